"""Things are drawn in the style, colours and place that are asked for."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima.symbols.drawing import LINE, SHARES, STYLES, Look, draw, pieces
from allaprima.symbols.pen import Pen, flattened, softened
from allaprima.symbols.shades import INK, Colour
from allaprima.symbols.things import THINGS

RED: Colour = (239, 68, 68)
COLOURS: dict[str, Colour] = {
    "main": RED, "second": (16, 185, 129), "third": (245, 158, 11), "light": (255, 255, 255),
    "dark": INK, "skin": (242, 184, 138), "hair": INK, **{f"{part} {one}": INK for part in ("skin", "hair") for one in "bc"}, "ink": INK, "badge": (226, 232, 240),
    "accent": RED, "paper": (255, 255, 255),
}  # fmt: skip


def drawn(name: str, style: str = "flat", size: tuple[int, int] = (96, 96), **more: object):
    pen = Pen()
    THINGS[name].draw(pen)
    return draw(pen.shapes, Look(style, COLOURS, **more), *size)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", THINGS)
def test_everything_is_seen_whole_and_nothing_is_cut_off(name: str) -> None:
    pixels = drawn(name)
    alpha = pixels[..., 3]
    assert 0.02 < (alpha > 128).mean() < 0.9
    assert not alpha[[0, -1]].any()
    assert not alpha[:, [0, -1]].any()


@pytest.mark.parametrize("style", STYLES)
def test_a_filled_circle_has_its_colour_in_the_middle_and_nothing_outside(style: str) -> None:
    pen = Pen()
    pen.disc("main", 50, 50, 30)
    pixels = draw(pen.shapes, Look(style, COLOURS), 96, 96)
    assert pixels[0, 0, 3] == 0
    if style == "outline":
        assert pixels[48, 48, 3] == 0
    else:
        assert pixels[48, 48, 3] == 255
        assert np.abs(pixels[48, 48, :3].astype(int) - RED).max() < 40


def test_styles_differ() -> None:
    pictures = [drawn("rocket", style) for style in STYLES]
    for i, one in enumerate(pictures):
        assert all(not np.array_equal(one, other) for other in pictures[:i])


def test_edges_are_smooth() -> None:
    alpha = drawn("heart", size=(64, 64))[..., 3]
    assert len(np.unique(alpha)) > 5


def test_a_cut_goes_through_to_the_ground() -> None:
    assert drawn("gear")[48, 48, 3] == 0


def test_pieces_that_are_joined_have_no_line_between_them() -> None:
    pen = Pen()
    with pen.joined():
        pen.box("main", 10, 40, 60, 60)
        pen.box("main", 40, 40, 90, 60)
    assert [len(piece) for piece in pieces(pen.shapes)] == [2]
    pixels = draw(pen.shapes, Look("outline", COLOURS), 200, 200)
    assert pixels[100, 82, 3] == 0  # where the second box begins within the first


def test_a_shape_with_round_corners_has_one_outline() -> None:
    pen = Pen()
    corners = ((20.0, 20.0), (80.0, 20.0), (80.0, 80.0), (20.0, 80.0))
    with pen.joined():
        pen.poly("main", *corners)
        pen.line("main", 8, *corners, corners[0])
    row = draw(pen.shapes, Look("outline", COLOURS), 192, 192)[96, :96, 3] > 128
    assert np.count_nonzero(np.diff(row.astype(int)) > 0) == 1


@pytest.mark.parametrize("width", [6.0, 9.0])
def test_all_lines_are_as_wide_as_outlines_in_the_style_outline(width: float) -> None:
    pen = Pen()
    pen.line("main", width, (20, 50), (80, 50))
    column = draw(pen.shapes, Look("outline", COLOURS), 200, 200)[:, 100, 3]
    assert column.sum() / 255 == pytest.approx(LINE * 200 / 100 * SHARES[""], abs=1)


def test_a_small_window_stays_open_in_the_style_outline_and_an_eye_is_filled() -> None:
    pen = Pen()
    pen.box("second", 22, 46, 30, 54)
    pen.disc("dark", 70, 50, 4)
    alpha = draw(pen.shapes, Look("outline", COLOURS), 200, 200)[..., 3]
    at = {x: round(100 + (x - 50) * 200 / 100 * SHARES[""]) for x in (26, 70)}
    assert alpha[100, at[26]] == 0
    assert alpha[100, at[70]] == 255


def test_a_hand_draws_a_border_around_a_thick_line_beside_the_thing_and_none_on_it() -> None:
    def inks(on: bool) -> int:
        pen = Pen()
        if on:
            pen.disc("second", 50, 50, 40)
        pen.line("main", 7, (30, 50), (70, 50))
        pixels = draw(pen.shapes, Look("hand-drawn", COLOURS), 192, 192)[70:122, 60:132]
        return int((np.abs(pixels[..., :3].astype(int) - INK).max(-1) < 8)[pixels[..., 3] > 250].sum())  # fmt: skip

    assert inks(on=False) > 200
    assert inks(on=True) == 0


def test_a_ring_is_round() -> None:
    pen = Pen()
    pen.ring("main", 50, 50, 40, 8)
    alpha = draw(pen.shapes, Look("flat", COLOURS), 256, 256)[..., 3] / 255
    scale = 256 / 100 * SHARES[""]
    y, x = np.mgrid[:256, :256] + 0.5 - 128
    away = np.abs(np.hypot(x, y) / scale - 40) - 4
    exact = np.clip(0.5 - away * scale, 0, 1)
    assert np.sqrt(np.mean((alpha - exact)[np.abs(away) * scale < 2] ** 2)) < 0.09


@pytest.mark.parametrize("badge", ["disc", "square", "blob"])
def test_a_badge_is_behind_and_around(badge: str) -> None:
    alone, on_badge = drawn("star"), drawn("star", badge=badge)
    assert (on_badge[..., 3] > 0).sum() > 1.5 * (alone[..., 3] > 0).sum()
    assert not on_badge[0].any()


def test_the_same_hand_draws_the_same_and_another_one_does_not() -> None:
    one, again, other = (drawn("house", "hand-drawn", seed=s) for s in (1, 1, 2))
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)


@given(
    width=st.integers(16, 90), height=st.integers(16, 90), style=st.sampled_from(STYLES),
    turn=st.floats(-180, 180),
)  # fmt: skip
@settings(max_examples=25, deadline=None)
def test_any_size_and_lean_gives_straight_alpha(
    width: int, height: int, style: str, turn: float
) -> None:
    pixels = drawn("cat", style, (width, height), turn=turn)
    assert pixels.shape == (height, width, 4)
    assert pixels.dtype == np.uint8
    assert not pixels[pixels[..., 3] == 0].any()


def test_paths_are_read_as_svg_writes_them() -> None:
    points = flattened("M0 0 L10 0 Q20 0 20 10 C20 20 10 20 0 20")
    assert points[0] == (0, 0)
    assert points[1] == (10, 0)
    assert points[-1] == pytest.approx((0, 20))
    assert (20, 10) in [pytest.approx(p) for p in points]


def test_a_dark_line_in_two_colours_has_no_fine_line_within() -> None:
    pen = Pen()
    pen.ring("dark", 50, 50, 30, 9)
    colours = COLOURS | {"dark": INK}
    pixels = draw(pen.shapes, Look("two-colour", colours), 200, 200)
    assert np.abs(pixels[pixels[..., 3] > 250][:, :3].astype(int) - INK).max() < 12


def test_soft_corners_are_round_where_they_point_outwards_and_sharper_inwards() -> None:
    square = softened(10, [(0, 0), (100, 0), (100, 100), (0, 100)])
    nearest = min(math.dist(point, (0, 0)) for point in square)
    assert nearest == pytest.approx(10 / 2 / math.sqrt(2), abs=0.2)
    bent = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (50.0, 100.0), (50.0, 50.0), (0.0, 50.0)]
    inwards = min(math.dist(point, (50, 50)) for point in softened(10, bent))
    assert inwards < 0.4 * nearest
    other_way = min(math.dist(point, (50, 50)) for point in softened(10, bent[::-1]))
    assert inwards == pytest.approx(other_way)


def test_soft_corners_of_short_sides_end_in_their_middle() -> None:
    points = softened(40, [(0, 0), (10, 0), (10, 10), (0, 10)])
    assert (5, 0) in [pytest.approx(point) for point in points]
    assert all(0 <= x <= 10 and 0 <= y <= 10 for x, y in points)
