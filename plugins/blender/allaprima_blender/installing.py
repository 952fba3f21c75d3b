"""Into Blender and out again: the engine in an environment for its Python, the extension in its own
folder, enabled; and the proof that a material can be made."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from allaprima import (
    Finding,
    OutputError,
    environment_for,
    leave_environment,
    site_packages_of,
    write_atomically,
)
from allaprima_blender.finding import Facts, ask, run_blender

ID = "allaprima"
REPOSITORY = "user_default"
"""Blender's own repository for extensions that were installed from a file."""
EXTENSION = Path(__file__).with_name("extension")
_USER = "blender"
_PROVEN = "allaprima-works"
_CHECK = f"""
import sys, bpy
from importlib import import_module
name = "bl_ext.{REPOSITORY}.{ID}"
if name not in bpy.context.preferences.addons:
    print("allaprima-missing"); sys.exit(0)
if not hasattr(bpy.types.Scene, "allaprima"):
    print("allaprima-disabled"); sys.exit(0)
try:
    import_module(name + ".environment").ensure_engine()
    import torch, diffusers, allaprima
except Exception as error:
    print("allaprima-broken " + str(error).splitlines()[0]); sys.exit(0)
print("{_PROVEN} " + allaprima.__version__)
"""


def install(program: Path, report: Callable[[str], None]) -> None:
    """Put the extension into this Blender, enabled, and prove that it works there.

    Raises:
        OutputError: it cannot be; says why.
    """
    facts = ask(program)
    said = ".".join(map(str, facts.version))
    report(f"Blender {said} with Python {facts.python_version[0]}.{facts.python_version[1]}")
    python = environment_for(
        facts.python, user=_user_of(facts), system_site_packages=True, report=report
    )
    report("Installing the extension")
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / f"{ID}.zip"
        write_atomically(archive, build(site_packages_of(python)))
        arguments = ["install-file", "-r", REPOSITORY, "--enable", str(archive)]
        run_blender(program, ["--command", "extension", *arguments])
    report("Trying it")
    finding = check(program)
    if finding.status != "ok":
        raise OutputError(finding.message, finding.remedy)


def uninstall(program: Path) -> None:
    """Take the extension out, and the environment away if no other program uses it.

    Raises:
        OutputError: Blender cannot be run, or a file not be deleted.
    """
    facts = ask(program)
    said = run_blender(program, ["--python-expr", _CHECK])
    if "allaprima-missing" not in said:
        run_blender(program, ["--command", "extension", "remove", f"{REPOSITORY}.{ID}"])
    leave_environment(_user_of(facts))


def check(program: Path) -> Finding:
    """Whether the extension is there, enabled, and finds its engine."""
    remedy = "Run `allaprima install blender`."
    try:
        said = run_blender(program, ["--python-expr", _CHECK])
    except OutputError as error:
        return Finding("problem", error.message, error.remedy)
    for line in said.splitlines():
        if line.startswith(_PROVEN):
            return Finding("ok", f"{program} has the extension, and it works.")
        if line.startswith("allaprima-missing"):
            return Finding("warning", f"{program} does not have the extension.", remedy)
        if line.startswith("allaprima-disabled"):
            return Finding("problem", f"The extension in {program} cannot be enabled.", remedy)
        if line.startswith("allaprima-broken "):
            reason = line.removeprefix("allaprima-broken ").rstrip(".")
            return Finding("problem", f"The extension in {program} fails: {reason}.", remedy)
    return Finding("problem", f"{program} does not answer.", "Start it once by hand.")


def build(site_packages: Sequence[Path] = ()) -> bytes:
    """The extension as a zip file; the same for the same input.

    Args:
        site_packages: where its engine is; none for one that is to be installed by hand, beside
            an engine that Blender's Python finds by itself.
    """
    contents = {
        path.name: path.read_bytes()
        for path in sorted(EXTENSION.iterdir())
        if path.suffix in (".py", ".toml") and path.is_file()
    }
    if site_packages:
        folders = {"site_packages": [str(folder) for folder in site_packages]}
        contents["environment.json"] = json.dumps(folders, indent=2).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in contents.items():
            # The oldest time that zip knows: when it was built says nothing.
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return buffer.getvalue()


def _user_of(facts: Facts) -> str:
    # Each version leaves on its own, since several may share one Python.
    return f"{_USER} {facts.version[0]}.{facts.version[1]}"
