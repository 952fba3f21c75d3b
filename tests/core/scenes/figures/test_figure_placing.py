"""Figures in pictures of places."""

import random

import numpy as np
import pytest

from allaprima import Engine, Request, plugin_manager
from allaprima.scenes.figures.homes import fitting, seated, wheres
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.generator import paint
from allaprima.scenes.meant import as_a_picture, score
from allaprima.scenes.places import PLACES
from allaprima.scenes.reading import read


@pytest.fixture(scope="module")
def engine():
    plugins = plugin_manager(disabled=["office", "gimp", "blender", "watermark", "history"])
    with Engine(plugins=plugins) as engine:
        yield engine


def painted(prompt: str, width: int = 192, height: int = 128, seed: int = 3) -> np.ndarray:
    return paint(read(prompt), (), width, height, seed, lambda *_: None)


def added(prompt: str, place: str, seed: int = 3) -> np.ndarray:
    """(H, W) bool: where the picture of a prompt differs from that of its place alone."""
    apart = painted(prompt, seed=seed).astype(int) - painted(place, seed=seed).astype(int)
    return np.abs(apart).max(2) > 24


def patches(mask: np.ndarray) -> int:
    """How many columns of pixels, side by side, begin in a row of a picture."""
    columns = mask.any(0).astype(int)
    return int((np.diff(np.concatenate(([0], columns))) == 1).sum())


# Where a figure is


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a fox in a snowy forest", "clearing"),
        ("a deer in an autumn forest", "leafy clearing"),
        ("a dog on the beach", "beach"),
        ("a dog by the sea", "beach"),
        ("a castle by the sea", "coast"),
        ("a whale in the sea", "sea"),
        ("fish in the sea", "underwater"),
        ("a duck on a mountain lake", "open lake"),
        ("a bear by a mountain lake", "mountain lake"),
        ("a bicycle in the city", "street"),
        ("an eagle over the forest", "woods"),
        ("a lion in the savanna", "savanna"),
        ("a penguin in antarctica", "snow"),
        ("an astronaut on the moon", "moon"),
        ("an astronaut in space", "space"),
        ("a wolf howling at the moon", "clearing"),
        ("a dragon flying over a castle", "hills"),
    ],
)
def test_a_figure_is_where_it_finds_what_it_needs(prompt: str, place: str) -> None:
    wish = read(prompt)
    assert wish.place == place
    assert wish.left_out == ()
    assert score(prompt) > 0.9


@pytest.mark.parametrize("place", PLACES)
def test_every_place_has_room_for_some(place: str) -> None:
    assert wheres(place)


def test_who_cannot_be_there_is_left_out_but_for_the_first() -> None:
    fish, dog = Role("fish", "fish"), Role("dog", "dog")
    assert seated("hills", (dog, fish)) == ((dog,), (fish,))
    assert seated("hills", (fish, dog)) == ((fish, dog), ())
    assert fitting("sea", (fish, dog)) == "underwater"


# What is a picture


@pytest.mark.parametrize("prompt", ["a fox", "horses", "a team in a meeting", "a rose on a table"])
def test_by_itself_a_figure_is_no_picture(prompt: str) -> None:
    assert score(prompt) < 0.5


def test_where_a_picture_is_asked_for_it_is_at_home() -> None:
    assert as_a_picture("photo of a fox") > 0.9
    assert as_a_picture("a fox") > 0.9
    assert as_a_picture("Fox") < 0.5  # a title
    assert read("photo of a fox").place == "clearing"


@pytest.mark.parametrize(
    ("prompt", "kind", "model"),
    [
        ("a fox in a snowy forest", "picture", "lite/scenes"),
        ("ein Fuchs im verschneiten Wald", "picture", "lite/scenes"),
        ("a fox", "illustration", "lite/symbols"),
        ("icon of a fox in the forest", "illustration", "lite/symbols"),
        ("tiger skin", "material", "lite/procedural"),
        ("pebbles on the beach", "material", "lite/procedural"),
    ],
)
def test_the_words_say_which_kind_it_is(engine: Engine, prompt: str, kind: str, model: str) -> None:
    [picture] = engine.generate(Request(prompt=prompt, size=(64, 64), seed=1))
    assert (picture.recipe.kind, picture.recipe.model) == (kind, model)


def test_what_is_not_drawn_of_a_figure_is_said(engine: Engine) -> None:
    [picture] = engine.generate(
        Request(prompt="a dog inventing a theory on the beach", size=(64, 64), seed=1)
    )
    assert picture.notes == (
        "Nothing like 'inventing theory' is known to this model, and so it was left out.",
    )


# What is seen


def test_a_figure_changes_nothing_else() -> None:
    mask = added("a fox in the arctic", "the arctic, landscape")
    assert 0.005 < mask.mean() < 0.2
    assert not mask[:40].any()


def test_they_are_as_many_as_the_words_say() -> None:
    counts = [
        patches(added(f"{count} flying over the arctic at noon", "the arctic at noon"))
        for count in ("an eagle", "two eagles", "three eagles")
    ]
    assert counts == sorted(counts)
    assert counts[0] == 1 < counts[2]


def test_they_have_the_colours_that_the_words_name() -> None:
    red = painted("a red car in the arctic at noon").astype(int)
    blue = painted("a blue car in the arctic at noon").astype(int)
    differ = np.abs(red - blue).max(2) > 40
    assert differ.mean() > 0.01
    assert (red[differ][:, 0] > red[differ][:, 2]).mean() > 0.8
    assert (blue[differ][:, 0] < blue[differ][:, 2]).mean() > 0.8


def test_on_the_ground_they_throw_a_shadow() -> None:
    bare, mine = painted("the arctic at noon"), painted("a jeep in the arctic at noon")
    darker = mine.astype(int).sum(2) < bare.astype(int).sum(2) - 60
    rows = np.flatnonzero(darker.any(1))
    body = np.flatnonzero((np.abs(mine.astype(int) - bare).max(2) > 110).any(1))
    assert rows.max() > body.max()


def test_on_water_they_are_mirrored_and_what_is_below_is_hidden() -> None:
    mask = added("a swan on a lake at noon", "out on the lake at noon")
    rows = np.flatnonzero(mask.any(1))
    assert len(rows) > 12
    assert mask[rows.max() - 3].sum() < mask[(rows.min() + rows.max()) // 2].sum()


@pytest.mark.parametrize("look", ["flat vector", "paper cut", "watercolour", "oil painting"])
def test_they_are_there_in_every_look(look: str) -> None:
    mask = np.abs(
        painted(f"a bear on a meadow, {look} landscape").astype(int)
        - painted(f"a meadow, {look} landscape").astype(int)
    ).max(2)
    assert (mask > 24).mean() > 0.01


@pytest.mark.parametrize(
    "prompt",
    [
        "ten elephants, a whale, five geese and a castle on the beach",
        "a giant robot in the city at night",
        "a train in a snowstorm",
        "a tiny ant on a road",
        "an octopus in the desert",
    ],
)
@pytest.mark.parametrize(("width", "height"), [(48, 160), (160, 48), (16, 16)])
def test_any_cast_fits_any_frame(prompt: str, width: int, height: int) -> None:
    assert painted(prompt, width, height).shape == (height, width, 3)


def test_the_seed_decides_what_the_words_leave_open() -> None:
    one, again, other = (painted("two dogs on a meadow", seed=seed) for seed in (5, 5, 6))
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)


def test_pixels_do_not_depend_on_what_was_drawn_before() -> None:
    first = painted("a horse on a meadow")
    random.seed(7)
    painted("a castle in the hills")
    assert np.array_equal(first, painted("a horse on a meadow"))
