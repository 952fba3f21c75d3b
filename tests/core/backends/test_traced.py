"""Other libraries run the networks, and the pictures stay what they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import checkpoints
import numpy as np
import pytest
import torch

from allaprima import Request
from allaprima.backends.traced import TracedWay
from allaprima.backends.ways import accelerator
from allaprima.models import parts
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder

Start = Callable[..., TracedWay]
EXTRAS = {"openvino": ("openvino",), "onnxruntime": ("onnx", "onnxruntime")}
BOUNDS = {"openvino": 2, "onnxruntime": 2, "onnxruntime:int8": 16}
"""Of 255, in float32."""


@pytest.fixture(params=BOUNDS)
def way(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    for module in EXTRAS[name.partition(":")[0]]:
        pytest.importorskip(module, reason=f"the extra for {name} is not installed")
    return name


@pytest.fixture
def start(way: str, tmp_path: Path) -> Start:
    """`start()` is the way with nothing in memory, but with what it kept in its folder."""

    def start(sizes: set[tuple[int, int]] | None = None) -> TracedWay:
        made = accelerator(way, sizes=sizes, folder=tmp_path / "m" / "new")
        assert isinstance(made, TracedWay)
        return made

    return start


@pytest.fixture(scope="module")
def generator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = checkpoints.FAMILIES["material"](tmp_path_factory.mktemp("models") / "material")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "choose_dtype", lambda *_, **__: torch.float32)
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
def test_pictures_stay_the_same_plain_and_seamless_and_of_other_sizes(
    warm: Any, way: str, start: Start
) -> None:
    cases: list[dict[str, Any]] = [{}, {"tile": True}, {"size": (96, 64)}, {"guidance": 3.0}]
    plain = [make(warm, **case) for case in cases]
    other = start()
    assert other.name == way
    warm.accelerate(other)
    for case, expected in zip(cases, plain, strict=True):
        assert np.abs(make(warm, **case) - expected).max() <= BOUNDS[way]
        assert warm.accelerator is other


@pytest.mark.slow
def test_what_was_kept_is_read_again_and_older_versions_are_removed(
    warm: Any, way: str, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.backends.traced import Call

    old = tmp_path / "m" / "old"
    old.mkdir(parents=True)
    plain = make(warm)
    warm.accelerate(start())
    make(warm)
    assert not old.exists()

    def refuse(*_: object) -> None:
        raise AssertionError("traced again")

    monkeypatch.setattr(Call, "positional", refuse)
    again = start()
    warm.accelerate(again)
    assert np.abs(make(warm) - plain).max() <= BOUNDS[way]
    assert warm.accelerator is again


@pytest.mark.slow
def test_a_damaged_file_ends_in_plain_torch(
    warm: Any, start: Start, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    plain = make(warm)
    warm.accelerate(start())
    make(warm)
    kept = [path for path in (tmp_path / "m" / "new").iterdir() if path.suffix != ".bin"]
    assert {path.suffix for path in kept} <= {".onnx", ".xml"}
    for path in kept:
        path.write_text("nothing")
    warm.accelerate(start())
    assert (make(warm) == plain).all()
    assert warm.accelerator is None
    assert "plain torch goes on" in caplog.text
    last = start()
    for _ in kept:  # one network after the other is found damaged, and written anew
        warm.accelerate(last)
        make(warm)
    assert warm.accelerator is last


def test_it_covers_the_sizes_that_it_was_made_for(start: Start) -> None:
    assert start({(64, 64)}).covers((64, 64))
    assert not start({(64, 64)}).covers((64, 32))
    assert start().covers((64, 32))
