"""How often each rule refused: numbers on this machine, without what was asked for."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from allaprima.errors import AllaPrimaError
from allaprima.folders import data_folder

_log = logging.getLogger("allaprima")


def counts_file() -> Path:
    """Where the numbers are, or would be."""
    return data_folder() / "safety" / "refusals.json"


def counts() -> dict[str, int]:
    """The number of refusals so far, by rule. A file that is missing or damaged has none."""
    try:
        values = json.loads(counts_file().read_text("utf-8"))
        return {str(k): v for k, v in values.items() if type(v) is int and v > 0}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}


def count(rule: str) -> None:
    """Add one. Whether that works changes nothing about the refusal."""
    from filelock import FileLock, Timeout

    from allaprima.files import write_atomically

    path = counts_file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(path.with_suffix(".lock"), timeout=2):
            now = counts()
            now[rule] = now.get(rule, 0) + 1
            write_atomically(path, json.dumps(now, sort_keys=True).encode())
    except (OSError, Timeout, AllaPrimaError) as error:
        _log.warning("A refusal could not be counted: %s", error)
