"""The maps that follow from a material's height: its normals, and its ambient occlusion.

The latter is how much of the light from all around reaches a point: the cosine-weighted share of the sky that a point sees over its horizon, the sky-view factor of Dozier and
Frew ("Rapid calculation of terrain parameters for radiation modeling from digital elevation data", 1990)
for a level surface: 1 less the mean of the sine squared of the horizon's elevation, over all directions. The
horizon is looked for at a few distances each way, as in Bavoil, Sainz and Dimitrov ("Image-space
horizon-based ambient occlusion", SIGGRAPH 2008).
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from allaprima.errors import InvalidImage
from allaprima.materials.maps import RELIEF, normal_from_height
from allaprima.request import Float32Array

_DISTANCES = (1 / 256, 1 / 128, 1 / 64, 1 / 32, 1 / 16)
"""At which the horizon is looked for, in widths: of the surface and not in pixels, so that every size shows
the same shadows."""
_DIRECTIONS = 8
_BAND = 2**16
"""Pixels that are worked on at a time, so few that they stay in the cache."""


def relief_maps(height: Float32Array, *, tile: bool = True) -> dict[str, Float32Array]:
    """ "normal" and "ambient_occlusion" of a height map, as `Picture.maps` has them.

    Raises:
        InvalidImage: as for `normal_from_height`.
    """
    return {
        "normal": normal_from_height(height, tile=tile),
        "ambient_occlusion": occlusion_from_height(height, tile=tile),
    }


def occlusion_from_height(
    height: Float32Array, *, strength: float = RELIEF, tile: bool = True
) -> Float32Array:
    """The ambient occlusion map of a height map.

    Args:
        height: (H, W) float32 in 0..1; 1 is nearest to the viewer.
        strength: how high 1 is, in widths of the picture, as for `normal_from_height`.
        tile: whether the picture repeats: then a point at the edge is shaded by what lies across it.
            Otherwise the surface goes on level beyond its border.

    Returns:
        (H, W) float32 in 0..1, linear: 1 where all of the sky is seen, as on a level plane or a peak.

    Raises:
        InvalidImage: the height is not a (H, W) array.
    """
    if height.ndim != 2 or 0 in height.shape:
        raise InvalidImage(f"A height map of shape {height.shape} is not (height, width).")
    rows, columns = height.shape
    steps = _steps(columns)
    reach = max(abs(d) for way in steps for offset in way for d in offset[:2])
    heights = height.astype(np.float32) * np.float32(strength * columns)
    around = np.pad(heights, reach, mode="wrap" if tile else "edge")
    seen = np.empty((rows, columns), np.float32)
    band = max(1, _BAND // columns)
    for top in range(0, rows, band):
        seen[top : top + band] = _seen(heights[top : top + band], around, top, reach, steps)
    return seen


_Step = tuple[int, int, float]


def _steps(columns: int) -> list[list[_Step]]:
    """For each direction, the pixels to look at: down, across, and one over their distance. Of a small
    picture's the nearest ones are the same pixel, which is looked at once."""
    found = []
    for k in range(_DIRECTIONS):
        angle = 2 * math.pi * (k + 0.25) / _DIRECTIONS  # askew to rows and columns
        away = [max(1.0, d * columns) for d in _DISTANCES]
        offsets = [(round(math.sin(angle) * d), round(math.cos(angle) * d)) for d in away]
        found.append([(y, x, 1 / math.hypot(y, x)) for y, x in dict.fromkeys(offsets)])
    return found


def _seen(
    here: npt.NDArray[np.float32],
    around: npt.NDArray[np.float32],
    top: int,
    reach: int,
    steps: list[list[_Step]],
) -> npt.NDArray[np.float32]:
    """The share of the sky that a band of rows sees."""
    rows, columns = here.shape
    hidden, rise = np.zeros_like(here), np.empty_like(here)
    for way in steps:
        horizon = np.zeros_like(here)  # its slope; what lies below hides nothing
        for y, x, nearness in way:
            begin, left = top + reach + y, reach + x
            np.subtract(around[begin : begin + rows, left : left + columns], here, out=rise)
            np.multiply(rise, np.float32(nearness), out=rise)
            np.maximum(horizon, rise, out=horizon)
        np.multiply(horizon, horizon, out=horizon)
        np.add(horizon, 1, out=rise)
        np.divide(horizon, rise, out=horizon)  # from the tangent to the sine squared
        np.add(hidden, horizon, out=hidden)
    return 1 - hidden / np.float32(_DIRECTIONS)
