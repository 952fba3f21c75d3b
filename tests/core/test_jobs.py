"""Jobs: one after the other, with progress, and stopped at once or at the next step."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator

import pluggy
import pytest
from fakes import FakeGenerator, FakeModels
from hypothesis import given
from hypothesis import strategies as st

from allaprima import Cancelled, Engine, Job, Picture, Progress, Request
from allaprima.jobs import Worker

LONG = 60.0
"""Seconds after which a test that hangs gives up. Nothing waits for it to pass."""


class Gate:
    """Lets a fake generator reach its first step, and holds it there until opened."""

    def __init__(self) -> None:
        self.reached, self._open = threading.Event(), threading.Event()

    def __call__(self, step: int) -> None:
        self.reached.set()
        assert self._open.wait(LONG)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate(generator: FakeGenerator) -> Iterator[Gate]:
    """A gate in the fake generator. It is opened in the end, whatever happens."""
    gate = Gate()
    generator.act = gate
    try:
        yield gate
    finally:
        gate.open()


def test_submitting_returns_at_once_and_the_result_comes_later(engine: Engine, gate: Gate) -> None:
    job = engine.submit("a tree")
    assert gate.reached.wait(LONG)
    assert not job.done()
    gate.open()
    [picture] = job.result(LONG)
    assert job.done()
    assert picture.recipe.prompt == "a tree"


def test_a_result_that_is_late_is_a_timeout_and_the_job_goes_on(engine: Engine, gate: Gate) -> None:
    job = engine.submit("a tree")
    with pytest.raises(TimeoutError):
        job.result(timeout=0)
    gate.open()
    assert len(job.result(LONG)) == 1


def test_jobs_run_in_the_order_in_which_they_came_from_any_engine(
    engine: Engine, gate: Gate, generator: FakeGenerator, plugins: pluggy.PluginManager
) -> None:
    with Engine(plugins=plugins) as second:
        jobs = [(engine, second)[i % 2].submit(f"tree {i}") for i in range(6)]
        gate.open()
        for job in jobs:
            job.result(LONG)
    seen = [r.prompt for r in generator.seen]
    assert seen == [f"tree {i}" for i in range(6)]


def test_a_job_that_waits_is_cancelled_at_once(
    engine: Engine, gate: Gate, generator: FakeGenerator
) -> None:
    running, waiting, last = (engine.submit(p) for p in ("one", "two", "three"))
    assert gate.reached.wait(LONG)
    waiting.cancel()
    assert waiting.done()
    with pytest.raises(Cancelled):
        waiting.result(0)
    gate.open()
    running.result(LONG)
    last.result(LONG)
    assert [r.prompt for r in generator.seen] == ["one", "three"]


def test_a_job_that_runs_is_cancelled_at_its_next_step(
    engine: Engine, gate: Gate, generator: FakeGenerator
) -> None:
    steps: list[int] = []

    def act(step: int) -> None:
        steps.append(step)
        gate(step)

    generator.act = act
    job = engine.submit("a tree")
    assert gate.reached.wait(LONG)
    job.cancel()
    gate.open()
    with pytest.raises(Cancelled):
        job.result(LONG)
    assert steps == [0]


def test_cancelling_what_has_ended_changes_nothing(engine: Engine) -> None:
    job = engine.submit("a tree")
    pictures = job.result(LONG)
    job.cancel()
    assert job.result(0) == pictures


def test_a_cancelled_job_leaves_the_model_warm(
    engine: Engine, gate: Gate, fake: FakeModels
) -> None:
    job = engine.submit("a tree")
    assert gate.reached.wait(LONG)
    job.cancel()
    gate.open()
    engine.generate("another")
    assert fake.loads == ["fake"]


def test_releasing_the_model_does_not_wait_for_the_jobs_behind_the_running_one(
    engine: Engine, gate: Gate, fake: FakeModels
) -> None:
    def release(progress: Progress) -> None:
        if progress.fraction == 1.0:
            engine.release()

    first, second = engine.submit("one", on_progress=release), engine.submit("two")
    gate.open()
    first.result(LONG)
    second.result(LONG)
    assert fake.loads == ["fake", "fake"]


@pytest.mark.parametrize("step", [0, 1, 4])
def test_work_can_be_stopped_between_any_two_steps(engine: Engine, step: int) -> None:
    jobs: list[Job] = []

    def stop(progress: Progress) -> None:
        if progress.stage == "denoise" and progress.step == step:
            jobs[0].cancel()

    begin = threading.Event()

    def on_progress(progress: Progress) -> None:
        assert begin.wait(LONG)
        stop(progress)

    jobs.append(engine.submit("a tree", on_progress=on_progress))
    begin.set()
    with pytest.raises(Cancelled):
        jobs[0].result(LONG)
    progress = jobs[0].progress
    assert progress is not None
    assert (progress.stage, progress.step) == ("denoise", step)


def test_a_generator_that_swallows_the_cancellation_does_not_undo_it(
    engine: Engine, generator: FakeGenerator
) -> None:
    make = generator.make

    def deaf(request: Request, seed: int, report: Callable[[str, int, int], None]) -> object:
        with contextlib.suppress(Cancelled):
            report("denoise", 1, 4)
        return make(request, seed)

    generator.generate = deaf
    jobs: list[Job] = []
    begin = threading.Event()

    def cancel(progress: Progress) -> None:
        assert begin.wait(LONG)
        if progress.stage == "denoise":
            jobs[0].cancel()

    jobs.append(engine.submit("a tree", on_progress=cancel))
    begin.set()
    with pytest.raises(Cancelled):
        jobs[0].result(LONG)


# Progress


def test_progress_never_goes_back_and_ends_at_one(engine: Engine) -> None:
    seen: list[Progress] = []
    engine.generate(Request(prompt="a tree", count=3), on_progress=seen.append)
    fractions = [p.fraction for p in seen]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0
    assert fractions.count(1.0) == 1
    assert [p.picture for p in seen] == sorted(p.picture for p in seen)
    assert {(p.picture, p.pictures) for p in seen if p.stage == "denoise"} == {
        (1, 3),
        (2, 3),
        (3, 3),
    }


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["load", "text", "denoise", "decode", "finish", "something new"]),
            st.integers(-5, 50),
            st.integers(-5, 50),
            st.integers(1, 4),
        )
    )
)
def test_whatever_a_generator_reports_progress_is_in_range_and_never_goes_back(
    reports: list[tuple[str, int, int, int]],
) -> None:
    seen: list[Progress] = []
    job = Job(lambda job: [], seen.append)
    for stage, step, steps, picture in reports:
        job.report(stage, step, steps, picture, 4)
    assert all(0 <= p.step <= p.steps and p.steps >= 1 for p in seen)
    fractions = [p.fraction for p in seen]
    assert fractions == sorted(fractions)
    assert all(0.0 <= f <= 1.0 for f in fractions)


def test_progress_can_be_looked_at_instead_of_listened_to(engine: Engine, gate: Gate) -> None:
    job = engine.submit("a tree")
    assert gate.reached.wait(LONG)
    assert job.progress is not None
    assert job.progress.stage == "load"
    gate.open()
    job.result(LONG)
    assert job.progress.fraction == 1.0


def test_an_error_in_the_listener_stops_the_work_and_is_raised(
    engine: Engine, generator: FakeGenerator
) -> None:
    def fall_over(progress: Progress) -> None:
        if progress.stage == "denoise":
            raise KeyError("no such widget")

    with pytest.raises(KeyError, match="no such widget"):
        engine.generate("a tree", on_progress=fall_over)
    # It is not the model's fault, which stays.
    assert engine.loaded == "fake"
    assert len(generator.seen) == 1


# Callbacks


def test_callbacks_are_called_with_the_job_when_it_ends(engine: Engine, gate: Gate) -> None:
    called: list[Job] = []
    both = threading.Barrier(2)

    def callback(job: Job) -> None:
        called.append(job)
        both.wait(LONG)

    job = engine.submit("a tree")
    job.add_done_callback(callback)
    assert called == []
    gate.open()
    both.wait(LONG)
    assert called == [job]


def test_a_callback_added_afterwards_is_called_at_once(engine: Engine) -> None:
    job = engine.submit("a tree")
    job.result(LONG)
    called: list[Job] = []
    job.add_done_callback(called.append)
    assert called == [job]


def test_a_callback_is_called_for_what_was_cancelled_too(engine: Engine, gate: Gate) -> None:
    engine.submit("one")
    waiting = engine.submit("two")
    called: list[Job] = []
    waiting.add_done_callback(called.append)
    waiting.cancel()
    assert called == [waiting]


def test_waiting_inside_a_callback_is_refused_instead_of_hanging(
    engine: Engine, gate: Gate
) -> None:
    errors: list[BaseException] = []
    ended = threading.Event()

    def callback(job: Job) -> None:
        try:
            engine.generate("a second one")
        except RuntimeError as error:
            errors.append(error)
        another = engine.submit("a third")
        try:
            another.result()
        except RuntimeError as error:
            errors.append(error)
        another.add_done_callback(lambda job: ended.set())

    job = engine.submit("a tree")
    job.add_done_callback(callback)
    gate.open()
    assert ended.wait(LONG)
    assert len(errors) == 2


# The worker


def test_nothing_can_be_added_once_the_worker_has_stopped() -> None:
    worker = Worker()
    job = Job(lambda job: [])
    worker.add(job)
    assert job.result(LONG) == []
    worker.stop()
    with pytest.raises(RuntimeError, match="ending"):
        worker.add(Job(lambda job: []))


def test_stopping_cancels_what_waits_and_what_runs() -> None:
    worker = Worker()
    running = threading.Event()

    def endless(job: Job) -> list[Picture]:
        running.set()
        while True:
            job.check()

    first, second = Job(endless), Job(endless)
    worker.add(first)
    worker.add(second)
    assert running.wait(LONG)
    worker.stop()
    for job in (first, second):
        with pytest.raises(Cancelled):
            job.result(0)


def test_idle_work_is_done_when_nothing_waits_and_not_before() -> None:
    worker = Worker()
    order: list[str] = []
    idle = threading.Event()

    def rest() -> None:
        order.append("idle")
        idle.set()

    def work(job: Job) -> list[Picture]:
        order.append("work")
        worker.when_idle(0.0, rest)
        return []

    begin = threading.Event()

    def hold(job: Job) -> list[Picture]:
        assert begin.wait(LONG)
        return []

    worker.add(Job(hold))
    for _ in range(3):
        worker.add(Job(work))
    begin.set()
    try:
        assert idle.wait(LONG)
        assert order == ["work", "work", "work", "idle"]
    finally:
        worker.stop()


def test_a_program_that_ends_in_the_middle_of_a_job_ends_cleanly() -> None:
    code = """
        import threading
        from allaprima.jobs import WORKER, Job
        running = threading.Event()
        def endless(job):
            running.set()
            try:
                while True:
                    job.check()
            finally:
                print("stopped")
        WORKER.add(Job(endless))
        running.wait()
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=LONG
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "stopped\n", "")


def test_a_delayed_job_lets_others_go_first_and_runs_when_it_is_due() -> None:
    worker = Worker()
    order: list[str] = []

    def named(name: str) -> Job:
        def work(job: Job) -> list[Picture]:
            order.append(name)
            return []

        return Job(work)

    begun = time.monotonic()
    delayed, at_once = named("delayed"), named("at once")
    worker.add(delayed, delay=0.2)
    worker.add(at_once)
    delayed.result(LONG)
    assert order == ["at once", "delayed"]
    assert time.monotonic() - begun >= 0.2


def test_stopping_cancels_what_is_not_due_yet() -> None:
    worker = Worker()
    job = Job(lambda job: [])
    worker.add(job, delay=LONG)
    worker.stop()
    with pytest.raises(Cancelled):
        job.result(0)


def test_a_job_knows_that_it_shall_stop() -> None:
    job = Job(lambda job: [])
    assert not job.stopping
    job.cancel()
    assert job.stopping
