"""Words in the names that people give to models."""

from __future__ import annotations

import re


def words_in(name: str) -> set[str]:
    """The words of a name, in lower case: "dreamshaperXL_v21TurboDPMSDE" has "dreamshaper", "xl",
    "turbo" and "dpmsde". Words, so that "alcmene" has no "lcm"."""
    # A version is no part of the word before it: "LCMv2".
    apart = re.sub(r"v(?=\d)", " ", name)
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", apart)}


def name_made_safe(name: str) -> str:
    """A name without what is none of a folder's on every system or needs quotes on a command line; maybe empty."""
    return re.sub(r"[^\w.+-]+", "-", name).strip("-.")
