"""What of a batch is made already: a file of JSON lines in the folder of its results."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from allaprima.batch.rows import Row
from allaprima.errors import OutputError

NAME = "batch.jsonl"

_Key = tuple[int, str]
"""A row's number and digest."""


class Journal:
    """Rows and their files, as they are finished.

    A line is written as soon as a picture's files are; whatever ends the program, what was made
    is known.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._path = folder, folder / NAME
        self._files: dict[_Key, list[str]] = {}
        self._writers: dict[str, _Key] = {}
        try:
            text = self._path.read_text("utf-8", "replace")
        except FileNotFoundError:
            text = ""
        except OSError as error:
            raise OutputError(
                f"{self._path} cannot be read: {error.strerror}.", "Choose another folder."
            ) from error
        # A line without its end was cut off in the middle of being written.
        self._torn = bool(text) and not text.endswith("\n")
        for line in text.splitlines():
            try:
                entry: dict[str, Any] = json.loads(line)
                key = int(entry["row"]), str(entry["digest"])
                self._note(key, [str(name) for name in entry["files"]])
            except (ValueError, TypeError, KeyError):
                continue

    def files(self, row: Row) -> list[Path] | None:
        """The files of a row that is done: unchanged since, all of them there, and none of them
        written by another one since; else None."""
        names = self._files.get((row.number, row.digest))
        if not names:
            return None
        paths = [self._folder / name for name in names]
        return paths if all(path.is_file() for path in paths) else None

    def add(self, row: Row, files: list[Path], **facts: Any) -> None:
        """Note that a row is done.

        Raises:
            OutputError: that cannot be written.
        """
        names = [file.name for file in files]
        self._note((row.number, row.digest), names)
        entry = {"row": row.number, "digest": row.digest, "files": names} | facts
        try:
            with self._path.open("a", encoding="utf-8") as stream:
                stream.write("\n" * self._torn + json.dumps(entry, ensure_ascii=False) + "\n")
        except OSError as error:
            raise OutputError(
                f"{self._path} cannot be written: {error.strerror}.", "Make room, and go on."
            ) from error
        self._torn = False

    def _note(self, key: _Key, names: list[str]) -> None:
        for name in names:
            # A file shows what was written to it last: the row that it showed before is not done.
            if (before := self._writers.get(name, key)) != key:
                self._files.pop(before, None)
            self._writers[name] = key
        self._files[key] = names
