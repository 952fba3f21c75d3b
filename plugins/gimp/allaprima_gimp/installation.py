"""Putting the plug-in into a GIMP, proving that it works there, and taking it away."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from allaprima import OutputError, environment_for, leave_environment, write_atomically
from allaprima_gimp import gestures, programs
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
    program = programs.program_for(folder)
    if program is None:
        raise OutputError(
            f"There is no GIMP that looks for plug-ins in {folder}.",
            "Take it away with `allaprima uninstall gimp`, or install that GIMP again.",
        )
    bindings = programs.python_with_bindings()
    python = environment_for(bindings, user=USER, system_site_packages=True, report=report)
    _write(plugin_file(folder), python, bindings)
    report(f"Starting GIMP {'.'.join(map(str, program.version))} to see whether it works")
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


def pythons_of(file: Path) -> list[Path]:
    """The Pythons that an installed plug-in may run with, in its order.

    Raises:
        OutputError: the file is not one that `install` wrote.
    """
    try:
        lines = file.read_text("utf-8").splitlines()
        line = next(line for line in lines if line.startswith("for python in "))
        return [Path(word) for word in shlex.split(line.removesuffix("; do"))[3:]]
    except (OSError, ValueError, StopIteration) as error:
        raise OutputError(f"The plug-in {file} is damaged.", programs.INSTALL) from error


def prove(program: Program) -> dict[str, Any]:
    """Start this GIMP without a window, and have the plug-in say what works in its process.

    Raises:
        OutputError: it says nothing, or something that is wrong.
    """
    log = plugin_file(program.folder).with_name("log.txt")
    with tempfile.TemporaryDirectory() as place:
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
    command: list[str | Path] = [
        program.path,
        "-idf",
        "--quit",
        "--batch-interpreter=plug-in-script-fu-eval",
    ]
    try:
        return subprocess.run(  # noqa: S603
            [*command, "-b", code],
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
            f"{program.path} cannot be run: {error}.", "Start GIMP once, then run this again."
        ) from error


def _write(file: Path, python: Path, bindings: Path) -> None:
    template = Path(__file__).with_name("launcher.py").read_text("utf-8")
    pythons = " ".join(shlex.quote(str(path)) for path in (python, bindings))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, template.replace("@PYTHONS@", pythons).encode())
        file.chmod(0o755)
    except OSError as error:
        raise OutputError(
            f"{file} cannot be written: {error.strerror}.",
            f"See to the permissions of {file.parent}.",
        ) from error
