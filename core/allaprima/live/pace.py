"""How long pictures take here, as measured, and what follows from it for a session."""

from __future__ import annotations

import statistics
from collections import OrderedDict, deque

from allaprima.request import Request

QUICK = 0.4
"""Seconds. What takes less needs no preview for a single change, and is never stopped: stopping would cost
more pictures than it gains."""
FLUENT = 0.15
"""Seconds. What takes less needs no preview either while the hand moves."""
STARVING = 1.0
"""Seconds without a new picture while the hand moves; after that an outdated one is let through
too, if it takes no longer than the wait was so far, and no longer than `SLOW`."""
SLOW = 2.0
"""Seconds. What takes longer is always stopped when it is outdated: the newest would come too late."""
SURE = 2
"""Times measured, from which on they are believed: the first also has what is loaded and compiled once."""

_KEPT, _SAMPLES = 64, 5

_Key = tuple[str | None, str, bool, tuple[int, int], int]
"""Model, task, whether it is guided, size, steps."""


class Pace:
    """Measured seconds by model, task, size and steps. Not for several threads at once."""

    def __init__(self) -> None:
        self._seconds: OrderedDict[_Key, deque[float]] = OrderedDict()

    def measured(self, request: Request, seconds: float) -> None:
        """Learn what a resolved request took."""
        key = _key(request)
        self._seconds.setdefault(key, deque(maxlen=_SAMPLES)).append(seconds)
        self._seconds.move_to_end(key)
        while len(self._seconds) > _KEPT:
            self._seconds.popitem(last=False)

    def seconds(self, request: Request) -> float | None:
        """What a resolved request will take; None if nothing like it has been measured.

        The median of the last times, and of two the shorter, since the first one may have warmed things
        up. Where this size or number of steps was not measured yet, the last of the same model and task is
        scaled by pixels times steps.
        """
        key = _key(request)
        if key in self._seconds:
            return statistics.median_low(self._seconds[key])
        for other in reversed(self._seconds):
            if other[:3] == key[:3]:
                return statistics.median_low(self._seconds[other]) * _work(key) / _work(other)
        return None

    def is_sure(self, request: Request) -> bool:
        """Whether what `seconds` says was measured often enough, and for this size and these steps."""
        return len(self._seconds.get(_key(request), ())) >= SURE


def may_finish(expected: float | None, waited: float, *, sure: bool, running: float) -> bool:
    """Whether outdated work goes on to its end, instead of being stopped.

    Args:
        expected: seconds that the whole of it takes; None if that is not known.
        waited: seconds since the first request after the last picture shown.
        sure: see `Pace.is_sure`. Else it is let through for so long as nobody waits too long for the
            newest: one has to end for its time to be known.
        running: seconds for which it has been worked on.
    """
    if expected is not None and expected <= QUICK:
        return True
    if waited < STARVING:
        return False
    if expected is None or not sure:
        return running <= SLOW
    return expected <= min(waited, SLOW)


def _key(request: Request) -> _Key:
    assert request.size is not None
    assert request.steps is not None
    guided = request.guidance is not None and request.guidance > 1.0
    return request.model, request.task, guided, request.size, request.steps


def _work(key: _Key) -> int:
    (width, height), steps = key[3:]
    return width * height * steps
