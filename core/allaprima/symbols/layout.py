"""Where the things of a picture are: side by side, on one another, one above the other.

A thing's own units are 0 to 100; its place is the middle of that in the picture, and its scale.
"""

from __future__ import annotations

from collections.abc import Sequence

from allaprima.symbols.pen import Room, Shape

Places = tuple[tuple[float, float, float], ...]
Box = tuple[float, float, float, float]
"""Left, upper, right and lower end."""


def _rows(*counts: int, scale: float) -> Places:
    """So many in each row, from the top."""
    return tuple(
        (
            50 + (k - (count - 1) / 2) * min(100 / max(counts), 50),
            100 * (row + 0.5) / len(counts),
            scale,
        )
        for row, count in enumerate(counts)
        for k in range(count)
    )


PLACES: dict[int, Places] = {
    1: ((50, 50, 1.0),),
    2: ((26, 52, 0.5), (74, 52, 0.5)),
    3: ((50, 27, 0.46), (25, 74, 0.46), (75, 74, 0.46)),
    4: ((26, 26, 0.44), (74, 26, 0.44), (26, 74, 0.44), (74, 74, 0.44)),
    5: ((24, 25, 0.36), (76, 25, 0.36), (50, 50, 0.36), (24, 75, 0.36), (76, 75, 0.36)),
    6: tuple((x, y, 0.32) for y in (31, 69) for x in (17, 50, 83)),
    7: _rows(2, 3, 2, scale=0.3),
    8: _rows(3, 2, 3, scale=0.3),
    9: _rows(3, 3, 3, scale=0.3),
}
"""Middle and scale of each of so many things."""
WITH: dict[int, Places] = {
    2: ((40, 42, 0.76), (79, 77, 0.42)),
    3: ((36, 42, 0.7), (82, 30, 0.34), (79, 78, 0.4)),
    4: ((36, 40, 0.68), (84, 22, 0.3), (84, 54, 0.3), (74, 84, 0.32)),
}
"""Of a thing and smaller ones that go with it."""
STACKED = {"on": 0.12, "atop": 0.06, "above": -0.06}
"""How far the things that are on another, or above it, reach down into it, as a share of its height."""
BROAD, BROADEST, WHOLE, APART = 1.15, 2.2, 94.0, 5.0
"""How much broader the lower one is than those on it, if it can be, and how much larger it is at most; what all fill together; and what is between things
side by side."""
TOPPED = 1.9
"""How much larger the lower one is at least of one that has the other atop: "a mountain with a flag on top"."""
OVER, EDGE = 2.0, 3.0
"""How far a thing may reach over the sheet; and what is around one that was too large for it."""
MOST_IN_A_ROW, RAISED = 5, 0.3
"""More stand in two rows, the back one raised by a share of the height of the things."""
SUNK = 0.4
"""How much of things is hidden by the rim of what they are in, at most."""
WITHIN = 56.0
"""How broad and how tall is at most what lies within something that is seen from above."""


def box_of(shapes: Sequence[Shape]) -> Box:
    """The ends of a thing."""
    reach = [
        (x, y, shape.width / 2) for shape in shapes if shape.part != "cut" for x, y in shape.points
    ]
    return (
        min(x - w for x, _, w in reach), min(y - w for _, y, w in reach),
        max(x + w for x, _, w in reach), max(y + w for _, y, w in reach),
    )  # fmt: skip


def beside(boxes: Sequence[Box], order: str) -> Places:
    """Of things side by side, or of one and smaller ones where they are "with" it."""
    if order != "beside" and len(boxes) in WITH:
        return WITH[len(boxes)]
    return PLACES[len(boxes)]


def on_the_sheet(box: Box) -> tuple[float, float, float]:
    """The place of one thing: where it is drawn, unless it is larger than the sheet."""
    if min(box) >= -OVER and max(box) <= 100 + OVER:
        return 50, 50, 1.0
    return _fitted(box, (EDGE, EDGE, 100 - EDGE, 100 - EDGE), stands=False)


def stacked(boxes: Sequence[Box], order: str, *, is_from_above: bool) -> Places:
    """Of things side by side and a last one below them.

    Args:
        order: one of STACKED.
        is_from_above: whether the last one is seen from above, so that the others lie within it.
    """
    *upper, lower = boxes
    heap = heaped(upper)
    _, _, broad, tall = _around(upper, heap)
    if is_from_above and order == "on":
        low, high = 50 - WITHIN / 2, 50 + WITHIN / 2
        return (*within(upper, Room((low, low, high, high), stands=False, at=0)), (50, 50, 1.0))
    reach, wide, high = STACKED[order], lower[2] - lower[0], lower[3] - lower[1]
    least = TOPPED if order == "atop" else 1.0
    times = max(least, min(BROADEST, BROAD * broad / wide))
    height = tall + (1 - reach) * high * times
    scale = min(WHOLE / height, WHOLE / max(broad, wide * times))
    top, size = 50 - scale * height / 2, scale * times
    middle = 50 - size * ((lower[0] + lower[2]) / 2 - 50)
    under = (middle, top + scale * height - size * (lower[3] - 50), size)
    return (*_moved(upper, heap, scale, 50, top + scale * tall), under)


def within(boxes: Sequence[Box], room: Room) -> Places:
    """Of things in a room, in its middle or at its lower end, as large as they can be."""
    heap = heaped(boxes)
    _, _, broad, tall = _around(boxes, heap)
    x, y, scale = _fitted((0, 0, broad, tall), room.box, stands=room.stands)
    foot = y + scale * (tall - 50)
    if room.rim is not None:
        foot = min(foot, room.rim + SUNK * scale * tall)
    return _moved(boxes, heap, scale, x + scale * (broad / 2 - 50), foot)


def heaped(boxes: Sequence[Box]) -> Places:
    """Things side by side at their own size around x = 0, on a ground at y = 0; many in two rows."""
    if len(boxes) <= MOST_IN_A_ROW:
        return _row(boxes, 0)
    half = len(boxes) // 2
    back, front = boxes[:half], boxes[half:]
    return (*_row(back, -RAISED * max(y1 - y0 for _, y0, _, y1 in front)), *_row(front, 0))


def _row(boxes: Sequence[Box], foot: float) -> Places:
    left = -(sum(x1 - x0 for x0, _, x1, _ in boxes) + APART * (len(boxes) - 1)) / 2
    places = []
    for x0, _, x1, y1 in boxes:
        places.append((left - (x0 - 50), foot - (y1 - 50), 1.0))
        left += x1 - x0 + APART
    return tuple(places)


def _around(boxes: Sequence[Box], heap: Places) -> Box:
    """Of things in their places: left and upper end, and how broad and how tall they are together."""
    ends = [
        (x + x0 - 50, y + y0 - 50, x + x1 - 50)
        for (x0, y0, x1, _), (x, y, _) in zip(boxes, heap, strict=True)
    ]
    left, top, right = min(e[0] for e in ends), min(e[1] for e in ends), max(e[2] for e in ends)
    return left, top, right - left, -top


def _moved(boxes: Sequence[Box], heap: Places, scale: float, middle: float, foot: float) -> Places:
    left, _, broad, _ = _around(boxes, heap)
    aside = left + broad / 2
    return tuple((middle + scale * (x - aside), foot + scale * y, scale) for x, y, _ in heap)


def _fitted(box: Box, room: Box, *, stands: bool) -> tuple[float, float, float]:
    """The place at which a box fills a room."""
    broad, tall = box[2] - box[0], box[3] - box[1]
    scale = min((room[2] - room[0]) / broad, (room[3] - room[1]) / tall)
    x = (room[0] + room[2]) / 2 - scale * ((box[0] + box[2]) / 2 - 50)
    if stands:
        return x, room[3] - scale * (box[3] - 50), scale
    return x, (room[1] + room[3]) / 2 - scale * ((box[1] + box[3]) / 2 - 50), scale
