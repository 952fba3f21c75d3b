"""A model runs on the best device there is, unless the user chose another."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from allaprima import AllaPrimaError
from allaprima.devices import choose_device


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Callable[..., SimpleNamespace]:
    """Puts a torch in place that sees so many CUDA devices, and an Apple GPU or none."""

    def machine(cuda: int = 0, mps: bool = False) -> SimpleNamespace:
        torch = SimpleNamespace(
            cuda=SimpleNamespace(is_available=lambda: cuda > 0, device_count=lambda: cuda),
            backends=SimpleNamespace(mps=SimpleNamespace(is_available=lambda: mps)),
            threads=None,
        )
        torch.set_num_threads = lambda count: setattr(torch, "threads", count)
        monkeypatch.setitem(sys.modules, "torch", torch)
        return torch

    return machine


@pytest.mark.parametrize(
    ("cuda", "mps", "device"), [(0, False, "cpu"), (2, False, "cuda"), (0, True, "mps")]
)
def test_the_best_device_is_taken(
    machine: Callable[..., SimpleNamespace], cuda: int, mps: bool, device: str
) -> None:
    machine(cuda, mps)
    assert choose_device(None) == device


@pytest.mark.parametrize("device", ["cpu", "cuda", "cuda:1"])
def test_the_user_s_choice_is_kept(machine: Callable[..., SimpleNamespace], device: str) -> None:
    machine(cuda=2)
    assert choose_device(device) == device


@pytest.mark.parametrize("device", ["cuda:2", "mps"])
def test_a_device_that_is_not_there_is_named(
    machine: Callable[..., SimpleNamespace], device: str
) -> None:
    machine(cuda=2)
    with pytest.raises(AllaPrimaError, match=device) as caught:
        choose_device(device)
    assert "ALLAPRIMA_DEVICE" in caught.value.remedy


def test_the_number_of_threads_is_set(machine: Callable[..., SimpleNamespace]) -> None:
    torch = machine()
    choose_device("cpu", threads=2)
    assert torch.threads == 2


def test_without_a_number_threads_are_left_alone(
    machine: Callable[..., SimpleNamespace],
) -> None:
    torch = machine()
    choose_device(None)
    assert torch.threads is None
