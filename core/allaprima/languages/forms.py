"""The words of a text as they are looked up, and the forms that words have in sentences."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator

from allaprima.languages.grammars import GRAMMARS, Pairs
from allaprima.wording import listed

PAUSE = ","
"""What a text's marks become: commas, colons, full stops and new lines part what is said alike."""
STEM = "~"
"""Ends what is no word but the stem of one."""
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d"})
_ACCENT = re.compile("[\u0300-\u036f]")
_CHARACTERS = r"\u3005\u3041-\u30ff\u3400-\u9fff"
"""Japanese and Chinese, of which each is looked at by itself."""
_TOKEN = re.compile(rf"[{_CHARACTERS}]|[^\W_{_CHARACTERS}]+|[,;:.!?()\n\u3001\u3002]")

_MANY = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "mouse": "mice", "foot": "feet",
    "tooth": "teeth", "goose": "geese", "knife": "knives",
}  # fmt: skip
_MANY_OF = re.compile("(?:wo)?man$|child$")
"""Ends of words that have the plural of these: "policeman", "grandchild"."""
_NO_MEN = listed("german human roman shaman talisman")
_IN_OES = listed("potato tomato mango volcano tornado hero")
_ALWAYS = listed(
    "people sheep fish deer moose furniture glass brass grass moss news men women children geese feet teeth mice"
)
"""English nouns that have no other plural, or mostly name what has none."""


def written(text: str) -> str:
    """In small letters, and each with its accents in one character."""
    return unicodedata.normalize("NFKC", text).lower()


def folded(text: str) -> str:
    """What is written, without accents, as words are compared; marks of Japanese syllables stay."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return unicodedata.normalize("NFC", _ACCENT.sub("", letters))


def words_of(text: str) -> list[str]:
    """The words of a text as they are written, and "," for each of its marks. Apostrophes and hyphens part words
    ("l'arc-en-ciel" has four), and so does every character where words have no spaces between them."""
    return [token if token.isalnum() else PAUSE for token in _TOKEN.findall(written(text))]


@functools.lru_cache(8192)
def forms_of(word: str, language: str) -> tuple[str, ...]:
    """A word, and what it may be a form of."""
    grammar = GRAMMARS[language]
    if grammar.characters or word == PAUSE:
        return (word,)
    if grammar.by_stem:
        return word, stem_of(word, language)
    found = [word]
    if (plain := plainly_spelled(word, language)) != word:
        found.append(plain)
    for base in tuple(found):
        found += _without_endings(base, grammar.endings, grammar.least)
    if language == "nl":
        found += list(_shortened(found))
    return tuple(dict.fromkeys(found))


def plainly_spelled(word: str, language: str) -> str:
    """A word with the letters that are written as two where a keyboard has them not, without accents: "gruen", "blaa"."""
    for pattern, letter in GRAMMARS[language].digraphs:
        word = re.sub(pattern, letter, word)
    return word


@functools.lru_cache(8192)
def stem_of(word: str, language: str) -> str:
    """What is left of a word, without accents, without the longest ending that it may have."""
    word, least = folded(word), GRAMMARS[language].least
    longest = next(
        (
            len(ending)
            for ending in _longest_first(language)
            if word.endswith(ending) and len(word) - len(ending) >= least
        ),
        0,
    )
    return word[: len(word) - longest] + STEM


@functools.cache
def _longest_first(language: str) -> tuple[str, ...]:
    """A language's endings without accents."""
    endings = {folded(ending) for ending, _ in GRAMMARS[language].endings}
    return tuple(sorted(endings, key=lambda ending: (-len(ending), ending)))


def _without_endings(word: str, endings: Pairs, least: int) -> list[str]:
    found = []
    for ending, instead in endings:
        stem = word[: len(word) - len(ending)]
        if word.endswith(ending) and len(stem) + len(instead) >= least:
            found.append((len(ending), stem + instead))
    return [form for _, form in sorted(found, key=lambda pair: pair[0])]


def _shortened(forms: list[str]) -> Iterator[str]:
    """Dutch syllables that end open are written once: "rode" of "rood", "bomen" of "boom"; closed ones have two
    consonants: "natte" of "nat"."""
    for form in forms[1:]:
        if match := re.fullmatch(r"(.*[^aeiou])?([aeou])([^aeiouy])", form):
            yield f"{match[1] or ''}{match[2] * 2}{match[3]}"
        if re.fullmatch(r".*([^aeiou])\1", form):
            yield form[:-1]


def plural(noun: str) -> str:
    """Of an English noun or of what ends in one."""
    before, space, last = noun.rpartition(" ")
    if last in _ALWAYS or (last.endswith("s") and not last.endswith("ss")):
        return noun
    if (many := _MANY_OF.search(last)) and last not in _NO_MEN:
        last = last[: many.start()] + _MANY[many[0]]
    elif last in _MANY:
        last = _MANY[last]
    elif re.search("(?:shel|lea|wol|scar|loa|hal|thie)f$", last):
        last = last[:-1] + "ves"
    elif re.search("[^aeiou]y$", last):
        last = last[:-1] + "ies"
    else:
        last += "es" if last in _IN_OES or re.search("(?:ss|[cs]h|x|z)$", last) else "s"
    return before + space + last
