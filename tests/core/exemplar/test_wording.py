"""Which words only ask for something to go away, or for the picture to go on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.exemplar.wording import asks_for_nothing


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        "  ",
        "remove",
        "Remove.",
        "remove the lamp post",
        "Please remove the woman with the umbrella",
        "erase this",
        "delete",
        "delete the sign on the left",
        "get rid of the wires",
        "take away the bin",
        "take the bin away",
        "nothing",
        "nothing here",
        "clean up",
        "clean this up",
        "heal",
        "heal the selection",
        "content-aware fill",
        "content aware fill",
        "fill in",
        "fill it in from the surroundings",
        "match the background",
        "continue",
        "continue the background",
        "extend",
        "extend the sky to the left",
        "uncrop",
    ],
)
def test_it_is_taken_as_no_words(prompt: str) -> None:
    assert asks_for_nothing(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "removed paint texture",
        "paint remover stains",
        "erased chalkboard",
        "moss",
        "replace with moss",
        "remove it and put moss there",
        "remove the post, then paint ivy",
        "erase and replace with brick",
        "fill with moss",
        "fill with red brick wall",
        "delete icon",
        "remove button",
        "delete key",
        "clean concrete",
        "clean water",
        "clear glass",
        "takeaway coffee cup",
        "take out menu",
        "nothing but flowers",
        "extended warranty badge",
        "extension cord",
        "healing herbs",
        "repair shop",
        "continuous line drawing of a cat",
        "an expanding balloon",
        "match box",
        "no entry sign",
    ],
)
def test_it_stays_words(prompt: str) -> None:
    assert not asks_for_nothing(prompt)


@given(st.text(max_size=300))
def test_whatever_shall_be_put_there_stays_words(text: str) -> None:
    assert not asks_for_nothing(f"{text} and put moss there")
