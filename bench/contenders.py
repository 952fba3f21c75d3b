"""The ways to run a checkpoint that are compared, each measured in a process of its own."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bench
from architectures import SIDE
from bench import rss, seconds

PROMPT = bench.PROMPT
INT8 = "openvino:int8"
WAYS = {
    "diffusers": "plain diffusers, as it is",
    "diffusers16": "plain diffusers, in bfloat16",
    "engine": "this engine, plain torch",
    "openvino": "this engine, OpenVINO",
    INT8: "this engine, OpenVINO in 8-bit integers",
    "fastsd": "FastSD CPU's way: OpenVINO, tiny decoder",
    "openvino-tiny": "this engine, OpenVINO, tiny decoder",
}


def contender(folder: Path, way: str, repeats: int) -> dict[str, Any]:
    """Seconds a picture of 512x512 in one step, and memory."""
    work, release = _engine(folder, way) if way in _OURS else _pipeline(folder, way)
    # With all that is loaded, compiled and calibrated for it.
    first = seconds(lambda: work(0))
    times = [seconds(lambda n=n: work(n)) for n in range(1, 1 + repeats)]
    loaded = rss()
    release()
    return {
        "first": first,
        "median": statistics.median(times),
        "least": min(times),
        "times": times,
        "loaded": loaded,
    }


_OURS = ("engine", "openvino", INT8, "openvino-tiny")


def _engine(folder: Path, way: str) -> tuple[Callable[[int], Any], Callable[[], None]]:
    from allaprima import Engine, Request, plugin_manager
    from allaprima.backends.openvino import OpenVino
    from allaprima.backends.openvino_int8 import OpenVinoInt8
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

    def calibrate_by(way: Any, card: Any) -> None:
        from allaprima.backends.calibration import calibrate

        def make(wanted: Any) -> Any:
            # As those that are measured.
            alike = wanted.replace(model=folder.name, steps=1, guidance=0.0, tile=False)
            return engine.generate(alike)[0].pixels

        calibrate(way, card, "picture", (SIDE, SIDE), make, lambda _: None)

    def work(seed: int) -> Any:
        if seed == 0 and way != "engine":
            # Small, to have the model loaded.
            engine.generate(request.replace(size=(64, 64), seed=1))
            assert WARM.loaded is not None
            loaded: Any = WARM.loaded
            if way == INT8:
                integers = OpenVinoInt8(sizes=None)
                loaded.generator.accelerate(integers)
                calibrate_by(integers, loaded.card)
            else:
                loaded.generator.accelerate(OpenVino(sizes=None))
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
