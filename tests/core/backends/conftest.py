"""A tiny model, warm, for the ways to run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import checkpoints
import pytest

from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder


@pytest.fixture(scope="module")
def generator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = checkpoints.FAMILIES["stable-diffusion-turbo"](tmp_path_factory.mktemp("m") / "tiny")
    generator = allaprima_load(card_for_folder(folder), "cpu")
    yield generator
    assert generator is not None
    generator.release()


@pytest.fixture
def warm(generator: Any) -> Any:
    """The generator in plain torch."""
    generator._fallbacks.accelerator = None
    return generator
