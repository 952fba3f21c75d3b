"""Patches of a picture with a hole: where they are, how they are told apart, and what they agree on.

A patch is a square of pixels around its centre. Patches that touch the hole are targets; those that are known
as a whole are sources. Each target has a source that looks like it; a pixel of the hole is the weighted mean
of what the patches over it have there (Wexler, Shechtman and Irani, "Space-time completion of video", 2007).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

_SAMPLED = 3000
"""Patches that the principal components are computed from."""


@dataclass(slots=True)
class Level:
    """A picture at one resolution.

    Attributes:
        values: (C, H, W) float32, changed inside the hole as the work goes on.
        hole: (H, W) bool, what is to be made.
        radius: of a patch, in pixels.
        tile: whether what lies beyond an edge is the opposite edge.
        sources: (S,) int64, the centres of known patches, as positions in the flattened picture.
        targets: (T,) int64, those of patches that touch the hole.
        is_source: (H * W,) bool.
    """

    values: Tensor
    hole: Tensor
    radius: int
    tile: bool
    sources: Tensor
    targets: Tensor
    is_source: Tensor

    @classmethod
    def of(cls, values: Tensor, hole: Tensor, usable: Tensor, radius: int, tile: bool) -> Level:
        """A level with its centres found; there may be none.

        Args:
            usable: (H, W) bool, what may be copied.
        """
        known, touching = ~spread(~usable | hole, radius, tile), spread(hole, radius, tile)
        if not tile:
            height, width = hole.shape
            inside = torch.zeros_like(hole)
            inside[radius : height - radius, radius : width - radius] = True
            known, touching = known & inside, touching & inside
        is_source = known.flatten()
        sources, targets = (m.flatten().nonzero()[:, 0] for m in (known, touching))
        return cls(values, hole, radius, tile, sources, targets, is_source)

    def moved(self, places: Tensor, dy: int | Tensor, dx: int | Tensor) -> Tensor:
        """Positions so many rows and columns away; without `tile`, kept where centres may be."""
        height, width = self.hole.shape
        y = torch.div(places, width, rounding_mode="floor")
        x = places - y * width + dx
        y = y + dy
        if self.tile:
            return (y % height) * width + x % width
        low = self.radius
        return y.clamp(low, height - 1 - low) * width + x.clamp(low, width - 1 - low)


@dataclass(frozen=True, slots=True)
class Choice:
    """Where everything in a hole comes from.

    Attributes:
        nearest: (H * W,) int64: the centre of the source chosen for the patch around each pixel.
        weights: (H * W,) float32, how much that patch counts; 0 where there is none.
        level: what they were chosen at.
    """

    nearest: Tensor
    weights: Tensor
    level: Level


def spread(mask: Tensor, radius: int, tile: bool) -> Tensor:
    """A mask grown by a square's radius. (H, W) bool."""
    for axis in (0, 1):
        for _ in range(radius):
            # One step at a time: bools are moved faster than any filter is computed.
            ahead, behind = mask.roll(1, axis), mask.roll(-1, axis)
            if not tile:
                ahead.select(axis, 0).zero_()
                behind.select(axis, -1).zero_()
            mask = mask | ahead | behind
    return mask


def around(level: Level, places: Tensor) -> Tensor:
    """(N, side * side) int64: all pixels of the patches around centres."""
    height, width = level.hole.shape
    reach = torch.arange(-level.radius, level.radius + 1)
    y, x = (places // width)[:, None] + reach, (places % width)[:, None] + reach
    if level.tile:
        y, x = y % height, x % width
    return (y[:, :, None] * width + x[:, None, :]).flatten(1)


def alike(level: Level, places: Tensor, centres: Tensor, sources: Tensor) -> Tensor:
    """What lies from the sources as the places lie from the centres."""
    height, width = level.hole.shape
    if not level.tile:
        return sources + (places - centres)  # no patch leaves the picture
    y = sources // width + places // width - centres // width
    x = sources % width + places % width - centres % width
    return (y % height) * width + x % width


def vote(choice: Choice, radius: int) -> None:
    """Make each pixel of the hole the weighted mean of what patches over it have there: of all of them, or of
    those with it at most so far from their middle, which blurs less."""
    level = choice.level
    places = level.hole.flatten().nonzero()[:, 0]
    indices, weights = [], []
    for dy in range(-radius, radius + 1):
        for dx in range(-radius, radius + 1):
            centres = level.moved(places, -dy, -dx)
            indices.append(alike(level, places, centres, choice.nearest[centres]))
            weights.append(choice.weights[centres])
    table = level.values.flatten(1).T.contiguous()
    share = torch.stack(weights, 1)
    share /= share.sum(1, keepdim=True).clamp(min=1e-20)
    made = F.embedding_bag(torch.stack(indices, 1), table, per_sample_weights=share, mode="sum")
    level.values.flatten(1)[:, places] = made.T


class Descriptors:
    """Short descriptions of patches: their principal components, and where they are.

    Args:
        level: of what picture; its values may change afterwards.
        length: how many components.
        nearness: how much a distance of one longer side counts, along each axis, in units of the channels' values.
    """

    def __init__(self, level: Level, length: int, nearness: tuple[float, float]) -> None:
        self._level = level
        side, channels = 2 * level.radius + 1, level.values.shape[0]
        sample = self._patches(level.sources[:: max(1, len(level.sources) // _SAMPLED)])
        mean = sample.mean(0)
        centred = sample - mean
        _, vectors = torch.linalg.eigh(centred.T @ centred)
        self._basis = vectors[:, -length:]
        self._kernel = self._basis.T.reshape(-1, channels, side, side).contiguous()
        self._offset = -(mean @ self._basis)
        longer = max(level.hole.shape)
        self._nearness = nearness[0] / longer, nearness[1] / longer

    def of_all(self) -> Tensor:
        """(H * W, N) float32 of the patches around all pixels; zeros where one would leave the picture."""
        level = self._level
        planes = level.values[None]
        if level.tile:
            planes = _wrapped(planes, level.radius)
        made = F.conv2d(planes, self._kernel, self._offset)
        if not level.tile:
            made = F.pad(made, [level.radius] * 4)
        return torch.cat([made[0].flatten(1).T, self._places(torch.arange(level.hole.numel()))], 1)

    def of(self, places: Tensor) -> Tensor:
        """(N, M) float32 of the patches around some centres."""
        made = self._patches(places) @ self._basis + self._offset
        return torch.cat([made, self._places(places)], 1)

    def _patches(self, places: Tensor) -> Tensor:
        """(N, C * side * side) float32."""
        table = self._level.values.flatten(1).T.contiguous()
        return table[around(self._level, places)].transpose(1, 2).reshape(len(places), -1)

    def _places(self, places: Tensor) -> Tensor:
        # What wraps around has no ends to be far from.
        if self._level.tile:
            return torch.zeros(len(places), 2)
        width = self._level.hole.shape[1]
        y, x = places // width, places % width
        return torch.stack([y * self._nearness[0], x * self._nearness[1]], 1)


def _wrapped(planes: Tensor, margin: int) -> Tensor:
    """With the opposite edges around; also where the margin is larger than the picture."""
    height, width = planes.shape[-2:]
    rows = torch.arange(-margin, height + margin) % height
    columns = torch.arange(-margin, width + margin) % width
    return planes[..., rows[:, None], columns]
