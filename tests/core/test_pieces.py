"""Pieces of work that do not depend on each other are computed on several threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial

import pytest
import torch

from allaprima import Cancelled
from allaprima.devices import one_torch_thread
from allaprima.pieces import Pieces


def nothing() -> None:
    pass


@pytest.mark.parametrize("threads", [1, 2, 7])
@pytest.mark.parametrize("count", [0, 1, 2, 40])
def test_what_they_return_comes_in_their_order(threads: int, count: int) -> None:
    squares = Pieces(threads, nothing)([partial(pow, k, 2) for k in range(count)])

    assert squares == [k * k for k in range(count)]


def test_each_is_computed_once_and_by_several_threads() -> None:
    together = threading.Barrier(2, timeout=30)  # broken, and so an error, if nobody else comes
    computed: list[int] = []

    def meet(number: int) -> int:
        computed.append(number)
        together.wait()
        return threading.get_ident()

    idents = Pieces(2, nothing)([partial(meet, 0), partial(meet, 1)])

    assert sorted(computed) == [0, 1]
    assert len(set(idents)) == 2
    assert threading.get_ident() in idents


def test_one_thread_is_the_one_that_asks() -> None:
    idents = Pieces(1, nothing)([threading.get_ident] * 3)

    assert set(idents) == {threading.get_ident()}


def test_torch_computes_with_one_thread_in_each_and_without_gradients() -> None:
    def look() -> tuple[int, bool]:
        return torch.get_num_threads(), torch.is_inference_mode_enabled()

    with torch.inference_mode(), one_torch_thread():
        seen = Pieces(3, nothing)([look] * 12)

    assert set(seen) == {(1, True)}


@pytest.mark.parametrize("threads", [1, 3])
def test_a_step_is_told_of_each_on_the_thread_that_asks(threads: int) -> None:
    told: list[int] = []
    Pieces(threads, lambda: told.append(threading.get_ident()))([nothing] * 25)

    assert told == [threading.get_ident()] * 25


@pytest.mark.parametrize("threads", [1, 2])
def test_a_step_that_raises_stops_the_rest(threads: int) -> None:
    begun: list[int] = []

    def piece(number: int) -> None:
        begun.append(number)
        time.sleep(0.001)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Pieces(threads, stop)([partial(piece, k) for k in range(10_000)])

    assert len(begun) < 10_000


@pytest.mark.parametrize("threads", [1, 2])
def test_a_piece_that_fails_stops_the_rest_and_its_error_comes_out(threads: int) -> None:
    begun: list[int] = []

    def piece(number: int) -> None:
        begun.append(number)
        time.sleep(0.001)
        if number == 3:
            raise ValueError("of number 3")

    with pytest.raises(ValueError, match="of number 3"):
        Pieces(threads, nothing)([partial(piece, k) for k in range(10_000)])

    assert len(begun) < 10_000


def test_no_thread_is_left_behind() -> None:
    before = threading.active_count()
    work: list[Callable[[], int]] = [lambda: 1] * 8

    Pieces(4, nothing)(work)

    assert threading.active_count() == before
