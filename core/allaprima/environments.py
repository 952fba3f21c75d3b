"""Environments for programs that bring their own Python: GIMP, Blender, LibreOffice.

A host loads only what its own Python can load, so Alla Prima is installed once more, into a virtual
environment made with that Python. Hosts with the same Python share one. Beside each is a record of
who uses it; with its last user it is deleted.

    user data folder/environments/
        python3.13-1f0c9a3e/        the environment
        python3.13-1f0c9a3e.json    what is in it, and for whom
        python3.13-1f0c9a3e.log     what pip said
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from allaprima.errors import OutputError
from allaprima.files import write_atomically
from allaprima.folders import data_folder

Report = Callable[[str], None]
"""Takes one line of progress, for people."""

_NAME = "allaprima"
_SILENT: Report = lambda line: None  # noqa: E731
# A program that is asked about itself answers at once, or never.
_PATIENCE = 120
_FACTS = """
import json, sys, sysconfig
print(json.dumps({
    "version": "%d.%d" % sys.version_info[:2],
    "base": sys._base_executable or sys.executable,
    "packages": [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")],
}))
"""
_TORCH = """
import json
from importlib import metadata
print(json.dumps([d.version for d in metadata.distributions(name="torch")]))
"""


def environment_for(
    python: Path,
    *,
    user: str,
    system_site_packages: bool = False,
    report: Report | None = None,
) -> Path:
    """The Python of an environment that has this same Alla Prima, made with `python` if need be.

    An environment that is there and works is taken as it is; one with another version of Alla
    Prima is brought up to date, and one that no longer works is made anew. pip is told nothing
    but what to install, so its own settings (PIP_CONSTRAINT and the others) hold.

    Args:
        python: of the host; 3.11 or later.
        user: who needs it, e.g. "gimp"; recorded.
        system_site_packages: whether packages beside `python` can be imported too. If torch is
            among them, and new enough, it is used and not installed a second time.
        report: told what is being done.

    Raises:
        OutputError: the environment cannot be made. A new one is not left half made.
    """
    report = report or _SILENT
    facts = _ask(python, _FACTS)
    version = str(facts["version"])
    if tuple(map(int, version.split("."))) < (3, 11):
        raise OutputError(
            f"{python} is Python {version}; Alla Prima needs 3.11 or later.",
            "Install a newer version of the program that brings it.",
        )
    folder = _folder_for(version, facts["base"], system_site_packages)
    record = _read(folder)
    source, identity = _ourselves()
    fresh = not _works(folder)
    if fresh or record.get("identity") != identity:
        _install(Path(facts["base"]), folder, source, system_site_packages, fresh, report)
    users = sorted({*record.get("users", ()), user})
    _write(folder, {"python": str(python), "identity": identity, "users": users})
    return _python_of(folder)


def leave_environment(user: str) -> None:
    """Strike `user` off, and delete environments that nobody uses any more.

    Raises:
        OutputError: one cannot be deleted.
    """
    _strike_off(lambda name: name == user)


def leave_environments_of(host: str) -> bool:
    """Strike a program off in every version that it had here, e.g. "blender", "blender 4.3".

    Returns:
        Whether it was recorded at all.

    Raises:
        OutputError: an environment cannot be deleted.
    """
    return _strike_off(lambda name: name == host or name.startswith(f"{host} "))


def _strike_off(leaves: Callable[[str], bool]) -> bool:
    struck = False
    for file in sorted(environments_folder().glob("*.json")):
        folder = file.with_suffix("")
        record = _read(folder)
        users = [name for name in record.get("users", ()) if not leaves(name)]
        if users == record.get("users"):
            continue
        struck = True
        if users:
            _write(folder, record | {"users": users})
            continue
        _delete(folder)
        for beside in (file, _log_of(folder)):
            beside.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # not empty, or not there
        environments_folder().rmdir()
    return struck


def site_packages_of(python: Path) -> list[Path]:
    """The folders where the packages of this Python's environment are, for `site.addsitedir`.

    Raises:
        OutputError: it cannot be run.
    """
    return [Path(folder) for folder in dict.fromkeys(_ask(python, _FACTS)["packages"])]


def environments_folder() -> Path:
    """Where the environments are, or would be."""
    return data_folder() / "environments"


def _folder_for(version: str, base: str, system_site_packages: bool) -> Path:
    # Two programs with different Pythons of one version must not share: their packages differ.
    told = f"{os.path.realpath(base)} {system_site_packages}"
    digest = hashlib.sha256(told.encode()).hexdigest()[:8]
    return environments_folder() / f"python{version}-{digest}"


def _python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _log_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.log")


def _record_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.json")


def _read(folder: Path) -> dict[str, Any]:
    try:
        record = json.loads(_record_of(folder).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def _write(folder: Path, record: dict[str, Any]) -> None:
    write_atomically(_record_of(folder), json.dumps(record, indent=2).encode())


def _ask(python: Path, code: str) -> Any:
    """What `code` prints as JSON there."""
    try:
        # -I: neither the user's packages nor PYTHON... variables, which are meant for another.
        said = subprocess.run(  # noqa: S603
            [python, "-I", "-c", code],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=True,
            stdin=subprocess.DEVNULL,
        ).stdout
        return json.loads(said)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise OutputError(
            f"The Python at {python} does not work: {_reason(error)}.",
            "Install the program that brings it again.",
        ) from error


def _reason(error: Exception) -> str:
    said = getattr(error, "stderr", None)
    lines = said.strip().splitlines() if isinstance(said, str) else []
    return (lines[-1] if lines else str(error)).rstrip(".")


def _works(folder: Path) -> bool:
    """Whether Alla Prima can be imported there. After an update of the system's Python it cannot."""
    return _has(_python_of(folder), _NAME)


def _ourselves() -> tuple[list[str], str]:
    """What pip must be told to install the Alla Prima that runs, and a hash of what that is."""
    ours = metadata.distribution(_NAME)
    told = ours.read_text("direct_url.json")
    parts = [told or "", ours.read_text("METADATA") or "", ours.read_text("RECORD") or ""]
    identity = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    if told is None:
        return [f"{_NAME}=={ours.version}"], identity
    origin = json.loads(told)
    url = str(origin["url"])
    if "vcs_info" in origin:
        vcs = origin["vcs_info"]
        return [f"{_NAME} @ {vcs['vcs']}+{url}@{vcs['commit_id']}"], identity
    if urlsplit(url).scheme != "file":
        return [f"{_NAME} @ {url}"], identity
    path = url2pathname(urlsplit(url).path)
    if not Path(path).exists():
        raise OutputError(
            f"Alla Prima was installed from {path}, which is gone.", "Install Alla Prima again."
        )
    editable = origin.get("dir_info", {}).get("editable", False)
    return (["--editable", path] if editable else [path]), identity


def _install(
    base: Path,
    folder: Path,
    source: Sequence[str],
    system_site_packages: bool,
    fresh: bool,
    report: Report,
) -> None:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with open(_log_of(folder), "w", encoding="utf-8") as log:
            if fresh and not _has(base, "venv"):
                raise OutputError(
                    f"{base} leaves out the module venv, so no environment can be made with it.",
                    "Take the program that brings it from your distribution, or another one.",
                )
            if fresh:
                _delete(folder)
                report(f"Making an environment with {base}")
                _run([base, "-m", "venv", *_venv_options(base, system_site_packages), folder], log)
            with _kept_torch(folder, system_site_packages) as constraints:
                # --upgrade: a newer Alla Prima of the same version is another one.
                arguments = ["install", "--no-input", "--upgrade", *constraints, *source]
                _run(_pip(folder, arguments), log, report)
        if not _works(folder):
            raise OutputError(
                f"Alla Prima was installed into {folder}, but cannot be imported there.",
                f"See {_log_of(folder)}.",
            )
    except BaseException as error:  # Ctrl-C too must not leave half an environment behind
        if fresh:
            shutil.rmtree(folder, ignore_errors=True)
            # Where the data folder is a file, there is no record that could be missing.
            with contextlib.suppress(OSError):
                _record_of(folder).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OutputError(
                f"The environment {folder} cannot be made: {error.strerror}.",
                "Make room on that disk, and see to its permissions.",
            ) from error
        raise


def _venv_options(base: Path, system_site_packages: bool) -> list[str]:
    # Debian's Python comes without ensurepip. Ours can install into another environment instead.
    options = ["--system-site-packages"] if system_site_packages else []
    return options if _has(base, "ensurepip") else [*options, "--without-pip"]


def _pip(folder: Path, arguments: Sequence[str]) -> list[str | Path]:
    python = _python_of(folder)
    if _has(python, "pip"):
        return [python, "-m", "pip", *arguments]
    if not _has(Path(sys.executable), "pip"):
        raise OutputError(
            f"Neither {python} nor {sys.executable} has pip.",
            "Install pip, and the package that brings ensurepip (Debian: python3-venv).",
        )
    # The other pip comes along, so that the next update needs nobody's help.
    return [sys.executable, "-m", "pip", "--python", python, *arguments, "pip"]


def _has(python: Path, module: str) -> bool:
    command: list[str | Path] = [python, "-I", "-c", f"import {module}"]
    try:
        subprocess.run(  # noqa: S603
            command,
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True


@contextlib.contextmanager
def _kept_torch(folder: Path, system_site_packages: bool) -> Iterator[list[str]]:
    """pip's options that keep the system's torch: a second one is large, and often the wrong one."""
    from packaging.requirements import Requirement

    found = _ask(_python_of(folder), _TORCH) if system_site_packages else []
    version = found[0] if found else None
    wanted = map(Requirement, metadata.requires(_NAME) or ())
    new_enough = all(r.specifier.contains(version or "0") for r in wanted if r.name == "torch")
    if version is None or not new_enough:
        yield []
        return
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "constraints.txt"
        file.write_text(f"torch=={version}\n", "utf-8")
        yield ["--constraint", str(file)]


def _run(command: Sequence[str | Path], log: Any, report: Report = _SILENT) -> None:
    """Run it, its output into `log` and, as far as it is of interest, to `report`."""
    log.write(f"$ {' '.join(map(str, command))}\n")
    with subprocess.Popen(  # noqa: S603
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        errors="replace",
    ) as process:
        assert process.stdout is not None
        said = ""
        try:
            for line in process.stdout:
                log.write(line)
                said = line.strip() or said
                if line.startswith(("Collecting", "Building", "Installing")):
                    report(line.strip() if len(line) < 90 else f"{line[:80].rstrip()} ...")
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        raise OutputError(
            f"Alla Prima could not be installed for {command[0]}: {said.rstrip('.')}.",
            f"See {log.name}; the network and the room on the disk are what usually lacks.",
        )


def _delete(folder: Path) -> None:
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be deleted: {error.strerror}.", "See to its permissions."
        ) from error
