"""What a prompt asks of a scene."""

from __future__ import annotations

from dataclasses import dataclass

from allaprima.scenes import words as known
from allaprima.scenes.figures.roles import Role

UNKNOWN = 0.5
"""Below this cosine no place that can be drawn is like the prompt."""


_PLACING = frozenset(["moon", "stars", "milky way", "aurora", "village"])
"""Things that say where or when it is."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes:
    place: id of the place.
    name: of its names the one that is nearest; cosine: how near, -1..1.
    text: what of the prompt says where it is, "" where nothing does.
    time, weather, season, look: of `light.TIMES` and so on, or None where they are left open.
    things: what is added, in order.
    colours: "rrggbb" that the words name for the whole, in order.
    painted: (thing, "rrggbb", ...) of those that the words name for a thing: "red cottage".
    is_view: whether the words ask for a view, such as "landscape" or "background".
    is_head: whether the place is what the other words describe: a forest in the fog, not a bear in the forest.
    left_out: what is named and not drawn.
    said: the words, in order, with commas.
    figures: who and what is in it.
    """

    place: str
    name: str
    cosine: float
    text: str
    time: str | None
    weather: str | None
    season: str | None
    look: str | None
    things: tuple[str, ...]
    colours: tuple[str, ...]
    is_view: bool
    is_head: bool
    left_out: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    painted: tuple[tuple[str, ...], ...] = ()
    figures: tuple[Role, ...] = ()

    @property
    def is_known(self) -> bool:
        return self.cosine >= UNKNOWN

    @property
    def is_set(self) -> bool:
        """Whether the words say more than who is in it: where or when that is."""
        return bool(self.text or self.time or self.weather or self.season) or bool(
            _PLACING & set(self.things)
        )

    @property
    def is_acted(self) -> bool:
        """Whether somebody in it does something with something or with somebody else."""
        return any(role.is_acting for role in self.figures)

    @property
    def is_placed(self) -> bool:
        """Whether a thing in it says where it is, although the rest does not: "a cosy village"."""
        return any(thing in known.PLACE_OF_THING for thing in self.things)
