"""Finding the fastest way on this machine: each is tried, timed and compared."""

from __future__ import annotations

import json
import math
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from allaprima.backends.tuned import PLAIN, Tuned, remember
from allaprima.backends.ways import ways
from allaprima.errors import ModelError
from allaprima.models.cards import Card
from allaprima.models.store import model_hash

BOUND = 3.0
"""Of 255, the mean absolute difference from plain torch's picture. Rounding of bfloat16 that adds up
over steps makes about 1; nobody sees 3, and a picture that is another one differs by 30 and more."""
GAIN = 0.97
"""The share of plain torch's time that another way must not exceed, to be worth its memory."""
PATIENCE = 900.0
"""Seconds for one way, with all that it compiles."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Attributes:
    way: its name.
    seconds: a picture, the median; None if it failed.
    difference: from plain torch's pictures, mean and absolute, of 255.
    problem: why it is out of the question, or "".
    """

    way: str
    seconds: float | None = None
    difference: float | None = None
    problem: str = ""


def tune(
    card: Card, size: tuple[int, int], device: str, repeats: int, show: Callable[[str, float], None]
) -> tuple[list[Trial], Tuned]:
    """Try every way, and remember the fastest whose pictures stay the same.

    Args:
        show: told what is tried now, and the fraction of the whole.

    Raises:
        ModelError: plain torch itself fails.
        OutputError: the result cannot be remembered.
    """
    names = ways(device)
    trials: list[Trial] = []
    with tempfile.TemporaryDirectory(prefix="allaprima-") as folder:
        for i, way in enumerate(names):
            show(f"trying {way}", i / len(names))
            trials.append(_try(card, size, device, way, repeats, Path(folder)))
            if way == PLAIN and trials[0].problem:
                raise ModelError(
                    f"The model {card.id} cannot be measured: {trials[0].problem}.",
                    "Make a picture with it; the error says more.",
                )
    show("done", 1.0)
    best = fastest(trials)
    tuned = Tuned(
        model=card.id,
        model_hash=model_hash(card),
        size=size,
        device=device,
        way=best.way,
        seconds=best.seconds or math.nan,
        plain_seconds=trials[0].seconds or math.nan,
    )
    remember(tuned)
    return trials, tuned


def fastest(trials: list[Trial]) -> Trial:
    """The one to use: plain torch, the first, unless another is sound and clearly faster."""
    plain = trials[0]
    assert plain.seconds is not None
    sound = [t for t in trials[1:] if not t.problem and t.seconds is not None]
    best = min(sound, key=lambda t: t.seconds or math.inf, default=plain)
    return best if (best.seconds or math.inf) <= GAIN * plain.seconds else plain


def _try(
    card: Card, size: tuple[int, int], device: str, way: str, repeats: int, folder: Path
) -> Trial:
    import numpy as np

    pictures, plain = folder / f"{way.replace(':', '-')}.npy", folder / f"{PLAIN}.npy"
    order = {"model": card.id, "size": size, "device": device, "way": way, "repeats": repeats}
    order["pictures"] = str(pictures)
    command = [sys.executable, "-m", "allaprima.backends.measuring", json.dumps(order)]
    try:
        done = subprocess.run(  # noqa: S603
            command, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return Trial(way, problem=f"took longer than {PATIENCE:.0f} s")
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        if done.returncode < 0 or not said:
            return Trial(way, problem=f"crashed ({done.returncode})")
        return Trial(way, problem=said[-1][:200])
    seconds = statistics.median(json.loads(done.stdout.strip().splitlines()[-1]))
    difference = float(np.abs(np.load(pictures).astype(float) - np.load(plain)).mean())
    problem = "" if difference <= BOUND else "makes other pictures"
    return Trial(way, seconds, difference, problem)
