"""What the watermark survives: `python bench/watermark.py --help`.

Real pictures are those that Python packages bring along, if they are installed (scikit-image,
scikit-learn, matplotlib; each under its package's licence), and those of folders that are named.
Generated ones are the embedded model's, and the procedural materials that it was trained on. Drawn
ones are flat shapes on transparent ground, of which a third to two thirds is covered; folders of more
of this kind, with transparency, can be named.

Every picture is marked with a payload of its own and changed in one way at a time; a cell of the
table counts how many payloads were read back without an error. Before anything but marking, a picture
with transparency is put on white. A picture that is too small for a set is left out of it.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from bench import quantile
from PIL import Image, ImageEnhance

Pixels = npt.NDArray[np.uint8]
Change = Callable[[Pixels, np.random.Generator], Pixels]

PACKAGES = {
    "skimage": "data",
    "sklearn": "datasets/images",
    "matplotlib": "mpl-data/sample_data",
}
# Drawings of a few colours, masks and test charts are no pictures.
LEFT_OUT = ("chessboard", "logo", "horse", "phantom", "page", "text", "microaneurysms", "multipage")
SMALLEST = 128
CRC_ENDS = (8, 12)
PROMPTS = (
    *("red brick wall", "oak planks", "grey terrazzo", "mossy cobblestone", "blue denim"),
    *("rusty metal", "white marble", "desert sand", "green grass", "carbon fibre"),
    *("brown leather", "snow", "dark slate tiles", "knit wool", "black volcanic rock"),
    "beige plaster",
)


def jpeg(pixels: Pixels, quality: int) -> Pixels:
    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "JPEG", quality=quality)
    return np.asarray(Image.open(data).convert("RGB"))


def resized(pixels: Pixels, factor: float, how: Image.Resampling) -> Pixels:
    size = round(pixels.shape[1] * factor), round(pixels.shape[0] * factor)
    return np.asarray(Image.fromarray(pixels).resize(size, how))


def cropped(pixels: Pixels, share: float, draw: np.random.Generator) -> Pixels:
    """A rectangle anywhere with this share of each side."""
    height, width = (round(side * share) for side in pixels.shape[:2])
    top = draw.integers(pixels.shape[0] - height + 1)
    left = draw.integers(pixels.shape[1] - width + 1)
    return pixels[top : top + height, left : left + width]


def screenshot(pixels: Pixels, draw: np.random.Generator) -> Pixels:
    """A window's edge cut off, shown at 125 %, saved as JPEG."""
    shown = resized(cropped(pixels, 0.95, draw), 1.25, Image.Resampling.BILINEAR)
    return jpeg(shown, 80)


def enhanced(kind: type[Any], factor: float) -> Change:
    return lambda pixels, draw: np.asarray(kind(Image.fromarray(pixels)).enhance(factor))


CHANGES: dict[str, Change] = {
    "none": lambda pixels, draw: pixels,
    "JPEG 50": lambda pixels, draw: jpeg(pixels, 50),
    "JPEG 75": lambda pixels, draw: jpeg(pixels, 75),
    "50 %": lambda pixels, draw: resized(pixels, 0.5, Image.Resampling.BICUBIC),
    "200 %": lambda pixels, draw: resized(pixels, 2.0, Image.Resampling.BICUBIC),
    "crop 70 %": lambda pixels, draw: cropped(pixels, 0.7, draw),
    "brightness +20 %": enhanced(ImageEnhance.Brightness, 1.2),
    "brightness -20 %": enhanced(ImageEnhance.Brightness, 0.8),
    "contrast +20 %": enhanced(ImageEnhance.Contrast, 1.2),
    "contrast -20 %": enhanced(ImageEnhance.Contrast, 0.8),
    "screenshot": screenshot,
    "turned by 90": lambda pixels, draw: np.rot90(pixels),
    "turned by 180": lambda pixels, draw: np.rot90(pixels, 2),
    "mirrored": lambda pixels, draw: pixels[:, ::-1],
    "270, JPEG 75": lambda pixels, draw: jpeg(np.rot90(pixels, 3), 75),
    "tiled and rolled": lambda pixels, draw: np.tile(np.roll(pixels, (37, 91), (0, 1)), (2, 2, 1)),
}


def real(folders: list[Path]) -> Iterator[Pixels]:
    """Every real picture there is, once."""
    seen: set[bytes] = set()
    for package, inside in PACKAGES.items():
        spec = importlib.util.find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            folders = [*folders, Path(spec.submodule_search_locations[0]) / inside]
    for folder in folders:
        for path in sorted(folder.iterdir()):
            wanted = path.suffix.lower() in (".png", ".jpg", ".jpeg", ".webp", ".tif")
            if wanted and not path.name.startswith(LEFT_OUT):
                pixels = np.asarray(Image.open(path).convert("RGB"))
                if min(pixels.shape[:2]) >= SMALLEST and pixels.tobytes() not in seen:
                    seen.add(pixels.tobytes())
                    yield pixels


def middles(pictures: list[Pixels], side: int) -> list[Pixels]:
    found = []
    for pixels in pictures:
        height, width = pixels.shape[:2]
        if min(height, width) >= 0.75 * side:
            top, left = max(0, height - side) // 2, max(0, width - side) // 2
            found.append(pixels[top : top + side, left : left + side])
    return found


def generated(count: int) -> list[Pixels]:
    """By the embedded model, unmarked."""
    from allaprima import Engine, Request, plugin_manager

    with Engine(plugins=plugin_manager(disabled=["watermark", "history"])) as engine:
        return [
            engine.generate(Request(prompt=prompt, kind="material", seed=seed))[0].pixels
            for seed, prompt in enumerate(PROMPTS[:count])
        ]


def procedural(count: int, side: int) -> list[Pixels]:
    sys.path.insert(0, str(Path(__file__).parents[1] / "core"))
    from training.corpus import mixed

    found: list[Pixels] = []
    while len(found) < count:
        tiles, _, _ = mixed(min(32, count - len(found)), side, side, 7000 + len(found), 1)
        found.extend(tiles[:, :3].permute(0, 2, 3, 1).numpy())
    return found


def drawn(count: int, side: int) -> list[Pixels]:
    """Flat shapes on transparent ground, as in icons: (side, side, 4)."""
    import resvg_py

    found = []
    for seed in range(count):
        draw = np.random.default_rng(seed)
        shapes = []
        for _ in range(int(draw.integers(3, 9))):
            x, y = draw.integers(20, 80, 2)
            w, h = draw.integers(12, 60, 2)
            red, green, blue = draw.integers(0, 256, 3)
            turn, round_ = draw.integers(0, 360), draw.choice([2, 8, 30])
            shapes.append(
                f'<rect x="{x - w / 2}" y="{y - h / 2}" width="{w}" height="{h}" rx="{round_}" '
                f'fill="rgb({red},{green},{blue})" transform="rotate({turn} {x} {y})"/>'
            )
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="{side}" '
            f'height="{side}">{"".join(shapes)}</svg>'
        )
        data = bytes(resvg_py.svg_to_bytes(svg_string=svg))
        found.append(np.asarray(Image.open(io.BytesIO(data)).convert("RGBA")))
    return found


def transparent(folder: Path, count: int) -> list[Pixels]:
    """Pictures with transparency, in the order of their names, evenly chosen."""
    paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".png", ".webp"))
    chosen = paths[:: max(1, len(paths) // count)][:count]
    return [np.asarray(Image.open(path).convert("RGBA")) for path in chosen]


def on_white(pixels: Pixels) -> Pixels:
    if pixels.shape[2] == 3:
        return pixels
    alpha = pixels[..., 3:].astype(np.uint16)
    return ((pixels[..., :3] * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)


def psnr(one: Pixels, other: Pixels) -> float:
    """Decibels, over all colour values of what is visible."""
    if one.shape[2] == 4:
        visible = one[..., 3] > 0
        one, other = one[visible][:, :3], other[visible][:, :3]
    error = np.square(one.astype(np.float64) - other).mean()
    return float(10 * np.log10(255**2 / error)) if error else float("inf")


def survival(pictures: list[Pixels], tile: bool) -> dict[str, Any]:
    from allaprima.trust.watermark.detection import detect
    from allaprima.trust.watermark.embedding import embed

    changes = {n: c for n, c in CHANGES.items() if tile or n != "tiled and rolled"}
    read = dict.fromkeys(changes, 0)
    quality, marking, finding = [], [], []
    for index, pixels in enumerate(pictures):
        draw = np.random.default_rng(index)
        payload = int(draw.integers(1 << 48))
        begun = time.process_time()
        marked = embed(pixels, payload, tile=tile)
        marking.append(time.process_time() - begun)
        quality.append(psnr(pixels, marked))
        for name, change in changes.items():
            changed = np.ascontiguousarray(change(on_white(marked), draw))
            begun = time.process_time()
            found = detect(changed)
            finding.append(time.process_time() - begun)
            read[name] += found is not None and found.payload == payload
    return {
        "pictures": len(pictures),
        "read": read,
        "psnr": {"least": min(quality), "mean": sum(quality) / len(quality)},
        "marking": quantile(marking, 0.5),
        "finding": {"p50": quantile(finding, 0.5), "p95": quantile(finding, 0.95)},
    }


def false_positives(pictures: list[Pixels]) -> dict[str, Any]:
    """How often a mark is found where none is, and whether the CRC lets noise pass as it should.

    A rate of 2^-24 cannot be seen in a thousand pictures. But the last eight bits of the CRC are
    right by chance in one of 256 attempts, and the last twelve in one of 4,096, if, and only if, what
    is decoded from pictures without a mark is as good as random.
    """
    from allaprima.trust.watermark import code, detection

    attempts, right = 0, dict.fromkeys(CRC_ENDS, 0)
    decode = detection.decode

    def counted(soft: Any) -> int | None:
        nonlocal attempts
        word = code.likeliest(soft)
        attempts += 1
        wrong = word ^ code.crc(word >> code.CRC_BITS)
        for bits in CRC_ENDS:
            right[bits] += wrong & ((1 << bits) - 1) == 0
        return decode(soft)

    detection.decode = counted
    try:
        found = sum(detection.detect(pixels) is not None for pixels in pictures)
    finally:
        detection.decode = decode
    return {
        "pictures": len(pictures),
        "found": found,
        "bound": detection.FALSE_POSITIVES,
        "attempts": attempts,
        "CRC": {
            str(bits): {"right": right[bits], "expected": attempts / 2**bits} for bits in CRC_ENDS
        },
    }


def symbols(count: int, side: int) -> list[Pixels]:
    """Things drawn by `lite/symbols`, unmarked: (side, side, 4)."""
    from allaprima import Engine, Request, plugin_manager
    from allaprima.symbols.things import THINGS

    names = sorted(THINGS)[:: max(1, len(THINGS) // count)][:count] if count else []
    with Engine(plugins=plugin_manager(disabled=["watermark", "history"])) as engine:
        return [
            engine.generate(
                Request(
                    prompt=name.replace("_", " "),
                    model="lite/symbols",
                    size=(side, side),
                    seed=seed,
                )
            )[0].pixels
            for seed, name in enumerate(names)
        ]


def unmarked(
    count: int, photographs: list[Pixels], more: list[Pixels], side: int = 192
) -> list[Pixels]:
    """A third procedural materials, a fifth symbols, `more`, and parts of real pictures, of many sizes."""
    draw = np.random.default_rng(1)
    pictures = [*procedural(count // 3, side), *map(on_white, symbols(count // 5, side)), *more]
    if not photographs:
        pictures += procedural(count - len(pictures), side + 32)
    while len(pictures) < count:
        pixels = photographs[int(draw.integers(len(photographs)))]
        sides = [int(draw.integers(96, 1 + min(400, side))) for side in pixels.shape[:2]]
        top, left = (
            int(draw.integers(side - part + 1))
            for side, part in zip(pixels.shape, sides, strict=False)
        )
        pictures.append(pixels[top : top + sides[0], left : left + sides[1]])
    return pictures[:count]


def show(results: dict[str, Any]) -> None:
    sets = results["sets"]
    print(f"{'':<18}" + "".join(f"{name:>18}" for name in sets))
    for change in CHANGES:
        cells = [
            f"{row['read'][change]} of {row['pictures']}" if change in row["read"] else ""
            for row in sets.values()
        ]
        print(f"{change:<18}" + "".join(f"{cell:>18}" for cell in cells))
    for label, value in (
        ("PSNR, least, dB", lambda row: f"{row['psnr']['least']:.2f}"),
        ("marking, cpu ms", lambda row: f"{row['marking'] * 1e3:.1f}"),
        ("finding, cpu ms", lambda row: f"{row['finding']['p50'] * 1e3:.0f}"),
    ):
        print(f"{label:<18}" + "".join(f"{value(row):>18}" for row in sets.values()))
    if chance := results.get("unmarked"):
        print(
            f"\nfound in {chance['found']} of {chance['pictures']} unmarked pictures; the bound is "
            f"{chance['bound']:.1e} a picture"
        )
        for bits, row in chance["CRC"].items():
            print(
                f"in {chance['attempts']:,} attempts the last {bits} bits of the CRC were right "
                f"{row['right']} times; chance: {row['expected']:.1f}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="more real pictures")
    parser.add_argument("--generated", type=int, default=len(PROMPTS), help="by the model")
    parser.add_argument("--procedural", type=int, default=24, help="materials by formula")
    parser.add_argument("--unmarked", type=int, default=1000, help="0 leaves this part out")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--drawn", type=int, default=32, help="flat shapes, transparent")
    parser.add_argument(
        "--transparent", type=Path, action="append", default=[], help="a folder of such pictures"
    )
    arguments = parser.parse_args()
    photographs = list(real(arguments.folders))
    sets = {
        "real, 512": (middles(photographs, 512), False),
        "real, 256": (middles(photographs, 256), False),
        "real, 128": (middles(photographs, 128), False),
        "generated, 256": (generated(arguments.generated), True),
        "procedural, 256": (procedural(arguments.procedural, 256), True),
        "drawn, 256": (drawn(arguments.drawn, 256), False),
        "drawn, 512": (drawn(arguments.drawn, 512), False),
    }
    for folder in arguments.transparent:
        sets[folder.name] = (transparent(folder, arguments.drawn), False)
    results: dict[str, Any] = {
        "sets": {name: survival(*values) for name, values in sets.items() if values[0]}
    }
    if arguments.unmarked:
        more = [on_white(p) for d in arguments.transparent for p in transparent(d, arguments.drawn)]
        results["unmarked"] = false_positives(unmarked(arguments.unmarked, photographs, more))
    if arguments.json:
        json.dump(results, sys.stdout, indent=2)
        print()
    else:
        show(results)


if __name__ == "__main__":
    main()
