"""The words of a prompt, as what draws by formula reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any


def tokens(text: str) -> list[str]:
    """Lower-case words; hyphens part them, commas stay as words of their own."""
    return re.findall(r"[a-z0-9]+(?:'[a-z]+)?|,", text.lower().replace("-", " "))


def listed(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def phrase_at(said: list[str], at: int, table: Mapping[str, Any]) -> int:
    """How many words from here on are a phrase of a table, the longest that is; 0 if none are."""
    sizes = (n for n in (3, 2, 1) if at + n <= len(said))
    return next((n for n in sizes if " ".join(said[at : at + n]) in table), 0)


def stem(word: str) -> str:
    """A word without the ending of the plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
