"""What went wrong, in words for the user and in full for the log: a file in the plug-in's folder."""

from __future__ import annotations

import logging
from pathlib import Path

from allaprima import AllaPrimaError

_LARGEST = 2**20
_file: Path | None = None

log = logging.getLogger("allaprima.gimp")


def log_file() -> Path:
    """Where the log is."""
    return _file or Path("log.txt")


def start_log(folder: Path) -> None:
    """Write what Alla Prima logs into a file there from now on. Where that cannot be, go without."""
    global _file
    if _file is not None:
        return
    _file = folder / "log.txt"
    from logging.handlers import RotatingFileHandler

    # A full disk is no reason to fail.
    logging.raiseExceptions = False
    try:
        handler = RotatingFileHandler(_file, "a", _LARGEST, 1, "utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("allaprima")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def told(error: Exception) -> tuple[str, str]:
    """Log an error, and return what to tell the user: what happened, and what to do, or ""."""
    if isinstance(error, AllaPrimaError):
        log.warning("%s", error)
        return error.message, error.remedy
    log.error("Something unexpected happened.", exc_info=error)
    what = f"{type(error).__name__}: {error}".rstrip(".")
    return f"Something unexpected happened: {what}.", f"The log: {log_file()}."


def in_words(error: Exception) -> str:
    """The same on one line."""
    return " ".join(told(error)).rstrip()
