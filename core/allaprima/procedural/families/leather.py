"""Leather: the grain of hides, padded and quilted."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import outline, raised
from allaprima.procedural.surface import Canvas, Surface, shade


def hide(c: Canvas, size: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The grain of a hide: pads between creases, 0..1 high, some split by finer ones; where its
    creases are, 0..1; and its pores."""
    flow = c.noise(70, 2.0)
    du, dv = (c.noise(22, 2.0, finest=7) * 1.2 for _ in range(2))
    at = (c.u + du / c.wide, c.v + dv / c.high)
    q, r = c.cells(size, jitter=0.95, at=at), c.cells(size * 0.52, jitter=0.95, at=at)
    wide = (0.1 + flow * 0.012).clamp(0.05, 0.2)
    crease = 1 - smoothstep(0.0, wide, q.border)
    # Pads of some regions have creases of their own.
    split = smoothstep(0.1, 0.9, flow * 0.5 + (c.per_cell(q.index) - 0.4) * 2.0)
    fine = (1 - smoothstep(0.0, 0.16, r.border)) * split
    pad = ((q.border / 0.34).clamp(0, 1) ** 0.6) * 0.75 + (r.border / 0.34).clamp(
        0, 1
    ) * 0.25 * split
    pores = smoothstep(1.9, 2.6, c.noise(2.0, 0.3)) * (1 - crease)
    return pad, torch.maximum(crease, fine * 0.4), pores


@family(
    "fabric",
    "leather",
    "leather sofa",
    "saddle leather",
    "car seat leather",
    "cowhide",
    "leather jacket",
    "old book cover",
)
def leather(c: Canvas) -> Surface:
    pad, crease, pores = hide(c, c.scale(9, 0.002))
    crumple, cloud = c.noise(50, 1.9), c.noise(90, 2.2)
    fold = c.pick({"": 0.0, "soft": 0.25, "wrinkled": 1.0, "cracked": 0.9})
    gloss = c.pick({"": 0.42, "glossy": 0.2, "matte": 0.72})
    main = c.colour("6b3f23", "4a2a19", "8a5a34", "27201d", "a8713f", named=0.4)
    # Wrinkles: long soft valleys that run one way, with bulges between them.
    valley = outline(c, c.noise(48, 2.2, stretch=0.5, finest=12))
    deep = (1 - smoothstep(0.2, 2.6, valley)) * smoothstep(-0.9, 0.5, c.noise(60, 2.0)) * fold
    grain = 0.55 + pad * 0.26 - crease * 0.06 - pores * 0.1 + crumple * 0.035
    height = grain - deep * 0.24
    worn = smoothstep(0.0, 0.1, raised(c, height, 4.0)) * 0.05
    colour = shade(main, (pad - 0.7) * 0.07 + crumple * 0.025 + cloud * 0.025 + worn)
    colour = mix(colour, main * 0.5, crease * 0.3 + pores * 0.3)
    colour = mix(colour, main * 0.5, deep * 0.4)
    rough = gloss + crease * 0.22 + (1 - pad) * 0.08 + deep * 0.15 + cloud * 0.03 - worn * 0.4
    return c.surface(colour, height - 0.05, rough)


@family(
    "fabric",
    "quilted leather",
    "quilted fabric",
    "padded leather",
    "tufted leather",
    "chesterfield sofa",
    "quilted jacket",
    "padded cell wall",
)
def quilted(c: Canvas) -> Surface:
    size = c.scale(46, 0.06)
    n, m = c.count(size, c.wide), c.count(size, c.high)
    sag = c.noise(34, 2.0)
    x, y = c.u * n + sag * 0.008, c.v * m + c.noise(34, 2.0) * 0.008
    a, b = x + y, x - y
    fa, fb = a - a.floor() - 0.5, b - b.floor() - 0.5
    edge = 0.5 - torch.maximum(fa.abs(), fb.abs())
    unit = c.wide / n / 1.414
    puff = ((0.25 - fa * fa) * (0.25 - fb * fb) * 16).clamp(min=0) ** 0.42
    # Cloth gathers at the seams, in folds across them.
    across = torch.where(fa.abs() > fb.abs(), b, a)
    gather = torch.sin(across * 44 + c.noise(16, 1.6) * 2.2) * exp(-edge * unit / 3.2)
    stitch = across * (unit / 2.6)
    on = smoothstep(0.06, 0.2, 0.5 - (stitch - stitch.floor() - 0.5).abs())
    seam = 1 - smoothstep(0.25, 0.8, edge * unit)
    thread = seam * on
    pad, crease, pores = hide(c, c.full(5.5)[:, :1, :1])
    main = c.colour("3a2a22", "7a4e2c", "1f1f22", "ddd5c6", "8c1f26", named=0.5)
    height = 0.16 + puff * 0.62 + gather * 0.022 + (pad - 0.7) * 0.035 - seam * 0.05 + thread * 0.07
    colour = shade(main, (pad - 0.7) * 0.08 + (puff - 0.75) * 0.22 + gather * 0.05 + sag * 0.015)
    colour = mix(colour, main * 0.55, crease * 0.3 + pores * 0.2)
    colour = mix(colour, main * 0.35, (1 - smoothstep(0.2, 3.5, edge * unit)) * 0.5)
    colour = mix(colour, shade(main, c.full(0.3)), thread * 0.8)
    return c.surface(colour, height, 0.36 + crease * 0.2 + seam * 0.3)
