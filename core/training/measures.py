"""What can be measured of generated tiles without a judge. Tiles are uint8: of materials
(B, 6, H, W), colour (sRGB), height, roughness and metallic; of illustrations (B, 4, H, W), colour
laid over grey, and alpha."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2
from skimage.color import deltaE_ciede2000, rgb2lab
from torch import Tensor

from allaprima.procedural.surface import rgb
from training.illustration.palettes import palette

MAPS = {"base color": slice(0, 3), "height": slice(3, 4), "roughness": slice(4, 5), "metallic": slice(5, 6)}  # fmt: skip


def seams(tiles: Tensor, stride: int) -> dict[str, float]:
    """Mean step across the wrap over the mean step at the other multiples of the stride, by map.

    Args:
        stride: pixels; the network is exactly equivariant to rolls by this much, so only
            boundaries at its multiples can be compared with the wrap.
    """
    out = {}
    for name, channels in MAPS.items():
        x = tiles[:, channels].float()
        steps = []
        for axis in (2, 3):
            d = (x - x.roll(1, axis)).abs().movedim(axis, 0).flatten(1).mean(1)[::stride]
            steps.append((d[0], d[1:].mean()))
        across, inside = (torch.stack(s).mean() for s in zip(*steps, strict=True))
        out[name] = round(float((across + 1e-3) / (inside + 1e-3)), 3)
    return out


def dominant(tile: Tensor) -> npt.NDArray[np.float64]:
    """CIELAB (3,) of the largest of three clusters of a tile's colours."""
    small = torch.nn.functional.adaptive_avg_pool2d(tile[:3].float(), 32)
    lab = rgb2lab(small.flatten(1).T.numpy() / 255.0)
    different = len(np.unique(lab.round(6), axis=0))
    centres, labels = kmeans2(lab, min(3, different), minit="++", seed=0)
    return np.asarray(centres[np.bincount(labels, minlength=3).argmax()])


def colour_distance(tile: Tensor, codes: Sequence[str]) -> float:
    """CIEDE2000 between the dominant colour and the nearest of those asked for, "rrggbb" each."""
    return _nearest_shade(dominant(tile), codes)


def palette_distance(tile: NDArray[np.uint8], codes: Sequence[str]) -> float:
    """CIEDE2000 between the largest colour of an illustration, (H, W, 4) straight alpha, and the
    nearest of those asked for; 100 where nothing is opaque."""
    found = palette(tile)
    return _nearest_shade(rgb2lab(found[:1] / 255.0)[0], codes) if len(found) else 100.0


def _nearest_shade(lab: npt.NDArray[np.float64], codes: Sequence[str]) -> float:
    shades = rgb2lab(np.array([rgb(code) for code in codes]))
    return float(deltaE_ciede2000(np.broadcast_to(lab, shades.shape), shades).min())


def edges_agree(tiles: Tensor) -> float:
    """Mean correlation, over tiles, of the edges of height with those of luminance."""
    x = tiles.float()
    light = (x[:, :3] * torch.tensor([0.2126, 0.7152, 0.0722]).view(1, 3, 1, 1)).sum(1)
    a, b = (_edges(v).flatten(1) for v in (light, x[:, 3]))
    a, b = a - a.mean(1, keepdim=True), b - b.mean(1, keepdim=True)
    return float(((a * b).mean(1) / (a.std(1) * b.std(1) + 1e-3)).mean())


def _edges(x: Tensor) -> Tensor:
    return ((x - x.roll(1, 1)).square() + (x - x.roll(1, 2)).square()).sqrt()


def spread(features: Tensor) -> float:
    """Mean distance between any two of unit vectors (N, D)."""
    distances = torch.cdist(features, features)
    return float(distances.sum() / (len(features) * (len(features) - 1)))


def nearest(
    made: Tensor, known: Tensor, rolled: bool, shortlist: int = 32
) -> tuple[Tensor, Tensor]:
    """For each of `made`, the root mean square difference (0..255) to the most similar of `known`
    (at the best roll if `rolled`), and which that is. Both are compared at 16 x 16.

    Of rolled ones candidates are those of the most similar power spectrum, which rolls do not
    change; their best roll is found by cross-correlation.
    """
    a, b = (_small(x) for x in (made, known))
    if not rolled:
        square, which_one = torch.cdist(a.flatten(1), b.flatten(1)).min(1)
        return square / a[0].numel() ** 0.5, which_one
    fa, fb = torch.fft.rfft2(a), torch.fft.rfft2(b)
    close = torch.cdist(fa.abs().flatten(1), fb.abs().flatten(1)).topk(
        min(shortlist, len(b)), largest=False
    )[1]
    error, which = [], []
    for i in range(len(a)):
        candidates = close[i]
        cross = torch.fft.irfft2(fa[i] * fb[candidates].conj(), s=(16, 16)).sum(1).flatten(1)
        energy = a[i].square().sum() + b[candidates].square().flatten(1).sum(1)
        square = (energy - 2 * cross.max(1).values).clamp(min=0) / a[i].numel()
        best = int(square.argmin())
        error.append(square[best].sqrt())
        which.append(candidates[best])
    return torch.stack(error), torch.stack(which)


def _small(x: Tensor, side: int = 16) -> Tensor:
    """Reduced to `side`, float32; in parts, since all tiles of a pool at once are large."""
    parts = [torch.nn.functional.adaptive_avg_pool2d(p.float(), side) for p in x.split(256)]
    return torch.cat(parts)
