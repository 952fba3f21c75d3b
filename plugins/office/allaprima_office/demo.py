"""What `allaprima demo` shows of this plug-in: the sample deck, filled."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima import DemoResult
from allaprima_office import sample_deck
from allaprima_office.deck import open_deck, save_deck
from allaprima_office.deck_tasks import tasks_for_deck
from allaprima_office.filling import fill

if TYPE_CHECKING:
    from allaprima import Engine

MODEL = "lite/procedural"
SEED = 7


def fill_sample_deck(
    engine: Engine, folder: Path, show: Callable[[str, float], None]
) -> DemoResult:
    """Fill a copy of the sample deck, written as `slides.pptx` into `folder`.

    The stages' times are those of all its pictures together.
    """
    output = folder / "slides.pptx"
    begun = time.perf_counter()
    presentation = open_deck(sample_deck())
    tasks, _ = tasks_for_deck(presentation)
    timings = {"read": time.perf_counter() - begun}
    filled = fill(
        engine, presentation, tasks, fit="cover", seed=SEED, model=MODEL, on_progress=show
    )
    for one in filled:
        for stage, seconds in one.recipe.timings.items():
            timings[stage] = timings.get(stage, 0.0) + seconds
    begun = time.perf_counter()
    save_deck(presentation, output)
    timings["save"] = time.perf_counter() - begun
    return DemoResult((output,), timings)
