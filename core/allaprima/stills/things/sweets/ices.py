"""Ice cream and ice lollies."""

from __future__ import annotations

import math
import random

import numpy as np

from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter, crumb, glass, metal, plastic
from allaprima.stills.mesh import Spot
from allaprima.stills.patterns import between, fbm, mixed, noise, step, turned
from allaprima.stills.registry import thing
from allaprima.stills.solid import Solid
from allaprima.stills.things.bakery.shapes import rough, toasted
from allaprima.stills.things.bakery.toppings import cherry, sprinkles, swirl
from allaprima.stills.things.sweets.chocolates import DARK, MILK


def _scoop(s: Solid, radius: float, matter: Matter, *, seed: int = 1) -> None:
    """A ball of ice cream with a ragged skirt; its middle is the origin."""

    def ragged(w: np.ndarray) -> np.ndarray:
        skirt = np.exp(-(((w[:, 1] + 0.55) / 0.16) ** 2))
        a = np.arctan2(w[:, 0], w[:, 2])
        return np.asarray(1 + skirt * (0.13 + 0.07 * np.sin(5 * a + seed) + 0.05 * np.sin(11 * a + 2 * seed)) - 0.16 * (w[:, 1] < -0.7))

    def streaks(p: np.ndarray) -> np.ndarray:
        return 0.07 * fbm(p * (0.6, 1.6, 0.6), 1.1, 4, seed) + 0.035 * fbm(p, 0.4, 2, seed + 4)

    s.ball((0, 0, 0), radius, matter.bumped(streaks), shape=ragged, detail=24)


def _ice(colour: str) -> Matter:
    return Matter(colour, roughness=0.38, soft=0.55)


def _waffle_paint(p: np.ndarray) -> np.ndarray:
    a, y = turned(p), p[:, 1] * 0.85
    groove = np.minimum(np.abs(np.sin(a * 5 + y)), np.abs(np.sin(a * 5 - y)))
    return toasted(0.46 - 0.18 * step(0.12, 0.4, groove) + 0.08 * fbm(p, 1.5, 3, 2))


def _waffle_bump(p: np.ndarray) -> np.ndarray:
    a, y = turned(p), p[:, 1] * 0.85
    return -0.09 * step(0.12, 0.45, np.minimum(np.abs(np.sin(a * 5 + y)), np.abs(np.sin(a * 5 - y))))


def _cone(s: Solid, length: float = 12.0, radius: float = 2.7) -> None:
    """It stands on its tip."""
    wafer = Matter("d6a056", roughness=0.7, shine=0.4, soft=0.3).painted(_waffle_paint).bumped(_waffle_bump)
    s.lathe(
        [(0, 0), (0.35, 0.1), (radius, length), (radius - 0.12, length + 0.1), (radius - 0.3, length - 0.1), (0.4, 1.2)], wafer, around=48
    )


@thing("ice cream cone, ice cream, ice-cream, ice cream cornet, gelato, soft ice cream@soft, soft serve@soft", seen=12)
def ice_cream_cone(s: Solid, rng: random.Random) -> None:
    s.lathe(
        [
            (0, 0.9),
            (2.4, 0.5),
            (4.1, 0.2),
            (4.2, 0),
            (4.3, 0.15),
            (4.0, 0.5),
            (2.2, 0.9),
            (0.55, 1.5),
            (0.5, 4.0),
            (1.1, 4.6),
            (1.75, 7.8),
            (1.85, 8),
        ],
        metal("d8d6d2", 0.16),
        smooth=2,
    )
    with s.at(0, 1.9, 0, lean=2):
        _cone(s)
        if s.variant == "soft":
            swirl(s, 1.9, 7.6, 1.45, s.own(_ice("f6ead0")), turns=3.4, y=11.3, flutes=0, fine=30)
            return
        with s.at(y=13.2):
            _scoop(s, 3.05, s.own(_ice("f2b6c0")), seed=2)
        with s.at(0.2, 17.1, 0.1):
            _scoop(s, 2.75, s.own(_ice("f6ead0"), 1), seed=5)
        with s.at(0.3, 19.4, 0.2, lean=-8):
            cherry(s, 0.9)


@thing("ice cream sundae, sundae, ice cream bowl, bowl of ice cream, scoop of ice cream, ice cream cup", seen=20)
def sundae(s: Solid, rng: random.Random) -> None:
    s.lathe([(0, 0.3), (3.6, 0.15), (3.7, 0)], glass())
    s.lathe([(3.7, 0.02), (1.4, 0.5), (0.7, 1.2), (0.75, 3.0), (1.6, 4.0), (4.4, 5.6), (6.0, 8.4), (6.4, 9.0)], glass(), smooth=4)
    s.lathe([(0, 4.0), (1.5, 4.1), (4.2, 5.7), (5.5, 7.8), (0, 8.0)], Matter("f4e2d6", roughness=0.3, soft=0.5))
    for x, z, colour, seed in ((-2.6, 0.9, "f2b6c0", 1), (2.6, 0.8, "5a3420", 3), (0, -2.6, "f6ead0", 5)):
        with s.at(x, 9.0, z):
            _scoop(s, 2.9, s.own(_ice(colour)) if seed == 1 else _ice(colour), seed=seed)
    with s.at(0, 10.4, 0.2):
        swirl(s, 1.3, 3.6, 0.95, Matter("f6f1e6", roughness=0.36, soft=0.5), turns=2.4, flutes=7)
    with s.at(0.1, 13.6, 0.2, lean=-10):
        cherry(s, 0.95)
    sauce = Matter(DARK, roughness=0.06)
    for k in range(7):
        x = -2.6 + 2.1 * math.cos(k * 0.9 + 0.4)
        z = 0.9 + 2.1 * math.sin(k * 0.9 + 0.4)
        s.tube(
            [
                (-2.6 + (x + 2.6) * 0.3, 11.95, 0.9 + (z - 0.9) * 0.3),
                (x, 11.2, z),
                (-2.6 + (x + 2.6) * 1.34, 10.1 - 0.25 * (k % 3), 0.9 + (z - 0.9) * 1.34),
            ],
            [0.36, 0.32, 0.36],
            sauce,
            smooth=4,
            sides=9,
        )
    with s.at(3.6, 9.6, -2.4, lean=-16, tilt=-12):
        roll = crumb("d6a056").painted(lambda p: toasted(0.36 + 0.2 * step(0, 0.6, np.sin(p[:, 1] * 2.2 + turned(p)))))
        s.lathe([(0.75, 0), (0.75, 9.4), (0.6, 9.5), (0.55, 9.3), (0.5, 5)], roll, around=24)
    spots: list[tuple[Spot, Spot]] = []
    for _ in range(36):
        a, b = rng.uniform(0, 2 * math.pi), rng.uniform(0.3, 1.2)
        n = (math.sin(b) * math.cos(a), math.cos(b), math.sin(b) * math.sin(a))
        spots.append(((2.6 + 2.95 * n[0], 9.0 + 2.95 * n[1], 0.8 + 2.95 * n[2]), n))
    sprinkles(s, rng, spots, size=(0.09, 0.09, 0.3))


@thing("popsicle, ice lolly, ice pop, ice cream bar@chocolate, chocolate ice cream bar@chocolate", seen=40)
def popsicle(s: Solid, rng: random.Random) -> None:
    def colour(p: np.ndarray) -> np.ndarray:
        wave = p[:, 1] + 0.3 * noise(p, 1.6, 3)
        found = between("f2c43c", "f07a3c", step(2.6, 4.2, wave))
        return mixed(found, "e0405c", step(6.0, 7.6, wave))

    def ridge(p: np.ndarray) -> np.ndarray:
        found: np.ndarray = -0.12 * step(0.34, 0.0, np.abs(np.abs(p[:, 0]) - 0.95)) * step(9.6, 8.4, p[:, 1]) * step(
            0.6, 1.6, p[:, 1]
        ) + 0.03 * fbm(p, 1.5, 3, 2)
        return found

    ice = Matter("ee5a4a", roughness=0.16, soft=0.8).painted(colour).bumped(ridge)
    if s.variant:
        ice = plastic(MILK, 0.16).bumped(rough(1.4, 0.04))
    u = np.concatenate(
        (
            -np.cos(np.linspace(0, math.pi / 2, 9)) * 0.7 + 0.7,
            np.linspace(0.9, 7.9, 12),
            8.0 + 2.7 * np.sin(np.linspace(0, math.pi / 2, 18)),
        )
    )[:, None]
    low = np.sqrt(np.clip(1 - ((0.7 - np.minimum(u, 0.7)) / 0.7) ** 2, 0, 1))
    top = np.sqrt(np.clip(1 - (np.maximum(u - 8.0, 0) / 2.7) ** 2, 0, 1))
    phi = np.linspace(0, 2 * math.pi, 57)[None]
    far = 1 / (np.abs(np.cos(phi)) ** 3.2 + np.abs(np.sin(phi)) ** 3.2) ** (1 / 3.2)
    x = (1.9 + 0.7 * low) * low**0.3 * top * far * np.cos(phi)
    z = np.minimum(low, top**0.6) * far * np.sin(phi)
    with s.at(1.0, 1.0, 3.0, turn=-28, tilt=-90):
        s.add(meshes.grid(np.stack((x, u + 0 * phi, z), -1), round_u=True), s.own(ice))
        s.tube(
            [(0, 1.0, 0), (0, -1.6, 0), (0, -4.3, 0)],
            0.52,
            crumb("e2c898").painted(lambda p: between("e6cd9c", "cfae74", 0.5 + 0.5 * noise(p * (4, 0.5, 4), 1.2, 2))),
            sides=20,
            flat=0.25,
        )
