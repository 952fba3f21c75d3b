"""What rays meet in a street, and the light that comes from there."""

from __future__ import annotations

import math
import random

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed, smoothstep
from allaprima.scenes.streets.facades import Facades, Spots
from allaprima.scenes.streets.floor import Floor
from allaprima.scenes.streets.plan import Front, Plan

GROUND, FRONT, SIDE, ROOF = 1, 2, 3, 4
"""Kinds of what a ray meets; 0 is the sky."""
DEEP = 15.0
"""How deep houses are, metres; the ridge of a roof is in the middle."""
HAZE = 230.0
"""Depth in metres at which about two thirds of the colour is the air's."""
_STEPS = 512


class Street:
    """A street that can be looked at along any ray.

    Args:
        frame: where the camera stands, metres.
        air: (3, 1, 1) of what is far away.
        rain, snow, leaves: what lies on the ground; flat: whether surfaces are of one colour each.
    """

    def __init__(
        self, plan: Plan, frame: Frame, light: Light, air: Tensor, rng: random.Random, *,
        rain: bool, snow: bool, leaves: bool, flat: bool,
    ) -> None:  # fmt: skip
        self.plan, self.frame, self.light, self.air = plan, frame, light, air[:, :, 0]
        self.rain = rain
        self.facades = Facades(plan, light, rng, snow=snow, flat=flat)
        self.floor = Floor(
            plan, frame.eye, frame.focal, rng, snow=snow, wet=rain, leaves=leaves, flat=flat
        )
        self.snow = snow
        self.key, self.ambient = light.key[:, :, 0], light.ambient[:, :, 0]
        lean = light.lean
        # By day it shines more along the street than across it, so that some of it reaches the ground.
        rise = {"noon": 2.6, "morning": 1.8, "golden": 1.0}.get(light.time, 0.7)
        self.across, self.rise = math.copysign(1.0, lean[0]), rise
        self.deeper = rng.uniform(-0.5, 0.5)  # of the sun's rays, along the street
        size = math.sqrt(1 + rise**2 + self.deeper**2)
        self.lean = (self.across / size, rise / size, self.deeper / size)
        self.lamp = linear("ffbe78")[:, :, 0] * (self.facades.dark * 1.25)
        self.bounce = self.key * (0.3 if light.low else 0.24) + self.ambient * 0.25
        depths = torch.linspace(0, plan.end, _STEPS)
        self._heights = torch.stack([self._of(side, depths, "high") for side in (-1, 1)])
        self._shops = torch.stack([self._of(side, depths, "shop") for side in (-1, 1)])
        self.mirror: Tensor | None = None

    def _of(self, side: int, depths: Tensor, name: str) -> Tensor:
        """(_STEPS,) of the houses on a side at depths; 0 where none stands."""
        found = torch.zeros_like(depths)
        for front in self.plan.fronts:
            if front.side == side and front.base:
                found[(depths >= front.near) & (depths < front.far)] = getattr(front, name)
        return found

    def _at(self, values: Tensor, side: int, z: Tensor) -> Tensor:
        place = (z * ((_STEPS - 1) / self.plan.end)).clamp(0, _STEPS - 1).long()
        return values[0 if side < 0 else 1][place]

    def meet(self, x: Tensor, up: Tensor, eye: float) -> tuple[Tensor, Tensor, Tensor]:
        """(N,) depth, infinite in the sky; house, index of `Plan.fronts`; and kind of what rays meet."""
        plan = self.plan
        u, order = (x - plan.vanish).sort()  # a house is seen between two tangents
        up = up[order]
        depth = torch.where(up < 0, -eye / up.clamp(max=-1e-6), math.inf)
        depth = torch.where((depth > 0) & (depth < plan.end), depth, math.inf)
        kind = torch.where(torch.isinf(depth), 0, GROUND)
        house = torch.zeros_like(kind)
        bounds = torch.tensor([self._between(front) for front in plan.fronts])
        slices = torch.searchsorted(u, bounds).tolist()
        for k, (front, (first, last)) in enumerate(zip(plan.fronts, slices, strict=True)):
            if first >= last:
                continue
            t = up[first:last]
            if front.side:
                z, what = self._house(u[first:last] * front.side, t, eye, front)
            else:
                z, what = self._across(u[first:last], t, eye, front)
            closer = z < depth[first:last]
            depth[first:last] = torch.where(closer, z, depth[first:last])
            kind[first:last] = torch.where(closer, what, kind[first:last])
            house[first:last] = torch.where(closer, k, house[first:last])
        back = torch.empty_like(order)
        back[order] = torch.arange(len(order))
        return depth[back], house[back], kind[back]

    @staticmethod
    def _between(front: Front) -> tuple[float, float]:
        """Tangents between which a house is seen."""
        if not front.side:
            return front.near / front.front, front.far / front.front
        first, last = front.front / front.far, (front.front + 2 * DEEP) / max(front.near, 0.4)
        return (first, last) if front.side > 0 else (-last, -first)

    @staticmethod
    def _across(u: Tensor, t: Tensor, eye: float, front: Front) -> tuple[Tensor, Tensor]:
        """Depth and kind of what rays meet of one house that closes the street."""
        z = torch.full_like(u, front.front)
        y = eye + t * z
        gable = ((u * z - front.near) / (front.far - front.near) * 2 - 1).abs()
        z = torch.where(y <= front.high + front.pitch * 3.0 * (1 - gable), z, math.inf)
        return z, torch.where(y <= front.high, FRONT, ROOF)

    @staticmethod
    def _house(us: Tensor, t: Tensor, eye: float, front: Front) -> tuple[Tensor, Tensor]:
        """Depth and kind of what rays meet of one house beside the street."""
        far = torch.full_like(us, math.inf)
        z = front.front / us.clamp(min=1e-6)
        y = eye + t * z
        hit = (z >= max(front.near, 0.4)) & (z <= front.far) & (y <= front.high)
        depth, what = torch.where(hit, z, far), torch.where(hit, FRONT, 0)
        deep = DEEP if front.pitch else 2 * DEEP
        if front.near > 0.5:
            off = us * front.near - front.front
            top = front.high + front.pitch * torch.minimum(off, deep - off)
            side = (off >= 0) & (off <= deep) & (eye + t * front.near <= top)
            closer = side & (front.near < depth)
            depth = torch.where(closer, torch.full_like(far, front.near), depth)
            what = torch.where(closer, SIDE, what)
        if front.pitch:
            fall = t - front.pitch * us
            over = (front.high - front.pitch * front.front - eye) / torch.where(
                fall.abs() < 1e-6, 1e-6, fall
            )
            off = us * over - front.front
            hit = (
                (over >= max(front.near, 0.4))
                & (over <= front.far)
                & (off >= -0.35)
                & (off <= deep / 2)
            )
            closer = hit & (over < depth)
            depth, what = torch.where(closer, over, depth), torch.where(closer, ROOF, what)
        return depth, what

    def seen(self, x: Tensor, up: Tensor, frame: Frame | None = None) -> tuple[Tensor, Tensor]:
        """(5, N): linear light, how much hides the sky, and one over its depth; and (N,) what it is, for edges."""
        frame = frame or self.frame
        depth, house, kind = self.meet(x, up, frame.eye)
        out = torch.zeros(5, len(x))
        solid = kind > GROUND
        for rays, paint in ((kind == GROUND, self._ground), (solid, self._solid)):
            here = rays.nonzero()[:, 0]
            if not here.numel():
                continue
            t, z = up.index_select(0, here), depth.index_select(0, here)
            number, what = house.index_select(0, here), kind.index_select(0, here)
            light = paint(x.index_select(0, here), t, z, number, what, frame)
            out[:3].index_copy_(1, here, mixed(light, self.air, self._veil(z, frame.eye + t * z)))
        out[3] = kind > 0
        out[4] = 1 / depth
        # Above the board of a shop another front begins.
        low = frame.eye + up * depth < self.plan.of["base"].index_select(0, house)
        return out, torch.where(solid, house * 6 + kind + 3 * low, kind) % 251

    def _veil(self, z: Tensor, y: Tensor) -> Tensor:
        far = z * (self.light.air / HAZE)
        low = torch.exp(-(y / 30).clamp(min=0)) if self.light.weather == "fog" else 1.0
        return 1 - torch.exp(-far * (0.35 + 0.65 * low) - 0.25 * far * far)

    def _solid(
        self, x: Tensor, up: Tensor, z: Tensor, house: Tensor, kind: Tensor, frame: Frame
    ) -> Tensor:
        plan = self.plan
        of = {name: plan.of[name][house] for name in ("side", "near", "front", "high")}
        u = x - plan.vanish
        side = of["side"]
        y = (frame.eye + up * z).clamp(min=0)
        closing = side == 0
        flat = closing | (kind == SIDE)
        along = torch.where(
            closing,
            u * z - of["near"],
            torch.where(kind == SIDE, u.abs() * z - of["front"], z - of["near"]),
        )
        upright = z / frame.focal
        slant = (1 + u * u + up * up).rsqrt()
        facing = torch.where(flat, slant, u.abs() * slant)
        across = torch.where(flat, upright, upright / u.abs().clamp(min=1e-4))
        spots = Spots(house, along, y, across, upright, facing, kind != FRONT)
        colour, extra = self.facades.colours(spots)
        roof = kind == ROOF
        if bool(roof.any()):
            colour = torch.where(roof, self._roof(house, along, y, across, upright), colour)
            extra = torch.where(roof, torch.zeros_like(extra), extra)
        lx, ly, lz = self.lean
        straight = torch.where(
            flat, torch.full_like(z, max(0.12, -lz)), (-1.1 * side * lx).clamp(min=0)
        )
        straight = torch.where(roof, torch.full_like(z, ly * 0.8), straight)
        # The row across the street casts its shadow on this one.
        width = 2 * plan.half
        sunny = self._at(self._heights, -1 if self.across < 0 else 1, z + self.deeper * width)
        lit = smoothstep(-0.5, 0.5, (y + self.rise * width - sunny) / (0.3 + upright))
        lit = torch.where(flat & ~closing, smoothstep(-3.0, 3.0, y - 0.6 * of["high"]), lit)
        lit = torch.where(closing, smoothstep(-2.0, 2.0, y - 9.0), lit)
        lit = torch.where(roof, torch.ones_like(lit), lit)
        open_ = 0.42 + 0.58 * smoothstep(0.0, 1.0, y / of["high"].clamp(min=4))
        light = (
            self.key * (straight * lit) + self.ambient * open_ + self.bounce * (1.2 - 0.4 * open_)
        )
        light = light + self.lamp * self._lamps_on(u * z, y, z, flat)
        return colour * light + extra

    def _roof(
        self, house: Tensor, along: Tensor, y: Tensor, across: Tensor, upright: Tensor
    ) -> Tensor:
        tile = self.plan.roofs[house].T
        rows = (y / 0.3) % 1
        shown = smoothstep(0.5, 0.15, upright / 0.3)
        tile = tile * (1 + (0.25 * rows - 0.12) * shown)
        if self.snow:
            return linear("eef2f8")[:, :, 0].expand_as(tile)
        return tile

    def _lamps_on(self, x: Tensor, y: Tensor, z: Tensor, flat: Tensor) -> Tensor:
        """Light of the lamps on upright faces."""
        if self.facades.dark < 0.05:
            return torch.zeros_like(x)
        plan = self.plan
        total = torch.zeros_like(x)
        wall = plan.manner.lantern
        near = 2.2 if wall else plan.half - plan.kerb
        for side in (-1, 1):
            at = side * (plan.half - 0.35 if wall else plan.kerb) + plan.middle
            off = (x - at).abs().clamp(min=0.8)
            total += self._lit(off, (y - plan.lamp) * (1.3 if wall else 1.0), z, side, near)
        shops = 0.5 * torch.exp(-y / 4.0)
        return (
            total * smoothstep(plan.lamp + 3.0, plan.lamp - 0.5, y) * torch.where(flat, 0.5, 1.0)
            + shops * 0.35
        )

    def _lit(self, off: Tensor, high: Tensor | float, z: Tensor, side: int, near: float) -> Tensor:
        """Of the two nearest lamps of a side, by the inverse square and the cosine, at most 1."""
        gap = self.plan.lamps
        f = (z - self.first(side)) / gap
        f = (f - f.round()).abs() * gap
        total = torch.zeros_like(z)
        for along in (f, gap - f):
            square = off * off + high * high + along * along
            total = total + (near * near / square.clamp(min=1e-3)).clamp(max=1) ** 1.8
        return total

    def first(self, side: int) -> float:
        """Depth of the first lamp of a side."""
        return self.plan.first + (
            0.5 * self.plan.lamps if side > 0 and self.plan.manner.lantern else 0.0
        )

    def _ground(
        self, x: Tensor, up: Tensor, z: Tensor, house: Tensor, kind: Tensor, frame: Frame
    ) -> Tensor:
        plan = self.plan
        across = (x - plan.vanish) * z - plan.middle
        colour, mirror = self.floor.colours(across, z)
        colour = colour * self.light_at(across, z)
        if self.mirror is None:
            return colour
        return self._wet(colour, mirror, x, up, across, z)

    def light_at(self, across: Tensor, z: Tensor) -> Tensor:
        """(3, N) light that falls on the ground; of places (N,) from the middle of the street, and away."""
        plan = self.plan
        toward = plan.half - self.across * across  # to the row that hides the sun
        sunny = self._at(self._heights, -1 if self.across < 0 else 1, z + self.deeper * toward)
        soft = 0.4 + z * z / (self.frame.eye * self.frame.focal)
        lit = smoothstep(-0.5, 0.5, (self.rise * toward - sunny) / soft)
        wall = torch.minimum(plan.half - across, plan.half + across).clamp(min=0)
        open_ = 0.55 + 0.45 * (wall / plan.half).clamp(0, 1)
        light = self.key * (self.lean[1] * lit) + self.ambient * open_ + self.bounce
        if self.facades.dark > 0.05:
            for side in (-1, 1):
                at = side * (plan.half - 0.35 if plan.manner.lantern else plan.kerb)
                light = light + self.lamp * self._lit(
                    (across - at).abs(), plan.lamp, z, side, plan.lamp
                )
                shop = self._at(self._shops, side, z)
                spill = torch.exp(-(plan.half - side * across).clamp(min=0) / 2.4) * shop
                light = light + linear("ffd09a")[:, :, 0] * (spill * 0.85 * self.facades.dark)
        return light

    def _wet(
        self, colour: Tensor, mirror: Tensor, x: Tensor, up: Tensor, across: Tensor, z: Tensor
    ) -> Tensor:
        """With what the wet ground mirrors, drawn out downwards, for it is rough."""
        assert self.mirror is not None
        frame = self.frame
        steep = -up
        pixel = z * z / (frame.eye * frame.focal)
        grain = self.floor.grain
        wave = grain.octaves[5].at(across[None], z[None] * 0.6, 0.5)[0] * smoothstep(
            0.6, 0.1, pixel
        )
        fine = grain.octaves[6].at(across[None], z[None], 0.16)[0] * smoothstep(0.16, 0.03, pixel)
        ripple = wave + 0.7 * fine
        half = self.mirror.shape[2] / 2
        high = self.mirror.shape[1]
        col = x * frame.focal / 2 + half - 0.5 + ripple * (0.004 * frame.focal * steep)
        total = torch.zeros_like(colour)
        place = col / max(1, 2 * half - 1) * 2 - 1
        for off, part in ((-0.25, 0.22), (-0.02, 0.32), (0.26, 0.27), (0.7, 0.19)):
            row = steep * (1 + off * 0.55 * (1.3 - mirror)) + ripple * 0.02 * steep
            at = high - 1 - (row * frame.focal / 2 - 0.5)
            grid = torch.stack((place, at / max(1, high - 1) * 2 - 1), -1)[None, None]
            shown = torch.nn.functional.grid_sample(
                self.mirror[None], grid, mode="bilinear", padding_mode="border", align_corners=True
            )
            total = total + part * shown[0, :, 0]
        share = (0.16 + 0.84 * (1 - torch.sin(torch.atan(steep))) ** 3.2) * mirror
        return colour * (1 - 0.5 * share) + total * (share * 0.95)
