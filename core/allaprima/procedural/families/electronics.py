"""Boards with parts on them, and cells that make current of light."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import exp, mix, smoothstep
from allaprima.procedural.plates import Plates, plates
from allaprima.procedural.relief import shadow
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "other",
    "circuit board",
    "pcb",
    "motherboard",
    "computer chip",
    "electronics",
    "cyberpunk panel",
)
def circuit(c: Canvas) -> Surface:
    sizes = ((7, 7), (5, 3), (3, 5), (4, 2), (2, 4), (3, 2), (2, 2), (2, 1), (1, 2))
    size = c.scale(9.0, 0.0022)
    p = plates(c, size, sizes, tries=0.16)
    unit = c.wide / c.count(size, c.wide)
    each, tracks = c.numbers(4), _tracks(c)
    fine, cloud = c.noise(4, 0.8), c.noise(60, 1.8)
    board = c.colour("1c5434", "17452f", "1d4460", "23262b", "7a1f24", named=0.35)
    copper = c.second("c2a24e", "b9b38a")
    black, type_ = c.fixed("1b1c1e", "202123"), c.fixed("8f918f")
    bodies = c.fixed("2a2622", "1d1d1f"), c.fixed("9a7b52", "b08d5f")
    lids = c.fixed("a9acad", "b5b7b8"), c.fixed("26282c")
    tin, dark = c.fixed("b7babb", "c3c4c4"), c.fixed("0c0c0c")

    def fitted(
        fine: torch.Tensor, cloud: torch.Tensor, *fields: torch.Tensor
    ) -> tuple[torch.Tensor, ...]:
        p, laid = Plates(*fields[:6]), fields[6:]
        kind, own, pick, tint = each(p.index).unbind(1)
        own = own - 0.5
        chip, legs, notch = _chips(p, kind, unit)
        part, ends, solder = _small_parts(p, kind, unit)
        can, cross, rim = _cans(p, kind, unit)
        taken = torch.maximum(torch.maximum(chip, part), torch.maximum(can, solder))
        kept = (kind < 0.62) * (p.edge > 0.3) * (_short(p) > unit * 1.7)
        free = 1 - torch.maximum(taken, kept)
        track, pad, hole = (t * free for t in tracks.drawn(*laid))
        # Under the lacquer copper is but a lighter shade of the board; rings are bare and gilt.
        colour = shade(board, cloud * 0.015 + fine * 0.015 + own * 0.015)
        colour = mix(mix(colour, board * 0.72 + copper * 0.3, track), copper, pad)
        body = shade(black, fine * 0.014 - notch * 0.3)
        colour = mix(colour, mix(body, type_, _print(p, own) * 0.6), chip)
        paint = mix(*bodies, (tint > 0.5).float())
        colour = mix(colour, shade(paint, (pick - 0.5) * 0.1), part)
        inked = (torch.atan2(p.y - p.high * 0.5, p.x - p.wide * 0.5).abs() > 2.3).float()
        colour = mix(colour, shade(mix(*lids, inked), rim * 0.08 - cross * 0.3), can)
        bare = torch.maximum(torch.maximum(legs, solder), ends)
        colour = mix(mix(colour, shade(tin, fine * 0.06), bare), dark, hole)
        height = 0.3 + track * 0.02 + pad * 0.03 - hole * 0.14 + legs * 0.12 + solder * 0.08
        height = height + part * 0.2 + ends * 0.02 + can * (0.5 - cross * 0.05 - rim * 0.02)
        height = mix(height, 0.58 + own * 0.04 - notch * 0.04, chip)
        metal = torch.maximum(torch.maximum(bare, pad * (1 - hole)), can * (1 - inked))
        rough = mix(
            0.36 + fine * 0.02, torch.full_like(fine, 0.62), torch.maximum(chip, part * 0.6)
        )
        return colour, height, mix(rough, torch.full_like(fine, 0.3), metal), metal

    colour, height, rough, metal = c.in_bands(fitted, fine, cloud, *p.fields, *tracks.fields)
    colour = shade(colour, -shadow(c, height, 3.0, 1.2) * 0.5)
    return c.surface(colour, height, rough, metal)


@dataclass
class _Tracks:
    """Attributes:
    fields: what `drawn` looks at pixel by pixel, for `Field.in_bands`.
    drawn: of those, tracks that run in bundles, straight or by an eighth aslant; rings of copper, and their holes.
    """

    fields: tuple[torch.Tensor, ...]
    drawn: Callable[..., tuple[torch.Tensor, torch.Tensor, torch.Tensor]]


def _tracks(c: Canvas) -> _Tracks:
    n, m = c.count(3.0, c.wide), c.count(3.0, c.high)
    zone = c.courses(52.0, 36.0, ragged=True)
    ways, bundles = c.numbers(), c.numbers()
    place = c.courses(11.0, 11.0, shift=0.5)
    places = c.numbers(3)

    def drawn(
        u: torch.Tensor,
        v: torch.Tensor,
        zone_index: torch.Tensor,
        zone_edge: torch.Tensor,
        place_x: torch.Tensor,
        place_y: torch.Tensor,
        place_index: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        way = (ways(zone_index + 3) * 4).floor()
        u, v = u * n, v * m
        slant = torch.where(way < 1, u, torch.where(way < 2, v, torch.where(way < 3, u + v, u - v)))
        across = (slant - slant.floor() - 0.5).abs() * torch.where(way < 2, 3.0, 2.12)
        # Aslant they meet themselves around the tile after as many lanes as both sides have in common.
        lane = (slant.floor() % torch.gcd(n.long(), m.long())).int() & 4095
        bundle = bundles(lane + (zone_index * 17)) > 0.34
        track = smoothstep(0.62, 0.42, across) * bundle * smoothstep(0.8, 1.4, zone_edge)
        there, x, y = places(place_index).unbind(1)
        away = torch.hypot(place_x - 0.2 - x * 0.6, place_y - 0.2 - y * 0.6) * 11
        ring = (there > 0.5).float()
        pad, hole = (smoothstep(r, r - 0.22, away) * ring for r in (1.44, 0.76))
        return track * (1 - smoothstep(2.3, 2.0, away) * ring), pad, hole

    fields = c.u[:1], c.v[:, :1], zone.index, zone.edge, place.x, place.y, place.index
    return _Tracks(fields, drawn)


def _short(p: Plates) -> torch.Tensor:
    return torch.minimum(p.wide, p.high)


def _chips(
    p: Plates, kind: torch.Tensor, unit: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Chips, their legs, and the mark at one corner."""
    inset, pitch, small = unit * 0.42, 2.6, _short(p)
    here = (small > unit * 1.7) & (kind < 0.62)
    body = smoothstep(0.0, 0.35, p.edge - inset) * here
    x, y = p.x - p.wide * 0.5, p.y - p.high * 0.5
    over_x, over_y = p.wide * 0.5 - inset - x.abs(), p.high * 0.5 - inset - y.abs()
    legs_x, legs_y = (
        smoothstep(0.85, 0.65, (t / pitch - (t / pitch).floor() - 0.5).abs() * pitch)
        for t in (x, y)
    )
    # Small chips have them on their long sides, large ones all round.
    four, upright = small >= unit * 3.5, p.high > p.wide
    above = legs_x * ((over_y < 0.2) & (over_x > 1.0) & (four | ~upright))
    beside = legs_y * ((over_x < 0.2) & (over_y > 1.0) & (four | upright))
    legs = torch.maximum(above, beside) * smoothstep(0.5, 0.9, p.edge) * here * (1 - body)
    notch = smoothstep(1.3, 1.0, torch.hypot(p.x - inset - 2.4, p.y - inset - 2.4))
    return body, legs, notch * here


def _print(p: Plates, own: torch.Tensor) -> torch.Tensor:
    """Strokes in a line, as of a type number too small to be read."""
    x, y = p.x - p.wide * 0.5, p.y - p.high * 0.5
    line = smoothstep(0.25, 0.05, y.abs() - _short(p) * 0.08) * (x.abs() < p.wide * 0.22)
    return line * smoothstep(0.2, 0.35, torch.sin(x * 3.1 + own * 9) * torch.sin(x * 1.37) + 0.25)


def _small_parts(
    p: Plates, kind: torch.Tensor, unit: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Parts of two ends, those ends, and the solder that they stand in."""
    long = torch.maximum(p.wide, p.high)
    here = (_short(p) <= unit * 1.2) & (long > unit * 1.5) & (kind < 0.8)
    x, y = (p.x - p.wide * 0.5).abs(), (p.y - p.high * 0.5).abs()
    along, aside = torch.where(p.high > p.wide, y, x), torch.where(p.high > p.wide, x, y)
    box = torch.minimum((unit * 0.3).clamp(max=3.0) - aside, long * 0.34 - along)
    part = smoothstep(-0.1, 0.25, box) * here
    solder = smoothstep(-1.3, -0.2, box) * here * (1 - part) * (along > long * 0.16)
    return part, part * smoothstep(long * 0.2, long * 0.23, along), solder


def _cans(
    p: Plates, kind: torch.Tensor, unit: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Round cans from above, the cross that is stamped on them, and their rim."""
    small = _short(p)
    here = (small > unit * 1.7) & (torch.maximum(p.wide, p.high) < unit * 3.2)
    here = here & (kind >= 0.62) & (kind < 0.8)
    x, y = p.x - p.wide * 0.5, p.y - p.high * 0.5
    radius, r = small * 0.4, torch.hypot(x, y)
    cross = smoothstep(0.35, 0.15, torch.minimum(x.abs(), y.abs())) * (r < radius * 0.7)
    rim = exp(-(((r - radius * 0.84) / 0.5) ** 2))
    return smoothstep(0.0, 0.35, radius - r) * here, cross * here, rim * here


@family("other", "solar panel", "photovoltaic panel", "solar cells", "solar farm")
def solar(c: Canvas) -> Surface:
    size = c.scale(42, 0.156)
    b = c.courses(size, size, shift=0.0)
    step = c.wide / c.count(size, c.wide)
    x, y = (b.x - 0.5).abs() * step, (b.y - 0.5).abs() * step
    half = step * 0.5 - 0.75
    # Wafers with cut corners, a little apart on a white or black back; grains or one crystal.
    inside = torch.minimum(half - torch.maximum(x, y), (half * 1.82 - x - y) * 0.7071)
    cell = smoothstep(-0.12, 0.12, inside)
    number = torch.full_like(x, 5.0)
    bus_at = (b.x * number - (b.x * number).floor() - 0.5).abs() * step / number
    bus = smoothstep(0.42, 0.3, bus_at)
    finger = (b.y * 22 - (b.y * 22).floor() - 0.5).abs() * step / 22
    fingers = smoothstep(0.24, 0.08, finger) * smoothstep(0.3, 0.6, inside) * 0.42
    grain = c.cells(6.0, jitter=1.0, stretch=0.8)
    many = c.pick({"": 1.0, "monocrystalline": 0.15})
    own, cloud, fine = c.per_cell(b.index + 5) - 0.5, c.noise(60, 1.8), c.noise(6, 1.1)
    main = c.colour("1b2c58", "172550", "161b2e", named=0.1)
    tone = (c.per_cell(grain.index) - 0.5) * 0.13 * many + own * 0.07 + grain.dx * 0.05 * many
    wafer = shade(main, tone)
    silver = shade(c.fixed("bfc4c8", "c9cdd0"), fine * 0.03)
    back = c.second("dfe2e4", "c9ced2", "1c1e22")
    line = torch.maximum(fingers, bus)
    colour = mix(back, mix(wafer, silver, line), cell)
    colour = mix(colour, silver, bus * (1 - cell))
    # A frame of aluminium around every six by six or so, and dust that rain left at its lower edge.
    k = (c.count(size, c.wide) / 6).round().clamp(min=1)
    fx, fy = (t - t.round() for t in (c.u * k, c.v * k))
    away = torch.minimum(fx.abs() * c.wide / k, fy.abs() * c.high / k).expand_as(x)
    frame, lip = smoothstep(2.6, 2.4, away), smoothstep(3.4, 2.4, away)
    up = (c.v * k - (c.v * k).floor()).expand_as(x)
    dust = smoothstep(0.75, 1.0, up + fine * 0.01) * 0.22
    dust = (dust + smoothstep(0.4, 2.4, cloud + fine * 0.25) * 0.1) * (1 - frame)
    brushed_ = c.noise(2.0, 0.5, stretch=20.0)
    gap = smoothstep(0.35, 0.15, away)
    colour = mix(colour, c.fixed("9a9284", "8f887a"), dust)
    colour = mix(colour, shade(c.fixed("a9acae", "b4b7b9"), brushed_ * 0.02 - gap * 0.5), frame)
    height = 0.42 + cell * 0.012 + line * cell * 0.008 + lip * 0.22 - gap * 0.2
    rough = mix(0.09 + dust * 1.6 + fine * 0.004, 0.36 + brushed_ * 0.02, frame)
    # Glass lies over the cells, so that what is silver below it shows, but is no metal at the surface.
    return c.surface(colour, height, rough, frame * (1 - gap))
