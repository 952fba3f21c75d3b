"""Remembering pictures beside what comes next: their user does not wait for it.

A picture's bytes are handed out, or written, first. To keep a copy takes some milliseconds more, and many on a slow
disk; a thread of the process does that, one picture after another.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

_WAITING = 8
"""So many pictures may wait; whoever brings one more waits, so that memory stays flat."""


class Remembering:
    """A thread that calls functions in the order in which they come. It begins with the first.

    What waits at the process's end is still done.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._room = threading.BoundedSemaphore(_WAITING)
        self._pool: ThreadPoolExecutor | None = None
        self._thread: threading.Thread | None = None
        self._last: Future[None] | None = None

    def add(self, work: Callable[[], None]) -> None:
        """Call `work`, soon; at once on this thread itself, and where the process is ending."""
        if self._is_current():
            work()
            return
        self._room.acquire()
        try:
            with self._lock:
                if self._pool is None:
                    self._pool = ThreadPoolExecutor(1, "allaprima-remembering")
                self._last = self._pool.submit(self._run, work)
        except RuntimeError:  # no thread takes anything any more
            self._run(work)

    def wait(self) -> None:
        """Wait until all that was added has been done. On its own thread it returns at once."""
        with self._lock:
            last = self._last
        if last is not None and not self._is_current():
            last.exception()

    def _is_current(self) -> bool:
        return self._thread is threading.current_thread()

    def _run(self, work: Callable[[], None]) -> None:
        before, self._thread = self._thread, threading.current_thread()
        try:
            work()
        finally:
            self._thread = before
            self._room.release()


REMEMBERING = Remembering()
"""The process's one."""
