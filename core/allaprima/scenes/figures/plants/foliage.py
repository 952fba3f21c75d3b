"""What drawn plants share: leafy masses with ragged edges, trunks that fork, fronds and petals."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.sights.masonry import dabs
from allaprima.scenes.sketch import scaled


def tuft(
    b: Body, code: str, x: float, y: float, r: float, rng: random.Random, *, high: float | None = None,
    leaf: float = 0.03, grain: float = 0.8, joins: float = 0.0, swell: float = 0.8,
) -> None:  # fmt: skip
    """A mass of leaves: a round part whose edge is ragged by leaves of a size."""
    tall = r if high is None else high
    count = max(14, round(math.tau * (r + tall) / 2 / (leaf * 0.42)))
    waves = [(rng.uniform(0, math.tau), rng.uniform(0.03, 0.09)) for _ in range(4)]
    out: list[Point] = []
    for k in range(count):
        a = math.tau * (k + rng.uniform(-0.3, 0.3)) / count
        lump = 1 + sum(size * math.cos((n + 2) * a + at) for n, (at, size) in enumerate(waves))
        far = leaf * rng.choice((-0.5, -0.3, -0.1, 0.0, 0.2, 0.5))
        out.append((x + (r * lump + far) * math.cos(a), y + (tall * lump + far) * math.sin(a)))
    b.part(code, *[p for p in out for _ in (0, 1)], swell=swell, grain=grain, joins=joins)


def leaves(
    b: Body, code: str, x: float, y: float, r: float, high: float, rng: random.Random, *, leaf: float, count: int
) -> None:  # fmt: skip
    """Leaves strewn over the last part, of another tone."""
    spots = sorted((rng.uniform(-1, 1), rng.uniform(-1, 1)) for _ in range(count))
    dabs(
        b, code, [_leaf(x + u * r, y + v * high, leaf, rng) for u, v in spots if u * u + v * v <= 1]
    )


def loose(
    b: Body, code: str, x: float, y: float, r: float, high: float, rng: random.Random, *, leaf: float, count: int
) -> None:  # fmt: skip
    """Single leaves around the edge of a mass, of one part."""
    path: list[Point] = []
    back: list[Point] = []
    for k in range(count):
        a, far = math.tau * (k + rng.uniform(-0.4, 0.4)) / count, rng.uniform(0.9, 1.13)
        shape = _leaf(x + far * r * math.cos(a), y + far * high * math.sin(a), leaf, rng)
        path += [*shape, shape[0]]
        back.append(shape[0])
    b.face(code, *path, *reversed(back), faces=(0.0, 0.3))


def _leaf(x: float, y: float, size: float, rng: random.Random) -> list[Point]:
    a = rng.uniform(0, math.tau)
    s, t = size * rng.uniform(0.4, 0.8), size * rng.uniform(0.2, 0.35)
    c, d = math.cos(a), math.sin(a)
    return [
        (x + s * c, y + s * d),
        (x - t * d, y + t * c),
        (x - s * c, y - s * d),
        (x + t * d, y - t * c),
    ]


def crown(
    b: Body, codes: Sequence[str], clumps: Sequence[tuple[float, float, float]], rng: random.Random, *,
    leaf: float = 0.03, flat: float = 0.82, strewn: int = 40,
) -> None:  # fmt: skip
    """A crown of leafy masses, from the back to the front: (x, y, radius). Those that lie lower are darker.

    Args:
        codes: a dark, a middle and a light tone of the leaves.
        flat: how high the masses are beside their width.
    """
    low, top = min(y for _, y, _ in clumps), max(y for _, y, _ in clumps)
    for x, y, r in clumps:
        t = (y - low) / max(0.01, top - low)
        code = codes[1] if t > 0.3 else _mixed(codes[0], codes[1], t / 0.3)
        code = scaled(code, rng.uniform(0.93, 1.07))
        loose(b, code, x, y, r, r * flat, rng, leaf=leaf, count=max(8, round(1.6 * r / leaf)))
        tuft(b, code, x, y, r, rng, high=r * flat, leaf=leaf, joins=min(0.09, 0.5 * r), swell=0.6)
        leaves(b, codes[0], x, y - 0.35 * r, 0.9 * r, 0.6 * r * flat, rng, leaf=leaf, count=strewn)
        light = codes[2] if t > 0.3 else codes[1]
        leaves(b, light, x, y + 0.35 * r, 0.85 * r, 0.6 * r * flat, rng, leaf=leaf, count=strewn)


def _mixed(p: str, q: str, t: float) -> str:
    a, c = ([int(code[k : k + 2], 16) for k in (0, 2, 4)] for code in (p, q))
    return "".join(f"{round(u + (v - u) * t):02x}" for u, v in zip(a, c, strict=True))


def strewn_clumps(
    x: float, y: float, wide: float, high: float, rng: random.Random, *, count: int = 14, r: float = 0.16
) -> list[tuple[float, float, float]]:  # fmt: skip
    """Places for the masses of a crown within an ellipse: around its edge first, then over the middle."""
    out: list[tuple[float, float, float]] = [(x, y, min(wide, high) * 0.8)]
    ring = round(count * 0.6)
    start = rng.uniform(0, math.tau)
    for k in range(ring):
        a = start + math.tau * (k + rng.uniform(-0.25, 0.25)) / ring
        s = r * rng.uniform(0.75, 1.05)
        out.append((x + (wide - s) * math.cos(a), y + (high - 0.8 * s) * math.sin(a), s))
    out = [out[0], *sorted(out[1:], key=lambda c: -c[1])]
    inner = []
    for k in range(count - ring):
        a = start + math.tau * (k + rng.uniform(-0.3, 0.3)) / (count - ring)
        inner.append(
            (x + 0.5 * wide * math.cos(a), y + 0.5 * high * math.sin(a), r * rng.uniform(0.8, 1.1))
        )
    return [*out, *sorted(inner, key=lambda c: -c[1])]


def bark(b: Body, code: str, *points: tuple[float, float, float], joins: float = 0.0) -> None:
    """A trunk or branch along (x, y, width), with its roots' flare if it is wide at its end."""
    b.limb(code, *points, grain=1.0, joins=joins, blunt=True)


def roots(b: Body, code: str, wide: float) -> None:
    """The foot of a trunk, to the ground."""
    w = wide / 2
    b.part(
        code,
        (-w * 2.3, 0),
        (-w * 2.3, 0),
        (-w * 1.3, w * 0.6),
        (-w * 0.92, w * 2.2),
        (-w * 0.92, w * 2.2),
        (w * 0.92, w * 2.2),
        (w * 0.92, w * 2.2),
        (w * 1.4, w * 0.5),
        (w * 2.4, 0),
        (w * 2.4, 0),
        (w * 0.7, w * 0.16),
        (-w * 0.5, w * 0.05),
        grain=1.0,
        joins=0.03,
    )


def blades(
    b: Body, code: str, x: float, y: float, count: int, high: float, rng: random.Random, *, wide: float = 0.02,
    lean: float = 0.5,
) -> None:  # fmt: skip
    """A tuft of grass or narrow leaves."""
    for k in range(count):
        t = (k + 0.5) / count * 2 - 1
        h = high * rng.uniform(0.7, 1.05) * (1 - 0.3 * abs(t))
        dx = t * lean * high + rng.uniform(-0.1, 0.1) * high
        b.limb(
            scaled(code, rng.uniform(0.88, 1.12)),
            (x + 0.1 * dx, y, wide),
            (x + 0.4 * dx, y + 0.6 * h, wide * 0.8),
            (x + dx, y + h, wide * 0.15),
            swell=0.5,
            joins=0,
        )


def blade(
    b: Body, code: str, p: Point, q: Point, wide: float, *, bend: float = 0.0, vein: float = 0.85
) -> None:
    """A pointed leaf or petal from its stalk to its tip."""
    (x0, y0), (x1, y1) = p, q
    dx, dy = x1 - x0, y1 - y0
    nx, ny = -dy / math.hypot(dx, dy), dx / math.hypot(dx, dy)
    mx, my = x0 + 0.45 * dx + bend * nx, y0 + 0.45 * dy + bend * ny
    w = wide / 2
    b.part(
        code,
        p,
        p,
        (mx + w * nx, my + w * ny),
        q,
        q,
        (mx - w * nx, my - w * ny),
        swell=0.45,
        joins=0,
    )
    if vein:
        b.stripe(scaled(code, vein), (*p, 0.1 * wide), (mx, my, 0.08 * wide), (*q, 0.02 * wide))
