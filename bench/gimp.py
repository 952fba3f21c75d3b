"""Measure the GIMP plug-in in the real GIMP: from the call to the pixels on the canvas.

    make test-hosts             (once: it builds the root folder with GIMP)
    python bench/gimp.py        (--runs 30, --pairs 30, --sizes 256 512, --home FOLDER to keep what
                                it installs)

A call's time is split by what the recipe says of it. *Engine* is the model's work; *trust* is the
review of the words, the review of the picture and the watermark (the stages `prepare` and
`finish`); *host* is the rest: the call through GIMP's PDB, the layer, the undo step.

A layer is not signed: it has no bytes before it is exported. So an export is measured by itself, in
turns with one in a GIMP whose plug-in does not sign, and *signing* is the mean of the differences.
The start of GIMP is measured in the same way, with the plug-in and without. Beside a mean of
differences stands the half width of its 95 % confidence interval.

A picture that the window shows already is added as it is; from the key Return to the layer it takes the
host's share, the window's, and what the key itself takes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench import machine, matrix_rate

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/hosts"))

from gimp_session import NETWORK_ONLY, Hand, Session
from rooms import HOME, Root, install_command, root_folder

FIRST = """
begun = time.perf_counter()
layer = call("generate", image=new_image({size}, {size}), prompt="red brick wall", seed="0")
told["seconds"], told["timings"] = time.perf_counter() - begun, recipe(layer)["timings"]
"""
CALLS = """
image = new_image({size}, {size})
told["runs"] = []
for seed in range({runs}):
    begun = time.perf_counter()
    layer = call("generate", image=image, prompt="red brick wall", seed=str(seed))
    seconds = time.perf_counter() - begun
    told["runs"].append([seconds, recipe(layer)["timings"]])
    image.remove_layer(layer)
"""
PICTURE = """
image = new_image({size}, {size})
call("generate", image=image, prompt="red brick wall", seed="0")
save(image, PLACE + "/picture.xcf")
call("export", image=image, file=PLACE + "/export.png")
"""
EXPORT = """
image = load(PLACE + "/picture.xcf")
begun = time.perf_counter()
call("export", image=image, file=PLACE + "/export.png")
told["seconds"] = time.perf_counter() - begun
"""
RETURNS = """
builtins.display = Gimp.Display.new(new_image({size}, {size}))
action("Generate...", "Generate - Alla Prima", lambda: canvas("{size}x{size}"))
x("key", "ctrl+a")
write_words("red brick wall")
told["runs"] = []
for run in range({runs}):
    time.sleep({rest})
    before = len(image().get_layers())
    begun = time.perf_counter()
    x("key", "Return")
    while len(image().get_layers()) == before:
        time.sleep(0.002)
    told["runs"].append(time.perf_counter() - begun)
x("key", "Escape")
gone("Alla Prima")
builtins.display.delete()
gone("{size}x{size}")
"""


def main() -> None:
    """Print all the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=30, help="calls of each size")
    options.add_argument("--pairs", type=int, default=30, help="exports and starts, in turns")
    options.add_argument("--sizes", type=int, nargs="+", default=[256, 512])
    options.add_argument("--home", type=Path)
    chosen = options.parse_args()
    told = machine() | {"GFLOP/s, float32": round(matrix_rate("float32"))}
    print(json.dumps(told, indent=2))
    with tempfile.TemporaryDirectory() as fresh:
        root = Root(root_folder(), chosen.home or Path(fresh))
        install_command(root).run("install", "gimp", network=True, timeout=900)
        session = Session(root, "bench")
        try:
            first(session, chosen.sizes[0])
            medians = {size: calls(session, size, chosen.runs) for size in chosen.sizes}
        finally:
            session.close()
        returns(root, medians, chosen.runs)
        for size in chosen.sizes:
            exports(root, size, chosen.pairs)
        starts(root, chosen.pairs)


def first(session: Session, size: int) -> None:
    """The one call that waits for the model."""
    told = session.run(FIRST.format(size=size), timeout=600)
    load = told["timings"]["load"]
    print(f"\nThe first call, {size}x{size}: {told['seconds']:.2f} s, of it the model {load:.2f} s")


def calls(session: Session, size: int, runs: int) -> float:
    """From the call to the pixels, warm; returns the median of all of it."""
    told = session.run(CALLS.format(size=size, runs=runs), timeout=3600)
    rows: dict[str, list[float]] = {"all": [], "host": [], "engine": [], "trust": []}
    waited = 0
    for seconds, timings in told["runs"]:
        waited += "load" in timings
        trust = timings["prepare"] + timings["finish"]
        engine = sum(timings.values()) - trust
        for name, value in zip(
            rows, (seconds, seconds - engine - trust, engine, trust), strict=True
        ):
            rows[name].append(value)
    print(f"\n{size}x{size}, {runs} calls, of which {waited} waited for the model; seconds")
    table(rows)
    return statistics.median(rows["all"])


def returns(root: Root, medians: dict[int, float], runs: int) -> None:
    """From the key Return in the window, which shows the picture, to the layer."""
    session = Session(root, "returns", windows=True, env=NETWORK_ONLY)
    try:
        session.run('window("GNU Image", 180)')
        print(f"\nFrom Return to the layer of a picture that is shown, {runs} times; seconds")
        rows = {}
        for size, median in medians.items():
            code = RETURNS.format(size=size, runs=runs, rest=1 + 3 * median)
            rows[f"{size}"] = Hand(session).does(code, timeout=3600)["runs"]
        table(rows)
    finally:
        session.close()


def exports(root: Root, size: int, runs: int) -> None:
    """Export with Credentials, signed and not, in turn."""
    unsigned = {"ALLAPRIMA_DISABLE": "credentials"}
    sessions = [Session(root, "signed"), Session(root, "unsigned", env=unsigned)]
    try:
        for session in sessions:
            session.run(PICTURE.format(size=size), timeout=600)

        def seconds(session: Session) -> float:
            return float(session.run(EXPORT)["seconds"])

        signed, plain = in_turn([lambda s=s: seconds(s) for s in sessions], runs)  # type: ignore[misc]
    finally:
        for session in sessions:
            session.close()
    print(f"\n{size}x{size}, {runs} exports as PNG; seconds")
    table({"all": signed, "unsigned": plain})
    print(f"{'signing':8} {difference(signed, plain)}")


def starts(root: Root, runs: int) -> None:
    """GIMP's start and end without a window, with the plug-in and without, in turn."""
    [folder] = (root.home / ".config/GIMP").glob("3.*")
    plain = root.home / "without"
    shutil.rmtree(plain, ignore_errors=True)
    shutil.copytree(folder, plain, ignore=shutil.ignore_patterns("alla-prima", "pluginrc"))
    environments = ({}, {"GIMP3_DIRECTORY": str(HOME / plain.name)})

    def start(env: dict[str, str]) -> float:
        begun = time.perf_counter()
        root.run(["gimp-console", "-idf", "--quit"], env=env)
        return time.perf_counter() - begun

    for env in environments:  # the first looks at all plug-ins
        start(env)
    ours, theirs = in_turn([lambda env=env: start(env) for env in environments], runs)  # type: ignore[misc]
    print(f"\nGIMP's start and end without a window, {runs} pairs; seconds")
    table({"with": ours, "without": theirs})
    print(f"{'more':8} {difference(ours, theirs)}")


def in_turn(measures: Sequence[Callable[[], float]], runs: int) -> list[list[float]]:
    """The values of each, the order turned around from run to run."""
    values: list[list[float]] = [[] for _ in measures]
    for run in range(runs):
        order = list(zip(measures, values, strict=True))
        for measure, kept in order if run % 2 else reversed(order):
            kept.append(measure())
    return values


def difference(ones: Sequence[float], others: Sequence[float]) -> str:
    """The mean of the differences of pairs, with its 95 % confidence interval."""
    differences = [one - other for one, other in zip(ones, others, strict=True)]
    error = statistics.stdev(differences) / len(differences) ** 0.5
    return f"{statistics.mean(differences):8.3f} ± {1.96 * error:.3f}"


def table(rows: dict[str, list[float]]) -> None:
    print(f"{'':8} {'median':>8} {'worst':>8}")
    for name, values in rows.items():
        print(f"{name:8} {statistics.median(values):8.3f} {max(values):8.3f}")


if __name__ == "__main__":
    # The root's programs run with one thread, too.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
