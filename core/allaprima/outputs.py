"""Where the command line's results go: names, and whether they can be written, known beforehand."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from pathlib import Path

from allaprima.errors import InvalidRequest, OutputError
from allaprima.materials.files import MATERIAL_SUFFIXES, material_files
from allaprima.materials.layouts import Layout
from allaprima.pictures import MEDIA_TYPES
from allaprima.request import MAX_SEED, Request

_SLUG_LENGTH = 40


def is_for_material(output: Path | None, layout: Layout = "separate") -> bool:
    """Whether only a material can be meant, by the name of a file that nothing else can be written to, or by
    where its maps shall go."""
    if layout != "separate":
        return True
    return (
        output is not None
        and output.suffix.lower() in MATERIAL_SUFFIXES
        and not os.path.isdir(output)
    )


def plan_outputs(output: Path | None, request: Request, layout: Layout = "separate") -> list[Path]:
    """One path for each picture of a resolved request, as `Engine.save` takes it.

    Args:
        output: a file (its suffix says the format; without one, PNG), an existing folder, or None
            for the current folder. With several pictures, "-1", "-2", ... is put before the
            suffix. In a folder, names come from the prompt and the seed, and never replace a file.
        request: with its kind and seed set.
        layout: of a material's maps.

    Raises:
        InvalidRequest: the suffix is of no known format, or of one that cannot hold this.
        OutputError: a folder is missing, or something cannot be written there.
    """
    if output is None or os.path.isdir(output):  # no error where it cannot be asked
        paths = _default_names(output or Path(), request, layout)
    else:
        if not output.suffix:
            output = output.with_name(output.name + ".png")
        if output.suffix.lower() not in (*MEDIA_TYPES, *MATERIAL_SUFFIXES):
            raise InvalidRequest(
                f"{output.suffix} is not a format that can be written.",
                f"Use one of {', '.join(MEDIA_TYPES)}; for materials {' or '.join(MATERIAL_SUFFIXES)}, too.",
            )
        paths = [output]
        if request.count > 1:
            numbers = range(1, request.count + 1)
            paths = [output.with_name(f"{output.stem}-{n}{output.suffix}") for n in numbers]
    for path in paths:
        for file in files_of(path, request.kind, layout):
            _check_file(file)
    for folder in {path.parent for path in paths}:
        check_folder(folder)
    return paths


def files_of(path: Path, kind: str | None, layout: Layout = "separate") -> list[Path]:
    """The files that one result saved at `path` is made of.

    Raises:
        InvalidRequest: it cannot be written so.
    """
    if kind == "material":
        return material_files(path, layout).paths
    if is_for_material(path, layout):
        what = f"The layout {layout}" if layout != "separate" else f"A {path.suffix} file"
        raise InvalidRequest(
            f"{what} is for materials, not for {kind}s.", "Ask for a material, or for a .png file."
        )
    return [path]


def check_folder(folder: Path) -> None:
    """Raise OutputError unless files can be made in `folder`."""
    if not folder.is_dir():
        raise OutputError(
            f"The folder {folder} does not exist.", "Make it first, or choose another."
        )
    try:
        # Permission bits do not tell: the user may be root, the disk full or mounted read-only.
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
    except OSError as error:
        raise OutputError(
            f"Nothing can be written in the folder {folder}: {error.strerror}.",
            "Choose another with -o.",
        ) from error


def make_folder(folder: Path) -> None:
    """Make `folder` if it is missing, and see that files can be made in it.

    Raises:
        OutputError: neither is possible.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another with -o."
        ) from error
    check_folder(folder)


def slug(prompt: str) -> str:
    """A short file name from a prompt: lower case, letters and digits of any script, hyphens."""
    words = re.sub(r"[\W_]+", "-", prompt.casefold()).strip("-")
    if len(words) > _SLUG_LENGTH:
        # At a word's end, if there is one.
        words = words[: _SLUG_LENGTH + 1].rpartition("-")[0] or words[:_SLUG_LENGTH]
    return words or "picture"


def _default_names(folder: Path, request: Request, layout: Layout) -> list[Path]:
    if request.seed is None:
        raise ValueError("the request is not resolved")
    paths = []
    for i in range(request.count):
        stem = f"{slug(request.prompt)}-{(request.seed + i) % (MAX_SEED + 1)}"
        path, number = folder / f"{stem}.png", 1
        while any(file.exists() for file in files_of(path, request.kind, layout)):
            number += 1
            path = folder / f"{stem}-{number}.png"
        paths.append(path)
    return paths


def _check_file(file: Path) -> None:
    try:
        there = file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return
    except (OSError, ValueError) as error:  # too long a name, for one
        reason = getattr(error, "strerror", None) or error
        raise OutputError(
            f"{file} cannot be written: {reason}.", "Choose another name with -o."
        ) from error
    # A device or a folder of this name must not be replaced by a picture.
    if not stat.S_ISREG(there.st_mode):
        raise OutputError(f"{file} is there and is not a file.", "Choose another name with -o.")
