"""What a prompt asks of an illustration: which things, in which colours and style.

Words that are known say it; what is left is compared by meaning, with the text encoder of the embedded
models. The thing is the one of whose names one is nearest.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from allaprima.formulas import vectors_of, write_vectors
from allaprima.request import Float32Array
from allaprima.symbols import FOLDER
from allaprima.symbols import words as known
from allaprima.symbols.things import THINGS

UNKNOWN = 0.6
"""Below this cosine nothing that can be drawn is like the prompt. Measured: what can be drawn, in other
words, lies above (a lawyer 0.70 from "law"), other things mostly below (a unicorn 0.54, a cooking pot 0.38)."""
SEVERAL = 0.6
"""From this cosine on a part of a prompt is a thing of its own."""
SURELY = 0.8
"""From this cosine on a part is drawn although another part of the prompt is not known."""
ALIKE = 0.05
"""Things as near as this to the nearest are as good, and the seed chooses among them."""
VERBATIM = 0.3
"""What a name counts beside its cosine that stands in the prompt word for word, times its share."""
OWN_NAME, STANDS_FOR = 0.03, 0.04
"""What a thing's first name counts more, and another one less, as to whether a thing is meant at all."""
LONGER = 0.02
"""What each word of such a name counts."""
HEAD = 0.1
"""What the own name of a thing counts at the end of the words: a "happy dog" is a dog."""
SAME = 0.88
"""From this cosine on a name means all that the words do: "quantum entanglement" and "entanglement"."""
DESCRIBING = 2
"""Words before a name at the end of what stands before a place: "a happy dog in the park"."""
MOST = 9
"""Things in a picture."""


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
    """

    things: tuple[str, ...]
    name: str
    cosine: float
    text: str
    count: int = 1
    ignored: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        return self.cosine >= UNKNOWN


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes:
    subjects: one to nine.
    colours: "rrggbb" that the words name, in order.
    style: one of `drawing.STYLES`, or None where it is left open.
    badge: "", "disc", "square", "blob" or "full".
    ground: "rrggbb" of what the things lie on, where the words name it.
    order: "beside", "with" (the others are smaller) or "above" (the first is above the second).
    left_out: what was named beside them that nothing known is like.
    who: "woman" or "man", where the words say it.
    skin: "rrggbb" of people, where the words say it; `hair` likewise.
    is_icon: whether the words ask for an icon, which stands upright.
    """

    subjects: tuple[Subject, ...]
    colours: tuple[str, ...]
    style: str | None
    badge: str
    ground: str | None = None
    order: str = "beside"
    left_out: tuple[str, ...] = ()
    who: str | None = None
    skin: str | None = None
    hair: str | None = None
    is_icon: bool = False


@functools.lru_cache(256)
def read(prompt: str) -> Wish:
    """What a prompt asks for.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    said, badge, ground = _ground(_without_praise(tokens(prompt)))
    is_icon = bool(known.ICONS & set(said))
    if _names_nothing(said):
        return replace(_of_nothing(said, badge, ground), is_icon=is_icon)
    said, styles = _taken(said, known.STYLES)
    said, badges = _taken(said, known.BADGES)
    said, skins = _skins(said)
    said, hairs = _taken(said, known.HAIRS)
    plain, colours = _taken(said, known.COLOURS)
    # So that names are known as such; of "at symbol" more than "at" is left.
    while len(plain) > 1 and plain[-1] in known.AFTER and _name_at(plain, 0) != len(plain):
        plain = plain[:-1]
    subjects, order, left_out = _several(plain)
    return Wish(
        subjects or (_subject(plain),), tuple(colours), styles[0] if styles else None,
        badge or (badges[0] if badges else ""), ground, order, left_out, _who(plain),
        skins[0] if skins else None, hairs[0] if hairs else None, is_icon,
    )  # fmt: skip


def _without_praise(said: list[str]) -> list[str]:
    """Words without the parts that say nothing but praise: "a boat, high quality, 4k"."""
    parts = [part.strip() for part in " ".join(said).split(",")]
    kept = [part for part in parts if part not in known.PRAISE]
    return " , ".join(kept).split() if any(kept) else said


def _names_nothing(said: list[str]) -> bool:
    """Whether words are no name, and say at most how many, in which colours and how: "a flat blue icon"."""
    speaking = [word for word in said if not {word, stem(word)} & known.SILENT and word != ","]
    if any(_name_at(said, at) or _is_noun(said, at) for at in range(len(said))):
        return False
    if any(frozenset(map(stem, words)) in _exactly() for words in (said, speaking)):
        return False
    for table in (known.STYLES, known.BADGES, known.COLOURS):
        speaking, _ = _parted(speaking, table)
    speaking, _ = _parted(speaking, known.NUMBERS)
    return not [word for word in speaking if not word.isdigit()]


def _of_nothing(said: list[str], badge: str, ground: str | None) -> Wish:
    """What is drawn then, in the colours and the style that are named."""
    colours, styles, badges = (
        [table[phrase] for phrase in _parted(said, table)[1]]
        for table in (known.COLOURS, known.STYLES, known.BADGES)
    )
    counts = [known.NUMBERS[phrase] for phrase in _parted(said, known.NUMBERS)[1]]
    alone = next((known.ALONE[w] for w in map(stem, reversed(said)) if w in known.ALONE), None)
    thing, cosine = (alone, 1.0) if alone else ("star", 0.0)
    subject = Subject((thing,), thing, cosine, "", next(iter(counts), 1))
    style, badge = next(iter(styles), None), badge or next(iter(badges), "")
    return Wish((subject,), tuple(colours), style, badge, ground)


def _parted(said: list[str], table: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """What is left of some words without the phrases of a table, and these."""
    left: list[str] = []
    found: list[str] = []
    at = 0
    while at < len(said):
        if n := _phrase_at(said, at, table):
            found.append(" ".join(said[at : at + n]))
        else:
            left.append(said[at])
        at += n or 1
    return left, found


def _phrase_at(said: list[str], at: int, table: Mapping[str, Any]) -> int:
    """How many words from here on are a phrase of a table, the longest that is; 0 if none are."""
    sizes = (n for n in (3, 2, 1) if at + n <= len(said))
    return next((n for n in sizes if " ".join(said[at : at + n]) in table), 0)


def _who(said: list[str]) -> str | None:
    """Whether words speak of a woman or of a man, and not of both."""
    found = {who for who, of in known.WHO.items() if of & set(said)}
    return found.pop() if len(found) == 1 else None


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
    nothing but such a phrase keeps it, and so does a thing's name: "ice cream", the rose of "a red rose"."""
    left: list[str] = []
    found: list[str] = []
    at = 0
    while at < len(said):
        if named := _name_at(said, at):
            left += said[at : at + named]
            at += named
            continue
        n = _phrase_at(said, at, table)
        if n and not (n == 1 and _is_noun(said, at)):
            found.append(table[" ".join(said[at : at + n])])
            at += n
        else:
            left.append(said[at])
            at += 1
    if not _says(left) and not any(_name_at(left, at) for at in range(len(left))):
        return said, []  # but "flat at sign" has a name left, of silent words
    return left, found


def _says(said: list[str]) -> bool:
    return any(word not in known.SILENT and word != "," for word in said)


def _name_at(said: list[str], at: int) -> int:
    """How many words a name has that begins there and is of more than one; 0 without one."""
    for n in range(min(6, len(said) - at), 1, -1):
        if tuple(map(stem, said[at : at + n])) in _several_words():
            return n
    return 0


def _skins(said: list[str]) -> tuple[list[str], list[str]]:
    """What is left without the words for the skin of people, who stay: "black woman", "doctor with dark skin"."""
    text = " ".join(said)
    people = "|".join(known.BY_SKIN)
    text = re.sub(rf"\b(white|black|african|asian) (?=(?:{people})\b)", r"\1 skin ", text)
    text = re.sub(r"\bwith (?=(?:\w+ ){1,2}(?:skin|complexion|hair)\b)", "", text)
    return _taken(text.split(), known.SKINS)


def _is_noun(said: list[str], at: int) -> bool:
    """Whether a word is the thing itself and not how it looks: "rose" in "a red rose", not in "a rose dress",
    "a rose and white dress", "a dress in rose" and "dress, rose"."""
    if said[at] not in known.NOUNS or (at and said[at - 1] == "in"):
        return False
    counted = at > 0 and (said[at - 1] in ("a", "an", "the") or said[at - 1] in known.NUMBERS)
    after = said[at + 1 :]
    if after and after[0] not in known.ENDS:
        return False
    if at and said[at - 1] == "," and sum(word != "," for word in after) == 0:
        return counted or said[:at].count(",") > 1 or "and" in said
    listed = len(after) > 1 and after[0] in ("and", ",") and after[1] in known.COLOURS
    return counted or not listed or _is_noun(said, at + 2)


def _ground(said: list[str]) -> tuple[list[str], str, str | None]:
    """What is left of the words without those for a coloured ground ("in a blue circle"), its shape ("" without
    one) and its colour."""
    text = " ".join(said)
    shapes, colours = (
        "|".join(sorted(t, key=len, reverse=True)) for t in (known.GROUNDS, known.COLOURS)
    )
    found = re.search(
        rf"\s(?:in|on)(?: an?| the)? ({colours}) ({shapes})$|\s({colours}) (background)$", text
    )
    if found is None:
        return said, "", None
    colour, shape = found[1] or found[3], found[2] or found[4]
    left = f"{text[: found.start()]} {text[found.end() :]}".split()
    return left, known.GROUNDS[shape], known.COLOURS[colour]


def _several(said: list[str]) -> tuple[tuple[Subject, ...], str, tuple[str, ...]]:
    """Subjects where the prompt names several things that are known, else none; how they lie; and what is
    named beside them and not known."""
    nothing: tuple[tuple[Subject, ...], str, tuple[str, ...]] = ((), "beside", ())
    if tuple(map(stem, said)) in _several_words():
        return nothing  # one thing is called so: "moon and stars"
    text = " ".join(said)
    for order, between in (("above", known.ABOVE), ("with", known.WITH)):
        parts = re.split(rf"\s(?:{'|'.join(between)})\s", text)
        if len(parts) == 2 and not re.search(r"\sand\s|,", text):
            return _together([_subject(part.split()) for part in parts], said, order) or nothing
    parts = re.split(rf"\s(?:{'|'.join((*known.BESIDE, *known.WITH))})\s|\s?,\s?", text)
    spoken = [part.split() for part in parts if set(part.split()) - known.SILENT]
    return _together([_subject(part) for part in spoken], said) or nothing


def _together(
    found: list[Subject], said: list[str], order: str = "beside"
) -> tuple[tuple[Subject, ...], str, tuple[str, ...]] | None:
    near = [subject for subject in found if subject.cosine >= SEVERAL]
    left_out = tuple(subject.text for subject in found if subject.cosine < SEVERAL)
    if left_out and (order != "beside" or not near or min(s.cosine for s in near) < SURELY):
        return None  # "terms and conditions" are no two things
    if len(near) < 2 and not left_out and not (near and near[0].count > 1):
        return None
    # "salt and pepper" may be one thing; then the whole is nearer than its parts.
    whole = _subject(said)
    if len(found) > 1 and whole.cosine > max(s.cosine for s in near) + 0.05:
        return None
    return tuple(near[:MOST]), order, left_out


def _subject(said: list[str]) -> Subject:
    count = 1
    rest = list(said)
    for n in (2, 1):
        phrase = " ".join(rest[:n])
        if phrase in known.NUMBERS and len(rest) > n and not _name_at(rest, 0):
            count, rest = known.NUMBERS[phrase], rest[n:]
            break
    core = [word for word in rest if word not in known.SILENT and word != ","] or rest
    asked, whole_core = rest, core
    plain = [word for word in core if word not in known.LOOKS]
    if plain and plain != core and frozenset(map(stem, core)) not in _exactly():
        core, rest = plain, [word for word in rest if word not in known.LOOKS]
    # "A robot drinking tea", "a rocket made of glass": what comes first is the thing.
    ends = [n for n in range(1, len(core) - 1) if core[n] == "made" or core[n].endswith("ing")]
    leads = core[: ends[0]] if ends else []
    named = any(frozenset(map(stem, words)) in _exactly() for words in (core, rest))
    exactly = frozenset(map(stem, leads)) in _exactly()
    leads = leads if exactly else _name_at_the_end(leads)
    if leads and not named and not set(leads) <= known.SOMEONE:  # who runs is a runner
        core = rest = leads
    # "An apple on a plate", "an astronaut on the moon": what is somewhere, and not where.
    where = next((n for n in range(1, len(rest) - 1) if rest[n] in known.WHERE), 0)
    before = [word for word in rest[:where] if word not in known.SILENT]
    if before := [] if named else _name_at_the_end(before):
        core = rest = before
    # "Female doctor", "woman doctor": the doctor is the thing.
    neither = [word for word in core if word not in known.EITHER]
    if len(neither) < len(core) and frozenset(map(stem, neither)) in _exactly():
        core = rest = neither
    text = " ".join(core[:24])
    near = vectors_of([text], FOLDER)[0] @ _vectors().T
    stems, whole = {stem(word) for word in core}, {stem(word) for word in rest}
    scores, raw = near.copy(), near.copy()
    for i in {i for word in whole for i in _by_word().get(word, ())}:
        of = names()[i][2]
        if of <= whole:
            share = len(of & stems) / max(1, len(stems))
            near[i] = max(near[i], 0.45 + 0.55 * share)
            # Of two that are named word for word the longer one: a stop sign is no hand that says stop.
            scores[i] = (near[i] if share == 1 else scores[i]) + VERBATIM * share + LONGER * len(of)
            scores[i] += HEAD * (share < 1 and stem(core[-1]) in of and of in _own_names())
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


def _name_at_the_end(said: list[str]) -> list[str]:
    """Those of some words that are the own name of a thing, after two others at most: the dog of "a happy dog"; none
    where they end in none."""
    tails = (said[at:] for at in range(min(DESCRIBING + 1, len(said))))
    return next((tail for tail in tails if frozenset(map(stem, tail)) in _own_names()), [])


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
def _by_word() -> dict[str, list[int]]:
    """Which names hold a word, each by one of its words."""
    table: dict[str, list[int]] = {}
    for i, (_, _, of) in enumerate(names()):
        if of:
            table.setdefault(min(of), []).append(i)
    return table


@functools.cache
def _several_words() -> frozenset[tuple[str, ...]]:
    """The words of names of more than one, in order."""
    found = (tuple(map(stem, tokens(text))) for _, text, _ in names())
    return frozenset(words for words in found if len(words) > 1)


@functools.cache
def _exactly() -> frozenset[frozenset[str]]:
    """The stems of each name."""
    return frozenset(of for _, _, of in names())


@functools.cache
def _own_names() -> frozenset[frozenset[str]]:
    """The stems of the first name of each thing; but of those who are nothing but someone."""
    found = (frozenset(map(stem, tokens(thing.names[0]))) for thing in THINGS.values())
    return frozenset(words for words in found if not words <= known.SOMEONE)


@functools.cache
def _vectors() -> Float32Array:
    return vectors_of([text for _, text, _ in names()], FOLDER)


if __name__ == "__main__":  # after a change of the names
    write_vectors([text for _, text, _ in names()], FOLDER)
