"""Finding words in a prompt, however they are written: the word lists of the rules."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable

# Letters of other alphabets that look like Latin ones, and so hide a word from a word list.
_LOOK_ALIKES = str.maketrans("аеорсухіјѕԁһкмтвнαοερν", "aeopcyxijsdhkmtbhaoepv")
_DIGITS = str.maketrans("01345789@$", "oieastbgas")
_MIXED = re.compile(r"[^\W\d_]*[\d@$][\w@$]*[^\W\d_][\w@$]*|[^\W\d_]+[\d@$][\w@$]*")
_SPELLED = re.compile(r"(?<!\w)(?:[^\W\d_][\s.\-_*]+){3,}[^\W\d_](?!\w)")
# What is around the one word of a prompt without saying more.
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        "a an the some one two three many of my our your his her their this that these those "
        "icon symbol sign emoji picture photo image drawing illustration sketch logo texture material",
    )
)


def plain(text: str) -> str:
    """The text in small letters without accents and without what cannot be seen; a hyphen or any
    other mark becomes a space."""
    text = unicodedata.normalize("NFKD", text).casefold()
    kept = (c for c in text if unicodedata.category(c) not in ("Mn", "Cf", "Cc") or c.isspace())
    text = "".join(kept).translate(_LOOK_ALIKES)
    return " ".join(re.sub(r"[^\w@$]+", " ", text).replace("_", " ").split())


def undisguised(text: str) -> str:
    """As `plain`, with digits that stand for letters read as such ("p0rn"), and words that are
    spelled letter by letter put together."""
    folded = unicodedata.normalize("NFKC", text)
    joined = _SPELLED.sub(lambda m: "".join(c for c in m[0] if c.isalpha()), folded)
    read = _MIXED.sub(lambda m: m[0].translate(_DIGITS) if len(m[0]) > 3 else m[0], joined)
    return plain(read)


def found(text: str, words: Iterable[str], allowed: Iterable[str] = ()) -> bool:
    """Whether one of the words stands in the text, outside of the phrases that are allowed.

    Args:
        words: words or phrases; with "*" at the end, beginnings of words.
    """
    pattern, fine = _pattern(tuple(words)), _pattern(tuple(allowed))
    for version in dict.fromkeys((plain(text), undisguised(text))):
        # A mark that no word holds, so that what stands around a phrase does not become a new one.
        rest = fine.sub(" \0 ", version) if fine is not None else version
        if pattern is not None and pattern.search(rest):
            return True
    return False


def single(text: str) -> str | None:
    """The text's only word, as `undisguised` reads it, besides articles and what says that it is a picture; None if
    it has another one."""
    words = [word for word in undisguised(text).split() if word not in _EMPTY]
    return words[0] if len(words) == 1 else None


@functools.lru_cache(maxsize=128)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    parts = []
    for word in words:
        stem = re.escape(plain(word.rstrip("*")))
        if stem:
            parts.append(stem + (r"\w*" if word.endswith("*") else ""))
    if not parts:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(sorted(parts, key=len, reverse=True)) + r")(?!\w)")
