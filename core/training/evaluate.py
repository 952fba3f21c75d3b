"""Stage 9, `evaluate`: the figures of the model's card, for real tiles, teacher and students."""

from __future__ import annotations

import json
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from training import autoencoder, judge, measures, shards, text
from allaprima.procedural.families import FAMILIES
from training.model import Painter
from allaprima.procedural.surface import COLOURS

SIZE = 128
BATCH = 16


@dataclass(frozen=True)
class Runs:
    """What is compared: (title, name of the weights, steps, guidance)."""

    rows: tuple[tuple[str, str, int, float], ...]

    @classmethod
    def of(cls, guidance: float) -> Runs:
        return cls(
            (
                ("teacher, 25 steps", "teacher", 25, guidance),
                ("teacher, 8 steps", "teacher", 8, guidance),
                ("teacher, 4 steps", "teacher", 4, guidance),
                ("student, 4 steps", "student4", 4, 1.0),
                ("student, 2 steps", "student2", 2, 1.0),
                ("student, 1 step", "student2", 1, 1.0),
            )
        )


def paint(painter: Painter, prompts: list[str], seed: int) -> Tensor:
    """uint8 (B, 6, H, W), in batches."""
    parts = [
        painter.six(prompts[start : start + BATCH], seed + start)
        for start in range(0, len(prompts), BATCH)
    ]
    return torch.cat(parts)


def coloured(count: int, seed: int) -> list[tuple[str, str]]:
    """(prompt, colour word), families and colours in turn."""
    rng = random.Random(seed)
    families, words = sorted(FAMILIES), sorted(COLOURS)
    rng.shuffle(families)
    out = []
    for k in range(count):
        colour = words[k % len(words)]
        out.append((f"{colour} {FAMILIES[families[k % len(families)]].names[0]}", colour))
    return out


def row(painter: Painter, model: judge.Judge, captions: list[str], count: int) -> dict[str, Any]:
    """The figures of one way to sample."""
    tiles = paint(painter, captions, 1)
    asked = coloured(count, 1)
    with_colour = paint(painter, [prompt for prompt, _ in asked], 2)
    distances = [
        measures.colour_distance(tile, word)
        for tile, (_, word) in zip(with_colour, asked, strict=True)
    ]
    seeds = paint(painter, ["cobblestone"] * min(64, count), 3)
    return {
        "finds the prompt among 64": round(judge.found(judge.see(model, tiles), judge.read(model, captions)), 3),
        "colour, CIEDE2000": round(sum(distances) / len(distances), 1),
        "edges of height and colour": round(measures.edges_agree(tiles), 3),
        "spread of 64 seeds": round(measures.spread(judge.see(model, seeds)), 3),
        "seams at 128": measures.seams(tiles),
    }  # fmt: skip


def real_row(model: judge.Judge, tiles: Tensor, captions: list[str], pool: Path) -> dict[str, Any]:
    from training.corpus import tiles as draw

    g = torch.Generator().manual_seed(5)
    same, _ = draw(FAMILIES["cobblestone"], 64, SIZE, SIZE, g)
    return {
        "finds the prompt among 64": round(judge.found(judge.see(model, tiles), judge.read(model, captions)), 3),
        "edges of height and colour": round(measures.edges_agree(tiles), 3),
        "spread of 64 seeds": round(measures.spread(judge.see(model, same)), 3),
        "seams at 128": measures.seams(tiles),
    }  # fmt: skip


def evaluate(
    parts: dict[str, Path],
    out: Path,
    guidance: float,
    count: int,
    ship: tuple[str, int, float],
    sides: tuple[int, ...],
) -> None:
    """Write the figures as JSON, and the ten pairs nearest to training tiles as a PNG beside it.

    Args:
        count: prompts for each figure; a multiple of 64 for the judge's.
        ship: weights, steps and guidance of what is shipped, of which more is measured.
        sides: pixels at which its seams are measured.
    """
    run = out.parent
    model = judge.load(parts["judge"])
    files = sorted((run / "pool").glob(f"{SIZE}x{SIZE}-*.safetensors"))
    held, said = shards.read(files[-1])
    tiles, captions = held["tiles"][:count], said["captions"][:count]
    began = time.time()
    report: dict[str, Any] = {"real tiles": real_row(model, tiles, captions, run / "pool")}
    for title, name, steps, scale in Runs.of(guidance).rows:
        if parts[name].exists():
            painter = Painter(parts[name], parts["decoder"], steps, scale, SIZE)
            report[title] = row(painter, model, captions, count)
            print(title, json.dumps(report[title]), f"{time.time() - began:.0f} s", flush=True)
    name, steps, scale = ship
    if parts[name].exists():
        prompts = ["red brick wall", "oak planks", "hexagon tiles", "cobblestone"]
        report["shipped"] = {
            "weights": name, "steps": steps, "guidance": scale,
            "seams": {
                side: measures.seams(paint(Painter(parts[name], parts["decoder"], steps, scale, side), prompts[: max(1, min(4, 1024 // side))], 4))
                for side in sides
            },
            "GFLOP at 256": cost(Painter(parts[name], parts["decoder"], steps, scale, 256)),
            "nearest training tile": copies(Painter(parts[name], parts["decoder"], steps, scale, SIZE), files, captions, run / "nearest.png"),
        }  # fmt: skip
        print("shipped", json.dumps(report["shipped"]), f"{time.time() - began:.0f} s", flush=True)
    out.write_text(json.dumps(report, indent=2) + "\n", "utf-8")


def cost(painter: Painter) -> dict[str, float]:
    """GFLOP (10^9 floating-point operations; a multiplication and an addition are two) of one
    256 x 256 picture, by stage."""
    with FlopCounterMode(display=False) as words:
        text.encode(["red brick wall"])
    with FlopCounterMode(display=False) as all_of_it:
        painter.six(["red brick wall"], 1)
    side = painter.size // autoencoder.SCALE
    z = torch.randn(1, painter.decoder.conv_in.in_channels, side, side)
    with FlopCounterMode(display=False) as decoding, torch.no_grad():
        painter.decoder(z.to(next(painter.decoder.parameters()).device))
    # The painter reads the empty prompt as well, for guidance.
    one, whole, last = (c.get_total_flops() / 1e9 for c in (words, all_of_it, decoding))
    reading = 2 * one
    return {"text": round(one, 2), "denoising": round(whole - reading - last, 2), "decoding": round(last, 2)}  # fmt: skip


def copies(
    painter: Painter, files: list[Path], captions: list[str], sheet: Path, count: int = 1000
) -> dict[str, float]:
    """How near generated tiles come to any training tile, and how near held-out ones do."""
    known = torch.cat([shards.read(p)[0]["tiles"] for p in (files[:-1] or files)])
    held = shards.read(files[-1])[0]["tiles"]
    asked = (captions * (count // len(captions) + 1))[: min(count, 4 * len(captions))]
    made = paint(painter, asked, 6)
    error, which = measures.nearest(made, known)
    usual, _ = measures.nearest(held, known)
    order = error.argsort()[:10]
    rows = [
        torch.cat([made[i, :3], known[which[i], :3]], 1).permute(1, 2, 0).numpy() for i in order
    ]
    page = Image.new("RGB", (len(rows) * (SIZE + 4), 2 * SIZE), "white")
    for k, pair in enumerate(rows):
        page.paste(Image.fromarray(pair), (k * (SIZE + 4), 0))
    page.save(sheet)
    return {
        "generated": len(made),
        "RMS difference, least": round(float(error.min()), 1),
        "RMS difference, median": round(float(error.median()), 1),
        "held-out tiles, least": round(float(usual.min()), 1),
        "held-out tiles, median": round(float(usual.median()), 1),
    }
