"""The maps that follow from a height: what is hidden from the light."""

import numpy as np
import pytest

from allaprima.errors import InvalidImage
from allaprima.materials.maps import normal_from_height
from allaprima.materials.relief import occlusion_from_height, relief_maps


def trench(side: int, tile_at: float = 0.5) -> np.ndarray:
    """A plain with a trench down its middle, a sixteenth of it wide."""
    x = (np.arange(side) + 0.5) / side
    across = np.where(np.abs(x - tile_at) < 1 / 32, 0.0, 1.0)
    return np.tile(across, (side, 1)).astype(np.float32)


def test_a_plain_and_a_peak_see_the_whole_sky() -> None:
    assert (occlusion_from_height(np.full((32, 48), 0.4, np.float32)) == 1).all()
    peak = np.zeros((64, 64), np.float32)
    peak[32, 32] = 1
    assert occlusion_from_height(peak)[32, 32] == 1


def test_a_trench_is_dark_and_deeper_ones_are_darker() -> None:
    shallow, deep = (occlusion_from_height(trench(128), strength=s)[:, 64] for s in (0.02, 0.1))
    assert shallow.max() < 0.95
    assert deep.max() < shallow.min()
    assert occlusion_from_height(trench(128))[:, 8].min() == 1


def test_a_foot_of_a_long_wall_sees_what_the_formula_says() -> None:
    """Half of the sky is free; on the other side the horizon rises to the wall's top."""
    wall = np.zeros((256, 256), np.float32)
    wall[:, 128:] = 1
    seen = occlusion_from_height(wall, strength=1e6, tile=False)[128, 127]
    assert seen == pytest.approx(0.5, abs=0.01)


def test_every_size_shows_the_same_shadows() -> None:
    small, large = (occlusion_from_height(trench(side)) for side in (256, 512))
    shrunk = large.reshape(256, 2, 256, 2).mean(axis=(1, 3))
    assert np.abs(shrunk - small).mean() < 0.005


@pytest.mark.parametrize("shift", [(0, 5), (7, 0), (31, 17)])
def test_a_tile_that_is_moved_around_moves_its_shadows(shift: tuple[int, int]) -> None:
    height = np.random.default_rng(3).random((48, 40), np.float32)
    moved = occlusion_from_height(np.roll(height, shift, (0, 1)))
    assert np.allclose(moved, np.roll(occlusion_from_height(height), shift, (0, 1)), atol=1e-6)


def test_what_does_not_repeat_is_not_shaded_from_across_its_edge() -> None:
    step = np.zeros((32, 64), np.float32)
    step[:, 60:] = 1
    assert occlusion_from_height(step, tile=True)[:, 0].max() < 1
    assert (occlusion_from_height(step, tile=False)[:, 0] == 1).all()


@pytest.mark.parametrize("size", [(1, 1), (1, 16), (16, 1), (17, 33)])
def test_any_size_will_do(size: tuple[int, int]) -> None:
    height = np.random.default_rng(1).random(size, np.float32)
    seen = occlusion_from_height(height)
    assert seen.shape == size
    assert seen.dtype == np.float32
    assert 0 <= seen.min() <= seen.max() <= 1


@pytest.mark.parametrize("shape", [(4,), (4, 4, 3), (0, 4)])
def test_what_is_no_height_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(InvalidImage, match="height map"):
        occlusion_from_height(np.zeros(shape, np.float32))


def test_both_maps_are_of_the_same_relief() -> None:
    height = trench(64)
    maps = relief_maps(height, tile=False)
    assert np.array_equal(maps["normal"], normal_from_height(height, tile=False))
    assert np.array_equal(maps["ambient_occlusion"], occlusion_from_height(height, tile=False))
