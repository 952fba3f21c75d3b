"""The user's settings, from a file and from the environment."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from allaprima import AllaPrimaError
from allaprima.config import Config, check_device, config_path, load_config
from allaprima.folders import own_model_folder


@pytest.fixture(autouse=True)
def no_device(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALLAPRIMA_DEVICE")


def write(text: str | bytes) -> Path:
    path = config_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_without_a_file_the_defaults_hold() -> None:
    assert load_config() == Config(
        model_folders=(own_model_folder(),), disabled=(), device=None, threads=None
    )


def test_the_file_is_read() -> None:
    write(
        """
        model_folders = ["/srv/models"]
        disabled = ["office", "brand"]
        device = "cuda:1"
        threads = 3
        """
    )
    assert load_config() == Config(
        model_folders=(Path("/srv/models"), own_model_folder()),
        disabled=("office", "brand"),
        device="cuda:1",
        threads=3,
    )


def test_the_file_lies_in_a_folder_of_alla_prima_s_own() -> None:
    assert config_path().name == "config.toml"
    assert "allaprima" in str(config_path())


def test_folders_in_the_file_are_relative_to_it_and_may_begin_with_a_tilde(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    path = write('model_folders = ["~/mine", "near"]')
    named = load_config().model_folders[:-1]
    assert named == (tmp_path / "mine", path.parent / "near")


def test_folders_of_the_environment_come_before_the_file_s(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write('model_folders = ["/b", "/c"]')
    monkeypatch.setenv("ALLAPRIMA_MODELS", os.pathsep.join(["/a", "/b", ""]))
    folders = load_config().model_folders
    assert folders == (Path("/a"), Path("/b"), Path("/c"), own_model_folder())


def test_the_user_s_own_folder_may_be_named_to_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLAPRIMA_MODELS", os.pathsep.join([str(own_model_folder()), "/a"]))
    assert load_config().model_folders == (own_model_folder(), Path("/a"))


def test_what_either_switches_off_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    write('disabled = ["office"]')
    monkeypatch.setenv("ALLAPRIMA_DISABLE", " brand, office ,,")
    assert load_config().disabled == ("brand", "office")


def test_the_environment_s_device_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    write('device = "cuda"')
    monkeypatch.setenv("ALLAPRIMA_DEVICE", "cpu")
    assert load_config().device == "cpu"


def test_an_empty_variable_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ALLAPRIMA_DEVICE", "ALLAPRIMA_MODELS", "ALLAPRIMA_DISABLE"):
        monkeypatch.setenv(name, "")
    assert load_config() == Config(model_folders=(own_model_folder(),))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("threads = ", "Invalid value"),
        (b"# M\xfcller\nthreads = 2", "not saved as UTF-8"),
        ("threads = 2".encode("utf-16"), "not saved as UTF-8"),
        ("modelfolders = []", "'modelfolders'"),
        ('model_folders = "/models"', "model_folders"),
        ("model_folders = [3]", "model_folders"),
        ('model_folders = [""]', "model_folders"),
        ('disabled = "office"', "disabled"),
        ("threads = 0", "threads"),
        ("threads = 100000", "1 to 1024"),
        ("threads = true", "threads"),
        ("threads = 1.5", "threads"),
        ('device = "gpu"', "'gpu'"),
        ("device = 3", "device"),
    ],
)
def test_a_wrong_file_is_named_with_what_is_wrong_in_it(text: str | bytes, word: str) -> None:
    path = write(text)
    with pytest.raises(AllaPrimaError) as caught:
        load_config()
    assert str(path) in caught.value.message
    assert word in caught.value.message
    assert caught.value.remedy


@pytest.mark.parametrize("text", [b"\xef\xbb\xbfthreads = 2\n", b"threads = 2\r\n"])
def test_a_file_may_be_saved_as_windows_programs_save_it(text: bytes) -> None:
    write(text)
    assert load_config().threads == 2


def test_a_folder_in_the_file_s_place_is_an_error() -> None:
    config_path().mkdir(parents=True)
    with pytest.raises(AllaPrimaError, match="cannot be read"):
        load_config()


def test_a_wrong_device_in_the_environment_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLAPRIMA_DEVICE", "gpu")
    with pytest.raises(AllaPrimaError, match="ALLAPRIMA_DEVICE is 'gpu'"):
        load_config()


@pytest.mark.parametrize("device", ["cpu", "mps", "cuda", "cuda:0", "cuda:12"])
def test_these_are_devices(device: str) -> None:
    assert check_device(device, "it") == device


@pytest.mark.parametrize("device", ["", "CPU", "cuda:", "cuda:-1", "cpu:0", "cuda\n", "cuda:٣"])
def test_these_are_not(device: str) -> None:
    with pytest.raises(AllaPrimaError):
        check_device(device, "it")
