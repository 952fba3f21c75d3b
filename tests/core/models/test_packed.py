"""Layers whose weights are put into the processor's order."""

from __future__ import annotations

import itertools

import pytest
import torch
from torch import nn

from allaprima.models import packed
from allaprima.models.fused import Fused

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


def convolution(channels: int = 192) -> nn.Conv2d:
    torch.manual_seed(1)
    layer = nn.Conv2d(channels, channels, 3, padding=1, padding_mode="circular")
    return layer.requires_grad_(False)


@needs_operators
@pytest.mark.parametrize("sides", [(64, 4, 32, 4, 64), (2, 16, 64, 2)])
def test_maps_of_any_size_are_convolved_the_same_one_after_another(sides: tuple[int, ...]) -> None:
    layer = convolution()
    made = packed.Convolution(layer)
    with torch.inference_mode():
        for side in sides:
            x = torch.randn(1, 192, side, side + 2)
            assert torch.allclose(made(x), layer(x), atol=1e-4)


@needs_operators
def test_each_shape_of_map_has_its_own_arrangement_of_the_weights_held_once_if_it_is_the_same() -> (
    None
):
    made = packed.Convolution(convolution())
    with torch.inference_mode():
        for side in (64, 4, 32, 8, 64, 4):
            made(torch.zeros(1, 192, side, side))
    held = {id(weight) for weight in made._weights.values()}
    assert held == {id(weight) for weight in made._layouts.values()}
    assert len({packed._layout(weight) for weight in made._layouts.values()}) == len(held) <= 2


@needs_operators
def test_what_is_held_stays_small_however_many_sizes_come(monkeypatch: pytest.MonkeyPatch) -> None:
    unlike = itertools.count()
    monkeypatch.setattr(packed, "_layout", lambda _: str(next(unlike)).encode())
    made = packed.Convolution(layer := convolution(8))
    with torch.inference_mode():
        for side in range(3, 90):
            made(torch.zeros(1, 8, side, side))
        assert len(made._layouts) == len(made._weights) == 2
        monkeypatch.setattr(packed, "_layout", lambda _: b"the same")
        for side in range(3, 90):
            x = torch.randn(1, 8, side, side)
            assert torch.allclose(made(x), layer(x), atol=1e-5)
        assert len(made._layouts) <= 2
        assert len(made._weights) <= 64


@needs_operators
@pytest.mark.parametrize("rows", [1, 9, 300])
@pytest.mark.parametrize("bias", [True, False])
def test_products_are_the_same_but_for_rounding(rows: int, bias: bool) -> None:
    torch.manual_seed(1)
    layer = nn.Linear(48, 96, bias=bias).requires_grad_(False)
    made = packed.Linear(layer.weight, bias=layer.bias)
    x, other = torch.randn(2, rows, 48), torch.randn(2, rows, 96)
    wanted = layer(x)
    with torch.inference_mode():
        for _ in range(2):
            assert torch.allclose(made(x), wanted, atol=1e-5)
            assert torch.allclose(made(x, "gelu"), nn.functional.gelu(wanted), atol=1e-5)
            assert torch.allclose(made.plus(x, other), wanted + other, atol=1e-5)
