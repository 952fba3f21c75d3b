"""A plug-in with models that need no weights, for tests of all that surrounds a model."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from allaprima import Card, Output, Report, Request, hookimpl


class FakeGenerator:
    """Paints noise that depends on the seed alone, in `steps` reported steps.

    Attributes:
        seen: the requests it was given.
        released: set when its memory was given back.
        act: called before each step with the step's number; tests replace it to raise or wait.
        make: turns the request and the seed into what is returned.
    """

    device, dtype = "cpu", "float32"

    def __init__(self) -> None:
        self.seen: list[Request] = []
        self.released = threading.Event()
        self.act: Callable[[int], None] = lambda step: None
        self.make: Callable[[Request, int], object] = noise

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        self.seen.append(request)
        assert request.steps is not None
        for step in range(request.steps + 1):
            self.act(step)
            report("denoise", step, request.steps)
        return self.make(request, seed)

    def release(self) -> None:
        self.released.set()


def noise(request: Request, seed: int) -> Output:
    assert request.size is not None
    width, height = request.size
    draw = np.random.default_rng(seed)
    return Output(pixels=draw.integers(0, 256, (height, width, 3), dtype=np.uint8))


class FakeModels:
    """A plug-in with a model that does everything ("fake") and a second one ("other").

    Attributes:
        cards: what it offers; tests may change the list before the engine asks.
        generator: the one that the next load hands out, or what it raises.
        loads: ids of the models loaded so far.
    """

    def __init__(self) -> None:
        card = Card(
            id="fake",
            name="Fake",
            family="fake",
            path=Path("fake"),
            kinds=("picture", "illustration", "material"),
            tasks=("text-to-image", "image-to-image", "inpaint"),
            steps=4,
            guidance=1.5,
            strength=0.5,
            size=(32, 16),
            multiple=8,
            max_side=256,
            hashes={"weights.safetensors": "00" * 32},
        )
        other = Card(
            id="other",
            name="Other",
            family="fake",
            path=Path("other"),
            size=(16, 16),
            steps=1,
            kinds=("picture",),
            hashes={"weights.safetensors": "11" * 32},
        )
        self.cards: list[Card] = [card, other]
        self.generator: FakeGenerator | Exception = FakeGenerator()
        self.loads: list[str] = []

    @hookimpl
    def allaprima_models(self) -> list[Card]:
        return self.cards

    @hookimpl
    def allaprima_load(self, card: Card, device: str) -> FakeGenerator:
        self.loads.append(card.id)
        if isinstance(self.generator, Exception):
            raise self.generator
        return self.generator
