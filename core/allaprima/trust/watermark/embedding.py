"""Adding the mark, as strong as it may be, where it helps most.

What the picture itself has on the mark's lines disturbs, but is known here: a symbol that the
picture already shows with the right sign needs little, and energy goes to those that are wrong and
can be set right at the lowest price (informed embedding; Miller, Doërr and Cox, IEEE Trans. Image
Process. 13, 2004).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

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
from allaprima.trust.watermark.whitening import Whitened, whiten

MIN_SIDE = 128
"""Pixels: smaller pictures cannot carry so much, and are not marked."""
PSNR, _DOUBLED, PSNR_MOST = 42.1, 1.5, 46.0
"""Decibels, of the marked picture's visible pixels against what they were: at 256 pixels a side and less, what
each doubling of the side adds, since more pixels carry the mark then, and the most."""
_SPARED, _SPARED_DRAWN, _DROWNED = 5.0, 1.5, 0.25
"""Decibels by which the mark is quieter, at most, in a picture that hardly disturbs it, such as a sky or a backdrop,
where it would show as grain, and in such a drawing on transparent ground; and what of the mark's amplitude the picture
itself may have, in the mean, on the mark's lines, so long as it is made quieter. What is read of such a mark is as clear
as before, but after JPEG at quality 50, which wipes the smoothest places clean. Of drawings, all of which are smooth, 5 dB
less would leave a quarter after that, 1.5 less nearly all."""

_SHARES = ((0.04, (0.94, 0.025, 0.035)), (0.15, (0.8, 0.08, 0.12)), (1.0, (0.35, 0.26, 0.39)))
_GREY = (1.0,)
"""Of the energy, for luma and the chroma planes, by the share of luma's symbols that would stay wrong
even with most of it. Luma survives JPEG; chroma is quieter, shows where the pattern lies, and carries
most in busy pictures."""
_COSTS = tuple(float(np.square(unit).mean()) for unit in colour.TO_RGB)
"""Mean square error in red, green and blue of one unit of each plane's. Their sum is that of all:
the planes' products cancel but for one of the chroma planes', whose patterns are not alike."""
_LEAST, _MARGIN = 0.5, 0.7
"""In units of the amplitude that each line would get if all got the same: what each gets at least,
and by how much a symbol is to be right, as long as energy lasts."""
_COLOURLESS = 1.5
_GAIN_POWER = 0.15
"""The mark's amplitude follows the local standard deviation to this power. More would look better
in quiet parts of busy pictures, and not outlive JPEG there."""
_REACH = 9
"""Cycles in 32 pixels: just above the mark's highest lines."""
_DARK, _LIGHT, _CLIPPED = 5, 250, 0.05
"""Colour values at which the mark may be cut off, and the share of them from which that matters."""
_MOST = 1.25
"""Largest factor by which what remains is then made stronger."""


def embed(pixels: UInt8Array, payload: int, *, tile: bool = False) -> UInt8Array:
    """The picture with a payload in it.

    Transparent pixels, the alpha channel and pictures smaller than 128 pixels a side stay as they
    are. A picture without any colour gets a mark without any.

    Args:
        pixels: (H, W, 3 or 4) uint8 sRGB, straight alpha.
        payload: 0 to 2**48 - 1.
        tile: the picture is seamless, and is to stay so; the mark then is, too.

    Returns:
        Of the same shape; the peak signal-to-noise ratio over all visible pixels is above 42 dB: that of `psnr_of`, or
        up to 5 dB more where the picture is smooth.

    Raises:
        ValueError: the payload has more than 48 bits.
    """
    symbols = encode(payload)
    height, width = pixels.shape[:2]
    mask = colour.mask_of(pixels)
    if min(height, width) < MIN_SIDE or (mask is not None and not mask.any()):
        return pixels
    shown = colour.on_white(pixels)
    luma = whiten(colour.luma_of(shown), colour.FLOORS[LUMA], _REACH)
    blocks = _gain(luma, tile)
    gain = _between(blocks, height, width)
    if mask is not None:
        gain *= mask
        blocks *= _between(mask, *blocks.shape)
    visible = 1.0 if mask is None else float(mask.mean())
    # Rounding to whole values adds a twelfth.
    energy = 255.0**2 / 10 ** (psnr_of(visible * height * width) / 10) - 1 / 12
    power = _mean_square(gain) / visible
    periods = period_of(height, tile), period_of(width, tile)
    at = _positions(height, periods[0]), _positions(width, periods[1])

    def signal(number: int, plane: Whitened) -> _Signal:
        return _signal(plane, bands()[number], symbols, blocks, periods)

    budgets = [energy / cost / power / 2 for cost in _COSTS]
    signals = [signal(LUMA, luma)]
    values = pixels[..., :3] if mask is None else pixels[mask > 0, :3]
    clipped = np.count_nonzero((values < _DARK) | (values > _LIGHT)) > _CLIPPED * values.size
    # Of a mark that is cut off nothing can be spared; drawings on transparent ground have white parts, and others.
    most = _SPARED if mask is None else _SPARED_DRAWN
    spared = 1.0 if clipped and mask is None else signals[LUMA].spared(budgets[LUMA], most)
    energy *= spared
    budgets = [spared * budget for budget in budgets]
    shares: tuple[float, ...] = _GREY
    if not _is_grey(pixels, mask):
        wrong = signals[LUMA].wrong(signals[LUMA].allot(_SHARES[0][1][LUMA] * budgets[LUMA]))
        shares = next(shares for most, shares in _SHARES if wrong <= most)
        if shares is _SHARES[0][1]:
            # So little is added to chroma that it does not matter what is there.
            signals += [_Signal.alone(bands()[number], symbols) for number in (BLUE, RED)]
        else:
            for number, plane in zip((BLUE, RED), colour.chroma_of(shown), strict=True):
                signals.append(signal(number, whiten(plane, colour.FLOORS[number], _REACH)))
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
    marked = _added(pixels, patterns, scale)
    if clipped:
        kept = _energy(pixels, marked, visible) - 1 / 12
        if kept < energy:
            grown = min(_MOST, float(np.sqrt(energy / max(kept, 1e-12))))
            marked = _added(pixels, patterns, scale * grown)
    return marked


def psnr_of(visible: float) -> float:
    """Decibels, for a picture with so many visible pixels."""
    doublings = max(0.0, float(np.log2(max(visible, 1.0) / 256**2)) / 2)
    return min(PSNR + _DOUBLED * doublings, PSNR_MOST)


def _energy(pixels: UInt8Array, marked: UInt8Array, visible: float) -> float:
    """Mean square of what was added to the visible pixels' colours."""
    added = np.subtract(marked[..., :3], pixels[..., :3], dtype=np.float32)
    return _mean_square(added) / visible


def _gain(luma: Whitened, tile: bool) -> Float:
    """(rows, columns): the mark's amplitude in each block."""
    # The weights are the variance's power of -3/4.
    mean: Float = luma.weights.mean(axis=(0, 2, 3)).T
    blocks: Float = np.power(mean, np.float32(_GAIN_POWER / -1.5))
    if tile:
        blocks[0] = blocks[-1] = (blocks[0] + blocks[-1]) / 2
        blocks[:, 0] = blocks[:, -1] = (blocks[:, 0] + blocks[:, -1]) / 2
    return blocks


def _between(values: Float, rows: int, columns: int) -> Float:
    """Values that lie evenly from end to end, at more or fewer places: linearly interpolated."""
    down = _interpolation(rows, values.shape[0])
    across = _interpolation(columns, values.shape[1])
    product: Any = down @ values @ across.T
    between: Float = product
    return between


@functools.lru_cache(maxsize=16)
def _interpolation(places: int, values: int) -> Float:
    """(places, values), the matrix of that; where there are fewer places, each takes a mean."""
    at = (np.arange(places) + 0.5) * (values / places) - 0.5
    reach = max(1.0, values / places)
    shares = np.maximum(0, 1 - np.abs(at[:, None] - np.arange(values)) / reach)
    matrix: Float = (shares / shares.sum(axis=1, keepdims=True)).astype(np.float32)
    return matrix


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

    @classmethod
    def alone(cls, band: Band, symbols: Float) -> _Signal:
        """In a plane that has nothing of its own, as far as is known."""
        signs = symbols[band.symbols]
        return cls(band, signs, np.zeros(len(band.pilot) + len(signs), np.float32))

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

    def spared(self, budget: float, most: float) -> float:
        """The share of the budget that is enough: all of it, or less, by `most` dB, where the picture has little of
        its own."""
        even = budget / len(self.have)
        own = float(np.square(self.have).mean())
        return float(np.clip(own / (_DROWNED**2 * even), 10 ** (most / -10), 1.0))

    def wrong(self, added: Float) -> float:
        """The share of the symbols that point the wrong way all the same."""
        return float((self.have + added < 0)[-len(self.signs) :].mean())

    def coefficients(self, added: Float) -> Complex:
        """All coefficients of the pattern that adds this much."""
        pilot, data = np.split(added, [len(self.band.pilot)])
        real, imaginary = np.split(data * self.signs, 2)
        return self.band.place(pilot * self.band.phases, real + 1j * imaginary)


def _signal(
    plane: Whitened,
    band: Band,
    symbols: Float,
    gain: Float,
    periods: tuple[float, float],
) -> _Signal:
    half = band.plane > 0
    step = 2 if half else 1
    rows, columns = plane.values.shape
    waves = band.waves(_positions(rows, periods[0], half), _positions(columns, periods[1], half))
    own = transform(plane.values, *waves) / plane.values.size
    # What the mark becomes in the whitened plane; the picture's own, in units of that, is there already.
    gain = _between(gain, plane.weights.shape[4], plane.weights.shape[1])
    own /= plane.response(gain, (step / periods[0], band.reach), (step / periods[1], band.reach))
    signs = symbols[band.symbols]
    pilot = (band.pick(own, band.pilot) * band.phases.conj()).real
    data = band.pick(own, band.data)
    have = np.concatenate([pilot, np.concatenate([data.real, data.imag]) * signs])
    return _Signal(band, signs, have)
