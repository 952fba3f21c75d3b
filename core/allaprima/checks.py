"""The built-in plug-in "checks": what `allaprima doctor` looks at. Imports no torch by itself."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.doctor import Check, Finding
from allaprima.errors import AllaPrimaError, ModelError
from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.config import Config

OLDEST, NEWEST = (3, 11), (3, 14)
GIB = 2**30
_WEIGHTS = (".safetensors", ".gguf", ".onnx", ".bin", ".pt", ".pth", ".ckpt")


@hookimpl
def allaprima_checks() -> Iterable[Check]:
    return [
        Check("Python", python_version),
        Check("torch", torch_installed),
        Check("device", device),
        Check("precision", precision),
        Check("memory", memory),
        Check("disk", disk),
        Check("settings", settings),
        Check("embedded models", embedded_models),
        Check("model folders", model_folders),
        Check("plug-ins", plugins_loadable),
        Check("switched off", plugins_disabled),
    ]


def python_version(version: tuple[int, int, int] = sys.version_info[:3]) -> Finding:
    """Whether this Python is one that the tests run on."""
    text = ".".join(str(part) for part in version)
    if version[:2] < OLDEST:
        return Finding("problem", f"Python {text} is too old.", "Use Python 3.11 or later.")
    if version[:2] > NEWEST:
        newest = ".".join(map(str, NEWEST))
        return Finding(
            "warning",
            f"Python {text} is newer than what has been tried.",
            f"Use Python {newest} if something fails.",
        )
    return Finding("ok", f"{text} ({sys.executable})")


def torch_installed() -> Finding:
    """Whether torch is there, and which; without importing it."""
    if importlib.util.find_spec("torch") is None:
        return Finding(
            "problem", "torch is not installed.", "Install it into this Python: pip install torch."
        )
    return Finding("ok", f"{metadata.version('torch')}, diffusers {metadata.version('diffusers')}")


def device() -> Finding:
    """Where models will run. Imports torch, which shows whether it can be imported."""
    from allaprima.devices import choose_device

    config = _config()
    try:
        import torch

        place = choose_device(config.device if config else None)
    except AllaPrimaError as error:
        return Finding("problem", error.message, error.remedy)
    except Exception as error:  # a broken library shows itself as anything
        return Finding(
            "problem",
            f"torch cannot be imported: {type(error).__name__}: {error}",
            "Install it again: pip install --force-reinstall torch.",
        )
    if place.startswith("cuda"):
        free, total = torch.cuda.mem_get_info(place)
        name = torch.cuda.get_device_name(place)
        return Finding("ok", f"{place}: {name}, {free / GIB:.1f} of {total / GIB:.1f} GiB free")
    if place == "mps":
        return Finding("ok", "mps: the Apple GPU")
    threads = (config.threads if config else None) or torch.get_num_threads()
    return Finding("ok", f"cpu, {_number(threads, 'thread')}")


def precision() -> Finding:
    """What the CPU computes in."""
    from allaprima.models.precision import bfloat16_is_faster, cpu_has_bfloat16

    if not cpu_has_bfloat16():
        return Finding("ok", "float32; this CPU has no bfloat16")
    if bfloat16_is_faster():
        return Finding("ok", "bfloat16, in which this CPU multiplies faster")
    return Finding("ok", "float32, in which this CPU multiplies faster than in bfloat16")


def memory() -> Finding:
    """Whether the smallest model fits into what is free now."""
    import psutil

    now = psutil.virtual_memory()
    message = f"{now.available / GIB:.1f} of {now.total / GIB:.1f} GiB free"
    remedy = "Close other programs before generating."
    if now.available < 0.75 * GIB:
        return Finding("problem", f"Too little for any model: {message}.", remedy)
    if now.available < 2 * GIB:
        return Finding("warning", f"Enough for the embedded model only: {message}.", remedy)
    return Finding("ok", message)


def disk() -> Finding:
    """Whether there is room for results, in the current folder and for temporary files."""
    places = {
        folder: shutil.disk_usage(folder).free for folder in (os.curdir, tempfile.gettempdir())
    }
    folder = min(places, key=lambda name: places[name])
    message = f"{places[folder] / GIB:.1f} GiB free in {Path(folder).resolve()}"
    if places[folder] < 0.1 * GIB:
        return Finding("problem", f"Nearly full: {message}.", "Make room on that disk.")
    if places[folder] < GIB:
        return Finding("warning", f"Not much: {message}.", "Make room on that disk.")
    return Finding("ok", message)


def settings() -> Finding:
    """Whether the settings can be read."""
    from allaprima import config

    try:
        config.load_config()
    except AllaPrimaError as error:
        return Finding("problem", error.message, error.remedy)
    path = config.config_path()
    return Finding("ok", str(path) if path.exists() else f"none at {path}; the defaults hold")


def embedded_models() -> Finding:
    """Whether the models that come along are all there, byte for byte."""
    from allaprima.models import store

    folders = store.embedded_folders()
    if not folders:
        return Finding("problem", "No embedded model is there.", "Install Alla Prima again.")
    names = []
    for folder in folders:
        try:
            card = store.card_for_folder(folder)
            store.verify(card)
        except ModelError as error:
            return Finding("problem", error.message, "Install Alla Prima again.")
        if not card.hashes:
            return Finding(
                "problem", f"{card.id} has no hashes to check it by.", "Install Alla Prima again."
            )
        names.append(card.id)
    return Finding("ok", f"{', '.join(names)}: intact")


def model_folders() -> Finding:
    """Whether the folders that the settings name are there, and what is in them can be loaded."""
    from allaprima.folders import own_model_folder
    from allaprima.models import integrity, store

    config = _config()
    folders = list(config.model_folders) if config else []
    # It is made when the first model is added.
    if own_model_folder() in folders and not own_model_folder().exists():
        folders.remove(own_model_folder())
    if not folders:
        return Finding(
            "ok", "no models of your own yet; `allaprima models add` makes one of a file"
        )
    problems: list[AllaPrimaError] = []
    found, strays = 0, list[Path]()
    for folder in folders:
        if not folder.is_dir():
            what = "is a file" if folder.exists() else "does not exist"
            problems.append(
                ModelError(
                    f"The model folder {folder} {what}.",
                    "Name one that holds diffusers folders, in ALLAPRIMA_MODELS or the settings.",
                )
            )
            continue
        models = store.model_folders(folder)
        for model in models:
            try:
                card = store.card_for_folder(model)
                integrity.inspect(model, card.shares)
                found += 1
            except ModelError as error:
                problems.append(error)
        strays += _strays(folder, models)
    told = [
        Finding("problem", error.message, error.remedy or "Install it again.") for error in problems
    ]
    if strays:
        told.append(
            Finding(
                "warning",
                f"Not in the diffusers layout, and so not used: {', '.join(p.name for p in strays)}.",
                _remedy_for(strays),
            )
        )
    elif not found and not problems:
        told.append(
            Finding(
                "warning",
                f"No model in {', '.join(str(f) for f in folders)}.",
                "Put folders there that have a model_index.json, or run `allaprima models add FILE`.",
            )
        )
    if not told:
        return Finding("ok", f"{_number(found, 'model')} in {_number(len(folders), 'folder')}")
    if len(told) == 1:
        return told[0]
    lines = [f"- {one.message} {one.remedy}" for one in told]
    return Finding(
        told[0].status, "\n".join(lines), "Mend them, or take them out of the model folders."
    )


def _remedy_for(strays: Sequence[Path]) -> str:
    """What makes models of them, as far as they can be: by the command that does it, for the first."""
    files = [path for path in strays if path.suffix.lower() == ".safetensors"]
    if not files:
        return "Take models in .safetensors; docs/models.md says which can be used."
    return (
        f"Run `allaprima models add {shlex.quote(str(files[0]))}`"
        f"{' and so on' if len(files) > 1 else ''}; it says what each file is, and a LoRA goes with its "
        "checkpoint: `--lora FILE`."
    )


def _strays(folder: Path, models: Sequence[Path]) -> list[Path]:
    """What holds weights there and is no model: single files, LoRAs, other programs' folders. A file that a model has
    been made of lies well where it is."""
    from allaprima.models.names import name_made_safe

    made = {model.name for model in models}
    found = []
    with contextlib.suppress(OSError):  # what cannot be listed is no model either
        for path in sorted(folder.iterdir()) if folder not in models else ():
            if name_made_safe(path.stem) in made and path.is_file():
                continue
            inside = path.iterdir() if path.is_dir() and path not in models else (path,)
            if any(file.suffix.lower() in _WEIGHTS for file in inside):
                found.append(path)
    return found


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def plugins_loadable() -> Finding:
    """Whether every plug-in that is installed and not switched off can be loaded."""
    from allaprima.plugins import GROUP, plugin_manager

    off = set(_disabled())
    installed = {entry_point.name for entry_point in metadata.entry_points(group=GROUP)}
    for name in sorted(installed - off):
        try:
            # Each alone, so that the one that fails is the one that is named.
            plugin_manager(disabled=off | installed - {name})
        except AllaPrimaError as error:
            return Finding("problem", error.message, error.remedy)
    return Finding("ok", ", ".join(sorted(installed - off)) or "none besides the built-in ones")


def plugins_disabled() -> Finding:
    """What has been switched off, since that is easily forgotten."""
    from allaprima.plugins import installed_names

    off = _disabled()
    if not off:
        return Finding("ok", "nothing")
    there = installed_names()
    if unknown := sorted(set(off) - there):
        return Finding(
            "warning",
            f"To be switched off, but no plug-in is called so: {', '.join(unknown)}.",
            f"Correct ALLAPRIMA_DISABLE or the settings. There are {', '.join(sorted(there))}.",
        )
    return Finding(
        "warning",
        f"Switched off: {', '.join(off)}.",
        "Take them out of ALLAPRIMA_DISABLE or the settings to have them back.",
    )


def _config() -> Config | None:
    """The settings, or None if they cannot be read; the check of the settings says so."""
    from allaprima import config

    try:
        return config.load_config()
    except AllaPrimaError:
        return None


def _disabled() -> tuple[str, ...]:
    config = _config()
    return config.disabled if config else ()
