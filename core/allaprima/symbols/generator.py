"""The generator of the model "lite/symbols": reads the prompt, draws the things."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from allaprima.formulas import FormulaGenerator
from allaprima.models.generator import Output, Report
from allaprima.request import Request, UInt8Array
from allaprima.symbols.colouring import coloured, lines
from allaprima.symbols.composing import Composition, composed
from allaprima.symbols.drawing import STYLES, Look, draw
from allaprima.symbols.duotone import duotone
from allaprima.symbols.reading import MOST, Wish, read
from allaprima.symbols.shades import WHITE, rgb
from allaprima.symbols.subject import Subject
from allaprima.symbols.things import THINGS
from allaprima.symbols.variation import is_steady


class SymbolsGenerator(FormulaGenerator):
    """See `allaprima.models.generator.BatchGenerator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Draw one illustration. The stages are "read" and "draw".

        Raises:
            DamagedModel: the text encoder cannot be used.
            Cancelled: from `report`.
        """

        def made(wish: Wish, width: int, height: int) -> UInt8Array:
            report("draw", 0, 1)
            if request.mask is None:
                pixels = paint(wish, request.palette, width, height, seed)
            else:
                pixels = _into(request, wish, seed)
            report("draw", 1, 1)
            return pixels

        return self.drawn(request, report, read, made)


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
    steady = wish.is_icon or any(is_steady(thing) for thing, _ in chosen)
    lean = 0.0 if steady else rng.uniform(-6.5, 6.5)
    picture = composed(wish, chosen, rng)
    things, shapes = picture.things, picture.shapes
    by_words, ground = bool(wish.colours), rgb(wish.ground) if wish.ground else None
    two = style == "two-colour"
    colours = coloured(
        things, [] if two else asked, rng, by_words=by_words, ground=None if two else ground,
        skin=wish.skin, hair=wish.hair,
        each=() if two or len(things) == 1 else _of_each(picture, asked, by_words=by_words),
    )  # fmt: skip
    if two:
        colours = duotone(things, shapes, colours, asked, rng, ground=ground)
    if style == "outline":
        below = colours["badge"] if wish.badge else WHITE
        colours |= lines(things, asked, below, by_words=by_words)
    look = Look(style, colours, lean, wish.badge, seed)
    return draw(shapes, look, width, height)


def _of_each(
    picture: Composition, asked: Sequence[str], *, by_words: bool
) -> Sequence[Sequence[str]]:
    """The colours that are asked for each thing. Of a palette, what is worn begins with the second one, so that it is told
    from who wears it."""
    if by_words:
        return [subject.colours for subject in picture.subjects]
    if not any(picture.worn) or len(asked) < 2:
        return ()
    return [[*asked[1:3], asked[0]] if worn else asked for worn in picture.worn]


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
    counts = [subject.count for subject in wish.subjects if not subject.is_worn]
    if wish.order in ("on", "in", "atop") and len(counts) > 1 and counts[-1] == 1:
        counts.pop()  # what holds the others is one more
    if sum(counts) > MOST:
        notes.append(f"{sum(counts)} things were asked for; this model draws {MOST} at most.")
    return notes


def _quoted(texts: Sequence[str]) -> str:
    return " and ".join(f"'{text}'" for text in texts)


def unknown(wish: Wish) -> list[Subject]:
    """Subjects that nothing known is like."""
    return [subject for subject in wish.subjects if not subject.is_known]
