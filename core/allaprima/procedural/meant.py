"""How likely a prompt means a material, where its kind is left open."""

from __future__ import annotations

import re

from allaprima.kinds import MEANT
from allaprima.procedural.families import FAMILIES
from allaprima.procedural.reading import read, tokens
from allaprima.wording import stem

LOOSELY = 0.06
"""What it counts less where the prompt is near a name that is only alike, such as a fruit with such a skin."""
ASKED_SURFACE = 0.2
"""What it counts more where the prompt is about a surface by its words: a brick wall, oak planks."""
_SURFACES = frozenset(
    [
        "wall", "floor", "flooring", "ground", "roof", "roofing", "street", "road", "path",
        "pavement", "paving", "tile", "plank", "board", "brick", "block", "slab", "shingle",
        "panel", "panelling", "cladding", "siding", "cloth", "fabric", "textile", "leather",
        "suede", "fur", "fleece", "hide", "skin", "wood", "timber", "parquet", "veneer", "stone",
        "rock", "marble", "granite", "concrete", "plaster", "cement", "metal", "steel", "iron",
        "copper", "brass", "foil", "plate", "bark", "moss", "gravel", "sand", "soil", "dirt", "mud",
        "snow", "asphalt", "tarmac", "carpet", "rug", "weave", "grain", "paint", "foam",
    ]
)  # fmt: skip
_OF_THINGS = re.compile(
    r"\b(?:circuit board|dash ?board|flow ?chart|white ?board|black ?board|notice board|skate ?board"
    r"|building blocks?|number plate|licen[cs]e plate|dinner plate|plate of|road ?map|career path|floor plan"
    r"|solar panel|control panel|face paint|paint (?:brush|palette|bucket|roller)|electric iron|medal)\b"
)
"""Names of things that hold such a word."""
_END = re.compile(r",|\b(?:with|on|in|of|after|under|from|for|covered|by)\b")


def score(prompt: str) -> float:
    """0..1, as `allaprima.kinds.KindScore` has it.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    wish = read(prompt)
    near = wish.cosine
    if wish.name not in FAMILIES[wish.family].names:
        near -= LOOSELY
    if _is_about_a_surface(prompt):
        near += ASKED_SURFACE
    return max(0.0, min(near * MEANT, MEANT + 0.1))


def _is_about_a_surface(prompt: str) -> bool:
    """Whether the word that the others describe is one of surfaces."""
    said = prompt.lower()
    if _OF_THINGS.search(said):
        return False
    heads = [tokens(part)[-1:] for part in _END.split(said)]
    return any(stem(word) in _SURFACES for head in heads[:2] for word in head)
