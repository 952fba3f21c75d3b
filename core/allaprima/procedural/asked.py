"""A canvas that does what a prompt says; what it leaves open is drawn from the seed as ever."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor

from allaprima.procedural.fields import Cells
from allaprima.procedural.reading import Wish, tokens
from allaprima.procedural.surface import Canvas, Surface, rgb
from allaprima.procedural.wear import KINDS, lay_on
from allaprima.wording import stem

Step = Callable[[], None]


class AskedCanvas(Canvas):
    """One tile. Every random number is drawn whether it is used or not, so that a prompt that differs
    in colour or finish alone gives the same bricks in the same places.

    Args:
        wish: what was read in the prompt.
        step: called before each large piece of work; may raise to stop it.
    """

    def __init__(
        self, height: int, width: int, seed: int, unit: float, wish: Wish, step: Step
    ) -> None:
        super().__init__(1, height, width, torch.Generator().manual_seed(seed), unit)
        self.wish, self._step = wish, step
        self._seconds = 0
        self._done: set[str] = set()

    def noise(self, *args: Any, **kwargs: Any) -> Tensor:
        self._step()
        return super().noise(*args, **kwargs)

    def cells(self, *args: Any, **kwargs: Any) -> Cells:
        self._step()
        return super().cells(*args, **kwargs)

    def pick(self, options: dict[str, float], silent: float = 0.0) -> Tensor:
        drawn = super().pick(options, silent)
        called = self._called()
        said = next((w for w in options if w in self.wish.words), None)
        # Part of a name a word says it as well: "crumpled paper".
        said = said or next((w for w in options if w.strip() and _stems(w) <= called), None)
        if said is None:
            # Nothing special, where the family has that; else what the seed drew.
            said = next((word for word in options if not word.strip()), None)
        else:
            self._done.add(said)
        return drawn if said is None else self.tensor([options[said]])

    def name(self, options: dict[str, float]) -> Tensor:
        super().name(options)
        called = self._called()

        def words(names: str) -> int:
            """Of the longest of these names that is said; 0 if none is."""
            split = map(_stems, names.split("|"))
            return max(len(name) if name <= called else 0 for name in split)

        return self.tensor([options[max(options, key=words)]])

    def _called(self) -> set[str]:
        """Stems of the words that say what it is."""
        return _stems(f"{self.wish.subject} {self.wish.name}")

    def scale(self, size: float, metres: float | None) -> Tensor:
        super().pick({"": 1.0})
        return self._scaled(size, metres, self.wish.scale)

    def colour(self, *own: str, named: float = 0.0, spread: float = 0.03) -> Tensor:
        drawn = super().colour(*own, named=0.0, spread=spread)
        asked = self.wish.colours[0] if self.wish.colours else None
        return _shaded(drawn, self.wish.shades[0]) if asked is None else self._asked(asked)

    def second(self, *own: str, spread: float = 0.04) -> Tensor:
        drawn = super().second(*own, spread=spread)
        self._seconds += 1
        if self._seconds == 1:
            drawn = _shaded(drawn, self.wish.shades[1])
        if self._seconds >= len(self.wish.colours):
            return drawn
        asked = self.wish.colours[self._seconds]
        return drawn if asked is None else self._asked(asked)

    def is_second_asked(self) -> bool:
        return (
            self._seconds < len(self.wish.colours) and self.wish.colours[self._seconds] is not None
        )

    def is_colour_asked(self) -> Tensor:
        return self.tensor([float(self.wish.colours[:1] not in ((), (None,)))])

    def _asked(self, code: str) -> Tensor:
        return torch.tensor([rgb(code)]).clamp(0.01, 0.99)[:, :, None, None]

    def worn(self, surface: Surface) -> Surface:
        """The surface with the wear that was asked for and that the family does not have itself."""
        amounts: Mapping[str, float] = {
            kind: max(
                (a for word, k, a in self.wish.wear if k == kind and word not in self._done),
                default=0.0,
            )
            for kind in KINDS
        }
        return lay_on(self, surface, {kind: [amount] for kind, amount in amounts.items()})


def _shaded(colour: Tensor, shade: tuple[float, float]) -> Tensor:
    """A colour drawn (B, 3, 1, 1), lighter or darker by the words."""
    white, black = shade
    return (colour + (1 - colour) * white) * (1 - black)


def _stems(text: str) -> set[str]:
    return {stem(word) for word in tokens(text)}
