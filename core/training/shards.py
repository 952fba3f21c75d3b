"""Files of a run: tensors in numbered safetensors shards, written beside and renamed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from safetensors import safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from allaprima.errors import OutputError
from allaprima.files import write_atomically


class TrainingError(RuntimeError):
    """A stage cannot go on. The message says why and what to do."""


def write(path: Path, tensors: dict[str, Tensor], **facts: Any) -> None:
    """Save tensors, with JSON-able facts in the header."""
    path.parent.mkdir(parents=True, exist_ok=True)
    metadata = {key: json.dumps(value) for key, value in facts.items()}
    try:
        write_atomically(path, save({k: v.contiguous() for k, v in tensors.items()}, metadata))
    except OutputError as error:
        raise TrainingError(
            f"{error.message} Make room and run the stage again; it goes on where it stopped."
        ) from error


def read(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """What `write` saved.

    Raises:
        TrainingError: the file is missing or damaged.
    """
    try:
        with safe_open(path, "pt") as file:
            facts = {k: json.loads(v) for k, v in (file.metadata() or {}).items()}
        return load_file(path), facts
    except Exception as error:
        raise TrainingError(
            f"{path} cannot be read ({error}). Delete it and run its stage again."
        ) from error
