"""Patterns in space."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima.stills.matter import linear
from allaprima.stills.patterns import between, cells, fbm, mixed, noise, out, step, turned


def points(count: int = 4000, reach: float = 40) -> np.ndarray:
    return np.random.default_rng(3).uniform(-reach, reach, (count, 3)).astype(np.float32)


@pytest.mark.parametrize("pattern", [noise, fbm])
def test_noise_is_about_zero_and_within_about_one(pattern) -> None:
    values = pattern(points(), 2.0)
    assert abs(values.mean()) < 0.1
    assert 0.25 < values.std() < 1.0
    assert np.abs(values).max() < 2.5


def test_noise_has_no_steps() -> None:
    at = points(500)
    assert np.abs(noise(at + 0.001, 2.0) - noise(at, 2.0)).max() < 0.01


def test_another_seed_is_another_noise_and_the_same_the_same() -> None:
    at = points(500)
    assert (noise(at, 2.0, 1) == noise(at, 2.0, 1)).all()
    assert np.abs(noise(at, 2.0, 1) - noise(at, 2.0, 2)).mean() > 0.2


def test_cells_are_zero_at_their_points_and_never_far_away() -> None:
    values = cells(points(), 3.0)
    assert values.min() >= 0
    assert values.min() < 0.12
    assert values.max() < 1.4


@given(st.floats(-5, 5), st.floats(0.1, 5))
@settings(deadline=None, max_examples=30)
def test_a_step_goes_from_nothing_to_all(low: float, wide: float) -> None:
    values = step(
        low, low + wide, np.array([low - 1, low, low + wide / 2, low + wide, low + wide + 1])
    )
    assert np.allclose(values, (0, 0, 0.5, 1, 1), atol=1e-6)


def test_colours_are_mixed_in_linear_light() -> None:
    share = np.array([-1.0, 0.0, 0.5, 1.0, 2.0])
    colours = between("ff0000", "0000ff", share)
    assert np.allclose(
        colours, [(1, 0, 0), (1, 0, 0), (0.5, 0, 0.5), (0, 0, 1), (0, 0, 1)], atol=1e-6
    )
    assert np.allclose(mixed(colours, "00ff00", np.ones(5)), (0, 1, 0))
    assert linear("bcbcbc")[0] == pytest.approx(0.503, abs=0.002)


def test_angles_begin_in_front_and_distances_are_from_the_axis() -> None:
    at = np.array([(0, 5, 2), (3, 1, 0), (0, 0, -4)], float)
    assert np.allclose(turned(at), (0, np.pi / 2, np.pi))
    assert np.allclose(out(at), (2, 3, 4))
