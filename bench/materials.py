"""How long a material drawn by formula takes, by size: `python bench/materials.py`.

One request through the whole engine for each of some families, read and reviewed and marked as any
picture is; and the drawing alone. The first of each is not counted.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

from allaprima import Engine, Request, plugin_manager
from allaprima.procedural.plugin import MODEL

PROMPTS = ("hexagon tiles", "brick wall", "white marble", "oak planks", "brown leather", "lava",
           "mossy castle wall", "autumn leaves")  # fmt: skip
SIDES = (256, 512, 1024)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5, help="of each prompt and size")
    repeats = parser.parse_args().repeats
    print(f"{'milliseconds, median':24}" + "".join(f"{f'{side}x{side}':>18}" for side in SIDES))
    print(f"{'':24}" + "".join(f"{'drawn':>9}{'in all':>9}" for _ in SIDES))
    with Engine(device="cpu", plugins=plugin_manager()) as engine:
        for prompt in PROMPTS:
            row = ""
            for side in SIDES:
                drawn, whole = [], []
                for seed in range(repeats + 1):
                    request = Request(
                        prompt=prompt, kind="material", model=MODEL, size=(side, side), seed=seed
                    )
                    begun = time.perf_counter()
                    [made] = engine.generate(request)
                    whole.append(time.perf_counter() - begun)
                    drawn.append(made.recipe.timings["draw"])
                row += "".join(f"{1000 * statistics.median(t[1:]):9.0f}" for t in (drawn, whole))
            print(f"{prompt:24}{row}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
