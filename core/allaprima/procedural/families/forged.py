"""Steel that was forged of layers."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "metal",
    "damascus steel",
    "pattern welded steel",
    "damask steel",
    "knife blade steel",
    "mokume gane",
)
def damascus(c: Canvas) -> Surface:
    size = c.scale(74, 0.02)
    bend = c.noise(size, 2.6, stretch=1.5, finest=22)
    twist = c.noise(30, 2.4, stretch=1.4, finest=11)
    fine, grit = c.noise(2.4, 0.6, stretch=6.0), c.noise(1.5, 0.2)
    # Two steels in a hundred layers, pressed with dies before they were ground flat.
    q = c.cells(size * 0.62, jitter=0.75, aspect=0.8, at=c.warp(4.0, 30))
    boss = exp(-((q.near / 0.34) ** 2)) * (c.per_cell(q.index + 3) - 0.35) * 1.5
    level = bend * 1.15 + twist * 0.3 + boss + c.noise(9, 2.0, finest=4) * 0.016
    layer = level * 3.2
    number = layer.floor()
    t = layer - number
    thick = 0.35 + 0.3 * torch.frac((number * 0.618).abs())
    edge = smoothstep(0.0, 0.09, t) * smoothstep(thick + 0.09, thick, t)
    own = torch.frac((number * 0.7548).abs()) - 0.5
    hair = smoothstep(0.06, 0.02, (torch.frac(layer * 3.0) - 0.5).abs()) * (1 - edge) * 0.25
    bright = c.colour("b9bbbd", "aeb1b4", "c2c3c4", named=0.2)
    dark = c.second("3d4145", "34383c", "46423e")
    scratch = strokes(c, 200, (8, 60), (0.15, 0.35), turn=0.5)
    colour = mix(
        dark,
        bright.expand(c.batch, 3, c.height, c.width),
        (edge * (0.86 + own * 0.3) + hair).clamp(0, 1),
    )
    colour = shade(colour, fine * 0.02 + grit * 0.012 + scratch * 0.06)
    # Acid ate the one deeper than the other.
    height = 0.5 + edge * 0.06 + fine * 0.006 - scratch * 0.008
    finish = c.pick({"": 0.0, "polished": -0.12, "matte": 0.2})
    rough = 0.5 - edge * 0.22 + fine * 0.02 + finish
    return c.surface(colour, height, rough, 0.96)
