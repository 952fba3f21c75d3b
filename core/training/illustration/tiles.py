"""Pixels as a network sees them: colour over neutral grey, and coverage beside it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

GREY = 128
"""Where nothing is, a tile has this colour: the middle of the range, zero to a network. Straight
colour under full transparency would be whatever a drawing program left there."""


def tile(rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 4) sRGB with straight alpha to (4, H, W): colour laid over grey, and alpha."""
    alpha = rgba[..., 3:].astype(np.float32) / 255
    over = rgba[..., :3] * alpha + GREY * (1 - alpha)
    both = np.concatenate([np.rint(over).astype(np.uint8), rgba[..., 3:]], -1)
    return np.ascontiguousarray(both.transpose(2, 0, 1))


def straight(tile: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The way back: (4, H, W) to (H, W, 4) with straight alpha.

    `colour = (tile - 128 (1 - alpha)) / alpha`, within rounding; black where alpha is 0.
    """
    alpha = tile[3].astype(np.float32)[..., None] / 255
    over = tile[:3].transpose(1, 2, 0).astype(np.float32)
    colour = (over - GREY * (1 - alpha)) / np.maximum(alpha, 1 / 255)
    colour = np.where(alpha > 0, np.clip(np.rint(colour), 0, 255), 0)
    return np.concatenate([colour.astype(np.uint8), tile[3][..., None]], -1)
