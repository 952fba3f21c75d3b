"""Which spectral lines carry what.

The pattern has a period of 64 pixels in both directions, so its spectrum is a comb: the line (i, j)
has i periods down and j across in one period of the pattern. A quarter of the lines of each colour
plane is the pilot, with phases that are known; the real and imaginary parts of the others carry one
symbol of the code each, and symbols stand in several places.

Luma uses 7 to 16 periods, that is 0.11 to 0.25 a pixel: below, pictures have too much of their own,
and above, JPEG leaves nothing, of flat pictures least. Chroma uses the lower ones, which survive being
halved; there, pictures have little of their own.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from allaprima.trust.watermark.code import SYMBOLS, Float, Int, stream

Complex = npt.NDArray[np.complex64]
Positions = npt.NDArray[np.float64]

PERIOD = 64
"""Pixels, in a picture that has not been resized."""
_PILOT_SHARE = 0.24
LUMA, BLUE, RED = range(3)
# Least and largest number of periods in each plane, and where in the code it begins: what one loses
# stands elsewhere in the others.
_BANDS = ((7.0, 16.0, 0), (2.5, 11.0, 96), (2.5, 11.0, 192))


@dataclass(frozen=True, eq=False)
class Band:
    """Some of the lines of one colour plane.

    Attributes:
        plane: 0 for luma, 1 and 2 for the blue and the red difference.
        pilot, data: (n, 2) periods down (may be negative) and across.
        phases: (n,) unit numbers, of the pilot.
        symbols: (2 n,) which symbol each real part, then each imaginary part of `data` carries.
        reach: the largest number of periods.
    """

    plane: int
    pilot: Int
    phases: Complex
    data: Int
    symbols: Int
    reach: int

    def pick(self, coefficients: Complex, lines: Int) -> Complex:
        """Those of `lines`, from all in -reach..reach down and 0..reach across."""
        picked: Complex = coefficients[lines[:, 0] + self.reach, lines[:, 1]]
        return picked

    def place(self, pilot: Complex, data: Complex) -> Complex:
        """The other way round: all coefficients, zero where there is no line."""
        coefficients = np.zeros((2 * self.reach + 1, self.reach + 1), np.complex64)
        for lines, values in ((self.pilot, pilot), (self.data, data)):
            coefficients[lines[:, 0] + self.reach, lines[:, 1]] = values
        return coefficients

    def waves(self, down: Positions, across: Positions) -> tuple[Complex, Complex]:
        """exp(-2 pi i n x) for every number of periods n in reach, at these positions in periods.

        Returns:
            (2 reach + 1, H) and (reach + 1, W).
        """
        return self.down(down), self.across(across)

    def down(self, positions: Positions) -> Complex:
        """The first of `waves`."""
        half = self.across(positions)
        return np.concatenate([half[:0:-1].conj(), half])

    def across(self, positions: Positions) -> Complex:
        """The second of `waves`."""
        # By multiplication: an exponential function for each would take most of the time.
        waves = np.empty((self.reach + 1, len(positions)), np.complex128)
        waves[0] = 1
        waves[1:] = np.exp(-2j * np.pi * positions)
        return np.cumprod(waves, axis=0).astype(np.complex64)


@functools.cache
def bands() -> tuple[Band, ...]:
    """The lines of luma, and of the blue and the red difference."""
    return tuple(_band(plane, *values) for plane, values in enumerate(_BANDS))


def _band(plane: int, low: float, high: float, shift: int) -> Band:
    reach = int(high)
    down, across = np.meshgrid(np.arange(-reach, reach + 1), np.arange(reach + 1), indexing="ij")
    # Half of the plane: the other half of a real picture's spectrum is the same.
    half = (across > 0) | (down > 0)
    radius = np.hypot(down, across)
    chosen = half & (radius >= low) & (radius <= high)
    lines = np.stack([down[chosen], across[chosen]], axis=1)
    lines = lines[np.argsort(stream(f"lines {shift}", len(lines)), kind="stable")]
    count = round(_PILOT_SHARE * len(lines))
    phases = stream(f"pilot {shift}", count) / 2**32
    data = lines[count:]
    return Band(
        plane=plane,
        pilot=lines[:count],
        phases=np.exp(2j * np.pi * phases).astype(np.complex64),
        data=data,
        symbols=(np.arange(2 * len(data)) + shift) % SYMBOLS,
        reach=reach,
    )


def transform(values: Float, down: Complex, across: Complex) -> Complex:
    """The Fourier coefficients of real `values` (H, W) at these waves: (a, H) and (b, W) to (a, b)."""
    result: Complex = rows(values, down) @ across.T
    return result


def rows(values: Float, down: Complex) -> Complex:
    """The first half of `transform`: (a, W)."""
    # Two real products: numpy would first make `values` complex.
    result: Complex = (down.real @ values) + 1j * (down.imag @ values)
    return result


def synthesis(coefficients: Complex, down: Complex, across: Complex) -> Float:
    """The real pattern (H, W) with these coefficients, twice the real part of their sum."""
    rows = np.conj(down).T @ coefficients
    pattern: Float = rows.real @ across.real + rows.imag @ across.imag
    pattern *= 2
    return pattern
