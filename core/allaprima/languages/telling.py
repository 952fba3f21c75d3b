"""Which language a prompt is in."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from allaprima.languages.forms import PAUSE, folded, words_of, written
from allaprima.languages.grammars import GRAMMARS
from allaprima.languages.table import languages, table_of, text_of
from allaprima.wording import stem

ENGLISH_WORDS = Path(__file__).parent / "english.txt"
_PERHAPS = 0.5
"""What a word counts that is English, but none that the models know."""
_SHARED = 0.3
"""What a word counts for a language that it has in common with English."""
_ENOUGH = 0.45
"""How much of another language there has to be for each word that is English alone."""


def language_of(text: str, own: str | None = None) -> str | None:
    """The code of the language that a text is in; None for English, and for one that is not known here.

    Words that are English as well tell nothing: "hut" alone is one, and "ein Hut" is a hat.

    Args:
        own: code of the user's language. What could be said in it is taken to be.
    """
    said = [word for word in words_of(text) if not word.isdigit()]
    distinct = {*said} - {PAUSE}
    if own is None and all(map(is_english, distinct)):
        return None  # mostly so, and no table has to be read
    accents = {
        letter for letter in written(text) if not letter.isascii() and folded(letter).isascii()
    }
    best, most = None, 0.0
    for language in _likely(distinct, own):
        found = _covered(said, language)
        is_own = language == own
        if is_own and found and found.keys() == distinct:
            return language
        alone = sum(is_english(word) for word in distinct if word not in found)
        telling = sum(1.0 - is_english(word) for word, is_changed in found.items() if is_changed)
        if alone:  # parts of a compound are soon found in any word: "bombed"
            telling -= sum(_PERHAPS for word in found if table_of(language).is_compound(word))
        shared = sum(is_english(word) for word in found)
        if telling < 1 or telling <= _ENOUGH * alone:
            continue
        strange = len(accents.difference(GRAMMARS[language].letters))
        # Inflected forms and compounds are found in neighbouring languages, too.
        exactly = sum(table_of(language).has(word) for word in found)
        score = telling + _SHARED * (shared + exactly + is_own * len(found)) - strange
        if score > most:
            best, most = language, score
    return best


def _likely(words: set[str], own: str | None) -> list[str]:
    """The languages that may be meant, by the words that stand in their tables as they are. For the first time a table
    takes forty milliseconds to be read; to look for a word in its text takes none."""
    scripts = {folded(word).isascii() for word in words}
    able = [code for code in languages() if GRAMMARS[code].is_latin in scripts]
    hits = {
        code: sum(f" {word}," in text_of(code) or f" {word}\n" in text_of(code) for word in words)
        for code in able
        if not GRAMMARS[code].characters
    }
    most = max(hits.values(), default=0)
    least = most - 1 if most > 1 else most
    return [code for code in able if code == own or hits.get(code, most) >= least]


def is_english(word: str) -> float:
    """How surely a word is English: 1 for those that the models know."""
    surely, perhaps = _english()
    forms = {word, stem(word), folded(word)}
    return 1.0 if forms & surely else _PERHAPS if forms & perhaps else 0.0


def _covered(words: Sequence[str], language: str) -> dict[str, bool]:
    """The words that a language has, each with whether English has another one for it."""
    return {
        word: all(folded(word) not in meant.english.split() for meant in meanings)
        for said, meanings in table_of(language).parted(words)
        if meanings
        for word in said
    }


@functools.cache
def _english() -> tuple[frozenset[str], frozenset[str]]:
    surely, _, perhaps = ENGLISH_WORDS.read_text("utf-8").partition("\n\n")
    return frozenset(surely.split()), frozenset(perhaps.split())
