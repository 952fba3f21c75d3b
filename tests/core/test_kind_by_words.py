"""The kind that a request leaves open is found by what its words mean."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from kind_prompts import (
    MATERIALS,
    MORE_SCENES,
    SCENES,
    SCENES_AT_LAST,
    STREETS,
    SURFACES_OF_STREETS,
    THINGS,
    THINGS_OF_STREETS,
)

from allaprima import (
    Card,
    Engine,
    KindScore,
    PluginError,
    Request,
    UnknownModel,
    hookimpl,
    translate,
)
from allaprima.plugins import plugin_manager
from allaprima.resolution import choose_card, with_kind

TASKS = ("text-to-image", "image-to-image", "inpaint")


def card(name: str, *kinds: str, tasks: tuple[str, ...] = TASKS, **more: object) -> Card:
    return Card(id=name, name=name, family="any", path=Path(name), kinds=kinds, tasks=tasks, **more)  # type: ignore[arg-type]


FORMULA = ("text-to-image",)
MATERIAL = card("material", "material", tasks=FORMULA)
SYMBOLS = card("symbols", "illustration", "picture", tasks=FORMULA, tiles=False)
NETWORK = card("network", "material", "picture")
PHOTO = card("photo", "picture", "illustration", "material")
BUILT_IN = (MATERIAL, SYMBOLS, NETWORK)
SCENES_CARD = card("lite/scenes", "picture", tasks=FORMULA, trained=False)
SYMBOLS_CARD = card("lite/symbols", "illustration", "picture", tasks=FORMULA, trained=False)
WITH_SCENES = (MATERIAL, SYMBOLS_CARD, NETWORK, SCENES_CARD)


@pytest.fixture(scope="module")
def plugins():
    return plugin_manager(disabled=["office", "gimp", "blender", "watermark", "history"])


def kind_of(plugins, prompt, cards=BUILT_IN, **more):
    return with_kind(plugins, cards, Request(prompt=prompt, **more)).kind


def test_plain_words_are_the_kind_that_people_mean_by_them(plugins) -> None:
    table = [(p, "material") for p in MATERIALS] + [(p, "illustration") for p in THINGS]
    wrong = [(prompt, kind) for prompt, kind in table if kind_of(plugins, prompt) != kind]
    assert len(table) == 200
    assert len(wrong) <= 4, wrong


def test_a_place_in_a_light_is_a_picture_and_all_else_stays_what_it_was(plugins) -> None:
    table = [(p, "picture") for p in (*SCENES, *MORE_SCENES, *SCENES_AT_LAST)]
    table += [(p, "material") for p in MATERIALS] + [(p, "illustration") for p in THINGS]
    wrong = [(p, kind) for p, kind in table if kind_of(plugins, p, WITH_SCENES) != kind]
    assert len(table) == 330
    assert len(wrong) <= 9, wrong


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        *((prompt, "picture") for prompt in STREETS),
        *((prompt, "material") for prompt in SURFACES_OF_STREETS),
        *((prompt, "illustration") for prompt in THINGS_OF_STREETS),
    ],
)
def test_a_street_is_a_picture_and_its_paving_and_what_stands_there_are_not(
    plugins, prompt, kind
) -> None:
    assert kind_of(plugins, prompt, WITH_SCENES) == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("sand", "material"),
        ("snow", "material"),
        ("forest floor", "material"),
        ("desert sand", "material"),
        ("pebbles on the beach", "material"),
        ("sky texture", "material"),
        ("mountain", "illustration"),
        ("mountain icon", "illustration"),
        ("lighthouse at sea", "illustration"),
        ("field of study", "illustration"),
        ("mountain landscape, flat design", "picture"),
        ("a fox in a snowy forest, flat illustration", "picture"),
        ("illustration of a dog on the beach", "picture"),
        ("icon of a fox in the forest", "illustration"),
        ("illustration of a woman on the phone", "illustration"),
        ("beach, desktop wallpaper", "picture"),
    ],
)
def test_a_word_that_may_be_a_place_is_one_only_where_more_says_so(plugins, prompt, kind) -> None:
    assert kind_of(plugins, prompt, WITH_SCENES) == kind


@pytest.mark.parametrize(
    ("prompt", "model"),
    [
        ("a rocket", "lite/scenes"),
        ("rocket", "lite/symbols"),
        ("our team", "lite/symbols"),
        ("mountain lake", "lite/scenes"),
        ("mountain", "lite/scenes"),
        ("forest in the fog", "lite/scenes"),
    ],
)
def test_of_models_by_formula_the_one_that_suits_makes_the_picture(plugins, prompt, model) -> None:
    request = Request(prompt=prompt, kind="picture")
    assert choose_card(WITH_SCENES, request, plugins).id == model
    assert choose_card((PHOTO, *WITH_SCENES), request, plugins).id == "photo"
    assert choose_card(WITH_SCENES, request.replace(kind="illustration"), plugins) == SYMBOLS_CARD


def test_a_model_by_formula_that_is_made_for_pictures_makes_not_all_a_picture(plugins) -> None:
    for prompt in ("a cat", "red brick wall", "pattern recognition"):
        assert kind_of(plugins, prompt, WITH_SCENES) != "picture"
        assert kind_of(plugins, prompt, (*WITH_SCENES, PHOTO)) == "picture"


def test_a_plug_in_may_speak_for_its_own_model_and_nobody_is_asked_without_a_rival() -> None:
    asked = []

    class Plans:
        @hookimpl
        def allaprima_suits(self, card, request):
            asked.append(card.id)
            return 1.0 if card.id == "plans" else None

    plugins = plugin_manager()
    plugins.register(Plans(), "plans")
    plans = card("plans", "illustration", "picture", tasks=FORMULA, trained=False)
    request = Request(prompt="mountain lake", kind="picture")
    assert choose_card((SCENES_CARD, plans), request, plugins) == plans
    assert set(asked) == {"lite/scenes", "plans"}
    asked.clear()
    assert choose_card((SCENES_CARD,), request, plugins) == SCENES_CARD
    assert choose_card((PHOTO, plans), request, plugins) == PHOTO
    assert not asked


@pytest.mark.parametrize("said", [1.5, -0.1, float("nan"), "much"])
def test_a_plug_in_that_says_what_suits_beyond_all_bounds_is_named(said) -> None:
    class Odd:
        @hookimpl
        def allaprima_suits(self, card):
            return said

    plugins = plugin_manager()
    plugins.register(Odd(), "odd")
    with pytest.raises(PluginError, match="odd"):
        choose_card(WITH_SCENES, Request(prompt="a hill", kind="picture"), plugins)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("icon of a brick wall", "illustration"),
        ("oak tree, flat style", "illustration"),
        ("grass, line-art", "illustration"),
        ("sticker of a wooden board", "illustration"),
        ("rocket texture", "material"),
        ("cats and dogs, seamless", "material"),
        ("a seamless pattern of icons", "material"),
        ("heart pattern", "material"),
    ],
)
def test_words_that_name_a_kind_count_before_all_meaning(plugins, prompt, kind) -> None:
    assert kind_of(plugins, prompt) == kind
    assert kind_of(plugins, prompt, [*BUILT_IN, PHOTO]) == kind


@pytest.mark.parametrize(
    "prompt", ["a cat", "red brick wall", "pattern recognition", "raw materials"]
)
def test_where_a_model_was_made_for_pictures_all_else_is_a_picture(plugins, prompt) -> None:
    assert kind_of(plugins, prompt, [*BUILT_IN, PHOTO]) == "picture"


@pytest.mark.parametrize("prompt", ["pattern recognition", "training material", "name badge"])
def test_such_a_word_within_the_name_of_a_thing_does_not_count(plugins, prompt) -> None:
    assert kind_of(plugins, prompt) == "illustration"


def test_a_model_that_is_named_makes_what_it_was_made_for_or_what_the_words_name(plugins) -> None:
    assert kind_of(plugins, "red brick wall", model="symbols") == "illustration"
    assert kind_of(plugins, "a cat", model="material") == "material"
    assert kind_of(plugins, "a cat", [PHOTO], model="photo") == "picture"
    assert kind_of(plugins, "wool texture", [PHOTO], model="photo") == "material"
    with pytest.raises(UnknownModel):
        kind_of(plugins, "a cat", model="nowhere")


def test_what_starts_from_an_image_is_a_picture_unless_the_words_say_otherwise(plugins) -> None:
    image = np.zeros((16, 16, 3), np.uint8)
    assert kind_of(plugins, "mossy stone", image=image) == "picture"
    assert kind_of(plugins, "mossy stone texture", image=image) == "material"


def test_what_is_painted_into_a_mask_is_what_its_words_are(plugins) -> None:
    given = {"image": np.zeros((16, 16, 3), np.uint8), "mask": np.full((16, 16), 255, np.uint8)}
    cards = [MATERIAL, replace(SYMBOLS, tasks=(*FORMULA, "inpaint")), NETWORK]
    assert kind_of(plugins, "mossy stone", cards, **given) == "material"
    assert kind_of(plugins, "a rocket", cards, **given) == "illustration"
    assert kind_of(plugins, "mossy stone", [*cards, PHOTO], **given) == "picture"


def test_only_kinds_that_a_model_can_make_are_found(plugins) -> None:
    assert kind_of(plugins, "a cat", [MATERIAL]) == "material"
    assert kind_of(plugins, "red brick wall", [SYMBOLS]) == "illustration"
    assert kind_of(plugins, "a cat", tile=True) == "material"
    assert kind_of(plugins, "a cat", []) == "picture"  # and choosing a model says what is missing


def test_a_kind_that_is_said_is_not_asked_about() -> None:
    class Asked:
        @hookimpl
        def allaprima_kinds(self, request):
            raise AssertionError

    plugins = plugin_manager()
    plugins.register(Asked(), "asked")
    assert kind_of(plugins, "red brick wall", kind="illustration") == "illustration"


def test_anyones_plug_in_may_say_more() -> None:
    class Ours:
        @hookimpl
        def allaprima_kinds(self, request):
            if "swatch" in request.prompt:
                yield KindScore("material", 1.0)

    plugins = plugin_manager()
    plugins.register(Ours(), "ours")
    assert kind_of(plugins, "a rocket, swatch") == "material"
    assert kind_of(plugins, "a rocket") == "illustration"


@pytest.mark.parametrize(
    ("kind", "score"), [("mural", 0.5), ("material", 1.5), ("material", float("nan"))]
)
def test_a_plug_in_that_says_what_cannot_be_is_named(kind, score) -> None:
    class Odd:
        @hookimpl
        def allaprima_kinds(self, request):
            return [KindScore(kind, score)]

    plugins = plugin_manager()
    plugins.register(Odd(), "odd")
    with pytest.raises(PluginError, match="odd"):
        kind_of(plugins, "a rocket")


def test_without_the_built_in_plug_ins_there_is_still_a_kind() -> None:
    plugins = plugin_manager(disabled=["kinds", "symbols", "procedural"])
    assert kind_of(plugins, "a rocket") in ("illustration", "material")


@pytest.mark.parametrize(
    ("prompt", "kind", "model"),
    [
        ("red brick wall", "material", "lite/procedural"),
        ("a rocket", "illustration", "lite/symbols"),
        ("mountains at dusk", "picture", "lite/scenes"),
    ],
)
def test_the_recipe_says_what_was_found(plugins, prompt, kind, model) -> None:
    with Engine(plugins=plugins) as engine:
        request = Request(prompt=prompt, size=(32, 32), seed=1)
        assert engine.card_for(request).id == model
        [picture] = engine.generate(request)
        assert (picture.recipe.kind, picture.recipe.model) == (kind, model)
        [again] = engine.generate(picture.recipe.request())
    assert np.array_equal(again.pixels, picture.pixels)


def test_what_prepares_a_request_finds_the_kind_there_and_the_users_own_words_decide() -> None:
    seen = []

    class Brand:
        @hookimpl
        def allaprima_prepare(self, request):
            seen.append(request.kind)
            return request.replace(prompt=f"{request.prompt}, icon")

    plugins = plugin_manager(disabled=["office", "gimp", "blender"])
    plugins.register(Brand(), "brand")
    with Engine(plugins=plugins) as engine:
        resolved = engine.resolve(Request(prompt="red brick wall"))
    assert (seen, resolved.kind) == (["material"], "material")


def test_no_english_prompt_is_taken_for_another_language() -> None:
    prompts = (*MATERIALS, *SCENES, *MORE_SCENES, *SCENES_AT_LAST, *STREETS, *THINGS)
    assert [prompt for prompt in prompts if translate(prompt)] == []
