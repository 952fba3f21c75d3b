"""Stages `pack` and `unpack`: what a run made, in files small enough to be carried from a machine with a
GPU: averaged weights in float16, without what only training needs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from torch import Tensor

from training import averaging, shards

WEIGHTS = ("student4", "student2", "decoder", "judge")
LARGEST = 15 * 2**20
"""Bytes of a file at most, with room for its header below 16 MiB."""


def pack(run: Path, folder: Path, names: Iterable[str] = WEIGHTS) -> list[Path]:
    """Write `part-K.safetensors` into `folder`; a part of the run that is not there is left out.

    Raises:
        TrainingError: there is nothing to pack, or a single tensor is larger than a file.
    """
    tensors: dict[str, Tensor] = {}
    if (run / "analysis.safetensors").exists():
        tensors |= {
            f"analysis/{name}": value
            for name, value in shards.read(run / "analysis.safetensors")[0].items()
        }
    facts: dict[str, dict[str, int]] = {}
    for name in names:
        path = run / f"{name}.safetensors"
        if not path.exists():
            continue
        state, facts[name] = shards.read(path)
        kept = averaging.averaged(state) or averaging.live(state)
        tensors |= {
            f"{name}/{key}": value.half() if value.is_floating_point() else value
            for key, value in kept.items()
        }
    if not facts:
        raise shards.TrainingError(f"There is nothing to pack in {run}. Train a stage first.")
    for old in folder.glob("part-*.safetensors"):
        old.unlink()
    written = []
    for k, part in enumerate(_parts(tensors)):
        path = folder / f"part-{k}.safetensors"
        shards.write(path, part, facts=facts)
        written.append(path)
    return written


def unpack(folder: Path, run: Path) -> None:
    """Put the files of `pack` into a run's folder, for every stage after training.

    Raises:
        TrainingError: there are none, or one is damaged or missing.
    """
    paths = sorted(folder.glob("part-*.safetensors"))
    if [p.name for p in paths] != [f"part-{k}.safetensors" for k in range(len(paths))] or not paths:
        raise shards.TrainingError(
            f"There are no packed weights in {folder}, or one of the files is missing. Run the stage "
            "`pack` and bring all of them."
        )
    states: dict[str, dict[str, Tensor]] = {}
    facts: dict[str, dict[str, int]] = {}
    for path in paths:
        tensors, said = shards.read(path)
        facts = said["facts"]
        for name, value in tensors.items():
            stage, key = name.split("/", 1)
            states.setdefault(stage, {})[key] = value
    if missing := set(facts) - set(states):
        raise shards.TrainingError(
            f"The packed weights in {folder} lack {', '.join(sorted(missing))}. Bring all files."
        )
    for stage, state in states.items():
        out = run / f"{stage}.safetensors"
        if stage == "analysis":
            shards.write(out, state)
            continue
        floats = {key: v.float() if v.is_floating_point() else v for key, v in state.items()}
        both = {f"{kind}.{key}": v.clone() for kind in ("a", "m") for key, v in floats.items()}
        shards.write(out, both, **facts[stage])


def _parts(tensors: dict[str, Tensor]) -> Iterable[dict[str, Tensor]]:
    part: dict[str, Tensor] = {}
    size = 0
    for name, value in tensors.items():
        if value.nbytes > LARGEST:
            raise shards.TrainingError(
                f"{name} has {value.nbytes:,} bytes, more than a file may have."
            )
        if part and size + value.nbytes > LARGEST:
            yield part
            part, size = {}, 0
        part[name] = value
        size += value.nbytes
    if part:
        yield part
