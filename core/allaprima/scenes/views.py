"""What words ask of a view: which place, when, in what weather, season, look and colours.

Words that are known say it; what is left is compared by meaning.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from allaprima.scenes import words as known
from allaprima.scenes.indoors.asked import is_a_view, left_out, view_of
from allaprima.scenes.naming import SURE, name_at, names, nearest, vocabulary
from allaprima.scenes.places import PLACES
from allaprima.scenes.streets import words as streets
from allaprima.scenes.wish import UNKNOWN, Wish
from allaprima.wording import phrase_at, stem, tokens


def read_view(every: list[str]) -> Wish:
    said = every
    is_view = any(word in known.VIEWS for word in said)
    if inside := view_of(said):
        return read_inside(said, inside, is_view)
    only = streets.places_of(said)
    painted, elsewhere = _painted(said)
    found: dict[str, list[str]] = {}
    if only == streets.STREETS:
        said, added = taken(said, streets.THINGS, whole=True)
    for kind, table in TABLES.items():
        if kind in ("looks", "times", "colours"):
            said, found[kind] = taken(said, table, whole=kind != "times")
    bare = said
    for kind, table in TABLES.items():
        if kind not in found:
            bare, found[kind] = taken(bare, table)
    place, name, cosine, text, best = nearest(bare, only)
    for kind in ("seasons", "weathers", "things"):
        if found[kind]:  # it may be part of a name: "autumn forest", "starry sky", "sea of clouds"
            kept = said
            for other, table in TABLES.items():
                if other not in (kind, "looks", "colours"):
                    kept, _ = taken(kept, table)
            near = nearest(kept, only)
            if near[4] > best and near[4] > 1:
                place, name, cosine, text, best = near
    things, colours = found["things"], found["colours"]
    if only:
        cosine = max(cosine, SURE)
    if only == streets.STREETS:
        things = [*added, *things]
    time, weather, season, look = (
        found[kind][0] if found[kind] else None
        for kind in ("times", "weathers", "seasons", "looks")
    )
    if not text:
        place = _without_a_place(every, time, weather, season, things)
        name, cosine = PLACES[place].names[0], 1.0 if any(found.values()) else 0.0
    elif cosine < SURE and {"aurora", "milky way"} & set(things):
        place, name, cosine = "stars", PLACES["stars"].names[0], SURE
    elif cosine < UNKNOWN and any(
        found[kind] for kind in ("times", "weathers", "seasons", "things")
    ):
        # What it is is not known, but when: "a cat at sunset". It is drawn so, and said.
        place = _without_a_place(every, time, weather, season, things)
        name = PLACES[place].names[0]
    place = _with_room(place, things)
    for colour in (*elsewhere, *(code for _, *codes in painted for code in codes)):
        if colour in colours:
            colours.remove(colour)
    head = not text or _is_head(every, place, name)
    return Wish(
        place, name, cosine, text, time, weather, season, look,
        tuple(dict.fromkeys(things)), tuple(dict.fromkeys(colours)), is_view, head,
        _left_out(every, place, name, tuple(things)) if text else (), tuple(every),
        tuple(each for each in painted if each[0]),
    )  # fmt: skip


def _painted(said: list[str]) -> tuple[list[tuple[str, ...]], list[str]]:
    """Things and flowers with the colours that stand before them, and the colours of what is none of them and no place
    either: a red fox makes no forest red."""
    painted: list[tuple[str, ...]] = []
    elsewhere: list[str] = []
    colours: list[str] = []
    at = 0
    while at < len(said):
        if size := 0 if name_at(said, at) else phrase_at(said, at, known.PAINTS):
            colours.append(known.PAINTS[" ".join(said[at : at + size])])
        elif said[at] != "and" or not colours:
            size = phrase_at(said, at, known.THINGS)
            thing = known.THINGS.get(" ".join(said[at : at + size]), "")
            flower = "flowers" if stem(said[at]) in (*known.FLOWERS, "flower") else ""
            if colours and (thing or flower):
                painted.append((thing or flower, *colours))
            elif colours and not _may_be_tinted(said, at):
                elsewhere += colours
            colours = []
        at += size or 1
    return painted, elsewhere


def _may_be_tinted(said: list[str], at: int) -> bool:
    """Whether a colour that stands before a word is one of the whole view."""
    word = stem(said[at])
    tables = (known.TIMES, known.WEATHERS, known.SEASONS, known.LOOKS)
    return (
        word in _OF_ALL
        or word in vocabulary()
        or any(phrase_at(said, at, table) for table in tables)
    )


_OF_ALL = (
    known.PLACES
    | known.VIEWS
    | known.SILENT
    | frozenset(map(stem, known.SILENT))
    | frozenset([",", "tone", "hue", "shade", "theme", "palette", "scheme", "dusk", "glow", "mood"])
)
"""Words for places, for views, for how all of a picture is coloured, and words that say nothing."""


def _with_room(place: str, things: list[str]) -> str:
    """Another place like it where it has no ground for what stands in it: a lighthouse by the sea is at a coast."""
    standing = [thing for thing in things if thing in known.STANDING]
    if not standing or place not in known.WITHOUT_LAND:
        return place
    if place == "sea":
        return "beach" if {"palms", "tent"} & set(standing) else "coast"
    return known.PLACE_OF_THING[standing[0]]


def read_inside(said: list[str], place: str, is_view: bool) -> Wish:
    """What is asked for of a stage or a room. Its colours are read with its parts."""
    found = {kind: taken(said, TABLES[kind])[1] for kind in ("times", "weathers")}
    time, weather = (found[kind][0] if found[kind] else None for kind in ("times", "weathers"))
    look = next((look for word, look in _LOOKS_INSIDE.items() if word in " ".join(said)), None)
    text = " ".join(word for word in said if word != ",")
    name = PLACES[place].names[0]
    return Wish(
        place, name, 1.0, text, time, weather, None, look, (), (), is_view, is_a_view(said, place), left_out(said),
        tuple(said),
    )  # fmt: skip


_LOOKS_INSIDE = {
    phrase: look
    for phrase, look in known.LOOKS.items()
    if look == "watercolour" or (look == "painted" and " " in phrase)
}
"""A painted backdrop is no painting."""
TABLES: dict[str, Mapping[str, str]] = {
    "looks": known.LOOKS, "times": known.TIMES, "colours": known.COLOURS, "seasons": known.SEASONS,
    "weathers": known.WEATHERS, "things": known.THINGS,
}  # fmt: skip


def _without_a_place(
    said: list[str], time: str | None, weather: str | None, season: str | None, things: list[str]
) -> str:
    """Where it is, where only the rest is said."""
    if {"sky", "skies", "clouds", "cloud"} & set(said) and not set(things) - {
        "birds",
        "sun",
        "moon",
        "stars",
    }:
        return "stars" if time in ("night", "dusk") or "stars" in things else "sky"
    return (
        (known.PLACE_OF_THING.get(things[0]) if things else None)
        or known.PLACE_OF_SEASON.get(season or "")
        or known.PLACE_OF_WEATHER.get(weather or "")
        or known.PLACE_OF_TIME.get(time or "")
        or "hills"
    )


def taken(
    said: list[str], table: Mapping[str, str], *, whole: bool = False
) -> tuple[list[str], list[str]]:
    """What is left of the words without the phrases of a table, and what those mean.

    Args:
        whole: names of places of several words keep all of theirs: "black forest", "coral reef".
    """
    left: list[str] = []
    found: list[str] = []
    at = 0
    while at < len(said):
        if whole and (named := name_at(said, at)):
            left += said[at : at + named]
            at += named
            continue
        if n := phrase_at(said, at, table):
            found.append(table[" ".join(said[at : at + n])])
        else:
            left.append(said[at])
        at += n or 1
    return left, found


_END = re.compile(
    r",|\b(?:with|on|in|of|after|under|from|for|covered|by|at|over|above|behind|near|beside|during|before|and|through|full|winding|seen|between|along|across|into|to|reflected|where)\b"
)


def _is_head(said: list[str], place: str, name: str) -> bool:
    """Whether a word for a place ends the first part of the prompt that is no time, weather, thing or colour:
    "a red and white lighthouse by the sea"."""
    stems = {stem(word) for word in tokens(name)} | known.PLACES
    for _, _, of in (each for each in names() if each[0] == place):
        if len(of) > 1 and of <= set(map(stem, said)):
            stems |= of  # "underwater world with a coral reef": it is called both
    tables = (known.TIMES, known.WEATHERS, known.SEASONS, known.THINGS, known.LOOKS, known.COLOURS)
    for part in _END.split(" ".join(said)):
        words = [
            word for word in tokens(part) if word not in known.SILENT or stem(word) in known.PLACES
        ]
        if not words:
            continue
        if stem(words[-1]) in stems:
            return True
        if not any(" ".join(words[-n:]) in table for table in tables for n in (1, 2, 3)):
            return False
    return False


_PARTS = re.compile(
    r",|\b(?:with|and|beside|next to|in|on|at|near|by|behind|under|over|above|in front of)\b"
)


def _left_out(said: list[str], place: str, name: str, things: tuple[str, ...]) -> tuple[str, ...]:
    """What of the prompt is not drawn: parts of which no word is known; where the place is named word for
    word, what else is said of it ("haunted"); and things that a backdrop has no place for."""
    stems = {stem(word) for word in said}
    named = {stem(word) for word in tokens(name) if word not in known.SILENT}
    is_named = bool(named) and named <= stems
    tables = [*TABLES.values(), *([streets.THINGS] if place in streets.STREETS else [])]
    found = [] if PLACES[place].scenic else [thing for thing in things if thing not in _OF_THE_SKY]
    if "boat" in things and place in known.WITHOUT_WATER:
        found.append("boat")
    for part in _PARTS.split(" ".join(said)):
        words = [word for word in tokens(part) if word not in known.SILENT]
        phrases = {" ".join(words[i : i + n]) for n in (1, 2, 3) for i in range(len(words))}
        is_said = any(phrases & table.keys() for table in tables)
        if words and not is_said and not {stem(word) for word in words} & vocabulary():
            found.append(" ".join(words))
        elif is_named:
            for table in tables:
                words, _ = taken(words, table)
            found += [word for word in words if stem(word) not in vocabulary()]
    return tuple(dict.fromkeys(found))[:3]


_OF_THE_SKY = ("stars", "moon", "sun", "milky way", "aurora")
