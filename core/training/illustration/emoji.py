"""Names, other names and tags of emoji, from the package emojibase-data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from training.illustration.lists import listed
from training.illustration.sources import Archive

COMPONENTS, FLAGS = 2, 9
"""Groups that are left out: skin tones and hair, and flags."""

NO_PICTURE = frozenset({"alphanum", "keycap"})
"""Subgroups that are letters and digits on a button."""

UNWANTED = frozenset(
    {
        "BACK arrow", "END arrow", "ON! arrow", "SOON arrow", "TOP arrow", "ATM sign", "copyright",
        "registered", "trade mark", "hundred points", "ZZZ", "water closet",
        "no one under eighteen", "Japanese symbol for beginner", "left speech bubble",
        "middle finger", "name badge", "cinema", "part alternation mark", "chart increasing with yen",
    }
)  # fmt: skip
"""Labels of others that are letters for the most part, or rude."""

COARSE = listed("""
    shit bs fml smh turd wtf omg lol lmao rofl af bae ass butt damn hell crap sexy boob boobs drunk
    stoned weed pimp slut fuck fu screw gtfo stfu jk idk ily brb bff ftw imo smdh tfw icymi tbh nvm
    """)
"""Tags that say nothing that can be seen, or that nobody wants suggested."""


@dataclass(frozen=True)
class Emoji:
    """Attributes:
    code: its code points, lower case, hyphenated, without the variation selector.
    label: its name in the Unicode CLDR.
    names: what else it is called.
    tags: what it is about.
    group, subgroup: by Unicode, such as "animals-nature" and "animal-mammal".
    """

    code: str
    label: str
    names: tuple[str, ...]
    tags: tuple[str, ...]
    group: str
    subgroup: str


def code_of(text: str) -> str:
    """Code points without the variation selector, which sets disagree about."""
    return text.lower().replace("-fe0f", "")


def plain(text: str) -> str:
    """Letters and digits only, to compare names across sets."""
    return re.sub("[^a-z0-9]", "", text.lower())


class Emojis:
    """All emoji that are pictures: without flags, skin tones, keycaps, letters."""

    def __init__(self, archive: Archive) -> None:
        messages = archive.json("en/messages.json")
        self._groups = {g["order"]: g["key"] for g in messages["groups"]}
        self._subgroups = {g["order"]: g["key"] for g in messages["subgroups"]}
        codes: list[dict[str, Any]] = [
            archive.json(f"en/shortcodes/{name}.json")
            for name in ("emojibase", "github", "iamcal", "cldr")
        ]
        self._by_code: dict[str, Emoji] = {}
        self._by_name: dict[str, Emoji] = {}
        for entry in archive.json("en/data.json"):
            short = [n for c in codes for n in _listed(c.get(entry["hexcode"]))]
            emoji = self._emoji(entry, short)
            if emoji is not None:
                self._by_code[emoji.code] = emoji
                for name in (emoji.label, *short):
                    self._by_name.setdefault(plain(name), emoji)

    def _emoji(self, entry: dict[str, Any], short: list[str]) -> Emoji | None:
        group, label = entry.get("group"), entry["label"]
        subgroup = self._subgroups.get(entry.get("subgroup"), "")
        if group in (None, COMPONENTS, FLAGS) or subgroup in NO_PICTURE or label in UNWANTED:
            return None
        label = label.replace("’", "'")
        if re.search("o'clock$|-thirty$", label):
            label = f"clock at {label}"
        tags = [t for t in entry.get("tags", ()) if _useful(t)]
        names = dict.fromkeys(n.replace("_", " ").replace("-", " ") for n in short)
        same = {label.lower(), label.lower().replace("-", " ")}
        others = tuple(
            # "pig2" and the like only tell code points apart.
            n
            for n in names
            if n.lower() not in same and _useful(n) and not re.search(r"\d", n)
        )
        return Emoji(
            code_of(entry["hexcode"]), label, others, tuple(tags), self._groups[group], subgroup
        )

    def __len__(self) -> int:
        return len(self._by_code)

    def by_code(self, code: str) -> Emoji | None:
        return self._by_code.get(code_of(code))

    def by_name(self, name: str) -> Emoji | None:
        """By any set's own name for it, such as "red-heart" or "redheart"."""
        return self._by_name.get(plain(name)) or self._by_name.get(
            plain(re.sub(r"-\d+$", "", name))
        )


def _listed(names: str | list[str] | None) -> list[str]:
    return [names] if isinstance(names, str) else names or []


def _useful(tag: str) -> bool:
    return not COARSE & set(re.split("[ _]", tag.lower())) and bool(re.search("[a-z]{2}", tag))
