"""The palette of a picture: up to three colours that cover most of it."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from allaprima.models.palette import COLOURS, cielab

CLUSTERS = 7
ROUNDS = 8
SAME = 22.0
"""Clusters nearer than this in CIELAB, lightness counting half, are shades of one colour."""
LEAST = 0.06
"""Share of the area below which a colour is a detail."""
SAMPLE = 64
"""Pixels a side that are looked at; area is counted, so more would not change the answer."""

_WEIGHTS = np.array([0.5, 1.0, 1.0], dtype=np.float32)


def palette(rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The dominant colours of a picture, by k-means in CIELAB weighted by opacity.

    Args:
        rgba: (H, W, 4), sRGB with straight alpha.

    Returns:
        (n, 3) with n in 1..3, or 0 where nothing is opaque: sRGB, the largest area first. Each is a
        colour that occurs in the picture.
    """
    step = max(1, rgba.shape[0] // SAMPLE)
    pixels = rgba[step // 2 :: step, step // 2 :: step].reshape(-1, 4)
    # Edge pixels are mixtures that nobody chose.
    pixels = pixels[pixels[:, 3] >= 128]
    if not len(pixels):
        return np.zeros((0, 3), np.uint8)
    colours, counts = _coarse(pixels)
    lab = cielab(torch.from_numpy(colours)).numpy() * _WEIGHTS
    centres = _k_means(lab, counts)
    return _largest(lab, counts, colours, centres)


def _coarse(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Colours rounded to 5 bits, each with its opaque area and a pixel that has it."""
    keys = pixels[:, :3].astype(np.int64) >> 3
    _, first, inverse = np.unique(
        keys @ np.array([1024, 32, 1]), return_index=True, return_inverse=True
    )
    area = np.bincount(inverse, pixels[:, 3] / 255)
    return np.ascontiguousarray(pixels[first, :3]), area.astype(np.float32)


def _k_means(lab: NDArray[np.float32], area: NDArray[np.float32]) -> NDArray[np.float32]:
    # Start with the largest area, then with what is farthest from all, weighted by area: the same
    # picture gives the same palette.
    centres = lab[[int(area.argmax())]]
    for _ in range(min(CLUSTERS, len(lab)) - 1):
        distance = ((lab[:, None] - centres) ** 2).sum(-1).min(1)
        centres = np.concatenate([centres, lab[[int((distance * area).argmax())]]])
    for _ in range(ROUNDS):
        nearest = ((lab[:, None] - centres) ** 2).sum(-1).argmin(1)
        weight = np.bincount(nearest, area, len(centres))
        for k in np.flatnonzero(weight):
            own = nearest == k
            centres[k] = (lab[own] * area[own, None]).sum(0) / weight[k]
    return centres


def _largest(
    lab: NDArray[np.float32],
    area: NDArray[np.float32],
    colours: NDArray[np.uint8],
    centres: NDArray[np.float32],
) -> NDArray[np.uint8]:
    nearest = ((lab[:, None] - centres) ** 2).sum(-1).argmin(1)
    weight = np.bincount(nearest, area, len(centres)).astype(np.float64)
    # Shades join the largest cluster that is near; that one keeps its own colour.
    order = [int(k) for k in np.argsort(-weight, kind="stable") if weight[k] > 0]
    kept: list[int] = []
    total = dict.fromkeys(order, 0.0)
    for k in order:
        near = [m for m in kept if np.linalg.norm(centres[k] - centres[m]) < SAME]
        owner = near[0] if near else k
        if owner == k:
            kept.append(k)
        total[owner] += weight[k]
    kept.sort(key=lambda k: -total[k])
    chosen = [k for k in kept if total[k] >= LEAST * weight.sum()] or kept[:1]
    picked = []
    for k in chosen[:COLOURS]:
        own = np.flatnonzero(nearest == k)
        distance = ((lab[own] - centres[k]) ** 2).sum(-1)
        picked.append(colours[own[int(distance.argmin())]])
    return np.stack(picked)
