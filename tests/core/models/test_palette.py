"""A palette as tokens: the same everywhere, near for near colours, apart for others."""

import itertools

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from allaprima.models.palette import COLOURS, WIDTH, cielab, palette_tokens, tokens

COLOUR = st.tuples(*[st.integers(0, 255)] * 3)


def lab(*rgb: int) -> torch.Tensor:
    return cielab(torch.tensor(rgb, dtype=torch.uint8))


@pytest.mark.parametrize(
    ("rgb", "expected"),
    [
        # Published values for D65 and the 2 degree observer.
        ((255, 255, 255), (100, 0, 0)), ((0, 0, 0), (0, 0, 0)),
        ((255, 0, 0), (53.24, 80.09, 67.20)), ((0, 255, 0), (87.73, -86.18, 83.18)),
        ((0, 0, 255), (32.30, 79.19, -107.86)), ((128, 128, 128), (53.59, 0, 0)),
    ],
)  # fmt: skip
def test_cielab_has_the_published_values(
    rgb: tuple[int, int, int], expected: tuple[float, float, float]
) -> None:
    assert torch.allclose(lab(*rgb), torch.tensor(expected, dtype=torch.float32), atol=0.06)


def test_floats_and_bytes_are_the_same_colour() -> None:
    assert torch.allclose(lab(10, 200, 77), cielab(torch.tensor([10, 200, 77]) / 255), atol=1e-4)


def test_a_palette_is_three_tokens_as_wide_as_the_text_encoders() -> None:
    made = palette_tokens(["#ff0000", "#00ff00", "#0000ff"])
    assert made.shape == (COLOURS, WIDTH)
    assert made.dtype == torch.float32


def test_a_missing_colour_is_zeros_and_black_is_not() -> None:
    made = palette_tokens(["#000000"])
    assert made[0].norm() > 1
    assert made[1:].eq(0).all()
    assert palette_tokens([]).eq(0).all()


def test_colours_after_the_third_change_nothing() -> None:
    three = ["#ff0000", "#00ff00", "#0000ff"]
    assert torch.equal(palette_tokens([*three, "#123456"]), palette_tokens(three))


def test_both_ways_to_write_a_colour_are_the_same() -> None:
    assert torch.equal(palette_tokens(["#0A80ff"]), palette_tokens([(10, 128, 255)]))


@pytest.mark.parametrize("bad", ["#12345", "red", "#gggggg", (1, 2), (1, 2, 256)])
def test_what_is_no_colour_is_refused(bad: str | tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        palette_tokens([bad])  # type: ignore[list-item]


def test_each_place_has_its_own_token() -> None:
    made = palette_tokens(["#336699"] * 3)
    for one, other in itertools.combinations(made, 2):
        assert (one - other).norm() > 1


@given(COLOUR, COLOUR)
def test_the_farther_two_colours_the_farther_their_tokens(
    one: tuple[int, int, int], other: tuple[int, int, int]
) -> None:
    between = float((lab(*one) - lab(*other)).norm())
    apart = float((palette_tokens([one]) - palette_tokens([other]))[0].norm())
    length = float(palette_tokens([one])[0].norm())
    if between > 20:
        assert apart > 0.35 * length
    if 0 < between < 2.5:
        assert 0 < apart < 0.6 * length
    if one == other:
        assert apart == 0


@given(st.lists(st.lists(COLOUR, max_size=3), min_size=1, max_size=4))
def test_many_at_once_are_the_same_as_one_by_one(
    palettes: list[list[tuple[int, int, int]]],
) -> None:
    filled = torch.zeros(len(palettes), COLOURS, 3, dtype=torch.uint8)
    for row, colours in zip(filled, palettes, strict=True):
        if colours:
            row[: len(colours)] = torch.tensor(colours, dtype=torch.uint8)
    counts = torch.tensor([len(colours) for colours in palettes], dtype=torch.uint8)
    one_by_one = torch.stack([palette_tokens(colours) for colours in palettes])
    # Powers are rounded differently in vectors of another length.
    assert torch.allclose(tokens(filled, counts), one_by_one, atol=1e-3)


def test_tokens_are_as_long_as_those_of_the_text_encoder() -> None:
    # all-MiniLM-L6-v2's last hidden states have lengths of about 7 to 11.
    assert 7 < palette_tokens(["#d02030"])[0].norm() < 11
