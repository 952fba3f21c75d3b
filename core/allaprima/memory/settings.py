"""Where the history is kept, and how much of it.

ALLAPRIMA_HISTORY_MEGABYTES   room for all of it, 256 unless set; 0 keeps nothing
ALLAPRIMA_HISTORY_RECALL      1 hands out a remembered picture again instead of making it anew
"""

from __future__ import annotations

import os
from pathlib import Path

from allaprima.errors import AllaPrimaError
from allaprima.folders import data_folder

MEGABYTES = "ALLAPRIMA_HISTORY_MEGABYTES"
RECALL = "ALLAPRIMA_HISTORY_RECALL"
_DEFAULT = 256
_LARGEST = 1_000_000
_YES, _NO = ("1", "yes", "true", "on"), ("", "0", "no", "false", "off")


def history_folder() -> Path:
    """This user's own; it need not exist."""
    return data_folder() / "history"


def room() -> int:
    """How many bytes the history may hold.

    Raises:
        AllaPrimaError: the setting is no such number.
    """
    value = os.environ.get(MEGABYTES, "").strip()
    if not value:
        return _DEFAULT * 2**20
    if not value.isascii() or not value.isdecimal() or int(value) > _LARGEST:
        raise AllaPrimaError(
            f"{MEGABYTES} is {value!r}, which is no number of megabytes.",
            f"Set it to 0 to {_LARGEST:,}.",
        )
    return int(value) * 2**20


def recalls() -> bool:
    """Whether remembered pictures are handed out again.

    Raises:
        AllaPrimaError: the setting is neither yes nor no.
    """
    value = os.environ.get(RECALL, "").strip().lower()
    if value not in _YES + _NO:
        raise AllaPrimaError(
            f"{RECALL} is {value!r}, which is neither yes nor no.", "Set it to 0 or 1."
        )
    return value in _YES
