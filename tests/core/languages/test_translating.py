"""Prompts in other languages, put into English."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima import Engine, Request, name_in, translate
from allaprima.languages.english import common_words, words_of_models
from allaprima.languages.grammars import GRAMMARS
from allaprima.languages.table import languages
from allaprima.languages.telling import ENGLISH_WORDS, language_of
from allaprima.procedural.reading import read as material
from allaprima.scenes.reading import read as scene
from allaprima.symbols.reading import read as drawing
from allaprima.symbols.things import THINGS

PROMPTS = Path(__file__).parent / "prompts"


def pairs(language: str) -> list[tuple[str, str]]:
    lines = (PROMPTS / f"{language}.txt").read_text("utf-8").splitlines()
    found = [line.split(" = ") for line in lines if " = " in line and not line.startswith("#")]
    return [(said, meant) for said, meant in found]


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


def what_is_drawn(engine: Engine, prompt: str) -> object:
    """The model that a prompt goes to, and what that is asked for."""
    model = engine.card_for(Request(prompt=prompt)).id
    if model == "lite/symbols":
        return model, sorted((s.things[0], s.count) for s in drawing(prompt).subjects)
    if model == "lite/scenes":
        return model, scene(prompt).place
    return model, material(prompt).family


@pytest.mark.parametrize("language", languages())
def test_prompts_are_read_as_the_same_in_english_is(engine, language) -> None:
    table = pairs(language)
    read = [
        (said, found.text if (found := translate(said)) else said, meant) for said, meant in table
    ]
    wrong = [
        each for each in read if what_is_drawn(engine, each[1]) != what_is_drawn(engine, each[2])
    ]
    assert len(table) >= 120
    assert len(wrong) <= 0.07 * len(table), wrong


@pytest.mark.parametrize("language", languages())
def test_the_language_of_a_prompt_is_told_by_its_words(language) -> None:
    table = pairs(language)
    alike = ALIKE.get(language, ())
    wrong = [said for said, _ in table if language_of(said) not in (language, *alike)]
    assert len(wrong) <= 0.05 * len(table), wrong


ALIKE = {"da": ("nb", "sv"), "nb": ("da", "sv"), "sv": ("da", "nb"), "pt": ("es",), "es": ("pt",)}
"""Short prompts may be the same in neighbouring ones."""


def test_no_english_prompt_is_taken_for_another_language() -> None:
    prompts = [meant for language in languages() for _, meant in pairs(language)]
    prompts += [name for thing in THINGS.values() for name in thing.names]
    assert len(prompts) > 7_000
    taken = [prompt for prompt in prompts if language_of(prompt)]
    assert taken == ["eau de toilette"]  # which it is


@pytest.mark.parametrize("text", ["", "?!", "☃", "zither", "🎈🎈", "ღვინო", "Hut", "rose", "42"])
def test_what_is_english_or_not_known_stays_as_it_is(text) -> None:
    assert translate(text) is None


def test_in_the_user_s_own_language_words_mean_what_they_mean_there() -> None:
    found = translate("Hut", "de")
    assert found is not None
    assert found.text == "hat"
    assert translate("a red apple", "de") is None
    english = translate("zither", "fr")
    assert english is None


def test_words_that_are_not_understood_are_told_and_left_out() -> None:
    found = translate("ein Hund mit einem Xylofonium und einer Katze")
    assert found is not None
    assert found.left_out == ("xylofonium",)
    assert found.text == "a dog and a cat"


def test_a_name_that_is_described_stays() -> None:
    found = translate("ein kleiner roter Flubberix")
    assert found is not None
    assert found.text == "a little red flubberix"
    assert found.left_out == ()


@pytest.mark.parametrize(
    "text",
    [
        "haus" * 990,
        "x" * 4_000,
        "ein " * 1_000,
        "猫の" * 2_000,
        "donaudampfschifffahrt" * 2,
        "\ud800 roter Apfel",
    ],
)
def test_however_long_or_broken_a_prompt_is_it_is_read_or_not(text) -> None:
    found = translate(text)
    assert found is None or len(found.text) < 4_000


def test_things_have_names_in_other_languages() -> None:
    assert name_in("lighthouse", "de") == "Leuchtturm"
    assert name_in("lighthouse", "fr") == "Phare"
    assert name_in("lighthouse", "en") is None
    assert name_in("something unheard of", "de") is None


def test_the_list_of_english_words_is_that_of_what_the_models_know() -> None:
    own, _, common = ENGLISH_WORDS.read_text("utf-8").partition("\n\n")
    assert own.split() == words_of_models()
    assert common.split() == common_words()


@given(st.text())
def test_any_text_is_translated_or_not(text) -> None:
    found = translate(text)
    assert found is None or (found.text and found.text.isprintable())


@given(st.lists(st.sampled_from([said for code in languages() for said, _ in pairs(code)])))
def test_any_prompts_together_are(said) -> None:
    found = translate(", ".join(said))
    assert found is None or found.language in GRAMMARS
