"""How large a picture is made, and how it comes to lie in its place."""

from __future__ import annotations

import math
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
_FIGURE = 0.86  # of a picture's shorter side, about: what a figure in its middle takes


class Fitted(NamedTuple):
    """Where a picture lies, in EMU, and what is cropped at each of its sides, as fractions of the
    picture's width (left and right, each) and height (top and bottom, each). Less than 0: room that
    is left between the frame and the picture."""

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

    Each side is a multiple of the card's, at least 64, and at most the card's largest. A figure that
    is cut out of its background and shown whole is a square in two cases: in free room, where
    nothing around it is shown; and in a placeholder by a model that was trained, which knows figures
    in squares. One that draws by formula puts the figure in the middle of any shape.
    """
    across, down = place.width, place.height
    figure = "alpha" in card.channels and fit == "contain"
    if figure and (place.kind == "free area" or (card.trained and place.kind != "picture")):
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

    A placeholder and a picture's frame keep their place and size: what "contain" leaves free of them
    is a crop of less than 0, as PowerPoint's own Fit has it, so that their ground and outline show
    around the picture. In free room the picture's frame is no larger than the picture.
    """
    left, top, across, down = place.left, place.top, place.width, place.height
    if fit == "stretch":
        return Fitted(left, top, across, down)
    shown, wanted = size[0] / size[1], across / down
    if fit == "cover":
        crop_x, crop_y = max(0.0, 1 - wanted / shown) / 2, max(0.0, 1 - shown / wanted) / 2
        return Fitted(left, top, across, down, *_in_pixels(crop_x, crop_y, size))
    if place.shape is None:
        width, height = min(across, round(down * shown)), min(down, round(across / shown))
        return Fitted(left + (across - width) // 2, top + (down - height) // 2, width, height)
    share = _within_ellipse(across, down) if place.is_round else 1.0
    crop_x = (1 - max(1.0, wanted / shown) / share) / 2
    crop_y = (1 - max(1.0, shown / wanted) / share) / 2
    return Fitted(left, top, across, down, *_in_pixels(crop_x, crop_y, size))


def _in_pixels(crop_x: float, crop_y: float, size: tuple[int, int]) -> tuple[float, float]:
    """Crops, but none of less than a pixel in all: sides of whole pixels are never quite in
    proportion, and an uncropped picture is the simpler one."""
    return (
        crop_x if abs(2 * crop_x * size[0]) >= 1 else 0.0,
        crop_y if abs(2 * crop_y * size[1]) >= 1 else 0.0,
    )


def _within_ellipse(width: int, height: int) -> float:
    """How much smaller a picture is shown for its figure's square to lie within the ellipse."""
    half = _FIGURE * min(width, height)
    return min(1.0, 1 / math.hypot(half / width, half / height))
