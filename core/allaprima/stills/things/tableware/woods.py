"""The woods of kitchen tools."""

from __future__ import annotations

from allaprima.stills.matter import Matter, made_of
from allaprima.stills.solid import Solid

OAK, WALNUT = "oak wood", "walnut wood"


def wood(s: Solid, usual: str = OAK, which: int = 0) -> Matter:
    return s.own(made_of(usual), which)
