"""What is strong somewhere is made faint there, and what is faint everywhere stays."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima.trust.watermark.whitening import HIGHEST, whiten

Plane = npt.NDArray[np.float32]


def noise(height: int, width: int, deviation: float, seed: int = 0) -> Plane:
    draw = np.random.default_rng(seed)
    return draw.normal(0, deviation, (height, width)).astype(np.float32)


def wave(height: int, width: int, down: float, across: float) -> Plane:
    """Of amplitude one, with these cycles a pixel."""
    y, x = np.mgrid[:height, :width]
    return np.cos(2 * np.pi * (down * y + across * x)).astype(np.float32)


def amplitude(values: Plane, of: Plane) -> float:
    return float((values * of).sum() / np.square(of).sum())


@settings(max_examples=30)
@given(
    height=st.integers(1, 100),
    width=st.integers(1, 100),
    level=st.sampled_from([0.0, 1.0, 255.0]),
    deviation=st.sampled_from([0.0, 1.0, 80.0]),
    reach=st.integers(1, HIGHEST),
)
def test_a_plane_of_any_size_keeps_its_size(
    height: int, width: int, level: float, deviation: float, reach: int
) -> None:
    result = whiten(level + noise(height, width, deviation), 6.0, reach)
    assert result.values.shape == (height, width)
    assert result.values.dtype == result.weights.dtype == np.float32
    assert np.isfinite(result.values).all()
    assert (result.weights > 0).all()


def test_in_a_flat_plane_nothing_changes_but_the_scale() -> None:
    plane = noise(150, 90, 0.01)
    result = whiten(plane, 6.0).values
    assert np.corrcoef(plane.ravel(), result.ravel())[0, 1] > 0.98  # coarse parts are left out


def test_brightness_does_not_matter() -> None:
    plane = noise(96, 128, 10.0)
    one, other = whiten(plane, 6.0).values, whiten(plane + 100, 6.0).values
    assert np.abs(one - other).mean() < 0.02 * one.std()


def test_what_is_strong_in_one_place_and_direction_is_made_faint_there_only() -> None:
    stripes = wave(128, 128, 0.2, 0.1)
    stripes[:, 64:] = 0
    result = whiten(60 * stripes + noise(128, 128, 4.0), 6.0)
    other = whiten(noise(128, 128, 4.0), 6.0)
    # Sixty times as strong as noise of one, and less than six times as strong when whitened.
    left, elsewhere = result.values[:, 8:48].std(), result.values[:, 90:].std()
    assert left < 6 * elsewhere
    assert elsewhere == pytest.approx(other.values[:, 90:].std(), rel=0.15)


@settings(max_examples=20)
@given(
    down=st.integers(-16, 16),
    across=st.integers(0, 16),
    seed=st.integers(0, 99),
    size=st.tuples(st.integers(128, 200), st.integers(128, 200)),
)
def test_the_response_is_what_a_faint_wave_becomes(
    down: int, across: int, seed: int, size: tuple[int, int]
) -> None:
    if np.hypot(down, across) < 7:
        return  # lower lines carry nothing in luma
    plane = noise(*size, 20.0, seed)
    faint = wave(*size, down / 64, across / 64)
    plain, marked = (whiten(values, 6.0, 9) for values in (plane, plane + faint))
    became = amplitude(marked.values - plain.values, faint)
    even = np.ones((plain.weights.shape[4], plain.weights.shape[1]), np.float32)
    response = plain.response(even, (1 / 64, 16), (1 / 64, 16))[down + 16, across]
    # A wave that adds to a strong coefficient makes its weight smaller: at most the power of 3/4
    # is lost to that.
    assert 0.2 * response < became < 1.6 * response
