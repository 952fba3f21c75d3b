"""The things that a prompt means where its words name none, and how likely it means a still life."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

import numpy as np

from allaprima.formulas import vectors_of, write_vectors
from allaprima.kinds import names_a_view
from allaprima.request import Float32Array
from allaprima.stills import FOLDER
from allaprima.stills import words as known
from allaprima.stills.catalogue import THINGS
from allaprima.stills.reading import read
from allaprima.stills.wish import Item, Wish, every
from allaprima.wording import tokens

SURELY = 0.96
"""How well a picture suits where things are named and it is said that they are seen as they are: on a table, in a bowl."""
AS_A_PICTURE = 0.9
"""How well the model suits a prompt that names things and is to be a picture anyway."""
NATURALLY = 0.94
"""How well it suits a prompt for an illustration of something as it is."""


def score(prompt: str) -> float:
    """0..1, as `allaprima.kinds.KindScore` has it: how well a picture of a still life suits.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    wish = read(prompt)
    is_one = wish.items and wish.is_asked and not _is_called(prompt)
    return SURELY if is_one and not _is_otherwise(prompt, wish) else 0.0


def as_a_picture(prompt: str) -> float:
    """0..1: how well the model suits a prompt that is to be a picture anyway.

    Raises:
        DamagedModel: as `score`.
    """
    wish = read(prompt)
    if not wish.items or _is_otherwise(prompt, wish):
        return 0.0
    return SURELY if wish.is_asked else AS_A_PICTURE


def _is_otherwise(prompt: str, wish: Wish) -> bool:
    """Whether the words ask for a sign, a drawing or a material, for somebody, or for a view of a place."""
    from allaprima.scenes.figures.catalogue import FIGURES
    from allaprima.scenes.indoors.furnishing import ROOM
    from allaprima.scenes.meant import SURELY as A_VIEW
    from allaprima.scenes.meant import score as of_a_view
    from allaprima.scenes.places import PLACES
    from allaprima.scenes.reading import read as viewed

    if _is_drawn(prompt) or _is_compound(prompt):
        return True
    view = viewed(prompt)
    if view.is_acted:
        return True
    named = {
        word
        for item in every(wish.items)
        for text in (item.name, item.thing)
        for word in tokens(text)
    }
    text = " ".join(tokens(prompt))
    begin = min(text.find(item.name.split()[0]) for item in every(wish.items))
    for role in view.figures:
        sort = FIGURES[role.figure].sort
        at = text.find(" ".join(tokens(role.name)))
        is_first = sort not in ("sights", "plants") or (at < begin and not wish.is_top)
        if at >= 0 and is_first and not set(tokens(role.name)) <= named | _plural(named):
            return True
    if view.text and any(FIGURES[role.figure].sort == "craft" for role in view.figures):
        return of_a_view(prompt) >= A_VIEW  # "a vintage car on a country road"
    is_held = any(item.held for item in wish.items)
    if (room := ROOM.search(text)) and room.start() < begin:
        return True  # "a cosy living room with a christmas tree"
    if PLACES[view.place].inside:
        is_furnished = all(item.thing in known.FURNITURE for item in wish.items)
        return bool(view.figures) and is_furnished and not is_held and not wish.is_top
    is_shot = bool(known.PHOTO & set(tokens(prompt)))
    is_close = (
        wish.is_top
        or wish.paper
        or wish.room
        or wish.light == "studio"
        or is_shot
        or is_held
        or "still life" in text
    )
    is_wide = names_a_view(prompt) or bool(view.things) or (bool(view.text) and view.is_known)
    if not is_shot and all(item.thing in known.STREWN for item in wish.items):
        return True
    return not is_close and is_wide and of_a_view(prompt) >= A_VIEW


def _plural(words: set[str]) -> set[str]:
    return {f"{word}s" for word in words}


def as_an_illustration(prompt: str) -> float:
    """0..1: how well the model suits a prompt that is to be an illustration: where things are to be seen as they are."""
    wish = read(prompt)
    if not wish.items or _is_drawn(prompt):
        return 0.0
    return NATURALLY if known.PHOTO & set(tokens(prompt)) or wish.apart else 0.0


@functools.cache
def _called() -> frozenset[tuple[str, ...]]:
    """The words of names of materials and of signs."""
    from allaprima.procedural.reading import names as materials
    from allaprima.symbols.names import names as signs

    texts = [*(name.text for name in materials()), *(text for _, text, _ in signs())]
    return frozenset(
        tuple(word for word in tokens(text) if word not in _ARTICLES) for text in texts
    )


_ARTICLES = ("a", "an", "the")


def _is_called(prompt: str) -> bool:
    """Whether the words are the name of a material or of a sign."""
    return tuple(word for word in tokens(prompt) if word not in _ARTICLES) in _called()


def _is_compound(prompt: str) -> bool:
    """Whether the words are "chessboard floor", "planet surface": what is like a thing, and none."""
    said = [word for word in tokens(prompt) if word not in _ARTICLES]
    return len(said) > 1 and said[-1] in known.FLAT and not known.SEAMS & set(said)


def _is_drawn(prompt: str) -> bool:
    """Whether the words ask for a sign, a drawing or a material."""
    said = tokens(_LAID.sub(" ", prompt.lower()))
    return bool(known.DRAWN & set(said))


_LAID = re.compile(r"\bflat[ -]?lays?\b")


@functools.lru_cache(64)
def meant(prompt: str) -> Wish:
    """What a prompt asks for. Where its words name no thing it is the one that is nearest by meaning.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    wish = read(prompt)
    if wish.items:
        return wish
    text = " ".join(wish.left_out) or prompt
    near = vectors_of([text], FOLDER)[0] @ _vectors().T
    name = list(THINGS)[int(np.argmax(near))]
    return replace(wish, items=(Item(name, "", name),), is_named=False)


@functools.cache
def _vectors() -> Float32Array:
    return vectors_of(list(THINGS), FOLDER)


if __name__ == "__main__":  # after a change of the names
    write_vectors(list(THINGS), FOLDER)
