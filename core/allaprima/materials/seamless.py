"""A seamless tile from a photograph of a surface, without any model.

Light that falls off across the photo is evened out, then the photo is overlapped with itself around
both edges, and in the overlap the cut runs where the two differ least (the minimum error boundary
cut of Efros and Freeman, "Image Quilting for Texture Synthesis and Transfer", 2001), so that it
goes around bricks and stones rather than through them.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from allaprima.errors import InvalidImage
from allaprima.materials.maps import blur
from allaprima.request import UInt8Array

LEAST = 16
"""Pixels a side of a photo that can be made seamless."""
_OVERLAP = 0.2
"""Of a side; so much of it is lost."""
_FEATHER = 3.0
"""Pixels over which the cut is blended, as the sigma of a Gaussian."""
_NO_SEAM = 1.2
"""In sharpest steps elsewhere. Measured: 26 textures that repeat have 1.2 at most but for two that show a
seam, the same with an edge cut off 1.25 at least."""
_AS_MUCH = 0.4
"""The least deviation along a side, in that of the whole."""
_GAINS = (0.4, 2.5)
"""How much a part of a photo is made darker or lighter at most: what is beyond is no light, but black."""
_SAMPLES = 256
"""Rows and columns of a photo that its light is judged by."""
_LIGHT = 0.25
"""Of the longer side: light is what changes more slowly than this."""


def make_seamless(pixels: UInt8Array, *, even_light: bool = True) -> UInt8Array:
    """A tile that repeats without a seam.

    Args:
        pixels: (H, W, 3 or 4) uint8 sRGB, at least 16 pixels a side; alpha is dropped.
        even_light: whether to take out slow changes of brightness, which show as a pattern when
            the tile repeats.

    Returns:
        (H', W', 3) uint8 sRGB, about four fifths as wide and as high: at its edges lies what lay
        side by side in the photo.

    Raises:
        InvalidImage: the array is no such picture.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] not in (3, 4):
        raise InvalidImage("A photo must be a (height, width, 3 or 4) uint8 array.")
    check_large_enough(pixels)
    values = pixels[..., :3].astype(np.float32)
    if even_light:
        values = _evened(values)
    # Rows by the same means as columns, on the transposed picture.
    values = _closed(values, cyclic=False)
    values = _closed(values.transpose(1, 0, 2), cyclic=True).transpose(1, 0, 2)
    tile: UInt8Array = np.rint(values.clip(0, 255)).astype(np.uint8)
    return tile


def check_large_enough(pixels: UInt8Array) -> None:
    """Raise InvalidImage unless a photo has the pixels that it takes to make it seamless."""
    if min(pixels.shape[:2]) < LEAST:
        raise InvalidImage(
            f"The photo has only {pixels.shape[1]}x{pixels.shape[0]} pixels.",
            f"Use one with at least {LEAST} a side.",
        )


def is_seamless(pixels: UInt8Array) -> bool:
    """Whether a picture repeats already.

    Looked at is the step across the edges, in those on its two sides: about 0.7 of the larger one of them
    anywhere in a photo, edges of stones included, since a lens blurs them; where two things meet that
    never lay side by side it is above one.

    Args:
        pixels: (H, W, any) uint8, with at least 8 pixels a side; a smaller picture counts as one that does
            not repeat.
    """
    if min(pixels.shape[:2]) < 8:
        return False
    # Of a large picture, the steps between all rows, but not in every column.
    down, across = (pixels[:, :: _every(pixels.shape[1])], pixels[:: _every(pixels.shape[0])])
    return _repeats(down.astype(np.float32)) and _repeats(
        across.astype(np.float32).transpose(1, 0, 2)
    )


def fills(pixels: UInt8Array) -> bool:
    """Whether a picture shows about as much along each of its four sides as on the whole, as a surface does,
    and a thing on a plain ground does not.

    Args:
        pixels: (H, W, any) uint8.
    """
    thin = pixels[:: _every(pixels.shape[0]), :: _every(pixels.shape[1])]
    light = thin.astype(np.float32).mean(axis=2)
    y, x = (-(-side // 8) for side in light.shape)
    sides = (light[:y], light[-y:], light[:, :x], light[:, -x:])
    return bool(min(side.std() for side in sides) > _AS_MUCH * light.std() > 0)


def _every(side: int) -> int:
    return max(1, side // 512)


def _repeats(values: npt.NDArray[np.float32]) -> bool:
    steps = np.abs(np.diff(values, axis=0, append=values[:1])).mean(axis=2)
    beside = np.maximum(np.roll(steps, 1, axis=0), np.roll(steps, -1, axis=0))
    share = steps.mean(axis=1) / np.maximum(beside.mean(axis=1), 0.5)
    # The last step is the one across the edge; those next to it have it beside them.
    return bool(share[-1] <= _NO_SEAM * np.quantile(share[1:-2], 0.95))


def _evened(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Divide by the slow part of the brightness, keeping its mean: light is a factor.

    First by what a lamp at one side or a lens makes, a polynomial of second degree in the logarithm, then
    by what a wide blur still shows. A blur alone, mirrored at the borders, leaves a third of a ramp.
    """
    luma = np.maximum(values.astype(np.float64) @ (0.2126, 0.7152, 0.0722), 1.0)
    slow = np.exp(_fitted(np.log(luma)))
    slow = slow * np.maximum(blur(luma / slow, _LIGHT * max(luma.shape), tile=False), 1e-3)
    gain = np.clip(luma.mean() / slow, *_GAINS)
    evened: npt.NDArray[np.float32] = (values * gain[..., None]).astype(np.float32)
    return evened


def _fitted(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The polynomial of second degree in both coordinates that is nearest to (H, W), by least squares, less
    its mean."""
    y, x = (np.linspace(-1, 1, side) for side in values.shape)
    thin = tuple(slice(None, None, -(-side // _SAMPLES)) for side in values.shape)

    def terms(y: npt.NDArray[np.float64], x: npt.NDArray[np.float64]) -> list[npt.NDArray[Any]]:
        y, x = y[:, None], x[None, :]
        return [term + 0 * x * y for term in (np.ones(1), x, y, x * x, x * y, y * y)]

    sample = np.stack(terms(y[thin[0]], x[thin[1]]), -1).reshape(-1, 6)
    share, *_ = np.linalg.lstsq(sample, values[thin].ravel(), rcond=None)
    fit = sum(s * term for s, term in zip(share, terms(y, x), strict=True))
    return np.asarray(fit - fit.mean(), np.float64)


def _closed(values: npt.NDArray[np.float32], *, cyclic: bool) -> npt.NDArray[np.float32]:
    """Overlap the right edge with the left one, and cut where they differ least.

    Args:
        cyclic: whether top and bottom meet already; then the cut's ends must meet too.
    """
    overlap = max(4, int(values.shape[1] * _OVERLAP))
    right, left = values[:, -overlap:], values[:, :overlap]
    cut = _cheapest_path(((right - left) ** 2).sum(axis=2), cyclic=cyclic)
    # Left of the cut the tile goes on from its right edge; right of it, it is itself.
    away = np.arange(overlap)[None, :] - cut[:, None]
    weight = (away >= 0).astype(np.float64)
    weight = _feathered(weight, cyclic=cyclic)[..., None]
    closed = values[:, :-overlap].copy()
    closed[:, :overlap] = right * (1 - weight) + left * weight
    return closed


def _feathered(weight: npt.NDArray[np.float64], *, cyclic: bool) -> npt.NDArray[Any]:
    """The cut, blended over a few pixels; 0 and 1 stay so at the sides of the overlap."""
    rows, columns = weight.shape
    sigma = min(_FEATHER, columns / 8)
    above = rows if cyclic else 0
    wide = np.pad(weight, [(above, above), (0, 0)], mode="wrap")
    wide = np.pad(wide, [(0, 0), (columns, columns)], mode="edge")
    blurred = blur(wide, sigma, tile=False)[above : above + rows]
    inner = blurred[:, columns : 2 * columns].clip(0, 1)
    edge = np.minimum(np.arange(columns), np.arange(columns)[::-1])
    fade = np.clip(edge / 4.0, 0, 1)
    sides = (np.arange(columns) >= columns / 2).astype(np.float64)
    feathered: npt.NDArray[Any] = inner * fade + sides * (1 - fade)
    return feathered


def _cheapest_path(cost: npt.NDArray[Any], *, cyclic: bool) -> npt.NDArray[np.intp]:
    """For each row the column of the cheapest path from the first to the last row, which moves by
    at most one column a row; if cyclic, its two ends are neighbours too."""
    path = _path(cost, None)
    if not cyclic or abs(int(path[0]) - int(path[-1])) <= 1:
        return path
    # Begun and ended where the path is at half its length: there it is not yet drawn to an end.
    return _path(cost, int(path[len(path) // 2]))


def _path(cost: npt.NDArray[Any], ends: int | None) -> npt.NDArray[np.intp]:
    rows, columns = cost.shape
    total = cost.astype(np.float64).copy()
    if ends is not None:
        total[0] = np.inf
        total[0, ends] = cost[0, ends]
    step = np.zeros((rows, columns), np.int8)
    reach = np.arange(columns)
    for row in range(1, rows):
        before = np.pad(total[row - 1], 1, constant_values=np.inf)
        three = np.stack([before[:-2], before[1:-1], before[2:]])
        best = three.argmin(axis=0)
        step[row] = best - 1
        total[row] += three[best, reach]
    path = np.empty(rows, np.intp)
    path[-1] = ends if ends is not None else total[-1].argmin()
    for row in range(rows - 1, 0, -1):
        path[row - 1] = path[row] + step[row, path[row]]
    return path
