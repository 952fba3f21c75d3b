"""Copies of one training meet: each takes the mean of its weights and of those that others left since."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import nn

from training import workers
from training.workers import EVERY, Meeting


def network(value: float) -> nn.Module:
    model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.Linear(4, 2)).to(memory_format=torch.channels_last)
    for p in model.parameters():
        nn.init.constant_(p, value)
    return model


def values(model: nn.Module) -> set[float]:
    return {round(float(v), 6) for p in model.parameters() for v in p.detach().flatten()}


@pytest.fixture
def meetings(tmp_path: Path) -> Callable[[int], list[Meeting]]:
    return lambda copies: [
        Meeting(tmp_path / "meeting.bin", k, copies, network(0)) for k in range(copies)
    ]


def test_the_first_to_come_goes_on_with_its_own(
    meetings: Callable[[int], list[Meeting]],
) -> None:
    first, _ = meetings(2)
    model = network(1)
    first.meet(model, 0)
    assert values(model) == {1.0}


@pytest.mark.parametrize(("left", "mean"), [([1, 3], 2.0), ([1, 3, 8], 4.0)])
def test_the_last_to_come_takes_the_mean_of_all(
    meetings: Callable[[int], list[Meeting]], left: list[float], mean: float
) -> None:
    everyone, models = meetings(len(left)), [network(value) for value in left]
    # The others leave theirs before any of them has seen another's.
    for meeting, model in zip(everyone[:-1], models[:-1], strict=True):
        meeting._seen = [1.0] * len(left)
        meeting.meet(model, 0)
    everyone[-1].meet(models[-1], 0)
    assert values(models[-1]) == {mean}


def test_weights_keep_their_places(meetings: Callable[[int], list[Meeting]]) -> None:
    one, other = meetings(2)
    model, same = network(0), network(0)
    for p, q in zip(model.parameters(), same.parameters(), strict=True):
        nn.init.normal_(p)
        q.data.copy_(p.data)
    one.meet(model, 0)
    other.meet(same, 0)
    for p, q in zip(model.parameters(), same.parameters(), strict=True):
        assert torch.equal(p, q)


def test_what_another_left_long_ago_is_not_taken_twice(
    meetings: Callable[[int], list[Meeting]],
) -> None:
    one, other = meetings(2)
    one.meet(network(5), 0)
    model = network(1)
    other.meet(model, 0)
    assert values(model) == {3.0}
    other.meet(model, EVERY)
    assert values(model) == {3.0}


def test_between_meetings_nothing_happens(meetings: Callable[[int], list[Meeting]]) -> None:
    one, other = meetings(2)
    one.meet(network(5), 0)
    model = network(1)
    other.meet(model, EVERY - 1)
    assert values(model) == {1.0}


def test_what_a_copy_raises_is_raised(tmp_path: Path) -> None:
    from training.architecture import MATERIAL
    from training.shards import TrainingError

    with pytest.raises(TrainingError, match="There are no latents"):
        workers.train(
            MATERIAL, tmp_path, {(64, 64): 1.0}, 64 * 64, tmp_path / "analysis.safetensors",
            tmp_path / "teacher.safetensors", steps=1, seed=1, copies=2,
        )  # fmt: skip
    assert not (tmp_path / "meeting.bin").exists()
