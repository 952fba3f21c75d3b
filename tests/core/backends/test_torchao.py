"""Matrix products in fewer bits: which layers have them, and that the plain weights come back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from allaprima import Request
from allaprima.backends import torchao
from allaprima.backends.torchao import FP8, INT4, INT8, Torchao, kinds
from allaprima.backends.tuned import PLAIN
from allaprima.backends.ways import accelerator, ways


@pytest.fixture
def uncompiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiling takes minutes and changes only how fast it is."""
    monkeypatch.setattr(torch, "compile", lambda function, **_: function)


@pytest.fixture
def rounding(monkeypatch: pytest.MonkeyPatch, uncompiled: None) -> list[nn.Linear]:
    """Weights are rounded to 8 bits without torchao; the layers, in turn."""
    rounded: list[nn.Linear] = []

    def quantise(layer: nn.Linear) -> Tensor:
        rounded.append(layer)
        scale = layer.weight.abs().max() / 127
        return nn.Parameter((layer.weight / scale).round() * scale, requires_grad=False)

    monkeypatch.setattr(torchao, "_quantiser", lambda kind: quantise)
    return rounded


def make(warm: Any, **changes: Any) -> np.ndarray:
    values = {"prompt": "gold", "size": (64, 64), "steps": 1, "guidance": 1.0, "tile": False}
    request = Request(**values | {"seed": 1, "model": "m"} | changes)
    pixels: np.ndarray = warm.generate(request, request.seed, lambda *_: None).pixels
    return pixels.astype(int)


class Network(nn.Module):
    """What a denoiser has: a vector of the time, pixels, and fewer pixels."""

    def __init__(self, channels: int = 32) -> None:
        super().__init__()
        self.time = nn.Linear(channels, channels)
        self.convolution = nn.Conv2d(channels, channels, 3, padding=1)
        self.query = nn.Linear(channels, channels)
        self.coarse = nn.Linear(channels, channels)
        self.odd = nn.Linear(channels, 3)
        self.requires_grad_(False)

    def forward(self, x: Tensor, time: Tensor) -> tuple[Tensor]:
        x = self.convolution(x + self.time(time)[:, :, None, None])
        pixels = x.flatten(2).transpose(1, 2)
        fewer = self.coarse(pixels[:, ::4]).mean(1, keepdim=True)
        return (self.odd(self.query(pixels) + fewer),)


def inputs(side: int = 8, channels: int = 32) -> tuple[Tensor, Tensor]:
    return torch.randn(1, channels, side, side), torch.randn(1, channels)


# Which layers


def test_layers_of_many_rows_are_rounded_and_nothing_else(rounding: list[nn.Linear]) -> None:
    network, way = Network(), Torchao(INT8, sizes=None)
    with way.running({"denoiser": network, "decoder": Network()}, tile=False):
        network(*inputs())
        network(*inputs())
    assert rounding == [network.query]


def test_each_size_has_its_layers_and_weights_are_rounded_once(
    rounding: list[nn.Linear],
) -> None:
    network, way, x = Network(), Torchao(INT8, sizes=None), inputs()
    with way.running({"denoiser": network}, tile=False):
        first = network(*x)[0]
        network(*inputs(16))
        assert rounding == [network.query, network.coarse]
        again = network(*x)[0]
    assert torch.equal(first, again)
    assert rounding == [network.query, network.coarse]


def test_decoders_keep_their_weights(rounding: list[nn.Linear]) -> None:
    network, x = Network(), inputs()
    plain = network(*x)[0]
    with Torchao(INT8, sizes=None).running({"decoder": network}, tile=False):
        assert torch.equal(network(*x)[0], plain)
    assert rounding == []


# The plain weights


def test_plain_weights_lie_in_their_place_again_after_each_call(
    rounding: list[nn.Linear],
) -> None:
    network, way = Network(), Torchao(INT8, sizes=None)
    own = dict(network.named_parameters())
    values = {name: weight.clone() for name, weight in own.items()}
    x = inputs()
    plain = network(*x)[0]
    with way.running({"denoiser": network}, tile=False):
        assert not torch.equal(network(*x)[0], plain)
        assert all(weight is own[name] for name, weight in network.named_parameters())
    assert torch.equal(network(*x)[0], plain)
    assert all(torch.equal(own[name], value) for name, value in values.items())


def test_plain_weights_lie_in_their_place_again_after_a_failure(
    rounding: list[nn.Linear], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise RuntimeError("no such kernel")

    monkeypatch.setattr(torch, "compile", lambda function, **_: fail)
    network, way = Network(), Torchao(INT8, sizes=None)
    own = dict(network.named_parameters())
    with (
        way.running({"denoiser": network}, tile=False),
        pytest.raises(RuntimeError, match="kernel"),
    ):
        network(*inputs())
    assert rounding == [network.query]
    assert all(weight is own[name] for name, weight in network.named_parameters())
    assert "forward" not in vars(network)


def test_after_a_release_other_weights_are_rounded_anew(rounding: list[nn.Linear]) -> None:
    network, way, x = Network(), Torchao(INT8, sizes=None), inputs()
    with way.running({"denoiser": network}, tile=False):
        before = network(*x)[0]
        way.release()
    network.query.weight.mul_(2)
    with way.running({"denoiser": network}, tile=False):
        after = network(*x)[0]
    assert rounding == [network.query, network.query]
    assert not torch.equal(before, after)


# Where torch compiles


def test_parts_with_convolutions_stay_with_plain_torch_on_the_cpu(
    warm: Any, rounding: list[nn.Linear], monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[nn.Module] = []

    def compile(function: Any, **_: Any) -> Any:  # noqa: A001
        compiled.append(function.__self__)
        return function

    monkeypatch.setattr(torch, "compile", compile)
    assert warm._parts.fused is not None
    plain = make(warm)
    packed = dict(warm._parts.fused._forwards)
    way = Torchao(INT8, sizes=None)
    warm.accelerate(way)
    assert 0 < np.abs(make(warm) - plain).max() <= 24
    assert warm.accelerator is way
    layers = {layer for block in compiled for layer in block.modules()}
    assert set(rounding) <= layers
    assert not any(isinstance(layer, nn.Conv2d) for layer in layers)
    decoder = set(warm._parts.components["vae"].decoder.modules())
    assert not layers & decoder
    # Each layer has been given back as it was.
    assert not any("forward" in vars(layer) for layer in packed)


def test_a_network_without_convolutions_is_compiled_whole(
    rounding: list[nn.Linear], monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[nn.Module] = []

    def compile(function: Any, **_: Any) -> Any:  # noqa: A001
        compiled.append(function.__self__)
        return function

    monkeypatch.setattr(torch, "compile", compile)
    network = Network()
    network.convolution = nn.Identity()  # type: ignore[assignment]
    with Torchao(INT8, sizes=None).running({"denoiser": network}, tile=False):
        network(*inputs())
        network(*inputs())
    assert compiled == [network]


@pytest.mark.parametrize("case", [{}, {"tile": True}, {"guidance": 3.0}, {"steps": 3}])
def test_pictures_stay_nearly_the_same_and_plain_ones_exactly(
    case: dict[str, Any], warm: Any, rounding: list[nn.Linear], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm._parts, "fused", None)  # so that rounding alone is the difference
    plain, way = make(warm, **case), Torchao(INT8, sizes={(64, 64)})
    warm.accelerate(way)
    made = make(warm, **case)
    assert warm.accelerator is way
    assert rounding
    assert 0 < np.abs(made - plain).max() <= 24
    warm._fallbacks.accelerator = None
    assert (make(warm, **case) == plain).all()


def test_other_sizes_run_in_plain_torch(warm: Any, rounding: list[nn.Linear]) -> None:
    plain, way = make(warm, size=(64, 32)), Torchao(INT8, sizes={(64, 64)})
    warm.accelerate(way)
    assert (make(warm, size=(64, 32)) == plain).all()
    assert rounding == []
    make(warm)
    assert rounding
    assert (make(warm, size=(64, 32)) == plain).all()
    assert warm.accelerator is way


def test_a_network_without_such_layers_goes_on_in_plain_torch(
    warm: Any,
    rounding: list[nn.Linear],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    plain = make(warm)
    monkeypatch.setattr(torchao, "_quantiser", lambda kind: lambda layer: None)
    warm.accelerate(Torchao(INT8, sizes=None))
    assert (make(warm) == plain).all()
    assert warm.accelerator is None
    [line] = caplog.messages
    assert line.startswith("torchao:int8 does not work")
    assert "no matrix product of this network" in line


# Who is offered it


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> Callable[[tuple[int, int]], None]:
    """`card((8, 0))` is a graphics card of NVIDIA's of that compute capability."""

    def card(capability: tuple[int, int]) -> None:
        monkeypatch.setattr(torch.version, "cuda", "13.0")
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: capability)

    return card


@pytest.mark.parametrize(
    ("capability", "expected"),
    [
        ((7, 5), []),
        ((8, 0), [INT8, INT4]),
        ((8, 6), [INT8, INT4]),
        ((8, 9), [INT8, INT4, FP8]),
        ((12, 0), [INT8, INT4, FP8]),
    ],
)
def test_graphics_cards_have_kernels_by_their_capability(
    capability: tuple[int, int],
    expected: list[str],
    card: Callable[[tuple[int, int]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card(capability)
    assert kinds("cuda") == kinds("cuda:1") == expected
    monkeypatch.setattr(torch.version, "cuda", None)  # AMD's
    assert kinds("cuda") == []


@pytest.mark.parametrize(("vnni", "expected"), [(True, [INT8]), (False, [])])
def test_processors_multiply_8_bits_where_they_have_instructions_for_it(
    vnni: bool, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_vnni": vnni}, raising=False)
    assert kinds("cpu") == expected
    assert kinds("mps") == []


def test_it_is_tried_where_torchao_and_a_compiler_are(
    card: Callable[[tuple[int, int]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.backends import ways as module

    card((9, 0))
    monkeypatch.setattr(torchao, "_cpu_multiplies_int8", lambda: True)
    monkeypatch.setattr(module, "_has", lambda name: name == "torchao")
    monkeypatch.setattr(module, "_has_compiler", lambda: True)
    assert ways("cpu") == [PLAIN, "torch.compile", "torchao:int8"]
    assert ways("cuda")[-3:] == ["torchao:int8", "torchao:int4", "torchao:fp8"]
    assert ways("mps") == [PLAIN]
    monkeypatch.setattr(module, "_has_compiler", lambda: False)
    assert ways("cpu") == [PLAIN]
    monkeypatch.setattr(module, "_has", lambda name: False)
    assert not [way for way in ways("cuda") if way.startswith("torchao")]


def test_there_are_three_kinds(rounding: list[nn.Linear]) -> None:
    for kind in (INT8, INT4, FP8):
        way = accelerator(f"torchao:{kind}", sizes=None, folder=None)
        assert way is not None
        assert way.name == f"torchao:{kind}"
    for name in ("torchao", "torchao:int3"):
        with pytest.raises(ValueError, match=name):
            accelerator(name, sizes=None, folder=None)


# torchao itself


@pytest.fixture
def installed() -> None:
    from allaprima.models.quiet import quiet

    with quiet():
        pytest.importorskip("torchao", reason="the extra torchao is not installed")


@pytest.mark.usefixtures("installed", "uncompiled")
def test_torchao_rounds_weights_and_leaves_the_layer_as_it_is() -> None:
    torch.manual_seed(0)
    network, way, x = Network(), Torchao(INT8, sizes=None), inputs()
    own = dict(network.named_parameters())
    plain = network(*x)[0]
    with torch.no_grad(), way.running({"denoiser": network}, tile=False):
        made = network(*x)[0]
    difference = (made - plain).abs().max() / plain.abs().max()
    assert 0 < difference < 0.03
    assert all(weight is own[name] for name, weight in network.named_parameters())
    assert torch.equal(network(*x)[0], plain)
    [weight] = way._weights.values()
    assert type(weight).__name__ == "Int8Tensor"


@pytest.mark.usefixtures("installed", "uncompiled")
def test_torchaos_pictures_stay_nearly_the_same(warm: Any) -> None:
    plain, way = make(warm), accelerator("torchao:int8", sizes=None, folder=None)
    assert way is not None
    warm.accelerate(way)
    assert 0 < np.abs(make(warm) - plain).max() <= 24
    assert warm.accelerator is way


@pytest.mark.usefixtures("installed", "uncompiled")
@pytest.mark.parametrize("kind", [INT4, FP8])
def test_what_needs_a_graphics_card_ends_in_plain_torch_on_the_cpu(
    kind: str, warm: Any, caplog: pytest.LogCaptureFixture
) -> None:
    plain = make(warm)
    warm.accelerate(Torchao(kind, sizes=None))
    assert (make(warm) == plain).all()
    assert warm.accelerator is None
    [line] = caplog.messages
    assert line.startswith(f"torchao:{kind} does not work")
