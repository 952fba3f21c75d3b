"""The figures that can stand, swim and fly in scenes."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from allaprima.scenes.figures.body import Body

Where = Literal["ground", "water", "air", "deep", "space"]
"""On the ground, on water, in the air, under water, in space."""
Distance = Literal["near", "middle", "far"]
Draw = Callable[[Body, random.Random], None]


@dataclass(frozen=True)
class Figure:
    """Attributes:
    id: what it is called here.
    draw: draws it; what the seed leaves open is decided by the generator of random numbers.
    names: what it is called in prompts, in the singular, its own name first.
    tall: how high it is beside a standing person, who is 1; small things are a little larger than in nature.
    poses: what it can do, and where that is; the first is the usual one.
    home: id of the place where it is, where none is said.
    distance: how near it stands by itself.
    group: how many there are, where the words do not say: "sheep" are some.
    acts: whether it can take any pose of `people.acts`.
    """

    id: str
    draw: Draw
    names: tuple[str, ...]
    tall: float
    poses: Mapping[str, Where]
    home: str
    distance: Distance = "near"
    group: int = 1
    acts: bool = False

    @property
    def sort(self) -> str:
        """The package that draws it: "animals", "people", "craft", "sights", "plants" or "tales"."""
        return self.draw.__module__.partition(".figures.")[2].partition(".")[0]

    def pose_at(self, where: Where) -> str | None:
        """The first pose that it has there; None without one."""
        return next((pose for pose, at in self.poses.items() if at == where), None)


FIGURES: dict[str, Figure] = {}


def figure(
    names: str, *, tall: float, home: str, poses: str = "standing", distance: Distance = "near", group: int = 1,
    acts: bool = False,
) -> Callable[[Draw], Draw]:  # fmt: skip
    """Register what draws a figure.

    Args:
        names: separated by commas, in the singular, its own first.
        poses: separated by spaces, the usual one first; "swimming@water" is one on water, without "@" it is on the
            ground.
        tall, home, distance, group, acts: see `Figure`.
    """

    def register(draw: Draw) -> Draw:
        called = tuple(name.strip() for name in names.split(","))
        assert called[0] not in FIGURES, called[0]
        at: dict[str, Where] = {}
        for each in poses.split():
            pose, _, where = each.partition("@")
            at[pose] = where or "ground"  # type: ignore[assignment]
        FIGURES[called[0]] = Figure(called[0], draw, called, tall, at, home, distance, group, acts)
        return draw

    return register
