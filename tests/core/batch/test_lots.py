"""Many pictures, some at a time: the next ones are made while one's hands are full of the last."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from fakes import FakeGenerator, noise

from allaprima import Engine, Output, PluginError, Progress, Request
from allaprima.batch.lots import lots

SOON = 30.0
"""Seconds; longer than anything here takes."""


def requests(engine: Engine, count: int) -> list[Request]:
    return [engine.resolve(Request(prompt=f"tree {i}", seed=i)) for i in range(count)]


def nothing(progress: Progress) -> None:
    pass


def test_all_pictures_come_once_and_in_order(engine: Engine, generator: FakeGenerator) -> None:
    made = [(lot.start + i, p) for lot in lots(engine, requests(engine, 40), 40, nothing)
            for i, p in enumerate(lot.pictures)]  # fmt: skip
    assert [number for number, _ in made] == list(range(40))
    assert [picture.recipe.prompt for _, picture in made] == [f"tree {i}" for i in range(40)]
    assert len(generator.seen) == 40


def test_the_next_lot_is_made_while_one_is_used(engine: Engine, generator: FakeGenerator) -> None:
    later = threading.Event()

    def make(request: Request, seed: int) -> Output:
        if seed == 1:
            later.set()
        return noise(request, seed)

    generator.make = make
    first = next(made := lots(engine, requests(engine, 3), 3, nothing))
    assert [p.recipe.seed for p in first.pictures] == [0]
    assert later.wait(SOON)
    made.close()


def test_closing_it_stops_the_making(engine: Engine, generator: FakeGenerator) -> None:
    made = lots(engine, requests(engine, 200), 200, nothing)
    next(made)
    made.close()
    count = len(generator.seen)
    assert count < 200
    engine.generate(Request(prompt="a tree"))  # whatever still ran would come before this
    assert len(generator.seen) == count + 1


def test_progress_is_that_of_all_of_them(engine: Engine, generator: FakeGenerator) -> None:
    told: list[Progress] = []
    assert sum(lot.size for lot in lots(engine, requests(engine, 20), 20, told.append)) == 20
    assert {p.pictures for p in told} == {20}
    fractions = [p.fraction for p in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1.0)
    assert max(p.picture for p in told) == 20


def test_a_lot_that_fails_is_told_of_and_the_next_is_made(
    engine: Engine, generator: FakeGenerator
) -> None:
    def make(request: Request, seed: int) -> Output:
        if seed == 0:
            raise ValueError("no")
        return noise(request, seed)

    generator.make = make
    first, *rest = lots(engine, requests(engine, 4), 4, nothing)
    assert isinstance(first.error, PluginError)
    assert not first.pictures
    assert sum(len(lot.pictures) for lot in rest) == 3


def test_what_can_share_no_pass_is_asked_for_one_at_a_time(engine: Engine) -> None:
    asked: list[int] = []
    start = np.zeros((16, 16, 3), np.uint8)

    def given() -> Iterator[Request]:
        for i in range(10):
            asked.append(i)
            yield engine.resolve(Request(prompt="a tree", seed=i, image=start))

    for lot in lots(engine, given(), 10, nothing):
        assert lot.size == 1
        assert len(asked) <= lot.start + 2  # this one, and the one that is being made
    assert len(asked) == 10


def test_of_no_requests_there_are_no_lots(engine: Engine) -> None:
    assert list(lots(engine, [], 0, nothing)) == []
