"""Where GIMP is on this machine: its programs, its folders, and a Python with its bindings."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima import OutputError
from allaprima_gimp import flatpak

if TYPE_CHECKING:
    from allaprima import Finding

NAME = "alla-prima"
"""Of the plug-in's folder and its file. Not a module's: the file's folder is on Python's path."""
INSTALL = "Run: allaprima install gimp."
_ELSEWHERE = "Use GIMP on Linux, or open there what `allaprima generate` writes."
_PATIENCE = 60
_BINDINGS = "import gi; gi.require_version('Gimp', '3.0'); from gi.repository import Gimp"


@dataclass(frozen=True, slots=True)
class Program:
    """A GIMP without windows.

    Attributes:
        path: of the program, in the sandbox if it is a Flatpak.
        version: e.g. (3, 0, 4).
        sandboxed: whether it is a Flatpak.
    """

    path: Path
    version: tuple[int, ...]
    sandboxed: bool = False

    @property
    def name(self) -> str:
        """For people."""
        number = ".".join(map(str, self.version))
        return f"GIMP {number} (Flatpak)" if self.sandboxed else f"GIMP {number}"

    def command(self, program: Path, *arguments: str) -> list[str | Path]:
        """The command line that runs a program where this GIMP runs."""
        if self.sandboxed:
            return [*flatpak.command(program, *arguments)]
        return [program, *arguments]

    @property
    def folder(self) -> Path:
        """Where this GIMP looks for the user's plug-ins."""
        return _configuration(f"{self.version[0]}.{self.version[1]}") / "plug-ins"


def programs() -> list[Program]:
    """Every GIMP 3 there is, the newest first; a folder has one of each sort at most."""
    found = sorted(_all_programs(), key=lambda program: program.version, reverse=True)
    kept: dict[tuple[Path, bool], Program] = {}
    for program in found:
        if program.version >= (3,):
            kept.setdefault((program.folder, program.sandboxed), program)
    return list(kept.values())


def plugin_folders() -> list[Path]:
    """The folders of plug-ins of every GIMP 3, and those where Alla Prima was left behind."""
    left = _configuration("x").parent.glob(f"3.*/plug-ins/{NAME}")
    return list(dict.fromkeys([*(p.folder for p in programs()), *(f.parent for f in left)]))


def programs_for(folder: Path) -> list[Program]:
    """The GIMPs that look for plug-ins in this folder; none if they are gone."""
    return [program for program in programs() if program.folder == folder]


def why_missing() -> Finding:
    """Why there is no GIMP 3 to install into.

    Where GIMP brings a Python of its own, that must be able to load torch: the plug-in's process needs both.
    """
    from allaprima import Finding

    finding = Finding(
        "ok",
        "GIMP is not on this machine.",
        f"Install GIMP 3 from your distribution. {INSTALL}",
    )
    if sys.platform == "win32":
        finding = Finding(
            "ok",
            "Alla Prima cannot run in GIMP for Windows: its Python is built with MinGW, and torch is not "
            "made for that.",
            f"{_ELSEWHERE} In WSL there is a Linux, too.",
        )
    elif sys.platform == "darwin" and any(app.exists() for app in _applications()):
        finding = Finding(
            "warning",
            "Alla Prima cannot run in GIMP.app: its Python loads only libraries that are signed with GIMP's "
            "key, and torch's are not.",
            _ELSEWHERE,
        )
    elif any(program.version < (3,) for program in _all_programs()) or shutil.which("gimp-2.10"):
        message = "Only GIMP 2 is here, whose plug-ins cannot be written in Python 3."
        finding = dataclasses.replace(finding, status="warning", message=message)
    return finding


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


def _applications() -> tuple[Path, Path]:
    """Where GIMP's own package for macOS is put."""
    return Path("/Applications/GIMP.app"), Path.home() / "Applications/GIMP.app"


def _all_programs() -> Iterator[Program]:
    # On Windows none is of use: see `why_missing`.
    for source in () if sys.platform == "win32" else (_outside_sandboxes, _in_flatpak):
        yield from source()


def _outside_sandboxes() -> Iterator[Program]:
    seen = set()
    for folder in os.get_exec_path():
        for path in sorted(Path(folder).glob("gimp-console*")):
            real = path.resolve()
            # GIMP.app's may be on the path, too.
            closed = any(real.is_relative_to(app) for app in _applications())
            if real in seen or closed or not os.access(path, os.X_OK):
                continue
            seen.add(real)
            if version := _version(_said([path, "--version"])):
                yield Program(path, version)


def _in_flatpak() -> Iterator[Program]:
    known = flatpak.info()
    if known is not None and _succeeds(known):
        path = Path("gimp-console")
        if version := _version(_said(flatpak.command(path, "--version"))):
            yield Program(path, version, sandboxed=True)


def _version(said: str) -> tuple[int, ...] | None:
    match = re.search(r"(\d+)\.(\d+)\.(\d+)", said)
    return tuple(map(int, match.groups())) if match else None


def _configuration(version: str) -> Path:
    """As GIMP's own manual says: GIMP3_DIRECTORY, or else by the system's custom."""
    if named := os.environ.get("GIMP3_DIRECTORY"):
        return Path.home() / named
    if sys.platform == "darwin":
        base = Path.home() / "Library/Application Support"
    elif sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData/Roaming")
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "GIMP" / version


def _pythons() -> Iterator[Path]:
    yield Path(sys._base_executable)  # type: ignore[attr-defined]
    for folder in os.get_exec_path():
        # Not that of an environment: the new one must outlive it.
        if not (Path(folder).parent / "pyvenv.cfg").exists():
            python = Path(folder) / "python3"
            if os.access(python, os.X_OK):
                yield python


def _succeeds(command: Sequence[str | Path]) -> bool:
    return _output(command) is not None


def _said(command: Sequence[str | Path]) -> str:
    return _output(command) or ""


def _output(command: Sequence[str | Path]) -> str | None:
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
