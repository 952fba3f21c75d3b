"""Weights rounded to 8 bits: half the memory of bfloat16.

Of each linear layer and convolution the weights of one output share a scale, their largest
magnitude over 127. They are multiplied out again when the layer computes, for that layer alone. So
it runs on every device and in every precision, adds no library, and is as fast as plain torch but
for that one multiplication (a tenth of a large matrix product's time on a CPU with bfloat16).
torchao's weights (`backends/torchao.py`) are for speed: they cover linear layers alone, and need its library.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

_SMALLEST = 1024
"""Weights of a layer below which there is nothing to gain."""
_SMALL, _LOST = 2**20, 0.02
"""Weights of a layer up to which it stays as it is where rounding is off by more than this share of them (root mean
square): a few large ones make the steps coarse, as where a decoder carries pixels through. Others lose 0.006."""


class Rounded(nn.Module):
    """Weights as int8 and a scale for each output; a parametrization of torch's."""

    def forward(self, values: Tensor, scales: Tensor) -> Tensor:
        """(outputs, ...) int8 and (outputs, 1, ...) of a floating-point type: the weights in it."""
        return values.to(scales.dtype) * scales

    def right_inverse(self, weights: Tensor) -> tuple[Tensor, Tensor]:
        """The int8 values and the scales that come nearest to floating-point weights."""
        most = weights.abs().amax(tuple(range(1, weights.dim())), keepdim=True).float()
        scales = (most / 127).clamp_min(1e-12).to(weights.dtype)
        values = (weights.float() / scales.float()).round_().clamp_(-127, 127)
        return values.to(torch.int8).contiguous(), scales


def round_weights(network: nn.Module) -> None:
    """Round the weights of all linear layers and 2-D convolutions, in place. Twice does no harm."""
    for layer in list(network.modules()):
        if (
            isinstance(layer, nn.Linear | nn.Conv2d)
            and not parametrize.is_parametrized(layer)
            and layer.weight.numel() >= _SMALLEST
            and not _would_lose(layer.weight)
        ):
            # "unsafe", since the type and number of what is stored change.
            parametrize.register_parametrization(layer, "weight", Rounded(), unsafe=True)


def _would_lose(weights: Tensor) -> bool:
    """Whether a small layer's weights are too unlike in size to be rounded."""
    if weights.numel() > _SMALL or weights.is_meta:
        return False
    values, scales = Rounded().right_inverse(weights)
    lost = (Rounded()(values, scales) - weights).float().norm()
    return bool(lost > _LOST * weights.float().norm())
