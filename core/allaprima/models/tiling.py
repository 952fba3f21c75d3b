"""Seamless pictures: every convolution sees the opposite edge where it would see zeros.

A network without position embeddings whose every padded layer wraps around does not know where
the picture begins, so the edges of its result meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
import torch.nn.functional as F
from diffusers.models.downsampling import Downsample2D
from torch import nn


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
    return [
        layer
        for module in modules
        for layer in module.modules()
        if isinstance(layer, Downsample2D) and layer.use_conv and layer.padding == 0
    ]


@contextmanager
def circular(convolutions: list[nn.Conv2d], downsamplers: list[Downsample2D]) -> Iterator[None]:
    """Let these layers wrap around in both axes; all is as before on leaving, come what may."""
    modes = [layer.padding_mode for layer in convolutions]
    hooks = []
    try:
        for layer in convolutions:
            layer.padding_mode = "circular"
        hooks = [layer.conv.register_forward_pre_hook(_wrap_last) for layer in downsamplers]
        yield
    finally:
        for layer, mode in zip(convolutions, modes, strict=True):
            layer.padding_mode = mode
        for hook in hooks:
            hook.remove()


def _wrap_last(_: nn.Module, inputs: tuple[Any, ...]) -> tuple[torch.Tensor]:
    """Put the first row and column in place of the zeros that were padded below and right."""
    (x,) = inputs
    return (F.pad(x[..., :-1, :-1], (0, 1, 0, 1), mode="circular"),)
