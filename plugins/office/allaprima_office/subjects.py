"""What to draw for a slide that says something nobody can draw: the thing that is nearest by meaning.

"Quarterly results" is no picture; a rising bar chart is. What is meant is compared with the text
encoder that the embedded models bring along, which knows English; what slides say in some other
languages is put into English first. The vectors of the table come along, computed already:

    python -m allaprima_office.subjects

writes them anew, after a change of the table or of the text encoder.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from allaprima_office.figures_of_speech import in_plain_words
from allaprima_office.languages import in_english, is_english, singular
from allaprima_office.prompts import points_of, prompts_in_notes, repeated
from allaprima_office.proper_names import bearer_of, figure_of
from allaprima_office.things import literal_phrases, things

if TYPE_CHECKING:
    import numpy.typing as npt

    from allaprima_office.outline import Said

    Vectors = npt.NDArray[np.float32]

VECTORS = Path(__file__).with_name("things.npz")
NEAR = 0.4
"""A cosine. What is farther from everything in the table is a thing of its own, such as an animal
that is not in it, or no English."""
LITERALLY, NAMED = 0.7, 0.6
"""Cosines. What only names a thing ("pond" for a frog) counts `_LESS` below the first, or below the second where
its words stand in the text: a data lake is no pond, and a transfer window no window."""
_LESS = 0.25
INSTEAD = 0.65
"""A cosine. What is farther does not go in place of the nearest thing."""
NEUTRAL = ("information sign", "open book", "speech bubbles", "document", "light bulb")
"""What stands for a title in a language that is not understood: wrong for none."""
_POINTS = 0.5
"""Weight of the points' mean nearness, beside that of the title."""
_MOST = 8
"""Points that are read."""
_LONGEST = 6
"""Words of a phrase that is drawn as it stands."""
_BEFORE = re.compile(
    r"^(?:(?:an? |the )?(?:introduction to|overview of|basics of|history of|case study:?"
    r"|how to|how|why|what is|what are|about|our|my|your|the|an?)\s+)+",
    re.IGNORECASE,
)


def subjects_for(slide: Said, count: int = 1) -> list[str]:
    """What to draw for `count` illustrations on a slide; an empty list if it has no words at all.

    The lines of the notes that read `image: ...` as they are, as in `prompts_for`; else a thing
    that stands for what the title and the points mean, or the title's own words where no thing
    comes near, or one of `NEUTRAL` where they are no English.

    Raises:
        DamagedModel: the embedded text encoder is missing or damaged.
    """
    if found := prompts_in_notes(slide):
        return repeated(found, count)
    said = _said(slide)
    return repeated([subject_of(said[0], said[1:])], count) if said else []


def subject_of(title: str, points: Sequence[str] = ()) -> str:
    """The thing that stands for a title and the points below it; see `subjects_for`."""
    if near := _nearest(title, tuple(points)):
        return near[0][0]
    if is_english(title):
        return _phrase(title)
    return NEUTRAL[sum(title.encode()) % len(NEUTRAL)]


def things_near(slide: Said) -> list[tuple[str, float]]:
    """(thing, nearness) that can stand for what a slide says, the nearest first: that of
    `subjects_for`, and what is nearly as near. None where no thing comes near, or nothing is said.

    Raises:
        DamagedModel: as `subjects_for`.
    """
    said = _said(slide)
    return list(_nearest(said[0], tuple(said[1:]))) if said else []


def _said(slide: Said) -> list[str]:
    title, points = " ".join(slide.title.split()), points_of(slide)
    return [title, *points] if title else points


@functools.lru_cache(1024)  # a plan asks for a slide's thing, and then for what could go instead
def _nearest(title: str, points: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
    figure = figure_of(title)
    if figure and points and (near := _nearest(points[0], points[1:])):
        return near  # what is counted tells more than how much
    if named := figure or bearer_of(title, points):
        return ((named, 1.0),)
    names, vectors = _table()
    # How near each thing is to the title and to each of the points: by the nearest of its phrases.
    said = [in_english(in_plain_words(text)) for text in (title, *points[:_MOST])]
    weights = np.array([1.0] + [_POINTS / max(1, len(said) - 1)] * (len(said) - 1), np.float32)
    read = [i for i, text in enumerate(said) if is_english(text)]
    if not read:
        return ()
    cosines = _embedded([said[i] for i in read]) @ vectors.T
    if read[0] == 0:
        cosines[0] -= _LESS * _only_near(said[0], cosines[0])
    starts = [i for i, name in enumerate(names) if i == 0 or name != names[i - 1]]
    cosines = np.maximum.reduceat(cosines, starts, axis=1)
    # Most of all the title; the points tell one meaning of it from another.
    score = weights[read] @ cosines
    closest = cosines.max(0)
    first, *others = np.argsort(-score, kind="stable")
    if closest[first] < (NEAR if read[0] == 0 else NAMED):  # points without their title say less
        return ()
    likely = [first, *(other for other in others if closest[other] >= INSTEAD)]
    return tuple((names[starts[thing]], float(score[thing])) for thing in likely)


def _only_near(text: str, near: Vectors) -> npt.NDArray[np.bool_]:
    """For each phrase of the table whether it names something that the text is not about."""
    words = _stems(text)
    return np.array([
        is_literal and cosine < (NAMED if stems <= words else LITERALLY)
        for (is_literal, stems), cosine in zip(_literal(), near, strict=True)
    ])  # fmt: skip


@functools.cache
def _literal() -> list[tuple[bool, frozenset[str]]]:
    """For each phrase of the table whether it only names a thing, and its words."""
    literal = literal_phrases()
    return [(phrase in literal, _stems(phrase)) for _, phrase in phrases_of_table()]


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(singular, re.findall(r"\w+", text.lower())))


def _embedded(texts: list[str]) -> Vectors:
    """Their vectors, computed on a thread that ends at once: LibreOffice crashes at its end when
    torch has worked on its main thread."""
    from allaprima import embed

    with ThreadPoolExecutor(1, "allaprima-subjects") as thread:
        return thread.submit(embed, texts).result()


def _phrase(title: str) -> str:
    """The title without what leads up to it and what comes after, a few words long."""
    short = re.split(r"\s[-\u2013\u2014|]\s|[.!?;]", title)[0].strip() or title
    short = _BEFORE.sub("", short).strip(" :,") or short
    return " ".join(short.split()[:_LONGEST]).rstrip(" ,:")


@functools.cache
def _table() -> tuple[list[str], Vectors]:
    """The name of a thing for each phrase of the table, and the phrases' vectors."""
    phrases = phrases_of_table()
    with np.load(VECTORS, allow_pickle=False) as kept:
        known = dict(zip(kept["phrases"].tolist(), kept["vectors"].astype(np.float32), strict=True))
    return [thing for thing, _ in phrases], np.stack([known[phrase] for _, phrase in phrases])


def phrases_of_table() -> list[tuple[str, str]]:
    """(thing, phrase) for each thing's name and each that it stands for."""
    return [(thing, phrase) for thing, stands_for in things() for phrase in (thing, *stands_for)]


def write(path: Path = VECTORS) -> None:
    """Compute the file of vectors anew."""
    from allaprima import embed

    phrases = list(dict.fromkeys(phrase for _, phrase in phrases_of_table()))
    with path.open("wb") as file:
        np.savez_compressed(
            file, phrases=np.array(phrases), vectors=embed(phrases).astype(np.float16)
        )


if __name__ == "__main__":
    write()
