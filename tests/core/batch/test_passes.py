"""Several pictures in one pass of the network: the same pictures, sooner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pluggy
import pytest
from fakes import FakeGenerator, FakeModels, noise

from allaprima import (
    Engine,
    OutOfMemory,
    Output,
    Picture,
    PluginError,
    Progress,
    Report,
    Request,
    RequestRefused,
    hookimpl,
)


class BatchingGenerator(FakeGenerator):
    """A fake one that makes several in one pass, all at the price of one.

    Attributes:
        passes: the sizes of its passes.
        most: of a pass, before the memory runs out.
    """

    def __init__(self) -> None:
        super().__init__()
        self.passes: list[int] = []
        self.most = 1000

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        self.passes.append(1)
        if self.most < 1:
            raise MemoryError
        return super().generate(request, seed, report)

    def generate_many(self, requests: Sequence[Request], report: Report) -> Any:
        self.passes.append(len(requests))
        if len(requests) > self.most:
            raise MemoryError
        self.seen += requests
        report("denoise", 0, 1)
        report("denoise", 1, 1)
        return [noise(request, request.seed or 0) for request in requests]


@pytest.fixture
def batching(fake: FakeModels) -> BatchingGenerator:
    fake.generator = BatchingGenerator()
    return fake.generator


def test_many_are_made_in_growing_passes_and_are_the_same_as_one_by_one(
    engine: Engine, batching: BatchingGenerator
) -> None:
    request = Request(prompt="a tree", count=40, seed=100)
    pictures = engine.generate(request)
    assert [p.recipe.seed for p in pictures] == list(range(100, 140))
    assert max(batching.passes) > 1
    assert sum(batching.passes) == 40
    for picture in (pictures[0], pictures[17], pictures[39]):
        [alone] = engine.generate(request.replace(count=1, seed=picture.recipe.seed))
        assert (alone.pixels == picture.pixels).all()


def test_requests_that_differ_in_the_prompt_share_passes_and_come_back_in_order(
    engine: Engine, batching: BatchingGenerator
) -> None:
    requests = [Request(prompt=f"tree {i}", seed=i) for i in range(12)]
    requests[5] = Request(prompt="tree 5", seed=5, size=(48, 48))
    pictures = engine.submit_all(requests).result()
    assert [p.recipe.prompt for p in pictures] == [f"tree {i}" for i in range(12)]
    assert pictures[5].size == (48, 48)
    assert sum(batching.passes) == 12
    assert max(batching.passes) > 1


def test_no_requests_are_no_pictures(engine: Engine) -> None:
    assert engine.submit_all([]).result() == []


def test_a_generator_without_passes_makes_one_after_the_other(
    engine: Engine, generator: FakeGenerator
) -> None:
    assert len(engine.generate(Request(prompt="a tree", count=5))) == 5
    assert len(generator.seen) == 5


def test_where_the_memory_does_not_suffice_smaller_passes_are_made(
    engine: Engine, batching: BatchingGenerator
) -> None:
    batching.most = 3
    pictures = engine.generate(Request(prompt="a tree", count=30))
    assert len(pictures) == 30
    assert batching.passes.count(4) <= 1
    assert max(p for p in batching.passes if p != 4) <= 2


def test_one_picture_that_does_not_fit_is_out_of_memory(
    engine: Engine, batching: BatchingGenerator
) -> None:
    batching.most = 0
    with pytest.raises(OutOfMemory):
        engine.generate(Request(prompt="a tree", count=3))


@pytest.mark.parametrize("wrong", [None, [], [3, 4, 5, 6, 7, 8, 9]])
def test_a_generator_that_returns_something_else_is_named(
    engine: Engine, batching: BatchingGenerator, wrong: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batching, "generate_many", lambda requests, report: wrong)
    with pytest.raises(PluginError, match="fake"):
        engine.generate(Request(prompt="a tree", count=10))


def test_progress_goes_on_through_passes_and_never_back(
    engine: Engine, batching: BatchingGenerator
) -> None:
    told: list[Progress] = []
    engine.generate(Request(prompt="a tree", count=20), on_progress=told.append)
    fractions = [p.fraction for p in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert all(1 <= p.picture <= p.pictures == 20 for p in told)


def test_each_picture_has_its_share_of_the_time(
    engine: Engine, batching: BatchingGenerator
) -> None:
    pictures = engine.generate(Request(prompt="a tree", count=20))
    assert all(p.recipe.timings["generate"] >= 0 for p in pictures)
    assert "load" in pictures[0].recipe.timings
    assert all("load" not in p.recipe.timings for p in pictures[1:])


def test_what_was_made_before_is_recalled_from_the_middle_of_a_pass(
    engine: Engine, batching: BatchingGenerator, plugins: pluggy.PluginManager
) -> None:
    [known] = engine.generate(Request(prompt="a tree", seed=7))
    asked: list[int] = []

    class Memory:
        @hookimpl
        def allaprima_recall(self, request: Request) -> Picture | None:
            assert request.seed is not None
            asked.append(request.seed)
            return known if request.seed == 7 else None

    plugins.register(Memory(), "memory")
    pictures = engine.generate(Request(prompt="a tree", count=12, seed=0))
    assert pictures[7].pixels is known.pixels
    assert asked == list(range(12))
    assert [p.recipe.seed for p in pictures] == list(range(12))


def test_every_picture_of_a_pass_is_reviewed(
    engine: Engine, batching: BatchingGenerator, plugins: pluggy.PluginManager
) -> None:
    class Reviewer:
        @hookimpl
        def allaprima_review_picture(self, picture: Picture) -> str | None:
            return "No nineteens." if picture.recipe.seed == 19 else None

    plugins.register(Reviewer(), "reviewer")
    with pytest.raises(RequestRefused, match="nineteens"):
        engine.generate(Request(prompt="a tree", count=20, seed=0))
