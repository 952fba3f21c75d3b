"""The clothes of trades: coats, aprons, hats, badges, and those who wear them."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.people.acts import may_lie, turn_of
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import Person
from allaprima.scenes.figures.people.wardrobe import HAIRS, SKINS, Wear
from allaprima.scenes.figures.registry import Draw, figure
from allaprima.scenes.sketch import scaled

# fmt: off

Worn = Callable[[Person], None]
"""Draws what somebody wears on the trunk."""
Hat = Callable[[Body], None]
"""Draws what is on a head whose chin is at 0 and whose crown is at 1."""
WHITE = "e6e4de"
BLACK = "26262a"


def trade(names: str, *, tall: float, home: str, group: int = 1, poses: str = "standing walking sitting") -> Callable[[Draw], Draw]:
    """Register somebody who can do all that people do; see `registry.figure`."""

    def register(draw: Draw) -> Draw:
        return figure(names, tall=tall, home=home, poses=poses, group=group, acts=True)(may_lie(draw))

    return register


def outfit(
    b: Body, rng: random.Random, wear: Wear, *, woman: bool = False, child: bool = False, under: Worn | None = None,
    over: Worn | None = None, hat: Hat | None = None, skins: tuple[str, ...] = SKINS, wide: float = 1.0, hair: str = "",
) -> Person:  # fmt: skip
    """Somebody in the clothes of a trade, seen from the side, a little from the front.

    Args:
        under: behind all of them. over: on the trunk, behind the near arm. hat: on the head.
        wide: how much stouter they are. hair: its colour, by chance if "".
    """
    p = anyone(b, rng, woman=woman, child=child, wear=wear, turn=turn_of(b.pose), skins=skins)
    p.hair = hair or (HAIRS[2] if p.hair == HAIRS[-1] else p.hair)
    if wide != 1.0:
        p.wide = wide
        p.measure()
    behind, trunk, head = p.behind, p.trunk, p.head

    def backed() -> None:
        p.begin()
        if under:
            under(p)
        behind()

    def clothed() -> None:
        trunk()
        if over:
            over(p)

    def hatted() -> None:
        head()
        if hat:
            x, y = p.head_at()
            with b.placed(x, y, scale=p.head_high, tilt=-p.pose.nod * p.c):
                hat(b)

    p.behind, p.trunk, p.head = backed, clothed, hatted  # type: ignore[method-assign]
    return p


# On the trunk.


def edge(p: Person, y: float, side: int = 1) -> float:
    """How far the trunk reaches forward (1) or backward (-1) at a height."""
    rows = [(s[0], s[1] * p.c + side * p.wide * math.hypot(p.c * s[2], p.s * s[3])) for s in p.sections]
    for (y0, x0), (y1, x1) in itertools.pairwise(rows):
        if y0 >= y >= y1:
            return x0 + (x1 - x0) * (y0 - y) / (y0 - y1)
    return rows[0][1] if y > rows[0][0] else rows[-1][1]


def panel(p: Person, code: str, low: float, high: float, back: float = -2.0, *, out: float = 0.006) -> None:
    """A piece of cloth over the front of the trunk; `back` is how far back it reaches, -1 at the back and 1 at the front."""
    ys = [high - (high - low) * k / 4 for k in range(5)]
    front = [p.spine(edge(p, y) + out, y) for y in ys]
    rear = []
    for y in reversed(ys):
        mid, half = (edge(p, y) + edge(p, y, -1)) / 2, (edge(p, y) - edge(p, y, -1)) / 2
        rear.append(p.spine(mid + half * back if back > -1 else edge(p, y, -1) - out, y))
    p.b.part(code, front[0], *front, front[-1], rear[0], *rear, rear[-1], joins=0, grain=0.1, swell=0.6)


def shirt_front(p: Person, code: str, tie: str = "", low: float = 0.68) -> None:
    """The shirt in the opening of a coat, and the tie on it."""
    ys = (0.852, 0.82, 0.77, low)
    front = [p.spine(edge(p, y) + 0.006, y) for y in ys]
    rear = [p.spine(edge(p, y) - d, y) for y, d in zip(ys[2::-1], (0.016, 0.04, 0.054), strict=True)]
    p.b.part(code, front[0], *front, front[-1], *rear, rear[-1], joins=0, swell=0.5)
    if tie:
        p.b.limb(tie, (*p.spine(edge(p, 0.84) - 0.012, 0.84), 0.018), (*p.spine(edge(p, 0.8) - 0.004, 0.8), 0.016), (*p.spine(edge(p, low + 0.02) + 0.002, low + 0.02), 0.02), joins=0)


def vest(p: Person, code: str, low: float = 0.5) -> None:
    """Over the shirt, without sleeves."""
    b = p.b
    panel(p, code, low, 0.8, out=0.008)
    b.part(code, *(p.spine(x, y) for x, y in ((0.05, 0.79), (0.02, 0.83), (-0.02, 0.853), (-0.052, 0.832), (-0.066, 0.79), (-0.02, 0.77))), joins=0.03, grain=0.1, swell=0.6)


def tie_of(p: Person, code: str) -> None:
    """A bow tie."""
    x, y = p.spine(0.03, 0.846)
    p.b.part(code, (x, y), (x + 0.022, y + 0.02), (x + 0.03, y), (x + 0.022, y - 0.018), (x, y - 0.004), (x - 0.016, y - 0.02), (x - 0.02, y), (x - 0.014, y + 0.018), joins=0)


def apron(p: Person, code: str, *, bib: bool = True, down: float = 0.8) -> None:
    """An apron that lies on the near thigh, wherever that is."""
    b = p.b
    (hx, hy), (kx, ky) = p.hips[1], p.knees[1]
    (gx, gy), (jx, jy) = p.hips[0], p.knees[0]
    dx, dy = kx - hx, ky - hy
    long = (dx * dx + dy * dy) ** 0.5 or 1.0
    fx, fy = -dy / long, dx / long  # before the thigh
    upright = dy < -0.8 * long

    def on(share: float, out: float) -> Point:
        return hx + dx * share + fx * out, hy + dy * share + fy * out

    def front(share: float) -> Point:
        far = max(0.0, (gx + (jx - gx) * share - hx - dx * share) * fx + (gy + (jy - gy) * share - hy - dy * share) * fy) if upright else 0.0
        return on(share, (0.06 if share < 0.5 else 0.054) * p.thin + far)

    b.part(
        code, p.spine(edge(p, 0.62) + 0.007, 0.62), p.spine(edge(p, 0.62) + 0.007, 0.62), p.spine(edge(p, 0.565) + 0.008, 0.565), front(0.3), front(0.6), front(down), front(down),
        on(down, -0.042 * p.thin), on(down, -0.042 * p.thin), on(0.4, -0.034), p.spine(-0.035, 0.55), p.spine(-0.025, 0.62), p.spine(-0.025, 0.62), joins=0, grain=0.1, swell=0.5,
    )
    b.stripe(scaled(code, 0.88), (*p.spine(0.03, 0.57), 0.003), (*on(0.4, 0.025), 0.007), (*on(down, 0.02), 0.01))
    if bib:
        panel(p, code, 0.6, 0.75, 0.2)
        b.limb(code, (*p.spine(edge(p, 0.745) - 0.012, 0.745), 0.014), (*p.spine(0.03, 0.8), 0.012), (*p.spine(-0.018, 0.852), 0.012), joins=0)
    b.limb(scaled(code, 0.92), (*p.spine(edge(p, 0.615, -1) - 0.004, 0.612), 0.014), (*p.spine(0.0, 0.606), 0.014), (*p.spine(edge(p, 0.615) + 0.004, 0.612), 0.014), joins=0, swell=0.4)


def badge(p: Person, code: str, y: float = 0.755) -> None:
    """On the breast."""
    x, h = p.spine(edge(p, y) - 0.022, y)
    p.b.ball(code, x, h, 0.013, 0.016, shiny=0.6, swell=0.5, joins=0)


def buttons(p: Person, code: str, ys: Sequence[float], back: float = 0.016) -> None:
    for y in ys:
        p.b.ball(code, *p.spine(edge(p, y) - back, y), 0.006, joins=0, swell=0.5)


def band(p: Person, code: str, y: float, width: float = 0.02) -> None:
    """Around the trunk."""
    p.b.limb(code, (*p.spine(edge(p, y, -1) - 0.002, y + 0.002), width), (*p.spine(0.0, y - 0.006), width), (*p.spine(edge(p, y) + 0.002, y + 0.002), width), joins=0, swell=0.4, blunt=True)


def stethoscope(p: Person) -> None:
    b = p.b
    b.line("3a3c40", 0.009, p.spine(-0.03, 0.856), p.spine(0.01, 0.83), p.spine(0.034, 0.77), p.spine(0.036, 0.72))
    b.ball("c4c8cc", *p.spine(0.036, 0.705), 0.014, shiny=0.8, joins=0)


# On the head, whose chin is at 0 and whose crown is at 1.


def glasses(b: Body, code: str = "2a2826") -> None:
    b.line(code, 0.005, (0.02, 0.53), (0.24, 0.53), smooth=False)
    b.line(code, 0.005, (0.27, 0.6), (0.355, 0.6), (0.38, 0.5), (0.33, 0.42), (0.26, 0.45), (0.245, 0.54), (0.27, 0.6))


def toque(b: Body, code: str = WHITE) -> None:
    """A cook's tall hat."""
    b.part(code, (-0.4, 0.9), (-0.56, 1.16), (-0.5, 1.42), (-0.26, 1.56), (0.06, 1.58), (0.34, 1.5), (0.5, 1.3), (0.46, 1.08), (0.34, 0.9), joins=0, grain=0.1)
    for x in (-0.28, -0.06, 0.16, 0.32):
        b.stripe(scaled(code, 0.86), (x * 0.8, 0.96, 0.02), (x * 1.1, 1.2, 0.035), (x * 1.25, 1.42, 0.01))
    b.part(code, (0.38, 0.74), (0.38, 0.74), (0.37, 1.0), (0.37, 1.0), (-0.02, 0.97), (-0.44, 0.94), (-0.44, 0.94), (-0.47, 0.62), (-0.47, 0.62), (0.0, 0.69), joins=0, swell=0.7)


def nurse_cap(b: Body) -> None:
    b.part(WHITE, (0.24, 0.93), (0.24, 0.93), (0.2, 1.24), (0.2, 1.24), (-0.06, 1.3), (-0.34, 1.2), (-0.34, 1.2), (-0.32, 0.92), (-0.32, 0.92), (-0.04, 0.99), joins=0, swell=0.5)
    b.mark("b03a34", (-0.08, 1.06), (0.06, 1.06), (0.06, 1.16), (-0.08, 1.16), smooth=False)
    b.mark("b03a34", (-0.035, 1.02), (0.015, 1.02), (0.015, 1.2), (-0.035, 1.2), smooth=False)


def surgeon_cap(b: Body, code: str) -> None:
    b.part(code, (0.38, 0.7), (0.4, 0.9), (0.24, 1.1), (-0.1, 1.15), (-0.4, 1.02), (-0.5, 0.74), (-0.45, 0.48), (-0.3, 0.4), (-0.14, 0.6), (0.1, 0.68), joins=0, grain=0.1)


def face_mask(b: Body, code: str = "a9c2c4") -> None:
    b.part(code, (0.4, 0.4), (0.46, 0.34), (0.44, 0.16), (0.36, 0.0), (0.2, -0.02), (0.1, 0.1), (0.12, 0.3), (0.26, 0.4), joins=0, swell=0.5)
    b.line(scaled(code, 0.8), 0.004, (0.14, 0.32), (0.0, 0.5), smooth=False)


def peaked_cap(b: Body, code: str, band_code: str = "", badge_code: str = "c9a040") -> None:
    """Of a police officer, a pilot, a captain, a postman."""
    b.part(code, (0.36, 0.92), (0.52, 1.1), (0.46, 1.2), (0.2, 1.26), (-0.2, 1.17), (-0.5, 1.0), (-0.54, 0.9), (-0.46, 0.84), joins=0, swell=0.7)
    b.part(band_code or scaled(code, 0.75), (0.39, 0.76), (0.39, 0.76), (0.41, 0.98), (0.41, 0.98), (0.0, 0.93), (-0.46, 0.86), (-0.46, 0.86), (-0.47, 0.64), (-0.47, 0.64), (0.0, 0.72), joins=0)
    b.part("1c1b1e", (0.2, 0.79), (0.42, 0.82), (0.66, 0.67), (0.68, 0.63), (0.5, 0.68), (0.3, 0.73), joins=0, shiny=0.6)
    b.ball(badge_code, 0.38, 1.0, 0.05, 0.08, joins=0, shiny=0.7, swell=0.5)


def fire_helmet(b: Body, code: str) -> None:
    b.part(code, (0.44, 0.8), (0.42, 0.98), (0.26, 1.17), (-0.06, 1.24), (-0.36, 1.1), (-0.48, 0.8), (0.0, 0.74), joins=0, shiny=0.5)
    b.limb(scaled(code, 1.12), (0.4, 0.98, 0.05), (0.2, 1.2, 0.08), (-0.08, 1.27, 0.1), (-0.34, 1.12, 0.08), (-0.46, 0.9, 0.05), joins=0, shiny=0.5)
    b.part(code, (0.3, 0.82), (0.6, 0.79), (0.62, 0.74), (0.36, 0.72), (0.0, 0.7), (-0.4, 0.64), (-0.72, 0.46), (-0.78, 0.48), (-0.6, 0.7), (-0.4, 0.8), (0.0, 0.82), joins=0, shiny=0.5)
    b.part("c9a040", (0.38, 0.86), (0.38, 0.86), (0.36, 1.1), (0.46, 1.16), (0.52, 1.06), (0.5, 0.86), (0.5, 0.86), joins=0, shiny=0.8, swell=0.5)


def hard_hat(b: Body, code: str) -> None:
    b.part(code, (0.43, 0.76), (0.42, 0.98), (0.2, 1.16), (-0.12, 1.17), (-0.42, 0.98), (-0.48, 0.7), (-0.4, 0.68), (0.0, 0.74), joins=0, shiny=0.5)
    b.limb(code, (-0.5, 0.72, 0.05), (0.0, 0.77, 0.06), (0.62, 0.73, 0.04), joins=0, shiny=0.5)


def flat_cap(b: Body, code: str) -> None:
    b.part(code, (0.56, 0.8), (0.5, 0.92), (0.24, 1.08), (-0.1, 1.12), (-0.42, 1.0), (-0.54, 0.76), (-0.44, 0.64), (0.0, 0.72), (0.3, 0.76), joins=0, grain=0.4)
    b.stripe(scaled(code, 0.75), (0.56, 0.82, 0.02), (0.3, 0.86, 0.03), (0.1, 0.78, 0.01))


def headset(b: Body) -> None:
    b.line("2f3034", 0.01, (-0.03, 0.5), (-0.08, 0.9), (-0.05, 1.08), (0.06, 1.1))
    b.ball("2f3034", -0.01, 0.47, 0.1, 0.13, joins=0)
    b.line("2f3034", 0.006, (0.02, 0.4), (0.16, 0.2), (0.36, 0.18))
    b.ball("2f3034", 0.38, 0.185, 0.035, joins=0)


def headscarf(b: Body, code: str) -> None:
    b.part(code, (0.3, 0.86), (0.3, 0.98), (0.1, 1.09), (-0.2, 1.06), (-0.44, 0.88), (-0.52, 0.6), (-0.44, 0.42), (-0.3, 0.52), (-0.1, 0.66), (0.1, 0.8), joins=0, grain=0.1)
    b.part(code, (-0.44, 0.5), (-0.62, 0.44), (-0.66, 0.3), (-0.56, 0.3), (-0.44, 0.4), joins=0, grain=0.1)


def style_of(rng: random.Random, woman: bool, *, tidy: bool = False) -> str:
    """How the hair is worn."""
    return rng.choice(("bun", "ponytail", "bob") if tidy else ("bun", "ponytail", "long", "bob")) if woman else "short"


# Who cures.


def suited(b: Body, rng: random.Random, *, woman: bool, hat: Hat | None = None, hair: str = "") -> None:
    """Somebody in a suit."""
    code = b.colour(rng.choice(("363a44", "42464a", "2f3a4c", "4a423c")))
    wear = Wear(code, code, "1f1d1e", hem=0.455, flare=0.012)
    if woman:
        wear = replace(wear, legs="", skirt=scaled(code, 0.92), skirt_hem=0.27, skirt_flare=0.0, hem=0.5, style=rng.choice(("bun", "bob")))
    tie = rng.choice(("8a2f34", "34507a", "6a5a34", "4a6a58"))

    def over(p: Person) -> None:
        shirt_front(p, "e2dfd8", "" if woman else tie)
        buttons(p, scaled(code, 0.6), (0.64, 0.58))

    outfit(b, rng, wear, woman=woman, over=over, hat=hat, hair=hair).draw()


def cuffs(p: Person, code: str) -> None:
    """Stripes around the near sleeve at the wrist."""
    arm = p.arm

    def ringed(k: int, joins: float = 0.0) -> None:
        arm(k, joins)
        (ex, ey), (rx, ry) = p.elbows[k], p.wrists[k]
        long = ((rx - ex) ** 2 + (ry - ey) ** 2) ** 0.5 or 1.0
        nx, ny = -(ry - ey) / long * 0.025, (rx - ex) / long * 0.025
        for share in (0.82, 0.9):
            x, y = ex + (rx - ex) * share, ey + (ry - ey) * share
            p.b.limb(code, (x - nx, y - ny, 0.008), (x, y, 0.008), (x + nx, y + ny, 0.008), joins=0, swell=0.4, blunt=True)

    p.arm = ringed  # type: ignore[method-assign]


def overall(p: Person, code: str) -> None:
    """A bib with braces over the shirt."""
    panel(p, code, 0.5, 0.74, 0.0 if p.woman else -0.1)
    panel(p, code, 0.47, 0.6)
    for x0, x1 in ((0.03, -0.03), (-0.062, -0.03)):
        p.b.limb(code, (*p.spine(x0 + 0.016 if x0 > 0 else x0, 0.735 if x0 > 0 else 0.6), 0.018), (*p.spine((x0 + x1) / 2, 0.8 if x0 > 0 else 0.75), 0.018), (*p.spine(x1, 0.848), 0.018), joins=0, swell=0.4)
    p.b.ball("c9b46a", *p.spine(0.048, 0.73), 0.008, shiny=0.6, joins=0)
