"""Decoding in pieces, which takes the memory of one piece, whatever the picture's size."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor

TILE = 256
"""Pixels a side of a piece; a quarter of it on each side is shared with its neighbour."""


@contextmanager
def decoding_in_pieces(vae: Any, scale: int, *, wrap: bool) -> Iterator[None]:
    """Let an autoencoder of diffusers decode so; it is as before on leaving.

    Args:
        scale, wrap: see `decode_in_pieces`.
    """
    decode = vae.decode

    @functools.wraps(decode)  # callers look at its parameters
    def in_pieces(latents: Tensor, *args: Any, **kwargs: Any) -> tuple[Tensor]:
        kwargs["return_dict"] = False  # as diffusers' pipelines have it

        def of_piece(piece: Tensor) -> Tensor:
            made: Tensor = decode(piece, *args, **kwargs)[0]
            return made

        whole = decode_in_pieces(of_piece, latents, scale, wrap=wrap)
        return (whole.to(latents.dtype),)

    vae.decode = in_pieces
    try:
        yield
    finally:
        vars(vae).pop("decode", None)


def decode_in_pieces(
    decode: Callable[[Tensor], Tensor], latents: Tensor, scale: int, *, wrap: bool
) -> Tensor:
    """What `decode` makes of latents, piece by piece, blended where they overlap.

    Args:
        decode: (N, C, h, w) latents to (N, D, scale h, scale w) pixels. Its convolutions must not
            wrap around: the edges of a piece are not opposite to each other.
        scale: pixels a latent.
        wrap: whether opposite edges of the whole belong together.

    Returns:
        (N, D, scale h, scale w), of the latents' device; nearly what decoding at once makes.
    """
    side = max(4, TILE // scale)
    rows = _windows(latents.shape[2], side, wrap=wrap)
    columns = _windows(latents.shape[3], side, wrap=wrap)
    height, width = latents.shape[2] * scale, latents.shape[3] * scale
    total: Tensor | None = None
    weights = torch.zeros(height, width, device=latents.device)
    for row in rows:
        for column in columns:
            made = decode(latents[:, :, row[:, None], column]).float()
            weight = torch.outer(
                _ramp(len(row) * scale, whole=len(rows) == 1),
                _ramp(len(column) * scale, whole=len(columns) == 1),
            ).to(made.device)
            if total is None:
                total = made.new_zeros(*made.shape[:2], height, width)
            y, x = _pixels(row, scale), _pixels(column, scale)
            total[:, :, y[:, None], x] += made * weight
            weights[y[:, None], x] += weight
    assert total is not None
    return total / weights


def _windows(length: int, side: int, *, wrap: bool) -> list[Tensor]:
    """Indices of overlapping windows that cover `length` places; on a ring if they wrap."""
    if length <= side and not wrap:
        return [torch.arange(length)]
    side = min(side, length)
    step = side - side // 4
    if wrap:
        # One more round of it, so that the first and the last overlap too.
        count = max(2, -(-length // step))
        starts = [length * i // count for i in range(count)]
        return [torch.arange(start, start + side) % length for start in starts]
    count = -(-(length - side) // step) + 1
    starts = [(length - side) * i // (count - 1) for i in range(count)]
    return [torch.arange(start, start + side) for start in starts]


def _pixels(places: Tensor, scale: int) -> Tensor:
    return (places[:, None] * scale + torch.arange(scale)).flatten()


def _ramp(length: int, *, whole: bool) -> Tensor:
    """Weights along a window: rising over its first quarter and falling over its last."""
    if whole:
        return torch.ones(length)
    shared = max(1, length // 4)
    rise = (torch.arange(shared) + 0.5) / shared
    weights = torch.ones(length)
    weights[:shared] = torch.minimum(weights[:shared], rise)
    weights[-shared:] = torch.minimum(weights[-shared:], rise.flip(0))
    return weights
