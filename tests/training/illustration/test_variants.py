"""Variants and captions that do not lie."""

import random
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.illustration import variants
from training.illustration.captions import captions, mentions_colour, spoken
from training.illustration.packing import Entry
from training.illustration.styles import STYLES, style_of
from training.illustration.variants import keeps_size, may_be_mirrored, may_turn, variant

SEEDS = st.integers(0, 2**31)


def emoji(name: str, group: str, *tags: str) -> Entry:
    return Entry("noto", name, "cartoon", (name,), tags, group, "<path/>")


TIGER = emoji("tiger", "animals-nature/animal-mammal", "animal", "predator", "orange fur")
PILOT = emoji("woman pilot", "people-body/person-role", "plane")
BELL = Entry("lucide", "bell", "line", ("bell",), svg='<path stroke="currentColor"/>')


@pytest.mark.parametrize(
    ("name", "group", "may"),
    [
        ("tiger", "animals-nature/animal-mammal", True), ("pizza", "food-drink/food-prepared", True),
        ("alarm clock", "travel-places/time", False), ("newspaper", "objects/book-paper", False),
        ("right arrow", "symbols/arrow", False), ("left-facing fist", "people-body/hands", False),
        ("globe showing Americas", "travel-places/place-map", False), ("bar chart", "", False),
    ],
)  # fmt: skip
def test_only_what_is_the_same_both_ways_is_mirrored(name: str, group: str, may: bool) -> None:
    assert may_be_mirrored(emoji(name, group)) == may


@pytest.mark.parametrize(
    ("entry", "may"),
    [
        (TIGER, True), (PILOT, False), (emoji("red apple", "food-drink/food-fruit"), False),
        (emoji("blue heart", "smileys-emotion/heart"), False),
        (emoji("tangerine", "food-drink/food-fruit"), True),
        (emoji("hot dog", "food-drink/food-prepared"), True),
    ],
)  # fmt: skip
def test_no_hue_is_turned_that_the_name_says_or_that_is_skin(entry: Entry, may: bool) -> None:
    assert may_turn(entry) == may


def test_a_name_that_speaks_of_size_keeps_it() -> None:
    assert keeps_size(emoji("small blue diamond", "symbols/geometric"))
    assert not keeps_size(TIGER)


@given(SEEDS)
def test_the_first_variant_is_the_picture_as_it_is(seed: int) -> None:
    first = variant(TIGER, 0, random.Random(seed))
    assert first == variants.Variant()


@given(SEEDS)
def test_a_variant_with_other_colours_must_say_them(seed: int) -> None:
    for entry in (TIGER, PILOT, BELL):
        for number in range(3):
            made = variant(entry, number, random.Random(seed))
            assert made.colour_said == (made.hue != 0 or made.ink != "#000000")
            assert not (made.hue and not may_turn(entry))
            assert re.fullmatch("#[0-9a-f]{6}", made.ink)


def test_variants_are_a_function_of_the_seed() -> None:
    made = [variant(TIGER, 1, random.Random(f"1:{k}")) for k in range(40)]
    assert made == [variant(TIGER, 1, random.Random(f"1:{k}")) for k in range(40)]
    assert {v.frame.mirror for v in made} == {True, False}
    assert {v.hue != 0 for v in made} == {True, False}


@pytest.mark.parametrize(
    ("colours", "colourful"), [([(220, 30, 30)], True), ([(128, 128, 128), (255, 255, 255)], False)]
)
def test_grey_pictures_have_no_hue(colours: list[tuple[int, int, int]], colourful: bool) -> None:
    assert variants.is_colourful(np.array(colours, np.uint8)) == colourful


@given(SEEDS, st.booleans())
def test_captions_are_different_and_of_the_number_asked_for(seed: int, said: bool) -> None:
    texts = captions(TIGER, ["orange", "black"], random.Random(seed), 4, said)
    assert len(set(texts)) == 4
    assert texts == captions(TIGER, ["orange", "black"], random.Random(seed), 4, said)
    for text in texts:
        assert "  " not in text
        assert "{" not in text
        assert text == text.strip(" ,")


@given(SEEDS)
def test_unusual_colours_are_in_every_caption_and_the_usual_ones_in_none(seed: int) -> None:
    for text in captions(TIGER, ["teal", "mint"], random.Random(seed), 6, colour_said=True):
        assert mentions_colour(text)
        assert "orange" not in text


@given(SEEDS)
def test_no_colour_is_said_of_people_or_twice(seed: int) -> None:
    apple = emoji("red apple", "food-drink/food-fruit")
    for text in captions(PILOT, ["brown", "navy"], random.Random(seed), 6):
        assert not mentions_colour(text)
    for text in captions(apple, ["red", "green"], random.Random(seed), 6):
        assert "green" not in text
        assert text.count("red") == 1


def test_a_style_is_said_in_its_own_words_and_often_enough() -> None:
    rng = random.Random(0)
    texts = [text for _ in range(200) for text in captions(TIGER, [], rng, 4)]
    said = [any(p in text for p in STYLES["cartoon"].phrases) for text in texts]
    assert 0.5 < sum(said) / len(said) < 0.85
    for other in ("3D", "flat", "outline"):
        assert not any(other in text for text in texts)


def test_an_entry_of_one_word_still_gives_every_caption() -> None:
    single = Entry("lucide", "bell", "line", ("bell",), svg="<path/>")
    assert len(captions(single, [], random.Random(0), 40)) == 40


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("man: red hair", "man with red hair"), ("tiger", "tiger"),
        ("family: man, woman, boy", "family of man, woman, boy"),
    ],
)  # fmt: skip
def test_labels_are_said_as_people_say_them(label: str, said: str) -> None:
    assert spoken(label) == said


@pytest.mark.parametrize(
    ("set_id", "name", "style", "bare"),
    [
        ("ph", "bell-duotone", "shade", "bell"), ("ph", "bell", "line", "bell"),
        ("solar", "bell-bold-duotone", "shade", "bell"), ("solar", "bell-bold", "solid", "bell"),
        ("healthicons", "eye-outline-24px", "line", "eye"), ("ph", "fill", "line", "fill"),
    ],
)  # fmt: skip
def test_the_ending_of_a_name_says_its_style(set_id: str, name: str, style: str, bare: str) -> None:
    found, rest = style_of(set_id, name)
    assert (found.id, rest) == (style, bare)
