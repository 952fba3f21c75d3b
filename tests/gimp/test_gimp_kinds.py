"""Which kind is made where the user leaves it open."""

from dataclasses import replace
from pathlib import Path

import pytest

from allaprima import Card
from allaprima_gimp.gestures import (
    EDIT,
    EXTEND,
    FILL,
    GENERATE,
    HEAL,
    PATTERN,
    VARIATIONS,
    Gesture,
)
from allaprima_gimp.kinds import best_kind

TASKS = ("text-to-image", "image-to-image", "inpaint")


def card(name: str, *kinds: str, tasks: tuple[str, ...] = TASKS) -> Card:
    return Card(id=name, name=name, family="any", path=Path(name), kinds=kinds, tasks=tasks)


MATERIAL = card("lite/material", "material", "picture")
ILLUSTRATION = card("lite/illustration", "illustration", "picture")
PICTURE = card("stable", "picture")


def test_a_pattern_is_a_material_if_a_model_makes_some() -> None:
    assert best_kind(PATTERN, [PICTURE, ILLUSTRATION, MATERIAL]) == "material"
    assert best_kind(PATTERN, [ILLUSTRATION, PICTURE]) == "picture"


def test_over_transparency_it_is_an_illustration_if_a_model_makes_some() -> None:
    cards = [PICTURE, MATERIAL, ILLUSTRATION]
    assert best_kind(EDIT, cards, transparent=True) == "illustration"
    assert best_kind(EDIT, cards, transparent=False) == "picture"
    assert best_kind(EDIT, [MATERIAL, PICTURE], transparent=True) == "picture"


@pytest.mark.parametrize("gesture", [GENERATE, VARIATIONS, FILL, EXTEND])
@pytest.mark.parametrize("transparent", [True, False])
def test_what_is_made_from_words_or_painted_anew_is_what_the_engine_reads_in_them(
    gesture: Gesture, transparent: bool
) -> None:
    cards = [MATERIAL, ILLUSTRATION, PICTURE]
    assert best_kind(gesture, cards, transparent=transparent) is None
    assert best_kind(gesture, cards, model="stable", transparent=transparent) is None


def test_what_must_match_an_opaque_image_is_a_picture() -> None:
    assert best_kind(EDIT, [MATERIAL, ILLUSTRATION]) == "picture"


def test_only_models_that_can_do_the_task_count() -> None:
    from_words_only = replace(ILLUSTRATION, tasks=("text-to-image",))
    assert best_kind(EDIT, [MATERIAL, from_words_only], transparent=True) == "picture"
    assert best_kind(EDIT, [MATERIAL, ILLUSTRATION], transparent=True) == "illustration"


def test_a_model_that_was_chosen_is_the_only_one_that_counts() -> None:
    cards = [MATERIAL, ILLUSTRATION, PICTURE]
    assert best_kind(EDIT, cards, model="stable", transparent=True) == "picture"
    assert best_kind(PATTERN, cards, model="lite/illustration") == "picture"


def test_a_kind_that_is_the_only_one_is_taken() -> None:
    assert best_kind(EDIT, [card("bare", "material")]) == "material"


def test_without_a_model_there_is_a_kind_to_refuse() -> None:
    # The engine then says what is missing.
    assert best_kind(EDIT, []) == "picture"
    assert best_kind(EDIT, [MATERIAL], model="nowhere") == "picture"


@pytest.mark.parametrize("gesture", [FILL, HEAL, EXTEND])
@pytest.mark.parametrize("transparent", [True, False])
def test_what_is_filled_without_words_goes_on_as_it_is(gesture: Gesture, transparent: bool) -> None:
    kind = best_kind(gesture, [MATERIAL], transparent=transparent, wordless=True)
    assert kind == ("illustration" if transparent else "picture")


@pytest.mark.parametrize("gesture", [GENERATE, VARIATIONS])
def test_what_needs_words_is_not_taken_for_filled(gesture: Gesture) -> None:
    assert best_kind(gesture, [MATERIAL], wordless=True) is None
