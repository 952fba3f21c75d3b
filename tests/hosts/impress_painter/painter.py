"""A model that paints its seed's colour at once, for tests of what surrounds a model in Impress.

From an image it paints between that and the colour, as the strength says. While there is a file
`hold` in the folder that PAINTER names, it goes on with its first step; with a file `fail`, it fails.
With a file `illustrate` at the start, it is a model made for illustrations. It does not know fog, and
says so in a note.
"""

import os
import time
from pathlib import Path

import numpy as np

from allaprima import Card, Output, hookimpl

FOLDER = Path(os.environ.get("PAINTER", "/nowhere"))
STEPS = 4


@hookimpl
def allaprima_models():
    kinds = ("picture", "material", "illustration")
    if (FOLDER / "illustrate").exists():
        kinds = kinds[::-1]
    yield Card(
        id="test/painter", name="Painter", family="painter", path=Path(__file__).parent,
        kinds=kinds, tasks=("text-to-image", "image-to-image"),
        steps=STEPS, guidance=1.0, strength=0.5, size=(128, 128), multiple=16, max_side=256,
        hashes={"painter.py": "0" * 64},
    )  # fmt: skip


@hookimpl
def allaprima_load(card, device):
    return Painter() if card.family == "painter" else None


@hookimpl
def allaprima_notes(picture):
    return ["It knows no fog."] if "fog" in picture.recipe.prompt else []


class Painter:
    device, dtype = "cpu", "float32"

    def generate(self, request, seed, report):
        report("denoise", 0, STEPS)
        while (FOLDER / "hold").exists():
            report("denoise", 1, STEPS)
            time.sleep(0.02)
        if (FOLDER / "fail").exists():
            raise RuntimeError("the painter has no paint")
        for step in range(1, STEPS + 1):
            report("denoise", step, STEPS)
        width, height = request.size
        colour = np.random.default_rng(seed).integers(0, 256, 3)
        pixels = np.broadcast_to(colour, (height, width, 3)).astype(np.float64)
        # A frame, to see how it was cropped and which way up it is.
        pixels = pixels.copy()
        pixels[: height // 8] = 255
        if request.image is not None:
            base = request.image[..., :3].mean(axis=(0, 1))
            pixels = base + (pixels - base) * request.strength
        return Output(pixels=pixels.round().astype(np.uint8))

    def release(self):
        pass
