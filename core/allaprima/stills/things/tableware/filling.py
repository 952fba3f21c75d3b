"""What is in cups, pots and jars."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills.matter import Matter, plastic
from allaprima.stills.patterns import between, cells, fbm, mixed, out, step
from allaprima.stills.solid import Solid
from allaprima.stills.things.tableware.turning import lathe


def pool(s: Solid, radius: float, height: float, matter: Matter) -> None:
    """The surface of what is in a vessel that can't be looked through."""
    lathe(s, [(radius + 0.05, height + 0.07), (radius - 0.08, height + 0.015), (radius - 0.25, height), (0, height)], matter)


def coffee(radius: float) -> Matter:
    """Black, with a thin rim of crema."""

    def colour(p: np.ndarray) -> np.ndarray:
        r = out(p) / radius + 0.06 * fbm(p, 1.3, 3, 5)
        base = between("1b0c05", "2e1608", 0.5 + 0.5 * fbm(p, 2.0, 3, 1))
        foam = step(0.84, 1.0, r) * (0.55 + 0.45 * step(0.12, 0.4, cells(p, 0.28, 2)))
        return mixed(base, "a3692f", foam)

    return plastic("241006", 0.06).painted(colour)


def crema(radius: float) -> Matter:
    """The foam of an espresso."""

    def colour(p: np.ndarray) -> np.ndarray:
        base = between("8d5220", "cb9450", 0.5 + 0.5 * fbm(p + 0.5 * fbm(p, 1.5, 2, 8)[:, None], 1.2, 4, 4))
        base = mixed(base, "6b3a14", 0.7 * step(0.8, 1.02, out(p) / radius))
        return mixed(base, "5a2e10", 0.6 * step(0.2, 0.1, cells(p, 0.3, 5)))

    return plastic("b07a3c", 0.22).painted(colour)


def latte(radius: float) -> Matter:
    """Foam with a leaf of milk."""

    def colour(p: np.ndarray) -> np.ndarray:
        shift = 0.035 * fbm(p, 0.9, 3, 6)
        x, y = np.abs(p[:, 0] / radius + shift), -p[:, 2] / radius + shift
        r = out(p) / radius
        base = between("7d4419", "a8692f", 0.5 + 0.5 * fbm(p, 1.6, 4, 2))
        base = mixed(base, "c99a62", 0.5 * step(0.75, 0.98, r))
        wide = 0.66 * np.sqrt(np.clip(1 - ((y + 0.02) / 0.7) ** 2, 0, 1)) * (1 - 0.25 * y)
        folds = np.sin(2 * math.pi * 4.1 * (y - 0.75 * x**1.15) + 0.6)
        milk = step(-0.45, -0.1, folds) * step(-0.02, 0.03, wide - x)
        heart_y = y - 0.5
        heart = step(0.24, 0.2, np.hypot(x * 0.95, heart_y - 0.35 * x))
        stem = step(0.03, 0.012, x) * step(0.45, 0.3, y) * step(-0.74, -0.7, y)
        milk = np.maximum(milk * (1 - stem), heart)
        return mixed(base, "f3e6cf", 0.96 * milk)

    return plastic("b98a54", 0.3).painted(colour)


def cocoa(radius: float) -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        base = between("4a2614", "6b3d22", 0.5 + 0.5 * fbm(p, 1.4, 4, 3))
        foam = step(0.72, 1.0, out(p) / radius + 0.14 * fbm(p, 1.1, 3, 5)) * (0.5 + 0.5 * step(0.1, 0.35, cells(p, 0.3, 2)))
        return mixed(base, "a57a55", 0.8 * foam)

    return plastic("5a3220", 0.16).painted(colour)


def _tea(radius: float, dark: str = "6e2a08", light: str = "b8601a") -> Matter:
    def colour(p: np.ndarray) -> np.ndarray:
        return between(dark, light, step(0.45, 1.0, out(p) / radius))

    return plastic(dark, 0.03).painted(colour)


def _marshmallows(s: Solid, radius: float, height: float, rng: random.Random) -> None:
    places = [(0.0, 0.0)] + [(0.62, k * 60 + rng.uniform(-8, 8)) for k in range(6)]
    for k, (share, angle) in enumerate(places):
        a = math.radians(angle)
        with (
            s.at(radius * share * math.cos(a), height + (0.28 if k else 0.42), radius * share * math.sin(a), turn=rng.uniform(0, 360)),
            s.at(tilt=rng.choice((8, 78, 90, 20)), lean=rng.uniform(-14, 14)),
        ):
            w = 0.74
            line = [(0, -0.5), (w - 0.2, -0.5), (w, -0.3), (w + 0.03, 0), (w, 0.3), (w - 0.2, 0.5), (0, 0.5)]
            colour = "f2c9cd" if k in (2, 5) else "f4efe6"
            lathe(s, line, Matter(colour, roughness=0.8, shine=0.4, soft=0.7), smooth=3, around=28)


def drink(s: Solid, radius: float, height: float, rng: random.Random) -> None:
    """What is in a cup, by its variant."""
    if s.variant in ("coffee", "espresso", "cappuccino"):
        made = {"coffee": coffee, "espresso": crema, "cappuccino": latte}[s.variant]
        if s.variant == "cappuccino":
            dome = [(radius + 0.05, height + 0.1), (radius * 0.85, height + 0.16), (radius * 0.4, height + 0.24), (0, height + 0.26)]
            lathe(s, dome, made(radius), smooth=3)
        else:
            pool(s, radius, height, made(radius))
    elif s.variant == "tea":
        pool(s, radius, height, _tea(radius))
    elif s.variant == "green tea":
        pool(s, radius, height, _tea(radius, "8a8a28", "c4c068"))
    elif s.variant == "milk":
        pool(s, radius, height, plastic("f3eee4", 0.1))
    elif s.variant == "cocoa":
        pool(s, radius, height, cocoa(radius))
        _marshmallows(s, radius, height, rng)
