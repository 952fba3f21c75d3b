"""The plug-in "watermark": what leaves the engine is marked, and its recipe says so."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pluggy
import pytest
from fakes import FakeModels
from signers import RECIPE

from allaprima import Engine, Picture, Recipe, Request, hookimpl
from allaprima.materials import plugin as materials
from allaprima.trust.manifest import manifest
from allaprima.trust.watermark import plugin
from allaprima.trust.watermark.detection import detect
from allaprima.trust.watermark.plugin import identify, written

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def a_picture(side: int = 128, **changes: Any) -> Picture:
    ramp = np.linspace(20, 235, side).astype(np.uint8)
    pixels = np.broadcast_to(ramp[None, :, None], (side, side, 3)).copy()
    recipe = dataclasses.replace(RECIPE, size=(side, side), tile=False, **changes)
    return Picture(pixels=pixels, recipe=recipe)


def test_what_leaves_the_engine_is_marked_with_its_recipe_s_identifier(
    plugins: pluggy.PluginManager, fake: FakeModels
) -> None:
    plugins.register(plugin, "watermark")
    with Engine(plugins=plugins, idle_seconds=None) as engine:
        [made] = engine.generate(Request(prompt="moss", size=(128, 136), seed=1))
        [again] = engine.generate(Request(prompt="moss", size=(128, 136), seed=1))
        [other] = engine.generate(Request(prompt="moss", size=(128, 136), seed=2))
    assert made.recipe.watermark == identify(dataclasses.replace(made.recipe, watermark=None))
    assert (made.pixels == again.pixels).all()
    assert made.recipe.watermark == again.recipe.watermark != other.recipe.watermark


def test_the_mark_in_the_pixels_is_that_in_the_recipe() -> None:
    made = plugin.allaprima_finish(picture=a_picture())
    assert made is not None
    found = detect(made.pixels)
    assert found is not None
    assert written(found.payload) == made.recipe.watermark


def test_a_picture_that_is_too_small_says_that_it_has_no_mark() -> None:
    assert plugin.allaprima_finish(picture=a_picture(64)) is None


def test_maps_are_made_before_the_mark_and_carry_none(
    plugins: pluggy.PluginManager, fake: FakeModels
) -> None:
    signed: list[Recipe] = []

    class Signing:
        @hookimpl
        def allaprima_sign(self, data: bytes, recipe: Recipe) -> None:
            signed.append(recipe)

    request = Request(prompt="moss", kind="material", size=(128, 128), seed=1)
    plugins.register(materials, "materials")
    with Engine(plugins=plugins, idle_seconds=None) as engine:
        [plain] = engine.generate(request)
        plugins.register(plugin, "watermark")
        plugins.register(Signing(), "signing")
        [made] = engine.generate(request)
        engine.encode_material(made)
    for name, values in plain.maps.items():
        assert (values == made.maps[name]).all()
    assert (plain.pixels != made.pixels).any()
    assert [recipe.watermark is None for recipe in signed] == [False, *[True] * len(made.maps)]


def test_the_identifier_is_that_of_all_but_the_time_it_took() -> None:
    same = dataclasses.replace(RECIPE, timings={"denoise": 9.0}, watermark="0" * 12)
    assert identify(same) == identify(RECIPE)
    assert identify(dataclasses.replace(RECIPE, seed=1)) != identify(RECIPE)
    assert identify(dataclasses.replace(RECIPE, prompt="\ud800")) != identify(RECIPE)
    assert len(identify(RECIPE)) == 12
    assert written(0x1F) == "00000000001f"


@pytest.mark.parametrize("include_prompt", [True, False])
def test_the_manifest_binds_the_mark(include_prompt: bool) -> None:
    recipe = dataclasses.replace(RECIPE, watermark="0123456789ab")
    definition = manifest(recipe, "image/png", NOW, include_prompt=include_prompt)
    [binding] = [a for a in definition["assertions"] if a["label"] == "c2pa.soft-binding"]
    assert binding["data"]["alg"] == plugin.ALGORITHM
    assert binding["data"]["blocks"] == [{"scope": {}, "value": "0123456789ab"}]
    assert "c2pa.watermarked.bound" in json.dumps(definition)


def test_the_manifest_of_an_unmarked_picture_speaks_of_no_mark() -> None:
    text = json.dumps(manifest(RECIPE, "image/png", NOW, include_prompt=True))
    assert "soft-binding" not in text
    assert "watermarked" not in text
