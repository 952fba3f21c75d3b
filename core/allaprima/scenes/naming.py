"""The names of places, and the place that words mean: the one of whose names one is nearest, by meaning."""

from __future__ import annotations

import functools

import numpy as np

from allaprima.formulas import vectors_of, write_vectors
from allaprima.request import Float32Array
from allaprima.scenes import FOLDER
from allaprima.scenes import words as known
from allaprima.scenes.places import PLACES
from allaprima.wording import stem, tokens

SURE = 0.75
"""From this cosine on a place counts before where a thing is at home."""
SURER = 0.85
"""The same where no name of the place is in the words."""
VERBATIM = 0.3
"""What a name counts beside its cosine whose words are in the prompt, times their share."""
PHRASE = 0.2
"""What a name of several words counts that stands there as it is."""


def name_at(said: list[str], at: int) -> int:
    """How many words a name has that begins there and is of more than one; 0 without one."""
    for n in range(min(5, len(said) - at), 1, -1):
        if tuple(map(stem, said[at : at + n])) in _several_words():
            return n
    return 0


def nearest(said: list[str], only: tuple[str, ...] = ()) -> tuple[str, str, float, str, float]:
    """Id, nearest name, cosine, the words that say it, and the cosine with what counts beside it.

    Args:
        only: ids of the places of which it is one; () for any.
    """
    core = [word for word in said if word not in known.SILENT and word != ","]
    if not core:
        return "hills", PLACES["hills"].names[0], 0.0, "", 0.0
    text = " ".join(core[:16])
    near = vectors_of([text], FOLDER)[0] @ _vectors().T
    stems = {stem(word) for word in core}
    scores = near.copy()
    for i, (_, _, of) in enumerate(names()):
        if of and of <= stems:
            share = len(of) / len(stems)
            near[i] = max(near[i], 0.5 + 0.5 * share)
            scores[i] = near[i] + VERBATIM * (share + 0.1 * len(of))
    phrase = f" {' '.join(said)} "
    for i, (_, name, _) in enumerate(names()):
        if " " in name and f" {name} " in phrase:
            near[i], scores[i] = max(near[i], 0.9), max(scores[i], 0.9) + PHRASE
    if only:
        scores = np.where([place in only for place, _, _ in names()], scores, -np.inf)
    first = int(np.argmax(scores))
    place, name, _ = names()[first]
    return place, name, round(float(near[first]), 4), text, float(scores[first])


def is_sure(place: str, cosine: float, said: list[str]) -> bool:
    """Whether words name a place, or mean surely that one: a pole is not the North Pole."""
    stems = {stem(word) for word in said}
    named = any(of and of <= stems for each, _, of in names() if each == place)
    return cosine >= (SURE if named else SURER)


@functools.cache
def vocabulary() -> frozenset[str]:
    return known.PLACES.union(*(of for _, _, of in names()))


@functools.cache
def names() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """(place, name, stems of its words that say something) of every name, once."""
    found: dict[str, tuple[str, str, frozenset[str]]] = {}
    for place in PLACES.values():
        for text in place.names:
            core = frozenset(stem(word) for word in tokens(text) if word not in known.SILENT)
            found.setdefault(text, (place.id, text, core))
    return tuple(found.values())


@functools.cache
def _several_words() -> frozenset[tuple[str, ...]]:
    """The words of names of more than one, in order."""
    found = (tuple(map(stem, tokens(text))) for _, text, _ in names())
    return frozenset(words for words in found if len(words) > 1)


@functools.cache
def _vectors() -> Float32Array:
    return vectors_of([text for _, text, _ in names()], FOLDER)


if __name__ == "__main__":  # after a change of the names
    write_vectors([text for _, text, _ in names()], FOLDER)
