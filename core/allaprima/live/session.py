"""A session in which the newest request wins.

One turn at a time waits or runs on the engine's thread. When it begins it takes the request that
is the newest then, so requests that came in between cost nothing. When it ends the next begins, if
there is more to do: a newer request at once, the full picture after its preview once the hand
rests.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from allaprima.errors import AllaPrimaError, InvalidRequest
from allaprima.jobs import WORKER, Job
from allaprima.live.nearness import nearly_equal
from allaprima.live.pace import Pace, may_finish
from allaprima.live.previews import enlarged, preview_of
from allaprima.models.cards import Card
from allaprima.request import Picture, Progress, Request, check_request
from allaprima.resolution import draw_seed

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

log = logging.getLogger("allaprima")

REST = 0.25
"""Seconds without a change after which the hand rests, and the full picture is made."""

_NO_MODEL = ("prepare", "recall", "load", "finish")
"""Stages that tell nothing of how fast the model is."""

OnPicture = Callable[[Picture, Request, bool], None]
OnError = Callable[[AllaPrimaError, Request], None]
OnProgress = Callable[[Progress], None]
Change = Callable[[Request, Card], Request]
"""What is made instead of a resolved request; given its model's card too."""


class Begin(Protocol):
    """Have work done on the engine's thread, after `delay` seconds; see `Engine`."""

    def __call__(
        self,
        work: Callable[[Job], list[Picture]],
        on_progress: OnProgress | None = None,
        *,
        delay: float = 0.0,
    ) -> Job: ...


Make = Callable[[Job, Request, Change], list[Picture]]


@dataclass(eq=False)
class _Asked:
    """The newest request, and what has come of it.

    Attributes:
        request: with a count of 1 and a seed.
        given: as the host gave it; of several nearly equal ones the last.
        at: when it came.
        moving: whether another had come shortly before.
        previewed: a preview has been shown, or would not help.
        picture: the full one, once it is made.
        owed: whether there is something left to show.
    """

    request: Request
    given: Request
    at: float
    moving: bool = False
    previewed: bool = False
    picture: Picture | None = None
    owed: bool = True


@dataclass(eq=False)
class _Turn:
    """What is being made now; seen by the engine's thread alone.

    Attributes:
        asked: what it answers.
        made: the resolved request that is made, the preview's if it is one.
        size: (width, height) of the full picture.
        began: when the model began; None before.
        loaded: whether the model had to be loaded; then the time tells nothing.
    """

    job: Job
    asked: _Asked
    made: Request | None = None
    size: tuple[int, int] | None = None
    final: bool = True
    began: float | None = None
    loaded: bool = False


class Live:
    """From `Engine.live`, which says what is called when. Methods may be called on any thread."""

    def __init__(
        self,
        begin: Begin,
        make: Make,
        on_picture: OnPicture,
        *,
        on_error: OnError | None = None,
        on_progress: OnProgress | None = None,
        preview: bool = True,
        rest: float = REST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._begin, self._make = begin, make
        self._on_picture, self._on_error, self._on_progress = on_picture, on_error, on_progress
        self._preview, self._rest, self._clock = preview, rest, clock
        self._seed = draw_seed()
        self._pace = Pace()
        # Held only for moments, never while anything is made or called. Reentrant, since
        # cancelling a job calls back on this thread.
        self._changed = threading.Condition(threading.RLock())
        self._asked: _Asked | None = None
        self._next: Job | None = None  # the turn that waits or runs
        self._now: _Turn | None = None  # the one that runs
        self._waiting_since: float | None = None
        self._closed = False

    def ask(self, request: Request) -> None:
        """Show this from now on. Returns at once; nothing is checked that takes time.

        A seed left open is the same through the whole session, so that the picture changes only
        where the request does. A request nearly equal to the last (white space in the prompt,
        rounding in an image) is answered with its picture.

        Raises:
            InvalidRequest: it is no request, or asks for several pictures.
            RuntimeError: the session or its engine is closed.
        """
        check_request(request)
        if request.count != 1:
            raise InvalidRequest(
                f"A live session was asked for {request.count} pictures.",
                "Ask for one, or use Engine.submit.",
            )
        seeded = request.replace(seed=self._seed) if request.seed is None else request
        now = self._clock()
        with self._changed:
            if self._closed:
                raise RuntimeError("This live session is closed.")
            last = self._asked
            if last is not None and nearly_equal(last.request, seeded):
                last.given, last.owed = request, True
                if self._next is None:
                    self._schedule(0.0)
                return
            moving = last is not None and now - last.at < self._rest
            self._asked = _Asked(seeded, request, now, moving)
            if self._waiting_since is None:
                self._waiting_since = now
            if self._next is not None and self._now is None:
                # It may be waiting for the hand to rest.
                resting, self._next = self._next, None
                resting.cancel()
            if self._next is None:
                self._schedule(0.0)

    def wait(self, timeout: float | None = None) -> None:
        """Wait until the newest request has been answered in full, or has failed.

        Args:
            timeout: seconds; None waits as long as it takes. A KeyboardInterrupt gets through.

        Raises:
            TimeoutError: there is still something to do. It goes on.
            RuntimeError: called on the engine's own thread, where the wait would never end.
        """
        if WORKER.is_current():
            raise RuntimeError("A live session cannot be waited for in a hook or a callback.")
        due = None if timeout is None else time.monotonic() + timeout
        with self._changed:
            while self._next is not None:
                left = 0.25 if due is None else due - time.monotonic()
                if left <= 0:
                    raise TimeoutError
                # In short waits: on Windows an endless one cannot be interrupted.
                self._changed.wait(min(left, 0.25))

    def close(self) -> None:
        """Stop the work. Nothing is called after it; closing twice does no harm.

        Waits until the running stage has ended, unless it is called in one of the callbacks.
        """
        with self._changed:
            self._closed = True
            self._asked = None  # its picture may be large
            turn = self._next
        if turn is not None:
            turn.cancel()
            if not WORKER.is_current():
                turn.wait()
        with self._changed:
            self._next = None
            self._changed.notify_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _schedule(self, delay: float) -> None:
        """Have the next turn come. The lock is held."""
        self._next = self._begin(self._take_turn, self._progressed, delay=delay)
        self._next.add_done_callback(self._turn_done)

    def _turn_done(self, job: Job) -> None:
        """Notice that a turn will never come: the engine was closed, or the program is ending."""
        with self._changed:
            if self._next is job:
                self._next, self._closed = None, True
                self._changed.notify_all()

    def _take_turn(self, job: Job) -> list[Picture]:
        with self._changed:
            asked = self._asked
            if self._next is not job or self._closed or asked is None:
                return []
            self._now = turn = _Turn(job, asked)
        error: AllaPrimaError | None = None
        try:
            self._answer(turn)
        except AllaPrimaError as failure:
            error = failure
        except Exception as failure:
            log.exception("A live session failed.")
            error = AllaPrimaError(
                f"The picture could not be made: {type(failure).__name__}: {failure}.",
                "The log has more; please report it.",
            )
        if error is not None and not self._outdated(asked):
            asked.owed = False
            self._waiting_since = None
            if job.stopping:  # the engine is being closed, by someone who knows
                self._closed = True
            else:
                self._tell_error(error, asked)
        self._end_turn(asked)
        return []

    def _end_turn(self, asked: _Asked) -> None:
        with self._changed:
            self._next = self._now = None
            newest = self._asked
            if not self._closed and newest is not None and newest.owed:
                resting = newest is asked and asked.previewed and asked.picture is None
                delay = max(0.0, asked.at + self._rest - self._clock()) if resting else 0.0
                try:
                    self._schedule(delay)
                except RuntimeError:  # the engine has been closed, or the program is ending
                    self._closed = True
            self._changed.notify_all()

    def _answer(self, turn: _Turn) -> None:
        """Show what there is to show next."""
        asked = turn.asked
        if asked.picture is not None:
            self._show(asked, asked.picture, final=True)
            return

        def change(request: Request, card: Card) -> Request:
            turn.made, turn.size = request, request.size
            if self._preview and not asked.previewed:
                preview = preview_of(request, card, self._pace, moving=asked.moving)
                if preview is not None:
                    turn.made, turn.final = preview, False
            return turn.made

        [picture] = self._make(turn.job, asked.request, change)
        assert turn.made is not None
        assert turn.size is not None
        if turn.began is not None and not turn.loaded:
            self._pace.measured(turn.made, self._clock() - turn.began)
        if turn.final:
            asked.picture = picture
        else:
            asked.previewed = True
            picture = enlarged(picture, turn.size, tile=turn.made.tiles)
        self._show(asked, picture, final=turn.final)

    def _progressed(self, progress: Progress) -> None:
        """Stop what is outdated, or tell how far it is."""
        turn = self._now
        if turn is None:
            return
        if progress.stage == "load":
            turn.loaded = True
        elif turn.began is None and progress.stage not in _NO_MODEL:
            turn.began = self._clock()
        if self._outdated(turn.asked):
            if self._closed or not self._may_finish(turn):
                turn.job.cancel()
        elif self._on_progress is not None:
            _call(self._on_progress, progress)

    def _may_finish(self, turn: _Turn) -> bool:
        now, since = self._clock(), self._waiting_since
        return may_finish(
            None if turn.made is None else self._pace.seconds(turn.made),
            0.0 if since is None else now - since,
            sure=turn.made is not None and self._pace.is_sure(turn.made),
            running=0.0 if turn.began is None else now - turn.began,
        )

    def _outdated(self, asked: _Asked) -> bool:
        return self._closed or self._asked is not asked

    def _show(self, asked: _Asked, picture: Picture, *, final: bool) -> None:
        with self._changed:
            if self._closed:
                return
            if final:
                asked.owed = False
            self._waiting_since = None if self._asked is asked else self._clock()
            given = asked.given
        _call(self._on_picture, picture, given, final)

    def _tell_error(self, error: AllaPrimaError, asked: _Asked) -> None:
        if self._on_error is None:
            log.error("A live session's picture could not be made: %s", error)
        else:
            _call(self._on_error, error, asked.given)


def _call(function: Callable[..., None], *arguments: object) -> None:
    try:
        function(*arguments)
    except Exception:
        log.exception("A live session's callback failed.")
