"""Cloth that is printed or dyed with figures."""

from __future__ import annotations

import math

import torch

from allaprima.procedural.families.fabric import cloth
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.relief import one_repeat, repeated, sampled
from allaprima.procedural.surface import Canvas, Surface, one_of, shade
from allaprima.procedural.weave import Weave, woven

TAU = 2 * math.pi


def _printed(c: Canvas, colour: torch.Tensor, w: Weave) -> Surface:
    """Thin cloth of these colours, hung, so that it lies in shallow waves."""
    wave = c.noise(90, 2.6, finest=24)
    s = cloth(c, shade(colour, wave * 0.015), w, deep=0.24, vary=0.06)
    return c.surface(s.colour, s.height + wave * 0.06, s.roughness)


def _drop(x: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """How far inside a bent drop a place is, whose round end has a radius of one and whose tip lies two
    above it; and how far around it, -1..1.

    Args:
        x, y: from the middle of the round end, y upwards, in its radii.
    """
    t = (y / 2.15).clamp(0, 1)
    middle, half = 1.35 * t**2.2, (1 - t * t) ** 1.1
    slope = (1 + (1.38 * t**1.2) ** 2).sqrt()
    tail = (half - (x - middle).abs()) / slope
    inside = torch.where(
        y > 0, torch.where(y < 2.15, tail, -torch.hypot(x - 1.35, y - 2.15)), 1 - torch.hypot(x, y)
    )
    around = torch.where(y > 0, 0.5 + y * 0.45, torch.atan2(x.abs(), -y) / math.pi)
    return inside, around * x.sign()


@family(
    "fabric",
    "paisley fabric",
    "paisley",
    "paisley pattern",
    "bandana",
    "bandana fabric",
    "paisley scarf",
    "paisley silk",
)
def paisley(c: Canvas) -> Surface:
    n = c.count(c.scale(78, 0.08), c.wide)
    m = c.count(c.wide / n * 1.05, c.high)
    drawn = [
        _drops(*one_repeat(c, wide, high), wide, high)
        for wide, high in zip(
            (c.wide / n).flatten().tolist(), (c.high / m).flatten().tolist(), strict=True
        )
    ]
    wobble = [c.noise(16, 2.2, finest=5) * 0.25 for _ in range(2)]
    u, v = (c.u + wobble[0] / c.wide) * n, (c.v + wobble[1] / c.high) * m
    parts = [repeated(c, d, u[k : k + 1], v[k : k + 1]) for k, d in enumerate(drawn)]
    lines, light, deep, accent = torch.cat(parts).unbind(1)
    main, second = (
        c.colour("8f2530", "23365e", "2f5a4a", "a8632c", named=0.45),
        c.second("efe6d2", "e6d9bd"),
    )
    third = c.second("c9973f", "b5562f", "5f8a8f")
    colour = mix(main.expand(c.batch, 3, c.height, c.width), main * 0.62, deep)
    colour = mix(colour, second, light * 0.94)
    colour = mix(colour, third, accent * 0.95)
    colour = mix(colour, main * 0.36, lines * 0.9 * (1 - light))
    w = woven(c, 2.0, uneven=0.14, full=1.02)
    return _printed(c, shade(colour, c.noise(60, 1.8) * 0.012), w)


def _drops(u: torch.Tensor, v: torch.Tensor, wide: float, high: float) -> torch.Tensor:
    """One repeat: lines, light figures, deeper ground and accents, (1, 4, h, w) in 0..1.

    Args:
        u, v: in repeats; as `one_repeat` gives them.
        wide, high: of the repeat, in units.
    """
    soft = 0.22

    def ink(d: torch.Tensor) -> torch.Tensor:
        """1 where a distance in units is negative."""
        return smoothstep(soft, -soft, d)

    lines, light, deep, accent = (torch.zeros_like(u) for _ in range(4))
    # A drop stands in the middle and another, upside down, at the corners.
    for k, (turn, flip) in enumerate(((0.5, 1.0), (0.5 + math.pi, -1.0))):
        gx = (u - (u - 0.5 * k).round() - 0.5 * k) * wide
        gy = (v - (v - 0.5 * k).round() - 0.5 * k) * high
        r = wide * 0.2
        cos, sin = math.cos(turn), math.sin(turn)
        x, y = (gx * flip * cos - gy * sin) / r + 0.35, -(gx * flip * sin + gy * cos) / r + 0.62
        inside, around = _drop(x, y)
        d = inside * r
        body = ink(-d)
        rim, band = ink((d - 0.4).abs() - 0.4), ink((d - 2.3).abs() - 1.0)
        # Beads between two lines, scallops outside, a flower and its stem in the middle.
        bead = ink(torch.hypot(d - 4.5, torch.sin(around * math.pi * 10) * 1.6) - 0.9)
        inner = ink(6.0 - d)
        scallop = ink((d + 1.9 + 0.9 * torch.cos(around * TAU * 9).abs()).abs() - 0.35) * ink(d)
        out, turned = torch.hypot(x, y) * r, torch.atan2(y, x)
        petals = ink(out - r * (0.3 + 0.12 * torch.cos(turned * 6)))
        eye = ink(out - r * 0.11)
        bend = 0.42 * (y - 0.3) ** 2
        stem = ink((x - bend).abs() * r - 0.4) * ink((y - 0.95).abs() * r - 3.6)
        lines = torch.maximum(
            lines, torch.maximum(torch.maximum(rim, scallop), ink((d - 3.4).abs() - 0.25))
        )
        light = torch.maximum(light, torch.maximum(band, torch.maximum(bead, petals * (1 - eye))))
        light = torch.maximum(light, stem * inner)
        deep = torch.maximum(deep, inner * body)
        accent = torch.maximum(accent, torch.maximum(eye, ink((d - 6.0).abs() - 0.4) * body))
        # Flowers fill what is left free.
        for fx, fy, size in ((0.5, 0.03, 1.0), (0.3, 0.4, 0.5), (0.36, -0.3, 0.55)):
            hx, hy = gx / wide - flip * fx, gy / high - fy
            hx, hy = (hx - hx.round()) * wide, (hy - hy.round()) * high
            away, angle = torch.hypot(hx, hy), torch.atan2(hy, hx)
            s = wide * 0.06 * size
            free = ink(d + 2.6)
            bloom = ink(away - s * (1.0 + 0.32 * torch.cos(angle * 5 + k))) * free
            heart = ink(away - s * 0.34) * free
            light = torch.maximum(light, bloom * (1 - heart))
            accent = torch.maximum(accent, heart)
            seeds = torch.hypot(away - s * 1.75, torch.sin(angle * 4) * s * 0.44)
            light = torch.maximum(light, ink(seeds - s * 0.2) * free)
    return torch.stack([lines, light, deep, accent], 1)


@family(
    "fabric",
    "tie dye",
    "tie dye fabric",
    "tie dyed shirt",
    "batik",
    "batik fabric",
    "shibori",
    "hippie fabric",
)
def tiedye(c: Canvas) -> Surface:
    n = c.count(c.scale(170, 0.4), c.wide)
    m = c.count(c.wide / n, c.high)
    shape = (c.batch, c.height, c.width)
    step = c.wide / n
    crumple = c.noise(30, 2.0, finest=6) * 2.6 + c.noise(70, 2.4, finest=20) * 5.0
    x, y = (c.u * n).expand(shape), (c.v * m).expand(shape)
    ring = c.full(0.0)
    # Cloth is bunched and bound at points: rings of dye around each, where the thread kept it out.
    for k in (0.0, 0.5):
        dx, dy = (x - k - (x - k).round()) * step, (y - k - (y - k).round()) * (c.high / m)
        r = torch.hypot(dx, dy)
        near = smoothstep(step * 0.5, step * 0.36, r)
        folds = torch.cos(torch.atan2(dy, dx) * 16 + crumple * 0.35) * (1.2 + r * 0.04)
        ring = torch.where(near > 0, mix(ring, r + folds + crumple, near), ring)
    ring = ring + (1 - (ring > 0).float()) * crumple
    bleed = c.noise(7, 1.6, finest=2) * 0.7
    t = (ring + bleed) / 13.0
    hue = t.floor() % 5
    across = t - t.floor()
    main = c.colour("2b4fa3", "7a2a8f", "1f7a8c", named=0.4)
    dyes = [main, *(c.second(code) for code in ("d8356f", "e9a02c", "3f9a5a", "6a3fa3"))]
    colour, other = one_of(dyes, hue), one_of(dyes, (hue + 1) % 5)
    colour = mix(colour, other, smoothstep(0.72, 1.0, across))
    kept = exp(-(((across - 0.5) / 0.1) ** 2)) * smoothstep(-0.8, 0.9, c.noise(16, 1.7))
    vein = smoothstep(0.25, 0.0, sampled(c, c.noise(18, 1.8, finest=3), c.u, c.v).abs()) * 0.35
    white = c.fixed("efe9dd", "f2eee6")
    colour = mix(colour, white, (kept * 0.8 + vein * 0.35).clamp(0, 0.9))
    colour = shade(colour, c.noise(12, 1.4) * 0.04)
    w = woven(c, 2.0, uneven=0.15, full=1.02)
    return _printed(c, colour, w)
