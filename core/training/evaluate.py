"""Stage `evaluate`: the figures of a model, for real tiles and for every way to draw.

What draws may be the weights of a run (`model.Painter`) or a model that ships, by way of the engine
(`shipped.Drawer`); both are asked the same, and their answers are measured alike.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from PIL import Image
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from allaprima.files import write_atomically
from allaprima.procedural.families import FAMILIES
from allaprima.procedural.surface import COLOURS
from training import denoiser, judge, measures, prompts, shards, text
from training.architecture import TEXT_WIDTH, Architecture
from training.corpus import plain
from training.illustration.colours import WORDS
from training.illustration.tiles import straight
from training.model import Painter, seen

BATCH = 16
AMONG = 64
"""Prompts of which the judge must find the right one."""
GENERATED = 1000
"""Tiles that are compared with the training's."""

FOUND, OTHER_WORDS = "finds the prompt among 64", "finds the prompt among 64, in other words"
COLOUR, PALETTE = "colour words, CIEDE2000", "palettes, CIEDE2000"
EDGES, SPREAD = "edges of height and colour", "spread of 64 seeds"


class Draws(Protocol):
    """Draws tiles of one size."""

    def tiles(self, prompts: list[str], seed: int, palette: tuple[str, ...] = ()) -> Tensor:
        """uint8 (B, C, H, W), in the channels of the architecture."""
        ...


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
    """What every way to draw is asked, and how the answers are measured.

    Args:
        judge_weights: of stage `judge`.
        pool: its folder `held-out` holds real tiles that no network has seen.
        count: prompts for each figure; a multiple of 64 for the judge's.
    """

    def __init__(self, of: Architecture, judge_weights: Path, pool: Path, count: int) -> None:
        self.of, self.pool, self.count = of, pool, count
        self.model = judge.load(of, judge_weights)
        # Of illustrations all, since not all of their captions are asked of every model.
        self.held, self.captions = held_out(of, pool, count if of.seamless else None)

    def found(self, tiles: Tensor, said: Sequence[str]) -> float:
        """Share of tiles whose own prompt the judge finds among 64."""
        seen_as = judge.see(self.of, self.model, tiles)
        return round(judge.found(seen_as, judge.read(self.model, list(said)), AMONG), 3)

    def captioned(self, draws: Draws) -> dict[str, Any]:
        """Figures of tiles drawn to the captions of the held-out ones."""
        said = self.captions[: self.count]
        tiles = paint(draws, said, 1)
        return {FOUND: self.found(tiles, said)} | self.structure(tiles)

    def structure(self, tiles: Tensor) -> dict[str, Any]:
        """Whether maps agree."""
        return {EDGES: round(measures.edges_agree(tiles), 3)} if self.of.seamless else {}

    def other_words(self, draws: Draws) -> dict[str, Any]:
        """Of prompts in words that no caption has."""
        said = prompts.OTHER_WORDS[: max(1, min(self.count, AMONG))]
        return {OTHER_WORDS: self.found(paint(draws, list(said), 5), said)}

    def colours(self, draws: Draws) -> dict[str, Any]:
        """How far the dominant colour is from the one that the prompt names."""
        count = max(1, self.count // 2)
        if self.of.seamless:
            asked = coloured(count, 1)
            shades = [COLOURS[word] for _, word in asked]
        else:
            asked = [
                (f"{word} {prompts.THINGS[k % len(prompts.THINGS)]}", word)
                for k, word in enumerate(WORDS)
            ][:count]
            shades = [WORDS[word] for _, word in asked]
        tiles = paint(draws, [prompt for prompt, _ in asked], 2)
        return {COLOUR: round(self._distance(tiles, shades), 1)}

    def palettes(self, draws: Draws) -> dict[str, Any]:
        """How far it is from a colour that the palette names and the prompt does not."""
        things = prompts.SURFACES if self.of.seamless else prompts.THINGS
        tiles, shades = [], []
        for k, colour in enumerate(prompts.PALETTES[: max(1, self.count // len(things))]):
            tiles.append(draws.tiles(list(things), 100 * k, (colour,)))
            shades += [(colour.removeprefix("#"),)] * len(things)
        return {PALETTE: round(self._distance(torch.cat(tiles), shades), 1)}

    def _distance(self, tiles: Tensor, shades: Sequence[Sequence[str]]) -> float:
        distances = [
            measures.colour_distance(tile, codes)
            if self.of.seamless
            else measures.palette_distance(straight(tile.numpy()), codes)
            for tile, codes in zip(tiles, shades, strict=True)
        ]
        return sum(distances) / len(distances)

    def variety(self, draws: Draws) -> dict[str, Any]:
        """How unlike each other 64 seeds of one prompt are to the judge; the mean over prompts."""
        spreads = [
            self.spread(paint(draws, [prompt] * min(AMONG, self.count), 3))
            for prompt in (
                prompts.VARIED.values() if self.of.seamless else prompts.VARIED_ILLUSTRATIONS
            )
        ]
        return {SPREAD: round(sum(spreads) / len(spreads), 3)}

    def spread(self, tiles: Tensor) -> float:
        return measures.spread(judge.see(self.of, self.model, tiles))

    def real(self) -> dict[str, Any]:
        """The figures of real tiles."""
        row = {FOUND: self.found(self.held, self.captions)} | self.structure(self.held)
        if self.of.seamless:
            side, count = self.of.native, min(AMONG, self.count)
            spreads = [self.spread(plain(f, count, side, 7)) for f in prompts.VARIED]
            row[SPREAD] = round(sum(spreads) / len(spreads), 3)
        return row

    def row(self, draws: Draws) -> dict[str, Any]:
        """The figures of one way to draw."""
        asked: list[Callable[[Draws], dict[str, Any]]] = [
            self.captioned,
            self.colours,
            self.variety,
        ]
        if self.of.palette:
            asked.append(self.palettes)
        if self.of.seamless:
            asked.append(self.other_words)
        return {name: value for ask in asked for name, value in ask(draws).items()}

    def copies(self, draws: Draws, sheet: Path) -> dict[str, float]:
        """How near generated tiles, of the native size, come to any tile of the pool, and how near
        held-out ones do; and the ten nearest pairs as a PNG."""
        known = tiles_of(self.of, self.pool)
        count = min(GENERATED, 8 * self.count)
        asked = (self.captions * (count // len(self.captions) + 1))[:count]
        made = paint(draws, asked, 6)
        error, which = measures.nearest(made, known, self.of.seamless)
        usual, _ = measures.nearest(self.held, known, self.of.seamless)
        order = error.argsort()[:10]
        pairs(self.of, made[order], known[which[order]], sheet)
        return {
            "generated": len(made),
            "training tiles": len(known),
            "RMS difference, least": round(float(error.min()), 1),
            "RMS difference, median": round(float(error.median()), 1),
            "held-out tiles, least": round(float(usual.min()), 1),
            "held-out tiles, median": round(float(usual.median()), 1),
        }

    def seams(self, draws: Draws, count: int) -> dict[str, float]:
        """Of `count` prompts of lattices and grain, at the size that `draws` has."""
        said = (prompts.LATTICES * (count // len(prompts.LATTICES) + 1))[:count]
        return measures.seams(paint(draws, list(said), 4), self.of.stride)


def pairs(of: Architecture, made: Tensor, known: Tensor, sheet: Path) -> None:
    """A PNG: generated tiles above, the training tile that is nearest below each."""
    side = 128
    page = Image.new("RGB", (len(made) * (side + 4), 2 * side), "white")
    for row, tiles in enumerate((made, known)):
        for k, pixels in enumerate(seen(of, tiles)):
            page.paste(Image.fromarray(pixels).resize((side, side)), (k * (side + 4), row * side))
    sheet.parent.mkdir(parents=True, exist_ok=True)
    page.save(sheet)


def tiles_of(of: Architecture, pool: Path) -> Tensor:
    """uint8 (N, C, H, W): all tiles of the native size.

    Raises:
        TrainingError: there are none.
    """
    files = sorted(pool.glob(f"{of.native}x{of.native}-*.safetensors"))
    if not files:
        raise shards.TrainingError(
            f"There are no tiles of {of.native} pixels in {pool}. Run the stage `pool` first."
        )
    return torch.cat([shards.read(path)[0]["tiles"] for path in files])


def held_out(of: Architecture, pool: Path, count: int | None) -> tuple[Tensor, list[str]]:
    """Real tiles of the native size that nothing was trained on, with a caption each.

    Raises:
        TrainingError: there are none.
    """
    files = sorted((pool / "held-out").glob(f"{of.native}x{of.native}-*.safetensors"))
    if not files:
        raise shards.TrainingError(
            f"There are no tiles held out in {pool}. Run the stage `pool` first."
        )
    read_all = [shards.read(path) for path in files]
    tiles = torch.cat([tensors["tiles"] for tensors, _ in read_all])
    captions = [c if isinstance(c, str) else c[0] for _, said in read_all for c in said["captions"]]
    return tiles[:count], captions[:count]


def paint(draws: Draws, prompts: list[str], seed: int) -> Tensor:
    """uint8 (B, C, H, W), in batches."""
    parts = [
        draws.tiles(prompts[start : start + BATCH], seed + start)
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
    ship: Sampling, sides: tuple[int, ...], minutes: float | None = None,
) -> bool:  # fmt: skip
    """Write the figures of a run as JSON, and the ten pairs nearest to training tiles as a PNG beside
    it. What is in the JSON already is not measured again.

    Args:
        parts: files of the run, by stage.
        sides: pixels at which the seams of what is shipped are measured.
        minutes: begin nothing more after so long.

    Returns:
        Whether all is measured.
    """
    it = Evaluation(of, parts["judge"], pool, count)

    def painter(way: Sampling, size: int | None = None) -> Painter:
        return Painter(
            of, parts[way.weights], parts["decoder"], way.steps, way.guidance, size or of.native
        )

    def shipped() -> dict[str, Any]:
        row: dict[str, Any] = {
            "weights": ship.weights,
            "steps": ship.steps,
            "GFLOP at 256": cost(of, painter(ship, 256)),
            "nearest training tile": it.copies(painter(ship), out.parent / "nearest.png"),
        }
        if of.seamless:
            row["seams"] = {
                str(side): it.seams(painter(ship, side), max(1, min(4, 1024 // side)))
                for side in sides
            }
        return row

    asked: dict[str, Callable[[], dict[str, Any]]] = {"real tiles": it.real}
    for way in ways(guidance):
        if parts[way.weights].exists():
            asked[way.title] = lambda way=way: it.row(painter(way))  # type: ignore[misc]
    asked["shipped"] = shipped
    return answered(asked, out, minutes)


def answered(
    asked: dict[str, Callable[[], dict[str, Any]]],
    out: Path,
    minutes: float | None = None,
    facts: dict[str, Any] | None = None,
) -> bool:
    """Call each function whose result is not in the JSON file `out` yet, and write it there.

    Args:
        facts: of what is measured; if those in the file differ, it is begun anew.

    Returns:
        Whether all results are there.
    """
    began, facts = time.time(), facts or {}
    report: dict[str, Any] = dict(facts)
    if out.exists():
        try:
            before = json.loads(out.read_text("utf-8"))
        except ValueError:
            before = {}
        if all(before.get(name) == value for name, value in facts.items()):
            report = before
    for name, ask in asked.items():
        if name in report:
            continue
        if minutes is not None and time.time() - began > minutes * 60:
            print("evaluate: time is up; run the stage again to go on", flush=True)
            return False
        report[name] = ask()
        print(name, json.dumps(report[name]), f"{time.time() - began:.0f} s", flush=True)
        out.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(out, (json.dumps(report, indent=2, ensure_ascii=False) + "\n").encode())
    return True


def cost(of: Architecture, painter: Painter) -> dict[str, float]:
    """GFLOP of one picture of the painter's size, by stage; see `gflop`."""
    side = painter.size // of.scale
    words = torch.zeros(1, of.tokens, TEXT_WIDTH)
    z = denoiser.sample(painter.model, words, words, (side, side), painter.steps, painter.guidance)
    return {
        "text": gflop(lambda: text.encode(["red brick wall"])),
        "denoising": gflop(
            lambda: denoiser.sample(
                painter.model, words, words, (side, side), painter.steps, painter.guidance
            )
        ),
        "decoding": gflop(lambda: painter.pixels(z)),
    }


def gflop(work: Callable[[], Any]) -> float:
    """10^9 floating-point operations of torch's matrix products and convolutions; a multiplication
    and an addition are two."""
    with FlopCounterMode(display=False) as counter:
        work()
    return round(counter.get_total_flops() / 1e9, 2)
