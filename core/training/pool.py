"""Stage 1, `pool`: draw tiles of several sizes once, so that training does not wait for them."""

from __future__ import annotations

from pathlib import Path

import torch

from training import shards
from training.corpus import mixed
from training.device import DEVICE

SHARD = 512
"""Tiles in a shard of 128 x 128; larger tiles come in proportionally smaller shards."""


def build(
    folder: Path, sizes: dict[tuple[int, int], int], seed: int, device: str = str(DEVICE)
) -> None:
    """Fill `folder` with shards; those that are there already are kept.

    Args:
        sizes: number of tiles by (height, width).
    """
    for (height, width), count in sizes.items():
        per_shard = max(16, SHARD * 128 * 128 // (height * width))
        for start in range(0, count, per_shard):
            path = folder / f"{height}x{width}-{start:06d}.safetensors"
            if path.exists():
                continue
            n = min(per_shard, count - start)
            parts, captions, families = [], [], []
            for k in range(0, n, 32):
                tile_seed = hash((seed, height, width, start + k)) % 2**31
                part, said, of = mixed(min(32, n - k), height, width, tile_seed, 2, device)
                parts.append(part.cpu())
                captions += said
                families += of
            shards.write(path, {"tiles": torch.cat(parts)}, captions=captions, families=families)
            print(f"pool {height}x{width}: {start + n} of {count}", flush=True)
