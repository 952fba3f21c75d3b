"""How well text can be read on a picture, and how far the picture must be dimmed for it.

Formulas: WCAG 2.2, relative luminance and contrast ratio; 4.5 is its level AA for body text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from allaprima_office.light import WEIGHTS, linear

if TYPE_CHECKING:
    import numpy.typing as npt

    # Not imported: it would bring python-pptx and lxml into LibreOffice, which has a libxml2 of its own.
    from allaprima_office.theme import Colour

ENOUGH = 4.5
ENOUGH_FOR_LARGE = 3.0
"""Of letters of 18 points and more."""
_MORE = 0.1  # programs round blended colours each in their own way
_WEIGHTS = np.array(WEIGHTS)
_LIGHT = np.array([linear(value) for value in range(256)])
_STEPS = 200


class Veil(NamedTuple):
    """A colour laid over a picture; `opacity` in 0..1, 0 where none is needed."""

    colour: Colour
    opacity: float


def luminance(colours: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Relative luminance, 0..1, of 8-bit sRGB colours (..., 3)."""
    values = np.rint(np.asarray(colours)).astype(np.uint8)
    return np.asarray(_LIGHT[values] @ _WEIGHTS)


def contrast(pixels: npt.ArrayLike, texts: Iterable[Colour]) -> float:
    """The lowest contrast ratio, 1 to 21, between any of the pixels and any of the texts' colours.

    Args:
        pixels: (..., 3) 8-bit sRGB.
        texts: at least one colour.
    """
    seen = luminance(pixels)
    return min(_lowest(seen, float(luminance(text))) for text in texts)


def veiled(
    pixels: npt.ArrayLike, veil: Veil, shares: npt.ArrayLike = 1.0
) -> npt.NDArray[np.float64]:
    """What pixels look like below a veil: blended in sRGB, as office programs do it.

    Args:
        pixels: (..., 3) 8-bit sRGB.
        shares: of the veil's opacity, 0..1; of a shape that is broadcast to the pixels'.
    """
    opacity = veil.opacity * np.asarray(shares, np.float64)
    seen = np.asarray(pixels) * (1 - opacity)
    seen += np.asarray(veil.colour) * opacity
    return seen


def readable(texts: Iterable[Colour], ground: Colour, least: float = ENOUGH) -> list[Colour]:
    """The texts' colours that have a contrast of `least` to a plain ground."""
    return [text for text in texts if contrast(ground, [text]) >= least]


def veil_for(
    pixels: npt.NDArray[np.uint8],
    texts: Sequence[Colour],
    ground: Colour,
    least: float = ENOUGH,
) -> Veil:
    """The thinnest veil of the ground's colour under which every pixel goes with every text.

    That is, has a contrast of `least` to it. On the ground alone all of them must have that.

    Args:
        pixels: (H, W, 3) sRGB.
        texts: the colours of the texts; without any, no veil is needed.
    """
    wanted = [(text, min(least + _MORE, contrast(ground, [text]))) for text in texts]
    colours = _distinct(pixels)

    def holds(step: int) -> bool:
        seen = veiled(colours, Veil(ground, step / _STEPS))
        return all(contrast(seen, [text]) >= least for text, least in wanted)

    if holds(0):
        return Veil(ground, 0.0)
    low, high = 0, _STEPS  # at the last step there is nothing but the ground
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return Veil(ground, high / _STEPS)


def _lowest(seen: npt.NDArray[np.float64], text: float) -> float:
    brighter, darker = np.maximum(seen, text), np.minimum(seen, text)
    return float(((brighter + 0.05) / (darker + 0.05)).min())


def _distinct(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The picture's colours, each once: there are far fewer of them than pixels."""
    red, green, blue = (pixels[..., i].astype(np.uint32).ravel() for i in range(3))
    codes = np.unique(red << 16 | green << 8 | blue)
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1).astype(np.uint8)
