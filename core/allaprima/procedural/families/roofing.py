"""Roofs of sheet metal."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import runs, shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "metal",
    "standing seam roof",
    "standing seam metal roof",
    "metal roof panels",
    "zinc roof",
    "sheet metal roof",
)
def seamed(c: Canvas) -> Surface:
    size = c.scale(58, 0.45)
    n = c.count(size, c.wide)
    width = c.wide / n
    x = c.u * n
    pan = x.floor() % n
    away = ((x - x.floor() - 0.5).abs() * width).expand(c.batch, c.height, c.width)
    seam = width * 0.5 - away
    own = c.per_cell(pan.expand_as(away).int() + 5) - 0.5
    # Each pan has a lap somewhere, and waves of its own where the sheet is tight.
    lap = c.v + c.per_cell(pan.expand_as(away).int() + 31)
    lap = ((lap - lap.round()) * c.high).expand_as(away)
    over = smoothstep(-0.35, 0.35, lap) * smoothstep(3.0, 1.2, lap)
    cloud, soft, fine, grit = (
        c.noise(60, 1.9),
        c.noise(26, 2.2, stretch=0.6, finest=8),
        c.noise(4, 1.0),
        c.noise(1.7, 0.3),
    )
    wave = torch.cos(away / width * 6.2831853) * 0.5
    stand = smoothstep(2.1, 1.5, seam)
    fold = exp(-(((seam - 0.0) / 0.35) ** 2))
    foot = smoothstep(5.0, 2.0, seam) * (1 - stand)
    main = c.colour("6d7478", "5b6165", "7d8386", "4a4f53", named=0.35)
    scratch = strokes(c, 60, (8, 40), (0.15, 0.4), lean=1.57, turn=1.0, bend=0.3)
    streak = runs(c, torch.maximum(over, smoothstep(1.6, 2.6, fine + cloud * 0.4)), 46.0)
    colour = shade(main, own * 0.06 + cloud * 0.025 + soft * 0.015 + fine * 0.008 + scratch * 0.1)
    colour = mix(colour, c.fixed("a7a9a6", "9a9c98") + 0 * colour, (streak * 0.35).clamp(0, 0.3))
    colour = shade(colour, stand * 0.05 - fold * 0.25 - foot * 0.08)
    height = 0.22 + soft * 0.012 + wave * 0.012 + over * 0.03 + grit * 0.001
    height = height + stand * 0.55 - fold * stand * 0.06
    colour = shade(colour, -shadow(c, height, 4.0, 0.9) * 0.45)
    rough = 0.42 + fine * 0.02 + cloud * 0.025 + streak * 0.15 - scratch * 0.05
    return c.surface(colour, height, rough, 0.95)
