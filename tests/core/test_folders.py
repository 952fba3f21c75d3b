"""The user's own folders."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs.unix import Unix

from allaprima import folders
from allaprima.backends.tuned import tuned_path
from allaprima.config import config_path
from allaprima.environments import environments_folder
from allaprima.memory import database
from allaprima.memory.settings import history_folder
from allaprima.safety.counts import counts_file
from allaprima.safety.policy import user_file
from allaprima.trust import own
from allaprima.trust.settings import own_folder

PAGE = Path(__file__).parents[2] / "docs" / "safety.md"
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


def test_the_page_for_administrators_names_all_that_is_written_there() -> None:
    _, _, section = PAGE.read_text("utf-8").partition("## What is written where")
    table, _, _ = section.partition("\n## ")
    places = [config_path(), user_file(), counts_file(), tuned_path(), environments_folder()]
    places += [
        folders.own_model_folder(),
        own_folder() / own.FILE,
        history_folder() / database.FILE,
    ]
    for place in places:
        root = folders.settings_folder() if place.suffix == ".toml" else folders.data_folder()
        assert f"`{place.relative_to(root).as_posix()}`" in table, place
