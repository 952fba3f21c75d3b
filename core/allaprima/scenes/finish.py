"""From linear light to a picture: tones, the colours of a palette, looks, and 8 bits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.pieces import Pieces
from allaprima.scenes.colours import encoded, from_oklab, linear, oklab
from allaprima.scenes.noise import Noise, mixed, smoothstep

GRAIN = 128
"""Pixels after which the grain repeats."""
SHOULDER = 0.6
"""Linear light above which tones are compressed instead of clipped."""


def toned(light: Tensor) -> Tensor:
    """(3, H, W) linear light in 0..1: what is brighter than white fades towards it."""
    light = light.clamp(min=0)
    rest = 1 - SHOULDER
    over = light - SHOULDER
    soft = SHOULDER + rest * (1 - torch.exp(-over.clamp(min=0) / rest))
    return torch.where(over > 0, soft, light)


def graded(light: Tensor, colours: Sequence[str], strength: float) -> Tensor:
    """A picture in the colours of a palette. What is light stays light, what is dark stays dark: hue and
    chroma alone change, in Oklab, to those of the colours that are nearest in lightness and hue.

    Args:
        light: (3, H, W) linear.
        colours: one to eight, "rrggbb".
        strength: 0 leaves the picture as it is, 1 has the palette's colours only.
    """
    lab = oklab(light)
    tones = [oklab(linear(code))[:, 0, 0] for code in colours]
    if len(tones) == 1:  # a shade and a tint of it, so that the picture does not get flat
        tones = [
            tones[0] * torch.tensor([0.55, 0.7, 0.7]),
            tones[0],
            tones[0] * torch.tensor([1.25, 0.55, 0.55]),
        ]
    total = torch.zeros_like(lab[0])
    a, b = torch.zeros_like(total), torch.zeros_like(total)
    size = (lab[1] ** 2 + lab[2] ** 2).sqrt()
    for tone in tones:
        apart = ((lab[0] - tone[0]) / 0.26) ** 2
        hue = ((lab[1] - tone[1]) ** 2 + (lab[2] - tone[2]) ** 2) / 0.16**2
        weight = torch.exp(-0.5 * apart - 0.5 * hue.clamp(max=12)) + 1e-4
        total += weight
        a += weight * tone[1]
        b += weight * tone[2]
    # Near black and white there is little chroma; elsewhere greys get some and bright colours keep theirs.
    lively = smoothstep(0.02, 0.35, lab[0]) * smoothstep(1.02, 0.8, lab[0])
    keep = 0.35 + 0.65 * (size / 0.1).clamp(0, 1)
    share = lively * keep
    aim = torch.stack((lab[0], a / total * share, b / total * share))
    out = mixed(lab, aim, strength)
    # Opposite hues meet in grey: the mixture gets the chroma that lies between theirs.
    wanted = torch.lerp(size, (aim[1] ** 2 + aim[2] ** 2).sqrt(), strength)
    there = (out[1] ** 2 + out[2] ** 2).sqrt().clamp(min=1e-4)
    out[1:] *= (wanted / there).clamp(max=3.0)
    return from_oklab(out).clamp(0, 1)


def watercoloured(light: Tensor, noise: Noise, unit: float) -> Tensor:
    """As if painted with water colours: washes of one tone with darker rims, grains of pigment, and paper.

    Args:
        light: (3, H, W) linear, in 0..1.
        unit: pixels that the picture is high, or about that.
    """
    height, width = light.shape[1:]
    y = (torch.arange(height)[:, None] + 0.5) / unit
    x = (torch.arange(width)[None, :] + 0.5) / unit
    srgb = encoded(light)
    wobble = noise.fbm(x, y, 0.05, 3) * (0.004 * unit)
    moved = _shifted(srgb, wobble, noise.octaves[5].at(x, y, 0.04) * (0.004 * unit))
    wash = painted(moved, max(2, round(unit * 0.008)))
    broad = _blurred(wash, max(1, round(unit * 0.006)))
    rim = (wash - broad).abs().mean(0)
    dark = 1 - (rim * 1.5).clamp(0, 0.2)
    grain = noise.octaves[6].at(x, y, 0.011) * 0.5 + noise.octaves[7].at(x, y, 0.006) * 0.5
    bloom = noise.fbm(x, y, 0.45, 4)
    paint = 1 - wash
    paint = paint * (0.86 + 0.1 * bloom.clamp(-1.5, 1.5) + 0.05 * grain)
    paper = torch.tensor([0.985, 0.975, 0.95])[:, None, None] * (1 + 0.012 * grain)
    page = (paper - paint * 0.94).clamp(0, 1) * dark
    edge = torch.minimum(torch.minimum(x, width / unit - x), torch.minimum(y, height / unit - y))
    inside = smoothstep(0.018, 0.034, edge + 0.016 * noise.fbm(x, y, 0.12, 5, gain=0.6))
    return _decoded(mixed(paper.expand_as(page), page, inside).clamp(0, 1))


def brushed(light: Tensor, unit: float) -> Tensor:
    """As if painted with a broad brush."""
    return _decoded(painted(encoded(light), max(2, round(unit * 0.0055))))


def painted(picture: Tensor, radius: int) -> Tensor:
    """Kuwahara's filter (1976): each pixel gets the mean of that quarter around it that varies least."""
    size = radius + 1
    padded = F.pad(picture[None], (radius, radius, radius, radius), mode="replicate")
    mean = F.avg_pool2d(padded, size, stride=1)[0]
    grey = padded.mean(1, keepdim=True)
    middle = F.avg_pool2d(grey, size, stride=1)[0, 0]
    spread = F.avg_pool2d(grey * grey, size, stride=1)[0, 0] - middle * middle
    height, width = picture.shape[1:]
    total = torch.zeros_like(picture)
    weights = torch.zeros(height, width)
    for dy in (0, radius):
        for dx in (0, radius):
            varies = spread[dy : dy + height, dx : dx + width].clamp(min=0)
            weight = (varies + 2e-4) ** -4
            weight = weight / 1e14
            total += mean[:, dy : dy + height, dx : dx + width] * weight
            weights += weight
    return total / weights


def smoothed(light: Tensor) -> Tensor:
    """Linear light with stairs along edges blended away: where neighbours differ much, with their mean."""
    middle = light[1].clamp(0, 1).sqrt()
    edge = torch.zeros_like(middle)
    down, along = (middle[1:] - middle[:-1]).abs_(), (middle[:, 1:] - middle[:, :-1]).abs_()
    for part, step in (
        (edge[1:], down),
        (edge[:-1], down),
        (edge[:, 1:], along),
        (edge[:, :-1], along),
    ):
        torch.maximum(part, step, out=part)
    share = smoothstep(0.05, 0.28, edge).mul_(0.75)
    soft = light
    for axis in (1, 2):
        size = light.shape[axis]
        before = torch.cat((soft.narrow(axis, 0, 1), soft.narrow(axis, 0, size - 1)), axis)
        after = torch.cat((soft.narrow(axis, 1, size - 1), soft.narrow(axis, size - 1, 1)), axis)
        soft = before.add_(after).add_(soft, alpha=2).mul_(0.25)
    return torch.lerp(light, soft, share)


def as_bytes(light: Tensor, seed: int, pieces: Pieces) -> Tensor:
    """(H, W, 3) uint8 sRGB of linear light in 0..1, with a grain below one step, so that skies have no bands."""
    generator = torch.Generator().manual_seed(seed & 0x7FFFFFFF)
    height, width = light.shape[1:]
    tile = torch.rand(GRAIN, GRAIN, generator=generator) - 0.5
    grain = tile.repeat(1, -(-width // GRAIN))[:, :width]
    out = torch.empty(height, width, 3, dtype=torch.uint8)

    def write(top: int) -> None:
        rows = slice(top, min(height, top + GRAIN))
        srgb = encoded(light[:, rows]).mul_(255).add_(grain[: rows.stop - top])
        out[rows] = srgb.round_().clamp_(0, 255).to(torch.uint8).permute(1, 2, 0)

    pieces([partial(write, top) for top in range(0, height, GRAIN)])
    return out


def _decoded(srgb: Tensor) -> Tensor:
    from allaprima.scenes.colours import decoded

    return decoded(srgb.clamp(0, 1))


def _blurred(picture: Tensor, radius: int) -> Tensor:
    size = 2 * radius + 1
    padded = F.pad(picture[None], (radius,) * 4, mode="replicate")
    return F.avg_pool2d(padded, size, stride=1)[0]


def _shifted(picture: Tensor, dx: Tensor, dy: Tensor) -> Tensor:
    _, height, width = picture.shape
    x = (torch.arange(width)[None] + dx) / max(1, width - 1) * 2 - 1
    y = (torch.arange(height)[:, None] + dy) / max(1, height - 1) * 2 - 1
    grid = torch.stack((x.expand(height, width), y.expand(height, width)), -1)
    return F.grid_sample(
        picture[None], grid[None], mode="bilinear", padding_mode="border", align_corners=True
    )[0]
