"""Networks in 8-bit integers are made once, from what networks are given, and then run by OpenVINO."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import checkpoints
import numpy as np
import pytest
import torch

from allaprima import Engine, Request, plugin_manager
from allaprima.backends import tuning
from allaprima.backends.tuned import PLAIN, Tuned, cache_folder, remember
from allaprima.backends.ways import accelerator, ways
from allaprima.models import parts
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder, model_hash

WAY = "openvino:int8"
BOUND = 24
"""Of 255, in any value; random weights make noise of it all."""


@pytest.fixture(scope="module")
def nncf() -> None:
    pytest.importorskip("openvino", reason="the extra openvino is not installed")
    pytest.importorskip("nncf", reason="the extra openvino-int8 is not installed")


@pytest.fixture(scope="module")
def generator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = checkpoints.FAMILIES["material"](tmp_path_factory.mktemp("models") / "material")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "choose_dtype", lambda *_, **__: torch.float32)
        generator = allaprima_load(card_for_folder(folder), "cpu")
    yield generator
    assert generator is not None
    generator.release()


@pytest.fixture(scope="module")
def once(nncf: None, generator: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what calibrating kept."""
    folder = tmp_path_factory.mktemp("once") / "new"
    said = calibrated(generator, accelerator(WAY, sizes=None, folder=folder))
    assert sorted(said) == ["rounding decoder", "rounding denoiser"]
    return folder


@pytest.fixture
def folder(once: Path, tmp_path: Path) -> Path:
    """One's own copy of it."""
    return Path(shutil.copytree(once, tmp_path / "m" / "new"))


@pytest.fixture
def start(folder: Path) -> Callable[[], Any]:
    """`start()` is the way with nothing in memory, but with what is kept in its folder."""
    return lambda: accelerator(WAY, sizes=None, folder=folder)


def request(**changes: Any) -> Request:
    values = {"prompt": "gold", "size": (64, 64), "steps": 1, "guidance": 1.0, "tile": False}
    return Request(**values | {"seed": 1, "model": "m"} | changes)


def make(generator: Any, way: Any, **changes: Any) -> np.ndarray:
    """A picture made this way, and no other."""
    generator._fallbacks.accelerator = way
    asked = request(**changes)
    pixels: np.ndarray = generator.generate(asked, asked.seed, lambda *_: None).pixels
    assert generator.accelerator is way
    return pixels.astype(int)


def calibrated(generator: Any, way: Any, **changes: Any) -> list[str]:
    """Calibrate a way with two pictures; what it said."""
    said: list[str] = []
    with way.calibrating(said.append):
        for seed in (1, 2):
            make(generator, way, seed=seed, **changes)
    return said


def in_integers(folder: Path) -> list[Path]:
    return sorted(folder.glob("*-nncf-*.xml"))


# Calibrating


@pytest.mark.slow
def test_pictures_stay_nearly_the_same_and_both_networks_compute_in_integers(
    generator: Any, start: Callable[[], Any], folder: Path
) -> None:
    plain, way = make(generator, None), start()
    assert way.name == WAY
    made = make(generator, way)
    assert 0 < np.abs(made - plain).max() <= BOUND
    assert [path.name.partition("-")[0] for path in in_integers(folder)] == ["decoder", "denoiser"]
    for path in in_integers(folder):
        network = path.read_text()
        assert network.count('type="FakeQuantize"') > 1
        assert 'element_type="i8"' in network


@pytest.mark.slow
def test_the_same_calls_make_the_same_networks(
    generator: Any, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "new"
    calibrated(generator, accelerator(WAY, sizes=None, folder=other))
    assert len(in_integers(folder)) == 2
    for one, again in zip(in_integers(folder), in_integers(other), strict=True):
        assert one.name == again.name
        assert one.with_suffix(".bin").read_bytes() == again.with_suffix(".bin").read_bytes()


@pytest.mark.slow
def test_while_it_is_calibrated_pictures_are_as_in_floating_point(
    generator: Any, start: Callable[[], Any]
) -> None:
    plain, way = make(generator, None), start()
    with way.calibrating(lambda _: None):
        assert np.abs(make(generator, way) - plain).max() <= 2


@pytest.mark.slow
def test_nothing_is_made_twice_but_for_another_nncf(
    generator: Any, start: Callable[[], Any], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.backends import openvino_int8

    kept = in_integers(folder)
    assert calibrated(generator, start()) == []

    monkeypatch.setattr(openvino_int8.metadata, "version", lambda name: "0.0")
    assert len(calibrated(generator, start())) == 2
    assert not set(kept) & set(in_integers(folder))
    assert len(in_integers(folder)) == len(list(folder.glob("*-nncf-*.bin"))) == 2


@pytest.mark.slow
def test_an_end_while_calibrating_leaves_no_networks(
    generator: Any, nncf: None, tmp_path: Path
) -> None:
    way: Any = accelerator(WAY, sizes=None, folder=tmp_path / "m" / "new")

    def interrupted() -> None:
        with way.calibrating(lambda _: None):
            make(generator, way)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert in_integers(tmp_path / "m" / "new") == []


# Running


@pytest.mark.slow
def test_openvino_alone_runs_what_was_made(
    generator: Any, start: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.backends.traced import Call

    made = make(generator, start())

    def refuse(*_: object) -> None:
        raise AssertionError("traced again")

    monkeypatch.setattr(Call, "positional", refuse)
    monkeypatch.setitem(sys.modules, "nncf", None)
    assert (make(generator, start()) == made).all()


@pytest.mark.slow
def test_several_pictures_at_once_are_made_in_integers(
    generator: Any, start: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.backends.traced import Call

    way = start()
    alone = [make(generator, way, seed=seed) for seed in (5, 6)]
    monkeypatch.setattr(Call, "positional", None)  # nothing else is traced
    requests = [request(seed=seed) for seed in (5, 6)]
    together = generator.generate_many(requests, lambda *_: None)
    assert generator.accelerator is way
    for one, other in zip(alone, together, strict=True):
        assert np.abs(one - other.pixels.astype(int)).max() <= 2


@pytest.mark.slow
@pytest.mark.parametrize("changes", [{"tile": True}, {"size": (96, 64)}])
def test_what_was_not_calibrated_runs_in_floating_point(
    generator: Any,
    start: Callable[[], Any],
    changes: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    plain, way = make(generator, None, **changes), start()
    assert np.abs(make(generator, way, **changes) - plain).max() <= 2
    assert caplog.text == ""


@pytest.mark.slow
def test_if_the_networks_are_gone_one_line_says_so_and_floating_point_goes_on(
    generator: Any, start: Callable[[], Any], folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    plain = make(generator, None)
    for path in folder.glob("*-nncf-*"):
        path.unlink()
    way = start()
    assert np.abs(make(generator, way) - plain).max() <= 2
    make(generator, way, seed=2)
    [line] = caplog.messages
    assert "allaprima tune" in line


@pytest.mark.slow
def test_a_damaged_network_ends_in_plain_torch_and_is_made_again(
    generator: Any, start: Callable[[], Any], folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    plain = make(generator, None)
    damaged = in_integers(folder)[0]
    damaged.write_text("nothing")
    generator.accelerate(start())
    asked = request()
    assert (generator.generate(asked, 1, lambda *_: None).pixels == plain).all()
    assert generator.accelerator is None
    assert "plain torch goes on" in caplog.text
    assert len(calibrated(generator, start())) == 1
    assert damaged.exists()


# Who is offered it


def test_it_is_tried_where_openvino_and_nncf_are(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("openvino", reason="the extra openvino is not installed")
    from allaprima.backends import ways as module

    monkeypatch.setattr(module, "_has_compiler", lambda: False)
    monkeypatch.setattr(module, "_has", lambda name: name in ("openvino", "nncf"))
    assert ways("cpu")[0] == PLAIN
    assert ways("cpu")[-1] == WAY
    assert WAY not in ways("cuda")
    monkeypatch.setattr(module, "_has", lambda name: name == "openvino")
    assert WAY not in ways("cpu")
    monkeypatch.setattr(module, "_has", lambda name: name == "nncf")
    assert ways("cpu") == [PLAIN]


# In `allaprima tune`


@pytest.mark.slow
def test_tune_makes_it_and_the_engine_uses_it(
    nncf: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.warm import WARM

    folder = checkpoints.FAMILIES["stable-diffusion-turbo"](tmp_path / "models" / "tiny")
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr(tuning, "ways", lambda device: [PLAIN, WAY])
    card = card_for_folder(folder)
    said: list[str] = []
    trials, _ = tuning.tune(card, (64, 64), "cpu", 1, lambda what, _: said.append(what))
    assert trials[1].way == WAY
    assert trials[1].seconds is not None, trials[1].problem
    assert trials[1].difference is not None
    kept = in_integers(cache_folder(model_hash(card)))
    assert [path.name.partition("-")[0] for path in kept] == ["decoder", "denoiser"]

    # Whichever won on this machine.
    remember(Tuned(card.id, model_hash(card), (64, 64), "cpu", WAY, 1.0, 2.0))
    with Engine(plugins=plugin_manager()) as engine:
        [picture] = engine.generate(Request(prompt="gold", model=card.id, size=(64, 64)))
        assert picture.size == (64, 64)
        assert WARM.loaded is not None
        assert WARM.loaded.generator.accelerator.name == WAY  # type: ignore[attr-defined]
