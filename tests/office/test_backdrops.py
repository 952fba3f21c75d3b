"""Places behind text get a picture that fills them, on which the text can be read."""

import dataclasses

import numpy as np
import pytest
from conftest import outlined
from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches, Pt

from allaprima import Card
from allaprima_office.backdrops import ANY, is_behind_text, wants_veil, with_backdrops
from allaprima_office.contrast import Veil, contrast, veiled
from allaprima_office.deck import open_deck
from allaprima_office.filling import fill
from allaprima_office.legibility import NAME
from allaprima_office.marks import is_decorative
from allaprima_office.planning import task_for
from allaprima_office.veils import drop_veil, veil_over
from allaprima_office.wishes import Wishes

PICTURE, BLANK = 8, 6
WHITE = RGBColor(255, 255, 255)


@pytest.fixture
def cover(add_slide):
    """A slide with a place for a picture all over it, and a white title upon that."""
    slide = add_slide(PICTURE, "A greener city")
    place, title = slide.placeholders[1], slide.shapes.title
    place.left, place.top, place.width, place.height = 0, 0, Inches(10), Inches(7.5)
    title.left, title.top, title.width, title.height = map(Inches, (1, 5, 8, 1))
    title.text_frame.paragraphs[0].runs[0].font.color.rgb = WHITE
    title.text_frame.paragraphs[0].runs[0].font.size = Pt(40)
    tree = slide.shapes._spTree
    tree.remove(title._element)
    tree.append(title._element)
    return slide


def place_of(slide):
    [place] = outlined(slide).picture_places
    return place


def veil_on(slide):
    found = [shape for shape in slide.shapes if shape.name == NAME]
    return found[0] if found else None


class Views:
    """An engine with a model for views and one for things."""

    def __init__(self, *views):
        self.views = views

    def card_for(self, request):
        kinds = ("picture",) if request.prompt in self.views else ("illustration", "picture")
        if request.prompt == "oak planks" and request.kind is None:
            kinds = ("material", "picture")
        return Card(id="x", name="x", family="x", path=None, kinds=kinds)


def test_a_place_below_the_title_is_behind_text(cover):
    assert is_behind_text(outlined(cover), place_of(cover))


def test_a_place_beside_the_text_or_above_it_or_without_any_is_not(cover, add_slide):
    ordinary = add_slide(PICTURE, "Our office")
    assert not is_behind_text(outlined(ordinary), place_of(ordinary))
    tree = cover.shapes._spTree
    picture = cover.placeholders[1]._element
    tree.remove(picture)
    tree.append(picture)
    assert not is_behind_text(outlined(cover), place_of(cover))
    cover.shapes.title.text = ""
    assert not is_behind_text(outlined(cover), place_of(cover))


@pytest.mark.parametrize(
    ("views", "prompt"),
    [
        (("city skyline", "A greener city", ANY), "city skyline"),
        (("A greener city", ANY), "A greener city"),
        ((ANY,), ANY),
    ],
)
def test_what_is_drawn_there_is_a_view_of_what_the_slide_says(cover, views, prompt):
    task = dataclasses.replace(task_for(outlined(cover), None), prompt="city skyline")
    [settled] = with_backdrops(Views(*views), [task], Wishes())
    assert (settled.kind, settled.prompt) == ("picture", prompt)
    assert settled.seed == task.seed


def test_without_a_model_for_pictures_it_is_drawn_as_any_other(cover):
    task = task_for(outlined(cover), None)
    assert with_backdrops(Views(), [task], Wishes()) == [task]


def test_the_user_s_own_prompt_and_kind_and_model_go_before(cover):
    task = task_for(outlined(cover), "a fox")
    [settled] = with_backdrops(Views(ANY), [task], Wishes())
    assert (settled.kind, settled.prompt) == ("picture", "a fox")
    [settled] = with_backdrops(
        Views(ANY), [dataclasses.replace(task, prompt="oak planks")], Wishes()
    )
    assert (settled.kind, settled.prompt) == ("material", "oak planks")
    for wishes in (Wishes(kind="illustration"), Wishes(model="x")):
        assert with_backdrops(Views(ANY), [task], wishes) == [task]
    cover.notes_slide.notes_text_frame.text = "image: a fox"
    [settled] = with_backdrops(Views(ANY), [task_for(outlined(cover), None)], Wishes())
    assert (settled.kind, settled.prompt) == ("picture", "a fox")


def picture_on(slide):
    """A picture in the place of `cover`, below the title."""
    from allaprima import encode_pixels
    from allaprima_office.insertion import _into_placeholder

    return _into_placeholder(slide, place_of(slide), encode_pixels(np.zeros((4, 4, 3), np.uint8)))


def seen(veil, pixels):
    """The pixels where the veil is whole."""
    [*stops] = veil._element.iter(qn("a:srgbClr"))
    opacity = max(int(stop.find(qn("a:alpha")).get("val")) for stop in stops) / 100_000
    colour = tuple(bytes.fromhex(stops[0].get("val")))
    return veiled(pixels, Veil(colour, opacity))


def test_a_veil_makes_the_title_readable_and_fades_away_from_it(cover):
    pixels = np.full((75, 100, 3), 200, np.uint8)
    shape = picture_on(cover)
    veil_over(cover, shape, pixels)
    veil = veil_on(cover)
    assert is_decorative(veil)
    assert (veil.left, veil.top, veil.width, veil.height) == (0, 0, Inches(10), Inches(7.5))
    # Large letters need 3:1.
    assert 3 <= contrast(seen(veil, pixels), [(255, 255, 255)]) < 3.3
    shares = [int(mark.get("val")) for mark in veil._element.iter(qn("a:alpha"))]
    assert shares[:2] == [0, 0]
    assert shares[2] == shares[3] > 0
    order = [each.shape_id for each in cover.shapes]
    at = [order.index(s.shape_id) for s in (shape, veil, cover.shapes.title)]
    assert at == sorted(at)


def test_small_letters_need_more_and_only_what_is_below_them_counts(cover):
    cover.shapes.title.text_frame.paragraphs[0].runs[0].font.size = Pt(14)
    pixels = np.full((75, 100, 3), 20, np.uint8)
    pixels[:30] = 255  # far above the title
    shape = picture_on(cover)
    veil_over(cover, shape, pixels)
    assert veil_on(cover) is None
    pixels[50:] = 160
    veil_over(cover, shape, pixels)
    assert 4.5 <= contrast(seen(veil_on(cover), pixels[50:]), [(255, 255, 255)]) < 4.9


def test_the_title_goes_before_text_of_the_other_colour(cover):
    for words in ("one", "two"):
        box = cover.shapes.add_textbox(Inches(1), Inches(6.2), Inches(6), Inches(0.6))
        box.text_frame.text = words
        box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(0, 0, 0)
    pixels = np.full((75, 100, 3), 200, np.uint8)
    veil_over(cover, picture_on(cover), pixels)
    assert contrast(seen(veil_on(cover), pixels), [(255, 255, 255)]) >= 3


def test_no_text_needs_no_veil_and_a_veil_goes_with_its_picture(cover):
    shape = picture_on(cover)
    assert not drop_veil(shape)
    veil_over(cover, shape, np.full((75, 100, 3), 200, np.uint8))
    assert drop_veil(shape)
    assert veil_on(cover) is None
    cover.shapes.title.text = " "
    veil_over(cover, shape, np.full((75, 100, 3), 200, np.uint8))
    assert veil_on(cover) is None


def test_text_with_a_ground_of_its_own_needs_none(cover):
    cover.shapes.title._element.spPr.append(
        parse_xml(f'<a:solidFill {nsdecls("a")}><a:srgbClr val="000000"/></a:solidFill>')
    )
    veil_over(cover, picture_on(cover), np.full((75, 100, 3), 200, np.uint8))
    assert veil_on(cover) is None


def test_filling_such_a_place_lays_the_veil_and_another_picture_another(
    engine, cover, opened, deck, painter, tmp_path
):
    given = opened(deck)
    task = task_for(outlined(given.slide(1)), "hills")
    task = dataclasses.replace(
        task, kind="picture", seed=200
    )  # it is painted in the grey of its seed
    fill(engine, given, [task], on_progress=lambda *_: None)
    given.save(tmp_path / "out.pptx")
    slide = open_deck(tmp_path / "out.pptx").slide(1)
    assert painter.asked[0].kind == "picture"
    pixels = np.full((75, 100, 3), 200, np.uint8)
    assert contrast(seen(veil_on(slide), pixels), [(255, 255, 255)]) >= 3
    given = open_deck(tmp_path / "out.pptx")
    from allaprima_office.deck_tasks import task_to_remake
    from allaprima_office.pictures import pictures_in

    [picture] = pictures_in(given)
    again = dataclasses.replace(task_to_remake(given, picture), seed=10)
    fill(engine, given, [again], on_progress=lambda *_: None)
    assert veil_on(given.slide(1)) is None  # nearly black needs none
    [picture] = pictures_in(given)
    again = dataclasses.replace(task_to_remake(given, picture), seed=200)
    fill(engine, given, [again], on_progress=lambda *_: None)
    assert veil_on(given.slide(1)) is not None


def test_who_replaces_a_picture_of_one_s_own_below_text_gets_no_veil(cover, origin):
    place = dataclasses.replace(place_of(cover), kind="picture", shape=picture_on(cover))
    of_its_own = task_for(outlined(cover), "a fox", place)
    assert not wants_veil(of_its_own)
    assert wants_veil(dataclasses.replace(of_its_own, origin=origin))
    assert wants_veil(dataclasses.replace(of_its_own, kind="picture"))
    cover.shapes.title.text = " "
    assert not wants_veil(dataclasses.replace(of_its_own, origin=origin))
