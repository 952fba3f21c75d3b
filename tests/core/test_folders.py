"""The user's own folders."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs.unix import Unix

from allaprima import folders

FOLDERS = {
    "XDG_CONFIG_HOME": folders.settings_folder,
    "XDG_DATA_HOME": folders.data_folder,
    "XDG_CACHE_HOME": folders.cache_folder,
}


@pytest.mark.parametrize("variable", FOLDERS)
def test_each_is_where_the_desktop_wants_it_and_is_not_made(
    variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for kind in ("config", "data", "cache"):
        monkeypatch.setattr(
            f"platformdirs.user_{kind}_path",
            lambda name, kind=kind, **more: getattr(Unix(name, **more), f"user_{kind}_path"),
        )
    monkeypatch.setenv(variable, str(tmp_path))
    assert FOLDERS[variable]() == tmp_path / "allaprima"
    assert not list(tmp_path.iterdir())


def test_a_folder_that_would_be_made_can_be_written_as_its_parent_can(tmp_path: Path) -> None:
    assert folders.can_be_written(tmp_path)
    assert folders.can_be_written(tmp_path / "a" / "b")
    assert not list(tmp_path.iterdir())


def test_below_a_file_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    assert not folders.can_be_written(tmp_path / "a" / "b")


def test_where_the_system_says_no_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: False)  # as on a disk that is read-only
    assert not folders.can_be_written(tmp_path / "a")
