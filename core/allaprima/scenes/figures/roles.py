"""Who is in a picture: data, from the words to the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

How = Literal[
    "on", "in", "under", "behind", "before", "beside", "between", "around", "at", "over", "facing", "hugging", "fighting", "chasing",
    "fleeing", "leading", "pushing", "pulling", "carrying", "shouldered", "bearing",
]  # fmt: skip
"""How somebody is to somebody or something else; "leading" has the others come after,
"shouldered" on somebody's shoulder, "bearing" somebody there."""


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody has in the hand, in the paw or in the mouth.

    Attributes:
        thing: id in `props.registry.PROPS`.
        name: what the prompt calls it.
        coat: up to two colours that the words give it, "rrggbb".
        scale: how much larger it is than usual.
    """

    thing: str
    name: str
    coat: tuple[str, ...] = ()
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Role:
    """Figures of one sort.

    Attributes:
        figure: id in `registry.FIGURES`.
        name: what the prompt calls them.
        count: how many, 1 or more.
        pose: what they do, one of the figure's poses; None where that is left open.
        coat: up to two colours that the words give them, "rrggbb".
        scale: how much larger they are than usual.
        arms: what their arms do, one of `people.acts.ARMS`; "" as usual.
        held: what each of them holds; worn: what each of them wears.
        along: others who do the same beside them: "a cat and a dog on a sofa".
        seat: what they are on besides: "feeding pigeons on a bench".
        load: who is on a shoulder of theirs besides.
        how, to: what ties them to others, and to whom, who are drawn with them; "facing" and nobody: one another.
    """

    figure: str
    name: str
    count: int = 1
    pose: str | None = None
    coat: tuple[str, ...] = ()
    scale: float = 1.0
    arms: str = ""
    held: Held | None = None
    worn: tuple[Held, ...] = ()
    along: tuple[Role, ...] = ()
    seat: Role | None = None
    load: Role | None = None
    how: How | None = None
    to: Role | None = None

    @property
    def copies(self) -> int:
        """How many drawings there are of them: what is tied together is one."""
        return 1 if self.how else self.count

    @property
    def is_acting(self) -> bool:
        """Whether they do something with something or with somebody else."""
        return bool(self.how or self.held or self.arms or self.worn)

    @property
    def singly(self) -> tuple[Role, ...]:
        """Itself and those along, each as often as there are of them."""
        return tuple(each for each in (self, *self.along) for _ in range(each.count))

    @property
    def everyone(self) -> tuple[Role, ...]:
        """All who are drawn with this one, itself first."""
        return (
            self,
            *(each for one in self.along for each in one.everyone),
            *(self.seat.everyone if self.seat else ()),
            *(self.load.everyone if self.load else ()),
            *(self.to.everyone if self.to else ()),
        )
