"""What a prompt asks for: a view, or somebody or something in one."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from allaprima.scenes import words as known
from allaprima.scenes.figures.cast import cast
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.homes import fitting, seated
from allaprima.scenes.indoors.asked import view_of
from allaprima.scenes.naming import SURE, is_sure, nearest
from allaprima.scenes.places import PLACES
from allaprima.scenes.streets import words as streets
from allaprima.scenes.views import TABLES, read_view, taken
from allaprima.scenes.wish import Wish
from allaprima.wording import tokens


@functools.lru_cache(256)
def read(prompt: str) -> Wish:
    """What a prompt asks for.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    said = tokens(prompt)
    return _with_figures(said) or read_view(said)


def _with_figures(said: list[str]) -> Wish | None:
    """What is asked for, where figures are in it: "a fox in a snowy forest"; None where none are, or where they are is
    no place that is known."""
    asked = cast(
        said, streets.THINGS if set(streets.places_of(said)) & set(streets.STREETS) else None
    )
    if not asked.roles or view_of(said):
        return None
    whole = read_view(list(asked.rest))
    if not _may_have_figures(whole.place) and whole.cosine >= SURE:
        return None  # before a backdrop
    rest, ignored = _where(list(asked.rest))
    wish = read_view(rest)
    if (wish.text and not is_sure(wish.place, wish.cosine, rest)) or not _may_have_figures(
        wish.place
    ):
        return None
    place, name = wish.place, wish.name
    if not wish.text:
        behind = [role for role in asked.roles if FIGURES[role.figure].distance != "near"]
        place = FIGURES[(behind or asked.roles)[0].figure].home
        name = PLACES[place].names[0]
        if 0 < len(behind) < len(asked.roles) and _BESIDE & set(asked.rest):
            # "A dragon flying over a castle" says where it is.
            wish = replace(wish, text=behind[0].name)
    place = fitting(place, asked.roles)
    roles, missing = seated(place, asked.roles)
    ignored += [role.name for role in missing]
    left = tuple(dict.fromkeys((*wish.left_out, *asked.ignored, *ignored)))[:3]
    return replace(
        wish, place=place, name=name, cosine=1.0, is_head=True, left_out=left, said=tuple(said), figures=roles,
        is_view=any(word in known.VIEWS for word in said),
    )  # fmt: skip


_BESIDE = frozenset(
    ["over", "above", "near", "by", "behind", "under", "before", "of", "beside", "below", "around"]
)
"""What stands between who is in a picture and what is behind them."""


def _may_have_figures(place: str) -> bool:
    return PLACES[place].scenic or place in ("underwater", "space")


def _where(rest: list[str]) -> tuple[list[str], list[str]]:
    """What of some words says where and when it is, and the parts that say something else: "reading a book"."""
    text = _ON_THE_MOON.sub("on lunar landscape", " ".join(rest))
    words = text.split()
    whole = read_view(words)
    if whole.text and _may_have_figures(whole.place) and is_sure(whole.place, whole.cosine, words):
        return words, []
    kept: list[str] = []
    ignored: list[str] = []
    for part in _SEAMS.split(text):
        said = [word for word in part.split() if word not in known.SILENT]
        if not said:
            continue
        left = said
        for table in TABLES.values():
            left, _ = taken(left, table)
        place, _, cosine, _, _ = nearest(said)
        if not left or (_may_have_figures(place) and is_sure(place, cosine, said)):
            kept += [*part.split(), ","]
        else:
            ignored.append(" ".join(said))
    return kept[:-1], ignored


_ON_THE_MOON = re.compile(
    r"\b(?:on|over|above) (?:the )?(?:moon|lunar surface|surface of the moon)\b"
)
_SEAMS = re.compile(
    r",|\b(?:with|and|beside|next to|in|on|at|near|by|behind|under|over|above|in front of|through|across|along|into|from|"
    r"towards?|to|during|before|after|around|while|against)\b"
)
