"""Webs of spiders."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 6.2831853


@family("other", "webs of spiders", "cobwebs", "orb webs", "spider webs with dew", wear=False)
def web(c: Canvas) -> Surface:
    size = c.scale(128, 0.3)
    unit = c.wide / c.count(size, c.wide)
    sway = c.warp(1.0, 40)
    q = c.cells(size, jitter=0.5, at=sway)
    x, y = q.dx * unit, q.dy * unit
    own, kind = c.per_cell(q.index + 3), c.per_cell(q.index + 7)
    r, turn = torch.hypot(x, y * 1.08), torch.atan2(y, x)
    # Spokes at uneven angles, and a spiral of nearly straight pieces that sag between them.
    number = 19 + (kind * 8).floor()
    around = (turn / TAU + own) * number
    around = around + 0.22 * torch.sin(around * TAU / number * 3 + own * 20)
    part = around - around.floor() - 0.5
    spoke = (0.5 - part.abs()) * r * TAU / number
    border = q.border * unit
    sag = (0.25 - part * part) * (0.6 + 0.5 * c.per_cell((around.floor() + 64 * q.index).int()))
    level = r * (1 + 0.1 * sag * 4 * 0.5) / 4.4 + around / number + 0.1 * c.noise(20, 2.6, finest=9)
    ring = (level - level.round()).abs() * 4.0
    caught = smoothstep(7.0, 8.0, r) * smoothstep(3.5, 5.0, border)
    torn = smoothstep(1.9, 1.5, c.noise(26, 1.6) + c.noise(9, 1.2) * 0.3)
    hub = smoothstep(0.7, 0.35, (r - (r / 1.6).round() * 1.6).abs()) * smoothstep(6.0, 5.0, r)

    def thread(away: torch.Tensor, wide: float) -> torch.Tensor:
        return smoothstep(wide, wide * 0.35, away)

    spokes = thread(spoke, 0.62) * smoothstep(0.8, 2.0, r)
    rings = thread(ring, 0.55) * caught * torn
    frame = thread(border, 0.75)
    # Drops of glue, and of dew where there is some, sit on the spiral at even distances.
    dew = c.pick({"": 0.0, "dew": 1.0, "dewy": 1.0, "wet": 1.0})
    bead = around * 3.2 + level.round() * 0.37
    near = torch.hypot((bead - bead.round()) * r * TAU / number / 3.2, ring)
    drops = smoothstep(1.35, 0.9, near) * caught * torn * dew
    dust = smoothstep(0.2, 2.2, c.noise(5, 0.9)) * c.pick({"": 0.15, "dusty": 1.0, "old": 0.8})
    silk = torch.maximum(
        torch.maximum(spokes * 0.9, rings * 0.75), torch.maximum(frame * 0.9, hub * 0.6)
    )
    silk = (silk * (0.75 + 0.25 * smoothstep(-1.0, 1.0, c.noise(14, 1.2)) + dust)).clamp(0, 1)
    cloud, fine = c.noise(90, 2.0), c.noise(4, 1.0)
    ground = shade(c.second("17191d", "1b1f1c", "1f1a17"), cloud * 0.03 + fine * 0.008)
    main = c.colour("d9dcdf", "cfd2d4", "e3e1da", named=0.1)
    colour = mix(ground.expand(c.batch, 3, c.height, c.width), main, silk * 0.92)
    colour = mix(colour, c.fixed("f4f8fb") + 0 * colour, drops * 0.8)
    height = 0.12 + silk * 0.4 + drops * 0.3
    return c.surface(colour, height, mix(c.full(0.85), c.full(0.3), torch.maximum(silk, drops)))
