"""Several captions for one picture, from its name, tags, style and colours."""

from __future__ import annotations

import random
import re

from training.illustration.colours import MENTIONED
from training.illustration.lists import listed
from training.illustration.packing import Entry
from training.illustration.styles import STYLES

USUAL_NAME = 0.55
COLOUR_SAID = 0.3
"""Share of captions that name a colour although it is the usual one."""
STYLE_SAID = 0.7

PLAIN = ("{n}", "{n}", "{n}", "{n} {k}", "{k} of {n}", "{n}, {t}", "{n}, {t}")
STYLED = (
    "{s} {n}", "{s} {n}", "{s} {n}", "{n}, {s}", "{n}, {s} style", "{s} {k} of {n}",
    "{s} {n} {k}", "{n} in {s} style", "{n}, {t}, {s}", "{s} {k}, {t}, {u}",
)  # fmt: skip
"""{n} name, {s} style, {k} kind of picture, {t} and {u} tags."""

STYLE_WORDS = listed("flat 3d bold line solid cartoon outline minimal sticker pixel sketch comic")
"""Tags that would be taken for a style."""


def captions(
    entry: Entry, colours: list[str], rng: random.Random, count: int, colour_said: bool = False
) -> list[str]:
    """Write `count` captions, all different where there are enough words.

    Args:
        colours: words of its palette, the largest area first.
        colour_said: its colours are not the usual ones, so every caption names them.
    """
    writer = _Writer(entry, colours, rng, colour_said)
    # The first two are what people type most: the name with a style, and the name alone.
    said = [writer.fill("{s} {n}", usual=True), writer.fill("{n}", usual=True)]
    for _ in range(3 * count):
        said.append(writer.fill(writer.form(), usual=rng.random() < USUAL_NAME))
    different = list(dict.fromkeys(said))
    return (different * count)[:count]


class _Writer:
    def __init__(
        self, entry: Entry, colours: list[str], rng: random.Random, colour_said: bool
    ) -> None:
        self._entry, self._colours, self._rng, self._must = entry, colours, rng, colour_said
        self._style = STYLES[entry.style]
        called = set(" ".join(entry.names).lower().split())
        self._tags = [
            tag
            for tag in entry.tags
            if tag not in STYLE_WORDS | called and not (colour_said and mentions_colour(tag))
        ]

    def form(self) -> str:
        """One that there are enough tags for."""
        forms = STYLED if self._rng.random() < STYLE_SAID else PLAIN
        needed = [(("{t}" in form) + ("{u}" in form), form) for form in forms]
        return self._rng.choice([form for tags, form in needed if tags <= len(self._tags)])

    def fill(self, form: str, usual: bool) -> str:
        rng, style = self._rng, self._style
        name = spoken(self._entry.names[0] if usual else rng.choice(self._entry.names))
        tags = rng.sample(self._tags, len(self._tags))
        phrase = rng.choice(style.phrases[:2] if rng.random() < 0.6 else style.phrases)
        before, after = self._coloured(name)
        if before and "{n}" not in form:
            before, after = "", f", {before}"
        text = form.format(
            n=f"{before} {name}".strip(), s=phrase, k=rng.choice(style.nouns),
            t=next(iter(tags), ""), u=next(iter(tags[1:]), ""),
        )  # fmt: skip
        return f"{text}{after}"

    def _coloured(self, name: str) -> tuple[str, str]:
        """Colour words before the name, and after the caption."""
        say = self._must or (self._rng.random() < COLOUR_SAID and may_say_colour(self._entry, name))
        if not say or not self._colours:
            return "", ""
        first, *others = self._colours
        order = self._rng.random()
        if others and order < 0.2:
            return f"{first} and {others[0]}", ""
        if others and order < 0.35:
            return "", f" in {first} and {others[0]}"
        if order < 0.5:
            return "", f", {', '.join(self._colours[: self._rng.randint(1, 3)])}"
        return first, ""


def may_say_colour(entry: Entry, name: str) -> bool:
    """Not twice; and of people a word would be taken for their skin, not for their clothes."""
    return not mentions_colour(name) and not entry.group.startswith("people-body")


def mentions_colour(text: str) -> bool:
    return bool(set(re.findall("[a-z]+", text.lower())) & MENTIONED)


def spoken(name: str) -> str:
    """A label as one would say it: "man: red hair" is "man with red hair"."""
    first, colon, rest = name.partition(": ")
    if not colon:
        return name
    return f"{first} of {rest}" if "," in rest else f"{first} with {rest}"
