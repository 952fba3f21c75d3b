"""Speed and memory on this machine: `make bench`, or `python bench/bench.py --help`.

The machine's own matrix-product rate is printed beside the figures, so that those of two machines
can be compared. Nothing else should run meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

PROMPT = "red brick wall, running bond, worn"
SIZE = (256, 256)
MATRIX = 2048
"""Side of the square matrices whose product is timed: beyond the caches, yet quick."""


TRUST = ("safety", "watermark")
"""Plug-ins that do work of their own on each picture; the engine's overhead is measured without."""


def seconds(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def rss() -> float:
    """Bytes of memory that this process holds now."""
    import psutil

    return float(psutil.Process().memory_info().rss)


def quantile(values: list[float], q: float) -> float:
    """By linear interpolation between the sorted values."""
    ordered = sorted(values)
    at = q * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (at - low) * (ordered[high] - ordered[low])


def matrix_rate(dtype_name: str) -> float:
    """GFLOP/s of the best of several products: 2 n^3 operations each."""
    import torch

    dtype = getattr(torch, dtype_name)
    left = torch.randn(MATRIX, MATRIX, generator=torch.manual_seed(0)).to(dtype)
    out = torch.empty_like(left)
    times = [seconds(lambda: torch.mm(left, left, out=out)) for _ in range(8)]
    return 2 * MATRIX**3 / min(times) / 1e9


def machine() -> dict[str, Any]:
    import psutil
    import torch

    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        cpu = names[0].partition(":")[2].strip() if names else cpu
    return {
        "cpu": cpu,
        "cores": psutil.cpu_count(logical=False),
        "torch": torch.__version__,
        "threads": torch.get_num_threads(),
        "python": platform.python_version(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def warm(engine: Any, model: str, repeats: int) -> dict[str, float]:
    """Seconds from the request to the finished material, model loaded."""
    from allaprima import Request

    def once(seed: int) -> float:
        request = Request(prompt=PROMPT, kind="material", model=model, size=SIZE, seed=seed)
        return seconds(lambda: engine.generate(request))

    for seed in range(3):
        once(seed)
    times = [once(seed) for seed in range(repeats)]
    return {"median": statistics.median(times), "p95": quantile(times, 0.95)}


def overhead(engine: Any, model: str, repeats: int) -> dict[str, Any]:
    """The engine against the bare pipeline on the same checkpoint, in turns.

    Both make a plain picture (not tiled, no maps) from a prompt that neither has seen, so that
    both compute the same. Both compute on the engine's thread: on a thread of its own the bare
    pipeline would have a second team of OpenMP's, and two teams get in each other's way. `ratio`
    is the median over the pairs, `share` the median of the differences in seconds; above 1 and
    above 0 the engine is slower.
    """
    import diffusers
    import torch
    import transformers

    from allaprima import Request
    from allaprima.jobs import WORKER, Task

    card = engine.card(model)

    def ours(seed: int) -> Any:
        request = Request(
            prompt=f"{PROMPT}, {seed}",
            kind="picture",
            tile=False,
            model=model,
            size=SIZE,
            seed=seed,
        )
        return engine.generate(request)[0]

    picture = ours(0)
    dtype = getattr(torch, picture.recipe.dtype)
    # Its remarks about a material's classes, which are not Stable Diffusion's own, say nothing here.
    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    bare = diffusers.DiffusionPipeline.from_pretrained(
        card.path, torch_dtype=dtype, local_files_only=True, use_safetensors=True
    ).to(picture.recipe.device)
    bare.set_progress_bar_config(disable=True)

    if "height" in card.channels:
        bare.vae.to(torch.float32)  # as the engine has it

    def theirs(seed: int) -> Any:
        task = Task(lambda: on_worker(seed))
        WORKER.add(task)
        return task.result()

    @torch.inference_mode()
    def on_worker(seed: int) -> Any:
        # Decoded by itself: the pipeline hands an AutoencoderDC an argument that it does not take.
        latents = bare(
            prompt=f"{PROMPT}, {seed}",
            width=SIZE[0],
            height=SIZE[1],
            num_inference_steps=picture.recipe.steps,
            guidance_scale=picture.recipe.guidance,
            generator=torch.Generator().manual_seed(seed),
            output_type="latent",
        ).images
        latents = (latents / bare.vae.config.scaling_factor).to(bare.vae.dtype)
        decoded = bare.vae.decode(latents).sample
        return bare.image_processor.postprocess(decoded, output_type="np")

    for seed in range(3):
        ours(seed)
        theirs(seed)
    pairs = []
    for seed in range(3, 3 + repeats):
        # Whoever goes second finds warmer caches: take turns at that too.
        order = (ours, theirs) if seed % 2 else (theirs, ours)
        times = {work: seconds(lambda w=work, s=seed: w(s)) for work in order}
        pairs.append((times[ours], times[theirs]))
    return {
        "engine": statistics.median(a for a, _ in pairs),
        "bare": statistics.median(b for _, b in pairs),
        "ratio": statistics.median(a / b for a, b in pairs),
        "share": statistics.median(a - b for a, b in pairs),
        "pairs": len(pairs),
        "dtype": picture.recipe.dtype,
        "device": picture.recipe.device,
    }


def cold(model: str, repeats: int) -> dict[str, float | None]:
    """A new process each time: start of Python to written files, and the process's peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "allaprima", "generate", PROMPT, "--kind", "material"]
        command += ["--model", model, "--size", f"{SIZE[0]}x{SIZE[1]}", "--seed", "1"]
        command += ["-o", str(Path(folder) / "cold.png")]

        def once() -> None:
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603

        times = [seconds(once) for _ in range(repeats)]
    return {"first": times[0], "median": statistics.median(times), "peak": _children_peak()}


def _children_peak() -> float | None:
    """Bytes of the largest child's resident memory, where the system counts it."""
    try:
        import resource
    except ImportError:
        return None
    # Linux counts in KiB, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return float(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit)


def measure(model: str, repeats: int) -> dict[str, Any]:
    from allaprima import Engine, plugin_manager

    # First, while this process is small: a child's peak counts the fork of its parent.
    results: dict[str, Any] = {"model": model, "size": SIZE, "cold": cold(model, 3)}
    results["machine"] = machine()
    results["gflops"] = {name: matrix_rate(name) for name in ("float32", "bfloat16")}
    with Engine(idle_seconds=None) as engine:
        results["warm"] = warm(engine, model, repeats)
        results["trust"] = overhead(engine, model, repeats)
    plain = plugin_manager(disabled=TRUST)
    with Engine(idle_seconds=None, plugins=plain) as engine:
        results["overhead"] = overhead(engine, model, repeats)
    return results


def show(results: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    m, w, c, o = (results[name] for name in ("machine", "warm", "cold", "overhead"))
    size = f"{SIZE[0]}x{SIZE[1]}"
    table = Table("what", "figure", title=f"{m['cpu']}, {m['cores']} cores, {m['threads']} threads")
    table.add_row("matrix product, float32", f"{results['gflops']['float32']:.0f} GFLOP/s")
    table.add_row("matrix product, bfloat16", f"{results['gflops']['bfloat16']:.0f} GFLOP/s")
    table.add_row(f"warm {size} material, median", f"{w['median'] * 1e3:.1f} ms")
    table.add_row(f"warm {size} material, p95", f"{w['p95'] * 1e3:.1f} ms")
    table.add_row("cold start to files written, median of 3", f"{c['median']:.2f} s")
    peak = "not counted here" if c["peak"] is None else f"{c['peak'] / 2**20:.0f} MiB"
    table.add_row("peak memory of that process", peak)
    table.add_row("bare pipeline, median", f"{o['bare'] * 1e3:.1f} ms")
    table.add_row("engine, same work, median", f"{o['engine'] * 1e3:.1f} ms")
    change = (o["ratio"] - 1) * 100
    share = f"{change:+.1f} %, {o['share'] * 1e3:+.1f} ms"
    table.add_row(f"engine's overhead, median of {o['pairs']} pairs", share)
    reviewed = f"{results['trust']['share'] * 1e3:+.1f} ms"
    table.add_row("the same with reviews and watermark", reviewed)
    where = f"{results['model']} on {o['device']}, {o['dtype']}, torch {m['torch']}"
    table.caption = f"{where}, load {m['load']:.1f}" if m["load"] is not None else where
    Console().print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="lite/material", help="id of a model card")
    parser.add_argument("--repeats", type=int, default=30, help="timed runs of each kind")
    parser.add_argument("--json", action="store_true", help="print JSON")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    results = measure(arguments.model, max(arguments.repeats, 2))
    if arguments.json:
        print(json.dumps(results, indent=2))
    else:
        show(results)


if __name__ == "__main__":
    main()
