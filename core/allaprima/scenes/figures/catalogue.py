"""All figures that are drawn, by id."""

import functools
import random

from allaprima.scenes.figures.animals import (  # noqa: F401  (registers them)
    apes,
    big_cats,
    big_game,
    birds,
    farm,
    fowl,
    insects,
    reptiles,
    sea_life,
    small_animals,
    water_life,
    wildlife,
)
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.craft import (  # noqa: F401  (registers them)
    aeroplanes,
    aloft,
    boats,
    canopies,
    carriages,
    coaches,
    craft,
    cycles,
    lorries,
    machines,
    oldcars,
    rockets,
    rotors,
    spacecraft,
    stations,
    trains,
    vehicles,
    vessels,
)
from allaprima.scenes.figures.people import (  # noqa: F401  (registers them)
    family_people,
    learned_people,
    outdoors_people,
    people,
    playing_people,
    riding_people,
    serving_people,
    stage_people,
    storybook_people,
    trades,
    uniformed_people,
    water_people,
    working_people,
)
from allaprima.scenes.figures.plants import (  # noqa: F401  (registers them)
    flora,
    groves,
    plants,
    waterside,
)
from allaprima.scenes.figures.registry import FIGURES as FIGURES
from allaprima.scenes.figures.sights import (  # noqa: F401  (registers them)
    containers,
    farmyard,
    fixtures,
    furniture,
    interior,
    interior_more,
    interior_things,
    landmarks,
    more_seats,
    outdoors,
    shelters,
    sights,
    things,
)
from allaprima.scenes.figures.tales import (  # noqa: F401  (registers them)
    dinosaurs,
    fantasy,
    fantasy_folk,
    fantasy_people,
)


@functools.lru_cache(64)
def drawn(figure: str, pose: str, coat: tuple[str, ...], seed: int) -> Body:
    """A figure as it is drawn, which nobody may change: while one types it is the same again and again."""
    body = Body(pose=pose, coat=coat)
    FIGURES[figure].draw(body, random.Random(seed))
    return body


@functools.cache
def anchors_of(figure: str) -> frozenset[str]:
    """The names of a figure's anchors, in its usual pose."""
    return frozenset(drawn(figure, next(iter(FIGURES[figure].poses)), (), 0).anchors)
