"""Shadows that a lamp's light brings along: of a window's bars, of blinds, of leaves; and the cone of a spot."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from allaprima.scenes.indoors.gather import Lamp
from allaprima.scenes.noise import smoothstep

Gobo = Callable[[Tensor, Tensor, Tensor], Tensor]
"""How much light comes through to points (x, y, z), 0..1."""


class _Beam:
    """Places across the light that goes from a lamp through a point: (a, b) to the right and up, as tangents."""

    def __init__(self, lamp: Lamp, through: tuple[float, float, float]) -> None:
        self.at = lamp.at
        n = [through[i] - lamp.at[i] for i in range(3)]
        self.far = math.sqrt(sum(v * v for v in n))
        self.n = [v / self.far for v in n]
        flat = math.hypot(self.n[0], self.n[2])
        self.a = (self.n[2] / flat, 0.0, -self.n[0] / flat)
        self.b = tuple(
            self.n[(i + 1) % 3] * self.a[(i + 2) % 3] - self.n[(i + 2) % 3] * self.a[(i + 1) % 3]
            for i in range(3)
        )

    def across(self, x: Tensor, y: Tensor, z: Tensor) -> tuple[Tensor, Tensor]:
        d = (x - self.at[0], y - self.at[1], z - self.at[2])

        def upon(way: Sequence[float]) -> Tensor:
            return d[0] * way[0] + d[1] * way[1] + d[2] * way[2]

        times = self.far / upon(self.n).clamp(min=0.2)
        return upon(self.a) * times, upon(self.b) * times


def spot(lamp: Lamp, through: tuple[float, float, float], radius: float, soft: float) -> Gobo:
    """A cone of light, so wide where it goes through that point."""
    beam = _Beam(lamp, through)

    def come(x: Tensor, y: Tensor, z: Tensor) -> Tensor:
        a, b = beam.across(x, y, z)
        far = (a * a + b * b).sqrt()
        return 0.05 + 0.95 * smoothstep(radius * (1 + soft), radius * (1 - soft), far)

    return come


def panes(lamp: Lamp, through: tuple[float, float, float], rng: random.Random) -> Gobo:
    """The light of a window with bars."""
    beam = _Beam(lamp, through)
    wide, high = rng.uniform(3.4, 4.2), rng.uniform(3.8, 4.8)
    columns, rows = rng.choice(((2, 3), (2, 2), (3, 3), (2, 4)))
    bar, soft, lean = 0.1, rng.uniform(0.07, 0.12), rng.uniform(-0.1, 0.1)

    def come(x: Tensor, y: Tensor, z: Tensor) -> Tensor:
        a, b = beam.across(x, y, z)
        a = a + lean * b
        inside = smoothstep(wide / 2 + soft, wide / 2 - soft, a.abs())
        inside = inside * smoothstep(high / 2 + soft, high / 2 - soft, b.abs())
        for at, size, count in ((a, wide, columns), (b, high, rows)):
            cell = size / count
            off = (
                (at / cell + 0.5 * (count % 2 == 0))
                - torch.round(at / cell + 0.5 * (count % 2 == 0))
            ).abs()
            # The bars lie between the panes' middles.
            off = (0.5 - off) * cell
            inside = inside * smoothstep(bar / 2 - soft / 2, bar / 2 + soft / 2, off)
        return 0.3 + 0.7 * inside

    return come


def blinds(lamp: Lamp, through: tuple[float, float, float], rng: random.Random) -> Gobo:
    """The light between the slats of blinds."""
    beam = _Beam(lamp, through)
    pitch, soft, lean = rng.uniform(0.34, 0.46), 0.24, rng.uniform(-0.25, 0.25)
    half = rng.uniform(2.2, 2.8)

    def come(x: Tensor, y: Tensor, z: Tensor) -> Tensor:
        a, b = beam.across(x, y, z)
        phase = (b + lean * a) / pitch
        slat = smoothstep(0.26 - soft / 2, 0.26 + soft / 2, (phase - torch.round(phase)).abs())
        edge = smoothstep(half + 0.1, half - 0.1, a.abs()) * smoothstep(3.1, 2.9, b.abs())
        return 0.3 + 0.7 * slat * edge

    return come


def leaves(
    lamp: Lamp, through: tuple[float, float, float], rng: random.Random, *, palm: bool
) -> Gobo:
    """The shadows of branches with leaves, or of palm leaves, that hang in from a side."""
    beam = _Beam(lamp, through)
    stems = []
    side = -1 if lamp.at[0] > 0 else 1  # the far one, where they come in from outside
    for k in range(4 if palm else 6):
        foot = (side * rng.uniform(4.6, 5.6), rng.uniform(0.6, 3.0) - 0.7 * k)
        turn = math.pi / 2 * (1 + side) + side * rng.uniform(-0.25, 0.75)
        stems.append((foot, turn, rng.uniform(3.8, 5.6), rng.uniform(-0.5, 0.5)))
    soft = rng.uniform(0.05, 0.09)

    def come(x: Tensor, y: Tensor, z: Tensor) -> Tensor:
        a, b = beam.across(x, y, z)
        open_ = torch.ones_like(a)
        for (fx, fy), turn, long, bow in stems:
            c, s = math.cos(turn), math.sin(turn)
            u, v = (a - fx) * c + (b - fy) * s, (b - fy) * c - (a - fx) * s
            v = v - bow * 0.16 * u * u
            t = (u / long).clamp(0, 1)
            along = (u > 0) & (u < long * 1.05)
            reach = (
                (1.15 if palm else 0.6) * (t * (1 - t)).clamp(min=0).sqrt() * (1.6 if palm else 1.4)
            )
            gap = 0.27 if palm else 0.5
            # Leaflets lean towards the tip.
            lean = 0.75 if palm else 0.5
            phase = (u - v.abs() * lean) / gap + (0.0 if palm else 0.5) * (v > 0)
            width = (0.3 if palm else 0.36) * (
                1 - (v.abs() / reach.clamp(min=1e-3)).clamp(0, 1) ** (1.2 if palm else 2.5)
            )
            if not palm:
                width = width * smoothstep(0.0, 0.12, v.abs())
            blade = smoothstep(soft / gap, -soft / gap, (phase - torch.round(phase)).abs() - width)
            blade = blade * smoothstep(reach + soft, reach - soft, v.abs()) * along
            stem = smoothstep(0.02 + soft, 0.02 - soft / 2, v.abs()) * along * 0.9
            open_ = open_ * (1 - 0.8 * torch.maximum(blade, stem))
        return 0.2 + 0.8 * open_

    return come
