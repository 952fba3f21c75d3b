"""How many pictures to make in one pass of the network: as many as measured fastest."""

from __future__ import annotations

from collections.abc import Hashable

from allaprima.request import Request

MAX_SIZE = 16
MAX_PIXELS = 2**22
"""Of one pass. Beyond it a larger pass gains nothing, and memory runs short."""
GAIN = 0.95
"""A larger pass must take at most this share of a smaller one's time, a picture."""


class BatchSizes:
    """Doubles the size as long as that makes each picture cheaper, and remembers where it stopped.

    Kept with a loaded model; what it knows is of that model on that device.
    """

    def __init__(self) -> None:
        self._known: dict[Hashable, _Climb] = {}

    def next_size(self, request: Request) -> int:
        """How many pictures like this resolved request to make in the next pass."""
        return self._climb(request).size

    def measured(self, request: Request, size: int, seconds: float) -> None:
        """Learn that a pass of `size` pictures took so long."""
        self._climb(request).measured(size, seconds / size)

    def ran_out_of_memory(self, request: Request, size: int) -> None:
        """Never try so many again."""
        self._climb(request).limit_to(size // 2)

    def _climb(self, request: Request) -> _Climb:
        key = batch_key(request)
        if key not in self._known:
            assert request.size is not None
            width, height = request.size
            self._known[key] = _Climb(max(1, min(MAX_SIZE, MAX_PIXELS // (width * height))))
        return self._known[key]


class _Climb:
    """The search for one kind of request. `size` is what to use next."""

    def __init__(self, limit: int) -> None:
        self.size, self._limit = 1, limit
        self._best: tuple[int, float] | None = None
        self._done = limit == 1

    def measured(self, size: int, each: float) -> None:
        if self._done or size != self.size:
            return  # the last pass of a job may be smaller
        if self._best is not None and each > GAIN * self._best[1]:
            self.size, self._done = self._best[0], True
            return
        self._best = size, each
        self.size = min(2 * size, self._limit)
        self._done = self.size == size

    def limit_to(self, limit: int) -> None:
        self._limit = max(1, limit)
        self.size, self._done = min(self.size, self._limit), True


def batch_key(request: Request) -> Hashable | None:
    """What resolved requests must have in common to be made in one pass; None if one cannot share.

    Prompts and seeds may differ, and negative prompts if each has one: without any, SDXL's are no
    empty words but zeros.
    """
    if request.image is not None or request.depth is not None:
        return None
    return (
        request.model,
        request.kind,
        request.size,
        request.steps,
        request.guidance,
        request.tiles,
        request.palette,
        bool(request.negative_prompt),
    )
