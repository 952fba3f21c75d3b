"""The generator of the model "lite/stills": reads the prompt, arranges the things, and takes their picture."""

from __future__ import annotations

import functools
import math
import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch

from allaprima.cores import FREE_CORES
from allaprima.devices import one_torch_thread
from allaprima.formulas import FormulaGenerator
from allaprima.models.generator import Output, Report
from allaprima.pieces import Pieces
from allaprima.request import Request, UInt8Array
from allaprima.stills.arranging import Placed, arranged
from allaprima.stills.camera import looking_at
from allaprima.stills.catalogue import THINGS
from allaprima.stills.lighting import lit_by
from allaprima.stills.meant import meant
from allaprima.stills.photograph import View, developed, light_in, textured_by
from allaprima.stills.surroundings import surroundings
from allaprima.stills.tracing import World
from allaprima.stills.wish import Wish

FINE = 400
"""Pixels of the mean side up to which four rays are followed for each."""
ROOM, CLOSE = 0.13, 0.02
"""Of the picture, what is free beside the things; and where it is a close view."""
FOODS = ("bakery", "drinks", "fruit", "meals", "sweets", "tableware", "vegetables")
"""Sorts of things that belong on tables."""


class StillsGenerator(FormulaGenerator):
    """See `allaprima.models.generator.BatchGenerator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Take one picture; of things alone where an illustration is asked for. The stages are "read" and "draw".

        Raises:
            DamagedModel: the text encoder cannot be used.
            Cancelled: from `report`.
        """
        begun = time.perf_counter()
        report("read", 0, 1)
        wish = meant(request.prompt)
        read_at = time.perf_counter()
        if request.kind == "illustration":
            wish = replace(wish, apart=True)
        assert request.size is not None
        pixels = photograph(wish, request.palette, *request.size, seed, report)
        timings = {"read": read_at - begun, "draw": time.perf_counter() - read_at}
        return Output(pixels=pixels, timings=timings)


def photograph(
    wish: Wish, palette: Sequence[str], width: int, height: int, seed: int, report: Report
) -> UInt8Array:
    """(H, W, 3) uint8 sRGB; (H, W, 4) with straight alpha where things are to be alone.

    Args:
        palette: "#rrggbb", up to eight: the first for the paper behind, the others for things without colours of their own.
        width, height: in pixels, 16 to 4096.
        seed: decides what the prompt leaves open.
        report: see `Report`; told of the stage "draw".
    """
    times = 2 if math.sqrt(width * height) <= FINE else 1
    steps, step = 5 + math.ceil(height * times / 32) + 4 * math.ceil(height * times / 64), 0

    def tell() -> None:
        nonlocal step
        report("draw", min(step, steps - 1), steps)
        step += 1

    colours = tuple(code.removeprefix("#") for code in palette)
    most = torch.get_num_threads()
    pieces = Pieces(FREE_CORES.free(most), tell)
    with torch.inference_mode(), one_torch_thread():
        tell()
        own = colours if wish.apart or wish.top or wish.place else colours[1:]
        placed = _placed(wish, own, round(width / height, 2), seed)
        tell()
        points = np.concatenate([part.mesh.points for part in placed.parts])
        span = points.max(0) - points.min(0)
        size = float(np.linalg.norm(span)) / 1.7
        food = any(THINGS[item.thing].sort in FOODS for item in wish.items if item.thing in THINGS)
        if wish.apart:
            wish = replace(
                wish,
                top="",
                wall="",
                place="",
                room="",
                paper=wish.paper or "dcdcdc",
                light=wish.light or "studio",
            )
        around = surroundings(wish, size, food, colours, seed)
        tell()
        elevation = wish.elevation if wish.elevation is not None else placed.seen
        room = CLOSE if wish.close or wish.apart else ROOM
        camera = looking_at(points, width * times, height * times, elevation, room=room)
        rig = lit_by(
            around.rig,
            [
                (np.array(lamp.at, np.float32), lamp.colour, lamp.strength, lamp.radius)
                for lamp in placed.lamps
            ],
        )
        world = World([*placed.parts, *around.parts])
        tell()
        lamps = 0.25 * len(placed.lamps) ** 0.5
        middle = (points.max(0) + points.min(0)) / 2
        distance = float(np.linalg.norm(camera.eye - middle))
        view = View(
            world,
            rig,
            around.backdrop(camera),
            camera,
            distance + size * 0.9,
            distance * 0.9,
            float(rig.falling().mean()) + lamps,
            len(placed.parts),
            times == 1,
            around.fades,
        )
        light, found = light_in(view, seed, pieces, textured_by(seed))
        tell()
        picture = developed(light, found, view)
        if not wish.apart:
            picture = picture[..., :3]
        noise = np.random.default_rng(seed & 0xFFFFFFFF).random((128, 128), np.float32) - 0.5
        grain = np.tile(noise, (-(-height // 128), -(-width // 128)))[:height, :width, None]
        pixels: UInt8Array = np.clip(
            np.round(picture * 255 + grain * (0 if wish.apart else 1)), 0, 255
        ).astype(np.uint8)
    report("draw", steps, steps)
    return pixels


@functools.lru_cache(16)
def _placed(wish: Wish, colours: tuple[str, ...], aspect: float, seed: int) -> Placed:
    return arranged(wish.items, colours, aspect, seed)
