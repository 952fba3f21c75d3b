"""Stage 3, `sheets`: what is in the pool, by set and by style, to be looked at."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from training import shards
from training.illustration.tiles import straight
from training.shards import TrainingError

COLUMNS, LINE = 12, 12


@dataclass(frozen=True)
class Shown:
    """A tile of the pool, (4, H, W), with its palette (n, 3) and one of its captions."""

    tile: NDArray[np.uint8]
    palette: NDArray[np.uint8]
    caption: str


def build(pool: Path, folder: Path, size: int, seed: int, count: int = 96) -> None:
    """Write `set-NAME.png` and `style-NAME.png`, `count` tiles each, over a chequered ground.

    Raises:
        TrainingError: there is no pool of that size.
    """
    groups: dict[str, list[Shown]] = defaultdict(list)
    seen: dict[str, int] = defaultdict(int)
    rng = random.Random(seed)
    for names, shown in _all(pool, size, rng):
        for name in names:
            # Reservoir sampling: every tile has the same chance, and none waits in memory.
            seen[name] += 1
            k = rng.randrange(seen[name])
            if len(groups[name]) < count:
                groups[name].append(shown)
            elif k < count:
                groups[name][k] = shown
    folder.mkdir(parents=True, exist_ok=True)
    for name, chosen in sorted(groups.items()):
        page(chosen, size).save(folder / f"{name}.png")
    print(f"sheets: {len(groups)} in {folder}", flush=True)


def _all(pool: Path, size: int, rng: random.Random) -> Iterator[tuple[tuple[str, str], Shown]]:
    paths = sorted(pool.glob(f"{size}x{size}-*.safetensors"))
    if not paths:
        raise TrainingError(f"There are no tiles of {size} pixels in {pool}. Run `pool` first.")
    for path in paths:
        tensors, facts = shards.read(path)
        counts = tensors["palette_counts"].tolist()
        for k, tile in enumerate(tensors["tiles"].numpy()):
            colours = tensors["palettes"][k, : counts[k]].numpy()
            shown = Shown(tile.copy(), colours, rng.choice(facts["captions"][k]))
            yield (f"set-{facts['sets'][k]}", f"style-{facts['styles'][k]}"), shown


def page(shown: list[Shown], size: int) -> Image.Image:
    """Tiles in rows, with the palette as squares and the caption below each."""
    cell = max(size, 96)
    rows = -(-len(shown) // COLUMNS)
    image = Image.new("RGB", (COLUMNS * (cell + 4), rows * (cell + 3 * LINE + 4)), "white")
    draw = ImageDraw.Draw(image)
    for k, one in enumerate(shown):
        x, y = k % COLUMNS * (cell + 4), k // COLUMNS * (cell + 3 * LINE + 4)
        picture = Image.fromarray(straight(one.tile)).resize((cell, cell), Image.Resampling.NEAREST)
        image.paste(_chequers(cell), (x, y))
        image.paste(picture, (x, y), picture)
        for c, colour in enumerate(one.palette):
            draw.rectangle(
                (x + c * 14, y + cell + 1, x + c * 14 + 12, y + cell + 9),
                fill=tuple(int(v) for v in colour), outline="black",
            )  # fmt: skip
        width = cell // 6
        for row in range(2):
            draw.text(
                (x, y + cell + LINE * (row + 1) - 2), one.caption[row * width :][:width], "black"
            )
    return image


def _chequers(side: int) -> Image.Image:
    rows = np.add.outer(np.arange(side) // 8, np.arange(side) // 8) % 2
    return Image.fromarray(np.where(rows == 0, 255, 228).astype(np.uint8)).convert("RGB")
