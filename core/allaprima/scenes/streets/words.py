"""Words of prompts that say something of streets: which views are streets, what stands there, and when words for
streets mean a surface or a thing instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from allaprima.scenes import words as known
from allaprima.wording import stem

_STREETS = frozenset(["street", "avenue", "boulevard", "alley", "alleyway", "backstreet"])
_ROADS = frozenset(["road", "highway", "motorway", "freeway", "autobahn"])
_PATHS = frozenset(["path", "trail", "track"])
"""What heads the words for a street, a road and a path."""
STREETS = ("street", "shopping street", "alley")
ROADS = ("road", "highway", "desert road", "forest path")
"""Ids of the places that they mean."""

THINGS: dict[str, str] = {
    "umbrella": "umbrellas", "umbrellas": "umbrellas",
    "neon": "neon", "neon signs": "neon", "neon sign": "neon", "neon lights": "neon", "neon light": "neon", "neons": "neon",
    "cyberpunk": "neon",
    "trees": "trees", "lined with trees": "trees", "tree lined": "trees", "tree-lined": "trees",
    "people": "people", "pedestrians": "people", "passers-by": "people", "crowd": "people", "crowded": "people",
    "busy": "people", "shoppers": "people",
    "cars": "cars", "parked cars": "cars", "traffic": "cars",
    "empty": "empty", "deserted": "empty", "without people": "empty", "no people": "empty",
    "street lamps": "lamps", "street lights": "lamps", "streetlights": "lamps", "lamps": "lamps", "lanterns": "lamps",
    "lamp posts": "lamps", "shop windows": "shops", "shops": "shops", "awnings": "shops", "cafes": "shops", "storefronts": "shops",
    "wet": "wet", "reflections": "wet", "puddles": "wet", "wet ground": "wet", "wet asphalt": "wet",
    "fallen leaves": "leaves", "tall buildings": "towers", "skyscrapers": "towers", "high rises": "towers",
    "old houses": "houses", "facades": "houses", "flowers": "flowers",
}  # fmt: skip
"""What words add to a street; lamps, houses and shops are there anyhow."""

_SURFACES = """
cobblestone cobblestones cobble cobbles cobbled asphalt paving paved pavement pavers tarmac concrete gravel
dirt brick bricks sett setts stone stones surface texture ground wet dry old worn cracked dirty grey gray dark
black new rough smooth snowy sandy muddy medieval seamless
"""
_SURFACE = frozenset(_SURFACES.split())
_MATERIALS = re.compile(
    r"\b(?:cobbl|asphalt|pav|tarmac|concrete|gravel|dirt|brick|sett|stone|surface|texture)"
)
_LITTLE = frozenset(["a", "an", "the", "of", ","])
_END = re.compile(
    r",|\b(?:with|on|in|of|after|under|from|for|at|over|above|behind|near|beside|during|before|and|through|full|seen|"
    r"between|along|across|into|to|towards|lined (?:with|by)|by|leading|without|where)\b"
)


def places_of(said: Sequence[str]) -> tuple[str, ...]:
    """Ids of the places of which one is meant where the first thing that the words name is a street, a road or a
    path; () where it is none of them."""
    for part in _END.split(" ".join(said)):
        words = part.split()
        while words and _is_aside(words):
            words.pop()
        if not words:
            continue
        head = stem(words[-1])
        if head == "lane" and {"narrow", "old", "country"} & set(words):
            return ROADS if "country" in words else STREETS
        if words[-2:] == ["bowling", "alley"]:
            return ()
        town = {"city", "town", "urban", "village", "shopping"} & set(said)
        if head in _STREETS:
            return STREETS
        if head in _ROADS:
            return STREETS if town else ROADS
        return (
            ROADS if head in _PATHS and {"forest", "wood", "woods", "woodland"} & set(said) else ()
        )
    return ()


def is_a_surface(said: Sequence[str]) -> bool:
    """Whether words for a street say nothing but what it is paved with: "cobblestone street"."""
    rest = [word for word in said if word not in _LITTLE]
    heads = {"street", "avenue"} | _ROADS | _PATHS  # an alley is more than its ground
    return bool(_MATERIALS.search(" ".join(rest))) and all(
        word in _SURFACE or stem(word) in heads for word in rest
    )


def _is_aside(words: list[str]) -> bool:
    """Whether the last word says a time, a weather, a look or a thing."""
    tables = (known.TIMES, known.WEATHERS, known.SEASONS, known.LOOKS, THINGS)
    last = words[-1]
    return (last in known.SILENT and stem(last) not in _PATHS) or any(
        last in table for table in tables
    )
