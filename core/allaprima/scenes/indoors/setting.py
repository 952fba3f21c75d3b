"""What a view of what is inside is made from, and the colours that it has where none are asked for."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.pieces import Pieces
from allaprima.scenes.colours import linear
from allaprima.scenes.indoors.asked import Asked, lighter
from allaprima.scenes.laying import Ground

_SETS: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "pale": (
        ("eec6bd", "f2d3ca", "f7e4dd", "d98f7f"), ("e4d3ba", "ecdfca", "f5ede1", "c98d5e"), ("c2ccb5", "cfd7c2", "eef0e6", "8a9a74"),
        ("b7d1e6", "c7dcee", "eff5fa", "6d9cc4"), ("cdc1e3", "d8ceeb", "f2eef9", "9a83c6"), ("bcdfd0", "cbe8db", "eff7f3", "68b097"),
        ("f2dca2", "f6e6b8", "fcf4dd", "dfa03a"), ("e6e5e3", "edecea", "f6f5f3", "c9c5bf"), ("f3c9d2", "f6d7de", "fbecef", "e08aa0"),
        ("f5cdb0", "f8dac4", "fdeee2", "e88e5c"),
    ),
    "dark": (
        ("34363b", "3a3c42", "5a5c63", "c8a464"), ("22305a", "2a3964", "5a6ba0", "cfa95e"), ("2b4638", "325041", "5f7d69", "cdaa63"),
        ("4a2338", "552a42", "8a5672", "d9a6a0"), ("1f2023", "26272b", "45474c", "b9bcc2"), ("3b2a22", "453229", "7a5d4b", "d3a873"),
    ),
    "": (
        ("c4795a", "cf8867", "ecc9ad", "f1dfc8"), ("2c8083", "358c8e", "e6efe9", "e2b457"), ("5b7fb4", "6a8cbe", "eef2f7", "f0b27a"),
        ("d99a3d", "e2a94f", "fbeccf", "b4572f"), ("7b6aa8", "8877b4", "efeaf6", "f0c07a"), ("9c4a52", "a8565d", "f0d6cf", "e7b98a"),
    ),
}  # fmt: skip
"""Of the wall, the floor, what stands there and what is beside it, sRGB: light, dark and strong ones."""


@dataclass(frozen=True)
class BackWall:
    """Of a room, in metres: its ends from the middle of the picture, how high it is, and how far away."""

    left: float
    right: float
    high: float
    deep: float


@dataclass
class Setting:
    """Attributes:
    width, height: pixels.
    rng: decides what is left open.
    asked: see `Asked`.
    palette: (3, 1, 1) linear colours that are asked for beside the words.
    time: of the day, one of `light.TIMES`; None where it is open.
    weather: likewise.
    pieces: computes what does not depend on each other.
    furnish: puts who and what is in a room into its picture.
    view: (3, H, W) linear light of a landscape of that width and height at a time of the day, for a window.
    """

    width: int
    height: int
    rng: random.Random
    asked: Asked
    palette: Sequence[Tensor]
    time: str | None
    weather: str | None
    pieces: Pieces
    view: Callable[[int, int, str], Tensor]
    furnish: Callable[[Ground, BackWall], None] | None = None

    @property
    def unit(self) -> float:
        """Pixels that the picture is high, or about that."""
        return min(self.height, 1.25 * self.width)

    def tones(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """(3, 1, 1) linear, of the wall, the floor, what stands there and what is beside it: those that are asked for
        by parts, then those of the palette or named freely, then a set's."""
        asked, rng = self.asked, self.rng
        which = asked.tint or rng.choices(("pale", "", "dark"), (14, 4, 1))[0]
        drawn = rng.choice(_SETS[which])
        wall, floor, thing, beside = (linear(code) for code in drawn)
        free = [*(self.palette or asked.free)]
        named = {part: asked.colour(part) for part in ("wall", "floor", "podium", "arch")}
        if (
            not free
            and (first := named["wall"] if named["wall"] is not None else named["podium"])
            is not None
        ):
            # One colour for a part goes with lighter ones of its own, or with white.
            wall, thing = (
                (first, lighter(first, 0.45, 0.7))
                if named["wall"] is not None
                else (lighter(first, 0.6, 0.45), first)
            )
            floor, beside = lighter(wall, 0.1), lighter(wall, -0.18)
        elif free:
            wall = free[0]
            bright = float(wall.mean()) > 0.75
            floor = lighter(wall, 0.12)
            thing = (
                free[1]
                if len(free) > 1
                else lighter(wall, -0.06 if bright else rng.choice((0.0, 0.3, 0.55)), 0.85)
            )
            beside = free[2] if len(free) > 2 else lighter(wall, -0.14 if bright else 0.3)
        if named["wall"] is not None:
            wall = named["wall"]
            floor = lighter(wall, 0.1)
        floor = floor if named["floor"] is None else named["floor"]
        thing = thing if named["podium"] is None else named["podium"]
        beside = beside if named["arch"] is None else named["arch"]
        return wall, floor, thing, beside


def warmth(asked: Asked, rng: random.Random) -> Tensor:
    """(3, 1, 1): the colour of the lamp's light."""
    warm = (
        0.5
        if asked.has("warm", "golden hour", "sunset")
        else -0.3
        if asked.has("cool", "cold")
        else rng.uniform(-0.05, 0.25)
    )
    return torch.tensor([1 + 0.1 * warm, 1.0, 1 - 0.14 * warm])[:, None, None]
