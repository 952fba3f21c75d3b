"""Materials larger than a model can make: first whole, as large as it can, then enlarged and
painted over in windows that overlap and reach around the edges, so that the result is seamless.

A window starts from the enlarged picture, so neighbours agree on what there is; what each adds is
detail. Their colours are held to the enlarged picture's at a coarse scale, since a model shifts
colours a little and differently in each window, and they are blended where they overlap.
"""

from __future__ import annotations

import math
import time

import numpy as np
import numpy.typing as npt

from allaprima.materials.maps import blur
from allaprima.models.cards import Card
from allaprima.models.generator import Generator, Output, Report
from allaprima.request import MAX_SEED, Float32Array, Request, UInt8Array

STRENGTH = 0.25
"""How far the windows of a material made from words may go from the enlarged picture: enough for
detail, too little for a brick in a brick."""
_OVERLAP = 0.25
"""Of a window's side that it shares, at least, with each neighbour."""


def too_large(request: Request, card: Card) -> bool:
    """Whether the model cannot make this in one piece."""
    return request.size is not None and max(request.size) > card.max_side


def can_be_large(request: Request, card: Card) -> bool:
    """Whether `generate_large` can make this: a seamless material, without a mask or a depth image,
    by a model that starts from images."""
    return (
        request.kind == "material"
        and request.tiles
        and request.mask is None
        and request.depth is None
        and "image-to-image" in card.tasks
    )


def generate_large(
    generator: Generator, card: Card, request: Request, seed: int, report: Report
) -> Output:
    """A material larger than `card.max_side`, in pieces.

    Args:
        request: as for `Generator.generate`, one for which `can_be_large` is true.

    Returns:
        Made from words, it has the maps of the whole, enlarged; they are as smooth as that is.
        Made from an image, it has the maps of its windows.

    Raises:
        As `Generator.generate`.
    """
    from allaprima.models.framing import resize  # here, since it imports Pillow

    assert request.size is not None
    timings: dict[str, float] = {}
    size = request.size
    maps: dict[str, Float32Array] = {}
    windows = _windows(size, card)
    parts = len(windows)
    if request.image is None:
        parts += 1
        whole = request.replace(size=_largest(size, card))
        output = generator.generate(whole, seed, _part_of(report, 0, parts))
        _add(timings, output)
        coarse = resize(output.pixels[..., :3], size, wrap=True)
        maps = {name: resize(values, size, wrap=True) for name, values in output.maps.items()}
        strength = STRENGTH
    else:
        from allaprima.models.framing import on_white

        coarse = resize(on_white(request.image), size, wrap=True)
        strength = card.strength if request.strength is None else request.strength
    blend = _Blend(size)
    for i, (x, y, width, height) in enumerate(windows):
        piece = _taken(coarse, x, y, width, height)
        window = request.replace(
            image=piece, strength=strength, size=(width, height), tile=False, count=1
        )
        part = _part_of(report, parts - len(windows) + i, parts)
        output = generator.generate(window, (seed + 1 + i) % (MAX_SEED + 1), part)
        _add(timings, output)
        begun = time.perf_counter()
        blend.add("pixels", _held(output.pixels[..., :3], piece), x, y)
        if request.image is not None:
            for name, values in output.maps.items():
                blend.add(name, values, x, y)
        timings["blend"] = timings.get("blend", 0.0) + time.perf_counter() - begun
    pixels = np.rint(blend.result("pixels").clip(0, 255)).astype(np.uint8)
    maps |= {n: blend.result(n).clip(0, 1) for n in blend.names if n != "pixels"}
    return Output(pixels=pixels, maps=maps, timings=timings)


def _largest(size: tuple[int, int], card: Card) -> tuple[int, int]:
    """The same shape, as large as the model can."""
    scale = card.max_side / max(size)
    width, height = (
        max(card.multiple, round(side * scale / card.multiple) * card.multiple) for side in size
    )
    return min(width, card.max_side), min(height, card.max_side)


def _windows(size: tuple[int, int], card: Card) -> list[tuple[int, int, int, int]]:
    """(x, y, width, height) of each window; it may reach beyond an edge, and goes on at the other."""
    columns, rows = (_cuts(side, card) for side in size)
    return [(x, y, w, h) for y, h in rows for x, w in columns]


def _cuts(side: int, card: Card) -> list[tuple[int, int]]:
    """Start and length of each piece of one side."""
    length = card.max_side // card.multiple * card.multiple
    if side <= length:
        # One piece is this side whole. It is no tile, for it is one with other pieces across, and
        # so its two ends must overlap around the edge like any two pieces.
        length = max(card.multiple, math.ceil(side * 0.75 / card.multiple) * card.multiple)
        length = min(length, side)
    count = max(2, math.ceil(side / (length * (1 - _OVERLAP))))
    return [(round(i * side / count), length) for i in range(count)]


def _taken(values: UInt8Array, x: int, y: int, width: int, height: int) -> UInt8Array:
    rows = np.arange(y, y + height) % values.shape[0]
    columns = np.arange(x, x + width) % values.shape[1]
    return np.ascontiguousarray(values[rows[:, None], columns])


def _held(painted: UInt8Array, piece: UInt8Array) -> Float32Array:
    """`painted` with the coarse colours of `piece`."""
    sigma = max(painted.shape[:2]) / 16
    held = painted.astype(np.float32)
    for channel in range(3):
        shift = piece[..., channel].astype(np.float64) - painted[..., channel]
        held[..., channel] += blur(shift, sigma, tile=False)
    return held


def _part_of(report: Report, part: int, parts: int) -> Report:
    """Reports of one of several pieces as steps of one denoising."""

    def tell(stage: str, step: int, steps: int) -> None:
        if stage == "denoise":
            report(stage, part * steps + step, parts * steps)
        else:
            # Only passed on so that the work can be stopped here too.
            report("denoise" if part else stage, part if part else step, parts if part else steps)

    return tell


def _add(timings: dict[str, float], output: Output) -> None:
    for name, seconds in output.timings.items():
        timings[name] = timings.get(name, 0.0) + seconds


class _Blend:
    """Sums of weighted windows on a torus."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._width, self._height = size
        self._sums: dict[str, npt.NDArray[np.float32]] = {}
        self._weights: dict[str, npt.NDArray[np.float32]] = {}

    @property
    def names(self) -> list[str]:
        return list(self._sums)

    def add(self, name: str, values: npt.NDArray[np.float32], x: int, y: int) -> None:
        height, width = values.shape[:2]
        if name not in self._sums:
            shape = (self._height, self._width, *values.shape[2:])
            self._sums[name] = np.zeros(shape, np.float32)
            self._weights[name] = np.zeros((self._height, self._width), np.float32)
        rows = (np.arange(y, y + height) % self._height)[:, None]
        columns = np.arange(x, x + width) % self._width
        weight = np.outer(_ramp(height), _ramp(width)).astype(np.float32)
        deep = weight.reshape(*weight.shape, *[1] * (values.ndim - 2))
        self._sums[name][rows, columns] += values * deep
        self._weights[name][rows, columns] += weight

    def result(self, name: str) -> Float32Array:
        values, weight = self._sums[name], self._weights[name]
        blended: Float32Array = values / weight.reshape(*weight.shape, *[1] * (values.ndim - 2))
        return blended


def _ramp(length: int) -> npt.NDArray[np.float64]:
    """Weights along a window: raised cosines over the parts that are shared, never quite zero."""
    shared = max(1, int(length * _OVERLAP))
    rise = 0.5 - 0.5 * np.cos(np.pi * (np.arange(shared) + 0.5) / shared)
    weights = np.ones(length)
    weights[:shared] = np.minimum(weights[:shared], rise)
    weights[-shared:] = np.minimum(weights[-shared:], rise[::-1])
    return weights.clip(1e-3)
