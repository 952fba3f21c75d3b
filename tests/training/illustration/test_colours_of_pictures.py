"""Colour words, turned hues and palettes say what is seen."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from allaprima.models.palette import cielab
from training.illustration.colours import WORDS, parsed, turn_hue, word
from training.illustration.palettes import palette

RED, GREEN, BLUE, WHITE = (220, 40, 40), (40, 160, 70), (40, 100, 220), (250, 250, 250)
colours = st.tuples(*[st.integers(0, 255)] * 3)


def array(*values: tuple[int, int, int]) -> np.ndarray:
    return np.array(values, np.uint8)


def lab(rgb: np.ndarray) -> np.ndarray:
    return cielab(torch.from_numpy(rgb)).numpy()


def stripes(*parts: tuple[tuple[int, ...], int]) -> np.ndarray:
    """A picture of 64 columns: (colour with or without alpha, number of columns)."""
    columns = [(*c, 255)[:4] if len(c) == 3 else c for c, n in parts for _ in range(n)]
    return np.broadcast_to(np.array(columns, np.uint8), (64, len(columns), 4)).copy()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ff0000", "red"), ("00a000", "green"), ("0000ff", "blue"), ("ffb02e", "yellow"),
        ("000000", "black"), ("ffffff", "white"), ("808080", "grey"), ("ff69b4", "pink"),
        ("8b4513", "brown"), ("800080", "purple"),
    ],
)  # fmt: skip
def test_a_colour_has_the_word_people_use(code: str, said: str) -> None:
    found = word(np.array(parsed(code), np.uint8))
    assert said in found.split() or found in ("indigo", "hot pink"), found


@pytest.mark.parametrize("said", WORDS)
def test_every_example_is_called_by_its_own_word(said: str) -> None:
    for code in WORDS[said]:
        assert word(np.array(parsed(code), np.uint8)) == said


@given(colours, st.floats(-360, 360))
def test_turning_the_hue_keeps_the_lightness(colour: tuple[int, int, int], degrees: float) -> None:
    before = array(colour)
    after = turn_hue(before, degrees)
    # One step of 8 bits is up to 1.3 in lightness, near black.
    assert abs(lab(before)[0, 0] - lab(after)[0, 0]) < 1.5


@given(colours)
def test_a_whole_turn_changes_nothing(colour: tuple[int, int, int]) -> None:
    before = array(colour)
    assert np.abs(turn_hue(before, 360).astype(int) - before).max() <= 1


def test_turning_red_by_a_third_makes_it_green() -> None:
    assert "green" in word(turn_hue(array(RED), 110)[0]) or "olive" in word(
        turn_hue(array(RED), 110)[0]
    )


def test_greys_have_no_hue_to_turn() -> None:
    greys = array(*[(v, v, v) for v in range(0, 256, 15)])
    assert np.abs(turn_hue(greys, 90).astype(int) - greys).max() <= 1


def test_a_palette_is_ordered_by_area() -> None:
    found = palette(stripes((GREEN, 14), (RED, 30), (BLUE, 20)))
    assert found.tolist() == [list(RED), list(BLUE), list(GREEN)]


def test_details_and_what_is_transparent_are_not_in_the_palette() -> None:
    found = palette(stripes((RED, 40), (GREEN, 2), ((*BLUE, 0), 22)))
    assert found.tolist() == [list(RED)]


def test_shades_of_one_colour_are_one_colour() -> None:
    shades = [((180 + k, 30 + k // 2, 30 + k // 2), 1) for k in range(48)]
    found = palette(stripes(*shades, (WHITE, 16)))
    assert len(found) == 2
    assert [word(c) for c in found] == ["red", "white"]


def test_an_empty_picture_has_no_palette() -> None:
    assert palette(np.zeros((64, 64, 4), np.uint8)).shape == (0, 3)


@given(st.integers(0, 2**32 - 1))
def test_every_colour_of_a_palette_occurs_in_the_picture(seed: int) -> None:
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, 256, (24, 24, 4), dtype=np.uint8)
    pixels[0, 0, 3] = 255
    found = palette(pixels)
    assert 1 <= len(found) <= 3
    assert {tuple(c) for c in found.tolist()} <= {
        tuple(p[:3]) for p in pixels.reshape(-1, 4).tolist() if p[3] >= 128
    }


def test_a_palette_does_not_depend_on_the_size() -> None:
    small = stripes((RED, 40), (BLUE, 24))
    large = small.repeat(4, 0).repeat(4, 1)
    assert palette(small).tolist() == palette(large).tolist()
