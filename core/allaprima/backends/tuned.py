"""Which way was the fastest for a model, a size and this machine: remembered on disk."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from allaprima import folders
from allaprima.errors import OutputError
from allaprima.files import write_atomically

PLAIN = "torch"
"""Plain torch, which is there always."""
_LIBRARIES = ("torch", "diffusers", "openvino", "onnxruntime", "torchao")


@dataclass(frozen=True, slots=True)
class Tuned:
    """Attributes:
    model: the card's id; `model_hash` as in recipes.
    size: (width, height).
    way: the fastest; `seconds` a picture with it, and with plain torch.
    """

    model: str
    model_hash: str
    size: tuple[int, int]
    device: str
    way: str
    seconds: float
    plain_seconds: float


def tuned_path() -> Path:
    """Where it is remembered."""
    return folders.data_folder() / "tuned.json"


def cache_folder(model_hash: str) -> Path:
    """Where what was compiled of a model is kept, for the versions that are installed now."""
    name = hashlib.sha256(machine().encode()).hexdigest()[:16]
    return folders.cache_folder() / "compiled" / model_hash[:16] / name


def machine() -> str:
    """This machine and its libraries: what was measured holds for no other."""
    versions = [f"{name} {_version(name)}" for name in _LIBRARIES]
    return ", ".join([processor(), platform.machine(), *versions])


def processor() -> str:
    """The processor's name, as far as the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return platform.processor()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{len(models)} x {models[0]}" if models else platform.processor()


def load_tuned() -> list[Tuned]:
    """All that was measured on this machine with these versions. A file that is damaged is an
    empty one: it can be measured again."""
    found = []
    for entry in _read().get(machine(), []):
        try:
            values = dict(entry) | {"size": tuple(entry["size"])}
            found.append(Tuned(**values))
        except (TypeError, ValueError, KeyError):
            continue
    return found


def remember(tuned: Tuned) -> None:
    """Remember this instead of what was known of the same model, size and device.

    Raises:
        OutputError: it cannot be written.
    """
    key = _key(tuned)
    kept = [asdict(t) for t in load_tuned() if _key(t) != key]
    everything = dict(_read()) | {machine(): [*kept, asdict(tuned)]}
    check_writable()
    path = tuned_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(path.parent) from error
    write_atomically(path, json.dumps(everything, indent=1).encode())


def check_writable() -> None:
    """Whether it can be remembered: worth a look before minutes of measuring.

    Raises:
        OutputError: its folder cannot be made, or not be written in.
    """
    folder = tuned_path().parent
    if not folders.can_be_written(folder):
        raise _not_writable(folder)


def _not_writable(folder: Path) -> OutputError:
    return OutputError(
        f"What is measured cannot be remembered: the folder {folder} cannot be written.",
        "Make it writable for this user.",
    )


def winners(model_hash: str, device: str) -> dict[tuple[int, int], str]:
    """The fastest way by size, where that is not plain torch."""
    return {
        t.size: t.way
        for t in load_tuned()
        if t.model_hash == model_hash and t.device == device and t.way != PLAIN
    }


def _key(tuned: Tuned) -> tuple[str, tuple[int, int], str]:
    return tuned.model_hash, tuned.size, tuned.device


def _read() -> Mapping[str, Any]:
    try:
        values = json.loads(tuned_path().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "none"
