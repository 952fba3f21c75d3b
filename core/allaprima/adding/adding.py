"""Adding a model: everything is looked at first, made beside the place where it shall be, and renamed."""

from __future__ import annotations

import contextlib
import dataclasses
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.adding.description import card_of
from allaprima.adding.layout import Scheduler, write_layout
from allaprima.adding.planning import Plan, folder_name, make_plan, name_of
from allaprima.config import load_config
from allaprima.errors import InvalidRequest, OutputError
from allaprima.models import integrity
from allaprima.models.cards import CARD_FILE, Card, read_card
from allaprima.models.integrity import INDEX_FILE

if TYPE_CHECKING:
    from torch import nn

    from allaprima.adding.conversion import Report

_ROOM = 64 * 2**20
"""Bytes that stay free on the disk."""
_WRITTEN = 0.7
"""Which share of the work is writing, where LoRAs are fused before."""


@dataclass(frozen=True, slots=True)
class Added:
    """Attributes:
    card: of the new model.
    notes: what a user may want to know of how it was read, a sentence each.
    """

    card: Card
    notes: tuple[str, ...]


def add_model(
    source: Path,
    report: Report,
    *,
    loras: Sequence[tuple[Path, float]] = (),
    name: str | None = None,
    replace: bool = False,
) -> Added:
    """Make a diffusers folder of a checkpoint, in the folder where models are looked for.

    Args:
        source: a single `.safetensors` file, or a diffusers folder to fuse LoRAs into a copy of.
        report: told of progress.
        loras: files, each with its weight; 1 is as it was trained.
        name: of the new folder; None takes that of the files.
        replace: whether a model of that name may be replaced.

    Raises:
        InvalidRequest: the name is none for a folder, or is taken, or there is nothing to do.
        UnsupportedRequest: a file is none that can be converted or fused; the error says what it is.
        UnsafeModel: a file is a pickle, or asks for code of its own.
        DamagedModel: a file is missing, truncated, or does not fit the others.
        OutputError: the disk is too small or cannot be written.
    """
    plan = make_plan(source, loras)
    target = model_folder() / folder_name(name or name_of(source, plan.loras))
    if target.exists() and not replace:
        raise InvalidRequest(
            f"There is a model {target.name} in {target.parent} already.",
            "Add --replace, or give another name with --name.",
        )
    if target.exists() and not (target / INDEX_FILE).is_file():
        raise InvalidRequest(
            f"{target} is no model, and so is not replaced.", "Give another name with --name."
        )
    _check_room(target.parent, plan.size)
    with _beside(target) as place:
        _make(plan, place, report)
        report("check", 0.99)
        card = card_of(plan, place)
        (place / CARD_FILE).write_text(card.to_json(), "utf-8")
        integrity.inspect(place)
        read_card(place)
    return Added(dataclasses.replace(card, path=target), tuple(plan.notes))


def model_folder() -> Path:
    """Where new models are put: the first folder that the settings name to look for models in; without any,
    `models` in the user's data folder, where they are looked for, too."""
    # A folder that is a model itself has no place for another.
    return next(f for f in load_config().model_folders if not (f / INDEX_FILE).is_file())


def _check_room(folder: Path, size: int) -> None:
    there = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(there).free
    if free < size + _ROOM:
        raise OutputError(
            f"The model takes {size / 2**30:.1f} GiB, and {there} has {free / 2**30:.1f} GiB free.",
            "Make room there, or name a folder on another disk first in ALLAPRIMA_MODELS.",
        )


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A place to make the folder `target` in, which takes its place when the block ends well. Whatever happens
    else, nothing of it stays behind, and what was there is as it was."""
    temporary = target.parent / f".allaprima-{secrets.token_hex(8)}.tmp"
    try:
        temporary.mkdir(parents=True)
        yield temporary / target.name
        if target.exists():
            target.rename(temporary / "before")
        try:
            (temporary / target.name).rename(target)
        except BaseException:
            if (temporary / "before").exists():
                (temporary / "before").rename(target)
            raise
    except OSError as error:
        raise OutputError(
            f"The model cannot be written into {target.parent}: {error.strerror or error}.",
            "Make room on that disk, or name a folder that you may write to first in ALLAPRIMA_MODELS.",
        ) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _make(plan: Plan, place: Path, report: Report) -> None:
    from allaprima.adding.conversion import read_parts, write_parts
    from allaprima.adding.copying import copy_and_read, replace_scheduler

    report("read", 0.0)
    if isinstance(plan.source, Path):
        parts = copy_and_read(plan.source, plan.loras, place)
        if plan.variant:
            replace_scheduler(place, plan.variant.scheduler)
    else:
        write_layout(
            place,
            plan.source.architecture,
            plan.variant.scheduler if plan.variant else Scheduler(),
            inputs=plan.source.inputs,
            sample_size=plan.source.sample_size,
            prediction=plan.source.prediction,
            zero_snr=plan.source.zero_snr,
        )
        parts = read_parts(plan.source, place)
    begin = 1 - _WRITTEN if plan.loras else 0.0
    _fuse(plan, parts, lambda what, share: report(what, share * begin))
    write_parts(parts, place, lambda what, share: report(what, begin + share * (1 - begin)))


def _fuse(plan: Plan, parts: Mapping[str, nn.Module], report: Report) -> None:
    from allaprima.adding.lora import fuse

    changed = {name: part for name, part in parts.items() if name != "vae"}
    for number, lora in enumerate(plan.loras):
        fused, left = fuse(
            lora,
            changed,
            lambda what, share, done=number: report(what, (done + share) / len(plan.loras)),  # type: ignore[misc]
        )
        if left:
            plan.notes.append(
                f"{left} of the {fused + left} layers of {lora.header.path.name} are none of the "
                "model's, and were left out."
            )
