"""The generator of the model "lite/resurface": an image's shapes, the words' surface."""

from __future__ import annotations

import dataclasses
import time

import numpy as np
import torch
from torch import Tensor

from allaprima.formulas import FormulaGenerator
from allaprima.materials.from_image import material_from_image
from allaprima.materials.maps import blur, derive_maps
from allaprima.materials.seamless import is_seamless
from allaprima.models.framing import on_white, paste_back, resize
from allaprima.models.generator import Output, Report
from allaprima.procedural.asked import AskedCanvas
from allaprima.procedural.generator import UNITS, paint, threads_for
from allaprima.procedural.surface import Surface
from allaprima.procedural.words import AS_DRAWN
from allaprima.request import Float32Array, Request, UInt8Array
from allaprima.resurface.meaning import Change, read_change
from allaprima.resurface.transfer import from_oklab, goes_with, moved, to_oklab

_SAMPLE = 128
"""Pixels a side of the piece of the material that is named, whose colours and maps are taken."""
_GRAIN = 1.5
"""Of the height of a photograph, as the sigma of a Gaussian, in units of `lite/procedural`."""
_MAPS = ("height", "roughness", "metallic")
ANEW = 0.99
"""The strength from which on nothing of the image is left."""
_USUAL = 0.8
"""The strength at which wear covers as much as `lite/procedural` has it."""


class ResurfaceGenerator(FormulaGenerator):
    """See `allaprima.models.generator.Generator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Change one image. The stages are "read", "draw" and "finish".

        Raises:
            InvalidImage: the image is too small to be made seamless.
            DamagedModel: the text encoder cannot be used.
            Cancelled: from `report`.
        """
        begun = time.perf_counter()
        report("read", 0, 1)
        change = read_change(request.prompt, request.palette)
        read_at = time.perf_counter()
        report("draw", 0, 2)
        pixels, maps = _given(request)
        report("draw", 1, 2)
        assert request.strength is not None
        with torch.inference_mode(), threads_for(pixels.shape[0] * pixels.shape[1]):
            surface = _stacked(pixels, maps)
            changed = resurfaced(
                surface, change, request.strength, seed, bool(request.tile), report
            )
        report("draw", 2, 2)
        drawn_at = time.perf_counter()
        report("finish", 0, 1)
        made = (changed[:3] * 255).round().to(torch.uint8).permute(1, 2, 0).contiguous().numpy()
        planes = {name: changed[3 + i].clone().numpy() for i, name in enumerate(_MAPS)}
        if request.mask is not None:
            made, planes = _within(request, made, planes, maps)
        timings = {
            "read": read_at - begun,
            "draw": drawn_at - read_at,
            "convert": time.perf_counter() - drawn_at,
        }
        return Output(made, planes if request.kind == "material" else {}, timings)


def resurfaced(
    surface: Tensor, change: Change, strength: float, seed: int, tile: bool, report: Report
) -> Tensor:
    """A surface with the change made to it. At full strength nothing of it is left, and the material that is
    named, if one is, is drawn in its place.

    Args:
        surface: (6, H, W) float32 in 0..1: red, green, blue (sRGB), height, roughness and metallic.
        strength: how far it goes, 0..1.
        tile: whether the surface repeats.
        report: see `Report`.

    Returns:
        Likewise.
    """
    if strength >= ANEW and change.names:
        return paint(change.wish, surface.shape[2], surface.shape[1], seed, report)[0]
    if change.repaints or change.finishes:
        plain = dataclasses.replace(change.wish, wear=())
        sample, _ = paint(plain, _SAMPLE, _SAMPLE, seed, lambda *_: report("draw", 1, 2))
        surface = _repainted(surface, sample, change, strength)
    if change.shade != AS_DRAWN:
        white, black = (share * min(1.0, strength / _USUAL) for share in change.shade)
        surface = torch.cat([(1 - (1 - surface[:3]) * (1 - white)) * (1 - black), surface[3:]])
    return _worn(surface, change, min(1.0, strength / _USUAL), seed, tile, report)


def _given(request: Request) -> tuple[UInt8Array, dict[str, Float32Array]]:
    """The image at the size that is wanted, seamless if that is wanted, and the maps that it hints at."""
    assert request.image is not None
    assert request.size is not None
    # With a mask, what is not painted stays where it is.
    if request.tile and request.mask is None:
        image = on_white(request.image)
        return material_from_image(image, size=request.size, seamless=not is_seamless(image))
    pixels = resize(on_white(request.image), request.size)
    return pixels, derive_maps(pixels, tile=bool(request.tile))


def _within(
    request: Request,
    made: UInt8Array,
    planes: dict[str, Float32Array],
    maps: dict[str, Float32Array],
) -> tuple[UInt8Array, dict[str, Float32Array]]:
    """What was made inside the mask, and what was there outside."""
    assert request.image is not None
    assert request.mask is not None
    assert request.size is not None
    image = on_white(request.image) if request.kind == "material" else request.image
    mask = resize(request.mask, request.size)
    share = mask.astype(np.float32) / np.float32(255)
    blended = {n: p * share + maps[n] * (1 - share) for n, p in planes.items()}
    return paste_back(made, resize(image, request.size), mask), blended


def _stacked(pixels: UInt8Array, maps: dict[str, Float32Array]) -> Tensor:
    colour = torch.from_numpy(pixels.copy()).permute(2, 0, 1).float() / 255
    return torch.cat([colour, torch.stack([torch.from_numpy(maps[name]) for name in _MAPS])])


def _repainted(surface: Tensor, sample: Tensor, change: Change, strength: float) -> Tensor:
    """Colours, roughness and metal as the sample has them; the shapes and the height stay."""
    seen, wanted = to_oklab(surface[:3]), to_oklab(sample[:3])
    lab = moved(seen, wanted) if change.repaints else seen
    shares = goes_with(lab, wanted, sample[4:])
    own = surface[4] - surface[4].mean()
    rough = (shares[0] + own * 0.5).clamp(0.03, 1)
    colour = from_oklab(torch.lerp(seen, lab, strength))
    maps = torch.lerp(surface[4:], torch.stack([rough, shares[1]]), strength)
    if not change.repaints:
        maps[1] = surface[5]  # a finish makes nothing metal
    return torch.cat([colour, surface[3:4], maps])


def _worn(
    surface: Tensor, change: Change, share: float, seed: int, tile: bool, report: Report
) -> Tensor:
    if not change.wish.wear:
        return surface
    wear = tuple((word, kind, amount * share) for word, kind, amount in change.wish.wear)
    height, width = surface.shape[1:]
    wish = dataclasses.replace(change.wish, wear=wear)
    unit = min(width, height) / UNITS
    canvas = AskedCanvas(height, width, seed, unit, wish, lambda: report("draw", 1, 2))
    # A photograph's grain is no relief: snow that lay on it would be grain, too.
    coarse = torch.from_numpy(blur(surface[3].numpy(), _GRAIN * unit, tile).astype(np.float32))
    batch = surface[None]
    worn = canvas.worn(Surface(batch[:, :3], coarse[None], batch[:, 4], batch[:, 5])).stack()[0]
    covered = ((worn[:3] - surface[:3]).abs().mean(0) * 4).clamp(0, 1)
    worn[3] = (worn[3] + (surface[3] - coarse) * (1 - covered)).clamp(0, 1)
    return worn
