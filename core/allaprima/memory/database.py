"""The history's SQLite file. Only its owner can read it, and what is deleted is overwritten."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from allaprima.errors import AllaPrimaError

FILE = "history.sqlite"
_VERSION = 1
_PATIENCE = 10.0
"""Seconds that another process may take to write."""

_SCHEMA = """
CREATE TABLE pictures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    seed INTEGER NOT NULL,
    watermark TEXT,
    recipe TEXT NOT NULL,
    thumbnail BLOB NOT NULL,
    data BLOB
);
CREATE INDEX by_watermark ON pictures (watermark);
CREATE INDEX by_seed ON pictures (seed);
CREATE TABLE meanings (prompt BLOB PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID
"""


@contextmanager
def opened(folder: Path) -> Iterator[sqlite3.Connection]:
    """The database, made now if there is none, in one transaction: all of it happens, or nothing.

    A connection is opened each time: it takes less than a millisecond, and hosts use many threads.

    Raises:
        AllaPrimaError: it is damaged, of a later version, busy, or cannot be written.
    """
    path = folder / FILE
    try:
        _make_private(path)
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise _failed(path, error) from error
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA auto_vacuum = FULL")
        connection.execute("BEGIN IMMEDIATE")
        [version] = connection.execute("PRAGMA user_version").fetchone()
        if version == 0:
            for statement in filter(None, _SCHEMA.strip().split(";\n")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {_VERSION}")
        elif version != _VERSION:
            raise AllaPrimaError(
                f"The history {path} is of a later version of Alla Prima.",
                "Update Alla Prima, or delete that file.",
            )
        yield connection
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise _failed(path, error) from error
    finally:
        connection.close()  # which undoes what was not committed


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        path.parent.chmod(0o700)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _failed(path: Path, error: Exception) -> AllaPrimaError:
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return AllaPrimaError(
            "Another program is writing into the history.", "Try again in a moment."
        )
    reason = getattr(error, "strerror", None) or error
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        return AllaPrimaError(f"The history {path} is damaged: {reason}.", "Delete that file.")
    return AllaPrimaError(
        f"The history {path} cannot be used: {reason}.",
        "Make its folder writable, or room on its disk, or keep no history: ALLAPRIMA_DISABLE=history.",
    )
