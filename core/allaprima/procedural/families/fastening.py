"""Hook-and-loop tape."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, mix, smoothstep
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
    size = c.scale(27.0, 0.0024)
    b = c.courses(size, size * 0.6, shift=0.5)
    own, lean, tint, side = c.per_cell(b.index + 3, 4).unbind(1)
    wide, high = c.wide / c.count(size, c.wide), c.high / c.count(size * 0.6, c.high, 2)
    # Rows face left and right by turns; none lies quite straight, and each bends to either side.
    facing = 1 - 2 * ((c.v * (c.high / high)).floor() % 2)
    x = (b.x - 0.5) * wide * facing + (own - 0.5) * 1.6
    y = (b.y - 0.5) * high * torch.where(side > 0.5, 1.0, -1.0)
    turn = (lean - 0.5) * 0.5
    x, y = x * torch.cos(turn) + y * torch.sin(turn), y * torch.cos(turn) - x * torch.sin(turn)
    w = woven(c, 3.6, uneven=0.12, full=1.0, hairy=0.03)
    fine, cloud = c.noise(2.0, 0.5), c.noise(50, 1.8)
    bow = 3.3 + 0.7 * tint

    def thread(x: Tensor, y: Tensor, bow: Tensor) -> tuple[Tensor, ...]:
        # A stiff thread rises along x, and bends back in a half circle; its cut end points down again.
        y = y + bow * 0.8
        stem = torch.hypot(y, torch.maximum(-9.5 - x, x - 2.5).clamp(min=0))
        angle = torch.atan2(y - bow, x - 2.5)
        ahead = (angle > -1.5708) & (angle < 1.9)
        arc = (torch.hypot(x - 2.5, y - bow) - bow).abs()
        end = torch.hypot(x - 2.5 - bow * math.cos(1.9), y - bow - bow * math.sin(1.9))
        arc = torch.where(ahead, arc, end)
        along = torch.where(
            arc < stem, 0.55 + 0.45 * ((angle + 1.5708) / 3.47).clamp(0, 1), (x + 9.5) / 12 * 0.55
        )
        return torch.minimum(stem, arc), along.clamp(0, 1)

    away, t = c.in_bands(thread, x, y, bow)
    radius = 1.6 - 0.2 * t
    some = smoothstep(radius + 0.2, radius - 0.2, away)
    round_ = (1 - (away / radius).clamp(max=1) ** 2).sqrt()
    arch = torch.sin(0.25 + t * 2.5).clamp(min=0)
    [cast, _] = c.in_bands(thread, x - 1.6 * arch * facing, y - 1.9 * arch, bow)
    foot = smoothstep(4.4, 1.4, torch.hypot(x + 9.5, y + bow * 0.8))
    main = c.colour("26272a", "1f2023", "ded9cd", "3a3f47", named=0.35)
    cloth = shade(main * 0.62, (w.height - 0.6) * 0.3 + w.vary * 0.06 + cloud * 0.02 + foot * 0.06)
    # Light falls through a thread that thin: its bow is pale, what turns down is dark.
    hook = shade(
        main,
        0.03
        + arch * 0.17
        + round_ * 0.12
        - (1 - round_) * 0.14
        + (tint - 0.5) * 0.07
        + fine * 0.01,
    )
    cut = smoothstep(0.95, 0.985, t) * some
    colour = mix(shade(cloth, -smoothstep(2.6, 0.8, cast) * 0.36), shade(hook, cut * 0.2), some)
    height = 0.08 + w.height * 0.08 + foot * 0.06
    height = mix(height, 0.2 + arch * 0.52 + round_ * 0.16, some)
    colour = shade(colour, -shadow(c, height, 3.6, 1.0) * 0.45)
    return c.surface(colour, height, mix(0.86 + fine * 0.02, 0.3 + cut * 0.3 + fine * 0.02, some))


def _loops(c: Canvas) -> Surface:
    size = c.scale(24.0, 0.0022)

    def loop(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # Seen from above: a bow of thread, higher at its middle.
        away = torch.hypot(x * (0.8 + 0.5 * own), y * (1.5 - 0.6 * own)) - 0.34
        inside = 1 - (away / 0.055) ** 2
        return (0.06 + 0.25 * (0.5 + x) + inside.clamp(min=LEAST).sqrt() * 0.12) * (inside > 0)

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
