"""Another image for a picture: everything else about it stays."""

import io

import pytest
from conftest import DECKS, parts
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

from allaprima import DocumentError
from allaprima_office.deck import open_deck, save_deck
from allaprima_office.insertion import put_picture
from allaprima_office.marks import alternative_text, read_origin
from allaprima_office.pictures import find_picture, pictures_in, place_of

BLANK = 6
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@pytest.fixture
def exchange(png, origin):
    """`exchange(deck, picture, fit)`: put 64 x 32 pixels in place of a picture."""

    def exchange(deck, picture, fit="cover"):
        shape = put_picture(
            picture.slide, place_of(picture), png(64, 32, 200), (64, 32), fit=fit,
            alternative_text="new", origin=origin,
        )  # fmt: skip
        deck.touch(picture.slide.part)
        return shape

    return exchange


@pytest.fixture
def album(deck, add_slide, png, opened):
    """Three slides: one picture; the same image twice and another; one in a group."""

    def add(slide, value, left, name):
        shape = slide.shapes.add_picture(
            io.BytesIO(png(32, 32, value)), Inches(left), Inches(1), Inches(2), Inches(2)
        )
        shape.name = name
        return shape

    one = add(add_slide(BLANK), 10, 1, "Oak")
    one.rotation = 30
    one.click_action.hyperlink.address = "https://example.org/"
    one.crop_left = 0.2
    second = add_slide(BLANK)
    for left, value, name in ((1, 20, "Left"), (4, 20, "Middle"), (7, 30, "Oak")):
        add(second, value, left, name)
    third = add_slide(BLANK)
    inner = add(third, 40, 1, "Inner")
    group = third.shapes.add_group_shape([inner])
    group.width = 2 * group.width  # stretches what is in it
    return opened(deck)


def media(path):
    return {data for name, data in parts(path).items() if name.startswith("ppt/media/")}


def test_place_size_turn_order_link_and_name_stay(album, exchange, tmp_path):
    picture = find_picture(album, "picture", 1)
    frame = [getattr(picture.shape, n) for n in ("left", "top", "width", "height")]
    number = picture.shape_id
    exchange(album, picture)
    save_deck(album, tmp_path / "out.pptx")
    [shape] = Presentation(str(tmp_path / "out.pptx")).slides[0].shapes
    assert [getattr(shape, n) for n in ("left", "top", "width", "height")] == frame
    assert (shape.name, shape.shape_id, shape.rotation) == ("Oak", number, 30)
    assert shape.click_action.hyperlink.address == "https://example.org/"
    assert (shape.crop_left, shape.crop_right, shape.crop_top) == (0.25, 0.25, 0)
    assert alternative_text(shape) == "new"
    assert read_origin(shape) is not None


def test_the_order_and_the_animation_stay(album, exchange):
    slide = album.slide(2)
    timing = parse_xml(
        f'<p:timing {nsdecls("p")}><p:tnLst><p:par><p:cTn id="1"><p:childTnLst><p:set><p:cBhvr>'
        '<p:cTn id="2"/><p:tgtEl><p:spTgt spid="3"/></p:tgtEl></p:cBhvr></p:set></p:childTnLst>'
        "</p:cTn></p:par></p:tnLst></p:timing>"
    )
    slide._element.append(timing)
    order = [shape.shape_id for shape in slide.shapes]
    exchange(album, find_picture(album, "Middle", 2))
    assert [shape.shape_id for shape in slide.shapes] == order
    [target] = slide._element.iter(qn("p:spTgt"))
    assert int(target.get("spid")) in order


def test_the_old_image_goes_when_nothing_else_uses_it(album, exchange, tmp_path, png):
    exchange(album, find_picture(album, "Oak", 1))
    save_deck(album, tmp_path / "out.pptx")
    assert png(32, 32, 10) not in media(tmp_path / "out.pptx")
    assert {png(32, 32, v) for v in (20, 30, 40)} <= media(tmp_path / "out.pptx")


def test_the_old_image_stays_while_another_picture_shows_it(album, exchange, tmp_path, png):
    exchange(album, find_picture(album, "Left", None))
    save_deck(album, tmp_path / "one.pptx")
    assert png(32, 32, 20) in media(tmp_path / "one.pptx")
    deck = open_deck(tmp_path / "one.pptx")
    exchange(deck, find_picture(deck, "Middle", None))
    save_deck(deck, tmp_path / "two.pptx")
    assert png(32, 32, 20) not in media(tmp_path / "two.pptx")
    # Its relationships too: what a slide no longer shows, it no longer relates to.
    relations = parts(tmp_path / "two.pptx")["ppt/slides/_rels/slide2.xml.rels"]
    assert relations.count(b"/image") == 2 * 3  # each says so in its type and its target


def test_a_picture_in_a_group_is_cropped_to_what_is_seen(album, exchange):
    picture = find_picture(album, "Inner", None)
    place = place_of(picture)
    assert (place.width, place.height) == (Inches(4), Inches(2))
    shape = exchange(album, picture)
    assert shape.crop_left == shape.crop_top == 0  # the picture is 2 : 1, and so is the place
    assert (shape.width, shape.height) == (Inches(2), Inches(2))  # in the group's own units


def test_contain_leaves_the_frame_as_it_is_and_room_around_the_picture(album, exchange):
    shape = exchange(album, find_picture(album, "Oak", 1), fit="contain")
    assert (shape.left, shape.top) == (Inches(1), Inches(1))
    assert (shape.width, shape.height) == (Inches(2), Inches(2))
    assert (shape.crop_left, shape.crop_top, shape.crop_bottom) == (0, -0.5, -0.5)
    assert shape.rotation == 30


def test_what_belongs_to_the_old_pixels_goes_and_other_effects_stay(album, exchange, tmp_path):
    picture = find_picture(album, "Oak", 1)
    blip = picture.shape._element.blipFill.find(qn("a:blip"))
    old = blip.get(f"{R}embed")
    blip.set(f"{R}link", picture.slide.part.relate_to("https://example.org/a.png", "x:y", True))
    link = blip.get(f"{R}link")
    blip.append(parse_xml(f'<a:alphaModFix {nsdecls("a")} amt="50000"/>'))
    blip.append(
        parse_xml(
            f"<a:extLst {nsdecls('a', 'r')}>"
            '<a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/>'
            '<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><v:svgBlip xmlns:v='
            f'"http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{old}"/></a:ext>'
            "</a:extLst>"
        )
    )
    exchange(album, picture)
    assert blip.find(qn("a:alphaModFix")) is not None
    assert [e.get("uri") for e in blip.iter(qn("a:ext"))] == [
        "{28A0092B-C50C-407E-A947-70E740481C1C}"
    ]
    assert f"{R}link" not in blip.attrib
    assert not {old, link} & set(picture.slide.part.rels)


def test_a_picture_is_found_by_name_by_id_or_as_the_only_one(album):
    assert find_picture(album, "Middle", None).number == 2
    by_name = find_picture(album, "Left", 2)
    assert find_picture(album, str(by_name.shape_id), 2).name == "Left"
    assert find_picture(album, "picture", 3).name == "Inner"


@pytest.mark.parametrize(
    ("what", "number", "said"),
    [
        ("Oak", None, r"2 pictures in the deck go by 'Oak': .*slide 1.*slide 2.*--slide"),
        ("picture", 2, r"3 pictures in slide 2 go by 'picture'"),
        ("Elm", 1, r"no picture 'Elm' in slide 1.*There are: 'Oak' \(id 2, slide 1\)"),
        ("Oak", 9, r"no slide 9; the deck has 3"),
    ],
)
def test_what_is_not_one_picture_is_refused_with_what_there_is(album, what, number, said):
    with pytest.raises(DocumentError, match=said):
        find_picture(album, what, number)


def test_a_slide_without_pictures_says_so(opened, deck, add_slide):
    add_slide(BLANK)
    with pytest.raises(DocumentError, match="no pictures at all"):
        find_picture(opened(deck), "picture", 1)


def test_a_video_is_no_picture(album):
    shape = find_picture(album, "Oak", 1).shape
    properties = shape._element.nvPicPr.find(qn("p:nvPr"))
    properties.append(parse_xml(f'<a:videoFile {nsdecls("a", "r")} r:link="rId9"/>'))
    assert list(pictures_in(album, 1)) == []


def test_a_picture_that_powerpoint_placed_is_replaced(exchange, tmp_path):
    [path] = [path for path in DECKS if path.name == "test-image-jpg-mime.pptx"]
    deck = open_deck(path)
    picture = find_picture(deck, "picture", 1)
    name, place = picture.name, place_of(picture)
    exchange(deck, picture)
    save_deck(deck, tmp_path / "out.pptx")
    after = find_picture(open_deck(tmp_path / "out.pptx"), "picture", 1)
    assert (after.name, place_of(after)) == (name, place)
    before, now = parts(path), parts(tmp_path / "out.pptx")
    assert [name for name in before if name not in now] == ["ppt/media/image1.jpeg"]
    assert len(media(tmp_path / "out.pptx")) == 1
