"""The thing that words mean.

Names that are known say it; what is left is compared by meaning, with the text encoder of the embedded
models. The thing is the one of whose names one is nearest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from allaprima.formulas import vectors_of
from allaprima.symbols import FOLDER
from allaprima.symbols import words as known
from allaprima.symbols.names import by_word, exactly, names, own_names, vectors
from allaprima.symbols.phrases import name_at
from allaprima.wording import stem

UNKNOWN = 0.6
"""Below this cosine nothing that can be drawn is like the prompt. Measured: what can be drawn, in other
words, lies above (a lawyer 0.70 from "law"), other things mostly below (a unicorn 0.54, a cooking pot 0.38)."""
ALIKE = 0.05
"""Things as near as this to the nearest are as good, and the seed chooses among them."""
VERBATIM = 0.3
"""What a name counts beside its cosine that stands in the prompt word for word, times its share."""
LONGER = 0.02
"""What each word of such a name counts."""
HEAD = 0.1
"""What the own name of a thing counts at the end of the words: a "happy dog" is a dog."""
SAME = 0.88
"""From this cosine on a name means all that the words do: "quantum entanglement" and "entanglement"."""
DESCRIBING = 2
"""Words before a name at the end of what stands before a place: "a happy dog in the park"."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that is asked for.

    Attributes:
        things: ids, the nearest first; those after it mean about as much.
        name: of its names the one that is nearest.
        cosine: how near that is, -1..1.
        text: what of the prompt says it; "" where nothing does.
        count: how many of it.
        ignored: what else the words say of it, where it is named word for word: how or where it is.
        colours: "rrggbb" that the words name for it.
        is_worn: whether it is worn by the subject before it.
    """

    things: tuple[str, ...]
    name: str
    cosine: float
    text: str
    count: int = 1
    ignored: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    is_worn: bool = False

    @property
    def is_known(self) -> bool:
        return self.cosine >= UNKNOWN


def subject_of(said: list[str]) -> Subject:
    """The thing that words without colours and styles mean, the nearest where none is known."""
    count = 1
    rest = list(said)
    for n in (2, 1):
        phrase = " ".join(rest[:n])
        if phrase in known.NUMBERS and len(rest) > n and not name_at(rest, 0):
            count, rest = known.NUMBERS[phrase], rest[n:]
            break
    core = [word for word in rest if word not in known.SILENT and word != ","] or rest
    names_one = any(name_at(rest, at) for at in range(len(rest)))
    if (
        core is rest
        and not names_one
        and (alone := known.ALONE.get(stem(rest[-1]) if rest else ""))
    ):
        return Subject((alone,), alone, 1.0, rest[-1], count)
    asked, whole_core = rest, core
    plain = [word for word in core if word not in known.LOOKS]
    if plain and plain != core and frozenset(map(stem, core)) not in exactly():
        core, rest = plain, [word for word in rest if word not in known.LOOKS]
    # "A robot drinking tea", "a rocket made of glass": what comes first is the thing.
    ends = [n for n in range(1, len(core) - 1) if core[n] == "made" or core[n].endswith("ing")]
    leads = core[: ends[0]] if ends else []
    named = any(frozenset(map(stem, words)) in exactly() for words in (core, rest))
    in_full = frozenset(map(stem, leads)) in exactly()
    leads = leads if in_full else _name_at_the_end(leads, own_names())
    if leads and not named and not set(leads) <= known.SOMEONE:  # who runs is a runner
        core = rest = leads
    # "An apple on a plate", "an astronaut on the moon": what is somewhere, and not where.
    where = next((n for n in range(1, len(rest) - 1) if rest[n] in known.WHERE), 0)
    before = [word for word in rest[:where] if word not in known.SILENT]
    # What is counted is a thing, whichever of its names it is called by: "two eggs on a plate", "a boat on the sea".
    is_counted = count > 1 or rest[:1] in (["a"], ["an"]) or _is_several(before)
    known_names = exactly() if is_counted else own_names()
    if before := [] if named else _name_at_the_end(before, known_names):
        core = rest = before
    # "Female doctor", "woman doctor": the doctor is the thing.
    neither = [word for word in core if word not in known.EITHER]
    if len(neither) < len(core) and frozenset(map(stem, neither)) in exactly():
        core = rest = neither
    text = " ".join(core[:24])
    near = vectors_of([text], FOLDER)[0] @ vectors().T
    stems, whole = {stem(word) for word in core}, {stem(word) for word in rest}
    scores, raw = near.copy(), near.copy()
    for i in {i for word in whole for i in by_word().get(word, ())}:
        of = names()[i][2]
        if of <= whole:
            share = len(of & stems) / max(1, len(stems))
            near[i] = max(near[i], 0.45 + 0.55 * share)
            # Of two that are named word for word the longer one: a stop sign is no hand that says stop.
            scores[i] = (near[i] if share == 1 else scores[i]) + VERBATIM * share + LONGER * len(of)
            scores[i] += HEAD * (share < 1 and stem(core[-1]) in of and of in own_names())
    best: dict[str, int] = {}
    for i in np.argsort(-scores, kind="stable")[:40]:
        best.setdefault(names()[i][0], int(i))
    first = next(iter(best.values()))
    alike = [t for t, i in best.items() if scores[i] >= scores[first] - ALIKE]
    # What is named word for word is that, and nothing that means as much.
    exact = names()[first][2] <= whole
    same = core == whole_core and raw[first] >= SAME
    return Subject(
        tuple(alike[: 1 if exact else 4]), names()[first][1], round(float(near[first]), 4), text, count,
        _ignored(asked, names()[first][2]) if exact and not same else (),
    )  # fmt: skip


def _is_several(said: list[str]) -> bool:
    """Whether some words end in a plural: "people" in "people in a boat"."""
    return bool(said) and (stem(said[-1]) != said[-1] or said[-1] in known.PERSONS)


def _name_at_the_end(said: list[str], of: frozenset[frozenset[str]]) -> list[str]:
    """Those of some words that are one of these names, after two others at most: the dog of "a happy dog"; none where
    they end in none."""
    tails = (said[at:] for at in range(min(DESCRIBING + 1, len(said))))
    return next((tail for tail in tails if frozenset(map(stem, tail)) in of), [])


def _ignored(said: list[str], of: frozenset[str]) -> tuple[str, ...]:
    """What words say beside a thing's name: the runs of them that are not in it."""
    runs: list[list[str]] = [[]]
    for word in said:
        if stem(word) in of or word == ",":
            runs.append([])
        elif word not in known.EITHER | known.SOMEONE and not any(
            word in words for words in known.WHO.values()
        ):
            runs[-1].append(word)
    found = []
    for run in runs:
        speaking = [k for k, word in enumerate(run) if not {word, stem(word)} & known.SILENT]
        if speaking:
            found.append(" ".join(run[speaking[0] : speaking[-1] + 1]))
    return tuple(found)
