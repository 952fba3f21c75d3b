"""How soon a live session answers: `python bench/live.py --help`.

The prompt changes 20 times a second. Told is how long it took from a change to the next picture of
it or of something newer, how many pictures were seen, and how the memory grew. Nothing else should
run meanwhile.
"""

from __future__ import annotations

import argparse
import json
import statistics
import threading
import time
import warnings
from typing import Any

from bench import quantile

RATE = 20.0
"""Changes a second."""
SUBJECT = {"material": "wall", "illustration": "house", "picture": "house"}


def measure(model: str, size: tuple[int, int], seconds: float) -> dict[str, Any]:
    import psutil

    from allaprima import Engine, Request

    with Engine() as engine:
        kind = engine.card(model).kinds[0]
    asked: dict[int, float] = {}
    waits: list[float] = []
    shown = {"preview": 0, "full": 0}
    lock = threading.Lock()

    def request(number: int) -> Request:
        return Request(prompt=f"{SUBJECT[kind]} {number}", model=model, size=size, kind=kind)

    def on_picture(picture: Any, request: Request, final: bool) -> None:
        now, number = time.perf_counter(), int(request.prompt.rpartition(" ")[2])
        shown["full" if final else "preview"] += 1
        with lock:
            # This picture answers every change up to its own.
            for answered in [n for n in asked if n <= number]:
                waits.append(now - asked.pop(answered))

    process = psutil.Process()
    with Engine(idle_seconds=None) as engine, engine.live(on_picture) as live:
        for warm_up in (-2, -1):
            live.ask(request(warm_up))
            live.wait()
        waits.clear()
        shown.update(preview=0, full=0)
        before = process.memory_info().rss
        begun, number = time.perf_counter(), 0
        while (now := time.perf_counter()) < begun + seconds:
            with lock:
                asked[number] = now
            live.ask(request(number))
            number += 1
            time.sleep(max(0.0, begun + number / RATE - time.perf_counter()))
        live.wait()
        grown = process.memory_info().rss - before
    return {
        "changes": number,
        "previews": shown["preview"],
        "full": shown["full"],
        "median": statistics.median(waits),
        "p95": quantile(waits, 0.95),
        "worst": max(waits),
        "memory grown, MiB": grown / 2**20,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="lite/material", help="id of a model card")
    parser.add_argument("--side", type=int, default=256, help="pixels a side")
    parser.add_argument("--seconds", type=float, default=60.0)
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    side = arguments.side
    print(json.dumps(measure(arguments.model, (side, side), arguments.seconds), indent=2))


if __name__ == "__main__":
    main()
