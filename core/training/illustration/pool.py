"""Stage 2, `pool`: render the corpus once, with captions and palettes, into shards.

A shard `HxW-NNNNNN.safetensors` holds

    tiles           uint8 (N, 4, H, W): colour over neutral grey, and alpha; see tiles.py
    palettes        uint8 (N, 3, 3): sRGB, the largest area first, zeros where there is no colour
    palette_counts  uint8 (N)

and in its header, a list of N each: captions (each a list of several), styles, sets, names, ids.
Row i of a shard is the same picture in every size. Four pictures of a hundred are kept apart in
`held-out/`, as they are, for judging: nothing trains on them.
"""

from __future__ import annotations

import json
import math
import multiprocessing
import random
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from allaprima.models.palette import COLOURS
from training import shards
from training.illustration import colours, rendering
from training.illustration.captions import captions
from training.illustration.packing import Corpus, Entry, digest
from training.illustration.palettes import palette
from training.illustration.sets import SHARES
from training.illustration.sources import check_room
from training.illustration.tiles import tile
from training.illustration.variants import Variant, is_colourful, keeps_size, variant
from training.shards import TrainingError

PICTURES = 256
"""Pictures in a shard, with all their variants."""
HELD_OUT = 25
"""One of so many is held out."""


@dataclass(frozen=True)
class Plan:
    """What decides every byte of a pool.

    Attributes:
        sets: to draw from.
        sizes: sides of the tiles in pixels.
        variants: tiles of each picture; the first is the picture as it is.
        captions: of each tile.
    """

    sets: tuple[str, ...] = SHARES["coherent"]
    sizes: tuple[int, ...] = (64, 96)
    variants: int = 3
    captions: int = 4
    seed: int = 1
    most: int | None = None
    """Pictures at most, for a small pool."""


@dataclass(frozen=True)
class Shard:
    start: int
    entries: tuple[Entry, ...]
    held_out: bool

    def path(self, folder: Path, size: int) -> Path:
        home = folder / "held-out" if self.held_out else folder
        return home / f"{size}x{size}-{self.start:06d}.safetensors"


def build(
    corpus: Path, folder: Path, plan: Plan, processes: int = 1, minutes: float | None = None
) -> bool:
    """Fill `folder`; shards that are there already are kept.

    Args:
        minutes: start no further shard after so long.

    Returns:
        Whether the pool is complete.

    Raises:
        TrainingError: the corpus is damaged, the folder holds another pool, or there is no room.
    """
    packed = Corpus(corpus, plan.sets)
    _claim(folder, plan, packed.identity())
    parts = [s for s in cut(packed.entries, plan) if _missing(s, folder, plan)]
    tiles = sum(len(s.entries) * (1 if s.held_out else plan.variants) for s in parts)
    check_room(folder, int(tiles * sum(4 * size * size for size in plan.sizes) * 1.05))
    jobs = [(part, folder, plan) for part in parts]
    if processes == 1:
        return _follow((_draw(packed, *job) for job in jobs), len(jobs), minutes)
    with multiprocessing.get_context("spawn").Pool(processes, _open, (corpus, plan)) as workers:
        return _follow(workers.imap_unordered(_work, jobs), len(jobs), minutes)


def _follow(done: Iterable[tuple[int, list[str]]], of: int, minutes: float | None) -> bool:
    """Report shards as they are done, until the time is up. Returns whether all are."""
    end = math.inf if minutes is None else time.monotonic() + minutes * 60
    k = 0
    for k, (count, left_out) in enumerate(done, 1):
        for line in left_out:
            print(f"pool: left out: {line}", flush=True)
        print(f"pool: shard {k} of {of}, {count} tiles", flush=True)
        if k < of and time.monotonic() >= end:
            print("pool: time is up; run the stage again to go on", flush=True)
            return False
    return k == of


def cut(entries: list[Entry], plan: Plan) -> list[Shard]:
    """All shards, in an order that depends on the seed alone."""
    order = sorted(entries, key=lambda e: digest(f"{plan.seed}:{e.set}:{e.id}".encode()))
    order = order[: plan.most]
    out = []
    for held in (False, True):
        own = [e for e in order if held_out(e) == held]
        out += [Shard(k, tuple(own[k : k + PICTURES]), held) for k in range(0, len(own), PICTURES)]
    return out


def held_out(entry: Entry) -> bool:
    """Whatever the seed, the same pictures."""
    return int(digest(f"held out {entry.set}/{entry.id}".encode())[:8], 16) % HELD_OUT == 0


def _claim(folder: Path, plan: Plan, corpus: str) -> None:
    """Two pools in one folder would be mixed up without a word."""
    facts = json.loads(json.dumps(asdict(plan) | {"corpus": corpus}))
    path = folder / "pool.json"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(facts, indent=1))
        return
    try:
        before = json.loads(path.read_text())
    except ValueError:
        before = {}
    differing = sorted(k for k in facts if k != "sizes" and before.get(k) != facts[k])
    if differing:
        raise TrainingError(
            f"{folder} holds a pool with other {', '.join(differing)}. Delete that folder, or name "
            "another run with --run."
        )


def _missing(shard: Shard, folder: Path, plan: Plan) -> bool:
    return not all(shard.path(folder, size).exists() for size in plan.sizes)


_corpus: Corpus


def _open(corpus: Path, plan: Plan) -> None:
    global _corpus
    torch.set_num_threads(1)
    _corpus = Corpus(corpus, plan.sets)


def _work(job: tuple[Shard, Path, Plan]) -> tuple[int, list[str]]:
    return _draw(_corpus, *job)


@dataclass(frozen=True)
class Drawn:
    """A variant of a picture, in all sizes, with all that is known about it."""

    tiles: dict[int, NDArray[np.uint8]]
    palette: NDArray[np.uint8]
    captions: list[str]


def _draw(corpus: Corpus, shard: Shard, folder: Path, plan: Plan) -> tuple[int, list[str]]:
    """Render one shard in every size. Returns the number of tiles, and what was left out and why."""
    sources = Sources(corpus, plan.sizes)
    drawn: list[Drawn] = []
    of: list[Entry] = []
    left_out = []
    for entry in shard.entries:
        try:
            for number in range(1 if shard.held_out else plan.variants):
                drawn.append(draw(sources, entry, number, plan))
                of.append(entry)
        except rendering.EmptyPictureError as error:
            left_out.append(str(error))
    facts = {
        "captions": [d.captions for d in drawn],
        "styles": [e.style for e in of],
        "sets": [e.set for e in of],
        "names": [e.names[0] for e in of],
        "ids": [f"{e.set}/{e.id}" for e in of],
    }
    counts = torch.tensor([len(d.palette) for d in drawn], dtype=torch.uint8)
    palettes = torch.zeros(len(drawn), COLOURS, 3, dtype=torch.uint8)
    for row, d in zip(palettes, drawn, strict=True):
        row[: len(d.palette)] = torch.from_numpy(d.palette)
    for size in plan.sizes:
        path = shard.path(folder, size)
        if not path.exists():
            tiles = torch.from_numpy(np.stack([d.tiles[size] for d in drawn]))
            tensors = {"tiles": tiles, "palettes": palettes, "palette_counts": counts}
            shards.write(path, tensors, **facts)
    return len(drawn), left_out


class Sources:
    """Pictures before they are framed, at twice the largest tile or more, so that every size is
    made by reducing. The last one is kept: its variants are asked for one after the other."""

    def __init__(self, corpus: Corpus, sizes: tuple[int, ...]) -> None:
        self._corpus, self._size = corpus, max(256, 2 * max(sizes))
        self._last: tuple[tuple[str, str, str], NDArray[np.uint8]] | None = None

    def get(self, entry: Entry, ink: str) -> NDArray[np.uint8]:
        """uint8 (S, S, 4) with straight alpha; `EmptyPictureError` if there is nothing to see."""
        key = (entry.set, entry.id, ink)
        if self._last is None or self._last[0] != key:
            if entry.svg:
                found = rendering.vector(entry, self._size, ink)
            else:
                found = rendering.picture(entry, self._corpus.picture(entry))
            self._last = key, found
        return self._last[1]


def draw(sources: Sources, entry: Entry, number: int, plan: Plan) -> Drawn:
    """One variant of one picture, a function of the seed."""
    rng = random.Random(f"{plan.seed}:{entry.set}:{entry.id}:{number}")
    chosen = variant(entry, number, rng)
    source = sources.get(entry, chosen.ink)
    found = palette(source)
    if chosen.hue and not is_colourful(found):
        chosen = Variant(chosen.frame, ink=chosen.ink)
    if chosen.hue:
        source = turned(source, chosen.hue)
        found = palette(source)
    small = keeps_size(entry)
    tiles = {s: tile(rendering.framed(source, s, chosen.frame, small)) for s in plan.sizes}
    words = list(dict.fromkeys(colours.word(colour) for colour in found))
    said = captions(entry, words, rng, plan.captions, chosen.colour_said)
    return Drawn(tiles, found, said)


def turned(rgba: NDArray[np.uint8], degrees: float) -> NDArray[np.uint8]:
    """A picture with all its hues turned; each colour is computed once."""
    out = rgba.copy()
    seen = rgba[..., 3] > 0
    keys = rgba[seen][:, :3].astype(np.int64) @ np.array([65536, 256, 1])
    values, inverse = np.unique(keys, return_inverse=True)
    rgb = np.stack([values >> 16, values >> 8 & 255, values & 255], -1).astype(np.uint8)
    out[seen, :3] = colours.turn_hue(rgb, degrees)[inverse]
    return out
