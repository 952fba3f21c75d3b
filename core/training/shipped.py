"""Stage `card`: the figures of the models that ship, drawn by way of the engine, into their cards.

No run is needed but a judge and its pool: what is measured are the folders under `allaprima/lite`. A model
drawn by a network is measured at 2, 1 and 4 steps, and as it ships in other numbers, too; one drawn by
formula as it is. The figures are kept beside the card as `evaluation.json`, and `card.write` makes them a table in it.
"""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import torch
from torch import Tensor

import allaprima
from allaprima import Card, Engine, Request, hookimpl, plugin_manager
from allaprima.symbols.reading import read
from training import card, evaluate, measures, prompts, shards, text
from training.architecture import TEXT_WIDTH, Architecture
from training.evaluate import AMONG, Evaluation, answered, gflop, paint
from training.illustration.tiles import tile

LITE = Path(allaprima.__file__).parent / "lite"
MODELS = {
    "material": ("lite/material", "lite/procedural"),
    "illustration": ("lite/illustration", "lite/symbols"),
}
"""What ships, by the kind of pictures that it makes."""
SIZE = 256
"""Pixels a side of what is measured, where nothing else is said."""
OFF = ("watermark", "credentials", "history", "safety", "office", "gimp", "blender")
"""Plug-ins that the figures are taken without: what a model draws is measured, not what marks it."""
REPEATS = 7


@dataclass(frozen=True)
class Way:
    """One way to run a model: its steps (None: as its card says), and in what numbers.

    Attributes:
        numbers: "" as the engine chooses, "float32", "int8" (weights), or "onnx-int8" (products).
        asks: figures to take, by the name of `Evaluation`'s method; None takes all.
    """

    steps: int | None = None
    numbers: str = ""
    asks: tuple[str, ...] | None = None


FORMULA = {"as it ships": Way()}
STEPS = (2, 1, 4)
"""That a network is measured at."""
ALL = "finds the caption among 64, all captions"


def ways(steps: int) -> dict[str, Way]:
    """How a network is measured, by title: first as it ships, with so many steps, and then in other ways."""
    titles = {n: f"{n} step{'s' if n > 1 else ''}" for n in (steps, *STEPS)}
    few = ("captioned", "colours")
    return {title: Way(None if n == steps else n) for n, title in titles.items()} | {
        f"{titles[steps]}, int8 weights": Way(numbers="int8", asks=few),
        f"{titles[steps]}, ONNX Runtime int8": Way(numbers="onnx-int8", asks=few),
        f"{titles[steps]}, float32": Way(numbers="float32", asks=few),
    }


class Numbers:
    """A plug-in: loads the models of a way in its numbers."""

    def __init__(self, way: Way) -> None:
        self.way = way

    @hookimpl(tryfirst=True)
    def allaprima_load(self, card: Card, device: str) -> Any:
        """The generator that the built-in plug-in would return, in these numbers."""
        from allaprima.models import diffusers_backend, parts
        from allaprima.models.memory import LAYOUTS

        if not self.way.numbers or not (card.path / "model_index.json").exists():
            return None
        [int8, *_] = [layout for layout in LAYOUTS if layout.int8]
        patches = {
            "int8": ("choose_layout", lambda *_: int8),
            "float32": ("choose_dtype", lambda *_, **__: torch.float32),
        }
        with contextlib.ExitStack() as stack:
            if self.way.numbers in patches:
                name, value = patches[self.way.numbers]
                stack.enter_context(mock.patch.object(parts, name, value))
            generator: Any = diffusers_backend.allaprima_load(card, device)
        if self.way.numbers == "onnx-int8":
            from allaprima.backends.onnx import OnnxRuntime

            generator.accelerate(OnnxRuntime(sizes=None, int8=True))
        return generator


class Drawer:
    """Draws tiles by way of the engine; see `evaluate.Draws`."""

    def __init__(
        self, engine: Engine, of: Architecture, model: str, size: int, steps: int | None
    ) -> None:
        self.engine, self.of, self.model, self.size, self.steps = engine, of, model, size, steps

    def tiles(self, prompts: list[str], seed: int, palette: tuple[str, ...] = ()) -> Tensor:
        """uint8 (B, C, H, W); tile i has seed `seed` + i."""
        made = [self._tile(prompt, seed + k, palette) for k, prompt in enumerate(prompts)]
        return torch.from_numpy(np.stack(made))

    def _tile(self, prompt: str, seed: int, palette: tuple[str, ...]) -> Any:
        request = Request(
            prompt=prompt, kind=self.of.name, model=self.model, seed=seed, palette=palette,  # type: ignore[arg-type]
            size=(self.size, self.size), steps=self.steps,
        )  # fmt: skip
        [picture] = self.engine.generate(request)
        if not self.of.seamless:
            return tile(picture.pixels)
        maps = [picture.maps[name] for name in ("height", "roughness", "metallic")]
        planes = np.rint(np.stack(maps) * 255).astype(np.uint8)
        return np.concatenate([picture.pixels.transpose(2, 0, 1), planes])


@contextlib.contextmanager
def drawing(of: Architecture, model: str, size: int, way: Way) -> Iterator[Drawer]:
    """A drawer with an engine of its own."""
    plugins = plugin_manager(disabled=OFF)
    plugins.register(Numbers(way), "numbers")
    with Engine(device="cpu", plugins=plugins) as engine:
        yield Drawer(engine, of, model, size, way.steps)


def measure(
    of: Architecture, judge_weights: Path, judge_pool: Path, pool: Path, model: str, out: Path, count: int,
    sides: tuple[int, ...], pictures: Path, minutes: float | None = None,
) -> bool:  # fmt: skip
    """Write the figures of one model that ships as JSON; what is in it already is not measured again,
    unless the model's files have changed since.

    Args:
        judge_weights: of stage `judge`; `judge_pool`: what it was trained on.
        pool: of stage `pool`: held-out tiles, and training tiles for a network.
        out: "evaluation.json".
        sides: pixels at which seams are measured.
        pictures: folder for the sheet of pairs, "nearest.png".
        minutes: begin nothing more after so long.

    Returns:
        Whether all is measured.

    Raises:
        TrainingError: the model does not ship, or there is no judge.
    """
    if model not in MODELS[of.name]:
        raise shards.TrainingError(
            f"No model {model} ships that makes a {of.name}. There are: {', '.join(MODELS[of.name])}."
        )
    if not judge_weights.exists():
        raise shards.TrainingError(f"There is no {judge_weights}. Run the stage `judge` first.")
    with Engine(device="cpu", plugins=plugin_manager(disabled=OFF)) as engine:
        found = engine.card(model)
    it = functools.cache(lambda: Evaluation(of, judge_weights, pool, count))
    asked = _asked(of, found, it, sides, judge_pool, pictures)
    facts = {"model": model, "state": state_of(found), "prompts": count, "commit": commit()}
    # Another commit is no reason to measure again; another state of the model's files is.
    if (before := card.read(out)) and all(before.get(k) == facts[k] for k in ("state", "prompts")):
        facts["commit"] = before["commit"]
    return answered(asked, out, minutes, facts)


def _asked(
    of: Architecture, found: Card, it: Callable[[], Evaluation], sides: tuple[int, ...],
    judge_pool: Path, pictures: Path,
) -> dict[str, Callable[[], dict[str, Any]]]:  # fmt: skip
    network = (found.path / "model_index.json").exists()
    all_ways = ways(found.steps) if network else FORMULA
    runs = {title: way for title, way in all_ways.items() if _runs(way)}
    asked: dict[str, Callable[[], Any]] = {"size": lambda: size(found)}

    def with_drawer(way: Way, side: int, ask: Callable[[Drawer], Any]) -> Any:
        with drawing(of, found.id, side, way) as drawer:
            return ask(drawer)

    if of.seamless:
        asked["real tiles"] = lambda: it().real()
    else:
        asked["real tiles"] = lambda: real_illustrations(it(), judge_pool)
    first = next(iter(runs.values()))
    for title, way in runs.items():
        asks = [Evaluation.captioned, Evaluation.other_words] if of.seamless else []
        asks += [Evaluation.colours, Evaluation.variety]
        asks += [Evaluation.palettes] if found.palette else []
        for ask in asks:
            if way.asks is not None and ask.__name__ not in way.asks:
                continue
            asked[f"{title}: {ask.__name__.replace('_', ' ')}"] = lambda ask=ask, way=way: (
                with_drawer(way, SIZE, lambda drawer: ask(it(), drawer))
            )
        if not of.seamless:
            asked[f"{title}: captioned"] = lambda way=way: with_drawer(
                way, SIZE, lambda drawer: drawn_illustrations(it(), drawer, of_all=network)
            )
    if of.seamless:
        for side in sides:
            asked[f"seams at {side}"] = lambda side=side: with_drawer(
                first,
                side,
                lambda drawer: it().seams(drawer, min(24, max(4, 24 * 256**2 // side**2))),
            )
    if network:
        asked["nearest training tile"] = lambda: with_drawer(
            first, of.native, lambda drawer: it().copies(drawer, pictures / "nearest.png")
        )
    else:
        asked["seeds apart"] = lambda: with_drawer(
            first, SIZE, lambda drawer: apart(of, drawer, min(AMONG, it().count))
        )
    asked["GFLOP"] = lambda: network_gflop(of, found, runs) if network else {"text": text_gflop()}
    asked["seconds"] = lambda: seconds(of, found.id, runs)

    def order(name: str) -> int:
        """What tells most first; of the same network in other numbers, later."""
        way = runs.get(name.partition(": ")[0])
        return 2 if name == "seconds" else int(bool(way and way.numbers))

    return dict(sorted(asked.items(), key=lambda item: order(item[0])))


def _runs(way: Way) -> bool:
    """Whether the libraries for it are installed."""
    return way.numbers != "onnx-int8" or all(
        importlib.util.find_spec(name) for name in ("onnx", "onnxruntime")
    )


def known(it: Evaluation) -> tuple[Tensor, list[str]]:
    """Of the held-out pictures those whose captions the model of symbols knows, in groups of 64 in
    which no thing occurs twice; and their captions."""
    size = min(AMONG, it.count)
    subjects = [(k, read(caption).subjects) for k, caption in enumerate(it.captions)]
    left = [(k, s[0].things[0]) for k, s in subjects if len(s) == 1 and s[0].is_known]
    chosen: list[int] = []
    while left:
        group: dict[str, int] = {}
        for k, thing in left:
            if len(group) < size:
                group.setdefault(thing, k)
        if chosen and len(group) < size:
            break
        chosen += group.values()
        left = [(k, thing) for k, thing in left if k not in chosen]
    return it.held[chosen], [it.captions[k] for k in chosen]


def real_illustrations(it: Evaluation, judge_pool: Path) -> dict[str, Any]:
    """The judge's figures of held-out pictures: of all, and of those whose captions both know; and how
    unlike each other real pictures of one name are."""
    pictures, said = known(it)
    spreads = [
        it.spread(torch.stack(tiles))
        for tiles in named(judge_pool, prompts.VARIED_ILLUSTRATIONS).values()
        if len(tiles) > 1
    ]
    return {
        ALL: it.found(it.held, it.captions),
        evaluate.FOUND: it.found(pictures, said),
        "captions that both know": len(said),
        evaluate.SPREAD: round(statistics.mean(spreads), 3) if spreads else None,
    }


def drawn_illustrations(it: Evaluation, drawer: Drawer, of_all: bool) -> dict[str, Any]:
    """The same of what the model draws to the captions that both know; and to all of them, `of_all`, where it is
    a network that may know them."""
    _, said = known(it)
    found = {ALL: it.found(paint(drawer, it.captions, 1), it.captions)} if of_all else {}
    return found | {evaluate.FOUND: it.found(paint(drawer, said, 1), said)}


def named(pool: Path, names: Sequence[str]) -> dict[str, list[Tensor]]:
    """The pictures of some names in a pool, each as it is and not varied."""
    found: dict[str, list[Tensor]] = {name: [] for name in names}
    for path in sorted(pool.glob("*.safetensors")):
        tensors, said = shards.read(path)
        before: set[str] = set()
        for k, (name, of) in enumerate(zip(said["names"], said["ids"], strict=True)):
            if name in found and of not in before:
                found[name].append(tensors["tiles"][k])
            before.add(of)
    return found


def apart(of: Architecture, drawer: Drawer, count: int) -> dict[str, float]:
    """How far the picture of a seed is from the nearest one of another seed, for one prompt: root mean
    square of 0..255 at 16 x 16 pixels, of materials at the best roll."""
    least, median = [], []
    said = list(prompts.VARIED.values()) if of.seamless else list(prompts.VARIED_ILLUSTRATIONS)
    for prompt in said:
        tiles = paint(drawer, [prompt] * count, 11)
        nearest = []
        for k in range(len(tiles)):
            others = torch.cat([tiles[:k], tiles[k + 1 :]])
            nearest.append(float(measures.nearest(tiles[k : k + 1], others, of.seamless)[0]))
        least.append(min(nearest))
        median.append(statistics.median(nearest))
    return {
        "seeds": count,
        "RMS difference, least": round(min(least), 1),
        "RMS difference, median": round(statistics.mean(median), 1),
    }


def size(found: Card) -> dict[str, float]:
    """MB (10^6 bytes) of the model's folder, of that with weights in 8 bits, and of all that ships."""
    files = [p for p in found.path.rglob("*") if p.is_file()]
    out = {
        "MB": round(sum(p.stat().st_size for p in files) / 1e6, 1),
        "MB of all that ships": round(
            sum(p.stat().st_size for p in LITE.rglob("*") if p.is_file()) / 1e6, 1
        ),
    }
    if (found.path / "model_index.json").exists():
        from allaprima.models.memory import needs_on

        needs = needs_on(found, "cpu")
        out["MB of weights in memory"] = round(sum(needs.parts.values()) / 1e6, 1)
        out["MB of weights in memory, int8"] = round(sum(needs.rounded.values()) / 1e6, 1)
    return out


def text_gflop() -> float:
    return gflop(lambda: text.encode(["red brick wall"]))


def network_gflop(of: Architecture, found: Card, ways: dict[str, Way]) -> dict[str, Any]:
    """GFLOP of one picture of 256 pixels, by stage; of denoising by steps."""
    from diffusers import AutoencoderDC, UNet2DConditionModel

    from allaprima.models.quiet import quiet

    with quiet():
        unet = UNet2DConditionModel.from_pretrained(found.path / "unet").eval()
        vae = AutoencoderDC.from_pretrained(found.path / "vae").eval()
    for part in (unet, vae):
        part.requires_grad_(False)
    side = SIZE // of.scale
    z, words = torch.zeros(1, of.latents, side, side), torch.zeros(1, of.tokens, TEXT_WIDTH)
    step = gflop(lambda: unet(z, torch.tensor([999]), words))
    steps = sorted({way.steps or found.steps for way in ways.values()}, reverse=True)
    return {
        "text": text_gflop(),
        "denoising": {str(n): round(n * step, 2) for n in steps},
        "decoding": gflop(lambda: vae.decode(z)),
    }


def seconds(of: Architecture, model: str, ways: dict[str, Way]) -> dict[str, float]:
    """Processor time of a warm picture of 256 pixels, in seconds, one thread; the median of several, taken
    in turns, since another program may compute beside."""
    threads = torch.get_num_threads()
    taken: dict[str, list[float]] = {title: [] for title in ways}
    with contextlib.ExitStack() as stack:
        stack.callback(torch.set_num_threads, threads)
        torch.set_num_threads(1)
        # One model is warm at a time: each is warmed again, and then timed.
        for _ in range(2):
            for title, way in ways.items():
                with drawing(of, model, SIZE, way) as drawer:
                    for k in range(REPEATS):
                        begun = time.process_time()
                        drawer.tiles(["red brick wall" if of.seamless else "red house"], k)
                        if k >= 2:
                            taken[title].append(time.process_time() - begun)
    return {title: round(statistics.median(values), 3) for title, values in taken.items()}


def state_of(found: Card) -> str:
    """Twelve hexadecimal digits of all hashes of a card: of everything that decides its pixels."""
    import hashlib

    lines = "\n".join(f"{name} {value}" for name, value in sorted(found.hashes.items()))
    return hashlib.sha256(lines.encode()).hexdigest()[:12]


def commit() -> str:
    """Of the working tree, "+" after it where it has changes; "" where there is no git."""
    run = functools.partial(
        subprocess.run, cwd=LITE, capture_output=True, text=True, check=False, timeout=60
    )
    try:
        head = run(["git", "rev-parse", "--short", "HEAD"]).stdout.strip()
        changed = run(["git", "status", "--porcelain", "--", "."]).stdout.strip()
    except OSError:
        return ""
    return f"{head}+" if changed else head
