"""OpenVINO runs the networks, and the pictures stay what they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("openvino", reason="the extra openvino is not installed")

import checkpoints
import torch

from allaprima import Request
from allaprima.backends.openvino import OpenVino
from allaprima.models import diffusers_generator
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder

BOUND = 2
"""Of 255, in float32."""


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = checkpoints.FAMILIES["material"](tmp_path_factory.mktemp("models") / "material")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(diffusers_generator, "choose_dtype", lambda *_, **__: torch.float32)
        generator = allaprima_load(card_for_folder(folder), "cpu")
    yield generator
    assert generator is not None
    generator.release()


def make(warm: Any, **changes: Any) -> np.ndarray:
    values = {"prompt": "gold", "size": (64, 64), "steps": 1, "guidance": 1.0, "tile": False}
    request = Request(**values | {"seed": 1, "model": "m"} | changes)
    made = warm.generate(request, request.seed, lambda *_: None)
    pixels: np.ndarray = made.pixels.astype(int)
    return pixels


@pytest.mark.slow
def test_pictures_stay_the_same_plain_and_seamless_and_of_other_sizes(
    warm: Any, tmp_path: Path
) -> None:
    cases: list[dict[str, Any]] = [{}, {"tile": True}, {"size": (96, 64)}, {"guidance": 3.0}]
    plain = [make(warm, **case) for case in cases]
    way = OpenVino(sizes=None, folder=tmp_path / "m" / "v")
    warm.accelerate(way)
    for case, expected in zip(cases, plain, strict=True):
        assert np.abs(make(warm, **case) - expected).max() <= BOUND
        assert warm.accelerator is way
    kept = {path.suffix for path in (tmp_path / "m" / "v").iterdir()}
    assert kept == {".xml", ".bin"}


@pytest.mark.slow
def test_what_was_traced_is_read_again_and_older_versions_are_removed(
    warm: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.backends import openvino

    old = tmp_path / "m" / "old"
    old.mkdir(parents=True)
    plain = make(warm)
    warm.accelerate(OpenVino(sizes=None, folder=tmp_path / "m" / "new"))
    make(warm)
    assert not old.exists()

    def refuse(*_: object) -> None:
        raise AssertionError("traced again")

    monkeypatch.setattr(openvino, "_trace", refuse)
    way = OpenVino(sizes=None, folder=tmp_path / "m" / "new")
    warm.accelerate(way)
    assert np.abs(make(warm) - plain).max() <= BOUND
    assert warm.accelerator is way


@pytest.mark.slow
def test_a_damaged_trace_ends_in_plain_torch(
    warm: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "m" / "v"
    plain = make(warm)
    warm.accelerate(OpenVino(sizes=None, folder=folder))
    make(warm)
    for path in folder.glob("*.xml"):
        path.write_text("nothing")
    warm.accelerate(OpenVino(sizes=None, folder=folder))
    assert (make(warm) == plain).all()
    assert warm.accelerator is None
    assert "plain torch goes on" in caplog.text


def test_it_covers_the_sizes_that_it_was_made_for() -> None:
    assert OpenVino(sizes={(64, 64)}).covers((64, 64))
    assert not OpenVino(sizes={(64, 64)}).covers((64, 32))
    assert OpenVino(sizes=None).covers((64, 32))
