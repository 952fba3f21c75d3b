"""Empty rooms: floor and walls of materials, a window with the light that falls in, or spots on a wall."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.indoors.asked import lighter
from allaprima.scenes.indoors.box import (
    BACK,
    CEILING,
    FLOOR,
    LEFT,
    RIGHT,
    Box,
    light_maps,
    looked_up,
)
from allaprima.scenes.indoors.covering import Covering, footprint, plain, shine_of
from allaprima.scenes.indoors.setting import BackWall, Setting
from allaprima.scenes.indoors.solids import Vector
from allaprima.scenes.indoors.tracing import traced
from allaprima.scenes.indoors.windows import DEEP, Window
from allaprima.scenes.laying import Ground
from allaprima.scenes.light import light_of
from allaprima.scenes.noise import mixed, smoothstep

LENS = 1.0
BOARD = 0.1
"""Metres that a skirting board is high."""
FRAME = 16
"""Numbers from here on are those of windows."""
_FLOORS = (
    "oak floor",
    "light oak plank floor",
    "herringbone parquet",
    "polished concrete floor",
    "walnut plank floor",
)
_WALLS = ("f1eee8", "edece8", "e9e4da", "dfe5e2", "e4ddd2", "d5ddd0")
#         sky       sun     how strong: sky, sun
_LIGHTS = {
    "dawn": ("c3c8e6", "ffb98a", 1.0, 1.3), "morning": ("dfeaf6", "fff0d4", 1.0, 2.2), "noon": ("e4eef8", "fff7e8", 1.0, 2.4),
    "golden": ("e6dcd0", "ffcf8e", 0.85, 2.2), "sunset": ("d9b9b4", "ff9f62", 0.8, 1.8), "dusk": ("7f8cc8", "000000", 0.5, 0.0),
    "night": ("33426e", "000000", 0.12, 0.0),
}  # fmt: skip


def room(at: Setting) -> Tensor:
    """(3, H, W) linear light."""
    inside = _Room(at)
    picture = inside.paint()
    if at.furnish:
        low, high = inside.box.low, inside.box.high
        at.furnish(inside.ground(picture), BackWall(low[0], *high))
    return picture


class _Room:
    def __init__(self, at: Setting) -> None:
        self.at, asked, rng = at, at.asked, at.rng
        loft = asked.has("loft", "industrial")
        self.is_gallery = asked.has(
            "gallery", "museum", "spotlight", "spot light", "showroom"
        ) and not asked.has("window")
        large = loft or asked.has("large", "big", "spacious", "hall")
        high = rng.uniform(3.4, 3.9) if large else rng.uniform(2.65, 2.95)
        deep = rng.uniform(5.4, 6.4) if large else rng.uniform(4.4, 5.2)
        horizon = rng.uniform(0.47, 0.52)
        eye = rng.uniform(1.25, 1.45)
        self.frame = Frame(at.width, at.height, round(at.height * horizon), LENS * at.unit, eye)
        # Side walls are seen, at the edges of the picture.
        half = max(1.6, self.frame.half * deep * rng.uniform(0.62, 0.74))
        shift = rng.uniform(-0.25, 0.25)
        self.box = Box((shift - half, 0.0, -2.5), (shift + half, high, deep))
        self.when = at.time or rng.choice(("morning", "noon", "golden", "morning"))
        if at.time is None and asked.has("sunset", "evening"):
            self.when = "sunset"
        sky, sun, much, strong = _LIGHTS["noon" if self.is_gallery else self.when]
        grey = at.weather in ("overcast", "rain", "snow", "fog", "storm")
        self.sky, self.sun = (
            linear(sky) * (much * 6.0),
            linear(sun) * (0.0 if grey else strong * 1.5),
        )
        self.lamps = self.is_gallery or self.when in ("dusk", "night")
        self.windows = [] if self.is_gallery else self._windows(loft, large)
        self.to_sun = self._to_sun()
        self.spots = self._spots() if self.lamps else []
        self._covered()

    def _covered(self) -> None:
        """What floor, walls and ceiling are made of."""
        asked, rng, at = self.at.asked, self.at.rng, self.at
        wall, floor = asked.material("wall"), asked.material("floor")
        own_wall, own_floor = asked.colour("wall"), asked.colour("floor")
        seed = rng.getrandbits(31)
        if wall and not floor and own_floor is None:
            floor = "polished concrete floor" if "concrete" in wall else rng.choice(_FLOORS[:3])
        if own_wall is None:
            free = [*(at.palette or asked.free)]
            own_wall = lighter(free[0], 0.08) if free else linear(rng.choice(_WALLS))
        if not floor and own_floor is None:
            floor = rng.choice(_FLOORS)
        self.wall = Covering(wall, seed) if wall else None
        self.floor = (
            Covering(floor, seed + 1, times=1.35, turned=rng.random() < 0.5) if floor else None
        )
        self.wall_colour = self.wall.mean if self.wall else own_wall
        own_floor = linear("cfc6b8") if own_floor is None else own_floor
        self.floor_colour = self.floor.mean if self.floor else own_floor
        ceiling = asked.colour("ceiling")
        self.ceiling = ceiling if ceiling is not None else linear("f0efec")
        self.board = (
            linear("efeeea")
            if float(self.wall_colour.mean()) < 0.8 or not wall
            else lighter(self.wall_colour, 0.3)
        )
        self.colours = [self.floor_colour, self.ceiling, *[self.wall_colour] * 4]

    def _windows(self, loft: bool, large: bool) -> list[Window]:
        rng, box = self.at.rng, self.box
        high = box.high[1]
        if loft or self.at.asked.has(
            "large window", "big window", "large windows", "floor to ceiling"
        ):
            low, top, panes = (
                0.5 if loft else 0.25,
                high - 0.4,
                (rng.choice((4, 5)), rng.choice((4, 5))) if loft else (3, 1),
            )
        else:
            low, top, panes = 0.85, min(high - 0.4, 2.35), rng.choice(((2, 1), (2, 2), (2, 3)))
        back = self.at.asked.has("window", "view") and rng.random() < 0.45
        side = BACK if back else rng.choice((LEFT, RIGHT))
        if back:
            half = (box.high[0] - box.low[0]) / 2
            wide = min(half * 1.3, 3.4 if large else 1.9)
            middle = (box.high[0] + box.low[0]) / 2 + rng.choice((-1, 0, 1)) * (
                half - wide / 2
            ) * 0.45
            return [Window(side, middle - wide / 2, middle + wide / 2, low, top, *panes)]
        deep = box.high[2]
        wide = 2.6 if large else 1.5
        last = deep - rng.uniform(0.7, 1.1)
        found = [Window(side, last - wide, last, low, top, *panes)]
        found.append(Window(side, last - 2 * wide - 0.7, last - wide - 0.7, low, top, *panes))
        return found

    def _to_sun(self) -> tuple[float, float, float]:
        rng = self.at.rng
        low = self.when in ("golden", "sunset", "dawn")
        rise = rng.uniform(0.36, 0.46) if low else rng.uniform(0.6, 0.85)
        side = self.windows[0].side if self.windows else LEFT
        if side == BACK:
            v = (rng.choice((-1, 1)) * rng.uniform(0.2, 0.45), rise, 1.0)
        else:
            v = (-1.0 if side == LEFT else 1.0, rise, -rng.uniform(0.05, 0.5))
        size = math.sqrt(sum(c * c for c in v))
        return v[0] / size, v[1] / size, v[2] / size

    def _spots(self) -> list[tuple[float, float]]:
        """(x, z) of lamps in the ceiling, which shine on the back wall."""
        low, high = self.box.low[0], self.box.high[0]
        count = max(2, min(7, round((high - low) / 1.5)))
        return [
            (low + (high - low) * (k + 0.5) / count, self.box.high[2] - 0.85) for k in range(count)
        ]

    def paint(self) -> Tensor:
        self.view = self.at.view(256, 160, self.when) if self.windows else torch.zeros(3, 8, 8)
        maps = light_maps(self.box, self.colours, self._soft, self._sharp)
        middle = maps[BACK][:, 6:-6, 6:-6] + self._sharp_mean()
        self.exposure = 0.76 / float(middle.mean().clamp(min=1e-3))
        if self.when == "night":
            self.exposure *= 0.75
        self.maps = [light * self.exposure for light in maps]
        return traced(self.frame, self._seen, self.at.pieces)

    def ground(self, picture: Tensor) -> Ground:
        """The floor, for what stands on it."""
        frame = self.frame
        rows = (torch.arange(frame.height) + 0.5 - frame.horizon).clamp(min=1e-3)
        depth = (frame.eye * frame.focal / rows)[:, None].expand(frame.height, frame.width).clone()
        x = frame.across * depth
        depth[(depth > self.box.high[2]) | (x < self.box.low[0]) | (x > self.box.high[0])] = (
            math.inf
        )
        tone = self.sky / self.sky.mean().clamp(min=1e-4)
        side = self.windows[0].side if self.windows else BACK
        lean = {LEFT: (-0.8, 0.5, -0.33), RIGHT: (0.8, 0.5, -0.33)}.get(side, (0.25, 0.75, -0.6))
        lamps = self.lamps and self.when in ("dusk", "night")
        key = linear("ffe4b8") * 0.55 if lamps else mixed(tone, linear("fff4e2"), 0.6) * 1.15
        level = 0.35 if self.when == "night" else 0.85
        light = replace(
            light_of("noon", "clear", random.Random(0), frame.half), key=key, ambient=mixed(tone, torch.ones(3, 1, 1), 0.6) * level,
            lean=lean, air=0.0, time=self.when, sun=(lean[0], 1.0),
        )  # fmt: skip
        wet = torch.zeros(frame.height, frame.width, dtype=torch.bool)
        return Ground(frame, light, picture, depth, wet, torch.zeros(3, 1, frame.width), 1.0)

    def _sharp_mean(self) -> Tensor:
        p = self.box.points(BACK, 16).flatten(1)
        return self._sharp(p, self.box.normal(BACK)).mean(1)[:, None, None] * 0.7

    def _soft(self, p: Tensor, n: tuple[float, float, float]) -> Tensor:
        """Light of the sky."""
        total = torch.zeros(p.shape[1])
        for window in self.windows:
            total += window.sky(self.box, p, n)
        return self.sky[:, :, 0] * total + 0.02

    def _sharp(self, p: Tensor, n: tuple[float, float, float]) -> Tensor:
        """(3, N) light that has edges: of the sun and of the spots."""
        light = torch.zeros_like(p)
        cosine = sum(a * b for a, b in zip(self.to_sun, n, strict=True))
        if self.windows and cosine > 0 and float(self.sun.max()) > 0:
            total = torch.zeros(p.shape[1])
            for window in self.windows:
                total += window.beam(self.box, p, self.to_sun)
            light = light + self.sun[:, :, 0] * (total * cosine)
        warm = linear("fff0dc")[:, :, 0]
        for x, z in self.spots:
            to = (x - p[0], self.box.high[1] - p[1], z - p[2])
            square = to[0] ** 2 + to[1] ** 2 + to[2] ** 2 + 0.05
            size = square.rsqrt()
            here = ((to[0] * n[0] + to[1] * n[1] + to[2] * n[2]) * size).clamp(min=0)
            # Its axis points down and to the wall.
            axis = (to[1] * 0.87 - to[2] * 0.5) * size
            cone = smoothstep(0.7, 0.97, axis)
            light = light + warm * (
                here / square * cone * 3.2 + here * to[1].clamp(min=0) * size / square * 0.25
            )
        return light

    def _seen(self, x: Tensor, up: Tensor) -> tuple[Tensor, Tensor]:
        o = (torch.zeros(()), torch.tensor(self.frame.eye), torch.zeros(()))
        t, side = self.box.first(o, (x, up, torch.ones_like(x)))
        light, number = torch.empty(3, len(x)), side.clone()
        for k in range(5):
            here = (side == k).nonzero()[:, 0]
            if not here.numel():
                continue
            hx, hu, ht = x[here], up[here], t[here]
            p = (hx * ht, self.frame.eye + hu * ht, ht)
            if k == FLOOR:
                light[:, here] = self._floor(hx, hu, p)
            elif k == CEILING:
                light[:, here], number[here] = self._ceiling(p)
            else:
                light[:, here], number[here] = self._wall(k, hx, hu, p)
        return light, number

    def _arriving(self, side: int, p: Vector) -> Tensor:
        u, v = self.box.on_map(side, p)
        sharp = self._sharp(torch.stack(p), self.box.normal(side)) * self.exposure
        return (looked_up(self.maps[side], u, v) + sharp) * self._corners(side, p)

    def _corners(self, side: int, p: Vector) -> Tensor:
        """Less light in the corners, more narrowly than the maps show it."""
        near = torch.ones_like(p[0])
        for axis in self.box.axes(side)[1:]:
            for place in (self.box.low[axis], self.box.high[axis]):
                near = near * (1 - 0.16 * torch.exp(-(p[axis] - place).abs() / 0.07))
        return near

    def _floor(self, x: Tensor, up: Tensor, p: Vector) -> Tensor:
        wide, deep = footprint(p[2], self.frame.focal, self.frame.eye)
        if self.floor is None:
            texels = plain(self.floor_colour, x)
        else:
            texels = self.floor.at(p[0] + 11.3, p[2] + 5.7, wide, deep)
        light = self._arriving(FLOOR, p)
        toward = self.to_sun[0]
        light = light * (1 + 0.5 * (texels[4] * -toward)).clamp(0.6, 1.4)
        rough = texels[3].clamp(0.25, 0.9)
        size = (x * x + up * up + 1).rsqrt()
        shine = shine_of(-up * size, rough * 0.7)
        # What a smooth floor mirrors: the ray goes on upwards.
        t, side = self.box.first(p, (x, -up, torch.ones_like(x)))
        q = (p[0] + x * t, p[1] - up * t, p[2] + t)
        shown = torch.zeros_like(light)
        for k in (CEILING, LEFT, RIGHT, BACK):
            here = (side == k).nonzero()[:, 0]
            if not here.numel():
                continue
            at = (q[0][here], q[1][here], q[2][here])
            u, v = self.box.on_map(k, at)
            seen = looked_up(self.maps[k], u, v) * self.colours[k][:, :, 0]
            along = at[self.box.axes(k)[1]]
            for window in self.windows:
                if window.side == k:
                    soft = 0.05 + 0.22 * t[here] * rough[here]
                    inside = smoothstep(window.left - soft, window.left + soft, along)
                    inside = inside * smoothstep(window.right + soft, window.right - soft, along)
                    inside = inside * smoothstep(window.low - soft, window.low + soft, at[1])
                    inside = inside * smoothstep(window.high + soft, window.high - soft, at[1])
                    seen = mixed(seen, self._outside_mean(), inside)
            shown[:, here] = seen
        return texels[:3] * light * (1 - shine) + shown * shine

    def _outside_mean(self) -> Tensor:
        return (
            self.view.mean((1, 2))[:, None] * 0.4 + self.sky[:, :, 0] / 6.0 * 0.6
        ) * self._outdoors

    @property
    def _outdoors(self) -> float:
        """How much lighter than the picture what is outside is shown."""
        return 1.0 if self.when in ("dusk", "night") else 1.5

    def _ceiling(self, p: Vector) -> tuple[Tensor, Tensor]:
        light = self.ceiling[:, :, 0] * self._arriving(CEILING, p)
        number = torch.full_like(p[0], CEILING, dtype=torch.long)
        for x, z in self.spots:
            far = ((p[0] - x) ** 2 + (p[2] - z) ** 2).sqrt()
            light = torch.where(far < 0.085, self.board[:, :, 0] * 0.35, light)
            light = torch.where(far < 0.07, linear("fff3df")[:, :, 0] * 1.3, light)
            number = torch.where(far < 0.085, FRAME + 8 + (far < 0.07).long(), number)
        return light, number

    def _wall(self, side: int, x: Tensor, up: Tensor, p: Vector) -> tuple[Tensor, Tensor]:
        along = p[self.box.axes(side)[1]]
        high, pixel = p[1], p[2] / self.frame.focal
        number = torch.full_like(p[0], side, dtype=torch.long)
        # Along a side wall a pixel sees more of it.
        wide = pixel if side == BACK else pixel / x.abs().clamp(min=0.05)
        if self.wall is None:
            texels = plain(self.wall_colour, x)
        else:
            texels = self.wall.at(along + 17.1 + side, 9.3 - high, wide, pixel)
        light = self._arriving(side, p)
        toward = self.to_sun[self.box.axes(side)[1]]
        light = light * (1 - 0.7 * (texels[4] * toward - texels[5] * 0.5)).clamp(0.5, 1.5)
        seen = texels[:3] * light
        if self.wall is None or "brick" not in self.at.asked.material("wall"):
            board = high < BOARD
            edge = (
                1
                + 0.18 * smoothstep(0.012, 0.004, (high - BOARD + 0.006).abs())
                - 0.3 * torch.exp(-high / 0.012)
            )
            seen = torch.where(board, self.board[:, :, 0] * light * edge, seen)
            above = (high >= BOARD) & (high < BOARD + 0.05)
            seen = torch.where(above, seen * (1 - 0.2 * torch.exp(-(high - BOARD) / 0.015)), seen)
            number = torch.where(board, number + 8, number)
        for window in self.windows:
            if window.side == side:
                here = window.holds(along, high).nonzero()[:, 0]
                if here.numel():
                    q = (p[0][here], p[1][here], p[2][here])
                    seen[:, here], number[here] = self._window(
                        window, x[here], up[here], q, light[:, here].mean(1, keepdim=True)
                    )
        return seen, number

    def _window(
        self, window: Window, x: Tensor, up: Tensor, p: Vector, light: Tensor
    ) -> tuple[Tensor, Tensor]:
        """What is seen in the opening: its reveal, the frame, and the view."""
        across, u, _ = self.box.axes(window.side)
        d = (x, up, torch.ones_like(x))
        run = d[across].abs().clamp(min=1e-3)
        t = DEEP / run
        a, b = p[u] + t * d[u], p[1] + t * d[1]
        wall = (
            self.wall_colour[:, :, 0]
            if self.wall is None
            else lighter(self.wall_colour, 0.25)[:, :, 0]
        )
        tone = mixed(torch.ones(3, 1), self.sky[:, :, 0] / 6.0, 0.4)
        base = 0.35 + 0.5 * min(1.0, float(self.sky.mean()) / 6.0)
        level = torch.where(b < window.low, 1.5, torch.where(b > window.high, 0.75, 1.0)) * base
        seen = wall * tone * level
        glass = window.holds(a, b)
        number = torch.where(
            b < window.low, FRAME, torch.where(b > window.high, FRAME + 1, FRAME + 2)
        )
        bars = window.bars(a, b, 1e-4) > 0.5
        frame = linear("2b2d30" if self.at.asked.has("loft", "industrial", "black") else "eceae6")[
            :, :, 0
        ]
        dim = 0.55 if self.when not in ("dusk", "night") else 0.4
        seen = torch.where(
            glass, torch.where(bars, frame * tone * dim, self._view(window, x, up, a, b)), seen
        )
        return seen, torch.where(glass, torch.where(bars, FRAME + 3, FRAME + 4), number)

    def _view(self, window: Window, x: Tensor, up: Tensor, a: Tensor, b: Tensor) -> Tensor:
        """A landscape, so far away that it depends on the direction alone; through a side wall it is seen from
        the side."""
        if window.side == BACK:
            across, high = x * 1.0, up
        else:
            run = x.abs().clamp(min=0.12)
            across, high = (1 / run - 1.6) * 0.35, up / run
        row = 0.62 - high * 0.9 + (b - self.frame.eye) * 0.007
        column = 0.5 + across * 0.75
        grid = torch.stack((column, row), -1)[None, None] * 2 - 1
        shown = F.grid_sample(
            self.view[None], grid, mode="bilinear", padding_mode="reflection", align_corners=False
        )[0, :, 0]
        return mixed(shown * self._outdoors, self.sky[:, :, 0] / 6.0 * self._outdoors, 0.25)
