"""Stage 1, `pool`: draw tiles of several sizes once, so that training does not wait for them.

On the CPU always, so that a seed means the same tiles everywhere; by several processes, if there are
cores: forty-eight thousand tiles take three minutes of one.
"""

from __future__ import annotations

import math
import multiprocessing
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from training import shards
from training.corpus import mixed

SHARD = 512
"""Tiles in a shard of 128 x 128; larger tiles come in proportionally smaller shards."""


@dataclass(frozen=True)
class Part:
    """A shard to draw: `count` tiles from number `start` on."""

    path: Path
    height: int
    width: int
    start: int
    count: int
    seed: int


def build(
    folder: Path, sizes: dict[tuple[int, int], int], seed: int, processes: int = 1,
    minutes: float | None = None,
) -> bool:  # fmt: skip
    """Fill `folder` with shards; those that are there already are kept.

    Args:
        sizes: number of tiles by (height, width).
        minutes: begin no further shard after so long.

    Returns:
        Whether the pool is complete.
    """
    parts = [part for part in cut(folder, sizes, seed) if not part.path.exists()]
    end = math.inf if minutes is None else time.monotonic() + minutes * 60
    if processes == 1:
        for k, part in enumerate(parts, 1):
            _draw(part)
            print(f"pool: shard {k} of {len(parts)}", flush=True)
            if time.monotonic() >= end and k < len(parts):
                return False
        return True
    with multiprocessing.get_context("spawn").Pool(processes, torch.set_num_threads, (1,)) as work:
        for k, _ in enumerate(work.imap_unordered(_draw, parts), 1):
            print(f"pool: shard {k} of {len(parts)}", flush=True)
            if time.monotonic() >= end and k < len(parts):
                return False
    return True


def cut(folder: Path, sizes: dict[tuple[int, int], int], seed: int) -> list[Part]:
    """All shards of a pool."""
    out = []
    for (height, width), count in sizes.items():
        each = max(16, SHARD * 128 * 128 // (height * width))
        for start in range(0, count, each):
            path = folder / f"{height}x{width}-{start:06d}.safetensors"
            out.append(Part(path, height, width, start, min(each, count - start), seed))
    return out


def _draw(part: Part) -> None:
    tiles, captions, families = [], [], []
    for k in range(0, part.count, 32):
        seed = hash((part.seed, part.height, part.width, part.start + k)) % 2**31
        made, said, of = mixed(min(32, part.count - k), part.height, part.width, seed, 2)
        tiles.append(made)
        captions += said
        families += of
    shards.write(part.path, {"tiles": torch.cat(tiles)}, captions=captions, families=families)
