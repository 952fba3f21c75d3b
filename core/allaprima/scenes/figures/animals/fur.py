"""Outlines with tufts of hair, spines or ragged edges, and what moves whole figures."""

from __future__ import annotations

import functools
import itertools
import math
import random
from collections.abc import Callable, Sequence

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.registry import Draw


def limb_outline(*points: tuple[float, float, float]) -> Sequence[Point]:
    """The outline of a limb; see `Body.limb`."""
    scratch = Body()
    scratch.limb("000000", *points)
    return scratch.parts[0].points


def part_outline(*points: Point) -> Sequence[Point]:
    """The smooth outline of a part; see `Body.part`."""
    scratch = Body()
    scratch.part("000000", *points)
    return scratch.parts[0].points


def tufted(
    outline: Sequence[Point], *, step: float = 0.022, out: float = 0.03, flow: Point = (-0.5, -0.6), sharp: bool = False,
) -> list[Point]:  # fmt: skip
    """An outline with uneven tufts for `Body.part`, which stand out from it and lie along the flow of the hair.

    Args:
        step: about how far the tips are from each other.
        out: how far the longest stand out.
        flow: which way the hair lies; (0, 0) for spines.
        sharp: whether the tips are pointed.
    """
    area = sum(
        a[0] * b[1] - b[0] * a[1] for a, b in zip(outline, [*outline[1:], outline[0]], strict=True)
    )
    side = 1.0 if area > 0 else -1.0
    found: list[Point] = []
    walked, count, until = 0.0, 0, step / 2
    ring = [*outline, outline[0]]
    for k, (here, after) in enumerate(itertools.pairwise(ring)):
        length = math.dist(here, after)
        at = until - walked
        walked += length
        if length < 1e-9 or walked < until:
            continue
        a, b = ring[k - 2 if k > 1 else 0], ring[min(len(ring) - 1, k + 2)]
        across = math.dist(a, b) or 1.0
        nx, ny = side * (b[1] - a[1]) / across, -side * (b[0] - a[0]) / across
        while walked >= until:
            share = at / length
            x, y = here[0] + (after[0] - here[0]) * share, here[1] + (after[1] - here[1]) * share
            count += 1
            uneven = 0.5 + 0.5 * math.sin(count * 2.4 + count * count * 0.7)
            until += step * (0.35 + 0.3 * uneven)
            at += step * (0.35 + 0.3 * uneven)
            if count % 2:
                found.append((x, y))
                continue
            along = max(0.0, 1.0 + nx * flow[0] + ny * flow[1]) / 2
            far = out * (0.2 + 0.8 * uneven)
            tip = (
                x + far * (nx * (0.4 + 0.6 * along) + flow[0] * along),
                y + far * (ny * (0.4 + 0.6 * along) + flow[1] * along),
            )
            found += [tip, tip] if sharp else [tip]
    return found


def patch(b: Body, code: str, *points: Point, step: float = 0.024, out: float = 0.022) -> None:
    """Fur of another colour on the part before, which ends in tufts; see `Body.mark`."""
    b.mark(code, *tufted(part_outline(*points), step=step, out=out), smooth=False)


def anchored(b: Body, **at: Point) -> None:
    """Say where others can be on an animal that has been drawn; see `Body.anchor`."""
    for name, (x, y) in at.items():
        b.anchor(name.replace("_", " "), x, y)


def moved(x: float, y: float = 0.0, scale: float = 1.0) -> Callable[[Draw], Draw]:
    """For what draws a figure: it is drawn that much larger and further to the right and up, so that it stands in the
    middle."""

    def wrap(draw: Draw) -> Draw:
        @functools.wraps(draw)
        def wrapped(b: Body, rng: random.Random) -> None:
            with b.placed(x, y, scale=scale):
                draw(b, rng)

        return wrapped

    return wrap
