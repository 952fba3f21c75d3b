"""How sure it is that a slide is about the thing that its title names, and does not only use its word.

"Fishing where the fish are" is about customers, "Golf GTI" about a car, and a slide called "Snowflake" with points on data
warehouses about no winter. What tells them from "Penguins of Antarctica" is measured, and weighed by a logistic
regression that was fitted on 118 titles with three points each, half of them figurative or names, none of which are
in the tests.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Collection
from dataclasses import dataclass

from allaprima_office.figures_of_speech import stem

_CLAUSE_WORDS = """
not no don't won't isn't doesn't never too where when we us your it its like than but only once always every
what every how who why if they them all nicht kein keine wo wie wer was nie zu
"""
_AFTER_VERB = """
the a an your our two three from against up out off over where down around
"""
_FIRST = """
out off up down into between behind beyond against through from aus zwischen durch gegen hinter
"""
_EMPTY_WORDS = """
a an the of in on at to for and or our we you your it is are be was not no with how what why when who where this
that from by as into about new my their all more us do does so
"""
_IN_CLAUSES, _OBJECTS, _AT_FIRST, _EMPTY = (
    frozenset(words.split()) for words in (_CLAUSE_WORDS, _AFTER_VERB, _FIRST, _EMPTY_WORDS)
)
_ASKING = re.compile(
    r"^(?:why|how|what|who|when|warum|wie|was|wer|wann)\s+(?:(?:is|are|our|to)\s+)?", re.IGNORECASE
)
_NUMBER = re.compile(r"[A-Z]+-?\d{3,}\w*")
_MODEL = re.compile(r"(?![IVX]+$)(?:[A-Z]{2,}|[A-Z]\w*-[A-Z]\w*|[A-Z]+\d+\w*|\d+\.\d+)")


@dataclass(frozen=True)
class Evidence:
    """What speaks for a thing.

    Attributes:
        clearness: by how many standard deviations it is nearer, by meaning, to title and points together
            than things are in the mean.
        coverage: of the title's words that say something, the part that the thing's own phrases have, 0 to 1.
        is_told: whether the title tells something, or names a model; see `is_told` and `names_model`.
        agreement: cosine of the title and its points; None where there are no points.
    """

    clearness: float
    coverage: float
    is_told: bool
    agreement: float | None = None

    @property
    def is_enough(self) -> bool:
        """Whether the thing is more likely meant than a figure of speech or a name."""
        clear = min(self.clearness, _CLEAR)
        if self.agreement is None:
            odds = 0.8 * clear + 3.8 * self.coverage - 5.4 * self.is_told - 5.9
            return _probability(odds) > _SURE_ALONE
        odds = 4.8 * self.agreement + 1.2 * clear + 1.9 * self.coverage - 5.2 * self.is_told - 6.5
        return _probability(odds) > _SURE


_CLEAR = 6.5
"""Standard deviations. That a word is said says no more than this."""
_SURE, _SURE_ALONE = 0.6, 0.7
"""Probabilities: a thing left out is dull, a wrong one is a blunder, and a title alone tells little."""


def is_told(title: str) -> bool:
    """Whether a title says a sentence or what somebody does, as figures of speech mostly do ("Burning the boats", "Where
    the rubber meets the road", "Out of the frying pan"): no plain name of a thing."""
    plain = [word.lower() for word in _words(_ASKING.sub("", title))]
    if _IN_CLAUSES & set(plain) or _AT_FIRST & set(plain[:1]):
        return True
    return len(plain) > 2 and bool(re.fullmatch(r"\w{2,}ing", plain[0])) and plain[1] in _OBJECTS


def names_model(title: str) -> bool:
    """Whether a title has the number of a model in it, or its name behind a word ("Golf GTI"), which is then no plain
    word."""
    words = _words(title)
    return any(map(_NUMBER.fullmatch, words)) or any(
        first[0].isupper() and _MODEL.fullmatch(second)
        for first, second in itertools.pairwise(words)
    )


def _words(title: str) -> list[str]:
    return re.findall(r"[\w'.-]*\w", title.replace("\u2019", "'"))


def coverage(title: str, known: Collection[str]) -> float:
    """What part of a title's words that say something is among some, 0 to 1.

    Args:
        known: as of `telling`.
    """
    words = telling(title)
    return sum(word in known for word in words) / max(1, len(words))


def parts_of(title: str) -> list[str]:
    """The two halves of "Old wine in new bottles? Repurposed drugs", of which one mostly says it plainly; none
    where there is one only."""
    parts = re.split(r"[:?!]\s+|\s[-\u2013\u2014|]\s", " ".join(title.split()))
    return parts if len(parts) == 2 and all(parts) else []


def telling(text: str) -> list[str]:
    """The words of a text that say something, without what grammar adds to them."""
    words = [word for word in re.findall(r"\w+", text.lower()) if len(word) > 1]
    return [stem(word) for word in words if word not in _EMPTY and not word.isdigit()]


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))
