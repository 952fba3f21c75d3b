"""The weights of a single file, into a folder whose configuration `layout.py` has written."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import nn

from allaprima.adding.recognition import UNET, Checkpoint
from allaprima.adding.unet_names import original_name
from allaprima.errors import DamagedModel, UnsupportedRequest, ran_out_of_memory
from allaprima.models.integrity import read_json
from allaprima.models.quiet import quiet

Report = Callable[[str, float], None]
"""Told what is being done, and how much of the whole is done, 0 to 1."""


def read_parts(checkpoint: Checkpoint, folder: Path) -> dict[str, nn.Module]:
    """The networks of a single file, by the names of their folders. Nothing is copied that can be mapped.

    Args:
        folder: holds the configuration of each.

    Raises:
        UnsupportedRequest: the file's networks are built otherwise than its family's.
        DamagedModel: they cannot be read.
    """
    import diffusers

    _check_unet(checkpoint, folder)
    path = str(checkpoint.header.path)
    architecture = checkpoint.architecture
    common: dict[str, Any] = {"config": str(folder), "local_files_only": True}
    with quiet(), _naming(checkpoint):
        found: dict[str, Any] = {}
        for name, cls in (
            ("unet", diffusers.UNet2DConditionModel),
            ("vae", diffusers.AutoencoderKL),
        ):
            # One by one, since a pipeline would read both in one precision.
            dtype = getattr(torch, checkpoint.dtypes[name])
            found[name] = cls.from_single_file(path, subfolder=name, torch_dtype=dtype, **common)
        masked = checkpoint.inputs != architecture.unet["in_channels"]
        cls = getattr(diffusers, architecture.inpainting if masked else architecture.pipeline)
        dtype = getattr(torch, checkpoint.dtypes["text"])
        pipeline = cls.from_single_file(path, torch_dtype=dtype, **found, **common)
        found |= {name: getattr(pipeline, name) for name in architecture.text_encoders}
    for name, part in found.items():
        # What nothing was read for is left without numbers.
        if missing := [key for key, value in part.state_dict().items() if value.is_meta]:
            raise _other_architecture(
                checkpoint, f"the {name} lacks {len(missing)} tensors, {missing[0]} among them"
            )
    return found


def _check_unet(checkpoint: Checkpoint, folder: Path) -> None:
    """See from its header whether a file has the UNet of its family, before gigabytes are read: many relatives of
    Stable Diffusion XL differ in it alone."""
    import diffusers

    cls: Any = diffusers.UNet2DConditionModel
    with torch.device("meta"):
        unet = cls.from_config(read_json(folder / "unet" / "config.json"))
    attends = tuple("CrossAttn" in kind for kind in unet.config.up_block_types)
    missing = []
    for name, value in unet.state_dict().items():
        layer, _, kind = name.rpartition(".")
        original = original_name(layer, unet.config.layers_per_block, attends)
        stored = checkpoint.header.tensors.get(f"{UNET}{original}.{kind}")
        if stored is None:
            missing.append(f"{UNET}{original}.{kind}")
        elif stored.shape != tuple(value.shape):
            raise _other_architecture(
                checkpoint,
                f"{UNET}{original}.{kind} is {stored.shape} instead of {tuple(value.shape)}",
            )
    if missing:
        raise _other_architecture(
            checkpoint, f"its UNet lacks {len(missing)} tensors, {missing[0]} among them"
        )


def write_parts(parts: Mapping[str, nn.Module], folder: Path, report: Report) -> None:
    """Save networks into their folders, as `.safetensors` in the precision that they have.

    Args:
        report: told of each, in shares of all of them.
    """
    sizes = {name: _size(part) for name, part in parts.items()}
    done = 0
    with quiet():
        for name, part in parts.items():
            report(f"write {name}", done / sum(sizes.values()))
            saved: Any = part
            saved.save_pretrained(folder / name, safe_serialization=True)
            for file in (folder / name).glob("*.safetensors"):
                # As readable as the other files: safetensors makes them its user's alone.
                shutil.copymode(folder / name / "config.json", file)
            done += sizes[name]


def _size(part: nn.Module) -> int:
    return sum(value.nbytes for value in part.state_dict().values())


@contextlib.contextmanager
def _naming(checkpoint: Checkpoint) -> Iterator[None]:
    """Turn whatever diffusers raises over weights that do not fit into an error that names the file."""
    try:
        yield
    except Exception as error:
        if ran_out_of_memory(error):
            raise
        said = " ".join(str(error).split())
        if isinstance(error, ValueError) and "expected shape" in said:
            what = said.partition("because ")[2].partition(". ")[0]
            raise _other_architecture(checkpoint, what) from error
        if isinstance(error, NotImplementedError) and "meta tensor" in said:
            what = "its autoencoder lacks tensors"
            raise _other_architecture(checkpoint, what) from error
        raise DamagedModel(
            f"{checkpoint.header.path} cannot be converted: {said.partition('. ')[0].rstrip('.')}.",
            "Fetch it again, or take another version of it.",
        ) from error


def _other_architecture(checkpoint: Checkpoint, what: str) -> UnsupportedRequest:
    return UnsupportedRequest(
        f"{checkpoint.header.path.name} is built otherwise than {checkpoint.architecture.title}: "
        f"{what}.",
        "Take the publisher's folder for diffusers.",
    )
