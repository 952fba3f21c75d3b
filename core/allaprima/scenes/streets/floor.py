"""The ground of a street: asphalt with its markings, kerbs and pavements, flagstones, cobbles."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.noise import Noise, Still, mixed, smoothstep
from allaprima.scenes.streets.pixels import Pixel, between
from allaprima.scenes.streets.plan import Plan

CARRIAGEWAY, FLAGS, COBBLES = "carriageway", "flags", "cobbles"
LEAVES = ("c8641e", "d9982b", "a83c1c", "b8842c")
"""Fallen ones, sRGB."""


class Floor:
    """Colours of the ground.

    Args:
        eye: height of the camera; focal: see `Frame`.
        snow, wet, leaves: what lies on it.
        flat: whether it is of few plain colours.
    """

    def __init__(
        self, plan: Plan, eye: float, focal: float, rng: random.Random, *, snow: bool, wet: bool, leaves: bool,
        flat: bool,
    ) -> None:  # fmt: skip
        self.plan, self.eye, self.focal = plan, abs(eye), focal
        self.snow, self.wet, self.leaves = snow, wet, leaves
        noise = Noise(random.Random(rng.getrandbits(32)))
        self.grain = Still() if flat else noise
        self.flat = flat
        self.table = torch.rand(4096, generator=torch.Generator().manual_seed(rng.getrandbits(31)))
        self.zebra = rng.uniform(8.0, 15.0) if rng.random() < 0.55 else None
        self.yellow = rng.random() < 0.3
        self.tone = rng.random()
        self.made = CARRIAGEWAY if plan.road else COBBLES if plan.manner.lantern else FLAGS

    def colours(self, x: Tensor, z: Tensor) -> tuple[Tensor, Tensor]:
        """(3, N) linear, and (N,) how much of a mirror it is where it is wet, 0..1.

        Args:
            x, z: from the middle of the street, and away.
        """
        px, pz = z / self.focal, z * z / (self.eye * self.focal)
        broad = self.grain.fbm(x[None], z[None] * 0.5, 3.0, 3, gain=0.6)[0]
        if self.made == CARRIAGEWAY:
            colour = self._carriageway(x, z, px, pz, broad)
        elif self.made == COBBLES:
            colour = self._cobbles(x, z, px, pz, broad)
        else:
            colour = self._flags(x, z, px, pz, broad)
        if self.leaves:
            colour = self._fallen(colour, x, z, px, pz)
        pools = smoothstep(
            -0.7, 0.9, broad + 0.4 * self.grain.octaves[9].at(x[None], z[None], 0.9)[0]
        )
        mirror = 0.35 + 0.65 * pools
        if self.made != CARRIAGEWAY:
            mirror = mirror * 0.8
        if self.snow:
            colour = self._snowed(colour, x, z, broad)
        if self.wet:
            colour = colour * (0.62 - 0.2 * pools)
        wall = torch.minimum(self.plan.half - x, self.plan.half + x).clamp(min=0)
        return colour * (1 - 0.45 * torch.exp(-wall / 0.45)), mirror

    def _carriageway(self, x: Tensor, z: Tensor, px: Tensor, pz: Tensor, broad: Tensor) -> Tensor:
        road, a = self.plan.road, x.abs()
        fine = self.grain.octaves[7].at(x[None], z[None], 0.09)[0] * smoothstep(0.06, 0.015, pz)
        # Wheels polish two tracks in each lane.
        lane = (a / road * 2) % 1
        track = torch.exp(-(((lane - 0.28) / 0.1) ** 2)) + torch.exp(-(((lane - 0.72) / 0.1) ** 2))
        tar = linear("66666a")[:, :, 0] * (1 + 0.09 * broad + 0.07 * fine - 0.08 * track)
        seam = Pixel(pz / 9.0).within((z / 9.0 + 0.05 * broad) % 1, 0.0, 0.006) * (self.tone > 0.4)
        tar = tar * (1 - 0.3 * seam)
        line = linear("d9a838" if self.yellow else "e4e2da")[:, :, 0]
        if self.yellow:
            mark = between(a, 0.1, 0.22, px)
        else:
            mark = between(a, 0.0, 0.07, px) * Pixel(pz / 6.0).within((z / 6.0) % 1, 0.0, 0.5)
        worn = 0.8 - 0.25 * smoothstep(-0.4, 1.2, broad)
        side = between(a, road - 2.35, road - 2.25, px) * (road > 5.0)
        zebra = torch.zeros_like(x)
        if self.zebra is not None:
            along = between(z, self.zebra, self.zebra + 3.2, pz)
            zebra = along * Pixel(px).within((x + 0.25) % 1, 0.0, 0.5) * (a < road - 0.45)
            free = 1 - between(z, self.zebra - 1.6, self.zebra + 4.8, pz)
            mark, side = mark * free, side * free
            stop = between(z, self.zebra - 1.1, self.zebra - 0.75, pz) * (x > 0) * (a < road - 0.4)
            zebra = torch.maximum(zebra, stop)
        tar = mixed(tar, line, mark * worn)
        tar = mixed(
            tar, linear("e4e2da")[:, :, 0], (zebra * worn * 0.95 + side * worn * 0.6).clamp(0, 1)
        )
        gutter = between(a, road - 0.32, road, px)
        tar = tar * (1 - 0.22 * gutter)
        kerb = between(a, road + 0.05, road + 0.3, px)
        face = between(a, road - 0.02, road + 0.06, px)
        path = self._slabs(x, z, px, pz, 0.62, 0.62, linear("98948c")[:, :, 0], broad)
        ground = mixed(tar, path, smoothstep(-0.5, 0.5, (a - road) / px.clamp(min=1e-3)))
        ground = mixed(
            ground,
            linear("a9a59c")[:, :, 0] * (1 - 0.25 * Pixel(pz).within(z % 1, 0.0, 0.025)),
            kerb,
        )
        return ground * (1 - 0.55 * face)

    def _flags(self, x: Tensor, z: Tensor, px: Tensor, pz: Tensor, broad: Tensor) -> Tensor:
        tone = linear("a39a8d" if self.tone > 0.5 else "97938e")[:, :, 0]
        flags = self._slabs(x, z, px, pz, 0.45, 0.9, tone, broad)
        band = Pixel(pz / 5.4).within((z / 5.4) % 1, 0.0, 0.12)
        edge = between(x.abs(), self.plan.half * 0.6, self.plan.half * 0.6 + 0.5, px)
        setts = self._slabs(x + 7.7, z, px, pz, 0.17, 0.17, linear("6f6a66")[:, :, 0], broad)
        return mixed(flags, setts, torch.maximum(band * 0.9, edge))

    def _slabs(
        self, x: Tensor, z: Tensor, px: Tensor, pz: Tensor, wide: float, long: float, tone: Tensor, broad: Tensor
    ) -> Tensor:  # fmt: skip
        row = z / long
        k = row.floor()
        u = x / wide + 0.5 * (k % 2)
        j = u.floor()
        m = 0.03 if wide > 0.3 else 0.08
        joint = 1 - Pixel(pz / long).within(row - k, m, 1 - m) * Pixel(px / wide).within(
            u - j, m, 1 - m
        )
        each = self.table[(k.long() * 131 + j.long() * 17) % 4096] - 0.5
        shown = smoothstep(1.0, 0.4, torch.maximum(pz / long, px / wide)) * (
            0.3 if self.flat else 1.0
        )
        return tone * (1 + 0.1 * broad + (0.2 * each - 0.32 * joint) * shown - 0.06 * (1 - shown))

    def _cobbles(self, x: Tensor, z: Tensor, px: Tensor, pz: Tensor, broad: Tensor) -> Tensor:
        warp = 0.035 * self.grain.octaves[3].at(x[None], z[None], 0.9)[0]
        bow = (x / 1.3) % 1 - 0.5
        along = z + 0.85 * bow * bow + warp  # laid in bows, as pavers do
        row = along / 0.15
        k = row.floor()
        u = (x + warp) / 0.16 + self.table[(k.long() * 7) % 4096]
        j = u.floor()
        dx, dz = (u - j - 0.5).abs() * 2, (row - k - 0.5).abs() * 2
        round_ = (dx**3 + dz**3).clamp(0, 1.6)
        shown = smoothstep(1.1, 0.35, torch.maximum(pz / 0.15, px / 0.16))
        each = self.table[(k.long() * 131 + j.long() * 17) % 4096] - 0.5
        lit = 0.16 * (0.5 - (row - k))
        tone = linear("8f867b" if self.tone > 0.5 else "968f88")[:, :, 0]
        stone = tone * (
            1
            + 0.12 * broad
            + (0.34 * each + lit + 0.14 - 0.62 * smoothstep(0.55, 1.25, round_)) * shown
        )
        gutter = torch.exp(-((x / 0.34) ** 2)) * 0.22
        return stone * (1 - gutter)

    def _fallen(self, colour: Tensor, x: Tensor, z: Tensor, px: Tensor, pz: Tensor) -> Tensor:
        drift = torch.exp(-(((x.abs() - self.plan.kerb) / (0.3 * self.plan.half)) ** 2))
        n = self.grain.octaves[10].at(x[None], z[None], 0.2)[0]
        limit = 1.75 - 1.3 * drift
        soft = (pz / 0.12).clamp(0.15, 3.0)
        cover = smoothstep(limit - 0.3 * soft, limit + 0.3 * soft, n) * (0.92 - 0.25 * (soft / 3))
        pick = (self.grain.octaves[11].at(x[None], z[None], 0.3)[0] * 1.3 + 2).clamp(0, 3.99).long()
        leaves = torch.stack([linear(code)[:, 0, 0] for code in LEAVES])[pick].T
        return mixed(colour, leaves * 0.9, cover)

    def _snowed(self, colour: Tensor, x: Tensor, z: Tensor, broad: Tensor) -> Tensor:
        cover = 0.9 + 0.12 * broad
        if self.plan.road:
            lane = (x.abs() / self.plan.road * 2) % 1
            track = torch.exp(-(((lane - 0.28) / 0.09) ** 2)) + torch.exp(
                -(((lane - 0.72) / 0.09) ** 2)
            )
            cover = cover - 0.75 * track * (x.abs() < self.plan.road * 0.98)
        else:
            cover = cover - 0.5 * torch.exp(-((x / (0.3 * self.plan.half)) ** 2)) * (
                0.6 + 0.4 * broad
            )
        return mixed(colour, linear("d6dce8")[:, :, 0], cover.clamp(0, 0.96))
