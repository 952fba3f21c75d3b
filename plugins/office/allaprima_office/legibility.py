"""How texts over a picture stay legible: the veil that they need, and where on the picture it fades."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from allaprima_office.contrast import ENOUGH, ENOUGH_FOR_LARGE, Veil, readable, veil_for, veiled
from allaprima_office.outline import Box, TextBody

if TYPE_CHECKING:
    import numpy.typing as npt

    from allaprima_office.theme import Colour

NAME = "Veil over the picture"
"""Of the form that is a veil, in every program."""
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)
_LARGE = 18 * 12_700  # EMU
_FADE = 0.3
"""Of the picture's height: where a veil that not all of the picture needs comes to nothing."""


class Text(NamedTuple):
    """A text over a picture.

    Attributes:
        box: where it is.
        least: the contrast that it needs.
        good: a higher one, which those of its colours get that can have it.
    """

    box: Box
    colours: set[Colour]
    least: float
    good: float = 0.0


class FadingVeil(NamedTuple):
    """A veil over a picture.

    Attributes:
        stops: from top to bottom, (share of the height, share of the opacity); without any it is
            the same all over.
    """

    veil: Veil
    stops: Sequence[tuple[float, float]] = ()


def least_contrast(body: TextBody) -> float:
    """The contrast that a text needs: less if all its letters are large."""
    large = min(paragraph.size for paragraph in body.paragraphs) >= _LARGE
    return ENOUGH_FOR_LARGE if large else ENOUGH


def veil_needed(
    pixels: npt.NDArray[np.uint8],
    whole: Box,
    texts: Sequence[Text],
    first: Iterable[Colour],
    grounds: Iterable[Colour | None],
) -> FadingVeil | None:
    """The veil that texts on a picture need: for a contrast of 4.5:1, or 3:1 of large letters, to each
    pixel below them (WCAG 2.2, 1.4.3). It has one of the grounds' colours, or black or white, with
    which the first colours can be read, and most of the others. Away from the texts it fades.

    Args:
        pixels: (H, W, 3) sRGB.
        whole: where on the slide the picture is.
        texts: those that lie on it.
        first: the colours that go before others, which are the title's.
        grounds: the theme's colours for grounds and for text; None counts for nothing.

    Returns:
        None if no text needs one.
    """
    if not texts:
        return None
    most = set(first)

    def helped(ground: Colour) -> tuple[int, int]:
        others = sum(len(readable(text.colours, ground, text.least)) for text in texts)
        return len(readable(most, ground)), others

    choices = (colour for colour in (*grounds, _BLACK, _WHITE) if colour is not None)
    ground = max(choices, key=helped)
    opacity = max(_opacity(below(pixels, text.box, whole), text, ground) for text in texts)
    if not opacity:
        return None
    return FadingVeil(Veil(ground, opacity), _faded([text.box for text in texts], whole))


def below_veil(pixels: npt.NDArray[np.uint8], laid: FadingVeil) -> npt.NDArray[np.uint8]:
    """What a picture, (H, W, 3) sRGB, looks like below a veil."""
    stops = laid.stops or [(0.0, 1.0), (1.0, 1.0)]
    height = pixels.shape[0]
    at = (np.arange(height) + 0.5) / height
    shares = np.interp(at, [where for where, _ in stops], [share for _, share in stops])
    seen = veiled(pixels, laid.veil, shares[:, None, None])
    return np.rint(seen, out=seen).astype(np.uint8)


def overlap(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


def _opacity(pixels: npt.NDArray[np.uint8], text: Text, ground: Colour) -> float:
    """Of the veil that a text needs on the pixels below it."""
    good = readable(text.colours, ground, max(text.good, text.least))
    rest = [colour for colour in readable(text.colours, ground, text.least) if colour not in good]
    return max(
        veil_for(pixels, good, ground, max(text.good, text.least)).opacity,
        veil_for(pixels, rest, ground, text.least).opacity,
    )


def _faded(texts: Sequence[Box], whole: Box) -> list[tuple[float, float]]:
    """The stops of a veil that is whole where the texts are, and fades above or below them where
    there is room for that."""
    height = whole.bottom - whole.top
    first = (min(box.top for box in texts) - whole.top) / height
    last = (max(box.bottom for box in texts) - whole.top) / height
    if first > 1 - last and first - _FADE > 0:
        return [(0.0, 0.0), (first - _FADE, 0.0), (first, 1.0), (1.0, 1.0)]
    if last + _FADE < 1:
        return [(0.0, 1.0), (last, 1.0), (last + _FADE, 0.0), (1.0, 0.0)]
    return []


def below(pixels: npt.NDArray[np.uint8], box: Box, whole: Box) -> npt.NDArray[np.uint8]:
    """The part of a picture in the frame `whole` that lies below a box."""
    height, width = pixels.shape[:2]
    across, down = whole.right - whole.left, whole.bottom - whole.top
    left, right = (
        min(width, max(0, round((x - whole.left) * width / across))) for x in (box.left, box.right)
    )
    top, bottom = (
        min(height, max(0, round((y - whole.top) * height / down))) for y in (box.top, box.bottom)
    )
    return pixels[
        min(top, height - 1) : max(bottom, top + 1), min(left, width - 1) : max(right, left + 1)
    ]
