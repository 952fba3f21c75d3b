"""Paper and boards that are made to be written on."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.relief import blur
from allaprima.procedural.strewn import strew, strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "other",
    "lined paper",
    "notebook paper",
    "graph paper",
    "squared paper",
    "music paper",
    "blueprint",
    "dotted paper",
)
def ruled(c: Canvas) -> Surface:
    return c.variant(
        {
            "lined paper|lined|notebook|ruled|exercise|school|writing|legal": _lined,
            "graph paper|graph|squared|grid|millimetre|checked|quad": lambda c: _squared(c, False),
            "blueprint|cyanotype|drafting": lambda c: _squared(c, True),
            "dotted paper|dotted|dot|bullet": _dotted,
            "music paper|music|staff|stave|sheet music": _staves,
        }
    )


def _at(c: Canvas, number: Tensor, along: str) -> Tensor:
    """Distance to the nearest of so many lines around the tile, in units."""
    t, length = (c.v, c.high) if along == "v" else (c.u, c.wide)
    t = t * number + 0.5
    away = (t - t.round()).abs() * (length / number)
    return away.expand(c.batch, c.height, c.width)


def _drawn(away: Tensor, width: float) -> Tensor:
    return smoothstep(width * 0.5 + 0.22, width * 0.5 - 0.22, away)


def _sheet(
    c: Canvas,
    ink: Tensor,
    main: Tensor,
    line: Tensor,
    faded: float | Tensor,
    more: Tensor | None = None,
) -> Surface:
    """Paper of this colour with lines of that one: ink lies unevenly on fibres that lie in all directions."""
    fibre, grit, cloud = c.noise(5, 0.9), c.noise(1.7, 0.3), c.noise(80, 1.9)
    hairs = strokes(c, 900, (3, 11), (0.2, 0.5), bend=1.8)
    press = smoothstep(-3.4, -0.6, fibre + grit * 0.6) * (1 - 0.12 * smoothstep(0.0, 2.0, cloud))
    crease = c.noise(60, 2.2, finest=16)
    # Old paper is browner towards where light and hands reached it, with spots of mould.
    old = c.pick({"": 0.0, "old": 1.0, "aged": 1.0, "vintage": 0.8, "worn": 0.7, "antique": 1.0})
    brown = torch.tensor([0.86, 0.75, 0.56], device=c.device).view(1, 3, 1, 1)
    spots = smoothstep(1.7, 2.8, c.noise(8, 1.3) + cloud * 0.5)
    sere = old * (0.62 + 0.11 * cloud + 0.06 * crease + spots * 0.25).clamp(0, 1)
    main = mix(main.expand(c.batch, 3, c.height, c.width), main * brown, sere)
    faded = faded * (1 - 0.3 * old)
    tone = fibre * 0.008 + grit * 0.009 + cloud * 0.01 + hairs * 0.02 - 0.005
    colour = shade(main, tone)
    colour = mix(colour, line.expand_as(colour), ink * press * faded)
    if more is not None:
        colour = mix(colour, c.second("c9605f", "c4585a"), more * press * faded)
    height = 0.5 + fibre * 0.003 + grit * 0.002 + hairs * 0.006 + crease * 0.008 - ink * 0.003
    return c.surface(colour, height, 0.86 + fibre * 0.02 - ink * press * 0.06)


def _lined(c: Canvas) -> Surface:
    n = c.count(c.scale(17, 0.008), c.high)
    ink = _drawn(_at(c, n, "v"), 0.9)
    margin = _drawn(((c.u - 0.16).abs() * c.wide).expand_as(ink), 0.8)
    main = c.colour("f3f0e6", "f1efe9", "f0e6b6", named=0.25)
    return _sheet(c, ink, main, c.second("8fb0d2", "9db7cf"), 0.85, margin)


def _squared(c: Canvas, blueprint: bool) -> Surface:
    large = c.scale(50, 0.01)
    n, m = c.count(large, c.wide), c.count(large, c.high)
    fine = torch.maximum(_drawn(_at(c, n * 5, "u"), 0.6), _drawn(_at(c, m * 5, "v"), 0.6))
    bold = torch.maximum(_drawn(_at(c, n, "u"), 1.1), _drawn(_at(c, m, "v"), 1.1))
    ink = torch.maximum(fine * 0.5, bold)
    if blueprint:
        return _sheet(c, ink, c.colour("234a86", "1f4479", named=0.2), c.second("c3d4ea"), 0.55)
    main = c.colour("f4f2ea", "f2efe4", named=0.25)
    return _sheet(c, ink, main, c.second("7fae9a", "8fa9cc"), 0.8)


def _dotted(c: Canvas) -> Surface:
    size = c.scale(13, 0.005)
    n, m = c.count(size, c.wide), c.count(size, c.high)
    ink = _drawn(torch.hypot(_at(c, n, "u"), _at(c, m, "v")), 2.2)
    return _sheet(c, ink, c.colour("f4f1e7", "f2efe4", named=0.25), c.second("7d8086"), 0.95)


def _staves(c: Canvas) -> Surface:
    n = c.count(c.scale(62, 0.02), c.high)
    t = (c.v * n).expand(c.batch, c.height, c.width)
    y = (t - t.floor() - 0.5) * (c.high / n)
    space = c.high / n * 0.095
    k = (y / space).round().clamp(-2, 2)
    ink = _drawn((y - k * space).abs(), 0.6)
    return _sheet(c, ink, c.colour("f1ead6", "f3eee0", named=0.25), c.second("3a3633"), 0.75)


@family(
    "other",
    "chalkboard",
    "blackboard",
    "school blackboard",
    "dusty chalkboard",
    "green chalkboard",
    wear=False,
)
def chalkboard(c: Canvas) -> Surface:
    c.measure(256, 1.0)
    fine, grit, cloud = c.noise(4, 1.0), c.noise(1.6, 0.2), c.noise(90, 1.9)
    # A sponge went to and fro in arcs, each over the last, and left the dust in streaks and at the rims.

    def swept(x: Tensor, y: Tensor, own: Tensor) -> Tensor:
        bent = y - (0.35 + 0.3 * own) * (x * x - 0.08)
        inside = torch.minimum(0.15 - bent.abs(), (0.5 - x.abs()) * 0.6)
        return (inside + 0.01) * (inside > 0)

    s = strew(
        c,
        62.0,
        0.52,
        swept,
        breadth=0.3,
        size=190.0,
        sizes=(0.6, 1.1),
        layers=2,
        turn=1.3,
        rise=1.0,
    )
    own, wet = c.per_cell(s.index + 5, 2).unbind(1)
    across = s.y - 0.5 * s.x * s.x
    streak = torch.sin(across * 90 + own * 40) + torch.sin(across * 223 + own * 70) * 0.8
    streak = streak + torch.sin(across * 37 + own * 9)
    dust = (0.1 + 0.16 * wet + streak * 0.026 + cloud * 0.045 + fine * 0.012) * s.some
    dust = blur(c, dust + (1 - s.some) * 0.2, 0.8).clamp(0, 0.6)
    # Of what was written a ghost remains, in lines of words and in a sketch.
    written = strokes(c, 70, (5, 16), (0.7, 1.3), turn=6.2, bend=4.0)
    row = c.v * c.count(22.0, c.high)
    lines = smoothstep(0.36, 0.26, (row - row.floor() - 0.5).abs()) * smoothstep(-0.2, 0.5, cloud)
    ghost = torch.maximum(
        written * lines * 0.5, strokes(c, 22, (24, 80), (0.9, 1.8), turn=6.2, bend=2.2) * 0.34
    )
    specks = smoothstep(2.3, 3.0, grit) * 0.12
    chalk = (dust + ghost * smoothstep(-1.2, 0.8, fine * 0.6 + grit * 0.7) + specks).clamp(0, 1)
    scratch = strokes(c, 26, (10, 70), (0.2, 0.4), bend=0.3)
    main = c.colour("26342e", "2b2e30", "24382f", named=0.3)
    board = shade(main, fine * 0.008 + grit * 0.008 + scratch * 0.1)
    colour = mix(board, shade(c.second("dcdcd6"), grit * 0.03), chalk)
    height = 0.5 + fine * 0.004 + grit * 0.006 + chalk * 0.01 - scratch * 0.02
    return c.surface(colour, height, 0.7 + chalk * 0.25 + grit * 0.02)
