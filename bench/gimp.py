"""Measure the GIMP plug-in in the real GIMP: from the call to the pixels on the canvas.

    make test-hosts             (once: it builds the root folder with GIMP)
    python bench/gimp.py        (--runs 30, --sizes 256 512, --home FOLDER to keep what it installs)

The time of a call is split by what the recipe says of it. *Trust* is the review of the words, the
watermark and the review of the picture (the stages `prepare` and `finish`); *engine* is all else that
the engine does; *host* is the rest: the call through GIMP's PDB, the layer, the undo step. Signing
is not in it: a layer has no bytes to sign before it is exported.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/hosts"))

from gimp_session import Session
from rooms import HOME, Root, install_command, root_folder

CALLS = """
image = new_image({size}, {size})
call("generate", image=image, prompt="red brick wall", seed="0")
told["runs"] = []
for seed in range(1, {runs} + 1):
    begun = time.perf_counter()
    layer = call("generate", image=image, prompt="red brick wall", seed=str(seed))
    seconds = time.perf_counter() - begun
    told["runs"].append([seconds, recipe(layer)["timings"]])
    image.remove_layer(layer)
"""
STARTS = 7


def main() -> None:
    """Print both tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=30)
    options.add_argument("--sizes", type=int, nargs="+", default=[256, 512])
    options.add_argument("--home", type=Path)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as fresh:
        root = Root(root_folder(), chosen.home or Path(fresh))
        install_command(root).run("install", "gimp", network=True, timeout=900)
        session = Session(root, "bench")
        try:
            for size in chosen.sizes:
                measure(session, size, chosen.runs)
        finally:
            session.close()
        starts(root)


def measure(session: Session, size: int, runs: int) -> None:
    """From the call to the pixels, warm."""
    told = session.run(CALLS.format(size=size, runs=runs), timeout=3600)
    rows: dict[str, list[float]] = {"all": [], "host": [], "engine": [], "trust": []}
    for seconds, timings in told["runs"]:
        assert "load" not in timings, "the model was not warm"
        trust = timings["prepare"] + timings["finish"]
        engine = sum(timings.values()) - trust
        for name, value in zip(
            rows, (seconds, seconds - engine - trust, engine, trust), strict=True
        ):
            rows[name].append(value)
    print(f"\n{size}x{size}, {runs} calls, the model warm; seconds")
    print(f"{'':8} {'median':>8} {'worst':>8}")
    for name, values in rows.items():
        print(f"{name:8} {statistics.median(values):8.3f} {max(values):8.3f}")


def starts(root: Root) -> None:
    """GIMP's start and end, with the plug-in and without, in turn."""
    plain = root.home / "without"
    seconds: dict[str, list[float]] = {"without": [], "with": []}
    for run in range(STARTS + 1):
        for name, env in (("without", {"GIMP3_DIRECTORY": str(HOME / plain.name)}), ("with", {})):
            begun = time.perf_counter()
            root.run(["gimp-console", "-idf", "--quit"], env=env)
            if run:  # the first looks at all plug-ins
                seconds[name].append(time.perf_counter() - begun)
    print(f"\nGIMP's start and end without a window, median of {STARTS}; seconds")
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    for name, median in medians.items():
        print(f"{name:8} {median:8.3f}")
    print(f"{'more':8} {medians['with'] - medians['without']:8.3f}")


if __name__ == "__main__":
    main()
