"""Stages `judge` and `evaluate`: does it show what the prompt says, in its colour, without a seam?

The judge is a small convolutional network, trained on procedural tiles alone, that names the
family of a tile. It never sees a generated one while it learns.
"""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training import shards
from training.device import DEVICE, autocast
from training.families import FAMILIES
from training.model import Painter
from training.surface import COLOURS, rgb

NAMES = sorted(FAMILIES)
STRIDE = 32
"""Pixels: the network is exactly equivariant to rolls by this much, so only boundaries at its
multiples can be compared with the wrap."""


class Judge(nn.Module):
    def __init__(self, width: int = 48) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        channels = 6
        for k in range(4):
            out = width * min(4, 2**k)
            layers += [
                nn.Conv2d(channels, out, 3, 2 if k else 1, 1),
                nn.BatchNorm2d(out),
                nn.ReLU(),
            ]
            layers += [nn.Conv2d(out, out, 3, 1, 1), nn.BatchNorm2d(out), nn.ReLU()] if k else []
            channels = out
        self.features = nn.Sequential(*layers)
        self.head = nn.Linear(2 * channels, len(NAMES))

    def forward(self, x: Tensor) -> Tensor:
        f = self.features(x).flatten(2)
        return self.head(torch.cat([f.mean(2), f.std(2)], 1))


def train_judge(pool: Path, out: Path, steps: int, seed: int) -> None:
    """Train on 64-pixel crops of all shards but the last, which are kept for the real row."""
    torch.manual_seed(seed)
    files = sorted(pool.glob("128x128-*.safetensors"))
    parts = [shards.read(p) for p in (files[:-1] or files)[:30]]
    tiles = torch.cat([t["tiles"] for t, _ in parts])
    labels = torch.tensor([NAMES.index(f) for _, said in parts for f in said["families"]])
    model = Judge().to(DEVICE, memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(model.parameters(), 2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=max(steps, 2))
    began = time.time()
    for step in range(steps):
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        which = torch.randint(len(tiles), (48,), generator=g)
        dy, dx = torch.randint(64, (2,), generator=g).tolist()
        x = tiles[which][:, :, dy : dy + 64, dx : dx + 64].float() / 127.5 - 1
        x = x * (1 + 0.1 * torch.randn(len(x), 6, 1, 1, generator=g)) + 0.05 * torch.randn(
            x.shape, generator=g
        )
        with autocast():
            logits = model(x.to(DEVICE, memory_format=torch.channels_last))
        loss = F.cross_entropy(logits.float(), labels[which].to(DEVICE), label_smoothing=0.05)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if (step + 1) % 100 == 0:
            print(
                f"judge {step + 1}/{steps} loss {loss.item():.3f} {(step + 1) / (time.time() - began):.1f} steps/s",
                flush=True,
            )
    shards.write(out, dict(model.state_dict()))


@torch.no_grad()
def judge(model: Judge, tiles: Tensor) -> Tensor:
    """Index into NAMES of each uint8 tile, by the vote of four 64-pixel crops."""
    x = tiles.float() / 127.5 - 1
    votes = sum(
        model(x[:, :, dy : dy + 64, dx : dx + 64]).softmax(1) for dy in (0, 64) for dx in (0, 64)
    )
    return torch.as_tensor(votes).argmax(1)


def lab(colour: Tensor) -> Tensor:
    """CIELAB (D65) of sRGB in 0..1, last axis 3."""
    linear = torch.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    matrix = torch.tensor(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    xyz = linear @ matrix.T / torch.tensor([0.95047, 1.0, 1.08883])
    f = torch.where(
        xyz > 216 / 24389, xyz.clamp(min=1e-9) ** (1 / 3), (24389 / 27 * xyz + 16) / 116
    )
    return torch.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1
    )


def seam(tiles: Tensor) -> dict[str, float]:
    """Mean step across the wrap over the mean step at the other multiples of the stride, by map."""
    out = {}
    x = tiles.float()
    for name, part in (
        ("base color", x[:, :3]),
        ("height", x[:, 3:4]),
        ("roughness", x[:, 4:5]),
        ("metallic", x[:, 5:]),
    ):
        steps = []
        for axis in (2, 3):
            d = (part - part.roll(1, axis)).abs().movedim(axis, 0).flatten(1).mean(1)[::STRIDE]
            steps.append((d[0], d[1:].mean()))
        across, inside = (torch.stack(s).mean() for s in zip(*steps, strict=True))
        out[name] = round(float(across / inside.clamp(min=1e-6)), 3)
    return out


def prompts(count: int, seed: int) -> list[tuple[str, str, str | None]]:
    """(prompt, family, colour word or None), every family equally often, half with a colour."""
    rng = random.Random(seed)
    out = []
    for k in range(count):
        name = NAMES[k % len(NAMES)]
        colour = rng.choice(sorted(COLOURS)) if k // len(NAMES) % 2 else None
        words = rng.choice(FAMILIES[name].names[:2])
        out.append((f"{colour} {words}" if colour else words, name, colour))
    return out


def _row(
    judge_model: Judge, painter: Painter, asked: list[tuple[str, str, str | None]], seed: int
) -> dict[str, Any]:
    made = []
    for start in range(0, len(asked), 8):
        made.append(painter.six([a[0] for a in asked[start : start + 8]], seed + start))
    tiles = torch.cat(made)
    said = judge(judge_model, tiles)
    right = [NAMES[int(i)] == a[1] for i, a in zip(said, asked, strict=True)]
    distances = []
    for tile, (_, _, colour) in zip(tiles, asked, strict=True):
        if colour:
            centre = lab(tile[:3].float().flatten(1).median(1).values / 255)
            wanted = [lab(torch.tensor(rgb(c))) for c in COLOURS[colour]]
            distances.append(min(float((centre - w).square().sum().sqrt()) for w in wanted))
    spread = tiles[:, :3].float().flatten(2).std(2).mean()
    return {
        "family right": round(sum(right) / len(right), 3),
        "colour distance (CIE76, median pixel)": round(sum(distances) / max(1, len(distances)), 1),
        "contrast": round(float(spread), 1),
        "seam": seam(tiles),
    }


def evaluate(parts: dict[str, Path], out: Path, guidance: float, count: int) -> None:
    """Real tiles, the teacher, and the students, by the same judge; written as JSON."""
    model = Judge()
    model.load_state_dict(shards.read(parts["judge"])[0])
    model.eval()
    held, said = shards.read(
        sorted((parts["judge"].parent / "pool").glob("128x128-*.safetensors"))[-1]
    )
    real = judge(model, held["tiles"])
    right = [NAMES[int(i)] == f for i, f in zip(real, said["families"], strict=True)]
    report: dict[str, Any] = {
        "prompts": count,
        "real tiles": {"family right": round(sum(right) / len(right), 3)},
    }
    asked = prompts(count, 1)
    runs = (("teacher, 8 steps, guided", "tune", 8, guidance), ("teacher, 2 steps, guided", "tune", 2, guidance),
            ("student, 4 steps", "student4", 4, 1.0), ("student, 2 steps", "student2", 2, 1.0), ("student, 1 step", "student2", 1, 1.0))  # fmt: skip
    for name, key, steps, scale in runs:
        if parts[key].exists():
            report[name] = _row(
                model, Painter(parts[key], parts["decoder"], steps, scale, 128), asked, 1
            )
            print(name, json.dumps(report[name]), flush=True)
    out.write_text(json.dumps(report, indent=2) + "\n", "utf-8")
