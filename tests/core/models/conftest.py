"""Checkpoints and warm generators, each made once and only when a test asks for it."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))
import checkpoints

from allaprima.models.cards import Card
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here may reach out, not even to ask whether a model is newer."""

    def refuse(*args: object) -> None:
        raise AssertionError(f"tried to connect to {args[1:]}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """`checkpoint("sana-sprint")` is the folder of a tiny checkpoint, not to be changed;
    `checkpoint("material", "alpha", channels=4)` one made otherwise, in a folder of that name."""
    made: dict[str, Path] = {}
    folder = tmp_path_factory.mktemp("checkpoints")

    def get(family: str, name: str | None = None, **options: Any) -> Path:
        name = name or family
        if name not in made:
            make = (checkpoints.FAMILIES | checkpoints.DEPTH_FAMILIES)[family]
            made[name] = make(folder / name, **options)
        return made[name]

    return get


@pytest.fixture
def damaged(checkpoint: Callable[..., Path], tmp_path: Path) -> Path:
    """A copy of a Stable Diffusion checkpoint, to be damaged."""
    import shutil

    return Path(shutil.copytree(checkpoint("stable-diffusion"), tmp_path / "damaged"))


@pytest.fixture(scope="session")
def generator(checkpoint: Callable[..., Path]) -> Callable[..., Any]:
    """`generator("sdxl-turbo")` is warm, in float32, so that results can be compared closely;
    `dtype="bfloat16"` makes it what most machines use."""
    import torch

    from allaprima.models import parts

    warm: dict[tuple[str, str], Any] = {}

    def get(family: str, name: str | None = None, *, dtype: str = "float32", **options: Any) -> Any:
        key = name or family, dtype
        if key not in warm:
            card = card_for_folder(checkpoint(family, name, **options))
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(parts, "choose_dtype", lambda *_, **__: getattr(torch, dtype))
                warm[key] = allaprima_load(card, "cpu")
        return warm[key]

    return get


@pytest.fixture(scope="session")
def card(checkpoint: Callable[..., Path]) -> Callable[[str], Card]:
    return lambda family: card_for_folder(checkpoint(family))


@pytest.fixture(scope="session")
def photo() -> np.ndarray:
    """64 x 64 of smooth colours, that do not repeat."""
    y, x = np.mgrid[:64, :64] / 63
    return (np.dstack([x, y, (x + y) / 2]) * 255).astype(np.uint8)


@pytest.fixture(scope="session")
def hole() -> np.ndarray:
    """A mask for `photo`: a rectangle that lies across the borders of latents."""
    mask = np.zeros((64, 64), np.uint8)
    mask[13:42, 21:50] = 255
    return mask
