"""The fastest way is found by measuring, remembered, and used."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import checkpoints
import psutil
import pytest

from allaprima import Engine, Request, plugin_manager
from allaprima.backends import tuned, tuning
from allaprima.backends.plugin import allaprima_checks, allaprima_load
from allaprima.backends.tuned import PLAIN, Tuned, load_tuned, remember, tuned_path, winners
from allaprima.backends.tuning import GAIN, Trial, fastest
from allaprima.backends.ways import accelerator, ways
from allaprima.errors import InvalidRequest, ModelError, OutputError, UnsupportedRequest
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


@pytest.mark.parametrize(
    ("there", "compiler", "device", "expected"),
    [
        (set(), False, "cpu", [PLAIN]),
        (set(), True, "cpu", [PLAIN, "torch.compile"]),
        ({"onnx", "onnxruntime"}, False, "cpu", [PLAIN, "onnxruntime", "onnxruntime:int8"]),
        ({"onnxruntime"}, False, "cpu", [PLAIN]),  # it cannot write what the other reads
        (
            {"onnx", "onnxruntime"},
            False,
            "cuda",
            [PLAIN, "torch.compile", "torch.compile:graphs"],
        ),
        (set(), True, "mps", [PLAIN]),
    ],
)
def test_what_is_tried_is_what_is_there(
    there: set[str],
    compiler: bool,
    device: str,
    expected: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from allaprima.backends import ways as module

    monkeypatch.setattr(module, "_has", lambda name: name in there)
    monkeypatch.setattr(module, "_has_compiler", lambda: compiler)
    assert ways(device) == expected


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


def run(
    program: str, folder: Path, patience: float
) -> tuple[tuple[int | None, Any, Any], set[str]]:
    said: set[str] = set()
    command = [sys.executable, "-c", program]
    return tuning._run(command, folder, patience, lambda what: said.add(what.split(",")[0])), said


def test_a_way_says_what_it_is_doing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tuning, "_LOOK", 0.01)
    program = """
import json, pathlib, sys, time
print(json.dumps({"doing": "compiling"}), flush=True)
print("a line of a library's own", flush=True)
time.sleep(2)
print(json.dumps({"seconds": [1.0]}))
"""
    (code, lines, errors), said = run(program, tmp_path, 60.0)
    assert (code, errors) == (0, [])
    assert tuning._last(lines) == {"seconds": [1.0]}
    assert said <= {"starting", "compiling", "ending"}
    assert "compiling" in said


def test_a_way_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    (code, _, _), _ = run("import time; time.sleep(600)", tmp_path, 0.1)
    assert code is None


def running(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def test_what_a_way_started_is_stopped_with_it(tmp_path: Path) -> None:
    program = """
import subprocess, sys, time
print(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]).pid, flush=True)
time.sleep(600)
"""
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as way:
        assert way.stdout is not None
        child = psutil.Process(int(way.stdout.readline()))
        tuning._stop(way.pid)
        while running(child):
            time.sleep(0.01)
    tuning._stop(way.pid)  # there is nothing left to stop


def test_a_way_that_fails_is_told_with_its_last_word(tmp_path: Path) -> None:
    (code, _, errors), _ = run("raise SystemExit('no such instruction')", tmp_path, 60.0)
    assert code == 1
    assert errors[-1] == "no such instruction"


@pytest.mark.slow
def test_the_command_shows_a_table_and_gives_up_after_the_limit(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from click.testing import CliRunner

    from allaprima.backends.commands import tune

    monkeypatch.setattr(tuning, "ways", lambda device: [PLAIN, "no such way"])
    arguments = [model.name, "--size", "64x64", "--repeats", "3"]
    result = CliRunner().invoke(tune, arguments, obj=plugin_manager())
    assert result.exit_code == 0, result.output
    assert "seconds" in result.stdout
    assert "there is no way" in result.stderr
    assert "in use" in result.stdout

    result = CliRunner().invoke(tune, [*arguments, "--limit", "1"], obj=plugin_manager())
    assert isinstance(result.exception, ModelError)
    assert "longer than 1 s" in str(result.exception)


def test_a_model_by_formula_has_nothing_to_tune() -> None:
    with Engine(plugins=plugin_manager()) as engine:
        card = engine.card("lite/symbols")
    with pytest.raises(UnsupportedRequest, match="nothing to tune about lite/symbols"):
        tuning.tune(card, (64, 64), "cpu", 3, lambda what, share: None)


@pytest.mark.parametrize(
    ("changes", "size", "said"),
    [
        ({"tasks": ("inpaint",)}, (64, 64), "makes no pictures from words alone"),
        ({"depth": "needed"}, (64, 64), "makes no pictures from words alone"),
        ({"words": "none"}, (64, 64), "makes no pictures from words alone"),
        ({"max_side": 512}, (513, 64), "cannot make 513x64 pixels"),
        ({}, (8, 64), "size"),
    ],
)
def test_what_could_not_be_measured_is_said_at_once(
    model: Path,
    monkeypatch: pytest.MonkeyPatch,
    changes: dict[str, Any],
    size: tuple[int, int],
    said: str,
) -> None:
    monkeypatch.setattr(tuning, "ways", lambda device: pytest.fail("It began to measure."))
    card = dataclasses.replace(card_for_folder(model), **changes)
    with pytest.raises((UnsupportedRequest, InvalidRequest), match=said):
        tuning.tune(card, size, "cpu", 3, lambda what, share: None)


def test_ways_are_measured_with_the_threads_that_are_set(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "torch.py").write_text("raise SystemExit('a file of the folder that one is in')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tuning, "ways", lambda device: [PLAIN])
    orders: list[list[str]] = []

    def fail(command: list[str], *_: Any) -> Any:
        orders.append(command)
        return 1, [], ["no"]

    monkeypatch.setattr(tuning, "_run", fail)
    with pytest.raises(ModelError, match="cannot be measured: no"):
        tuning.tune(card_for_folder(model), (64, 64), "cpu", 3, lambda *_: None, threads=3)
    [command] = orders
    assert json.loads(command[-1])["threads"] == 3
    # Nothing is imported from the folder that one is in.
    program = [*command[: command.index("-m")], "-c", "import torch; print(torch.__version__)"]
    assert subprocess.run(program, capture_output=True, check=True).stdout.strip()


def test_where_nothing_can_be_remembered_nothing_is_measured(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(tuned, "tuned_path", lambda: tmp_path / "file" / "tuned.json")
    monkeypatch.setattr(tuning, "ways", lambda device: pytest.fail("It began to measure."))
    with pytest.raises(OutputError, match="cannot be remembered"):
        tuning.tune(card_for_folder(model), (64, 64), "cpu", 3, lambda what, share: None)


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
    [check] = [check for check in allaprima_checks() if check.name == "speed"]
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
