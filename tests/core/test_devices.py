"""A model runs on the best device there is, unless the user chose another."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from allaprima import AllaPrimaError, devices
from allaprima.cores import FREE_CORES
from allaprima.devices import choose_device, free_memory, one_torch_thread


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
        monkeypatch.setattr(FREE_CORES, "chosen", False)
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
    assert FREE_CORES.chosen


def test_without_a_number_threads_are_left_alone(
    machine: Callable[..., SimpleNamespace],
) -> None:
    torch = machine()
    choose_device(None)
    assert torch.threads is None
    assert not FREE_CORES.chosen


# What is free


def test_a_graphics_card_has_free_what_torch_holds_back_too(
    machine: Callable[..., SimpleNamespace],
) -> None:
    torch = machine(cuda=1)
    torch.cuda.mem_get_info = lambda device: (1000, 8000)
    torch.cuda.memory_reserved = lambda device: 500
    torch.cuda.memory_allocated = lambda device: 200
    assert free_memory("cuda:0") == 1300


def test_an_apple_gpu_has_free_what_is_recommended_at_most(
    machine: Callable[..., SimpleNamespace],
) -> None:
    torch = machine(mps=True)
    torch.mps = SimpleNamespace(
        recommended_max_memory=lambda: 1000, driver_allocated_memory=lambda: 300
    )
    assert free_memory("mps") == 700


@pytest.mark.parametrize(("left", "expected"), [(None, 5000), (300, 300), (9000, 5000)])
def test_a_container_s_limit_counts_on_the_cpu(
    monkeypatch: pytest.MonkeyPatch, left: int | None, expected: int
) -> None:
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=5000))
    monkeypatch.setattr(devices, "_container_leaves", lambda: left)
    assert free_memory("cpu") == expected


@pytest.mark.parametrize(("limit", "left"), [("max", None), ("1000", 600), ("", None)])
def test_a_control_group_s_limit_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, left: int | None
) -> None:
    (tmp_path / "memory.max").write_text(limit + "\n")
    (tmp_path / "memory.current").write_text("400\n")
    monkeypatch.setattr(devices, "_CONTROL_GROUP", tmp_path)
    assert devices._container_leaves() == left
    monkeypatch.setattr(devices, "_CONTROL_GROUP", tmp_path / "none")
    assert devices._container_leaves() is None


def test_one_torch_thread_is_for_a_while_and_for_errors_too() -> None:
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        with one_torch_thread():
            assert torch.get_num_threads() == 1
        assert torch.get_num_threads() == 2
        with pytest.raises(ZeroDivisionError), one_torch_thread():
            _ = 1 / 0
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)
