"""Playing cards, strewn."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, shade

_HALF = (0.5, 0.358)
"""Half a card's length and width, in its length: 88 by 63 mm."""
_CORNER = 0.04
_INDEX = 0.032
"""Half the height of a rank in the corner."""
Lines = tuple[tuple[float, float, float, float], ...]
_RANKS: dict[str, Lines] = {
    # Strokes (x, y, x, y) in a box of -1..1 both ways.
    "A": ((-0.8, 1, 0, -1), (0, -1, 0.8, 1), (-0.5, 0.3, 0.5, 0.3)),
    "2": ((-0.7, -0.8, 0.5, -1), (0.5, -1, 0.7, -0.4), (0.7, -0.4, -0.7, 1), (-0.7, 1, 0.8, 1)),
    "3": ((-0.7, -1, 0.7, -1), (0.7, -1, -0.1, -0.2), (-0.1, -0.2, 0.7, 0.4), (0.7, 0.4, 0.2, 1), (0.2, 1, -0.8, 0.8)),
    "4": ((0.35, 1, 0.35, -1), (0.35, -1, -0.8, 0.45), (-0.8, 0.45, 0.8, 0.45)),
    "5": ((0.7, -1, -0.6, -1), (-0.6, -1, -0.7, -0.1), (-0.7, -0.1, 0.5, -0.1), (0.5, -0.1, 0.6, 0.8), (0.6, 0.8, -0.7, 1)),
    "6": ((0.5, -1, -0.6, 0), (-0.6, 0, -0.6, 0.9), (-0.6, 0.9, 0.6, 0.9), (0.6, 0.9, 0.6, 0), (0.6, 0, -0.6, 0.1)),
    "7": ((-0.7, -1, 0.7, -1), (0.7, -1, -0.2, 1)),
    "8": ((-0.5, -1, 0.5, -1), (0.5, -1, -0.65, 0.95), (-0.65, 0.95, 0.65, 0.95), (0.65, 0.95, -0.5, -1)),
    "9": ((-0.5, 1, 0.6, 0), (0.6, 0, 0.6, -0.9), (0.6, -0.9, -0.6, -0.9), (-0.6, -0.9, -0.6, 0), (-0.6, 0, 0.6, -0.1)),
    "10": ((-0.9, -1, -0.9, 1), (-0.2, -0.9, 0.8, -0.9), (0.8, -0.9, 0.8, 0.9), (0.8, 0.9, -0.2, 0.9), (-0.2, 0.9, -0.2, -0.9)),
    "J": ((0.5, -1, 0.5, 0.6), (0.5, 0.6, 0, 1), (0, 1, -0.6, 0.6)),
    "Q": ((-0.6, -0.9, 0.6, -0.9), (0.6, -0.9, 0.6, 0.8), (0.6, 0.8, -0.6, 0.8), (-0.6, 0.8, -0.6, -0.9), (0.1, 0.3, 0.8, 1.1)),
    "K": ((-0.6, -1, -0.6, 1), (0.7, -1, -0.5, 0.1), (-0.2, -0.1, 0.7, 1)),
}  # fmt: skip
_SIDE = (0, 0, 0, 2, 2, 2, 3, 3, 4, 4)
_MIDDLE = (
    (0.0,),
    (-1.0, 1.0),
    (-1.0, 0.0, 1.0),
    (),
    (0.0,),
    (),
    (-0.5,),
    (-0.5, 0.5),
    (0.0,),
    (-0.67, 0.67),
)
"""Of ace to ten how many pips stand in each outer column, and where in the middle one."""


@family(
    "other", "playing cards", "heap of playing cards", "poker cards", "deck of cards", wear=False
)
def cards(c: Canvas) -> Surface:
    size = c.scale(96, 0.088)

    def card(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        tilt = x * ((own * 17) % 1 - 0.5) + y * ((own * 29) % 1 - 0.5)
        bow = (x * x - 0.1) * ((own * 41) % 1 - 0.4) * 0.5
        return (0.25 + tilt * 0.16 + bow).clamp(min=0.02) * (_inside(x, y) > 0)

    s = strew(c, size * 0.52, 0.5, card, breadth=0.36, size=size, sizes=(1.0, 1.0), rise=1.6)
    kind, suit, other = c.per_cell(s.index + 3, 3).unbind(1)
    soft, fine = c.noise(30, 2.0, finest=4), c.noise(2.2, 0.6)
    px = 1.0 / (float(size.max()) * c.unit)  # a pixel, in a card's length
    tables = _tables(c)

    def printed(x: Tensor, y: Tensor, kind: Tensor, suit: Tensor) -> tuple[Tensor, ...]:
        return _printed(x, y, kind, suit, px, tables)

    ink, gold, skin, back = c.in_bands(printed, s.x, s.y, kind, suit)
    main = c.colour("f2efe6", "efebe0", "f5f2ea", named=0.05)
    backs = c.second("a8232b", "1f4a8c", "8c1f2a")
    red, black = c.second("c01f26", "b81d2a"), c.fixed("1b1b1e")
    shape = (c.batch, 3, c.height, c.width)
    which = (suit * 4).floor()
    suited = mix(black.expand(shape), red, ((which == 0) | (which == 1)).float())
    colour = mix(main.expand(shape), suited, ink)
    colour = mix(colour, c.fixed("d9a92e").expand(shape), gold)
    colour = mix(colour, c.fixed("2f5596").expand(shape), skin)
    colour = mix(colour, backs.expand(shape), back)
    # Cards are touched at their rims.
    edge = _inside(s.x, s.y)
    grime = smoothstep(0.045, 0.0, edge) * (0.3 + 0.7 * other) * s.some
    colour = mix(colour, colour * colour.new_tensor([0.86, 0.8, 0.7]).view(1, 3, 1, 1), grime * 0.6)
    colour = shade(colour, (other - 0.5) * 0.04 + soft * 0.008 + fine * 0.006)
    height = 0.03 + s.height * 0.5 - smoothstep(2 * px, 0.0, edge) * 0.004
    felt = shade(c.fixed("1f5a3a", "21563d"), fine * 0.06 + soft * 0.03)
    colour = mix(felt, colour, s.some)
    dark = shadow(c, height, 6.0, 1.5)
    colour = shade(colour, -dark * 0.6)
    rough = 0.32 + grime * 0.15 + fine * 0.012 - ink * 0.03
    return c.surface(colour, height, mix(c.full(0.95), rough, s.some))


def _inside(x: Tensor, y: Tensor) -> Tensor:
    """Distance inwards from a card's border."""
    dx = (x.abs() - (_HALF[0] - _CORNER)).clamp(min=0)
    dy = (y.abs() - (_HALF[1] - _CORNER)).clamp(min=0)
    straight = torch.minimum(_HALF[0] - x.abs(), _HALF[1] - y.abs())
    round_ = _CORNER - torch.hypot(dx, dy)
    return torch.where((dx > 0) & (dy > 0), round_, straight)


def _tables(c: Canvas) -> dict[str, Tensor]:
    most = max(map(len, _RANKS.values()))
    lines = [[*strokes, *[strokes[0]] * (most - len(strokes))] for strokes in _RANKS.values()]
    middle = [[*at, *[at[0] if at else 9.0] * (3 - len(at))] for at in _MIDDLE]
    none = [[9.0] * 3] * 3
    return {
        "lines": torch.tensor(lines, device=c.device).permute(1, 2, 0).contiguous(),
        "side": torch.tensor([*_SIDE, 0, 0, 0], device=c.device, dtype=torch.float32),
        "middle": torch.tensor([*middle, *none], device=c.device).T.contiguous(),
    }


def _printed(
    x: Tensor, y: Tensor, kind: Tensor, suit: Tensor, px: float, tables: dict[str, Tensor]
) -> tuple[Tensor, ...]:
    """What is printed at a place: in the suit's colour, in gold, in blue, and in the colour of backs."""
    shape = x.shape
    reverse = kind > 0.72
    rank = ((kind / 0.72) * 13).clamp(0, 12).floor().long()
    flat = rank.flatten()
    face = (~reverse).float()
    # Upright: across and up the card. What is below the middle stands on its head.
    turned = x > 0
    u = torch.where(turned, y, -y)
    v = torch.where(turned, -x, x)
    which = (suit * 4).floor()
    court = rank >= 10
    # Pips: the outer columns, then the middle one.
    side = tables["side"].index_select(0, flat).view(shape)
    pitch = 0.6 / (side - 1).clamp(min=1)
    near = ((v + 0.3) / pitch).round() * pitch - 0.3
    px_, py_ = (u.abs() - 0.15) / 0.075, (v - near) / 0.075
    outer = (side > 0) & (v > -0.36)
    px_, py_ = torch.where(outer, px_, 9.0), torch.where(outer, py_, 9.0)
    best = px_ * px_ + py_ * py_

    def nearer(x: Tensor, y: Tensor, far: Tensor | None = None) -> None:
        nonlocal px_, py_, best
        d = x * x + y * y
        d = d if far is None else torch.where(far, 99.0, d)
        over = d < best
        px_, py_, best = (
            torch.where(over, x, px_),
            torch.where(over, y, py_),
            torch.where(over, d, best),
        )

    large = torch.where(rank == 0, 0.16, 0.075)
    for k in range(3):
        at = tables["middle"][k].index_select(0, flat).view(shape) * 0.3
        nearer(u / large, (v - torch.where(turned, -at, at)) / large)
    # Small ones below the rank; and in the frame of a court.
    nearer((u + 0.3) / 0.032, (v + 0.345) / 0.032)
    nearer((u + 0.17) / 0.05, (v + 0.31) / 0.05, ~court)
    pip = smoothstep(-px / 0.05, px / 0.05, _suit(px_, py_, which))
    ink = pip
    # The corner: a rank, and a small pip below it.
    cu, cv = u + 0.3, v + 0.435
    lines = tables["lines"].index_select(2, flat).view(*tables["lines"].shape[:2], *shape)
    near_line = torch.full_like(x, 9.0)
    for ax, ay, bx, by in lines:
        dx, dy = bx - ax, by - ay
        gx, gy = cu / (_INDEX * 0.72) - ax, cv / _INDEX - ay
        t = ((gx * dx + gy * dy) / (dx * dx + dy * dy)).clamp(0, 1)
        near_line = torch.minimum(near_line, torch.hypot(gx - t * dx, gy - t * dy))
    ink = torch.maximum(ink, smoothstep(0.24 + px / _INDEX, 0.24 - px / _INDEX, near_line))
    # Courts: a frame, and a figure that stands on its head below the middle.
    frame = torch.minimum(0.235 - u.abs(), 0.39 - v.abs())
    line = smoothstep(0.006 + px, 0.006, frame.abs()) * court
    within = (frame > 0.006).float() * court
    head = torch.hypot(u * 1.12, v + 0.2)
    face_ = smoothstep(0.078 + px, 0.078, head)
    crown = smoothstep(0.0, px, 0.105 - (u.abs() - 0.0) + (v + 0.27) * 0.35) * (
        (v < -0.245) & (v > -0.335 - 0.03 * torch.cos(u * 88))
    )
    hair = smoothstep(0.11 + px, 0.11, head) * (v < -0.12) * (1 - face_)
    robe = smoothstep(0.0, px * 2, (v + 0.135) * 0.9 + 0.07 - u.abs()) * (v > -0.14)
    lozenge = (u / 0.05 + v / 0.08) - (u / 0.05 + v / 0.08).floor()
    cross = (u / 0.05 - v / 0.08) - (u / 0.05 - v / 0.08).floor()
    pattern = ((lozenge > 0.5) != (cross > 0.5)).float()
    sash = smoothstep(0.035, 0.035 - px, (u + v * 0.55).abs()) * robe
    eyes = smoothstep(0.013, 0.009, torch.hypot(u.abs() - 0.028, v + 0.215)) + smoothstep(
        0.006, 0.003, (v + 0.165).abs()
    ) * (u.abs() < 0.022)
    figure = torch.maximum(
        robe * pattern * (1 - sash), torch.maximum(hair * 0.0, eyes.clamp(max=1))
    )
    ink = torch.where(court & (within > 0), figure * within, ink)
    ink = torch.maximum(ink, line)
    gold = torch.maximum(crown, torch.maximum(sash, hair * 0.9)) * within * face
    blue = robe * (1 - pattern) * (1 - sash) * within * face
    ink = torch.maximum(ink, pip * court)
    # Backs: a lattice in a frame, with a rosette in its middle.
    edge = _inside(x, y)
    p, q = (x + y) * 26, (x - y) * 26
    net = torch.maximum(torch.cos(p * math.pi), torch.cos(q * math.pi))
    dots = torch.cos(p * math.pi) * torch.cos(q * math.pi)
    lattice = smoothstep(0.86, 0.6, net) * (1 - smoothstep(0.55, 0.75, -dots) * 0.0)
    r, turn = torch.hypot(x, y), torch.atan2(y, x)
    rose = torch.cos(turn * 12) * torch.sin(r * 120)
    lattice = torch.where(r < 0.13, smoothstep(-0.2, 0.2, rose), lattice)
    lattice = torch.where((r - 0.138).abs() < 0.008, 0.0, lattice)
    band = (edge > 0.045) & (edge < 0.062)
    back = torch.where(edge > 0.075, lattice, band.float()) * (edge > 0.04)
    return ink * face * (edge > 0.006), gold, blue, back * (1 - face)


def _suit(x: Tensor, y: Tensor, which: Tensor) -> Tensor:
    """Inside a suit's sign of about -1..1 more than 0: heart, diamond, spade, club by `which` from 0 to 3."""
    a = x.abs()
    diamond = 1.0 - a / 0.78 - y.abs()

    # A heart of two bows and a wedge; a spade is one on its head with a foot.
    def heart(v: Tensor) -> Tensor:
        bows = 0.5 - torch.hypot(a - 0.46, v + 0.42)
        wedge = torch.minimum((0.98 - v) * 0.68 - a * 0.72, v + 0.46)
        return torch.maximum(bows, wedge)

    foot = torch.minimum(
        0.09 + (y - 0.2).clamp(min=0) ** 2 * 0.45 - a, torch.minimum(1.0 - y, y - 0.1)
    )
    spade = torch.maximum(heart(-y + 0.06), foot)
    leaf = 0.4 - torch.minimum(torch.hypot(a - 0.45, y - 0.14), torch.hypot(x, y + 0.52))
    club = torch.maximum(torch.maximum(leaf, foot), 0.16 - torch.hypot(x, y))
    reds = torch.where(which == 0, heart(y), diamond)
    return torch.where(which < 2, reds, torch.where(which == 2, spade, club))
