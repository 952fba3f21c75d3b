"""Where GIMP is on this machine: its programs, its folders, and a Python with its bindings."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima import OutputError

if TYPE_CHECKING:
    from allaprima import Finding

NAME = "alla-prima"
"""Of the plug-in's folder and its file. Not a module's: the file's folder is on Python's path."""
FLATPAK = "org.gimp.GIMP"
INSTALL = "Run: allaprima install gimp."
_APPLICATION = Path("/Applications/GIMP.app/Contents/MacOS")  # on macOS
_PATIENCE = 60
_BINDINGS = "import gi; gi.require_version('Gimp', '3.0'); from gi.repository import Gimp"


@dataclass(frozen=True, slots=True)
class Program:
    """A GIMP without windows. `version` is e.g. (3, 0, 4)."""

    path: Path
    version: tuple[int, ...]

    @property
    def folder(self) -> Path:
        """Where this GIMP looks for the user's plug-ins."""
        return _configuration(f"{self.version[0]}.{self.version[1]}") / "plug-ins"


def programs() -> list[Program]:
    """Every GIMP 3 there is, one for each folder of plug-ins, the newest first."""
    found = sorted(_all_programs(), key=lambda program: program.version, reverse=True)
    return list({p.folder: p for p in reversed(found) if p.version >= (3,)}.values())[::-1]


def plugin_folders() -> list[Path]:
    """The folders of plug-ins of every GIMP 3, and those where Alla Prima was left behind."""
    left = _configuration("x").parent.glob(f"3.*/plug-ins/{NAME}")
    return list(dict.fromkeys([*(p.folder for p in programs()), *(f.parent for f in left)]))


def program_for(folder: Path) -> Program | None:
    """The GIMP that looks for plug-ins in this folder; None if it is gone."""
    return next((program for program in programs() if program.folder == folder), None)


def why_missing() -> Finding:
    """Why there is no GIMP 3 to install into."""
    from allaprima import Finding

    then = f"Install GIMP 3 from your distribution. {INSTALL}"
    if _has_flatpak():
        message = "GIMP is here as a Flatpak only, in which the engine cannot run."
        return Finding("warning", message, then)
    if any(program.version < (3,) for program in _all_programs()) or shutil.which("gimp-2.10"):
        message = "Only GIMP 2 is here, whose plug-ins cannot be written in Python 3."
        return Finding("warning", message, then)
    return Finding("ok", "GIMP is not on this machine.", then)


def python_with_bindings() -> Path:
    """A Python, of the system rather than of an environment, that can talk with GIMP.

    Raises:
        OutputError: there is none.
    """
    for python in _pythons():
        if _succeeds([python, "-I", "-c", _BINDINGS]):
            return python
    raise OutputError(
        "No Python here has GIMP's bindings (the module gi, with Gimp 3.0).",
        "On Debian and Ubuntu: sudo apt install python3-gi gir1.2-gimp-3.0.",
    )


def _all_programs() -> Iterator[Program]:
    seen = set()
    for folder in [*os.get_exec_path(), str(_APPLICATION)]:
        for path in sorted(Path(folder).glob("gimp-console*")):
            real = path.resolve()
            if real in seen or not os.access(path, os.X_OK):
                continue
            seen.add(real)
            said = _said([path, "--version"])
            if match := re.search(r"(\d+)\.(\d+)\.(\d+)", said):
                yield Program(path, tuple(map(int, match.groups())))


def _configuration(version: str) -> Path:
    """As GIMP's own manual says: GIMP3_DIRECTORY, or else by the system's custom."""
    if named := os.environ.get("GIMP3_DIRECTORY"):
        return Path.home() / named
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/GIMP" / version
    if sys.platform == "win32":
        return Path(os.environ["APPDATA"]) / "GIMP" / version
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "GIMP" / version


def _pythons() -> Iterator[Path]:
    yield Path(sys._base_executable)  # type: ignore[attr-defined]
    for folder in os.get_exec_path():
        # Not that of an environment: the new one must outlive it.
        if not (Path(folder).parent / "pyvenv.cfg").exists():
            python = Path(folder) / "python3"
            if os.access(python, os.X_OK):
                yield python


def _has_flatpak() -> bool:
    flatpak = shutil.which("flatpak")
    return flatpak is not None and _succeeds([flatpak, "info", FLATPAK])


def _succeeds(command: list[str | Path]) -> bool:
    return _output(command) is not None


def _said(command: list[str | Path]) -> str:
    return _output(command) or ""


def _output(command: list[str | Path]) -> str | None:
    """What it printed; None if it failed, or there is no such program."""
    try:
        return subprocess.run(  # noqa: S603
            command,
            check=True,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            stdin=subprocess.DEVNULL,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
