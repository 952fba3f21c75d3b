"""A floor that becomes a wall: in a corner, or, as paper that hangs from a roll, in a bend."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.scenes.indoors.solids import Face, Vector
from allaprima.scenes.noise import smoothstep

SPREAD = 3.0
"""Half of the width around the middle that half of a light map's columns show."""


class Sweep:
    """The floor y = 0 and the wall z = `wall`, without end to either side.

    Args:
        wall: depth of the wall.
        bend: radius of the bend between them; 0 is a corner.
        half, near, high: what is seen of it: half of its width at the wall, the nearest depth, and the height.
    """

    def __init__(self, wall: float, bend: float, half: float, near: float, high: float) -> None:
        self.wall, self.bend = wall, bend
        self.start = wall - bend
        """Depth at which the floor begins to rise."""
        self.half = max(half, SPREAD + 1)
        self.low = min(near, self.start - 1) - self.start
        self.long = math.pi / 2 * bend
        self.shared = 0.25 if bend else 0.0
        """What both light maps show of the sweep around where they meet."""
        self.high = self.long + max(high, bend + 1) - bend

    def first(self, o: Vector, d: Vector) -> tuple[Tensor, Tensor]:
        """Where rays from above the floor, that go away from the camera, meet it, in lengths of `d`; and how far along
        the floor, the bend and the wall that is, from where the bend begins."""
        dy, dz = d[1], d[2].clamp(min=1e-6)
        down = torch.where(dy < -1e-7, -o[1] / dy.clamp(max=-1e-7), math.inf)
        away = (self.wall - o[2]) / dz
        t = torch.minimum(down, away)
        z, y = o[2] + t * dz, o[1] + t * dy
        along = torch.where(down < away, z - self.start, self.long + y - self.bend)
        if self.bend > 0:
            inside = (z > self.start) & (y < self.bend)
            cy, cz = o[1] - self.bend, o[2] - self.start
            a = dy * dy + dz * dz
            b, c = cy * dy + cz * dz, cy * cy + cz * cz - self.bend**2
            round_ = (-b + (b * b - a * c).clamp(min=0).sqrt()) / a
            t = torch.where(inside, round_, t)
            turn = torch.atan2(o[2] + t * dz - self.start, self.bend - o[1] - t * dy)
            along = torch.where(inside, turn * self.bend, along)
        return t, along

    def normal(self, along: Tensor) -> tuple[Tensor, Tensor]:
        """(y, z) of the normal."""
        if self.bend == 0:
            on_wall = (along > 0).float()
            return 1 - on_wall, -on_wall
        # Paper bends gently at both ends of the bend: light has no kink there.
        turn = smoothstep(0.0, 1.0, along / self.long) * (math.pi / 2)
        return torch.cos(turn), -torch.sin(turn)

    def point(self, along: Tensor) -> tuple[Tensor, Tensor]:
        """(y, z) there."""
        turn = (along / max(self.bend, 1e-9)).clamp(0, math.pi / 2)
        y = self.bend * (1 - torch.cos(turn)) + (along - self.long).clamp(min=0)
        return y, self.start + self.bend * torch.sin(turn) + along.clamp(max=0)

    def faces(self) -> list[Face]:
        """The floor with the bend, and the wall."""
        return [
            self._face(self.low, self.long + self.shared, 96, 96),
            self._face(self.long - self.shared, self.high, 80, 48),
        ]

    def _face(self, low: float, high: float, wide: int, rows: int) -> Face:
        u = (torch.arange(wide)[None] + 0.5) / wide * 2 - 1
        x = (torch.sinh(u * self._bent) * SPREAD).expand(rows, wide)
        v = (torch.arange(rows)[:, None] + 0.5) / rows
        along = (low + (high - low) * v).expand(rows, wide)
        y, z = self.point(along)
        ny, nz = self.normal(along if self.bend or low < 0 else along + 1e-6)
        return (x, y, z), (torch.zeros_like(x), ny, nz)

    @property
    def _bent(self) -> float:
        return math.asinh(self.half / SPREAD)

    def on_map(self, x: Tensor, along: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The number of the face, and (u, v) on its map in 0..1."""
        u = torch.asinh(x / SPREAD) / (2 * self._bent) + 0.5
        face = (along > self.long).long()
        floor = (along - self.low) / (self.long + self.shared - self.low)
        begin = self.long - self.shared
        wall = (along - begin) / (self.high - begin)
        return face, u, torch.where(face > 0, wall, floor)
