"""Batches of latents and text, the same ones for the same seed and step."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from pathlib import Path

import torch
from torch import Tensor

from training import shards, text
from training.device import DEVICE

EMPTY_SHARE = 0.1
"""Share of samples whose text is dropped, so that the teacher learns guidance."""
PIXELS = 12 * 128 * 128
"""In a batch, whatever the size of its tiles."""


STRUCTURED = {
    "brick", "stonewall", "cobblestone", "tiles", "subway", "hexagons", "checker", "planks",
    "herringbone", "knit", "rust", "diamondplate", "hull", "corrugated", "grass", "leaves",
    "lava", "crackedearth", "roof", "scales", "marble", "quilted", "grate", "bamboo", "crystal",
    "dots", "wood", "leather", "denim", "paving",
}  # fmt: skip
"""Families whose structure is harder to learn than grain and colour."""


class Batches:
    """All latents of a run, by size, in the memory of the device: nothing is copied while it trains.

    Args:
        folder: of stage `latents`.
        shares: (height, width) in pixels to the share of batches of that size.
        pixels: in a batch, whatever the size of its tiles.
        others: one in so many tiles of the families that are not STRUCTURED is kept.
    """

    def __init__(
        self,
        folder: Path,
        shares: dict[tuple[int, int], float],
        pixels: int = PIXELS,
        others: int = 2,
    ) -> None:
        self.groups: dict[tuple[int, int], tuple[Tensor, Tensor]] = {}
        self.shares, self.pixels = shares, pixels
        for height, width in shares:
            paths = sorted(folder.glob(f"{height}x{width}-*.safetensors"))
            if not paths:
                raise shards.TrainingError(
                    f"There are no latents of {height}x{width} in {folder}. Run the stages `pool` and `latents` first."
                )
            parts = [_kept(path, others) for path in paths]
            latents, words = zip(*parts, strict=True)
            self.groups[height, width] = torch.cat(latents).to(DEVICE), torch.cat(words).to(DEVICE)
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
        which = torch.randint(len(latents), (n,), generator=g).to(DEVICE)
        x, c = latents[which].float(), words[which].float()
        h, w = x.shape[2:]
        shift = torch.randint(h * w, (1,), generator=g).item()
        x = x.roll((int(shift) // w, int(shift) % w), (2, 3))
        dropped = torch.rand(n, generator=g) < drop
        c[dropped.to(DEVICE)] = self.empty.float().to(DEVICE)
        return x.contiguous(memory_format=torch.channels_last), c, g


def parse_shares(items: Iterable[str]) -> dict[tuple[int, int], float]:
    """["128x128=0.6", ...] as shares by size."""
    out = {}
    for item in items:
        size, share = item.split("=")
        height, width = size.split("x")
        out[int(height), int(width)] = float(share)
    return out


def _kept(path: Path, others: int) -> tuple[Tensor, Tensor]:
    tensors, said = shards.read(path)
    pairs = zip(said["families"], said["captions"], strict=True)
    keep = torch.tensor([f in STRUCTURED or zlib.crc32(c.encode()) % others == 0 for f, c in pairs])
    return tensors["latents"][keep], tensors["text"][keep]
