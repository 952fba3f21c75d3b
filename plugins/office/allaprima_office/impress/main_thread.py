"""LibreOffice's main thread: the one that draws, opens windows, and hears its user."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

import unohelper
from com.sun.star.awt import XCallback

_T = TypeVar("_T")


class Call(unohelper.Base, XCallback):
    """For `addCallback` of com.sun.star.awt.AsyncCallback, which calls it on the main thread."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work

    def notify(self, _data: Any) -> None:
        self._work()


def on_main_thread(context: Any, work: Callable[[], _T]) -> _T:
    """What `work` returns or raises, done on the main thread, in one go.

    A call from the menu or from a macro is there already; one from a script outside LibreOffice is
    not. Where that cannot be told, on Windows, it is done where it is.
    """
    if _is_here():
        return work()
    done: Future[_T] = Future()

    def do() -> None:
        try:
            done.set_result(work())
        except BaseException as error:  # it belongs to who waits
            done.set_exception(error)

    calls = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.awt.AsyncCallback", context
    )
    calls.addCallback(Call(do), None)
    return done.result()


def _is_here() -> bool:
    if sys.platform == "linux":
        here = threading.get_native_id() == os.getpid()
    elif sys.platform == "darwin":
        here = bool(ctypes.CDLL(None).pthread_main_np())
    else:
        here = True
    return here
