"""Batches of latents and text, the same ones for the same seed and step."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import torch
from torch import Tensor

from training import shards, text
from training.device import DEVICE

EMPTY_SHARE = 0.1
"""Share of samples whose text is dropped, so that the teacher learns guidance."""
PIXELS = 16 * 128 * 128
"""In a batch, whatever the size of its tiles."""


class Batches:
    """All latents of a run in memory, by size.

    Args:
        folder: of stage `latents`.
        shares: (height, width) in pixels to the share of batches of that size.
    """

    def __init__(
        self, folder: Path, shares: dict[tuple[int, int], float], pixels: int = PIXELS
    ) -> None:
        self.groups: dict[tuple[int, int], tuple[Tensor, Tensor]] = {}
        self.shares, self.pixels = shares, pixels
        for height, width in shares:
            paths = sorted(folder.glob(f"{height}x{width}-*.safetensors"))
            if not paths:
                raise shards.TrainingError(
                    f"There are no latents of {height}x{width} in {folder}. Run the stages `pool` and `latents` first."
                )
            loaded = [shards.read(p)[0] for p in paths]
            self.groups[height, width] = (
                torch.cat([t["latents"] for t in loaded]),
                torch.cat([t["text"] for t in loaded]),
            )
        self.empty = text.encode([""])

    def reweigh(self, shares: dict[tuple[int, int], float]) -> None:
        self.shares = shares

    def batch(
        self, step: int, seed: int, drop: float = EMPTY_SHARE
    ) -> tuple[Tensor, Tensor, torch.Generator]:
        """Clean latents, text embeddings, and the generator to go on with."""
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        sizes = list(self.shares)
        weights = torch.tensor([self.shares[s] for s in sizes])
        size = sizes[int(torch.multinomial(weights, 1, generator=g))]
        latents, words = self.groups[size]
        n = max(1, self.pixels // (size[0] * size[1]))
        which = torch.randint(len(latents), (n,), generator=g)
        x, c = latents[which].float(), words[which].float()
        h, w = x.shape[2:]
        shift = torch.randint(h * w, (1,), generator=g).item()
        x = x.roll((int(shift) // w, int(shift) % w), (2, 3))
        dropped = torch.rand(n, generator=g) < drop
        c[dropped] = self.empty.float()
        return x.to(DEVICE, memory_format=torch.channels_last), c.to(DEVICE), g


def parse_shares(items: Iterable[str]) -> dict[tuple[int, int], float]:
    """["128x128=0.6", ...] as shares by size."""
    out = {}
    for item in items:
        size, share = item.split("=")
        height, width = size.split("x")
        out[int(height), int(width)] = float(share)
    return out
