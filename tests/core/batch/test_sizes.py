"""The size of a pass is the one that measured fastest, a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from allaprima import Request
from allaprima.batch.sizes import BatchSizes, batch_key


def resolved(**values: Any) -> Request:
    fields = {"prompt": "a", "model": "m", "size": (64, 64), "steps": 2, "guidance": 1.0, "seed": 0}
    return Request(**fields | values)


def climb(sizes: BatchSizes, seconds: Callable[[int], float], passes: int = 10) -> list[int]:
    taken = []
    for _ in range(passes):
        size = sizes.next_size(resolved())
        taken.append(size)
        sizes.measured(resolved(), size, seconds(size))
    return taken


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (lambda n: 1.0 * n, [1, 2, 1, 1]),  # nothing is gained
        (lambda n: 1.0, [1, 2, 4, 8, 16, 16]),  # all of it is
        (lambda n: 1.0 + 0.3 * n, [1, 2, 4, 8, 16, 16]),
        (lambda n: 1.0 if n <= 4 else 3.0, [1, 2, 4, 8, 4, 4]),
    ],
)
def test_it_doubles_while_that_is_cheaper_and_stays_at_the_best(
    seconds: Callable[[int], float], expected: list[int]
) -> None:
    assert climb(BatchSizes(), seconds, len(expected)) == expected


def test_the_small_rest_of_a_job_teaches_nothing() -> None:
    sizes = BatchSizes()
    climb(sizes, lambda n: 1.0, 3)
    assert sizes.next_size(resolved()) == 8
    sizes.measured(resolved(), 3, 100.0)
    assert sizes.next_size(resolved()) == 8


def test_what_did_not_fit_into_memory_is_never_tried_again() -> None:
    sizes = BatchSizes()
    climb(sizes, lambda n: 1.0, 3)
    sizes.ran_out_of_memory(resolved(), 8)
    assert climb(sizes, lambda n: 1.0, 3) == [4, 4, 4]


def test_large_pictures_are_made_one_by_one() -> None:
    sizes = BatchSizes()
    large = resolved(size=(2048, 2048))
    sizes.measured(large, 1, 1.0)
    assert sizes.next_size(large) == 1


def test_prompts_and_seeds_may_differ_within_a_pass() -> None:
    assert batch_key(resolved(prompt="b", seed=9)) == batch_key(resolved())
    one, other = (batch_key(resolved(negative_prompt=words)) for words in ("c", "d"))
    assert one == other != batch_key(resolved())


@pytest.mark.parametrize(
    "changes",
    [
        {"model": "n"},
        {"size": (64, 32)},
        {"steps": 3},
        {"guidance": 2.0},
        {"kind": "material"},
        {"tile": True},
        {"palette": ("#000000",)},
    ],
)
def test_nothing_else_may(changes: dict[str, Any]) -> None:
    assert batch_key(resolved(**changes)) != batch_key(resolved())


def test_what_starts_from_an_image_is_made_alone() -> None:
    assert batch_key(resolved(image=np.zeros((8, 8, 3), np.uint8))) is None
