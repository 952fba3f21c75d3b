"""The one thread on which models work, and the jobs that wait for it.

One thread for the whole process: two models at once would need the memory of both, and slow each
other down. Jobs run in the order in which they were submitted, whatever engine they come from.
"""

from __future__ import annotations

import atexit
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import wait as wait_for
from heapq import heappop, heappush
from itertools import count
from typing import Generic, TypeVar

from allaprima.blas import one_thread
from allaprima.errors import Cancelled
from allaprima.heap import keep_freed
from allaprima.request import Picture, Progress

T = TypeVar("T")

# How far along a picture is when a stage begins and ends, as a fraction. Denoising takes nearly
# all the time; how long loading will take cannot be known.
_SPANS = {
    "prepare": (0.0, 0.0),
    "recall": (0.0, 0.0),
    "load": (0.0, 0.02),
    "text": (0.02, 0.05),
    "encode": (0.05, 0.08),
    "denoise": (0.08, 0.9),
    "decode": (0.9, 0.98),
    "finish": (0.98, 1.0),
}


class Task(Generic[T]):
    """A function to be called on the worker's thread, and its result to be waited for."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work: Callable[[], T] | None = work
        self._future: Future[T] = Future()
        self._stop = threading.Event()

    def done(self) -> bool:
        """Whether it has ended, well or badly."""
        return self._future.done()

    @property
    def stopping(self) -> bool:
        """Whether it has been cancelled, or will be at its next stage or step."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop it: at once while it waits for its turn, else at the next stage or step.

        Returns at once. A job that has ended stays as it is.
        """
        self._stop.set()
        if self._future.cancel():
            self._work = None

    def result(self, timeout: float | None = None) -> T:
        """Wait for the end, and return what came of it, or raise what went wrong.

        Args:
            timeout: seconds; None waits as long as it takes.

        Raises:
            TimeoutError: it has not ended in that time. It goes on.
            RuntimeError: called on the engine's own thread, in a hook or a callback, where the
                wait would never end.
        """
        if WORKER.is_current() and not self.done():
            raise RuntimeError("A job cannot be waited for in a hook or in a job's callback.")
        try:
            return self._future.result(timeout)
        except CancelledError:
            raise Cancelled from None

    def wait(self) -> None:
        """Wait for the end. A KeyboardInterrupt gets through."""
        # In short waits: on Windows an endless one cannot be interrupted.
        while not self.done():
            wait_for([self._future], timeout=0.25)

    def run(self) -> None:
        """Do the work, on this thread. Only the worker calls this."""
        work, self._work = self._work, None
        if not self._future.set_running_or_notify_cancel() or work is None:
            return
        try:
            result = work()
        except BaseException as error:  # whoever waits must be told, even of a SystemExit
            self._future.set_exception(error)
        else:
            self._future.set_result(result)


class Job(Task[list[Picture]]):
    """Pictures in the making, from `Engine.submit`.

    Every method may be called on any thread.
    """

    def __init__(
        self,
        work: Callable[[Job], list[Picture]],
        on_progress: Callable[[Progress], None] | None = None,
    ) -> None:
        super().__init__(lambda: self._guarded(work))
        self._on_progress = on_progress
        self._progress: Progress | None = None
        self._listener_error: Exception | None = None

    @property
    def progress(self) -> Progress | None:
        """Where the work stands; None before it has begun."""
        return self._progress

    def add_done_callback(self, callback: Callable[[Job], None]) -> None:
        """Call `callback(job)` when the job has ended; at once if it has.

        It is called on the engine's thread, or on the one that cancelled the job, and must be
        short: nothing else is made meanwhile. What it raises is logged.
        """
        self._future.add_done_callback(lambda _: callback(self))

    def report(
        self,
        stage: str,
        step: int,
        steps: int,
        picture: int,
        pictures: int,
        *,
        together: int = 1,
    ) -> None:
        """Tell how far the work is. Only the engine calls this, on its thread.

        Args:
            together: how many pictures, from `picture` on, this stage is for.

        Raises:
            Cancelled: the job shall stop.
        """
        self.check()
        steps = max(steps, 1)
        step = min(max(step, 0), steps)
        before = self._progress.fraction if self._progress else 0.0
        fraction = before
        if stage in _SPANS:
            begin, end = _SPANS[stage]
            within = begin + (end - begin) * step / steps
            fraction = max(before, (picture - 1 + within * together) / pictures)
        self._progress = Progress(stage, step, steps, picture, pictures, fraction)
        if self._on_progress is not None:
            try:
                self._on_progress(self._progress)
            except Exception as error:
                # Kept aside: on its way through a generator it could be taken for the
                # generator's own.
                self._listener_error = error
                self._stop.set()
            self.check()

    def check(self) -> None:
        """Raise Cancelled if the job shall stop."""
        if self._stop.is_set():
            raise Cancelled

    def _guarded(self, work: Callable[[Job], list[Picture]]) -> list[Picture]:
        try:
            pictures = work(self)
            # For a generator that swallowed it.
            self.check()
            return pictures
        except Cancelled:
            if self._listener_error is not None:
                raise self._listener_error from None
            raise


class Worker:
    """A thread that runs tasks one after the other. It begins with the first.

    `stopped` is true once the process is ending.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._tasks: deque[Task[object]] = deque()
        self._later: list[tuple[float, int, Task[object]]] = []  # a heap, by when each is due
        self._numbers = count()
        self._current: Task[object] | None = None
        self._idle: tuple[float, Callable[[], None]] | None = None
        self._thread: threading.Thread | None = None
        self.stopped = False

    def is_current(self) -> bool:
        """Whether the caller runs on this worker's thread."""
        return self._thread is threading.current_thread()

    def add(self, task: Task[T], *, first: bool = False, delay: float = 0.0) -> None:
        """Run `task` after those that wait, or before them; `delay` in seconds.

        Raises:
            RuntimeError: the process is ending.
        """
        with self._changed:
            if self.stopped:
                raise RuntimeError("Nothing can be made any more: the program is ending.")
            if delay > 0.0:
                due = time.monotonic() + delay
                heappush(self._later, (due, next(self._numbers), task))  # type: ignore[misc]
            elif first:
                self._tasks.appendleft(task)  # type: ignore[arg-type]
            else:
                self._tasks.append(task)  # type: ignore[arg-type]
            if self._thread is None:
                # A daemon, so that waiting for work does not keep a program from ending; `stop`
                # sees to it that it never ends in the middle of a computation.
                self._thread = threading.Thread(target=self._run, name="allaprima", daemon=True)
                self._thread.start()
                atexit.register(self.stop)
            self._changed.notify()

    def when_idle(self, seconds: float | None, work: Callable[[], None]) -> None:
        """Call `work` on the worker's thread once there has been nothing to do for so long.

        This replaces what was set before; None only takes that away.
        """
        with self._changed:
            self._idle = None if seconds is None else (time.monotonic() + seconds, work)
            self._changed.notify()

    def stop(self) -> None:
        """Cancel everything, and wait until the running task has ended. For the process's end."""
        with self._changed:
            self.stopped = True
            tasks = [*self._tasks, *(task for _, _, task in self._later)]
            tasks += [self._current] if self._current else []
            self._tasks.clear()
            self._later.clear()
            self._idle = None
            self._changed.notify()
        for task in tasks:
            task.cancel()
        if self._thread is not None and not self.is_current():
            self._thread.join()

    def _run(self) -> None:
        keep_freed()
        while (task := self._next()) is not None:
            with one_thread():
                task.run()
            # Not held while waiting for the next one: its result may be large.
            self._current = None
            del task

    def _next(self) -> Task[object] | None:
        with self._changed:
            while True:
                now = time.monotonic()
                while self._later and self._later[0][0] <= now:
                    self._tasks.append(heappop(self._later)[2])
                if self._tasks:
                    break
                if self.stopped:
                    return None
                timeout = threading.TIMEOUT_MAX
                if self._later:
                    timeout = min(timeout, self._later[0][0] - now)
                if self._idle is not None:
                    due, work = self._idle
                    if due <= now:
                        self._idle = None
                        return Task(work)
                    timeout = min(timeout, due - now)
                self._changed.wait(timeout)
            self._current = self._tasks.popleft()
            return self._current


WORKER = Worker()
"""The process's one worker."""
