"""The user's settings: a TOML file, and environment variables on top of it.

    # config.toml, in the folder that `allaprima doctor` names
    model_folders = ["~/models"]     # also ALLAPRIMA_MODELS, separated like PATH; and see folders.py
    disabled = ["office"]            # also ALLAPRIMA_DISABLE, separated by commas
    device = "cpu"                   # or ALLAPRIMA_DEVICE; "cpu", "cuda", "cuda:1", "mps"
    threads = 2                      # of torch, on the CPU
    language = "de"                  # or ALLAPRIMA_LANGUAGE: of prompts whose words are English, too ("Hut")

    [credentials]                    # see trust/settings.py
    prompt = false

Lists from the environment come before those from the file; a device or a language there replaces the file's.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from allaprima.errors import AllaPrimaError
from allaprima.folders import own_model_folder, settings_folder
from allaprima.settings_files import read_settings

T = TypeVar("T")

_SETTINGS = ("model_folders", "disabled", "device", "threads", "language", "credentials")
_MOST_THREADS = 1024
"""From some thousands on, OpenMP's list of them overflows the stack, and the process crashes."""


@dataclass(frozen=True, slots=True)
class Config:
    """Attributes:
    model_folders: folders to look for models in; they need not exist. The last of those that
        `load_config` gives is always the one in the user's data folder.
    disabled: names of plug-ins that are switched off.
    device: where models run; None chooses.
    threads: how many torch computes with on the CPU; None leaves it to torch.
    language: code of the one that the user writes prompts in; None tells it by the words.
    credentials: the table of that name, as it stands; `trust/settings.py` reads it.
    """

    model_folders: tuple[Path, ...] = ()
    disabled: tuple[str, ...] = ()
    device: str | None = None
    threads: int | None = None
    language: str | None = None
    credentials: Mapping[str, Any] = field(default_factory=dict, hash=False)


def config_path() -> Path:
    """Where the settings file is, or would be."""
    return settings_folder() / "config.toml"


def load_config() -> Config:
    """The settings as they are now. A file that is missing is an empty one.

    Raises:
        AllaPrimaError: the file cannot be read, is no TOML, or has an unknown or a wrong setting;
            or ALLAPRIMA_DEVICE names no device; or something is switched off, and the policy, which
            may forbid that, is wrong.
    """
    path = config_path()
    values = _read(path)
    if unknown := sorted(set(values) - set(_SETTINGS)):
        raise _wrong(path, f"there is no setting {unknown[0]!r}, only {', '.join(_SETTINGS)}")
    folders = _strings(path, "model_folders", values)
    disabled = _strings(path, "disabled", values)
    threads = values.get("threads")
    if threads is not None and (type(threads) is not int or not 1 <= threads <= _MOST_THREADS):
        raise _wrong(path, f"threads is {threads!r}, not a number from 1 to {_MOST_THREADS}")
    device = values.get("device")
    if device is not None:
        device = check_device(device, f"device in {path}")
    if wanted := os.environ.get("ALLAPRIMA_DEVICE", "").strip():
        device = check_device(wanted, "ALLAPRIMA_DEVICE")
    language = values.get("language")
    if language is not None:
        language = _check_language(language, f"language in {path}")
    if wanted := os.environ.get("ALLAPRIMA_LANGUAGE", "").strip():
        language = _check_language(wanted, "ALLAPRIMA_LANGUAGE")
    credentials = values.get("credentials", {})
    if not isinstance(credentials, dict):
        raise _wrong(path, f"credentials is {credentials!r}, not a table")
    more_folders = os.environ.get("ALLAPRIMA_MODELS", "").split(os.pathsep)
    more_disabled = os.environ.get("ALLAPRIMA_DISABLE", "").split(",")
    return Config(
        model_folders=_unique(
            # Relative to the current folder, and to the file's.
            [Path(f).expanduser() for f in more_folders if f]
            + [path.parent / Path(f).expanduser() for f in folders]
            + [own_model_folder()]
        ),
        disabled=_optional(_unique([n.strip() for n in (*more_disabled, *disabled) if n.strip()])),
        device=device,
        threads=threads,
        language=language,
        credentials=credentials,
    )


def check_device(device: object, where: str) -> str:
    """`device` itself, if it is a device's name. Whether the machine has it is not asked.

    Raises:
        AllaPrimaError: it is not; `where` says where it was written.
    """
    if not isinstance(device, str) or not re.fullmatch(
        r"cpu|mps|cuda(:\d{1,3})?", device, re.ASCII
    ):
        raise AllaPrimaError(
            f"{where} is {device!r}, which is no device.",
            "Use cpu, cuda, cuda:1 and so on, or mps.",
        )
    return device


def _check_language(language: object, where: str) -> str:
    """`language` itself, if prompts in it can be read."""
    from allaprima.languages.table import languages  # most settings have none

    if language not in languages():
        raise AllaPrimaError(
            f"{where} is {language!r}, which is no language that prompts are read in.",
            f"Use {', '.join(languages())}.",
        )
    return str(language)


def _read(path: Path) -> dict[str, Any]:
    try:
        return read_settings(path)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise AllaPrimaError(
            f"The settings {path} cannot be read: {error.strerror}.", "Check its permissions."
        ) from error
    except ValueError as error:
        raise _wrong(path, str(error)) from error


def _strings(path: Path, name: str, values: dict[str, Any]) -> list[str]:
    value = values.get(name, [])
    if not isinstance(value, list) or not all(isinstance(s, str) and s for s in value):
        raise _wrong(path, f"{name} is {value!r}, not a list of strings")
    return value


def _optional(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those that may be switched off: not what the administrator's policy requires."""
    if not names:
        return ()
    from allaprima.safety.policy import required_plugins

    required = required_plugins()
    return tuple(name for name in names if name not in required)


def _unique(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))


def _wrong(path: Path, what: str) -> AllaPrimaError:
    return AllaPrimaError(f"The settings {path} are wrong: {what}.", "Correct or delete that file.")
