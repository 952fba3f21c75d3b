"""This engine beside what people would use instead: `make bench-peers`, or `--help`.

Everything is measured in one run on one machine, in processes of their own, one after the other:

- the embedded models at 256x256, everything included that a user waits for, beside the floor: what
  their multiplications alone would take at the machine's own matrix-product rate;
- the architectures of SD-Turbo and SDXS at 512x512 in one step, with random weights: plain diffusers,
  this engine, this engine with OpenVINO, and FastSD CPU's way, which is OpenVINO with a tiny decoder
  (its networks are run like FastSD CPU runs them; the program itself is not installed);
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
from bench import quantile, seconds

SIDE = 512
PROMPT = bench.PROMPT
MODEL = "lite/material"
WAYS = {
    "diffusers": "plain diffusers, as it is",
    "diffusers16": "plain diffusers, in bfloat16",
    "engine": "this engine, plain torch",
    "openvino": "this engine, OpenVINO",
    "fastsd": "FastSD CPU's way: OpenVINO, tiny decoder",
    "openvino-tiny": "this engine, OpenVINO, tiny decoder",
}
GIB, MIB = 2**30, 2**20
PATIENCE = 240.0
"""Seconds for one contender, or one measurement of a part."""
MEMORY_SECONDS = 660.0
"""For the pictures of the part "memory"; if they are not all made by then, it tells how many were."""


# Architectures with random weights


def sd_turbo(folder: Path) -> Path:
    """SD-Turbo's: Stable Diffusion 2.1's networks, one step without guidance."""
    import diffusers
    import transformers

    text = transformers.CLIPTextConfig(
        vocab_size=49408,
        hidden_size=1024,
        intermediate_size=4096,
        num_hidden_layers=23,
        num_attention_heads=16,
        hidden_act="gelu",
        projection_dim=512,
    )
    unet = diffusers.UNet2DConditionModel(
        sample_size=64,
        block_out_channels=(320, 640, 1280, 1280),
        attention_head_dim=(5, 10, 20, 20),
        cross_attention_dim=1024,
        use_linear_projection=True,
    )
    return _save(folder, text, unet, _autoencoder())


def sdxs(folder: Path) -> Path:
    """SDXS-512's: a UNet of three levels, one layer each and none in the middle, and a tiny
    decoder, which is its own."""
    import diffusers
    import transformers

    text = transformers.CLIPTextConfig(
        vocab_size=49408,
        hidden_size=768,
        intermediate_size=3072,
        num_hidden_layers=12,
        num_attention_heads=12,
        projection_dim=768,
    )
    unet = diffusers.UNet2DConditionModel(
        sample_size=64,
        block_out_channels=(320, 640, 1280),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        mid_block_type=None,
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        layers_per_block=1,
        attention_head_dim=8,
        cross_attention_dim=768,
    )
    return _save(folder, text, unet, _tiny())


def with_tiny_decoder(folder: Path, source: Path) -> Path:
    """The same weights with a tiny autoencoder instead of their own."""
    import os
    import shutil

    import torch

    # Of the same weights there is one file on the disk.
    shutil.copytree(source, folder, copy_function=os.link, ignore=shutil.ignore_patterns("vae"))
    torch.nn.Module.to(tiny := _tiny(), torch.bfloat16)
    tiny.save_pretrained(folder / "vae")
    index = json.loads((source / "model_index.json").read_text())
    index["vae"] = ["diffusers", "AutoencoderTiny"]
    (folder / "model_index.json").unlink()
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


ARCHITECTURES: dict[str, Callable[..., Path]] = {"SDXS": sdxs, "SD-Turbo": sd_turbo}
PARTS = ("embedded", "live", "SDXS", "SD-Turbo", "memory")


def _autoencoder() -> Any:
    import diffusers

    return diffusers.AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        block_out_channels=(128, 256, 512, 512),
        layers_per_block=2,
        latent_channels=4,
        sample_size=SIDE,
    )


def _tiny() -> Any:
    import diffusers

    return diffusers.AutoencoderTiny()


def _save(folder: Path, text: Any, unet: Any, vae: Any) -> Path:
    import diffusers
    import torch
    import transformers

    # Letters are enough: the length of what is encoded is always 77.
    letters = [chr(c) for c in range(33, 127)]
    pieces = ["<|startoftext|>", "<|endoftext|>", *letters, *(f"{c}</w>" for c in letters)]
    tokenizer = transformers.CLIPTokenizer(
        {piece: i for i, piece in enumerate(dict.fromkeys(pieces))}, [], model_max_length=77
    )
    text.bos_token_id, text.eos_token_id, text.pad_token_id = 0, 1, 1
    pipeline = diffusers.StableDiffusionPipeline(
        vae=vae,
        text_encoder=transformers.CLIPTextModel(text),
        tokenizer=tokenizer,
        unet=unet,
        scheduler=diffusers.EulerDiscreteScheduler(
            beta_schedule="scaled_linear", timestep_spacing="trailing", steps_offset=1
        ),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    for part in (pipeline.unet, pipeline.vae, pipeline.text_encoder):
        torch.nn.Module.to(part, torch.bfloat16)
    pipeline.save_pretrained(folder)
    return folder


# One contender, in a process of its own


def contender(folder: Path, way: str, repeats: int) -> dict[str, Any]:
    """Seconds a picture of 512x512 in one step, and memory."""
    work, release = _engine(folder, way) if way in _OURS else _pipeline(folder, way)
    first = seconds(lambda: work(0))
    times = [seconds(lambda n=n: work(n)) for n in range(1, 1 + repeats)]
    loaded = _rss()
    release()
    return {
        "first": first,
        "median": statistics.median(times),
        "least": min(times),
        "times": times,
        "loaded": loaded,
    }


_OURS = ("engine", "openvino", "openvino-tiny")


def _engine(folder: Path, way: str) -> tuple[Callable[[int], Any], Callable[[], None]]:
    from allaprima import Engine, Request, plugin_manager
    from allaprima.backends.openvino import OpenVino
    from allaprima.warm import WARM

    before = plugin_manager(disabled=("backends", *bench.TRUST))
    engine = Engine(plugins=before, idle_seconds=None)
    # With its kind, which the others are not asked to find out either.
    request = Request(
        prompt=PROMPT,
        kind="picture",
        model=folder.name,
        size=(SIDE, SIDE),
        steps=1,
        guidance=0.0,
        tile=False,
    )

    def work(seed: int) -> Any:
        if seed == 0 and way != "engine":
            # Small, to have the model loaded.
            engine.generate(request.replace(size=(64, 64), seed=1))
            assert WARM.loaded is not None
            WARM.loaded.generator.accelerate(OpenVino(sizes=None))
        # The prompt differs each time, so that it is encoded each time.
        return engine.generate(request.replace(seed=seed, prompt=f"{PROMPT} {seed}"))

    return work, engine.close


def _pipeline(folder: Path, way: str) -> tuple[Callable[[int], Any], Callable[[], None]]:
    """The bare pipeline; for FastSD CPU's way its two large networks are run by OpenVINO."""
    from contextlib import ExitStack

    import diffusers
    import torch

    dtype = torch.float32 if way == "diffusers" else torch.bfloat16
    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()
    pipe = diffusers.DiffusionPipeline.from_pretrained(
        folder, torch_dtype=dtype, local_files_only=True, use_safetensors=True
    )
    pipe.set_progress_bar_config(disable=True)
    stack = ExitStack()
    if way == "fastsd":
        from allaprima.backends.openvino import OpenVino

        networks = {"denoiser": pipe.unet, "decoder": pipe.vae.decoder}
        stack.enter_context(OpenVino(sizes=None).running(networks, tile=False))

    def work(seed: int) -> Any:
        return pipe(
            f"{PROMPT} {seed}",
            width=SIDE,
            height=SIDE,
            num_inference_steps=1,
            guidance_scale=0.0,
            generator=torch.Generator().manual_seed(seed),
            output_type="np",
        )

    return work, stack.close


def _rss() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss)


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
                if importlib.util.find_spec("openvino") is None:
                    results[way] = {"problem": "openvino is not installed"}
                    continue
                if name == "SD-Turbo" and psutil.virtual_memory().available < 14 * GIB:
                    results[way] = {"problem": "less than 14 GiB of memory are free"}
                    continue
            say(f"{name}, turn {turn + 1} of {turns}: {WAYS[way]}")
            model = tiny if way in ("fastsd", "openvino-tiny") else whole
            made = _in_process("contender", str(model), way, str(repeats), models=folder)
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
    """GFLOP of one picture, and the seconds that they would take at the machine's rate."""
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    from allaprima.models.diffusers_backend import allaprima_load
    from allaprima.request import Request
    from allaprima.resolution import fill

    generator: Any = allaprima_load(card, "cpu")
    generator._fused = None  # the counter knows torch's own operators only
    request = fill(Request(prompt=PROMPT, kind=card.kinds[0], size=bench.SIZE, seed=0), card)
    dtypes = {
        type(module).__name__: str(next(module.parameters()).dtype).removeprefix("torch.")
        for part in generator._components.values()
        if isinstance(part, torch.nn.Module)
        for module in (*part.children(), part)
        if any(True for _ in module.parameters())
    }
    with FlopCounterMode(display=False) as counter:
        generator.generate(request, 0, lambda *_: None)
    gflop, least = 0.0, 0.0
    for name, operations in counter.get_flop_counts().items():
        # Of each network as a whole; its parts are listed too, under longer names.
        if name in dtypes and "." not in name:
            count = sum(operations.values()) / 1e9
            gflop += count
            least += count / rates[dtypes[name]]
    generator.release()
    return {"gflop": gflop, "floor": least}


def embedded(card: Any, rates: dict[str, float], repeats: int) -> dict[str, Any]:
    """A warm picture of an embedded model, with all reviews and the watermark, as a signed PNG."""
    from allaprima import Engine, Request
    from allaprima.models.integrity import INDEX_FILE

    # What is drawn by formula multiplies no matrices, and has no floor.
    results: dict[str, Any] = floor(card, rates) if (card.path / INDEX_FILE).exists() else {}
    prompt = PROMPT if card.kinds[0] == "material" else "a red apple"
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
    results |= {
        "median": median,
        "p95": quantile(times, 0.95),
        "rate": len(times) / sum(times),
        "parts": {name: statistics.median(spent) for name, spent in parts.items()},
        "repeats": repeats,
    }
    if "floor" in results:
        results["ratio"] = median / results["floor"]
    return results


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
        begun, sizes = time.perf_counter(), [_rss()]
        while len(sizes) <= pictures and time.perf_counter() - begun < limit:
            make(settle + len(sizes))
            sizes.append(_rss())
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
        before = _rss()
        engine.generate(request)
        loaded = _rss()
        engine.release()
        return {"before": before, "loaded": loaded, "after": _rss()}


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
    if what == "embedded":
        from allaprima import Engine

        with Engine() as engine:
            card = engine.card(arguments[0])
        return embedded(card, json.loads(arguments[1]), int(arguments[2]))
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
            results["embedded"][model] = _in_process(
                "embedded", model, json.dumps(rates), str(repeats)
            )
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


def show(results: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    console, m = Console(markup=False, width=110), results["machine"]
    rates = results["gflops"]
    about = f"{m['cpu']}, {m['cores']} cores, {m['threads']} threads, torch {m['torch']}"
    console.print(f"{about}, load {m['load']:.1f}" if m["load"] is not None else about)
    console.print(
        f"matrix products: {rates['float32']:.0f} GFLOP/s in float32, "
        f"{rates['bfloat16']:.0f} in bfloat16"
    )
    if results["quick"]:
        console.print("A quick run: few repetitions, which say little about the spread.")

    def add(table: Table, name: str, result: dict[str, Any], *cells: Callable[[Any], str]) -> None:
        if "problem" in result:
            table.add_row(name, result["problem"])
        else:
            table.add_row(name, *(cell(result) for cell in cells))

    table = Table(
        "signed PNG, 256x256",
        *("median", "95 %", "a second", "made", "finished", "encoded"),
        *("GFLOP", "floor", "x floor"),
    )
    for name, result in results.get("embedded", {}).items():
        add(
            table,
            name,
            result,
            lambda r: f"{r['median'] * 1e3:.0f} ms",
            lambda r: f"{r['p95'] * 1e3:.0f} ms",
            lambda r: f"{r['rate']:.1f}",
            *(
                lambda r, n=name: f"{r['parts'][n] * 1e3:.0f} ms"
                for name in ("made", "finished", "encoded")
            ),
            lambda r: f"{r['gflop']:.1f}" if "gflop" in r else "",
            lambda r: f"{r['floor'] * 1e3:.0f} ms" if "floor" in r else "",
            lambda r: f"{r['ratio']:.1f}" if "ratio" in r else "",
        )
    if table.rows:
        console.print(table)
    for name in ARCHITECTURES:
        table = Table(
            f"{name}'s architecture, 512x512, 1 step", "median", "least", "first", "memory"
        )
        for way, result in results.get(name, {}).items():
            add(
                table,
                WAYS[way],
                result,
                lambda r: f"{r['median']:.2f} s",
                lambda r: f"{r['least']:.2f} s",
                lambda r: f"{r['first']:.1f} s",
                lambda r: f"{r['loaded'] / GIB:.1f} GiB",
            )
        if table.rows:
            console.print(table)
    table = Table(
        "live, 20 changes a second", "a change to its preview", "95 %", "worst", "shown", "grown"
    )
    for model, result in results.get("live", {}).items():
        add(
            table,
            model,
            result,
            lambda r: f"{r['median'] * 1e3:.0f} ms",
            lambda r: f"{r['p95'] * 1e3:.0f} ms",
            lambda r: f"{r['worst'] * 1e3:.0f} ms",
            lambda r: f"{r['previews'] + r['full']} of {r['changes']}",
            lambda r: f"{r['memory grown, MiB']:+.0f} MiB",
        )
    if table.rows:
        console.print(table)
    table = Table("besides", "figure")
    for key, what, figure in _BESIDES:
        if key in results:
            add(table, what, results[key], figure)
    if table.rows:
        console.print(table)


_BESIDES: tuple[tuple[str, str, Callable[[Any], str]], ...] = (
    (
        "overhead",
        "engine's share on top of the bare pipeline",
        lambda r: f"{(r['ratio'] - 1) * 100:+.1f} %, {r['share'] * 1e3:+.1f} ms",
    ),
    (
        "released",
        "memory of an embedded model, and what of it is left after the release",
        lambda r: (
            f"{(r['loaded'] - r['before']) / MIB:.0f} MiB, "
            f"{(r['after'] - r['before']) / MIB:+.0f} MiB"
        ),
    ),
    (
        "memory",
        "growth over many pictures, and in their second half",
        lambda r: (
            f"{r['pictures']}: {r['grown'] / MIB:+.1f} MiB, "
            f"{r['grown in the second half'] / MIB:+.1f} MiB"
        ),
    ),
)


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
