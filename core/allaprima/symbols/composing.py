"""Several things in one picture: who wears something, what is in or on another one, and where each is."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from allaprima.symbols import layout
from allaprima.symbols.pen import Pen, Room, Shape
from allaprima.symbols.reading import MOST, Wish
from allaprima.symbols.subject import Subject
from allaprima.symbols.things import Thing
from allaprima.symbols.variation import variation
from allaprima.symbols.wearing import place_of, worn
from allaprima.wording import listed

FROM_ABOVE = listed("plate road carpet map world_map football_pitch running_track island river")
"""Things that are drawn as seen from above, so that what is on them lies within them."""
MOST_TALL = 4
"""More who wear something have their places as other things do."""
WHOLE = Room((4, 4, 96, 96), stands=False, at=0)
HOLDER = {"on": -1, "in": -1, "atop": -1, "above": 0}
"""Which of the subjects may have room for the others, by how these lie; "under" it where it is the upper one."""

Chosen = tuple[Thing, Subject]


@dataclass(frozen=True)
class Composition:
    """What is in a picture.

    Attributes:
        things: in the order of their numbers.
        subjects: what of the prompt each is.
        worn: whether each is worn by another one.
        shapes: all, in their places and in the order in which they lie on one another; a part is named after its
            thing: "0 main".
    """

    things: tuple[Thing, ...]
    subjects: tuple[Subject, ...]
    worn: tuple[bool, ...]
    shapes: tuple[Shape, ...]


@dataclass
class _Figure:
    """What has one place: a thing, with what it wears and holds."""

    thing: Thing
    shapes: list[Shape]
    rooms: dict[str, Room]

    @property
    def box(self) -> layout.Box:
        return layout.box_of(self.shapes)

    def at(self, place: tuple[float, float, float]) -> list[Shape]:
        return [_placed(shape, *place) for shape in self.shapes]


def composed(wish: Wish, chosen: Sequence[Chosen], chance: random.Random) -> Composition:
    """Draw things and put them together.

    Args:
        chosen: a thing of each of the wish's subjects.
    """
    return _Composer(wish, chance).compose(chosen)


class _Composer:
    def __init__(self, wish: Wish, chance: random.Random) -> None:
        self.wish, self.chance = wish, chance
        self.things: list[Thing] = []
        self.subjects: list[Subject] = []
        self.worn: list[bool] = []
        self.loose: list[_Figure] = []

    def compose(self, chosen: Sequence[Chosen]) -> Composition:
        dressed: list[tuple[Chosen, list[Chosen]]] = []
        for each in chosen:
            if each[1].is_worn and dressed:
                dressed[-1][1].append(each)
            else:
                dressed.append((each, []))
        order, holder = self.wish.order, self._holder([one for one, _ in dressed])
        left = MOST if holder is not None and order != "above" else MOST - (holder is not None)
        figures: list[_Figure] = []
        for k, (one, wears) in enumerate(dressed):
            count = 1 if k == holder else min(one[1].count, left)
            left -= count if k != holder else 0
            holds = ("under" if order == "above" else order) if k == holder else ""
            figures += [self._figure(one, wears, holds) for _ in range(count)]
        shapes = self._together(figures, order, holder)
        return Composition(
            tuple(self.things), tuple(self.subjects), tuple(self.worn), tuple(shapes)
        )

    def _holder(self, chosen: Sequence[Chosen]) -> int | None:
        """Which of the subjects the others are with."""
        which = HOLDER.get(self.wish.order)
        if which is None or len(chosen) < 2 or chosen[which][1].count > 1:
            return None
        return which % len(chosen)

    def _figure(self, one: Chosen, wears: Sequence[Chosen], holds: str) -> _Figure:
        """A thing with what it wears. What its head cannot wear is put beside it."""
        thing, subject = one
        places = frozenset(place_of(each.id) for each, _ in wears)
        pen = Pen(
            chance=self.chance, who=self.wish.who, upright=self.wish.is_icon, holds=holds, wears=places
        )  # fmt: skip
        thing.draw(pen)
        to = variation(pen.shapes, thing, self.chance)
        shapes = self._named(pen.shapes, thing, subject)
        wearer = len(self.things) - 1
        for each, of in wears:
            if pen.head and (drawn := worn(pen.head, each.id, self.chance)):
                shapes += [
                    self._grown(shape, wearer, of)
                    for shape in self._named(drawn, each, of, worn=True)
                ]
            else:
                alone = Pen(chance=self.chance, upright=self.wish.is_icon)
                each.draw(alone)
                self.loose.append(_Figure(each, self._named(alone.shapes, each, of), {}))
        rooms = {}
        for how, room in pen.rooms.items():
            (x0, y0), (x1, y1) = to(room.box[:2]), to(room.box[2:])
            rim = None if room.rim is None else to((50, room.rim))[1]
            rooms[how] = replace(room, box=(min(x0, x1), y0, max(x0, x1), y1), rim=rim)
        shapes = [shape.mapped(to) for shape in shapes]
        return _Figure(thing, _on_the_sheet(shapes) if wears else shapes, rooms)

    @staticmethod
    def _grown(shape: Shape, wearer: int, of: Subject) -> Shape:
        """A shape of what is worn; a beard has the hair of who wears it, unless words say its colour."""
        number, _, part = shape.part.partition(" ")
        if part != "hair":
            return shape
        return shape.played(f"{number} main" if of.colours else f"{wearer} hair")

    def _named(
        self, shapes: Sequence[Shape], thing: Thing, subject: Subject, *, worn: bool = False
    ) -> list[Shape]:
        """Shapes with parts that are named after their thing, as one more of the picture."""
        k = len(self.things)
        self.things.append(thing)
        self.subjects.append(subject)
        self.worn.append(worn)
        return [s if s.part == "cut" else s.played(f"{k} {s.part}") for s in shapes]

    def _together(self, figures: list[_Figure], order: str, holder: int | None) -> list[Shape]:
        if holder is not None:
            # Of the others there may be several.
            holding, others = (
                (figures[0], figures[1:]) if holder == 0 else (figures[-1], figures[:-1])
            )
            if room := holding.rooms.get("under" if order == "above" else order):
                return self._with_loose(_held(holding, others, room))
        if order == "above" and self.wish.subjects[-1].count > 1 and holder is not None:
            return self._stacked([figures[0]], _heap(figures[1:]), order)
        is_above = order == "above" and self.wish.subjects[-1].count == 1
        if is_above or (holder is not None and order != "in"):
            return self._stacked(figures[:-1], figures[-1], order)
        figures = [*figures, *self.loose][:MOST]
        boxes = [f.box for f in figures]
        if len(figures) == 2 and (order in ("with", "in") or self.loose):
            return _laid(figures, layout.beside(boxes, "with"))
        if order == "with":
            return _laid(figures, layout.beside(boxes, order))
        if any(self.worn) and 1 < len(figures) <= MOST_TALL:
            return _laid(figures, layout.within(boxes, WHOLE))
        return _laid(figures, layout.beside(boxes, "beside"))

    def _with_loose(self, figure: _Figure) -> list[Shape]:
        figures = [figure, *self.loose][:MOST]
        return _laid(figures, layout.beside([f.box for f in figures], "with"))

    def _stacked(self, upper: Sequence[_Figure], lower: _Figure, order: str) -> list[Shape]:
        """Things on or above another one, which is behind them."""
        upper = [*upper, *self.loose]
        places = layout.stacked(
            [f.box for f in (*upper, lower)], order, is_from_above=lower.thing.id in FROM_ABOVE
        )
        return _laid([lower, *upper], (places[-1], *places[:-1]))


def _heap(figures: Sequence[_Figure]) -> _Figure:
    """Several things as one."""
    return _Figure(
        figures[0].thing, _laid(figures, layout.within([f.box for f in figures], WHOLE)), {}
    )


def _held(holding: _Figure, figures: Sequence[_Figure], room: Room) -> _Figure:
    """A thing with others in its room. What is cut out of them shows what is behind."""
    inner: list[Shape] = []
    first = next((s.part.split()[0] for s in holding.shapes if s.part != "cut"), "0")
    for figure, place in zip(figures, layout.within([f.box for f in figures], room), strict=True):
        for shape in figure.at(place):
            is_hole = shape.part == "cut" and room.behind
            inner.append(shape.played(f"{first} {room.behind}") if is_hole else shape)
    shapes = [*holding.shapes[: room.at], *inner, *holding.shapes[room.at :]]
    return _Figure(holding.thing, _on_the_sheet(shapes), {})


def _on_the_sheet(shapes: list[Shape]) -> list[Shape]:
    place = layout.on_the_sheet(layout.box_of(shapes))
    return [_placed(shape, *place) for shape in shapes]


def _laid(figures: Sequence[_Figure], places: layout.Places) -> list[Shape]:
    return [
        shape
        for figure, place in zip(figures, places, strict=True)
        for shape in figure.at(place)
    ]  # fmt: skip


def _placed(shape: Shape, x: float, y: float, scale: float) -> Shape:
    points = tuple((x + (px - 50) * scale, y + (py - 50) * scale) for px, py in shape.points)
    return replace(shape, points=points, width=shape.width * scale)
