"""Backdrops of a photographer's studio, and stages for products: paper and solids in the light of a soft lamp."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace

from torch import Tensor

from allaprima.scenes.colours import linear
from allaprima.scenes.frame import Frame
from allaprima.scenes.indoors import gobos
from allaprima.scenes.indoors.asked import lighter
from allaprima.scenes.indoors.gather import Lamp
from allaprima.scenes.indoors.setting import Setting, warmth
from allaprima.scenes.indoors.solids import Ball, Block, Drum, Slab, Solid
from allaprima.scenes.indoors.stage import Stage
from allaprima.scenes.indoors.sweep import Sweep
from allaprima.scenes.noise import Noise

LONG = 1.7
"""Focal length, in heights of the picture."""
FAR = 8.0
"""Depth at which things stand."""
BEHIND = FAR + 1.9
"""Depth of what is behind them."""


def studio(at: Setting) -> Tensor:
    """A backdrop with nothing before it."""
    asked, rng = at.asked, at.rng
    wall, floor, _, _ = at.tones()
    if asked.has("infinity", "cyc", "cyclorama") and not (at.palette or asked.free or asked.of):
        wall = floor = linear("efeeec")
    is_canvas = asked.has("canvas", "mottled", "painted", "muslin", "oliphant", "textured")
    eye, horizon = rng.uniform(1.5, 1.9), rng.uniform(0.4, 0.48)
    frame = _frame(at, horizon, eye)
    sweep = _sweep(frame, rng.uniform(9.5, 10.5), rng.uniform(2.6, 3.8))
    stage = _lit(at, frame, sweep, wall, wall if is_canvas else floor)
    side = -math.copysign(1.0, stage.lamp.at[0])
    x, y, z = stage.lamp.at
    stage.lamp = replace(stage.lamp, at=(0.45 * x, y - 1.6, z))
    middle = frame.eye + frame.up(0, frame.height)[frame.height // 2, 0].item() * sweep.wall
    strength, radius = rng.uniform(0.25, 0.5), rng.uniform(2.4, 3.4)
    if asked.has("spotlight", "spot light", "spot", "spotlit", "glow", "vignette"):
        # The spot is on the wall, not on what stands before it.
        stage.gobo, stage.dome, stage.key = None, 0.2, stage.key * 0.2
        strength, radius = 6.5, 2.3
    stage.glow = (side * rng.uniform(0, 0.6), middle + rng.uniform(-0.1, 0.4), radius, strength)
    if is_canvas:
        stage.mottled = _canvas(rng)
    stage.vignette = 0.3 if asked.has("vignette") else 0.2
    return stage.paint(at.pieces)


def podium(at: Setting) -> Tensor:
    """One or several podiums, before an arch or a disc if that is asked for."""
    rng = at.rng
    back, floor, thing, beside = at.tones()
    eye, horizon = rng.uniform(2.0, 2.5), rng.uniform(0.27, 0.31)
    frame = _frame(at, horizon, eye)
    wall = rng.uniform(11.0, 12.0)
    sweep = _sweep(frame, wall, rng.choice((0.0, 0.0, wall - BEHIND - 0.4)))
    stage = _lit(at, frame, sweep, back, floor)
    stage.glow = (0.0, rng.uniform(2.0, 2.8), 2.6, rng.uniform(0.1, 0.25))
    # All of it fits between the sides.
    room = min(1.0, 2 * FAR * frame.half / 5.2)
    stage.solids, stage.colours = _arranged(at, room, thing, beside)
    return stage.paint(at.pieces)


def _frame(at: Setting, horizon: float, eye: float) -> Frame:
    return Frame(at.width, at.height, round(at.height * horizon), LONG * at.unit, eye)


def _sweep(frame: Frame, wall: float, bend: float) -> Sweep:
    high = frame.eye + frame.top * wall
    return Sweep(wall, bend, frame.half * wall, frame.nearest, high)


def _lit(at: Setting, frame: Frame, sweep: Sweep, wall: Tensor, floor: Tensor) -> Stage:
    """A stage with a lamp as the words or the seed have it."""
    asked, rng = at.asked, at.rng
    side = (
        -1
        if asked.has("from the left", "left light")
        else 1
        if asked.has("from the right")
        else rng.choice((-1, 1))
    )
    hard = asked.has(
        "hard light", "hard shadow", "harsh", "sunlight", "sun", "sunny", "strong shadow", "sunbeam"
    )
    spot = asked.has("spotlight", "spot light", "spot", "spotlit", "dramatic")
    pattern = _pattern(at)
    size = 0.32 if hard or pattern else 0.4 if spot else rng.uniform(1.2, 1.7)
    if asked.has("soft light", "soft shadow", "diffuse", "soft"):
        size = 2.3
    place = (side * rng.uniform(3.6, 5.2), rng.uniform(6.6, 8.0), FAR - rng.uniform(3.6, 5.2))
    if spot:
        place = (side * rng.uniform(0.6, 1.4), 7.0, FAR - 2.6)
    lamp = Lamp(place, (size, 0.0, 0.3 * size), (0.0, 0.7 * size, -0.7 * size))
    strength, dome = 0.66, 0.46
    if pattern or hard:
        strength, dome = 0.8, 0.4
    if spot or asked.tint == "dark":
        strength, dome = (1.5, 0.2) if spot else (0.8, 0.36)
    middle = (0.0, 0.4, FAR)
    stage = Stage(frame, sweep, floor, wall, lamp, warmth(asked, rng) * strength, middle, dome=dome)
    if spot:
        stage.gobo = gobos.spot(lamp, middle, rng.uniform(2.0, 2.6), 0.3)
    elif pattern:
        through = (0.0, 1.5, (FAR + sweep.wall) / 2)
        own = random.Random(rng.getrandbits(32))
        if pattern == "window":
            stage.gobo = gobos.panes(lamp, through, own)
        elif pattern == "blinds":
            stage.gobo = gobos.blinds(lamp, through, own)
        else:
            stage.gobo = gobos.leaves(lamp, through, own, palm=pattern == "palm")
    return stage


def _pattern(at: Setting) -> str:
    """Which shadows the light brings along: "window", "blinds", "leaves", "palm" or none."""
    asked = at.asked
    if asked.has("blinds", "blind"):
        return "blinds"
    if asked.has("palm", "tropical", "palm leaves"):
        return "palm"
    if asked.has("leaf", "leaves", "plant", "tree", "foliage"):
        return "leaves"
    return "window" if asked.has("window") else ""


def _canvas(rng: random.Random) -> Callable[[Tensor, Tensor], Tensor]:
    """Of cloth that was painted with a sponge: by how much it is lighter or darker."""
    cloud, fine = (Noise(random.Random(rng.getrandbits(32))) for _ in range(2))

    def change(x: Tensor, along: Tensor) -> Tensor:
        broad = cloud.fbm(x, along, 2.4, 6, gain=0.62)
        thin = fine.fbm(x * 1.0, along, 0.5, 4, gain=0.6)
        weave = fine.octaves[9].at(x, along, 0.03)
        return (0.1 * broad + 0.04 * thin + 0.012 * weave).clamp(-0.5, 0.6)

    return change


def _arranged(
    at: Setting, room: float, thing: Tensor, beside: Tensor
) -> tuple[list[Solid], list[Tensor]]:
    """What stands on the stage, and its colours."""
    asked, rng = at.asked, at.rng
    square = asked.has("square", "cube", "box", "block", "rectangular") and not asked.has("round")
    open_ = not asked.has("single", "one")
    layout = rng.choice(("one", "one", "stacked", "pair", "three")) if open_ else "one"
    if asked.count:
        layout = {2: "pair", 3: "three"}[asked.count]
    elif asked.has(
        "podiums",
        "pedestals",
        "plinths",
        "platforms",
        "stands",
        "different heights",
        "heights",
        "cubes",
        "cylinders",
    ):
        layout = rng.choice(("pair", "three", "three"))
    elif asked.has("stacked", "steps", "stairs", "tiers", "tiered", "stepped", "multi level"):
        layout = "stacked"
    elif asked.has(
        "arch", "circle", "disc", "disk", "round", "square", "stage", "pedestal", "plinth"
    ):
        layout = rng.choice(("one", "one", "stacked"))
    solids: list[Solid] = []
    colours: list[Tensor] = []

    def put(
        x: float,
        z: float,
        radius: float,
        high: float,
        colour: Tensor,
        foot: float = 0.0,
        block: bool = square,
    ) -> None:
        r = radius * room
        solids.append(
            Block(x * room, z, 1.8 * r, 1.8 * r, high * room, foot)
            if block
            else Drum(x * room, z, r, high * room, foot)
        )
        colours.append(colour)

    side = rng.choice((-1, 1))
    mixed_kinds = (
        open_
        and not square
        and not asked.has("round", "cylinder", "circular")
        and rng.random() < 0.35
    )
    pale = lighter(thing, 0.2, 0.9)
    if layout == "one":
        put(0, FAR, rng.uniform(1.15, 1.5), rng.uniform(0.3, 0.7), thing)
    elif layout == "stacked":
        low, mid = rng.uniform(0.22, 0.34), rng.uniform(0.24, 0.36)
        put(0, FAR + 0.1, rng.uniform(1.5, 1.75), low, thing)
        put(0, FAR + 0.1, rng.uniform(1.05, 1.2), mid, pale, low * room)
        if asked.has("steps", "stairs", "tiers", "three") or rng.random() < 0.3:
            put(0, FAR + 0.1, 0.72, mid, thing, (low + mid) * room)
    elif layout == "pair":
        put(-side * 0.75, FAR + 0.25, rng.uniform(0.8, 0.95), rng.uniform(0.9, 1.3), thing)
        put(
            side * 0.95,
            FAR - 0.2,
            rng.uniform(0.75, 0.9),
            rng.uniform(0.35, 0.6),
            pale,
            block=square or mixed_kinds,
        )
    else:
        tall = rng.uniform(0.95, 1.3)
        step = rng.uniform(0.25, 0.45)
        put(0, FAR + 0.35, rng.uniform(0.85, 0.95), tall, thing)
        put(
            side * 1.8, FAR, rng.uniform(0.72, 0.82), tall - step, pale, block=square or mixed_kinds
        )
        put(-side * 1.75, FAR - 0.15, rng.uniform(0.72, 0.82), max(0.25, tall - 2 * step), pale)
    behind = (
        "arch"
        if asked.has("arch", "archway")
        else "disc"
        if asked.has("circle", "disc", "disk")
        else ""
    )
    if not behind and layout in ("one", "stacked") and open_:
        behind = rng.choice(("", "", "arch", "disc"))
    if behind == "arch":
        shift = rng.choice((0.0, 0.0, side * 0.6)) * room
        solids.append(
            Slab(shift, BEHIND, rng.uniform(1.45, 1.75) * room, rng.uniform(1.5, 2.0) * room, 0.28)
        )
        colours.append(beside)
    elif behind == "disc":
        half = rng.uniform(1.5, 1.8) * room
        solids.append(
            Slab(
                side * rng.choice((0.0, 0.5)) * room,
                BEHIND,
                half,
                rng.uniform(1.35, 1.6) * room,
                0.22,
                disc=True,
            )
        )
        colours.append(beside)
    if asked.has("ball", "sphere") or (open_ and layout == "one" and rng.random() < 0.3):
        radius = rng.uniform(0.2, 0.32) * room
        solids.append(
            Ball(side * rng.uniform(1.75, 2.1) * room, radius, FAR - rng.uniform(0.3, 0.8), radius)
        )
        own = asked.colour("ball")
        colours.append(lighter(beside, -0.1) if own is None else own)
    return solids, colours
