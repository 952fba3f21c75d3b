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
# Scripts without gaps between words: Thai and Lao, Burmese, Khmer, Han and kana.
_GAPLESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
_LETTER = rf"[^\W{_GAPLESS}]"
# A word ends where no letter follows; among letters of such a script, anywhere.
_START = rf"(?:(?<!{_LETTER})|(?=[{_GAPLESS}]))"
_END = rf"(?:(?!{_LETTER})|(?<=[{_GAPLESS}]))"
# What is around the one word of a prompt without saying more.
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        "a an the some one two three many of my our your his her their this that these those "
        "icon symbol sign emoji picture photo image drawing illustration sketch logo texture material",
    )
)

# How a picture is drawn, where that stands at its ends: "flat", "in hand-drawn style", "icon". Not "cut out", "nude"
# or "adult", which may be what is to be seen; and none in the middle, where "a flat" is a home.
_STYLE = (
    r"(?:flat(?:[ -]design)?|glossy|shiny|3d|minimal(?:ist)?|outlined?|line[ -]?art|two[ -](?:colou?r|tone)|duotone|"
    r"hand[ -]?drawn|doodle|sketch(?:ed)?|water-?colou?r|cartoon|vector|isometric|stickers?|icons?|symbol|"
    r"pictogram|emoji|clip-?art|logo|illustration)"
)
_BEFORE = re.compile(rf"^\s*(an? |the )?(?:{_STYLE}(?:\s*,\s*|\s+(?:style\s+)?)(?:of\s+)?)+", re.I)
# "A man dead in his flat" does not end in a style: before "flat" there is a comma or "in", but no "his".
_AFTER = re.compile(
    rf"(?:\s*,\s*(?:in\s+)?(?:an?\s+)?{_STYLE}(?:\s+style)?|\s+in\s+{_STYLE}\s+style|"
    r"\s+(?:stickers?|icons?|pictogram|emoji|clip-?art|line[ -]?art|logo|illustration))+\s*[.!]?\s*$",
    re.I,
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

    It stands there as a whole word; in a script without gaps between words, within others, too.

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
    """The text's only word, as `undisguised` reads it, besides articles and what says that it is a picture, or how
    it is drawn; None if it has another one."""
    words = [word for word in undisguised(content(text)).split() if word not in _EMPTY]
    return words[0] if len(words) == 1 else None


def content(text: str) -> str:
    """The text without the words at its ends that say how it is drawn; as it is, where nothing else is left.

    They are no part of what is to be seen, and in a text of a few words they change what the whole is near:
    of "nurse" and "flat nurse" the latter lies beside undressing.
    """
    left = _BEFORE.sub(lambda m: m[1] or "", _AFTER.sub("", text))
    return left if set(plain(left).split()) - _EMPTY else text


@functools.lru_cache(maxsize=128)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    parts = []
    for word in words:
        stem = re.escape(plain(word.rstrip("*")))
        if stem:
            parts.append(stem + (f"{_LETTER}*" if word.endswith("*") else ""))
    if not parts:
        return None
    return re.compile(_START + f"(?:{'|'.join(sorted(parts, key=len, reverse=True))})" + _END)
