"""Stage 3, `latents`: what the denoiser trains on, made once: latents, text, and palettes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Hashable, Iterable
from pathlib import Path

import torch

from training import analysis, shards, text
from training.architecture import Architecture
from training.device import DEVICE

TILES = 128
"""Encoded at a time."""


def build(
    of: Architecture, pool: Path, linear: Path, folder: Path, minutes: float | None = None
) -> bool:
    """One shard of latents (float16) for each shard of tiles; those that are there are kept.

    A shard of tiles has one caption for each, or several; embeddings are kept once for each
    different caption, with their numbers by tile.

    Args:
        minutes: begin no further shard after so long.

    Returns:
        Whether all are there.
    """
    began = time.monotonic()
    maps = {name: value.to(DEVICE) for name, value in shards.read(linear)[0].items()}
    files = sorted(pool.glob("*.safetensors"))
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
    for path in files:
        out = folder / path.name
        if out.exists():
            continue
        if minutes is not None and time.monotonic() - began > minutes * 60:
            return False
        tensors, said = shards.read(path)
        captions = [[c] if isinstance(c, str) else c for c in said["captions"]]
        different = {c: k for k, c in enumerate(dict.fromkeys(c for cs in captions for c in cs))}
        made: dict[str, torch.Tensor] = {
            "latents": torch.cat(
                [
                    analysis.encode(of, maps, part.to(DEVICE)).half().cpu()
                    for part in tensors["tiles"].split(TILES)
                ]
            ),
            "text": text.encode(list(different)),
            "captions": torch.tensor([[different[c] for c in cs] for cs in captions]),
        }
        if of.palette:
            made |= {name: tensors[name] for name in ("palettes", "palette_counts")}
        groups = said.get("families") or said["sets"]
        shards.write(
            out, made, captions=said["captions"], groups=groups,
            variants=_numbers(said.get("ids", range(len(captions)))),
        )  # fmt: skip
        print(f"latents {path.stem}", flush=True)
    return True


def _numbers(ids: Iterable[Hashable]) -> list[int]:
    """How many of the same were before, for each: 0 is the picture as it is."""
    seen: Counter[Hashable] = Counter()
    numbers = []
    for name in ids:
        numbers.append(seen[name])
        seen[name] += 1
    return numbers
