"""All things that can be held, by id."""

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
