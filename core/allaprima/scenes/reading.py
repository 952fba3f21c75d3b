"""What a prompt asks for: a view, or somebody or something in one."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from allaprima.scenes import words as known
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.homes import fitting, seated
from allaprima.scenes.figures.reading.cast import Cast, cast
from allaprima.scenes.figures.reading.doing import is_alive
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.wholes import sort_of
from allaprima.scenes.indoors.asked import left_out, view_of
from allaprima.scenes.indoors.furnishing import INDOORS, ROOM, furnished, is_furnished, room_for
from allaprima.scenes.naming import SURE, is_sure, nearest, vocabulary
from allaprima.scenes.places import PLACES
from allaprima.scenes.streets import words as streets
from allaprima.scenes.views import TABLES, read_inside, read_view, taken
from allaprima.scenes.wish import Wish
from allaprima.wording import listed, stem, tokens


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
    text = " ".join(asked.rest)
    is_room = view_of(list(asked.rest)) == "room" or bool(ROOM.search(text))
    is_acted = any(role.is_acting for role in asked.roles)
    if is_furnished(asked.rest) or (asked.roles and is_room) or (is_acted and INDOORS.search(text)):
        return _in_a_room(said, asked)
    if not asked.roles or view_of(said):
        return None
    whole = read_view(list(asked.rest))
    if not _may_have(whole.place) and whole.cosine >= SURE and not is_acted:
        return None  # before a backdrop
    rest, ignored = _where(list(asked.rest))
    wish = read_view(rest)
    if (wish.text and not is_sure(wish.place, wish.cosine, rest)) or not _may_have(wish.place):
        if not is_acted:
            return None
        ignored, wish = [*ignored, wish.text or wish.name], replace(wish, text="")
    place, name = wish.place, wish.name
    if not wish.text:
        behind = [role for role in asked.roles if sort_of(role).distance != "near"]
        place = sort_of((behind or asked.roles)[0]).home
        if is_acted and place == "meadow":
            place = "leafy clearing"  # where more of what is done is seen
        elif is_acted and place == "street" and room_for(asked.roles):
            place = "room"
        name = PLACES[place].names[0]
        if 0 < len(behind) < len(asked.roles) and _BESIDE & set(asked.rest):
            # "A dragon flying over a castle" says where it is.
            wish = replace(wish, text=behind[0].name)
        elif wish.things and _BESIDE & set(asked.rest) and _goes(asked.roles[0]):
            wish = replace(wish, text=wish.things[0])  # "a car in front of a house"
    place = fitting(place, asked.roles)
    if place == "room":
        return replace(_in_a_room(said, asked), is_head=wish.is_set)
    roles, missing = seated(place, asked.roles)
    ignored += [role.name for role in missing]
    left = tuple(dict.fromkeys((*wish.left_out, *asked.ignored, *ignored)))[:3]
    return replace(
        wish, place=place, name=name, cosine=1.0, is_head=True, left_out=left, said=tuple(said), figures=roles,
        is_view=any(word in known.VIEWS for word in said),
    )  # fmt: skip


def _in_a_room(said: list[str], asked: Cast) -> Wish:
    """What is asked for in a room: "a living room with a grey sofa"."""
    rest = list(asked.rest)
    wish = read_inside(rest, "room", any(word in known.VIEWS for word in said))
    text, where = " ".join(rest), rest
    is_acted = any(role.is_acting for role in asked.roles)
    if is_acted and not ROOM.search(text) and not INDOORS.search(text):
        where = [*rest, *(room_for(asked.roles) or "living room").split()]
    roles, missing = seated("room", furnished(where, asked.roles, acted=is_acted))
    bare = INDOORS.sub(" ", ROOM.sub(" ", text)).split()
    left = (*left_out(bare), *asked.ignored, *(role.name for role in missing))
    described = [word for word in rest if word not in _LITTLE]
    is_head = bool(asked.roles) or len(described) > ROOM_WORDS
    colours, _ = taken(rest, known.TIMES)  # "golden hour" is no golden wall
    return replace(
        wish, figures=roles, left_out=tuple(dict.fromkeys(left))[:3], is_head=is_head, said=tuple(colours)
    )  # fmt: skip


def _goes(role: Role) -> bool:
    """Whether it is somebody or something that comes to where something stands."""
    figure = FIGURES[role.figure]
    return is_alive(figure) or figure.sort == "craft"


ROOM_WORDS = 2
"""More words than these describe a room: "a bright bedroom in the morning"; "living room" may be a thing."""
_LITTLE = listed("a an the in at with of my our ,")
_BESIDE = listed(
    "over above near by behind under before of beside below around from against past next"
)
"""What stands between who is in a picture and what is behind them."""


def _may_have(place: str) -> bool:
    return PLACES[place].scenic or place in ("underwater", "space")


def _where(rest: list[str]) -> tuple[list[str], list[str]]:
    """What of some words says where and when it is, and what says something else: "reading a book"."""
    text = " ".join(rest)
    for pattern, place in _CALLED:
        text = pattern.sub(place, text)
    words = text.split()
    whole = read_view(words)
    if whole.text and _may_have(whole.place) and is_sure(whole.place, whole.cosine, words):
        return words, []
    kept: list[str] = []
    ignored: list[str] = []
    is_placed = False
    for part in _SEAMS.split(text):
        said = part.split()
        core = [word for word in said if word not in known.SILENT]
        left = said
        for kind, table in TABLES.items():
            if kind != "colours":  # those are of what is ignored, too
                left, _ = taken(left, table)
        left = [word for word in left if word not in known.SILENT]
        place, _, cosine, _, _ = nearest(core)
        if not core:
            continue
        if not is_placed and left and _may_have(place) and is_sure(place, cosine, core):
            is_placed = True
            strange = [word for word in left if stem(word) not in vocabulary()]
            kept += [*(word for word in said if word not in strange), ","]
            ignored += strange
        elif len(left) < len(core):  # some of it says a time, a weather or a thing
            kept += [*(word for word in said if word not in left), ","]
            ignored += left
        else:
            ignored.append(" ".join(core))
    return kept[:-1], ignored


_CALLED = [
    (re.compile(r"\b(?:on|over|above) (?:the )?(?:moon|lunar surface|surface of the moon)\b"), "on lunar landscape"),
    (re.compile(r"\bon (?:the )?(?:\w+ )?ice\b"), "in the arctic"),
    (re.compile(r"\bthe (?:sea|ocean) (?:floor|bed)\b|\b(?:bottom of the|deep in the) (?:sea|ocean)\b|\bseabed\b"), "under the sea"),
    (re.compile(r"\bon (?:a|the) lily ?pads?\b"), "on a pond"),
    (re.compile(r"\bhot springs?\b"), "pond"), (re.compile(r"\brain forest\b"), "rainforest"),
]  # fmt: skip
"""What places are called where somebody is in them."""
_SEAMS = re.compile(
    r",|\b(?:with|and|beside|next to|in|on|at|near|by|behind|under|over|above|in front of|through|across|along|into|from|"
    r"towards?|to|during|before|after|around|while|against)\b"
)
