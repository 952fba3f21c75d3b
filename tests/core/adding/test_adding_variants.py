"""Few-step checkpoints and LoRAs are known by their names, and others are not taken for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from allaprima.adding.header import Header
from allaprima.adding.variants import checkpoint_variant, lora_names, lora_variant
from allaprima.models.families import family_of

SD = family_of("StableDiffusionPipeline", "it")
XL = family_of("StableDiffusionXLPipeline", "it")


def lora(path: str, **metadata: str) -> Header:
    named = {key.replace("__", "."): value for key, value in metadata.items()}
    return Header(Path(path), {}, named)


@pytest.mark.parametrize(
    ("name", "word", "steps", "guidance", "scheduler", "spacing"),
    [
        ("sd_xl_turbo_1.0_fp16", "turbo", 2, 0.0, "EulerAncestralDiscreteScheduler", "trailing"),
        (
            "dreamshaperXL_v21TurboDPMSDE",
            "turbo",
            2,
            0.0,
            "EulerAncestralDiscreteScheduler",
            "trailing",
        ),
        ("sdxl_lightning_8step", "lightning", 8, 0.0, "EulerDiscreteScheduler", "trailing"),
        (
            "juggernautXL_v9Rdphoto2Lightning",
            "lightning",
            4,
            0.0,
            "EulerDiscreteScheduler",
            "trailing",
        ),
        ("Hyper-SDXL-1step-Unet", "hyper", 1, 0.0, "DDIMScheduler", "trailing"),
        ("dreamshaper_8LCM", "lcm", 4, 1.0, "LCMScheduler", None),
    ],
)
def test_a_checkpoint_is_known_by_a_word_of_its_name(
    name: str, word: str, steps: int, guidance: float, scheduler: str, spacing: str | None
) -> None:
    found = checkpoint_variant([name], XL)
    assert found is not None
    assert (found.word, found.steps, found.guidance) == (word, steps, guidance)
    assert found.scheduler.class_name == scheduler
    assert found.scheduler.config.get("timestep_spacing") == spacing


def test_sd_turbo_takes_plain_euler() -> None:
    found = checkpoint_variant(["", "sd_turbo"], SD)
    assert found is not None
    assert found.scheduler.class_name == "EulerDiscreteScheduler"


@pytest.mark.parametrize("name", ["v1-5-pruned-emaonly", "turbocharged", "alcmene", "hyperreal_v3"])
def test_a_plain_checkpoint_is_none(name: str) -> None:
    assert checkpoint_variant([name], XL) is None


@pytest.mark.parametrize(
    ("name", "word", "steps", "guidance"),
    [
        ("lcm-lora-sdv1-5", "lcm", 4, 1.0),
        ("LCM_LoRA_Weights_SD15", "lcm", 4, 1.0),
        ("sdxl_lightning_4step_lora", "lightning", 4, 0.0),
        ("Hyper-SD15-8steps-lora", "hyper", 8, 0.0),
        ("Hyper-SDXL-8steps-CFG-lora", "hyper", 8, 5.0),
        ("sd_xl_turbo_lora_v1", "turbo", 2, 0.0),
    ],
)
def test_a_lora_that_distils_is_known_by_its_name(
    name: str, word: str, steps: int, guidance: float
) -> None:
    found = lora_variant(lora(f"{name}.safetensors"), XL)
    assert found is not None
    assert (found.word, found.steps, found.guidance) == (word, steps, guidance)


@pytest.mark.parametrize(
    "name",
    [
        "ink",
        "lightning_over_the_sea",
        "hyper-detailed",
        "porsche_911_turbo",
        "16step_stairs",
        "hyperink",
    ],
)
def test_a_lora_that_is_called_so_for_what_it_shows_is_none(name: str) -> None:
    assert lora_variant(lora(f"{name}.safetensors"), XL) is None


def test_a_lora_that_libraries_named_has_its_folder_s_name() -> None:
    header = lora("/models/lcm-lora-sdxl/pytorch_lora_weights.safetensors")
    assert lora_names(header) == ["lcm-lora-sdxl"]
    found = lora_variant(header, XL)
    assert found is not None
    assert found.word == "lcm"


def test_what_a_lora_calls_itself_counts_too() -> None:
    header = lora("fast.safetensors", modelspec__title="SDXL Lightning 8-step")
    found = lora_variant(header, XL)
    assert found is not None
    assert (found.word, found.steps) == ("lightning", 8)
