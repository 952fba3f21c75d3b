"""What must be legible over a picture or a background in Impress, and the veil needed for it.

Text has LibreOffice's automatic colour until somebody gives it one: black or white, by the ground. A
picture that is the ground decides it, and its veil can turn it around.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from allaprima_office.contrast import Veil, contrast
from allaprima_office.legibility import FadingVeil, Text, below, below_veil, veil_needed
from allaprima_office.outline import Box

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from allaprima_office.theme import Colour

_DARK = 156
"""Luminance, 0..255, up to which LibreOffice takes a ground for dark (`Color::IsDark`)."""
_DOUBT = 12
"""Nearer than this to `_DARK` it may come to another result, for it looks at 64 pixels."""
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)


class Writing(NamedTuple):
    """A text as `legibility.Text`, with None for the automatic colour."""

    box: Box
    colours: set[Colour | None]
    least: float
    good: float = 0.0
    is_title: bool = False


@dataclass(frozen=True)
class TextsOver:
    """What is to be read over a picture. It is read once, on the main thread, and used on any.

    Attributes:
        whole: where on the slide the picture is.
        grounds: colours that a veil may have besides black and white.
    """

    whole: Box
    writings: Sequence[Writing]
    grounds: Sequence[Colour | None] = ()

    def veil(self, pixels: npt.NDArray[np.uint8]) -> FadingVeil | None:
        """The veil that a picture, (H, W, 3) sRGB, needs there; see `legibility.veil_needed`."""
        if not any(None in each.colours for each in self.writings):
            return self._needed(pixels, _BLACK)
        drafts = [self._draft(pixels, automatic) for automatic in (_BLACK, _WHITE)]
        best = min(drafts, key=lambda draft: (not draft.holds, draft.opacity))
        return best.laid

    def seen(self, pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """What a picture, (H, W, 3 or 4) sRGB, looks like there. One that is cut out of its background
        gets no veil."""
        laid = self.veil(pixels) if pixels.shape[2] == 3 else None
        return pixels if laid is None else below_veil(pixels, laid)

    def _needed(self, pixels: npt.NDArray[np.uint8], automatic: Colour) -> FadingVeil | None:
        def colours(writing: Writing) -> set[Colour]:
            return {automatic if colour is None else colour for colour in writing.colours}

        texts = [Text(each.box, colours(each), each.least, each.good) for each in self.writings]
        first = [colour for each in self.writings if each.is_title for colour in colours(each)]
        return veil_needed(pixels, self.whole, texts, first, self.grounds)

    def _draft(self, pixels: npt.NDArray[np.uint8], automatic: Colour) -> _Draft:
        """The veil for an automatic colour, strong enough for LibreOffice to choose that."""
        laid = self._needed(pixels, automatic)

        def wanted(light: int) -> bool:
            bright = light >= _DARK + _DOUBT
            return bright if automatic == _BLACK else light <= _DARK - _DOUBT

        seen = pixels if laid is None else below_veil(pixels, laid)
        if not wanted(_luminance(_mean(seen))):
            ground = laid.veil.colour if laid else _WHITE if automatic == _BLACK else _BLACK
            at, to = _luminance(_mean(pixels)), _luminance(ground)
            goal = _DARK + _DOUBT + 1 if automatic == _BLACK else _DARK - _DOUBT - 1
            if not wanted(to):
                return _Draft(laid, holds=False)
            least = 0.0 if laid is None else laid.veil.opacity
            laid = FadingVeil(Veil(ground, max(least, min(1.0, (goal - at) / (to - at)))))
            seen = below_veil(pixels, laid)
        holds = all(
            contrast(below(seen, each.box, self.whole), [automatic]) >= each.least
            for each in self.writings
            if None in each.colours
        )
        return _Draft(laid, holds)


class _Draft(NamedTuple):
    """A veil, and whether automatic text is legible with it, in the colour that it was made for."""

    laid: FadingVeil | None
    holds: bool

    @property
    def opacity(self) -> float:
        return 0.0 if self.laid is None else self.laid.veil.opacity


def automatic_on(ground: Colour) -> Colour:
    """The colour that LibreOffice gives to text of the automatic colour on a ground."""
    return _WHITE if _luminance(ground) <= _DARK else _BLACK


def _mean(pixels: npt.NDArray[np.uint8]) -> Colour:
    red, green, blue = (round(float(value)) for value in pixels.mean(axis=(0, 1)))
    return red, green, blue


def _luminance(colour: Colour) -> int:
    """0..255, as LibreOffice counts it (`Color::GetLuminance`)."""
    red, green, blue = colour
    return (76 * red + 151 * green + 29 * blue) >> 8
