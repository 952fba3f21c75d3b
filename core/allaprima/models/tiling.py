"""Seamless pictures: every convolution sees the opposite edge where it would see zeros.

A network without position embeddings whose every padded layer wraps around does not know where
the picture begins, so the edges of its result meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F
from torch import nn

if TYPE_CHECKING:
    from diffusers.models.downsampling import Downsample2D


def padded_convolutions(modules: Iterable[nn.Module]) -> list[nn.Conv2d]:
    """Every 2-D convolution in `modules` that pads."""
    return [
        layer
        for module in modules
        for layer in module.modules()
        if isinstance(layer, nn.Conv2d) and any(layer.padding)
    ]


def padding_downsamplers(modules: Iterable[nn.Module]) -> list[Downsample2D]:
    """Every layer in `modules` that pads to the right and below by itself, before a convolution
    that does not: the encoder of a Stable Diffusion autoencoder has them."""
    from diffusers.models.downsampling import Downsample2D

    return [
        layer
        for module in modules
        for layer in module.modules()
        if isinstance(layer, Downsample2D) and layer.use_conv and layer.padding == 0
    ]


def use_channels_last(network: Any) -> None:
    """Store the weights of 2-D convolutions so that these, and what they pass on, are faster."""
    if all(parameter.dim() < 5 for parameter in network.parameters()):  # it knows no others
        network.to(memory_format=torch.channels_last)


@contextmanager
def circular(convolutions: list[nn.Conv2d], downsamplers: list[Downsample2D]) -> Iterator[None]:
    """Let these layers wrap around in both axes; all is as before on leaving, come what may."""
    modes = [layer.padding_mode for layer in convolutions]
    hooks = []
    try:
        for layer in convolutions:
            layer.padding_mode = "circular"
            if not isinstance(layer.padding, str):
                layer._conv_forward = partial(_wrapped, layer)  # type: ignore[method-assign]
        hooks = [layer.conv.register_forward_pre_hook(_wrap_last) for layer in downsamplers]
        yield
    finally:
        for layer, mode in zip(convolutions, modes, strict=True):
            layer.padding_mode = mode
            vars(layer).pop("_conv_forward", None)
        for hook in hooks:
            hook.remove()


def _wrapped(
    layer: nn.Conv2d, x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None
) -> torch.Tensor:
    """What `layer` does by itself with circular padding, sooner: `F.pad` turns channels-last
    tensors into contiguous ones, which doubles the time of a convolution on a CPU."""
    assert not isinstance(layer.padding, str)
    down, right = layer.padding
    # A compiler arranges this as it likes.
    own = x.is_contiguous(memory_format=torch.channels_last) and not torch.compiler.is_compiling()
    if x.dim() == 4 and own:
        x = wrapped(x, down, right)
    else:
        x = F.pad(x, (right, right, down, down), mode="circular")
    return F.conv2d(x, weight, bias, layer.stride, 0, layer.dilation, layer.groups)


def wrapped(x: torch.Tensor, down: int, right: int) -> torch.Tensor:
    """(N, C, H + 2 down, W + 2 right), channels-last as `x`: with so much from the opposite sides.

    All of a pixel's channels lie together, so this is one copy of pixels by their numbers.
    """
    n, channels, height, width = x.shape
    pixels = x.permute(0, 2, 3, 1).reshape(n, height * width, channels)
    pixels = pixels.index_select(1, _around(height, width, down, right, x.device))
    whole = pixels.view(n, height + 2 * down, width + 2 * right, channels)
    return whole.permute(0, 3, 1, 2)


@lru_cache(maxsize=256)
def _around(height: int, width: int, down: int, right: int, device: torch.device) -> torch.Tensor:
    """The numbers of the pixels of a map, row by row, after so many of the opposite sides were added."""
    with torch.inference_mode(mode=False):
        rows = torch.arange(-down, height + down, device=device) % height
        columns = torch.arange(-right, width + right, device=device) % width
        return (rows[:, None] * width + columns).flatten()


def _wrap_last(_: nn.Module, inputs: tuple[Any, ...]) -> tuple[torch.Tensor]:
    """Put the first row and column in place of the zeros that were padded below and right."""
    (x,) = inputs
    return (F.pad(x[..., :-1, :-1], (0, 1, 0, 1), mode="circular"),)
