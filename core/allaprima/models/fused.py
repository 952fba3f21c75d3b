"""Plain torch on a CPU, with less that is done twice.

torch puts a layer's weights into the order that the processor multiplies in at each call, and each
normalisation, activation and addition goes over the whole map once more. Here weights are put into that
order once, additions ride on the convolution before them, and scale and shift of a normalisation are
folded into its own. The pictures are the same but for rounding, of which there is less.

This uses the operators that torch.compile itself calls on a CPU (`torch.ops.mkldnn`, of oneDNN); where a
build of torch has none, or they compute something else, nothing is replaced.
"""

from __future__ import annotations

import functools
import platform
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any, cast

import torch
import torch.nn.functional as F
from diffusers.models.autoencoders.autoencoder_dc import ResBlock
from diffusers.models.normalization import RMSNorm
from diffusers.models.resnet import ResnetBlock2D
from torch import Tensor, nn

from allaprima.cores import FREE_CORES, torch_threads
from allaprima.models import tiling

_SMALL_MAP = 1024
"""Below so many pixels torch's normalisation of channels-last maps is slow in bfloat16: it goes through
them group by group, a few numbers at a time. In float32 it takes a third, casting included."""


_FEW_VALUES = 2**20
"""So many one thread normalises in a third of a millisecond."""


class Fused:
    """The layers of networks that can be computed so; their weights are read when first used.

    Args:
        networks: on the CPU, ready to infer. What they are changed to later is not seen.
    """

    def __init__(self, networks: Iterable[nn.Module]) -> None:
        self._forwards: dict[nn.Module, Callable[..., Tensor]] = {}
        if not available():
            return
        layers = [layer for network in networks for layer in network.modules()]
        convolutions: dict[nn.Module, _Convolution] = {
            layer: _Convolution(layer)
            for layer in layers
            if type(layer) is nn.Conv2d and not isinstance(layer.padding, str)
        }
        self._forwards |= convolutions
        for layer in layers:
            if type(layer) is nn.Linear and layer.weight.dtype == torch.bfloat16:
                self._forwards[layer] = _Linear(layer)
            elif type(layer) is nn.GroupNorm:
                self._forwards[layer] = functools.partial(_norm, layer)
            elif type(layer) is RMSNorm and getattr(layer.weight, "dtype", None) == torch.float32:
                self._forwards[layer] = functools.partial(_rms_norm, layer)
            elif type(layer) is ResnetBlock2D and _plain(layer, convolutions):
                self._forwards[layer] = functools.partial(_resnet, layer, convolutions)
            elif type(layer) is ResBlock and _plain_dc(layer, convolutions):
                self._forwards[layer] = functools.partial(_dc_block, layer, convolutions)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Compute so; all is as before on leaving, come what may."""
        done = []
        try:
            for layer, forward in self._forwards.items():
                if "forward" not in vars(layer):  # someone else's
                    vars(layer)["forward"] = forward
                    done.append(layer)
            yield
        finally:
            for layer in done:
                vars(layer).pop("forward", None)


@functools.cache
def available() -> bool:
    """Whether torch has the operators here, and they compute what the layers do."""
    if platform.machine() not in ("x86_64", "AMD64") or not torch._C._has_mkldnn:
        return False
    layer = nn.Conv2d(4, 8, 3, padding=1).requires_grad_(False)
    linear = nn.Linear(8, 8).requires_grad_(False).bfloat16()
    x = torch.linspace(-1, 1, 4 * 6 * 6).view(1, 4, 6, 6)
    wanted = layer(x) + 1
    try:
        with torch.inference_mode():
            packed = _Convolution(layer)
            got = packed.plus(x, torch.ones_like(wanted))
            also = packed.plus(x, torch.ones_like(wanted), in_place=True)
            line = _Linear(linear)(x.view(18, 8).bfloat16())
    except Exception:
        # They are no public interface of torch's: anything may have become of them.
        return False
    near = functools.partial(torch.allclose, atol=1e-2)
    return (
        near(got, wanted)
        and near(also, wanted)
        and near(line.float(), linear(x.view(18, 8).bfloat16()).float())
    )


class _Convolution:
    """A convolution as a function; it wraps around where the layer does at the time."""

    def __init__(self, layer: nn.Conv2d) -> None:
        self._layer = layer
        self._weight: Tensor | None = None

    def __call__(self, x: Tensor, activation: str = "none") -> Tensor:
        x, padding = self._padded(x)
        made: Tensor = torch.ops.mkldnn._convolution_pointwise(
            x, self._packed(x, padding), *self._rest(padding), activation, [], ""
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
        x = x.contiguous(memory_format=torch.channels_last)
        down, right = map(int, layer.padding)
        if layer.padding_mode == "circular" and (down or right):
            return tiling.wrapped(x, down, right), [0, 0]
        return x, [down, right]

    def _packed(self, x: Tensor, padding: list[int]) -> Tensor:
        if self._weight is None:
            layer, reorder = self._layer, cast("Any", torch._C._nn).mkldnn_reorder_conv2d_weight
            self._weight = reorder(
                layer.weight.to_mkldnn(),
                padding,
                list(layer.stride),
                list(layer.dilation),
                layer.groups,
                list(x.shape),
            )
        return cast("Tensor", self._weight)

    def _rest(self, padding: list[int]) -> tuple[Any, ...]:
        layer = self._layer
        return layer.bias, padding, layer.stride, layer.dilation, layer.groups


class _Linear:
    """A product with a matrix, and what is added to it, as a function."""

    def __init__(self, layer: nn.Linear) -> None:
        self._layer = layer
        self._weight: Tensor | None = None

    def __call__(self, x: Tensor) -> Tensor:
        FREE_CORES.look()
        if self._weight is None:
            self._weight = torch.ops.mkldnn._reorder_linear_weight(self._layer.weight, None)
        made: Tensor = torch.ops.mkldnn._linear_pointwise(
            x, self._weight, self._layer.bias, "none", [], ""
        )
        return made


def _plain(block: ResnetBlock2D, convolutions: Mapping[nn.Module, _Convolution]) -> bool:
    """Whether a block is one that `_resnet` computes."""
    parts = [block.conv1, block.conv2, *([block.conv_shortcut] if block.conv_shortcut else [])]
    return (
        all(part in convolutions for part in parts)
        and isinstance(block.nonlinearity, nn.SiLU)
        and block.upsample is None
        and block.downsample is None
        and block.output_scale_factor == 1
        and block.time_embedding_norm in ("default", "scale_shift")
    )


def _resnet(
    block: ResnetBlock2D,
    convolutions: Mapping[nn.Module, _Convolution],
    x: Tensor,
    temb: Tensor | None = None,
) -> Tensor:
    """See `ResnetBlock2D.forward`."""
    x = x.contiguous(memory_format=torch.channels_last)
    one, two = block.norm1, block.norm2
    hidden = block.conv1(_normalised(x, one, one.weight, one.bias))
    embedded = None
    if block.time_emb_proj is not None:
        assert temb is not None
        embedded = block.time_emb_proj(temb if block.skip_time_act else F.silu(temb))
    if block.time_embedding_norm == "scale_shift":
        assert embedded is not None
        scale, shift = embedded.float().chunk(2, dim=1)
        scale = 1 + scale
        weights, biases = two.weight * scale, torch.addcmul(shift, two.bias.float(), scale)
        # Of each picture its own: then a picture is the same whatever others are made with it.
        maps = zip(hidden.split(1), weights, biases, strict=True)
        each = [_normalised(one_map, two, weight, bias) for one_map, weight, bias in maps]
        hidden = torch.cat(each) if len(each) > 1 else each[0]
    else:
        if embedded is not None:
            hidden += embedded[:, :, None, None]
        hidden = _normalised(hidden, two, two.weight, two.bias)
    last = convolutions[block.conv2]
    if block.conv_shortcut is not None:
        return last.plus(hidden, block.conv_shortcut(x), in_place=True)
    return last.plus(hidden, x)


def _norm(norm: nn.GroupNorm, x: Tensor) -> Tensor:
    return _group_norm(x, norm, norm.weight, norm.bias)


def _normalised(x: Tensor, norm: nn.GroupNorm, weight: Tensor, bias: Tensor) -> Tensor:
    """SiLU of a group normalisation with other weights, (C,)."""
    dtype = x.dtype
    if x.shape[2] * x.shape[3] < _SMALL_MAP:
        x = x.float()
    if x.dtype == torch.float32:
        weight, bias = weight.float(), bias.float()
    return F.silu(_group_norm(x, norm, weight, bias), inplace=True).to(dtype)


def _group_norm(
    x: Tensor, norm: nn.GroupNorm, weight: Tensor | None, bias: Tensor | None
) -> Tensor:
    """The same with any number of threads that find a core, bit for bit.

    On channels-last maps of so many pixels each of torch's threads adds up some of them, so that the number of
    threads changes the sums. On small ones each group is one thread's.
    """
    if x.shape[2:].numel() < _SMALL_MAP:
        return F.group_norm(x, norm.num_groups, weight, bias, norm.eps)
    threads = 1 if x.numel() < _FEW_VALUES else FREE_CORES.most
    with nullcontext() if threads is None else torch_threads(threads):
        return F.group_norm(x, norm.num_groups, weight, bias, norm.eps)


def _plain_dc(block: ResBlock, convolutions: Mapping[nn.Module, _Convolution]) -> bool:
    """Whether a block is one that `_dc_block` computes."""
    return (
        block.conv1 in convolutions
        and isinstance(block.nonlinearity, nn.SiLU)
        and block.norm_type == "rms_norm"
    )


def _dc_block(block: ResBlock, convolutions: Mapping[nn.Module, _Convolution], x: Tensor) -> Tensor:
    """See `ResBlock.forward` of diffusers' AutoencoderDC."""
    x = x.contiguous(memory_format=torch.channels_last)
    hidden = block.conv2(convolutions[block.conv1](x, "swish"))
    normed: Tensor = block.norm(hidden.movedim(1, -1)).movedim(-1, 1)
    return normed.add_(x)


def _rms_norm(norm: Any, x: Tensor) -> Tensor:
    """See diffusers' `RMSNorm.forward`: x / sqrt(mean(x^2) + eps), with weights, over the last axis."""
    length = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=torch.float32)
    factor = torch.rsqrt(length.square().mul_(1 / x.shape[-1]).add_(norm.eps))
    made = x * factor
    return made.mul_(norm.weight) if norm.bias is None else norm.bias.addcmul(made, norm.weight)
