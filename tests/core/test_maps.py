"""Material maps: geometry of normals, seams, and what is guessed from a picture."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from allaprima.errors import InvalidImage
from allaprima.materials import plugin
from allaprima.materials.maps import RELIEF, derive_maps, normal_from_height
from allaprima.request import MAPS, Picture, Recipe

HEIGHTS = hnp.arrays(
    np.float32,
    st.tuples(st.integers(2, 12), st.integers(2, 12)),
    elements=st.floats(0, 1, width=32),
)


def vectors(normal):
    return normal.astype(np.float64) * 2 - 1


def hill(side=64):
    """A round, periodic hill in the middle of the tile, (side, side) in 0..1."""
    wave = 0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(side) + 0.5) / side)
    return (wave[:, None] * wave[None, :]).astype(np.float32)


def picture(kind="material", maps=None, tile=True):
    pixels = np.random.default_rng(3).integers(0, 256, (16, 24, 3), np.uint8)
    recipe = Recipe(
        prompt="bricks", kind=kind, size=(24, 16), seed=1, model="m", model_hash="0", steps=2,
        guidance=1.0, tile=tile, device="cpu", dtype="float32", software="allaprima 0",
    )  # fmt: skip
    return Picture(pixels=pixels, recipe=recipe, maps=maps or {})


@given(HEIGHTS, st.booleans())
@settings(deadline=None)
def test_normals_have_length_one_and_face_the_viewer(height, tile):
    normal = normal_from_height(height, strength=0.3, tile=tile)
    assert normal.shape == (*height.shape, 3)
    assert normal.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors(normal), axis=-1), 1, atol=1e-5)
    assert (normal[..., 2] > 0.5).all()
    assert normal.min() >= 0
    assert normal.max() <= 1


@given(HEIGHTS, st.integers(0, 11), st.integers(0, 11))
@settings(deadline=None)
def test_normals_of_a_tile_have_no_seam(height, down, right):
    """Where a tile is cut does not matter: moving the height moves the normals, all of them."""
    moved = normal_from_height(np.roll(height, (down, right), axis=(0, 1)))
    assert np.array_equal(moved, np.roll(normal_from_height(height), (down, right), axis=(0, 1)))


@given(st.floats(-0.02, 0.02), st.floats(-0.02, 0.02))
@settings(deadline=None)
def test_a_plane_has_its_exact_normal_everywhere_even_at_the_border(right, down):
    rows, columns = np.mgrid[:10, :20]
    height = (0.5 + right * columns + down * rows).astype(np.float32)
    normal = vectors(normal_from_height(height, strength=1.0, tile=False))
    slope_x, slope_y = right * 20, -down * 20  # one is 20 pixels high; y runs up
    expected = np.array([-slope_x, -slope_y, 1]) / np.sqrt(slope_x**2 + slope_y**2 + 1)
    assert np.allclose(normal, expected, atol=1e-4)


def test_flat_ground_is_the_usual_blue():
    normal = normal_from_height(np.full((4, 4), 0.3, np.float32))
    assert np.array_equal(normal, np.broadcast_to(np.float32([0.5, 0.5, 1]), (4, 4, 3)))


def test_green_points_up_and_red_to_the_right():
    normal = vectors(normal_from_height(hill(), strength=0.2))
    assert normal[16, 32, 1] > 0.1  # above the hilltop the ground faces up
    assert normal[48, 32, 1] < -0.1
    assert normal[32, 48, 0] > 0.1  # right of it, to the right
    assert normal[32, 16, 0] < -0.1


def test_the_same_surface_has_the_same_slopes_at_any_resolution():
    coarse = vectors(normal_from_height(hill(128), strength=0.2))
    fine = vectors(normal_from_height(hill(256), strength=0.2))
    averaged = fine.reshape(128, 2, 128, 2, 3).mean(axis=(1, 3))
    assert np.abs(averaged - coarse).max() < 0.01


def test_a_negative_strength_turns_hills_into_pits():
    up = vectors(normal_from_height(hill(), strength=RELIEF))
    down = vectors(normal_from_height(hill(), strength=-RELIEF))
    assert np.allclose(up * (-1, -1, 1), down, atol=1e-6)


@pytest.mark.parametrize("shape", [(4,), (4, 4, 1), (0, 4)])
def test_what_is_no_height_map_is_refused(shape):
    with pytest.raises(InvalidImage):
        normal_from_height(np.zeros(shape, np.float32))


@given(
    hnp.arrays(
        np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12), st.sampled_from([3, 4]))
    ),
    st.booleans(),
)
@settings(deadline=None)
def test_derived_maps_stay_in_range_whatever_the_picture(pixels, tile):
    maps = derive_maps(pixels, tile=tile)
    assert set(maps) == {"height", "roughness", "metallic"}
    for values in maps.values():
        assert values.shape == pixels.shape[:2]
        assert values.dtype == np.float32
        assert np.isfinite(values).all()
        assert values.min() >= 0
        assert values.max() <= 1


@given(st.integers(0, 31), st.integers(0, 31))
@settings(deadline=None, max_examples=20)
def test_derived_maps_of_a_tile_have_no_seam(down, right):
    pixels = np.random.default_rng(4).integers(0, 256, (32, 32, 3), np.uint8)
    maps = derive_maps(pixels, tile=True)
    moved = derive_maps(np.roll(pixels, (down, right), axis=(0, 1)), tile=True)
    for name, values in maps.items():
        assert np.allclose(moved[name], np.roll(values, (down, right), axis=(0, 1)), atol=1e-5)


def test_dark_joints_become_deep():
    pixels = np.full((64, 64, 3), 180, np.uint8)
    pixels[::16] = pixels[:, ::16] = 60
    height = derive_maps(pixels, tile=True)["height"]
    assert height[::16].max() < 0.2
    assert height[8, 8] > 0.8


def test_light_that_falls_off_slowly_is_not_taken_for_relief():
    light = 128 + 100 * np.cos(2 * np.pi * np.arange(64) / 64)
    pixels = np.repeat(light[None, :, None], 64, axis=0).repeat(3, axis=2).astype(np.uint8)
    lit, joints = pixels.astype(int), pixels.copy()
    joints[::8] = np.clip(lit[::8] - 60, 0, 255)
    height = derive_maps(joints, tile=True)["height"]
    # Light differs by 200, joints by 60: in the height, the joints still decide.
    assert height[::8].mean() < height[4::8].mean() - 0.1


def test_a_flat_colour_is_flat_and_never_metal():
    maps = derive_maps(np.full((16, 16, 3), 255, np.uint8), tile=True)
    assert np.ptp(maps["height"]) == 0
    assert maps["metallic"].max() == 0


def test_fine_grain_is_rougher_than_a_smooth_surface():
    grain = np.random.default_rng(5).integers(60, 160, (64, 64, 1), np.uint8).repeat(3, axis=2)
    smooth = np.full((64, 64, 3), 110, np.uint8)
    rough = derive_maps(grain, tile=True)["roughness"].mean()
    assert rough > derive_maps(smooth, tile=True)["roughness"].mean() + 0.1


def test_what_is_no_picture_has_no_maps():
    with pytest.raises(InvalidImage):
        derive_maps(np.zeros((4, 4), np.uint8), tile=True)


def test_a_material_without_maps_gets_them_all_and_its_recipe_says_which_were_derived():
    finished = plugin.allaprima_finish(picture())
    assert set(finished.maps) == set(MAPS)
    assert finished.recipe.derived_maps == ("height", "roughness", "metallic")


def test_maps_made_by_the_model_are_kept_and_the_normal_follows_its_height():
    height = np.random.default_rng(6).random((16, 24), np.float32)
    given = {"height": height, "roughness": height, "metallic": height}
    finished = plugin.allaprima_finish(picture(maps=given))
    assert finished.recipe.derived_maps == ()
    assert all(np.array_equal(finished.maps[name], height) for name in given)
    assert np.array_equal(finished.maps["normal"], normal_from_height(height))


def test_only_what_is_missing_is_derived():
    height = np.full((16, 24), 0.25, np.float32)
    finished = plugin.allaprima_finish(picture(maps={"height": height}))
    assert finished.recipe.derived_maps == ("roughness", "metallic")
    assert np.array_equal(finished.maps["height"], height)


def test_a_complete_material_and_a_picture_are_left_alone():
    flat = np.zeros((16, 24), np.float32)
    maps = dict.fromkeys(MAPS, flat) | {"normal": np.dstack([flat] * 3)}
    assert plugin.allaprima_finish(picture(maps=maps)) is None
    assert plugin.allaprima_finish(picture(kind="picture")) is None


def test_a_material_that_does_not_repeat_gets_maps_that_do_not():
    finished = plugin.allaprima_finish(picture(tile=False))
    expected = derive_maps(picture().pixels, tile=False)
    assert np.array_equal(finished.maps["height"], expected["height"])
    assert np.array_equal(
        finished.maps["normal"], normal_from_height(expected["height"], tile=False)
    )
