"""How near things are, by meaning, to what a slide says."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from allaprima_office.confidence import Evidence, coverage, is_told, names_model, telling
from allaprima_office.figures_of_speech import in_plain_words
from allaprima_office.languages import in_english, is_english, singular, understood
from allaprima_office.signs import FIELDS, JUDGING, SIGNS
from allaprima_office.thing_vectors import embedded, names, per_thing, phrases_of_table, vectors
from allaprima_office.things import literal_phrases, things

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Cosines = npt.NDArray[np.float32]

NEAR = 0.4
"""A cosine. What is farther from everything in the table is a thing of its own, such as an animal
that is not in it, or no English."""
LITERALLY, NAMED = 0.7, 0.6
"""Cosines. What only names a thing ("pond" for a frog) counts `_LESS` below the first, or below the second where
its words stand in the text: a data lake is no pond, and a transfer window no window."""
_LESS = 0.25
INSTEAD = 0.65
"""A cosine. What is farther does not go in place of the nearest thing."""
_PLAINLY = 0.8
"""A cosine. What is nearer says a field by its name."""
_SIGN, _SIGN_ALONE = 0.3, 0.5
"""Cosines. What is farther from title and points, or from one of them where the other is missing, is no sign for them."""
_FIELD = 0.04
"""A cosine. What stands for a field must be so much nearer than a sign."""
_POINTS = 0.5
"""Weight of the points' mean nearness, beside that of the title."""
_MOST = 8
"""Points that are read."""
_FEW = 12
"""Signs to choose from."""


@dataclass(frozen=True)
class Nearness:
    """Of all things, in the order of the table, to one slide.

    Attributes:
        title: in plain English words, "" if it is in a language that is not understood.
        said: it as it stands.
        score: (things,) the title's cosine, and half of the points' mean.
        closest: (things,) the largest cosine to title or points.
        whole: (things,) cosine to title and points as one text.
        points: (things,) mean of the cosines to each point and to all as one text; None without points.
        agreement: cosine of title and points; None where one of them is missing.
    """

    title: str
    said: str
    score: Cosines
    closest: Cosines
    whole: Cosines
    points: Cosines | None
    agreement: float | None

    def first(self) -> int | None:
        """The nearest thing; None if none comes near."""
        thing = int(np.argmax(self.score))
        # Points without their title say less.
        return thing if self.closest[thing] >= (NEAR if self.title else NAMED) else None

    def is_meant(self, thing: int) -> bool:
        """Whether a slide that this thing is near to can have it: a sign always, if it is near enough to
        a title without points; another one if the slide seems to be about it."""
        name = names()[thing]
        if name in SIGNS:
            return self.points is not None or float(self.closest[thing]) >= _SIGN_ALONE
        if name in FIELDS and self.closest[thing] >= _PLAINLY:
            return True
        if not self.title:
            return False
        clearness = (self.whole[thing] - self.whole.mean()) / self.whole.std()
        covered = coverage(self.title, _told_by(name)) * understood(self.said)
        plain = in_plain_words(self.said)
        # A model's name speaks against the word before it, not against what it means: a "Jaguar F-Type" is a car.
        told = is_told(plain) or (covered > 0 and names_model(plain))
        return Evidence(float(clearness), covered, told, self.agreement).is_enough

    def things(self) -> tuple[tuple[str, float], ...]:
        """(thing, nearness) that can stand for the slide, the nearest first."""
        first = self.first()
        likely = [
            thing
            for thing in np.argsort(-self.score, kind="stable")
            if (thing == first or self.closest[thing] >= INSTEAD) and self.is_meant(thing)
        ]
        near = [(names()[thing], float(self.score[thing])) for thing in likely]
        # Where other slides take these, it still need not be any of theirs.
        known = {name for name, _ in near}
        least = near[-1][1] if near else 1.0
        near += [(name, min(sign, least)) for name, sign in self.signs() if name not in known]
        return tuple(near)

    def signs(self) -> tuple[tuple[str, float], ...]:
        """(sign, nearness) for the points rather than for the words of the title, the nearest first."""
        if not self.title and self.first() is None:
            return ()
        near, may, least = self.whole, SIGNS, _SIGN_ALONE
        if self.points is not None:
            fields = np.isin(names(), list(FIELDS)).astype(np.float32)
            near = (self.whole + 2 * self.points) / 3 - np.float32(_FIELD) * fields
            may, least = SIGNS | FIELDS, _SIGN if self.title else _SIGN_ALONE
        order = [i for i in np.argsort(-near, kind="stable") if names()[i] in may - JUDGING]
        return tuple((names()[i], float(near[i])) for i in order[:_FEW] if near[i] >= least)


def nearness(title: str, points: Sequence[str]) -> Nearness | None:
    """How near each thing is to a title and the points below it; None if neither is understood.

    Raises:
        DamagedModel: the embedded text encoder is missing or damaged.
    """
    plain, *rest = (in_english(in_plain_words(text)) for text in (title, *points[:_MOST]))
    rest = [text for text in rest if is_english(text)]
    if not is_english(plain):
        plain = ""
    texts = [text for text in (plain, *rest) if text]
    if not texts:
        return None
    joined = ["; ".join(rest)] * bool(rest) + ["; ".join(texts)] * bool(plain and rest)
    rows = embedded([*texts, *joined])
    # A thing is as near as the nearest of its phrases.
    cosines = rows @ vectors().T
    near = per_thing(cosines)
    mine = cosines[: len(texts)].copy()
    if plain:
        mine[0] -= _LESS * _only_near(plain, mine[0])
    mine = per_thing(mine)
    # Most of all the title; the points tell one meaning of it from another.
    each = _POINTS / max(1, len(points[:_MOST]))
    weights = np.full(len(texts), each, np.float32)
    if plain:
        weights[0] = 1
    first = bool(plain)
    return Nearness(
        title=plain,
        said=title,
        score=weights @ mine,
        closest=mine.max(0),
        whole=near[-1],
        points=(near[first : len(texts)].mean(0) + near[len(texts)]) / 2 if rest else None,
        agreement=float(rows[0] @ rows[len(texts)]) if plain and rest else None,
    )


@functools.lru_cache(2048)
def _told_by(thing: str) -> frozenset[str]:
    """The words of a thing's phrases."""
    return frozenset(telling(" ".join(_phrases()[thing])))


@functools.cache
def _phrases() -> dict[str, tuple[str, ...]]:
    return {thing: (thing, *stands_for) for thing, stands_for in things()}


def _only_near(text: str, near: Cosines) -> npt.NDArray[np.bool_]:
    """For each phrase of the table whether it names something that the text is not about."""
    words = _stems(text)
    is_literal, stems = _literal()
    far = is_literal & (near < LITERALLY)
    for phrase in np.flatnonzero(far & (near >= NAMED)):
        far[phrase] = not stems[phrase] <= words
    return far


@functools.cache
def _literal() -> tuple[npt.NDArray[np.bool_], list[frozenset[str]]]:
    """For each phrase of the table whether it only names a thing, and its words."""
    literal, phrases = literal_phrases(), [phrase for _, phrase in phrases_of_table()]
    return np.array([phrase in literal for phrase in phrases]), [_stems(each) for each in phrases]


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(singular, re.findall(r"\w+", text.lower())))
