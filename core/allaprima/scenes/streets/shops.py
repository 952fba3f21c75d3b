"""The ground floors of houses with shops: large windows under a board without letters, between pillars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.noise import Noise, mixed, smoothstep
from allaprima.scenes.streets.pixels import Pixel
from allaprima.scenes.streets.plan import Plan

if TYPE_CHECKING:
    from allaprima.scenes.streets.facades import Spots


class Shops:
    """Colours of shop fronts.

    Args:
        table: (4, N) random numbers.
        mirrored: (3, 1) what their glass mirrors.
        dark: how much their light counts, 0..1.
    """

    def __init__(
        self, plan: Plan, grain: Noise, table: Tensor, mirrored: Tensor, dark: float
    ) -> None:
        self.plan, self.grain, self.table = plan, grain, table
        self.mirrored, self.dark = mirrored, dark

    def colours(self, at: Spots) -> tuple[Tensor, Tensor]:
        """As `Facades.colours`."""
        plan = self.plan
        base, bays = plan.of["base"][at.house], plan.of["bay"][at.house]
        long = bays * torch.where(bays < 2.9, 2.0, 1.0)
        u = at.along / long
        bay = u.floor()
        fu, fv = u - bay, at.y / base
        pu, pv = Pixel(at.across / long), Pixel(at.upright / base)
        number = (at.house * 613 + bay.long() * 97) % self.table.shape[1]
        r, q, hue, more = self.table[:, number]
        sign = plan.signs[at.house].T
        near = pu.near(0.3, 0.06)
        open_ = pu.within(fu, 0.07, 0.93)
        fascia = pv.within(fv, 0.79, 0.95) * pu.within(fu, 0.02, 0.98)
        window = open_ * pv.within(fv, 0.13, 0.76)
        door = pu.within(fu, 0.64, 0.9) * pv.within(fv, 0.0, 0.74) * (r > 0.5)
        wu, wv = ((fu - 0.07) / 0.86).clamp(0, 1), ((fv - 0.13) / 0.63).clamp(0, 1)
        posts = pu.within(fu, 0.615, 0.64) + pu.within(fu, 0.34, 0.355) + pv.within(fv, 0.6, 0.615)
        frame = (
            (1 - pu.within(fu, 0.085, 0.915) * pv.within(fv, 0.14, 0.75)) * window + posts * open_
        ).clamp_(0, 1)
        # In the window: goods on the floor of it and on shelves before a bright wall, lamps under the ceiling.
        broad = self.grain.octaves[4].at((at.along + number * 3.1)[None], at.y[None] * 0.25, 0.8)[0]
        stock, ware, shelf = self._goods(at, fv, sign, number, q, near)
        tint = mixed(linear("ffc27a")[:, :, 0], linear("fff0d8")[:, :, 0], hue)
        tint = mixed(tint, linear("dcebff")[:, :, 0], (hue > 0.85).float())
        bright = (0.42 + 0.5 * wv + 0.06 * broad) * (1 - 0.55 * shelf) * (0.75 + 0.45 * q)
        lamp = torch.exp(-((((wu * 3) % 1 - 0.5) / 0.13) ** 2) - ((wv - 0.9) / 0.08) ** 2) * near
        shine = mixed(tint * bright, ware * tint * (0.25 + 0.3 * bright), stock) + tint * (
            lamp * 0.9
        )
        fresnel = 0.09 + 0.55 * (1 - at.facing) ** 4
        day = self.mirrored * (fresnel * (0.35 + 0.65 * smoothstep(-0.2, 1.1, wv + 0.25 * broad)))
        inner = shine * (0.13 + 1.0 * self.dark) + day * (1 - 0.75 * self.dark)
        dark = linear("211f1e")[:, :, 0]
        paint = mixed(sign * 0.7, dark, (more > 0.55).float() * 0.8)
        glass = torch.maximum(window, door) * (1 - frame * 0.85)
        body = mixed(paint, mixed(dark, ware * 0.4, stock * 0.7), glass)
        body = mixed(body, sign, fascia)
        shadow = smoothstep(0.05, 0.0, (fv - 0.76).abs()) * 0.45 * (1 - fascia)
        glow = inner * glass + sign * (fascia * (0.55 * self.dark) * (more > 0.4))
        return body * (1 - shadow), glow

    def _goods(
        self, at: Spots, fv: Tensor, sign: Tensor, number: Tensor, q: Tensor, near: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """How much of a pixel is goods, their colours, and how much is the edge of a shelf."""
        wide, high = 0.2 + 0.25 * q, 0.36
        u, v = at.along / wide, at.y / high
        i, j = u.floor(), v.floor()
        pick = (number * 7 + i.long() * 131 + j.long() * 677) % self.table.shape[1]
        size, tone, kind, there = self.table[:, pick]
        pu, pv = Pixel(at.across / wide), Pixel(at.upright / high)
        body = pu.within(u - i, 0.5 - 0.42 * size, 0.5 + 0.42 * size)
        body = body * pv.within(v - j, 0.0, 0.35 + 0.5 * tone)
        rows = 1 + (q * 3.2).floor()  # of shelves
        filled = ((j >= 1) & (j < 1 + rows) & (there > 0.16)).float()
        stock = body * filled * (0.35 + 0.65 * near)
        cream, dark = linear("d8c49c")[:, :, 0], linear("4a3c34")[:, :, 0]
        ware = mixed(mixed(sign, cream, (kind > 0.45).float()), dark, (kind > 0.75).float())
        shelf = pv.within(v - j, 0.0, 0.1) * ((j >= 1) & (j <= 1 + rows))
        return stock, ware, shelf
