"""Any stream of requests, at any moment of the work: what is shown is never older than before, and
in the end it is the newest.

Everything runs on one thread here, by hand: between any two steps of the model the stream may ask
again, as a user's hand may.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from allaprima import (
    AllaPrimaError,
    Card,
    Job,
    Live,
    ModelError,
    Picture,
    Progress,
    Recipe,
    Request,
)
from allaprima.live.session import REST
from allaprima.resolution import fill

CARD = Card(
    id="m", name="M", family="m", path=Path(), steps=6, guidance=1.0, size=(256, 256), multiple=32
)


@dataclasses.dataclass
class Ask:
    """Asks for something new, or `again` for nearly the same as the last time."""

    again: bool = False


@dataclasses.dataclass
class Step:
    """A step of the model, or an idle moment, that takes so many seconds."""

    seconds: float
    fails: bool = False


class World:
    """One live session, its engine, its host and its clock."""

    def __init__(self, stream: list[Ask | Step]) -> None:
        self.stream = iter(stream)
        self.now = 0.0
        self.queue: list[tuple[float, Job]] = []
        self.asked = 0
        self.told: list[tuple[int, str]] = []
        self.made: list[tuple[int, int]] = []
        self.running = False
        self.live = Live(
            self.begin,
            self.make,
            self.on_picture,
            on_error=self.on_error,
            clock=lambda: self.now,
        )

    def begin(
        self,
        work: Callable[[Job], list[Picture]],
        on_progress: Callable[[Progress], None] | None = None,
        *,
        delay: float = 0.0,
    ) -> Job:
        job = Job(work, on_progress)
        self.queue.append((self.now + delay, job))
        return job

    def make(
        self, job: Job, request: Request, change: Callable[[Request, Card], Request]
    ) -> list[Picture]:
        assert not self.running
        self.running = True
        try:
            request = change(fill(request, CARD), CARD)
            assert request.steps is not None
            self.made.append((int(request.prompt), request.steps))
            for step in range(request.steps):
                job.report("denoise", step, request.steps, 1, 1)
                self.next_moment()
            job.check()
            return [picture(request)]
        finally:
            self.running = False

    def next_moment(self) -> bool:
        """Whatever the hand does until the next step is done."""
        for event in self.stream:
            if isinstance(event, Ask):
                self.ask(again=event.again)
                continue
            self.now += event.seconds
            if event.fails and self.running:
                raise ModelError("The model is broken.")
            return True
        self.now += 0.05
        return False

    def ask(self, *, again: bool) -> None:
        if not again or not self.asked:
            self.asked += 1
        self.live.ask(Request(prompt=f"{self.asked}" + " " * again))

    def on_picture(self, picture: Picture, request: Request, final: bool) -> None:
        assert int(picture.recipe.prompt) == int(request.prompt)
        assert picture.size == CARD.size
        assert (picture.recipe.steps == CARD.steps and picture.recipe.size == CARD.size) == final
        self.told.append((int(request.prompt), "final" if final else "preview"))

    def on_error(self, error: AllaPrimaError, request: Request) -> None:
        assert str(error) == "The model is broken."
        assert int(request.prompt) == self.asked
        self.told.append((self.asked, "error"))

    def run(self) -> None:
        """Until the stream has ended and nothing is left to do."""
        more = True
        while more or self.queue:
            due = [entry for entry in self.queue if entry[0] <= self.now]
            if due:
                self.queue.remove(due[0])
                due[0][1].run()
            elif not more:
                self.now = min(at for at, _ in self.queue)
            else:
                more = self.next_moment()


def picture(request: Request) -> Picture:
    assert request.size is not None
    assert request.steps is not None
    recipe = Recipe(
        prompt=request.prompt,
        kind=request.kind,
        size=request.size,
        seed=request.seed or 0,
        model="m",
        model_hash="0",
        steps=request.steps,
        guidance=1.0,
        tile=False,
        device="cpu",
        dtype="float32",
        software="test",
    )
    return Picture(pixels=np.zeros((request.size[1], request.size[0], 3), np.uint8), recipe=recipe)


asks = st.builds(Ask, st.sampled_from([False, False, True]))
moments = st.builds(Step, st.sampled_from([0.0, 0.01, 0.06, 0.3, 2.0]), st.booleans())
sound = st.builds(Step, st.sampled_from([0.0, 0.01, 0.06, 0.3, 2.0]))


@given(st.lists(asks | moments, max_size=60))
def test_nothing_older_is_told_after_something_newer(stream: list[Ask | Step]) -> None:
    world = World(stream)
    world.run()
    ages = [age for age, _ in world.told]
    assert ages == sorted(ages)
    world.live.wait(0.0)


@given(st.lists(asks | sound, max_size=60))
def test_in_the_end_the_newest_is_shown_in_full(stream: list[Ask | Step]) -> None:
    world = World(stream)
    world.run()
    if world.asked:
        assert world.told[-1] == (world.asked, "final")


@given(st.lists(asks | moments, max_size=60), st.integers(0, 30))
def test_after_closing_nothing_is_told(stream: list[Ask | Step], events: int) -> None:
    world = World(stream[:events])
    world.run()
    told = len(world.told)
    world.live.ask(Request(prompt="another"))
    world.live.close()
    world.run()
    assert len(world.told) == told


def test_a_hand_that_never_rests_still_sees_pictures() -> None:
    """20 changes a second, for 20 seconds, with previews that take 0.6 seconds."""
    stream: list[Ask | Step] = [Step(0.0)]
    for _ in range(400):
        stream += [Ask(), Step(0.05)]
    world = World([Ask(), *[Step(0.3)] * 10, *stream])
    world.run()
    assert len([1 for _, what in world.told if what == "preview"]) >= 10


def test_the_full_picture_is_not_begun_before_the_hand_rests() -> None:
    world = World([Ask(), Step(0.1), Step(0.05), Step(REST - 0.16), Ask()])
    world.run()
    assert world.made == [(1, 2), (2, 2), (2, CARD.steps)]
