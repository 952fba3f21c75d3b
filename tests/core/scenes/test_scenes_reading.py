"""What a prompt asks of a scene."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors import safe_open

from allaprima.scenes import FOLDER
from allaprima.scenes.light import TIMES, WEATHERS
from allaprima.scenes.naming import names
from allaprima.scenes.places import PLACES
from allaprima.scenes.reading import read


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a mountain lake at sunset", "mountain lake"),
        ("autumn forest", "leafy woods"),
        ("forest in the fog", "woods"),
        ("field of lavender", "meadow"),
        ("blue sky with white clouds", "sky"),
        ("sunset sky", "sky"),
        ("starry night sky", "stars"),
        ("northern lights", "stars"),
        ("winter landscape", "mountains"),
        ("sunset", "sea"),
        ("underwater coral reef", "underwater"),
        ("city by the river at night", "city"),
        ("soft gradient background", "gradient"),
        ("skiing in the alps", "mountains"),
        ("a holiday on the maldives", "island"),
        ("a waterfall in the jungle", "waterfall"),
        ("niagara falls at sunset", "waterfall"),
        ("fall colours in the forest", "woods"),
        ("rainy city street with umbrellas", "street"),
        ("Hong Kong street with neon lights", "street"),
        ("city road at night", "street"),
        ("street with shops", "shopping street"),
        ("narrow street in Italy", "alley"),
        ("highway", "highway"),
        ("motorway at dusk", "highway"),
        ("highway through the desert", "desert road"),
        ("country road in autumn", "road"),
        ("path in the woods", "forest path"),
        ("city skyline with a street", "city"),
    ],
)
def test_the_place_is_found(prompt: str, place: str) -> None:
    assert read(prompt).place == place


def test_words_say_time_weather_season_look_and_colour() -> None:
    wish = read("misty pink mountains at dawn in winter, watercolour")
    assert (wish.time, wish.weather, wish.season, wish.look) == (
        "dawn",
        "fog",
        "winter",
        "watercolour",
    )
    assert wish.colours == ("f08ab8",)


def test_what_is_not_said_is_left_open() -> None:
    wish = read("rolling hills")
    assert (wish.time, wish.weather, wish.season, wish.look) == (None, None, None, None)
    assert (wish.things, wish.colours) == ((), ())


def test_a_colour_within_the_name_of_a_place_is_none() -> None:
    assert read("coral reef").colours == ()
    assert read("black forest").colours == ()


def test_things_are_added_in_order_and_once() -> None:
    assert read("beach with palm trees, a sailing boat and palms").things == ("palms", "boat")


@pytest.mark.parametrize(
    ("prompt", "colours", "painted"),
    [
        ("red cottage by the lake", (), (("cabin", "d43a3a"),)),
        ("a red and white lighthouse by the sea", (), (("lighthouse", "d43a3a", "f6f4ee"),)),
        ("a pink sunset over the sea", ("f08ab8",), ()),
        ("mountains in blue and orange", ("2f6fd0", "f07f24"), ()),
        ("a red fox in the forest", (), ()),
        ("meadow with blue flowers", (), (("flowers", "2f6fd0"),)),
        ("red tent in blue mountains", ("2f6fd0",), (("tent", "d43a3a"),)),
    ],
)
def test_a_colour_is_of_what_it_stands_before(prompt, colours, painted) -> None:
    wish = read(prompt)
    assert (wish.colours, wish.painted) == (colours, painted)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("lighthouse by the sea", "coast"),
        ("palm trees by the sea", "beach"),
        ("windmill under a blue sky", "meadow"),
        ("boat on the sea", "sea"),
    ],
)
def test_what_stands_somewhere_has_land_there(prompt, place) -> None:
    assert read(prompt).place == place


def test_a_boat_where_no_water_is_is_told() -> None:
    assert read("a boat in the desert").left_out == ("boat",)
    assert read("a boat on a river").left_out == ()


def test_the_vectors_are_those_of_the_names() -> None:
    with safe_open(FOLDER / "names.safetensors", framework="numpy") as file:
        assert json.loads(file.metadata()["texts"]) == [text for _, text, _ in names()]


def test_a_prompt_of_nothing_is_no_place() -> None:
    assert not read("").is_known
    assert not read("...").is_known


@given(st.text(max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    wish = read(text)
    assert wish.place in PLACES
    assert wish.time in (None, *TIMES)
    assert wish.weather in (None, *WEATHERS)


@pytest.mark.parametrize(
    ("prompt", "left_out"),
    [
        ("a haunted forest at night", ("haunted",)),
        ("futuristic city", ("futuristic",)),
        ("industrial city in smog", ("industrial", "smog")),
        ("a casino on a hill at sunset", ("casino",)),
        ("a lush pristine alpine lake, highly detailed, 4k", ()),
        ("a misty forest at dawn", ()),
        ("snowy peaks under a pink sky", ()),
    ],
)
def test_what_is_said_of_a_place_and_not_drawn_is_left_out(
    prompt: str, left_out: tuple[str, ...]
) -> None:
    assert read(prompt).left_out == left_out


def test_a_thing_that_says_where_it_is_is_enough() -> None:
    assert read("a cosy village in winter").is_placed
    assert not read("quarterly report").is_placed
