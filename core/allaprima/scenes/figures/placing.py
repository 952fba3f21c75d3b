"""Where figures are in a picture: on the ground in front, on water, in the air; and how they are laid into it."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch

from allaprima.scenes.figures.body import Body, mirrored
from allaprima.scenes.figures.grounding import over_feet, shade
from allaprima.scenes.figures.lit import falling, lit
from allaprima.scenes.figures.reading.cast import MOST
from allaprima.scenes.figures.registry import Distance, Figure, Where
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.wholes import drawn_role, sort_of
from allaprima.scenes.laying import Ground
from allaprima.scenes.noise import Noise

_FEET: dict[Distance, tuple[float, float]] = {
    "near": (0.66, 0.85),
    "middle": (0.32, 0.5),
    "far": (0.1, 0.22),
}
"""Where they stand: from the horizon, 0, to the lower edge, 1."""
_PERSON: dict[Distance, tuple[float, float]] = {
    "near": (0.17, 0.36),
    "middle": (0.1, 0.17),
    "far": (0.05, 0.09),
}
"""How high a standing person is at least and at most, as a share of the picture's height."""
_CLOSER = (0.33, 0.5)
"""As `_PERSON`, of those who do something with something or with one another: they are seen from nearer."""
_LEAST = 0.42
"""Of the picture's height, what they take at least if there are no others, and what is as wide allows it."""
_BEFORE = (0.8, 0.92)
"""Where these stand, as in `_FEET`."""
_HIGHEST, _WIDEST = 0.66, 0.72
"""Of the picture, what one figure takes at most."""
_OFF = 0.2
"""How far one figure alone is from the middle, in half widths."""
_GLOW = 0.55
"""How wide lights shine, beside what their figure says."""
_NEARER = 0.75
"""Exponent of how high small things are that are alone."""
_WRITTEN = frozenset(["blackboard", "whiteboard"])
"""Figures with writing, which is not mirrored."""
_CLEARER = 0.6
"""How much of the air is before a figure: it is what is to be seen."""


@dataclass(frozen=True)
class Place:
    """Where one figure is: `x` and `y` of its foot, in pixels, its depth, and the pixels of what is one high."""

    x: float
    y: float
    z: float
    size: float


@dataclass(frozen=True)
class One:
    """One figure to be placed.

    Attributes:
        box: left, right and upper end of it, where it is one high.
        seed: of what is its own.
    """

    figure: Figure
    role: Role
    where: Where
    body: Body
    box: tuple[float, float, float]
    seed: int

    @property
    def foot(self) -> float:
        """Where it touches the ground, in its own heights from the middle of what is seen of it."""
        left, right, top = self.box
        xs = [
            x
            for part in self.body.parts
            if not part.mark
            for x, y in part.points
            if y <= 0.06 * top
        ]
        return (min(xs) + max(xs)) / 2 - (left + right) / 2 if xs else 0.0

    @property
    def acts(self) -> bool:
        """Whether it is several who do something, or somebody who holds something."""
        return bool(self.role.how or self.role.held or self.role.worn)

    @property
    def tall(self) -> float:
        """Beside a person."""
        tall = self.figure.tall * (1.0 if self.role.how else self.role.scale)
        return min(1.25, max(0.4, tall)) if self.where in ("deep", "space") else tall


class Placing:
    """Puts figures into a picture.

    Args:
        wheres: where figures can be there, the usual first.
        flat: whether they are flat shapes.
        soft: whether the ground hides their feet a little, as grass does.
        sunny: whether what is alone stands on the sun's side, because there is something else on the other one.
    """

    def __init__(
        self, ground: Ground, wheres: Sequence[Where], *, flat: bool = False, soft: bool = False, sunny: bool = False
    ) -> None:  # fmt: skip
        self.ground, self.wheres, self.flat, self.soft = ground, wheres, flat, soft
        self.side = math.copysign(1.0, ground.light.sun[0]) * (1 if sunny else -1)

    def put(self, cast: Sequence[Role], rng: random.Random) -> None:
        """Draw all of a cast, the farthest first."""
        noise = Noise(random.Random(rng.getrandbits(32)))
        every = list(self._all(cast, rng))
        placed: list[tuple[Place, One]] = []
        standing = [one for one in every if one.where in ("ground", "water")]
        side = self.side
        for distance in _FEET:
            ones = [one for one in standing if one.figure.distance == distance]
            placed += self._rows(ones, side, rng)
            side = -side if ones else side
        adrift = [one for one in every if one.where not in ("ground", "water")]
        for one in adrift:
            place = self._adrift(one, len(adrift), [each for each, _ in placed], rng)
            placed.append((place, one))
        middle, side = self.ground.frame.width / 2, rng.random() < 0.5
        for place, one in sorted(placed, key=lambda each: -each[0].z):
            left, right, _ = one.box
            # Where the whole is, of which the foot may be at one side.
            off = place.x + (place.size * (left + right) / 2 if one.acts else 0.0) - middle
            herd = one.role.count > 2
            if _WRITTEN & {each.figure for each in one.role.everyone}:
                off = 0.0
            self._draw(one, place, noise, flip=side if herd else off > 0)

    def _all(self, cast: Sequence[Role], rng: random.Random) -> Iterator[One]:
        """Every figure of a cast, those of one sort side by side."""
        left = MOST
        for role in cast:
            figure = sort_of(role)
            for _ in range(min(left, role.copies)):
                left -= 1
                where, pose = self._what(figure, role)
                seed = rng.getrandbits(32)
                body = drawn_role(role, pose, seed)
                yield One(figure, role, where, body, _box(body, wet=where == "water"), seed)

    def _what(self, figure: Figure, role: Role) -> tuple[Where, str]:
        """Where a figure is here, and what it does there."""
        if role.pose and role.how is None:
            where = figure.poses.get(role.pose, "ground")
            if where in self.wheres:
                return where, role.pose
        for pose, where in figure.poses.items():
            if where in self.wheres:
                return where, pose
        where = self.wheres[0]
        return where, next(iter(figure.poses))

    def _rows(self, ones: list[One], side: float, rng: random.Random) -> list[tuple[Place, One]]:
        """Places on the ground or on water, side by side in one row, or in two or three; to one side, -1 or 1, where there
        is one figure only."""
        if not ones:
            return []
        frame = self.ground.frame
        rows = 1 if len(ones) < 4 else 2 if len(ones) < 9 else 3
        low, high = _BEFORE if ones[0].acts else _FEET[ones[0].figure.distance]
        room = 0.94 * frame.width
        planned: list[tuple[list[One], list[float], float, float, float]] = []
        for row in range(rows):
            here = ones[row::rows]
            share = high - (high - 0.6 * low) * row / 2 if rows > 1 else rng.uniform(low, high)
            if here[0].where == "water":
                share *= 0.75
            y = frame.horizon + share * (frame.height - frame.horizon)
            person = self._person(here[0], y)
            # As wide as they are, with room between them, which may be none.
            widths = [
                (one.box[1] - one.box[0]) * self._tall(one, len(ones)) * person for one in here
            ]
            gap = min(0.5 * sum(widths) / len(here), 0.16 * frame.width)
            between = max(1, len(here) - 1)
            least = -0.25 * min(widths) if len(here) > 3 else 0.02 * frame.width
            gap = min(gap, max(least, (room - sum(widths)) / between))
            planned.append((here, widths, gap, sum(widths) + gap * (len(here) - 1), y))
        smaller = min(1.0, *(room / whole for _, _, _, whole, _ in planned))
        out: list[tuple[Place, One]] = []
        for here, widths, gap, whole, y in planned:
            free = max(0.0, frame.width - whole * smaller)
            off = side * _OFF * frame.width / 2 if len(ones) == 1 else rng.uniform(-0.3, 0.3) * free
            x = (frame.width - whole * smaller) / 2 + max(-free / 2, min(free / 2, off))
            for one, width in zip(here, widths, strict=True):
                wide = width * smaller
                own = random.Random(one.seed)
                dy = 0.0 if len(here) == 1 else own.uniform(-0.03, 0.03) * frame.height
                if place := self._stands(one, x + wide / 2, y + dy, len(ones), smaller):
                    out.append((place, one))
                x += wide + gap * smaller
        return out

    def _tall(self, one: One, count: int) -> float:
        """Beside a person. What is small and alone is seen from nearer."""
        tall = one.tall
        return tall**_NEARER if count == 1 and one.figure.distance == "near" and tall < 1 else tall

    def _person(self, one: One, y: float) -> float:
        """Pixels of a standing person whose feet are in a row."""
        frame = self.ground.frame
        shares = _CLOSER if one.acts else _PERSON[one.figure.distance]
        least, most = (share * frame.height for share in shares)
        if one.where == "water":  # where it is, is where there is water
            least *= 0.4
        return min(most, max(least, y - frame.horizon))

    def _stands(self, one: One, x: float, y: float, count: int, smaller: float) -> Place | None:
        """Where a figure stands or swims, near a place; None where there is no ground and no water for it."""
        frame = self.ground.frame
        wet = one.where == "water"
        columns = sorted(
            (k / 24 * frame.width for k in range(2, 23)), key=lambda each: abs(each - x)
        )
        best: tuple[float, float, int] | None = None
        aside = 0.0
        if one.acts:
            side = -1 if x > frame.width / 2 else 1
            aside = side * one.foot * self._tall(one, count) * self._person(one, y) * smaller
        for column in [x, *columns]:
            at = self._foot(int(column + aside), y, wet=wet)
            if at is None:
                continue
            worse = abs(at - y) / (0.06 * frame.height) + abs(column - x) / (0.3 * frame.width)
            if best is None or worse < best[0]:
                best = (worse, column, at)
        if best is None:
            return None
        _, column, row = best
        size = self._tall(one, count) * self._person(one, float(row)) * smaller
        left, right, top = one.box
        more = 1.15 if one.acts else 1.0
        if one.acts and count == 1:
            size = max(size, _LEAST * frame.height / top)
        size = min(
            size,
            more * _HIGHEST * frame.height / max(0.1, top),
            more * _WIDEST * frame.width / (right - left),
        )
        z = float(self.ground.depth[row, min(frame.width - 1, max(0, int(column)))])
        return Place(column - (left + right) / 2 * size, row + 0.5, z, size)

    def _foot(self, column: int, row: float, *, wet: bool) -> int | None:
        """The row nearest to one at which there is ground, or water."""
        column = min(self.ground.frame.width - 1, max(0, column))
        depth, water = self.ground.depth[:, column], self.ground.wet[:, column]
        rows = (torch.isfinite(depth) & (water if wet else ~water)).nonzero()[:, 0]
        rows = rows[rows < self.ground.frame.height - 0.015 * self.ground.frame.height]
        if not len(rows):
            return None
        return int(rows[(rows - row).abs().argmin()])

    def _adrift(self, one: One, count: int, taken: Sequence[Place], rng: random.Random) -> Place:
        """A place in the air, under water or in space, away from the others."""
        frame = self.ground.frame
        air = one.where == "air"
        high = frame.horizon if air else frame.height
        person = frame.height * (0.3 if air else 0.44) * (1.0 if count == 1 else 0.72)
        best: tuple[float, Place] | None = None
        for k in range(14):
            if count == 1:
                x = frame.width / 2 * (1 + self.side * (_OFF if k < 4 else rng.uniform(-0.7, 0.7)))
                y = high * rng.uniform(*((0.36, 0.5) if air else (0.44, 0.54)))
                size = self._tall(one, 1) * person
            else:
                x, y = frame.width * rng.uniform(0.1, 0.9), high * rng.uniform(0.16, 0.72)
                tall = one.tall if one.tall > 0.45 else one.tall**_NEARER
                size = tall * person * rng.uniform(0.6, 1.0)
            left, right, top = one.box
            widest = 0.6 * _WIDEST * (1.6 if count == 1 else 1.0)
            size = min(size, widest * frame.width / (right - left))
            if taken and count == 1:
                y = high * rng.uniform(0.2, 0.4)
            foot = max(y + 0.5 * size, 0.02 * frame.height + top * size)  # not cut off
            place = Place(x - (left + right) / 2 * size, foot, 9.0 * person / max(1.0, size), size)
            apart = min(
                (math.hypot(x - each.x, y - each.y + 0.5 * each.size) - 0.6 * (size + each.size) for each in taken),
                default=1e9,
            )  # fmt: skip
            if best is None or apart > best[0] + 1:
                best = (apart, place)
        assert best is not None
        return best[1]

    def _draw(self, one: One, place: Place, noise: Noise, *, flip: bool) -> None:
        ground, frame, size = self.ground, self.ground.frame, place.size
        if size < 2:
            return
        left, right, _ = one.box
        if flip:
            left, right = -right, -left
        # What is at an edge is moved in until all of it is seen.
        middle = place.x + sum(one.box[:2]) / 2 * size
        x = middle - (left + right) / 2 * size
        edge = 0.02 * frame.width
        x += max(0.0, edge - x - left * size) - max(0.0, x + right * size - frame.width + edge)
        parts = mirrored(one.body.parts) if flip else one.body.parts
        row, column = min(frame.height - 1, int(place.y)), min(frame.width - 1, max(0, int(x)))
        here = ground.picture[:, row, column][:, None, None]
        light = falling(ground.light, here, flat=self.flat)
        colour, alpha, from_left, from_top = lit(parts, size, x, place.y, light, noise)
        colour = ground.hazed(colour, x, _CLEARER * place.z)
        if one.where == "water":
            rows = (torch.arange(alpha.shape[0]) + from_top + 0.5)[:, None]
            alpha = alpha * (place.y - rows + 0.5).clamp(0, 1)
            ground.reflect(colour, alpha, from_left, from_top, place.y)
        if one.where == "ground":
            shade(ground, alpha, from_left, from_top, place.y, size, flat=self.flat)
            if self.soft:
                alpha = alpha * over_feet(alpha, from_left, from_top, place.y, size, noise)
        ground.lay(colour, alpha, from_left, from_top)
        if ground.dark:
            for gx, gy, r, code in one.body.glows:
                ground.glow(
                    x + (-gx if flip else gx) * size, place.y - gy * size, _GLOW * r * size, code
                )


def _box(body: Body, *, wet: bool) -> tuple[float, float, float]:
    """Left, right and upper end of what is seen of a figure; of one on water what is above that."""
    points = [
        (x, y) for part in body.parts if not part.mark for x, y in part.points if y >= 0 or not wet
    ]
    xs, ys = zip(*points, strict=True)
    return min(xs), max(xs), max(ys)
