"""Plain torch on a CPU, with less that is done twice.

torch puts a layer's weights into the order that the processor multiplies in at each call, and each
normalisation, activation and addition goes over the whole map once more. Here weights are put into that
order once, additions ride on the convolution before them, and scale and shift of a normalisation are
folded into its own. The pictures are the same but for rounding, of which there is less.

Where a build of torch has no such operators (see `packed`), or they compute something else, nothing is replaced.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any

import torch
import torch.nn.functional as F
from diffusers.models.autoencoders.autoencoder_dc import DCUpBlock2d, ResBlock
from diffusers.models.normalization import RMSNorm
from diffusers.models.resnet import ResnetBlock2D
from diffusers.models.upsampling import Upsample2D
from torch import Tensor, nn

from allaprima.cores import FREE_CORES, torch_threads
from allaprima.models import fused_attention
from allaprima.models.packed import Convolution, Linear, available

_SMALL_MAP = 1024
"""Below so many pixels torch's normalisation of channels-last maps is slow in bfloat16: it goes through
them group by group, a few numbers at a time. In float32 it takes a third, casting included."""


_FEW_VALUES = 2**20
"""So many one thread normalises in a third of a millisecond."""


class Fused:
    """The layers of networks that can be computed so; their weights are read when first used.

    Args:
        networks: on the CPU, ready to infer. What they are changed to later is not seen.
        branches: what convolutions may be computed in whose result is normalised and added to a map that is in
            float32; None computes them in their own type.
    """

    def __init__(
        self, networks: Iterable[nn.Module], *, branches: torch.dtype | None = None
    ) -> None:
        self._forwards: dict[nn.Module, Callable[..., Tensor]] = {}
        self._dtypes: dict[nn.Module, torch.dtype] = {}
        types = available()
        if not types:
            return
        layers = [layer for network in networks for layer in network.modules()]
        if branches not in types:
            branches = None
        convolutions: dict[nn.Module, Convolution] = {
            layer: Convolution(layer)
            for layer in layers
            if type(layer) is nn.Conv2d
            and layer.weight.dtype in types
            and not isinstance(layer.padding, str)
        }
        for layer in layers:
            if type(layer) is ResBlock and _plain_dc(layer, convolutions):
                for part in (layer.conv1, layer.conv2):
                    convolutions[part] = Convolution(part, dtype=branches)
                self._forwards[layer] = functools.partial(_dc_block, layer, convolutions)
        self._forwards |= {
            layer: forward for layer, forward in convolutions.items() if forward.own_type
        }
        for layer in layers:
            if type(layer) is nn.Linear and layer.weight.dtype in types:
                self._forwards[layer] = Linear(layer.weight, bias=layer.bias)
            elif type(layer) is nn.GroupNorm:
                self._forwards[layer] = functools.partial(_norm, layer)
            elif type(layer) is RMSNorm and getattr(layer.weight, "dtype", None) == torch.float32:
                self._forwards[layer] = functools.partial(_rms_norm, layer)
            elif type(layer) is ResnetBlock2D and _plain(layer, convolutions):
                self._forwards[layer] = functools.partial(_resnet, layer, convolutions)
            elif fused_attention.fits(layer, types):
                self._forwards[layer] = fused_attention.Block(layer)
            elif type(layer) is DCUpBlock2d and _plain_dc_up(layer, convolutions):
                self._forwards[layer] = _DcUp(layer)
            elif type(layer) is Upsample2D and _plain_up(layer, convolutions):
                self._forwards[layer] = _Up(layer)

        self._dtypes = {layer: forward.dtype for layer, forward in convolutions.items()}

    def dtype_of(self, layer: nn.Module) -> torch.dtype | None:
        """What a convolution computes in here, which may be another type than its weights are in; None of others."""
        return self._dtypes.get(layer)

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


def _plain(block: ResnetBlock2D, convolutions: Mapping[nn.Module, Convolution]) -> bool:
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
    convolutions: Mapping[nn.Module, Convolution],
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
    """The same with any number of threads that find a core.

    On channels-last maps of so many pixels each of torch's threads adds up some of them, so that the number of
    threads changes the sums. On small ones each group is one thread's.
    """
    if x.shape[2:].numel() < _SMALL_MAP:
        return F.group_norm(x, norm.num_groups, weight, bias, norm.eps)
    threads = 1 if x.numel() < _FEW_VALUES else FREE_CORES.most
    with nullcontext() if threads is None else torch_threads(threads):
        return F.group_norm(x, norm.num_groups, weight, bias, norm.eps)


def _plain_dc(block: ResBlock, convolutions: Mapping[nn.Module, Convolution]) -> bool:
    """Whether a block is one that `_dc_block` computes."""
    return (
        block.conv1 in convolutions
        and block.conv2 in convolutions
        and isinstance(block.nonlinearity, nn.SiLU)
        and block.norm_type == "rms_norm"
    )


def _dc_block(block: ResBlock, convolutions: Mapping[nn.Module, Convolution], x: Tensor) -> Tensor:
    """See `ResBlock.forward` of diffusers' AutoencoderDC."""
    x = x.contiguous(memory_format=torch.channels_last)
    hidden = convolutions[block.conv2](convolutions[block.conv1](x, "swish"))
    normed: Tensor = block.norm(hidden.movedim(1, -1)).movedim(-1, 1)
    return normed.to(x.dtype).add_(x)


def _rms_norm(norm: Any, x: Tensor) -> Tensor:
    """See diffusers' `RMSNorm.forward`: x / sqrt(mean(x^2) + eps), with weights, over the last axis."""
    length = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=torch.float32)
    factor = torch.rsqrt(length.square().mul_(1 / x.shape[-1]).add_(norm.eps))
    made = x * factor
    return made.mul_(norm.weight) if norm.bias is None else norm.bias.addcmul(made, norm.weight)


def _plain_dc_up(block: DCUpBlock2d, convolutions: Mapping[nn.Module, Convolution]) -> bool:
    """Whether a block is one that `_DcUp` computes."""
    return (
        block.conv in convolutions
        and not block.interpolate
        and bool(block.shortcut)
        and block.factor == 2
        and block.repeats in (1, 2, 4)
    )


class _DcUp:
    """See `DCUpBlock2d.forward`: a convolution makes four pixels of each, and what was there is added to them.

    Here all channels of one of the four lie together, so that its pixel is moved as a whole, and it is done
    once, after the addition.
    """

    def __init__(self, block: DCUpBlock2d) -> None:
        self._repeats = block.repeats
        self._convolution = Convolution(
            block.conv,
            arrange=lambda w: w.reshape(-1, 4, *w.shape[1:]).transpose(0, 1).flatten(0, 1),
        )

    def __call__(self, x: Tensor) -> Tensor:
        n, _, height, width = x.shape
        x = x.contiguous(memory_format=torch.channels_last)
        # Of (channel, one of four) each channel of `x` is so many after one another.
        four = x.permute(0, 2, 3, 1).view(n, height, width, -1, 4 // self._repeats).transpose(3, 4)
        four = four.repeat_interleave(self._repeats, 3).flatten(3).permute(0, 3, 1, 2)
        made = self._convolution.plus(x, four, in_place=True)
        pixels = made.permute(0, 2, 3, 1).view(n, height, width, 2, 2, -1)
        return pixels.transpose(2, 3).reshape(n, 2 * height, 2 * width, -1).permute(0, 3, 1, 2)


def _plain_up(layer: Upsample2D, convolutions: Mapping[nn.Module, Convolution]) -> bool:
    """Whether a layer is one that `_Up` computes."""
    conv: Any = getattr(layer, "conv", None)
    return (
        conv in convolutions
        and layer.use_conv
        and layer.interpolate
        and getattr(layer, "norm", None) is None
        and not layer.use_conv_transpose
        and (conv.kernel_size, conv.padding, conv.stride) == ((3, 3), (1, 1), (1, 1))
        and (conv.dilation, conv.groups) == ((1, 1), 1)
    )


class _Up:
    """See `Upsample2D.forward`: each pixel becomes four alike, and a convolution of 3x3 follows.

    Each of the four sees two by two pixels of the smaller map only, some of them several times: so these
    are convolved, by sums of the weights, with four ninths of the multiplications.
    """

    def __init__(self, layer: Upsample2D) -> None:
        conv: Any = layer.conv
        self._layer = layer
        self._convolution = Convolution(conv, arrange=_of_four)

    def __call__(self, x: Tensor, output_size: Any = None) -> Tensor:
        if output_size is not None and list(output_size) != [2 * side for side in x.shape[2:]]:
            made: Tensor = type(self._layer).forward(self._layer, x, output_size)
            return made
        n, _, height, width = x.shape
        four = self._convolution(x)
        pixels = four.permute(0, 2, 3, 1).reshape(n, 4 * (height + 1) * (width + 1), -1)
        pixels = pixels.index_select(1, _among_four(height, width))
        return pixels.view(n, 2 * height, 2 * width, -1).permute(0, 3, 1, 2)


def _of_four(weight: Tensor) -> Tensor:
    """(4 O, I, 2, 2) of (O, I, 3, 3): above left, above right, below left, below right; of a bias (4 O)."""
    if weight.dim() == 1:
        return weight.repeat(4)
    first, second = [[1.0, 0, 0], [0, 1, 1]], [[1.0, 1, 0], [0, 0, 1]]
    sums = torch.tensor([first, second])
    made = torch.einsum("aur,bvs,oirs->aboiuv", sums, sums, weight.float())
    return made.flatten(0, 2).to(weight.dtype)


@functools.lru_cache(maxsize=64)
def _among_four(height: int, width: int) -> Tensor:
    """For each pixel of the larger map, row by row, the number of the one that `_Up` takes."""
    with torch.inference_mode(mode=False):
        rows, columns = torch.arange(2 * height)[:, None], torch.arange(2 * width)
        below, right = rows % 2, columns % 2
        places = (rows // 2 + below) * (width + 1) + columns // 2 + right
        return (4 * places + 2 * below + right).flatten()
