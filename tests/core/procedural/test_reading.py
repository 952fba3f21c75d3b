"""Prompts are read as people mean them: the family, colours, sizes, finishes and wear."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from material_prompts import PROMPTS, UNKNOWN
from safetensors import safe_open

from allaprima.formulas import NAMES
from allaprima.meaning import embed
from allaprima.procedural.families import FAMILIES
from allaprima.procedural.names import ALSO
from allaprima.procedural.reading import names, read, tokens, vocabulary
from allaprima.procedural.vectors import (
    FOLDER,
    all_texts,
    asked_variants,
    variants,
    vectors_of,
)
from allaprima.procedural.words import AS_DRAWN


@pytest.mark.parametrize(("prompt", "families", "colour"), PROMPTS)
def test_an_everyday_prompt_lands_on_a_sensible_family_and_colour(
    prompt: str, families: list[str], colour: str | None
) -> None:
    wish = read(prompt)
    assert wish.family in families
    assert wish.is_known
    if colour is not None:
        assert wish.colours[0] == colour


@pytest.mark.parametrize("prompt", UNKNOWN)
def test_what_is_like_nothing_known_is_told_apart(prompt: str) -> None:
    assert not read(prompt).is_known


def test_every_name_leads_to_its_own_family() -> None:
    astray = [name.text for name in names() if read(name.text).family != name.family]
    assert astray == []


def test_every_family_has_everyday_names_and_no_name_has_two_families() -> None:
    assert set(ALSO) == set(FAMILIES)
    every = [n for f in FAMILIES.values() for n in (*f.names, *ALSO[f.id])]
    assert len(set(every)) == len(every)


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("red and blue tartan", ("b3231f", "2a56a5")),
        ("white tiles with black grout", ("f4f3f0", "191919")),
        ("brick wall with white mortar", (None, "f4f3f0")),
        ("white polka dots on red", ("b3231f", "f4f3f0")),
        ("emerald green marble", ("197a50",)),
        ("gray leather", ("808080",)),
        ("crimson velvet", ("a5142b",)),
        ("a wall with blue tiles", ("2a56a5",)),
        ("brick wall", ()),
    ],
)
def test_colours_are_read_in_the_order_of_what_they_are_for(
    prompt: str, colours: tuple[str | None, ...]
) -> None:
    assert read(prompt).colours == colours


def test_a_colour_that_the_thing_has_anyway_is_its_own() -> None:
    assert read("red brick wall").colours == (None,)
    assert read("dark red brick wall").colours == ("6d1414",)


@pytest.mark.parametrize(("word", "darker"), [("dark", True), ("light", False)])
def test_a_kind_of_wood_has_a_colour_and_may_be_dark_or_light(word: str, darker: bool) -> None:
    def brightness(code: str | None) -> int:
        assert code is not None
        return sum(bytes.fromhex(code))

    plain, changed = read("oak planks").colours[0], read(f"{word} oak planks").colours[0]
    assert (brightness(changed) < brightness(plain)) == darker


LIGHT, DARK = (0.4, 0.0), (0.0, 0.5)


@pytest.mark.parametrize(
    ("prompt", "main", "second"),
    [
        ("light linen", LIGHT, AS_DRAWN), ("dark leather sofa", DARK, AS_DRAWN),
        ("dark weathered brick wall", DARK, AS_DRAWN), ("very dark wood", (0.0, 0.625), AS_DRAWN),
        ("white tiles with dark grout", AS_DRAWN, DARK), ("light bricks with dark mortar", LIGHT, DARK),
        ("dark red brick wall", AS_DRAWN, AS_DRAWN), ("light oak planks", AS_DRAWN, AS_DRAWN),
        ("light rust on steel", AS_DRAWN, AS_DRAWN), ("linen", AS_DRAWN, AS_DRAWN),
    ],
)  # fmt: skip
def test_light_and_dark_are_of_the_material_where_no_colour_follows_them(
    prompt: str, main: tuple[float, float], second: tuple[float, float]
) -> None:
    assert read(prompt).shades == (main, second)


def test_light_rust_is_little_of_it() -> None:
    amounts = [
        read(f"{how} rust on a steel plate").wear[0][2] for how in ("light", "some", "heavy")
    ]
    assert amounts == sorted(amounts)
    assert amounts[0] < amounts[2]


@pytest.mark.parametrize("prompt", ["lemons", "raspberries", "wine corks", "vineyard", "beer"])
def test_what_is_called_like_a_colour_is_not_of_that_colour(prompt: str) -> None:
    assert read(prompt).colours == ()


def test_a_palette_fills_the_colours_that_the_words_leave_open() -> None:
    palette = ("#204a87", "#f57900", "#eeeeec")
    assert read("brick wall", palette).colours == ("204a87", "f57900", "eeeeec")
    assert read("yellow brick wall", palette).colours == ("e0bd2b", "204a87", "f57900")
    assert read("brick wall", ()).colours == ()


@pytest.mark.parametrize(
    ("prompt", "low", "high"),
    [("tiles", 1, 1), ("tiny tiles", 0, 0.5), ("small tiles", 0.5, 0.7), ("huge tiles", 2, 3)],
)
def test_sizes_are_read(prompt: str, low: float, high: float) -> None:
    assert low <= read(prompt).scale <= high


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("mossy stone wall", "moss"), ("brick wall covered in moss", "moss"), ("wet asphalt", "wet"),
        ("dirty tiles", "dirt"), ("snow covered roof", "snow"), ("rusty steel plate", "rust"),
        ("charred planks", "soot"), ("old planks", "age"), ("weathered concrete", "age"),
    ],
)  # fmt: skip
def test_wear_is_read(prompt: str, kind: str) -> None:
    assert [k for _, k, _ in read(prompt).wear] == [kind]


def test_wear_comes_in_amounts() -> None:
    amounts = [read(f"{how} mossy stone wall").wear[0][2] for how in ("slightly", "", "heavily")]
    assert amounts == sorted(amounts)
    assert amounts[0] < amounts[1] < amounts[2] <= 1


def test_without_words_of_wear_there_is_none() -> None:
    assert read("brick wall").wear == ()


def test_wear_that_is_the_thing_itself_is_not_laid_on_it_again() -> None:
    assert read("rusty metal").wear == ()
    assert read("dirt road").wear == ()


@pytest.mark.parametrize(
    ("prompt", "word"),
    [("glossy leather", "glossy"), ("shiny leather", "glossy"), ("matt tiles", "matte"),
     ("creased leather", "wrinkled"), ("lacquered planks", "varnished"), ("knotty pine wood", "knotty")],
)  # fmt: skip
def test_finishes_are_read_in_the_words_of_the_families(prompt: str, word: str) -> None:
    assert word in read(prompt).words


def test_words_that_say_nothing_change_nothing() -> None:
    plain = read("oak planks")
    wordy = read("a beautiful seamless PBR texture of oak planks, 4k, photorealistic")
    assert (wordy.family, wordy.colours, wordy.wear) == (plain.family, plain.colours, plain.wear)


def test_spellings_and_plurals_do_not_matter() -> None:
    assert tokens("Gray, chequered HEX-tile!") == ["grey", "checkered", "hexagon", "tile"]
    assert read("BRICK  walls").family == read("brick wall").family == "brick"


@given(st.text(min_size=1, max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    assert read(text).family in FAMILIES


def test_a_very_long_prompt_can_be_read() -> None:
    assert read("brick wall " * 360).family == "brick"


def test_the_vectors_that_come_along_are_those_of_the_names() -> None:
    assert (
        FOLDER / NAMES
    ).stat().st_size < 3.5e6  # 3,900 names of 204 families, 768 bytes and a text each
    texts = all_texts()
    some = texts[:: len(texts) // 16]
    with safe_open(FOLDER / NAMES, framework="numpy") as file:
        assert set(json.loads(file.metadata()["texts"])) == set(texts)
    assert np.allclose(vectors_of(some), embed(some), atol=2e-3)


def test_the_families_variants_come_along() -> None:
    assert variants() == asked_variants()
    assert {"glossy", "matte"} <= set(variants())


def test_without_those_the_families_are_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("allaprima.procedural.vectors.FOLDER", tmp_path)
    assert variants() == asked_variants()


def test_words_that_steer_are_written_as_prompts_are_read() -> None:
    assert [w for w in vocabulary() if " ".join(tokens(w)) != w and "-" not in w] == []


@pytest.mark.parametrize(
    ("prompt", "family", "ignored"),
    [
        ("oak planks muted earth daylight", "planks", "muted earth daylight"),
        ("moody brick wall studio lighting octane", "brick", "moody studio lighting octane"),
        ("stone golem statue hero", "rock", "golem statue hero"),
        ("oak planks", "planks", ""),
        ("grey oak planks, worn", "planks", ""),
        ("unicorn", "scales", ""),
    ],
)
def test_words_that_say_nothing_known_are_told_apart_from_the_material(
    prompt: str, family: str, ignored: str
) -> None:
    wish = read(prompt)
    assert (wish.family, wish.ignored) == (family, ignored)


@pytest.mark.parametrize("light", ["golden hour", "blue hour", "neon lights", "soft shadows"])
def test_the_light_of_a_photograph_is_no_colour_and_no_finish(light: str) -> None:
    wish, plain = read(f"oak planks, {light}"), read("oak planks")
    assert (wish.colours, wish.words) == (plain.colours, plain.words)
