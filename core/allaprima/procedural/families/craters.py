"""Ground of moons and planets without air: craters of all sizes in dust."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, smoothstep
from allaprima.procedural.relief import raised, shadow
from allaprima.procedural.strewn import polygon, strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "ground", "moon surface", "moon craters", "lunar ground", "cratered ground", "asteroid craters"
)
def craters(c: Canvas) -> Surface:
    size = c.scale(110, 6.0)
    swell, lump, fine, grit = c.noise(90, 2.2), c.noise(18, 1.6), c.noise(5, 1.2), c.noise(1.7, 0.4)
    level = swell * 0.09 + lump * 0.035 + fine * 0.014
    bright, floor = torch.zeros_like(lump), torch.zeros_like(lump)
    # Small ones lie in large ones, and are the more numerous; old ones are worn to a hollow.
    bend = c.bent(2.2, 60)
    for share, times in ((1.0, 0.8), (0.52, 0.7), (0.27, 0.75), (0.14, 0.85)):
        q = c.cells(size * share, jitter=0.6, at=bend(share))
        own, there, age = c.per_cell(q.index + 13, 3).unbind(1)
        radius = 0.1 + 0.2 * own
        r = q.near / radius
        inside = (r * r - 1).clamp(max=0)
        rim = exp(-(((r - 1.02) / 0.15) ** 2)) * 0.42
        apron = exp(-(r - 1).clamp(min=0) * 3.6) * (r > 1) * 0.14 * smoothstep(0.0, 0.1, q.border)
        here = (there < times).float() * (1 - 0.75 * age * age)
        depth = radius * share**0.8 * 4.2
        level = level + (inside + rim + apron) * here * depth
        ray = smoothstep(0.3, 1.8, torch.sin(torch.atan2(q.dy, q.dx) * 7 + own * 40) + lump * 0.3)
        bright = bright + exp(-(r - 1).abs() * 1.6) * here * (1 - age) * (0.35 + ray * 0.5) * share
        floor = torch.maximum(floor, smoothstep(1.0, 0.6, r) * here)
    s = strew(
        c,
        9.0,
        0.62,
        lambda x, y, own: polygon(x, y, own, 6, 0.6),
        size=5.0,
        sizes=(0.12, 1.0),
        rise=0.2,
    )
    stone = s.some * (c.per_cell(s.index + 3) > 0.45)
    height = 0.56 + level * 0.5 + grit * 0.004 + stone * (0.01 + s.height * 0.05)
    main = c.colour("8c8984", "7f7d7a", "98948d", named=0.15)
    tone = fine * 0.014 + grit * 0.02 + swell * 0.03 + bright * 0.42 - floor * 0.05 + stone * 0.05
    colour = shade(main.expand(c.batch, 3, c.height, c.width), tone)
    edge = smoothstep(0.0, 0.05, raised(c, height, 3.0))
    colour = shade(colour, edge * 0.12 - shadow(c, height, 10.0, 1.1) * 0.42)
    return c.surface(colour, height, 0.95 + fine * 0.01)
