"""Batches of latents and conditions, the same ones for the same seed and step."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from allaprima.models.palette import tokens
from training import shards, text
from training.architecture import Architecture
from training.device import DEVICE, generator

EMPTY_SHARE = 0.1
"""Share of samples whose condition is dropped, so that the teacher learns guidance."""
PALETTE_SHARE = 0.5
"""Share of samples that are told their palette."""

STRUCTURED = {
    "brick", "stonewall", "cobblestone", "tiles", "subway", "hexagons", "checker", "planks",
    "herringbone", "knit", "rust", "diamondplate", "hull", "corrugated", "grass", "leaves",
    "lava", "crackedearth", "roof", "scales", "marble", "quilted", "grate", "bamboo", "crystal",
    "dots", "wood", "leather", "denim", "paving",
}  # fmt: skip
"""Families of materials whose structure is harder to learn than grain and colour."""

SETS = {
    "fluent-3d": 1.0, "fluent-emoji-flat": 1.0, "noto": 0.15, "icon-park": 0.2, "lucide": 0.1,
    "streamline-freehand-color": 0.05,
}  # fmt: skip
"""How often a picture of each set is drawn. The two first show the same designs; with few samples to
learn from, one thing drawn one way is learnt where many ways of drawing it blur into one another."""
VARIANT = 0.25
"""How often a mirrored or recoloured picture is drawn, beside the picture as it is."""

Shares = Mapping[tuple[int, int], float]


@dataclass(frozen=True)
class Group:
    """All latents of one size.

    Attributes:
        latents: (N, C, h, w), float16.
        text: (M, 32, 384), float16, of all different captions.
        captions: (N, K): numbers of each tile's captions in `text`.
        palettes: (N, P, 384), or None.
        chances: (N,), of being drawn.
    """

    latents: Tensor
    text: Tensor
    captions: Tensor
    palettes: Tensor | None
    chances: Tensor


class Batches:
    """All latents of a run, by size, in the memory of the device: nothing is copied while it trains.

    Args:
        folder: of stage `latents`.
        shares: (height, width) in pixels to the share of batches of that size.
        pixels: in a batch, whatever the size of its tiles.
    """

    def __init__(self, of: Architecture, folder: Path, shares: Shares, pixels: int) -> None:
        self.of, self.shares, self.pixels = of, dict(shares), pixels
        self.groups: dict[tuple[int, int], Group] = {}
        for height, width in shares:
            paths = sorted(folder.glob(f"{height}x{width}-*.safetensors"))
            if not paths:
                raise shards.TrainingError(
                    f"There are no latents of {height}x{width} in {folder}. Run the stages `pool` and `latents` first."
                )
            self.groups[height, width] = _group(of, paths)
        self.empty = condition(of, text.encode([""]).float()).to(DEVICE)
        """(1, T, 384): what is said when nothing is."""

    def batch(
        self, step: int, seed: int, drop: float = EMPTY_SHARE
    ) -> tuple[Tensor, Tensor, torch.Generator]:
        """Clean latents, conditions (B, T, 384), and the device's generator to go on with."""
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        sizes = list(self.shares)
        weights = torch.tensor([self.shares[s] for s in sizes])
        size = sizes[int(torch.multinomial(weights, 1, generator=g))]
        group = self.groups[size]
        n = max(1, self.pixels // (size[0] * size[1]))
        which = torch.multinomial(group.chances, n, replacement=True, generator=g)
        x = group.latents[which.to(DEVICE)].float()
        spoken = torch.randint(group.captions.shape[1], (n,), generator=g)
        words = group.text[group.captions[which, spoken].to(DEVICE)].float()
        parts = [words]
        if group.palettes is not None:
            told = torch.rand(n, generator=g) < PALETTE_SHARE
            parts.append(group.palettes[which.to(DEVICE)].float() * told.to(DEVICE)[:, None, None])
        c = torch.cat(parts, 1)
        if self.of.seamless:
            h, w = x.shape[2:]
            shift = int(torch.randint(h * w, (1,), generator=g))
            x = x.roll((shift // w, shift % w), (2, 3))
        c[(torch.rand(n, generator=g) < drop).to(DEVICE)] = self.empty
        further = generator((seed + 1) * 1_000_003 + step)
        return x.contiguous(memory_format=torch.channels_last), c, further


def condition(of: Architecture, words: Tensor, palettes: Tensor | None = None) -> Tensor:
    """Conditions (B, T, 384) of embeddings (B, 32, 384) and tokens of palettes (B, P, 384); where
    there is no palette its tokens are zero, as the engine gives them."""
    if not of.palette:
        return words
    if palettes is None:
        palettes = words.new_zeros(len(words), of.palette, words.shape[2])
    return torch.cat([words, palettes.to(words)], 1)


def _group(of: Architecture, paths: list[Path]) -> Group:
    latents, words, captions, palettes, chances = [], [], [], [], []
    before = 0
    for path in paths:
        tensors, said = shards.read(path)
        latents.append(tensors["latents"])
        words.append(tensors["text"])
        captions.append(tensors["captions"] + before)
        before += len(tensors["text"])
        if of.palette:
            palettes.append(tokens(tensors["palettes"], tensors["palette_counts"]).half())
        first = (c if isinstance(c, str) else c[0] for c in said["captions"])
        chances += [
            _chance(g, c) * (VARIANT if variant else 1.0)
            for g, c, variant in zip(said["groups"], first, said["variants"], strict=True)
        ]

    def on_device(parts: list[Tensor]) -> Tensor:
        return torch.cat(parts).to(DEVICE)

    return Group(
        on_device(latents), on_device(words), torch.cat(captions),
        on_device(palettes) if palettes else None, torch.tensor(chances),
    )  # fmt: skip


def _chance(group: str, caption: str) -> float:
    if group in SETS:
        return SETS[group]
    # Half of the easier families are left out, always the same ones, which keeps more of the rest.
    return 1.0 if group in STRUCTURED or zlib.crc32(caption.encode()) % 2 == 0 else 0.0
