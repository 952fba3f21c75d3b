"""Noise that looks alike at every size: one band of spatial frequencies, sampled wherever it is asked for.

All of a scene's noise is one periodic texture, band-limited in the frequency domain, seen at other places,
turned and scaled by the seed. Coordinates are a world's own, so a larger picture shows the same world, with
finer octaves on top.
"""

from __future__ import annotations

import functools
import math
import random
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

TEXELS, WAVES = 512, 48
"""Of a side of the texture: samples, and wavelengths of its middle frequency."""
OCTAVES = 12
"""Most of them in a sum. So many are drawn whether they are seen or not."""


@functools.cache
def _texture() -> Tensor:
    """(1, 3, 513, 513): noise of unit deviation and its slopes along x and y, per wavelength; the last row
    and column are the first again."""
    generator = torch.Generator().manual_seed(1)
    white = torch.fft.rfft2(torch.randn(TEXELS, TEXELS, generator=generator))
    fy = torch.fft.fftfreq(TEXELS, 1 / TEXELS)[:, None]
    fx = torch.fft.rfftfreq(TEXELS, 1 / TEXELS)[None, :]
    f = (fx * fx + fy * fy).sqrt()
    band = torch.exp(-0.5 * ((f / WAVES - 1) / 0.42) ** 2) * (f > 0)
    spectrum = white * band
    turn = 2j * math.pi / WAVES
    parts = [spectrum, spectrum * fx * turn, spectrum * fy * turn]
    maps = torch.stack([torch.fft.irfft2(part, s=(TEXELS, TEXELS)) for part in parts])
    maps = maps / maps[0].std()
    return F.pad(maps[None], (0, 1, 0, 1), mode="circular").contiguous()


@functools.cache
def _plain() -> Tensor:
    """(1, 1, 513, 513): the noise without its slopes."""
    return _texture()[:, :1].contiguous()


@dataclass(frozen=True, slots=True)
class Octave:
    """Where in the texture a scene's noise lies: an offset in 0..1 and a turn in radians."""

    u: float
    v: float
    turn: float

    def at(self, x: Tensor, y: Tensor, wavelength: float) -> Tensor:
        """(H, W) of unit deviation at coordinates of any shape that broadcasts to that."""
        # Beyond its edges the texture is mirrored, which needs no wrapping.
        grid = self._grid(x, y, wavelength)
        return F.grid_sample(
            _plain(), grid[None], mode="bilinear", padding_mode="reflection", align_corners=True
        )[0, 0]

    def sloped(self, x: Tensor, y: Tensor, wavelength: float) -> tuple[Tensor, Tensor, Tensor]:
        """The noise and its slopes along x and y per wavelength."""
        grid = self._grid(x, y, wavelength)
        grid.add_(1).sub_((grid * 0.5).floor_().mul_(2)).sub_(1)
        n, du, dv = F.grid_sample(
            _texture(), grid[None], mode="bilinear", padding_mode="border", align_corners=True
        )[0]
        c, s = math.cos(self.turn), math.sin(self.turn)
        return n, du * c + dv * s, dv * c - du * s

    def _grid(self, x: Tensor, y: Tensor, wavelength: float) -> Tensor:
        """(H, W, 2) where to look in the texture, of which -1 to 1 is one period."""
        k = 2 / (wavelength * WAVES)
        c, s = k * math.cos(self.turn), k * math.sin(self.turn)
        height, width = (max(a, b) for a, b in zip(x.shape, y.shape, strict=True))
        grid = torch.empty(height, width, 2)
        torch.add(x * c + (2 * self.u - 1), y, alpha=-s, out=grid[:, :, 0])
        torch.add(x * s + (2 * self.v - 1), y, alpha=c, out=grid[:, :, 1])
        return grid


class Noise:
    """Octaves of noise of one name: the same for the same seed and name.

    Args:
        rng: decides where in the texture they lie.
    """

    def __init__(self, rng: random.Random) -> None:
        self.octaves = [
            Octave(rng.random(), rng.random(), rng.uniform(-math.pi, math.pi))
            for _ in range(OCTAVES)
        ]

    def fbm(
        self,
        x: Tensor,
        y: Tensor,
        wavelength: float,
        count: int,
        *,
        gain: float = 0.5,
        finest: float = 0.0,
    ) -> Tensor:
        """Fractal sum (H, W) of zero mean and about unit deviation.

        Args:
            count: of octaves, each half as long as the one before.
            gain: amplitude of each next one.
            finest: octaves shorter than this are left out.
        """
        total: Tensor | None = None
        power, amplitude = 0.0, 1.0
        for octave in self.octaves[:count]:
            power += amplitude * amplitude
            if wavelength >= finest or total is None:
                n = octave.at(x, y, wavelength)
                total = n * amplitude if total is None else total.add_(n, alpha=amplitude)
            wavelength, amplitude = wavelength * 0.49, amplitude * gain
        assert total is not None
        return total.mul_(power**-0.5)

    def line(self, x: Tensor, wavelength: float, count: int, *, gain: float = 0.5) -> Tensor:
        """The same along a line: (W,) at x of that shape."""
        return self.fbm(x[None], torch.zeros(1, 1), wavelength, count, gain=gain)[0]


class Still(Noise):
    """Noise that is zero everywhere: of what is drawn flat."""

    def __init__(self) -> None:
        self.octaves = [_Flat(0.0, 0.0, 0.0)] * OCTAVES


class _Flat(Octave):
    def at(self, x: Tensor, y: Tensor, wavelength: float) -> Tensor:
        return torch.zeros_like(x + y)


def smoothstep(low: Tensor | float, high: Tensor | float, x: Tensor) -> Tensor:
    """0 below `low`, 1 above `high`, a cubic between them; `high` may be below `low`."""
    t = ((x - low) / (high - low)).clamp(0, 1)
    return t * t * (3 - 2 * t)


def mixed(a: Tensor, b: Tensor, t: Tensor | float) -> Tensor:
    """`a` where t is 0, `b` where it is 1. Colours (3, 1, 1) or (3, H, W), shares (H, W)."""
    if isinstance(t, float):
        return torch.lerp(a, b, t)
    return torch.addcmul(a, b - a, t)
