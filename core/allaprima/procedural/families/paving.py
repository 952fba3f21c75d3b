"""Pavements of concrete that are felt underfoot or hold together by their shape."""

from __future__ import annotations

import torch

from allaprima.procedural.families.masonry import fired, joined
from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "stone",
    "tactile paving",
    "blister paving",
    "platform edge paving",
    "truncated domes",
    "guidance paving",
    "braille pavement",
)
def tactile(c: Canvas) -> Surface:
    return c.variant(
        {
            "blister paving|tactile|dome|platform edge": lambda c: _warning(c, bars=False),
            "guidance paving|guidance|guiding|bar|corduroy|ribbed|directional": lambda c: _warning(
                c, bars=True
            ),
        }
    )


def _warning(c: Canvas, bars: bool) -> Surface:
    size = c.scale(85, 0.4)
    b = c.courses(size, size, shift=0.0)
    step = c.wide / c.count(size, c.wide)
    own, turn = c.per_cell(b.index + 5) - 0.5, c.per_cell(b.index + 9) - 0.5
    cloud, spot, fine, grit = c.noise(60, 1.7), c.noise(14, 1.4), c.noise(5, 1.0), c.noise(1.8, 0.4)
    chip = c.noise(7, 1.5, finest=2)
    number = 4 if bars else 6
    x, y = (b.x * number - 0.5), (b.y * number - 0.5)
    dx, dy = (x - x.round()) * step / number, (y - y.round()) * step / number
    if bars:
        # Rounded at their ends, which leave a way for the water.
        end = ((b.y - 0.5).abs() - 0.4).clamp(min=0) * step
        away = torch.hypot(dx, end) / (step / number)
        bump = smoothstep(0.33, 0.2, away + chip * 0.006)
    else:
        away = torch.hypot(dx, dy) / (step / number)
        bump = smoothstep(0.36, 0.2, away + chip * 0.006)
    rim = b.edge + chip * 0.16 - 0.7
    face, round_ = smoothstep(0.0, 0.4, rim), smoothstep(0.0, 1.6, rim)
    tops = smoothstep(0.7, 1.0, bump)
    pits = smoothstep(1.9, 2.7, c.noise(3.0, 0.6) + grit * 0.2) * face
    # Soles grind the tops; what they carry stays about the feet of the bumps.
    ground = tops * smoothstep(-1.2, 1.0, spot + cloud * 0.5 + own)
    foot = exp(-((bump - 0.12) ** 2) * 60) * 0.6 + smoothstep(0.3, 2.2, spot + cloud) * 0.4
    main = c.colour("d0a83a", "c79c30", "c9a545", named=0.3)
    stone = shade(main, own * 0.1 + cloud * 0.02 + fine * 0.02 + grit * 0.018 - pits * 0.16)
    stone = mix(stone, shade(c.fixed("a89f8c", "b3ab9a"), grit * 0.05), ground * 0.35)
    stone = mix(stone, c.fixed("5d5548", "665e50"), (foot * 0.42 * (1 - ground)).clamp(0, 0.7))
    lean = (own * (b.x - 0.5) + turn * (b.y - 0.5)) * 0.06
    height = 0.2 + face * 0.14 + round_ * (0.1 + lean) + bump * 0.36 * face
    height = height + (fine * 0.006 + grit * 0.005) - pits * 0.04
    joint = shade(c.second("8b8578", "777165"), grit * 0.07)
    return joined(c, stone, joint, face, height, 0.86 - ground * 0.2 + pits * 0.06)


@family(
    "stone",
    "interlocking pavers",
    "concrete pavers",
    "interlocking paving",
    "block paving",
    "paver bricks",
    "driveway pavers",
)
def pavers(c: Canvas) -> Surface:
    size = c.scale(17, 0.1)
    n, m = c.count(size * 2, c.wide, multiple=2), c.count(size, c.high, multiple=2)
    # Edges zigzag, so that each stone locks into those beside it.
    tooth = 4 * n
    tri_x = ((c.u * tooth - (c.u * tooth).floor()) - 0.5).abs() - 0.25
    tri_y = ((c.v * m * 2 - (c.v * m * 2).floor()) - 0.5).abs() - 0.25
    at = (c.u + tri_y * 0.34 / n * 0.5, c.v + tri_x * 0.34 / m)
    b = c.courses(size * 2, size, shift=0.5, at=at)
    own, kind = c.per_cell(b.index + 5) - 0.5, c.per_cell(b.index + 9)
    lump, fine, grit, cloud = c.noise(14, 1.5), c.noise(5, 1.0), c.noise(1.8, 0.4), c.noise(70, 1.8)
    chip = c.noise(7, 1.5, finest=2)
    rim = b.edge * 0.94 + chip * 0.14 - 0.42 - smoothstep(1.9, 2.8, chip + lump * 0.4) * 0.8
    face, round_ = smoothstep(0.0, 0.35, rim), smoothstep(0.0, 1.5, rim)
    crumb = c.cells(2.4, jitter=1.0)
    stones = c.per_cell(crumb.index) - 0.5
    pits = smoothstep(1.7, 2.5, c.noise(3.2, 0.6) + grit * 0.2) * face
    main = c.colour("9a938a", "8d8f90", "a8705a", "b3a48c", named=0.35)
    stone = fired(c, main, b.index, c.full(0.22))
    stone = shade(stone, stones * 0.07 + lump * 0.02 + fine * 0.025 + grit * 0.03 - pits * 0.18)
    stone = mix(stone, c.fixed("4f493f", "5a5347"), smoothstep(0.4, 2.4, cloud + lump * 0.3) * 0.3)
    joint = shade(c.second("8a7f6c", "6d6555", "a39882"), grit * 0.1 + lump * 0.05)
    lean = (own * (b.x - 0.5) * 2 + (kind - 0.5) * (b.y - 0.5)) * 0.08
    height = 0.24 + grit * 0.01 + face * 0.22 + round_ * (0.16 + own * 0.05 + lean)
    height = height + (lump * 0.01 + stones * 0.012) * face - pits * 0.05
    return joined(c, stone, joint, face, height, 0.87 + stones * 0.03)


@family(
    "stone",
    "granite setts",
    "belgian block",
    "sett paving",
    "cobblestone fan pattern",
    "fan pattern paving",
)
def setts(c: Canvas) -> Surface:
    size = c.scale(21, 0.1)
    # In rows; or in arcs that meet in ridges, as pavers reach around them kneeling.
    fan = c.name(
        {"setts|sett|belgian block|granite block": 0.0, "fan|arc|segmental arch|florentine": 1.0}
    )
    spans = c.count(c.wide / 2.0, c.wide)
    across = c.u * spans
    across = across - across.floor() - 0.5
    arc = (1 - (across * 1.75) ** 2).clamp(min=0.02).sqrt() * (c.wide / spans) * 0.52
    bend = c.warp(0.9, 22)
    at = bend[0], bend[1] + fan * arc / c.high
    b = c.courses(size * 1.08, size, at=at, ragged=True)
    own, kind = c.per_cell(b.index + 5) - 0.5, c.per_cell(b.index + 9) - 0.5
    lump, grain, fine, grit = (
        c.noise(12, 1.5),
        c.noise(6, 1.2),
        c.noise(3.4, 1.0),
        c.noise(1.7, 0.3),
    )
    rim = b.edge + lump * 0.5 + grain * 0.2 - 1.35
    face, round_ = smoothstep(0.0, 0.8, rim), smoothstep(0.0, 4.2, rim) ** 0.75
    main = c.colour("85817b", "75726e", "8f867c", "6a6c70")
    stone = fired(c, main, b.index, c.full(0.34))
    # Crystals of granite; tops are rubbed smooth by wheels.
    crystal = c.per_cell(c.cells(2.2, jitter=1.0).index) - 0.5
    worn = smoothstep(0.75, 1.0, round_)
    stone = shade(stone, crystal * 0.16 + lump * 0.03 + grain * 0.03 + grit * 0.03 + worn * 0.05)
    soil = shade(c.second("5a5245", "6b6455", "4a453b"), grit * 0.12 + fine * 0.06)
    tilt = own * (b.x - 0.5) * 0.16 + kind * (b.y - 0.5) * 0.16
    height = 0.14 + grit * 0.012 + fine * 0.01
    height = (
        height
        + face * 0.2
        + round_ * (0.34 + own * 0.08 + tilt + lump * 0.02)
        + crystal * 0.006 * face
    )
    return joined(c, stone, soil, face, height, 0.72 - worn * 0.16 + crystal * 0.04)
