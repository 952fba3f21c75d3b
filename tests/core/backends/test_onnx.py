"""ONNX Runtime runs the networks, and the pictures stay what they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("onnx", reason="the extra onnx is not installed")

import checkpoints
import torch

from allaprima import Request
from allaprima.backends.onnx import OnnxRuntime
from allaprima.models import diffusers_generator
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder


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
    pixels: np.ndarray = warm.generate(request, request.seed, lambda *_: None).pixels
    return pixels.astype(int)


@pytest.mark.slow
@pytest.mark.parametrize(("int8", "bound"), [(False, 2), (True, 16)])
def test_pictures_stay_the_same_plain_and_seamless_and_of_other_sizes(
    warm: Any, tmp_path: Path, int8: bool, bound: int
) -> None:
    cases: list[dict[str, Any]] = [{}, {"tile": True}, {"size": (96, 64)}]
    warm._accelerator = None
    plain = [make(warm, **case) for case in cases]
    way = OnnxRuntime(sizes=None, int8=int8, folder=tmp_path / "m" / "v")
    warm.accelerate(way)
    for case, expected in zip(cases, plain, strict=True):
        assert np.abs(make(warm, **case) - expected).max() <= bound
        assert warm.accelerator is way
    kept = list((tmp_path / "m" / "v").iterdir())
    assert {path.suffix for path in kept} == {".onnx"}
    assert all(("int8" in path.name) == int8 for path in kept)


@pytest.mark.slow
def test_a_damaged_file_ends_in_plain_torch_and_is_written_anew(
    warm: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "m" / "v"
    warm._accelerator = None
    plain = make(warm)
    warm.accelerate(OnnxRuntime(sizes=None, folder=folder))
    make(warm)
    for path in folder.iterdir():
        path.write_text("nothing")
    warm.accelerate(OnnxRuntime(sizes=None, folder=folder))
    assert (make(warm) == plain).all()
    assert warm.accelerator is None
    assert "plain torch goes on" in caplog.text
    way = OnnxRuntime(sizes=None, folder=folder)
    for _ in range(2):  # one network after the other is found damaged
        warm.accelerate(way)
        make(warm)
    assert warm.accelerator is way


def test_it_covers_the_sizes_that_it_was_made_for() -> None:
    assert OnnxRuntime(sizes={(64, 64)}).covers((64, 64))
    assert not OnnxRuntime(sizes={(64, 64)}).covers((64, 32))
    assert OnnxRuntime(sizes=None, int8=True).name == "onnxruntime:int8"
