"""Stage 8, `judge`: a network that knows which caption belongs to which tile.

Image features against MiniLM's text, trained by contrast (Radford et al., "Learning Transferable
Visual Models From Natural Language Supervision", 2021) on procedural tiles alone; it never sees a
generated one. Captions of other tiles are what it must tell apart, so it learns colour and wear as
well as what the material is.
"""

from __future__ import annotations

import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training import denoiser, shards, text
from training.device import DEVICE, autocast

CROP = 64
FEATURES = 128


class Judge(nn.Module):
    """Unit vectors of tiles and of captions, near each other where they belong together."""

    def __init__(self, width: int = 48) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        channels = 6
        for k in range(4):
            out = width * min(4, 2**k)
            stride = 2 if k else 1
            layers += [nn.Conv2d(channels, out, 3, stride, 1), nn.BatchNorm2d(out), nn.ReLU()]
            layers += [nn.Conv2d(out, out, 3, 1, 1), nn.BatchNorm2d(out), nn.ReLU()] if k else []
            channels = out
        self.features = nn.Sequential(*layers)
        self.image = nn.Linear(2 * channels, FEATURES)
        self.words = nn.Sequential(
            nn.Linear(denoiser.TEXT_WIDTH, 256), nn.ReLU(), nn.Linear(256, FEATURES)
        )
        self.scale = nn.Parameter(torch.tensor(2.5))

    def see(self, x: Tensor) -> Tensor:
        """(B, 128) of tiles (B, 6, H, W) in -1..1."""
        f = self.features(x).flatten(2)
        return F.normalize(self.image(torch.cat([f.mean(2), f.std(2)], 1)), dim=1)

    def read(self, hidden: Tensor) -> Tensor:
        """(B, 128) of embeddings (B, 32, 384)."""
        return F.normalize(self.words(hidden.mean(1)), dim=1)


def train(pool: Path, latents: Path, out: Path, steps: int, seed: int, batch: int = 64) -> None:
    """Train on crops of all 128-pixel shards but the last, which is kept for the evaluation.

    Args:
        latents: of stage `latents`, for the captions' embeddings.
    """
    torch.manual_seed(seed)
    files = sorted(pool.glob("128x128-*.safetensors"))
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
    used = (files[:-1] or files)[:30]
    tiles = torch.cat([shards.read(p)[0]["tiles"] for p in used])
    words = torch.cat([shards.read(latents / p.name)[0]["text"] for p in used])
    model = Judge().to(DEVICE, memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(model.parameters(), 2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=max(steps, 2))
    began = time.time()
    for step in range(steps):
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        which = torch.randperm(len(tiles), generator=g)[:batch]
        dy, dx = torch.randint(tiles.shape[3] - CROP + 1, (2,), generator=g).tolist()
        x = tiles[which][:, :, dy : dy + CROP, dx : dx + CROP].float() / 127.5 - 1
        x = x * (1 + 0.1 * torch.randn(len(x), 6, 1, 1, generator=g))
        x = x + 0.05 * torch.randn(x.shape, generator=g)
        with autocast():
            seen = model.see(x.to(DEVICE, memory_format=torch.channels_last))
            said = model.read(words[which].to(DEVICE).float())
        likeness = model.scale.exp() * seen.float() @ said.float().T
        own = torch.arange(len(x), device=DEVICE)
        loss = (F.cross_entropy(likeness, own) + F.cross_entropy(likeness.T, own)) / 2
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if (step + 1) % 100 == 0:
            speed = (step + 1) / (time.time() - began)
            print(
                f"judge {step + 1}/{steps} loss {loss.item():.3f} {speed:.1f} steps/s", flush=True
            )
    shards.write(out, dict(model.state_dict()))


def load(path: Path) -> Judge:
    model = Judge()
    model.load_state_dict(shards.read(path)[0])
    return model.to(DEVICE).eval().requires_grad_(False)


@torch.no_grad()
def see(model: Judge, tiles: Tensor) -> Tensor:
    """Unit vectors (B, 128) of uint8 tiles (B, 6, H, W): the mean over four crops."""
    x = (tiles.float() / 127.5 - 1).to(DEVICE)
    places = [(dy, dx) for dy in (0, x.shape[2] - CROP) for dx in (0, x.shape[3] - CROP)]
    parts = [
        torch.stack([model.see(part[:, :, y : y + CROP, x0 : x0 + CROP]) for y, x0 in places]).mean(
            0
        )
        for part in x.split(64)
    ]
    return F.normalize(torch.cat(parts), dim=1).cpu()


@torch.no_grad()
def read(model: Judge, captions: list[str]) -> Tensor:
    """Unit vectors (B, 128)."""
    return model.read(text.encode(captions).float().to(DEVICE)).cpu()


def found(seen: Tensor, said: Tensor, among: int = 64) -> float:
    """Share of tiles whose own caption is the likeliest among `among`, in groups of as many."""
    among = min(among, len(seen))
    hits = []
    for start in range(0, len(seen) - among + 1, among):
        likeness = seen[start : start + among] @ said[start : start + among].T
        hits.append((likeness.argmax(1) == torch.arange(among)).float())
    return float(torch.cat(hits).mean())
