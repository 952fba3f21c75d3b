"""A log of JSON lines that several processes append to, and that rotates."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from allaprima.errors import OutputError

_LOCK_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class JsonLog:
    """The newest file is `path`; older ones have .1, .2 and so on behind their names.

    Attributes:
        max_bytes: of one file; a file that a line would make larger is moved on first.
        files: how many are kept, the newest among them.
    """

    path: Path
    max_bytes: int
    files: int

    def append(self, values: Mapping[str, Any]) -> None:
        """Write one line, whole, readable for this user alone.

        Raises:
            OutputError: it cannot be written.
        """
        from filelock import FileLock, Timeout

        line = (json.dumps(values, ensure_ascii=True) + "\n").encode("ascii")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(self._named(".lock"), timeout=_LOCK_SECONDS, mode=0o600):
                self._rotate(len(line))
                flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
                descriptor = os.open(self.path, flags, 0o600)
                with os.fdopen(descriptor, "ab", buffering=0) as file:
                    if file.write(line) != len(line):
                        raise OSError(None, "the disk is full")
        except (OSError, Timeout) as error:
            reason = getattr(error, "strerror", None) or "another program keeps it locked"
            raise OutputError(
                f"The audit log {self.path} cannot be written: {reason}.",
                "Make room or make it writable; the policy wants it, so nothing is made without it.",
            ) from error

    def _rotate(self, more: int) -> None:
        try:
            size = self.path.stat().st_size
        except FileNotFoundError:
            return
        if size == 0 or size + more <= self.max_bytes:
            return
        for number in range(self.files - 1, 0, -1):
            older = self._named(f".{number}")
            newer = self._named(f".{number - 1}") if number > 1 else self.path
            if newer.exists():
                os.replace(newer, older)
        if self.files == 1:
            self.path.unlink()

    def _named(self, suffix: str) -> Path:
        return self.path.with_name(self.path.name + suffix)
