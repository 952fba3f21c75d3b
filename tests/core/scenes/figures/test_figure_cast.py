"""Figures that prompts ask for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.scenes.figures.reading.cast import cast
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.words import PAINTS
from allaprima.wording import tokens


def roles(prompt: str) -> list[tuple[str, int]]:
    return [(role.figure, role.count) for role in cast(tokens(prompt)).roles]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a fox in a snowy forest", [("fox", 1)]),
        ("two foxes", [("fox", 2)]),
        ("three wolves in the snow", [("wolf", 3)]),
        ("foxes", [("fox", 3)]),
        ("a pack of wolves", [("wolf", 5)]),
        ("a herd of elephants", [("elephant", 7)]),
        ("elephants in the savanna", [("elephant", 2)]),
        ("a dozen geese", [("goose", 12)]),
        ("sheep on a hill", [("sheep", 4)]),
        ("a sheep on a hill", [("sheep", 1)]),
        ("a dog and a cat", [("dog", 1), ("cat", 1)]),
        ("polar bear on the ice", [("polar bear", 1)]),
        ("puppies in the grass", [("dog", 3)]),
        ("a man riding a horse", [("horse rider", 1)]),
        ("a penguin colony in antarctica", [("penguin", 6)]),
        ("a woman in a red dress", [("woman in a dress", 1)]),
        ("a rabbit in a field of tulips", [("rabbit", 1)]),
        ("a woman riding a bike along the coast", [("cyclist", 1)]),
        ("the old castle", [("castle", 1)]),
    ],
)
def test_who_and_how_many(prompt: str, expected: list[tuple[str, int]]) -> None:
    assert roles(prompt) == expected


@pytest.mark.parametrize(
    "prompt",
    ["tiger skin", "fish scales", "snake leather", "dog food", "horse race track", "", "a meadow"],
)
def test_a_name_within_another_is_none(prompt: str) -> None:
    assert roles(prompt) == []


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a dog running on the beach", "running"),
        ("a running dog", "running"),
        ("horses galloping over a meadow", "running"),
        ("a sleeping cat", "sleeping"),
        ("a sleeping lion", "lying"),
        ("an eagle flying over the mountains", "flying"),
        ("an eagle over the mountains", "flying"),
        ("a duck swimming on a lake", "swimming"),
        ("a dog on the beach", None),
    ],
)
def test_what_they_do(prompt: str, pose: str | None) -> None:
    [role] = cast(tokens(prompt)).roles
    assert role.pose == pose


@pytest.mark.parametrize(
    ("prompt", "coat"),
    [
        ("a black cat", ("black",)),
        ("a black and white cow", ("black", "white")),
        ("a small white dog", ("white",)),
        ("two light blue cars", ("light blue",)),
        ("a dog in a green field", ()),
    ],
)
def test_in_which_colours(prompt: str, coat: tuple[str, ...]) -> None:
    assert cast(tokens(prompt)).roles[0].coat == tuple(PAINTS[name] for name in coat)


def test_how_large() -> None:
    assert cast(["a", "giant", "fox"]).roles[0].scale > 1
    assert cast(["a", "tiny", "fox"]).roles[0].scale < 1


def test_the_rest_says_where_and_when() -> None:
    found = cast(tokens("two red foxes running in the snow at night"))
    assert found.rest == ("in", "the", "snow", "at", "night")


def test_what_is_not_drawn_of_them_is_told() -> None:
    assert cast(tokens("a haunted castle")).ignored == ("haunted",)
    assert cast(tokens("a castle dancing")).ignored == ("dancing",)
    assert cast(tokens("a beautiful old castle")).ignored == ()


def test_what_somebody_holds_is_no_figure_of_its_own() -> None:
    assert roles("a girl with an umbrella") == [("girl", 1)]


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "two",
                "red",
                "dog",
                "cats",
                "castle",
                "flying",
                "in",
                "the",
                "forest",
                "and",
                ",",
                "with",
                "riding",
            ]
        )
    )
)
def test_any_words_are_read(said: list[str]) -> None:
    found = cast(said)
    assert all(isinstance(role, Role) and role.count >= 1 for role in found.roles)
    assert len(found.rest) <= len(said)
