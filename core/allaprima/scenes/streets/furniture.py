"""What stands in a street, from far to near: lamps, trees, people, cars, awnings, signs."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from allaprima.scenes.colours import decoded, linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.landscape import BROADLEAVES
from allaprima.scenes.noise import mixed, smoothstep
from allaprima.scenes.sketch import Sketch, scaled
from allaprima.scenes.streets import figures
from allaprima.scenes.streets.cars import Solid, car
from allaprima.scenes.streets.seen import HAZE, Street
from allaprima.scenes.things import rastered

NEAREST = 4.5
"""Depth in metres before which nothing stands."""


@dataclass
class Item:
    """Attributes:
    x, z: where it stands, from the camera's axis and away.
    shapes: in metres; see `cars.Solid`.
    glows: (x, y, z, radius, "rrggbb") of its light.
    foot: radius of the shade at its foot; 0 for none.
    own: whether it shines by itself.
    """

    x: float
    z: float
    shapes: list[Solid]
    glows: list[tuple[float, float, float, float, str]] = field(default_factory=list)
    foot: float = 0.0
    own: bool = False


class Furniture:
    """What stands in a street.

    Args:
        season: of the trees.
        wants: what the words ask for; see `streets.words`.
    """

    def __init__(
        self, street: Street, season: str, wants: frozenset[str], rng: random.Random
    ) -> None:
        self.street, self.season, self.wants = street, season, wants
        self.plan, self.items = street.plan, list[Item]()
        self.dark = street.facades.dark
        parts: tuple[Callable[[random.Random], None], ...] = (
            self._lamps, self._trees, self._awnings, self._signs, self._cars, self._people,
        )  # fmt: skip
        for part in parts:
            part(random.Random(f"{rng.random()} {part.__name__}"))
        self.items.sort(key=lambda item: -item.z)

    def put(self, picture: Tensor, frame: Frame) -> None:
        """Draw all into (3, H, W) linear light as a camera sees it."""
        for item in self.items:
            self._draw(item, picture, frame)

    def _stand(
        self, sketch: Sketch, x: float, z: float, high: float, *, y: float = 0.0, flip: bool = False,
        foot: float = 0.0, own: bool = False,
    ) -> None:  # fmt: skip
        """Set up a sketch, upright and facing the camera; x from the middle of the street."""
        if z < NEAREST or z > self.plan.end - 1:
            return
        x0, s = x + self.plan.middle, -high if flip else high
        shapes: list[Solid] = [
            (kind, [(x0 + px * s, y + py * high, z) for px, py in points], code, width * high)
            for kind, points, code, width in sketch.shapes
        ]
        glows = [
            (x0 + gx * s, y + gy * high, z, r * high, code) for gx, gy, r, code in sketch.glows
        ]
        self.items.append(Item(x0, z, shapes, glows, foot, own))

    def _lamps(self, rng: random.Random) -> None:
        plan = self.plan
        for side in (-1, 1):
            z = self.street.first(side)
            while z < min(plan.end, 120):
                sketch = Sketch()
                if plan.manner.lantern:
                    figures.wall_lantern(sketch, rng)
                    self._stand(
                        sketch, side * (plan.half - 0.1), z, 0.75, y=plan.lamp - 0.5, flip=side > 0
                    )
                elif plan.road:
                    figures.lamp(sketch, rng)
                    self._stand(sketch, side * plan.kerb, z, 5.7, flip=side > 0, foot=0.3)
                else:
                    figures.old_lamp(sketch, rng)
                    self._stand(sketch, side * plan.kerb, z, 4.2, foot=0.3)
                z += plan.lamps

    def _trees(self, rng: random.Random) -> None:
        plan = self.plan
        wanted = "trees" in self.wants
        if plan.manner.lantern or not (
            wanted or ("neon" not in self.wants and rng.random() < (0.4 if plan.road else 0.3))
        ):
            return
        leaves = BROADLEAVES[self.season]
        gap = rng.uniform(8.5, 10.5)
        for side in (-1, 1):
            z = (
                self.street.first(side)
                + gap * rng.uniform(0.45, 0.6)
                + (0 if plan.front(side) > plan.half else 2)
            )
            while z < min(plan.end, 110):
                sketch = Sketch()
                if self.season == "winter":
                    figures.bare_tree(sketch, rng, snow=self.street.snow)
                else:
                    figures.leafy_tree(sketch, rng, leaves, 1500 if z < 22 else 600)
                high = rng.uniform(6.2, 8.0) if plan.road else rng.uniform(4.2, 5.2)
                self._stand(sketch, side * (plan.kerb + 0.3), z, high, foot=1.5)
                z += gap * (1.0 if wanted else rng.choice((1.0, 1.0, 2.0)))

    def _people(self, rng: random.Random) -> None:
        plan = self.plan
        low, high = (3, 6) if plan.road else (0, 1) if plan.manner.lantern else (6, 10)
        if "people" in self.wants or "umbrellas" in self.wants:
            low, high = (2, 3) if plan.manner.lantern else (9, 14)
        if "empty" in self.wants:
            return
        wet = self.street.rain
        far = min(plan.end * 0.8, 48.0)
        for _ in range(rng.randint(low, high)):
            z = 7.5 + (far - 7.5) * rng.random() ** 1.3
            side = rng.choice((-1, 1))
            if plan.road:
                x = side * rng.uniform(plan.kerb + 0.6, plan.half - 0.9)
            else:
                x = side * rng.uniform(0.15, 0.72) * plan.half
            umbrella = "umbrellas" in self.wants or (wet and rng.random() < 0.75)
            for k in range(2 if rng.random() < 0.3 and not plan.manner.lantern else 1):
                sketch = Sketch()
                figures.person(sketch, rng, umbrella=umbrella)
                self._stand(
                    sketch,
                    x + k * (0.95 if umbrella else 0.62),
                    z + 0.2 * k,
                    rng.uniform(1.6, 1.82),
                    flip=rng.random() < 0.5,
                    foot=0.32,
                )

    def _cars(self, rng: random.Random) -> None:
        plan = self.plan
        if not plan.road or "empty" in self.wants:
            return
        eye, lit = self.street.frame.eye, self.dark > 0.2
        slots = [
            (side, z)
            for side in (-1, 1)
            for z in (k * 6.4 + rng.uniform(9.5, 12.5) for k in range(9))
        ]
        share = 0.75 if "cars" in self.wants else 0.42
        zebra = self.street.floor.zebra
        for side, z in slots:
            near_zebra = zebra is not None and zebra - 7 < z < zebra + 5
            if near_zebra or z > plan.end - 8 or rng.random() > share:
                continue
            x = side * (plan.road - 1.15) + plan.middle
            shapes, _ = car(x, z, eye, rng, tail=side > 0, lit=False)
            self.items.append(Item(x, z, shapes, [], 1.4))
        for side in (-1, 1):  # on their way
            if rng.random() < 0.6 and plan.road > 5:
                z = rng.uniform(20.0, 52.0)
                x = side * plan.road * 0.3 + plan.middle
                shapes, glows = car(x, z, eye, rng, tail=side > 0, lit=lit or self.street.rain)
                self.items.append(Item(x, z, shapes, glows, 1.4))

    def _awnings(self, rng: random.Random) -> None:
        """Over shop windows: cloth on a slope, in stripes or plain."""
        plan = self.plan
        share = 0.3 if plan.road else 0.6
        for front in plan.fronts:
            if not front.side or not front.shop or front.near > 70 or rng.random() > share:
                continue
            long = front.bay * (2.0 if front.bay < 2.9 else 1.0)
            cloth = rng.choice(
                ("a83a34", "2f5a54", "35507a", "c8903c", "6a3a4a", "4a6a44", "d8d0bc", "3a3c44")
            )
            other = "ece4d2" if rng.random() < 0.6 and cloth != "d8d0bc" else cloth
            count = max(1, round((front.far - front.near) / long))
            high, low, out = front.base * 0.79, front.base * 0.79 - 0.75, rng.uniform(1.0, 1.35)
            for bay in range(count - 1, -1, -1):
                a = front.near + bay * long + 0.08 * long
                b = front.near + (bay + 1) * long - 0.08 * long
                if a < NEAREST or rng.random() < 0.15:
                    continue
                self.items.append(
                    self._awning(front.side, front.front, a, b, high, low, out, cloth, other)
                )

    def _awning(
        self, side: int, wall: float, a: float, b: float, high: float, low: float, out: float, cloth: str, other: str
    ) -> Item:  # fmt: skip
        x0, x1 = side * wall, side * (wall - out)
        shapes: list[Solid] = []
        stripes = max(2, 2 * round((b - a) / 0.7))
        for k in range(stripes - 1, -1, -1):
            z0, z1 = a + (b - a) * k / stripes, a + (b - a) * (k + 1) / stripes
            code = cloth if k % 2 == 0 else other
            shapes.append(
                (
                    "polygon",
                    [(x0, high, z0), (x0, high, z1), (x1, low, z1), (x1, low, z0)],
                    scaled(code, 0.98),
                    0.0,
                )
            )
            drop = low - 0.2
            shapes.append(
                (
                    "polygon",
                    [(x1, low, z0), (x1, low, z1), (x1, drop, z1), (x1, drop, z0)],
                    scaled(code, 0.82),
                    0.0,
                )
            )
        shapes.append(
            ("polygon", [(x0, high, a), (x1, low, a), (x0, low, a)], scaled(cloth, 0.7), 0.0)
        )
        return Item(x1, a, shapes)

    def _signs(self, rng: random.Random) -> None:
        """Signs that stand out from the walls and glow."""
        plan = self.plan
        if "neon" not in self.wants:
            return
        for front in plan.fronts:
            if not front.side or not front.base or front.near > 80:
                continue
            z = max(front.near, 6.0) + rng.uniform(0.3, 2.0)
            while z < front.far:
                sketch = Sketch()
                figures.neon(sketch, rng)
                high = rng.uniform(2.6, 5.0)
                y = rng.uniform(3.0, 3.8) + (rng.uniform(2.5, 6.0) if rng.random() < 0.4 else 0.0)
                self._stand(
                    sketch,
                    front.side * (plan.half - 0.15),
                    z,
                    high,
                    y=y,
                    flip=front.side > 0,
                    own=True,
                )
                z += rng.uniform(3.0, 6.5)

    def _lit(self, item: Item) -> Tensor:
        """(3, 1, 1) light that falls on an item."""
        street = self.street
        x = torch.tensor([item.x - self.plan.middle])
        return street.light_at(x, torch.tensor([item.z]))[:, :, None]

    def _draw(self, item: Item, picture: Tensor, frame: Frame) -> None:
        vanish, middle = self.plan.vanish, frame.width / 2

        def seen(point: tuple[float, float, float]) -> tuple[float, float]:
            x, y, z = point
            z = max(z, 0.5)
            return middle + (x / z + vanish) * frame.focal, frame.horizon - (
                y - frame.eye
            ) / z * frame.focal

        shapes = [
            (kind, [seen(p) for p in points], code, width * frame.focal / item.z)
            for kind, points, code, width in item.shapes
        ]
        xs = [x for _, points, _, _ in shapes for x, _ in points]
        ys = [y for _, points, _, _ in shapes for _, y in points]
        left, right = max(0, math.floor(min(xs)) - 2), min(frame.width, math.ceil(max(xs)) + 3)
        top, bottom = max(0, math.floor(min(ys)) - 2), min(frame.height, math.ceil(max(ys)) + 3)
        if frame.eye > 0 and item.foot:
            self._shade(item, picture, frame, seen)
        if left < right and top < bottom and max(ys) - min(ys) > 1:
            times = 3 if (right - left) * (bottom - top) < 90_000 else 2
            tile = rastered(shapes, left, top, right - left, bottom - top, times)
            colour = decoded(tile[:3])
            colour = colour * 1.5 * max(0.35, self.dark) if item.own else colour * self._lit(item)
            far = item.z * self.street.light.air / HAZE
            colour = mixed(
                colour, self.street.air[:, :, None], 1 - math.exp(-far - 0.25 * far * far)
            )
            under = picture[:, top:bottom, left:right]
            picture[:, top:bottom, left:right] = mixed(under, colour, tile[3])
        if self.dark > 0.1:
            for x, y, z, r, code in item.glows:
                at = seen((x, y, z))
                self._glow(
                    picture, at[0], at[1], r * frame.focal / z, code, 0.35 if item.own else 1.0
                )

    def _shade(
        self, item: Item, picture: Tensor, frame: Frame,
        seen: Callable[[tuple[float, float, float]], tuple[float, float]],
    ) -> None:  # fmt: skip
        """The dark at its foot."""
        x, y = seen((item.x, 0.0, item.z + (0.0 if item.foot < 1 else item.foot)))
        rx = item.foot * frame.focal / item.z
        ry = max(1.0, rx * frame.eye / item.z * (1.0 if item.foot < 1 else 1.6))
        x0, x1 = max(0, int(x - 2 * rx)), min(frame.width, int(x + 2 * rx) + 1)
        y0, y1 = max(frame.horizon, int(y - 2 * ry)), min(frame.height, int(y + 2 * ry) + 1)
        if x0 >= x1 or y0 >= y1:
            return
        dx = (torch.arange(x0, x1)[None] + 0.5 - x) / rx
        dy = (torch.arange(y0, y1)[:, None] + 0.5 - y) / ry
        picture[:, y0:y1, x0:x1] *= 1 - 0.5 * torch.exp(-(dx * dx + dy * dy) * 1.4)

    def _glow(
        self, picture: Tensor, x: float, y: float, r: float, code: str, strength: float
    ) -> None:
        _, height, width = picture.shape
        reach = int(5 * r) + 2
        x0, x1 = max(0, int(x) - reach), min(width, int(x) + reach + 1)
        y0, y1 = max(0, int(y) - reach), min(height, int(y) + reach + 1)
        if x0 >= x1 or y0 >= y1:
            return
        dx, dy = torch.arange(x0, x1)[None] + 0.5 - x, torch.arange(y0, y1)[:, None] + 0.5 - y
        d = (dx * dx + dy * dy).sqrt() / max(r, 0.5)
        thick = 1.6 if self.street.light.weather in ("fog", "rain", "snow") else 1.0
        light = 1.1 * torch.exp(-d * d) + 0.2 * thick * torch.exp(-d / 1.2) * smoothstep(
            5.0, 2.5, d
        )
        picture[:, y0:y1, x0:x1] += linear(code) * (
            light * (self.dark * strength * min(1.0, 0.35 + r / 2))
        )
