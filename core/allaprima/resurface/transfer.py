"""The colours of one picture with the statistics of another's, and the maps that go with such colours.

Colours are moved in Oklab (Ottosson, "A perceptual color space for image processing", 2020), where equal
steps look equal. They are moved by the linear Monge-Kantorovich map (Pitie and Kokaram, "The linear
Monge-Kantorovitch linear colour mapping for example-based colour transfer", 2007): of all affine maps that
give a picture the mean and the covariance of another's colours the one that moves them least, so that what
is light stays light and no two colours change places.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

_LEAST, _MOST = 0.6, 2.2
"""How much the map may weaken or strengthen differences between colours: a plain target must not wipe out
what the picture shows, a varied one not blow up its noise."""
_NOISE = 0.015
"""Of a camera and JPEG, in Oklab; differences below it are none."""
_GRID = 17
_NEAREST = 12
_SAMPLES = 2048

# Ottosson's matrices: linear sRGB to cone responses, their cube roots to Oklab.
_TO_CONES = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def to_oklab(colour: Tensor) -> Tensor:
    """(3, ...) float32 Oklab, L in 0..1, of sRGB in 0..1."""
    linear = torch.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    cones = _apply(torch.tensor(_TO_CONES), linear).clamp(min=0) ** (1 / 3)
    return _apply(torch.tensor(_TO_LAB), cones)


def from_oklab(lab: Tensor) -> Tensor:
    """(3, ...) float32 sRGB, cut to 0..1; the inverse of `to_oklab`."""
    cones = _apply(torch.linalg.inv(torch.tensor(_TO_LAB)), lab) ** 3
    linear = _apply(torch.linalg.inv(torch.tensor(_TO_CONES)), cones).clamp(0, 1)
    return torch.where(
        linear <= 0.0031308, linear * 12.92, 1.055 * linear.clamp(min=1e-9) ** (1 / 2.4) - 0.055
    )


def moved(lab: Tensor, target: Tensor) -> Tensor:
    """The colours of a picture with the mean and, within limits, the covariance of the target's.

    Args:
        lab: (3, H, W) float32 Oklab.
        target: (3, h, w) likewise.

    Returns:
        (3, H, W) float32 Oklab; may lie outside of sRGB.
    """
    mean, spread = _statistics(lab)
    wanted, shape = _statistics(target)
    noise = _NOISE**2 * torch.eye(3, dtype=torch.float64)
    root, inverse = _roots(spread + noise)
    middle, _ = _roots(root @ (shape + noise) @ root)
    values, vectors = torch.linalg.eigh(inverse @ middle @ inverse)
    matrix = (vectors * values.clamp(_LEAST, _MOST)) @ vectors.T
    flat = _apply(matrix.float(), lab - mean.float()[:, None, None])
    return flat + wanted.float()[:, None, None]


def goes_with(lab: Tensor, target: Tensor, maps: Tensor) -> Tensor:
    """What a target's maps are where it has such colours.

    Args:
        lab: (3, H, W) float32 Oklab, the colours to look up.
        target: (3, h, w) likewise; `maps` (N, h, w) belong to it.

    Returns:
        (N, H, W) float32: the mean over the target's nearest colours, interpolated between the points of a
        grid over all colours that are looked up.
    """
    count = target[0].numel()
    chosen = torch.linspace(0, count - 1, min(count, _SAMPLES)).long()
    known, values = target.reshape(3, -1)[:, chosen].T, maps.reshape(len(maps), -1)[:, chosen].T
    low, high = lab.amin((1, 2)), lab.amax((1, 2))
    high = torch.maximum(high, low + 1e-3)
    axes = [torch.linspace(float(a), float(b), _GRID) for a, b in zip(low, high, strict=True)]
    grid = torch.stack(torch.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    near = torch.cdist(grid, known).topk(min(_NEAREST, len(known)), dim=1, largest=False).indices
    table = values[near].mean(1).T.reshape(1, len(maps), _GRID, _GRID, _GRID)
    at = ((lab - low[:, None, None]) / (high - low)[:, None, None]) * 2 - 1
    places = at.flip(0).permute(1, 2, 0)[None, None]
    return F.grid_sample(table, places, align_corners=True, padding_mode="border")[0, :, 0]


def _apply(matrix: Tensor, values: Tensor) -> Tensor:
    return torch.einsum("ij,j...->i...", matrix, values)


def _statistics(lab: Tensor) -> tuple[Tensor, Tensor]:
    flat = lab.reshape(3, -1).double()
    return flat.mean(1), torch.cov(flat)


def _roots(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """The square root of a symmetric positive matrix, and that root's inverse."""
    values, vectors = torch.linalg.eigh(matrix)
    root = values.clamp(min=1e-12).sqrt()
    return (vectors * root) @ vectors.T, (vectors / root) @ vectors.T
