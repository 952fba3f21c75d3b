"""Ways are calibrated with pictures of the model's own kind and size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from allaprima import Request
from allaprima.backends.calibration import PROMPTS, calibrate
from allaprima.backends.measuring import PROMPT
from allaprima.models.cards import Card
from allaprima.request import KINDS


class Watched:
    """A way that only counts."""

    def __init__(self) -> None:
        self.recording = False

    @contextmanager
    def calibrating(self, say: Callable[[str], None]) -> Iterator[None]:
        self.recording = True
        yield
        self.recording = False


@pytest.mark.parametrize("tasks", [("text-to-image",), ("text-to-image", "image-to-image")])
@pytest.mark.parametrize("kind", KINDS)
def test_calibration_makes_pictures_of_the_models_own_kind_and_size(
    kind: Any, tasks: tuple[Any, ...], tmp_path: Path
) -> None:
    card = Card(
        id="m", name="M", family="stable-diffusion", path=tmp_path, kinds=(kind,), tasks=tasks
    )
    way, asked, said = Watched(), list[Request](), list[str]()

    def made(request: Request) -> np.ndarray:
        assert way.recording
        asked.append(request)
        return np.zeros((32, 48, 3), np.uint8)

    calibrate(way, card, kind, (48, 32), made, said.append)
    assert not way.recording
    assert [request.prompt for request in asked] == list(PROMPTS[kind])
    assert PROMPT not in PROMPTS[kind]  # the one that is compared
    assert {(request.size, request.kind) for request in asked} == {((48, 32), kind)}
    assert len({request.seed for request in asked}) == len(asked) == len(said)
    images = [request for request in asked if request.image is not None]
    assert bool(images) == ("image-to-image" in tasks)
    assert all(request.model == "m" for request in asked)
