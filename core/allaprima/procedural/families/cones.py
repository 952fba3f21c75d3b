"""Cones of conifers, seen close: woody scales in spirals."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.surface import Canvas, Surface, shade


@family("ground", "scales of a pine cone", "heap of pine cones", "conifer cones", "fir cone scales")
def cones(c: Canvas) -> Surface:
    size = c.scale(50, 0.012)
    n = c.count(size, c.wide)
    m = c.count(c.wide / n * 0.78, c.high)
    wide, tall = c.wide / n, c.high / m
    # Two families of spirals cross: what lies between them is a rhomb, and each a scale's thick end.
    sway = c.warp(1.2, 70)
    a, b = sway[0] * n + sway[1] * m, sway[0] * n - sway[1] * m
    i, j = a.floor(), b.floor()
    fa, fb = a - i - 0.5, b - j - 0.5
    index = (((i - j) % (2 * m)) * 2 * n + (i + j) % (2 * n)).int()
    x, y = fa + fb, fa - fb  # -1..1 across and down the rhomb
    own, tint, lean = c.per_cell(index + 3, 3).unbind(1)
    soft, fine, grit = c.noise(14, 1.6), c.noise(4, 1.0), c.noise(1.7, 0.4)
    edge = (0.5 - torch.maximum(fa.abs(), fb.abs())) * min(float(wide.min()), float(tall.min()))
    edge = edge + soft * 0.12
    # A keel runs across it, with a blunt point in the middle; the lower half stands farther out.
    bow = y + 0.1 * (lean - 0.5) + 0.12 * x * x
    keel = torch.exp(-((bow / 0.05) ** 2)) * smoothstep(1.0, 0.5, x.abs())
    away = torch.hypot(x * 0.8, bow)
    umbo, point = smoothstep(0.3, 0.2, away), smoothstep(0.16, 0.0, away)
    rays = torch.cos(torch.atan2(x * 0.7, bow + 1e-4) * 18 + own * 9 + soft * 0.5)
    rays = rays * smoothstep(0.2, 0.5, away)
    rim = smoothstep(0.0, 1.7, edge)
    lip = smoothstep(-0.2, 0.9, y)
    main = c.colour("8a5f3a", "7a5232", "96693f", named=0.12)
    pale = main * 0.6 + torch.tensor([0.27, 0.22, 0.16], device=c.device).view(1, 3, 1, 1)
    colour = mix(
        main.expand(c.batch, 3, c.height, c.width) * 0.8, pale, (lip * 0.6 + keel * 0.3) * rim
    )
    colour = shade(colour, (own - 0.5) * 0.18 + soft * 0.035 + fine * 0.03 + grit * 0.025)
    colour = shade(colour, rays * 0.05 + keel * 0.06)
    ring = torch.exp(-(((away - 0.27) / 0.05) ** 2))
    knob = shade(c.fixed("a58d70", "978064"), fine * 0.05 + grit * 0.03)
    colour = mix(colour, knob.expand_as(colour), umbo * 0.75)
    colour = shade(colour, point * 0.15 - ring * 0.28)
    resin = smoothstep(1.9, 2.1, c.noise(12, 1.5) + (tint - 0.5)) * rim
    colour = mix(colour, c.fixed("d9b774", "cfa65c").expand_as(colour), resin * 0.6)
    height = 0.1 + rim**0.6 * (
        0.26 + lip * 0.26 + (1 - away.clamp(max=1)) * 0.26 + (own - 0.5) * 0.06
    )
    height = (
        height
        + (keel * 0.03 + umbo * 0.06 + point * 0.1 - ring * 0.04 + rays * 0.008) * rim
        + fine * 0.005
    )
    colour = shade(colour, -shadow(c, height, 8.0, 1.3) * 0.75 - (1 - rim) * 0.22)
    return c.surface(colour, height, 0.78 - lip * 0.12 + fine * 0.03 - resin * 0.4)
