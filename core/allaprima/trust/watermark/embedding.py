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
    LOW_LUMA,
    LUMA,
    PERIOD,
    Band,
    Complex,
    Positions,
    bands,
    synthesis,
    transform,
)

MIN_SIDE = 128
"""Pixels: smaller pictures cannot carry so much, and are not marked."""
PSNR = 42.15
"""Decibels, of the marked picture's visible pixels against what they were; never less than 42."""

_SHARES = (0.8, 0.0, 0.08, 0.12)
_FLAT = (0.35, 0.45, 0.08, 0.12)
_BUSY = (0.35, 0.0, 0.26, 0.39)
_GREY, _GREY_FLAT = (1.0, 0.0, 0.0, 0.0), (0.45, 0.55, 0.0, 0.0)
"""Of the energy, for luma, coarse luma and the chroma planes. Luma survives JPEG, in flat pictures
only the coarse lines do; chroma survives more than luma in pictures so busy that even with most of
the energy too many of luma's symbols stay wrong."""
_HOPELESS, _FLATNESS = 0.15, 0.6
_COSTS = tuple(float(np.square(unit).mean()) for unit in colour.TO_RGB)
"""Mean square error in red, green and blue of one unit of each plane's. Their sum is that of all:
the planes' products cancel but for one of the chroma planes', whose patterns are not alike."""
_PILOT = 0.85
"""Amplitude of the pilot's lines, as a part of the others'."""
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
    masks = colour.masks_of(pixels)
    mask = masks[0]
    if min(height, width) < MIN_SIDE or (mask is not None and not mask.any()):
        return pixels
    parts = colour.split(pixels)
    flat, blocks = colour.flatten(parts, masks, tile)
    gain = colour.enlarged(blocks, (height, width), tile)
    if mask is not None:
        gain *= mask
    visible = 1.0 if mask is None else float(mask.mean())
    # Rounding to whole values adds a twelfth.
    energy = 255.0**2 / 10 ** (PSNR / 10) - 1 / 12
    power = _mean_square(gain) / visible
    grey = all(float(np.abs(part).max()) < _COLOURLESS for part in parts[1:])
    periods = period_of(height, tile), period_of(width, tile)
    at = _positions(height, periods[0]), _positions(width, periods[1])
    half_gain = gain[:-1:2, :-1:2]
    signals = [
        _signal(flat[b.plane], b, symbols, half_gain if b.plane else gain, periods) for b in bands()
    ]
    units = [energy / _COSTS[b.plane] / power / 2 for b in bands()]
    is_flat = signals[LOW_LUMA].ratio(_FLAT[LOW_LUMA] * units[LOW_LUMA]) < _FLATNESS
    if grey:
        shares = _GREY_FLAT if is_flat else _GREY
    elif is_flat:
        shares = _FLAT
    else:
        luma = signals[LUMA]
        busy = luma.wrong(luma.allot(_SHARES[LUMA] * units[LUMA])) > _HOPELESS
        shares = _BUSY if busy else _SHARES
    patterns = [np.zeros((height, width), np.float32) for _ in range(1 if grey else 3)]
    for signal, share, unit in zip(signals, shares, units, strict=True):
        if share:
            coefficients = signal.coefficients(signal.allot(share * unit))
            patterns[signal.band.plane] += synthesis(coefficients, *signal.band.waves(*at))
    for pattern in patterns:
        pattern *= gain
    spent = sum(c * _mean_square(p) for c, p in zip(_COSTS, patterns, strict=False))
    scale = float(np.sqrt(energy * visible / max(spent, 1e-12)))
    return _added(pixels, patterns, scale)


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
    luma = patterns[0]
    for channel in range(3):
        change = luma * scale
        for pattern, unit in zip(patterns[1:], colour.TO_RGB[1:, channel], strict=False):
            if unit:
                change += pattern * (scale * unit)
        change += pixels[..., channel]
        np.rint(change, out=change)
        marked[..., channel] = change.clip(0, 255, out=change)
    return marked


@dataclass(frozen=True, eq=False)
class _Signal:
    """What one plane is to carry.

    Attributes:
        signs: (2 n,) the symbols on the real, then the imaginary parts of the data lines.
        have: what the picture has there already, on the pilot's lines and then for these symbols,
            in units of what may be added; positive if it points the right way.
        scale: amplitude of each of them, as a part of a data line's.
    """

    band: Band
    signs: Float
    have: Float
    scale: Float

    def allot(self, budget: float) -> Float:
        """What to add, in the direction in which each should point.

        Args:
            budget: the sum of the squares of all that may be added.
        """
        have, scale = self.have / self.scale, np.square(self.scale)
        even = float(np.sqrt(budget / scale.sum()))
        least, target = _LEAST * even, _MARGIN * even
        # The cheapest first; those that cost too much are given up, as the code can bear some.
        wanted = np.maximum(target - have, least)
        order = np.argsort(wanted, kind="stable")
        spent = np.cumsum(((np.square(wanted) - least**2) * scale)[order])
        affordable = int(np.searchsorted(spent, budget - least**2 * float(scale.sum())))
        if affordable < len(have):
            added = np.full_like(have, least)
            added[order[:affordable]] = wanted[order[:affordable]]
            return added * self.scale
        low, high = target, 40 * even + float(np.abs(have).max())
        for _ in range(20):
            target = (low + high) / 2
            added = np.maximum(target - have, least)
            low, high = (
                (low, target) if np.vdot(np.square(added), scale) > budget else (target, high)
            )
        return added * self.scale

    def ratio(self, budget: float) -> float:
        """Of what the picture has on these lines to what can be added to them."""
        return float(np.sqrt(np.square(self.have).sum() / budget))

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
    scale = np.ones_like(have)
    scale[: len(pilot)] = _PILOT
    return _Signal(band, signs, have, scale)
