"""Every error that Alla Prima raises on purpose.

    AllaPrimaError
    ├── InvalidRequest          the request itself is wrong (also a ValueError)
    │   └── InvalidImage        an input image or mask cannot be used
    ├── RequestRefused          a policy said no; carries the reason
    ├── Cancelled               the user stopped it
    ├── ModelError
    │   ├── UnknownModel        no card has this id
    │   ├── DamagedModel        a file is missing, truncated, or of the wrong shape
    │   ├── UnsafeModel         pickled weights or remote code, which are never loaded
    │   └── UnsupportedRequest  this model cannot do what was asked
    ├── OutOfMemory             the device ran out; says what would fit
    ├── PluginError             a plug-in failed or broke its contract
    ├── DocumentError           a deck or other document cannot be read or changed
    └── OutputError             a result could not be written; nothing half-written is left

The text of an error is one sentence of what happened. `remedy` is one sentence of what to
do about it; `str(error)` is both.
"""

# ruff: noqa: N818 - "Cancelled" and "UnknownModel" say what happened; "Error" would add nothing

from __future__ import annotations

import sys


class AllaPrimaError(Exception):
    """Base of everything raised on purpose.

    Args:
        message: what happened, one sentence.
        remedy: what the user can do about it, one sentence, or "".
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".rstrip()


class InvalidRequest(AllaPrimaError, ValueError):
    """The request itself is wrong."""


class InvalidImage(InvalidRequest):
    """An input image or mask cannot be used."""


class RequestRefused(AllaPrimaError):
    """A policy refused the prompt or the picture."""


class Cancelled(AllaPrimaError):
    """The user stopped the work."""

    def __init__(self, message: str = "Stopped.", remedy: str = "") -> None:
        super().__init__(message, remedy)


class ModelError(AllaPrimaError):
    """A model cannot be found, loaded or used."""


class UnknownModel(ModelError):
    """No card has this id."""


class DamagedModel(ModelError):
    """A model's file is missing, truncated, or of the wrong shape."""


class UnsafeModel(ModelError):
    """The model holds pickled weights or asks for remote code; both can run anything."""


class UnsupportedRequest(ModelError):
    """This model cannot do what was asked of it."""


class OutOfMemory(AllaPrimaError):
    """The device ran out of memory."""


class PluginError(AllaPrimaError):
    """A plug-in failed, or returned something its hook does not allow."""


class DocumentError(AllaPrimaError):
    """A deck or another document cannot be read or changed."""


class OutputError(AllaPrimaError):
    """A result could not be written. Nothing half-written is left behind."""


def in_words(error: BaseException) -> str:
    """An error of another's on one line, e.g. "RuntimeError: it is locked"."""
    said = " ".join(str(error).split()).rstrip(".")
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether an error of Python's or torch's means that memory ran out."""
    if isinstance(error, MemoryError):
        return True
    # Without importing torch: if it has not been imported, the error is not one of its own.
    kind = getattr(sys.modules.get("torch"), "OutOfMemoryError", None)
    if kind is not None and isinstance(error, kind):
        return True
    # On the CPU and on Apple's GPUs torch raises a plain RuntimeError.
    signs = ("can't allocate memory", "not enough memory", "out of memory")
    return isinstance(error, RuntimeError) and any(sign in str(error) for sign in signs)
