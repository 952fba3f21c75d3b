"""Speed in Blender: `blender --background --python bench/blender.py -- --help`, or with bpy.

From the operator's call to the textured cube, warm, split into the engine's share and the host's;
live updates a second; and the start of Blender with the extension against without. The machine's own
matrix-product rate and load stand beside the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import bpy

sys.path.insert(0, str(Path(__file__).parent))  # Blender does not

from bench import machine, matrix_rate

PROMPTS = ("oak planks", "red brick wall, worn", "rusty metal", "grey felt", "terrazzo")


def cube() -> Any:
    """A new scene's cube, selected, with our settings registered."""
    bpy.ops.wm.read_factory_settings(use_empty=False)
    if not hasattr(bpy.types.Scene, "allaprima"):
        bpy.ops.preferences.addon_enable(module="bl_ext.user_default.allaprima")
    return bpy.data.objects["Cube"]


def made(size: int, times: int, model: str) -> dict[str, Any]:
    """Milliseconds from the call to the textured cube; of it, the engine's part, by its own clock, and
    the rest: signing, packing, nodes, slots."""
    obj = cube()
    bpy.ops.allaprima.generate_material(prompt=PROMPTS[0], size=size, model=model)
    whole, painting, host = [], [], []
    for i in range(times):
        begun = time.perf_counter()
        bpy.ops.allaprima.generate_material(
            prompt=PROMPTS[i % len(PROMPTS)], size=size, seed=i, model=model
        )
        seconds = time.perf_counter() - begun
        [recipe] = json.loads(obj.active_material["allaprima_recipes"])
        engine = sum(recipe["timings"].values())
        whole.append(seconds * 1000)
        painting.append(engine * 1000)
        host.append((seconds - engine) * 1000)
        for datablocks in (bpy.data.materials, bpy.data.images):
            for datablock in list(datablocks):
                if datablock.users == 0:
                    datablocks.remove(datablock)
    return {
        "model": recipe["model"],
        "median ms": statistics.median(whole),
        "worst ms": max(whole),
        "engine median ms": statistics.median(painting),
        "engine worst ms": max(painting),
        "host median ms": statistics.median(host),
        "host worst ms": max(host),
    }


def live(seconds: float, model: str) -> dict[str, float]:
    """Pictures shown a second at 256 pixels while the seed changes, and the host's share of each."""
    package = sys.modules[type(bpy.context.scene.allaprima).__module__.rpartition(".")[0]]
    cube()
    settings = bpy.context.scene.allaprima
    settings.size, settings.model, settings.prompt = "256", model, PROMPTS[0]
    bpy.context.window_manager.allaprima_live = True
    session = package.live.session
    session._live.wait()
    session.tick()
    before, begun, spent = session.shown, time.perf_counter(), 0.0
    while time.perf_counter() - begun < seconds:
        settings.seed += 1
        seen = session.shown
        while session.shown == seen:
            at = time.perf_counter()
            session.tick()
            if session.shown != seen:
                spent += time.perf_counter() - at
            else:
                time.sleep(0.002)
    shown = session.shown - before
    taken = time.perf_counter() - begun
    bpy.context.window_manager.allaprima_live = False
    return {"updates a second": shown / taken, "host ms an update": 1000 * spent / max(1, shown)}


def starts(times: int) -> dict[str, float]:
    """Seconds that Blender takes to start and end, with the extension and without."""
    program = bpy.app.binary_path
    if not program:
        return {}

    def start(*more: str) -> float:
        begun = time.perf_counter()
        command = [program, "--background", "--factory-startup", *more, "--python-expr", "pass"]
        subprocess.run(command, check=True, capture_output=True, env=os.environ)  # noqa: S603
        return time.perf_counter() - begun

    without, with_it = [], []
    for _ in range(times):  # in turns, so that what else the machine does falls on both
        without.append(start())
        with_it.append(start("--addons", "bl_ext.user_default.allaprima"))
    return {
        "start s, without": statistics.median(without),
        "start s, with": statistics.median(with_it),
        "more s": statistics.median(a - b for a, b in zip(with_it, without, strict=True)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[256, 512, 1024])
    parser.add_argument("--times", type=int, default=30, help="pictures of each size (30)")
    parser.add_argument("--starts", type=int, default=10, help="starts of each kind (10)")
    parser.add_argument("--seconds", type=float, default=10.0, help="of live (10)")
    parser.add_argument("--model", default="", help="id of the model; by default the best")
    arguments = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else []
    options = parser.parse_args(arguments)
    figures: dict[str, dict[str, Any]] = {
        f"{size} px": made(size, options.times, options.model) for size in options.sizes
    }
    rates = {f"GFLOP/s, {name}": round(matrix_rate(name)) for name in ("float32", "bfloat16")}
    figures["machine"] = machine() | rates | {"blender": bpy.app.version_string}
    if options.seconds:
        figures["live, 256 px"] = live(options.seconds, options.model)
    if options.starts:
        figures["start"] = starts(options.starts)
    rounded = {
        name: {k: round(v, 3) if isinstance(v, float) else v for k, v in values.items()}
        for name, values in figures.items()
    }
    print(json.dumps(rounded, indent=2))


if __name__ == "__main__":
    main()
