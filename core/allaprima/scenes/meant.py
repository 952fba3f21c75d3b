"""How likely a prompt means a scene, where its kind or its model is left open."""

from __future__ import annotations

import re

from allaprima.kinds import MEANT
from allaprima.scenes.indoors.asked import view_of
from allaprima.scenes.places import PLACES
from allaprima.scenes.reading import read
from allaprima.scenes.streets.words import is_a_surface, places_of
from allaprima.scenes.wish import Wish
from allaprima.wording import tokens

SURELY = 0.93
"""How well a picture suits where the words say a place and something about it: "a forest in the fog". More
than any surface and any thing, less than what a model that draws all pictures has."""
NEARLY = 0.05
"""What a place counts less that is only named: "mountain" is a thing that can stand by itself, too."""
ASIDE = 0.25
"""What a place counts less that is no more than where something else is: "pebbles on the beach"."""
ALONE = 0.3
"""How well a picture suits where nothing but a time, a weather or a thing is said."""
DESCRIBED = 3
"""So many words that say something describe a place: "a small island in turquoise water"."""
_LITTLE = frozenset(
    ["a", "an", "the", "of", "in", "on", "at", "to", "by", "with", "and", "or", "some", ","]
)
AS_A_PICTURE = 0.85
"""How well the model suits a prompt that names a place and is to be a picture anyway."""
_WIDE_WORDS = """
mountains hills dunes meadow meadows countryside skyline cityscape valley canyon lagoon coastline
savanna prairie fjord lake seascape forest woods beach desert alps glacier cliffs coast grassland
farmland seaside rainforest jungle lakeside highlands scenery landscape nebula bokeh sunset sunsets
twilight cloudscape moonrise
"""
_WIDE = frozenset(_WIDE_WORDS.split())
"""Words that by themselves mean a wide view."""
_ARTICLES = frozenset(["a", "an", "the", "two", "three", "four", "five", "some", "my", "our"])
_PICTURES = frozenset(["photo", "photograph", "picture", "painting", "portrait", "scene"])
_IDIOM = re.compile(
    r"\bat sea\b|\b(?:road ?map|career path|city hall|city council|forest fire|field of (?:study|work|expertise|view))\b"
)
"""Where a word for a place says no place."""


def score(prompt: str) -> float:
    """0..1, as `allaprima.kinds.KindScore` has it.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    wish = read(prompt)
    if wish.figures and PLACES[wish.place].inside:
        return SURELY if wish.is_head or wish.is_acted else ALONE
    if wish.figures:  # by themselves they are illustrations
        return SURELY if wish.is_set or wish.is_view or wish.is_acted else 0.0
    if PLACES[wish.place].inside:  # by the words alone: what is only like a podium is a thing
        return SURELY if wish.is_head and view_of(tokens(prompt)) else ALONE
    when = bool(wish.time or wish.weather or wish.season)
    if not wish.text:
        if {"aurora", "milky way"} & set(wish.things) or (when and (wish.is_view or wish.things)):
            return SURELY
        if _WIDE & set(tokens(prompt)):
            return SURELY
        return ALONE if when or wish.things else 0.0
    if not wish.is_known:
        return 0.0
    said = tokens(prompt)
    if places_of(said):
        return 0.0 if is_a_surface(said) and not wish.time else SURELY
    plain = MEANT * wish.cosine - NEARLY
    if not wish.is_head:
        # "A hot air balloon above the mountains" has one in a view of them.
        is_wide = wish.is_view or bool(wish.things)
        return SURELY if is_wide and wish.cosine > 0.7 else max(0.0, plain - ASIDE)
    if _IDIOM.search(prompt.lower()) and not when:
        return ALONE
    if wish.cosine < 0.6:
        return max(0.0, plain - NEARLY)
    described = (
        len([word for word in said if word not in _LITTLE]) >= DESCRIBED and wish.cosine >= 0.7
    )
    if (
        described
        or when
        or wish.is_view
        or wish.things
        or _is_wide(wish)
        or _WIDE & set(tokens(prompt))
    ):
        return SURELY
    return plain


def as_a_picture(prompt: str) -> float:
    """0..1: how well the model suits a prompt that is to be a picture anyway.

    Raises:
        DamagedModel: as `score`.
    """
    wish = read(prompt)
    if wish.is_acted:
        return SURELY
    if wish.figures:
        said = set(wish.said)
        is_one = bool(_ARTICLES & set(wish.said[:1]) or said & _PICTURES)
        return SURELY if wish.is_set or is_one else 0.0  # "fox" may be a title
    named = bool(wish.text) and wish.is_head and wish.cosine >= 0.8
    return max(score(prompt), AS_A_PICTURE if named else 0.0)


def _is_wide(wish: Wish) -> bool:
    """Whether a place is called by a name of several words, or is a backdrop."""
    return not PLACES[wish.place].scenic or len(set(tokens(wish.name)) & set(tokens(wish.text))) > 1
