"""What can be wrong with the plug-in in a GIMP, and the command that mends it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from allaprima import Finding, OutputError, __version__
from allaprima_gimp import flatpak, gestures, programs
from allaprima_gimp.installation import plugin_file, pythons_of
from allaprima_gimp.programs import INSTALL, Program

_PATIENCE = 120
_LOOK = """
import importlib.util, json
told = {"gi": None, "version": None, "torch": importlib.util.find_spec("torch") is not None}
try:
    import gi
    gi.require_version("Gimp", "3.0")
    from gi.repository import Gimp
except Exception as error:
    told["gi"] = str(error)
try:
    import allaprima, allaprima_gimp
    told["version"] = allaprima.__version__
except ImportError:
    pass
print(json.dumps(told))
"""


def check(folder: Path) -> Finding:
    """Whether the plug-in is in this folder of plug-ins, and will work. GIMP is not started."""
    found = programs.programs_for(folder)
    file = plugin_file(folder)
    if not found:
        message = f"The GIMP for {file} is gone."
        return Finding("warning", message, "Run: allaprima uninstall gimp.")
    name = " and ".join(program.name for program in found)
    if not file.exists():
        return Finding("ok", f"{name} is here, without Alla Prima (allaprima install gimp)")
    if not os.access(file, os.X_OK) or not os.access(file, os.R_OK):
        return Finding("problem", f"{file} may not be run, so GIMP skips it.", INSTALL)
    used = []
    for program in found:
        try:
            pythons = pythons_of(file, sandboxed=program.sandboxed)
        except OutputError as error:
            return Finding("problem", error.message, error.remedy)
        # A sandbox has its own Python, without the engine.
        if not pythons or (program.sandboxed and pythons == [flatpak.PYTHON]):
            return Finding(
                "problem", f"{program.name} has come since, without Alla Prima.", INSTALL
            )
        if problem := _problem_of(program, pythons[0]):
            return Finding("problem", problem, INSTALL)
        used.append(str(pythons[0]))
    if not _is_registered(folder, file):
        message = f"{name} has looked at {file} and made no menu entry of it."
        log = file.with_name("log.txt")
        return Finding("problem", message, f"{INSTALL} It says why; {log} says more.")
    return Finding("ok", f"{name}, {' and '.join(used)}")


def _problem_of(program: Program, python: Path) -> str | None:
    """What the plug-in's Python lacks, where this GIMP runs it; None if nothing."""
    # What a link in a sandbox leads to may be there inside only.
    if not (os.path.lexists(python) if program.sandboxed else python.exists()):
        return f"The environment of the plug-in is gone: there is no {python}."
    try:
        said = subprocess.run(  # noqa: S603
            program.command(python, "-c", _LOOK),
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=True,
            stdin=subprocess.DEVNULL,
        ).stdout
        told: dict[str, Any] = json.loads(said)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        return f"The plug-in's Python, {python}, cannot be run: {error}."
    if told["gi"] is not None:
        return f"The plug-in's Python, {python}, has no bindings to GIMP: {told['gi']}."
    if told["version"] is None:
        return f"The plug-in's Python, {python}, has no Alla Prima."
    if not told["torch"]:
        return f"The plug-in's Python, {python}, has no torch."
    if told["version"] != __version__:
        return f"The plug-in is of version {told['version']}, this is {__version__}."
    return None


def _is_registered(folder: Path, file: Path) -> bool:
    """Whether GIMP keeps the plug-in in its list, or has not looked since it was installed."""
    cache = folder.parent / "pluginrc"
    try:
        if cache.stat().st_mtime < file.stat().st_mtime:
            return True  # it will look at its next start
        return gestures.EXTENSION in cache.read_text("utf-8", "replace")
    except OSError:
        return True  # GIMP has not been started yet
