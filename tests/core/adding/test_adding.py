"""A model is added whole, where it is looked for, or not at all."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import checkpoints
import loras
import pytest
import single_files
import torch

from allaprima import Engine, Request
from allaprima.adding import adding
from allaprima.adding.adding import add_model, model_folder
from allaprima.adding.architectures import SD1, SD2, SDXL, Architecture
from allaprima.config import config_path
from allaprima.errors import InvalidRequest, OutputError, UnsupportedRequest
from allaprima.folders import own_model_folder
from allaprima.models.cards import CARD_FILE, read_card
from allaprima.models.integrity import inspect
from allaprima.models.loading import load_component
from allaprima.models.store import card_for_folder, find_models

Make = Callable[..., Path]
Narrow = dict[str, Architecture]


def silent(what: str, share: float) -> None:
    """Nobody is told."""


def settings(model: Path) -> dict[str, Any]:
    """Its scheduler's configuration."""
    return dict(json.loads((model / "scheduler" / "scheduler_config.json").read_text()))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A diffusers folder of Stable Diffusion 1.x, not to be changed."""
    return checkpoints.stable_diffusion(tmp_path_factory.mktemp("folders") / "sd")


@pytest.fixture(scope="session")
def ink(folder: Path) -> Path:
    """A LoRA for it, UNet and text encoder, with its weights."""
    parts = networks(folder)
    return loras.as_diffusers(folder.parent / "ink.safetensors", loras.pairs(parts))


def networks(model: Path) -> dict[str, Any]:
    """A folder's UNet and text encoder."""
    return {
        part.name: load_component(part, torch.float32)
        for part in inspect(model).components
        if part.name in ("unet", "text_encoder")
    }


@pytest.mark.slow
@pytest.mark.parametrize("title", [SD1, SD2, SDXL])
def test_a_single_file_becomes_a_model_that_paints(
    title: str, single_file: Make, narrow: Narrow, models: Path
) -> None:
    added = add_model(single_file(f"whole-{title[-3:]}", title), silent, name="mine")
    assert added.card.path == models / "mine"
    with Engine() as engine:
        card = engine.card("mine")
        assert card.family == ("sdxl" if title == SDXL else "stable-diffusion")
        assert card.description == f"Made from whole-{title[-3:]}.safetensors."
        [one] = engine.generate(
            Request(prompt="a cat", model="mine", size=(64, 64), steps=1, seed=1)
        )
    assert one.pixels.shape == (64, 64, 3)
    assert any(title in note for note in added.notes)


def test_without_a_name_it_has_the_file_s(single_file: Make, narrow: Narrow, models: Path) -> None:
    add_model(single_file("My Model (v2)", SD1), silent)
    [card] = [card for card in find_models()[0] if card.path == models / "My-Model-v2"]
    assert (card.id, card.licence, card.size, card.steps) == (
        "My-Model-v2",
        "unknown",
        (512, 512),
        25,
    )


def test_what_the_file_says_of_itself_is_on_its_card(
    single_file: Make, narrow: Narrow, models: Path
) -> None:
    metadata = {
        "modelspec.title": "Light\x1b[31mhouses",
        "modelspec.license": "CreativeML Open RAIL-M",
        "modelspec.resolution": "768x768",
    }
    card = add_model(single_file("told", SD1, metadata=metadata), silent).card
    assert (card.name, card.licence) == ("Light [31mhouses", "CreativeML Open RAIL-M")
    assert card.size == (768, 768)
    assert read_card(models / "told") == card


@pytest.mark.parametrize(
    ("name", "title", "steps", "guidance", "scheduler"),
    [
        ("sd_xl_turbo_1.0", SDXL, 2, 0.0, "EulerAncestralDiscreteScheduler"),
        ("sdxl_lightning_8step", SDXL, 8, 0.0, "EulerDiscreteScheduler"),
        ("plain", SD1, 25, 7.5, "EulerDiscreteScheduler"),
    ],
)
def test_steps_guidance_and_scheduler_are_those_of_the_name(
    name: str,
    title: str,
    steps: int,
    guidance: float,
    scheduler: str,
    single_file: Make,
    narrow: Narrow,
    models: Path,
) -> None:
    card = add_model(single_file(name, title), silent, name="renamed").card
    assert (card.steps, card.guidance) == (steps, guidance)
    found = settings(models / "renamed")
    assert found["_class_name"] == scheduler
    assert found["timestep_spacing"] == ("leading" if name == "plain" else "trailing")
    assert (found["beta_start"], found["beta_end"]) == (0.00085, 0.012)


def test_what_is_predicted_is_in_the_scheduler_and_not_taken_for_a_turbo(
    single_file: Make, narrow: Narrow, models: Path
) -> None:
    more = {"v_pred": torch.zeros(0), "ztsnr": torch.zeros(0)}
    added = add_model(single_file("noob", SDXL, more=more), silent)
    found = settings(models / "noob")
    assert found["prediction_type"] == "v_prediction"
    assert found["rescale_betas_zero_snr"]
    assert found["timestep_spacing"] == "trailing"
    assert (added.card.steps, added.card.guidance) == (30, 5.0)
    assert added.notes == ("noob.safetensors is a Stable Diffusion XL that predicts v.",)


def test_a_checkpoint_for_inpainting_does_that_alone(
    single_file: Make, narrow: Narrow, models: Path
) -> None:
    card = add_model(single_file("mask", SD1, inputs=9), silent).card
    assert card.tasks == ("inpaint",)
    assert inspect(models / "mask").pipeline_class == "StableDiffusionInpaintPipeline"


def test_loras_become_part_of_a_single_file_s_model(
    single_file: Make, narrow: Narrow, models: Path, tmp_path: Path
) -> None:
    parts = single_files.networks(narrow[SD1])
    del parts["vae"]
    changes = loras.pairs(parts)
    first = loras.as_kohya(tmp_path / "ink.safetensors", parts, changes, alpha=2.0)
    second = loras.as_diffusers(tmp_path / "gold.safetensors", changes)
    path = single_file("full", SD1, dtype=torch.float32)
    added = add_model(path, silent, loras=[(first, 1.0), (second, -0.5)])
    assert added.card.id == "full-ink-gold"
    assert (
        added.card.description
        == "Made from full.safetensors with ink.safetensors (1), gold.safetensors (-0.5)."
    )
    loras.fused(parts, changes, 0.5)
    found = networks(models / "full-ink-gold")
    for part in found:
        for name, value in found[part].state_dict().items():
            assert torch.allclose(value, parts[part].state_dict()[name], atol=1e-5)


def test_loras_become_part_of_a_copy_of_a_folder(folder: Path, ink: Path, models: Path) -> None:
    before = {f: f.read_bytes() for f in folder.rglob("*") if f.is_file()}
    added = add_model(folder, silent, loras=[(ink, 0.5)])
    assert added.card == dataclasses.replace(
        card_for_folder(folder),
        id="sd-ink",
        name="sd-ink",
        path=models / "sd-ink",
        description="Made from sd with ink.safetensors (0.5).",
    )
    expected = networks(folder)
    loras.fused(expected, loras.pairs(expected), 0.5)
    found = networks(models / "sd-ink")
    for part in found:
        for name, value in found[part].state_dict().items():
            assert torch.allclose(value, expected[part].state_dict()[name], atol=1e-6)
    for part in ("vae", "tokenizer", "scheduler"):
        for file in (folder / part).iterdir():
            assert (models / "sd-ink" / part / file.name).read_bytes() == file.read_bytes()
    assert {f: f.read_bytes() for f in folder.rglob("*") if f.is_file()} == before


def test_of_a_folder_only_what_makes_the_model_is_copied(
    folder: Path, ink: Path, models: Path, tmp_path: Path
) -> None:
    full = shutil.copytree(folder, tmp_path / "full")
    (full / "v1-5-pruned.ckpt").write_bytes(b"x")
    (full / "unet" / "diffusion_pytorch_model.bin").write_bytes(b"x")
    (full / "vae" / "diffusion_pytorch_model.fp16.safetensors").write_bytes(b"x")
    (full / "README.md").write_text("---\nlicense: mit\n---")
    add_model(full, silent, loras=[(ink, 1.0)], name="lean")
    names = {str(f.relative_to(models / "lean")) for f in (models / "lean").rglob("*")}
    kept = {str(f.relative_to(folder)) for f in folder.rglob("*")}
    assert names == kept | {CARD_FILE, "README.md"}
    assert read_card(models / "lean").licence == "mit AND unknown"


def test_folders_of_other_families_take_loras_with_diffusers_names(
    models: Path, tmp_path: Path
) -> None:
    source = checkpoints.z_image(tmp_path / "z-image-turbo")
    [part] = [part for part in inspect(source).components if part.name == "transformer"]
    expected = {"transformer": load_component(part, torch.float32)}
    changes = loras.pairs(expected, lambda name: name.endswith("to_q"))
    path = loras.as_diffusers(tmp_path / "ink.safetensors", changes)
    card = add_model(source, silent, loras=[(path, 1.0)]).card
    assert (card.family, card.steps) == ("z-image", 8)
    loras.fused(expected, changes, 1.0)
    [part] = [part for part in inspect(card.path).components if part.name == "transformer"]
    found = load_component(part, torch.float32).state_dict()
    for name, value in expected["transformer"].state_dict().items():
        assert torch.allclose(found[name], value, atol=1e-6)


def test_a_lora_that_distils_brings_its_scheduler_steps_and_guidance(
    folder: Path, models: Path, tmp_path: Path
) -> None:
    path = loras.as_diffusers(
        tmp_path / "lcm-lora-sdv1-5.safetensors", loras.pairs(networks(folder))
    )
    added = add_model(folder, silent, loras=[(path, 1.0)], name="quick")
    assert (added.card.steps, added.card.guidance) == (4, 1.0)
    assert settings(models / "quick")["_class_name"] == "LCMScheduler"
    assert settings(models / "quick")["steps_offset"] == settings(folder)["steps_offset"]
    assert any("lcm" in note and "4 steps" in note for note in added.notes)
    with Engine() as engine:
        [one] = engine.generate(Request(prompt="a", model="quick", size=(64, 64), seed=1))
    assert one.recipe.steps == 4


def test_layers_that_were_left_out_are_told(folder: Path, models: Path, tmp_path: Path) -> None:
    changes = loras.pairs(networks(folder))
    more = {("text_encoder", "encoder.layers.9.mlp.fc1"): (torch.zeros(2, 8), torch.zeros(8, 2))}
    path = loras.as_diffusers(tmp_path / "ink.safetensors", {**changes, **more})
    added = add_model(folder, silent, loras=[(path, 1.0)])
    assert added.notes == (
        f"1 of the {len(changes) + 1} layers of ink.safetensors are none of the model's, and were left out.",
    )


def test_a_folder_alone_is_used_where_it_lies(folder: Path, models: Path) -> None:
    with pytest.raises(InvalidRequest, match=r"nothing to convert.*used where it lies"):
        add_model(folder, silent)


def test_a_taken_name_is_refused_unless_it_shall_be_replaced(
    folder: Path, ink: Path, models: Path
) -> None:
    def add(**more: Any) -> None:
        add_model(folder, silent, loras=[(ink, 1.0)], name="mine", **more)

    add()
    (models / "mine" / "mark").touch()
    with pytest.raises(InvalidRequest, match=r"a model mine in .* already.*--replace"):
        add()
    assert (models / "mine" / "mark").exists()
    add(replace=True)
    assert not (models / "mine" / "mark").exists()
    assert sorted(p.name for p in models.iterdir()) == ["mine"]


def test_what_is_no_model_is_never_replaced(folder: Path, ink: Path, models: Path) -> None:
    (models / "letters").mkdir(parents=True)
    (models / "letters" / "to-mum.txt").touch()
    with pytest.raises(InvalidRequest, match="is no model"):
        add_model(folder, silent, loras=[(ink, 1.0)], name="letters", replace=True)
    assert (models / "letters" / "to-mum.txt").exists()


@pytest.mark.parametrize("failure", [KeyboardInterrupt, OSError, RuntimeError])
def test_whatever_happens_nothing_half_made_stays(
    failure: type[BaseException],
    folder: Path,
    ink: Path,
    models: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add_model(folder, silent, loras=[(ink, 1.0)], name="mine")
    before = {f: f.read_bytes() for f in models.rglob("*") if f.is_file()}

    def fail(what: str, share: float) -> None:
        if what.startswith("write"):
            raise failure("no")

    with pytest.raises(OutputError if failure is OSError else failure):
        add_model(folder, fail, loras=[(ink, 0.1)], name="mine", replace=True)
    with pytest.raises(OutputError if failure is OSError else failure):
        add_model(folder, fail, loras=[(ink, 0.1)], name="other")
    assert {f: f.read_bytes() for f in models.rglob("*") if f.is_file()} == before
    assert sorted(p.name for p in models.iterdir()) == ["mine"]


def test_a_full_disk_is_told_before_anything_is_written(
    folder: Path, ink: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(folder)._replace(free=1000)
    monkeypatch.setattr(adding.shutil, "disk_usage", lambda place: usage)
    with pytest.raises(OutputError, match=r"takes 0.0 GiB, and .* has 0.0 GiB free"):
        add_model(folder, silent, loras=[(ink, 1.0)])
    assert not models.exists()


def test_a_lora_of_another_family_is_told_before_anything_is_written(
    single_file: Make, narrow: Narrow, models: Path, tmp_path: Path
) -> None:
    name = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k"
    state = {
        f"{name}.lora_down.weight": torch.zeros(2, 2048),
        f"{name}.lora_up.weight": torch.zeros(8, 2),
    }
    single_files.save_file(state, tmp_path / "xl-ink.safetensors")
    with pytest.raises(
        UnsupportedRequest, match=r"xl-ink.* was made for Stable Diffusion XL, and whole-1.x"
    ):
        add_model(
            single_file("whole-1.x", SD1), silent, loras=[(tmp_path / "xl-ink.safetensors", 1.0)]
        )
    assert not models.exists()


@pytest.mark.parametrize("name", ["...", "/", "é" * 101])
def test_what_is_no_name_for_a_folder_is_refused(
    name: str, folder: Path, ink: Path, models: Path
) -> None:
    with pytest.raises(InvalidRequest, match="is no name for a folder"):
        add_model(folder, silent, loras=[(ink, 1.0)], name=name)


def test_a_name_leads_nowhere_else(folder: Path, ink: Path, models: Path) -> None:
    card = add_model(folder, silent, loras=[(ink, 1.0)], name="../../etc/x").card
    assert card.path.parent == models


def test_progress_goes_from_nothing_to_nearly_all(folder: Path, ink: Path, models: Path) -> None:
    told: list[float] = []
    add_model(folder, lambda what, share: told.append(share), loras=[(ink, 1.0)])
    assert told == sorted(told)
    assert told[0] == 0
    assert 0.9 < told[-1] <= 1


def test_models_are_put_where_they_are_looked_for_first(
    monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path
) -> None:
    assert model_folder() == own_model_folder()
    config_path().parent.mkdir(parents=True, exist_ok=True)
    config_path().write_text(f"model_folders = [{str(tmp_path / 'settings')!r}]")
    assert model_folder() == tmp_path / "settings"
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(tmp_path / "named"))
    assert model_folder() == tmp_path / "named"
    # One that is a model itself has no place for another.
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(folder))
    assert model_folder() == tmp_path / "settings"


def test_the_user_s_own_folder_is_looked_in_without_being_named(folder: Path, ink: Path) -> None:
    add_model(folder, silent, loras=[(ink, 1.0)], name="mine")
    [card] = [card for card in find_models()[0] if card.id == "mine"]
    assert card.path.parent == own_model_folder()
