"""Matrix products of the denoiser in fewer bits, by torchao.

torchao has weights of linear layers in other types, which multiply in their own way; torch compiles what is
around them, since rounding the inputs operation by operation takes longer than is won. Convolutions stay as they
are, and so do layers that see few rows, such as those of the time embedding: they take no time, and much depends on
what they give.

On graphics cards networks are compiled whole. On the CPU only blocks without convolutions are, such as those of
attention: plain torch's convolutions, with packed weights, are faster than compiled ones.

The plain weights stay in memory, untouched: other weights lie in their place while the denoiser computes.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MethodType
from typing import Any

import torch
from torch import Tensor, nn

from allaprima.backends.compiled import Compiled, Forward
from allaprima.models.acceleration import replaced_forward

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

    partial = True

    def __init__(
        self, kind: str, *, sizes: set[tuple[int, int]] | None, folder: Path | None = None
    ) -> None:
        super().__init__(sizes=sizes, folder=folder)
        self._kind = kind
        self._quantise = _quantiser(kind)
        self._plans: dict[_Shapes, tuple[list[nn.Linear], list[nn.Module]]] = {}
        self._weights: dict[nn.Linear, Tensor] = {}
        self._blocks: dict[nn.Module, Forward] = {}

    @property
    def name(self) -> str:
        return f"torchao:{self._kind}"

    def release(self) -> None:
        super().release()
        self._plans.clear()
        self._weights.clear()
        self._blocks.clear()

    def _forward(self, name: str, module: nn.Module) -> Forward:
        plain = run = module.forward
        if next(module.parameters()).device.type != "cpu":
            run = functools.partial(_with_settings, super()._forward(name, module))
        # Decoders are convolutions, and what they round is seen.
        return functools.partial(self._rounded, module, plain, run) if name == "denoiser" else run

    def _rounded(
        self, module: nn.Module, plain: Forward, run: Forward, *args: Any, **kwargs: Any
    ) -> Any:
        """What `run` makes with the rounded weights.

        Args:
            plain: the network's own forward; what `run` is on the CPU.
        """
        shapes = tuple(_shapes([args, kwargs]))
        first = shapes not in self._plans
        if first:
            # How many rows a layer sees is told by running it only, and differs from size to size.
            with _bare(module):
                rows = _rows(module, functools.partial(plain, *args, **kwargs))
            layers = self._suitable(rows)
            blocks = _without_convolutions(module, set(layers)) if run is plain else []
            for block in blocks:
                if block not in self._blocks:
                    own = MethodType(type(block).forward, block)
                    self._blocks[block] = torch.compile(own, dynamic=False)
            self._plans[shapes] = layers, blocks
        layers, blocks = self._plans[shapes]
        with ExitStack() as stack:
            if first:  # it is compiled now
                stack.enter_context(warnings.catch_warnings())
                # torchao's weights say nothing of their own for torch's cache; what they say by default does.
                warnings.filterwarnings("ignore", message=".*_stable_hash_for_caching")
            stack.enter_context(_replaced_weights({n: self._weights[n] for n in layers}))
            for block in blocks:
                stack.enter_context(_bare(block))
                if block is module:
                    run = self._blocks[block]
                else:
                    stack.enter_context(replaced_forward(block, self._blocks[block]))
            return run(*args, **kwargs)

    def _suitable(self, rows: Mapping[nn.Linear, int]) -> list[nn.Linear]:
        """The layers to be rounded of those that see so many rows; their rounded weights are there afterwards.

        Raises:
            RuntimeError: there is none.
        """
        found = []
        for layer, count in rows.items():
            weight = layer.weight
            if count < _ROWS or weight.is_meta or any(side % _MULTIPLE for side in weight.shape):
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


def _with_settings(run: Forward, *args: Any, **kwargs: Any) -> Any:
    """With the compiler's settings that torchao recommends on graphics cards; by itself it sets them for all of
    the process."""
    from torch._inductor import config

    with config.patch(
        coordinate_descent_tuning=True,
        coordinate_descent_check_all_directions=True,
        force_fuse_int_mm_with_mul=True,
    ):
        return run(*args, **kwargs)


def _without_convolutions(module: nn.Module, layers: set[nn.Linear]) -> list[nn.Module]:
    """The largest parts of a network that have some of these layers, and no convolutions."""
    inner = set(module.modules())
    if inner.isdisjoint(layers):
        return []
    lists = isinstance(module, nn.ModuleList | nn.ModuleDict)  # which compute nothing themselves
    if not lists and not any(isinstance(one, nn.Conv1d | nn.Conv2d | nn.Conv3d) for one in inner):
        return [module]
    return [part for child in module.children() for part in _without_convolutions(child, layers)]


@contextmanager
def _bare(module: nn.Module) -> Iterator[None]:
    """Let what is within a module compute by its class, and not as plain torch has it; as before on leaving."""
    inner = [one for one in module.modules() if one is not module and "forward" in vars(one)]
    others = [vars(one).pop("forward") for one in inner]
    try:
        yield
    finally:
        for one, other in zip(inner, others, strict=True):
            vars(one)["forward"] = other


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
