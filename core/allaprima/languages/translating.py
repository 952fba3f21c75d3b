"""A prompt in English."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from allaprima.languages.forms import PAUSE, words_of
from allaprima.languages.order import in_order
from allaprima.languages.pieces import AND, COMMA, Piece
from allaprima.languages.table import Meaning, languages, table_of
from allaprima.languages.telling import is_english, language_of

_NAMING = ("phrases", "verbs", "nouns")
"""What says what is to be seen."""


_READ = 1_000
"""Characters: several times what any model reads of a prompt."""


@dataclass(frozen=True, slots=True)
class Translation:
    """Attributes:
    text: what was said, in English.
    language: code of the one it was said in, as ISO 639-1 has it: "de".
    left_out: words that were not understood, and are not in the text.
    """

    text: str
    language: str
    left_out: tuple[str, ...] = ()


@functools.lru_cache(512)
def translate(text: str, own: str | None = None) -> Translation | None:
    """A prompt in English, word for word, in the order that English has.

    Args:
        text: in any language.
        own: code of the user's own language, which decides where words are English as well.

    Returns:
        None for English, for a language that is not known here, and for words of which none is understood.
    """
    text = text[:_READ]
    words = words_of(text)
    language = language_of(text, own)
    if language is None:
        return None
    table = table_of(language)
    parts = table.parted(words)
    roles = {meaning.role for _, meanings in parts for meaning in meanings}
    if roles.isdisjoint((*_NAMING, "adjectives")):
        return None
    pieces: list[Piece] = []
    left_out: list[str] = []
    for said, meanings in parts:
        if said == (PAUSE,):
            pieces.append(COMMA)
        elif meanings:
            pieces.append(Piece(said, meanings))
            if table.joins(said):
                pieces.append(AND)
        elif said[0].isdigit() or is_english(said[0]) or roles.isdisjoint(_NAMING):
            # As it is: a number, a word that was English before, a name of what is described.
            pieces.append(Piece(said, (Meaning(said[0], "nouns"),)))
        else:
            left_out.append(said[0])
    english = in_order(pieces, language)
    return Translation(english, language, tuple(dict.fromkeys(left_out))) if english else None


def in_english(text: str, own: str | None = None) -> str:
    """A text in English, as far as `translate` can tell, or else as it is."""
    found = translate(text, own)
    return text if found is None else found.text


def name_in(english: str, language: str) -> str | None:
    """What a thing is called in another language, with a capital letter, as alternative texts begin: "Leuchtturm".

    Args:
        english: its name, e.g. "lighthouse".
        language: a code, e.g. "de".

    Returns:
        None where the language or the thing is not known here.
    """
    name = table_of(language).name_of(english) if language in languages() else None
    if name is None:
        return None
    *first, last = name.split()
    if language == "de":
        last = last[0].upper() + last[1:]  # nouns have one wherever they stand
    words = " ".join((*first, last))
    return words[0].upper() + words[1:]
