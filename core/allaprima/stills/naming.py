"""The names of things, and where they are in a prompt."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from allaprima.stills import words as known
from allaprima.stills.catalogue import THINGS
from allaprima.wording import phrase_at, tokens

LONGEST = 6
"""Words of a name at most."""


def is_name(said: Sequence[str], at: int) -> bool:
    return name_at(said, at)[0] > 0 or bool(phrase_at(list(said), at, known.GROUPS))


def is_end_of_name(said: Sequence[str], at: int) -> bool:
    """Whether a name that begins before goes on there."""
    return any(name_at(said, first)[0] > at - first for first in range(max(0, at - LONGEST), at))


def name_at(said: Sequence[str], at: int) -> tuple[int, str | None, str, bool]:
    """How many words from here on name a thing, which one, its variant, and whether they name several; the longest name."""
    table = names()
    for size in range(LONGEST, 0, -1):
        if at + size > len(said):
            continue
        words = tuple(said[at : at + size])
        for last, several in singulars(words[-1]):
            if found := table.get((*words[:-1], last)):
                return size, found[0], found[1], several
        if size > 2 and (
            of := [k for k, word in enumerate(words) if word == "of"]
        ):  # "cups of coffee"
            for first, several in singulars(words[of[0] - 1]):
                if several and (found := table.get((*words[: of[0] - 1], first, *words[of[0] :]))):
                    return size, found[0], found[1], True
    return 0, None, "", False


def singulars(word: str) -> list[tuple[str, bool]]:
    out = [(word, False)]
    if word in _IRREGULAR:
        out.append((_IRREGULAR[word], True))
    if word.endswith("s") and len(word) > 2:
        out.append((word[:-1], True))
        if word.endswith("es"):
            out.append((word[:-2], True))
        if word.endswith("ies"):
            out.append((word[:-3] + "y", True))
    return out


_IRREGULAR = {
    "knives": "knife",
    "loaves": "loaf",
    "leaves": "leaf",
    "dice": "die",
    "cacti": "cactus",
    "shelves": "shelf",
    "mice": "mouse",
    "teeth": "tooth",
    "scarves": "scarf",
}


@functools.cache
def names() -> Mapping[tuple[str, ...], tuple[str, str]]:
    """Ids and variants of all things by the words of their names."""
    return {
        tuple(tokens(name)): (thing.id, variant)
        for thing in THINGS.values()
        for name, variant in thing.names.items()
    }
