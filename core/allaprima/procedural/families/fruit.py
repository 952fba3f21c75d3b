"""Fruit and berries in crates and heaps."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.families.trinkets import packed
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "other",
    "heap of fruit",
    "crate of oranges",
    "heap of apples",
    "heap of berries",
    wear=False,
)
def fruit(c: Canvas) -> Surface:
    return c.variant(
        {
            "oranges|orange|fruit|citrus|tangerine|mandarin": lambda c: _heap(
                c, 62, 0.075, ("e08a1e", "d97f1a", "e6962a"), "citrus"
            ),
            "lemons|lemon|lime|grapefruit": lambda c: _heap(
                c, 52, 0.06, ("e6c93a", "dfc02f", "ebd24d"), "citrus"
            ),
            "blueberries|blueberry|berry|bilberry": lambda c: _heap(
                c, 30, 0.014, ("39456f", "2f3a63", "46527c"), "berry"
            ),
            "cherries|cherry|cranberry|currant": lambda c: _heap(
                c, 34, 0.024, ("8f1420", "7a0f1b", "a51d28"), "stalk"
            ),
            "tomatoes|tomato": lambda c: _heap(
                c, 58, 0.065, ("c32a1c", "b8241a", "cc3a22"), "star"
            ),
            "apples|apple|peach|plum": lambda c: _heap(
                c, 62, 0.075, ("a8242a", "b83a2a", "9a1f28"), "apple"
            ),
            "strawberries|strawberry": lambda c: _heap(
                c, 62, 0.032, ("c01f26", "b01a22", "cc2a2c"), "seeds"
            ),
            "grapes|grape|olive": lambda c: _heap(
                c, 30, 0.02, ("5d7a2e", "6c8a38", "527028"), "bloom"
            ),
        }
    )


def _heap(c: Canvas, across: float, metres: float, colours: tuple[str, ...], kind: str) -> Surface:
    s = packed(c, c.scale(across, metres))
    own, tint, pick = c.per_cell(s.index, 3).unbind(1)
    fine, soft, grit = c.noise(3.4, 0.9), c.noise(16, 1.8), c.noise(1.7, 0.4)
    main = c.colour(*colours, named=0.2)
    shape = (c.batch, 3, c.height, c.width)
    # Each shows its pole somewhere on its upper side, where it hung.
    lean_x, lean_y = (tint - 0.5) * 0.5, (pick - 0.5) * 0.5
    x, y = s.x - lean_x, s.y - lean_y
    r, turn = torch.hypot(x, y), torch.atan2(y, x)
    colour = shade(main.expand(shape), (own - 0.5) * 0.1 + soft * 0.03 + fine * 0.012)
    height = 0.04 + s.height * 0.85
    rough: Tensor = 0.3 + fine * 0.015
    if kind == "citrus":
        pores = c.cells(2.6, jitter=1.0)
        pit = smoothstep(0.34, 0.1, pores.near)
        colour = shade(colour, -pit * 0.09 + grit * 0.01)
        height = height - pit * 0.012 * s.some
        navel = smoothstep(0.055, 0.03, r)
        leafy = smoothstep(0.6, 1.0, torch.cos(turn * 5)) * navel
        colour = mix(colour, shade(c.fixed("7f8a3a", "8a8f45"), leafy * 0.2), navel * (own > 0.3))
        height = height - exp(-((r / 0.09) ** 2)) * 0.03 * s.some
        rough = 0.34 + pit * 0.12
    elif kind == "seeds":
        # Each seed lies in a pit of its own, in rows that turn about the berry; sepals at its head.
        pits = c.cells(7.4, jitter=0.35, aspect=0.8, offset_rows=True)
        pit = smoothstep(0.44, 0.16, pits.near)
        seed = smoothstep(0.2, 0.13, torch.hypot(pits.dx * 1.35, pits.dy * 0.85))
        colour = shade(colour, -pit * 0.2 + smoothstep(0.3, 0.6, pits.near) * 0.06)
        colour = mix(colour, c.fixed("d9b25a", "c9a04c") + 0 * colour, seed * 0.9)
        height = height + (seed * 0.022 - pit * 0.05) * s.some
        leaf = 0.2 * (0.35 + 0.65 * torch.cos(turn * 4 + own * 9).abs() ** 2)
        sepal = smoothstep(leaf + 0.012, leaf - 0.012, r) * (own > 0.45)
        colour = mix(colour, shade(c.fixed("5a8a35", "4f7f30"), fine * 0.08) + 0 * colour, sepal)
        height = height + sepal * 0.05 * s.some
        rough = 0.26 + sepal * 0.4
    elif kind in ("berry", "bloom"):
        # A veil of wax, rubbed off where they touched.
        wax = smoothstep(-1.0, 1.6, soft + fine * 0.3 + (own - 0.5)) * (
            0.42 if kind == "berry" else 0.22
        )
        pale = main * 0.45 + torch.tensor([0.36, 0.4, 0.46], device=c.device).view(1, 3, 1, 1)
        colour = mix(colour, pale, wax)
        if kind == "berry":
            crown = (r - 0.13 - 0.035 * torch.cos(turn * 5)).abs()
            ring = smoothstep(0.035, 0.012, crown) * (own > 0.25)
            cup = smoothstep(0.12, 0.07, r) * (own > 0.25)
            colour = shade(colour, ring * 0.06 - cup * 0.3)
            height = height + (ring * 0.03 - cup * 0.06) * s.some
        else:
            speck = smoothstep(0.03, 0.015, r)
            colour = mix(colour, c.fixed("6a4a2a"), speck * 0.8)
        rough = 0.26 + wax * 0.8
    else:
        dimple = exp(-((r / (0.1 if kind == "stalk" else 0.15)) ** 2))
        height = height - dimple * 0.12 * s.some
        if kind == "apple":
            streak = torch.cos(turn * 34 + soft * 1.2) * 0.5 + torch.cos(turn * 13 + own * 9) * 0.5
            green = c.second("c9b85a", "b9b04e")
            blush = smoothstep(
                -1.4, 1.7, torch.sin(turn + own * 20) * (r / 0.3).clamp(max=1) + streak * 0.5 - 0.3
            )
            colour = mix(colour, green, blush * 0.75)
            dots = c.cells(6.0, jitter=1.0)
            dots_ = smoothstep(0.1, 0.04, dots.near)
            colour = shade(colour, dots_ * 0.16)
            colour = mix(colour, c.fixed("7a6a35"), smoothstep(0.1, 0.03, r) * 0.7)
        if kind == "star":
            leaf = 0.15 * (0.3 + 0.7 * torch.cos(turn * 2.5).abs() ** 3)
            sepal = smoothstep(leaf + 0.01, leaf - 0.01, r)
            colour = mix(colour, shade(c.fixed("4f7a2e", "5a8435"), fine * 0.06), sepal)
            height = height + sepal * 0.05 * s.some
            rough = rough + sepal * 0.4
        stem = smoothstep(0.028, 0.018, r)
        colour = mix(colour, c.fixed("5a4a25", "6a5a2c"), stem)
        height = height + stem * 0.1 * s.some
        rough = 0.14 + fine.abs() * 0.01 + (rough - 0.3).clamp(min=0)
    colour = mix(c.fixed("120d0a"), colour, s.some)
    # The sky is seen less from the flanks, and least from between them.
    flank = smoothstep(0.98, 0.3, s.height) * 0.34
    colour = shade(colour, -flank - shadow(c, height, 7.0, 1.0) * 0.5)
    return c.surface(colour, height, mix(c.full(0.9), rough, s.some))
