"""A window's pictures: told on the window's thread, and no more once they have been stopped."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence

import pytest
from fakes import FakeGenerator

from allaprima import AllaPrimaError, Engine, Picture, Progress, Request
from allaprima_gimp.painter import Painter


class Listener:
    """A window without a window: its thread is the test's, which runs what was posted."""

    def __init__(self) -> None:
        self.posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.shown: list[tuple[int, bool]] = []
        self.there: list[int] = []
        self.errors: list[Exception] = []
        self.progress = 0

    def pictured(self, picture: Picture, request: Request, final: bool) -> None:
        self.shown.append((request.seed or 0, final))

    def progressed(self, progress: Progress) -> None:
        self.progress += 1

    def failed(self, error: Exception) -> None:
        self.errors.append(error)

    def made(self, number: int, pictures: Sequence[Picture]) -> None:
        self.there.append(number)

    def until(self, what: Callable[[], object]) -> None:
        """Do what is posted until something is true; a failure if nothing more comes."""
        while not what():
            self.posted.get(timeout=20)()

    def rest(self) -> None:
        """Do all that is posted so far."""
        while not self.posted.empty():
            self.posted.get()()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def painter(engine: Engine, listener: Listener) -> Painter:
    return Painter(engine, listener, listener.posted.put)


def request(seed: int) -> Request:
    return Request(prompt="moss", seed=seed, size=(16, 16))


def test_the_newest_requests_picture_is_shown(painter: Painter, listener: Listener) -> None:
    for seed in range(5):
        painter.ask(request(seed))
    listener.until(lambda: (4, True) in listener.shown)
    assert [seed for seed, _ in listener.shown] == sorted(seed for seed, _ in listener.shown)
    assert listener.progress


def test_several_are_made_in_order(painter: Painter, listener: Listener) -> None:
    painter.make([request(seed) for seed in range(3)])
    listener.until(lambda: len(listener.there) == 3)
    assert listener.there == [0, 1, 2]


def test_after_stopping_nothing_is_told(
    painter: Painter, listener: Listener, generator: FakeGenerator, engine: Engine
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def wait(step: int) -> None:
        begun.set()
        assert go_on.wait(20)

    generator.act = wait
    painter.make([request(1), request(2)])
    assert begun.wait(20)
    painter.stop()
    go_on.set()
    generator.act = lambda step: None
    # When this one has been made, whatever was left of the others has been posted.
    engine.generate(request(3))
    listener.rest()
    assert (listener.there, listener.shown, listener.errors) == ([], [], [])
    assert len(generator.seen) == 2  # the second was never begun


def test_it_goes_on_after_stopping(painter: Painter, listener: Listener) -> None:
    painter.ask(request(1))
    painter.stop()
    painter.ask(request(2))
    listener.until(lambda: (2, True) in listener.shown)
    assert all(seed == 2 for seed, _ in listener.shown)


def test_what_goes_wrong_is_told(
    painter: Painter, listener: Listener, generator: FakeGenerator
) -> None:
    def fail(step: int) -> None:
        raise AllaPrimaError("The paint is dry.", "Buy more.")

    generator.act = fail
    painter.make([request(1)])
    listener.until(lambda: listener.errors)
    painter.ask(request(2))
    listener.until(lambda: len(listener.errors) == 2)
    assert {str(error) for error in listener.errors} == {"The paint is dry. Buy more."}
