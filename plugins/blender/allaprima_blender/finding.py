"""Where Blender is, in which versions, and what each says of itself."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from allaprima import Finding, OutputError

OLDEST = (4, 2)
"""The first version that has extensions."""
PROGRAMS = "ALLAPRIMA_BLENDER"
"""Environment variable: programs to look at first, separated like PATH."""
_PATIENCE = 180
_MARK = "allaprima-facts "
_FACTS = f"""
import json, sys, bpy
print({_MARK!r} + json.dumps({{
    "version": list(bpy.app.version), "python": sys.executable,
    "python_version": list(sys.version_info[:2]), "prefix": sys.prefix,
}}))
"""


@dataclass(frozen=True)
class Facts:
    """What a Blender says of itself.

    Attributes:
        version: e.g. (4, 3, 2).
        python: its Python; one that can make virtual environments.
        python_version: e.g. (3, 11).
    """

    version: tuple[int, ...]
    python: Path
    python_version: tuple[int, int]


def find() -> list[Path]:
    """The Blender programs on this machine that can have extensions, each one once."""
    found: dict[Path, Path] = {}
    for program in _candidates():
        if not (program.is_file() and os.access(program, os.X_OK)):
            continue
        version = _version(program)
        if version is not None and version >= OLDEST:
            found.setdefault(program.resolve(), program)
    return list(found.values())


def missing() -> Finding:
    """Why there is none, or none that is new enough."""
    for program in _candidates():
        if program.is_file() and (version := _version(program)) is not None and version < OLDEST:
            said = ".".join(map(str, version))
            return Finding(
                "warning", f"{program} is Blender {said}.", "Install Blender 4.2 LTS or later."
            )
    return Finding(
        "ok",
        f"Blender is not on this machine, or not where it is looked for ({PROGRAMS} names it).",
    )


def ask(program: Path) -> Facts:
    """What a Blender says of itself.

    Raises:
        OutputError: it does not start, or does not answer.
    """
    said = run_blender(program, ["--factory-startup", "--python-expr", _FACTS])
    for line in said.splitlines():
        if line.startswith(_MARK):
            facts = json.loads(line.removeprefix(_MARK))
            major, minor = facts["python_version"]
            return Facts(
                tuple(facts["version"]),
                _python(Path(facts["python"]), major, minor),
                (major, minor),
            )
    raise OutputError(
        f"{program} does not say which Python it has.",
        "Start it once by hand, and see whether it works.",
    )


def run_blender(program: Path, arguments: list[str]) -> str:
    """Run Blender without a window, and return what it says.

    Raises:
        OutputError: it failed; with its last words.
    """
    # Its own Python must not see this environment's settings, which are for another.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    try:
        done = subprocess.run(  # noqa: S603 - the user's own Blender
            [program, "--background", *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            stdin=subprocess.DEVNULL,
            env=environment,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise OutputError(
            f"{program} does not start: {error}.",
            "Start it once by hand, and see whether it works.",
        ) from error
    said = done.stdout + done.stderr
    if done.returncode:
        lines = [line for line in said.splitlines() if line.strip()]
        last = lines[-1] if lines else f"exit status {done.returncode}"
        raise OutputError(
            f"{program} failed: {last}.", "Start it once by hand, and see whether it works."
        )
    return said


def _candidates() -> Iterator[Path]:
    for name in os.environ.get(PROGRAMS, "").split(os.pathsep):
        if name:
            yield Path(name).expanduser()
    if on_path := shutil.which("blender"):
        yield Path(on_path)
    home = Path.home()
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), home / "Applications"):
            for app in sorted(folder.glob("Blender*.app"), reverse=True):
                yield app / "Contents/MacOS/Blender"
    elif sys.platform == "win32":
        for variable in ("PROGRAMFILES", "LOCALAPPDATA"):
            if folder := os.environ.get(variable):
                programs = Path(folder, "Blender Foundation").glob("Blender */blender.exe")
                yield from sorted(programs, reverse=True)
    else:
        # Where people unpack the archives from blender.org, versions side by side.
        for folder in (Path("/opt"), home, home / "Applications", home / "opt", home / "bin"):
            for unpacked in sorted(folder.glob("blender*"), reverse=True):
                yield unpacked / "blender"
        yield Path("/snap/bin/blender")


def _version(program: Path) -> tuple[int, ...] | None:
    try:
        said = subprocess.run(  # noqa: S603 - the user's own Blender
            [program, "--version"],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            stdin=subprocess.DEVNULL,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    match = re.search(r"^Blender (\d+)\.(\d+)(?:\.(\d+))?", said, re.MULTILINE)
    return tuple(int(part) for part in match.groups() if part) if match else None


def _python(executable: Path, major: int, minor: int) -> Path:
    """A Python to make environments with; some Blenders name themselves as their Python."""
    if "python" in executable.name.lower():
        return executable
    for name in (f"python{major}.{minor}", "python3", "python"):
        if beside := shutil.which(name):
            return Path(beside)
    return executable
