"""A picture on a slide: its place, its formatting, its words."""

import hashlib
import io

import pytest
from conftest import empty_picture_placeholders, outlined
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches, Pt

from allaprima_office.insertion import put_picture
from allaprima_office.marks import (
    alternative_text,
    is_decorative,
    properties_of,
    read_origin,
    set_alternative_text,
    store_origin,
)
from allaprima_office.places import find_place

CONTENT, BLANK, PICTURE = 1, 6, 8


@pytest.fixture
def insert(png, origin):
    def insert(slide, place=None, *, fit="cover", size=(64, 32), words="warm oak planks", **more):
        place = place or find_place(outlined(slide))
        return put_picture(
            slide, place, png(*size), size, fit=fit, alternative_text=words, origin=origin, **more
        )

    return insert


def the_picture(deck):
    [shape] = [s for s in deck.slides[0].shapes if s._element.tag == qn("p:pic")]
    return shape


def frame(shape):
    return shape.left, shape.top, shape.width, shape.height


def test_the_prompt_becomes_the_alternative_text(deck, add_slide, insert, free_place, reopened):
    insert(add_slide(BLANK), free_place, words='  warm "oak"\n<planks> & \x00more\ufffe ')
    assert alternative_text(the_picture(reopened(deck))) == 'warm "oak" <planks> & more'


def test_a_decorative_picture_is_marked_and_says_nothing(deck, add_slide, insert, reopened):
    insert(add_slide(BLANK), decorative=True)
    shape = the_picture(reopened(deck))
    assert is_decorative(shape)
    assert alternative_text(shape) == ""
    assert properties_of(shape).get("descr") == ""
    [mark] = properties_of(shape).xpath("./a:extLst/a:ext[1]")
    assert mark.get("uri") == "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
    assert mark[0].tag.endswith("}decorative")
    assert mark[0].get("val") == "1"


def test_a_decorative_picture_that_says_something_again_is_not_decorative(add_slide, insert):
    shape = insert(add_slide(BLANK), decorative=True)
    set_alternative_text(shape, "oak")
    assert not is_decorative(shape)
    assert alternative_text(shape) == "oak"
    assert read_origin(shape) is not None


def test_the_origin_comes_back_as_it_was(deck, add_slide, insert, reopened, origin):
    insert(add_slide(BLANK))
    assert read_origin(the_picture(reopened(deck))) == origin


def test_an_origin_is_stored_once(add_slide, insert, origin):
    shape = insert(add_slide(BLANK))
    store_origin(properties_of(shape), origin)
    assert len(list(shape._element.iter("{urn:allaprima:origin:1}origin"))) == 1


def test_a_picture_of_someone_else_has_no_origin(add_slide, png):
    assert read_origin(add_slide(BLANK).shapes.add_picture(io.BytesIO(png(8, 8)), 0, 0)) is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"prompt": 1}', '{"recipe": {}}', "[" * 5000]
)
def test_an_origin_that_was_tampered_with_is_none(add_slide, insert, text):
    shape = insert(add_slide(BLANK))
    [element] = shape._element.iter("{urn:allaprima:origin:1}origin")
    element.text = text
    assert read_origin(shape) is None


@pytest.mark.parametrize(("field", "value"), [("fit", "squeeze"), ("prompt", 3), ("style", None)])
def test_an_origin_with_a_wrong_field_is_none(add_slide, insert, origin, field, value):
    import json

    shape = insert(add_slide(BLANK))
    [element] = shape._element.iter("{urn:allaprima:origin:1}origin")
    element.text = json.dumps(json.loads(origin.to_json()) | {field: value})
    assert read_origin(shape) is None


def test_the_bytes_are_stored_as_they_are(deck, add_slide, insert, reopened, png):
    insert(add_slide(BLANK))
    stored = the_picture(reopened(deck)).image.blob
    assert hashlib.sha256(stored).digest() == hashlib.sha256(png(64, 32)).digest()


def test_a_picture_in_a_placeholder_is_that_placeholder(deck, add_slide, insert, reopened):
    slide = add_slide(PICTURE, "Floor")
    old = slide.placeholders[1]
    number, name = old.shape_id, old.name
    order = [shape.shape_id for shape in slide.shapes]
    insert(slide)
    slide = reopened(deck).slides[0]
    new = slide.placeholders[1]
    assert new.shape_type == MSO_SHAPE_TYPE.PLACEHOLDER
    assert (new.shape_id, new.name) == (number, name)
    assert [shape.shape_id for shape in slide.shapes] == order
    assert empty_picture_placeholders(slide) == []


def test_a_placeholder_that_inherits_its_place_and_look_still_does(add_slide, insert):
    slide = add_slide(PICTURE, "Floor")
    new = insert(slide)
    assert len(new._element.spPr) == 0
    assert new.width == slide.slide_layout.placeholders[1].width


def formatted(properties):
    """Give a placeholder rounded corners, an outline and a shadow."""
    for name in ("prstGeom", "ln", "effectLst"):
        for element in properties.findall(qn(f"a:{name}")):
            properties.remove(element)
    for xml in (
        '<a:prstGeom {} prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 30000"/></a:avLst>'
        "</a:prstGeom>",
        '<a:ln {} w="38100"><a:solidFill><a:srgbClr val="C81E28"/></a:solidFill></a:ln>',
        '<a:effectLst {}><a:outerShdw blurRad="50800" dist="38100"><a:srgbClr val="000000"/>'
        "</a:outerShdw></a:effectLst>",
    ):
        properties.append(parse_xml(xml.format(nsdecls("a"))))


@pytest.mark.parametrize("fit", ["cover", "contain", "stretch"])
def test_a_placeholder_keeps_its_formatting(add_slide, insert, fit):
    slide = add_slide(PICTURE, "Floor")
    old = slide.placeholders[1]
    old.left, old.top, old.width, old.height = (Inches(x) for x in (1, 1, 4, 2))
    old.rotation = 15
    formatted(old._element.spPr)
    new = insert(slide, fit=fit)
    assert frame(new) == tuple(Inches(x) for x in (1, 1, 4, 2))  # 2 : 1, as the picture is
    assert new.rotation == 15
    assert (new.line.color.rgb, new.line.width) == (RGBColor(0xC8, 0x1E, 0x28), Pt(3))
    tags = [child.tag for child in new._element.spPr]
    assert tags == [qn(f"a:{name}") for name in ("xfrm", "prstGeom", "ln", "effectLst")]
    assert new._element.spPr.find(qn("a:prstGeom")).get("prst") == "roundRect"


def test_contain_leaves_a_placeholder_its_place_and_room_around_the_picture(add_slide, insert):
    slide = add_slide(PICTURE, "Floor")
    mould = slide.slide_layout.placeholders[1]
    mould.left, mould.top, mould.width, mould.height = (Inches(x) for x in (1, 1, 2, 2))
    new = insert(slide, fit="contain")  # 64 x 32
    assert len(new._element.spPr) == 0
    assert frame(new) == tuple(Inches(x) for x in (1, 1, 2, 2))
    assert (new.crop_left, new.crop_right, new.crop_top, new.crop_bottom) == (0, 0, -0.5, -0.5)


def test_contain_in_a_round_placeholder_keeps_away_from_the_edge(add_slide, insert):
    slide = add_slide(PICTURE, "Floor")
    mould = slide.slide_layout.placeholders[1]
    mould.left, mould.top, mould.width, mould.height = (Inches(x) for x in (1, 1, 2, 2))
    mould._element.spPr.append(parse_xml(f'<a:prstGeom {nsdecls("a")} prst="ellipse"/>'))
    new = insert(slide, fit="contain", size=(64, 64))
    crops = new.crop_left, new.crop_right, new.crop_top, new.crop_bottom
    assert crops == pytest.approx([crops[0]] * 4)
    # The middle 86 % of the picture, corners and all, are within the circle.
    assert 0.5**0.5 * 0.86 / (1 - 2 * crops[0]) == pytest.approx(0.5, abs=1e-4)
    assert insert(add_slide(PICTURE, "Floor"), fit="cover", size=(64, 64)).crop_left == 0


def test_a_placeholder_keeps_what_else_its_name_carries(deck, add_slide, insert, reopened):
    slide = add_slide(PICTURE, "Floor")
    slide.placeholders[1].click_action.hyperlink.address = "https://example.org/"
    insert(slide)
    new = reopened(deck).slides[0].placeholders[1]
    assert new.click_action.hyperlink.address == "https://example.org/"
    assert read_origin(new) is not None


def test_cover_crops_in_a_placeholder(add_slide, insert):
    slide = add_slide(PICTURE, "Floor")
    old = slide.placeholders[1]
    old.left, old.top, old.width, old.height = 0, 0, Inches(2), Inches(2)
    new = insert(slide)  # 64 x 32 into a square
    assert (new.crop_left, new.crop_right, new.crop_top, new.crop_bottom) == (0.25, 0.25, 0, 0)


def test_stretch_in_a_placeholder_crops_nothing_and_keeps_the_frame(add_slide, insert):
    slide = add_slide(PICTURE, "Floor")
    before = frame(slide.placeholders[1])
    new = insert(slide, fit="stretch")
    assert frame(new) == before
    assert new.crop_left == new.crop_right == new.crop_top == new.crop_bottom == 0


def test_a_content_placeholder_takes_a_picture(deck, add_slide, insert, reopened):
    insert(add_slide(CONTENT, "Floor"))
    new = reopened(deck).slides[0].placeholders[1]
    assert new._element.tag == qn("p:pic")
    assert alternative_text(new) == "warm oak planks"


def test_a_free_picture_lies_where_it_should_with_a_name_for_people(add_slide, insert, free_place):
    shape = insert(add_slide(BLANK), free_place)
    assert frame(shape) == (
        free_place.left, free_place.top, free_place.width, free_place.height,
    )  # fmt: skip
    assert shape.name.startswith("Picture ")


def test_a_free_picture_is_read_last_and_what_was_there_keeps_its_order(add_slide, insert):
    slide = add_slide(CONTENT, "Floor", "Oak")
    order = [shape.shape_id for shape in slide.shapes]
    shape = insert(slide)
    assert [s.shape_id for s in slide.shapes] == [*order, shape.shape_id]
