"""The generator of the model "lite/symbols": reads the prompt, draws the things."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from allaprima.formulas import FormulaGenerator
from allaprima.models.generator import Output, Report
from allaprima.request import Request, UInt8Array
from allaprima.symbols.colouring import coloured, lines
from allaprima.symbols.drawing import STYLES, Look, draw
from allaprima.symbols.duotone import duotone
from allaprima.symbols.pen import Pen, Shape
from allaprima.symbols.reading import Wish, read
from allaprima.symbols.shades import WHITE, rgb
from allaprima.symbols.subject import Subject
from allaprima.symbols.things import THINGS, Thing
from allaprima.symbols.variation import is_steady, varied

Places = tuple[tuple[float, float, float], ...]
Box = tuple[float, float, float, float]


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
WITH: Places = ((40, 42, 0.76), (79, 77, 0.42))
"""Of a thing and a smaller one that goes with it."""
STACKED = {"on": 0.12, "above": -0.06}
"""How far the things that are on another, or above it, reach down into it, as a share of its height."""
BROAD, WHOLE, APART = 1.15, 94.0, 5.0
"""How much broader the lower one is than those on it, if it can be; what all fill together; and what is between things
side by side."""
MOST_STACKED = 5
"""Of them, the lower one too; more are shown side by side."""
FROM_ABOVE = frozenset(
    [
        "plate",
        "road",
        "carpet",
        "map",
        "world_map",
        "football_pitch",
        "running_track",
        "island",
        "river",
    ]
)
"""Things that are drawn as seen from above, so that what is on them lies within them."""
WITHIN = 56.0
"""How broad and how tall it is then, at most."""


class SymbolsGenerator(FormulaGenerator):
    """See `allaprima.models.generator.BatchGenerator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Draw one illustration. The stages are "read" and "draw".

        Raises:
            DamagedModel: the text encoder cannot be used.
            Cancelled: from `report`.
        """
        begun = time.perf_counter()
        report("read", 0, 1)
        wish = read(request.prompt)
        read_at = time.perf_counter()
        report("draw", 0, 1)
        assert request.size is not None
        if request.mask is None:
            pixels = paint(wish, request.palette, *request.size, seed)
        else:
            pixels = _into(request, wish, seed)
        report("draw", 1, 1)
        timings = {"read": read_at - begun, "draw": time.perf_counter() - read_at}
        return Output(pixels=pixels, timings=timings)


def paint(wish: Wish, palette: Sequence[str], width: int, height: int, seed: int) -> UInt8Array:
    """(H, W, 4) uint8 sRGB, straight alpha.

    Args:
        palette: "#rrggbb"; the first three replace the things' own colours. With a palette the style
            is flat unless the prompt names one, so that the pictures of a deck go together.
        seed: decides what the prompt leaves open: which of things that mean as much, style, lean.
    """
    rng = random.Random(seed)
    asked = [f"#{c}" for c in wish.colours] or list(palette)
    style = wish.style or ("flat" if palette else rng.choice(STYLES))
    chosen = [
        (THINGS[rng.choice(subject.things)], subject) for subject in wish.subjects
    ]  # fmt: skip
    drawn = [each for each in chosen for _ in range(each[1].count)][: max(PLACES)]
    things = [thing for thing, _ in drawn]
    steady = wish.is_icon or any(is_steady(thing) for thing in things)
    lean = 0.0 if steady else rng.uniform(-6.5, 6.5)
    pieces: list[list[Shape]] = []
    for thing in things:
        pen = Pen(chance=rng, who=wish.who, upright=wish.is_icon)
        thing.draw(pen)
        pieces.append(varied(pen.shapes, thing, rng))
    order = list(enumerate(zip(_places(wish, things, pieces), pieces, strict=True)))
    if wish.order in STACKED:
        order.insert(0, order.pop())  # what is below is behind
    shapes = [_placed(shape, k, *place) for k, (place, piece) in order for shape in piece]
    by_words, ground = bool(wish.colours), rgb(wish.ground) if wish.ground else None
    two = style == "two-colour"
    colours = coloured(
        things, [] if two else asked, rng, by_words=by_words, ground=None if two else ground,
        skin=wish.skin, hair=wish.hair,
        each=[of.colours for _, of in drawn] if by_words and len(chosen) > 1 and not two else (),
    )  # fmt: skip
    if two:
        colours = duotone(things, shapes, colours, asked, rng, ground=ground)
    if style == "outline":
        below = colours["badge"] if wish.badge else WHITE
        colours |= lines(things, asked, below, by_words=by_words)
    look = Look(style, colours, lean, wish.badge, seed)
    return draw(shapes, look, width, height)


def _places(wish: Wish, things: Sequence[Thing], pieces: list[list[Shape]]) -> Places:
    """Middle and scale of each thing."""
    if wish.order in STACKED and 1 < len(pieces) <= MOST_STACKED and wish.subjects[-1].count == 1:
        *upper, lower = map(_box, pieces)
        if wish.order == "on" and things[-1].id in FROM_ABOVE:
            broad, tall = _extent(upper)
            scale = WITHIN / max(broad, tall)
            return (*_row(upper, scale, 50 + scale * tall / 2), (50, 50, 1.0))
        return _stacked(upper, lower, STACKED[wish.order])
    if wish.order == "with" and len(pieces) == 2:
        return WITH
    return PLACES[len(pieces)]


def _stacked(upper: Sequence[Box], lower: Box, reach: float) -> Places:
    """Of things in a row and a last one below them, which they reach into by a share of its height."""
    broad, tall = _extent(upper)
    wide, high = lower[2] - lower[0], lower[3] - lower[1]
    times = min(1.6, max(1.0, BROAD * broad / wide))
    height = tall + (1 - reach) * high * times
    scale = min(WHOLE / height, WHOLE / max(broad, wide * times))
    top, size = 50 - scale * height / 2, scale * times
    below = top + scale * height
    middle = 50 - size * ((lower[0] + lower[2]) / 2 - 50)
    return (
        *_row(upper, scale, top + scale * tall),
        (middle, below - size * (lower[3] - 50), size),
    )


def _row(boxes: Sequence[Box], scale: float, foot: float) -> Places:
    """Things side by side in the middle of the width, each so large, that stand so far down."""
    broad, _ = _extent(boxes)
    left = 50 - scale * broad / 2
    places = []
    for x0, _, x1, y1 in boxes:
        places.append((left - scale * (x0 - 50), foot - scale * (y1 - 50), scale))
        left += scale * (x1 - x0 + APART)
    return tuple(places)


def _extent(boxes: Sequence[Box]) -> tuple[float, float]:
    """How broad and how tall things are side by side."""
    broad = sum(x1 - x0 for x0, _, x1, _ in boxes) + APART * (len(boxes) - 1)
    return broad, max(y1 - y0 for _, y0, _, y1 in boxes)


def _box(piece: list[Shape]) -> Box:
    """Left, upper, right and lower end of a thing."""
    reach = [
        (x, y, shape.width / 2) for shape in piece if shape.part != "cut" for x, y in shape.points
    ]
    return (
        min(x - w for x, _, w in reach), min(y - w for _, y, w in reach),
        max(x + w for x, _, w in reach), max(y + w for _, y, w in reach),
    )  # fmt: skip


def _into(request: Request, wish: Wish, seed: int) -> UInt8Array:
    """The image with the things in the middle of its mask, as large as that; between them it stays."""
    from allaprima.models.framing import paste_back, resize

    assert request.size is not None
    assert request.image is not None
    assert request.mask is not None
    image, mask = resize(request.image, request.size), resize(request.mask, request.size)
    rows, columns = (np.flatnonzero(mask.max(axis=axis) > mask.max() / 2) for axis in (1, 0))
    drawn = np.zeros((*mask.shape, 4), np.uint8)
    if len(rows):
        box = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        height, width = drawn[box].shape[:2]
        drawn[box] = paint(wish, request.palette, width, height, seed)
    return paste_back(drawn, image, mask)


def left_out(wish: Wish) -> list[str]:
    """Notes on what is asked for and not drawn."""
    notes = [
        f"Nothing like '{text}' is known to this model, and so it was left out."
        for text in wish.left_out
    ]
    notes += [
        f"This model cannot show {_quoted(subject.ignored)}; it drew {subject.name}."
        for subject in wish.subjects
        if subject.is_known and subject.ignored
    ]
    asked = sum(subject.count for subject in wish.subjects)
    if asked > max(PLACES):
        notes.append(f"{asked} things were asked for; this model draws {max(PLACES)} at most.")
    return notes


def _quoted(texts: Sequence[str]) -> str:
    return " and ".join(f"'{text}'" for text in texts)


def unknown(wish: Wish) -> list[Subject]:
    """Subjects that nothing known is like."""
    return [subject for subject in wish.subjects if not subject.is_known]


def _placed(shape: Shape, k: int, x: float, y: float, scale: float) -> Shape:
    """A shape of thing `k` in its place. Its part is named after the thing, "0 main": things of
    different colours lie in one picture."""
    points = tuple((x + (px - 50) * scale, y + (py - 50) * scale) for px, py in shape.points)
    part = shape.part if shape.part == "cut" else f"{k} {shape.part}"
    return replace(shape, part=part, points=points, width=shape.width * scale)
