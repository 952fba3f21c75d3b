"""Where on a slide a picture goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal

from allaprima import DocumentError
from allaprima_office.extents import Box, box_of, text_extent
from allaprima_office.styles import text_of

if TYPE_CHECKING:
    from pptx.slide import Slide

_MARGIN = 0.03  # of the slide's height, around a picture in a free area
_SMALLEST = 0.15  # of the slide's height: a smaller picture helps nobody
_PANEL, _BACKGROUND = 0.5, 0.9  # of the slide: larger forms and pictures lie behind everything
_LONGEST = 2.0  # a free area's sides are made no more unequal than this

_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


@dataclass(frozen=True)
class Place:
    """A rectangle for a picture, in EMU (914,400 an inch).

    Attributes:
        kind: an empty picture placeholder, an empty content placeholder, free room, or a picture
            that another one is to replace.
        shape: the python-pptx shape that the picture takes the place of, if any.
    """

    kind: Literal["picture placeholder", "content placeholder", "free area", "picture"]
    left: int
    top: int
    width: int
    height: int
    shape: Any = field(default=None, compare=False, repr=False)


def empty_picture_placeholders(slide: Slide) -> list[Place]:
    """The slide's picture placeholders without a picture, in the order of their indices."""
    return [place for place in picture_placeholders(slide) if place is not None]


def picture_placeholders(slide: Slide) -> list[Place | None]:
    """All of the slide's picture placeholders, in the order of their indices; None for those that
    hold a picture."""
    from pptx.enum.shapes import PP_PLACEHOLDER

    kinds = (PP_PLACEHOLDER.PICTURE, PP_PLACEHOLDER.BITMAP)
    shapes: Any = slide.placeholders
    return [
        _place("picture placeholder", shape) if _is_empty(shape) else None
        for shape in shapes
        if shape.placeholder_format.type in kinds
    ]


def empty_content_placeholders(slide: Slide) -> list[Place]:
    """The slide's content placeholders, which take a picture among other things, that are empty;
    the largest first."""
    from pptx.enum.shapes import PP_PLACEHOLDER

    shapes: Any = slide.placeholders
    found = [
        _place("content placeholder", shape)
        for shape in shapes
        if shape.placeholder_format.type == PP_PLACEHOLDER.OBJECT and _is_empty(shape)
    ]
    return sorted(
        (place for place in found if place), key=lambda p: p.width * p.height, reverse=True
    )


def find_place(slide: Slide, slide_size: tuple[int, int]) -> Place:
    """The best place for a picture.

    The first empty picture placeholder; else the largest empty content placeholder; else the
    largest free area that hides no text, picture, table or chart, with a margin around it.

    Args:
        slide_size: (width, height) in EMU.

    Raises:
        DocumentError: there is none, and no free area of a useful size.
    """
    return find_places(slide, slide_size, 1)[0]


def find_places(
    slide: Slide, slide_size: tuple[int, int], count: int, taken: Sequence[Place] = ()
) -> list[Place]:
    """The best places for several pictures: as `find_place`, with one free area shared by those
    for which there is no placeholder.

    Args:
        taken: places that other pictures will go to.

    Raises:
        DocumentError: there is not room for all of them.
    """
    others = {id(place.shape._element) for place in taken if place.shape is not None}
    places = [
        place
        for place in (*empty_picture_placeholders(slide), *empty_content_placeholders(slide))
        if id(place.shape._element) not in others
    ][:count]
    if len(places) < count:
        places += _free_areas(slide, slide_size, count - len(places), [*taken, *places])
    return places


def _place(kind: Any, shape: Any) -> Place | None:
    # An edge may be None: the placeholder has no place of its own nor one to inherit.
    left, top, width, height = shape.left, shape.top, shape.width, shape.height
    if None in (left, top) or not width or not height:
        return None
    return Place(kind, left, top, width, height, shape)


def _is_empty(shape: Any) -> bool:
    # A placeholder that holds something is a p:pic or a p:graphicFrame, and has no text frame.
    return bool(shape.has_text_frame and not text_of(shape).strip())


def _free_areas(
    slide: Slide, slide_size: tuple[int, int], count: int, taken: Sequence[Place]
) -> list[Place]:
    width, height = slide_size
    margin = round(_MARGIN * height)
    page = Box(margin, margin, width - margin, height - margin)
    obstacles = [
        Box(
            box.left - margin // 2,
            box.top - margin // 2,
            box.right + margin // 2,
            box.bottom + margin // 2,
        )
        for box in (
            *_obstacles(slide, width * height),
            *(Box(p.left, p.top, p.left + p.width, p.top + p.height) for p in taken),
        )
    ]
    smallest = _SMALLEST * height
    best: list[Box] = []
    for box in _empty_boxes(page, obstacles):
        pieces = [_less_long(piece) for piece in _split(box, count, margin)]
        piece = pieces[0]
        if min(piece.right - piece.left, piece.bottom - piece.top) < smallest:
            continue
        if not best or _area(piece) > _area(best[0]):
            best = pieces
    if not best:
        raise DocumentError(
            "The slide has no room for a picture."
            if count == 1
            else f"The slide has no room for {count} pictures.",
            "Add a picture placeholder, or make some room.",
        )
    return [Place("free area", b.left, b.top, b.right - b.left, b.bottom - b.top) for b in best]


def _split(box: Box, count: int, gap: int) -> list[Box]:
    """`count` equal parts of a box side by side along its longer side."""
    left, top, right, bottom = box
    if right - left >= bottom - top:
        step = (right - left + gap) // count
        return [
            Box(left + i * step, top, left + (i + 1) * step - gap, bottom) for i in range(count)
        ]
    step = (bottom - top + gap) // count
    return [Box(left, top + i * step, right, top + (i + 1) * step - gap) for i in range(count)]


def _obstacles(slide: Slide, slide_area: int) -> Iterator[Box]:
    """What a picture must not hide, on the slide and on what shows through from its layout."""
    from pptx.oxml.ns import qn

    shapes: list[tuple[Any, bool]] = [(shape, True) for shape in slide.shapes]
    for below in (slide.slide_layout, slide.slide_layout.slide_master):
        # A layout's placeholders are only moulds; they are not shown.
        shapes += [(shape, False) for shape in below.shapes if not shape.is_placeholder]
    for shape, own in shapes:
        drawn = shape.has_text_frame  # a text box or a drawn form, not a picture, table, ...
        if drawn and text_of(shape).strip():
            box = text_extent(shape, slide)
        elif drawn and (shape.is_placeholder or not own):
            continue  # an empty placeholder, or a layout's decoration
        else:
            box = box_of(shape)
            if box is not None and (
                (drawn and _area(box) > _PANEL * slide_area)
                or (shape._element.tag == qn("p:pic") and _area(box) > _BACKGROUND * slide_area)
            ):
                continue
        if box is not None:
            yield box
    # Equations, ink and newer charts stand in the file with a fallback for older programs, and
    # python-pptx passes them over. The first frame inside is the outermost.
    for element in slide.shapes._spTree.iterchildren(_ALTERNATIVES):
        for frame in element.iter(qn("a:xfrm"), qn("p:xfrm")):
            x, y = (int(frame.find(qn("a:off")).get(name)) for name in ("x", "y"))
            width, height = (int(frame.find(qn("a:ext")).get(name)) for name in ("cx", "cy"))
            yield Box(x, y, x + width, y + height)
            break


def _empty_boxes(page: Box, obstacles: list[Box]) -> Iterator[Box]:
    """Every empty box of `page` that cannot grow, and some that can.

    Between any two horizontal edges, the gaps left by what reaches into that band.
    """
    edges = {page.top, page.bottom}
    edges |= {y for box in obstacles for y in (box.top, box.bottom) if page.top < y < page.bottom}
    for top, bottom in combinations(sorted(edges), 2):
        blocking = sorted(
            (box.left, box.right) for box in obstacles if box.top < bottom and box.bottom > top
        )
        reach = page.left
        for left, right in (*blocking, (page.right, page.right)):
            if min(left, page.right) > reach:
                yield Box(reach, top, min(left, page.right), bottom)
            reach = max(reach, right)


def _less_long(box: Box) -> Box:
    """`box`, its long side cut about its middle to at most twice the short one."""
    width, height = box.right - box.left, box.bottom - box.top
    cut_x = max(0, width - round(_LONGEST * height)) // 2
    cut_y = max(0, height - round(_LONGEST * width)) // 2
    return Box(box.left + cut_x, box.top + cut_y, box.right - cut_x, box.bottom - cut_y)


def _area(box: Box) -> int:
    return (box.right - box.left) * (box.bottom - box.top)
