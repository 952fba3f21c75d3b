"""What a prompt asks of an illustration: which things, how they lie, in which colours and style."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace

from allaprima.symbols import words as known
from allaprima.symbols.names import exactly, several_words
from allaprima.symbols.phrases import (
    ground_of,
    is_noun,
    name_at,
    parted,
    skins_of,
    taken,
    without_praise,
)
from allaprima.symbols.relations import SEVERAL, SURELY, dressed, related, with_others
from allaprima.symbols.subject import Subject, subject_of
from allaprima.symbols.things import THINGS
from allaprima.wording import phrase_at, stem, tokens

OWN_NAME, STANDS_FOR = 0.03, 0.04
"""What a thing's first name counts more, and another one less, as to whether a thing is meant at all."""
MOST = 9
"""Things in a picture, side by side or on another one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes:
    subjects: one to nine.
    colours: "rrggbb" that the words name for them, in order.
    style: one of `drawing.STYLES`, or None where it is left open.
    badge: "", "disc", "square", "blob" or "full".
    ground: "rrggbb" of what the things lie on, where the words name it.
    order: "beside", "with" (the others are smaller), "on" or "in" (the last has the others on or in it), "atop" (they
        are a smaller part of it) or "above" (it is below them).
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
    said, badge, ground = ground_of(without_praise(tokens(prompt)))
    is_icon = bool(known.ICONS & set(said))
    if _names_nothing(said):
        return replace(_of_nothing(said, badge, ground), is_icon=is_icon)
    said, styles = taken(said, known.STYLES)
    said, badges = taken(said, known.BADGES)
    said, skins = skins_of(said)
    said, hairs = taken(said, known.HAIRS)
    plain, colours = taken(said, known.COLOURS)
    # So that names are known as such; of "at symbol" more than "at" is left.
    while len(plain) > 1 and plain[-1] in known.AFTER and name_at(plain, 0) != len(plain):
        plain = plain[:-1]
    subjects, order, left_out = _several(plain)
    if len(subjects) < 2 and not left_out:
        subjects, order = related(plain, subjects[0] if subjects else subject_of(plain))
    elif order == "with" and subjects:
        subjects = _doing(subjects, plain)
    subjects = dressed(subjects, plain) if order != "above" else subjects
    if order == "with" and len(subjects) > 1:
        subjects, order = with_others(subjects, plain)
    if colours:
        subjects = _with_colours(subjects, said)
        colours = [colour for subject in subjects for colour in subject.colours]
    return Wish(
        subjects, tuple(colours), styles[0] if styles else None,
        badge or (badges[0] if badges else ""), ground, order, left_out, _who(plain),
        skins[0] if skins else None, hairs[0] if hairs else None, is_icon,
    )  # fmt: skip


def _doing(subjects: tuple[Subject, ...], plain: list[str]) -> tuple[Subject, ...]:
    """Things and what the last of them is said to do something with: "dog with glasses reading a book"."""
    *first, last = subjects
    both, _ = related(plain, last)
    known_already = {thing for each in first for thing in each.things}
    if len(both) < 2 or known_already & set(both[1].things):
        return subjects
    return (*first, *both)


def _names_nothing(said: list[str]) -> bool:
    """Whether words are no name, and say at most how many, in which colours and how: "a flat blue icon"."""
    speaking = [word for word in said if not {word, stem(word)} & known.SILENT and word != ","]
    if any(name_at(said, at) or is_noun(said, at) for at in range(len(said))):
        return False
    if any(frozenset(map(stem, words)) in exactly() for words in (said, speaking)):
        return False
    for table in (known.STYLES, known.BADGES, known.COLOURS):
        speaking, _ = parted(speaking, table)
    speaking, _ = parted(speaking, known.NUMBERS)
    return not [word for word in speaking if not word.isdigit()]


def _of_nothing(said: list[str], badge: str, ground: str | None) -> Wish:
    """What is drawn then, in the colours and the style that are named."""
    colours, styles, badges = (
        [table[phrase] for phrase in parted(said, table)[1]]
        for table in (known.COLOURS, known.STYLES, known.BADGES)
    )
    counts = [known.NUMBERS[phrase] for phrase in parted(said, known.NUMBERS)[1]]
    alone = next((known.ALONE[w] for w in map(stem, reversed(said)) if w in known.ALONE), None)
    thing, cosine = (alone, 1.0) if alone else ("star", 0.0)
    subject = Subject((thing,), thing, cosine, "", next(iter(counts), 1))
    style, badge = next(iter(styles), None), badge or next(iter(badges), "")
    return Wish((subject,), tuple(colours), style, badge, ground)


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


def _several(said: list[str]) -> tuple[tuple[Subject, ...], str, tuple[str, ...]]:
    """Subjects where the prompt names several things that are known, else none; how they lie; and what is
    named beside them and not known."""
    nothing: tuple[tuple[Subject, ...], str, tuple[str, ...]] = ((), "beside", ())
    if tuple(map(stem, said)) in several_words():
        return nothing  # one thing is called so: "moon and stars"
    text = " ".join(said)
    for order, between in (("above", known.ABOVE), ("with", known.WITH)):
        parts = re.split(rf"\s(?:{'|'.join(between)})\s", text)
        if len(parts) == 2 and not re.search(r"\sand\s|,", text):
            return _together([subject_of(part.split()) for part in parts], said, order) or nothing
    parts = re.split(rf"\s(?:{'|'.join((*known.BESIDE, *known.WITH))})\s|\s?,\s?", text)
    spoken = [part.split() for part in parts if set(part.split()) - known.SILENT]
    first = re.search(rf"\s({'|'.join((*known.BESIDE, *known.WITH))})\s|,", text)
    order = "with" if first and first[1] in known.WITH else "beside"
    return _together([subject_of(part) for part in spoken], said, order) or nothing


def _with_colours(subjects: tuple[Subject, ...], said: list[str]) -> tuple[Subject, ...]:
    """Things with the colours that words name for each: a colour is that of the next thing, or of the last; of a place
    that is not shown, no thing's: "a cow on a green meadow"."""
    words = [set(map(stem, subject.text.split())) for subject in subjects]
    elsewhere = {
        stem(word) for subject in subjects for text in subject.ignored for word in text.split()
    }
    found: list[list[str]] = [[] for _ in subjects]
    at, is_named = 0, False
    while at < len(said):
        size = 0 if name_at(said, at) else phrase_at(said, at, known.COLOURS)
        if size and not (size == 1 and is_noun(said, at)):
            after = list(map(stem, said[at + size :]))
            is_elsewhere = (
                is_named and next((w for w in after if w not in known.SILENT), "") in elsewhere
            )
            owner = next(
                (k for word in after for k, of in enumerate(words) if word in of), len(subjects) - 1
            )
            if not is_elsewhere:
                found[owner].append(known.COLOURS[" ".join(said[at : at + size])])
        is_named = is_named or stem(said[at]) in words[0]
        at += size or 1
    return tuple(replace(s, colours=tuple(c)) for s, c in zip(subjects, found, strict=True))


def _together(
    found: list[Subject], said: list[str], order: str = "beside"
) -> tuple[tuple[Subject, ...], str, tuple[str, ...]] | None:
    near = [subject for subject in found if subject.cosine >= SEVERAL]
    left_out = tuple(subject.text for subject in found if subject.cosine < SEVERAL)
    if left_out and (order == "above" or not near or min(s.cosine for s in near) < SURELY):
        return None  # "terms and conditions" are no two things
    if len(near) < 2 and not left_out and not (near and near[0].count > 1):
        return None
    # "salt and pepper" may be one thing; then the whole is nearer than its parts.
    whole = subject_of(said)
    if len(found) > 1 and whole.cosine > max(s.cosine for s in near) + 0.05:
        return None
    return tuple(near[:MOST]), order, left_out
