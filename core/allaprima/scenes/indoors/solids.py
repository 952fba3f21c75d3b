"""Convex solids that stand on a stage, and what a ray meets of them.

x is to the right, y up, z away from the camera. Points and directions are three tensors of one shape.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.scenes.noise import smoothstep

Vector = tuple[Tensor, Tensor, Tensor]
Seen = tuple[Tensor, Tensor, Tensor, Vector, Vector]
TINY = 1e-4
"""Lengths below which two points are one."""


Face = tuple[Vector, Vector]
"""Points and normals of the texels of a light map, of one side of a solid; three tensors (rows, columns) each."""


class Solid:
    """Attributes:
    box: the corners (x0, y0, z0), (x1, y1, z1) of what it fills.
    soft: how far from its edges they are rounded.
    """

    box: tuple[tuple[float, float, float], tuple[float, float, float]]
    soft = 0.022

    def span(self, o: Vector, d: Vector) -> tuple[Tensor, Tensor]:
        """Where rays enter and leave it, in lengths of `d`; they miss it where they leave before they enter."""
        raise NotImplementedError

    def first(self, o: Vector, d: Vector) -> Tensor:
        """Where rays that begin outside meet it first; infinite where they do not."""
        enter, leave = self.span(o, d)
        return torch.where((enter < leave) & (enter > TINY), enter, math.inf)

    def blocks(self, o: Vector, d: Vector) -> Tensor:
        """Whether it is in the way of rays."""
        enter, leave = self.span(o, d)
        return (leave - enter.clamp(min=TINY)) > TINY

    def faces(self) -> list[Face]:
        """Those that can be seen from before and above it."""
        raise NotImplementedError

    def seen(self, p: Vector) -> Seen:
        """Of points on it: the number of their face, where on its map they are, (u, v) in 0..1, and the normal,
        first as it is bent at rounded edges, then without that."""
        raise NotImplementedError


class Block(Solid):
    """A box with sides along the axes."""

    def __init__(
        self, x: float, z: float, wide: float, deep: float, high: float, foot: float = 0.0
    ) -> None:
        self.box = ((x - wide / 2, foot, z - deep / 2), (x + wide / 2, foot + high, z + deep / 2))

    def span(self, o: Vector, d: Vector) -> tuple[Tensor, Tensor]:
        return _between(o, d, self.box, (0, 1, 2))

    def faces(self) -> list[Face]:
        (x0, y0, z0), (x1, y1, z1) = self.box
        return [
            _flat((x0, y1, z0), (x1 - x0, 0, 0), (0, 0, z1 - z0), (0, 1, 0)),
            _flat((x0, y0, z0), (x1 - x0, 0, 0), (0, y1 - y0, 0), (0, 0, -1)),
            _flat((x0, y0, z0), (0, 0, z1 - z0), (0, y1 - y0, 0), (-1, 0, 0)),
            _flat((x1, y0, z0), (0, 0, z1 - z0), (0, y1 - y0, 0), (1, 0, 0)),
        ]

    def seen(self, p: Vector) -> Seen:
        (x0, y0, z0), (x1, y1, z1) = self.box
        x, y, z = p
        top, front = y1 - y, z - z0
        left, right = x - x0, x1 - x
        near = torch.stack((top, front, left, right)).abs()
        face = near.argmin(0)
        u = torch.where(face >= 2, (z - z0) / (z1 - z0), (x - x0) / (x1 - x0))
        v = torch.where(face == 0, (z - z0) / (z1 - z0), (y - y0) / (y1 - y0))
        soft = self.soft
        turn = [1 - smoothstep(0.0, soft, side.abs()) for side in (top, front, left, right)]
        normal = _unit((turn[3] - turn[2], turn[0], -turn[1]))
        straight = (
            (face == 3).float() - (face == 2).float(),
            (face == 0).float(),
            -(face == 1).float(),
        )
        return face, u, v, normal, straight


class Drum(Solid):
    """An upright cylinder."""

    def __init__(self, x: float, z: float, radius: float, high: float, foot: float = 0.0) -> None:
        self.x, self.z, self.radius, self.foot, self.top = x, z, radius, foot, foot + high
        self.box = ((x - radius, foot, z - radius), (x + radius, self.top, z + radius))

    def span(self, o: Vector, d: Vector) -> tuple[Tensor, Tensor]:
        enter, leave = _round(o[0] - self.x, o[2] - self.z, d[0], d[2], self.radius)
        low, high = _between(o, d, self.box, (1,))
        return torch.maximum(enter, low), torch.minimum(leave, high)

    def faces(self) -> list[Face]:
        r = self.radius
        top = _flat((self.x - r, self.top, self.z - r), (2 * r, 0, 0), (0, 0, 2 * r), (0, 1, 0))
        # Half of the side, from the left over the front to the right.
        turn = (torch.arange(64)[None] + 0.5) / 64 * math.pi
        high = (torch.arange(20)[:, None] + 0.5) / 20 * (self.top - self.foot) + self.foot
        nx, nz = -torch.cos(turn).expand(20, 64), -torch.sin(turn).expand(20, 64)
        at = (self.x + r * nx, high.expand(20, 64), self.z + r * nz)
        side = (at, (nx, torch.zeros_like(nx), nz))
        return [top, side]

    def seen(self, p: Vector) -> Seen:
        x, y, z = p[0] - self.x, p[1], p[2] - self.z
        far = (x * x + z * z).sqrt().clamp(min=1e-6)
        below, inside = (self.top - y).abs(), (self.radius - far).abs()
        face = (below > inside).long()
        r = self.radius
        angle = torch.atan2(-z, -x).clamp(0, math.pi) / math.pi
        u = torch.where(face == 0, x / (2 * r) + 0.5, angle)
        v = torch.where(face == 0, z / (2 * r) + 0.5, (y - self.foot) / (self.top - self.foot))
        up = 1 - smoothstep(0.0, self.soft, below)
        out = 1 - smoothstep(0.0, self.soft, inside)
        top = (face == 0).float()
        straight = ((1 - top) * x / far, top, (1 - top) * z / far)
        return face, u, v, _unit((out * x / far, up, out * z / far)), straight


class Ball(Solid):
    """A sphere."""

    def __init__(self, x: float, y: float, z: float, radius: float) -> None:
        self.x, self.y, self.z, self.radius = x, y, z, radius
        self.box = ((x - radius, y - radius, z - radius), (x + radius, y + radius, z + radius))

    def span(self, o: Vector, d: Vector) -> tuple[Tensor, Tensor]:
        x, y, z = o[0] - self.x, o[1] - self.y, o[2] - self.z
        a = d[0] * d[0] + d[1] * d[1] + d[2] * d[2]
        b = x * d[0] + y * d[1] + z * d[2]
        c = x * x + y * y + z * z - self.radius**2
        return _roots(a, b, c)

    def faces(self) -> list[Face]:
        turn = (torch.arange(40)[None] + 0.5) / 40 * math.pi
        tilt = ((torch.arange(32)[:, None] + 0.5) / 32 - 0.5) * math.pi
        n = (
            -torch.cos(turn) * torch.cos(tilt),
            torch.sin(tilt).expand(32, 40),
            -torch.sin(turn) * torch.cos(tilt),
        )
        r = self.radius
        return [((self.x + r * n[0], self.y + r * n[1], self.z + r * n[2]), n)]

    def seen(self, p: Vector) -> Seen:
        n = _unit((p[0] - self.x, p[1] - self.y, p[2] - self.z))
        u = torch.atan2(-n[2], -n[0]).clamp(0, math.pi) / math.pi
        v = torch.asin(n[1].clamp(-1, 1)) / math.pi + 0.5
        return torch.zeros_like(u, dtype=torch.long), u, v, n, n


class Slab(Solid):
    """A plate that stands upright, facing the camera: an arch, or a round disc.

    Args:
        x, z: of its foot's middle, and of its front.
        half: half of its width, the radius of the arch.
        straight: how high it goes straight up before the arch; below 0 it is a disc that stands in the floor.
        disc: whether the round part goes all around.
    """

    def __init__(
        self, x: float, z: float, half: float, straight: float, thick: float, *, disc: bool = False
    ) -> None:
        self.x, self.half, self.straight, self.disc = x, half, straight, disc
        low = max(0.0, straight - half) if disc else 0.0
        self.box = ((x - half, low, z), (x + half, straight + half, z + thick))

    def span(self, o: Vector, d: Vector) -> tuple[Tensor, Tensor]:
        enter, leave = _round(o[0] - self.x, o[1] - self.straight, d[0], d[1], self.half)
        low, high = _between(o, d, self.box, (1, 2))
        enter, leave = torch.maximum(enter, low), torch.minimum(leave, high)
        if self.disc or self.straight <= 0:
            return enter, leave
        (x0, _, z0), (x1, _, z1) = self.box
        foot, head = _between(o, d, ((x0, 0.0, z0), (x1, self.straight, z1)), (0, 1, 2))
        missed, passed = leave <= enter, head <= foot
        both = torch.minimum(enter, foot), torch.maximum(leave, head)
        enter = torch.where(missed, foot, torch.where(passed, enter, both[0]))
        leave = torch.where(missed, head, torch.where(passed, leave, both[1]))
        return enter, leave

    def faces(self) -> list[Face]:
        (x0, y0, z0), (x1, y1, _) = self.box
        front = _flat((x0, y0, z0), (x1 - x0, 0, 0), (0, y1 - y0, 0), (0, 0, -1), 72)
        # The rim: v along the thickness, u by the height on the left, then on the right.
        return [front, *(self._rim(side) for side in (-1.0, 1.0))]

    def _rim(self, side: float) -> Face:
        (_, y0, z0), (_, y1, z1) = self.box
        y = ((torch.arange(48)[None] + 0.5) / 48 * (y1 - y0) + y0).expand(8, 48)
        z = ((torch.arange(8)[:, None] + 0.5) / 8 * (z1 - z0) + z0).expand(8, 48)
        nx, ny = self._outward(torch.full_like(y, side), y)
        wide = torch.where(self._straight(y), self.half, self.half * nx.abs())
        return (self.x + side * wide, y, z), (nx, ny, torch.zeros_like(y))

    def _straight(self, y: Tensor) -> Tensor:
        return (y < self.straight) & (not self.disc)

    def _outward(self, side: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        ny = ((y - self.straight) / self.half).clamp(-1, 1)
        ny = torch.where(self._straight(y), 0.0, ny)
        return torch.sign(side) * (1 - ny * ny).clamp(min=0).sqrt(), ny

    def seen(self, p: Vector) -> Seen:
        (x0, y0, z0), (x1, y1, z1) = self.box
        x, y, z = p
        side = torch.sign(x - self.x)
        nx, ny = self._outward(side, y)
        is_straight = self._straight(y)
        far = ((x - self.x) ** 2 + (y - self.straight) ** 2).sqrt()
        inside = self.half - torch.where(is_straight, (x - self.x).abs(), far)
        front = (z - z0).abs()
        on_rim = inside.abs() < front
        face = torch.where(on_rim, torch.where(side < 0, 1, 2), 0)
        tall = (y - y0) / (y1 - y0)
        u = torch.where(on_rim, tall, (x - x0) / (x1 - x0))
        v = torch.where(on_rim, (z - z0) / (z1 - z0), tall)
        rim = 1 - smoothstep(0.0, self.soft, inside.abs())
        face_on = 1 - smoothstep(0.0, self.soft, front)
        plain = on_rim.float()
        return (
            face,
            u,
            v,
            _unit((rim * nx, rim * ny, -face_on)),
            (plain * nx, plain * ny, plain - 1),
        )


def _flat(
    corner: tuple[float, float, float], u: tuple[float, float, float], v: tuple[float, float, float],
    normal: tuple[float, float, float], side: int = 48,
) -> Face:  # fmt: skip
    """A parallelogram, of `side` texels along its longer side."""
    long, short = (math.sqrt(sum(c * c for c in edge)) for edge in (u, v))
    wide = max(12, round(side * min(1.0, long / short)) // 4 * 4)
    high = max(12, round(side * min(1.0, short / long)) // 4 * 4)
    s = ((torch.arange(wide)[None] + 0.5) / wide).expand(high, wide)
    t = ((torch.arange(high)[:, None] + 0.5) / high).expand(high, wide)
    x, y, z = (corner[k] + u[k] * s + v[k] * t for k in range(3))
    nx, ny, nz = (torch.full_like(s, float(c)) for c in normal)
    return (x, y, z), (nx, ny, nz)


def _between(
    o: Vector, d: Vector, box: tuple[tuple[float, ...], tuple[float, ...]], axes: tuple[int, ...]
) -> tuple[Tensor, Tensor]:
    """Where rays enter and leave the slabs between the box's sides along some axes."""
    enter = leave = torch.zeros(())
    for k, axis in enumerate(axes):
        run = d[axis]
        run = torch.where(run.abs() < 1e-7, torch.full_like(run, 1e-7), run)
        one, other = (box[0][axis] - o[axis]) / run, (box[1][axis] - o[axis]) / run
        low, high = torch.minimum(one, other), torch.maximum(one, other)
        enter, leave = (torch.maximum(enter, low), torch.minimum(leave, high)) if k else (low, high)
    return enter, leave


def _round(x: Tensor, y: Tensor, dx: Tensor, dy: Tensor, radius: float) -> tuple[Tensor, Tensor]:
    """Where rays enter and leave a circle around the origin, in a plane."""
    a = (dx * dx + dy * dy).clamp(min=1e-9)
    return _roots(a, x * dx + y * dy, x * x + y * y - radius * radius)


def _roots(a: Tensor, b: Tensor, c: Tensor) -> tuple[Tensor, Tensor]:
    under = b * b - a * c
    root = under.clamp(min=0).sqrt()
    enter, leave = (-b - root) / a, (-b + root) / a
    return torch.where(under > 0, enter, math.inf), torch.where(under > 0, leave, -math.inf)


def _unit(v: Vector) -> Vector:
    scale = (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]).clamp(min=1e-9).rsqrt()
    return v[0] * scale, v[1] * scale, v[2] * scale
