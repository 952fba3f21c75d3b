"""Networks compiled by torch, with matrix products in fewer bits by torchao.

torchao has weights of linear layers in other types, which multiply in their own way; around them it is
`torch.compile`. Convolutions stay as they are, and so do layers that see few rows, such as those of the
time embedding: they take no time, and much depends on what they give.

The plain weights stay in memory, untouched: other weights lie in their place while the denoiser computes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from allaprima.backends.compiled import Compiled, Forward

INT8, INT4, FP8 = KINDS = ("int8", "int4", "fp8")
_CAPABILITIES = {INT8: (8, 0), INT4: (8, 0), FP8: (8, 9)}
"""What graphics cards of NVIDIA's must be able to: from Ampere on integers, from Ada on floats of 8 bits."""
_ROWS = 32
"""Layers that see fewer rows are left out; cuBLAS multiplies integers from 17 rows on."""
_MULTIPLE = 16
"""What both sides of a weight must be a multiple of: of cuBLAS, for floats; for integers it is 8."""
_GROUP = 32
"""So many 4-bit weights share a scale: the fewest that the kernel takes."""

_Shapes = tuple[tuple[int, ...], ...]


def kinds(device: str) -> list[str]:
    """What there are kernels for on a device of torch's, if torchao is installed: some of "int8", "int4", "fp8".

    On the CPU integers of 8 bits alone, and where it has instructions for them (AVX-512 VNNI): its 4-bit weights are
    turned into floats at each call (a third slower in bfloat16, and 130 times in float32), and its 8-bit floats need
    a graphics card.
    """
    kind = torch.device(device).type
    if kind == "cpu":
        return [INT8] if _cpu_multiplies_int8() else []
    if kind == "cuda" and torch.version.cuda is not None:  # not AMD's
        capability = torch.cuda.get_device_capability(device)
        return [name for name, least in _CAPABILITIES.items() if capability >= least]
    return []


class Torchao(Compiled):
    """See `Compiled`.

    Args:
        kind: "int8": weights rounded once and inputs as they come, with a scale for each row of both; "fp8": the
            same in floats of 8 bits (e4m3), with one scale for all; "int4": weights in groups of 32 with a scale,
            multiplied by inputs in bfloat16.

    Raises:
        ImportError: torchao is not installed.
    """

    def __init__(
        self, kind: str, *, sizes: set[tuple[int, int]] | None, folder: Path | None = None
    ) -> None:
        super().__init__(sizes=sizes, folder=folder)
        self._kind = kind
        self._quantise = _quantiser(kind)
        self._layers: dict[_Shapes, list[nn.Linear]] = {}
        self._weights: dict[nn.Linear, Tensor] = {}

    @property
    def name(self) -> str:
        return f"torchao:{self._kind}"

    def release(self) -> None:
        super().release()
        self._layers.clear()
        self._weights.clear()

    def _forward(self, name: str, module: nn.Module) -> Forward:
        plain, compiled = module.forward, super()._forward(name, module)
        # Decoders are convolutions, and what they round is seen.
        return partial(self._rounded, module, plain, compiled) if name == "denoiser" else compiled

    def _rounded(
        self, module: nn.Module, plain: Forward, compiled: Forward, *args: Any, **kwargs: Any
    ) -> Any:
        """What `compiled` makes with the rounded weights."""
        shapes = tuple(_shapes([args, kwargs]))
        if shapes not in self._layers:
            # How many rows a layer sees is told by running it only, and differs from size to size.
            self._layers[shapes] = self._suitable(module, partial(plain, *args, **kwargs))
        with _replaced_weights({layer: self._weights[layer] for layer in self._layers[shapes]}):
            return compiled(*args, **kwargs)

    def _suitable(self, module: nn.Module, call: Callable[[], Any]) -> list[nn.Linear]:
        """The layers to be rounded in calls like this one; their rounded weights are there afterwards.

        Raises:
            RuntimeError: there is none.
        """
        found = []
        for layer, rows in _rows(module, call).items():
            weight = layer.weight
            if rows < _ROWS or weight.is_meta or any(side % _MULTIPLE for side in weight.shape):
                continue
            if layer not in self._weights:
                rounded = self._quantise(layer)
                if rounded is None:
                    continue
                self._weights[layer] = rounded
            found.append(layer)
        if not found:
            raise RuntimeError("no matrix product of this network is large enough to be rounded")
        return found

    def _settings(self, device: str) -> dict[str, Any]:
        """And those that torchao recommends on graphics cards; by itself it would set them for all."""
        settings = super()._settings(device)
        if device == "cuda":
            settings |= {
                "coordinate_descent_tuning": True,
                "coordinate_descent_check_all_directions": True,
                "force_fuse_int_mm_with_mul": True,
            }
        return settings


def _cpu_multiplies_int8() -> bool:
    try:
        return bool(torch.cpu.get_capabilities().get("avx512_vnni"))
    except AttributeError:  # before torch 2.12
        test = getattr(torch.cpu, "_is_vnni_supported", None)
        return test is not None and bool(test())


def _quantiser(kind: str) -> Callable[[nn.Linear], Tensor | None]:
    """What rounds the weights of a layer, and leaves the layer as it is; None where torchao cannot round them.

    Raises:
        ImportError: torchao is not installed.
    """
    from torchao import quantization
    from torchao.quantization.quantize_.workflows import Int4PackingFormat
    from torchao.utils import TorchAOBaseTensor

    config: Any
    if kind == INT8:
        config = quantization.Int8DynamicActivationInt8WeightConfig(set_inductor_config=False)
    elif kind == FP8:
        config = quantization.Float8DynamicActivationFloat8WeightConfig(set_inductor_config=False)
    else:
        config = quantization.Int4WeightOnlyConfig(
            group_size=_GROUP,
            int4_packing_format=Int4PackingFormat.TILE_PACKED_TO_4D,
            set_inductor_config=False,
        )

    def quantise(layer: nn.Linear) -> Tensor | None:
        # A layer around the same weights, of which torchao replaces them.
        other = nn.Linear(layer.in_features, layer.out_features, bias=False, device="meta")
        other.weight = layer.weight
        quantization.quantize_(nn.Sequential(other), config)
        return other.weight if isinstance(other.weight, TorchAOBaseTensor) else None

    return quantise


@contextmanager
def _replaced_weights(weights: Mapping[nn.Linear, Tensor]) -> Iterator[None]:
    """Let layers have other weights; they have their own again on leaving, come what may."""
    own = {layer: layer.weight for layer in weights}
    try:
        for layer, weight in weights.items():
            layer.weight = weight
        yield
    finally:
        for layer, weight in own.items():
            layer.weight = weight


def _rows(module: nn.Module, call: Callable[[], Any]) -> dict[nn.Linear, int]:
    """How many rows each linear layer multiplies in a call of the network, which is made once."""
    rows: dict[nn.Linear, int] = {}

    def see(layer: nn.Module, inputs: tuple[Any, ...]) -> None:
        if inputs and isinstance(layer, nn.Linear):
            rows[layer] = inputs[0].numel() // layer.in_features

    hooks = [
        layer.register_forward_pre_hook(see)
        for layer in module.modules()
        if type(layer) is nn.Linear
    ]
    try:
        call()
    finally:
        for hook in hooks:
            hook.remove()
    return rows


def _shapes(values: Iterable[Any]) -> Iterator[tuple[int, ...]]:
    """Of all tensors in nested arguments."""
    for value in values:
        if isinstance(value, Tensor):
            yield tuple(value.shape)
        elif isinstance(value, Mapping):
            yield from _shapes(value.values())
        elif isinstance(value, list | tuple):
            yield from _shapes(value)
