"""Where things stand in a still life: beside one another, in bowls, in vases, in stacks."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from allaprima.stills import words as known
from allaprima.stills.catalogue import THINGS, made
from allaprima.stills.items import FLOWERS
from allaprima.stills.matter import Matter, made_of
from allaprima.stills.solid import Coat, Lamp, Part, matrix
from allaprima.stills.wish import Item

MOST = 24
"""Things at most."""
STACK = 4
"""How many lie on one another where the words do not say."""
FLAT = 0.8
"""How high something is by its width at most that others can stand on."""
GAP = 0.07
"""Between things, of their size."""


@dataclass(frozen=True)
class Placed:
    """Attributes:
    parts: where they are.
    lamps: the lights that belong to them.
    seen: degrees from which the first is best looked at.
    left_out: names of what found no place.
    """

    parts: tuple[Part, ...]
    lamps: tuple[Lamp, ...]
    seen: float
    left_out: tuple[str, ...]


@dataclass
class _Group:
    """What stands by itself, about the origin, with what is in it."""

    parts: list[Part]
    lamps: list[Lamp]
    low: np.ndarray
    high: np.ndarray

    @property
    def radius(self) -> float:
        """Of the circle that it takes up, a little less than its corners do."""
        wide = np.maximum(np.abs(self.low), np.abs(self.high))
        return float(max(wide[0], wide[2]) * 0.55 + min(wide[0], wide[2]) * 0.45)

    @property
    def tall(self) -> float:
        return float(self.high[1] - self.low[1])

    def moved(self, by: np.ndarray) -> _Group:
        parts = [part.moved(by) for part in self.parts]
        lamps = [replace(lamp, at=_spot(by, lamp)) for lamp in self.lamps]
        return _group(parts, lamps)


def _spot(by: np.ndarray, lamp: Lamp) -> tuple[float, float, float]:
    x, y, z, _ = by @ np.array((*lamp.at, 1.0))
    return float(x), float(y), float(z)


def _group(parts: list[Part], lamps: list[Lamp]) -> _Group:
    low = np.min([part.mesh.points.min(0) for part in parts], 0)
    high = np.max([part.mesh.points.max(0) for part in parts], 0)
    return _Group(parts, lamps, low, high)


def arranged(items: Sequence[Item], palette: Sequence[str], aspect: float, seed: int) -> Placed:
    """Things in their places, about the origin, on y = 0.

    Args:
        palette: "rrggbb", colours for the first things that have none of their own.
        aspect: width of the picture by its height: wide ones have more beside one another.
        seed: decides what the words leave open.
    """
    rng = random.Random(f"{seed} places")
    items = [each for item in items for each in _parted(item)]
    colours = list(palette)
    left_out: list[str] = []
    groups: list[_Group] = []
    for item in items:
        if not item.colours and colours:
            item = replace(item, colours=(colours.pop(0),))
        count = item.count or max(3, THINGS[item.thing].group if item.thing in THINGS else 3)
        if item.thing == FLOWERS:
            names = rng.sample([name for name in known.BLOOMS if name in THINGS], 1)
            item = replace(item, thing=names[0])
        if item.variant == "cut":  # what stands in vases lies on tables
            item = replace(item, variant="")
        if item.stacked:
            groups.append(_stack(item, item.count or STACK, rng, left_out))
            continue
        for _ in range(max(1, min(count, MOST - len(groups)))):
            groups.append(_filled(item, rng, left_out))
    placed = _beside(groups, aspect, rng)
    parts = tuple(part for group in placed for part in group.parts)
    lamps = tuple(lamp for group in placed for lamp in group.lamps)
    seen = THINGS[items[0].thing].seen if items[0].thing in THINGS else 20.0
    low = np.min([group.low for group in placed], 0)
    high = np.max([group.high for group in placed], 0)
    if len(groups) > 1:  # what is wide and low is looked at more from above
        flat = math.hypot(high[0] - low[0], high[2] - low[2]) / max(float(high[1] - low[1]), 0.1)
        seen = max(seen, 15.0, min(34.0, 9 * flat))
    return Placed(parts, lamps, seen, tuple(left_out))


def _parted(item: Item) -> list[Item]:
    """A thing with others on it; side by side where it has no place for them."""
    if not item.held or THINGS[item.thing].holds[1] > 0:
        return [item]
    own = made(item.thing, item.variant, Coat(), 0)
    whole = _group(list(own.parts), [])
    wide = whole.high - whole.low
    if float(whole.tall) <= FLAT * float(min(wide[0], wide[2])):
        return [item]
    return [*item.held, replace(item, held=())]


def _top_of(whole: _Group) -> tuple[float, float]:
    """The height of what is flat, and the radius of what has room on it."""
    wide = whole.high - whole.low
    return float(whole.high[1]), float(min(wide[0], wide[2])) * 0.45


def _coat(item: Item) -> Coat:
    return Coat(item.colours, _matter(item))


def _matter(item: Item) -> Matter | None:
    """What a thing is made of, where the words say so."""
    if not item.stuff:
        return None
    how = known.STUFF[item.stuff]
    if isinstance(how, str):
        text = (
            f"{item.text.rsplit(' ', 1)[0]} {how.split()[-1]}"
            if item.colours and item.text
            else how
        )
        return made_of(text)
    found = how()
    return found.but(colour=item.colours[0]) if item.colours else found


def _single(item: Item, rng: random.Random, *, turned: float = 16.0) -> _Group:
    """One thing, turned a little."""
    own = made(item.thing, item.variant, _coat(item), rng.getrandbits(12))
    whole = _group(list(own.parts), list(own.lamps))
    return whole.moved(matrix(turn=rng.uniform(-turned, turned), scale=item.scale))


def _filled(item: Item, rng: random.Random, left_out: list[str]) -> _Group:
    """One thing with what is in it or on it."""
    whole = _single(item, rng, turned=0.0 if item.held else 14.0)
    thing = THINGS[item.thing]
    level, radius = (value * item.scale for value in thing.holds)
    if not item.held:
        return whole
    if radius <= 0:
        level, radius = _top_of(whole)
    parts, lamps = list(whole.parts), list(whole.lamps)
    if thing.stems:
        for part in _stems(item, level, radius, rng, left_out):
            parts.append(part)
        return _group(parts, lamps)
    inner: list[_Group] = []
    for held in item.held:
        if held.thing == FLOWERS:
            held = replace(held, thing="daisy", count=held.count or 3)
        inner += [_filled(held, rng, left_out) for _ in range(max(1, min(held.count or 1, 12)))]
    if any(held.count == 0 for held in item.held):  # as many as there is room for
        many = [held for held in item.held if held.count == 0]
        size = float(np.mean([group.radius for group in inner]))
        room = int(0.8 * (radius / max(size, 0.1)) ** 2) + (2 if radius > 2 * size else 0)
        while len(inner) < min(max(room, 3), 16):
            inner.append(_filled(rng.choice(many), rng, left_out))
    widest = max(group.radius for group in inner)
    heaped = len(inner) > 4 or any(held.count == 0 or held.count > 2 for held in item.held)
    needed = (
        widest * 1.08
        if heaped or len(inner) == 1
        else 1.3 * math.sqrt(sum(group.radius**2 for group in inner))
    )
    if needed > radius:  # the container is as large as it has to be
        larger = min(needed / radius, 3.0)
        whole = whole.moved(matrix(scale=larger))
        parts, lamps = list(whole.parts), list(whole.lamps)
        level, radius = level * larger, radius * larger
    lying = (
        _heaped(inner, level, radius, rng)
        if heaped or len(inner) == 1
        else _spread(inner, level, rng)
    )
    for group in lying:
        parts += group.parts
        lamps += group.lamps
    return _group(parts, lamps)


def _stems(
    item: Item, level: float, radius: float, rng: random.Random, left_out: list[str]
) -> list[Part]:
    """Flowers in a vase, which lean outwards."""
    sorts: list[Item] = []
    for held in item.held:
        if held.thing == FLOWERS:
            several = [
                name
                for name in known.BLOOMS
                if name in THINGS and "cut" in THINGS[name].names.values()
            ]
            chosen = rng.sample(several, min(3, len(several)))
            sorts += [
                replace(held, thing=chosen[k % len(chosen)], variant="cut")
                for k in range(held.count or 7)
            ]
        elif "cut" in THINGS[held.thing].names.values():
            sorts += [replace(held, variant="cut")] * (held.count or 7)
        else:
            left_out.append(held.name)
    out: list[Part] = []
    count = len(sorts)
    for k, sort in enumerate(sorts[:14]):
        own = made(sort.thing, "cut", _coat(sort), rng.getrandbits(12))
        high = max(float(part.mesh.points[:, 1].max()) for part in own.parts)
        wanted = level * rng.uniform(1.45, 1.75) + rng.uniform(2, 6)
        ring = 0.0 if count == 1 else math.sqrt((k + 0.5) / count)
        angle = k * 2.39996 + rng.uniform(-0.3, 0.3)
        lean = 5 + 24 * ring
        # The stem passes the rim where it leans out, and ends inside.
        foot = (
            matrix(0, level * 0.12, 0)
            @ matrix(turn=math.degrees(angle))
            @ matrix(tilt=lean * min(1.0, radius / 2.5))
        )
        scale = max(0.6, min(1.5, (wanted - level * 0.12) / high))
        spin = matrix(turn=-math.degrees(angle) + rng.uniform(-25, 25), scale=scale)
        out += [part.moved(foot @ spin) for part in own.parts]
    return out


def _stack(item: Item, count: int, rng: random.Random, left_out: list[str]) -> _Group:
    """Things on one another."""
    parts: list[Part] = []
    lamps: list[Lamp] = []
    level = 0.0
    for _ in range(min(count, 12)):
        one = _filled(replace(item, stacked=False, count=1), rng, left_out)
        by = matrix(
            rng.uniform(-0.04, 0.04) * one.radius,
            level - float(one.low[1]),
            0,
            turn=rng.uniform(-14, 14),
        )
        parts += one.moved(by).parts
        level += one.tall * 0.985
    return _group(parts, lamps)


def _heaped(groups: list[_Group], level: float, radius: float, rng: random.Random) -> list[_Group]:
    """Things that have been let fall into a round place: each lies where it comes to rest lowest."""
    out: list[_Group] = []
    there: list[
        tuple[float, float, float, float, float]
    ] = []  # x, z, radius, middle, half its height
    alike = len({round(group.radius, 1) for group in groups}) < 3
    for group in groups if alike else sorted(groups, key=lambda group: -group.radius):
        size, half = group.radius, group.tall / 2
        reach = max(0.0, radius - size * 0.85)
        best = (0.0, 0.0, math.inf)
        for trial in range(90):
            far, angle = reach * math.sqrt(rng.random()), rng.uniform(0, 2 * math.pi)
            if len(groups) == 1 or (trial == 0 and there):
                far = 0.0
            x, z = far * math.sin(angle), far * math.cos(angle)
            rest = level + half
            for a, b, c, middle, high in there:
                apart = math.hypot(x - a, z - b) / ((size + c) * 0.92)
                if apart < 1:
                    rest = max(rest, middle + (half + high) * 0.92 * math.sqrt(1 - apart * apart))
            # Of places of one height the one that leaves most room.
            if (cost := rest - 0.04 * size * far / max(reach, 0.1)) < best[2]:
                best = (x, z, cost)
                lowest = rest
        x, z, _ = best
        there.append((x, z, size, lowest, half))
        is_on_others = lowest > level + half * 1.05
        by = matrix(
            x,
            lowest,
            z,
            turn=rng.uniform(0, 360) if len(groups) > 2 else rng.uniform(-14, 14),
            tilt=rng.uniform(-22, 22) * is_on_others,
            lean=rng.uniform(-22, 22) * is_on_others,
        )
        out.append(group.moved(by @ matrix(0, -float(group.low[1]) - half, 0)))
    return out


def _spread(groups: list[_Group], level: float, rng: random.Random) -> list[_Group]:
    """Things beside one another on something flat."""
    placed = _beside(groups, 1.2, rng)
    low = np.min([group.low for group in placed], 0)
    high = np.max([group.high for group in placed], 0)
    by = matrix(-float(low[0] + high[0]) / 2, level, -float(low[2] + high[2]) / 2)
    return [group.moved(by) for group in placed]


def _beside(groups: list[_Group], aspect: float, rng: random.Random) -> list[_Group]:
    """Things beside one another: the first in front, larger ones behind, so that all are seen."""
    if len(groups) == 1:
        group = groups[0]
        return [
            group.moved(
                matrix(
                    -float(group.low[0] + group.high[0]) / 2,
                    -float(group.low[1]),
                    -float(group.low[2] + group.high[2]) / 2,
                )
            )
        ]
    order = sorted(range(1, len(groups)), key=lambda k: -groups[k].radius)
    if len({round(group.tall) for group in groups}) == 1:
        order = list(range(1, len(groups)))
    out: list[_Group] = []
    there: list[tuple[float, float, float, float]] = []
    wide = min(2.4, max(0.5, aspect))
    for k in (0, *order):
        group = groups[k]
        size = group.radius
        best, least = (0.0, 0.0), math.inf
        for trial in range(160 if there else 0):
            other = there[trial % len(there)]
            angle = rng.uniform(0, 2 * math.pi)
            far = (size + other[2]) * (1 + GAP + rng.random() * 0.25)
            x, z = other[0] + far * math.sin(angle), other[1] + far * math.cos(angle) * 0.9
            if any(
                math.hypot(x - a, (z - b)) < (size + c) * (1 + GAP * 0.5) for a, b, c, _ in there
            ):
                continue
            every = [*there, (x, z, size, group.tall)]
            across = max(a + c for a, _, c, _ in every) - min(a - c for a, _, c, _ in every)
            back = max(b + c for _, b, c, _ in every) - min(b - c for _, b, c, _ in every)
            high = max(tall for *_, tall in every)
            # What fills the picture best, and does not lean to one side.
            cost = max(across / wide, back * 0.55 + high) / (size + there[0][2])
            cost += 0.25 * math.hypot(x, z) / (size + there[0][2])
            middle = sum(a * c for a, _, c, _ in every) / sum(c for _, _, c, _ in every)
            cost += 0.3 * abs(middle) / (size + there[0][2])
            for a, b, c, tall in there:  # who stands in front of whom
                beside = abs(x - a) / (size + c)
                if beside < 0.7:
                    hidden = (group.tall / tall if z > b else tall / group.tall) * (0.7 - beside)
                    cost += 1.3 * hidden
            if cost < least:
                best, least = (x, z), cost
        there.append((*best, size, group.tall))
        out.append(group.moved(matrix(best[0], -float(group.low[1]), best[1])))
    return out
