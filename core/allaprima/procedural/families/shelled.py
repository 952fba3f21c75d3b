"""Heaps of what has a shell: nuts and eggs."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.families.trinkets import packed
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.relief import shadow
from allaprima.procedural.strewn import Strewn, strew
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "ground",
    "heap of nuts",
    "heap of almonds",
    "heap of hazelnuts",
    "heap of peanuts",
    "walnuts in shells",
    wear=False,
)
def nuts(c: Canvas) -> Surface:
    return c.variant(
        {
            "almonds|almond|nut|cashew": _almonds,
            "hazelnuts|hazelnut|acorn|chestnut|conker": _hazelnuts,
            "peanuts|peanut|groundnut": _peanuts,
            "walnuts|walnut|walnut shell|pecan": _walnuts,
        }
    )


def _finished(c: Canvas, s: Strewn, colour: Tensor, relief: Tensor, rough: Tensor) -> Surface:
    """Pieces of these colours with this relief on them; deeper ones are in the dark."""
    height = 0.03 + s.height * 0.52 + relief * s.some
    colour = mix(colour * 0.2, colour, s.some)
    colour = shade(colour, -shadow(c, height, 8.0, 1.5) * 0.75)
    return c.surface(colour, height, mix(c.full(0.9), rough, s.some))


def _almonds(c: Canvas) -> Surface:
    size = c.scale(42, 0.022)

    def kernel(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # Broad at one end, pointed at the other.
        t = (x + 0.5).clamp(0, 1)
        half = 0.44 * t.clamp(min=1e-6) ** 0.8 * (1 - t).clamp(min=1e-6).sqrt() * 1.35
        inside = 1 - (y / half.clamp(min=1e-3)) ** 2
        return (0.03 + inside.clamp(min=LEAST).sqrt() * 0.2) * ((inside > 0) & (x.abs() < 0.5))

    s = strew(
        c, size * 0.4, 0.5, kernel, breadth=0.32, layers=2, size=size, sizes=(0.8, 1.06), rise=0.7
    )
    own, tint = c.per_cell(s.index, 2).unbind(1)
    soft, fine, grit = c.noise(12, 1.7), c.noise(3, 0.9), c.noise(1.6, 0.3)
    # The skin is wrinkled from end to end.
    lines = torch.sin(
        s.y * (62 + 20 * own) / (0.35 + 0.9 * (0.5 - s.x).clamp(min=0.05)) + fine * 0.9
    )
    main = c.colour("9a5f34", "8c542d", "a86b3d", named=0.1)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.2 + soft * 0.04)
    colour = shade(colour, lines * 0.05 + fine * 0.03 + grit * 0.03)
    colour = mix(colour, main * 0.55, smoothstep(0.36, 0.5, s.x) * 0.6 * (tint > 0.3))
    return _finished(c, s, colour, lines * 0.006 + fine * 0.004, 0.66 + fine * 0.03)


def _hazelnuts(c: Canvas) -> Surface:
    s = packed(c, c.scale(44, 0.016))
    own, tint, pick = c.per_cell(s.index, 3).unbind(1)
    soft, fine, grit = c.noise(14, 1.7), c.noise(3.4, 0.9), c.noise(1.7, 0.3)
    # Each lies with its pale base turned to somewhere.
    x, y = s.x - (tint - 0.5) * 0.75, s.y - (pick - 0.5) * 0.75
    r, turn = torch.hypot(x, y), torch.atan2(y, x)
    base = smoothstep(0.22, 0.2, r + 0.012 * torch.cos(turn * 9 + own * 20) + fine * 0.004)
    grain = torch.cos(turn * 26 + soft * 0.8 + own * 9) * smoothstep(0.1, 0.3, r)
    main = c.colour("8f5527", "9c6230", "7f4a22", named=0.1)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.16 + grain * 0.05)
    colour = shade(colour, soft * 0.03 + fine * 0.015)
    pale = shade(c.fixed("c9a57a", "bd966a"), fine * 0.06 + grit * 0.05)
    colour = mix(colour, pale, base)
    relief = grain * 0.004 - base * 0.012 + fine * 0.003 * base
    return _finished(c, s, colour, relief, 0.3 + base * 0.5 + fine * 0.02)


def _peanuts(c: Canvas) -> Surface:
    size = c.scale(62, 0.04)

    def pod(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # Two kernels and a waist.
        bent = y - 0.12 * (own - 0.5) * torch.cos(x * 5)
        half = (
            0.2
            * (1 - 4 * x * x).clamp(min=0) ** 0.36
            * (0.86 + 0.16 * torch.cos(x * 12.5 + math.pi))
        )
        inside = 1 - (bent / half.clamp(min=1e-3)) ** 2
        return (0.03 + inside.clamp(min=LEAST).sqrt() * half * 1.9) * (
            (inside > 0) & (x.abs() < 0.5)
        )

    s = strew(
        c, size * 0.38, 0.5, pod, breadth=0.27, layers=2, size=size, sizes=(0.8, 1.05), rise=1.3
    )
    own = c.per_cell(s.index + 3)
    soft, fine, grit = c.noise(14, 1.7), c.noise(3, 0.9), c.noise(1.6, 0.3)
    # A net of ridges along and across, with pits between.
    along = torch.cos(s.y * 46 + torch.sin(s.x * 11 + own * 9) * 1.2)
    across = torch.cos(s.x * 44 + own * 40 + torch.sin(s.y * 30) * 0.8)
    net = torch.maximum(along, across - 0.25)
    pits = smoothstep(0.4, -0.7, net)
    main = c.colour("c79b62", "bd9057", "d0a870", named=0.1)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.16 + soft * 0.04)
    colour = shade(colour, fine * 0.03 + grit * 0.03 - pits * 0.13)
    return _finished(c, s, colour, net * 0.012 + fine * 0.003, 0.86 + fine * 0.03)


def _walnuts(c: Canvas) -> Surface:
    s = packed(c, c.scale(56, 0.035))
    own, tint = c.per_cell(s.index, 2).unbind(1)
    soft, fine, grit = c.noise(16, 1.7), c.noise(3.4, 0.9), c.noise(1.7, 0.3)
    # Furrows wander from pole to pole on both sides of the seam.
    bow = (0.25 - s.x * s.x).clamp(min=1e-3).sqrt() * 2
    side = s.y / bow
    wander = c.noise(16, 2.0, finest=7) * 0.09
    groove = torch.cos((side + wander) * 19 + own * 7) * torch.cos(
        (s.x + wander * 0.8) * 15 + own * 31
    )
    groove = groove + 0.5 * torch.cos((side - wander * 1.6) * 31 + s.x * 9)
    deep = smoothstep(0.1, -0.9, groove)
    seam = exp(-(((side - (tint - 0.5) * 0.5) / 0.09) ** 2))
    slit = exp(-(((side - (tint - 0.5) * 0.5) / 0.016) ** 2))
    main = c.colour("b98a55", "ad7f4c", "c4986a", named=0.1)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.12 + soft * 0.03)
    colour = shade(
        colour, fine * 0.03 + grit * 0.02 - deep * (1 - seam) * 0.24 - slit * 0.14 + seam * 0.06
    )
    relief = (groove * 0.035) * (1 - seam) + seam * 0.03 - slit * 0.03 + fine * 0.003
    return _finished(c, s, colour, relief, 0.66 + fine * 0.03)


@family(
    "other", "heap of eggs", "heap of brown eggs", "heap of quail eggs", "tray of eggs", wear=False
)
def eggs(c: Canvas) -> Surface:
    size = c.scale(78, 0.058)

    def egg(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        # An ellipse that is broader at one end.
        half = 0.375 * (1 + 0.16 * x)
        inside = 1 - (x / 0.5) ** 2 - (y / half) ** 2
        return (0.02 + inside.clamp(min=LEAST).sqrt() * 0.36) * (inside > 0)

    s = strew(
        c, size * 0.6, 0.5, egg, breadth=0.44, layers=2, size=size, sizes=(0.88, 1.04), rise=1.7
    )
    own, tint = c.per_cell(s.index, 2).unbind(1)
    soft, fine = c.noise(18, 1.8), c.noise(2.6, 0.7)
    main = c.colour("d9b08a", "c99a72", "e6cdb2", "efe6d6", named=0.2)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), (own - 0.5) * 0.14 + soft * 0.015)
    # Some have freckles; a quail's are all over.
    quail = c.pick({"": 0.0, "quail": 1.0, "speckled": 0.8})
    blot = c.noise(7, 1.3) + c.noise(2.4, 0.8) * 0.5
    spots = smoothstep(1.5 - quail * 0.9, 1.9 - quail * 0.9, blot + (own - 0.5) * 0.7)
    spots = spots * torch.maximum(quail.expand_as(own), (tint > 0.8).float() * 0.3)
    colour = mix(colour, c.fixed("4a3222", "5a3d28") + 0 * colour, spots * 0.75)
    pores = c.cells(2.2, jitter=1.0)
    pit = smoothstep(0.3, 0.1, pores.near)
    height = 0.02 + s.height * 0.46 - pit * 0.003 * s.some
    # Its neighbours take the light from the sides of each.
    r = torch.hypot(s.x / 0.5, s.y / (0.375 * (1 + 0.16 * s.x)))
    colour = shade(colour, fine * 0.008 - pit * 0.025 - r.clamp(max=1) ** 3 * 0.26)
    colour = mix(colour * 0.2, colour, s.some)
    colour = shade(colour, -shadow(c, height, 16.0, 1.6) * 0.8)
    return c.surface(colour, height, mix(c.full(0.9), 0.5 + fine * 0.02 + soft * 0.02, s.some))
