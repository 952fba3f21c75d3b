"""All things, and making them."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import random

from allaprima.stills import things
from allaprima.stills.registry import THINGS
from allaprima.stills.solid import Coat, Solid

for _module in sorted(
    each.name for each in pkgutil.walk_packages(things.__path__, f"{things.__name__}.")
):
    importlib.import_module(_module)

__all__ = ["THINGS", "made"]


@functools.lru_cache(48)
def made(name: str, variant: str, coat: Coat, seed: int) -> Solid:
    """A thing.

    Args:
        name: an id in `THINGS`.
        variant: one of its variants, "" for the usual one.
        seed: decides what the words leave open.
    """
    solid = Solid(coat, variant, _other)
    THINGS[name].draw(solid, random.Random(f"{seed} {name}"))
    return solid


def _other(name: str, rng: random.Random, coat: Coat) -> Solid:
    own, _, variant = name.partition("@")
    return made(own, variant, coat, rng.getrandbits(16))
