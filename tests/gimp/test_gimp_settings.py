"""What a procedure's arguments ask for."""

import pytest

from allaprima import InvalidRequest
from allaprima.request import KINDS
from allaprima_gimp.gestures import GESTURES
from allaprima_gimp.settings import Settings


def test_arguments_become_a_request() -> None:
    arguments = {"prompt": "moss", "kind": "material", "model": "", "seed": " 18446744073 "}
    request = Settings.from_arguments(arguments).request(tile=True)
    assert (request.prompt, request.kind, request.model) == ("moss", "material", None)
    assert request.seed == 18446744073
    assert request.tile


def test_an_empty_seed_draws_one() -> None:
    assert Settings.from_arguments({"seed": ""}).seed is None


def test_a_kind_that_is_left_open_comes_with_the_gesture() -> None:
    settings = Settings.from_arguments({"prompt": "moss", "kind": "auto"})
    assert settings.kind == ""
    assert settings.request(kind="illustration").kind == "illustration"


@pytest.mark.parametrize("seed", ["-1", "1.5", "one", "٣", "1e3"])
def test_a_seed_that_is_no_whole_number_is_refused(seed: str) -> None:
    with pytest.raises(InvalidRequest, match="no whole number"):
        Settings.from_arguments({"seed": seed})


def test_a_strength_below_0_is_none() -> None:
    assert Settings.from_arguments({"strength": -1.0}).strength is None
    assert Settings.from_arguments({"strength": 0.0}).strength == 0.0


def test_added_pixels_come_in_the_order_left_right_top_bottom() -> None:
    sides = {"top": 3, "left": 1, "bottom": 4, "right": 2}
    assert Settings.from_arguments(sides).added == (1, 2, 3, 4)


def test_every_gesture_has_words_and_arguments_that_settings_understand() -> None:
    for gesture in GESTURES:
        assert gesture.title
        assert gesture.blurb
        assert gesture.procedure == gesture.procedure.lower()
        defaults = {argument.name: argument.default for argument in gesture.arguments}
        assert Settings.from_arguments(defaults) == Settings()


def test_the_kinds_are_the_engines() -> None:
    [kind] = {a for gesture in GESTURES for a in gesture.arguments if a.name == "kind"}
    assert kind.choices == ("auto", *KINDS)


@pytest.mark.parametrize(
    ("prompt", "wordless"), [("", True), ("remove the post", True), ("moss", False)]
)
def test_what_names_nothing_to_paint_is_filled_from_around(prompt: str, wordless: bool) -> None:
    assert Settings(prompt=prompt).wordless is wordless
