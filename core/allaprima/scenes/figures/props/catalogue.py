"""All things that can be held or worn, by id."""

import functools
import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props import (  # noqa: F401  (registers them)
    bites,
    care,
    daily,
    drinks,
    food,
    gear,
    hats,
    kitchen,
    music,
    office,
    plants_held,
    play,
    sport,
    storybook,
    tools,
    worn,
)
from allaprima.scenes.figures.props.registry import PROPS as PROPS


@functools.lru_cache(64)
def drawn_prop(prop: str, coat: tuple[str, ...]) -> Body:
    """A thing as it is drawn, which nobody may change."""
    body = Body(coat=coat)
    PROPS[prop].draw(body, random.Random(0))
    return body
