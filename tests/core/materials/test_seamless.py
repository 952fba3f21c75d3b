"""A photo becomes a tile that repeats, and a material with maps."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from allaprima import InvalidImage, material_from_image
from allaprima.materials.maps import blur
from allaprima.materials.seamless import fills, is_seamless, make_seamless
from allaprima.request import MAPS


def photo(height=120, width=160, *, light=0.0):
    """Smooth noise that does not repeat, brighter to the right by a factor of `1 + light`."""
    values = blur(np.random.default_rng(3).random((height, width)), 2.5, tile=False)
    values = 60 + 120 * (values - values.min()) / np.ptp(values)
    values = values * (1 + light * np.arange(width) / width)
    return np.repeat(values.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)


def steps(values):
    """Mean differences of neighbours: across the seams, and everywhere else."""
    values = values.astype(float)
    seams = np.abs(values[:, 0] - values[:, -1]).mean(), np.abs(values[0] - values[-1]).mean()
    inside = np.abs(np.diff(values, axis=1)).mean(), np.abs(np.diff(values, axis=0)).mean()
    return seams, inside


def test_the_seams_are_no_rougher_than_the_rest():
    before, _ = steps(photo())
    seams, inside = steps(make_seamless(photo()))
    for seam, usual, was in zip(seams, inside, before, strict=True):
        assert seam <= 1.6 * usual
        assert seam < was


def unevenness(pixels):
    """Deviation of the brightness of sixteen parts, over their mean."""
    light = pixels.astype(float).mean(axis=2)
    parts = [p.mean() for row in np.array_split(light, 4) for p in np.array_split(row, 4, axis=1)]
    return np.std(parts) / np.mean(parts)


@pytest.mark.parametrize("light", [1.0, 2.0])
def test_light_from_one_side_is_taken_out(light):
    """A photo whose right is twice or three times as bright as its left, and one that was lit evenly."""
    lit, plain = photo(240, 320, light=light), photo(240, 320)
    assert unevenness(lit) > 0.18
    assert unevenness(make_seamless(lit)) < 0.04
    assert np.abs(make_seamless(plain).astype(int).mean() - plain.mean()) < 3


def test_a_darker_rim_as_a_lens_makes_it_is_taken_out():
    pixels = photo(240, 320)
    y, x = np.mgrid[-1:1:240j, -1:1:320j]
    dim = (pixels * (1 - 0.25 * (x * x + y * y))[..., None]).astype(np.uint8)
    assert unevenness(make_seamless(dim)) < unevenness(dim) * 0.5


def test_a_surface_fills_its_picture_and_a_thing_on_plain_ground_does_not():
    assert fills(photo())
    assert not fills(np.pad(photo(), [(60, 60), (60, 60), (0, 0)], constant_values=255))
    assert not fills(np.full((20, 20, 3), 7, np.uint8))


def test_whether_a_picture_repeats_is_seen():
    assert not is_seamless(photo())
    assert is_seamless(make_seamless(photo()))
    assert is_seamless(np.roll(make_seamless(photo()), (31, 17), (0, 1)))
    assert is_seamless(np.full((64, 64, 3), 90, np.uint8))
    assert not is_seamless(np.full((4, 64, 3), 90, np.uint8))


@pytest.mark.parametrize("axis", [0, 1])
def test_one_edge_that_does_not_meet_is_enough(axis):
    tile = make_seamless(photo())
    assert not is_seamless(np.delete(tile, np.s_[-20:], axis=axis))


def test_most_of_the_photo_is_kept():
    tile = make_seamless(photo())
    assert tile.shape == (96, 128, 3)


def test_light_that_falls_off_is_evened_out():
    tile = make_seamless(photo(light=0.8)).astype(float)
    left, right = tile[:, :40].mean(), tile[:, -40:].mean()
    assert abs(left - right) / tile.mean() < 0.1
    kept = make_seamless(photo(light=0.8), even_light=False).astype(float)
    assert kept.std() > tile.std()


def test_a_picture_that_is_flat_stays_flat():
    flat = np.full((64, 64, 3), 90, np.uint8)
    assert np.abs(make_seamless(flat).astype(int) - 90).max() <= 1


@given(
    arrays(
        np.uint8,
        st.tuples(st.integers(16, 40), st.integers(16, 40), st.sampled_from([3, 4])),
    )
)
def test_any_picture_gives_a_tile(values):
    tile = make_seamless(values)
    assert tile.dtype == np.uint8
    assert tile.shape[2] == 3
    assert min(tile.shape[:2]) >= 12


@pytest.mark.parametrize(
    "values",
    [
        np.zeros((15, 64, 3), np.uint8),
        np.zeros((64, 64), np.uint8),
        np.zeros((64, 64, 3), np.float32),
        np.zeros((64, 64, 2), np.uint8),
    ],
)
def test_what_is_no_photo_is_refused(values):
    with pytest.raises(InvalidImage):
        make_seamless(values)


def test_a_material_of_a_photo_has_the_size_asked_for_and_all_maps():
    pixels, maps = material_from_image(photo(), size=(64, 64))
    assert pixels.shape == (64, 64, 3)
    assert set(maps) == set(MAPS)
    for name, values in maps.items():
        assert values.dtype == np.float32, name
        assert values.shape[:2] == (64, 64), name
        assert 0 <= values.min() <= values.max() <= 1, name


def test_a_square_of_a_wide_photo_is_not_squeezed():
    stripes = np.zeros((100, 200, 3), np.uint8)
    stripes[:, (np.arange(200) // 5) % 2 == 0] = 200
    pixels, _ = material_from_image(stripes, size=(80, 80))
    edges = np.abs(np.diff(pixels[40, :, 0].astype(int))) > 30
    # 80 of about 80 remaining pixels: stripes of 5 stay stripes of 5.
    assert 12 <= (np.diff(np.flatnonzero(edges)) > 2).sum() <= 20


def test_a_picture_that_repeats_already_is_left_as_it_is():
    tile = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    pixels, _ = material_from_image(tile, seamless=False)
    assert np.array_equal(pixels, tile)


@pytest.mark.parametrize("shape", [(300, 1), (1, 300), (15, 40)])
def test_a_photo_that_is_too_small_is_told_by_its_own_size(shape: tuple[int, int]) -> None:
    height, width = shape
    with pytest.raises(InvalidImage, match=f"only {width}x{height} pixels.*at least 16"):
        material_from_image(np.zeros((*shape, 3), np.uint8), size=(16, 256))


def test_a_shape_that_leaves_too_little_of_a_photo_is_told() -> None:
    photo = np.zeros((20, 300, 3), np.uint8)
    with pytest.raises(InvalidImage, match=r"16x256 the photo of 300x20 pixels has only 1x20"):
        material_from_image(photo, size=(16, 256))
