"""The engine's own packages, made importable for Blender's Python.

`allaprima install blender` writes `environment.json` beside this file: the folders where the
packages are. That environment was made on top of Blender's own packages, and holds newer versions of
some. So it comes first, as it does in an environment; what Blender has imported already, stays.
"""

from __future__ import annotations

import site
import sys
from pathlib import Path

FILE = Path(__file__).with_name("environment.json")


class EngineMissingError(Exception):
    """The engine cannot be imported. Its text says what to do."""


def ensure_engine() -> None:
    """Make `import allaprima` work. Takes no time after the first call; imports no torch.

    Raises:
        EngineMissingError: it is not there, or not for this Python.
    """
    if _loaded():
        return
    before = list(sys.path)
    for folder in _folders():
        if folder not in before:
            # Not sys.path alone: it must find what was installed from a source folder too.
            site.addsitedir(folder)
    sys.path[:] = [*(path for path in sys.path if path not in before), *before]
    try:
        import allaprima  # noqa: F401
    except ImportError as error:
        raise EngineMissingError(
            f"The engine cannot be imported: {error}. "
            "Run `allaprima install blender` in a terminal, then start Blender again."
        ) from error


def _loaded() -> bool:
    return "allaprima" in sys.modules


def _folders() -> list[str]:
    import json

    try:
        folders = json.loads(FILE.read_text("utf-8"))["site_packages"]
    except FileNotFoundError:
        return []  # it may be importable as it is: in a virtual environment with bpy
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineMissingError(
            f"{FILE} cannot be read: {error}. Run `allaprima install blender` in a terminal."
        ) from error
    return [str(folder) for folder in folders]
