"""Layers whose weights are put into the order that the processor multiplies in, once.

These are the operators of oneDNN that torch.compile itself calls on a CPU (`torch.ops.mkldnn`). They are no public
interface of torch's; see `available`. This holds the weights a second time.
"""

from __future__ import annotations

import functools
import platform
from collections.abc import Callable
from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from allaprima.cores import FREE_CORES
from allaprima.models import tiling

_LAYOUTS = 2
"""So many arrangements of a convolution's weights are held: those of a preview and of the full picture."""

_SHAPES = 64
"""For so many shapes of maps it is remembered which arrangement is theirs."""


class Convolution:
    """A convolution as a function; it wraps around where the layer does at the time.

    oneDNN arranges weights for the shape of the map. Maps of another may want another arrangement; with the wrong one
    the weights are rearranged at every call, which takes up to five hundred times as long as the convolution.

    Args:
        dtype: what to compute in, if not in the layer's own type.
        arrange: what becomes of its weights, (O, I, H, W), and of its bias, (O), before they are packed.
    """

    def __init__(
        self,
        layer: nn.Conv2d,
        *,
        dtype: torch.dtype | None = None,
        arrange: Callable[[Tensor], Tensor] | None = None,
    ) -> None:
        self._layer, self._arrange = layer, arrange
        self.dtype = dtype or layer.weight.dtype
        self._weights: dict[tuple[int, ...], Tensor] = {}
        self._layouts: dict[bytes, Tensor] = {}
        self._bias: Tensor | None = None

    @property
    def own_type(self) -> bool:
        """Whether it computes in the layer's."""
        return self.dtype == self._layer.weight.dtype

    def __call__(self, x: Tensor, activation: str = "none") -> Tensor:
        x, padding = self._padded(x)
        weight = self._packed(x, padding)
        made: Tensor = torch.ops.mkldnn._convolution_pointwise(
            x, weight, *self._rest(padding), activation, [], ""
        )
        return made

    def plus(self, x: Tensor, other: Tensor, *, in_place: bool = False) -> Tensor:
        """What it makes of `x`, plus `other`; this is overwritten if it may be."""
        x, padding = self._padded(x)
        weight, rest = self._packed(x, padding), self._rest(padding)
        adding: tuple[Any, ...] = "add", None, None, [], None
        made: Tensor
        if in_place:
            made = torch.ops.mkldnn._convolution_pointwise_.binary(other, x, weight, *rest, *adding)
        else:
            made = torch.ops.mkldnn._convolution_pointwise.binary(x, other, weight, *rest, *adding)
        return made

    def _padded(self, x: Tensor) -> tuple[Tensor, list[int]]:
        FREE_CORES.look()
        layer = self._layer
        x = x.to(self.dtype).contiguous(memory_format=torch.channels_last)
        down, right = map(int, layer.padding)
        if layer.padding_mode == "circular" and (down or right):
            return tiling.wrapped(x, down, right), [0, 0]
        return x, [down, right]

    def _packed(self, x: Tensor, padding: list[int]) -> Tensor:
        shape = *x.shape, *padding
        weight = self._weights.get(shape)
        if weight is None:
            weight = self._pack(x, padding)
            # The same arrangement is held once, and of more than there is room for the last ones.
            layout = _layout(weight)
            weight = self._layouts.pop(layout, weight)
            if len(self._layouts) == _LAYOUTS:
                old = self._layouts.pop(next(iter(self._layouts)))
                self._weights = {s: kept for s, kept in self._weights.items() if kept is not old}
            self._layouts[layout] = weight
            if len(self._weights) == _SHAPES:
                self._weights.clear()
            self._weights[shape] = weight
        return weight

    def _pack(self, x: Tensor, padding: list[int]) -> Tensor:
        layer, reorder = self._layer, cast("Any", torch._C._nn).mkldnn_reorder_conv2d_weight
        weight, bias = layer.weight, layer.bias
        if self._arrange is not None:
            weight = self._arrange(weight)
            bias = None if bias is None else self._arrange(bias)
        if self._bias is None and bias is not None:
            self._bias = bias.to(self.dtype)
        packed: Tensor = reorder(
            weight.to(self.dtype).to_mkldnn(),
            padding,
            list(layer.stride),
            list(layer.dilation),
            layer.groups,
            list(x.shape),
        )
        return packed

    def _rest(self, padding: list[int]) -> tuple[Any, ...]:
        layer = self._layer
        return self._bias, padding, layer.stride, layer.dilation, layer.groups


def _layout(packed: Tensor) -> bytes:
    """What tells how packed weights are arranged: oneDNN's `dnnl_memory_desc`, but for four bytes between two
    of its fields that are left as they were in memory."""
    described: Tensor = torch.ops.mkldnn._get_mkldnn_serialized_md(packed)
    told = described.numpy().tobytes()
    return told[:108] + told[112:]


class Linear:
    """A product with a matrix, and what is added to it, as a function.

    Args:
        weight: (out, in), as `nn.Linear` has it; several make one product, whose results lie one after another.
        bias: (out), or None; of several matrices one as well.
    """

    def __init__(self, *weight: Tensor, bias: Tensor | None) -> None:
        # Not the layer, of whose forward this may be a part: such circles stay in memory for a while.
        self._plain, self._bias = weight, bias
        self._weight: Tensor | None = None

    def __call__(self, x: Tensor, activation: str = "none") -> Tensor:
        """An activation may be "none", or "gelu", by the error function."""
        algorithm = "none" if activation == "gelu" else ""
        made: Tensor = torch.ops.mkldnn._linear_pointwise(
            x, self._packed(), self._bias, activation, [], algorithm
        )
        return made

    def plus(self, x: Tensor, other: Tensor) -> Tensor:
        """What it makes of `x`, plus `other`."""
        return self._with(x, other, "add")

    def times(self, x: Tensor, other: Tensor) -> Tensor:
        """What it makes of `x`, times `other`, value by value."""
        return self._with(x, other, "mul")

    def _with(self, x: Tensor, other: Tensor, how: str) -> Tensor:
        made: Tensor = torch.ops.mkldnn._linear_pointwise.binary(
            x, other, self._packed(), self._bias, how
        )
        return made

    def _packed(self) -> Tensor:
        FREE_CORES.look()
        if self._weight is None:
            whole = self._plain[0] if len(self._plain) == 1 else torch.cat(self._plain)
            self._weight = torch.ops.mkldnn._reorder_linear_weight(whole, None)
        return self._weight


@functools.cache
def available() -> frozenset[torch.dtype]:
    """The types in which torch has the operators here, and they compute what the layers do. Processors without
    AVX-512 have float32 alone."""
    if platform.machine() not in ("x86_64", "AMD64") or not torch._C._has_mkldnn:
        return frozenset()
    return frozenset(dtype for dtype in (torch.float32, torch.bfloat16) if _computes(dtype))


def _computes(dtype: torch.dtype) -> bool:
    layer = nn.Conv2d(4, 8, 3, padding=1).requires_grad_(False).to(dtype)
    linear = nn.Linear(8, 8).requires_grad_(False).to(dtype)
    x = torch.linspace(-1, 1, 4 * 6 * 6, dtype=dtype).view(1, 4, 6, 6)
    line = x.view(18, 8)
    other = torch.ones(1, 8, 6, 6, dtype=dtype)
    try:
        with torch.inference_mode():
            packed = Convolution(layer)
            sums = packed.plus(x, other), packed.plus(x, other.clone(), in_place=True)
            product = Linear(linear.weight, bias=linear.bias)
            once = product(line)
            products = (
                once,
                product(line, "gelu"),
                product.plus(line, once),
                product.times(line, once),
            )
    except Exception:
        # They are no public interface of torch's: anything may have become of them.
        return False
    tolerance = 8 * torch.finfo(dtype).eps
    near = functools.partial(torch.allclose, rtol=tolerance, atol=tolerance)
    wanted = layer(x) + 1
    once = linear(line)
    return all(near(made, wanted) for made in sums) and all(
        near(made, wanted)
        for made, wanted in zip(
            products, (once, F.gelu(once), once + once, once * once), strict=True
        )
    )
