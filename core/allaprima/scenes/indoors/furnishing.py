"""Rooms that are furnished: what stands in which, and where."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.placing import One, Place, Placing
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.wholes import sort_of
from allaprima.scenes.indoors.setting import BackWall
from allaprima.scenes.laying import Ground

_PIECES = {
    r"living room|lounge|sitting room|family room": ("sofa", "floor lamp", "potted plant", "bookshelf", "rug", "coffee table"),
    r"nursery|(?:children'?s|kids?|child'?s|baby'?s?) (?:bed)?room": ("cradle", "dresser", "toy box", "teddy bear", "rug"),
    r"bedroom|hotel room|guest room": ("bed", "side table", "wardrobe", "potted plant", "rug"),
    r"(?:home )?office|work ?space|work ?room": ("desk", "office chair", "bookshelf", "potted plant"),
    r"dining room": ("dining table", "dresser", "potted plant"),
    r"kitchen": ("kitchen counter", "fridge", "stove", "potted plant"),
    r"bathroom": ("bathtub", "potted plant", "washing machine"),
    r"library|reading room": ("bookshelf", "bookshelf", "armchair", "floor lamp", "rug"),
    r"music room": ("upright piano", "drum kit", "potted plant"),
    r"(?:meeting|conference|board) ?room": ("conference table", "whiteboard", "potted plant"),
}  # fmt: skip
"""Rooms, and what stands in them where the words name less than two pieces."""
_HOME = {
    "bedroom": {"bed", "wardrobe", "bunk bed"}, "kitchen": {"kitchen counter", "stove", "fridge", "chef", "baker"}, "office": {"desk", "office chair"},
    "bathroom": {"bathtub", "washing machine"}, "dining room": {"dining table", "table"}, "meeting room": {"conference table", "whiteboard"},
    "nursery": {"cradle", "toy box"}, "hospital": {"doctor", "nurse", "hospital bed"}, "classroom": {"teacher", "student", "blackboard"},
    "laboratory": {"scientist", "workbench"}, "cafe": {"waiter", "waitress", "barista"}, "shop": {"shopkeeper", "customer"},
    "workshop": {"carpenter"},
}  # fmt: skip
"""Rooms where no other is named, by ids of what stands there only."""
_HEAD = r"(?= ?(?:$|,|\.|(?:with|without|at|in|by|and|during|before|on|while|as|full|decorated|design|interior|scene)\b))"
"""What comes after the name of a room: "kitchen knife" is none."""
_ROOMS = [(re.compile(rf"\b(?:{names})\b{_HEAD}"), pieces) for names, pieces in _PIECES.items()]
_WITH_PEOPLE = {
    r"class ?room|school|kindergarten": ("blackboard", "desk", "bookshelf"),
    r"hospital(?: room)?|clinic|doctor'?s (?:office|room)|waiting room|operating room": ("hospital bed", "potted plant", "desk"),
    r"lab|laboratory|science class": ("workbench", "whiteboard", "bookshelf"),
    r"cafe|coffee shop|restaurant|diner|pub|bar|bakery|cafeteria|canteen": ("table set for two", "kitchen counter", "potted plant"),
    r"gym|gymnasium|fitness studio": ("exercise bike", "potted plant"),
    r"(?:grocery |book|toy |pet )?(?:store|shop)|supermarket|grocery": ("kitchen counter", "bookshelf"),
    r"workshop|garage": ("workbench", "ladder"), r"studio|art class": ("easel", "potted plant"), r"court ?room|court": ("desk", "bookshelf"),
    r"hotel|lobby|reception|airport|museum|gallery": ("sofa", "potted plant"), r"bank|post office": ("desk", "potted plant"),
    r"concert hall|theater|theatre|stage|concert": ("grand piano",),
}  # fmt: skip
"""Rooms that are drawn for those who do something there."""
_WORKING = [(re.compile(rf"\b(?:{names})\b"), pieces) for names, pieces in _WITH_PEOPLE.items()]
INDOORS = re.compile(
    rf"\b(?:in|at|on|inside) (?:a|an|the|his|her|their|my|our) (?:\w+ ){{0,2}}?(?:{'|'.join(_WITH_PEOPLE)})\b|\bat school\b"
)
"""Where one is in any of these."""
ROOM = re.compile(rf"\b(?:{'|'.join(_PIECES)})\b{_HEAD}")
"""Any of them."""
_EMPTY = re.compile(r"\b(?:empty|unfurnished|bare|vacant|blank)\b")
_BEFORE = frozenset(
    ["coffee table", "dining table", "conference table", "office chair", "pouf", "dog bed", "toy box", "rug", "table set for two",
     "exercise bike", "teddy bear", "stack of books", "bar stool", "rocking chair", "drum kit", "lectern"]
)  # fmt: skip
"""Ids of pieces that do not stand against a wall."""
_INDOORS = {"street lamp": "floor lamp"}
"""Ids of what a name means in a room, by what it means elsewhere."""
ENOUGH = 2
METRES = 1.75
"""Of what is one high beside a person."""
FLAT = 0.12
"""What is less high lies on the floor."""
_FREE = 0.4
"""Metres between a wall and the middle of what stands against it."""


def is_furnished(said: Sequence[str]) -> bool:
    """Whether words name a room that has furniture."""
    text = " ".join(said)
    return any(room.search(text) for room, _ in _ROOMS) and not _EMPTY.search(text)


def room_for(roles: Sequence[Role]) -> str | None:
    """The name of a room that has what somebody is on, in or at, or where they work; None if no other than any has."""
    there = {each.figure for role in roles for each in role.everyone}
    return next((name for name, pieces in _HOME.items() if there & pieces), None)


def furnished(
    said: Sequence[str], roles: Sequence[Role], *, acted: bool = False
) -> tuple[Role, ...]:
    """Who and what is in a room: what is named, and where that is little what such a room has.

    Args:
        said: the words without those for the roles.
        acted: whether somebody does something there, which may be in other rooms, too.
    """
    roles = [replace(role, figure=_INDOORS.get(role.figure, role.figure)) for role in roles]
    named = [role for role in roles if sort_of(role).home == "room"]
    text = " ".join(said)
    rooms = [*_ROOMS, *_WORKING] if acted else _ROOMS
    found = next((pieces for room, pieces in rooms if room.search(text)), ())
    if len(named) >= ENOUGH or _EMPTY.search(text):
        found = ()
    there = {each.figure for role in roles for each in role.everyone}
    return (
        *roles,
        *(Role(piece, piece) for piece in found if piece in FIGURES and piece not in there),
    )


class Furnishing(Placing):
    """Puts figures into a room: furniture along the back wall, the rest in front of it."""

    def __init__(self, ground: Ground, wall: BackWall) -> None:
        super().__init__(ground, ("ground",))
        self.wall = wall

    def _rows(self, ones: list[One], side: float, rng: random.Random) -> list[tuple[Place, One]]:
        back = self._fitting([one for one in ones if _is_back(one)], self.wall.deep - _FREE)
        # What is high stands at the ends, what is low in the middle.
        back.sort(key=lambda one: one.tall)
        back = (
            [*back[1::2][::-1], *back[::2]]
            if rng.random() < 0.5
            else [*back[::2][::-1], *back[1::2]]
        )
        front = [one for one in ones if not _is_back(one)]
        flat = [one for one in front if one.tall < FLAT]
        pieces = [
            one for one in front if one.tall >= FLAT and one.figure.home == "room" and not one.acts
        ]
        others = [one for one in front if one not in flat and one not in pieces]
        return [
            *self._along(back, self.wall.deep - _FREE, rng),
            *self._along(flat, 0.74 * self.wall.deep, rng),
            *self._along(pieces, 0.72 * self.wall.deep, rng),
            *self._along(others, 0.62 * self.wall.deep, rng),
        ]

    def _metres(self, one: One) -> float:
        """How high a figure is, below the ceiling. Small ones are larger than in nature outdoors, where nothing tells."""
        tall = one.tall
        metres = METRES * (tall**1.5 if tall < 0.8 and one.figure.home != "room" else tall)
        return min(metres, 0.88 * self.wall.high / max(0.1, one.box[2]))

    def _width(self, one: One) -> float:
        """In metres."""
        return (one.box[1] - one.box[0]) * self._metres(one)

    def _half(self, z: float) -> float:
        """Half of how wide the room is seen at a depth, in metres."""
        return min((self.wall.right - self.wall.left) / 2 - 0.15, 0.94 * self.ground.frame.half * z)

    def _fitting(self, ones: list[One], z: float) -> list[One]:
        """The first of some, and of the others those for which there is room beside it at a depth."""
        free = 2.05 * self._half(z)
        out: list[One] = []
        for one in ones:
            if not out or self._width(one) <= free:
                out.append(one)
                free -= self._width(one)
        return out

    def _along(self, ones: list[One], z: float, rng: random.Random) -> list[tuple[Place, One]]:
        """Side by side at a depth, those that fit."""
        if not ones:
            return []
        frame, half = self.ground.frame, self._half(z)
        ones = self._fitting(ones, z)
        middle = max(
            -frame.half * z + half,
            min(frame.half * z - half, (self.wall.left + self.wall.right) / 2),
        )
        widths = [self._width(one) for one in ones]
        smaller = min(1.0, 2 * half / sum(widths))
        gap = (2 * half - sum(widths) * smaller) / (len(ones) + 1)
        x = middle - half + gap * (1 if len(ones) > 1 else rng.uniform(0.6, 1.4))
        out = []
        for one, width in zip(ones, widths, strict=True):
            wide = width * smaller
            size = self._metres(one) * smaller * frame.focal / z
            left, right, _ = one.box
            column = frame.width / 2 + (x + wide / 2) * frame.focal / z - (left + right) / 2 * size
            row = frame.horizon + frame.eye * frame.focal / z
            out.append((Place(column, row, z, size), one))
            x += wide + gap
        return out


def _is_back(one: One) -> bool:
    figure = one.figure
    if one.acts:
        return False
    return figure.id not in _BEFORE and (figure.home == "room" or figure.id in _FURNITURE)


_FURNITURE = frozenset(
    ["armchair", "sofa", "chair", "bookshelf", "grand piano", "easel", "door", "mirror", "christmas tree", "ladder", "fir tree"]
)  # fmt: skip
