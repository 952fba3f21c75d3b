"""Each device computes in the fastest numbers that it has and the model can bear."""

from __future__ import annotations

import pytest
import torch

from allaprima.models import precision
from allaprima.models.precision import choose_dtype, cpu_has_bfloat16, name_of


@pytest.mark.parametrize(
    ("capability", "float16", "expected"),
    [
        ((7, 5), True, torch.float16),
        ((7, 5), False, torch.float32),
        ((8, 0), True, torch.bfloat16),
        ((9, 0), False, torch.bfloat16),
    ],
)
def test_a_cuda_device_takes_bfloat16_from_ampere_on(
    monkeypatch: pytest.MonkeyPatch,
    capability: tuple[int, int],
    float16: bool,
    expected: torch.dtype,
) -> None:
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: capability)
    assert choose_dtype("cuda:0", float16=float16) is expected


@pytest.mark.parametrize(("float16", "expected"), [(True, torch.float16), (False, torch.bfloat16)])
def test_an_apple_gpu_takes_float16_where_the_model_can(
    float16: bool, expected: torch.dtype
) -> None:
    assert choose_dtype("mps", float16=float16) is expected


@pytest.mark.parametrize(
    ("has", "faster", "expected"),
    [
        (True, True, torch.bfloat16),
        (True, False, torch.float32),
        (False, True, torch.float32),
        (False, False, torch.float32),
    ],
)
def test_a_cpu_takes_bfloat16_only_if_it_multiplies_in_it_and_faster(
    monkeypatch: pytest.MonkeyPatch, has: bool, faster: bool, expected: torch.dtype
) -> None:
    monkeypatch.setattr(precision, "cpu_has_bfloat16", lambda: has)
    monkeypatch.setattr(precision, "bfloat16_is_faster", lambda: faster)
    assert choose_dtype("cpu", float16=True) is expected


@pytest.mark.parametrize(("bfloat16", "faster"), [(1.0, True), (3.0, False)])
def test_which_is_faster_is_measured(
    monkeypatch: pytest.MonkeyPatch, bfloat16: float, faster: bool
) -> None:
    """Each product in float32 takes two seconds of this clock; now and then another program has its turn."""
    spent = 0.0

    class Clock:
        asked = 0

        @classmethod
        def perf_counter(cls) -> float:
            nonlocal spent
            product, ended = divmod(cls.asked, 2)
            cls.asked += 1
            if ended:
                spent += (2.0 if product % 2 else bfloat16) + (100.0 if product in (2, 5) else 0.0)
            return spent

    monkeypatch.setattr(precision, "time", Clock)
    precision.bfloat16_is_faster.cache_clear()
    try:
        threads = torch.get_num_threads()
        assert precision.bfloat16_is_faster() is faster
        assert torch.get_num_threads() == threads
        asked = Clock.asked
        assert precision.bfloat16_is_faster() is faster
        assert Clock.asked == asked
    finally:
        precision.bfloat16_is_faster.cache_clear()


@pytest.mark.parametrize(
    ("capabilities", "has"),
    [
        ({"avx512_bf16": True}, True),
        ({"amx_bf16": True, "avx512_bf16": False}, True),
        ({"bf16": True}, True),
        ({"avx2": True, "avx512_bf16": False}, False),
        ({}, False),
    ],
)
def test_what_the_cpu_has_is_what_torch_says(
    monkeypatch: pytest.MonkeyPatch, capabilities: dict[str, bool], has: bool
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities, raising=False)
    assert cpu_has_bfloat16() is has


def test_an_older_torch_is_asked_the_older_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(torch.cpu, "get_capabilities", raising=False)
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.setattr(torch.cpu, name, lambda: False, raising=False)
    assert cpu_has_bfloat16() is False
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: True, raising=False)
    assert cpu_has_bfloat16() is True


def test_a_type_is_named_as_recipes_write_it() -> None:
    assert [name_of(t) for t in (torch.bfloat16, torch.float32)] == ["bfloat16", "float32"]
