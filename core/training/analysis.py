"""Stage 2, `analysis`: the encoder, computed and not trained.

The values of a patch of pixels on their first principal components. It sits in a stock
`diffusers.AutoencoderDC`, whose pixel-unshuffling encoder can hold such a map exactly; so what the
denoiser learns is settled before any network has been trained.
"""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from training import shards
from training.architecture import Architecture

PATCHES = 400_000
"""That the components are found from."""


def patches(of: Architecture, x: Tensor) -> Tensor:
    """(B, C, H, W) to (B, patch, h, w), in the order of the encoder's unshufflings."""
    for _ in range(of.levels):
        x = F.pixel_unshuffle(x, 2)
    return x


def unpatch(of: Architecture, p: Tensor) -> Tensor:
    """The inverse of `patches`."""
    for _ in range(of.levels):
        p = F.pixel_shuffle(p, 2)
    return p


def analyse(of: Architecture, pool: Path, out: Path) -> None:
    """Mean, components and scales of the patches of some shards; what is there is kept.

    A component is divided by the square root of its deviation (half-whitened): fine detail then
    counts for more in the diffusion loss than in pixels, but for less than structure.
    """
    if out.exists():
        return
    files = sorted(pool.glob(f"{of.native}x{of.native}-*.safetensors"))[:16]
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
    tiles = [shards.read(path)[0]["tiles"] for path in files]
    wanted = max(1, PATCHES * of.scale**2 // of.native**2)
    every = max(1, sum(map(len, tiles)) // wanted)
    x = torch.cat([part[::every] for part in tiles]).float() / 127.5 - 1
    p = patches(of, x).permute(0, 2, 3, 1).reshape(-1, of.patch)
    mean = p.mean(0)
    weights = torch.tensor(of.weights).repeat_interleave(of.scale**2)
    weighted = (p - mean) * weights
    values, vectors = torch.linalg.eigh(weighted.T @ weighted / len(p))
    values = values.flip(0)[: of.latents].clamp(min=1e-8)
    vectors = vectors.flip(1)[:, : of.latents]
    deviation = values.sqrt()
    scale = deviation.sqrt()
    overall = (deviation / scale).square().mean().sqrt()
    encode = (weights[:, None] * vectors) / (scale * overall)
    decode = (vectors * (scale * overall)).T / weights
    shards.write(out, {"mean": mean, "encode": encode, "decode": decode})


def encode(of: Architecture, linear: dict[str, Tensor], tiles: Tensor) -> Tensor:
    """Latents (B, C, h, w) of uint8 tiles (B, C, H, W)."""
    p = patches(of, tiles.float() / 127.5 - 1) - linear["mean"].view(1, -1, 1, 1)
    return torch.einsum("bphw,pc->bchw", p, linear["encode"])


def decode(of: Architecture, linear: dict[str, Tensor], z: Tensor) -> Tensor:
    """Pixels (B, C, H, W) in -1..1 by the inverse map alone."""
    p = torch.einsum("bchw,cp->bphw", z, linear["decode"]) + linear["mean"].view(1, -1, 1, 1)
    return unpatch(of, p)
