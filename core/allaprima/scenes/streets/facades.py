"""Fronts of houses: walls, and windows with light behind some of them."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, Still, mixed, smoothstep
from allaprima.scenes.streets.pixels import Pixel
from allaprima.scenes.streets.plan import BLANK, BRICK, GLASS, STONE, Plan
from allaprima.scenes.streets.shops import Shops

LIT = {"night": 0.42, "dusk": 0.4, "sunset": 0.14, "dawn": 0.12}
"""Share of the windows that are lit, by the time."""
ROWS = 8192


@dataclass(frozen=True)
class Spots:
    """Points of fronts, each (N,).

    Attributes:
        house: which one, index of `Plan.fronts`.
        along, y: metres along it, and above the ground.
        across, upright: size of a pixel along it and in height, metres.
        facing: cosine between the ray and the front's normal.
        plain: whether it is the side of a house, which has no windows.
    """

    house: Tensor
    along: Tensor
    y: Tensor
    across: Tensor
    upright: Tensor
    facing: Tensor
    plain: Tensor

    def some(self, rays: Tensor) -> Spots:
        return Spots(
            *(getattr(self, name).index_select(0, rays) for name in self.__dataclass_fields__)
        )


class Facades:
    """Colours of fronts.

    Args:
        rng: decides which windows are lit, and what walls look like from near.
        snow: whether snow lies on ledges; flat: whether walls are of one colour each.

    Attributes:
        dark: how much lamps and windows count, 0..1.
    """

    def __init__(
        self, plan: Plan, light: Light, rng: random.Random, *, snow: bool, flat: bool
    ) -> None:
        self.plan, self.light, self.snow = plan, light, snow
        noise = Noise(random.Random(rng.getrandbits(32)))
        self.grain = Still() if flat else noise
        self.flat = flat
        generator = torch.Generator().manual_seed(rng.getrandbits(31))
        self.table = torch.rand(4, ROWS, generator=generator)
        grey = light.weather in ("rain", "storm", "snow", "fog")
        self.lit = max(LIT.get(light.time, 0.0), 0.12 if grey else 0.0)
        self.dark = {"night": 1.0, "dusk": 0.8, "sunset": 0.3, "dawn": 0.25}.get(light.time, 0.0)
        self.dark = max(self.dark, 0.15 if grey else 0.0)
        sky = mixed(light.haze, light.middle, 0.4)[:, :, 0]
        self.mirrored = sky * (0.5 if light.time == "night" else 0.85)
        self.shops = Shops(plan, self.grain, self.table, self.mirrored, self.dark)

    def colours(self, at: Spots) -> tuple[Tensor, Tensor]:
        """(3, N) linear: of the surface, which light falls on; and what is added: light of its own, and what
        glass mirrors."""
        of = self.plan.of
        bare = at.plain | (of["made"][at.house] == BLANK)
        shop = ~bare & (of["shop"][at.house] > 0) & (at.y < of["base"][at.house])
        colour, extra = torch.empty(3, len(at.y)), torch.zeros(3, len(at.y))
        for rays, paint in (
            (bare, self._bare),
            (shop, self.shops.colours),
            (~bare & ~shop, self._front),
        ):
            number = rays.nonzero()[:, 0]
            if number.numel():
                found, own = paint(at.some(number))
                colour.index_copy_(1, number, found)
                extra.index_copy_(1, number, own)
        return colour * (1 - 0.3 * smoothstep(0.7, 0.0, at.y)), extra  # dirt at the foot

    def _bare(self, at: Spots) -> tuple[Tensor, Tensor]:
        return self._wall(at) * 0.92, torch.zeros(3, len(at.y))

    def _front(self, at: Spots) -> tuple[Tensor, Tensor]:
        plan = self.plan
        of = {
            name: plan.of[name].index_select(0, at.house)
            for name in ("made", "base", "storey", "bay", "wide", "tall", "shutter", "box", "tone", "high")
        }  # fmt: skip
        wall, trim = self._wall(at), plan.trims[at.house].T
        glassy = of["made"] == GLASS
        stone = (~glassy).float()
        top = of["high"] - torch.where(glassy, 0.4, 0.85)
        v, u = (at.y - of["base"]) / of["storey"], at.along / of["bay"]
        ground = v < 0
        floor, bay = v.floor().clamp(min=-1), u.floor()
        fu = u - bay
        # The ground floor is as high as it is.
        fv = torch.where(ground, at.y / of["base"].clamp(min=0.5), v - floor)
        high_of = torch.where(ground, of["base"].clamp(min=0.5), of["storey"])
        pu, pv = Pixel(at.across / of["bay"]), Pixel(at.upright / high_of)
        live = (at.y < top).float()
        low = torch.where(glassy, 0.12, 0.24)
        high = low + of["tall"]
        left, right = 0.5 - of["wide"] / 2, 0.5 + of["wide"] / 2
        number = (at.house * 1013 + bay.long() * 71 + floor.long() * 337) % ROWS
        chance = self.table[:, number]
        door = ground & (chance[0] > 0.55)
        low, high = torch.where(door, 0.0, low), torch.where(door, 0.66, high)
        window = pu.within(fu, left, right) * pv.within(fv, low, high) * live
        near = torch.minimum(pu.near(0.3, 0.1), pv.near(0.3, 0.1)) * live
        if bool((near > 0).any()):
            framed = stone * near
            # A frame of stone around it, a sill below, and the sill's shadow.
            wide = pu.within(fu, left - 0.06, right + 0.06)
            rim = wide * pv.within(fv, low - 0.045, high + 0.045)
            rim = (rim - window).clamp_(min=0) * framed
            wall = mixed(wall, trim, rim * torch.where(of["tone"] > 0.35, 0.75, 0.15))
            wall = wall * (1 - 0.35 * pv.within(fv, low - 0.12, low - 0.06) * wide * framed)
            wall = self._shutters(
                wall, at, of, fu, fv, left, right, low, high, pu, pv, near * ~ground
            )
            band = pv.within(fv, 0.0, 0.07) * framed * ((of["tone"] > 0.5) & ~ground)
            wall = mixed(wall, trim, band * 0.7)
        wall = self._cornice(wall, trim, at, of["high"], top, stone)
        glass, own = self._glass(at, fu, fv, left, right, low, high, pu, pv, chance, near)
        if bool(door.any()):
            wood = plan.shutters[at.house].T * (0.7 + 0.3 * pu.lines(fu, 9, 0.1, 1.0))
            glass, own = torch.where(door, wood, glass), own * ~door
        colour = mixed(wall, glass, window)
        if not self.snow and bool((of["box"] > 0).any()):
            colour = self._flowers(colour, at, of, fu, fv, left, right, low, pu, pv, near * ~ground)
        if self.snow:
            ledge = (
                pu.within(fu, left - 0.06, right + 0.06)
                * pv.within(fv, low - 0.05, low + 0.02)
                * stone
                * near
            )
            roof = smoothstep(0.3, 0.1, of["high"] - at.y)
            colour = mixed(colour, linear("f0f4fa")[:, :, 0], torch.maximum(ledge, roof) * 0.9)
        return colour, own * window

    def _wall(self, at: Spots) -> Tensor:
        wall, made = self.plan.walls[at.house].T, self.plan.of["made"][at.house]
        fine = torch.maximum(at.across, at.upright)
        s, y = (at.along + at.house * 37.0)[None], at.y[None]
        stain = self.grain.octaves[0].at(s, y * 0.55, 4.0)[0]
        spots = self.grain.octaves[7].at(s, y, 0.5)[0]
        tone = 1 + 0.06 * stain + 0.03 * spots * smoothstep(0.4, 0.08, fine)
        close = (((made == STONE) | (made == BRICK)) & (fine < 0.4)).nonzero()[:, 0]
        if close.numel() and not self.flat:
            tone[close] = tone[close] * self._courses(at.some(close), made[close] == STONE)
        return wall * tone

    def _courses(self, at: Spots, stone: Tensor) -> Tensor:
        """(N,) how much lighter or darker blocks or bricks are."""
        high, long = torch.where(stone, 0.42, 0.085), torch.where(stone, 0.85, 0.24)
        row = at.y / high
        k = row.floor()
        u = at.along / long + 0.5 * (k % 2)
        j = u.floor()
        pv, pu = Pixel(at.upright / high), Pixel(at.across / long)
        joint = 1 - pv.within(row - k, 0.05, 0.95) * pu.within(u - j, 0.03, 0.97)
        each = self.table[0, (k.long() * 131 + j.long() * 17) % ROWS] - 0.5
        shown = torch.minimum(pv.near(0.9, 0.35), pu.near(0.9, 0.35))
        return 1 + shown * (0.22 * each - 0.26 * joint)

    def _cornice(
        self, wall: Tensor, trim: Tensor, at: Spots, high: Tensor, top: Tensor, stone: Tensor
    ) -> Tensor:
        """At the upper end, and its shadow."""
        above = smoothstep(0.0, 1.0, (at.y - top) / at.upright.clamp(min=0.03)) * stone
        board = 0.82 + 0.18 * smoothstep(0.25, 0.3, (at.y - top) / (high - top))
        wall = mixed(wall, mixed(wall, trim, 0.65) * board, above)
        shadow = torch.exp(-((top - at.y).clamp(min=0) / 0.35)) * (at.y < top) * stone
        return wall * (1 - 0.4 * shadow)

    def _shutters(
        self, wall: Tensor, at: Spots, of: dict[str, Tensor], fu: Tensor, fv: Tensor, left: Tensor, right: Tensor,
        low: Tensor, high: Tensor, pu: Pixel, pv: Pixel, shown: Tensor,
    ) -> Tensor:  # fmt: skip
        if not bool((of["shutter"] > 0).any()):
            return wall
        wide = of["wide"] * 0.42
        on = pu.within(fu, left - wide - 0.03, left - 0.03) + pu.within(
            fu, right + 0.03, right + wide + 0.03
        )
        on = on * pv.within(fv, low - 0.01, high + 0.01) * (of["shutter"] > 0) * shown
        slat = pv.lines(fv, 26, 0.0, 0.35)
        return mixed(wall, self.plan.shutters[at.house].T * (1 - 0.45 * slat), on)

    def _flowers(
        self, colour: Tensor, at: Spots, of: dict[str, Tensor], fu: Tensor, fv: Tensor, left: Tensor, right: Tensor,
        low: Tensor, pu: Pixel, pv: Pixel, shown: Tensor,
    ) -> Tensor:  # fmt: skip
        s, y = at.along[None], at.y[None]
        leaf = self.grain.octaves[9].at(s, y, 0.16)[0]
        ragged = 0.04 * self.grain.octaves[8].at(s, y * 0.4, 0.3)[0]
        on = pu.within(fu, left - 0.05, right + 0.05) * pv.within(
            fv, low - 0.1, low + 0.04 + ragged
        )
        on = on * shown * (of["box"] > 0)
        petal = mixed(
            linear("e0708c")[:, :, 0], linear("c8443c")[:, :, 0], (of["tone"] > 0.5).float()
        )
        green = linear("4a6a30")[:, :, 0] * (1 + 0.35 * leaf)
        return mixed(colour, mixed(green, petal, smoothstep(0.5, 1.0, leaf)), on)

    def _glass(
        self, at: Spots, fu: Tensor, fv: Tensor, left: Tensor, right: Tensor, low: Tensor, high: Tensor,
        pu: Pixel, pv: Pixel, chance: Tensor, near: Tensor,
    ) -> tuple[Tensor, Tensor]:  # fmt: skip
        """Of windows: what light falls on, and what is added."""
        r, q, hue, more = chance
        wu, wv = ((fu - left) / (right - left)).clamp(0, 1), ((fv - low) / (high - low)).clamp(0, 1)
        su, sv = Pixel(pu.size / (right - left)), Pixel(pv.size / (high - low))
        pane = su.within(wu, 0.06, 0.94) * sv.within(wv, 0.04, 0.96)
        bars = su.within(wu, 0.47, 0.53) + sv.within(wv, 0.62, 0.66)
        frame = ((1 - pane) + bars).clamp_(0, 1) * near
        pale = (self.plan.of["tone"][at.house] > 0.4).float()
        joinery = mixed(linear("3a3632")[:, :, 0], linear("d8d4ca")[:, :, 0], pale)
        curtain = ((wv < 0.15 + 0.6 * q) | ((wu - 0.5).abs() > 0.3 + 0.4 * hue)).float()
        inside = mixed(
            linear("16191d")[:, :, 0], linear("8a8578")[:, :, 0], curtain * (more > 0.45) * 0.6
        )
        shade = 1 - 0.55 * smoothstep(0.85, 1.0, wv) * near  # of the lintel
        glass = mixed(inside, joinery, frame) * shade
        fresnel = 0.08 + 0.8 * (1 - at.facing) ** 4
        sky = self.mirrored * ((0.55 + 0.45 * smoothstep(2.0, 14.0, at.y)) * (0.7 + 0.5 * q))
        far = smoothstep(0.4, 1.0, torch.maximum(pu.size, pv.size))
        on = torch.lerp((r < self.lit).float(), torch.full_like(r, self.lit), far)
        clear = (1 - frame) * shade
        mirror = fresnel * clear * (1 - 0.6 * on)
        if not self.lit:
            return glass, sky * mirror
        tint = mixed(linear("ffb866")[:, :, 0], linear("ffe2b8")[:, :, 0], hue)
        tint = mixed(tint, linear("d8e6ff")[:, :, 0], (hue > 0.88).float())
        drawn = (1 - 0.45 * curtain * (more > 0.35)) * (0.6 + 0.4 * wv)
        shine = on * drawn * clear * ((0.3 + 0.75 * self.dark) * (0.5 + 0.65 * more))
        return glass, tint * shine + sky * mirror
