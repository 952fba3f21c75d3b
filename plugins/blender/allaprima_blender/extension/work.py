"""Work beside Blender: in a thread of its own, with progress, and stopped on demand.

Nothing here touches Blender's data, which belongs to the main thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from allaprima import Engine, Picture, Progress, Request

T = TypeVar("T")

_STAGES = {
    "load": "Loading the model",
    "text": "Reading the prompt",
    "encode": "Reading the image",
    "denoise": "Painting",
    "decode": "Painting",
    "finish": "Finishing",
}
_engine: Engine | None = None
_lock = threading.Lock()
_running: set[Work[Any]] = set()


def engine(idle_seconds: float | None = 300.0) -> Engine:
    """The one engine, made at the first call; `idle_seconds` counts then. May be called anywhere."""
    global _engine
    from allaprima import Engine

    with _lock:
        if _engine is None:
            _engine = Engine(idle_seconds=idle_seconds)
        return _engine


def engine_if_made() -> Engine | None:
    """The engine, if anything has been made yet."""
    return _engine


class Work(Generic[T]):
    """`function(work)` in a thread. It begins at once.

    Args:
        function: must touch nothing of Blender's.
        idle_seconds: for the engine, if this is its first work.

    Attributes:
        fraction: how far it is, 0..1.
        text: what is being done, for people.
        share: the part of the whole that the engine's progress is now, as fractions.
    """

    def __init__(
        self, function: Callable[[Work[T]], T], *, idle_seconds: float | None = 300.0
    ) -> None:
        self.fraction = 0.0
        self.text = "Starting"
        self._function = function
        self._idle_seconds = idle_seconds
        self._stop = threading.Event()
        self._value: T | None = None
        self._error: BaseException | None = None
        self.share = (0.0, 1.0)
        self._thread = threading.Thread(target=self._run, name="allaprima-blender", daemon=True)
        _running.add(self)
        self._thread.start()

    @property
    def engine(self) -> Engine:
        """The engine, for the function."""
        return engine(self._idle_seconds)

    @property
    def done(self) -> bool:
        """Whether it has ended, well or badly."""
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Stop it at its next stage or step. Returns at once."""
        self._stop.set()

    def result(self) -> T:
        """Wait for the end, and return what came of it or raise what went wrong."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._value  # type: ignore[return-value]

    def check(self) -> None:
        """Raise Cancelled if it shall stop. For the function."""
        if self._stop.is_set():
            from allaprima import Cancelled

            raise Cancelled

    def generate(
        self, request: Request, *, share: tuple[float, float] = (0.0, 1.0)
    ) -> list[Picture]:
        """Have pictures made. For the function.

        Args:
            share: the part of the whole work that this is, as fractions.
        """
        self.check()
        self.share = share
        return self.engine.generate(request, on_progress=self.progressed)

    def show(self, text: str, fraction: float) -> None:
        """Say what is being done. For the function."""
        self.check()
        self.text, self.fraction = text, fraction

    def progressed(self, progress: Progress) -> None:
        """Take the engine's progress over, and stop the engine if the work shall stop."""
        self.check()
        begin, end = self.share
        self.fraction = begin + (end - begin) * progress.fraction
        text = _STAGES.get(progress.stage, "Preparing")
        if progress.pictures > 1:
            text = f"{text} {progress.picture} of {progress.pictures}"
        self.text = text

    def _run(self) -> None:
        try:
            self._value = self._function(self)
        except BaseException as error:  # whoever waits must be told
            self._error = error
        finally:
            _running.discard(self)


def running() -> list[Work[Any]]:
    """What has not ended yet."""
    return list(_running)


def stop_all() -> None:
    """Stop everything, wait until it has stopped, and give the engine's memory back."""
    global _engine
    for work in running():
        work.cancel()
    for work in running():
        work._thread.join()
    with _lock:
        engine, _engine = _engine, None
    if engine is not None:
        engine.close()
