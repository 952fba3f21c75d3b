"""The things that figures can hold."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from allaprima.scenes.figures.body import Body

Draw = Callable[[Body, random.Random], None]
Worn = Literal["head", "eyes", "neck"]
"""Where something is worn."""


@dataclass(frozen=True)
class Prop:
    """Attributes:
    id: what it is called here.
    draw: draws it, with the grip at (0, 0), x to where its holder looks, y up; 1 is how high a standing person is.
    names: what it is called in prompts, in the singular, its own name first.
    arms: how somebody holds it by themselves, one of `people.acts.ARMS`.
    worn: where it is worn, if it can be. Then 1 is the height of a head, and (0, 0) the middle of the crown, the eye on the
        near side, or the middle of the neck.
    """

    id: str
    draw: Draw
    names: tuple[str, ...]
    arms: str
    worn: Worn | None = None


PROPS: dict[str, Prop] = {}


def prop(names: str, *, arms: str = "holding", worn: Worn | None = None) -> Callable[[Draw], Draw]:
    """Register what draws a thing to be held or worn.

    Args:
        names: separated by commas, in the singular, its own first.
        arms, worn: see `Prop`.
    """

    def register(draw: Draw) -> Draw:
        called = tuple(name.strip() for name in names.split(","))
        assert called[0] not in PROPS, called[0]
        PROPS[called[0]] = Prop(called[0], draw, called, arms, worn)
        return draw

    return register
