"""As many of torch's threads as there are cores that nothing else uses.

torch divides every operation among its threads and goes on when the slowest is ready. Where another program
holds a core, each operation so waits until that program's turn has ended, some milliseconds, and a picture
takes ten times as long. With one thread less it takes little longer than on a quiet machine.
"""

from __future__ import annotations

import contextlib
import math
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

FULL = 0.5
"""From this share of its time on a core counts as taken. It is less than it seems: beside as many threads
as there are cores another program gets half or two thirds of what it asks for."""
SHORTEST, WINDOW = 0.1, 0.4
"""Seconds. What is measured over less is coarse, since systems count in hundredths; over more it is old."""


@contextlib.contextmanager
def torch_threads(count: int) -> Iterator[None]:
    """Have torch compute with so many threads meanwhile, on this thread. Imports torch."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@dataclass(frozen=True, slots=True)
class Usage:
    """Seconds of processor time up to a moment.

    Attributes:
        at: the moment, in seconds of a clock.
        cores: how many this process may use.
        whole: of these cores, idle or not.
        busy: of these cores, by whatever. Programs of low priority count, too: they give way, but in turns of
            milliseconds, for which all threads wait.
        process: by this process.
        thread: by the thread that asked.
        who: that thread.
    """

    at: float
    cores: int
    whole: float
    busy: float
    process: float
    thread: float
    who: int


class FreeCores:
    """How many threads find a core of their own. Used by the engine's thread alone.

    Args:
        read: what has been used up to now; None where the system does not tell.
        clock: seconds, the same as in `Usage`.
    """

    def __init__(
        self, read: Callable[[], Usage | None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._read, self._clock = read, clock
        self._seen: deque[Usage] = deque()
        self._threads: int | None = None
        self._due = 0.0
        self.chosen = False
        """Whether the user chose the number of torch's threads. Then it stays."""
        self.most: int | None = None
        """How many there are where all cores are free, while they are `followed`; else None."""

    @contextlib.contextmanager
    def followed(self) -> Iterator[None]:
        """Have torch compute with as many threads as find a core, on this thread; afterwards with as many as
        before. Imports torch."""
        import torch

        most = torch.get_num_threads()
        if self.chosen or most == 1:
            yield
            return
        self.most, self._due = most, 0.0
        try:
            self.look()
            yield
        finally:
            self.most = None
            torch.set_num_threads(most)
            self._note(self._read())

    def free(self, most: int) -> int:
        """As many of at most so many threads as find a core now; all where the user chose their number."""
        return most if self.chosen or most == 1 else self.threads(most)

    def look(self) -> None:
        """Follow them now, if they are `followed` and it is time to look again. For between two operations, as
        often as one likes."""
        if self.most is None or (now := self._clock()) < self._due:
            return
        import torch

        self._due = now + SHORTEST
        if (threads := self.threads(self.most)) != torch.get_num_threads():
            torch.set_num_threads(threads)

    def threads(self, most: int) -> int:
        """How many of at most so many threads find a core; as many as the last time, at first all, where
        that is not known."""
        now = min(self._threads or most, most)
        usage = self._read()
        self._note(usage)
        others = None if usage is None else _others(self._seen[0], usage, now)
        if usage is not None and others is not None:
            self._threads = max(1, min(most, math.floor(usage.cores - others + 1 - FULL)))
            if self._threads != now:
                # What others get depends on it, so that is measured anew.
                self._seen = deque([usage])
        return min(self._threads or now, most)

    def _note(self, usage: Usage | None) -> None:
        """Keep it to compare with, and of older ones none before the last that is old enough."""
        if usage is None or (self._seen and usage.who != self._seen[0].who):
            self._seen.clear()
        if usage is None:
            return
        self._seen.append(usage)
        while len(self._seen) > 1 and usage.at - self._seen[1].at >= WINDOW:
            self._seen.popleft()


def usage() -> Usage | None:
    """What has been used up to now; None where the system does not tell."""
    import psutil

    try:
        every = psutil.cpu_times(percpu=True)
    except (OSError, RuntimeError, NotImplementedError, psutil.Error):
        return None
    if hasattr(os, "sched_getaffinity"):
        usable = os.sched_getaffinity(0)
        every = [times for number, times in enumerate(every) if number in usable]
    working = ("user", "system", "irq", "softirq", "nice")
    return Usage(
        at=time.monotonic(),
        cores=len(every),
        whole=_sum(every, (*working, "idle", "iowait", "steal")),
        busy=_sum(every, working),
        process=time.process_time(),
        thread=time.thread_time(),
        who=threading.get_ident(),
    )


def _others(before: Usage, after: Usage, threads: int) -> float | None:
    """How many cores others held meanwhile, on average; None if that cannot be told.

    A host in this process is an other, too. How much of the process's time was the engine's is not known, but
    each of its threads computes no longer than the one that asks.
    """
    passed = after.at - before.at
    if passed < SHORTEST or before.cores != after.cores:
        return None
    if not 0.7 < (after.whole - before.whole) / (passed * after.cores) < 1.3:
        return None  # times that are made up, as some containers do
    own = min(after.process - before.process, (after.thread - before.thread) * threads)
    return max(0.0, after.busy - before.busy - own) / passed


def _sum(cores: Sequence[Any], names: Iterable[str]) -> float:
    return sum(getattr(core, name, 0.0) for core in cores for name in names)


FREE_CORES = FreeCores(usage)
"""The process's one measure."""
