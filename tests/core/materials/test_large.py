"""Materials larger than a model can make in one piece, and materials refined."""

import dataclasses

import numpy as np
import pytest
from fakes import noise

from allaprima import InvalidRequest, Output, Request, UnsupportedRequest, refine_material
from allaprima.errors import Cancelled
from allaprima.materials.large import STRENGTH
from allaprima.models.framing import resize


def material(**more):
    return Request(prompt="oak", kind="material", model="fake", seed=5, **more)


def painting(request, seed):
    """What the image shows, or else smooth waves that repeat; with maps."""
    width, height = request.size
    if request.image is not None:
        pixels = resize(request.image, request.size, wrap=True)
        return Output(pixels=pixels, maps=dict.fromkeys(("height",), _waves(width, height)))
    waves = _waves(width, height)
    pixels = np.repeat((waves * 255).astype(np.uint8)[..., None], 3, axis=2)
    maps = {"height": waves, "roughness": waves, "metallic": np.zeros_like(waves)}
    return Output(pixels=pixels, maps=maps)


def _waves(width, height):
    x = np.sin(2 * np.pi * np.arange(width) / width * 3)
    y = np.cos(2 * np.pi * np.arange(height) / height * 2)
    return (0.5 + 0.25 * x + 0.2 * y[:, None]).astype(np.float32)


def test_every_piece_fits_the_model_and_the_whole_has_the_size_asked_for(engine, generator):
    [picture] = engine.generate(material(size=(640, 300)))
    assert picture.size == (640, 300)
    assert all(max(request.size) <= 256 for request in generator.seen)
    assert all(side % 8 == 0 for request in generator.seen for side in request.size)


def test_it_is_first_made_whole_and_then_in_overlapping_windows_that_start_from_it(
    engine, generator
):
    engine.generate(material(size=(512, 512)))
    whole, *windows = generator.seen
    assert whole.image is None
    assert whole.tiles
    assert len(windows) == 9
    assert all(window.image.shape == (256, 256, 3) for window in windows)
    assert not any(window.tiles for window in windows)


def test_windows_that_add_nothing_give_the_enlarged_picture_back(engine, generator):
    generator.make = painting
    [small] = engine.generate(material(size=(256, 256)))
    [large] = engine.generate(material(size=(512, 512)))
    shrunk = large.pixels.reshape(256, 2, 256, 2, 3).mean(axis=(1, 3))
    assert np.abs(shrunk - small.pixels).max() < 4


def test_it_is_seamless(engine, generator):
    generator.make = painting
    [large] = engine.generate(material(size=(600, 600)))
    for values in (large.pixels.astype(float), large.maps["height"] * 255):
        usual = np.abs(np.diff(values, axis=1)).max(), np.abs(np.diff(values, axis=0)).max()
        assert np.abs(values[:, 0] - values[:, -1]).max() <= usual[0] + 1
        assert np.abs(values[0] - values[-1]).max() <= usual[1] + 1


def test_the_colours_are_held_where_a_model_shifts_them(engine, generator):
    def shifting(request, seed):
        output = painting(request, seed)
        if request.image is None:
            return output
        shifted = output.pixels.astype(int) + (seed % 5) * 3
        return dataclasses.replace(output, pixels=shifted.clip(0, 255).astype(np.uint8))

    generator.make = painting
    [steady] = engine.generate(material(size=(512, 512)))
    generator.make = shifting
    [shifted] = engine.generate(material(size=(512, 512)))
    assert np.abs(steady.pixels.astype(int) - shifted.pixels).max() <= 3


def test_the_same_recipe_gives_the_same_pixels(engine):
    [first] = engine.generate(material(size=(300, 300)))
    [second] = engine.generate(first.recipe.request())
    assert np.array_equal(first.pixels, second.pixels)


def test_progress_never_goes_back(engine):
    seen = []
    engine.generate(material(size=(512, 512)), on_progress=lambda p: seen.append(p.fraction))
    assert seen == sorted(seen)
    assert len(set(seen)) > 20


def test_it_can_be_stopped_between_two_windows(engine, generator):
    def stop(progress):
        if len(generator.seen) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.generate(material(size=(512, 512)), on_progress=stop)
    assert len(generator.seen) == 3


@pytest.mark.parametrize(
    "request_",
    [
        Request(prompt="oak", model="fake", size=(512, 512)),
        Request(prompt="oak", kind="material", tile=False, model="fake", size=(512, 512)),
        Request(prompt="oak", kind="material", model="other", size=(512, 5000 // 2)),
    ],
)
def test_what_cannot_be_made_in_pieces_is_still_refused(engine, request_, fake):
    fake.cards[1] = dataclasses.replace(fake.cards[1], max_side=256)
    with pytest.raises(UnsupportedRequest, match="at most 256"):
        engine.generate(request_)


def test_refining_keeps_the_maps_and_computes_the_normals_anew(engine, generator):
    generator.make = painting
    [small] = engine.generate(material(size=(64, 64)))
    small = dataclasses.replace(small, maps=dict(small.maps) | _with_normal(small))
    large = refine_material(engine, small, (128, 128))
    assert large.size == (128, 128)
    for name in ("height", "roughness"):
        shrunk = large.maps[name].reshape(64, 2, 64, 2).mean(axis=(1, 3))
        assert np.abs(shrunk - small.maps[name]).max() < 0.02, name
    assert large.maps["normal"].shape == (128, 128, 3)
    assert large.recipe.image_hash is not None
    assert generator.seen[-1].strength == STRENGTH


def test_refining_beyond_all_bounds_is_refused(engine, generator):
    generator.make = painting
    [small] = engine.generate(material(size=(64, 64)))
    with pytest.raises(InvalidRequest):
        refine_material(engine, small, (8192, 8192))


def test_a_material_in_one_piece_is_made_as_ever(engine, generator):
    [picture] = engine.generate(material(size=(256, 256)))
    [request] = generator.seen
    assert request.size == (256, 256)
    assert np.array_equal(picture.pixels, noise(request, 5).pixels)


def _with_normal(picture):
    from allaprima.materials.maps import normal_from_height

    return {"normal": normal_from_height(picture.maps["height"])}
