"""What a prompt for a still life asks for: the things, what they stand on, what is behind them, and the light."""

from __future__ import annotations

import functools
import re
from dataclasses import asdict

from allaprima.stills import words as known
from allaprima.stills.around import Around, take_surroundings
from allaprima.stills.items import items_in
from allaprima.stills.wish import Item, Wish, every
from allaprima.wording import listed, tokens


@functools.lru_cache(256)
def read(prompt: str) -> Wish:
    """What a prompt asks for; without items where it names no thing that is known."""
    said = tokens(_PLEASE.sub(" ", _DOZEN.sub("6", prompt.lower().replace("é", "e"))))
    around = Around()
    take_surroundings(said, around)
    items, left = items_in(said)
    if not items and {"still", "life"} <= set(said):
        items = list(STILL_LIFE)
        around.is_asked = True
        left = []
    named = {word for item in every(items) for word in item.name.split()}
    asked = (
        around.is_asked
        or "still life" in prompt.lower()
        or around.elevation is not None
        or around.close
        or (len(items) > 1 and bool({"next", "beside"} & set(tokens(prompt))))
        or bool(items and (around.light or around.room))
        or len([word for word in tokens(prompt) if word not in _LITTLE]) >= DESCRIBED
        or bool(known.PHOTO & set(tokens(prompt)))
        or any(item.held for item in items)
    )
    unknown = tuple(dict.fromkeys(text for text in left if text not in named))[:3]
    around.is_asked = asked
    return Wish(tuple(items), is_named=bool(items), left_out=unknown, **asdict(around))


_PLEASE = re.compile(
    r"^\s*(?:please )?(?:(?:can|could) you )?(?:please )?(?:make|create|generate|draw|give|show|paint)(?: me)?\b|^\s*i (?:need|want|would like)\b|\bplease\b"
)
_DOZEN = re.compile(r"\bhalf a dozen\b")


DESCRIBED = 5
"""So many words that say something describe a picture; fewer name a sign."""
_LITTLE = listed("a an the of with and in on at to next by for from is , please")


STILL_LIFE = (
    Item("bowl", "", "bowl of fruit", held=(Item("apple", "", "apple", 3), Item("bunch of grapes", "", "grapes"), Item("pear", "", "pear", 2))),
    Item("wine bottle", "", "bottle"),
    Item("lemon", "", "lemon"),
    Item("candle", "", "candle"),
)  # fmt: skip
"""What is seen where nothing but a still life is asked for."""
