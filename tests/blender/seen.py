"""What the tests see in Blender."""

from __future__ import annotations

import bpy
import numpy as np


def pixels(image):
    """An image datablock's values, (H, W, 4) float32, rows from the top."""
    width, height = image.size
    values = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(values)
    return values.reshape(height, width, 4)[::-1]


def painted(seed, side=64):
    """What the fake model paints."""
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def undo_steps(*steps):
    """Call each with an undo step after it, as Blender does after an operator of a user's."""
    bpy.ops.ed.undo_push(message="before")
    for step in steps:
        step()
        bpy.ops.ed.undo_push(message="step")
