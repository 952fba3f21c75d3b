"""Measures one way in a process of its own: a compiler that crashes takes nothing along.

    python -m allaprima.backends.measuring REQUEST

REQUEST is JSON: model, size, device, threads, way, repeats, pictures (a file to write). Every line printed is
a JSON object: "doing" says what begins now, and the last one has the "seconds" of each repeat, and
"first", those from the model's being loaded to the first picture, with all that is compiled for it.
Written are the pixels of the pictures of `SEEDS`, (N, H, W, C) uint8, for comparing.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from allaprima.errors import UnsupportedRequest
from allaprima.request import Request
from allaprima.resolution import fill

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.request import Kind

PROMPT = "red brick wall, running bond, worn"
SEEDS = (1, 2)


def request_for(card: Card, size: tuple[int, int]) -> Request:
    """What is made in every way.

    Raises:
        InvalidRequest: the size is none.
        UnsupportedRequest: the model makes nothing of that size, or nothing from words alone.
    """
    if "text-to-image" not in card.tasks or card.depth == "needed" or card.words == "none":
        raise UnsupportedRequest(
            f"The model {card.id} makes no pictures from words alone, and only those are measured.",
            "Use it as it is; it runs in plain torch.",
        )
    return fill(Request(prompt=PROMPT, kind=_kind(card), size=size, seed=0), card)


def measure(order: dict[str, Any], say: Callable[[str], None]) -> dict[str, Any]:
    """The last line, as said above.

    Args:
        say: told what begins now.

    Raises:
        RuntimeError: the way gave up, and plain torch made the picture.
    """
    import numpy as np

    from allaprima.backends.calibration import Calibrated, calibrate
    from allaprima.backends.tuned import cache_folder
    from allaprima.backends.ways import accelerator
    from allaprima.devices import choose_device
    from allaprima.engine import Engine
    from allaprima.models.diffusers_backend import allaprima_load
    from allaprima.models.store import model_hash

    say("loading")
    with Engine() as engine:
        card = engine.card(order["model"])
    device = choose_device(order["device"], order["threads"])
    generator: Any = allaprima_load(card, device)
    way: Any = accelerator(order["way"], sizes=None, folder=cache_folder(model_hash(card)))
    if way is not None:
        generator.accelerate(way)
    width, height = order["size"]
    request = request_for(card, (width, height))

    said: list[str] = []
    logging.getLogger("allaprima").addHandler(_Collecting(said))

    def make_of(request: Request) -> Any:
        made = generator.generate(request, request.seed, lambda *_: None).pixels
        if way is not None and generator.accelerator is not way:
            raise RuntimeError(said[-1] if said else "it gave up")
        return made

    def make(seed: int) -> Any:
        return make_of(request.replace(seed=seed))

    begun = time.perf_counter()
    if isinstance(way, Calibrated):
        calibrate(way, card, _kind(card), (width, height), make_of, say)
    say("making the first picture")
    pictures = [make(SEEDS[0])]
    first = time.perf_counter() - begun
    pictures += [make(seed) for seed in SEEDS[1:]]
    np.save(order["pictures"], np.stack(pictures))
    seconds = []
    for number in range(1, order["repeats"] + 1):
        say(f"picture {number} of {order['repeats']}")
        begun = time.perf_counter()
        make(0)
        seconds.append(time.perf_counter() - begun)
    return {"first": first, "seconds": seconds}


def _kind(card: Card) -> Kind:
    return cast("Kind", card.kinds[0])


class _Collecting(logging.Handler):
    """Keeps what is logged: why a way gave up."""

    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(record.getMessage())


def _print(**values: Any) -> None:
    print(json.dumps(values), flush=True)


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    wanted = json.loads(sys.argv[1])
    wanted["pictures"] = Path(wanted["pictures"])
    _print(**measure(wanted, lambda what: _print(doing=what)))
