"""How long pictures take here, as measured, and what follows from it for a session."""

from __future__ import annotations

import statistics
from collections import OrderedDict, deque

from allaprima.request import Request

QUICK = 0.4
"""Seconds. What takes less needs no preview, and is never stopped: stopping would cost more
pictures than it gains."""
STARVING = 1.0
"""Seconds without a new picture while the hand moves; after that an outdated one is let through
too, if it takes no longer than the wait was so far, and no longer than `SLOW`."""
SLOW = 2.0
"""Seconds. What takes longer is always stopped when it is outdated: the newest would come too late."""

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

        The median of the last times. Where this size or number of steps was not measured yet,
        the last of the same model and task is scaled by pixels times steps.
        """
        key = _key(request)
        if key in self._seconds:
            return statistics.median(self._seconds[key])
        for other in reversed(self._seconds):
            if other[:3] == key[:3]:
                return statistics.median(self._seconds[other]) * _work(key) / _work(other)
        return None


def may_finish(expected: float | None, waited: float) -> bool:
    """Whether outdated work goes on to its end, instead of being stopped.

    Args:
        expected: seconds that the whole of it takes; None if that is not known.
        waited: seconds since the first request after the last picture shown.
    """
    if expected is None:
        return False
    return expected <= QUICK or (waited >= STARVING and expected <= min(waited, SLOW))


def _key(request: Request) -> _Key:
    assert request.size is not None
    assert request.steps is not None
    guided = request.guidance is not None and request.guidance > 1.0
    return request.model, request.task, guided, request.size, request.steps


def _work(key: _Key) -> int:
    (width, height), steps = key[3:]
    return width * height * steps
