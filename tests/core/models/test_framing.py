"""Any size can be asked for, seamless ones stay so, and what is kept is kept exactly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from allaprima.models.framing import (
    Frame,
    cells,
    from_channels,
    on_white,
    paste_back,
    resize,
    to_channels,
)

sides = st.integers(1, 40)
shapes = st.tuples(sides, sides)


def images(shape: tuple[int, int], depths: tuple[int, ...] = (3, 4)) -> st.SearchStrategy:
    return st.sampled_from(depths).flatmap(lambda depth: npst.arrays(np.uint8, (*shape, depth)))


@given(shapes, st.integers(1, 64), st.booleans())
def test_a_frame_is_the_smallest_that_holds_what_is_wanted(
    wanted: tuple[int, int], multiple: int, tile: bool
) -> None:
    frame = Frame.around(wanted, multiple, tile=tile)
    for asked, made in zip(wanted, frame.made, strict=True):
        assert made % multiple == 0
        assert asked <= made < asked + multiple


@given(shapes.flatmap(images), shapes, st.sampled_from([1, 8, 32]), st.booleans())
def test_an_input_of_any_size_becomes_the_made_size_and_a_result_the_wanted_one(
    image: np.ndarray, wanted: tuple[int, int], multiple: int, tile: bool
) -> None:
    frame = Frame.around(wanted, multiple, tile=tile)
    made = frame.to_made(image)
    assert made.shape == (frame.made[1], frame.made[0], image.shape[2])
    assert frame.to_wanted(made).shape == (wanted[1], wanted[0], image.shape[2])
    assert made.dtype == np.uint8


@given(shapes.flatmap(images), st.sampled_from([1, 8, 32]))
def test_an_image_of_the_wanted_size_comes_back_unchanged(image: np.ndarray, multiple: int) -> None:
    frame = Frame.around(image.shape[1::-1], multiple, tile=False)
    assert np.array_equal(frame.to_wanted(frame.to_made(image)), image)


@given(shapes.flatmap(lambda s: images(s, (3,))), shapes)
def test_a_seamless_image_is_resized_as_if_it_went_on_for_ever(
    image: np.ndarray, size: tuple[int, int]
) -> None:
    width, height = size
    alone = resize(image, size, wrap=True)
    # Enough copies around it that the filter never sees the outer edge.
    around = resize(np.tile(image, (9, 9, 1)), (9 * width, 9 * height))
    middle = around[4 * height : 5 * height, 4 * width : 5 * width]
    assert np.abs(alone.astype(int) - middle).max() <= 1


@given(npst.arrays(np.float32, shapes, elements=st.floats(0, 1, width=32)), shapes, st.booleans())
def test_resizing_a_map_never_leaves_its_range(
    values: np.ndarray, size: tuple[int, int], wrap: bool
) -> None:
    resized = resize(values, size, wrap=wrap)
    assert resized.shape == (size[1], size[0])
    assert resized.dtype == np.float32
    assert resized.min() >= values.min()
    assert resized.max() <= values.max()


@given(
    shapes.flatmap(lambda s: st.tuples(images(s), images(s), npst.arrays(np.uint8, s))),
)
def test_pasting_back_keeps_what_is_not_masked_and_takes_what_is(
    given: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    made, image, mask = given
    pasted = paste_back(made, image, mask)
    deep = image.shape[2]
    assert pasted.shape == (*mask.shape, deep)
    kept, new = mask == 0, mask == 255
    assert np.array_equal(pasted[kept], image[kept])
    if deep == 3 == made.shape[2]:
        assert np.array_equal(pasted[new], made[new])
        low, high = np.minimum(made, image), np.maximum(made, image)
        assert ((pasted >= low) & (pasted <= high)).all()
    if deep == 4 and (image[..., 3] == 255).all():
        assert (pasted[..., 3] == 255).all()


@pytest.mark.parametrize("old", [[10, 20, 30], [10, 20, 30, 255]])
def test_no_hole_is_made_in_what_is_opaque(old: list[int]) -> None:
    made = np.array([[[0, 0, 0, 0], [200, 200, 200, 255], [110, 120, 130, 51]]], np.uint8)
    image = np.full((1, 3, len(old)), old, np.uint8)
    pasted = paste_back(made, image, np.full((1, 3), 255, np.uint8))
    assert pasted[0, :, :3].tolist() == [[10, 20, 30], [200, 200, 200], [30, 40, 50]]
    assert (pasted[..., 3:] == 255).all()


def test_a_hole_may_be_painted_into_what_has_transparency() -> None:
    made = np.zeros((1, 2, 4), np.uint8)
    image = np.array([[[10, 20, 30, 255], [10, 20, 30, 0]]], np.uint8)
    pasted = paste_back(made, image, np.array([[255, 0]], np.uint8))
    assert pasted[0, 0, 3] == 0


def test_colours_that_are_not_seen_do_not_bleed_when_resized() -> None:
    white = np.full((32, 32, 4), 255, np.uint8)
    white[:, 16:] = 0  # black, and clear
    for size in ((13, 13), (70, 70)):
        resized = resize(white, size)
        seen = resized[..., 3] > 0
        assert (resized[seen][:, :3] == 255).all()
        assert 0 < seen.mean() < 1


def test_pasting_onto_nothing_leaves_no_dark_rim() -> None:
    made = np.full((1, 3, 3), 200, np.uint8)
    clear = np.zeros((1, 3, 4), np.uint8)
    pasted = paste_back(made, clear, np.array([[0, 128, 255]], np.uint8))
    assert pasted[0].tolist() == [[0, 0, 0, 0], [200, 200, 200, 128], [200, 200, 200, 255]]


@given(npst.arrays(np.uint8, (24, 32)), st.sampled_from([1, 2, 4, 8]))
def test_a_cell_is_masked_where_any_of_it_is(mask: np.ndarray, size: int) -> None:
    coarse = cells(mask, size)
    assert (coarse[mask > 0] == 255).all()
    assert set(np.unique(coarse)) <= {0, 255}
    for y in range(0, 24, size):
        for x in range(0, 32, size):
            part = np.s_[y : y + size, x : x + size]
            assert (coarse[part] == 255).all() == (mask[part] > 0).any()


@given(shapes.flatmap(images))
def test_an_image_on_white_is_itself_where_opaque_and_white_where_clear(
    image: np.ndarray,
) -> None:
    put = on_white(image)
    assert put.shape == (*image.shape[:2], 3)
    alpha = image[..., 3] if image.shape[2] == 4 else np.full(image.shape[:2], 255)
    assert np.array_equal(put[alpha == 255], image[alpha == 255][:, :3])
    assert (put[alpha == 0] == 255).all()


@given(npst.arrays(np.uint8, (6, 5, 3)))
def test_pixels_survive_the_way_through_channels(image: np.ndarray) -> None:
    frame = Frame((5, 6), (5, 6), tile=False)
    pixels, maps = from_channels(to_channels(image, ("rgb",)), ("rgb",), frame)
    assert np.array_equal(pixels, image)
    assert maps == {}


def test_values_are_rounded_to_the_nearest_of_256() -> None:
    planes = np.array([0, 0.49 / 255, 0.51 / 255, 1], np.float32).reshape(1, 1, 4).repeat(3, 0)
    pixels, _ = from_channels(planes, ("rgb",), Frame((4, 1), (4, 1), tile=False))
    assert pixels[0, :, 0].tolist() == [0, 0, 1, 255]


def test_six_channels_are_a_colour_and_three_maps() -> None:
    planes = np.linspace(0, 1, 6 * 4, dtype=np.float32).reshape(6, 2, 2)
    channels = ("rgb", "height", "roughness", "metallic")
    pixels, maps = from_channels(planes, channels, Frame((2, 2), (2, 2), tile=True))
    assert pixels.shape == (2, 2, 3)
    assert list(maps) == ["height", "roughness", "metallic"]
    assert all(np.array_equal(m, p) for m, p in zip(maps.values(), planes[3:], strict=True))


@pytest.mark.parametrize("depth", [3, 4])
def test_a_material_is_started_half_high_half_rough_and_not_metallic(depth: int) -> None:
    image = np.full((2, 2, depth), 255, np.uint8)
    planes = to_channels(image, ("rgb", "height", "roughness", "metallic"))
    assert planes.shape == (6, 2, 2)
    assert planes.dtype == np.float32
    assert planes[:, 0, 0].tolist() == [1, 1, 1, 0.5, 0.5, 0]


def test_four_channels_take_the_images_transparency_or_none() -> None:
    image = np.zeros((1, 1, 4), np.uint8)
    assert to_channels(image, ("rgb", "alpha"))[:, 0, 0].tolist() == [0, 0, 0, 0]
    assert to_channels(image[..., :3], ("rgb", "alpha"))[:, 0, 0].tolist() == [0, 0, 0, 1]


ALPHA = ("rgb", "alpha")


def disc(colour: list[int]) -> np.ndarray:
    """64 x 64: a disc with soft edges on nothing."""
    y, x = np.mgrid[:64, :64] - 31.5
    alpha = np.clip(24.5 - np.hypot(x, y), 0, 1)[..., None]
    return np.concatenate([np.where(alpha > 0, colour, 0), np.rint(alpha * 255)], axis=2).astype(
        np.uint8
    )


def over(image: np.ndarray, grey: int) -> np.ndarray:
    alpha = image[..., 3:] / 255
    return image[..., :3] * alpha + grey * (1 - alpha)


@pytest.mark.parametrize("colour", [[255, 255, 255], [0, 0, 0], [220, 30, 40]])
@pytest.mark.parametrize("matte", ["#808080", "#000000", "#ff00ff"])
def test_what_lies_over_a_matte_has_its_own_colour_to_the_edge(
    colour: list[int], matte: str
) -> None:
    image = disc(colour)
    frame = Frame((64, 64), (64, 64), tile=False)
    # As a tile of the corpus is: eight bits of colour laid over the matte.
    tile = np.rint(to_channels(image, ALPHA, matte) * 255) / 255
    pixels, maps = from_channels(tile.astype(np.float32), ALPHA, frame, matte)
    assert maps == {}
    alpha = image[..., 3].astype(int)
    assert np.array_equal(pixels[..., 3], np.where(alpha < 4, 0, np.where(alpha > 251, 255, alpha)))
    solid = pixels[..., 3] > 64
    assert np.abs(pixels[solid][:, :3].astype(int) - colour).max() <= 2
    for grey in (0, 255):  # neither over black nor over white is there a rim of the matte
        assert np.abs(over(pixels, grey) - over(image, grey)).max() <= 4


def test_the_grey_of_the_card_is_the_grey_of_the_corpus() -> None:
    from training.illustration.tiles import GREY, straight, tile

    image = disc([220, 30, 40])
    made = tile(image)
    given = to_channels(image, ALPHA, f"#{GREY:02x}{GREY:02x}{GREY:02x}")
    assert np.abs(given * 255 - made).max() <= 0.5
    frame = Frame((64, 64), (64, 64), tile=False)
    pixels, _ = from_channels(made.astype(np.float32) / 255, ALPHA, frame, "#808080")
    clear = pixels[..., 3] < 255 * 4 / 255
    assert np.abs(pixels[~clear].astype(int) - straight(made)[~clear]).max() <= 1


def test_alpha_that_is_nearly_none_or_all_is_that() -> None:
    planes = np.full((4, 1, 4), 128 / 255, np.float32)
    planes[3] = [[0.01, 0.02, 0.98, 0.99]]
    pixels, _ = from_channels(planes, ALPHA, Frame((4, 1), (4, 1), tile=False), "#808080")
    assert pixels[0, :, 3].tolist() == [0, 5, 250, 255]
    assert pixels[0, 0].tolist() == [0, 0, 0, 0]
