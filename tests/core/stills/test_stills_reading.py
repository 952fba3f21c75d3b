"""What prompts ask for: things, what they stand on, what is behind them, and the light."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima.stills import words
from allaprima.stills.catalogue import THINGS
from allaprima.stills.lighting import RIGS
from allaprima.stills.naming import name_at, names
from allaprima.stills.reading import read
from allaprima.stills.wish import Item
from allaprima.wording import tokens


def told(item: Item) -> str:
    """An item in short: "3 apple@green(…)"."""
    held = f"({', '.join(map(told, item.held))})" if item.held else ""
    variant = f"@{item.variant}" if item.variant else ""
    return f"{item.count} {item.thing}{variant}{'^' if item.stacked else ''}{held}"


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("an apple", ["1 apple"]),
        ("three apples", ["3 apple"]),
        ("apples", ["0 apple"]),
        ("a dozen eggs", ["12 egg"]),
        ("half a dozen eggs", ["6 egg"]),
        ("a cup of coffee", ["1 cup and saucer@coffee"]),
        ("two cups of tea", ["2 teacup@tea"]),
        ("an apple on a plate", ["1 plate(1 apple)"]),
        ("a bowl of lemons", ["1 bowl(0 lemon)"]),
        ("a bowl full of cherries", ["1 bowl(0 cherry)"]),
        ("oranges in a basket", ["1 basket(0 orange)"]),
        ("a vase of roses", ["1 vase(0 rose)"]),
        ("white roses in a glass vase", ["1 vase@glass(0 rose)"]),
        ("a bouquet of tulips", ["1 vase@glass(9 tulip)"]),
        ("a bouquet of tulips in a blue vase", ["1 vase(9 tulip)"]),
        ("a vase with flowers", ["1 vase(0 flowers)"]),
        ("a stack of books", ["1 stack of books"]),
        ("a stack of old books", ["0 book^"]),
        ("two books", ["2 book"]),
        ("glasses", ["1 glasses"]),
        ("a pair of glasses", ["1 glasses"]),
        ("a wine bottle and two glasses", ["1 wine bottle", "2 glass"]),
        ("a pair of sneakers", ["2 sneaker"]),
        ("a stone farmhouse", []),
        ("bread, cheese and grapes on a wooden board", ["1 cutting board(1 bread loaf, 1 cheese wedge, 0 bunch of grapes)"]),
        ("a teapot and two cups on a tray", ["1 tray(1 teapot, 2 cup and saucer)"]),
        ("a red apple next to a green pear", ["1 apple", "1 pear@green"]),
        ("sushi platter", ["1 sushi"]),
        ("a glass bowl", ["1 bowl"]),
        ("iced coffee in a tall glass", ["1 glass@iced coffee"]),
        ("a cactus in a pink pot", ["1 cactus"]),
        ("a gift box with a red ribbon", ["1 gift box"]),
        ("a birthday cake with candles", ["1 birthday cake"]),
        ("hot chocolate with marshmallows in a red mug", ["1 mug@cocoa(0 marshmallow)"]),
        ("a padlock on a keyboard", ["1 keyboard(1 padlock)"]),
        ("can you make a picture of a lemon", ["1 lemon"]),
    ],
)  # fmt: skip
def test_the_things_are_those_that_are_named(prompt: str, expected: list[str]) -> None:
    assert [told(item) for item in read(prompt).items] == expected


def test_several_sorts_have_a_word_for_them() -> None:
    [bowl] = read("a bowl of fruit").items
    assert len({item.thing for item in bowl.held}) >= 4


@pytest.mark.parametrize("word", words.GROUPS)
def test_every_such_word_means_things_that_there_are(word: str) -> None:
    for name in words.GROUPS[word]:
        assert name_at(tokens(name), 0)[0] == len(tokens(name)), name
    assert read(f"{word} on a table").items


@pytest.mark.parametrize("name", words.BLOOMS)
def test_flowers_for_vases_have_stems(name: str) -> None:
    assert "cut" in THINGS[name].names.values()


def test_colours_and_materials_are_those_of_the_thing_they_stand_before() -> None:
    mug, vase = read("a red mug and a blue glass vase").items
    assert mug.colours == (words.COLOURS["red"],)
    assert vase.colours == (words.COLOURS["blue"],)
    [bag] = read("a brown leather suitcase").items
    assert (bag.stuff, bag.text) == ("leather", "brown leather")
    [skull] = read("a golden skull").items
    assert skull.stuff == "golden"
    [gear] = read("a gear made of copper").items
    assert gear.stuff == "copper"
    [giant] = read("a giant strawberry").items
    assert giant.scale > 1.5


@pytest.mark.parametrize(
    ("prompt", "top"),
    [
        ("an apple on a wooden table", "wooden"),
        ("an apple on a marble table", "marble"),
        ("a ring on black velvet", "black velvet"),
        ("a phone on a concrete surface", "concrete"),
        ("an apple on a table", "?table"),
        ("a laptop on a desk", "?desk"),
        ("pizza, rustic wooden table, basil", "rustic wooden"),
        ("a breakfast table with croissants", "?breakfast table"),
        ("a ball on the grass", "grass"),
        ("a shell on the beach", "sand"),
        ("three lemons on a blue tablecloth", "blue linen"),
        ("a mug on a white desk", "white painted wood"),
        ("an apple", ""),
        ("a soap bar, studio", ""),
        ("a table lamp, studio", ""),
    ],
)
def test_what_things_stand_on_is_what_the_words_say(prompt: str, top: str) -> None:
    wish = read(prompt)
    assert wish.top == top
    assert wish.is_top == bool(top)
    assert wish.items


@pytest.mark.parametrize(
    ("prompt", "light"),
    [
        ("a lemon, studio lighting", "studio"),
        ("a lemon by the window", "window"),
        ("a lemon in sunlight", "sun"),
        ("a lemon at sunset", "golden"),
        ("a lemon by candlelight", "evening"),
        ("a lemon, dark and moody", "dark"),
        ("a lemon, neon lights", "neon"),
        ("a lemon on a rainy day", "overcast"),
        ("a lemon", ""),
    ],
)
def test_the_light_is_what_the_words_say(prompt: str, light: str) -> None:
    assert read(prompt).light == light


def test_what_is_behind_is_a_colour_a_wall_a_room_or_a_view() -> None:
    assert read("a mug on a pink background").paper == words.COLOURS["pink"]
    assert read("a mug, dark background").paper == "2c2c2f"
    assert read("a guitar against a brick wall").wall == "brick"
    assert read("a cup of coffee in a cafe").room == "cafe"
    assert read("oranges in a basket in the garden").place == "garden"
    assert read("a bottle by the sea").place == "sea"


def test_where_it_is_seen_from_and_how_near() -> None:
    assert read("a pizza, top view").elevation == pytest.approx(84)
    assert read("a pizza, overhead shot").elevation == pytest.approx(84)
    assert [told(item) for item in read("a pizza, overhead shot").items] == ["1 pizza"]
    assert read("a watch, macro").close
    assert read("a lemon, isolated").apart
    assert not read("a lemon").apart


@pytest.mark.parametrize(
    ("prompt", "is_asked"),
    [
        ("an apple", False),
        ("a cup of coffee", False),
        ("an apple on a table", True),
        ("photo of an apple", True),
        ("a realistic apple", True),
        ("a bowl of cherries", True),
        ("a mug on a pink background", True),
        ("a glass of red wine next to a bottle", True),
        ("a chess board close-up", True),
        ("product shot of a mug", True),
    ],
)
def test_a_picture_is_asked_for_where_a_table_a_bowl_or_a_camera_is_in_the_words(
    prompt: str, is_asked: bool
) -> None:
    assert read(prompt).is_asked is is_asked


def test_a_still_life_of_nothing_in_particular_has_something_in_it() -> None:
    wish = read("a still life")
    assert len(wish.items) >= 3
    assert wish.is_asked


def test_what_is_not_known_is_told() -> None:
    assert read("an apple and a flibbertigibbet on a table").left_out == ("flibbertigibbet",)
    assert read("a flibbertigibbet").items == ()
    assert read("a red apple on a wooden table, photo, 4k").left_out == ()


def test_every_name_is_found_by_itself_and_means_one_thing() -> None:
    seen: dict[str, str] = {}
    for thing in THINGS.values():
        for name, variant in thing.names.items():
            assert name == " ".join(tokens(name)) or "'" in name or "-" in name, name
            assert name not in seen, (name, thing.id, seen.get(name))
            seen[name] = thing.id
            size, found, found_variant, _ = name_at(tokens(name), 0)
            assert (size, found, found_variant) == (len(tokens(name)), thing.id, variant), name
    assert set(names()) == {tuple(tokens(name)) for name in seen}


def test_every_word_for_light_and_place_means_something_that_there_is() -> None:
    assert set(words.LIGHTS.values()) <= RIGS.keys()
    assert {rig for rig, _ in words.PLACES.values()} <= RIGS.keys()


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=150)
def test_no_text_is_too_much(text: str) -> None:
    read(text)


PARTS = ["a", "two", "red", "glass", "bowl", "of", "apples", "on", "in", "with", "table", ",", "and", "wooden", "vase", "roses", "stack", "books", "background", "next", "to", "pink", "dark", "marble"]  # fmt: skip


@given(st.lists(st.sampled_from(PARTS), max_size=14).map(" ".join))
@settings(deadline=None, max_examples=300)
def test_words_in_any_order_are_read(text: str) -> None:
    wish = read(text)
    assert all(item.thing in THINGS or item.thing == "flowers" for item in wish.items)
    assert all(item.count >= 0 for item in wish.items)
