"""What the things are called: the words of their names, and what these mean."""

from __future__ import annotations

import functools

from allaprima.formulas import vectors_of, write_vectors
from allaprima.request import Float32Array
from allaprima.symbols import FOLDER
from allaprima.symbols import words as known
from allaprima.symbols.things import THINGS
from allaprima.wording import stem, tokens


@functools.cache
def names() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """(thing, name, stems of its words) of every name, once."""
    found: dict[str, tuple[str, str, frozenset[str]]] = {}
    for each in THINGS.values():
        for text in each.names:
            found.setdefault(text, (each.id, text, frozenset(map(stem, tokens(text)))))
    return tuple(found.values())


@functools.cache
def by_word() -> dict[str, list[int]]:
    """Which names hold a word, each by one of its words."""
    table: dict[str, list[int]] = {}
    for i, (_, _, of) in enumerate(names()):
        if of:
            table.setdefault(min(of), []).append(i)
    return table


@functools.cache
def several_words() -> frozenset[tuple[str, ...]]:
    """The words of names of more than one, in order."""
    found = (tuple(map(stem, tokens(text))) for _, text, _ in names())
    return frozenset(words for words in found if len(words) > 1)


@functools.cache
def exactly() -> frozenset[frozenset[str]]:
    """The stems of each name."""
    return frozenset(of for _, _, of in names())


@functools.cache
def own_names() -> frozenset[frozenset[str]]:
    """The stems of the first name of each thing; but of those who are nothing but someone."""
    found = (frozenset(map(stem, tokens(thing.names[0]))) for thing in THINGS.values())
    return frozenset(words for words in found if not words <= known.SOMEONE)


@functools.cache
def vectors() -> Float32Array:
    return vectors_of([text for _, text, _ in names()], FOLDER)


if __name__ == "__main__":  # after a change of the names
    write_vectors([text for _, text, _ in names()], FOLDER)
