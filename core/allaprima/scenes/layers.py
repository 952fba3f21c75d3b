"""Scenes of flat shapes, one layer before the other: as vectors, or cut out of paper."""

from __future__ import annotations

import math
import random

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.pieces import Step
from allaprima.scenes.colours import linear, ramp
from allaprima.scenes.frame import Frame
from allaprima.scenes.light import Light
from allaprima.scenes.noise import Noise, mixed, smoothstep
from allaprima.scenes.sky import scattered_stars

FORMS: dict[str, tuple[str, ...]] = {
    "mountains": ("peaks", "peaks", "peaks", "hills", "firs", "firs"),
    "mountain lake": ("peaks", "peaks", "firs", "water", "bank"),
    "open lake": ("peaks", "peaks", "firs", "water"),
    "clearing": ("peaks", "firs", "firs", "firs", "hills"),
    "leafy clearing": ("hills", "trees", "trees", "hills", "hills"),
    "savanna": ("hills", "hills", "dunes", "dunes"),
    "snow": ("peaks", "peaks", "hills", "hills"),
    "hills": ("hills", "hills", "hills", "trees", "hills", "hills"),
    "meadow": ("peaks", "hills", "hills", "trees", "hills", "hills"),
    "farmland": ("hills", "hills", "trees", "hills", "trees", "hills"),
    "road": ("peaks", "peaks", "hills", "hills", "road"),
    "highway": ("peaks", "hills", "hills", "road"),
    "desert road": ("mesas", "mesas", "dunes", "dry road"),
    "forest path": ("peaks", "firs", "firs", "firs", "road"),
    "river": ("peaks", "peaks", "firs", "firs", "river"),
    "waterfall": ("peaks", "firs", "fall", "water", "bank"),
    "woods": ("peaks", "firs", "firs", "firs", "firs", "firs"),
    "leafy woods": ("hills", "trees", "trees", "trees", "trees", "trees"),
    "dunes": ("dunes", "dunes", "dunes", "dunes", "dunes"),
    "canyon": ("mesas", "mesas", "mesas", "dunes", "dunes"),
    "sea": ("far", "water", "waves", "waves", "waves"),
    "island": ("far", "water", "isle", "waves", "waves"),
    "beach": ("far", "water", "waves", "sand"),
    "coast": ("far", "water", "cliff", "waves", "waves"),
    "city": ("blocks", "blocks", "blocks", "water"),
    "stars": ("peaks", "peaks", "firs", "firs"),
    "sky": (),
}
"""What lies before the sky of each place, from the back to the front."""

_TINTS: dict[str, tuple[str, str]] = {
    "peaks": ("6f86b0", "33466e"), "hills": ("8fb26a", "2f6a48"), "firs": ("4f8a7c", "123c3a"),
    "trees": ("86a85a", "245a3a"), "dunes": ("f0c27a", "b5643a"), "mesas": ("d98a5c", "8a3a2c"),
    "far": ("8a9cc0", "5a6c98"), "isle": ("5f9a5a", "2c6a48"), "cliff": ("9a8474", "5a4a4c"),
    "sand": ("f2dca8", "e0bd7c"), "blocks": ("8a9cc0", "22305a"), "bank": ("4f7a4c", "1c4a34"),
    "fall": ("a3957f", "6d6553"), "road": ("86a85a", "2c6040"), "river": ("7fae62", "2f6a44"),
    "dry road": ("e0b070", "c98a50"),
}  # fmt: skip
"""sRGB of the shapes, far away and near."""
_SEASONS = {
    "autumn": {"hills": ("d8b05c", "a8642c"), "trees": ("e08a34", "9a3c1c"), "road": ("d8b05c", "a8642c"), "river": ("d0a85a", "9a6030")},
    "winter": {
        "peaks": ("b8c8e4", "7f98c4"), "hills": ("eef3fb", "c8d6ec"), "trees": ("b4c2d8", "6f86a8"), "firs": ("9fb6c8", "2f5468"),
        "bank": ("f4f7fc", "dbe6f4"), "road": ("f0f4fa", "d4dff0"), "river": ("f0f4fa", "d4dff0"),
    },
    "spring": {"hills": ("b4cf72", "4f9a50"), "trees": ("eeb4c4", "7aa850")},
}  # fmt: skip
_FLOORS = {"isle": 0.672, "cliff": 0.76}
"""Of layers that stand in water: how far down they reach."""
_LEVELS = {"peaks": 0.54, "far": 0.6, "blocks": 0.68, "mesas": 0.6}


class Layers:
    """A scene of layers.

    Args:
        place: id of the place; one of `FORMS`.
        paper: whether they are cut from paper: with shadows and a grain.
    """

    def __init__(
        self,
        frame: Frame,
        light: Light,
        place: str,
        season: str,
        rng: random.Random,
        *,
        paper: bool,
    ) -> None:
        self.frame, self.light, self.place, self.season, self.paper = (
            frame,
            light,
            place,
            season,
            paper,
        )
        self.rng = rng
        self.unit = min(frame.height, 1.25 * frame.width)
        self.x = (torch.arange(frame.width)[None] + 0.5 - frame.width / 2) / self.unit
        self.y = (torch.arange(frame.height)[:, None] + 0.5) / self.unit
        self.high, self.half = frame.height / self.unit, frame.width / self.unit / 2
        self.noise = Noise(random.Random(rng.getrandbits(32)))
        self.sun = (
            math.copysign(self.half * rng.uniform(0.12, 0.5), light.sun[0]),
            self.high * (rng.uniform(0.36, 0.46) if light.low else rng.uniform(0.2, 0.3)),
        )

    def paint(self, step: Step) -> tuple[Tensor, Tensor, Tensor]:
        """(3, H, W) linear light; (H, W) depth, of each layer its own, infinite in the sky; and (H, W)
        bool, where there is water."""
        picture = self._sky()
        depth = torch.full(picture.shape[1:], math.inf)
        wet = torch.zeros(picture.shape[1:], dtype=torch.bool)
        forms = FORMS[self.place]
        soft = 0.55 / self.unit
        grain = 1 + (0.02 * self.noise.octaves[11].at(self.x, self.y, 0.006) if self.paper else 0.0)
        for k, form in enumerate(forms):
            step()
            share = k / max(1, len(forms) - 1)
            edge = self._edge(form, share, k)
            slope = torch.gradient(edge[0])[0][None] * self.unit
            d = self.y - edge
            near = d * (1 + slope * slope).rsqrt()
            cover = smoothstep(-soft, soft, near)
            if form in _FLOORS:
                cover = cover * smoothstep(soft, -soft, self.y - _FLOORS[form] * self.high)
            if self.paper:
                picture = picture * (1 - 0.5 * self._shadow(cover) * (1 - cover))
            # Within a layer the light does not follow each twig.
            colour = self._colour(form, share, self.y - self._smooth(edge), edge, k)
            picture = mixed(picture, colour * grain, cover)
            here = cover > 0.5
            depth = torch.where(here, 8 + 44 * (1 - share) - 3 * (self.y - edge), depth)
            wet = torch.where(here, torch.full_like(wet, form in ("water", "waves")), wet)
        return picture, depth, wet

    def _smooth(self, edge: Tensor) -> Tensor:
        """An edge without its twigs."""
        size = 2 * round(0.02 * self.unit) + 1
        padded = F.pad(edge[None], (size // 2, size // 2), mode="replicate")
        return F.avg_pool1d(padded, size, stride=1)[0]

    def _shadow(self, cover: Tensor) -> Tensor:
        """(H, W) of a sheet on what lies behind it, a little above it."""
        off, size = max(1, round(0.01 * self.unit)), 2 * max(1, round(0.013 * self.unit)) + 1
        lifted = torch.cat((cover[off:], cover[-1:].expand(off, -1)))
        for _ in range(2):
            for kernel in ((1, size), (size, 1)):
                pad = (kernel[1] // 2, kernel[1] // 2, kernel[0] // 2, kernel[0] // 2)
                lifted = F.avg_pool2d(F.pad(lifted[None], pad, mode="replicate"), kernel, stride=1)[
                    0
                ]
        return lifted

    def _lit(self, code: str) -> Tensor:
        """A colour in the light of the hour."""
        light = self.light
        tint = light.key * 0.26 + light.ambient * 0.75
        strength = {"night": 1.9, "dusk": 1.35}.get(light.time, 1.0)
        return linear(code) * (tint * strength).clamp(max=1.25)

    def _colour(self, form: str, share: float, d: Tensor, edge: Tensor, k: int) -> Tensor:
        light = self.light
        if form in ("water", "waves"):
            colour = mixed(light.haze, light.middle, 0.35 + 0.5 * share) * (0.92 - 0.4 * share)
            colour = mixed(colour, self._lit("2f7fa8"), 0.35 + 0.25 * share)
            if form == "water":
                return self._glints(colour.expand(3, *d.shape), d)
            return colour
        far, near = _SEASONS.get(self.season, {}).get(form, _TINTS[form])
        base = mixed(self._lit(far), self._lit(near), share)
        veil = (1 - share) ** 1.5 * min(0.9, 0.55 * light.air**0.5)
        colour = mixed(base, light.haze, veil)
        if not self.paper:  # a little lighter towards the upper edge, or hidden by mist at the foot
            colour = colour * (1 + 0.1 * torch.exp(-d.clamp(min=0) / 0.1))
            colour = mixed(colour, light.haze, smoothstep(0.02, 0.3, d) * (0.3 * (1 - share)))
        if form == "peaks" and self.season != "autumn":
            colour = self._snow(colour, d, edge, veil)
        if form == "blocks":
            colour = self._windows(colour, d, share, k)
        if form in ("road", "river", "dry road"):
            colour = self._way(colour, form, d)
        if form == "fall":
            strands = self.noise.octaves[8].at(self.x, self.y * 0.1, 0.03)
            off = (self.x - 0.3 * self.sun[0]).abs() - 0.1 * d.clamp(min=0)
            colour = mixed(colour, self._lit("9cc4d4"), smoothstep(0.072, 0.068, off))
            white = smoothstep(-0.3, 0.0, strands) * smoothstep(0.072, 0.066, off)
            colour = mixed(colour, self._lit("f6fbfd") * 1.15, white)
        return colour

    def _snow(self, colour: Tensor, d: Tensor, edge: Tensor, veil: float) -> Tensor:
        """On the tops, with a jagged lower edge."""
        ragged = 0.03 * self.noise.octaves[9].at(self.x * 1.0, self.y * 0.15, 0.05)
        line = 0.5 * self.high if self.season == "winter" else 0.38 * self.high
        cap = smoothstep(line + 0.004, line - 0.004, self.y + ragged)
        return mixed(colour, mixed(self._lit("ffffff"), self.light.haze, veil * 0.8), cap * 0.92)

    def _windows(self, colour: Tensor, d: Tensor, share: float, k: int) -> Tensor:
        lights = {"night": 0.5, "dusk": 0.42, "sunset": 0.18}.get(self.light.time, 0.0)
        u, v = self.x * (90 - 30 * share), self.y * (60 - 18 * share)
        shape = ((u - u.floor() - 0.5).abs() < 0.28) & ((v - v.floor() - 0.5).abs() < 0.3)
        table = torch.rand(
            4096, generator=torch.Generator().manual_seed(int(self.noise.octaves[0].u * 2**31) + k)
        )
        lucky = table[((u.floor() * 73 + v.floor() * 151).long()) % 4096]
        inside = shape & (d > 0.012)
        if lights:
            return mixed(
                colour,
                linear("ffd58a") * 0.95,
                (inside & (lucky < lights)).float() * (0.35 + 0.65 * share),
            )
        return mixed(colour, colour * 1.25, inside.float() * 0.6)

    def _way(self, colour: Tensor, form: str, d: Tensor) -> Tensor:
        """A road or a river that gets wider towards the viewer."""
        t = (d / (self.high * 0.36)).clamp(0, 1.2)
        middle = (
            0.12 * torch.sin(2.6 / (t + 0.28) + self.noise.octaves[1].u * 6) * (1 - 0.55 * t) + 0.05
        )
        wide = 0.012 + 0.2 * t**1.5
        way = smoothstep(wide + 0.002, wide - 0.002, (self.x - middle).abs())
        if form == "river":
            return mixed(colour, mixed(self.light.haze, self.light.middle, 0.5) * 0.95, way)
        road = mixed(colour, self._lit("5f6470"), way)
        dash = ((1.0 / (t + 0.06) * 2.2) % 1 > 0.5) & ((self.x - middle).abs() < wide * 0.035)
        return mixed(road, self._lit("f4efe0"), dash.float())

    def _glints(self, colour: Tensor, d: Tensor) -> Tensor:
        """Stripes of light on water, below the sun."""
        sx = self.sun[0]
        rows = self.noise.octaves[7].at(self.x * 0.12, self.y, 0.016)
        wide = 0.05 + 0.5 * d.clamp(min=0)
        column = smoothstep(1.0, 0.5, ((self.x - sx) / wide).abs())
        stripe = smoothstep(0.35, 0.6, rows) * column
        calm = smoothstep(0.9, 1.2, self.noise.octaves[8].at(self.x * 0.1, self.y, 0.02)) * 0.35
        return mixed(colour, self.light.glow, (stripe * 0.75 + calm * 0.5).clamp(0, 1))

    def _edge(self, form: str, share: float, k: int) -> Tensor:
        """(1, W): how far down a layer begins."""
        x, high, zero = self.x, self.high, torch.zeros(1, 1)
        start = _LEVELS.get(FORMS[self.place][0], 0.56)
        level = (start + (0.93 - start) * share) * high
        octave = self.noise.octaves[k]
        other = self.noise.octaves[(k + 6) % 12]
        if form == "peaks":
            size = (0.3 - 0.12 * share) * (1.0 if k else 1.25)
            rough = self._ridge(x + 3.7 * k, 0.62 - 0.22 * share)
            return level + 0.03 - size * rough
        if form in ("road", "river", "dry road"):
            return 0.66 * high - 0.012 * octave.at(x, zero, 1.1)
        if form == "fall":
            return (0.44 + 0.05 * torch.exp(-(((x - 0.3 * self.sun[0]) / 0.09) ** 2))) * high - (
                0.03 * octave.at(x, zero, 0.5) + 0.012 * other.at(x, zero, 0.09)
            )
        if form == "bank":
            return 0.93 * high - 0.035 * octave.at(x, zero, 1.0)
        if form == "hills":
            return level - 0.055 * octave.at(x, zero, 1.1) - 0.015 * other.at(x, zero, 0.4)
        if form == "dunes":
            u = x / (0.85 - 0.2 * share) + octave.u * 7 + 0.15 * octave.at(x, zero, 0.8)
            t = u - u.floor()
            side = -1 if self.light.sun[0] > 0 else 1
            t = t if side > 0 else 1 - t
            crest = torch.where(t < 0.66, (t / 0.66) ** 1.6, ((1 - t) / 0.34) ** 1.2)
            return level + 0.03 - (0.09 + 0.05 * share) * crest
        if form == "mesas":
            n = octave.at(x, zero, 0.62) + 0.15 * other.at(x, zero, 0.12)
            return (
                level
                + 0.06
                - 0.24 * (1 - share) * smoothstep(0.1, 0.22, n)
                - 0.07 * smoothstep(-0.5, 0.1, n)
            )
        if form in ("firs", "trees"):
            ground = level - 0.05 * octave.at(x, zero, 0.9)
            return ground - self._trees(form, share, k)
        if form == "far":
            n = octave.at(x, zero, 0.7) * 0.6 + other.at(x, zero, 0.2) * 0.25
            return 0.6 * high - 0.05 * (n + 0.1).clamp(min=0) + 0.003
        if form == "water":
            return torch.full_like(
                x,
                (0.7 if self.place in ("mountain lake", "open lake", "city", "waterfall") else 0.6)
                * high,
            )
        if form == "waves":
            crest = torch.sin(x * (16 - 7 * share) + octave.u * 9)
            return level - 0.01 * (1 + share) * crest.abs() ** 0.8
        if form == "isle":
            d = (x - 0.25 * self.half * (1 if self.sun[0] < 0 else -1)).abs() / 0.34
            return (
                0.665 * high
                - 0.11 * (1 - d * d).clamp(min=0) * (1 + 0.12 * octave.at(x, zero, 0.14))
                + 0.2 * (d > 1)
            )
        if form == "sand":
            return (
                0.86 * high
                - 0.16 * x * (1 if self.sun[0] < 0 else -1)
                - 0.01 * octave.at(x, zero, 0.6)
            )
        if form == "cliff":
            side = 1 if self.sun[0] < 0 else -1
            n = octave.at(x, zero, 0.3) * 0.03 + other.at(x, zero, 0.1) * 0.012
            inside = smoothstep(0.0, 0.16, side * x - 0.1 * self.half + n)
            top = (0.16 + 0.2 * smoothstep(0.1, 0.9, side * x / self.half)) * (
                0.75 + 0.4 * self._ridge(x, 0.8)
            )
            return 0.76 * high - top * inside + 0.3 * (inside <= 0)
        assert form == "blocks"
        wide = 0.07 + 0.035 * share
        u = x / wide + 50 + 0.4 * k
        table = torch.rand(512, generator=torch.Generator().manual_seed(int(octave.u * 2**31)))
        tall = table[u.floor().long() % 512] ** 1.4
        swell = torch.exp(-((x / (0.8 * self.half + 0.1)) ** 2))
        roof = 1 + 0.12 * ((u - u.floor() - 0.5).abs() < 0.06) * (tall > 0.6)
        return (
            0.7 * high - (0.42 - 0.2 * share) * (0.14 + 0.86 * tall) * (0.35 + 0.65 * swell) * roof
        )

    def _ridge(self, x: Tensor, wavelength: float) -> Tensor:
        """0..1: straight slopes between peaks and saddles, broken again and again."""
        rng = random.Random(f"{self.noise.octaves[0].u} {wavelength:.3f}")
        total, amplitude = torch.zeros_like(x), 1.0
        for _ in range(5):
            table = torch.tensor([rng.random() for _ in range(256)])
            shift = rng.uniform(0, 50)
            u = x / (wavelength * 0.5) + shift + 64
            cell = u.floor().long()
            t = u - cell
            joint = 0.25 + 0.5 * table[(cell * 7) % 256]  # where the corner is
            a, b = table[cell % 256], table[(cell + 1) % 256]
            up = torch.where(cell % 2 == 0, 0.25 * a, 0.55 + 0.45 * a)
            down = torch.where((cell + 1) % 2 == 0, 0.25 * b, 0.55 + 0.45 * b)
            bent = torch.where(t < joint, t * 0.5 / joint, 0.5 + (t - joint) * 0.5 / (1 - joint))
            total += amplitude * (up + (down - up) * bent)
            wavelength, amplitude = wavelength * 0.42, amplitude * 0.3
        return (total / 1.3).clamp(0, 1.2)

    def _trees(self, form: str, share: float, k: int) -> Tensor:
        """(1, W) heights of trees along a layer."""
        size = 0.035 + 0.115 * share**1.3
        wide = size * (0.42 if form == "firs" else 0.9)
        table = torch.rand(
            2, 512, generator=torch.Generator().manual_seed(int(self.noise.octaves[k].v * 2**31))
        )
        best = torch.zeros_like(self.x)
        for lane in (0.0, 0.5):
            u = self.x / wide + 80 + lane + 0.3 * k
            cell = u.floor()
            number = (cell.long() * 3 + int(lane * 211)) % 512
            r, q = table[0][number], table[1][number]
            a = ((u - cell - 0.5 - (q - 0.5) * 0.4) * 2.1).abs()
            if form == "firs":
                steps = a * 4.2
                outline = 1 - a - 0.11 * (steps - steps.floor())
            else:
                outline = 0.25 + 0.75 * (1 - a * a).clamp(min=0).sqrt()
                outline = torch.where(a < 1, outline, torch.zeros_like(a))
            best = torch.maximum(best, (outline * (0.5 + 0.6 * r)).clamp(min=0))
        stand = smoothstep(
            -0.9, 0.1, self.noise.octaves[(k + 3) % 12].at(self.x, torch.zeros(1, 1), 0.8)
        )
        share_standing = stand if form == "trees" else 0.25 + 0.75 * stand
        heights: Tensor = best * size * share_standing
        return heights

    def _sky(self) -> Tensor:
        light, frame = self.light, self.frame
        height = (1 - self.y / (self.high * 0.72)).clamp(0, 1).expand(frame.height, frame.width)
        stops = [(0.0, light.haze), (0.45, light.middle), (1.0, light.zenith)]
        if self.paper:
            height = (height * 5).round() / 5
        sky = ramp(stops, height)
        sx, sy = self.sun
        d = ((self.x - sx) ** 2 + (self.y - sy) ** 2).sqrt()
        if light.stars > 0:
            sky = (
                sky
                + scattered_stars(
                    self.x, self.y - 0.5, int(self.noise.octaves[2].u * 2**31), 700, self.unit
                )
                * light.stars
            )
        covered = light.weather in ("overcast", "rain", "snow", "storm")
        if not covered:
            r = 0.075 if light.low else 0.058
            for ring, strength in ((3.4, 0.1), (2.4, 0.14), (1.6, 0.2)):
                edge = smoothstep(ring * r + 0.002, ring * r - 0.002, d)
                sky = mixed(sky, light.glow, edge * strength * (0.6 if light.moon else 1.0))
            face = linear("f4f0de") if light.moon else mixed(light.glow, linear("fff8e4"), 0.65)
            soft = 0.7 / self.unit
            sky = mixed(sky, face, smoothstep(r + soft, r - soft, d))
        if light.cover > 0.16:
            sky = self._clouds(sky)
        return sky

    def _clouds(self, sky: Tensor) -> Tensor:
        """Heaps of discs on a straight foot."""
        rng = random.Random(f"{self.noise.octaves[4].u}")
        count = 3 + round(9 * self.light.cover)
        soft = 0.7 / self.unit
        for _ in range(count):
            cx, cy = rng.uniform(-1, 1) * self.half, rng.uniform(0.06, 0.42) * self.high
            size = rng.uniform(0.03, 0.06)
            colour = mixed(self.light.cloud_lit, self.light.haze, 0.25)
            shape = torch.full_like(self.x * self.y, -1.0)
            for m in range(5):
                off, r = (
                    (m - 2) * size * 1.15 + rng.uniform(-0.3, 0.3) * size,
                    size * (1.25 - 0.28 * abs(m - 2)) * rng.uniform(0.85, 1.15),
                )
                shape = torch.maximum(
                    shape, r - ((self.x - cx - off) ** 2 + (self.y - cy) ** 2).sqrt()
                )
            shape = torch.minimum(shape, cy + 0.15 * size - self.y)
            if self.paper:
                dark = torch.exp(-(((shape + 0.006).clamp(max=0) / 0.014) ** 2))
                sky = sky * (1 - 0.22 * dark)
            sky = mixed(sky, colour, smoothstep(-soft, soft, shape) * 0.9)
        return sky
