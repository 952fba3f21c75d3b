"""A diffusers folder without weights: everything that says how its parts are built."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from allaprima.adding.architectures import Architecture, TextEncoder
from allaprima.adding.clip_tokenizer import LENGTH, write_tokenizer
from allaprima.models.integrity import INDEX_FILE

_NOISE = {
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "num_train_timesteps": 1000,
    "steps_offset": 1,
}
"""The noise that all of these checkpoints were trained with."""
_EPSILON = "epsilon"


@dataclass(frozen=True, slots=True)
class Scheduler:
    """Attributes:
    class_name: of diffusers.
    config: beside what all of these checkpoints have.
    """

    class_name: str = "EulerDiscreteScheduler"
    config: Mapping[str, Any] = field(default_factory=lambda: {"timestep_spacing": "leading"})


def write_layout(
    folder: Path,
    architecture: Architecture,
    scheduler: Scheduler,
    *,
    inputs: int,
    sample_size: int | None = None,
    prediction: str = _EPSILON,
    zero_snr: bool = False,
) -> None:
    """Write the configuration of every part into a new folder.

    Args:
        inputs: channels that the UNet takes: the latents' own, or with a mask and the masked latents.
        sample_size: side of the latents that it was trained at; None is the architecture's.
        prediction: what the UNet predicts: "epsilon", "v_prediction" or "sample".
        zero_snr: whether it was trained down to a signal of nothing (Lin et al., 2024).
    """
    folder.mkdir(parents=True)
    unet = {**architecture.unet, "in_channels": inputs}
    if sample_size is not None:
        unet["sample_size"] = sample_size
    masked = inputs != architecture.unet["in_channels"]
    index: dict[str, Any] = {
        "_class_name": architecture.inpainting if masked else architecture.pipeline,
        "_diffusers_version": _version(),
        **architecture.extra,
    }
    _write_part(folder, index, "unet", "diffusers", "UNet2DConditionModel", unet)
    _write_part(folder, index, "vae", "diffusers", "AutoencoderKL", architecture.vae)
    for name, encoder in architecture.text_encoders.items():
        config = _text_config(encoder)
        _write_part(folder, index, name, "transformers", encoder.class_name, config)
        tokenizer = name.replace("text_encoder", "tokenizer")
        index[tokenizer] = ["transformers", "CLIPTokenizer"]
        write_tokenizer(folder / tokenizer, encoder.pad)
    more = {"timestep_spacing": "trailing", "rescale_betas_zero_snr": True} if zero_snr else {}
    write_scheduler(folder, scheduler, {**_NOISE, "prediction_type": prediction, **more}, index)
    write_json(folder / INDEX_FILE, index)


def write_scheduler(
    folder: Path, scheduler: Scheduler, trained: Mapping[str, Any], index: dict[str, Any]
) -> None:
    """Write a scheduler's configuration into a model's folder, and name it in `index`.

    Args:
        trained: what is so by the checkpoint's training: the noise, and what is predicted.
    """
    values = {**scheduler.config, **trained}
    (folder / "scheduler").mkdir(exist_ok=True)
    write_json(
        folder / "scheduler" / "scheduler_config.json",
        {"_class_name": scheduler.class_name, **values},
    )
    index["scheduler"] = ["diffusers", scheduler.class_name]


def write_json(path: Path, values: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _write_part(
    folder: Path,
    index: dict[str, Any],
    name: str,
    library: str,
    class_name: str,
    config: Mapping[str, Any],
) -> None:
    index[name] = [library, class_name]
    (folder / name).mkdir()
    named = {"_class_name": class_name} if library == "diffusers" else {}
    write_json(folder / name / "config.json", {**named, **config})


def _text_config(encoder: TextEncoder) -> dict[str, Any]:
    return {
        "architectures": [encoder.class_name],
        "model_type": "clip_text_model",
        "vocab_size": 49408,
        "max_position_embeddings": LENGTH,
        "bos_token_id": 49406,
        "eos_token_id": 49407,
        "pad_token_id": 0 if encoder.pad == "!" else 49407,
        **encoder.config,
    }


def _version() -> str:
    from importlib import metadata

    return metadata.version("diffusers")
