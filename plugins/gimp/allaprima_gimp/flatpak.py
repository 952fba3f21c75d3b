"""GIMP as a Flatpak: what is done for it is done in its sandbox, which has a Python of its own.

That GIMP keeps its settings in the same folder as one that was installed otherwise, so the plug-in
goes there. Its environment goes into the app's own data, under the same path inside and outside:
~/.var/app/org.gimp.GIMP/data.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from allaprima import OutputError, site_packages_of

ID = "org.gimp.GIMP"
PYTHON = Path("/usr/bin/python3")
"""The sandbox's own; it has GIMP's bindings."""

# Alla Prima's own code runs in the sandbox, from where it is installed outside; it needs no more
# than the standard library and a few packages in pure Python.
_BEGIN = """
import json, site, sys
from pathlib import Path
for folder in json.loads(sys.argv[1]):
    site.addsitedir(folder)
"""
_MAKE = """
from allaprima import OutputError, environment_for
def say(line):
    print(line, flush=True)
try:
    python = environment_for(
        Path(sys.executable), user=sys.argv[2], system_site_packages=True, report=say
    )
    print(json.dumps({"python": str(python)}))
except OutputError as error:
    print(json.dumps({"error": [error.message, error.remedy]}))
"""
_LEAVE = """
from allaprima import OutputError, leave_environment
try:
    leave_environment(sys.argv[2])
    print(json.dumps({}))
except OutputError as error:
    print(json.dumps({"error": [error.message, error.remedy]}))
"""


def command(program: str | Path, *arguments: str) -> list[str]:
    """The command line that runs a program in the sandbox."""
    return ["flatpak", "run", f"--command={program}", ID, *arguments]


def info() -> list[str] | None:
    """The command line that succeeds if this GIMP is installed; None without flatpak."""
    return ["flatpak", "info", ID] if shutil.which("flatpak") else None


def environment_in_sandbox(user: str, report: Callable[[str], None]) -> Path:
    """As `allaprima.environment_for`, with the sandbox's Python.

    Raises:
        OutputError: it cannot be made, or the sandbox does not see Alla Prima.
    """
    return Path(str(_run(_MAKE, user, report)["python"]))


def leave_environment_in_sandbox(user: str) -> None:
    """As `allaprima.leave_environment`.

    Raises:
        OutputError: it cannot be deleted.
    """
    _run(_LEAVE, user, lambda line: None)


def _run(code: str, user: str, report: Callable[[str], None]) -> dict[str, Any]:
    """Run code there; its last line is the answer, the others are for `report`."""
    folders = json.dumps([str(path) for path in site_packages_of(Path(sys.executable))])
    line = command("python3", "-c", _BEGIN + code, folders, user)
    said = ""
    try:
        with subprocess.Popen(  # noqa: S603
            line,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process:
            assert process.stdout is not None
            for text in process.stdout:
                if said:
                    report(said)
                said = text.strip()
        answer: dict[str, Any] = json.loads(said)
    except (OSError, ValueError) as error:
        raise OutputError(
            f"Alla Prima cannot run in GIMP's Flatpak: {said or error}.",
            "Install Alla Prima below your home folder, where a Flatpak can see it.",
        ) from error
    if "error" in answer:
        raise OutputError(*answer["error"])
    return answer
