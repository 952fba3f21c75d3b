"""Hulls of ships that fly, swim and dive, and their decks: plates of many sizes, riveted, slotted, lit."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import LEAST, exp, mix, smoothstep
from allaprima.procedural.plates import Plates, plates
from allaprima.procedural.relief import runs, shadow
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family(
    "metal",
    "spaceship hull",
    "sci-fi panels",
    "metal panels",
    "riveted metal plates",
    "airplane fuselage",
    "robot armor",
    "space station wall",
    "submarine hull",
)
def hull(c: Canvas) -> Surface:
    return c.variant(
        {
            "spaceship hull": _panelled,
            "riveted metal plates|riveted|rivet|airplane|aircraft|fuselage|submarine|battleship|ship hull"
            "|steampunk|tank armor|armour plate|metal plating|metal panel": _riveted,
        }
    )


_SIZES = ((8, 4), (4, 6), (6, 3), (5, 4), (3, 5), (4, 3), (3, 2), (2, 3), (4, 1), (2, 2))


def _panelled(c: Canvas) -> Surface:
    p = plates(c, c.scale(10.5, 0.12), _SIZES, tries=1.3)
    each = c.numbers(7)
    cloud, spot = c.noise(70, 1.8), c.noise(16, 1.4)
    fine = c.noise(5, 1.0)
    streaks = smoothstep(-0.6, 1.6, c.noise(26, 1.0, stretch=0.05))
    rolled = c.noise(2.2, 0.6, stretch=26.0)
    marks = strokes(c, 160, (8, 60), (0.2, 0.5), bend=0.15)
    main, other = (
        c.colour("9da2a6", "b4b6b5", "7b828a", "c6c6c1", named=0.35),
        c.second("b5562c", "c08a2a", "36566f", "8c2f2a"),
    )
    bright, soil, dark = c.fixed("a2a4a5", "96999b"), c.fixed("3a3632", "45403a"), c.fixed("16171a")

    def built(
        cloud: Tensor, spot: Tensor, fine: Tensor, marks: Tensor, *plate: Tensor
    ) -> tuple[Tensor, ...]:
        p = Plates(*plate)
        kind, own, level, metal, tint, filled, lined = each(p.index).unbind(1)
        own, small = own - 0.5, torch.minimum(p.wide, p.high)
        groove = 1 - smoothstep(0.22, 0.6, p.edge)
        bevel = smoothstep(0.5, 1.5, p.edge)
        # Some stand out, some lie deeper; large ones carry a lid, slots or a row of bolts.
        step = smoothstep(0.78, 0.8, level) * 0.12 - smoothstep(0.2, 0.18, level) * 0.12
        large = (small > 20).float()
        lid = large * (kind < 0.3)
        inner = (p.edge - 0.24 * small) * lid - 9 * (1 - lid)
        lid_line = 1 - smoothstep(0.15, 0.45, inner.abs())
        lid_face = smoothstep(0.4, 1.2, inner)
        slotted = (small > 14) * (kind > 0.84)
        slot = (p.y / 3.4 - (p.y / 3.4).floor() - 0.5).abs()
        slots = smoothstep(0.31, 0.23, slot) * smoothstep(3.0, 3.7, p.edge) * slotted
        framed = (small > 14) * ((kind > 0.3) & (kind < 0.52))
        frame = (1 - smoothstep(0.2, 0.55, (p.edge - 2.8).abs())) * framed
        corner = torch.hypot(
            torch.minimum(p.x, p.wide - p.x) - 2.3, torch.minimum(p.y, p.high - p.y) - 2.3
        )
        bolted = (small > 10) * (kind > 0.46) * (kind < 0.84)
        bolt = (1 - smoothstep(0.55, 0.95, corner)) * bolted
        around = (1 - smoothstep(1.0, 1.3, corner)) * bolted
        # Paint is chipped where edges are.
        lines = torch.maximum(groove, torch.maximum(lid_line, slots))
        exposed = exp(-p.edge / 0.9) + 0.7 * exp(-inner.abs() / 0.8) * lid
        chip = smoothstep(1.75, 1.95, spot * 0.55 + fine * 0.35 + exposed * 1.1 + own * 0.5)
        bare = torch.maximum(chip, (metal > 0.92).float())
        accent = ((filled > 0.93) * (small > 14)).float()
        band = (1 - smoothstep(0.0, 0.3, (p.y - 0.5 * p.high).abs() - 1.1)) * (
            ((lined > 0.9) * (small > 14)).float()
        )
        height = 0.5 + step + own * 0.02 + bevel * 0.05 - groove * 0.2 + lid_face * 0.04
        height = height - lid_line * 0.1 - slots * 0.26 - frame * 0.08 + bolt * 0.06
        height = height - chip * 0.012 + cloud * 0.003 - marks * 0.008
        tone = own * 0.13 + (tint > 0.82) * -0.2
        hollow = around * (1 - bolt) * 0.5
        return (
            height,
            lines,
            hollow,
            bare,
            bevel,
            lid_face,
            frame,
            torch.maximum(accent, band),
            tone,
        )

    height, *parts = c.in_bands(built, cloud, spot, fine, marks, *p.fields)
    # Rain and oil run down from the joints.
    run = (runs(c, parts[0], 15.0) * 1.6).clamp_(0, 1).mul_(streaks)
    shadowed = shadow(c, height, 2.4, 1.6) * 0.45

    def coated(
        run: Tensor,
        shadowed: Tensor,
        cloud: Tensor,
        spot: Tensor,
        fine: Tensor,
        marks: Tensor,
        rolled: Tensor,
        index: Tensor,
        *parts: Tensor,
    ) -> tuple[Tensor, ...]:
        lines, hollow, bare, bevel, lid_face, frame, marked, tone = parts
        own = each(index)[:, 1] - 0.5
        painted = shade(main, tone + cloud * 0.015)
        painted = mix(painted, shade(other, own * 0.1), marked)
        painted = shade(painted, fine * 0.01 + marks * 0.08 + lid_face * 0.02)
        steel = shade(bright, rolled * 0.03 + own * 0.12)
        colour = mix(painted, steel, bare)
        dust = smoothstep(-0.4, 2.0, cloud + spot * 0.3) * 0.5
        dirt = (run * 0.55 + dust * 0.35 + (1 - bevel) * 0.3).clamp(0, 0.85)
        colour = mix(colour, shade(soil, fine * 0.05), dirt * 0.6)
        colour = mix(colour, dark, torch.maximum(lines * 0.9, hollow))
        colour = shade(colour, -frame * 0.2 - shadowed)
        rough = mix(0.42 + own * 0.16, 0.34 + rolled * 0.03, bare)
        rough = rough + dirt * 0.4 + lines * 0.2 + marks * 0.1 + fine * 0.02
        return colour, rough, bare * (1 - dirt * 0.8) * (1 - lines)

    fields = run, shadowed, cloud, spot, fine, marks, rolled, p.index, *parts
    colour, rough, metallic = c.in_bands(coated, *fields)
    return c.surface(colour, height, rough, metallic)


def _riveted(c: Canvas) -> Surface:
    p = plates(
        c, c.scale(15.0, 0.1), ((6, 3), (5, 3), (4, 3), (3, 3), (4, 2), (3, 2), (2, 2)), tries=3
    )
    own, over = c.per_cell(p.index) - 0.5, c.per_cell(p.index + 5)
    cloud, dent = c.noise(70, 1.8), c.noise(40, 2.6, finest=14)
    fine, grit, spot = c.noise(5, 1.0), c.noise(1.8, 0.4), c.noise(15, 1.4)
    streaks = smoothstep(-0.5, 1.6, c.noise(26, 1.0, stretch=0.05))
    right, below = p.wide - p.x, p.high - p.y
    side, end = torch.minimum(p.x, right), torch.minimum(p.y, below)

    def row(inset: float) -> torch.Tensor:
        """Distance to the nearest of the rivets that stand so far from the edge, evenly."""

        def apart(place: torch.Tensor, length: torch.Tensor) -> torch.Tensor:
            number = ((length - 2 * inset) / 5.2).round().clamp(min=1)
            t = (place - inset) / (length - 2 * inset).clamp(min=1) * number
            t = t - torch.minimum(t.round().clamp(min=0), number)
            return t * (length - 2 * inset) / number

        along, down = apart(p.x, p.wide), apart(p.y, p.high)
        return torch.minimum(torch.hypot(along, end - inset), torch.hypot(down, side - inset))

    away = row(2.6)
    head = (1 - (away / 1.15) ** 2).clamp(min=LEAST).sqrt()
    ring = exp(-((away - 1.3) ** 2) * 6)
    # A plate laps over what is beside it on two sides, and lies under it on the others.
    seam = 1 - smoothstep(0.1, 0.5, p.edge)
    lap = smoothstep(0.0, 3.4, torch.minimum(p.x, p.y)) * 0.07 + over * 0.05
    bow = smoothstep(3.0, 14.0, p.edge) * (0.5 + dent * 0.5)
    rolled = c.noise(2.2, 0.6, stretch=26.0)
    marks = strokes(c, 260, (8, 70), (0.2, 0.6), bend=0.25)
    rusty = smoothstep(1.7, 2.7, spot * 0.6 + cloud * 0.5 + seam * 0.7 + ring * 0.6 + fine * 0.3)
    run = (runs(c, seam * 0.7 + head * 0.4, 18.0) * 1.4).clamp(0, 1) * streaks
    grime = (run * 0.6 + ring * 0.4 + smoothstep(0.0, 2.2, cloud + spot * 0.4) * 0.3).clamp(0, 0.9)
    main = c.colour("8f9397", "7b8085", "a1a4a6", "6d6a66", named=0.3)
    colour = shade(main, own * 0.13 + rolled * 0.025 + fine * 0.008 + marks * 0.09 + head * 0.07)
    colour = mix(colour, shade(c.fixed("3b3733", "443f3a"), fine * 0.06), grime * 0.62)
    colour = mix(colour, shade(c.fixed("7a4a2c", "86532f"), fine * 0.14), rusty * 0.75)
    colour = mix(colour, c.fixed("141414"), seam * 0.75)
    height = 0.42 + lap + bow * 0.07 - seam * 0.14 + head * 0.16 + grit * 0.0006 - marks * 0.01
    colour = shade(colour, -shadow(c, height, 2.2, 1.5) * 0.45)
    rough = (
        0.36 + own * 0.08 + grime * 0.4 + rusty * 0.4 + marks * 0.06 + rolled * 0.025 + cloud * 0.02
    )
    return c.surface(colour, height, rough, (1 - rusty) * (1 - grime * 0.7) * (1 - seam))


@family(
    "metal",
    "floor panels",
    "cyberpunk floor panels",
    "sci-fi floor",
    "spaceship floor",
    "metal floor panels",
    "futuristic floor",
)
def deckplates(c: Canvas) -> Surface:
    p = plates(c, c.scale(32.0, 0.3), ((2, 2), (3, 2), (2, 1), (1, 2)), tries=2.5)
    each = c.numbers(4)
    cloud, spot, fine = c.noise(70, 1.8), c.noise(16, 1.4), c.noise(5, 1.0)
    rolled = c.noise(2.2, 0.6, stretch=26.0)
    marks = strokes(c, 420, (6, 60), (0.2, 0.55), bend=0.3)
    main, light = (
        c.colour("4d535a", "5c6269", "43484e", "6f757b", named=0.3),
        c.second("3fd0e0", "f0a040", "e85f8f"),
    )
    warning = c.fixed("1c1c1d", "222223"), c.fixed("c9a02a", "d0a632")
    bright, dirt, dark = c.fixed("9b9d9f", "8f9294"), c.fixed("2b2926", "33302c"), c.fixed("0d0e10")

    def built(
        cloud: Tensor, spot: Tensor, fine: Tensor, rolled: Tensor, marks: Tensor, *plate: Tensor
    ) -> tuple[Tensor, ...]:
        p = Plates(*plate)
        kind, own, tint, lit = each(p.index).unbind(1)
        own = own - 0.5
        small = torch.minimum(p.wide, p.high)
        groove = 1 - smoothstep(0.45, 0.95, p.edge)
        bevel = smoothstep(0.8, 2.4, p.edge)
        # A frame runs around each; within it a grating, a tread, a lid with a seam, or a plain plate.
        field = smoothstep(5.6, 6.2, p.edge)
        sunk = (1 - smoothstep(0.2, 0.6, (p.edge - 5.8).abs())) * (kind < 0.86)
        t = (p.y - p.high * 0.5) / 4.4
        bar = (t - t.floor() - 0.5).abs()
        u = (p.x - p.wide * 0.5) / 16.0
        rung = (u - u.round()).abs() * 16.0
        slots = smoothstep(0.17, 0.24, bar) * smoothstep(1.2, 1.6, rung) * field * (kind < 0.3)
        gx, gy = (p.x - p.wide * 0.5) / 7.5, (p.y - p.high * 0.5) / 7.5
        cell_x, cell_y = gx.round(), gy.round()
        fx, fy = (gx - cell_x) * 7.5, (gy - cell_y) * 7.5
        odd = (cell_x + cell_y) % 2 > 0.5
        long, short = torch.where(odd, fx + fy, fx - fy), torch.where(odd, fx - fy, fx + fy)
        tread = smoothstep(1.15, 0.8, torch.hypot(long * 0.28, short * 0.8))
        tread = tread * smoothstep(7.0, 7.6, p.edge) * ((kind >= 0.3) & (kind < 0.62))
        lid = ((kind >= 0.62) & (kind < 0.86)).float() * (small > 40)
        seam = (1 - smoothstep(0.25, 0.6, (p.edge - 0.27 * small).abs())) * lid
        corner = torch.hypot(
            torch.minimum(p.x, p.wide - p.x) - 3.2, torch.minimum(p.y, p.high - p.y) - 3.2
        )
        bolt = 1 - smoothstep(0.95, 1.35, corner)
        socket = 1 - smoothstep(0.3, 0.6, corner)
        ring = (1 - smoothstep(1.5, 1.9, corner)) * (1 - bolt)
        # Strips of light lie in the joints of some, a stripe of paint marks others.
        glow = smoothstep(0.55, 0.35, (p.edge - 5.8).abs()) * (lit > 0.8) * (kind >= 0.3)
        hazard = ((p.x + p.y) / 7.0 - ((p.x + p.y) / 7.0).floor() < 0.5).float()
        stripe = (tint > 0.88) * smoothstep(1.9, 2.2, p.edge) * smoothstep(5.2, 4.9, p.edge)

        exposed = exp(-p.edge / 1.0) + tread * 0.9 + exp(-(p.edge - 5.8).abs() / 0.9) * 0.5
        worn = smoothstep(1.15, 1.95, spot * 0.5 + fine * 0.3 + exposed + cloud * 0.25)
        coat = shade(main, own * 0.12 + fine * 0.012 + cloud * 0.015 + tread * 0.03)
        coat = mix(coat, mix(*warning, hazard), stripe * 0.9)
        steel = shade(bright, rolled * 0.035 + own * 0.06)
        bare = (worn * (1 - slots)).clamp(0, 1)
        colour = mix(coat, steel, bare * 0.85)
        colour = shade(colour, marks * 0.07)
        deep = torch.maximum(
            torch.maximum(groove, slots), torch.maximum(seam, torch.maximum(ring, socket))
        )
        grime = ((1 - bevel) * 0.4 + smoothstep(0.0, 2.2, cloud + spot * 0.4) * 0.3).clamp(0, 0.8)
        colour = mix(colour, shade(dirt, fine * 0.06), grime * 0.5)
        colour = mix(colour, dark, deep * 0.85)
        colour = mix(colour, light, glow)
        height = 0.42 + own * 0.03 + bevel * 0.1 - groove * 0.2 - slots * 0.36 - sunk * 0.06
        height = height + tread * 0.14 - seam * 0.1 + bolt * 0.06 - ring * 0.06 - socket * 0.1
        height = height - glow * 0.04 - marks * 0.008 + cloud * 0.003
        rough = mix(0.5 + own * 0.12 + fine * 0.02, 0.32 + rolled * 0.03, bare)
        rough = mix(
            rough + grime * 0.35 + deep * 0.2 + marks * 0.08, torch.full_like(fine, 0.18), glow
        )
        metal = bare * (1 - grime) * (1 - deep) * (1 - glow)
        return colour, height, rough, metal, glow

    fields = cloud, spot, fine, rolled, marks, *p.fields
    colour, height, rough, metal, glow = c.in_bands(built, *fields)
    colour = shade(colour, -shadow(c, height, 3.0, 1.3) * 0.5 * (1 - glow))
    return c.surface(colour, height, rough, metal)
