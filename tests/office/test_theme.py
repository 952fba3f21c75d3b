"""The colours of a theme, and what a colour written in a slide comes to."""

import pytest
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches

from allaprima_office import sample_deck
from allaprima_office.deck import open_deck
from allaprima_office.text_colours import text_colours
from allaprima_office.theme import accent_colours, colour_in, scheme_colour

CONTENT, BLANK = 1, 6


@pytest.fixture
def slide(add_slide):
    """A slide of python-pptx's blank deck, with Office's colours of 2007."""
    return add_slide(BLANK)


def fill(inner):
    return parse_xml(f"<a:solidFill {nsdecls('a')}>{inner}</a:solidFill>")


def test_the_accents_of_the_deck_s_own_theme_are_its_palette():
    assert accent_colours(open_deck(sample_deck()).slide(1)) == (
        "#b4532f", "#7a8567", "#c79a4b", "#5c7a86", "#8c5a55", "#a79f93",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("inner", "colour"),
    [
        ('<a:srgbClr val="102030"/>', (16, 32, 48)),
        ('<a:schemeClr val="accent1"/>', (0x4F, 0x81, 0xBD)),
        ('<a:schemeClr val="tx1"/>', (0, 0, 0)),
        ('<a:schemeClr val="bg1"/>', (255, 255, 255)),
        ('<a:sysClr val="windowText" lastClr="010203"/>', (1, 2, 3)),
        ('<a:sysClr val="window"/>', (255, 255, 255)),
        ('<a:prstClr val="dkBlue"/>', (0, 0, 139)),
        ('<a:prstClr val="white"/>', (255, 255, 255)),
        ('<a:scrgbClr r="100000" g="0" b="21404"/>', (255, 0, 127)),
        ('<a:hslClr hue="7200000" sat="100000" lum="50000"/>', (0, 255, 0)),
        # What PowerPoint's menu calls "Black, lighter 50 %" and "White, darker 15 %".
        ('<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr>', (128, 128, 128)),
        ('<a:schemeClr val="bg1"><a:lumMod val="85000"/></a:schemeClr>', (217, 217, 217)),
        ('<a:srgbClr val="FFFFFF"><a:shade val="50000"/></a:srgbClr>', (188, 188, 188)),
        ('<a:srgbClr val="000000"><a:tint val="50000"/></a:srgbClr>', (188, 188, 188)),
        ('<a:srgbClr val="FF0000"><a:satMod val="0"/></a:srgbClr>', (128, 128, 128)),
        ('<a:srgbClr val="none"/>', None),
        ('<a:prstClr val="nocolour"/>', None),
        ('<a:schemeClr val="nothing"/>', None),
        ("", None),
    ],
)  # fmt: skip
def test_a_colour_comes_to(slide, inner, colour):
    assert colour_in(fill(inner), slide) == colour


def test_a_layout_may_turn_light_and_dark_around(slide):
    override = parse_xml(
        f"<p:clrMapOvr {nsdecls('p', 'a')}><a:overrideClrMapping bg1='dk1' tx1='lt1' bg2='dk2'"
        " tx2='lt2' accent1='accent1' accent2='accent2' accent3='accent3' accent4='accent4'"
        " accent5='accent5' accent6='accent6' hlink='hlink' folHlink='folHlink'/></p:clrMapOvr>"
    )
    layout = slide.slide_layout._element
    for old in layout.xpath("./p:clrMapOvr"):
        layout.remove(old)
    layout.append(override)
    for old in slide._element.xpath("./p:clrMapOvr"):
        slide._element.remove(old)
    assert scheme_colour("tx1", slide) == (255, 255, 255)
    assert scheme_colour("tx1", slide.slide_layout.slide_master) == (0, 0, 0)


def text(slide, words="words"):
    shape = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1))
    shape.text_frame.text = words
    return shape, shape.text_frame.paragraphs[0].runs[0]


def test_text_has_its_own_colour_or_the_theme_s(slide):
    text(slide)
    assert text_colours(slide) == {(0, 0, 0)}
    _shape, run = text(slide)
    run.font.color.rgb = RGBColor(200, 10, 20)
    assert text_colours(slide) == {(0, 0, 0), (200, 10, 20)}


def test_links_have_the_theme_s_colour_for_links(slide):
    _shape, run = text(slide)
    run.hyperlink.address = "https://example.org/"
    assert text_colours(slide) == {(0, 0, 255)}


def test_text_on_a_fill_of_its_own_does_not_lie_on_the_background(slide):
    shape, _run = text(slide)
    shape.fill.solid()
    shape.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    assert text_colours(slide) == set()
    shape.fill.background()
    assert text_colours(slide) == {(0, 0, 0)}


def test_a_fill_that_lets_the_background_through_does_not_count(slide):
    shape, _run = text(slide)
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor(255, 255, 255)
    colour = shape._element.spPr.xpath(".//a:srgbClr")[0]
    colour.append(parse_xml(f'<a:alpha {nsdecls("a")} val="40000"/>'))
    assert text_colours(slide) == {(0, 0, 0)}


def test_empty_placeholders_count_with_the_colour_they_will_have(add_slide):
    slide = add_slide(CONTENT)
    style = slide.slide_layout.slide_master._element.xpath(
        "./p:txStyles/p:titleStyle//a:solidFill"
    )[0]
    style.getparent().replace(style, fill('<a:srgbClr val="AA0000"/>'))
    assert text_colours(slide) == {(0xAA, 0, 0), (0, 0, 0)}


def test_text_in_groups_counts(slide):
    shape, run = text(slide)
    run.font.color.rgb = RGBColor(1, 2, 3)
    slide.shapes.add_group_shape([shape])
    assert text_colours(slide) == {(1, 2, 3)}
