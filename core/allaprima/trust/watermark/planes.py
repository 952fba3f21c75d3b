"""A picture as luma and chroma.

Colours as in JPEG (ITU-R BT.601, full range): JPEG and video quantise these planes separately, and
pictures have far less of their own in chroma than in luma.
"""

from __future__ import annotations

import numpy as np

from allaprima.request import UInt8Array
from allaprima.trust.watermark.code import Float

TO_PLANES = np.array(
    [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]], np.float32
)
TO_RGB = np.array([[1, 1, 1], [0, -0.344136, 1.772], [1.402, -0.714136, 0]], np.float32)
"""One row for each plane: what one unit of it adds to red, green and blue."""

FLOORS = (6.0, 2.0, 2.0)
"""Standard deviations in each plane below which a part counts as flat; about what JPEG at quality 50 adds."""


def luma_of(pixels: UInt8Array) -> Float:
    """(H, W)."""
    red, green, blue = TO_PLANES[0]
    luma: Float = pixels[..., 0] * red
    # Plane by plane: a product with a vector of three would take three times as long.
    luma += pixels[..., 1] * green
    luma += pixels[..., 2] * blue
    return luma


def chroma_of(pixels: UInt8Array) -> list[Float]:
    """Two planes of half the size; a last odd row or column is left out."""
    height, width = (side // 2 * 2 for side in pixels.shape[:2])
    whole = pixels[:height, :width, :3].astype(np.uint16)
    rows = whole[0::2] + whole[1::2]
    small = (rows[:, 0::2] + rows[:, 1::2]).astype(np.float32)
    chroma = np.tensordot(TO_PLANES[1:] / 4, small, (1, 2))
    return list(chroma)


def mask_of(pixels: UInt8Array) -> Float | None:
    """(H, W), 1 where the picture is visible; None if it all is."""
    if pixels.shape[2] == 3 or pixels[..., 3].all():
        return None
    mask: Float = (pixels[..., 3] > 0).astype(np.float32)
    return mask


def on_white(pixels: UInt8Array) -> UInt8Array:
    """(H, W, 3): transparent pixels white, all others as they are, however little one sees of them."""
    if pixels.shape[2] == 3:
        return pixels
    shown: UInt8Array = np.where(pixels[..., 3:] > 0, pixels[..., :3], np.uint8(255))
    return shown
