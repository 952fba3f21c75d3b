"""Many pictures, some at a time: while those of one lot are encoded, signed and written, the next lot is
being made on the engine's thread."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from allaprima.batch.sizes import MAX_SIZE, batch_key
from allaprima.errors import AllaPrimaError, Cancelled
from allaprima.jobs import Job
from allaprima.request import Picture, Progress, Request

if TYPE_CHECKING:
    from allaprima.engine import Engine

AT_RISK = 10.0
"""Seconds of work in a lot, at most: so much, twice, is lost when the program is stopped."""


@dataclass(frozen=True, slots=True)
class Lot:
    """Attributes:
    start: the number of its first request, from 0; `size` how many it has.
    pictures: one for each of its requests, in order; none if it failed.
    error: why it failed.
    """

    start: int
    size: int
    pictures: Sequence[Picture] = ()
    error: AllaPrimaError | None = None


def lots(
    engine: Engine,
    requests: Iterable[Request],
    total: int,
    on_progress: Callable[[Progress], None],
) -> Generator[Lot, None, None]:
    """The pictures of resolved requests with a count of 1, in order.

    A lot is given out once the next one has been asked for, so what is done with it costs no time of the
    making. Whoever stops half-way closes the iterator, which stops the making too.

    Args:
        requests: those of a lot are asked for when it begins, and each that can share no pass, such as one
            with an image, ends its lot: no more than two such are held at a time.
        total: how many requests there are, at most.
        on_progress: told of all the requests, on the engine's thread.

    Raises:
        Cancelled: a job was.
        KeyboardInterrupt: after the running work has stopped.
    """
    left = iter(requests)
    start, count = 0, 1
    running = _begin(engine, left, start, count, total, on_progress)
    try:
        while running is not None:
            lot, each = running.result()
            start += lot.size
            if each is not None:
                count = max(1, min(MAX_SIZE, int(AT_RISK / max(each, 1e-3))))
            running = _begin(engine, left, start, count, total, on_progress)
            yield lot
    finally:
        if running is not None:
            running.stop()


class _Running:
    def __init__(self, job: Job, start: int, size: int) -> None:
        self._job, self._start, self._size = job, start, size
        self._begun = self._ended = time.monotonic()
        job.add_done_callback(self._end)

    def result(self) -> tuple[Lot, float | None]:
        """The lot, and the seconds that each picture took, without loading the model."""
        self._job.wait()
        try:
            pictures = self._job.result()
        except Cancelled:
            raise
        except AllaPrimaError as error:
            return Lot(self._start, self._size, error=error), None
        loading = sum(p.recipe.timings.get("load", 0.0) for p in pictures)
        spent = self._ended - self._begun - loading
        return Lot(self._start, self._size, pictures), spent / self._size

    def stop(self) -> None:
        self._job.cancel()
        self._job.wait()

    def _end(self, _: Job) -> None:
        self._ended = time.monotonic()


def _begin(
    engine: Engine,
    left: Iterator[Request],
    start: int,
    count: int,
    total: int,
    on_progress: Callable[[Progress], None],
) -> _Running | None:
    some: list[Request] = []
    for request in left:
        some.append(request)
        if len(some) == count or batch_key(request) is None:
            break
    if not some:
        return None
    size = len(some)

    def of_all(progress: Progress) -> None:
        at = (start + progress.fraction * size) / total
        picture = start + progress.picture
        on_progress(dataclasses.replace(progress, picture=picture, pictures=total, fraction=at))

    return _Running(engine.submit_all(some, on_progress=of_all), start, size)
