"""Stage `tune`: go on with the teacher, with what matters to the eye weighing more.

Latents are half-whitened, so an even loss spends most of itself on grain that nobody can predict.
Here each channel weighs as much as it does in pixels, and high noise, where structure is decided,
is drawn more often. Families with a structure of their own are seen more often than the others.
"""

from __future__ import annotations

import time
import zlib
from pathlib import Path

import torch
from torch import Tensor

from training import averaging, denoiser, shards, text
from training.batches import EMPTY_SHARE, PIXELS
from training.device import DEVICE, autocast
from training.wrap import wrap

RATE = 4.5e-4
SHARES = {(64, 64): 0.55, (128, 128): 0.3, (256, 256): 0.15}
STRUCTURED = frozenset(
    [
        "brick",
        "stonewall",
        "cobblestone",
        "tiles",
        "subway",
        "hexagons",
        "checker",
        "planks",
        "herringbone",
        "knit",
        "rust",
        "diamondplate",
        "hull",
        "corrugated",
        "grass",
        "leaves",
        "lava",
        "crackedearth",
        "roof",
        "scales",
        "marble",
        "quilted",
        "grate",
        "bamboo",
        "crystal",
        "dots",
        "wood",
        "leather",
        "denim",
        "paving",
    ]
)
OTHERS = 5
"""One in so many captions of the other families stays."""


def channel_weights(analysis: dict[str, Tensor]) -> Tensor:
    """(1, 24, 1, 1), of mean 1: three quarters what a channel counts in pixels, a quarter even."""
    energy = analysis["decode"].square().sum(1)
    return (0.75 * energy / energy.mean() + 0.25).view(1, -1, 1, 1)


def train(
    folder: Path,
    analysis: Path,
    start: Path,
    out: Path,
    steps: int,
    sizes: set[tuple[int, int]],
    seed: int = 0,
) -> None:
    """Train for `steps` from the averaged weights of `start`; going on from `out` if it is there.

    Args:
        folder: of stage `latents`.
        sizes: of tiles that are there.
    """
    shares = {size: share for size, share in SHARES.items() if size in sizes} or dict.fromkeys(
        sizes, 1.0
    )
    groups = {size: _structured(folder, size) for size in shares}
    weights = channel_weights(shards.read(analysis)[0]).to(DEVICE)
    first, source = 0, start
    if out.exists():
        source, first = out, shards.read(out)[1]["step"]
    state, _ = shards.read(source)
    model = wrap(denoiser.new()).to(DEVICE, memory_format=torch.channels_last).train()
    average = denoiser.new().to(DEVICE).requires_grad_(False)
    average.load_state_dict(averaging.averaged(state))
    model.load_state_dict((averaging.live if first else averaging.averaged)(state))
    optimiser = torch.optim.AdamW(model.parameters(), RATE, betas=(0.9, 0.98), weight_decay=0.01)
    schedule, empty = denoiser.Schedule(), text.encode([""]).float()
    began, losses = time.time(), []
    for step in range(first, steps):
        rate = RATE * min(1, (step - first + 1) / 50) * min(1.0, (steps - step) / (0.6 * steps))
        for group in optimiser.param_groups:
            group["lr"] = max(rate, 2e-6)
        g = torch.Generator().manual_seed(seed * 1_000_003 + 777_000 + step)
        pick = torch.multinomial(torch.tensor(list(shares.values())), 1, generator=g)
        size = list(shares)[int(pick)]
        latents, words = groups[size]
        n = max(1, PIXELS * 3 // 4 // (size[0] * size[1]))
        which = torch.randint(len(latents), (n,), generator=g)
        x, c = latents[which].float(), words[which].float()
        h, w = x.shape[2:]
        shift = int(torch.randint(h * w, (1,), generator=g))
        x = x.roll((shift // w, shift % w), (2, 3)).to(DEVICE, memory_format=torch.channels_last)
        c[torch.rand(n, generator=g) < EMPTY_SHARE] = empty
        t = (999 * torch.rand(n, generator=g) ** 0.7).round().long().to(DEVICE)
        a, s = schedule.at(t)
        noise = torch.randn(x.shape, generator=g).to(DEVICE)
        with autocast():
            made = model(a * x + s * noise, t, c.to(DEVICE)).sample
        weight = weights * (1 + a / s.clamp(min=1e-4)).clamp(max=3)
        loss = ((made.float() - x).square() * weight).mean()
        averaging.update(loss, model, average, optimiser, step, 0.99)
        losses.append(loss.item())
        done = step + 1
        if done % 50 == 0:
            speed = (done - first) / (time.time() - began)
            print(
                f"tune {done}/{steps} loss {sum(losses[-50:]) / 50:.4f} {speed:.2f} steps/s",
                flush=True,
            )
        if done % 200 == 0 or done == steps:
            kept = averaging.pack(model, average)
            shards.write(out, kept, step=done)


def _structured(folder: Path, size: tuple[int, int]) -> tuple[Tensor, Tensor]:
    parts = []
    for path in sorted(folder.glob(f"{size[0]}x{size[1]}-*.safetensors")):
        tensors, said = shards.read(path)
        keep = torch.tensor(
            [
                f in STRUCTURED or zlib.crc32(c.encode()) % OTHERS == 0
                for f, c in zip(said["families"], said["captions"], strict=True)
            ]
        )
        parts.append((tensors["latents"][keep], tensors["text"][keep]))
    if not parts:
        raise shards.TrainingError(
            f"There are no latents of {size[0]}x{size[1]} in {folder}. Run the stages `pool` and `latents` first."
        )
    latents, words = zip(*parts, strict=True)
    return torch.cat(latents), torch.cat(words)
