"""A copy of a diffusers folder, in which some weights will be others."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import nn

from allaprima.adding.header import read_header
from allaprima.adding.layout import Scheduler, write_json, write_scheduler
from allaprima.adding.lora_file import Lora
from allaprima.adding.planning import files_of
from allaprima.models import integrity
from allaprima.models.integrity import INDEX_FILE, Component, weight_files
from allaprima.models.loading import load_component

_DENOISERS = ("unet", "transformer")
_TRAINED = (
    "beta_start",
    "beta_end",
    "beta_schedule",
    "num_train_timesteps",
    "steps_offset",
    "prediction_type",
    "trained_betas",
)
"""What of a scheduler's configuration is so by the checkpoint's training."""


def copy_and_read(source: Path, loras: Sequence[Lora], place: Path) -> dict[str, nn.Module]:
    """Copy a diffusers folder but for the weights that LoRAs change, whose networks are returned."""
    text = any(lora.touches_text() for lora in loras)
    index = integrity.read_index(source)
    changed: dict[str, Component] = {
        part.name: part
        for part in index.components
        if part.name in _DENOISERS or (text and part.name.startswith("text_encoder"))
    }
    replaced = {file for part in changed.values() for file in weight_files(part)[0]}
    for file in files_of(source, index):
        part = changed.get(file.parent.name)
        # The one that names several files of weights goes with them.
        if file in replaced or (part and ".safetensors.index" in file.name):
            continue
        copy = place / file.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    return {name: load_component(part, _dtype(part)) for name, part in changed.items()}


def _dtype(part: Component) -> torch.dtype:
    [first, *_], _ = weight_files(part)
    stored = {tensor.dtype for tensor in read_header(first).tensors.values()}
    known = {"BF16": torch.bfloat16, "F16": torch.float16}
    return next((dtype for name, dtype in known.items() if name in stored), torch.float32)


def replace_scheduler(place: Path, scheduler: Scheduler) -> None:
    """Give the model in the folder `place` another scheduler, for the noise that it was trained with."""
    before = integrity.read_json(place / "scheduler" / "scheduler_config.json")
    index = integrity.read_json(place / INDEX_FILE)
    write_scheduler(place, scheduler, {k: before[k] for k in _TRAINED if k in before}, index)
    write_json(place / INDEX_FILE, index)
