"""Heights of landscapes, and what they look like in a light."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.scenes.noise import Noise, smoothstep


def eroded(
    noise: Noise, x: Tensor, z: Tensor, wavelength: float, count: int, *,
    sharp: float = 0.7, gain: float = 0.46, finest: Tensor | float = 0.0,
) -> Tensor:  # fmt: skip
    """Heights (D, W) of mountains, about -1 to 1: ridged noise whose finer octaves fade where the
    coarser ones are steep, so that valleys get smooth and crests stay rough.

    After I. Quilez, "Value noise derivatives" (2008), with the ridges of Musgrave's multifractals.

    Args:
        sharp: 0 is round, 1 has sharp crests.
        finest: the shortest wavelength that samples show, which fades out; of any shape that broadcasts.
    """
    total = torch.zeros_like(x + z)
    sx, sz = torch.zeros_like(total), torch.zeros_like(total)
    amplitude = 1.0
    for k, octave in enumerate(noise.octaves[:count]):
        n, nx, nz = octave.sloped(x, z, wavelength)
        if sharp and k < 4:
            size = (n * n + 0.02).sqrt()
            ridge = 0.8 - size * 1.15
            turn = -1.15 * n / size
            n = torch.lerp(n * 0.55, ridge, sharp)
            nx, nz = (v * torch.lerp(torch.full_like(v, 0.55), turn, sharp) for v in (nx, nz))
        else:
            n, nx, nz = n * 0.6, nx * 0.6, nz * 0.6
        if k:
            shown = smoothstep(1.2, 2.6, wavelength / torch.as_tensor(finest).clamp(min=1e-6))
        else:
            shown = torch.ones(1)
        sx += nx * (0.13 * shown)
        sz += nz * (0.13 * shown)
        total += n * (amplitude * shown) / (1 + sx * sx + sz * sz)
        amplitude, wavelength = amplitude * gain, wavelength * 0.485
    return total


def beyond(near: float, z: Tensor, part: Callable[[slice], Tensor]) -> Tensor:
    """(D, W): what is to be seen from a depth on only, and is not computed before it: zero there.

    Args:
        z: (D, 1) depths, increasing.
        part: gives the rows of a slice, the last ones.
    """
    depths = z[:, 0].contiguous()
    rows = slice(min(int(torch.searchsorted(depths, near)), len(depths) - 1), len(depths))
    far = part(rows)
    return torch.nn.functional.pad(far, (0, 0, rows.start, 0))


@dataclass(frozen=True)
class Relief:
    """Attributes, each (D, W):
    gx, gz: slopes of the land along x and z.
    lit: how much of the sun's light arrives, 0 in cast shadows.
    """

    gx: Tensor
    gz: Tensor
    lit: Tensor


def relief(
    heights: Tensor, across: Tensor, depths: Tensor, lean: tuple[float, float, float]
) -> Relief:
    """Slopes and shadows of a landscape.

    Args:
        heights: (D, W); across: (1, W) tangents of columns; depths: (D, 1).
        lean: where the light comes from. Shadows are cast across the picture.
    """
    step = float(across[0, 1] - across[0, 0])
    along = torch.gradient(heights, dim=1)[0] / step  # at one depth, for a tangent of one
    gx = along / depths
    z = depths[:, 0]
    inward = torch.gradient(heights, spacing=(z,), dim=0)[0]  # along a ray
    gz = inward - across * gx
    fall = abs(lean[1] / lean[0]) if lean[0] else 9.0
    x = across * depths
    away = heights - (x if lean[0] > 0 else -x) * fall
    # Towards the sun: what is as high as the ray to it, or higher, casts a shadow.
    right = lean[0] > 0
    edge = away.flip(1).cummax(1).values.flip(1) if right else away.cummax(1).values
    over = (edge - away) / depths
    return Relief(gx, gz, 1 - smoothstep(0.0, 0.05, over))


@dataclass(frozen=True)
class Standing:
    """What stands upright on the land, one row of it to a depth, each (D, W).

    Attributes:
        top: height of its outline over the land; 0 where nothing stands.
        side: -1 at its left edge, 1 at its right.
        tone: of each one its own, 0..1.
        kind: `TREE`, `GRASS` or `FLOWER`.
    """

    top: Tensor
    side: Tensor
    tone: Tensor
    kind: Tensor

    def over(self, other: Standing) -> Standing:
        """Of two the higher."""
        higher = self.top > other.top
        rows = _filled(higher)
        parts = []
        for mine, others in zip(self._all(), other._all(), strict=True):
            part = others.clone()
            part[rows] = torch.where(higher[rows], mine[rows], others[rows])
            parts.append(part)
        return Standing(*parts)

    def _all(self) -> tuple[Tensor, ...]:
        return self.top, self.side, self.tone, self.kind


TREE, GRASS, FLOWER = 0.0, 1.0, 2.0
_WIDTH = {"conifer": 2.3, "fir": 2.1, "broadleaf": 2.0, "grass": 2.6, "flower": 2.2}


def rows_of(
    shape: str, x: Tensor, heights: Tensor, spacing: Tensor | float, seed: int, *, lanes: int = 2
) -> Standing:
    """Trees or plants in rows, one row to a depth.

    Args:
        shape: "conifer", "fir", "broadleaf", "grass" or "flower".
        x: (D, W) places of the samples; heights: (D, W) of the plants there, 0 for none.
        spacing: between them, in the world's units.
        lanes: rows that stand in one.
    """
    table = torch.rand(3, 4096, generator=torch.Generator().manual_seed(seed))
    kind = {"grass": GRASS, "flower": FLOWER}.get(shape, TREE)
    top, side, tone = (torch.zeros_like(heights) for _ in range(3))
    rows = _filled(heights > 0)  # most plants grow at some depths only
    depth = torch.arange(rows.start, rows.stop)[:, None] * 911
    for lane in range(lanes):
        outline, across, own = _lane(shape, x[rows] / spacing, table, depth, lane, lanes)
        tall = outline.clamp_(min=0) * heights[rows]
        if not lane:
            top[rows], side[rows], tone[rows] = tall, across, own
            continue
        higher = tall > top[rows]
        for whole, part in ((top, tall), (side, across), (tone, own)):
            whole[rows] = torch.where(higher, part, whole[rows])
    return Standing(top, side, tone, torch.full_like(top, kind))


def _lane(
    shape: str, u: Tensor, table: Tensor, depth: Tensor, lane: int, lanes: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Outlines of one lane, below 0 between them, and side and tone, as in `Standing`.

    Args:
        u: (D, W) places, in spacings.
        table: (3, 4096) random numbers.
        depth: (D, 1) a number of each row's own.
    """
    u = u + lane / lanes + table[0][(depth + lane * 977) % 4096] * 37
    cell = u.floor()
    number = (cell.long() * 7 + depth + lane * 2003) % 4096
    r, q = table[1][number], table[2][number]
    side = (u - cell - 0.5 - (q - 0.5) * 0.35) * _WIDTH[shape]
    a = side.abs()
    if shape == "conifer":
        # Boughs end in steps, like the teeth of a saw.
        steps = a * 5.2 + r
        outline = (1 - a) - 0.085 * (steps - steps.floor())
    elif shape == "fir":  # the same seen from near, with twigs
        wide = a * (1 + 0.1 * torch.sin(side * 9 + r * 40))
        boughs, twigs = wide * 8 + r, wide * 21 + 3 * q
        outline = (1 - wide) - 0.09 * (boughs - boughs.floor()) - 0.05 * (twigs - twigs.floor())
        outline = torch.where(wide < 0.05, 1 - 1.6 * wide, outline)
    elif shape == "broadleaf":
        outline = 0.14 + 0.86 * (1 - a * a).clamp(min=0).sqrt()
        outline = outline * (
            1 + 0.05 * torch.sin(side * 7 + r * 40) + 0.04 * torch.sin(side * 17 + q * 40)
        )
        outline = torch.where(a < 1, outline, torch.zeros_like(a))
    elif shape == "grass":
        lean = side + (q - 0.5) * 0.9  # blades bend
        outline = 1 - lean.abs() * 1.3
    else:
        outline = torch.where(a < 0.42, 0.9 + 0.1 * torch.cos(a * 3.7), torch.zeros_like(a))
    return outline * (0.45 + 0.65 * r), side, q


def _filled(there: Tensor) -> slice:
    """The rows of a (D, W) bool from the first that has anything to the last."""
    some = there.any(1).nonzero()[:, 0]
    return slice(int(some[0]), int(some[-1]) + 1) if len(some) else slice(0, 0)
