"""Live sessions: the newest request wins, and nothing older is shown after it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pluggy
import pytest
from fakes import FakeGenerator, FakeModels

from allaprima import (
    AllaPrimaError,
    Engine,
    InvalidRequest,
    Live,
    ModelError,
    Picture,
    PluginError,
    Progress,
    Request,
    RequestRefused,
    hookimpl,
)

LONG = 60.0
"""Seconds after which a test that hangs gives up. Nothing waits for it to pass."""


class Shown(NamedTuple):
    prompt: str
    final: bool


class Host:
    """What a host does with a session: it keeps what it is shown and told."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self.pictures: list[Picture] = []
        self.requests: list[Request] = []
        self.errors: list[tuple[AllaPrimaError, Request]] = []
        self.progress: list[Progress] = []
        self.threads: set[str] = set()

    def on_picture(self, picture: Picture, request: Request, final: bool) -> None:
        self.shown.append(Shown(request.prompt, final))
        self.pictures.append(picture)
        self.requests.append(request)
        self.threads.add(threading.current_thread().name)

    def on_error(self, error: AllaPrimaError, request: Request) -> None:
        self.errors.append((error, request))

    def on_progress(self, progress: Progress) -> None:
        self.progress.append(progress)


class Steps:
    """Holds a fake generator before each of its steps, until the test lets it take one."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self._arrived, self._go = threading.Semaphore(0), threading.Semaphore(0)
        self._free = False

    def __call__(self, step: int) -> None:
        if not self._free:
            self._arrived.release()
            assert self._go.acquire(timeout=LONG)
        self.taken.append(step)

    def await_arrival(self) -> None:
        """Until the generator stands before a step."""
        assert self._arrived.acquire(timeout=LONG)

    def take(self) -> None:
        """Let it take that step."""
        self._go.release()

    def free(self) -> None:
        """Hold it no longer."""
        self._free = True
        self._go.release()


@pytest.fixture
def host() -> Host:
    return Host()


@pytest.fixture
def live(engine: Engine, host: Host) -> Iterator[Live]:
    with engine.live(
        host.on_picture, on_error=host.on_error, on_progress=host.on_progress
    ) as session:
        yield session


@pytest.fixture
def steps(generator: FakeGenerator) -> Iterator[Steps]:
    steps = Steps()
    generator.act = steps
    try:
        yield steps
    finally:
        steps.free()


def ask(live: Live, prompt: str, **values: object) -> Request:
    request = Request(prompt=prompt, **values)  # type: ignore[arg-type]
    live.ask(request)
    return request


# The newest wins


def test_a_request_is_answered_with_its_picture_on_the_engine_s_thread(
    live: Live, host: Host
) -> None:
    request = ask(live, "a tree")
    live.wait(LONG)
    assert host.shown == [("a tree", True)]
    assert host.requests == [request]
    assert host.pictures[0].recipe.prompt == "a tree"
    assert host.threads == {"allaprima"}


def test_of_requests_that_wait_only_the_newest_is_made(
    live: Live, host: Host, steps: Steps, generator: FakeGenerator
) -> None:
    ask(live, "one")
    steps.await_arrival()
    for prompt in ("two", "three", "four"):
        ask(live, prompt)
    steps.free()
    live.wait(LONG)
    assert [r.prompt for r in generator.seen] == ["one", "four"]
    assert host.shown == [("four", True)]


def test_an_outdated_one_that_runs_is_stopped_at_its_next_step(
    live: Live, host: Host, steps: Steps
) -> None:
    ask(live, "one")
    steps.await_arrival()
    steps.take()
    steps.await_arrival()
    ask(live, "two")
    steps.free()
    live.wait(LONG)
    assert steps.taken == [0, 1, 0, 1, 2, 3, 4]
    assert host.shown == [("two", True)]
    assert host.errors == []


def test_an_outdated_one_that_is_quick_here_is_shown_before_the_newest(
    live: Live, host: Host, steps: Steps, generator: FakeGenerator
) -> None:
    generator.act = lambda step: None
    for prompt in ("with the model's loading", "measured"):
        ask(live, prompt)
        live.wait(LONG)
    generator.act = steps
    ask(live, "one")
    steps.await_arrival()
    ask(live, "two")
    steps.free()
    live.wait(LONG)
    assert [s.prompt for s in host.shown[2:]] == ["one", "two"]


def test_what_is_asked_in_a_callback_is_shown_next(engine: Engine, host: Host) -> None:
    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        host.on_picture(picture, request, final)
        if request.prompt == "one":
            ask(live, "two")

    with engine.live(on_picture) as live:
        ask(live, "one")
        live.wait(LONG)
        assert host.shown == [("one", True), ("two", True)]


def test_another_job_of_the_engine_is_not_disturbed(
    live: Live, host: Host, engine: Engine, steps: Steps
) -> None:
    ask(live, "one")
    steps.await_arrival()
    job = engine.submit("for a file")
    ask(live, "two")
    steps.free()
    assert job.result(LONG)[0].recipe.prompt == "for a file"
    live.wait(LONG)
    assert host.shown == [("two", True)]


# Answered without work


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({}, {}),
        ({"prompt": "a red tree"}, {"prompt": " a red  tree "}),
        ({"guidance": 2.0}, {"guidance": 2.004}),
    ],
)
def test_a_request_nearly_equal_to_the_last_is_answered_with_its_picture(
    live: Live,
    host: Host,
    generator: FakeGenerator,
    first: dict[str, object],
    second: dict[str, object],
) -> None:
    base = Request(prompt="a tree")
    live.ask(base.replace(**first))
    live.wait(LONG)
    again = base.replace(**second)
    live.ask(again)
    live.wait(LONG)
    assert len(generator.seen) == 1
    assert host.pictures[0] is host.pictures[1]
    assert host.requests[1] is again
    assert host.shown[1].final


def test_a_nearly_equal_request_does_not_stop_the_one_that_runs(
    live: Live, host: Host, steps: Steps, generator: FakeGenerator
) -> None:
    ask(live, "a tree")
    steps.await_arrival()
    again = ask(live, "a tree ")
    steps.free()
    live.wait(LONG)
    assert len(generator.seen) == 1
    assert host.requests == [again]


def test_small_changes_add_up_to_a_new_picture(live: Live, generator: FakeGenerator) -> None:
    for guidance in (2.0, 2.004, 2.008):
        ask(live, "a tree", guidance=guidance)
        live.wait(LONG)
    assert [r.guidance for r in generator.seen] == [2.0, 2.008]


def test_a_seed_that_is_left_open_stays_the_same_so_that_the_picture_does_not_jump(
    live: Live, generator: FakeGenerator
) -> None:
    for prompt in ("one", "two"):
        ask(live, prompt)
        live.wait(LONG)
    ask(live, "two", seed=3)
    live.wait(LONG)
    first, second, third = (r.seed for r in generator.seen)
    assert first == second
    assert third == 3


# What goes wrong


def test_an_error_is_told_and_the_session_goes_on(
    live: Live, host: Host, generator: FakeGenerator
) -> None:
    def fail(step: int) -> None:
        raise ValueError("no such colour")

    generator.act = fail
    request = ask(live, "one")
    live.wait(LONG)
    [(error, of)] = host.errors
    assert isinstance(error, PluginError)
    assert "no such colour" in error.message
    assert of is request
    generator.act = lambda step: None
    ask(live, "two")
    live.wait(LONG)
    assert host.shown == [("two", True)]


def test_a_request_that_failed_is_tried_again_when_it_is_asked_again(
    live: Live, host: Host, fake: FakeModels
) -> None:
    generator, fake.generator = fake.generator, ModelError("It is broken.")
    ask(live, "one")
    live.wait(LONG)
    fake.generator = generator
    ask(live, "one")
    live.wait(LONG)
    assert len(host.errors) == 1
    assert host.shown == [("one", True)]


def test_the_error_of_an_outdated_request_is_nobody_s_business(
    live: Live, host: Host, steps: Steps, generator: FakeGenerator
) -> None:
    def fail(step: int) -> None:
        steps(step)
        if generator.seen[-1].prompt == "one":
            raise ValueError("no such colour")

    generator.act = fail
    ask(live, "one")
    steps.await_arrival()
    ask(live, "two")
    steps.free()
    live.wait(LONG)
    assert host.errors == []
    assert host.shown == [("two", True)]


def test_a_refusal_is_told_like_any_error(
    live: Live, host: Host, plugins: pluggy.PluginManager
) -> None:
    class Reviewer:
        @hookimpl
        def allaprima_review_prompt(self, request: Request) -> str | None:
            return "No logos." if "logo" in request.prompt else None

    plugins.register(Reviewer(), "reviewer")
    ask(live, "a logo")
    live.wait(LONG)
    [(error, _)] = host.errors
    assert isinstance(error, RequestRefused)
    assert host.shown == []


def test_an_error_that_nobody_listens_for_is_logged(
    engine: Engine, host: Host, fake: FakeModels, caplog: pytest.LogCaptureFixture
) -> None:
    fake.generator = ModelError("It is broken.")
    with engine.live(host.on_picture) as live:
        ask(live, "one")
        live.wait(LONG)
    assert "It is broken." in caplog.text


def test_an_error_in_a_callback_is_logged_and_the_session_goes_on(
    engine: Engine, host: Host, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(picture: Picture, request: Request, final: bool) -> None:
        host.on_picture(picture, request, final)
        raise ValueError("the window is gone")

    with engine.live(fail) as live, caplog.at_level(logging.ERROR, "allaprima"):
        for prompt in ("one", "two"):
            ask(live, prompt)
            live.wait(LONG)
    assert [s.prompt for s in host.shown] == ["one", "two"]
    assert "the window is gone" in caplog.text


def test_several_pictures_are_not_for_a_live_session(live: Live) -> None:
    with pytest.raises(InvalidRequest, match="2 pictures"):
        ask(live, "a tree", count=2)


# Progress, waiting, closing


def test_progress_is_told_of_the_newest_request_alone(live: Live, host: Host, steps: Steps) -> None:
    ask(live, "one")
    steps.await_arrival()
    ask(live, "two")
    told = len(host.progress)
    steps.take()
    steps.await_arrival()
    assert [p.stage for p in host.progress[told:]] == ["prepare"]
    steps.free()
    live.wait(LONG)
    assert host.progress[-1].fraction == 1.0


def test_waiting_may_end_before_the_work_which_goes_on(
    live: Live, host: Host, steps: Steps
) -> None:
    ask(live, "one")
    steps.await_arrival()
    with pytest.raises(TimeoutError):
        live.wait(0.0)
    steps.free()
    live.wait(LONG)
    assert host.shown == [("one", True)]


def test_with_nothing_asked_there_is_nothing_to_wait_for(live: Live) -> None:
    live.wait(0.0)


def test_waiting_in_a_callback_is_refused(engine: Engine) -> None:
    errors: list[Exception] = []

    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        try:
            live.wait()
        except RuntimeError as error:
            errors.append(error)

    with engine.live(on_picture) as live:
        ask(live, "one")
        live.wait(LONG)
    assert len(errors) == 1


def test_after_closing_nothing_is_called(live: Live, host: Host, steps: Steps) -> None:
    ask(live, "one")
    steps.await_arrival()
    told = len(host.progress)
    closing = threading.Thread(target=live.close)
    closing.start()
    while not live._closed:
        pass
    steps.free()
    closing.join(LONG)
    assert not closing.is_alive()
    assert host.shown == []
    assert host.errors == []
    assert len(host.progress) == told
    with pytest.raises(RuntimeError, match="closed"):
        ask(live, "two")
    live.close()


def test_a_session_can_be_closed_in_its_callback(engine: Engine, host: Host) -> None:
    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        host.on_picture(picture, request, final)
        ask(live, "two")
        live.close()

    live = engine.live(on_picture)
    ask(live, "one")
    live.wait(LONG)
    engine.generate("something else")
    assert host.shown == [("one", True)]


def test_closing_the_engine_ends_a_session_that_waits_for_its_turn(
    plugins: pluggy.PluginManager, engine: Engine, host: Host, steps: Steps
) -> None:
    second = Engine(plugins=plugins)
    job = engine.submit("before it")
    steps.await_arrival()
    live = second.live(host.on_picture, on_error=host.on_error)
    ask(live, "one")
    closing = threading.Thread(target=second.close)  # which waits for the running job
    closing.start()
    live.wait(LONG)
    with pytest.raises(RuntimeError, match="closed"):
        ask(live, "two")
    steps.free()
    closing.join(LONG)
    job.result(LONG)
    assert host.shown == []
    assert host.errors == []


def test_closing_the_engine_ends_a_session_that_works(
    plugins: pluggy.PluginManager, fake: FakeModels, host: Host, steps: Steps
) -> None:
    engine = Engine(plugins=plugins)
    live = engine.live(host.on_picture, on_error=host.on_error)
    ask(live, "one")
    steps.await_arrival()
    closing = threading.Thread(target=engine.close)
    closing.start()
    while not engine._closed:
        pass
    steps.free()
    closing.join(LONG)
    live.wait(LONG)
    assert host.shown == []
    assert host.errors == []


def test_a_closed_engine_opens_no_session(plugins: pluggy.PluginManager, host: Host) -> None:
    engine = Engine(plugins=plugins)
    engine.close()
    with pytest.raises(RuntimeError, match="closed"):
        engine.live(host.on_picture)


def test_many_threads_at_once_never_see_an_older_picture_after_a_newer_one(
    live: Live, host: Host, generator: FakeGenerator
) -> None:
    def hand(number: int) -> None:
        draw = np.random.default_rng(number)
        for i in range(100):
            ask(live, f"{number} {i}")
            if draw.random() < 0.1:
                live.wait(LONG)

    hands = [threading.Thread(target=hand, args=(n,)) for n in range(4)]
    for thread in hands:
        thread.start()
    for thread in hands:
        thread.join(LONG)
    ask(live, "the last")
    live.wait(LONG)
    assert host.shown[-1] == ("the last", True)
    for number in range(4):
        seen = [int(s.prompt.split()[1]) for s in host.shown if s.prompt.startswith(f"{number} ")]
        assert seen == sorted(seen)
    assert host.errors == []
