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
