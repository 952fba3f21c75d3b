"""Prompts for figures by themselves: "a realistic horse", "a fox, isolated"."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import numpy as np

from allaprima.formulas import vectors_of, write_vectors
from allaprima.request import Float32Array
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.reading.cast import Cast, cast
from allaprima.scenes.figures.roles import Role
from allaprima.wording import listed, tokens

FOLDER = Path(__file__).parents[1] / "lite" / "figures"
"""Of the model's card and of the vectors of the names."""
NATURALLY, OTHERWISE = 0.95, 0.5
"""How well the model suits those that it can draw, where the words ask for something natural, and elsewhere."""
_AS_IT_IS = r"realistic|photorealistic|naturalistic|natural|lifelike|true to life|isolated"
_NATURAL = re.compile(rf"\b(?:{_AS_IT_IS})\b")
_SHOWN = re.compile(
    rf"\b(?:{_AS_IT_IS}|"
    r"(?:on|with) (?:a )?(?:plain |pure )?(?:white|transparent)(?: background)?|(?:with )?no background|without (?:a )?background)\b"
)
"""How somebody is shown."""
_DRAWN = re.compile(
    r"\b(?:icons?|symbols?|pictograms?|stickers?|emojis?|logos?|cartoon|flat|outline|glossy|3d|line art|clip ?art|doodle)\b"
)
"""Words for a sign, whatever it shows."""
_QUIET = listed("illustration drawing picture image figure")


def asked(prompt: str) -> Cast:
    """Who a prompt asks for; the words that say how they are shown are in no part of it."""
    return cast(tokens(_SHOWN.sub(" ", _plain(prompt))))


def suits(prompt: str) -> float:
    """0..1: how well the model suits a prompt for an illustration. Where the words ask for something natural, better than
    signs do; else about as well as what is only like a sign."""
    if not asked(prompt).roles or _DRAWN.search(_plain(prompt)):
        return 0.0
    return NATURALLY if _NATURAL.search(_plain(prompt)) else OTHERWISE


def _plain(prompt: str) -> str:
    return prompt.lower().replace("-", " ")


def left_out(prompt: str) -> tuple[str, ...]:
    """What of a prompt is not drawn."""
    found = asked(prompt)
    rest = [word for word in found.rest if word not in _QUIET | _LITTLE]
    return tuple(dict.fromkeys((*found.ignored, *([" ".join(rest)] if rest else []))))[:3]


_LITTLE = listed("a an the of in on at with and , style styled looking very")


@functools.lru_cache(64)
def roles_of(prompt: str) -> tuple[tuple[Role, ...], bool]:
    """Who is drawn, and whether the words name them; else it is what is nearest by meaning.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    found = asked(prompt)
    if found.roles:
        return found.roles, True
    near = vectors_of([" ".join(found.rest) or "thing"], FOLDER)[0] @ _vectors().T
    name = list(FIGURES)[int(np.argmax(near))]
    return (Role(name, name),), False


@functools.cache
def _vectors() -> Float32Array:
    return vectors_of(list(FIGURES), FOLDER)


if __name__ == "__main__":  # after a change of the names
    write_vectors(list(FIGURES), FOLDER)
