"""What things are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from allaprima.request import Float32Array

Paint = Callable[[np.ndarray], np.ndarray]
"""Of points (N, 3) in the thing's own centimetres: (N, 3) linear light, or (N,) by which the colour is multiplied."""
Bump = Callable[[np.ndarray], np.ndarray]
"""Of points (N, 3): (N,) how high the surface is there, cm."""
Clear = Literal["", "thin", "solid"]
"""Not transparent; a thin wall, which bends no light; a body, which does."""


def decoded(srgb: np.ndarray) -> Float32Array:
    """Linear light of sRGB in 0..1 (IEC 61966-2-1)."""
    light = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)


def linear(code: str) -> Float32Array:
    """(3,) linear light of "rrggbb"."""
    return decoded(np.array([int(code[k : k + 2], 16) / 255 for k in (0, 2, 4)]))


@dataclass(frozen=True)
class Matter:
    """Attributes:
    colour: "rrggbb", sRGB: of the surface; of metals what they reflect; of transparent bodies what passes through.
    roughness: 0 mirrors, 1 is matt.
    metal: 0..1.
    shine: how much a surface that is no metal reflects, as a share of what glass does; 0 none.
    clear: whether light passes through.
    depth: cm of a transparent body in which light takes on its colour; or thickness of a thin wall's tint.
    soft: 0..1, how far light goes on beneath the surface: wax, fruit, skin, leaves.
    glow: light that it gives off, times its colour.
    fuzz: 0..1, bright rims of velvet, felt and peaches.
    paint: see `Paint`; None for one colour.
    bump: see `Bump`; None where it is smooth.
    family: of materials ("oak wood", "marble"), whose texture covers it; "" for none.
    dyed: whether the texture keeps its pattern and loses its colour for that of the matter.
    metres: how wide the texture's tile is; 0 for as wide as in nature, below 0 for that, but so wide at most.
    """

    colour: str
    roughness: float = 0.5
    metal: float = 0.0
    shine: float = 1.0
    clear: Clear = ""
    depth: float = 1.0
    soft: float = 0.0
    glow: float = 0.0
    fuzz: float = 0.0
    paint: Paint | None = None
    bump: Bump | None = None
    family: str = ""
    dyed: bool = False
    metres: float = 0.0

    def painted(self, paint: Paint) -> Matter:
        """With colours of its own from place to place."""
        return replace(self, paint=paint)

    def bumped(self, bump: Bump) -> Matter:
        """Not smooth."""
        return replace(self, bump=bump)

    def but(self, **changed: object) -> Matter:
        """With other attributes."""
        return replace(self, **changed)  # type: ignore[arg-type]


def ceramic(colour: str = "efebe2") -> Matter:
    """Glazed."""
    return Matter(colour, roughness=0.08)


def clay(colour: str = "b5623f") -> Matter:
    """Fired and not glazed: terracotta."""
    return Matter(colour, roughness=0.9, shine=0.5)


def plastic(colour: str, roughness: float = 0.3) -> Matter:
    """Smooth or, from a roughness of 0.5, matt; varnish and lacquer, too."""
    return Matter(colour, roughness=roughness)


def matt(colour: str) -> Matter:
    """Paper, card, chalk, flour, rubber, what reflects nothing."""
    return Matter(colour, roughness=0.9, shine=0.35)


def metal(colour: str = "c9c9cc", roughness: float = 0.18) -> Matter:
    """Of any colour; see the named ones."""
    return Matter(colour, roughness=roughness, metal=1.0)


def gold(roughness: float = 0.15) -> Matter:
    return metal("ffd48a", roughness)


def silver(roughness: float = 0.12) -> Matter:
    return metal("f2efe9", roughness)


def steel(roughness: float = 0.25) -> Matter:
    return metal("bcbdc0", roughness)


def copper(roughness: float = 0.18) -> Matter:
    return metal("f5a988", roughness)


def brass(roughness: float = 0.2) -> Matter:
    return metal("e6c77c", roughness)


def iron(roughness: float = 0.5) -> Matter:
    return metal("3d3d40", roughness)


def glass(colour: str = "f8fdfb") -> Matter:
    """A thin wall: bottles, jars, drinking glasses, vases."""
    return Matter(colour, roughness=0.02, clear="thin")


def crystal(colour: str = "fdfeff", depth: float = 6.0) -> Matter:
    """A body of glass, ice or a gem."""
    return Matter(colour, roughness=0.0, clear="solid", depth=depth)


def liquid(colour: str, depth: float = 3.0) -> Matter:
    """What can be looked through: wine, tea, juice, water. For coffee and milk take `plastic`, roughness 0.1."""
    return Matter(colour, roughness=0.0, clear="solid", depth=depth)


def wax(colour: str = "f3ead6") -> Matter:
    """Candles, soap, cheese, marzipan."""
    return Matter(colour, roughness=0.45, soft=0.7)


def skin(colour: str, roughness: float = 0.3) -> Matter:
    """Of fruit and vegetables."""
    return Matter(colour, roughness=roughness, soft=0.35)


def leaf(colour: str = "4d8a3a") -> Matter:
    """Of plants, petals, too."""
    return Matter(colour, roughness=0.45, shine=0.7, soft=0.6)


def crumb(colour: str) -> Matter:
    """Bread, cake, biscuits."""
    return Matter(colour, roughness=0.85, shine=0.3, soft=0.3)


def cloth(colour: str) -> Matter:
    return Matter(colour, roughness=1.0, shine=0.2, fuzz=0.5)


def velvet(colour: str) -> Matter:
    return Matter(colour, roughness=1.0, shine=0.1, fuzz=1.0)


def glowing(colour: str, strength: float = 4.0) -> Matter:
    """Flames, screens, lamps."""
    return Matter(colour, glow=strength)


def made_of(
    family: str, colour: str = "ffffff", *, metres: float = 0.0, roughness: float = -1.0
) -> Matter:
    """Of a material that Alla Prima draws, in its own colours: "oak wood", "leather", "denim", "marble", "cork"…"""
    return Matter(colour, roughness=roughness, family=family, metres=metres)
