"""The things that figures can hold."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from allaprima.scenes.figures.body import Body

Draw = Callable[[Body, random.Random], None]


@dataclass(frozen=True)
class Prop:
    """Attributes:
    id: what it is called here.
    draw: draws it, with the grip at (0, 0), x to where its holder looks, y up; 1 is how high a standing person is.
    names: what it is called in prompts, in the singular, its own name first.
    arms: how somebody holds it by themselves, one of `people.acts.ARMS`.
    """

    id: str
    draw: Draw
    names: tuple[str, ...]
    arms: str


PROPS: dict[str, Prop] = {}


def prop(names: str, *, arms: str = "holding") -> Callable[[Draw], Draw]:
    """Register what draws a thing to be held.

    Args:
        names: separated by commas, in the singular, its own first.
        arms: see `Prop`.
    """

    def register(draw: Draw) -> Draw:
        called = tuple(name.strip() for name in names.split(","))
        assert called[0] not in PROPS, called[0]
        PROPS[called[0]] = Prop(called[0], draw, called, arms)
        return draw

    return register
