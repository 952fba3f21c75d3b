"""The frame of a picture and what of a landscape is seen in it.

A camera looks along z; x is to the right, y up. A landscape is given as samples of its height at depths, along
the rays of the picture's columns: of each column the running maximum of the tangents says what hides what, as
in the voxel terrains of the 1990s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor

HIDDEN = -1e6
"""A height that is nowhere seen."""


@dataclass(frozen=True)
class Frame:
    """Attributes:
    width, height: pixels.
    horizon: the first row of pixels below it.
    focal: pixels for a tangent of one.
    eye: height of the camera over the plain.
    """

    width: int
    height: int
    horizon: int
    focal: float
    eye: float = 1.0

    @property
    def across(self) -> Tensor:
        """(1, W) tangents of the columns, left to right."""
        return ((torch.arange(self.width) + 0.5 - self.width / 2) / self.focal)[None]

    def up(self, top: int = 0, bottom: int | None = None) -> Tensor:
        """(H, 1) tangents of rows of pixels, from the top; above the horizon they are positive."""
        rows = torch.arange(top, self.height if bottom is None else bottom)
        return ((self.horizon - rows - 0.5) / self.focal)[:, None]

    @property
    def nearest(self) -> float:
        """Depth at which a plain of height 0 meets the lower edge."""
        return self.eye * self.focal / max(1, self.height - self.horizon)

    @property
    def half(self) -> float:
        """Tangent of the right edge."""
        return self.width / 2 / self.focal

    @property
    def top(self) -> float:
        """Tangent of the upper edge."""
        return self.horizon / self.focal

    def depths(self, count: int, far: float, *, near: float | None = None) -> Tensor:
        """(count, 1) in equal ratios, from just before what the lower edge shows."""
        first = self.nearest * 0.8 if near is None else near
        steps = torch.linspace(0, 1, count)[:, None]
        return first * (far / first) ** steps

    def mirrored(self) -> Frame:
        """Of half the resolution, for what water shows: all that lies above the horizon, as high as the
        picture is below it, seen from as far below the water as the camera is above it."""
        rows = max(2, (self.height - self.horizon + 1) // 2)
        return Frame(max(2, (self.width + 1) // 2), rows, rows, self.focal / 2, -self.eye)


@dataclass(frozen=True)
class Seen:
    """What is seen at each pixel of some rows, (H, W).

    Attributes:
        at: index of the sample just behind, among all of a column after column order.
        share: of that one; the rest is of the sample before it.
        sky: where there is no land.
        standing: how high up something that stands on the land a pixel is, 0 to 1; 0 on the land itself.
        depth: of what is seen.
    """

    at: Tensor
    share: Tensor
    sky: Tensor
    standing: Tensor
    depth: Tensor

    def look(self, samples: Tensor) -> Tensor:
        """(C, H, W) of samples (D, W, C), between the two that a pixel lies between."""
        _, width, channels = samples.shape
        flat = samples.reshape(-1, channels)
        far = flat.index_select(0, self.at.flatten())
        near = flat.index_select(0, (self.at - width).clamp(min=0).flatten())
        share = self.share.flatten()[:, None]
        return (near + (far - near) * share).view(*self.at.shape, channels).permute(2, 0, 1)

    def just(self, samples: Tensor) -> Tensor:
        """(C, H, W) of samples (D, W, C): of the one behind."""
        flat = samples.reshape(-1, samples.shape[-1])
        return flat.index_select(0, self.at.flatten()).view(*self.at.shape, -1).permute(2, 0, 1)


class Land:
    """A landscape in a frame, or some columns of it.

    Args:
        heights: (D, W) of the land at each depth and column.
        depths: (D, 1), increasing.
        standing: (D, W) heights of what stands on it: trees, houses; upright, as pictures on a stage.

    Attributes:
        skyline: (W,) the first row of pixels that is land.
    """

    def __init__(
        self, frame: Frame, heights: Tensor, depths: Tensor, standing: Tensor | None = None
    ) -> None:
        self.frame, self.depths = frame, depths
        self.base = (heights - frame.eye) / depths
        self.tops = self.base if standing is None else self.base + standing / depths
        highest = self.tops.cummax(0).values
        # The first row of pixels whose middle lies at or below what is highest so far.
        y = torch.ceil(frame.horizon - 0.5 - highest * frame.focal)
        first = y.clamp_(0, frame.height).long()
        count = torch.zeros(frame.height + 1, heights.shape[1], dtype=torch.int32)
        count.scatter_add_(0, first, torch.ones_like(first, dtype=torch.int32))
        self._row = len(depths) - count[:-1].cumsum(0)
        self.skyline = first[-1]

    @classmethod
    def joined(cls, parts: Sequence[Self]) -> Self:
        """Of columns one land."""
        whole = cls.__new__(cls)
        whole.frame, whole.depths = parts[0].frame, parts[0].depths
        whole.base = torch.cat([part.base for part in parts], 1)
        whole.tops = torch.cat([part.tops for part in parts], 1)
        whole._row = torch.cat([part._row for part in parts], 1)
        whole.skyline = torch.cat([part.skyline for part in parts])
        return whole

    def seen(self, top: int, bottom: int) -> Seen:
        """What is seen in the rows of pixels from `top` to `bottom`."""
        row = self._row[top:bottom]
        depth, width = self.base.shape
        sky = row >= depth
        row = row.clamp(max=depth - 1)
        at = row * width + torch.arange(width)
        base, behind = self.base.flatten(), at.flatten()
        far = base.index_select(0, behind).view_as(at)
        near = base.index_select(0, (at - width).clamp_(min=0).flatten()).view_as(at)
        t = self.frame.up(top, bottom)
        share = ((t - near) / (far - near).clamp(min=1e-9)).clamp_(0, 1)
        share = torch.where(row == 0, torch.ones_like(share), share)
        tops = self.tops.flatten().index_select(0, behind).view_as(at)
        standing = ((t - far) / (tops - far).clamp(min=1e-9)).clamp_(0, 1)
        standing = torch.where((tops > far + 1e-7) & ~sky, standing, torch.zeros_like(standing))
        z = self.depths[:, 0]
        behind_z, before_z = z[row], z[(row - 1).clamp(min=0)]
        return Seen(at, share, sky, standing, before_z + (behind_z - before_z) * share)
