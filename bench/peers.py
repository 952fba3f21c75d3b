"""This engine beside what people would use instead: `make bench-peers`, or `--help`.

Everything is measured in one run on one machine, in processes of their own, one after the other:

- the embedded models at 256x256, everything included that a user waits for, beside the floor: what
  their multiplications alone would take at the machine's own matrix-product rate;
- the architectures of SD-Turbo and SDXS at 512x512 in one step, with random weights: plain diffusers,
  this engine, this engine with OpenVINO, in 8-bit integers too (extra `openvino-int8`; what rounding does to
  pictures random weights do not tell), and FastSD CPU's way, which is OpenVINO with a tiny decoder (its
  networks are run like FastSD CPU runs them; the program itself is not installed);
- a live session while its prompt changes 20 times a second;
- memory over many pictures, and after the release of a model;
- the engine's share on top of the bare pipeline.

Nothing else should run meanwhile. A full run takes less than 25 minutes of two cores: each part has a
limit, and says so where it was stopped. What is measured is written to a file as it comes. `--quick` makes
few repetitions, and says so; parts may be named to measure those alone.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import bench
from architectures import ARCHITECTURES, with_tiny_decoder
from bench import quantile, rss
from contenders import INT8, WAYS, contender
from results import show

PROMPT = bench.PROMPT
MODEL = "lite/material"
PROMPTS = {
    "material": PROMPT,
    "illustration": "a red apple",
    "picture": "a lake in the mountains",
    "lite/figures": "a brown horse",
    "lite/stills": "a red apple",
}
"""By model, or by the first kind that it makes: each has something else that it is asked for."""
GIB = 2**30
PATIENCE = 240.0
"""Seconds for one contender, or one measurement of a part."""
INT8_PATIENCE = 480.0
"""For the one that has to be calibrated first."""
MEMORY_SECONDS = 660.0
"""For the pictures of the part "memory"; if they are not all made by then, it tells how many were."""


PARTS = ("embedded", "live", "SDXS", "SD-Turbo", "memory")


def _in_process(
    *arguments: str, models: Path | None = None, patience: float = PATIENCE
) -> dict[str, Any]:
    """What another run of this program measures; or {"problem": why it did not}."""
    import os

    environment = dict(os.environ)
    if models is not None:
        environment["ALLAPRIMA_MODELS"] = str(models)
    command = [sys.executable, __file__, "--only", *arguments]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            capture_output=True,
            text=True,
            check=False,
            env=environment,
            timeout=patience,
        )
    except subprocess.TimeoutExpired:
        return {"problem": f"stopped after {patience:.0f} s"}
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        return {"problem": said[-1] if said else f"ended with {done.returncode}"}
    measured: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return measured


def peers(
    name: str,
    repeats: int,
    results: dict[str, dict[str, Any]],
    *,
    turns: int,
    quick: bool,
    say: Callable[[str], None],
) -> None:
    """Put all contenders on one architecture into `results`, by name of the way; each in `turns`."""
    import importlib.util

    import psutil

    from allaprima.models.quiet import quiet

    with tempfile.TemporaryDirectory(prefix="allaprima-") as place:
        folder = Path(place)
        say(f"{name}: making random weights")
        with quiet():
            whole = ARCHITECTURES[name](folder / "turbo")
            tiny = whole
            if name == "SD-Turbo":
                tiny = with_tiny_decoder(folder / "tiny-turbo", whole)
        # In turns, so that what else the machine does meanwhile falls on all of them.
        for turn, way in [(turn, way) for turn in range(turns) for way in WAYS]:
            if way == "openvino-tiny" and whole == tiny:
                continue
            if "problem" in results.get(way, {}):
                continue
            if way == "diffusers" and quick and name == "SD-Turbo":
                results[way] = {"problem": "left out of a quick run"}
                continue
            if "openvino" in way or way == "fastsd":
                needed = ("openvino", *(("nncf",) if way == INT8 else ()))
                absent = [name for name in needed if importlib.util.find_spec(name) is None]
                if absent:
                    results[way] = {"problem": f"{absent[0]} is not installed"}
                    continue
                if name == "SD-Turbo" and psutil.virtual_memory().available < 14 * GIB:
                    results[way] = {"problem": "less than 14 GiB of memory are free"}
                    continue
            say(f"{name}, turn {turn + 1} of {turns}: {WAYS[way]}")
            model = tiny if way in ("fastsd", "openvino-tiny") else whole
            patience = INT8_PATIENCE if way == INT8 else PATIENCE
            made = _in_process(
                "contender", str(model), way, str(repeats), models=folder, patience=patience
            )
            results[way] = _together(results.get(way), made)
            say(_told(results[way]))


def _together(before: dict[str, Any] | None, made: dict[str, Any]) -> dict[str, Any]:
    """What a contender measured in this turn and in those before."""
    if before is None or "problem" in made:
        return made
    times = [*before["times"], *made["times"]]
    joined = {"times": times, "median": statistics.median(times), "least": min(times)}
    return before | joined | {"loaded": max(before["loaded"], made["loaded"])}


def _told(result: dict[str, Any]) -> str:
    if "problem" in result:
        return f"  {result['problem']}"
    return f"  median {result['median']:.3f} s, least {result['least']:.3f} s"


# The embedded models


def floor(card: Any, rates: dict[str, float]) -> dict[str, float]:
    """GFLOP of one picture, and the seconds that they would take at the machine's rates for what each layer computes in.

    Of a prompt that is known; its embedding is kept.
    """
    from torch.utils.flop_counter import FlopCounterMode

    from allaprima.models.diffusers_backend import allaprima_load
    from allaprima.request import Request
    from allaprima.resolution import fill

    generator: Any = allaprima_load(card, "cpu")
    parts = generator._parts
    # The counter knows torch's own operators only.
    fused, parts.fused = parts.fused, None
    request = fill(Request(prompt=PROMPT, kind=card.kinds[0], size=bench.SIZE, seed=0), card)
    with FlopCounterMode(display=False) as counter:
        generator.generate(request, 0, lambda *_: None)
    counted = {
        name: sum(counts.values()) / 1e9 for name, counts in counter.get_flop_counts().items()
    }
    least = 0.0
    for network in (parts.denoiser, parts.components["vae"].decoder):
        own = next(network.parameters()).dtype
        rest = counted[type(network).__name__]
        for name, layer in network.named_modules():
            dtype = fused.dtype_of(layer) if fused is not None else None
            if dtype is not None:
                gflop = counted.get(f"{type(network).__name__}.{name}", 0.0)
                least += gflop / rates[str(dtype).removeprefix("torch.")]
                rest -= gflop
        least += rest / rates[str(own).removeprefix("torch.")]
    generator.release()
    return {"gflop": counted["Global"], "floor": least}


def embedded(card: Any, repeats: int) -> dict[str, Any]:
    """A warm picture of an embedded model, with all reviews and the watermark, as a signed PNG."""
    from allaprima import Engine, Request

    prompt = PROMPTS.get(card.id) or PROMPTS[card.kinds[0]]
    parts: dict[str, list[float]] = {}
    with Engine(idle_seconds=None) as engine:

        def once(seed: int) -> tuple[float, float]:
            request = Request(
                prompt=prompt, kind=card.kinds[0], model=card.id, size=bench.SIZE, seed=seed
            )
            begun = time.perf_counter()
            [picture] = engine.generate(request)
            made = time.perf_counter()
            engine.encode(picture)
            ended = time.perf_counter()
            timings = picture.recipe.timings
            finish = timings.get("finish", 0.0)
            for name, spent in (
                ("made", made - begun - finish),
                ("finished", finish),
                ("encoded", ended - made),
            ):
                parts.setdefault(name, []).append(spent)
            return ended - begun, made - begun

        for seed in range(3):
            once(seed)
        parts.clear()
        times = [once(seed)[0] for seed in range(repeats)]
    median = statistics.median(times)
    return {
        "median": median,
        "p95": quantile(times, 0.95),
        "rate": len(times) / sum(times),
        "parts": {name: statistics.median(spent) for name, spent in parts.items()},
        "repeats": repeats,
    }


# Memory


def memory(folder: Path, pictures: int, limit: float) -> dict[str, float]:
    """How the process grows while it makes many small pictures, for `limit` seconds at most."""
    from allaprima import Engine, Request

    with Engine(idle_seconds=None) as engine:

        def make(number: int) -> None:
            # New prompts, so that what is kept of them is full and goes on changing.
            engine.generate(
                Request(prompt=f"gold {number}", model=folder.name, size=(64, 64), seed=number)
            )

        settle = max(50, pictures // 20)
        for number in range(settle):
            make(number)
        begun, sizes = time.perf_counter(), [rss()]
        while len(sizes) <= pictures and time.perf_counter() - begun < limit:
            make(settle + len(sizes))
            sizes.append(rss())
        spent = time.perf_counter() - begun
    made = len(sizes) - 1
    return {
        "pictures": made,
        "grown": sizes[-1] - sizes[0],
        "grown in the second half": sizes[-1] - sizes[made // 2],
        "each": spent / made,
    }


def released(model: str) -> dict[str, float]:
    """Bytes of this process before a model is loaded, with it, and after it was released."""
    from allaprima import Engine, Request

    with Engine(idle_seconds=None) as engine:
        request = Request(prompt=PROMPT, model=model, size=(256, 256), seed=1)
        # Twice, so that imports and what libraries keep for themselves are there before.
        engine.generate(request)
        engine.release()
        before = rss()
        engine.generate(request)
        loaded = rss()
        engine.release()
        return {"before": before, "loaded": loaded, "after": rss()}


# All together


def only(what: str, *arguments: str) -> dict[str, Any]:
    if what == "contender":
        folder, way, repeats = arguments
        return contender(Path(folder), way, int(repeats))
    if what == "memory":
        return memory(Path(arguments[0]), int(arguments[1]), MEMORY_SECONDS)
    if what == "released":
        return released(arguments[0])
    if what == "live":
        import live

        return live.measure(arguments[0], bench.SIZE, float(arguments[1]))
    if what == "overhead":
        from allaprima import Engine, plugin_manager

        plain = plugin_manager(disabled=bench.TRUST)
        with Engine(idle_seconds=None, plugins=plain) as engine:
            return bench.overhead(engine, arguments[0], int(arguments[1]))
    if what in ("embedded", "floor"):
        from allaprima import Engine

        with Engine() as engine:
            card = engine.card(arguments[0])
        if what == "floor":
            return floor(card, json.loads(arguments[1]))
        return embedded(card, int(arguments[1]))
    raise ValueError(what)


def measure(
    parts: Sequence[str],
    results: dict[str, Any],
    *,
    quick: bool,
    say: Callable[[str], None],
    keep: Callable[[], None],
) -> None:
    """Put what was measured into `results` as it comes, so that a run can be stopped.

    Args:
        keep: called after each measurement.
    """
    from allaprima.models.quiet import quiet

    repeats, few = (5, 2) if quick else (30, 4)
    rates = {name: bench.matrix_rate(name) for name in ("float32", "bfloat16")}
    results |= {"quick": quick, "machine": bench.machine(), "gflops": rates}
    models = _embedded_models()
    if "embedded" in parts:
        results["embedded"] = {}
        for model in models:
            say(f"{model} at 256x256")
            measured = _in_process("embedded", model, str(repeats))
            if model == MODEL and "problem" not in measured:
                # What is drawn by formula multiplies no matrices, and has no floor. In a process of its own:
                # after a picture on one thread another has a second team of OpenMP's, and both are slower.
                measured |= _in_process("floor", model, json.dumps(rates))
                if "floor" in measured:
                    measured["ratio"] = measured["median"] / measured["floor"]
            results["embedded"][model] = measured
            keep()
        say("the engine's share")
        results["overhead"] = _in_process("overhead", MODEL, str(repeats))
        keep()
    if "live" in parts:
        results["live"] = {}
        for model in models:
            say(f"a live session of {model}")
            results["live"][model] = _in_process("live", model, "10" if quick else "60")
            keep()
    for name in ARCHITECTURES:
        if name in parts:
            results[name] = {}
            turns = 1 if quick or name == "SD-Turbo" else 2
            peers(name, few, results[name], turns=turns, quick=quick, say=say)
            keep()
    if "memory" in parts:
        say("memory after a release")
        results["released"] = _in_process("released", MODEL)
        keep()
        with tempfile.TemporaryDirectory(prefix="allaprima-") as place:
            sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
            import checkpoints

            with quiet():
                folder = checkpoints.FAMILIES["stable-diffusion-turbo"](Path(place) / "small-turbo")
            count = 300 if quick else 10_000
            say(f"memory over {count} pictures, for {MEMORY_SECONDS:.0f} s at most")
            results["memory"] = _in_process(
                "memory",
                str(folder),
                str(count),
                models=Path(place),
                patience=MEMORY_SECONDS + PATIENCE,
            )
            keep()


def _embedded_models() -> list[str]:
    """The ids of the models that come with the package and make pictures from words."""
    from allaprima import Engine

    with Engine() as engine:
        cards = engine.models()
    return [c.id for c in cards if c.id.startswith("lite/") and "text-to-image" in c.tasks]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="few repetitions: about ten minutes")
    parser.add_argument(
        "--result", type=Path, default=Path("bench-peers.json"), help="[default: %(default)s]"
    )
    parser.add_argument("parts", nargs="*", help=f"{', '.join(PARTS)}; or all of them")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--only", nargs="+", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"there is no {unknown.pop()!r}")
    warnings.simplefilter("ignore")
    if arguments.only:
        print(json.dumps(only(*arguments.only)))
        return

    def say(what: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {what}", file=sys.stderr, flush=True)

    results: dict[str, Any] = {}

    def keep() -> None:
        arguments.result.write_text(json.dumps(results, indent=2))

    try:
        measure(arguments.parts or PARTS, results, quick=arguments.quick, say=say, keep=keep)
    except KeyboardInterrupt:
        say("stopped; this is what there is")
    if arguments.json:
        print(json.dumps(results, indent=2))
    elif "machine" in results:
        show(results)


if __name__ == "__main__":
    main()
