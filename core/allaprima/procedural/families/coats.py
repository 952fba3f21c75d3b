"""Coats of animals."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import sampled
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 2 * math.pi


def _hair(c: Canvas) -> tuple[torch.Tensor, torch.Tensor]:
    """Short hair that lies down the animal: of about unit deviation, and what it adds to the tone."""
    lie, fine = c.noise(16, 0.9, stretch=0.14), c.noise(12, 0.4, stretch=0.1)
    bend = c.noise(60, 2.4, finest=24) * 3
    hairs = strokes(c, 3000, (5, 14), (0.3, 0.6), lean=math.pi / 2, turn=0.5, bend=0.4)
    u = c.u + bend / c.wide
    hair = sampled(c, lie * 0.75 + fine * 0.5, u, c.v)
    hairs = sampled(c, hairs, u, c.v)
    return hair + hairs * 0.8 - 0.2, hair * 0.035 + hairs * 0.12 - 0.03


@family("fabric", "zebra", "zebra print", "zebra stripes", "zebra skin", wear=False)
def zebra(c: Canvas) -> Surface:
    n = c.count(c.scale(30, 0.07), c.high)
    bend = c.noise(120, 2.6, finest=40, stretch=0.7) * 0.42
    split = c.noise(60, 2.2, finest=20, stretch=1.6) * 0.42
    hair, coat = _hair(c)
    stripe = torch.sin(TAU * (c.v * n + bend)) + split + hair * 0.07
    dark = smoothstep(-0.1, 0.1, stripe)
    main, other = c.colour("19181a", "221d1b", named=0.1), c.second("f2eee6", "ece6da")
    return c.surface(shade(mix(other, main, dark), coat), 0.5 + hair * 0.07, 0.85)


@family("fabric", "tiger", "tiger print", "tiger stripes", "tiger fur", wear=False)
def tiger(c: Canvas) -> Surface:
    n = c.count(c.scale(34, 0.08), c.high)
    bend = c.noise(120, 2.4, finest=30) * 0.3
    gaps = c.noise(60, 2.2, stretch=1.5, finest=16)
    hair, coat = _hair(c)
    ragged = c.noise(10, 1.6, stretch=0.5, finest=4)
    stripe = torch.sin(TAU * (c.v * n + bend)) - 0.4 + gaps * 0.5 + ragged * 0.1 + hair * 0.1
    dark = smoothstep(-0.12, 0.12, stripe)
    pale = smoothstep(0.2, 1.8, c.noise(90, 2.0)) * 0.5
    main, other = c.colour("c9812f", "d38f3c", "bf7427", named=0.1), c.second("1c1512", "231913")
    main = mix(main, c.fixed("ecd3a4", "e8cb98"), pale)
    return c.surface(shade(mix(main, other, dark), coat), 0.5 + hair * 0.09, 0.86)


@family(
    "fabric", "leopard print", "leopard", "cheetah print", "jaguar fur", "leopard fur", wear=False
)
def leopard(c: Canvas) -> Surface:
    hair, coat = _hair(c)
    at = c.warp(1.8, 16)
    size = c.scale(29, 0.045)
    q = c.cells(size, jitter=0.75, at=at)
    bent = c.noise(9, 1.8, finest=3) * 0.035
    radius = 0.27 + 0.08 * c.per_cell(q.index) + hair * 0.008
    turn = torch.atan2(q.dy, q.dx) + c.per_cell(q.index + 5) * TAU
    # Rosettes: three or four blots about a darker middle, none of them alike; small spots between them.
    blots = torch.cos(turn * (3 + (c.per_cell(q.index + 9) > 0.5).float()))
    blots = blots + 0.5 * torch.cos(turn * 2 + c.per_cell(q.index + 11) * TAU)
    near = torch.hypot(q.dx, q.dy * 1.15) + bent
    ring = (near - radius).abs() + 0.034 * (1 - blots)
    spot = 1 - smoothstep(0.078, 0.1, ring + hair * 0.006)
    small = c.cells(size * 0.42, jitter=0.9, at=at)
    dot = smoothstep(0.34, 0.26, small.near + bent * 2 + hair * 0.01) * smoothstep(0.5, 0.54, near)
    spot = torch.maximum(spot, dot * (c.per_cell(small.index + 3) > 0.62))
    inside = 1 - smoothstep(radius - 0.12, radius, near)
    pale = smoothstep(-0.5, 2.0, c.noise(100, 2.2)) * 0.35
    main = c.colour("c99a5a", "d2a768", "bf8c4c", named=0.1)
    ground = mix(main, c.fixed("eadbb8"), pale)
    colour = mix(ground, shade(main, c.full(-0.22)), inside)
    colour = mix(colour, c.second("1d1612", "2a1d15"), spot)
    return c.surface(shade(colour, coat), 0.5 + hair * 0.08, 0.86)


@family("fabric", "giraffe", "giraffe print", "giraffe skin", wear=False)
def giraffe(c: Canvas) -> Surface:
    hair, coat = _hair(c)
    q = c.cells(c.scale(46, 0.18), jitter=0.8, at=c.warp(2.2, 26))
    edge = q.border + c.noise(8, 1.4, finest=2) * 0.006 + hair * 0.003
    patch = smoothstep(0.045, 0.065, edge)
    own = c.per_cell(q.index) - 0.5
    tone = own * 0.2 + (1 - smoothstep(0.05, 0.3, edge)) * 0.1 - 0.05
    main, other = c.colour("8a5526", "7a4820", "9b642f", named=0.1), c.second("e6cf9f", "dcc08a")
    colour = shade(mix(other, shade(main, tone), patch), coat)
    return c.surface(colour, 0.5 + hair * 0.08, 0.86)


@family(
    "fabric", "cow print", "cow", "cow hide pattern", "dalmatian", "dalmatian spots", wear=False
)
def cow(c: Canvas) -> Surface:
    hair, coat = _hair(c)
    blot = c.noise(c.scale(60, 0.25), 2.4) + c.noise(12, 1.8) * 0.1 + hair * 0.02
    dark = smoothstep(-0.04, 0.04, blot - 0.35)
    main, other = c.colour("1d1a1a", "3a241a", named=0.1), c.second("f3efe8", "ebe5da")
    return c.surface(shade(mix(other, main, dark), coat), 0.5 + hair * 0.07, 0.85)
