"""Putting the plug-in into a GIMP, proving that it works there, and taking it away."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from allaprima import OutputError, environment_for, leave_environment, write_atomically
from allaprima_gimp import flatpak, gestures, programs
from allaprima_gimp.programs import NAME, Program

USER = "gimp"
"""Of the environment."""
_PATIENCE = 300
"""Seconds; GIMP's very first start looks at all its plug-ins."""


def plugin_file(folder: Path) -> Path:
    """The file that GIMP runs, in a folder of plug-ins."""
    return folder / NAME / f"{NAME}.py"


def install(folder: Path, report: Callable[[str], None]) -> None:
    """Install into a folder of plug-ins, and call a procedure in its GIMP.

    Raises:
        OutputError: it cannot be done, or GIMP does not answer as it should.
    """
    found = programs.programs_for(folder)
    if not found:
        raise OutputError(
            f"There is no GIMP that looks for plug-ins in {folder}.",
            "Take it away with `allaprima uninstall gimp`, or install that GIMP again.",
        )
    pythons: dict[bool, list[Path]] = {False: [], True: [flatpak.PYTHON]}
    for program in found:
        if program.sandboxed:
            report("Making an environment in GIMP's Flatpak")
            pythons[True].insert(0, flatpak.environment_in_sandbox(USER, report))
        else:
            bindings = programs.python_with_bindings()
            own = environment_for(bindings, user=USER, system_site_packages=True, report=report)
            pythons[False] = [own, bindings]
    _write(plugin_file(folder), pythons[False], pythons[True])
    for program in found:
        report(f"Starting {program.name} to see whether it works")
        prove(program)


def uninstall(folder: Path) -> None:
    """Take the plug-in away, and its environment if no other folder has it.

    Raises:
        OutputError: something cannot be deleted.
    """
    try:
        if (folder / NAME).exists():
            shutil.rmtree(folder / NAME)
    except OSError as error:
        raise OutputError(
            f"{folder / NAME} cannot be deleted: {error.strerror}.", "See to its permissions."
        ) from error
    if not any(plugin_file(other).exists() for other in programs.plugin_folders()):
        leave_environment(USER)
        if any(program.sandboxed for program in programs.programs()):
            flatpak.leave_environment_in_sandbox(USER)


def pythons_of(file: Path, *, sandboxed: bool = False) -> list[Path]:
    """The Pythons that an installed plug-in may run with, in its order; in a Flatpak, or else.

    Raises:
        OutputError: the file is not one that `install` wrote.
    """
    try:
        lines = [line.strip() for line in file.read_text("utf-8").splitlines()]
        inside, outside = (line for line in lines if line.startswith("for python in "))
        words = shlex.split((inside if sandboxed else outside).removesuffix("; do"))
        return [Path(word) for word in words[3:]]
    except (OSError, ValueError) as error:
        raise OutputError(f"The plug-in {file} is damaged.", programs.INSTALL) from error


def prove(program: Program) -> dict[str, Any]:
    """Start this GIMP without a window, and have the plug-in say what works in its process.

    Raises:
        OutputError: it says nothing, or something that is wrong.
    """
    log = plugin_file(program.folder).with_name("log.txt")
    # In a folder that a Flatpak sees, too.
    with tempfile.TemporaryDirectory(dir=log.parent) as place:
        answer = Path(place) / "answer.json"
        quoted = str(answer).replace("\\", "\\\\").replace('"', '\\"')
        said = _run(program, f'({gestures.CHECK} #:file "{quoted}")')
        try:
            told: dict[str, Any] = json.loads(answer.read_text("utf-8"))
        except (OSError, ValueError) as error:
            lines = [line for line in said.splitlines() if NAME in line]
            raise OutputError(
                f"GIMP started, but the plug-in did not answer: {lines[-1] if lines else 'nothing'}.",
                f"Look into {log}, then run: allaprima install gimp.",
            ) from error
    if told["error"]:
        raise OutputError(
            f"In GIMP the engine cannot be used: {told['error']}", f"Look into {log}."
        )
    return told


def _run(program: Program, code: str) -> str:
    interpreter = "--batch-interpreter=plug-in-script-fu-eval"
    try:
        return subprocess.run(  # noqa: S603
            program.command(program.path, "-idf", "--quit", interpreter, "-b", code),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise OutputError(
            f"{program.name} cannot be run: {error}.", "Start GIMP once, then run this again."
        ) from error


def _write(file: Path, outside: Sequence[Path], inside: Sequence[Path]) -> None:
    text = Path(__file__).with_name("launcher.py").read_text("utf-8")
    for name, pythons in (("@OUTSIDE@", outside), ("@INSIDE@", inside)):
        text = text.replace(name, " ".join(shlex.quote(str(path)) for path in pythons))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, text.encode())
        file.chmod(0o755)
    except OSError as error:
        raise OutputError(
            f"{file} cannot be written: {error.strerror}.",
            f"See to the permissions of {file.parent}.",
        ) from error
