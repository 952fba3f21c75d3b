"""Hook-and-loop tape."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade
from allaprima.procedural.weave import woven


@family(
    "fabric",
    "velcro",
    "hook and loop tape",
    "velcro hooks",
    "velcro loops",
    "touch fastener",
    wear=False,
)
def velcro(c: Canvas) -> Surface:
    return c.variant(
        {"velcro hooks|velcro|hook": _hooks, "velcro loops|loop side|fuzzy velcro": _loops}
    )


def _hooks(c: Canvas) -> Surface:
    size = c.scale(17.0, 0.0018)
    b = c.courses(size, size * 0.5, shift=0.5)
    own, lean, tint = c.per_cell(b.index + 3, 3).unbind(1)
    wide = c.wide / c.count(size, c.wide)
    x = (b.x - 0.5) * wide + (own - 0.5) * 1.4
    y = (b.y - 0.5) * wide * 0.5 + (lean - 0.5) * 0.7
    # A stiff thread stands up, bends over and points down again; rows face by turns.
    facing = torch.where((c.per_cell(b.index * 0 + (b.index // 64)) > 0.5), 1.0, -1.0)
    x = x * facing
    w = woven(c, 2.6, uneven=0.12, full=1.0, hairy=0.02)
    t = ((x + 4.6) / 9.2).clamp(0, 1)
    path = y + 0.5 * torch.sin(t * 3.1416) - 0.25 + (lean - 0.5) * 0.25 * x
    radius = 2.3 - 0.5 * t
    away = torch.hypot(path, (x.abs() - 4.6).clamp(min=0)) / radius
    some = smoothstep(1.0, 0.8, away)
    round_ = (1 - away.clamp(max=1) ** 2).sqrt()
    arch = torch.sin(0.35 + t * 2.45)
    main = c.colour("26272a", "1f2023", "ded9cd", "3a3f47", named=0.35)
    fine, cloud = c.noise(2.0, 0.5), c.noise(50, 1.8)
    ground = shade(main * 0.5, (w.height - 0.6) * 0.25 + w.vary * 0.05 + cloud * 0.02)
    hook = shade(main, 0.16 + round_ * 0.16 * arch + (tint - 0.5) * 0.08 + fine * 0.01)
    height = 0.12 + w.height * 0.08
    height = mix(height, 0.26 + arch * 0.42 + round_ * 0.1, some)
    colour = mix(ground, hook, some)
    colour = shade(colour, -shadow(c, height, 3.6, 1.0) * 0.6)
    return c.surface(colour, height, mix(0.85 + fine * 0.02, 0.34 + fine * 0.02, some))


def _loops(c: Canvas) -> Surface:
    size = c.scale(24.0, 0.0022)

    def loop(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # Seen from above: a bow of thread, higher at its middle.
        away = torch.hypot(x * (0.8 + 0.5 * own), y * (1.5 - 0.6 * own)) - 0.34
        inside = 1 - (away / 0.055) ** 2
        return (0.06 + 0.25 * (0.5 + x) + inside.clamp(min=0).sqrt() * 0.12) * (inside > 0)

    s = strew(c, size * 0.36, 0.56, loop, layers=2, size=size, sizes=(0.7, 1.3), rise=0.6)
    own = c.per_cell(s.index + 5)
    hairs = strokes(c, 900, (8, 26), (0.3, 0.7), bend=3.2)
    fine, cloud = c.noise(2.0, 0.5), c.noise(40, 1.8)
    main = c.colour("2b2c30", "24262a", "ddd8cc", "3d424a", named=0.35)
    colour = shade(
        main.expand(c.batch, 3, c.height, c.width),
        (own - 0.5) * 0.14 + cloud * 0.025 + fine * 0.015,
    )
    colour = mix(
        main * 0.3,
        shade(colour, 0.12 + s.height * 0.14 + hairs * 0.1),
        torch.maximum(s.some, hairs * 0.5),
    )
    height = 0.1 + s.height * 0.62 + hairs * 0.1
    colour = shade(colour, -shadow(c, height, 3.0, 0.9) * 0.5)
    return c.surface(colour, height, 0.88 + fine * 0.02)
