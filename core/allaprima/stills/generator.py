"""The generator of the model "lite/stills": reads the prompt, arranges the things, and takes their picture."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch

from allaprima.cores import FREE_CORES
from allaprima.devices import one_torch_thread
from allaprima.formulas import FormulaGenerator
from allaprima.models.generator import Output, Report
from allaprima.pieces import Pieces, Step
from allaprima.request import Float32Array, Request, UInt8Array
from allaprima.stills.arranging import Placed, arranged
from allaprima.stills.camera import looking_at
from allaprima.stills.catalogue import THINGS, made
from allaprima.stills.lighting import lit_by
from allaprima.stills.meant import meant
from allaprima.stills.photograph import View, developed, light_in, textured_by
from allaprima.stills.surroundings import room_behind, surroundings, view_behind
from allaprima.stills.textures import texture
from allaprima.stills.tracing import World
from allaprima.stills.wish import Wish

FINE = 400
"""Pixels of the mean side up to which four rays are followed for each."""
MOST = 2_400_000
"""Rays that are followed at most, not counting those at edges; larger pictures are taken smaller and enlarged."""
GRAIN = 128
"""Pixels after which the grain repeats."""
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

        def draw(wish: Wish, width: int, height: int) -> UInt8Array:
            if request.kind == "illustration":
                wish = replace(wish, apart=True)
            return photograph(wish, request.palette, width, height, seed, report)

        return self.drawn(request, report, meant, draw)

    def release(self) -> None:
        """Forget the things, the materials and the views that were made."""
        for kept in (_placed, made, texture, view_behind, room_behind):
            kept.cache_clear()


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
    wide, high = _size_of_rays(width, height)
    steps, step = 5 + math.ceil(high / 32) + 4 * math.ceil(high / 64), 0

    def tell() -> None:
        nonlocal step
        report("draw", min(step, steps - 1), steps)
        step += 1

    colours = tuple(code.removeprefix("#") for code in palette)
    pieces = Pieces(FREE_CORES.free(torch.get_num_threads()), tell)
    with torch.inference_mode(), one_torch_thread():
        tell()
        view = _view(wish, colours, wide, high, wide <= width, seed, tell)
        light, found = light_in(view, seed, pieces, textured_by(seed))
        tell()
        picture = developed(light, found, view)
        if picture.shape[:2] != (height, width):
            picture = _enlarged(picture, width, height)
        pixels = _as_bytes(picture if wish.apart else picture[..., :3], seed)
    report("draw", steps, steps)
    return pixels


def _size_of_rays(width: int, height: int) -> tuple[int, int]:
    """Rays across and down: twice as many as pixels in small pictures, fewer in very large ones."""
    if math.sqrt(width * height) <= FINE:
        return width * 2, height * 2
    less = max(1.0, math.sqrt(width * height / MOST))
    return round(width / less), round(height / less)


def _view(
    wish: Wish, colours: tuple[str, ...], wide: int, high: int, once: bool, seed: int, tell: Step
) -> View:
    """What is to be photographed, and from where."""
    own = colours if wish.apart or wish.top or wish.place else colours[1:]
    placed = _placed(wish, own, round(wide / high, 2), seed)
    tell()
    points = np.concatenate([part.mesh.points for part in placed.parts])
    low, top = points.min(0), points.max(0)
    size = float(np.linalg.norm(top - low)) / 1.7
    food = any(THINGS[item.thing].sort in FOODS for item in wish.items if item.thing in THINGS)
    around = surroundings(wish, size, food, colours, seed)
    tell()
    elevation = wish.elevation if wish.elevation is not None else placed.seen
    room = CLOSE if wish.close or wish.apart else ROOM
    camera = looking_at(points, wide, high, elevation, room=room)
    rig = lit_by(
        around.rig,
        [
            (np.array(lamp.at, np.float32), lamp.colour, lamp.strength, lamp.radius)
            for lamp in placed.lamps
        ],
    )
    world = World([*placed.parts, *around.parts])
    tell()
    distance = float(np.linalg.norm(camera.eye - (low + top) / 2))
    return View(
        world=world,
        rig=rig,
        backdrop=around.backdrop,
        camera=camera,
        focus=distance + size * 0.9,
        depth=distance * 0.9,
        falls=float(rig.falling().mean()) + 0.25 * math.sqrt(len(placed.lamps)),
        things=len(placed.parts),
        once=once,
        fades=around.fades,
    )


def _enlarged(picture: Float32Array, width: int, height: int) -> Float32Array:
    planes = torch.from_numpy(np.ascontiguousarray(picture.transpose(2, 0, 1)))[None]
    larger = torch.nn.functional.interpolate(planes, (height, width), mode="bicubic")
    return np.asarray(larger[0].numpy().transpose(1, 2, 0))


def _as_bytes(picture: Float32Array, seed: int) -> UInt8Array:
    """(H, W, C) uint8 of values in 0..1, with a grain below one step where there is no transparency, so that papers have
    no bands."""
    height, width, channels = picture.shape
    noise = np.random.default_rng(seed & 0xFFFFFFFF).random((GRAIN, GRAIN), np.float32) - 0.5
    grain = np.tile(noise, (-(-height // GRAIN), -(-width // GRAIN)))[:height, :width, None]
    out: UInt8Array = np.clip(np.round(picture * 255 + grain * (channels == 3)), 0, 255).astype(
        np.uint8
    )
    return out


@functools.lru_cache(4)
def _placed(wish: Wish, colours: tuple[str, ...], aspect: float, seed: int) -> Placed:
    return arranged(wish.items, colours, aspect, seed)
