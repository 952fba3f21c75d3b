"""Text in tables lies on the background where its cell has no fill, of its own or its style's."""

import numpy as np
import pytest
from pptx.dml.color import RGBColor
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from allaprima_office.legibility import NAME
from allaprima_office.tables import bare_cells
from allaprima_office.text_colours import text_colours
from allaprima_office.veils import veil_over

BLANK = 6
GRID, UNKNOWN = "{5940675A-B579-460E-94D1-54222C63F5DA}", "{00000000-0000-4000-8000-000000000000}"
OURS = "{11111111-2222-4333-8444-555555555555}"
BLACK = (0, 0, 0)


@pytest.fixture
def slide(add_slide):
    return add_slide(BLANK)


def add_table(slide, style=GRID):
    """Three rows of two cells, each of which says where it is."""
    place = map(Inches, (1, 2, 8, 3))
    shape = slide.shapes.add_table(3, 2, *place)
    properties = shape._element.graphic.graphicData.tbl.tblPr
    name = properties.find(qn("a:tableStyleId"))
    if style is None:
        properties.remove(name)
    else:
        name.text = style
    for row in range(3):
        for column in range(2):
            shape.table.cell(row, column).text = f"{row}{column}"
    return shape


def run_of(shape, row, column):
    return shape.table.cell(row, column).text_frame.paragraphs[0].runs[0]


def define(slide, *parts):
    """A style of the deck's own, as PowerPoint writes those that are used into the file."""
    xml = (
        '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'def="{OURS}"><a:tblStyle styleId="{OURS}" styleName="Ours">{"".join(parts)}'
        "</a:tblStyle></a:tblStyleLst>"
    )
    deck = slide.part.package.presentation_part
    kind = "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml"
    part = Part(PackURI("/ppt/tableStyles.xml"), kind, slide.part.package, xml.encode())
    for name, relation in list(deck.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.TABLE_STYLES:
            deck.rels.pop(name)
    deck.relate_to(part, RELATIONSHIP_TYPE.TABLE_STYLES)


def part(name, fill="", colour=""):
    text = f'<a:tcTxStyle><a:srgbClr val="{colour}"/></a:tcTxStyle>' if colour else ""
    style = f"<a:tcStyle><a:fill>{fill}</a:fill></a:tcStyle>" if fill else ""
    return f"<a:{name}>{text}{style}</a:{name}>"


def solid(colour, alpha=""):
    inner = f'<a:alpha val="{alpha}"/>' if alpha else ""
    return f'<a:solidFill><a:srgbClr val="{colour}">{inner}</a:srgbClr></a:solidFill>'


def bare(shape, slide):
    cells = bare_cells(shape, slide)
    return ["".join(text.text for text in cell.body.iter(qn("a:t"))) for cell in cells]


@pytest.mark.parametrize("style", [None, GRID])
def test_a_table_without_fills_has_the_theme_s_text_colour(slide, style):
    add_table(slide, style)
    assert text_colours(slide) == {BLACK}


def test_a_program_s_own_style_that_the_file_does_not_define_fills_its_cells(slide):
    shape = add_table(slide, UNKNOWN)
    assert bare(shape, slide) == []
    assert text_colours(slide) == set()


def test_a_cell_s_own_fill_goes_before_its_style_s(slide):
    define(slide, part("wholeTbl", solid("336699"), "FFFFFF"))
    shape = add_table(slide, OURS)
    assert bare(shape, slide) == []
    shape.table.cell(1, 0).fill.background()
    assert bare(shape, slide) == ["10"]
    assert text_colours(slide) == {(255, 255, 255)}
    on_grid = add_table(slide)
    on_grid.table.cell(2, 1).fill.solid()
    on_grid.table.cell(2, 1).fill.fore_color.rgb = RGBColor(250, 240, 200)
    assert bare(on_grid, slide) == ["00", "01", "10", "11", "20"]


def test_a_run_s_own_colour_goes_before_all(slide):
    shape = add_table(slide)
    run_of(shape, 1, 1).font.color.rgb = RGBColor(200, 30, 30)
    assert text_colours(slide) == {BLACK, (200, 30, 30)}


def test_bands_and_the_first_row_have_looks_of_their_own(slide):
    define(
        slide,
        part("wholeTbl", colour="101010"),
        part("band1H", solid("DDDDDD")),
        part("firstRow", solid("000000"), "FFFFFF"),
        part("firstCol", "<a:noFill/>", "220000"),
    )
    shape = add_table(slide, OURS)  # with a first row and bands
    assert bare(shape, slide) == ["20", "21"]
    assert text_colours(slide) == {(0x10, 0x10, 0x10)}
    shape.table.first_col = True
    assert bare(shape, slide) == ["10", "20", "21"]
    assert text_colours(slide) == {(0x10, 0x10, 0x10), (0x22, 0, 0)}
    shape.table.first_row = shape.table.first_col = shape.table.horz_banding = False
    assert len(bare(shape, slide)) == 6


def test_a_fill_that_lets_the_background_through_does_not_count(slide):
    define(slide, part("wholeTbl", solid("FFFFFF", "40000")))
    shape = add_table(slide, OURS)
    assert len(bare(shape, slide)) == 6


def test_a_table_with_a_ground_lies_on_that(slide):
    define(slide, f"<a:tblBg><a:fill>{solid('FFFFFF')}</a:fill></a:tblBg>", part("wholeTbl"))
    shape = add_table(slide, OURS)
    assert bare(shape, slide) == []


def test_empty_cells_and_what_is_no_table_say_nothing(slide):
    shape = add_table(slide)
    for row in range(3):
        for column in range(2):
            shape.table.cell(row, column).text = " "
    assert text_colours(slide) == set()
    assert list(bare_cells(slide.shapes.add_textbox(0, 0, 9, 9), slide)) == []


@pytest.mark.parametrize(("points", "opacity"), [(None, 0.25), (12, 0.4)])
def test_a_table_over_a_picture_gets_its_veil(slide, points, opacity):
    from io import BytesIO

    from allaprima import encode_pixels

    pixels = np.full((75, 100, 3), 200, np.uint8)
    data = BytesIO(encode_pixels(pixels))
    picture = slide.shapes.add_picture(data, 0, 0, Inches(10), Inches(7.5))
    shape = add_table(slide)
    for row in range(3):
        for column in range(2):
            run_of(shape, row, column).font.color.rgb = RGBColor(255, 255, 255)
            run_of(shape, row, column).font.size = Pt(points) if points else None
    veil_over(slide, picture, pixels)
    [veil] = [each for each in slide.shapes if each.name == NAME]
    stops = [int(mark.get("val")) for mark in veil._element.iter(qn("a:alpha"))]
    assert max(stops) / 100_000 > opacity  # small letters need more
