"""What a prompt says of where and how things are seen: what they stand on, what is behind them, and the light."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from allaprima.stills import words as known
from allaprima.stills.naming import is_end_of_name, is_name
from allaprima.wording import listed, phrase_at, tokens


@dataclass(slots=True)
class Around:
    """See `Wish`, whose attributes these are."""

    light: str = ""
    top: str = ""
    is_top: bool = False
    paper: str = ""
    wall: str = ""
    place: str = ""
    room: str = ""
    elevation: float | None = None
    close: bool = False
    apart: bool = False
    is_asked: bool = False


DARK = "2c2c2f"
"""Of a background that is no more than dark."""
_ON = listed("on upon onto over atop across against")
_IN = listed("in at near by inside")
_BACK = listed("background backdrop")


def take_surroundings(said: list[str], around: Around) -> None:
    """Take what says where and how something is seen out of the words."""
    text = " ".join(said)
    around.apart = any(re.search(rf"\b{phrase}\b", text) for phrase in known.APART)
    around.close = bool(known.CLOSE & set(said)) or "close up" in text
    for phrase in sorted(known.VIEWS, key=len, reverse=True):
        if _cut(said, phrase):
            around.elevation = around.elevation or known.VIEWS[phrase]
    _take_backdrop(said, around)
    _take_top(said, around)
    _take_place(said, around)
    for phrase in sorted(known.LIGHTS, key=len, reverse=True):
        if _cut(said, phrase):
            around.light = around.light or known.LIGHTS[phrase]
            around.is_asked |= phrase not in _ANYWHERE


_ANYWHERE = listed("dark warm summer sun morning evening night dinner cosy cozy romantic")
"""What is said of light, and of other things."""


def _cut(said: list[str], phrase: str) -> bool:
    """Take a phrase out of the words; a comma stays in its place. False where it is not in them."""
    parts = tokens(phrase)
    for at in range(len(said) - len(parts) + 1):
        if said[at : at + len(parts)] == parts:
            said[at : at + len(parts)] = [","]
            return True
    return False


def _take_backdrop(said: list[str], around: Around) -> None:
    """ "On a pink background", "against a brick wall"."""
    for at, word in enumerate(said):
        is_wall = word == "wall" and any(
            each == "against" or said[k : k + 3] == ["in", "front", "of"]
            for k, each in enumerate(said[:at])
        )
        if word not in _BACK and not is_wall:
            continue
        begin = at
        while (
            begin > 0
            and at - begin < 4
            and said[begin - 1] not in _ON | {"with", "of", ",", "in", "and"}
        ):
            begin -= 1
        own = [
            each
            for each in said[begin:at]
            if each
            not in (
                "a",
                "an",
                "the",
                "plain",
                "solid",
                "simple",
                "clean",
                "seamless",
                "paper",
                "studio",
                "soft",
                "smooth",
            )
        ]
        code, _ = _colour_in(own)
        stuff = [each for each in own if each in known.STUFFS]
        place = next((known.PLACES[each] for each in own if each in known.PLACES), None)
        start = begin - 1 if begin > 0 and said[begin - 1] in _ON | {"with"} else begin
        if stuff:
            around.wall = " ".join(own)
            if word in _BACK and not place:
                around.top, around.is_top = around.wall, True
        elif place:
            around.light, around.place = around.light or place[0], place[1]
        elif code or "dark" in own:
            around.paper = code or DARK
        around.is_asked = True
        said[start : at + 1] = [","]
        return


def _take_top(said: list[str], around: Around) -> None:
    """ "On a wooden table", "on black velvet", "on the grass"."""
    for at, word in enumerate(said):
        if word not in _ON and not (word in ("in", "under", "by") and _outdoors(said, at + 1)):
            continue
        end = at + 1
        own: list[str] = []
        found = ""
        while end < len(said) and end - at < 7:
            size = phrase_at(said, end, known.TOPS) or phrase_at(said, end, known.OUTDOORS)
            phrase = " ".join(said[end : end + size]) if size else ""
            following = said[end + size] if size and end + size < len(said) else ","
            if size and not (
                phrase in known.STUFFS and (following in known.TOPS or is_name(said, end + size))
            ):
                found = phrase
                end += size
                break
            if said[end] in (",", "and", "with", "next", "in", "on"):
                break
            if is_name(said, end) and said[end] not in known.STUFFS:
                own = []
                break
            own.append(said[end])
            end += 1
        own = [
            each
            for each in own
            if each not in ("a", "an", "the", "top", "of", "some", "piece", "sheet")
        ]
        stuff = [each for each in own if each in known.STUFFS]
        if not found and not (stuff and own and own[-1] in known.STUFFS):
            continue
        if (
            found
            and is_name(said, at + 1)
            and found not in known.OUTDOORS
            and found not in ("board",)
        ):
            continue
        code, colour = _colour_in(own)
        adjectives = " ".join(own)
        if found in known.OUTDOORS and not stuff:
            top, place = known.OUTDOORS[found]
            around.top = f"{adjectives} {top}".strip()
            around.place = around.place or ("" if around.paper else place)
            around.light = around.light or "sun"
        elif stuff:
            last = found if found in ("tablecloth", "planks", "floor", "tiles") else ""
            around.top = f"{adjectives} {last}".strip()
        elif code:
            around.paper = code
            around.top = (
                f"{colour} painted wood"
                if found
                in (
                    "table",
                    "desk",
                    "shelf",
                    "dining table",
                    "kitchen table",
                    "windowsill",
                    "window sill",
                    "sill",
                )
                else ""
            )
            if found in ("cloth", "tablecloth", "bed", "blanket", "carpet", "rug"):
                around.top = f"{colour} {'wool carpet' if found in ('carpet', 'rug') else 'linen'}"
        else:
            around.top = f"?{found}"
        around.is_top = around.is_asked = True
        if found in ("windowsill", "window sill", "sill"):
            around.light = around.light or "window"
        said[at:end] = [","]
        return
    # "A breakfast table with croissants", "rustic wooden table, flour": without a word for where they are.
    for at in range(len(said)):
        size = phrase_at(said, at, known.TOPS)
        if not size or (size == 1 and is_name(said, at)) or is_name(said, at + size):
            continue
        if is_end_of_name(said, at):  # "soap bar"
            continue
        begin = at
        while (
            begin > 0
            and at - begin < 3
            and said[begin - 1]
            not in (",", "with", "of", "and", "next", "above", "a", "the", "an", "in")
            and (said[begin - 1] in known.STUFFS or not is_name(said, begin - 1))
        ):
            begin -= 1
        own = said[begin:at]
        stuff = [each for each in own if each in known.STUFFS]
        around.top = " ".join(own) if stuff else f"?{' '.join(said[at : at + size])}"
        around.is_top = around.is_asked = True
        said[begin : at + size] = [","]
        return


def _outdoors(said: Sequence[str], at: int) -> bool:
    while at < len(said) and said[at] in ("a", "an", "the"):
        at += 1
    size = phrase_at(list(said), at, known.OUTDOORS)
    return bool(size) and " ".join(said[at : at + size]) not in known.PLACES


def _take_place(said: list[str], around: Around) -> None:
    """ "In a garden", "in a cafe"."""
    for at, word in enumerate(said):
        if word not in _IN:
            continue
        end = at + 1
        while (
            end < len(said)
            and end - at < 4
            and not phrase_at(said, end, known.PLACES)
            and not phrase_at(said, end, known.ROOMS)
        ):
            if said[end] in (",", "and", "with", "on") or is_name(said, end):
                end = len(said)
            end += 1
        if end >= len(said):
            continue
        if size := phrase_at(said, end, known.ROOMS):
            around.room = known.ROOMS[" ".join(said[end : end + size])]
        elif size := phrase_at(said, end, known.PLACES):
            light, around.place = known.PLACES[" ".join(said[end : end + size])]
            around.light = around.light or light
        elif end - at > 4:
            continue
        if size:
            said[at : end + size] = [","]
            return


def _colour_in(own: Sequence[str]) -> tuple[str, str]:
    """The colour that is among words, and its name."""
    for at in range(len(own)):
        if size := phrase_at(list(own), at, known.COLOURS):
            name = " ".join(own[at : at + size])
            return known.COLOURS[name], name
    return "", ""
