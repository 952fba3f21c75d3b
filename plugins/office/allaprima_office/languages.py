"""The words of slides in other languages, in English, which the text encoder knows.

German is read word by word, compounds too; of French, Spanish, Italian, Portuguese and Dutch what
titles of slides are made of. A text that is not understood stays as it is.
"""

from __future__ import annotations

import functools
import math
import re
import unicodedata
from collections import Counter

from allaprima import translate
from allaprima_office.foreign_words import ALIKE, LITTLE, LITTLE_IN_ENGLISH, meanings
from allaprima_office.things import things

_ENDINGS = ("innen", "ern", "sen", "se", "em", "en", "er", "es", "e", "n", "s")
_SHORTEST, _STEM, _TAIL = 3, 4, 5
"""Letters of a part of a compound, of a word without its ending, and of a part that stands for the whole."""

_RARE = 0.5
"""What each three letters count beside how often they are seen."""
_HERE = ("de", "fr", "es", "it", "pt", "nl")
"""Languages of `foreign_words`."""
_SURE = -3.0
"""A logarithm of likelihoods. Names and loan words ("zither", "ikat") are a little less than 0."""


def in_english(text: str) -> str:
    """A text of a slide in English, if it is in a language that is known here and its words are; else as
    it is. Word for word, which is enough to tell what it is about."""
    return _read(text)[0]


def understood(text: str) -> float:
    """What part of a text's words that say something `in_english` puts into English; 1 for a text that stays
    as it is."""
    return _read(text)[1]


@functools.lru_cache(512)
def _read(text: str) -> tuple[str, float]:
    """A text in English, and what part of it that is."""
    words = _words(text)
    if (
        len(words) > 1
        and text.isascii()
        and not _folded_little() & set(words)
        and all(singular(word) in _english_words() for word in words)
    ):
        return text, 1.0  # "land survey" is not of a country
    found: list[str] = []
    strange: list[str] = []
    signs = at = known = 0
    while at < len(words):
        for n in range(min(5, len(words) - at), 0, -1):
            if (meant := _meaning(tuple(words[at : at + n]))) is not None:
                found.append(meant)
                known += n
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
        return _prompt_in_english(text)
    # What is left of another language says nothing to the encoder.
    english = " ".join(dict.fromkeys(found or strange)) or text
    return english, known / max(1, known + len(strange))


def _prompt_in_english(text: str) -> tuple[str, float]:
    """The same by the tables that prompts are read by, of languages that the tables here do not have."""
    words = text.split()
    # One word of plain letters may be any language's, and names mostly are.
    found = None if len(words) < 2 and text.isascii() else translate(text)
    if found is None or found.language in _HERE or len(found.left_out) * 2 > len(words):
        return text, 1.0
    return found.text, 1 - len(found.left_out) / max(2, len(words))


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
    if is_english(word):
        return None
    # The last part says what it is: a "Rahmenkalender" is a calendar, whatever of.
    tails = (word[cut:] for cut in range(_SHORTEST, len(word) - _TAIL + 1))
    return next((meant for tail in tails if (meant := _word((tail,)))), None)


def _part(word: str) -> str | None:
    if meant := _word((word,)):
        return meant
    return word if word in ALIKE or (word[-1] == "s" and word[:-1] in ALIKE) else None


def _words(text: str) -> list[str]:
    """In small letters, without accents."""
    letters = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss").replace("œ", "oe"))
    return re.findall(r"[a-z0-9]+", "".join(c for c in letters if not unicodedata.combining(c)))


def is_english(text: str) -> bool:
    """Whether a text reads as English: by a word that the tables of things know, or else by its
    letters, as Cavnar and Trenkle tell languages ("N-gram-based text categorization", 1994), with what the
    tables of this folder say for examples."""
    words = [word for word in _words(text) if not any(c.isdigit() for c in word)]
    if not words:
        return not any(c.isalpha() for c in text)
    if set(words) & (_folded_little() - set(LITTLE_IN_ENGLISH)):
        return False
    if any(map(is_english_word, words)):
        return True
    english, foreign = _letters()
    return sum(english.get(t, 0) - foreign.get(t, 0) for w in words for t in _threes(w)) >= _SURE


def is_english_word(word: str) -> bool:
    """Whether the tables of things know a word, of three letters or more."""
    return len(word) > 2 and singular(word.lower()) in _english_words()


def singular(word: str) -> str:
    """An English word without the ending of the plural, as far as comparing needs it."""
    return re.sub(r"(?<=[osx])es$|(?<=[cs]h)es$|s$", "", word)


def _threes(word: str) -> list[str]:
    edged = f" {word} "
    return [edged[at : at + 3] for at in range(len(edged) - 2)]


@functools.cache
def _english_words() -> frozenset[str]:
    return frozenset(singular(word) for text in _english_texts() for word in _words(text))


def _english_texts() -> list[str]:
    return [phrase for thing, stands_for in things() for phrase in (thing, *stands_for)]


@functools.cache
def _letters() -> tuple[dict[str, float], dict[str, float]]:
    """How much more than nothing, as a logarithm, each three letters in a row say for English, and for
    the other languages."""
    said = [phrase for _, phrases in meanings() for phrase in phrases]
    counts = []
    for texts in (_english_texts(), said):
        seen = {word for text in texts for word in _words(text)}
        counts.append(Counter(t for word in seen for t in _threes(word)))
    least = math.log(_RARE / max(count.total() for count in counts))
    return tuple(
        {t: math.log((n + _RARE) / count.total()) - least for t, n in count.items()}
        for count in counts
    )  # type: ignore[return-value]


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
