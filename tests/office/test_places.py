"""Where a picture goes: a placeholder, or an area where it hides nothing."""

import io
import itertools

import pytest
from conftest import empty_picture_placeholders, outlined
from hypothesis import given, settings
from hypothesis import strategies as st
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.util import Inches, Pt

from allaprima import DocumentError
from allaprima_office.extents import text_extent
from allaprima_office.outline import Box
from allaprima_office.places import _empty_boxes, find_place, find_places
from allaprima_office.planning import plan_slides
from allaprima_office.pptx_outline import text_body

CONTENT, TWO_CONTENTS, TITLE_ONLY, BLANK, PICTURE = 1, 3, 5, 6, 8


def extent_of(shape, slide):
    return text_extent(text_body(shape, slide))


def box(place):
    return Box(place.left, place.top, place.left + place.width, place.top + place.height)


def overlap(a, b):
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom


def add_text(slide, text, left, top, width, height, size=18):
    shape = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(height))
    shape.text_frame.word_wrap = True
    shape.text_frame.text = text
    shape.text_frame.paragraphs[0].runs[0].font.size = Pt(size)
    return shape


def test_an_empty_picture_placeholder_comes_first(deck, add_slide):
    slide = add_slide(PICTURE, "Floor")
    place = find_place(outlined(slide))
    assert place.kind == "picture placeholder"
    assert place.shape.placeholder_format.idx == 1
    assert (place.width, place.height) == (place.shape.width, place.shape.height)


def test_a_filled_picture_placeholder_is_no_longer_a_place(deck, add_slide, png):
    slide = add_slide(PICTURE, "Floor")
    slide.placeholders[1].insert_picture(io.BytesIO(png(16, 16)))
    assert empty_picture_placeholders(slide) == []
    assert find_place(outlined(slide)).kind == "free area"


def test_then_an_empty_content_placeholder_the_largest_one(deck, add_slide):
    slide = add_slide(TWO_CONTENTS, "Floor")
    second = slide.placeholders[2]
    second.left, second.top, second.width, second.height = (Inches(x) for x in (4, 2, 5, 5))
    place = find_place(outlined(slide))
    assert place.kind == "content placeholder"
    assert place.shape.placeholder_format.idx == 2


def test_a_content_placeholder_with_text_is_not_a_place(deck, add_slide):
    slide = add_slide(CONTENT, "Floor", "Oak planks\nOiled")
    place = find_place(outlined(slide))
    assert place.kind == "free area"


def test_a_free_area_hides_neither_the_title_nor_the_points(deck, add_slide):
    slide = add_slide(CONTENT, "Floor", "Oak planks\nOiled")
    place = find_place(outlined(slide))
    for shape in slide.placeholders:
        assert not overlap(box(place), extent_of(shape, slide))
    # Two short points leave most of the slide, so the picture is a large one.
    assert place.width * place.height > 0.25 * deck.slide_width * deck.slide_height


def test_a_free_area_lies_on_the_slide_with_a_margin(deck, add_slide):
    place = find_place(outlined(add_slide(BLANK)))
    assert place.left > 0
    assert place.top > 0
    assert place.left + place.width < deck.slide_width
    assert place.top + place.height < deck.slide_height


def test_a_free_area_is_at_most_twice_as_long_as_wide(deck, add_slide):
    slide = add_slide(BLANK)
    slide.shapes.add_table(2, 2, 0, Inches(2), deck.slide_width, Inches(5.5))
    place = find_place(outlined(slide))
    assert place.top + place.height < Inches(2)
    assert place.width <= 2 * place.height + 1


@pytest.mark.parametrize("what", ["picture", "table", "shape", "group", "line"])
def test_a_free_area_hides_no(what, deck, add_slide, png):
    slide = add_slide(BLANK)
    area = [Inches(x) for x in (3, 2, 4, 3)]
    if what == "picture":
        shape = slide.shapes.add_picture(io.BytesIO(png(16, 16)), *area)
    elif what == "table":
        shape = slide.shapes.add_table(2, 2, *area)
    elif what == "shape":
        shape = slide.shapes.add_shape(MSO_SHAPE.CLOUD, *area)
    elif what == "group":
        shape = slide.shapes.add_group_shape()
        shape.shapes.add_shape(MSO_SHAPE.CLOUD, *area)
    else:
        shape = slide.shapes.add_connector(1, area[0], area[1], Inches(7), Inches(5))
    taken = Box(shape.left, shape.top, shape.left + shape.width, shape.top + shape.height)
    assert not overlap(box(find_place(outlined(slide))), taken)


def as_equation(shape):
    """As PowerPoint writes equations: the shape, and a picture for programs that know none."""
    wrapped = parse_xml(
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="a14"/></mc:AlternateContent>'
    )
    shape._element.addprevious(wrapped)
    wrapped[0].append(shape._element)


def test_a_free_area_hides_no_equation(deck, add_slide):
    slide = add_slide(BLANK)
    as_equation(add_text(slide, "E = mc2", 3, 2, 4, 3))
    assert len(slide.shapes) == 0
    taken = Box(Inches(3), Inches(2), Inches(7), Inches(5))
    assert not overlap(box(find_place(outlined(slide))), taken)


def test_a_text_with_an_equation_lies_where_its_layout_says(deck, add_slide):
    slide = add_slide(CONTENT, "Energy", "E = mc2")
    as_equation(slide.placeholders[1])
    assert len(slide.placeholders) == 1
    with pytest.raises(DocumentError, match="no room"):
        find_place(outlined(slide))
    plan = plan_slides([outlined(slide)], free_room=True)
    assert plan.tasks == []


def grouped(below, *areas):
    """A group of forms on a layout or master; each area in inches: left, top, width, height."""
    slide = below.part.package.presentation_part.presentation.slides[0]
    group = slide.shapes.add_group_shape()
    for area in areas:
        group.shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(Inches, area))
    below.shapes._spTree.append(group._element)


def test_decoration_that_is_grouped_on_the_layout_leaves_room_between_its_pieces(deck, add_slide):
    slide = add_slide(BLANK)
    bars = (0, 0, 0.5, 7.5), (9.5, 0, 0.5, 7.5)
    grouped(slide.slide_layout, (0, 0, 10, 7.5), *bars)
    place = find_place(outlined(slide))
    assert place.width > Inches(8)
    for left, top, width, height in bars:
        bar = Box(*map(Inches, (left, top, left + width, top + height)))
        assert not overlap(box(place), bar)


def test_a_logo_that_is_grouped_on_the_master_is_not_hidden(deck, add_slide):
    slide = add_slide(BLANK)
    grouped(slide.slide_layout.slide_master, (4, 3, 1, 1), (5, 3, 1, 1))
    logo = Box(Inches(4), Inches(3), Inches(6), Inches(4))
    assert not overlap(box(find_place(outlined(slide))), logo)


@pytest.mark.parametrize("hiding", ["slide", "layout"])
def test_what_is_hidden_of_the_master_takes_no_room(hiding, deck, add_slide):
    slide = add_slide(BLANK)
    everywhere = find_place(outlined(slide))
    grouped(slide.slide_layout.slide_master, (4, 3, 1, 1), (5, 3, 1, 1))
    surface = slide if hiding == "slide" else slide.slide_layout
    surface._element.set("showMasterSp", "0")
    assert find_place(outlined(slide)) == everywhere


def test_a_background_panel_may_be_covered(deck, add_slide):
    slide = add_slide(BLANK)
    slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, deck.slide_width, deck.slide_height)
    assert find_place(outlined(slide)).kind == "free area"


def test_a_background_picture_may_be_covered_a_large_one_not(deck, add_slide, png):
    slide = add_slide(BLANK)
    picture = slide.shapes.add_picture(
        io.BytesIO(png(16, 16)), 0, 0, deck.slide_width, deck.slide_height
    )
    assert find_place(outlined(slide)).kind == "free area"
    picture.height = Inches(6)
    assert find_place(outlined(slide)).top >= Inches(6)


def test_a_turned_text_box_counts_with_its_corners(deck, add_slide):
    slide = add_slide(BLANK)
    shape = add_text(slide, "words " * 30, 1, 3.5, 8, 0.5)
    shape.rotation = 90
    place = find_place(outlined(slide))
    upright = Box(Inches(4.75), Inches(-0.25), Inches(5.25), Inches(7.75))
    assert not overlap(box(place), upright)


def test_a_full_slide_has_no_room(deck, add_slide):
    slide = add_slide(BLANK)
    add_text(slide, "word " * 900, 0, 0, 10, 7.5)
    with pytest.raises(DocumentError, match=r"no room for a picture.*make some room"):
        find_place(outlined(slide))


def test_longer_text_takes_more_room(add_slide):
    slide = add_slide(BLANK)
    short = extent_of(add_text(slide, "one line", 1, 1, 4, 5), slide)
    long = extent_of(add_text(slide, "many words " * 20, 1, 1, 4, 5), slide)
    assert (short.left, short.top) == (Inches(1), Inches(1))
    assert short.right < long.right <= Inches(5)
    assert short.bottom < Inches(1.8)
    assert long.bottom > short.bottom + Inches(1)


def test_larger_and_wider_letters_take_more_room(add_slide):
    slide = add_slide(BLANK)
    small, large, chinese = (
        extent_of(add_text(slide, text, 0, 0, 9, 5, size), slide)
        for text, size in (
            ("twelve chars", 12),
            ("twelve chars", 24),
            ("十二個漢字在這裡寫著的", 12),
        )
    )
    assert large.right - Inches(0.2) == pytest.approx(2 * (small.right - Inches(0.2)))
    assert chinese.right > 1.5 * small.right


def test_capitals_take_more_room_than_small_letters_also_where_the_layout_makes_them(add_slide):
    def width(layout, text):
        slide = add_slide(layout, text)
        box = extent_of(slide.shapes.title, slide)
        return box.right - box.left

    section, plain = (width(2, text) for text in ("WHERE WE STAND", "where we stand"))
    assert section == plain  # that layout's titles are in capitals
    slide = add_slide(BLANK)
    large, small = (
        extent_of(add_text(slide, text, 0, 0, 9, 1), slide) for text in ("STAND", "stand")
    )
    assert large.right > small.right


def test_the_size_of_letters_is_inherited_from_layout_and_master(add_slide):
    slide = add_slide(CONTENT, "Floor", "Oak planks")
    title, body = (extent_of(slide.placeholders[i], slide) for i in (0, 1))
    # The blank deck's master sets 44 points for titles, centred, and 32 for points.
    assert title.right - title.left == slide.placeholders[0].width
    assert title.bottom - title.top > Pt(44) * 1.2
    one_line_at_32 = body.bottom - body.top
    slide.placeholders[1].text_frame.paragraphs[0].runs[0].font.size = Pt(64)
    assert extent_of(slide.placeholders[1], slide).bottom - body.top > 1.5 * one_line_at_32


@pytest.mark.parametrize("change", ["centred", "justified rtl", "vertical", "columns"])
def test_text_that_is_not_set_from_the_left_takes_the_whole_width(add_slide, change):
    slide = add_slide(BLANK)
    shape = add_text(slide, "word", 1, 1, 4, 3)
    if change == "centred":
        shape.text_frame.paragraphs[0].alignment = PP_ALIGN.CENTER
    elif change == "justified rtl":
        shape.text_frame.paragraphs[0].alignment = PP_ALIGN.JUSTIFY
        shape.text_frame.paragraphs[0]._p.pPr.set("rtl", "1")
    elif change == "vertical":
        shape.text_frame._txBody.bodyPr.set("vert", "vert270")
    else:
        shape.text_frame._txBody.bodyPr.set("numCol", "2")
    extent = extent_of(shape, slide)
    assert (extent.left, extent.right) == (Inches(1), Inches(5))


def test_text_hangs_where_it_is_anchored(add_slide):
    slide = add_slide(BLANK)
    shape = add_text(slide, "word", 1, 1, 4, 5)
    shape.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    bottom = extent_of(shape, slide)
    assert bottom.bottom == Inches(6)
    assert bottom.top > Inches(5)
    shape.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    middle = extent_of(shape, slide)
    assert abs((middle.top + middle.bottom) / 2 - Inches(3.5)) <= 1


BOXES = st.tuples(*[st.integers(0, 100)] * 4).map(
    lambda t: Box(min(t[0], t[2]), min(t[1], t[3]), max(t[0], t[2]) + 1, max(t[1], t[3]) + 1)
)


@given(st.lists(BOXES, max_size=5))
@settings(deadline=None)
def test_the_largest_empty_box_is_found_and_is_empty(obstacles):
    page = Box(10, 10, 30, 26)
    boxes = list(_empty_boxes(page, obstacles))
    for empty in boxes:
        assert page.left <= empty.left < empty.right <= page.right
        assert page.top <= empty.top < empty.bottom <= page.bottom
        assert not any(overlap(empty, obstacle) for obstacle in obstacles)
    largest = max(((b.right - b.left) * (b.bottom - b.top) for b in boxes), default=0)
    assert largest == largest_by_trying_all(page, obstacles)


def test_the_forms_of_a_drawing_that_was_taken_apart_are_gone_through_once_for_all_gaps():
    class Forms(list):
        times = 0

        def __iter__(self):
            self.times += 1
            return super().__iter__()

    corners = itertools.product(range(0, 300, 10), range(0, 300, 10))
    forms = Forms(Box(x, y, x + 5, y + 5) for x, y in corners)
    boxes = list(_empty_boxes(Box(0, 0, 600, 300), forms, 50))
    assert forms.times <= 3
    assert max(boxes, key=lambda b: (b.right - b.left) * (b.bottom - b.top)) == (295, 0, 600, 300)
    assert all(min(b.right - b.left, b.bottom - b.top) >= 50 for b in boxes)


def largest_by_trying_all(page, obstacles):
    """The area of the largest empty box, over the grid of all whole numbers."""
    best = 0
    for top in range(page.top, page.bottom):
        widths = [True] * (page.right - page.left)
        for bottom in range(top + 1, page.bottom + 1):
            run = 0
            for i in range(page.right - page.left):
                cell = Box(page.left + i, bottom - 1, page.left + i + 1, bottom)
                widths[i] = widths[i] and not any(overlap(cell, o) for o in obstacles)
                run = run + 1 if widths[i] else 0
                best = max(best, run * (bottom - top))
    return best


def test_several_pictures_share_the_room_and_do_not_touch(deck, add_slide):
    slide = add_slide(TITLE_ONLY, "Three accents")
    places = find_places(outlined(slide), 3)
    assert len({(place.width, place.height) for place in places}) == 1
    assert not any(overlap(box(a), box(b)) for a, b in itertools.combinations(places, 2))
    for place in places:
        assert not overlap(box(place), extent_of(slide.placeholders[0], slide))


def test_placeholders_come_before_free_room_and_none_is_given_twice(deck, add_slide):
    slide = add_slide(CONTENT, "Floor")
    content = slide.placeholders[1]
    content.left, content.top, content.width, content.height = (Inches(x) for x in (1, 2, 4, 2))
    first, second = find_places(outlined(slide), 2)
    assert (first.kind, second.kind) == ("content placeholder", "free area")
    assert not overlap(box(first), box(second))
    [again] = find_places(outlined(slide), 1, [first])
    assert again.kind == "free area"


def test_too_many_pictures_for_the_room_are_too_many(deck, add_slide):
    slide = add_slide(TITLE_ONLY, "Three accents")
    with pytest.raises(DocumentError, match="no room for 30 pictures"):
        find_places(outlined(slide), 30)


def test_looking_for_a_place_does_not_change_the_slide(deck, add_slide):
    slide = add_slide(CONTENT, "Floor", "Oak planks")
    add_text(slide, "words", 1, 5, 3, 1)
    shape = slide.shapes.add_shape(MSO_SHAPE.CLOUD, 0, 0, 9, 9)
    shape._element.remove(shape._element.txBody)
    before = slide.part.blob
    find_place(outlined(slide))
    assert slide.part.blob == before
