"""The user's own folders for Alla Prima, where the operating system wants them. They need not exist."""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "allaprima"


def settings_folder() -> Path:
    """For what the user writes: `config.toml` and `policy.toml`."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def data_folder() -> Path:
    """For what is made and cannot be made again: the history, the key, environments for hosts."""
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)


def own_model_folder() -> Path:
    """For models; looked in besides the folders that the settings name, and where new ones are put if they name
    none."""
    return data_folder() / "models"


def cache_folder() -> Path:
    """For what may be deleted at any time."""
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def can_be_written(folder: Path) -> bool:
    """Whether files can be made in `folder`, which itself would be made where it is missing; as far as permissions
    and a disk that is read-only tell. Makes nothing."""
    for place in (folder, *folder.parents):
        if place.exists():
            return place.is_dir() and os.access(place, os.W_OK)
    return False
