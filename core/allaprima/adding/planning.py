"""What will be made of which files, settled from their headers before anything is read or written."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from allaprima.adding import variants
from allaprima.adding.header import read_header
from allaprima.adding.lora_file import Lora, check_lora
from allaprima.adding.recognition import AUTOENCODER, CONTEXTS, TEXT, UNET, Checkpoint, recognise
from allaprima.errors import InvalidRequest, UnsupportedRequest
from allaprima.models import integrity, store
from allaprima.models.families import Family, family_of
from allaprima.models.integrity import INDEX_FILE, PICKLES, ModelIndex
from allaprima.models.names import name_made_safe

_OTHER_WEIGHTS = (*PICKLES, ".msgpack", ".h5", ".onnx", ".onnx_data", ".pb")


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be made.

    Attributes:
        source: the single file, read, or the folder.
        family: of the engine.
        loras: to fuse, in order.
        variant: what it is distilled to, by itself or by a LoRA.
        by_lora: whether it is a LoRA that distils it.
        size: bytes that will be written, about.
    """

    source: Checkpoint | Path
    family: Family
    loras: Sequence[Lora]
    variant: variants.Variant | None
    by_lora: bool
    size: int
    notes: list[str] = field(default_factory=list)


def make_plan(source: Path, loras: Sequence[tuple[Path, float]]) -> Plan:
    read = [Lora(read_header(path), weight) for path, weight in loras]
    if source.is_dir():
        if not read:
            raise InvalidRequest(
                f"{source} is a folder, in which there is nothing to convert.",
                "Name a .safetensors file, or add --lora; a diffusers folder is used where it lies.",
            )
        card = store.card_for_folder(source)
        index = integrity.inspect(source, card.shares)
        if card.shares:
            raise UnsupportedRequest(
                f"The model {card.id} uses parts of another one, and so cannot be copied.",
                "Use a model that has all its parts.",
            )
        family = family_of(index.pipeline_class, source)
        titled = CONTEXTS.get(_width(index))
        size = sum(file.stat().st_size for file in files_of(source, index))
        plan = Plan(source, family, read, None, False, size)
        model = card.id
    else:
        checkpoint = recognise(read_header(source))
        family = family_of(checkpoint.architecture.pipeline, source)
        titled = checkpoint.architecture.title
        names = (source.stem, checkpoint.header.metadata.get("modelspec.title", ""))
        variant = variants.checkpoint_variant(names, family)
        plan = Plan(checkpoint, family, read, variant, False, _bytes_written(checkpoint))
        plan.notes.append(_told(checkpoint))
        model = source.name
    for lora in read:
        check_lora(lora.header, titled, model)
        found = variants.lora_variant(lora.header, family)
        if found and not plan.by_lora:
            plan = dataclasses.replace(plan, variant=found, by_lora=True)
    if plan.variant:
        what = "LoRA" if plan.by_lora else "checkpoint"
        plan.notes.append(
            f"By its name the {what} is a {plan.variant.word} one: "
            f"{plan.variant.steps} steps, guidance {plan.variant.guidance:g}."
        )
    return plan


def files_of(folder: Path, index: ModelIndex) -> list[Path]:
    """The files of a diffusers folder that make the model, without the other forms of its weights that hubs keep
    beside them."""
    files = [folder / INDEX_FILE]
    files += [f for kind in ("README*", "LICENSE*") for f in folder.glob(kind) if f.is_file()]
    for part in index.components:
        kept = set(integrity.weight_files(part)[0]) if part.has_weights else set()
        for file in sorted(part.folder.rglob("*")):
            weights = file.suffix in _OTHER_WEIGHTS or ".safetensors" in file.name
            # The index of weights in several files goes with them.
            if file.is_file() and (
                not weights or file in kept or (len(kept) > 1 and file.suffix == ".json")
            ):
                files.append(file)
    return files


def _told(checkpoint: Checkpoint) -> str:
    told = f"{checkpoint.header.path.name} is a {checkpoint.architecture.title}"
    if checkpoint.inputs != checkpoint.architecture.unet["in_channels"]:
        told += " for inpainting"
    if checkpoint.prediction == "v_prediction":
        told += " that predicts v"
    return f"{told}."


def _width(index: ModelIndex) -> int:
    """Of what the UNet reads, by which its family is told."""
    for part in index.components:
        if part.name == "unet":
            return int(integrity.read_json(part.folder / "config.json")["cross_attention_dim"])
    return 0


def _bytes_written(checkpoint: Checkpoint) -> int:
    starts = {"unet": (UNET,), "vae": (AUTOENCODER,), "text": TEXT}
    widths = {part: 4 if dtype == "float32" else 2 for part, dtype in checkpoint.dtypes.items()}
    return sum(
        tensor.size * widths[part]
        for name, tensor in checkpoint.header.tensors.items()
        for part, begins in starts.items()
        if name.startswith(begins)
    )


def name_of(source: Path, loras: Sequence[Lora]) -> str:
    own = Path(os.path.abspath(source)).name if source.is_dir() else source.stem
    return "-".join([own, *(variants.lora_names(lora.header)[0] for lora in loras)])


def folder_name(name: str) -> str:
    """`name` as a folder's that needs no quotes on a command line, and is one on every system.

    Raises:
        InvalidRequest: nothing of it is left, or too much.
    """
    safe = name_made_safe(name)
    if not safe or len(safe) > 100:
        raise InvalidRequest(
            f"{name!r} is no name for a folder.", "Give one of letters and digits with --name."
        )
    return safe
