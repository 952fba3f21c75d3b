"""The light of a scene: the colours of its sky, its sun or moon, and how thick its air is."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from allaprima.scenes.colours import linear

TIMES = ("dawn", "morning", "noon", "golden", "sunset", "dusk", "night")
WEATHERS = ("clear", "clouds", "overcast", "fog", "rain", "snow", "storm", "rainbow")


@dataclass(frozen=True)
class Light:
    """Attributes:
    zenith, middle, haze: (3, 1, 1) linear light of the sky from the top to the horizon; the air has
        the last one's.
    glow: around the sun.
    key: of the sun's or the moon's rays; ambient: of the sky's.
    sun: (x, y) tangents of its place in the sky, seen from the camera.
    lean: of the rays that shade the land: (x, y, z), of length one, towards the sun.
    air: how thick it is, 1 on a clear day.
    stars: 0..1.
    cover: of clouds, 0..1.
    cloud_lit, cloud_dark: their colours.
    moon: whether it is the moon that shines.
    time, weather: see `TIMES` and `WEATHERS`.
    """

    time: str
    weather: str
    zenith: Tensor
    middle: Tensor
    haze: Tensor
    glow: Tensor
    key: Tensor
    ambient: Tensor
    cloud_lit: Tensor
    cloud_dark: Tensor
    sun: tuple[float, float]
    lean: tuple[float, float, float]
    air: float = 1.0
    stars: float = 0.0
    cover: float = 0.4
    moon: bool = False

    @property
    def low(self) -> bool:
        """Whether the sun is low, and so in the picture."""
        return self.time in ("dawn", "golden", "sunset")


#        zenith    middle    haze      glow      key       ambient   lit       dark
_SKIES: dict[str, tuple[str, ...]] = {
    "dawn": ("56699f", "b59ab8", "f6cfb6", "ffb68c", "ffc9a2", "7f8cb4", "ffd2b8", "8d84a6"),
    "morning": ("3f7cc0", "8cbfe3", "e4ecec", "fff0cf", "fff0d6", "8fb0dc", "fffaf0", "a9bccf"),
    "noon": ("2a6cba", "6facdf", "d3e6f0", "fff8e6", "fff7ea", "84aee0", "ffffff", "a4b6ca"),
    "golden": ("5a86b4", "b9bfb4", "fbd9a0", "ffc36a", "ffc880", "8c93b4", "ffe4b4", "a08f98"),
    "sunset": ("34406f", "a8688e", "ffb884", "ff8e48", "ffb284", "7672a4", "ff9d6c", "5f4a72"),
    "dusk": ("141d43", "494a82", "c98494", "d07c84", "8d86c0", "4a5590", "a87a9c", "2c315c"),
    "night": ("050a1e", "0d1d40", "2a4470", "8fb0e8", "a9c4f4", "1d3160", "54709c", "0f1c3a"),
}
"""sRGB."""
_KEY = {
    "dawn": 1.5, "morning": 2.3, "noon": 2.35, "golden": 2.3, "sunset": 1.45, "dusk": 0.35, "night": 0.34,
}  # fmt: skip
"""How strong the sun's light is."""
_AMBIENT = {
    "dawn": 0.55, "morning": 0.6, "noon": 0.62, "golden": 0.5, "sunset": 0.5, "dusk": 0.62, "night": 0.55,
}  # fmt: skip
_HEIGHT = {
    "dawn": (0.08, 0.16), "morning": (0.5, 0.7), "noon": (0.9, 1.4), "golden": (0.13, 0.22),
    "sunset": (0.07, 0.15), "dusk": (0.06, 0.1), "night": (0.2, 0.36),
}  # fmt: skip
"""Tangent of the sun's height, from and to."""


def light_of(time: str, weather: str, rng: random.Random, half: float) -> Light:
    """The light at a time in a weather.

    Args:
        rng: decides where the sun is, and how many clouds there are.
        half: tangent of the frame's right edge.
    """
    zenith, middle, haze, glow, key, ambient, lit, dark = (linear(c) for c in _SKIES[time])
    low, high = _HEIGHT[time]
    side = rng.choice((-1, 1))
    x = side * rng.uniform(0.18, 0.62) * min(half, 0.9)
    y = rng.uniform(low, high)
    # The land is shaded by a light that comes from the sun's side and a little from behind the camera, as
    # painters have it: one that came from the front would leave all faces dark.
    rise = {"noon": 0.95, "morning": 0.7}.get(time, 0.46)
    lean = (side * 0.86, rise, -0.3 if time in ("noon", "morning") else 0.05)
    size = math.sqrt(sum(v * v for v in lean))
    light = Light(
        time, weather, zenith, middle, haze, glow, key * _KEY[time], ambient * _AMBIENT[time], lit, dark,
        (x, y), (lean[0] / size, lean[1] / size, lean[2] / size),
        air={"golden": 0.7, "dawn": 0.8, "morning": 0.72, "noon": 0.66}.get(time, 0.9), stars={"night": 1.0, "dusk": 0.25}.get(time, 0.0),
        cover=rng.uniform(0.25, 0.5), moon=time == "night",
    )  # fmt: skip
    return _in_weather(light, weather, rng)


def without_air(light: Light) -> Light:
    """The light where there is no air: a bright sun from the side in a black sky."""
    black = linear("010102")
    side = math.copysign(1.0, light.sun[0])
    return replace(
        light, time="morning", weather="clear", zenith=black, middle=black, haze=black, glow=linear("2a2a30"), key=linear("fff8ee") * 2.3,
        ambient=linear("8a90a0") * 0.16, cover=0.0, air=0.0, stars=1.0, moon=False, sun=(side * 3.0, 0.8),
        lean=(side * 0.82, 0.5, -0.27),
    )  # fmt: skip


_GREY = {
    "dawn": 0.5,
    "morning": 0.62,
    "noon": 0.68,
    "golden": 0.55,
    "sunset": 0.3,
    "dusk": 0.12,
    "night": 0.03,
}
"""Linear light of a grey sky."""


def _in_weather(light: Light, weather: str, rng: random.Random) -> Light:
    if weather == "clear":
        return replace(light, cover=rng.uniform(0.0, 0.14))
    if weather == "clouds":
        return replace(light, cover=rng.uniform(0.5, 0.66))
    if weather == "rainbow":
        return replace(light, cover=0.62, zenith=light.zenith * 0.62, middle=light.middle * 0.7)
    if weather == "fog":
        air = _towards(light.haze, _grey(light, 1.0, 0.3), 0.35)
        return replace(
            light, cover=0.25, air=3.4, haze=air, middle=_towards(light.middle, air, 0.65),
            zenith=_towards(light.zenith, air, 0.35), key=light.key * 0.6, stars=light.stars * 0.2,
        )  # fmt: skip
    if weather in ("overcast", "snow", "rain", "storm"):
        dark = {"overcast": 1.0, "snow": 1.12, "rain": 0.6, "storm": 0.3}[weather]
        storm = weather == "storm"
        grey = _grey(light, dark, 0.12 if storm else 0.3)
        share = 0.92 if storm else 0.8
        return replace(
            light,
            haze=_towards(light.haze, grey * (1.9 if storm else 1.12), share),
            middle=_towards(light.middle, grey * 0.86, share),
            zenith=_towards(light.zenith, grey * (0.4 if storm else 0.6), share),
            glow=_towards(light.glow, grey * (2.6 if storm else 1.3), 0.75 if storm else 0.6),
            key=_towards(light.key * (0.6 if storm else 0.3), grey, 0.3),
            ambient=_towards(light.ambient, grey * (1.2 if storm else 0.85), 0.75),
            cloud_lit=_towards(light.cloud_lit, grey * (1.9 if storm else 1.15), share),
            cloud_dark=_towards(light.cloud_dark, grey * (0.3 if storm else 0.45), share),
            cover=0.74 if storm else 0.92,
            air={"overcast": 1.5, "snow": 3.0, "rain": 2.6, "storm": 1.3}[weather],
            stars=0.0,
        )
    return light


def _grey(light: Light, bright: float, share: float) -> Tensor:
    """Grey with some of the air's colour in it."""
    tone = torch.tensor([0.9, 1.0, 1.12])[:, None, None] * _GREY[light.time] * bright
    return _towards(tone, light.haze * (tone.mean() / light.haze.mean().clamp(min=1e-4)), share)


def _towards(a: Tensor, b: Tensor, share: float) -> Tensor:
    return a + (b - a) * share
