"""The words of slides in other languages, in English, which the text encoder knows.

German is read word by word, compounds too; of French, Spanish, Italian, Portuguese and Dutch what
titles of slides are made of. A text that is not understood stays as it is.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from allaprima_office.foreign_words import ALIKE, LITTLE, LITTLE_IN_ENGLISH, meanings

_ENDINGS = ("innen", "ern", "sen", "se", "em", "en", "er", "es", "e", "n", "s")
_SHORTEST, _STEM = 3, 4
"""Letters of a part of a compound, and of a word without its ending."""


@functools.lru_cache(512)
def in_english(text: str) -> str:
    """A text of a slide in English, if it is in a language that is known here and its words are; else as
    it is. Word for word, which is enough to tell what it is about."""
    words = _words(text)
    found: list[str] = []
    strange: list[str] = []
    signs = at = 0
    while at < len(words):
        for n in range(min(5, len(words) - at), 0, -1):
            if (meant := _meaning(tuple(words[at : at + n]))) is not None:
                found.append(meant)
                at += n
                break
        else:
            word = words[at]
            at += 1
            if word in _folded_little():
                signs += word not in LITTLE_IN_ENGLISH
            elif not any(c.isdigit() for c in word):
                strange.append(word)
    if not signs + len(found) or len(strange) > signs + len(found):
        return text
    # What is left of another language says nothing to the encoder.
    return " ".join(dict.fromkeys(found or strange)) or text


def _meaning(words: tuple[str, ...]) -> str | None:
    """What a phrase means, or one word, or the parts of a compound."""
    if (meant := _word(words)) or len(words) > 1 or words[0] in ALIKE:
        return meant
    return _compound(words[0])


def _word(words: tuple[str, ...]) -> str | None:
    """What a phrase means whose last word may have an ending."""
    known, (*first, last) = _known(), words
    endings = (e for e in _ENDINGS if last.endswith(e) and len(last) - len(e) >= _STEM)
    forms = (last, *(last[: -len(ending)] for ending in endings))
    meant = next((known[key] for form in forms if (key := (*first, form)) in known), None)
    return None if words == (meant,) else meant  # English already: "nature", "decision"


@functools.lru_cache(4096)
def _compound(word: str) -> str | None:
    """ "Quartalsergebnisse": quarterly results. The longest first part that is known, and the rest."""
    for cut in range(len(word) - _SHORTEST, _SHORTEST - 1, -1):
        if (rest := _part(word[cut:]) or _compound(word[cut:])) and (first := _part(word[:cut])):
            return f"{first} {rest}"
    return None


def _part(word: str) -> str | None:
    if meant := _word((word,)):
        return meant
    return word if word in ALIKE or (word[-1] == "s" and word[:-1] in ALIKE) else None


def _words(text: str) -> list[str]:
    """In small letters, without accents."""
    letters = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss").replace("œ", "oe"))
    return re.findall(r"[a-z0-9]+", "".join(c for c in letters if not unicodedata.combining(c)))


@functools.cache
def _folded_little() -> frozenset[str]:
    return frozenset(folded for word in LITTLE for folded in _words(word))


@functools.cache
def _known() -> dict[tuple[str, ...], str]:
    """What each phrase means, by its words."""
    table: dict[tuple[str, ...], str] = {}
    for meant, said in meanings():
        for phrase in said:
            table.setdefault(tuple(_words(phrase)), meant)
    return table
