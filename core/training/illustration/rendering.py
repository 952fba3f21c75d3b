"""From a vector or a WebP to pixels, whole and centred."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.illustration.packing import Entry
from training.shards import TrainingError

OUTSIDE = 0.05
"""Strokes may leave the view box a little; so much around it is rendered as well."""
VISIBLE = 10
"""Alpha from which a pixel belongs to the picture."""
NOTHING = 0.004
"""Share of opaque pixels below which a picture is empty."""
SMALL, USUAL, LARGE = 0.72, 0.86, 0.94
"""Share of the tile's side that a picture takes: smaller ones are brought to the usual share,
larger ones are made to leave a margin."""


class EmptyPictureError(ValueError):
    """There is nothing to see, or it cannot be rendered."""


def vector(entry: Entry, size: int, ink: str = "#000000") -> NDArray[np.uint8]:
    """Render a vector into a square.

    Args:
        ink: "#rrggbb" for what the set leaves to the user (`currentColor`).

    Returns:
        uint8 (size, size, 4), sRGB, straight alpha.

    Raises:
        EmptyPictureError: it is not valid, or empty.
    """
    try:
        import resvg_py
    except ModuleNotFoundError as error:
        raise TrainingError(
            "resvg-py is needed to render vectors. Run: pip install resvg-py==0.5.0"
        ) from error
    left, top, width, height = entry.box
    side = max(width, height) * (1 + 2 * OUTSIDE)
    x, y = left - (side - width) / 2, top - (side - height) / 2
    # With a size of its own, because resvg would round that of the view box and cut what is over.
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{size}" height="{size}" '
        f'viewBox="{x:g} {y:g} {side:g} {side:g}">{entry.svg.replace("currentColor", ink)}</svg>'
    )
    try:
        data = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    except BaseException as error:
        # A panic of the renderer's (some filters make one) is no `Exception`.
        if not isinstance(error, ValueError) and type(error).__name__ != "PanicException":
            raise
        raise EmptyPictureError(f"{entry.set}/{entry.id} cannot be rendered: {error}") from error
    return _seen(np.array(Image.open(io.BytesIO(bytes(data))).convert("RGBA")), entry)


def picture(entry: Entry, data: bytes) -> NDArray[np.uint8]:
    """Decode a WebP: uint8 (H, W, 4), sRGB, straight alpha."""
    try:
        with Image.open(io.BytesIO(data), formats=["WEBP"]) as image:
            return _seen(np.array(image.convert("RGBA")), entry)
    except OSError as error:
        raise EmptyPictureError(f"{entry.set}/{entry.id} cannot be decoded: {error}") from error


def _seen(rgba: NDArray[np.uint8], entry: Entry) -> NDArray[np.uint8]:
    if (rgba[..., 3] >= 128).mean() < NOTHING:
        raise EmptyPictureError(f"{entry.set}/{entry.id} is empty.")
    return rgba


@dataclass(frozen=True)
class Frame:
    """Where the picture lies in its tile.

    Attributes:
        scale: 0..1, on top of the size it has by itself.
        x, y: -1..1, of the way from the middle to the edge.
        mirror: left and right exchanged.
    """

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    mirror: bool = False


def framed(
    rgba: NDArray[np.uint8], size: int, frame: Frame, keep_small: bool = False
) -> NDArray[np.uint8]:
    """Lay a picture into a square tile, uncut and by default in the middle.

    Args:
        rgba: square, (S, S, 4), straight alpha.
        keep_small: whether a small picture stays small, because its name says so.

    Returns:
        uint8 (size, size, 4).
    """
    seen = rgba[..., 3] >= VISIBLE
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    box = (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    width, height = box[2] - box[0], box[3] - box[1]
    share = max(width, height) / len(rgba)
    if share < SMALL and not keep_small:
        share = USUAL
    factor = min(share, LARGE) * frame.scale * size / max(width, height)
    image = Image.fromarray(rgba).crop(box)
    if frame.mirror:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    # Pillow resizes straight alpha premultiplied, so that no hidden colour bleeds in.
    w, h = max(1, round(width * factor)), max(1, round(height * factor))
    image = image.resize((w, h), Image.Resampling.LANCZOS)
    x, y = round((size - w) / 2 * (1 + frame.x)), round((size - h) / 2 * (1 + frame.y))
    page = Image.new("RGBA", (size, size))
    page.paste(image, (x, y))
    return np.array(page)
