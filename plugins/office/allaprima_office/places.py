"""Where on a slide a picture goes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from allaprima import DocumentError
from allaprima_office.extents import text_extent
from allaprima_office.outline import Box, Place, SlideOutline

_MARGIN = 0.03  # of the slide's height, around a picture in a free area
_SMALLEST = 0.15  # of the slide's height: a smaller picture helps nobody
_PANEL, _BACKGROUND = 0.5, 0.9  # of the slide: larger forms and pictures lie behind everything
_LONGEST = 2.0  # a free area's sides are made no more unequal than this


def find_place(slide: SlideOutline) -> Place:
    """The best place for a picture.

    The first empty picture placeholder; else the largest empty content placeholder; else the
    largest free area that hides no text, picture, table or chart, with a margin around it.

    Raises:
        DocumentError: there is none, and no free area of a useful size.
    """
    return find_places(slide, 1)[0]


def find_places(
    slide: SlideOutline, count: int, taken: Sequence[Place] = (), *, smallest: float = _SMALLEST
) -> list[Place]:
    """The best places for several pictures: as `find_place`, with one free area shared by those
    for which there is no placeholder.

    Args:
        taken: places that other pictures will go to.
        smallest: the least side of a free area, of the slide's height.

    Raises:
        DocumentError: there is not room for all of them.
    """
    others = {slide.key(place.shape) for place in taken if place.shape is not None}
    empty = [place for place in slide.picture_places if place is not None]
    places = [
        place
        for place in (*empty, *largest_first(slide.content_places))
        if slide.key(place.shape) not in others
    ][:count]
    if len(places) < count:
        places += _free_areas(slide, count - len(places), [*taken, *places], smallest)
    return places


def largest_first(places: Sequence[Place]) -> list[Place]:
    return sorted(places, key=lambda place: place.width * place.height, reverse=True)


def _free_areas(
    slide: SlideOutline, count: int, taken: Sequence[Place], smallest: float
) -> list[Place]:
    width, height = slide.size
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
    best: list[Box] = []
    for box in _empty_boxes(page, obstacles, smallest * height):
        pieces = [_less_long(piece) for piece in _split(box, count, margin)]
        piece = pieces[0]
        if min(piece.right - piece.left, piece.bottom - piece.top) < smallest * height:
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


def _obstacles(slide: SlideOutline, slide_area: int) -> Iterator[Box]:
    """What a picture must not hide, on the slide and on what shows through from its layout."""
    for form in slide.forms:
        if form.text is not None:
            yield text_extent(form.text)
            continue
        if form.what == "drawn" and (form.is_placeholder or not form.is_own):
            continue  # an empty placeholder, or a layout's decoration
        if form.box is None:
            continue
        most = _BACKGROUND if form.what == "picture" else _PANEL
        behind = _area(form.box) > most * slide_area
        if not behind or (form.is_own and form.what == "other"):
            yield form.box


def _empty_boxes(page: Box, obstacles: list[Box], smallest: float = 1) -> Iterator[Box]:
    """Every empty box of `page` that cannot grow, and some that can, with no side under `smallest`.

    Between any two horizontal edges, the gaps left by what reaches into that band. A drawing that
    was taken apart has hundreds of edges; so the gaps are those of the band that ends one edge
    higher, which can only become narrower.
    """
    edges = {page.top, page.bottom}
    edges |= {y for box in obstacles for y in (box.top, box.bottom) if page.top < y < page.bottom}
    by_top = sorted(obstacles, key=lambda box: box.top)
    for top in sorted(edges):
        blocking = deque(box for box in by_top if box.bottom > top)
        gaps = [(page.left, page.right)]
        for bottom in sorted(y for y in edges if y > top):
            while blocking and blocking[0].top < bottom:
                gaps = _without(gaps, blocking.popleft(), smallest)
            if not gaps:
                break
            if bottom - top >= smallest:
                yield from (Box(left, top, right, bottom) for left, right in gaps)


def _without(gaps: list[tuple[int, int]], box: Box, smallest: float) -> list[tuple[int, int]]:
    """Gaps, as (left, right), without what a box takes of them, nor what is too narrow then."""
    pieces = []
    for left, right in gaps:
        if left < box.right and box.left < right:
            pieces += [(left, box.left), (box.right, right)]
        else:
            pieces.append((left, right))
    return [(left, right) for left, right in pieces if right - left >= smallest]


def _less_long(box: Box) -> Box:
    """`box`, its long side cut about its middle to at most twice the short one."""
    width, height = box.right - box.left, box.bottom - box.top
    cut_x = max(0, width - round(_LONGEST * height)) // 2
    cut_y = max(0, height - round(_LONGEST * width)) // 2
    return Box(box.left + cut_x, box.top + cut_y, box.right - cut_x, box.bottom - cut_y)


def _area(box: Box) -> int:
    return (box.right - box.left) * (box.bottom - box.top)
