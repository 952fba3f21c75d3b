"""Stage `judge`: a network that knows which caption belongs to which tile.

Image features against MiniLM's text, trained by contrast (Radford et al., "Learning Transferable
Visual Models From Natural Language Supervision", 2021) on tiles that no generator trains on: of
materials other seeds, of illustrations other sets. Captions of other tiles are what it must tell
apart, so it learns colour and wear or style as well as what is shown.
"""

from __future__ import annotations

import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training import shards, text
from training.architecture import TEXT_WIDTH, Architecture
from training.device import DEVICE, autocast

SIDE = 64
FEATURES = 128


class Judge(nn.Module):
    """Unit vectors of tiles and of captions, near each other where they belong together."""

    def __init__(self, of: Architecture, width: int = 48) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        channels = len(of.channels)
        for k in range(4):
            out = width * min(4, 2**k)
            stride = 2 if k else 1
            layers += [nn.Conv2d(channels, out, 3, stride, 1), nn.BatchNorm2d(out), nn.ReLU()]
            layers += [nn.Conv2d(out, out, 3, 1, 1), nn.BatchNorm2d(out), nn.ReLU()] if k else []
            channels = out
        self.features = nn.Sequential(*layers)
        # Of a material it does not matter where a thing is; of a picture it does.
        self.cells = 1 if of.seamless else 4
        self.image = nn.Linear(channels * (1 + self.cells**2), FEATURES)
        self.words = nn.Sequential(nn.Linear(TEXT_WIDTH, 256), nn.ReLU(), nn.Linear(256, FEATURES))
        self.scale = nn.Parameter(torch.tensor(2.5))

    def see(self, x: Tensor) -> Tensor:
        """(B, 128) of views (B, C, 64, 64) in -1..1."""
        f = self.features(x)
        parts = [F.adaptive_avg_pool2d(f, self.cells).flatten(1), f.flatten(2).std(2)]
        return F.normalize(self.image(torch.cat(parts, 1)), dim=1)

    def read(self, hidden: Tensor) -> Tensor:
        """(B, 128) of embeddings (B, 32, 384)."""
        return F.normalize(self.words(hidden.mean(1)), dim=1)


def views(of: Architecture, tiles: Tensor) -> list[Tensor]:
    """What the judge looks at, (B, C, 64, 64) in -1..1: of a material its four corners, of a
    picture the whole, reduced."""
    x = tiles.float() / 127.5 - 1
    if not of.seamless:
        return [F.adaptive_avg_pool2d(x, SIDE)]
    places = [(y, x0) for y in (0, x.shape[2] - SIDE) for x0 in (0, x.shape[3] - SIDE)]
    return [x[:, :, y : y + SIDE, x0 : x0 + SIDE] for y, x0 in places]


def train(
    of: Architecture, pool: Path, out: Path, steps: int, seed: int, batch: int = 128
) -> None:  # fmt: skip
    """Train on all tiles of `pool`, which must be of no generator's."""
    torch.manual_seed(seed)
    files = sorted(pool.glob("*.safetensors"))
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Make that pool first.")
    read_all = [shards.read(path) for path in files]
    tiles = torch.cat([tensors["tiles"] for tensors, _ in read_all])
    captions = [[c] if isinstance(c, str) else c for _, said in read_all for c in said["captions"]]
    different = {c: k for k, c in enumerate(dict.fromkeys(c for cs in captions for c in cs))}
    words = text.encode(list(different))
    numbers = torch.tensor([[different[c] for c in cs] for cs in captions])
    model = Judge(of).to(DEVICE, memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(model.parameters(), 2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=max(steps, 2))
    began = time.time()
    for step in range(steps):
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        which = torch.randperm(len(tiles), generator=g)[:batch]
        seen_as = views(of, tiles[which])
        x = seen_as[int(torch.randint(len(seen_as), (), generator=g))]
        x = x * (1 + 0.1 * torch.randn(len(x), x.shape[1], 1, 1, generator=g))
        x = x + 0.05 * torch.randn(x.shape, generator=g)
        spoken = numbers[which, torch.randint(numbers.shape[1], (len(which),), generator=g)]
        with autocast():
            seen = model.see(x.to(DEVICE, memory_format=torch.channels_last))
            said = model.read(words[spoken].to(DEVICE).float())
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


def load(of: Architecture, path: Path) -> Judge:
    model = Judge(of)
    model.load_state_dict(shards.read(path)[0])
    return model.to(DEVICE).eval().requires_grad_(False)


@torch.no_grad()
def see(of: Architecture, model: Judge, tiles: Tensor) -> Tensor:
    """Unit vectors (B, 128) of uint8 tiles (B, C, H, W): the mean over their views."""
    parts = [
        torch.stack([model.see(view.to(DEVICE)) for view in views(of, part)]).mean(0)
        for part in tiles.split(64)
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
