"""Phrases that say how a thing is drawn, taken out of the words, so that what it is is left."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from allaprima.symbols import words as known
from allaprima.symbols.names import several_words
from allaprima.wording import phrase_at, stem

_ANY, _OF_ALL = ("|".join(sorted(words)) for words in known.COLOURINGS)
_COLOURING = re.compile(
    rf"(?:\b(?:in|with) )?\b(?:{_ANY})(?: and (?:{_ANY}))? (?:{_OF_ALL})(?= ?(?:,|$))"
)
_COLOURS = "|".join(sorted(known.COLOURS, key=len, reverse=True))
_TONES = re.compile(
    rf"\bshades of (?=(?:{_COLOURS})\b)|(?:\b(?:{_ANY}) )?(\b(?:{_COLOURS})) (?:tones|hues|{_OF_ALL})(?= ?(?:,|$))"
)


def without_praise(said: list[str]) -> list[str]:
    """Words without the parts that say nothing but praise, or how colours are altogether: "a boat, high quality,
    4k", "a boat in muted colours"; of "in red tones" the colour is left."""
    text = _COLOURING.sub("", _TONES.sub(r"\1", " ".join(said)))
    parts = [part.strip() for part in text.split(",")]
    kept = [part for part in parts if part and part not in known.PRAISE]
    return " , ".join(kept).split() if kept else said


def parted(said: list[str], table: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """What is left of some words without the phrases of a table, and these."""
    left: list[str] = []
    found: list[str] = []
    at = 0
    while at < len(said):
        if n := phrase_at(said, at, table):
            found.append(" ".join(said[at : at + n]))
        else:
            left.append(said[at])
        at += n or 1
    return left, found


def taken(said: list[str], table: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """What is left of the words without the phrases of a table, and what those mean. A prompt that is
    nothing but such a phrase keeps it, and so does a thing's name: "ice cream", the rose of "a red rose"."""
    left: list[str] = []
    found: list[str] = []
    at = 0
    while at < len(said):
        if named := name_at(said, at):
            left += said[at : at + named]
            at += named
            continue
        n = phrase_at(said, at, table)
        if n and not (n == 1 and is_noun(said, at)):
            found.append(table[" ".join(said[at : at + n])])
            at += n
        else:
            left.append(said[at])
            at += 1
    if not _says(left) and not any(name_at(left, at) for at in range(len(left))):
        return said, []  # but "flat at sign" has a name left, of silent words
    return left, found


def _says(said: list[str]) -> bool:
    return any(word not in known.SILENT and word != "," for word in said)


def name_at(said: list[str], at: int) -> int:
    """How many words a name has that begins there and is of more than one; 0 without one."""
    for n in range(min(6, len(said) - at), 1, -1):
        if tuple(map(stem, said[at : at + n])) in several_words():
            return n
    return 0


def skins_of(said: list[str]) -> tuple[list[str], list[str]]:
    """What is left without the words for the skin of people, who stay: "black woman", "doctor with dark skin"."""
    text = " ".join(said)
    people = "|".join(known.BY_SKIN)
    text = re.sub(rf"\b(white|black|african|asian) (?=(?:{people})\b)", r"\1 skin ", text)
    text = re.sub(r"\bwith (?=(?:\w+ ){1,2}(?:skin|complexion|hair)\b)", "", text)
    return taken(text.split(), known.SKINS)


def is_noun(said: list[str], at: int) -> bool:
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
    return counted or not listed or is_noun(said, at + 2)


def ground_of(said: list[str]) -> tuple[list[str], str, str | None]:
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
