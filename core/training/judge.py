"""Stage `judge`: a network that knows which caption belongs to which tile.

Image features against MiniLM's text, trained by contrast (Radford et al., "Learning Transferable
Visual Models From Natural Language Supervision", 2021) on tiles that no generator trains on: of
materials other seeds, of illustrations other sets. Captions of other tiles are what it must tell
apart, so it learns colour and wear or style as well as what is shown.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training import averaging, shards, text
from training.architecture import TEXT_WIDTH, Architecture
from training.device import DEVICE, autocast
from training.loop import Loop

SIDE = 64
FEATURES = 128
RATE = 3e-3


class Judge(nn.Module):
    """Unit vectors of tiles and of captions, near each other where they belong together."""

    def __init__(self, of: Architecture, width: int = 32) -> None:
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

    def read(self, words: Tensor) -> Tensor:
        """(B, 128) of `means` (B, 384)."""
        return F.normalize(self.words(words), dim=1)


def views(of: Architecture, tiles: Tensor) -> list[Tensor]:
    """What the judge looks at, (B, C, 64, 64) in -1..1: of a material its four corners, of a
    picture the whole, reduced."""
    if not of.seamless:
        return [F.adaptive_avg_pool2d(tiles.float() / 127.5 - 1, SIDE)]
    places = [(y, x) for y in (0, tiles.shape[2] - SIDE) for x in (0, tiles.shape[3] - SIDE)]
    return [tiles[:, :, y : y + SIDE, x : x + SIDE].float() / 127.5 - 1 for y, x in places]


def train(
    of: Architecture, pool: Path, out: Path, steps: int, seed: int, batch: int = 128,
    minutes: float | None = None,
) -> bool:  # fmt: skip
    """Train on all tiles of `pool`, which must be of no generator's, to step `steps`, going on from
    `out` if it is there.

    Args:
        minutes: stop after so long, to be gone on with later.

    Returns:
        Whether all steps are done.
    """
    torch.manual_seed(seed)
    model = Judge(of).to(DEVICE, memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(model.parameters(), RATE, weight_decay=0.02, fused=True)
    first = 0
    if out.exists():
        state, facts = shards.read(out)
        averaging.put(model, averaging.live(state), out)
        averaging.restore(optimiser, state)
        first = facts["step"]
    if first >= steps:
        return True
    files = sorted(pool.glob("*.safetensors"))
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
    read_all = [shards.read(path) for path in files]
    tiles = torch.cat([tensors["tiles"] for tensors, _ in read_all]).to(DEVICE)
    captions = [[c] if isinstance(c, str) else c for _, said in read_all for c in said["captions"]]
    different = {c: k for k, c in enumerate(dict.fromkeys(c for cs in captions for c in cs))}
    # What it reads is the mean over a caption's tokens; those of all captions would be large.
    words = means(list(different)).to(DEVICE)
    numbers = torch.tensor([[different[c] for c in cs] for cs in captions])

    def save(done: int) -> None:
        live = {f"m.{name}": value for name, value in model.state_dict().items()}
        shards.write(out, live | averaging.optimiser_state(optimiser), step=done)

    loop = Loop("judge", first, steps, save, minutes)
    for step in loop:
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, steps)
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        which = torch.randperm(len(tiles), generator=g)[:batch]
        seen_as = views(of, tiles[which.to(DEVICE)])
        x = seen_as[int(torch.randint(len(seen_as), (), generator=g))]
        gain = 1 + 0.1 * torch.randn(len(x), x.shape[1], 1, 1, generator=g)
        x = x * gain.to(DEVICE) + 0.05 * torch.randn(x.shape, generator=g).to(DEVICE)
        spoken = numbers[which, torch.randint(numbers.shape[1], (len(which),), generator=g)]
        with autocast():
            seen = model.see(x.contiguous(memory_format=torch.channels_last))
            said = model.read(words[spoken.to(DEVICE)])
        likeness = model.scale.exp() * seen.float() @ said.float().T
        own = torch.arange(len(x), device=DEVICE)
        loss = (F.cross_entropy(likeness, own) + F.cross_entropy(likeness.T, own)) / 2
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        loop.note(loss)
    return loop.done


def rate_at(step: int, steps: int) -> float:
    """Rises over the first tenth, then falls to nothing as a cosine does."""
    rise = min(1.0, (step + 1) / max(1, 0.1 * steps))
    return RATE * rise * 0.5 * (1 + math.cos(math.pi * step / steps))


def means(captions: list[str]) -> Tensor:
    """float32 (N, 384): of each caption the mean over its tokens' embeddings."""
    parts = [
        text.encode(captions[start : start + 1024]).float().mean(1)
        for start in range(0, len(captions), 1024)
    ]
    return torch.cat(parts)


def load(of: Architecture, path: Path) -> Judge:
    model = Judge(of)
    averaging.put(model, averaging.live(shards.read(path)[0]), path)
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
    return model.read(means(captions).to(DEVICE)).cpu()


def found(seen: Tensor, said: Tensor, among: int = 64) -> float:
    """Share of tiles whose own caption is the likeliest among `among`, in groups of as many."""
    among = min(among, len(seen))
    hits = []
    for start in range(0, len(seen) - among + 1, among):
        likeness = seen[start : start + among] @ said[start : start + among].T
        hits.append((likeness.argmax(1) == torch.arange(among)).float())
    return float(torch.cat(hits).mean())
