"""`allaprima demo`: plug-ins show what they can do. This one makes a seamless material, and, where
the embedded model for them is there, illustrations with transparency."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl
from allaprima.request import MAPS

if TYPE_CHECKING:
    import pluggy

    from allaprima.engine import Engine
    from allaprima.request import Picture, UInt8Array

Show = Callable[[str, float], None]
"""`show(what, fraction)`: what is being done, and the fraction of the step, 0..1."""

MODEL = "lite/procedural"
PROMPT = "red brick wall, running bond, worn"
SEED = 7
ILLUSTRATOR = "lite/symbols"
ILLUSTRATION = "glossy 3D rocket"
PALETTE = ("#204a87", "#f57900", "#eeeeec")
_LABELS = ("base colour", *(name.replace("_", " ") for name in MAPS))


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What a step made.

    Attributes:
        paths: files, the one to look at first.
        timings: seconds of each stage, by name, in order.
    """

    paths: tuple[Path, ...]
    timings: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DemoStep:
    """One thing that `allaprima demo` makes.

    Attributes:
        name: what is made, e.g. "seamless material".
        run: `run(engine, folder, show)` makes it in the existing `folder`, and calls `show` as it
            goes, from any thread.
        model: id of a model without which the step is left out.
    """

    name: str
    run: Callable[[Engine, Path, Show], DemoResult]
    model: str | None = None


@hookimpl
def allaprima_demo() -> Iterable[DemoStep]:
    return [
        DemoStep("illustration", _illustration, model=ILLUSTRATOR),
        DemoStep("seamless material", _material),
    ]


def demonstrate(
    engine: Engine, plugins: pluggy.PluginManager, folder: Path, show: Show
) -> list[tuple[str, DemoResult]]:
    """Run the steps of all plug-ins, and return each one's name and result.

    Args:
        folder: exists.
        show: told the fraction of the whole demo.

    Raises:
        AllaPrimaError: from the first step that cannot do its part.
    """
    from allaprima.plugins import all_items

    installed = {None, *(card.id for card in engine.models())}
    listed = all_items(plugins.hook.allaprima_demo, DemoStep)
    steps = [step for step in listed if step.model in installed]
    results = []
    for i, step in enumerate(steps):

        def show_step(what: str, fraction: float, i: int = i, name: str = step.name) -> None:
            show(f"{name}: {what}", (i + fraction) / len(steps))

        results.append((step.name, step.run(engine, folder, show_step)))
    return results


def _material(engine: Engine, folder: Path, show: Show) -> DemoResult:
    from allaprima.files import write_atomically
    from allaprima.pictures import encode_pixels
    from allaprima.request import Request
    from allaprima.terminal import describe

    request = Request(prompt=PROMPT, kind="material", model=MODEL, seed=SEED)
    [picture] = engine.generate(request, on_progress=lambda p: show(describe(p), p.fraction))
    begun = time.perf_counter()
    tiled = folder / "material_tiled.png"
    write_atomically(tiled, encode_pixels(tile_2x2(picture.pixels), "image/png"))
    sheet = folder / "material_sheet.png"
    write_atomically(sheet, encode_pixels(contact_sheet(picture), "image/png"))
    files = engine.save(picture, folder / "material.png")
    timings = dict(picture.recipe.timings) | {"write": time.perf_counter() - begun}
    return DemoResult((sheet, tiled, *files), timings)


def _illustration(engine: Engine, folder: Path, show: Show) -> DemoResult:
    from allaprima.files import write_atomically
    from allaprima.pictures import encode_pixels
    from allaprima.request import Request
    from allaprima.terminal import describe

    request = Request(prompt=ILLUSTRATION, kind="illustration", model=ILLUSTRATOR, seed=SEED)
    wanted = {"its own colours": request, "a palette's": request.replace(palette=PALETTE)}
    job = engine.submit_all(
        list(wanted.values()), on_progress=lambda p: show(describe(p), p.fraction)
    )
    job.wait()
    pictures = job.result()
    begun = time.perf_counter()
    sheet = folder / "illustration_sheet.png"
    tiles = [laid for picture in pictures for laid in on_backgrounds(picture.pixels)]
    labels = [f"{name}, on {ground}" for name in wanted for ground in ("white", "dark", "checks")]
    write_atomically(sheet, encode_pixels(labelled(tiles, labels), "image/png"))
    files = [sheet]
    timings: dict[str, float] = {}
    for picture, name in zip(pictures, ("illustration", "illustration_palette"), strict=True):
        files += engine.save(picture, folder / f"{name}.png")
        for stage, seconds in picture.recipe.timings.items():
            timings[stage] = timings.get(stage, 0.0) + seconds
    timings["write"] = time.perf_counter() - begun
    return DemoResult(tuple(files), timings)


def on_backgrounds(pixels: UInt8Array) -> list[UInt8Array]:
    """(H, W, 4) with straight alpha laid over white, a dark blue, and checks; (H, W, 3) each."""
    import numpy as np

    height, width = pixels.shape[:2]
    y, x = np.mgrid[:height, :width] // 16
    checks = np.where((x + y) % 2, 255, 204)[..., None]
    alpha = pixels[..., 3:] / 255 if pixels.shape[2] == 4 else np.float64(1)
    grounds = (np.float64(255), np.array([24.0, 32.0, 56.0]), checks)
    return [
        np.round(pixels[..., :3] * alpha + ground * (1 - alpha)).astype(np.uint8)
        for ground in grounds
    ]


def tile_2x2(pixels: UInt8Array) -> UInt8Array:
    """(H, W, C) repeated to (2H, 2W, C): what a seam would show in."""
    import numpy as np

    return np.tile(pixels, (2, 2, 1))


def contact_sheet(picture: Picture) -> UInt8Array:
    """A material's base colour and maps side by side, each with its name below; (H, W, 3) uint8."""
    import numpy as np

    tiles = [picture.pixels[..., :3]]
    for name in MAPS:
        values = np.round(np.clip(picture.maps[name], 0.0, 1.0) * 255.0).astype(np.uint8)
        tiles.append(values if values.ndim == 3 else np.repeat(values[..., None], 3, axis=2))
    return labelled(tiles, _LABELS)


def labelled(tiles: Sequence[UInt8Array], labels: Sequence[str]) -> UInt8Array:
    """Pictures of one size, (H, W, 3), side by side on white, each with its name below."""
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    height, width = tiles[0].shape[:2]
    gap, caption = 8, 28
    size = (len(tiles) * (width + gap) + gap, height + 2 * gap + caption)
    sheet = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(16)
    for i, (tile, label) in enumerate(zip(tiles, labels, strict=True)):
        left = gap + i * (width + gap)
        sheet.paste(Image.fromarray(tile), (left, gap))
        draw.text((left, gap + height + 5), label, "black", font)
    return np.asarray(sheet)
