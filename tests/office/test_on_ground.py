"""Illustrations are seen on the slide, or on the place, that they lie on."""

import pytest
from conftest import outlined
from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from allaprima_office.on_ground import is_dark, seen_on
from allaprima_office.outline import Place
from allaprima_office.planning import Task
from allaprima_office.theme import ground_of
from allaprima_office.wishes import Wishes, palette_for, style_for

PICTURE = 8
NAVY, BEIGE = (0x1F, 0x24, 0x30), (0xEF, 0xEA, 0xE2)


@pytest.mark.parametrize(
    ("ground", "dark"),
    [((0, 0, 0), True), (NAVY, True), ((32, 74, 135), True), ((79, 129, 189), False),
     (BEIGE, False), ((255, 255, 255), False), (None, False)],
)  # fmt: skip
def test_dark_is_where_dark_lines_are_lost(ground, dark):
    assert is_dark(ground) is dark


def test_the_ground_s_own_colour_leaves_the_palette():
    palette = ("#0b3954", "#ff6663", "#bfd7ea")
    assert seen_on((0xBF, 0xD7, 0xEA), palette) == ("#0b3954", "#ff6663")
    assert seen_on((0xC8, 0xD0, 0xE8), palette) == ("#0b3954", "#ff6663")
    assert seen_on(BEIGE, palette) == palette
    assert seen_on(None, palette) == palette
    assert seen_on(BEIGE, ("#efeae2",)) == ("#efeae2",)


def test_only_illustrations_leave_a_colour_out():
    palette = ("#efeae2", "#ff6663")
    assert palette_for("illustration", palette, BEIGE) == ("#ff6663",)
    assert palette_for("picture", palette, BEIGE) == palette
    assert palette_for("material", palette, BEIGE) == ()


class Outline:
    def __init__(self, ground):
        self.ground = ground


@pytest.mark.parametrize(
    ("slide", "place", "kind", "wished", "style"),
    [
        (NAVY, None, "illustration", None, "sticker"),
        (NAVY, BEIGE, "illustration", None, "sticker"),  # as the others of a dark deck
        (BEIGE, NAVY, "illustration", None, "sticker"),
        (BEIGE, None, "illustration", None, ""),
        (NAVY, None, "picture", None, ""),
        (NAVY, None, "illustration", "flat", "flat"),
        (NAVY, None, "illustration", "", ""),
    ],
)
def test_on_dark_an_illustration_has_a_light_border(slide, place, kind, wished, style):
    there = Place("free area", 0, 0, 9, 9, ground=place)
    task = Task(Outline(slide), there, "truck", 1)
    assert style_for(task, Wishes(style=wished), kind) == style


def test_a_picture_made_again_keeps_its_style(origin):
    task = Task(Outline(NAVY), Place("picture", 0, 0, 9, 9), "truck", 1, origin)
    assert style_for(task, Wishes(), "illustration") == origin.style == "flat"


def test_a_slide_s_ground_is_its_own_or_its_layout_s_or_its_master_s(add_slide):
    slide = add_slide(PICTURE, "Floor")
    assert outlined(slide).ground == (255, 255, 255)
    slide.slide_layout.background.fill.solid()
    slide.slide_layout.background.fill.fore_color.rgb = RGBColor(*BEIGE)
    assert outlined(slide).ground == BEIGE
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = RGBColor(*NAVY)
    assert outlined(slide).ground == NAVY


def test_of_a_theme_s_gradient_it_is_about_the_colour(add_slide):
    slide = add_slide(PICTURE, "Floor")
    [reference] = slide.slide_layout.slide_master._element.cSld.iter(qn("p:bgRef"))
    reference.set("idx", "1003")
    assert ground_of(slide) is None
    assert ground_of(slide, about=True) == (255, 255, 255)


def test_a_place_s_ground_is_its_own_or_its_layout_s(add_slide):
    def filled(shape, inner):
        shape._element.spPr.append(
            parse_xml(f"<a:{inner[0]} {nsdecls('a')}>{inner[1]}</a:{inner[0]}>")
        )

    slide = add_slide(PICTURE, "Floor")
    [place] = outlined(slide).picture_places
    assert place.ground is None
    filled(slide.slide_layout.placeholders[1], ("solidFill", '<a:srgbClr val="EFEAE2"/>'))
    [place] = outlined(slide).picture_places
    assert place.ground == BEIGE
    filled(slide.placeholders[1], ("noFill", ""))
    [place] = outlined(slide).picture_places
    assert place.ground is None
