"""The model "lite/procedural": the default for materials, steered by words, seamless, exact."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest

from allaprima import (
    Cancelled,
    Engine,
    Picture,
    Recipe,
    Request,
    UnsupportedRequest,
    plugin_manager,
    refine_material,
)
from allaprima.models.store import model_hash
from allaprima.procedural.families import FAMILIES
from allaprima.procedural.generator import ProceduralGenerator, paint
from allaprima.procedural.plugin import MODEL, card
from allaprima.procedural.reading import Wish, read
from allaprima.request import MAPS

IMAGE = np.full((64, 64, 3), 128, np.uint8)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(device="cpu", plugins=plugin_manager()) as engine:
        yield engine


def quiet(stage: str, step: int, steps: int) -> None:
    assert 0 <= step <= steps


def drawn(
    prompt: str, size: tuple[int, int] = (128, 128), seed: int = 1
) -> npt.NDArray[np.float32]:
    """(6, H, W): colour, height, roughness, metallic."""
    return paint(read(prompt), *size, seed, quiet)[0].numpy()


def material(engine: Engine, prompt: str, **more: object) -> Picture:
    request = Request(prompt=prompt, kind="material", size=(64, 64), seed=1).replace(**more)
    [made] = engine.generate(request)
    return made


def test_it_is_the_default_for_materials_from_words(engine: Engine) -> None:
    assert engine.resolve(Request(prompt="brick wall", kind="material")).model == MODEL


@pytest.mark.parametrize(
    "prompt",
    [
        "coins",
        "money",
        "cookies",
        "chocolate bar",
        "fruit",
        "tomato",
        "gears",
        "a leaf",
        "eggs",
        "spaghetti",
        "a newspaper",
        "the moon",
    ],
)
def test_what_is_more_often_meant_as_a_thing_is_no_material_unless_one_is_asked_for(
    engine: Engine, prompt: str
) -> None:
    assert engine.resolve(Request(prompt=prompt)).kind == "illustration"
    assert engine.resolve(Request(prompt=f"seamless {prompt} texture")).kind == "material"


def test_the_network_can_be_named(engine: Engine) -> None:
    request = Request(prompt="brick wall", kind="material", model="lite/material")
    assert engine.resolve(request).model == "lite/material"


def test_switched_off_the_network_serves() -> None:
    with Engine(device="cpu", plugins=plugin_manager(disabled=["procedural"])) as engine:
        assert MODEL not in [c.id for c in engine.models()]
        assert engine.resolve(Request(prompt="oak", kind="material")).model == "lite/material"


def test_named_for_an_image_it_says_which_model_can(engine: Engine) -> None:
    request = Request(prompt="oak", kind="material", model=MODEL, image=IMAGE)
    with pytest.raises(UnsupportedRequest, match="lite/resurface"):
        engine.resolve(request)


def test_a_material_has_its_maps_from_the_formulas(engine: Engine) -> None:
    made = material(engine, "brushed steel")
    assert set(made.maps) == set(MAPS)
    assert made.recipe.derived_maps == ()
    assert made.maps["metallic"].mean() > 0.9
    assert material(engine, "brick wall").maps["metallic"].max() == 0


def test_the_same_request_gives_the_same_pixels_and_so_does_its_recipe(engine: Engine) -> None:
    first = material(engine, "old mossy castle wall", seed=5)
    again = material(engine, "old mossy castle wall", seed=5)
    [remade] = engine.generate(Recipe.from_json(first.recipe.to_json()).request())
    for other in (again, remade):
        assert np.array_equal(first.pixels, other.pixels)
        assert all(np.array_equal(first.maps[n], other.maps[n]) for n in first.maps)


def test_another_seed_gives_another_picture() -> None:
    assert not np.array_equal(drawn("oak planks", seed=1), drawn("oak planks", seed=2))


def test_several_in_one_pass_are_those_that_are_made_one_by_one() -> None:
    requests = [
        Request(prompt=p, kind="material", size=(32, 48), seed=s)
        for p, s in (("oak planks", 3), ("brick wall", 4), ("lava", 5))
    ]
    together = ProceduralGenerator().generate_many(requests, quiet)
    for request, output in zip(requests, together, strict=True):
        assert request.seed is not None
        alone = ProceduralGenerator().generate(request, request.seed, quiet)
        assert np.array_equal(output.pixels, alone.pixels)
        assert output.pixels.shape == (48, 32, 3)


@pytest.mark.parametrize("size", [(16, 16), (17, 33), (64, 16), (300, 200), (512, 512), (16, 4096)])
def test_any_size_is_made_without_a_seam(size: tuple[int, int]) -> None:
    tile = drawn("cobblestone street", size)
    assert tile.shape == (6, size[1], size[0])
    assert tile.min() >= 0
    assert tile.max() <= 1
    for axis in (1, 2):
        steps = np.abs(tile - np.roll(tile, 1, axis)).mean(axis=(0, 3 - axis))
        assert steps[0] <= steps[1:].max() * 1.3 + 0.01


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_is_seamless_as_it_is_asked_for(name: str) -> None:
    tile = paint(Wish(name, name, 1.0, name), 96, 64, 3, quiet)[0].numpy()
    assert np.isfinite(tile).all()
    assert tile[:4].std() > 0.004
    for axis in (1, 2):
        steps = np.abs(tile - np.roll(tile, 1, axis)).mean(axis=(0, 3 - axis))
        assert steps[0] <= steps[1:].max() * 1.3 + 0.004


@pytest.mark.parametrize("prompt", ["brick wall", "hexagon tiles", "marble", "oak planks", "lava"])
def test_a_larger_size_shows_the_same_piece_in_more_detail(prompt: str) -> None:
    small, large = drawn(prompt, (256, 256)), drawn(prompt, (512, 512))
    shrunk = large.reshape(6, 256, 2, 256, 2).mean(axis=(2, 4))
    for a, b in zip(small[:4], shrunk[:4], strict=True):
        assert np.corrcoef(a.ravel(), b.ravel())[0, 1] > 0.95


def local_contrast(light: npt.NDArray[np.float32]) -> float:
    """Mean difference from the mean of the eight pixels around and the pixel itself."""
    around = [np.roll(light, (y, x), (0, 1)) for y in (-1, 0, 1) for x in (-1, 0, 1)]
    return float(np.abs(light - np.mean(around, axis=0)).mean())


@pytest.mark.parametrize(
    "prompt", ["beach sand", "fresh snow", "paper", "asphalt", "brick wall", "cobblestone", "tweed"]
)
def test_a_larger_size_shows_no_more_grain(prompt: str) -> None:
    small, large = (drawn(prompt, (side, side))[:3].mean(axis=0) for side in (512, 1024))
    seen, seen_larger = (
        light.reshape(256, side // 256, 256, side // 256).mean(axis=(1, 3))
        for side, light in ((512, small), (1024, large))
    )
    assert local_contrast(seen_larger) == pytest.approx(local_contrast(seen), rel=0.15)
    assert local_contrast(large) <= local_contrast(small)


def test_courses_and_lattices_keep_their_number_at_every_size() -> None:
    def transitions(size: int) -> int:
        rows = drawn("gingham", (size, size))[1].mean(axis=1)
        high = rows > rows.mean()
        return int((high != np.roll(high, 1)).sum())

    assert transitions(128) == transitions(256) == transitions(512)


def test_colours_that_are_asked_for_are_painted() -> None:
    for name, code in (("teal", (28, 125, 124)), ("pink", (225, 146, 172))):
        mean = drawn(f"{name} leather")[:3].mean(axis=(1, 2)) * 255
        assert np.abs(mean - np.array(code)).max() < 40


@pytest.mark.parametrize(
    "name",
    ["linen", "leather", "bricks", "carpet", "gravel", "slate", "concrete wall", "wool knit"],
)
def test_light_and_dark_ones_are_lighter_and_darker_and_else_the_same(name: str) -> None:
    dark, plain, light = (drawn(f"{how} {name}") for how in ("dark", "plain", "light"))
    assert dark[:3].mean() < plain[:3].mean() * 0.75
    assert light[:3].mean() > plain[:3].mean() + 0.08
    assert np.array_equal(dark[3], plain[3])
    assert np.array_equal(light[3], plain[3])


def test_only_the_colour_changes_with_its_word() -> None:
    assert np.array_equal(drawn("teal brick wall")[3:], drawn("pink brick wall")[3:])


def test_the_palette_gives_the_colours() -> None:
    made = paint(read("checkered floor", ("#204a87", "#f57900")), 128, 128, 1, quiet)[0][:3]
    flat = (made.reshape(3, -1).T * 255).numpy()
    for code in ((32, 74, 135), (245, 121, 0)):
        near = np.abs(flat - np.array(code)).max(axis=1) < 40
        assert near.mean() > 0.2


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("glossy tiles", "matte tiles"),
        ("polished granite", "rough granite"),
        ("polished steel", "steel"),
    ],
)
def test_finishes_that_are_asked_for_are_in_the_roughness(less: str, more: str) -> None:
    assert drawn(less)[4].mean() < drawn(more)[4].mean() - 0.2


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("felt", "velvet"), ("felt", "suede"), ("linen", "burlap"), ("linen", "corduroy"),
        ("marble", "travertine"), ("gravel", "pebbles"), ("soil", "mud"), ("gold leaf", "tin foil"),
        ("paper", "crumpled paper"), ("concrete", "board-formed concrete"),
        ("snow", "footprints in snow"), ("snow", "snowdrift"), ("clouds", "storm clouds"), ("clouds", "fog"),
        ("spaceship hull", "riveted metal plates"), ("frosted glass", "reeded glass"),
        ("window glass", "hammered glass"), ("masking tape", "duct tape"), ("computer keyboard", "piano keys"),
        ("led wall", "lcd pixels"), ("fishing net", "mesh fabric"), ("metal grate", "expanded metal"),
        ("coffee beans", "rice grains"), ("carbon fibre", "forged carbon"), ("flower meadow", "rose petals"), ("acoustic foam", "waffle"), ("rubber mat", "lego bricks"),
        ("seashells", "seashells on sand"), ("bread crust", "slice of bread"), ("popcorn", "caramel popcorn"), ("bread", "toast"), ("pizza", "pizza margherita"), ("cactus", "prickly pear"),
        ("broken glass", "shattered glass"), ("broken glass", "broken windscreen"), ("chains", "heap of chains"), ("pine cones", "scales of a pine cone"), ("graffiti wall", "concrete wall with graffiti"),
        ("beads", "pearls"), ("brick wall", "flemish bond brick wall"), ("flemish bond bricks", "english bond bricks"), ("almonds", "walnuts"), ("almonds", "hazelnuts"), ("almonds", "peanuts"),
        ("noodles", "penne pasta"), ("newspaper", "book page"), ("velcro", "velcro loops"), ("porcelain", "crackle glaze"), ("porcelain", "kintsugi"),
        ("granite setts", "cobblestone fan pattern"), ("skyscraper facade", "apartment building facade"), ("concrete", "cracked concrete"), ("oranges", "strawberries"), ("oranges", "blueberries"), ("brick wall", "stack bond brick wall"), ("beads", "glass marbles"), ("water drops", "condensation"), ("soap foam", "sea foam"),
        ("corn field", "wheat field"), ("corn field", "lavender field"), ("forest canopy", "conifer forest from above"),
        ("curtain folds", "draped silk"), ("lined paper", "blueprint"), ("thatched roof", "hay"),
        ("tactile paving", "guidance paving"), ("stained glass", "diamond leaded glass"),
    ],
)  # fmt: skip
def test_what_a_family_also_makes_is_made_when_it_is_called_so(name: str, other: str) -> None:
    assert read(name).family == read(other).family
    assert not np.array_equal(drawn(name, (64, 64))[3], drawn(other, (64, 64))[3])


@pytest.mark.parametrize(
    ("name", "other"),
    [("grass", "mowed lawn"), ("grass", "dead grass"), ("human skin", "freckled skin"), ("lined paper", "old lined paper")],
)  # fmt: skip
def test_what_differs_in_colour_alone_does_so_when_it_is_called_so(name: str, other: str) -> None:
    one, two = drawn(name), drawn(other)
    assert np.array_equal(one[3], two[3])
    assert np.abs(one[:3] - two[:3]).mean() > 0.002


def test_threads_and_grain_follow_the_colour_and_stay_where_they_are() -> None:
    """Only shades differ: what is dark in one colour of the material is dark in another."""
    grey, green = drawn("grey oak planks", (256, 256)), drawn("green oak planks", (256, 256))
    assert np.array_equal(grey[3], green[3])
    assert np.corrcoef(grey[1].ravel(), green[1].ravel())[0, 1] > 0.95


@pytest.mark.parametrize("prompt", ["gravel", "cobblestone street", "chunky knit", "leather"])
def test_hollows_are_darker_than_what_stands_out(prompt: str) -> None:
    tile = drawn(prompt, (256, 256))
    low, high = np.quantile(tile[3], (0.1, 0.6))
    light = tile[:3].mean(axis=0)
    assert light[tile[3] < low].mean() < light[tile[3] > high].mean() - 0.01


@pytest.mark.parametrize(
    ("prompt", "metal"),
    [("steel pipes", True), ("expanded metal", True), ("riveted metal plates", True),
     ("gold coins", True), ("damascus steel", True), ("standing seam roof", True), ("kintsugi", True), ("gears", True), ("chains", True), ("heap of chains", True), ("zip fastener", True),
     ("carbon fibre", False), ("cables", False), ("beads", False), ("frosted glass", False), ("porcelain", False), ("newspaper", False), ("masking tape", False), ("keyboard", False), ("playing cards", False), ("broken glass", False), ("seashells", False)],
)  # fmt: skip
def test_what_is_metal_is_and_what_is_none_is_not(prompt: str, metal: bool) -> None:
    metallic = drawn(prompt)[5]
    assert (metallic.max() > 0.9) == metal
    assert metal or metallic.max() == 0


def test_toy_bricks_have_many_colours_unless_one_is_named() -> None:
    def hues(prompt: str) -> int:
        pixels = drawn(prompt)[:3].reshape(3, -1)
        bright = pixels[:, pixels.max(axis=0) - pixels.min(axis=0) > 0.3]
        return len(np.unique(bright.argmax(axis=0)))

    assert hues("lego bricks") > 1
    assert hues("blue lego bricks") == 1


def test_frosted_glass_is_rough_and_has_no_frost_on_it() -> None:
    frosted, clear = drawn("frosted glass"), drawn("window glass")
    assert frosted[4].mean() > clear[4].mean() + 0.3
    assert frosted[:3].std() < 0.08


def test_snow_is_white_all_over_and_blue_only_a_little() -> None:
    snow = drawn("fresh snow", (256, 256))[:3]
    assert snow.mean() > 0.85
    assert 0 <= float((snow[2] - snow[0]).mean()) < 0.08
    assert snow.std(axis=(1, 2)).max() < 0.04


def test_puddles_are_level_and_smooth() -> None:
    tile = drawn("cobblestone street with puddles", (256, 256))
    pool = tile[4] < 0.05
    assert 0.1 < pool.mean() < 0.8
    assert tile[3][pool].std() < tile[3][~pool].std() * 0.2


def test_water_drops_are_smooth_and_stand_on_what_is_rough() -> None:
    tile = drawn("water drops", (256, 256))
    drop = tile[4] < 0.05
    assert 0.1 < drop.mean() < 0.7
    assert tile[3][drop].mean() > tile[3][~drop].mean() + 0.05


def test_nothing_is_whiter_than_a_material_can_be() -> None:
    for prompt in ("fresh snow", "white gingham", "white paper"):
        assert drawn(prompt)[:3].max() <= 0.96


def test_small_features_are_smaller() -> None:
    def edges(prompt: str) -> float:
        return float(np.abs(np.diff(drawn(prompt, (256, 256))[3], axis=1)).mean())

    assert edges("small checkered floor") > edges("checkered floor") > edges("huge checkered floor")


@pytest.mark.parametrize(
    ("wear", "measure"),
    [
        ("mossy", lambda t: t[1].mean() - t[0].mean()),
        ("snow covered", lambda t: t[:3].mean()),
        ("wet", lambda t: -t[4].mean()),
        ("charred", lambda t: -t[:3].mean()),
        ("rusty", lambda t: t[0].mean() - t[2].mean()),
    ],
)
def test_wear_that_is_asked_for_lies_on_the_material(wear: str, measure) -> None:  # type: ignore[no-untyped-def]
    assert measure(drawn(f"{wear} concrete wall")) > measure(drawn("concrete wall")) + 0.02


def test_it_says_when_nothing_known_is_near(engine: Engine) -> None:
    [note] = material(engine, "unicorn").notes
    assert "Nothing like 'unicorn' is known" in note
    assert material(engine, "brick wall").notes == ()


def test_of_a_known_material_only_the_other_words_are_said_to_be_unknown(engine: Engine) -> None:
    [note] = material(engine, "oak planks muted earth daylight").notes
    assert note == "Nothing like 'muted earth daylight' is known to this model; it drew oak planks."


def test_of_pictures_of_other_models_it_says_nothing(engine: Engine) -> None:
    from allaprima.procedural.plugin import allaprima_notes

    made = material(engine, "unicorn")
    other = dataclasses.replace(
        made, recipe=dataclasses.replace(made.recipe, model="lite/material")
    )
    assert list(allaprima_notes(other)) == []


def test_progress_is_told_and_it_can_be_cancelled_between_any_two_steps() -> None:
    request = Request(prompt="brick wall", kind="material", size=(32, 32))
    told: list[tuple[str, int, int]] = []
    ProceduralGenerator().generate(request, 1, lambda *report: told.append(report))
    assert told[0][0] == "read"
    steps = [(step, of) for stage, step, of in told if stage == "draw"]
    assert len(steps) > 4
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]

    for at in range(len(told)):

        def stop(*report: object, left: list[int] = [at]) -> None:  # noqa: B006
            left[0] -= 1
            if left[0] < 0:
                raise Cancelled

        with pytest.raises(Cancelled):
            ProceduralGenerator().generate(request, 1, stop)


def test_its_hash_is_of_the_formulas_the_names_and_the_text_encoder() -> None:
    hashes = card().hashes
    assert {"formulas/fields.py", "formulas/families/stone.py", "names.safetensors"} <= set(hashes)
    assert "text_encoder/model.safetensors" in hashes
    changed = dataclasses.replace(card(), hashes={**hashes, "formulas/fields.py": "00" * 32})
    assert model_hash(changed) != model_hash(card())


def test_a_material_is_refined_by_drawing_it_larger(engine: Engine) -> None:
    small = material(engine, "brick wall", size=(64, 64))
    large = refine_material(engine, small, (256, 256))
    assert large.size == (256, 256)
    assert large.recipe.model == MODEL
    shrunk = large.maps["height"].reshape(64, 4, 64, 4).mean(axis=(1, 3))
    assert np.corrcoef(small.maps["height"].ravel(), shrunk.ravel())[0, 1] > 0.9


def test_importing_the_plug_in_imports_no_torch() -> None:
    import subprocess
    import sys

    code = "import sys, allaprima.procedural.plugin as p; list(p.allaprima_models()); print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_its_credentials_do_not_say_that_it_was_trained() -> None:
    from allaprima.procedural.plugin import card

    assert card().trained is False
