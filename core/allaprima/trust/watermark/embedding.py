"""Adding the mark, as strong as it may be, where it helps most.

What the picture itself has on the mark's lines disturbs, but is known here: a symbol that the
picture already shows with the right sign needs little, and energy goes to those that are wrong and
can be set right at the lowest price (informed embedding; Miller, Doërr and Cox, IEEE Trans. Image
Process. 13, 2004).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from allaprima.request import UInt8Array
from allaprima.trust.watermark import planes as colour
from allaprima.trust.watermark.code import Float, encode
from allaprima.trust.watermark.comb import (
    BLUE,
    LUMA,
    PERIOD,
    RED,
    Band,
    Complex,
    Positions,
    bands,
    synthesis,
    transform,
)

MIN_SIDE = 128
"""Pixels: smaller pictures cannot carry so much, and are not marked."""
PSNR = 42.1
"""Decibels, of the marked picture's visible pixels against what they were; never less than 42."""

_SHARES = ((0.04, (0.94, 0.025, 0.035)), (0.15, (0.8, 0.08, 0.12)), (1.0, (0.35, 0.26, 0.39)))
_GREY = (1.0,)
"""Of the energy, for luma and the chroma planes, by the share of luma's symbols that would stay wrong
even with most of it. Luma survives JPEG; chroma is quieter, shows where the pattern lies, and carries
most in busy pictures."""
_COSTS = tuple(float(np.square(unit).mean()) for unit in colour.TO_RGB)
"""Mean square error in red, green and blue of one unit of each plane's. Their sum is that of all:
the planes' products cancel but for one of the chroma planes', whose patterns are not alike."""
_LEAST, _MARGIN = 0.3, 0.7
"""In units of the amplitude that each line would get if all got the same: what each gets at least,
and by how much a symbol is to be right, as long as energy lasts."""
_COLOURLESS = 1.5


def embed(pixels: UInt8Array, payload: int, *, tile: bool = False) -> UInt8Array:
    """The picture with a payload in it.

    Transparent pixels, the alpha channel and pictures smaller than 128 pixels a side stay as they
    are. A picture without any colour gets a mark without any.

    Args:
        pixels: (H, W, 3 or 4) uint8 sRGB, straight alpha.
        payload: 0 to 2**48 - 1.
        tile: the picture is seamless, and is to stay so; the mark then is, too.

    Returns:
        Of the same shape; the peak signal-to-noise ratio over all visible pixels is above 42 dB.

    Raises:
        ValueError: the payload has more than 48 bits.
    """
    symbols = encode(payload)
    height, width = pixels.shape[:2]
    mask = colour.mask_of(pixels)
    if min(height, width) < MIN_SIDE or (mask is not None and not mask.any()):
        return pixels
    luma, blocks = colour.flatten(colour.luma_of(pixels), mask, tile)
    gain = colour.enlarged(blocks, (height, width), tile)
    if mask is not None:
        gain *= mask
    visible = 1.0 if mask is None else float(mask.mean())
    # Rounding to whole values adds a twelfth.
    energy = 255.0**2 / 10 ** (PSNR / 10) - 1 / 12
    power = _mean_square(gain) / visible
    periods = period_of(height, tile), period_of(width, tile)
    at = _positions(height, periods[0]), _positions(width, periods[1])

    def signal(number: int, plane: colour.Plane) -> _Signal:
        under = gain[:-1:2, :-1:2] if number else gain
        return _signal(plane, bands()[number], symbols, under, periods)

    budgets = [energy / cost / power / 2 for cost in _COSTS]
    signals = [signal(LUMA, luma)]
    shares: tuple[float, ...] = _GREY
    if not _is_grey(pixels, mask):
        chroma = colour.flattened_chroma(pixels, mask, blocks, tile)
        signals += [signal(BLUE, chroma[0]), signal(RED, chroma[1])]
        wrong = signals[LUMA].wrong(signals[LUMA].allot(_SHARES[0][1][LUMA] * budgets[LUMA]))
        shares = next(shares for most, shares in _SHARES if wrong <= most)
    allotted = [
        (each, each.allot(share * budget))
        for each, share, budget in zip(signals, shares, budgets, strict=False)
    ]
    patterns = [
        synthesis(each.coefficients(added), *each.band.waves(*at)) for each, added in allotted
    ]
    for pattern in patterns:
        pattern *= gain
    spent = sum(c * _mean_square(p) for c, p in zip(_COSTS, patterns, strict=False))
    scale = float(np.sqrt(energy * visible / max(spent, 1e-12)))
    return _added(pixels, patterns, scale)


def _is_grey(pixels: UInt8Array, mask: Float | None) -> bool:
    red, green, blue = (pixels[..., channel].astype(np.int16) for channel in range(3))
    colours = np.maximum(np.abs(red - green), np.abs(blue - green))
    if mask is not None:
        colours = colours[mask > 0]
    return int(colours.max()) <= _COLOURLESS


def period_of(side: int, tile: bool) -> float:
    """The mark's period in pixels along a side."""
    return side / max(1, round(side / PERIOD)) if tile else float(PERIOD)


def _positions(side: int, period: float, half: bool = False) -> Positions:
    """Of the pixels' centres along a side, in periods; `half` for a plane of half the size."""
    pixels = np.arange(side, dtype=np.float64)
    return (2 * pixels + 0.5 if half else pixels) / period


def _mean_square(values: Float) -> float:
    return float(np.vdot(values, values)) / values.size


def _added(pixels: UInt8Array, patterns: list[Float], scale: float) -> UInt8Array:
    """The pixels with `scale` times these patterns in their planes, rounded and clipped."""
    marked = pixels.copy()
    luma = patterns[0] * np.float32(scale)
    change = np.empty_like(luma)
    for channel in range(3):
        np.add(luma, pixels[..., channel], out=change)
        for pattern, unit in zip(patterns[1:], colour.TO_RGB[1:, channel], strict=False):
            if unit:
                change += pattern * np.float32(scale * unit)
        np.rint(change, out=change)
        marked[..., channel] = np.clip(change, 0, 255, out=change)
    return marked


@dataclass(frozen=True, eq=False)
class _Signal:
    """What one plane is to carry.

    Attributes:
        signs: (2 n,) the symbols on the real, then the imaginary parts of the data lines.
        have: what the picture has there already, on the pilot's lines and then for these symbols,
            in units of what may be added; positive if it points the right way.
    """

    band: Band
    signs: Float
    have: Float

    def allot(self, budget: float) -> Float:
        """What to add, in the direction in which each should point.

        Args:
            budget: the sum of the squares of all that may be added.
        """
        have, count = self.have, len(self.have)
        even = float(np.sqrt(budget / count))
        least, target = _LEAST * even, _MARGIN * even
        # The cheapest first; those that cost too much are given up, as the code can bear some.
        wanted = np.maximum(target - have, least)
        order = np.argsort(wanted, kind="stable")
        spent = np.cumsum((np.square(wanted) - least**2)[order])
        affordable = int(np.searchsorted(spent, budget - least**2 * count))
        if affordable < count:
            added = np.full_like(have, least)
            added[order[:affordable]] = wanted[order[:affordable]]
            return added
        low, high = target, 40 * even + float(np.abs(have).max())
        for _ in range(20):
            target = (low + high) / 2
            added = np.maximum(target - have, least)
            low, high = (low, target) if np.vdot(added, added) > budget else (target, high)
        return added

    def wrong(self, added: Float) -> float:
        """The share of the symbols that point the wrong way all the same."""
        return float((self.have + added < 0)[-len(self.signs) :].mean())

    def coefficients(self, added: Float) -> Complex:
        """All coefficients of the pattern that adds this much."""
        pilot, data = np.split(added, [len(self.band.pilot)])
        real, imaginary = np.split(data * self.signs, 2)
        return self.band.place(pilot * self.band.phases, real + 1j * imaginary)


def _signal(
    plane: colour.Plane,
    band: Band,
    symbols: Float,
    gain: Float,
    periods: tuple[float, float],
) -> _Signal:
    half = band.plane > 0
    rows, columns = plane.values.shape
    waves = band.waves(_positions(rows, periods[0], half), _positions(columns, periods[1], half))
    own = transform(plane.values, *waves) / plane.values.size
    signs = symbols[band.symbols]
    pilot = (band.pick(own, band.pilot) * band.phases.conj()).real
    data = band.pick(own, band.data)
    have = np.concatenate([pilot, np.concatenate([data.real, data.imag]) * signs])
    # What one unit of the mark becomes in the flattened plane.
    have /= float((plane.weight * gain[:rows, :columns]).mean()) + 1e-12
    return _Signal(band, signs, have)
