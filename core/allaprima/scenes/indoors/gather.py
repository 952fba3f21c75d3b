"""Light maps: the light that arrives at the faces of what stands on a stage, from a lamp that has a size, and from
all around, with shadows and with the colours of what is near.

Both are gathered by samples of a (0, 2)-sequence: neighbouring texels take other ones of 256, and a mean over 4 x 4
texels joins them, so that penumbras have no steps and no noise (A. Keller, W. Heidrich, "Interleaved sampling", 2001).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.scenes.indoors.solids import Face, Solid, Vector

SIDE = 4
"""Texels a side of a group that takes all samples together."""
SAMPLES = 16
"""Of one texel."""
LIFT = 2e-3
"""How far above a face its light is gathered."""


@dataclass(frozen=True)
class Lamp:
    """A rectangle that shines.

    Attributes:
        at: its middle.
        u, v: half of its sides.
    """

    at: tuple[float, float, float]
    u: tuple[float, float, float]
    v: tuple[float, float, float]


Around = Callable[[Vector, Vector], Tensor]
"""(3, ...) light that comes along rays (origins, directions of length one) which meet no solid."""


def gathered(
    face: Face,
    lamp: Lamp,
    solids: Sequence[Solid],
    colours: Sequence[Tensor],
    own: Solid | None,
    around: Around,
) -> Tensor:
    """(4, rows, columns): the light of the lamp, whose strength is that of a lamp at a length of one, and linear
    light from all around.

    Args:
        colours: (3, 1, 1) linear, what light leaves each solid.
        own: the solid whose face it is, which cannot shade itself.
        around: see `Around`.
    """  # fmt: skip
    p, n = face
    p = tuple(a + LIFT * b for a, b in zip(p, n, strict=True))  # type: ignore[assignment]
    rows, columns = p[0].shape
    others = [
        (solid, colour) for solid, colour in zip(solids, colours, strict=True) if solid is not own
    ]
    others = [(solid, colour) for solid, colour in others if _rises(solid, p, n)]
    p, n = _beside(p, n, [solid for solid, _ in others]), n
    first, second = _net()
    group = (torch.arange(rows)[:, None] % SIDE) * SIDE + torch.arange(columns)[None] % SIDE
    direct = torch.zeros(rows, columns)
    ambient = torch.zeros(3, rows, columns)
    side, up = _frame(n)
    for k in range(SAMPLES):
        number = group * SAMPLES + k
        s, t = first[number], second[number]
        direct += _from_lamp(p, n, lamp, s * 2 - 1, t * 2 - 1, others)
        # Malley's method: directions by the cosine.
        radius, turn = s.sqrt(), t * (2 * math.pi)
        a, b, c = radius * torch.cos(turn), radius * torch.sin(turn), (1 - s).clamp(min=1e-4).sqrt()
        d = tuple(side[i] * a + up[i] * b + n[i] * c for i in range(3))
        light = around(p, d)  # type: ignore[arg-type]
        nearest = torch.full_like(s, math.inf)
        for solid, colour in others:
            where = solid.first(p, d)  # type: ignore[arg-type]
            closer = where < nearest
            nearest = torch.where(closer, where, nearest)
            light = torch.where(closer, colour, light)
        ambient += light
    return _joined(torch.cat((direct[None], ambient)) / SAMPLES)


def _rises(solid: Solid, p: Vector, n: Vector) -> bool:
    """Whether a solid has a part before a face; where that is bent it may have."""
    way = [float(c[0, 0]) for c in n]
    if any(float((c - w).abs().max()) > LIFT for c, w in zip(n, way, strict=True)):
        return True
    low, high = solid.box
    most = sum(max(a * w, b * w) for a, b, w in zip(low, high, way, strict=True))
    return most > sum(float(c[0, 0]) * w for c, w in zip(p, way, strict=True))


def _from_lamp(
    p: Vector, n: Vector, lamp: Lamp, s: Tensor, t: Tensor, others: Sequence[tuple[Solid, Tensor]]
) -> Tensor:
    to = tuple(lamp.at[i] + lamp.u[i] * s + lamp.v[i] * t - p[i] for i in range(3))
    square = to[0] * to[0] + to[1] * to[1] + to[2] * to[2]
    size = square.rsqrt()
    cosine = (to[0] * n[0] + to[1] * n[1] + to[2] * n[2]) * size
    light = cosine.clamp(min=0) / square
    for solid, _ in others:
        light = light.masked_fill(solid.blocks(p, to), 0.0)  # type: ignore[arg-type]
    return light


def _beside(p: Vector, n: Vector, others: Sequence[Solid]) -> Vector:
    """Points that lie within another solid, moved out of it to its nearest side along the face."""
    from allaprima.scenes.indoors.solids import Drum

    x, y, z = p
    for solid in others:
        (x0, y0, z0), (x1, y1, z1) = solid.box
        if isinstance(solid, Drum):
            dx, dz = x - solid.x, z - solid.z
            far = (dx * dx + dz * dz).sqrt().clamp(min=1e-4)
            push = torch.where(
                (y > y0) & (y < y1) & (far < solid.radius), (solid.radius + LIFT) / far, 1.0
            )
            x, z = solid.x + dx * push, solid.z + dz * push
        elif (
            y0 < float(y.min()) + 0.01 < y1
        ):  # it stands on the face: move out to the front or to the side
            inside = (x > x0) & (x < x1) & (y > y0) & (y < y1) & (z > z0) & (z < z1)
            front, left, right = z - z0, x - x0, x1 - x
            z = torch.where(inside & (front <= torch.minimum(left, right)), z0 - LIFT, z)
            x = torch.where(inside & (left < front) & (left <= right), x0 - LIFT, x)
            x = torch.where(inside & (right < front) & (right < left), x1 + LIFT, x)
    return x, y, z


def _frame(n: Vector) -> tuple[Vector, Vector]:
    """Two directions at right angles to normals and each other (T. Duff and others, "Building an orthonormal
    basis, revisited", 2017)."""
    sign = torch.where(n[2] < 0, -1.0, 1.0)
    a = -1 / (sign + n[2])
    b = n[0] * n[1] * a
    side = (1 + sign * n[0] * n[0] * a, sign * b, -sign * n[0])
    return side, (b, sign + n[1] * n[1] * a, -n[1])


def _joined(light: Tensor) -> Tensor:
    """Means over the groups of texels, two by two of them, so that they lie where the texels do."""
    padded = F.pad(light[None], (SIDE // 2,) * 4, mode="reflect")
    return F.avg_pool2d(F.avg_pool2d(padded, SIDE, stride=1), 2, stride=1)[0]


@functools.cache
def _net() -> tuple[Tensor, Tensor]:
    """256 points of the (0, 2)-sequence of van der Corput and Sobol, each 16 in a row spread evenly."""
    first, second = [], []
    for number in range(SAMPLES * SIDE * SIDE):
        bits, low, high = number, 0.0, 0
        part = 0.5
        while bits:
            low += part * (bits & 1)
            part, bits = part / 2, bits >> 1
        bits, direction = number, 1 << 31
        while bits:
            if bits & 1:
                high ^= direction
            bits >>= 1
            direction ^= direction >> 1
        first.append(low + 0.5 / 256)
        second.append(high / 2**32 + 0.5 / 256)
    return torch.tensor(first), torch.tensor(second)
