"""The C library's memory, kept between pictures while a model is warm.

Of what is freed glibc gives the larger pieces back to the system at once, and the next picture takes them anew: each
page of them is found missing, cleared and mapped again, 3,000 to 9,000 a picture.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import sys

KEPT = 2**28
"""Bytes that may stay at the end of the heap, and above which a piece is the system's own."""

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Of glibc's malloc.h."""


@functools.cache
def keep_freed() -> None:
    """From now on keep up to `KEPT` bytes of what is freed, in the whole process; `give_back` gives them back.

    Nothing happens but on Linux with glibc.
    """
    if (library := _library()) is not None:
        library.mallopt(_TRIM_THRESHOLD, KEPT)
        library.mallopt(_MMAP_THRESHOLD, KEPT)


def give_back() -> None:
    """Give what was freed back to the system, of which the C library else keeps pieces. Nothing happens but on
    Linux with glibc."""
    if (library := _library()) is not None:
        library.malloc_trim(0)


@functools.cache
def _library() -> ctypes.CDLL | None:
    """glibc, if that is this process's."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            library = ctypes.CDLL(None)
            if hasattr(library, "gnu_get_libc_version"):
                return library
    return None
