"""What `allaprima doctor` says about the folders that models are looked for in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from checkpoints import stable_diffusion

from allaprima import checks
from allaprima.doctor import Finding
from allaprima.folders import own_model_folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder that the settings name, empty."""
    place = tmp_path / "models"
    place.mkdir()
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(place))
    return place


def test_one_model_in_one_folder_is_well(folder: Path) -> None:
    stable_diffusion(folder / "sd")
    assert checks.model_folders() == Finding("ok", "1 model in 1 folder")


def test_everything_that_is_wrong_is_named_at_once(folder: Path) -> None:
    whole = stable_diffusion(folder / "sd")
    for name in ("no-weights", "no-index"):
        shutil.copytree(whole, folder / name)
    next((folder / "no-weights" / "unet").glob("*.safetensors")).unlink()
    (folder / "no-index" / "model_index.json").write_text("{")
    finding = checks.model_folders()
    assert finding.status == "problem"
    lines = finding.message.splitlines()
    assert ["no-index" in lines[0], "no-weights" in lines[1], len(lines)] == [True, True, 2]
    assert all("Install the model again." in line for line in lines)
    assert finding.remedy


def test_weights_in_another_layout_are_named_and_what_to_do(folder: Path) -> None:
    for name in ("v1-5.safetensors", "flux.gguf", "old.ckpt", "lora/weights.safetensors"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"x")
    (folder / "notes.txt").write_text("mine")
    finding = checks.model_folders()
    assert finding.status == "warning"
    assert finding.message.endswith("flux.gguf, lora, old.ckpt, v1-5.safetensors.")
    assert f"`allaprima models add {folder / 'v1-5.safetensors'}`" in finding.remedy
    assert "--lora" in finding.remedy


def test_a_file_that_a_model_has_been_made_of_is_not_named(folder: Path) -> None:
    stable_diffusion(folder / "my-model")
    (folder / "my model.safetensors").write_bytes(b"x")
    assert checks.model_folders() == Finding("ok", "1 model in 1 folder")


def test_weights_that_cannot_be_made_models_are_no_reason_to_try(folder: Path) -> None:
    (folder / "flux.gguf").write_bytes(b"x")
    finding = checks.model_folders()
    assert finding.status == "warning"
    assert "models add" not in finding.remedy


def test_without_any_folder_the_way_to_a_first_model_is_told() -> None:
    finding = checks.model_folders()
    assert finding.status == "ok"
    assert "allaprima models add" in finding.message


def test_the_user_s_own_folder_is_looked_at_when_it_is_there(folder: Path) -> None:
    stable_diffusion(folder / "sd")
    stable_diffusion(own_model_folder() / "mine")
    assert checks.model_folders() == Finding("ok", "2 models in 2 folders")


def test_a_folder_of_nothing_is_told(folder: Path) -> None:
    finding = checks.model_folders()
    assert finding.status == "warning"
    assert f"No model in {folder}" in finding.message


def test_a_file_in_place_of_a_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "flux.gguf"
    file.write_bytes(b"GGUF")
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(file))
    finding = checks.model_folders()
    assert finding.status == "problem"
    assert "flux.gguf is a file." in finding.message
