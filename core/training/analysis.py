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

VALUES = 410_000_000
"""Of the patches that the components are found from, at most: as float32 they fill 1.6 GB."""


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


def components(f: Tensor) -> tuple[Tensor, Tensor]:
    """Variances (K,), the largest first, and the directions (K, K) that they lie in, as columns, of rows (N, K)."""
    values, vectors = torch.linalg.eigh(f.T @ f / len(f))
    return values.flip(0), vectors.flip(1)


def basis(of: Architecture, p: Tensor) -> Tensor:
    """Orthonormal columns (patch, K) that hold almost all of rows of patches (N, patch), found from quarters of a
    patch to the whole: `of.encoder` says how many are kept at each halving."""
    found = torch.eye(len(of.channels))
    some = p[: max(1, len(p) // 8)]
    for k in range(of.levels):
        found = torch.kron(found, torch.eye(4))
        if k < len(of.encoder) and of.encoder[k] < found.shape[1]:
            # Parts of this size, wherever they lie in the patch.
            parts = some.view(len(some), len(found), -1)
            _, vectors = components(torch.einsum("npr,pk->nrk", parts, found).flatten(0, 1))
            found = found @ vectors[:, : of.encoder[k]]
    return found


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
    wanted = max(1, VALUES // (len(of.channels) * of.native**2))
    every = max(1, sum(map(len, tiles)) // wanted)
    x = torch.cat([part[::every] for part in tiles]).float() / 127.5 - 1
    p = patches(of, x).permute(0, 2, 3, 1).reshape(-1, of.patch)
    mean = p.mean(0)
    weights = torch.tensor(of.weights).repeat_interleave(of.scale**2)
    p = p.sub_(mean).mul_(weights)
    known = basis(of, p)
    values, vectors = components(p @ known)
    vectors = known @ vectors[:, : of.latents]
    deviation = values[: of.latents].clamp(min=1e-8).sqrt()
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
