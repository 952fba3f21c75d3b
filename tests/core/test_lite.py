"""The embedded networks: intact, small enough, and they listen to words; materials are seamless."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import allaprima
from allaprima import Engine, Picture, Request, plugin_manager
from allaprima.models.store import verify
from allaprima.request import MAPS

LITE = Path(allaprima.__file__).parent / "lite"


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(device="cpu", plugins=plugin_manager()) as engine:
        yield engine


def material(engine: Engine, prompt: str, seed: int = 1) -> Picture:
    request = Request(
        prompt=prompt, kind="material", size=(128, 128), seed=seed, model="lite/material"
    )
    [made] = engine.generate(request)
    return made


def illustration(
    engine: Engine, prompt: str, seed: int = 1, palette: tuple[str, ...] = ()
) -> Picture:
    request = Request(
        prompt=prompt, kind="illustration", seed=seed, palette=palette, model="lite/illustration"
    )
    [made] = engine.generate(request)
    return made


def mean_colour(made: Picture) -> np.ndarray:
    """(3,) sRGB, 0..255, of what is not transparent."""
    alpha = made.pixels[..., 3:].astype(float) / 255
    return np.asarray((made.pixels[..., :3] * alpha).sum((0, 1)) / alpha.sum())


@pytest.mark.parametrize("model", ["lite/material", "lite/illustration"])
def test_its_files_are_those_that_its_card_names(engine: Engine, model: str) -> None:
    card = engine.card(model)
    assert card.hashes
    verify(card)


def test_all_that_is_embedded_has_at_most_120_megabytes() -> None:
    assert sum(p.stat().st_size for p in LITE.rglob("*") if p.is_file()) <= 120e6


def test_it_holds_stock_classes_only() -> None:
    assert not list(LITE.rglob("*.py"))


def test_a_material_has_all_its_maps_made_by_the_model(engine: Engine) -> None:
    made = material(engine, "rusty metal")
    assert set(made.maps) == set(MAPS)
    assert "height" not in made.recipe.derived_maps


def test_the_same_recipe_gives_the_same_pixels(engine: Engine) -> None:
    first = material(engine, "oak planks", seed=5)
    [again] = engine.generate(first.recipe.request())
    assert np.array_equal(first.pixels, again.pixels)
    assert np.array_equal(first.maps["height"], again.maps["height"])


def test_another_seed_gives_another_picture(engine: Engine) -> None:
    one, other = (material(engine, "oak planks", seed) for seed in (1, 2))
    assert not np.array_equal(one.pixels, other.pixels)


@pytest.mark.parametrize(
    ("prompt", "more", "less"), [("red brick wall", 0, 2), ("blue jeans", 2, 0), ("lawn", 1, 2)]
)
def test_colour_follows_the_words(engine: Engine, prompt: str, more: int, less: int) -> None:
    mean = material(engine, prompt).pixels.reshape(-1, 3).mean(0)
    assert mean[more] > mean[less] + 20


def test_metal_is_metallic_and_wool_is_not(engine: Engine) -> None:
    steel = material(engine, "brushed steel").maps["metallic"].mean()
    wool = material(engine, "chunky knit wool sweater").maps["metallic"].mean()
    assert steel > wool + 0.4


def test_the_wrap_is_a_boundary_like_any_other(engine: Engine) -> None:
    # The network treats alike what lies 32 pixels apart, so only such boundaries are compared.
    pixels = np.concatenate(
        [material(engine, "cobblestone", seed).pixels for seed in range(4)], axis=2
    ).astype(np.float64)
    for axis in (0, 1):
        steps = np.abs(pixels - np.roll(pixels, 1, axis)).mean(axis=(1 - axis, 2))[::32]
        assert steps[0] < 1.3 * steps[1:].max()


def test_the_illustrations_of_users_are_drawn_by_formula(engine: Engine) -> None:
    [made] = engine.generate(Request(prompt="a red apple", kind="illustration", size=(64, 64)))
    assert made.recipe.model == "lite/symbols"


def test_an_illustration_stands_on_transparent_ground(engine: Engine) -> None:
    made = illustration(engine, "red heart")
    alpha = made.pixels[..., 3]
    assert alpha.shape == (256, 256)
    assert (alpha > 240).mean() > 0.25
    assert (np.concatenate([alpha[:8].ravel(), alpha[-8:].ravel()]) < 16).mean() > 0.9


@pytest.mark.parametrize(("prompt", "more", "less"), [("red apple", 0, 2), ("blue heart", 2, 0)])
def test_an_illustration_has_the_colour_that_is_said(
    engine: Engine, prompt: str, more: int, less: int
) -> None:
    mean = mean_colour(illustration(engine, prompt))
    assert mean[more] > mean[less] + 40


def test_an_illustration_takes_the_colours_of_a_palette(engine: Engine) -> None:
    green, violet = (
        mean_colour(illustration(engine, "balloon", palette=(code,)))
        for code in ("#188038", "#9334e6")
    )
    assert green[1] > violet[1] + 20
    assert violet[2] > green[2] + 20


def test_the_same_recipe_gives_the_same_illustration(engine: Engine) -> None:
    first = illustration(engine, "rocket", seed=5)
    [again] = engine.generate(first.recipe.request())
    assert np.array_equal(first.pixels, again.pixels)
    assert not np.array_equal(first.pixels, illustration(engine, "rocket", seed=6).pixels)
