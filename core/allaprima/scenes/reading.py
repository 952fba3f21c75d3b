"""What a prompt asks of a scene: which place, when, in what weather, season, look and colours.

Words that are known say it; what is left is compared by meaning, with the text encoder of the embedded
models. The place is the one of whose names one is nearest.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from allaprima.formulas import vectors_of, write_vectors
from allaprima.request import Float32Array
from allaprima.scenes import FOLDER
from allaprima.scenes import words as known
from allaprima.scenes.indoors.asked import is_a_view, left_out, view_of
from allaprima.scenes.places import PLACES
from allaprima.scenes.streets import words as streets
from allaprima.wording import phrase_at, stem, tokens

UNKNOWN = 0.5
"""Below this cosine no place that can be drawn is like the prompt."""
SURE = 0.75
"""From this cosine on a place counts before where a thing is at home."""
VERBATIM = 0.3
"""What a name counts beside its cosine whose words are in the prompt, times their share."""
PHRASE = 0.2
"""What a name of several words counts that stands there as it is."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes:
    place: id of the place.
    name: of its names the one that is nearest; cosine: how near, -1..1.
    text: what of the prompt says where it is, "" where nothing does.
    time, weather, season, look: of `light.TIMES` and so on, or None where they are left open.
    things: what is added, in order.
    colours: "rrggbb" that the words name for the whole, in order.
    painted: (thing, "rrggbb", ...) of those that the words name for a thing: "red cottage".
    is_view: whether the words ask for a view, such as "landscape" or "background".
    is_head: whether the place is what the other words describe: a forest in the fog, not a bear in the forest.
    left_out: what is named and not drawn.
    said: the words, in order, with commas.
    """

    place: str
    name: str
    cosine: float
    text: str
    time: str | None
    weather: str | None
    season: str | None
    look: str | None
    things: tuple[str, ...]
    colours: tuple[str, ...]
    is_view: bool
    is_head: bool
    left_out: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    painted: tuple[tuple[str, ...], ...] = ()

    @property
    def is_known(self) -> bool:
        return self.cosine >= UNKNOWN

    @property
    def is_placed(self) -> bool:
        """Whether a thing in it says where it is, although the rest does not: "a cosy village"."""
        return any(thing in known.PLACE_OF_THING for thing in self.things)


@functools.lru_cache(256)
def read(prompt: str) -> Wish:
    """What a prompt asks for.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    said = tokens(prompt)
    is_view = any(word in known.VIEWS for word in said)
    if inside := view_of(said):
        return _inside(said, inside, is_view)
    only = streets.places_of(said)
    painted, elsewhere = _painted(said)
    found: dict[str, list[str]] = {}
    if only == streets.STREETS:
        said, added = _taken(said, streets.THINGS, whole=True)
    for kind, table in _TABLES.items():
        if kind in ("looks", "times", "colours"):
            said, found[kind] = _taken(said, table, whole=kind != "times")
    bare = said
    for kind, table in _TABLES.items():
        if kind not in found:
            bare, found[kind] = _taken(bare, table)
    place, name, cosine, text, best = _place(bare, only)
    for kind in ("seasons", "weathers", "things"):
        if found[kind]:  # it may be part of a name: "autumn forest", "starry sky", "sea of clouds"
            kept = said
            for other, table in _TABLES.items():
                if other not in (kind, "looks", "colours"):
                    kept, _ = _taken(kept, table)
            near = _place(kept, only)
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
        place = _without_a_place(tokens(prompt), time, weather, season, things)
        name, cosine = PLACES[place].names[0], 1.0 if any(found.values()) else 0.0
    elif cosine < SURE and {"aurora", "milky way"} & set(things):
        place, name, cosine = "stars", PLACES["stars"].names[0], SURE
    elif cosine < UNKNOWN and any(
        found[kind] for kind in ("times", "weathers", "seasons", "things")
    ):
        # What it is is not known, but when: "a cat at sunset". It is drawn so, and said.
        place = _without_a_place(tokens(prompt), time, weather, season, things)
        name = PLACES[place].names[0]
    place = _with_room(place, things)
    for colour in (*elsewhere, *(code for _, *codes in painted for code in codes)):
        if colour in colours:
            colours.remove(colour)
    head = not text or _is_head(tokens(prompt), place, name)
    return Wish(
        place, name, cosine, text, time, weather, season, look,
        tuple(dict.fromkeys(things)), tuple(dict.fromkeys(colours)), is_view, head,
        _left_out(tokens(prompt), place, name, tuple(things)) if text else (), tuple(tokens(prompt)),
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
        if size := 0 if _name_at(said, at) else phrase_at(said, at, known.PAINTS):
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
        or word in _vocabulary()
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


def _inside(said: list[str], place: str, is_view: bool) -> Wish:
    """What is asked for of a stage or a room. Its colours are read with its parts."""
    found = {kind: _taken(said, _TABLES[kind])[1] for kind in ("times", "weathers")}
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
_TABLES: dict[str, Mapping[str, str]] = {
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


def _taken(
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
        if whole and (named := _name_at(said, at)):
            left += said[at : at + named]
            at += named
            continue
        if n := phrase_at(said, at, table):
            found.append(table[" ".join(said[at : at + n])])
        else:
            left.append(said[at])
        at += n or 1
    return left, found


def _name_at(said: list[str], at: int) -> int:
    """How many words a name has that begins there and is of more than one; 0 without one."""
    for n in range(min(5, len(said) - at), 1, -1):
        if tuple(map(stem, said[at : at + n])) in _several_words():
            return n
    return 0


def _place(said: list[str], only: tuple[str, ...] = ()) -> tuple[str, str, float, str, float]:
    """Id, nearest name, cosine, the words that say it, and the cosine with what counts beside it.

    Args:
        only: ids of the places of which it is one; () for any.
    """
    core = [word for word in said if word not in known.SILENT and word != ","]
    if not core:
        return "hills", PLACES["hills"].names[0], 0.0, "", 0.0
    text = " ".join(core[:16])
    near = vectors_of([text], FOLDER)[0] @ _vectors().T
    stems = {stem(word) for word in core}
    scores = near.copy()
    for i, (_, _, of) in enumerate(names()):
        if of and of <= stems:
            share = len(of) / len(stems)
            near[i] = max(near[i], 0.5 + 0.5 * share)
            scores[i] = near[i] + VERBATIM * (share + 0.1 * len(of))
    phrase = f" {' '.join(said)} "
    for i, (_, name, _) in enumerate(names()):
        if " " in name and f" {name} " in phrase:
            near[i], scores[i] = max(near[i], 0.9), max(scores[i], 0.9) + PHRASE
    if only:
        scores = np.where([place in only for place, _, _ in names()], scores, -np.inf)
    first = int(np.argmax(scores))
    place, name, _ = names()[first]
    return place, name, round(float(near[first]), 4), text, float(scores[first])


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
    tables = [*_TABLES.values(), *([streets.THINGS] if place in streets.STREETS else [])]
    found = [] if PLACES[place].scenic else [thing for thing in things if thing not in _OF_THE_SKY]
    if "boat" in things and place in known.WITHOUT_WATER:
        found.append("boat")
    for part in _PARTS.split(" ".join(said)):
        words = [word for word in tokens(part) if word not in known.SILENT]
        phrases = {" ".join(words[i : i + n]) for n in (1, 2, 3) for i in range(len(words))}
        is_said = any(phrases & table.keys() for table in tables)
        if words and not is_said and not {stem(word) for word in words} & _vocabulary():
            found.append(" ".join(words))
        elif is_named:
            for table in tables:
                words, _ = _taken(words, table)
            found += [word for word in words if stem(word) not in _vocabulary()]
    return tuple(dict.fromkeys(found))[:3]


_OF_THE_SKY = ("stars", "moon", "sun", "milky way", "aurora")


@functools.cache
def _vocabulary() -> frozenset[str]:
    return known.PLACES.union(*(of for _, _, of in names()))


@functools.cache
def names() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """(place, name, stems of its words that say something) of every name, once."""
    found: dict[str, tuple[str, str, frozenset[str]]] = {}
    for place in PLACES.values():
        for text in place.names:
            core = frozenset(stem(word) for word in tokens(text) if word not in known.SILENT)
            found.setdefault(text, (place.id, text, core))
    return tuple(found.values())


@functools.cache
def _several_words() -> frozenset[tuple[str, ...]]:
    """The words of names of more than one, in order."""
    found = (tuple(map(stem, tokens(text))) for _, text, _ in names())
    return frozenset(words for words in found if len(words) > 1)


@functools.cache
def _vectors() -> Float32Array:
    return vectors_of([text for _, text, _ in names()], FOLDER)


if __name__ == "__main__":  # after a change of the names
    write_vectors([text for _, text, _ in names()], FOLDER)
