"""Writing a file so that it is there whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from pathlib import Path

from allaprima.errors import OutputError


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` to `path`, replacing what is there, in one step.

    The bytes go into a temporary file in the same folder, which is flushed to the disk and then
    renamed. Whatever happens, `path` holds either the old bytes or all of the new ones, and no
    temporary file stays behind. A symbolic link is followed; an existing file's permissions stay.

    Raises:
        OutputError: the folder does not exist or cannot be written, the disk is full, or `path`
            is a folder or a device.
    """
    try:
        # A name with a null character is a ValueError.
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            what = "is a folder" if target.is_dir() else "is not an ordinary file"
            raise OutputError(f"{path} cannot be written: it {what}.", "Give the name of a file.")
        _replace(target, data)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise OutputError(f"{path} cannot be written: {reason}.", _remedy(error)) from error


def _replace(target: Path, data: bytes) -> None:
    # Not NamedTemporaryFile: that makes files only their owner can read, and the rename would
    # hand those permissions on. A plain open leaves them to the umask. The name does not contain
    # the target's, which may already be as long as the file system allows.
    temporary = target.parent / f".allaprima-{secrets.token_hex(8)}.tmp"
    try:
        with open(temporary, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        os.replace(temporary, target)
    except BaseException:  # Ctrl-C too must leave nothing behind
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _remedy(error: Exception) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "Make the folder first, or give another name."
    if isinstance(error, PermissionError):
        return "Choose a folder that you may write to."
    return "Choose another place, or make room on the disk."
