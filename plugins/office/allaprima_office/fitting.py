"""How large a picture is made, and how it comes to lie in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from allaprima import Card
    from allaprima_office.outline import Place

Fit = Literal["contain", "cover", "stretch"]
FITS: tuple[Fit, ...] = ("contain", "cover", "stretch")
EMU_PER_INCH = 914_400
DPI = 150
"""Sharp on a projector; a slide of 13.3 inches has 2000 pixels across."""
_MIN_SIDE = 64
_MAX_SIDE = 4096  # of any request


class Fitted(NamedTuple):
    """Where a picture lies, in EMU, and what is cropped at each of its sides, as fractions of the
    picture's width (left and right, each) and height (top and bottom, each)."""

    left: int
    top: int
    width: int
    height: int
    crop_x: float = 0.0
    crop_y: float = 0.0


def default_fit(kind: str) -> Fit:
    """An illustration is a figure that must not lose its edges; a picture may be cropped."""
    return "contain" if kind == "illustration" else "cover"


def pixel_size(place: Place, card: Card, fit: Fit = "cover") -> tuple[int, int]:
    """(width, height) in pixels for a place: its proportions at 150 dpi, as far as the model goes.

    Each side is a multiple of the card's, at least 64, and at most the card's largest. What is cut
    out of its background and shown whole is a square: a model of such figures puts them in the
    middle, and beside them there is nothing to show.
    """
    across, down = place.width, place.height
    if "alpha" in card.channels and fit == "contain":
        across = down = min(across, down)
    longer = max(across, down, 1)
    largest = min(card.max_side, _MAX_SIDE)
    scale = min(DPI / EMU_PER_INCH, largest / longer)
    most = max(card.multiple, largest // card.multiple * card.multiple)
    least = min(most, -(-_MIN_SIDE // card.multiple) * card.multiple)

    def side(length: int) -> int:
        return min(most, max(least, card.multiple * round(length * scale / card.multiple)))

    return side(across), side(down)


def fitted(place: Place, size: tuple[int, int], fit: Fit) -> Fitted:
    """Where a picture of `size` pixels comes to lie.

    "cover" fills the place and crops what stands out, "contain" shows the whole picture in the
    middle of the place, "stretch" fills the place with all of it, out of proportion if need be.
    """
    if fit == "stretch":
        return Fitted(place.left, place.top, place.width, place.height)
    shown, wanted = size[0] / size[1], place.width / place.height
    if fit == "cover":
        crop = (max(0.0, 1 - wanted / shown) / 2, max(0.0, 1 - shown / wanted) / 2)
        return Fitted(place.left, place.top, place.width, place.height, *crop)
    width = min(place.width, round(place.height * shown))
    height = min(place.height, round(place.width / shown))
    left = place.left + (place.width - width) // 2
    top = place.top + (place.height - height) // 2
    return Fitted(left, top, width, height)
