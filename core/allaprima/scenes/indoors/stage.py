"""A stage: a sweep of paper or a corner of a room with solids on it, painted in the light of one lamp."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.pieces import Pieces
from allaprima.scenes.frame import Frame
from allaprima.scenes.indoors.gather import Lamp, gathered
from allaprima.scenes.indoors.solids import Face, Solid, Vector
from allaprima.scenes.indoors.sweep import Sweep
from allaprima.scenes.indoors.tracing import traced
from allaprima.scenes.noise import mixed

FACES = 8
"""More than a solid has."""


@dataclass
class Stage:
    """Attributes:
    frame: the camera stands at x = 0, z = 0.
    sweep: the ground and what is behind.
    floor, wall: (3, 1, 1) linear colours of it.
    solids, colours: what stands on it, and their colours.
    lamp: see `Lamp`; key: (3, 1, 1) its light at `middle`, 1 is white paper.
    glow: (x, height, radius, strength) of a pool of light on the wall.
    gobo: how much of the lamp's light comes through to points (x, y, z), 0..1; None for all of it.
    mottled: (x, along the sweep) to shares by which the sweep is lighter or darker; None for plain paper.
    vignette: how much darker corners are.
    dome: light from where nothing is; white paper all in it is as light.
    """

    frame: Frame
    sweep: Sweep
    floor: Tensor
    wall: Tensor
    lamp: Lamp
    key: Tensor
    middle: tuple[float, float, float]
    solids: list[Solid] = field(default_factory=list)
    colours: list[Tensor] = field(default_factory=list)
    glow: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 0.0)
    gobo: Callable[[Tensor, Tensor, Tensor], Tensor] | None = None
    mottled: Callable[[Tensor, Tensor], Tensor] | None = None
    vignette: float = 0.12
    dome: float = 0.5

    def paint(self, pieces: Pieces) -> Tensor:
        """(3, H, W) linear light."""
        self._light(pieces)
        return traced(self.frame, self._seen, pieces)

    def _light(self, pieces: Pieces) -> None:
        """Make the light maps."""
        sweep = self.sweep.faces()
        owners: list[Solid | None] = [None] * len(sweep)
        faces: list[Face] = list(sweep)
        self._first: list[int] = []
        for solid in self.solids:
            self._first.append(len(faces))
            of = solid.faces()
            faces += of
            owners += [solid] * len(of)
        to = [self.lamp.at[i] - self.middle[i] for i in range(3)]
        square = sum(v * v for v in to)
        self._power = square**1.5 / max(0.3, to[1])  # of a lamp that gives the floor there 1
        self._bounced = float(self.key.mean()) * 0.55 + 0.8 * self.dome
        left = [colour * (0.8 * self._bounced) for colour in self.colours]
        work = [
            partial(gathered, face, self.lamp, self.solids, left, own, self._around)
            for face, own in zip(faces, owners, strict=True)
        ]
        self._maps: list[Tensor] = pieces(work)

    def _around(self, o: Vector, d: Vector) -> Tensor:
        """Light along rays that meet no solid: from the floor and the wall, as if these were lit evenly, or from the
        room before them."""
        down = d[1] < -1e-3
        away = (self.sweep.wall - o[2]) / d[2].clamp(min=1e-3)
        high = o[1] + away * d[1]
        wall = (d[2] > 1e-3) & (high > 0) & (high < self.sweep.wall * 0.8)
        dome = (self.dome * (0.75 + 0.45 * d[1])).expand(3, *d[1].shape)
        light = torch.where(down, self.floor * self._bounced, dome)
        return torch.where(
            wall, self.wall * (self._bounced * (0.85 - 0.04 * high.clamp(0, 8))), light
        )

    def _seen(self, x: Tensor, up: Tensor) -> tuple[Tensor, Tensor]:
        """(3, N) linear light along rays through tangents, and (N,) the number of the face that they meet, 0 is the
        sweep's."""
        o = (torch.zeros(()), torch.tensor(self.frame.eye), torch.zeros(()))
        depth, along = self.sweep.first(o, (x, up, torch.ones_like(x)))
        number = torch.zeros(x.shape, dtype=torch.long)
        for k, solid in enumerate(self.solids):
            near = self._within(solid, x, up)
            if near.numel():
                d = (x[near], up[near], torch.ones(len(near)))
                where = solid.first(o, d)
                closer = where < depth[near]
                depth[near] = torch.where(closer, where, depth[near])
                number[near] = torch.where(closer, k + 1, number[near])
        light = torch.empty(3, len(x))
        ground = (number == 0).nonzero()[:, 0]
        light[:, ground] = self._of_sweep(x[ground], up[ground], depth[ground], along[ground])
        for k in range(len(self.solids)):
            here = (number == k + 1).nonzero()[:, 0]
            if here.numel():
                light[:, here], face = self._of_solid(k, x[here], up[here], depth[here])
                number[here] = FACES * (k + 1) + face
        return light * self._falloff(x, up), number

    def _within(self, solid: Solid, x: Tensor, up: Tensor) -> Tensor:
        """Which of the rays may meet a solid: those through the rectangle in which it is seen."""
        (x0, y0, z0), (x1, y1, z1) = solid.box
        eye = self.frame.eye
        left, right = min(x0 / z0, x0 / z1), max(x1 / z0, x1 / z1)
        low, high = min((y0 - eye) / z for z in (z0, z1)), max((y1 - eye) / z for z in (z0, z1))
        return ((x >= left) & (x <= right) & (up >= low) & (up <= high)).nonzero()[:, 0]

    def _of_sweep(self, x: Tensor, up: Tensor, depth: Tensor, along: Tensor) -> Tensor:
        wx = x * depth
        face, u, v = self.sweep.on_map(wx, along)
        light = _looked_up([self._maps[k] for k in range(2)], face, u, v)
        y, z = self.frame.eye + up * depth, depth
        bend = self.sweep.long
        share = (along / bend).clamp(0, 1) if bend else (along > 0).float()
        colour = mixed(self.floor[:, :, 0], self.wall[:, :, 0], share)
        if self.mottled is not None:
            colour = colour * (1 + self.mottled(wx[None], along[None])[0])
        lit = self._lit(light, (wx, y, z))
        gx, gy, radius, strength = self.glow
        if strength:
            far = ((wx - gx) ** 2 + (y - gy) ** 2) / radius**2
            # Of a lamp that shines on the wall from near: by the inverse square of the distance, and the cosine.
            pool = strength * (1 + far) ** -2.0
            lit = lit + self.key[:, :, 0] * (pool * (0.25 + 0.75 * share))
        return colour * lit

    def _of_solid(self, k: int, x: Tensor, up: Tensor, depth: Tensor) -> tuple[Tensor, Tensor]:
        p = (x * depth, self.frame.eye + up * depth, depth)
        face, u, v, normal, straight = self.solids[k].seen(p)
        first = self._first[k]
        last = self._first[k + 1] if k + 1 < len(self.solids) else len(self._maps)
        light = _looked_up(self._maps[first:last], face, u, v)
        lit = self._lit(light, p)
        # Rounded edges turn to the lamp: what they get more than their face, and the lamp mirrored in them.
        to = [self.lamp.at[i] - p[i] for i in range(3)]
        size = (to[0] ** 2 + to[1] ** 2 + to[2] ** 2).rsqrt()
        view = (x * x + up * up + 1).rsqrt()
        half = [to[0] * size - x * view, to[1] * size - up * view, to[2] * size - view]
        long = (half[0] ** 2 + half[1] ** 2 + half[2] ** 2).rsqrt()
        facing = (half[0] * normal[0] + half[1] * normal[1] + half[2] * normal[2]) * long
        shine = 0.1 * facing.clamp(0, 1) ** 24 * (light[0] * self._power).clamp(0, 1.2)
        bent = (to[0] * normal[0] + to[1] * normal[1] + to[2] * normal[2]) * size
        flat = (to[0] * straight[0] + to[1] * straight[1] + to[2] * straight[2]) * size
        more = (bent.clamp(0, 1) + 0.35) / (flat.clamp(0, 1) + 0.35)
        return self.colours[k][:, :, 0] * (lit * more) + self.key[:, :, 0] * shine, face

    def _lit(self, light: Tensor, p: Vector) -> Tensor:
        """(3, N) of a light map's values (4, N) at points."""
        direct = light[0] * self._power
        if self.gobo is not None:
            direct = direct * self.gobo(*p)
        lit: Tensor = self.key[:, :, 0] * direct + light[1:]
        return lit

    def _falloff(self, x: Tensor, up: Tensor) -> Tensor:
        middle = (self.frame.top - (self.frame.height - self.frame.horizon) / self.frame.focal) / 2
        half = math.hypot(self.frame.half, self.frame.height / 2 / self.frame.focal)
        far = (x * x + (up - middle) ** 2) / half**2
        return 1 - self.vignette * far


def _looked_up(maps: Sequence[Tensor], face: Tensor, u: Tensor, v: Tensor) -> Tensor:
    """(4, N) of light maps at places (N,) in 0..1 of the one of a number."""
    light = torch.empty(4, len(u))
    for k, each in enumerate(maps):
        here = (face == k).nonzero()[:, 0] if len(maps) > 1 else torch.arange(len(u))
        if here.numel():
            grid = torch.stack((u[here], v[here]), -1)[None, None] * 2 - 1
            light[:, here] = F.grid_sample(
                each[None], grid, mode="bilinear", padding_mode="border", align_corners=False
            )[0, :, 0]
    return light
