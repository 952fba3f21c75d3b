"""The pictures of one window: what follows the hand, and what is made in several pieces.

The engine calls on its own thread; here everything is handed on to the window's thread, and
nothing is any more once it has been stopped.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from allaprima import Cancelled, Job

if TYPE_CHECKING:
    from allaprima import Engine, Picture, Progress, Request
    from allaprima.live.session import Live


class Listener(Protocol):
    """Who is told; always on the window's thread."""

    def pictured(self, picture: Picture, request: Request, final: bool) -> None:
        """The newest request's picture, or a preview of it."""

    def progressed(self, progress: Progress) -> None:
        """How far the newest request's picture is."""

    def failed(self, error: Exception) -> None:
        """It cannot be made."""

    def made(self, number: int, pictures: Sequence[Picture]) -> None:
        """One of those asked for with `make` is there."""


class Painter:
    """To be used on the window's thread.

    Args:
        post: calls a function on that thread, soon.
    """

    def __init__(
        self, engine: Engine, listener: Listener, post: Callable[[Callable[[], None]], None]
    ) -> None:
        self._engine, self._listener, self._post = engine, listener, post
        self._live: Live | None = None
        self._jobs: list[Job] = []
        # Counts what has been stopped: what was posted before then is dropped.
        self._turn = 0

    def ask(self, request: Request) -> None:
        """Show this from now on; an older request's picture is never shown after it."""
        if self._live is None:
            turn, listener = self._turn, self._listener
            self._live = self._engine.live(
                lambda *shown: self._tell(turn, lambda: listener.pictured(*shown)),
                on_error=lambda error, _: self._tell(turn, lambda: listener.failed(error)),
                on_progress=lambda now: self._tell(turn, lambda: listener.progressed(now)),
            )
        self._live.ask(request)

    def make(self, requests: Sequence[Request]) -> None:
        """Make these one after the other, instead of all that is being made now."""
        self.stop()
        turn = self._turn
        for number, request in enumerate(requests):
            job = self._engine.submit(
                request,
                on_progress=lambda now: self._tell(turn, lambda: self._listener.progressed(now)),
            )
            self._jobs.append(job)
            job.add_done_callback(
                lambda job, number=number: self._tell(turn, lambda: self._ended(job, number))  # type: ignore[misc]
            )

    def stop(self) -> None:
        """Stop at the next stage or step. Returns at once."""
        self._turn += 1
        live, self._live = self._live, None
        jobs, self._jobs = self._jobs, []
        if live is not None:
            # It waits for the running stage; a window must not.
            threading.Thread(target=live.close, daemon=True).start()
        for job in jobs:
            job.cancel()

    def _ended(self, job: Job, number: int) -> None:
        try:
            pictures = job.result()
        except Cancelled:
            return
        except Exception as error:
            self._listener.failed(error)
        else:
            self._listener.made(number, pictures)

    def _tell(self, turn: int, tell: Callable[[], None]) -> None:
        self._post(lambda: tell() if turn == self._turn else None)
