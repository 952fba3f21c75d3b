"""Holes filled from what is around them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima import InvalidImage
from allaprima.exemplar.filling import fill

UInt8 = npt.NDArray[np.uint8]
Bool = npt.NDArray[np.bool_]


def fabric(height: int = 96, width: int = 96) -> UInt8:
    """A weave with a period of 12 pixels, and grain."""
    random = np.random.default_rng(7)
    y, x = np.mgrid[:height, :width]
    light = 120 + 50 * np.sin(x * np.pi / 6) + 40 * np.sin(y * np.pi / 6)
    light = light[..., None] * [1.0, 0.8, 0.6] + random.normal(0, 3, (height, width, 1))
    return light.clip(0, 255).astype(np.uint8)


def hole(
    shape: tuple[int, ...], rows: tuple[int, int] = (36, 60), columns: tuple[int, int] = (36, 60)
) -> Bool:
    made = np.zeros(shape[:2], bool)
    made[slice(*rows), slice(*columns)] = True
    return made


def filled(image: UInt8, missing: Bool, **more: bool | int) -> UInt8:
    values = {"alpha": False, "tile": False, "seed": 0} | more
    return fill(image, missing, step=lambda: None, **values)  # type: ignore[arg-type]


def test_an_object_goes_and_the_pattern_goes_on() -> None:
    clean = fabric()
    missing = hole(clean.shape)
    with_object = clean.copy()
    with_object[missing] = [255, 0, 0]
    made = filled(with_object, missing)
    assert np.array_equal(made[~missing], clean[~missing])
    error = np.abs(made[missing].astype(int) - clean[missing])
    assert error.mean() < 12  # the weave's own contrast is 45 on average
    assert np.abs(made[missing].std(0) - clean[missing].std(0)).max() < 8


def test_an_edge_goes_on_through_the_hole() -> None:
    y, _ = np.mgrid[:96, :128]
    image = np.where(y[..., None] < 45, [120, 160, 220], [60, 90, 40]).astype(np.uint8)
    missing = hole(image.shape, (25, 65), (44, 84))
    made = filled(np.where(missing[..., None], np.uint8(255), image), missing)
    assert (np.abs(made.astype(int) - image).max(2)[missing] < 12).mean() > 0.97


def test_several_threads_fill_it_with_the_same_pixels() -> None:
    image = fabric(160, 200)
    missing = hole(image.shape, (0, 160), (150, 200))
    assert np.array_equal(filled(image, missing), filled(image, missing, threads=3))


def test_parts_that_lie_apart_meet_what_is_around_them_without_a_step() -> None:
    y, x = np.mgrid[:110, :240]
    image = np.broadcast_to((20 + y + x / 2)[..., None], (110, 240, 3)).astype(np.uint8)
    missing = hole(image.shape, (0, 110), (0, 31)) | hole(image.shape, (0, 110), (203, 240))
    made = filled(np.where(missing[..., None], np.uint8(0), image), missing).astype(int)
    inside = np.abs(np.diff(made, axis=1))[:, 40:190].mean()
    for column in (30, 202):
        assert np.abs(made[:, column + 1] - made[:, column]).mean() < inside + 1.5


def test_a_canvas_is_continued_with_its_horizon() -> None:
    y, _ = np.mgrid[:80, :160]
    random = np.random.default_rng(2)
    image = np.where(y[..., None] < 40, [120, 160, 220], [60, 90, 40]) + random.normal(
        0, 4, (80, 160, 1)
    )
    image = image.clip(0, 255).astype(np.uint8)
    missing = hole(image.shape, (0, 80), (0, 40)) | hole(image.shape, (0, 80), (120, 160))
    made = filled(np.where(missing[..., None], np.uint8(0), image), missing)
    sky, ground = made[:36].reshape(-1, 3).mean(0), made[44:].reshape(-1, 3).mean(0)
    assert np.abs(sky - [120, 160, 220]).max() < 6
    assert np.abs(ground - [60, 90, 40]).max() < 6


def test_brightness_has_no_step_at_the_holes_edge() -> None:
    _, x = np.mgrid[:128, :128]
    image = np.repeat((60 + x)[..., None], 3, 2).astype(np.uint8)  # a slope: no piece fits as it is
    missing = hole(image.shape, (44, 84), (44, 84))
    made = filled(np.where(missing[..., None], np.uint8(0), image), missing).astype(int)
    inner, outer = made[44:84, 44], made[44:84, 43]
    assert np.abs(inner - outer).max() <= 4
    assert np.abs(np.diff(made[64, 40:90, 0])).max() <= 6


def test_seeds_give_different_fillings_and_the_same_seed_the_same() -> None:
    random = np.random.default_rng(5)
    image = random.integers(0, 255, (24, 24, 3), np.uint8).repeat(5, 0).repeat(5, 1)
    missing = hole(image.shape, (40, 80), (40, 80))
    made = [filled(image, missing, seed=seed) for seed in (0, 1, 2, 3)]
    for number, one in enumerate(made):
        assert np.array_equal(one, filled(image, missing, seed=number))
        for other in made[:number]:
            assert not np.array_equal(one, other)


def test_transparent_pixels_are_no_source_for_opaque_ones() -> None:
    image = np.dstack([fabric(), np.full((96, 96), 255, np.uint8)])
    image[:, :30] = [0, 255, 0, 0]
    missing = hole(image.shape)
    made = filled(image, missing)
    assert (made[missing][:, 3] == 255).all()
    assert (made[missing][:, 1] < 240).all()  # nothing of the hidden green
    assert np.array_equal(made[~missing], image[~missing])


def test_transparency_is_completed_where_it_is_wanted() -> None:
    y, _ = np.mgrid[:96, :96]
    image = np.zeros((96, 96, 4), np.uint8)
    image[y < 48] = [200, 30, 30, 255]
    missing = hole(image.shape, (30, 66), (30, 66))
    made = filled(image, missing, alpha=True)
    assert (made[30:44, 30:66, 3] > 240).all()
    assert (made[30:44, 30:66, 0] > 180).all()
    assert (made[52:66, 30:66, 3] < 15).all()


def test_a_tile_is_filled_around_its_edges() -> None:
    tile = fabric()
    missing = hole(tile.shape, (0, 10), (30, 60)) | hole(tile.shape, (86, 96), (30, 60))
    made = filled(np.where(missing[..., None], np.uint8(0), tile), missing, tile=True)
    assert np.abs(made[missing].astype(int) - tile[missing]).mean() < 15
    # Rows that meet across the edge are as alike as rows within.
    across = np.abs(made[0].astype(int) - made[-1])[30:60].mean()
    assert across < np.abs(tile[0].astype(int) - tile[-1])[30:60].mean() + 8


@pytest.mark.parametrize("size", [(16, 16), (17, 31), (16, 200)])
def test_small_pictures_are_filled(size: tuple[int, int]) -> None:
    image = fabric(*size)
    missing = hole(image.shape, (5, 9), (4, 9))
    made = filled(image, missing)
    assert np.array_equal(made[~missing], image[~missing])
    assert np.abs(made[missing].mean(0) - image.reshape(-1, 3).mean(0)).max() < 60


@pytest.mark.parametrize("place", [(0, 0), (95, 95), (48, 0), (50, 50)])
def test_one_pixel_is_filled_like_its_neighbours(place: tuple[int, int]) -> None:
    image = np.full((96, 96, 3), 90, np.uint8)
    missing = np.zeros((96, 96), bool)
    missing[place] = True
    image[place] = 255
    assert (np.abs(filled(image, missing)[place].astype(int) - 90) <= 1).all()


def test_nearly_everything_is_filled_from_little() -> None:
    image = fabric(128, 128)
    missing = np.ones((128, 128), bool)
    missing[50:62, 50:62] = False
    made = filled(np.where(missing[..., None], np.uint8(0), image), missing)
    low, high = int(image[50:62, 50:62].min()), int(image[50:62, 50:62].max())
    inside = made[missing]
    assert ((inside > low - 45) & (inside < high + 45)).mean() > 0.95


def test_a_hole_is_no_source_for_another() -> None:
    image = fabric(160, 480)
    missing = hole(image.shape, (60, 90), (40, 70)) | hole(image.shape, (60, 90), (400, 430))
    image[missing] = [255, 0, 0]
    made = filled(image, missing)
    assert not (made[missing] == [255, 0, 0]).all(1).any()


def test_where_nothing_is_left_it_says_so() -> None:
    with pytest.raises(InvalidImage, match="nothing to fill it from"):
        filled(fabric(), np.ones((96, 96), bool))


def test_large_pictures_are_filled_at_their_own_resolution() -> None:
    clean = fabric(900, 1100)
    missing = hole(clean.shape, (300, 620), (300, 700))
    made = filled(np.where(missing[..., None], np.uint8(0), clean), missing)
    # Copied at full resolution: as sharp as what is around.
    sharpness = [
        np.abs(np.diff(p[310:610, 310:690].astype(int), axis=1)).mean() for p in (made, clean)
    ]
    assert sharpness[0] > 0.85 * sharpness[1]


@settings(max_examples=15, deadline=None)
@given(
    height=st.integers(16, 60),
    width=st.integers(16, 60),
    seed=st.integers(0, 2**63 - 1),
    alpha=st.booleans(),
    tile=st.booleans(),
    data=st.data(),
)
def test_any_hole_in_any_picture_is_filled_and_nothing_else_changes(
    height: int, width: int, seed: int, alpha: bool, tile: bool, data: st.DataObject
) -> None:
    random = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    image = random.integers(0, 256, (height, width, 4 if alpha else 3), np.uint8)
    missing = random.random((height, width)) < data.draw(st.floats(0.01, 0.99))
    missing[0, 0], missing[-1, -1] = True, False
    made = filled(image, missing, seed=seed, alpha=alpha, tile=tile)
    assert made.shape == image.shape
    assert made.dtype == np.uint8
    assert np.array_equal(made[~missing], image[~missing])
