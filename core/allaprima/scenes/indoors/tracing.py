"""A picture of what rays through its pixels meet, with several rays where one thing ends and another begins."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor

from allaprima.pieces import Pieces
from allaprima.scenes.frame import Frame

BAND = 2**16
"""Pixels at a time."""
FINE = 4
"""Rays a side of a pixel where something ends, where nothing else is said."""
Seen = Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]
"""Of rays through tangents (N,) to the right and up: (C, N), linear light first, and (N,) the number of what they
meet."""


def traced(frame: Frame, seen: Seen, pieces: Pieces, channels: int = 3, fine: int = FINE) -> Tensor:
    """(C, H, W): linear light, and what else `seen` tells of rays, as their mean.

    Args:
        fine: rays a side of a pixel where something ends.
    """
    picture = torch.empty(channels, frame.height, frame.width)
    number = torch.empty(frame.height, frame.width, dtype=torch.uint8)
    rows = max(8, BAND // frame.width)

    def band(top: int) -> None:
        bottom = min(frame.height, top + rows)
        up = frame.up(top, bottom).expand(bottom - top, frame.width)
        light, what = seen(frame.across.expand_as(up).flatten(), up.flatten())
        picture[:, top:bottom] = light.view(channels, bottom - top, -1)
        number[top:bottom] = what.view(bottom - top, -1)

    pieces([partial(band, top) for top in range(0, frame.height, rows)])
    edge = torch.zeros_like(number, dtype=torch.bool)
    down, along = number[1:] != number[:-1], number[:, 1:] != number[:, :-1]
    for part, differs in (
        (edge[1:], down),
        (edge[:-1], down),
        (edge[:, 1:], along),
        (edge[:, :-1], along),
    ):
        part |= differs
    r, c = edge.nonzero(as_tuple=True)
    size = BAND // fine**2

    def again(at: int) -> None:
        here = slice(at, at + size)
        steps = [(k + 0.5) / fine for k in range(fine)]
        x = torch.cat(
            [(c[here] + dx - frame.width / 2) / frame.focal for dx in steps for _ in steps]
        )
        up = torch.cat(
            [(frame.horizon - r[here] - dy) / frame.focal for _ in steps for dy in steps]
        )
        light, _ = seen(x, up)
        picture[:, r[here], c[here]] = light.clamp(0, 1.5).view(channels, fine * fine, -1).mean(1)

    pieces([partial(again, at) for at in range(0, len(r), size)])
    return picture
