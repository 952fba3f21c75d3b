"""How wide a material drawn by formula is in reality."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from fakes import FakeGenerator, noise

from allaprima import Engine, PluginError, Recipe, Request, plugin_manager, refine_material
from allaprima.procedural.asked import AskedCanvas
from allaprima.procedural.families import FAMILIES
from allaprima.procedural.generator import UNITS, paint
from allaprima.procedural.reading import Wish, read

SKIES = {"stars", "clouds"}
"""What has no size."""


def quiet(stage: str, step: int, steps: int) -> None:
    assert 0 <= step <= steps


def width(prompt: str, size: tuple[int, int] = (64, 64), seed: int = 1) -> float:
    metres = paint(read(prompt), *size, seed, quiet)[1]
    assert metres is not None
    return metres


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_but_skies_says_how_wide_it_is_whatever_it_is_called(name: str) -> None:
    for called in FAMILIES[name].names:
        canvas = AskedCanvas(8, 8, 1, 8 / UNITS, Wish(name, called, 1.0, called), lambda: None)
        FAMILIES[name].paint(canvas)
        [metres] = canvas.metres
        if name in SKIES:
            assert metres is None
        else:
            assert metres is not None
            assert 0.01 < metres < 100


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    ("prompt", "pitch", "axis"),
    [("brick wall", 0.075, 1), ("large brick wall", 0.075 * 1.7, 1), ("checkered floor", 0.3, 2)],
)
def test_whole_courses_of_what_they_measure_make_the_tile(
    prompt: str, pitch: float, axis: int, seed: int
) -> None:
    tile, metres = paint(read(prompt), 256, 256, seed, quiet)
    assert metres is not None
    profile = tile[3].numpy().mean(axis=2 - axis)
    if prompt == "checkered floor":  # the grooves between its squares
        profile = -profile
    beats = np.abs(np.fft.rfft(profile - profile.mean()))
    assert metres / pitch == pytest.approx(round(metres / pitch), abs=1e-3)
    assert int(beats[:60].argmax()) == round(metres / pitch)


def test_bricks_are_three_times_as_long_as_a_course_is_high() -> None:
    wide = width("brick wall", (256, 256), 4)
    tile = paint(read("stack bond brick wall"), 256, 256, 4, quiet)[0][3].numpy()
    joints = tile.mean(axis=0)
    beats = np.abs(np.fft.rfft(joints - joints.mean()))
    assert wide / int(beats[:30].argmax()) == pytest.approx(0.225, rel=0.15)


def test_it_is_the_same_in_any_number_of_pixels_and_grows_with_the_shape() -> None:
    usual = width("cobblestone street")
    assert width("cobblestone street", (512, 512)) == pytest.approx(usual)
    assert width("cobblestone street", (192, 64)) == pytest.approx(3 * usual, rel=0.05)


def test_large_stones_are_larger_in_reality_too_so_the_tile_is_about_as_wide() -> None:
    for how in ("small", "large", "huge"):
        assert width(f"{how} hexagon tiles") == pytest.approx(width("hexagon tiles"), rel=0.2)


def test_colours_and_wear_leave_it_alone() -> None:
    assert width("mossy blue brick wall") == width("brick wall")


@pytest.mark.parametrize(
    ("small", "large"),
    [("denim", "brick wall"), ("coins", "cobblestone street"), ("brick wall", "railway tracks"),
     ("railway tracks", "forest from above"), ("blueberries", "oranges"), ("rice grains", "coffee beans")],
)  # fmt: skip
def test_what_is_finer_in_reality_has_narrower_tiles(small: str, large: str) -> None:
    assert width(small) < width(large)


def test_the_recipe_tells_it_and_keeps_it() -> None:
    with Engine(device="cpu", plugins=plugin_manager()) as engine:
        request = Request(prompt="brick wall", kind="material", size=(64, 64), seed=1)
        [brick] = engine.generate(request)
        assert brick.recipe.width_m == pytest.approx(width("brick wall"))
        assert Recipe.from_json(brick.recipe.to_json()).width_m == brick.recipe.width_m
        larger = refine_material(engine, brick, (128, 128))
        assert larger.recipe.width_m == pytest.approx(brick.recipe.width_m)
        [sky] = engine.generate(request.replace(prompt="starry sky"))
        assert sky.recipe.width_m is None
        [changed] = engine.generate(
            request.replace(prompt="mossy", image=np.array(brick.pixels), strength=0.5)
        )
        assert changed.recipe.width_m is None
    assert math.isfinite(brick.recipe.width_m or math.nan)


@pytest.mark.parametrize("wrong", [0.0, -1.0, math.nan, math.inf])
def test_a_model_whose_pictures_have_no_possible_width_is_named(
    engine: Engine, generator: FakeGenerator, wrong: float
) -> None:
    generator.make = lambda request, seed: dataclasses.replace(noise(request, seed), width_m=wrong)
    with pytest.raises(PluginError, match=rf"made something {wrong} m wide"):
        engine.generate(Request(prompt="a tree", kind="picture", size=(16, 16)))
