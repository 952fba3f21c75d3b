"""LibreOffice on this machine: finding it, putting the extension in, taking it out, looking at it.

A place is LibreOffice's program folder, with `soffice` and `unopkg` in it. The extension goes to the
user who installs it; for root, who may have none, to all users.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from allaprima import (
    Finding,
    Host,
    OutputError,
    __version__,
    environment_for,
    leave_environment,
    site_packages_of,
    write_atomically,
)
from allaprima_office.impress.packaging import IDENTIFIER, environment_in, extension

NAME, TITLE = "impress", "LibreOffice Impress"
_PATIENCE = 300
_MACOS = ("/Applications", "~/Applications")
_FOLDERS = ("/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program")


def impress() -> Host:
    return Host(
        name=NAME,
        title=TITLE,
        find=find,
        install=install,
        uninstall=uninstall,
        check=check,
        missing=missing,
    )


def find() -> list[Path]:
    """LibreOffice's program folders: the one on the path first, then the usual ones."""
    if sys.platform == "win32":
        folders = [
            Path(base, "LibreOffice/program")
            for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)")
            if (base := os.environ.get(variable))
        ]
    elif sys.platform == "darwin":
        applications = (Path(folder).expanduser() for folder in _MACOS)
        folders = [folder / "LibreOffice.app/Contents/MacOS" for folder in applications]
    else:
        folders = [Path(folder) for folder in _FOLDERS]
        folders += sorted(Path("/opt").glob("libreoffice*/program"), reverse=True)
    if started := shutil.which("soffice"):
        folders.insert(0, Path(started).resolve().parent)
    real = dict.fromkeys(folder.resolve() for folder in folders if folder.is_dir())
    return [folder for folder in real if _tool(folder, "unopkg").is_file()]


def install(place: Path, report: Callable[[str], None]) -> None:
    """Make the environment and put the extension in; see `Host`."""
    python = environment_for(python_of(place), user=NAME, system_site_packages=True, report=report)
    report("Adding the extension")
    file = kept_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {file.parent} cannot be made: {error.strerror}.", "See to its permissions."
        ) from error
    write_atomically(file, extension(python, site_packages_of(python)))
    _unopkg(place, "add", "--suppress-license", "--force", str(file))


def uninstall(place: Path) -> None:
    """Take the extension out, and the environment if nothing else uses it; see `Host`."""
    if _is_there(place):
        _unopkg(place, "remove", IDENTIFIER)
    shutil.rmtree(kept_file().parent, ignore_errors=True)
    leave_environment(NAME)


def check(place: Path) -> Finding:
    """Whether the extension is in, and its environment can be imported; see `Host`."""
    remedy = "Close LibreOffice, and run `allaprima install impress`."
    try:
        there = _is_there(place)
    except OutputError as error:
        return Finding("problem", error.message, error.remedy)
    if not there:
        return Finding("warning", f"The extension is not in {place}.", remedy)
    told = environment_in(kept_file())
    if told.get("version") != __version__:
        return Finding("problem", "The extension is of another version of Alla Prima.", remedy)
    try:
        _said([told["python"], "-I", "-c", "import allaprima_office, diffusers, torch"])
    except (KeyError, OutputError) as error:
        return Finding("problem", f"The extension's environment does not work: {error}", remedy)
    return Finding("ok", f"The extension is in {place}.")


def missing() -> Finding:
    if (
        shutil.which("flatpak")
        and Path("/var/lib/flatpak/app/org.libreoffice.LibreOffice").exists()
    ):
        return Finding(
            "warning",
            "LibreOffice is here as a Flatpak, which cannot load an environment from outside.",
            "Install it from your distribution or from libreoffice.org.",
        )
    return Finding("ok", "LibreOffice is not on this machine.")


def python_of(place: Path) -> Path:
    """The Python that runs in this LibreOffice: its own, or the system's that it was built with.

    Raises:
        OutputError: there is none.
    """
    for name in ("python.exe", "python", "../Resources/python"):
        if (place / name).is_file():
            return place / name
    # A distribution's: the one that has its module `uno`.
    for candidate in ("/usr/bin/python3", shutil.which("python3")):
        if candidate and Path(candidate).is_file():
            try:
                _said([candidate, "-I", "-c", "import uno"])
            except OutputError:
                continue
            return Path(candidate)
    raise OutputError(
        f"The LibreOffice in {place} has no Python.",
        "Install its Python support (Debian: python3-uno, libreoffice-script-provider-python).",
    )


def kept_file() -> Path:
    """The extension's file, kept to be looked at by `check`."""
    from platformdirs import user_data_path

    return user_data_path("allaprima", appauthor=False) / "impress" / "allaprima-impress.oxt"


def _is_there(place: Path) -> bool:
    listed = _unopkg(place, "list")
    return any(line.strip() == f"Identifier: {IDENTIFIER}" for line in listed.splitlines())


def _unopkg(place: Path, command: str, *arguments: str) -> str:
    shared = ["--shared"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return _said([str(_tool(place, "unopkg")), command, *shared, *arguments])


def _said(command: list[str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=True,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or str(error)
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        raise OutputError(
            f"{Path(command[0]).name} failed: {(lines or [''])[-1].rstrip('.')}.",
            "Close LibreOffice, and try again.",
        ) from error
    return done.stdout


def _tool(folder: Path, name: str) -> Path:
    program = folder / name
    return program if program.is_file() else folder / f"{name}.com"
