"""The pieces of a prompt: words and what they mean, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from allaprima.languages.forms import PAUSE
from allaprima.languages.table import Meaning
from allaprima.wording import listed

MARK = "mark"
"""The role of what stands for a comma."""
PREPOSITIONS = listed("at by from in inside near of on over through under with without")
"""What phrases begin with that English says after a noun: "with red hair"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a prompt and what they mean.

    Attributes:
        said: the words as they were said.
        meanings: one for each role that they may have.
    """

    said: tuple[str, ...]
    meanings: tuple[Meaning, ...]

    @property
    def role(self) -> str:
        return self.meanings[0].role

    @property
    def english(self) -> str:
        return self.meanings[0].english

    def may_be(self, role: str) -> bool:
        return any(m.role == role for m in self.meanings)

    def as_(self, role: str) -> Piece:
        """The same with that role alone."""
        return Piece(self.said, tuple(m for m in self.meanings if m.role == role))

    def saying(self, english: str, role: str = "") -> Piece:
        """The same with another meaning, and if need be another role."""
        return Piece(self.said, (Meaning(english, role or self.role),))


Pieces = list[Piece]
AND = Piece((), (Meaning("and", "little"),))
COMMA = Piece((PAUSE,), (Meaning(PAUSE, MARK),))


def end_of(pieces: Sequence[Piece], at: int) -> int | None:
    """Where a noun is that begins there, adjectives before it or not; None if there is none."""
    while at < len(pieces) and pieces[at].role == "adjectives":
        at += 1
    return at if at < len(pieces) and pieces[at].role == "nouns" else None
