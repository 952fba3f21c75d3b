"""Measures one way in a process of its own: a compiler that crashes takes nothing along.

    python -m allaprima.backends.measuring REQUEST

REQUEST is JSON: model, size, device, way, repeats, pictures (a file to write). The last line
printed is JSON: the seconds of each repeat. Written are the pixels of the pictures of `SEEDS`,
(N, H, W, C) uint8, for comparing.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from allaprima.request import Kind

PROMPT = "red brick wall, running bond, worn"
SEEDS = (1, 2)


def measure(order: dict[str, Any]) -> list[float]:
    """Seconds of each repeat, in the order that they were made."""
    import numpy as np

    from allaprima.backends.tuned import cache_folder
    from allaprima.backends.ways import accelerator
    from allaprima.engine import Engine
    from allaprima.models.diffusers_backend import allaprima_load
    from allaprima.models.store import model_hash
    from allaprima.request import Request
    from allaprima.resolution import fill

    with Engine() as engine:
        card = engine.card(order["model"])
    generator: Any = allaprima_load(card, order["device"])
    way = accelerator(order["way"], sizes=None, folder=cache_folder(model_hash(card)))
    if way is not None:
        generator.accelerate(way)
    width, height = order["size"]
    kind = cast("Kind", card.kinds[0])
    request = fill(Request(prompt=PROMPT, kind=kind, size=(width, height), seed=0), card)

    def make(seed: int) -> Any:
        made = generator.generate(request.replace(seed=seed), seed, lambda *_: None).pixels
        if way is not None and generator.accelerator is not way:
            raise RuntimeError("it gave up")
        return made

    np.save(order["pictures"], np.stack([make(seed) for seed in SEEDS]))
    seconds = []
    for _ in range(order["repeats"]):
        begun = time.perf_counter()
        make(0)
        seconds.append(time.perf_counter() - begun)
    return seconds


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    wanted = json.loads(sys.argv[1])
    wanted["pictures"] = Path(wanted["pictures"])
    print(json.dumps(measure(wanted)))
