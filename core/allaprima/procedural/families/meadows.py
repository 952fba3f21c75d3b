"""Ground that is covered by small plants with leaves of their own shape."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.ground import turf
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family("ground", "clover field", "clover leaves", "clover lawn")
def clover(c: Canvas) -> Surface:
    size = c.scale(40, 0.03)
    below = turf(c, 1)

    def leaf(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # Three hearts about a stalk, each folded along its middle; one in a hundred has four.
        number = torch.where(own > 0.99, 4.0, 3.0)
        r, turn = torch.hypot(x, y).clamp(min=1e-6), torch.atan2(y, x)
        part = turn * number / 6.2831853
        side = (part - part.round()) * 6.2831853 / number
        u, w = r * torch.cos(side), (r * torch.sin(side)).abs()
        half = 0.21 * torch.sin((u / 0.47).clamp(0, 1) ** 0.8 * 3.1).clamp(min=0) ** 0.6
        notch = 0.47 - 0.05 * exp(-((w / 0.05) ** 2))
        inside = torch.minimum(half - w, notch - u)
        tilt = (x * ((own * 17) % 1 - 0.5) + y * ((own * 29) % 1 - 0.5)) * 0.3
        return (0.16 + w * 0.32 - r * 0.1 + tilt).clamp(min=0.02) * (inside > 0)

    s = strew(c, size * 0.5, 0.52, leaf, layers=2, size=size, sizes=(0.6, 1.1), rise=0.9)
    own, tint = c.per_cell(s.index + 7), c.per_cell(s.index + 19)
    fine, soft = c.noise(3, 0.9), c.noise(40, 1.8)
    r, turn = torch.hypot(s.x, s.y), torch.atan2(s.y, s.x)
    part = turn * 3 / 6.2831853
    side = (part - part.round()) * 6.2831853 / 3
    u, w = r * torch.cos(side), (r * torch.sin(side)).abs()
    # A pale arch on each leaflet, and veins that run out from its middle.
    arch = exp(-(((u - 0.27 - w * 0.55) / 0.032) ** 2)) * (tint > 0.25)
    middle = smoothstep(0.012, 0.004, w)
    rib = (u - w * 1.1) * 34
    ribs = smoothstep(0.2, 0.05, (rib - rib.round()).abs()) * smoothstep(0.2, 0.05, w)
    main = c.colour("4c8038", "437433", "578a40", named=0.12)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.3 + soft * 0.04)
    colour = shade(colour, middle * 0.1 + ribs * 0.05 + fine * 0.025)
    colour = mix(
        colour,
        main * 0.4 + 0.5 * torch.tensor([0.75, 0.85, 0.66], device=c.device).view(1, 3, 1, 1),
        arch * 0.55,
    )
    yellow = smoothstep(0.93, 0.97, tint) * 0.5
    colour = mix(colour, c.fixed("a8a048", "9a8a3f") + 0 * colour, yellow)
    low = smoothstep(0.9, 0.15, s.height)
    height = mix(
        below.height * 0.4, 0.24 + s.height * 0.52 + (middle * -0.02 + ribs * 0.006), s.some
    )
    colour = mix(below.colour * 0.55, shade(colour, -low * 0.22), s.some)
    colour = shade(colour, -shadow(c, height, 5.0, 1.0) * 0.65)
    return c.surface(colour, height, mix(below.roughness, 0.5 + fine * 0.03, s.some))
