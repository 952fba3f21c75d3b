"""What a prompt asks of an illustration: which things, in which colours and style.

Words that are known say it; what is left is compared by meaning, with the text encoder of the embedded
models. The thing is the one of whose names one is nearest.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from allaprima.formulas import vectors_of, write_vectors
from allaprima.meaning import embed
from allaprima.request import Float32Array
from allaprima.symbols import FOLDER
from allaprima.symbols import words as known
from allaprima.symbols.things import THINGS

UNKNOWN = 0.6
"""Below this cosine nothing that can be drawn is like the prompt. Measured: what can be drawn, in other
words, lies above (a lawyer 0.70 from "law"), other things mostly below (a unicorn 0.54, a cooking pot 0.38)."""
SEVERAL = 0.6
"""From this cosine on a part of a prompt is a thing of its own."""
ALIKE = 0.05
"""Things as near as this to the nearest are as good, and the seed chooses among them."""
VERBATIM = 0.3
"""What a name counts beside its cosine that stands in the prompt word for word, times its share."""
OWN_NAME, STANDS_FOR = 0.03, 0.04
"""What a thing's first name counts more, and another one less, as to whether a thing is meant at all."""
MOST = 5
"""Things in a picture."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that is asked for.

    Attributes:
        things: ids, the nearest first; those after it mean about as much.
        name: of its names the one that is nearest.
        cosine: how near that is, -1..1.
        text: what of the prompt says it.
        count: how many of it.
    """

    things: tuple[str, ...]
    name: str
    cosine: float
    text: str
    count: int = 1

    @property
    def is_known(self) -> bool:
        return self.cosine >= UNKNOWN


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes:
    subjects: one to five.
    colours: "rrggbb" that the words name, in order.
    style: one of `drawing.STYLES`, or None where it is left open.
    badge: "", "disc", "square" or "blob".
    """

    subjects: tuple[Subject, ...]
    colours: tuple[str, ...]
    style: str | None
    badge: str


@functools.lru_cache(256)
def read(prompt: str) -> Wish:
    """What a prompt asks for.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    said = tokens(prompt)
    said, styles = _taken(said, known.STYLES)
    said, badges = _taken(said, known.BADGES)
    plain, colours = _taken(said, known.COLOURS)
    subjects = _several(plain) or (_subject(plain),)
    return Wish(
        subjects, tuple(colours), styles[0] if styles else None, badges[0] if badges else ""
    )  # fmt: skip


def nearness(wish: Wish) -> float:
    """How near what is asked for is to what can be drawn: the cosine of the thing that is least so, a little
    more where it is called by its own name, a little less where it only stands for that."""
    return min(
        s.cosine + (OWN_NAME if s.name == THINGS[s.things[0]].names[0] else -STANDS_FOR)
        for s in wish.subjects
    )


def tokens(text: str) -> list[str]:
    """Lower-case words; hyphens part them, commas stay as words of their own."""
    return re.findall(r"[a-z0-9]+(?:'[a-z]+)?|,", text.lower().replace("-", " "))


def _taken(said: list[str], table: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """What is left of the words without the phrases of a table, and what those mean. A prompt that is
    nothing but such a phrase keeps it: "rose" is a flower then."""
    left: list[str] = []
    found: list[str] = []
    at = 0
    while at < len(said):
        for n in (3, 2, 1):
            phrase = " ".join(said[at : at + n])
            if phrase in table and at + n <= len(said):
                found.append(table[phrase])
                at += n
                break
        else:
            left.append(said[at])
            at += 1
    if not any(word not in known.SILENT and word != "," for word in left):
        return said, []
    return left, found


def _several(said: list[str]) -> tuple[Subject, ...]:
    """Subjects where the prompt names several things that are known; else none."""
    text = " ".join(said)
    parts = re.split(rf"\s(?:{'|'.join(known.BETWEEN)})\s|\s?,\s?", text)
    found = [_subject(part.split()) for part in parts if part.strip()]
    if not all(subject.cosine >= SEVERAL for subject in found):
        return ()
    if len(found) < 2 and not (found and found[0].count > 1):
        return ()
    # "salt and pepper" may be one thing; then the whole is nearer than its parts.
    whole = _subject(said)
    if len(found) > 1 and whole.cosine > max(s.cosine for s in found) + 0.05:
        return ()
    return tuple(found[:MOST])


def _subject(said: list[str]) -> Subject:
    count = 1
    rest = list(said)
    for n in (2, 1):
        phrase = " ".join(rest[:n])
        if phrase in known.NUMBERS and len(rest) > n:
            count, rest = known.NUMBERS[phrase], rest[n:]
            break
    core = [word for word in rest if word not in known.SILENT and word != ","] or rest
    text = " ".join(core[:24])
    near = embed([text])[0] @ _vectors().T
    stems = {stem(word) for word in core}
    scores = near.copy()
    for i, (_, _, of) in enumerate(names()):
        if of <= stems:
            share = len(of) / max(1, len(stems))
            scores[i] += VERBATIM * share
            near[i] = max(near[i], 0.45 + 0.55 * share)
    best: dict[str, int] = {}
    for i in np.argsort(-scores, kind="stable")[:40]:
        best.setdefault(names()[i][0], int(i))
    first = next(iter(best.values()))
    alike = [t for t, i in best.items() if scores[i] >= scores[first] - ALIKE]
    # What is named word for word is that, and nothing that means as much.
    exact = names()[first][2] <= stems
    return Subject(
        tuple(alike[: 1 if exact else 4]), names()[first][1], round(float(near[first]), 4), text, count
    )  # fmt: skip


def stem(word: str) -> str:
    """A word without the ending of the plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@functools.cache
def names() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """(thing, name, stems of its words) of every name, once."""
    found: dict[str, tuple[str, str, frozenset[str]]] = {}
    for each in THINGS.values():
        for text in each.names:
            found.setdefault(text, (each.id, text, frozenset(map(stem, tokens(text)))))
    return tuple(found.values())


@functools.cache
def _vectors() -> Float32Array:
    return vectors_of([text for _, text, _ in names()], FOLDER)


if __name__ == "__main__":  # after a change of the names
    write_vectors([text for _, text, _ in names()], FOLDER)
