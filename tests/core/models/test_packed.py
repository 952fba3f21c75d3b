"""Layers whose weights are put into the processor's order."""

from __future__ import annotations

import gc
import weakref

import pytest
import torch
from torch import nn

from allaprima.models import packed
from allaprima.models.fused import Fused
from allaprima.models.packed import pack_products

needs_operators = pytest.mark.skipif(
    torch.float32 not in packed.available(), reason="this torch has no such operators"
)


def test_a_torch_without_the_operators_computes_as_always(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("there is no such operator")

    monkeypatch.setattr(packed.Convolution, "plus", broken)
    packed.available.cache_clear()
    try:
        assert not packed.available()
        network = nn.Sequential(nn.Conv2d(4, 4, 1), nn.Linear(4, 4))
        with Fused([network]).running():
            assert not any("forward" in vars(layer) for layer in network)
        pack_products(network)
        assert not any("forward" in vars(layer) for layer in network)
    finally:
        packed.available.cache_clear()


def test_processors_without_bfloat16_compute_float32_so_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refusing(layer: packed.Linear, x: torch.Tensor) -> torch.Tensor:
        if x.dtype == torch.bfloat16:
            raise RuntimeError("bf16 path needs the cpu support avx_ne_convert")
        return multiply(layer, x)

    multiply = packed.Linear.__call__
    monkeypatch.setattr(packed.Linear, "__call__", refusing)
    packed.available.cache_clear()
    try:
        assert torch.bfloat16 not in packed.available()
        layers = nn.Sequential(nn.Linear(4, 4), nn.Conv2d(4, 4, 1), nn.Linear(4, 4).bfloat16())
        with Fused([layers]).running():
            replaced = ["forward" in vars(layer) for layer in layers]
        assert replaced == [torch.float32 in packed.available()] * 2 + [False]
    finally:
        packed.available.cache_clear()


@needs_operators
@pytest.mark.parametrize("rows", [1, 9, 300])
def test_products_are_the_same_but_for_rounding(rows: int) -> None:
    torch.manual_seed(1)
    network = nn.Sequential(nn.Linear(48, 96), nn.GELU(), nn.Linear(96, 32, bias=False))
    network.requires_grad_(False)
    x = torch.randn(2, rows, 48)
    wanted = network(x)
    pack_products(network)
    with torch.inference_mode():
        for _ in range(2):
            assert torch.allclose(network(x), wanted, atol=1e-5)


@needs_operators
def test_a_packed_network_s_memory_is_given_back_at_once() -> None:
    network = nn.Sequential(nn.Linear(8, 8)).requires_grad_(False)
    pack_products(network)
    with torch.inference_mode():
        network(torch.zeros(1, 8))
    seen = weakref.ref(network[0])
    gc.disable()
    try:
        del network
        assert seen() is None
    finally:
        gc.enable()


def test_layers_of_other_classes_stay_what_they_are() -> None:
    class Own(nn.Linear):
        pass

    network = nn.Sequential(Own(4, 4), nn.LayerNorm(4))
    pack_products(network)
    assert not any("forward" in vars(layer) for layer in network)
