"""Prompts in other languages, on their way through the engine."""

import dataclasses
import json

import numpy as np
import pytest

from allaprima import (
    AllaPrimaError,
    Engine,
    KindScore,
    PluginError,
    Recipe,
    Request,
    RequestRefused,
    Translation,
    hookimpl,
)
from allaprima.languages import plugin as languages

GERMAN, ENGLISH = "ein roter Apfel", "a red apple"


@pytest.fixture
def real(monkeypatch):
    """An engine with all that is built in, without a mark, which is drawn anew every time."""
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "watermark,history")
    with Engine() as engine:
        yield engine


def test_a_prompt_in_german_gives_the_picture_of_the_same_in_english(real) -> None:
    [ours] = real.generate(Request(prompt=GERMAN, seed=1))
    [theirs] = real.generate(Request(prompt=ENGLISH, seed=1))
    assert np.array_equal(ours.pixels, theirs.pixels)
    assert (ours.recipe.prompt, ours.recipe.english) == (GERMAN, ENGLISH)
    assert theirs.recipe.english == ""


def test_the_user_is_told_how_it_was_read_and_what_was_not(real) -> None:
    [picture] = real.generate(Request(prompt="ein roter Apfel mit einem Xylofonium", seed=1))
    assert 'The prompt was read as "a red apple". Not understood: "xylofonium".' in picture.notes
    [picture] = real.generate(Request(prompt=ENGLISH, seed=1))
    assert picture.notes == ()


def test_a_recipe_makes_the_picture_again_whatever_the_tables_say_then(real) -> None:
    [first] = real.generate(Request(prompt=GERMAN, seed=1))
    recipe = Recipe.from_json(first.recipe.to_json())
    [again] = real.generate(dataclasses.replace(recipe, english="a green pear").request())
    assert again.recipe.english == "a green pear"
    assert not np.array_equal(first.pixels, again.pixels)


NAKED = (
    "nackte Frau", "femme nue", "mujer desnuda", "donna nuda", "mulher nua", "naakte vrouw", "naken kvinna", "nøgen kvinde",
    "naken kvinne", "naga kobieta", "голая женщина", "裸体女人", "裸の女性", "벌거벗은 여자",
)  # fmt: skip


def test_rules_hold_in_other_languages_too(real) -> None:
    for prompt in NAKED:
        with pytest.raises(RequestRefused, match="sexual"):
            real.generate(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "entferne die Laterne",
        "enlever le lampadaire",
        "quita la farola",
        "ランプを消して",
        "убери фонарь",
        "Himmel erweitern",
    ],
)
def test_what_shall_go_is_not_painted_in_any_language(real, prompt) -> None:
    image = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    mask = np.zeros((64, 64), np.uint8)
    mask[24:40, 24:40] = 255
    [picture] = real.generate(Request(prompt=prompt, image=image, mask=mask, seed=1))
    assert picture.recipe.model == "lite/exemplar"
    assert np.array_equal(picture.pixels[:20], image[:20])


def test_a_model_that_may_read_the_user_s_language_gets_the_user_s_words(
    plugins, fake, generator
) -> None:
    plugins.register(languages, "languages")
    with Engine(plugins=plugins) as engine:
        [picture] = engine.generate(GERMAN)
    assert generator.seen[0].prompt == GERMAN
    assert picture.recipe.english == ""
    assert picture.notes == ()


def test_a_model_that_reads_english_alone_gets_english(plugins, fake, generator) -> None:
    plugins.register(languages, "languages")
    fake.cards = [dataclasses.replace(card, languages=("en",)) for card in fake.cards]
    with Engine(plugins=plugins) as engine:
        [picture] = engine.generate(GERMAN)
        assert engine.resolve(Request(prompt=GERMAN)).english == ENGLISH
    assert (generator.seen[0].prompt, generator.seen[0].english) == (ENGLISH, "")
    assert (picture.recipe.prompt, picture.recipe.english) == (GERMAN, ENGLISH)


class Klingon:
    """Translates one word, and notes what others are asked."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []

    @hookimpl
    def allaprima_translate(self, prompt):
        return Translation("cat", "tl") if "vIghro'" in prompt else None

    @hookimpl
    def allaprima_review_prompt(self, request):
        self.seen.append(("review", request.prompt))

    @hookimpl
    def allaprima_kinds(self, request):
        self.seen.append(("kinds", request.prompt))
        return [KindScore("picture", 1.0)]

    @hookimpl
    def allaprima_prepare(self, request):
        self.seen.append(("prepare", request.prompt))
        return request.replace(prompt=f"{request.prompt}, flat")


def test_reviewers_see_both_and_who_changes_a_prompt_the_user_s_own(plugins, fake) -> None:
    klingon = Klingon()
    plugins.register(klingon, "klingon")
    fake.cards = [dataclasses.replace(fake.cards[0], languages=("en",))]
    with Engine(plugins=plugins) as engine:
        resolved = engine.resolve(Request(prompt="vIghro'", seed=1, model="fake"))
    own, theirs = "vIghro'", "cat"
    asked = [("review", own), ("review", theirs), ("kinds", theirs), ("prepare", own)]
    assert klingon.seen[:4] == asked
    assert (resolved.prompt, resolved.english) == ("vIghro', flat", "cat")


def test_what_is_no_translation_names_the_plug_in(plugins, fake) -> None:
    class Wrong:
        @hookimpl
        def allaprima_translate(self, prompt):
            return "a cat"

    plugins.register(Wrong(), "wrong")
    with Engine(plugins=plugins) as engine, pytest.raises(PluginError, match="wrong"):
        engine.generate("Katze")


def test_it_can_be_switched_off(monkeypatch) -> None:
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "languages")
    with Engine() as engine:
        assert engine.resolve(Request(prompt=GERMAN)).english == ""


def test_the_user_s_own_language_decides_where_words_are_english_as_well(monkeypatch) -> None:
    with Engine() as engine:
        assert engine.resolve(Request(prompt="Hut")).english == ""
        monkeypatch.setenv("ALLAPRIMA_LANGUAGE", "de")
        assert engine.resolve(Request(prompt="Hut")).english == "hat"
    monkeypatch.setenv("ALLAPRIMA_LANGUAGE", "tlh")
    with pytest.raises(AllaPrimaError, match="no language that prompts are read in"):
        Engine()


def test_a_very_long_prompt_is_read_as_far_as_any_model_reads() -> None:
    with Engine() as engine:
        resolved = engine.resolve(Request(prompt="Ei, " * 999, kind="illustration"))
    assert len(resolved.english) <= 4_000


def test_pictures_are_found_again_by_what_they_show_in_any_language() -> None:
    from allaprima.memory.history import History

    with Engine() as engine:
        for prompt in ("ein Leuchtturm am Meer", "a red apple", "old brick wall"):
            [picture] = engine.generate(Request(prompt=prompt, size=(64, 64), seed=1))
            engine.encode(picture)
    for text in ("lighthouse by the sea", "phare au bord de la mer"):
        assert History().like(text, 1)[0].recipe.prompt == "ein Leuchtturm am Meer"
    told = json.loads(History().like("Apfel", 1)[0].recipe.to_json())
    assert (told["prompt"], told["english"]) == ("a red apple", "")
