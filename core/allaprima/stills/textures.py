"""Materials that Alla Prima draws, as textures of things and tables."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np

from allaprima.request import Float32Array
from allaprima.stills.matter import decoded

SIDE = 512
"""Pixels of a texture."""
USUAL = 0.5
"""Metres that a tile is wide whose material does not say."""


@dataclass(frozen=True)
class Texture:
    """Attributes:
    table: (SIDE * SIDE, 7) float32: colour in linear light, how steeply it rises to the right and downwards, roughness
        and metal.
    metres: how wide it is.
    mean: (3,) its mean colour.
    """

    table: Float32Array
    metres: float
    mean: Float32Array


@functools.lru_cache(8)
def texture(text: str, seed: int) -> Texture:
    """The texture of a material.

    Args:
        text: what it is: "oak wood", "white marble".
        seed: decides what that leaves open.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    import torch

    from allaprima.procedural.generator import paint
    from allaprima.procedural.reading import read

    with torch.inference_mode():
        surface, metres = paint(read(text), SIDE, SIDE, seed, lambda stage, done, whole: None)
    maps = surface.numpy().astype(np.float32)
    colours = decoded(np.clip(maps[:3].transpose(1, 2, 0), 0, 1))
    wide = metres or USUAL
    # A relief's range is some two hundredths of the tile's width.
    rise = maps[3] * np.float32(0.02 * SIDE)
    slopes = np.stack(
        (
            (np.roll(rise, -1, 1) - np.roll(rise, 1, 1)) / 2,
            (np.roll(rise, -1, 0) - np.roll(rise, 1, 0)) / 2,
        ),
        -1,
    )
    table = np.concatenate(
        (colours, slopes, maps[4][..., None], maps[5][..., None]), -1, dtype=np.float32
    )
    return Texture(table.reshape(-1, 7), float(wide), colours.mean((0, 1)))


def covered(
    tex: Texture, local: np.ndarray, normals: np.ndarray, centimetres: float
) -> tuple[Float32Array, Float32Array, Float32Array, Float32Array]:
    """A texture laid on from three sides (triplanar mapping).

    Args:
        local: (N, 3) points, cm.
        normals: (N, 3) there, in the same directions.
        centimetres: how wide a tile is.

    Returns: colours (N, 3), roughness (N,), metal (N,), and the slope (N, 3) that is to be taken from the normals.
    """
    weight = np.abs(normals) ** 8
    weight = (weight / weight.sum(1, keepdims=True)).astype(np.float32)
    count = len(local)
    colours = np.zeros((count, 3), np.float32)
    slope = np.zeros((count, 3), np.float32)
    rough, metal = np.zeros(count, np.float32), np.zeros(count, np.float32)
    for axis, (u, v) in enumerate(((2, 1), (0, 2), (0, 1))):
        some = np.flatnonzero(weight[:, axis] > 0.02)
        if not len(some):
            continue
        share = weight[some, axis]
        at = local[some][:, (u, v)] / np.float32(centimetres)
        found = _looked_up(tex, at)
        colours[some] += found[:, :3] * share[:, None]
        slope[some, u] += found[:, 3] * share
        slope[some, v] += found[:, 4] * share
        rough[some] += found[:, 5] * share
        metal[some] += found[:, 6] * share
    return colours, rough, metal, slope


def _looked_up(tex: Texture, at: np.ndarray) -> Float32Array:
    """(N, 7) at (N, 2) in tiles, between four pixels."""
    table = tex.table
    place = (at % 1) * SIDE
    low = np.floor(place)
    t = (place - low).astype(np.float32)
    x, y = low.astype(np.int64).T
    x, y = x % SIDE, y % SIDE
    x1, y1 = (x + 1) % SIDE, (y + 1) % SIDE
    tx, ty = t[:, :1], t[:, 1:]
    top = table[y * SIDE + x] * (1 - tx) + table[y * SIDE + x1] * tx
    low_row = table[y1 * SIDE + x] * (1 - tx) + table[y1 * SIDE + x1] * tx
    out: Float32Array = top * (1 - ty) + low_row * ty
    return out
