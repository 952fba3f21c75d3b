"""Finding the fastest way on this machine: each is tried, timed and compared."""

from __future__ import annotations

import contextlib
import json
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from allaprima.backends.measuring import request_for
from allaprima.backends.tuned import PLAIN, Tuned, check_writable, remember
from allaprima.backends.ways import ways
from allaprima.errors import ModelError, UnsupportedRequest
from allaprima.models.cards import Card
from allaprima.models.integrity import INDEX_FILE
from allaprima.models.store import model_hash

BOUND = 3.0
"""Of 255, the mean absolute difference from plain torch's picture. Rounding of bfloat16 that adds up
over steps makes about 1; nobody sees 3, and a picture that is another one differs by 30 and more."""
GAIN = 0.97
"""The share of plain torch's time that another way must not exceed, to be worth its memory."""
PATIENCE = 600.0
"""Seconds for one way, with all that it compiles."""
_LOOK = 0.5
"""Seconds between two looks at what a way is doing."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Attributes:
    way: its name.
    seconds: a picture, the median; None if it failed.
    first: seconds of the first picture, with all that was compiled for it.
    difference: from plain torch's pictures, mean and absolute, of 255.
    problem: why it is out of the question, or "".
    """

    way: str
    seconds: float | None = None
    difference: float | None = None
    problem: str = ""
    first: float | None = None


def tune(
    card: Card,
    size: tuple[int, int],
    device: str,
    repeats: int,
    show: Callable[[str, float], None],
    *,
    threads: int | None = None,
    patience: float = PATIENCE,
    tried: Callable[[Trial], None] = lambda trial: None,
) -> tuple[list[Trial], Tuned]:
    """Try every way, and remember the fastest whose pictures stay the same.

    Args:
        show: told what is tried now, and the fraction of the whole.
        threads: as `choose_device` takes them.
        patience: seconds after which a way is given up.
        tried: given each trial as it ends.

    Raises:
        InvalidRequest: the size is none.
        UnsupportedRequest: no network paints for this model, or not what could be measured.
        ModelError: plain torch itself fails.
        OutputError: the result cannot be remembered; looked for before anything is measured.
    """
    if not (card.path / INDEX_FILE).is_file():
        raise UnsupportedRequest(
            f"There is nothing to tune about {card.id}: no network paints its pictures.",
            "Name a model in the diffusers layout, such as lite/material.",
        )
    request_for(card, size)
    check_writable()
    names = ways(device)
    order = {
        "model": card.id,
        "size": size,
        "device": device,
        "threads": threads,
        "repeats": repeats,
    }
    trials: list[Trial] = []
    with tempfile.TemporaryDirectory(prefix="allaprima-") as folder:
        for i, way in enumerate(names):

            def doing(what: str, part: int = i, way: str = way) -> None:
                show(f"{way}: {what}", part / len(names))

            doing("starting")
            trials.append(_try(order | {"way": way}, Path(folder), patience, doing))
            tried(trials[-1])
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
    order: dict[str, Any], folder: Path, patience: float, doing: Callable[[str], None]
) -> Trial:
    import numpy as np

    way = order["way"]
    pictures, plain = folder / f"{way.replace(':', '-')}.npy", folder / f"{PLAIN}.npy"
    order = order | {"pictures": str(pictures)}
    command = [sys.executable, "-P", "-m", "allaprima.backends.measuring", json.dumps(order)]
    code, lines, errors = _run(command, folder, patience, doing)
    if code is None:
        return Trial(way, problem=f"took longer than {patience:.0f} s")
    if code != 0:
        return Trial(way, problem=errors[-1][:200] if code > 0 and errors else f"crashed ({code})")
    measured = _last(lines)
    difference = float(np.abs(np.load(pictures).astype(float) - np.load(plain)).mean())
    problem = "" if difference <= BOUND else "makes other pictures"
    seconds = statistics.median(measured["seconds"])
    return Trial(way, seconds, difference, problem, measured["first"])


def _run(
    command: list[str], folder: Path, patience: float, doing: Callable[[str], None]
) -> tuple[int | None, list[str], list[str]]:
    """Run a program, and tell what it says it is doing, and for how long.

    Returns:
        Its exit status, None if it was stopped; the lines that it printed, and those of its errors.
    """
    # Files and not pipes: compilers that it started may hold a pipe open long after its end.
    out, errors = folder / "out", folder / "errors"
    with out.open("wb") as to_out, errors.open("wb") as to_errors:
        process = subprocess.Popen(command, stdout=to_out, stderr=to_errors)  # noqa: S603
    begun = time.monotonic()
    code: int | None = None
    try:
        while code is None and (spent := time.monotonic() - begun) < patience:
            try:
                code = process.wait(min(_LOOK, patience - spent))
            except subprocess.TimeoutExpired:
                said = _last(_lines(out)) or {"doing": "starting"}
                doing(f"{said.get('doing', 'ending')}, {spent:.0f} s")
    finally:
        if code is None:
            _stop(process.pid)
            process.wait()
    return code, _lines(out), _lines(errors)


def _stop(pid: int) -> None:
    """End a process and all that it started, such as compilers."""
    import psutil

    try:
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return
    for one in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            one.kill()


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8", "replace").strip().splitlines()


def _last(lines: list[str]) -> dict[str, Any]:
    """The last line that is a JSON object: libraries may print lines of their own."""
    for line in reversed(lines):
        with contextlib.suppress(ValueError):
            values = json.loads(line)
            if isinstance(values, dict):
                return values
    return {}
