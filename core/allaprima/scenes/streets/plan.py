"""The plan of a street: how wide it is, which houses stand along it, and what closes it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, fields

import torch
from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame

Codes = tuple[str, ...]
Range = tuple[float, float]
PLASTER, BRICK, GLASS, STONE, BLANK = range(5)
"""What a front is made of: `Front.made`."""


@dataclass(frozen=True)
class Manner:
    """A kind of street; lengths in metres.

    Attributes:
        half: of its width between the fronts.
        road: share of that which is carriageway; 0 where all of it is paved.
        house, high: how long and how high houses are.
        storey, base: heights of a storey, and of the ground floor.
        bay: width of a window and the wall beside it.
        made: of what fronts are, several times what is frequent.
        walls: colours by `made`, "rrggbb".
        shops: share of the houses that have some.
        shutters, boxes: share of the houses that have them at their windows; boxes are of flowers.
        pitch: slope of the roofs; 0 for flat ones.
        end: how far away a row of houses closes it.
        lamps: distance from one lamp to the next; lantern: whether they hang on the walls.
        gaps: share of the houses beside which another street begins.
        setback: how much fronts stand forward or back.
        eye: of the camera over the ground; horizon: share of the picture above it.
    """

    half: Range
    road: float
    house: Range
    high: Range
    storey: Range
    base: Range
    bay: Range
    made: tuple[int, ...]
    walls: dict[int, Codes]
    shops: float
    shutters: float = 0.0
    boxes: float = 0.0
    pitch: float = 0.0
    end: Range = (150.0, 260.0)
    lamps: Range = (22.0, 28.0)
    lantern: bool = False
    gaps: float = 0.0
    setback: float = 0.0
    eye: float = 1.75
    horizon: float = 0.6


@dataclass(frozen=True)
class Front:
    """A house, or a box upon one.

    Attributes:
        side: -1 on the left, 1 on the right, 0 for one that closes the street.
        near, far: depths between which it stands; from left to right of one that closes the street.
        front: how far its front is from the camera's axis; the depth of one that closes the street.
        high: of its walls; base: of the ground floor, 0 for none.
        storey, bay, wide, tall: of a storey and a bay, and the shares of them that are window.
        made: see `PLASTER` and so on; shop, shutter, box, balcony: 1 where it has them.
        pitch: slope of its roof.
        tone: of its own, 0..1.
    """

    side: int
    near: float
    far: float
    front: float
    high: float
    base: float
    storey: float
    bay: float
    wide: float
    tall: float
    made: int
    shop: float
    shutter: float
    box: float
    balcony: float
    pitch: float
    tone: float


TRIMS: Codes = ("e8e2d4", "d8d0c0", "f0ece2", "b8b0a4")
SHUTTERS: Codes = ("3f5a48", "4a6472", "6a4a34", "5a7060", "7a8a8c", "38506a")
ROOFS: Codes = ("9a5a40", "7c4a3a", "a8664a", "5a5a60")
SIGNS: Codes = (
    "7a2430",
    "24485a",
    "2f5a44",
    "b8862c",
    "38343a",
    "8a4a2c",
    "e4dccb",
    "4a3a5c",
    "a83c30",
)
"""sRGB: of trims, shutters, roofs, and of what hangs over shop windows."""


@dataclass
class Plan:
    """Attributes:
    manner: see `Manner`.
    vanish: tangent of the vanishing point.
    left, right: how far the fronts are from the camera's axis; middle: of the street, to the right of it.
    road: half of the carriageway's width, 0 for none; end: depth at which the street is closed.
    lamps: from one to the next; first: depth of one of them; lamp: height of their light.
    fronts: the houses.
    walls, trims, shutters, roofs, signs: (N, 3) linear colours of each.
    """

    manner: Manner
    vanish: float
    left: float
    right: float
    road: float
    end: float
    lamps: float
    first: float
    lamp: float
    fronts: list[Front]
    walls: Tensor
    trims: Tensor
    shutters: Tensor
    roofs: Tensor
    signs: Tensor
    of: dict[str, Tensor] = field(default_factory=dict)

    @property
    def middle(self) -> float:
        return (self.right - self.left) / 2

    @property
    def half(self) -> float:
        return (self.right + self.left) / 2

    @property
    def kerb(self) -> float:
        """How far lamps stand from the middle."""
        return self.road + 0.55 if self.road else self.half * 0.66

    def front(self, side: int) -> float:
        return self.left if side < 0 else self.right


def planned(manner: Manner, frame: Frame, rng: random.Random) -> Plan:
    """A street of some kind; `rng` decides what the kind leaves open."""
    half = rng.uniform(*manner.half)
    off = rng.uniform(0.1, 0.6 if manner.road else 0.5) * half * rng.choice((-1, 1))
    left, right = half + off, half - off
    # The nearer side is seen steeply: the street turns away from it, so that both are in the picture.
    vanish = -0.3 * off / half * min(frame.half, 0.8) + rng.uniform(-0.16, 0.16) * frame.half
    end = rng.uniform(*manner.end)
    fronts: list[Front] = []
    for side, front in ((-1, left), (1, right)):
        fronts += _row(manner, side, front, end, rng)
    fronts += _closing(manner, vanish, half, end, rng)
    walls = torch.stack([linear(_wall(manner, f, rng))[:, 0, 0] for f in fronts])
    gap = rng.uniform(*manner.lamps)
    first = rng.uniform(5.5, 9.5) if gap > 12 else rng.uniform(4.5, 6.5)
    lamp = 3.1 if manner.lantern else 5.6 if manner.road else 4.0
    trims, shutters, roofs, signs = (
        _drawn(codes, len(fronts), rng) for codes in (TRIMS, SHUTTERS, ROOFS, SIGNS)
    )
    plan = Plan(
        manner, vanish, left, right, manner.road * half, end, gap, first, lamp, fronts, walls, trims, shutters, roofs,
        signs,
    )  # fmt: skip
    for each in fields(Front):
        plan.of[each.name] = torch.tensor([float(getattr(f, each.name)) for f in fronts])
    return plan


def _drawn(codes: Codes, count: int, rng: random.Random) -> Tensor:
    return torch.stack([linear(rng.choice(codes))[:, 0, 0] for _ in range(count)])


def _wall(manner: Manner, front: Front, rng: random.Random) -> str:
    return rng.choice(manner.walls.get(front.made, ("8a8782", "9a958c", "77746f")))


def _house(
    manner: Manner, side: int, near: float, far: float, front: float, rng: random.Random
) -> Front:
    made = rng.choice(manner.made)
    base = rng.uniform(*manner.base)
    storey = rng.uniform(*manner.storey)
    low, high = manner.high
    storeys = max(1, round((low + (high - low) * rng.random() ** 1.6 - base) / storey))
    bays = max(1, round((far - near) / rng.uniform(*manner.bay)))
    wide, tall = (0.86, 0.8) if made == GLASS else (rng.uniform(0.36, 0.5), rng.uniform(0.5, 0.62))
    return Front(
        side, near, far, front + rng.uniform(-1, 1) * manner.setback,
        base + storeys * storey + (0.5 if made == GLASS else 0.9), base, storey, (far - near) / bays, wide, tall,
        made, float(rng.random() < manner.shops), float(made != GLASS and rng.random() < manner.shutters),
        float(made != GLASS and rng.random() < manner.boxes), float(made != GLASS and rng.random() < 0.3),
        manner.pitch, rng.random(),
    )  # fmt: skip


def _row(manner: Manner, side: int, front: float, end: float, rng: random.Random) -> list[Front]:
    found = []
    z = rng.uniform(-9.0, -4.0)
    while z < end:
        long = rng.uniform(*manner.house) * (1 + max(0.0, z) / 160)
        house = _house(manner, side, z, min(z + long, end + 1), front, rng)
        found.append(house)
        if not manner.pitch and house.high > 14 and rng.random() < 0.6:  # what stands on flat roofs
            a, b = sorted((rng.uniform(0.1, 0.5), rng.uniform(0.55, 0.9)))
            found.append(
                Front(side, z + a * long, z + b * long, house.front + rng.uniform(1.5, 3.5),
                      house.high + rng.uniform(2.0, 4.5), 0, 1, 1, 0, 0, BLANK, 0, 0, 0, 0, 0, rng.random())
            )  # fmt: skip
        z += long
        if z > 18 and rng.random() < manner.gaps:
            z += rng.uniform(7.0, 10.0)
    return found


def _closing(
    manner: Manner, vanish: float, half: float, end: float, rng: random.Random
) -> list[Front]:
    """Houses across the street, the highest where it leads."""
    found = []
    x = -3.2 * half
    while x < 3.2 * half:
        long = rng.uniform(*manner.house) * (1.0 if end < 80 else 1.3)
        house = _house(manner, 0, x, x + long, end, rng)
        found.append(house)
        x += long
    return found
