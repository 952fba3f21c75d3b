"""The extension's file: what is in `extension/`, and where the libraries are."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from allaprima import __version__

IDENTIFIER = "org.allaprima.impress"
ENVIRONMENT = "environment.json"
_FOLDER = Path(__file__).with_name("extension")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def extension(python: Path, site_packages: Sequence[Path]) -> bytes:
    """An .oxt file's bytes; the same for the same arguments.

    Args:
        python: the Python of the environment that holds the libraries.
        site_packages: the folders where it has them.
    """
    environment = {
        "version": __version__,
        "python": str(python),
        "site_packages": [str(folder) for folder in site_packages],
    }
    contents = {
        path.relative_to(_FOLDER).as_posix(): path.read_bytes()
        for path in sorted(_FOLDER.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    about = contents["description.xml"].decode()
    contents["description.xml"] = about.replace("@VERSION@", __version__).encode()
    contents[ENVIRONMENT] = json.dumps(environment, indent=2).encode()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in contents.items():
            package.writestr(zipfile.ZipInfo(name, _LONG_AGO), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def environment_in(file: Path) -> dict[str, Any]:
    """What an .oxt file says about its environment; {} if it cannot be read."""
    try:
        with zipfile.ZipFile(file) as package:
            said = json.loads(package.read(ENVIRONMENT))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        return {}
    return said if isinstance(said, dict) else {}
