"""Lists of words, written as text."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The words of a text, separated by white space."""
    return frozenset(text.split())
