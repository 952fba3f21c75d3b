"""A street as a picture: sky, houses and ground, what stands there, and what wet ground mirrors."""

from __future__ import annotations

import copy
import math
import random
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from allaprima.pieces import Pieces
from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.indoors.tracing import traced
from allaprima.scenes.light import Light
from allaprima.scenes.noise import mixed
from allaprima.scenes.sky import LARGE, Sky
from allaprima.scenes.streets.furniture import Furniture
from allaprima.scenes.streets.plan import Manner, planned
from allaprima.scenes.streets.seen import Street

LOOKED = 0.05
"""Tangent at which the sky has the colour that the air has before what is far away."""
CHANNELS, FINE = 5, 3
_TOWERS = {
    "towers",
    "new york street",
    "manhattan street",
    "street between skyscrapers",
    "street canyon",
    "downtown street",
}
_NARROWER: dict[str, Any] = {
    "half": (6.0, 7.6),
    "high": (12.0, 32.0),
    "house": (7.0, 13.0),
    "road": 0.52,
}


def painted(
    manner: Manner, frame: Frame, light: Light, sky: Sky, season: str, wants: frozenset[str],
    rng: random.Random, pieces: Pieces, *, flat: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """(3, H, W) linear light, (H, W) depth in metres, infinite in the sky, and (H, W) bool, nowhere water.

    Args:
        manner: what kind of street it is.
        frame: with the eye in metres.
        wants: what the words add, see `streets.words`, and the name of the place that is nearest to them.
        flat: whether it is of plain colours, under a plain sky.
    """
    if flat:
        light = replace(light, cover=0.0, air=0.4 * light.air)
    if wants & _TOWERS:
        manner = replace(
            manner, high=(34.0, 120.0), half=(10.5, 13.0), gaps=0.25, end=(220.0, 300.0)
        )
    if "tokyo street" in wants or "neon" in wants:
        manner = replace(manner, **_NARROWER) if manner.road else manner
        wants |= {"neon"} if light.time in ("night", "dusk") else set()
    light = in_town(light)
    sky.light = light
    plan = planned(manner, frame, random.Random(f"{rng.random()} plan"))
    if light.low and rng.random() < 0.6:  # the sun stands where the street leads
        light = replace(light, sun=(plan.vanish + rng.uniform(-0.05, 0.05), light.sun[1]))
        sky.light = light
    snow = season == "winter" or light.weather == "snow"
    rain = light.weather in ("rain", "storm") or "wet" in wants
    air = sky.air(torch.full((1, 1), plan.vanish), torch.full((1, 1), LOOKED))
    street = Street(
        plan, frame, light, air, random.Random(f"{rng.random()} walls"),
        rain=rain and not snow, snow=snow, leaves=season == "autumn", flat=flat,
    )  # fmt: skip
    furniture = Furniture(street, season, wants, random.Random(f"{rng.random()} things"))
    if street.rain:
        mirror = frame.mirrored()
        above = copy.copy(sky)
        above.frame = mirror
        street.mirror, _ = _view(street, mirror, above, furniture, pieces)
    picture, depth = _view(street, frame, sky, furniture, pieces)
    return picture, depth, torch.zeros(frame.height, frame.width, dtype=torch.bool)


def _view(
    street: Street, frame: Frame, sky: Sky, furniture: Furniture, pieces: Pieces
) -> tuple[Tensor, Tensor]:
    parts = traced(frame, lambda x, up: street.seen(x, up, frame), pieces, CHANNELS, FINE)
    light, cover, near = parts[:3], parts[3], parts[4]
    rows, columns = ((cover < 0.999).any(axis).nonzero()[:, 0] for axis in (1, 0))
    if len(rows):
        last, left, right = int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
        if frame.width * frame.height >= LARGE:
            left, right = 0, frame.width
            pieces(sky.beforehand())
        else:  # only what is seen of it between the houses
            sky = copy.copy(sky)
            sky.frame = _Part(
                **{**vars(frame), "width": right - left}, left=left, whole=frame.width
            )
        light[:, :last, left:right] += sky.seen(0, last) * (1 - cover[:last, left:right])
    depth = torch.where(near > 1e-6, 1 / near.clamp(min=1e-6), torch.full_like(near, math.inf))
    furniture.put(light, frame)
    return light, depth


@dataclass(frozen=True)
class _Part(Frame):
    """Some columns of a frame."""

    left: int = 0
    whole: int = 0

    @property
    def across(self) -> Tensor:
        place = torch.arange(self.left, self.left + self.width) + 0.5
        return ((place - self.whole / 2) / self.focal)[None]


def in_town(light: Light) -> Light:
    """A light as it is in a town: by night the sky glows of its lamps, and no star is brighter than they are."""
    light = replace(light, key=light.key * 0.82)
    if light.weather == "fog":  # a street is not as deep as a landscape
        light = replace(light, air=light.air * 1.8)
    if light.time not in ("night", "dusk"):
        return light
    share = 0.55 if light.time == "night" else 0.15
    if light.weather == "fog":  # lit by the lamps in it
        glow = 2.2 if light.time == "night" else 1.2
        light = replace(light, haze=light.haze * glow, middle=light.middle * glow)
    return replace(
        light, haze=mixed(light.haze, linear("5a4a44"), share), middle=mixed(light.middle, linear("1c2238"), share),
        stars=light.stars * 0.35,
    )  # fmt: skip
