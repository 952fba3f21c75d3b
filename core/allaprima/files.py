"""Writing a file so that it is there whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from allaprima.errors import OutputError

_IN_USE = (5, 32, 33)
"""Windows' numbers where a file that is open is to be replaced: no access, by sharing or by a lock."""


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` to `path`, replacing what is there, in one step; see `open_atomically`.

    Raises:
        OutputError: the folder does not exist or cannot be written, the disk is full, or `path`
            is a folder or a device.
    """
    with open_atomically(path) as file:
        file.write(data)


@contextlib.contextmanager
def open_atomically(
    path: str | os.PathLike[str], *, backup: Path | None = None
) -> Iterator[IO[bytes]]:
    """A new binary file, to write and to seek in, that becomes `path` when the block ends well.

    It is a temporary file in the same folder, which is flushed to the disk and then renamed.
    Whatever happens, `path` holds either the old bytes or all of the new ones, and no temporary
    file stays behind. A symbolic link is followed; an existing file's permissions stay.

    Args:
        backup: the name under which what `path` held stays on the disk; on the same disk, and free.

    Raises:
        OutputError: the folder does not exist or cannot be written, the disk is full, `path` is a
            folder or a device, or `backup` is taken. Any OSError of the block counts as one of these.
    """
    try:
        # A name with a null character is a ValueError.
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            what = "is a folder" if target.is_dir() else "is not an ordinary file"
            raise OutputError(f"{path} cannot be written: it {what}.", "Give the name of a file.")
        # Not NamedTemporaryFile: that makes files only their owner can read, and the rename would
        # hand those permissions on. A plain open leaves them to the umask. The name does not contain
        # the target's, which may already be as long as the file system allows.
        temporary = target.parent / f".allaprima-{secrets.token_hex(8)}.tmp"
        new = open(temporary, "x+b")  # noqa: SIM115 - closed below
    except (OSError, ValueError) as error:
        raise _cannot(path, error) from error
    try:
        with new as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        _replace(target, temporary, backup)
    except BaseException as error:  # Ctrl-C too must leave nothing behind
        with contextlib.suppress(OSError):
            temporary.chmod(0o600)  # Windows deletes nothing that is write-protected
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _cannot(path, error) from error
        raise


def _replace(target: Path, temporary: Path, backup: Path | None) -> None:
    if backup is None:
        os.replace(temporary, target)
        return
    try:
        os.link(target, backup)  # at once, and fails if the name is taken
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        shutil.copy2(target, backup)
    try:
        os.replace(temporary, target)
    except BaseException:
        backup.unlink(missing_ok=True)
        raise


def _cannot(path: str | os.PathLike[str], error: Exception) -> OutputError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return OutputError(f"{path} cannot be written: {reason}.", _remedy(path, error))


def _remedy(path: str | os.PathLike[str], error: Exception) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "Make the folder first, or give another name."
    if getattr(error, "winerror", None) in _IN_USE:
        # Access is denied to what is open elsewhere, and to what is write-protected.
        if os.path.exists(path) and not os.stat(path).st_mode & stat.S_IWRITE:
            return "Take its write protection away, or give another name."
        return "Close the program that has it open, or give another name."
    if isinstance(error, PermissionError):
        return "Choose a folder that you may write to."
    return "Choose another place, or make room on the disk."
