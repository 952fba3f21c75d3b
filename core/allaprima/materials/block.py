"""The thing that shows a material: a block with rounded edges, a metre a side.

Its sides are flat, so that a tile lies on them as it is, and its edges are round, so that there is a gloss to see
from everywhere. Both can be rolled out flat: coordinates follow the surface's own length, and nothing is
stretched but at the eight corners. A sphere has no such coordinates.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RADIUS = 0.16
"""Of the edges, in metres."""
_STEPS = 8
"""On half an edge."""
_HALF = 0.5 - RADIUS * math.pi / 4
"""Of a side's flat part: with the edges, it is four metres around the block, which is four tiles."""

# To the right, up and outwards, for each side, and the tiles that lie below it: the top goes on from the front.
_SIDES = (
    ((1, 0, 0), (0, 1, 0), (0, 0, 1), 0),
    ((0, 0, -1), (0, 1, 0), (1, 0, 0), 0),
    ((-1, 0, 0), (0, 1, 0), (0, 0, -1), 0),
    ((0, 0, 1), (0, 1, 0), (-1, 0, 0), 0),
    ((1, 0, 0), (0, 0, -1), (0, 1, 0), 1),
    ((1, 0, 0), (0, 0, 1), (0, -1, 0), -1),
)


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """Triangles, y being up and a unit a metre.

    Attributes:
        positions, normals: (N, 3) float32; normals are one long.
        tangents: (N, 4) float32, to the right in the texture, one long; the fourth is the bitangent's sign, 1.
        texture: (N, 2) float32, (0, 0) being the upper left corner of a tile and (1, 1) the lower right one.
        triangles: (M, 3) uint16, numbers of vertices, counter-clockwise from outside.
    """

    positions: npt.NDArray[np.float32]
    normals: npt.NDArray[np.float32]
    tangents: npt.NDArray[np.float32]
    texture: npt.NDArray[np.float32]
    triangles: npt.NDArray[np.uint16]


def block(aspect: float = 1.0) -> Mesh:
    """The block, with a tile that is a metre wide on each side and around the edges.

    Args:
        aspect: a tile's width by its height.
    """
    turn = np.linspace(-math.pi / 4, 0, _STEPS + 1)
    angles = np.concatenate([turn, -turn[::-1]])
    centres = np.repeat([-_HALF, _HALF], _STEPS + 1)
    lengths = centres + RADIUS * angles  # along the surface, from a side's middle: -1/2 to 1/2
    shape = (len(angles), len(angles))  # rows go up, columns to the right
    slope = np.tan(angles)
    normals = np.stack(
        [np.broadcast_to(slope, shape), np.broadcast_to(slope[:, None], shape), np.ones(shape)],
        axis=-1,
    )
    normals /= np.linalg.norm(normals, axis=-1, keepdims=True)
    middles = np.stack(
        [
            np.broadcast_to(centres, shape),
            np.broadcast_to(centres[:, None], shape),
            np.full(shape, _HALF),
        ],
        axis=-1,
    )
    positions = middles + RADIUS * normals
    tangents = np.array([1.0, 0, 0]) - normals * normals[..., :1]
    tangents /= np.linalg.norm(tangents, axis=-1, keepdims=True)
    made = []
    for right, up, out, below in _SIDES:
        turned = np.array([right, up, out], np.float64)
        u = np.broadcast_to(0.5 + lengths, shape)
        v = np.broadcast_to((0.5 - lengths * aspect - below * aspect % 1)[:, None], shape)
        hand = np.ones((*shape, 1))
        made.append(
            [
                positions @ turned,
                normals @ turned,
                np.concatenate([tangents @ turned, hand], axis=-1),
                np.stack([u, v], axis=-1),
            ]
        )
    parts = [
        np.concatenate([values.reshape(-1, values.shape[-1]) for values in several])
        for several in zip(*made, strict=True)
    ]
    p, n, t, uv = (values.astype(np.float32) for values in parts)
    return Mesh(p, n, t, uv, _triangles(len(angles), len(_SIDES)))


def _triangles(side: int, sides: int) -> npt.NDArray[np.uint16]:
    """Two for each square of a grid of side x side vertices, for each of several grids."""
    first = np.arange(side * side).reshape(side, side)[:-1, :-1].ravel()
    low = np.stack([first, first + 1, first + side + 1], axis=-1)
    high = np.stack([first, first + side + 1, first + side], axis=-1)
    one = np.stack([low, high], axis=1).reshape(-1, 3)
    return np.concatenate([one + k * side * side for k in range(sides)]).astype(np.uint16)
