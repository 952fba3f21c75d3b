"""Paint on canvas, laid on thickly with a brush or a knife."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, one_of, shade


@family("other", "oil paint strokes", "brush strokes", "impasto", "thick paint", wear=False)
def impasto(c: Canvas) -> Surface:
    size = c.scale(120, 0.06)

    def stroke(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # The brush set down, drew a bow and was lifted: a thick beginning, ragged towards the end.
        bent = y - ((own * 61) % 1 - 0.5) * 0.5 * (x * x - 0.08)
        long = (x.abs() * 1.96).clamp(max=1)
        long = long * (long * long * long) * (long * long * long)
        half = (0.1 + 0.035 * ((own * 37) % 1)) * (1 - long).clamp(min=LEAST).sqrt()
        bristle = torch.sin(bent * 260 + own * 50) * 0.5 + torch.sin(bent * 117 + own * 91) * 0.5
        end = 0.5 - (x + 0.06 * bristle * smoothstep(0.0, 0.5, x)).clamp(min=-0.5).abs()
        inside = torch.minimum((half - bent.abs()) * 6, end * 8)
        ridge = exp(-(((bent.abs() - half * 0.86) / 0.014) ** 2)) * 0.09
        dab = exp(-(((x + 0.4) / 0.06) ** 2)) * 0.05
        film = 0.12 + bristle * 0.028 * (0.4 + x + 0.5) + ridge + dab
        return film.clamp(min=0.02) * (inside > 0)

    s = strew(
        c, size * 0.25, 0.52, stroke, breadth=0.24, size=size, sizes=(0.5, 1.15), rise=0.9, turn=1.5, lean=0.5
    )  # fmt: skip
    own, tint, pick = c.per_cell(s.index, 3).unbind(1)
    fine, grit = c.noise(2.6, 0.8), c.noise(1.5, 0.2)
    main = c.colour("2f5f8f", "b5632a", "6f8a3f", "8a2f3a", named=0.4)
    others = [c.second(code) for code in ("d9b55a", "e8e0cc", "3a4a5f", "7f9aa8")]
    # Most are of one hue, lighter or darker, as it came from the palette.
    number = pick * 9
    light, dark = main * 0.65 + others[1] * 0.35, main * 0.7 + others[2] * 0.3
    hues = [main, light, dark, main, others[3], light, others[0], others[1], others[2]]
    mixed = mix(one_of(hues, number), one_of(hues, tint * 9), c.full(0.12))
    # Not quite stirred: streaks of another colour run along the stroke.
    streak = torch.sin(s.y * 90 + own * 60 + s.x * 2) * 0.5 + torch.sin(s.y * 41 + own * 17) * 0.5
    colour = shade(mixed, (own - 0.5) * 0.2 + fine * 0.012 + grit * 0.01)
    colour = mix(colour, one_of(hues, own * 9), smoothstep(0.55, 1.0, streak) * 0.35)
    height = 0.08 + s.height * 0.7 + fine * 0.006
    colour = mix(shade(c.fixed("d8cdb5", "cfc2a8"), fine * 0.04) + 0 * colour, colour, s.some)
    colour = shade(colour, -shadow(c, height, 3.0, 0.9) * 0.35)
    return c.surface(colour, height, mix(c.full(0.85), 0.32 + fine * 0.04 + tint * 0.08, s.some))
