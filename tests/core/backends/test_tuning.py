"""The fastest way is found by measuring, remembered, and used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import checkpoints
import pytest

from allaprima import Engine, Request, plugin_manager
from allaprima.backends import tuned, tuning
from allaprima.backends.plugin import allaprima_checks, allaprima_load
from allaprima.backends.tuned import PLAIN, Tuned, load_tuned, remember, tuned_path, winners
from allaprima.backends.tuning import GAIN, Trial, fastest
from allaprima.backends.ways import accelerator, ways
from allaprima.models.store import card_for_folder, model_hash


def result(**changes: Any) -> Tuned:
    values = {
        "model": "m",
        "model_hash": "0f",
        "size": (64, 64),
        "device": "cpu",
        "way": "openvino",
        "seconds": 1.0,
        "plain_seconds": 2.0,
    }
    return Tuned(**values | changes)


# Who wins


@pytest.mark.parametrize(
    ("trials", "winner"),
    [
        ([Trial(PLAIN, 1.0, 0.0)], PLAIN),
        ([Trial(PLAIN, 1.0, 0.0), Trial("a", 0.5, 1.0), Trial("b", 0.6, 1.0)], "a"),
        ([Trial(PLAIN, 1.0, 0.0), Trial("a", 0.5, 99.0, "makes other pictures")], PLAIN),
        ([Trial(PLAIN, 1.0, 0.0), Trial("a", problem="crashed (-11)")], PLAIN),
        ([Trial(PLAIN, 1.0, 0.0), Trial("a", GAIN + 0.01, 0.0)], PLAIN),
    ],
)
def test_the_fastest_sound_way_wins_if_it_is_clearly_faster(
    trials: list[Trial], winner: str
) -> None:
    assert fastest(trials).way == winner


# Remembering


def test_what_was_measured_is_remembered_by_model_size_and_device() -> None:
    remember(result())
    remember(result(size=(32, 32), way=PLAIN))
    remember(result(seconds=0.5))
    assert sorted(t.seconds for t in load_tuned()) == [0.5, 1.0]
    assert winners("0f", "cpu") == {(64, 64): "openvino"}
    assert winners("0f", "cuda") == {}
    assert winners("1f", "cpu") == {}


def test_another_machine_or_version_has_to_be_measured_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    remember(result())
    monkeypatch.setattr(tuned, "machine", lambda: "another")
    assert load_tuned() == []
    remember(result(way=PLAIN))
    assert len(load_tuned()) == 1
    monkeypatch.undo()


@pytest.mark.parametrize("text", ["", "nothing", "[]", "{", '{"%s": [1, {}, {"size": 3}]}'])
def test_a_damaged_memory_is_an_empty_one(text: str) -> None:
    tuned_path().parent.mkdir(parents=True, exist_ok=True)
    tuned_path().write_text(text.replace("%s", tuned.machine()))
    assert load_tuned() == []
    remember(result())
    assert load_tuned() == [result()]


# Trying and using


def test_plain_torch_is_always_there_and_first() -> None:
    assert ways("cpu")[0] == PLAIN
    assert accelerator(PLAIN, sizes=None, folder=None) is None
    with pytest.raises(ValueError, match="warp"):
        accelerator("warp", sizes=None, folder=None)


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = checkpoints.FAMILIES["stable-diffusion-turbo"](tmp_path / "models" / "tiny")
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(tmp_path / "models"))
    return folder


@pytest.mark.slow
def test_a_way_that_crashes_is_out_and_plain_torch_goes_on(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuning, "ways", lambda device: [PLAIN, "no such way"])
    card = card_for_folder(model)
    shown: list[float] = []
    trials, best = tuning.tune(card, (64, 64), "cpu", 1, lambda _, f: shown.append(f))
    assert [t.way for t in trials] == [PLAIN, "no such way"]
    assert trials[0].seconds is not None
    assert trials[0].difference == 0.0
    assert "no such way" in trials[1].problem
    assert best.way == PLAIN
    assert load_tuned() == [best]
    assert shown == sorted(shown)


def test_a_model_without_a_faster_way_is_left_to_plain_torch(model: Path) -> None:
    assert allaprima_load(card_for_folder(model), "cpu") is None


def test_a_remembered_way_whose_library_is_gone_is_told_once(
    model: Path, caplog: pytest.LogCaptureFixture
) -> None:
    card = card_for_folder(model)
    remember(result(model=card.id, model_hash=model_hash(card), way="warp"))
    generator = allaprima_load(card, "cpu")
    assert generator is not None
    assert generator.accelerator is None  # type: ignore[attr-defined]
    assert "plain torch goes on" in caplog.text


def test_a_remembered_way_is_used_by_the_engine(model: Path) -> None:
    pytest.importorskip("openvino", reason="the extra openvino is not installed")
    from allaprima.warm import WARM

    card = card_for_folder(model)
    remember(result(model=card.id, model_hash=model_hash(card)))
    with Engine(plugins=plugin_manager()) as engine:
        for size in ((64, 64), (32, 32)):
            [picture] = engine.generate(Request(prompt="gold", model=card.id, size=size))
            assert picture.size == size
        assert WARM.loaded is not None
        assert WARM.loaded.generator.accelerator.name == "openvino"  # type: ignore[attr-defined]


def test_the_doctor_tells_what_is_used() -> None:
    [check] = allaprima_checks()
    assert "tune" in check.run().remedy
    remember(result())
    message = check.run().message
    assert "m 64x64: openvino, 1.000 s (torch 2.000 s)" in message


def test_what_is_kept_on_disk_belongs_to_these_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    here = tuned.cache_folder("0f" * 32)
    assert here.parent.name == "0f" * 8
    monkeypatch.setattr(tuned, "_version", lambda name: "0")
    assert tuned.cache_folder("0f" * 32) != here


def test_the_file_is_json_that_people_can_read() -> None:
    remember(result())
    assert json.loads(tuned_path().read_text())[tuned.machine()][0]["way"] == "openvino"
