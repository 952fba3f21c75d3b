"""Every stage of the recipe, at a toy size, from nothing to a folder that the engine loads."""

import json
from pathlib import Path

import pytest
import torch

from allaprima import Engine, Request, plugin_manager
from training import shards
from training.__main__ import main


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("training") / "run"
    assert main(["all", "--tiny", "--threads", "1", "--run", str(folder)]) == 0
    return folder


@pytest.mark.slow
def test_every_stage_leaves_what_the_next_one_needs(run: Path) -> None:
    for name in ("analysis", "decoder", "teacher", "student4", "student2", "judge"):
        assert (run / f"{name}.safetensors").is_file()
    assert (run / "sheet.png").stat().st_size > 1000


@pytest.mark.slow
def test_the_evaluation_reports_real_tiles_teacher_and_students(run: Path) -> None:
    report = json.loads((run / "evaluation.json").read_text())
    assert "real tiles" in report
    assert {"student, 4 steps", "student, 2 steps", "student, 1 step"} <= set(report)
    assert set(report["student, 2 steps"]["seams at 128"]) == {
        "base color",
        "height",
        "roughness",
        "metallic",
    }


@pytest.mark.slow
def test_a_finished_stage_is_not_done_again(run: Path) -> None:
    before = (run / "pool" / "128x128-000000.safetensors").stat().st_mtime_ns
    assert main(["pool", "--tiny", "--threads", "1", "--run", str(run)]) == 0
    assert (run / "pool" / "128x128-000000.safetensors").stat().st_mtime_ns == before


@pytest.mark.slow
def test_the_exported_folder_makes_materials_through_the_engine(
    run: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(run / "export"))
    with Engine(plugins=plugin_manager(disabled=["office"])) as engine:
        [card] = [c for c in engine.models() if c.path == run / "export" / "material"]
        [picture] = engine.generate(
            Request(prompt="brick", kind="material", size=(64, 64), seed=1, model=card.id)
        )
    assert picture.pixels.shape == (64, 64, 3)
    assert {"height", "roughness", "metallic", "normal"} <= set(picture.maps)


def test_a_stage_without_the_one_before_says_which(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["teacher", "--run", str(tmp_path)]) == 1
    assert "`pool` and `latents` first" in capsys.readouterr().err


@pytest.mark.slow
def test_training_goes_on_from_its_checkpoint(run: Path) -> None:
    before, facts = shards.read(run / "teacher.safetensors")
    assert facts["step"] == 4
    assert main(["teacher", "--tiny", "--threads", "1", "--run", str(run)]) == 0
    after, _ = shards.read(run / "teacher.safetensors")
    assert all(torch.equal(after[name], value) for name, value in before.items())
