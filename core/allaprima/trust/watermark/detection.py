"""Finding the mark, with nothing known about the picture.

1. The picture is split into luma and chroma (`planes.py`), what is strong in them is made faint
   (`whitening.py`), and their spectra are taken.
2. For every period that the pattern may have by now, the pilot's lines are read off, and correlated
   with the pilot at every offset.
3. The best of these places are looked at exactly: the period is refined, the pilot tells how much of
   each plane is left, and the symbols are read and decoded.

4. If none is there, the same is done with the picture turned by quarters and mirrored.

What is decoded counts only if its CRC of 24 bits is right. Noise passes that with a probability of
2^-24, and at most `ATTEMPTS` are made: an unmarked picture is taken for a marked one with a
probability below 1e-6.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from allaprima.request import UInt8Array
from allaprima.trust.watermark import planes as colour
from allaprima.trust.watermark.code import CRC_BITS, SYMBOLS, Float, Int, decode, encode
from allaprima.trust.watermark.comb import PERIOD, Band, Complex, bands, rows, transform
from allaprima.trust.watermark.whitening import whiten

_FREE, _ANCHORED = 6, 2
_TURNED = 7
"""Attempts at places of any offset, and at those that begin in the picture's corner; and at the best of
all places in turned pictures."""
ATTEMPTS = 1 + _FREE + _ANCHORED + _TURNED
FALSE_POSITIVES = ATTEMPTS / 2**CRC_BITS
"""Upper bound of the probability that a mark is found in an unmarked picture."""

MIN_SIDE = 24
_LARGEST, _LARGEST_TURNED = 1024, 512
"""Pixels a side: of a larger picture only the middle is looked at. Turned pictures are rarer."""
_ORIENTATIONS, _OF_EACH = 8, 2
_PERIODS = (21.0, 192.0)
"""Pixels: a material's 43 to 96, halved and doubled."""
_FACTORS = (0.5, 1.0, 2.0)
_ANISOTROPY = 1.35
_CELL = 16
_LIMIT, _SEARCH_LIMIT = 0.4, 0.5
"""Largest magnitude of a whitened coefficient. A picture's own strong lines say nothing."""
_UNLIKE = 0.5
"""How much the mark's amplitude differs between low and high lines of a plane, standard deviation as a share."""
_OFFSETS = 64
_CHUNK = 128


@dataclass(frozen=True, slots=True)
class Detection:
    """A mark that was found.

    Attributes:
        payload: its 48 bits.
        period: of the pattern, down and across, in pixels; 64 in a picture that was not resized.
        agreement: of the symbols read with those of the payload, 0..1; about 0.6 is the least
            that can be decoded.
    """

    payload: int
    period: tuple[float, float]
    agreement: float


@dataclass(frozen=True, slots=True)
class _Place:
    """A period (down, across) and an offset of the picture's middle, in 64ths of a period, if free."""

    period: tuple[float, float]
    anchored: bool
    refine: bool = True


def detect(pixels: UInt8Array) -> Detection | None:
    """The mark in a picture, if there is one.

    Found after JPEG compression, resizing from a half to the double, cropping, changes of
    brightness and contrast, tiling and rolling, quarter turns and mirroring.

    Args:
        pixels: (H, W, 3 or 4) uint8 sRGB; transparent pixels are not looked at.
    """
    if min(pixels.shape[:2]) < MIN_SIDE:
        return None
    mask = colour.mask_of(_middle(pixels, _LARGEST))
    if mask is not None and not mask.any():
        return None
    return _upright(_middle(pixels, _LARGEST)) or _turned(pixels)


def _upright(pixels: UInt8Array) -> Detection | None:
    views = _views(pixels)
    # As it left the engine, or nearly: nothing need be found out, so most noise is borne.
    places = [_Place((float(PERIOD), float(PERIOD)), anchored=True, refine=False)]
    for place in itertools.chain(places, (place for _, place in _places(views))):
        if (found := _read(views, place)) is not None:
            return found
    return None


def _turned(pixels: UInt8Array) -> Detection | None:
    """In the other seven orientations: the best places of all of them."""
    ranked: list[tuple[float, list[_View], _Place]] = []
    for number in range(1, _ORIENTATIONS):
        views = _views(_middle(_oriented(pixels, number), _LARGEST_TURNED))
        best = itertools.islice(_places(views), _OF_EACH)
        ranked += [(score, views, place) for score, place in best]
    ranked.sort(key=lambda entry: -entry[0])
    for _, views, place in ranked[:_TURNED]:
        if (found := _read(views, place)) is not None:
            return found
    return None


def _oriented(pixels: UInt8Array, number: int) -> UInt8Array:
    """One of the eight ways in which a picture can be turned by quarters and mirrored; 0 is its own."""
    mirrored = pixels[:, ::-1] if number & 4 else pixels
    return np.ascontiguousarray(np.rot90(mirrored, number & 3))


class _Spectrum:
    """A whitened plane of the picture, and its spectrum with zeros around the picture."""

    def __init__(self, values: Float, shape: tuple[int, int], half: bool) -> None:
        self.values = values - values.mean()
        self._step = 2 if half else 1
        # Of the pixels' centres, in pixels of the whole picture, from its middle.
        self.rows, self.columns = (
            np.arange(n, dtype=np.float64) * self._step + (self._step - side) / 2
            for n, side in zip(values.shape, shape, strict=True)
        )
        sizes = [_fast(2 * n) for n in values.shape]
        spectrum = np.fft.rfft2(self.values, sizes).astype(np.complex64)
        self._sizes = sizes
        self._spectrum = spectrum
        power = np.square(spectrum.real) + np.square(spectrum.imag)
        rows, columns = sizes[0] // _CELL, (sizes[1] // 2) // _CELL
        cells = power[:, : columns * _CELL].reshape(rows, _CELL, columns, _CELL).mean(axis=(1, 3))
        cells = np.pad(cells, ((1, 1), (0, 0)), mode="wrap")
        cells = np.pad(cells, ((0, 0), (1, 1)), mode="edge")
        cells = cells[:-2] + 2 * cells[1:-1] + cells[2:]
        cells = (cells[:, :-2] + 2 * cells[:, 1:-1] + cells[:, 2:]) / 16
        self._noise = np.sqrt(np.maximum(cells, 1e-6 * float(cells.max()) + 1e-12))

    def near(self, lines: Int, periods: npt.NDArray[np.float64]) -> tuple[Complex, Float]:
        """Whitened coefficients at the nearest points of the spectrum, and what was divided by.

        Args:
            lines: (n, 2).
            periods: (m, 2).

        Returns:
            (m, n); zero, and infinite, for lines beyond the spectrum.
        """
        frequencies = lines[None] / periods[:, None] * self._step
        at = np.rint(frequencies * self._sizes).astype(np.int64)
        inside = (np.abs(frequencies) < 0.48).all(axis=2)
        row, column = np.where(inside, at[..., 0], 0), np.where(inside, at[..., 1], 0)
        noise = np.where(inside, self._noise[row // _CELL, column // _CELL], np.float32(np.inf))
        # The spectrum's phases count from the first pixel; the middle's are wanted.
        turns = (
            row * (self.rows[0] / self._step / self._sizes[0])
            + column * (self.columns[0] / self._step / self._sizes[1])
        ) % 1.0
        values = self._spectrum[row, column] * np.exp(
            np.complex64(-2j * np.pi) * turns.astype(np.float32)
        )
        whitened: Complex = values / noise
        divided: Float = noise
        return whitened, divided


@dataclass(frozen=True, eq=False)
class _View:
    """A plane as it is seen through the lines of one band."""

    spectrum: _Spectrum
    band: Band

    @property
    def values(self) -> Float:
        values: Float = self.spectrum.values
        return values

    @property
    def size(self) -> tuple[int, int]:
        """Of the picture if this is luma: height and width."""
        return len(self.spectrum.rows), len(self.spectrum.columns)

    def exact(self, periods: tuple[float, float]) -> Complex:
        """All coefficients of the band, for the pattern with these periods."""
        return transform(self.values, self.down(periods[0]), self.across(periods[1]))

    def down(self, period: float) -> Complex:
        return self.band.down(self.spectrum.rows / period)

    def across(self, period: float) -> Complex:
        return self.band.across(self.spectrum.columns / period)


def _views(pixels: UInt8Array) -> list[_View]:
    shown = colour.on_white(pixels)
    planes = [colour.luma_of(shown), *colour.chroma_of(shown)]
    spectra = [
        _Spectrum(whiten(plane, floor).values, pixels.shape[:2], index > 0)
        for index, (plane, floor) in enumerate(zip(planes, colour.FLOORS, strict=True))
    ]
    return [_View(spectra[band.plane], band) for band in bands()]


def _places(views: list[_View]) -> Iterator[tuple[float, _Place]]:
    """Where to look, the most promising first, and how much so."""
    height, width = views[0].size
    periods = _periods(height, width)
    pilots = [
        _limited(view.spectrum.near(view.band.pilot, periods)[0], _SEARCH_LIMIT)
        * view.band.phases.conj()
        for view in views
    ]
    norm = np.sqrt(sum(np.square(np.abs(p)).sum(axis=1) for p in pilots) / 2 + 1e-12)
    anchored = np.zeros(len(periods))
    for view, pilot in zip(views, pilots, strict=True):
        lines = view.band.pilot
        turns = _corner(height, width, periods) @ lines.T % 1.0
        anchored += (pilot * np.exp(2j * np.pi * turns)).real.sum(axis=1)
    scores = np.concatenate([_best_offsets(views, pilots) / norm, anchored / norm])
    left = {False: _FREE, True: _ANCHORED}
    taken: list[tuple[bool, npt.NDArray[np.float64]]] = []
    # An anchored place has no offset to choose, so noise reaches less there.
    handicap = np.repeat([0.0, 1.5], len(periods))
    for index in np.argsort(-(scores + handicap), kind="stable"):
        kind, period = bool(index >= len(periods)), periods[index % len(periods)]
        close = 0.6 * _resolution(height, width)
        if not left[kind] or any(
            other == kind and np.abs(period / chosen - 1).max() < close for other, chosen in taken
        ):
            continue
        taken.append((kind, period))
        left[kind] -= 1
        yield float(scores[index] + handicap[index]), _place(period, kind, close)
        if not any(left.values()):
            return


def _place(period: npt.NDArray[np.float64], anchored: bool, close: float) -> _Place:
    if anchored:
        # A picture resized as a whole, by a usual factor: then all is known.
        for factor in _FACTORS:
            if np.abs(period / (factor * PERIOD) - 1).max() < close:
                return _Place((factor * PERIOD, factor * PERIOD), anchored=True, refine=False)
    return _Place((float(period[0]), float(period[1])), anchored)


def _resolution(height: int, width: int) -> float:
    """Relative step of periods beyond which the pilot would be missed."""
    return 1.2 / (math.pi * 0.2 * max(height, width))


def _periods(height: int, width: int) -> npt.NDArray[np.float64]:
    """(n, 2): periods down and across to try.

    Every one that is the same both ways; and, for a seamless material of odd size, those of which
    a whole number fits.
    """
    low, high = _PERIODS[0], min(_PERIODS[1], 2.0 * min(height, width))
    count = max(2, math.ceil(math.log(high / low) / _resolution(height, width)))
    same = np.geomspace(low, high, count)
    down = height / np.arange(1, height // low + 1)
    across = width / np.arange(1, width // low + 1)
    pairs = np.stack(np.meshgrid(down, across, indexing="ij"), axis=-1).reshape(-1, 2)
    ratio = np.abs(np.log(pairs[:, 0] / pairs[:, 1]))
    fitting = pairs[(ratio < math.log(_ANISOTROPY)) & (pairs.max(axis=1) <= high) & (ratio > 1e-9)]
    return np.concatenate([np.stack([same, same], axis=1), fitting])


def _corner(height: int, width: int, periods: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """From the picture's middle to its first corner, in periods; where an unmoved pattern begins."""
    corner: npt.NDArray[np.float64] = np.array([height, width]) / -2 / periods
    # A pattern begins at the middle of a pixel of the picture as it was; that is the resized one's
    # first pixel to within half of a pixel.
    return corner + 0.5 / PERIOD


def _best_offsets(views: list[_View], pilots: list[Complex]) -> npt.NDArray[np.float64]:
    """The largest correlation over all offsets, for each period."""
    best = []
    for start in range(0, len(pilots[0]), _CHUNK):
        best.append(_correlation(views, [p[start : start + _CHUNK] for p in pilots], _OFFSETS))
    return np.concatenate([c.reshape(len(c), -1).max(axis=1) for c in best])


def _correlation(views: list[_View], pilots: list[Complex], offsets: int) -> Float:
    """(m, offsets, offsets), from (m, n) products of coefficients and pilot."""
    grid = np.zeros((len(pilots[0]), offsets, offsets // 2 + 1), np.complex64)
    for view, pilot in zip(views, pilots, strict=True):
        lines = view.band.pilot
        # Planes share lines, but each has every line once. A real spectrum's first column has no
        # counterpart to be counted with.
        grid[:, lines[:, 0] % offsets, lines[:, 1]] += pilot * np.where(lines[:, 1] == 0, 2, 1)
    result: Any = np.fft.irfft2(grid, (offsets, offsets)) * (offsets**2 / 2)
    correlation: Float = result
    return correlation


def _read(views: list[_View], place: _Place) -> Detection | None:
    periods = np.array([place.period])
    noise = [
        (
            view.spectrum.near(view.band.pilot, periods)[1][0],
            view.spectrum.near(view.band.data, periods)[1][0],
        )
        for view in views
    ]
    period, turns, coefficients = _refined(views, place, [n for n, _ in noise])
    soft = np.zeros(SYMBOLS, np.float64)
    for view, values, (at_pilot, at_data) in zip(views, coefficients, noise, strict=True):
        band = view.band
        pilot = band.pick(values, band.pilot) * np.exp(2j * np.pi * (band.pilot @ turns))
        data = band.pick(values, band.data) * np.exp(2j * np.pi * (band.data @ turns))
        whole = _limited(data / at_data, _LIMIT)
        pilot = (pilot * band.phases.conj()).real / at_pilot
        weights = _weights(band, pilot.clip(-_LIMIT, _LIMIT), at_pilot) / at_data
        parts = np.concatenate([whole.real * weights, whole.imag * weights])
        np.add.at(soft, band.symbols, parts)
    payload = decode(soft.astype(np.float32))
    if payload is None:
        return None
    agreement = float((soft * encode(payload)).sum() / (np.abs(soft).sum() + 1e-30))
    return Detection(payload, period, agreement)


def _refined(
    views: list[_View], place: _Place, noise: list[Float]
) -> tuple[tuple[float, float], npt.NDArray[np.float64], list[Complex]]:
    """The exact period, the offset in periods, and each plane's coefficients there."""
    height, width = views[0].size
    corner = _corner(height, width, np.array([place.period]))[0]
    if not place.refine:
        return place.period, corner, [view.exact(place.period) for view in views]
    best = -math.inf
    period, turns, kept = place.period, corner, []
    step = 0.4 * _resolution(height, width)
    steps = (1.0, 1.0 - step, 1.0 + step)
    acrosses = [[v.across(place.period[1] * factor) for v in views] for factor in steps]
    for down in steps:
        partial = [rows(v.values, v.down(place.period[0] * down)) for v in views]
        for factor, across in zip(steps, acrosses, strict=True):
            tried = place.period[0] * down, place.period[1] * factor
            values = [p @ a.T for p, a in zip(partial, across, strict=True)]
            score, at = _score(views, values, noise, place, tried, height, width)
            if score > best:
                best, period, turns, kept = score, tried, at, values
    return period, turns, kept


def _score(
    views: list[_View],
    values: list[Complex],
    noise: list[Float],
    place: _Place,
    period: tuple[float, float],
    height: int,
    width: int,
) -> tuple[float, npt.NDArray[np.float64]]:
    """How well the pilot fits, and at which offset."""
    pilots = [
        _limited(v.band.pick(c, v.band.pilot) / n, _SEARCH_LIMIT) * v.band.phases.conj()
        for v, c, n in zip(views, values, noise, strict=True)
    ]
    if place.anchored:
        at = _corner(height, width, np.array([period]))[0]
        total = sum(
            float((p * np.exp(2j * np.pi * (v.band.pilot @ at))).real.sum())
            for p, v in zip(pilots, views, strict=True)
        )
        return total, at
    fine = 2 * _OFFSETS
    correlation = _correlation(views, [p[None] for p in pilots], fine)[0]
    index = int(correlation.argmax())
    return float(correlation.flat[index]), np.array(divmod(index, fine)) / fine


def _weights(band: Band, pilot: Float, noise: Float) -> Float:
    """How much of the mark is left in each of the band's data lines, by that in the pilot near it.

    Args:
        pilot: (n,) whitened real parts; positive where the mark is.
        noise: (n,) what they were divided by.
    """
    near, far = np.hypot(*band.pilot.T), np.hypot(*band.data.T)
    edges = np.quantile(near, [1 / 3, 2 / 3])
    rings, places = np.searchsorted(edges, near), np.searchsorted(edges, far)
    inverse = 1 / noise
    fits = np.bincount(rings, pilot * inverse, 3)
    totals = np.bincount(rings, np.square(inverse), 3) + 1e-30
    amplitude = max(0.0, float(fits.sum() / totals.sum()))
    # What may as well be chance counts for less (Wiener).
    kept = max(0.0, 1.0 - 0.5 / float(totals.sum()) / (amplitude * amplitude + 1e-30))
    # A ring has few lines of the pilot: it is taken to be like the whole band, unless they say otherwise.
    prior = 0.5 / (np.square(_UNLIKE * amplitude) + 1e-30)
    each = np.maximum(0.0, (fits + prior * amplitude) / (totals + prior))
    weights: Float = (kept * each)[places].astype(np.float32)
    return weights


def _limited(values: Complex, limit: float) -> Complex:
    result: Complex = values * np.minimum(1.0, limit / np.maximum(np.abs(values), 1e-12))
    return result


def _middle(pixels: UInt8Array, largest: int) -> UInt8Array:
    height, width = pixels.shape[:2]
    # Whole periods away from the corner, so that an unmoved pattern still begins there.
    top, left = (max(0, side - largest) // 2 // PERIOD * PERIOD for side in (height, width))
    return pixels[top : top + largest, left : left + largest]


def _fast(size: int) -> int:
    """The next size that is a multiple of two cells and quick to transform."""
    size = -(-size // (2 * _CELL))
    while True:
        rest = size
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return size * 2 * _CELL
        size += 1
