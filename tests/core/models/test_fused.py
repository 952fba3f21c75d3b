"""Plain torch on a CPU computes the same with less work, and leaves the layers as they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch
from diffusers.models.autoencoders.autoencoder_dc import DCUpBlock2d, ResBlock
from diffusers.models.normalization import RMSNorm
from diffusers.models.resnet import ResnetBlock2D
from diffusers.models.upsampling import Upsample2D
from torch import nn

from allaprima import Request
from allaprima.cores import FREE_CORES, torch_threads
from allaprima.models import packed, parts, tiling
from allaprima.models.fused import Fused

needs_operators = pytest.mark.skipif(
    torch.float32 not in packed.available(), reason="this torch has no such operators"
)
needs_bfloat16 = pytest.mark.skipif(
    torch.bfloat16 not in packed.available(), reason="this processor has no such operators"
)
float_types = pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])


def resnet(**options: Any) -> ResnetBlock2D:
    return ResnetBlock2D(**({"in_channels": 16, "temb_channels": 8, "groups": 4} | options))


LAYERS: dict[str, Callable[[], tuple[nn.Module, tuple[torch.Tensor, ...]]]] = {
    "convolution": lambda: (nn.Conv2d(16, 8, 3, padding=1), (picture(),)),
    "strides": lambda: (nn.Conv2d(16, 8, 3, stride=2, padding=1), (picture(),)),
    "one by one": lambda: (nn.Conv2d(16, 8, 1, bias=False), (picture(),)),
    "groups": lambda: (nn.Conv2d(16, 16, 5, padding=2, groups=4), (picture(),)),
    "linear": lambda: (nn.Linear(16, 8), (torch.randn(2, 5, 16),)),
    "without bias": lambda: (nn.Linear(16, 8, bias=False), (torch.randn(3, 16),)),
    "shifted by the time": lambda: (resnet(), (picture(), torch.randn(2, 8))),
    "scaled by the time": lambda: (
        resnet(time_embedding_norm="scale_shift", out_channels=8),
        (picture(), torch.randn(2, 8)),
    ),
    "large maps": lambda: (
        resnet(time_embedding_norm="scale_shift"),
        (picture(side=40), torch.randn(2, 8)),
    ),
    "normalisation": lambda: (nn.GroupNorm(4, 16), (picture(side=40),)),
    "without time": lambda: (
        resnet(temb_channels=None, out_channels=8),
        (picture(), None),  # type: ignore[dict-item]
    ),
    "smaller": lambda: (resnet(down=True), (picture(), torch.randn(2, 8))),
    "larger": lambda: (resnet(up=True), (picture(), torch.randn(2, 8))),
    "another activation": lambda: (
        resnet(non_linearity="relu"),
        (picture(), torch.randn(2, 8)),
    ),
    "scaled output": lambda: (
        resnet(output_scale_factor=2.0),
        (picture(), torch.randn(2, 8)),
    ),
    "DC": lambda: (ResBlock(16, 16, norm_type="rms_norm", act_fn="silu"), (picture(),)),
    "DC, another activation": lambda: (
        ResBlock(16, 16, norm_type="rms_norm", act_fn="relu"),
        (picture(),),
    ),
    "DC, larger": lambda: (DCUpBlock2d(16, 8), (picture(),)),
    "DC, larger, as many": lambda: (DCUpBlock2d(16, 16), (picture(),)),
    "DC, larger, fewer": lambda: (DCUpBlock2d(16, 4), (picture(),)),
    "DC, larger, nothing added": lambda: (DCUpBlock2d(16, 8, shortcut=False), (picture(),)),
    "twice as large": lambda: (Upsample2D(16, use_conv=True, out_channels=8), (picture(side=7),)),
    "twice as large, no bias": lambda: (
        Upsample2D(16, use_conv=True, bias=False),
        (picture(side=7),),
    ),
    "twice as large, by a transposed one": lambda: (
        Upsample2D(16, use_conv_transpose=True),
        (picture(),),
    ),
    "twice as large, nothing more": lambda: (Upsample2D(16), (picture(),)),
    "root mean square": lambda: (RMSNorm(16, 1e-5), (torch.randn(2, 5, 16),)),
    "with a bias": lambda: (RMSNorm(16, 1e-5, bias=True), (torch.randn(2, 5, 16),)),
    "without weights": lambda: (
        RMSNorm(16, 1e-5, elementwise_affine=False),
        (torch.randn(2, 5, 16),),
    ),
}


def picture(side: int = 12) -> torch.Tensor:
    return torch.randn(2, 16, side, side + 2)


@pytest.fixture(autouse=True)
def seeded() -> Iterator[None]:
    with torch.random.fork_rng():
        torch.manual_seed(1)
        yield


def made(name: str, dtype: torch.dtype) -> tuple[nn.Module, list[torch.Tensor | None]]:
    """A network of one layer with random weights, and what it is called with."""
    layer, inputs = LAYERS[name]()
    network = nn.Sequential(layer).eval().requires_grad_(False).to(dtype)
    for weights in network.parameters():
        weights += torch.randn_like(weights) / 4
    return network, [x if x is None else x.to(dtype) for x in inputs]


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("tile", [False, True])
@float_types
def test_a_layer_gives_what_it_gives_by_itself(name: str, tile: bool, dtype: torch.dtype) -> None:
    network, inputs = made(name, dtype)
    given = [x if x is None else x.clone() for x in inputs]
    way = Fused([network])
    with tiling.circular(tiling.padded_convolutions([network] if tile else []), []):
        wanted = network[0](*inputs)
        with way.running():
            twice = [network[0](*inputs) for _ in range(2)]
    # What rounding to bfloat16 on the way may make of it.
    close = {"atol": 1e-4} if dtype == torch.float32 else {"atol": 0.06, "rtol": 0.02}
    for got in twice:
        assert got.dtype == wanted.dtype
        assert torch.allclose(got.float(), wanted.float(), **close)
    for before, after in zip(given, inputs, strict=True):  # nothing is written into
        assert before is None or (after is not None and torch.equal(before, after))


@needs_bfloat16
def test_branches_may_be_computed_in_another_type_and_what_they_are_added_to_not() -> None:
    network, [x] = made("DC", torch.float32)
    assert x is not None
    wanted, layer = network[0](x), network[0]
    exact = Fused([network], branches=torch.float32)
    coarse = Fused([network], branches=torch.bfloat16)
    with exact.running():
        same = layer(x)
    with coarse.running():
        near = layer(x)
        alone = layer.conv1(x)  # type: ignore[operator]
    assert torch.allclose(same, wanted, atol=1e-4)
    assert not torch.allclose(near, wanted, atol=1e-4)
    assert torch.allclose(near, wanted, atol=0.06, rtol=0.02)
    assert near.dtype == alone.dtype == torch.float32
    assert coarse.dtype_of(layer.conv1) == torch.bfloat16  # type: ignore[arg-type]
    assert exact.dtype_of(layer.conv1) == torch.float32  # type: ignore[arg-type]
    assert coarse.dtype_of(layer.norm) is None  # type: ignore[arg-type]
    # What is added is the map itself, of which bfloat16 keeps less.
    layer.norm.weight.zero_()  # type: ignore[union-attr]
    layer.norm.bias.zero_()  # type: ignore[union-attr]
    with coarse.running():
        assert torch.equal(layer(x), x)


@needs_operators
def test_another_size_than_twice_is_the_layer_s_own_affair() -> None:
    network, [x] = made("twice as large", torch.float32)
    assert x is not None
    wanted = network[0](x, (11, 20))
    with Fused([network]).running():
        assert torch.allclose(network[0](x, (11, 20)), wanted, atol=1e-4)


@needs_operators
@pytest.mark.parametrize("name", ["scaled by the time", "DC", "DC, larger", "twice as large"])
def test_it_is_at_work_at_all(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    network, inputs = made(name, torch.float32)
    way = Fused([network])

    def forbidden(*_: object) -> None:
        raise AssertionError("the block's own way was taken")

    monkeypatch.setattr(type(network[0]), "forward", forbidden)
    with way.running():
        network[0](*inputs)
    with pytest.raises(AssertionError, match="own way"):
        network[0](*inputs)


@needs_operators
def test_a_picture_is_the_same_whatever_others_are_made_with_it() -> None:
    network, (x, time) = made("scaled by the time", torch.float32)
    assert x is not None
    assert time is not None
    with Fused([network]).running():
        both = network[0](x, time)
        each = [network[0](x[i : i + 1], time[i : i + 1]) for i in range(2)]
    assert torch.allclose(both, torch.cat(each), atol=1e-5)


def test_all_is_as_before_afterwards_even_after_an_error() -> None:
    network, _ = made("DC", torch.float32)
    with pytest.raises(RuntimeError), Fused([network]).running():
        network[0](torch.zeros(1, 3, 8, 8))  # of too few channels
    assert not any("forward" in vars(layer) for layer in network.modules())


def test_a_layer_that_someone_else_computes_stays_theirs() -> None:
    network, inputs = made("convolution", torch.float32)
    network[0].forward = lambda x: x  # type: ignore[assignment]
    with Fused([network]).running():
        assert network[0](*inputs) is inputs[0]
    assert "forward" in vars(network[0])


@needs_operators
@pytest.mark.parametrize("name", ["large maps", "normalisation", "linear", "DC", "twice as large"])
@float_types
def test_the_number_of_threads_changes_nothing_but_rounding(name: str, dtype: torch.dtype) -> None:
    # Normalisation adds up thousands of values in the same order, whatever the number of threads. How
    # products are added up is the mathematics library's affair: on some processors it is the same, too.
    network, inputs = made(name, dtype)
    first, *others = (computed_by(threads, network, inputs) for threads in (1, 2, 3, 8))
    tolerance = 0 if name == "normalisation" else 16 * torch.finfo(dtype).eps
    assert all(torch.allclose(other, first, rtol=tolerance, atol=tolerance) for other in others)


@needs_operators
def test_what_one_thread_is_too_few_for_has_all_of_them_whatever_is_free() -> None:
    # So that those that it is free to use do not change the order of the sums.
    network, inputs = made("normalisation", torch.float32)
    large = [torch.randn(1, 16, 256, 260)]
    seen: list[int] = []
    with pytest.MonkeyPatch.context() as patch:
        normalise = torch.nn.functional.group_norm
        patch.setattr(
            torch.nn.functional,
            "group_norm",
            lambda *given: (seen.append(torch.get_num_threads()), normalise(*given))[1],
        )
        patch.setattr(FREE_CORES, "most", 3)
        for x in (inputs, large):
            computed_by(2, network, x)
    assert seen == [1, 3]


def computed_by(
    threads: int, network: nn.Module, inputs: list[torch.Tensor | None]
) -> torch.Tensor:
    with torch_threads(threads), Fused([network]).running():
        result: torch.Tensor = network[0](*inputs)  # type: ignore[index]
    return result


REQUEST = Request(prompt="brick", size=(96, 64), steps=2, guidance=1.5, seed=1, model="m")


@pytest.mark.parametrize("family", ["stable-diffusion", "sdxl-turbo", "sana-sprint", "material"])
@pytest.mark.parametrize("tile", [False, True])
def test_pictures_are_the_same_but_for_rounding(
    family: str, tile: bool, generator: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = generator(family)
    request = REQUEST.replace(tile=tile)
    sooner = warm.generate(request, 1, lambda *_: None)
    monkeypatch.setattr(warm._parts, "fused", None)
    monkeypatch.setattr(warm._parts, "fused_text", None)
    warm._embeddings.clear()
    plain = warm.generate(request, 1, lambda *_: None)
    assert np.abs(sooner.pixels.astype(int) - plain.pixels).max() <= 1
    for name, values in plain.maps.items():
        assert np.allclose(sooner.maps[name], values, atol=2e-3)


@needs_operators
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_a_picture_is_the_same_with_any_number_of_threads_but_for_rounding(
    dtype: str, generator: Callable[..., Any]
) -> None:
    warm = generator("material", dtype=dtype)
    request = REQUEST.replace(size=(192, 160), tile=True)
    pictures = []
    for threads in (1, 2, 3, 8):
        warm._embeddings.clear()
        with torch_threads(threads):
            pictures.append(warm.generate(request, 1, lambda *_: None))
    for other in pictures[1:]:
        assert np.abs(other.pixels.astype(int) - pictures[0].pixels).max() <= 1
        for name, values in pictures[0].maps.items():
            assert np.allclose(other.maps[name], values, atol=2e-3)


def test_where_the_operators_refuse_plain_torch_makes_the_picture(
    generator: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Refusing:
        def running(self) -> Any:
            raise RuntimeError("could not create a memory")

    warm = generator("stable-diffusion")
    monkeypatch.setattr(warm._parts, "fused", Refusing())
    made = warm.generate(REQUEST, 1, lambda *_: None)
    assert made.pixels.shape == (64, 96, 3)
    assert "without packed weights: could not create a memory" in caplog.text
    caplog.clear()
    again = warm.generate(REQUEST, 1, lambda *_: None)
    assert np.array_equal(made.pixels, again.pixels)
    assert not caplog.text


@pytest.mark.parametrize(("free", "fuses"), [(10**12, True), (10**5, False)])
def test_weights_are_held_twice_only_where_memory_is_ample(
    free: int, fuses: bool, generator: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = generator("material")
    monkeypatch.setattr(warm._parts, "fused", None)
    monkeypatch.setattr(warm._parts, "fused_text", None)
    monkeypatch.setattr(parts, "free_memory", lambda device: free)
    warm._parts.fuse()
    assert (warm._parts.fused is not None) == fuses
    assert (warm._parts.fused_text is not None) == fuses
