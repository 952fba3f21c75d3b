"""Tiny single files and LoRAs, a folder for models, and no network."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[2]))
import single_files

from allaprima.adding import recognition
from allaprima.adding.architectures import ARCHITECTURES, Architecture


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here may reach out, and nothing tells the libraries not to."""

    def refuse(*args: object) -> None:
        raise AssertionError(f"tried to connect to {args[1:]}")

    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "DIFFUSERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> dict[str, Architecture]:
    """The architectures that files are recognised as, narrow as the tiny files are."""
    made = {title: single_files.narrow(real) for title, real in ARCHITECTURES.items()}
    monkeypatch.setattr(recognition, "ARCHITECTURES", made)
    return made


@pytest.fixture(scope="session")
def single_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """`single_file("sd15", SD1)` is a tiny file of that name, not to be changed; options as in `single_files`."""
    made: dict[str, tuple[str, Path]] = {}
    folder = tmp_path_factory.mktemp("single-files")

    def get(name: str, title: str, **options: Any) -> Path:
        wanted = f"{title} {options}"
        if name not in made:
            path = single_files.single_file(folder / f"{name}.safetensors", title, **options)
            made[name] = wanted, path
        # Two tests must not mean different files by one name.
        assert made[name][0] == wanted
        return made[name][1]

    return get


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The first folder that the settings name, which is not there yet."""
    folder = tmp_path / "models"
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(folder))
    return folder
