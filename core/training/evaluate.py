"""Stage `evaluate`: the figures of a model's card, for real tiles, teacher and students."""

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

from allaprima.procedural.families import FAMILIES
from allaprima.procedural.surface import COLOURS
from training import denoiser, judge, measures, shards, text
from training.architecture import TEXT_WIDTH, Architecture
from training.illustration.tiles import straight
from training.model import Painter, seen

BATCH = 16
PALETTES = ("#d93025", "#1a73e8", "#188038", "#f9ab00", "#9334e6", "#e8710a", "#12b5cb", "#5f6368")
"""Colours that illustrations are asked for, one at a time."""
THINGS = ("heart", "star", "house", "car", "gear", "flower", "bag", "flag")


@dataclass(frozen=True)
class Sampling:
    """One way to sample: what it is called, whose weights, steps, guidance."""

    title: str
    weights: str
    steps: int
    guidance: float


def ways(guidance: float) -> tuple[Sampling, ...]:
    return (
        Sampling("teacher, 25 steps", "teacher", 25, guidance),
        Sampling("teacher, 8 steps", "teacher", 8, guidance),
        Sampling("teacher, 4 steps", "teacher", 4, guidance),
        Sampling("student, 4 steps", "student4", 4, 1.0),
        Sampling("student, 2 steps", "student2", 2, 1.0),
        Sampling("student, 1 step", "student2", 1, 1.0),
    )


class Evaluation:
    """What every way to sample is asked, and how the answers are measured.

    Args:
        parts: files of the run, by stage.
        pool: of the generator; its folder `held-out` holds real tiles that no network has seen.
        count: prompts for each figure; a multiple of 64 for the judge's.
    """

    def __init__(self, of: Architecture, parts: dict[str, Path], pool: Path, count: int) -> None:
        self.of, self.parts, self.pool, self.count = of, parts, pool, count
        self.model = judge.load(of, parts["judge"])
        self.held, self.captions = held_out(of, pool, count)
        self.decoder = parts["decoder"]

    def painter(self, way: Sampling, size: int | None = None) -> Painter:
        weights = self.parts[way.weights]
        return Painter(
            self.of, weights, self.decoder, way.steps, way.guidance, size or self.of.native
        )

    def real(self) -> dict[str, Any]:
        """The figures of real tiles."""
        return {"finds the prompt among 64": self._found(self.held)} | self._structure(self.held)

    def row(self, way: Sampling) -> dict[str, Any]:
        """The figures of one way to sample."""
        painter = self.painter(way)
        tiles = paint(painter, self.captions, 1)
        same = paint(
            painter, ["cobblestone" if self.of.seamless else "cat"] * min(64, self.count), 3
        )
        return {
            "finds the prompt among 64": self._found(tiles),
            "colour, CIEDE2000": round(self._colour(painter), 1),
            "spread of 64 seeds": round(measures.spread(judge.see(self.of, self.model, same)), 3),
        } | self._structure(tiles)  # fmt: skip

    def _found(self, tiles: Tensor) -> float:
        said = judge.read(self.model, self.captions)
        return round(judge.found(judge.see(self.of, self.model, tiles), said), 3)

    def _structure(self, tiles: Tensor) -> dict[str, Any]:
        if not self.of.seamless:
            return {}
        return {
            "edges of height and colour": round(measures.edges_agree(tiles), 3),
            f"seams at {self.of.native}": measures.seams(tiles, self.of.stride),
        }

    def _colour(self, painter: Painter) -> float:
        distances = []
        if "alpha" in self.of.channels:
            for k, colour in enumerate(PALETTES[: max(1, self.count // len(THINGS))]):
                tiles = painter.tiles(list(THINGS), k, (colour,)).numpy()
                distances += [measures.palette_distance(straight(tile), colour) for tile in tiles]
        else:
            asked = coloured(self.count, 1)
            tiles = paint(painter, [prompt for prompt, _ in asked], 2)
            distances = [
                measures.colour_distance(tile, word)
                for tile, (_, word) in zip(tiles, asked, strict=True)
            ]
        return sum(distances) / len(distances)

    def shipped(self, way: Sampling, sides: tuple[int, ...], sheet: Path) -> dict[str, Any]:
        """More figures of what is shipped.

        Args:
            sides: pixels at which seams are measured.
            sheet: PNG of the ten pairs nearest to training tiles.
        """
        out: dict[str, Any] = {
            "weights": way.weights,
            "steps": way.steps,
            "GFLOP at 256": cost(self.of, self.painter(way, 256)),
            "nearest training tile": self._copies(way, sheet),
        }
        if self.of.seamless:
            prompts = ["red brick wall", "oak planks", "hexagon tiles", "cobblestone"]
            out["seams"] = {
                side: measures.seams(
                    paint(self.painter(way, side), prompts[: max(1, min(4, 1024 // side))], 4),
                    self.of.stride,
                )
                for side in sides
            }
        return out

    def _copies(self, way: Sampling, sheet: Path, count: int = 1000) -> dict[str, float]:
        """How near generated tiles come to any training tile, and how near held-out ones do."""
        size = f"{self.of.native}x{self.of.native}"
        files = sorted(self.pool.glob(f"{size}-*.safetensors"))
        known = torch.cat([shards.read(p)[0]["tiles"] for p in files])
        asked = (self.captions * (count // len(self.captions) + 1))[: min(count, 4 * self.count)]
        made = paint(self.painter(way), asked, 6)
        error, which = measures.nearest(made, known, self.of.seamless)
        usual, _ = measures.nearest(self.held, known, self.of.seamless)
        order = error.argsort()[:10]
        self._pairs(made[order], known[which[order]], sheet)
        return {
            "generated": len(made),
            "RMS difference, least": round(float(error.min()), 1),
            "RMS difference, median": round(float(error.median()), 1),
            "held-out tiles, least": round(float(usual.min()), 1),
            "held-out tiles, median": round(float(usual.median()), 1),
        }

    def _pairs(self, made: Tensor, known: Tensor, sheet: Path) -> None:
        side = 128
        page = Image.new("RGB", (len(made) * (side + 4), 2 * side), "white")
        for row, tiles in enumerate((made, known)):
            for k, pixels in enumerate(seen(self.of, tiles)):
                page.paste(
                    Image.fromarray(pixels).resize((side, side)), (k * (side + 4), row * side)
                )
        page.save(sheet)


def held_out(of: Architecture, pool: Path, count: int) -> tuple[Tensor, list[str]]:
    """Real tiles that no network has seen, and a caption for each."""
    files = sorted((pool / "held-out").glob(f"{of.native}x{of.native}-*.safetensors"))
    if not files:
        raise shards.TrainingError(
            f"There are no tiles in {pool}/held-out. Run the stage `pool` first."
        )
    parts = [shards.read(path) for path in files]
    tiles = torch.cat([tensors["tiles"] for tensors, _ in parts])
    captions = [c if isinstance(c, str) else c[0] for _, said in parts for c in said["captions"]]
    # The same picture in several sets is one prompt: nobody could tell which of them is meant.
    chosen = sorted(random.Random(4).sample(range(len(tiles)), min(count, len(tiles))))
    return tiles[chosen], [captions[k] for k in chosen]


def paint(painter: Painter, prompts: list[str], seed: int) -> Tensor:
    """uint8 (B, C, H, W), in batches."""
    parts = [
        painter.tiles(prompts[start : start + BATCH], seed + start)
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


def evaluate(
    of: Architecture, parts: dict[str, Path], pool: Path, out: Path, guidance: float, count: int,
    ship: Sampling, sides: tuple[int, ...],
) -> None:  # fmt: skip
    """Write the figures as JSON, and the ten pairs nearest to training tiles as a PNG beside it."""
    began = time.time()
    it = Evaluation(of, parts, pool, count)
    report: dict[str, Any] = {"real tiles": it.real()}
    for way in ways(guidance):
        if parts[way.weights].exists():
            report[way.title] = it.row(way)
            print(
                way.title, json.dumps(report[way.title]), f"{time.time() - began:.0f} s", flush=True
            )
    report["shipped"] = it.shipped(ship, sides, out.parent / "nearest.png")
    print("shipped", json.dumps(report["shipped"]), f"{time.time() - began:.0f} s", flush=True)
    out.write_text(json.dumps(report, indent=2) + "\n", "utf-8")


def cost(of: Architecture, painter: Painter) -> dict[str, float]:
    """GFLOP (10^9 floating-point operations; a multiplication and an addition are two) of one
    picture of the painter's size, by stage."""
    side = painter.size // of.scale
    words = torch.zeros(1, of.tokens, TEXT_WIDTH)
    with FlopCounterMode(display=False) as reading:
        text.encode(["red brick wall"])
    with FlopCounterMode(display=False) as denoising:
        z = denoiser.sample(
            painter.model, words, words, (side, side), painter.steps, painter.guidance
        )
    assert z.shape[1] == of.latents
    with FlopCounterMode(display=False) as decoding:
        painter.pixels(z)
    counters = {"text": reading, "denoising": denoising, "decoding": decoding}
    return {name: round(c.get_total_flops() / 1e9, 2) for name, c in counters.items()}
