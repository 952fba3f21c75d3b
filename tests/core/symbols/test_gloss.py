"""Shining bodies: lit from the upper left, saturated in the shade, the same at every size."""

import colorsys

import numpy as np
import pytest
from PIL import Image, ImageDraw

from allaprima.symbols import gloss
from allaprima.symbols.drawing import Look, draw
from allaprima.symbols.pen import Pen
from allaprima.symbols.shades import INK


def ball(side: int, colour: tuple[int, int, int]) -> np.ndarray:
    pen = Pen()
    pen.disc("main", 50, 50, 40)
    look = Look("glossy", {"main": colour, "ink": INK, "badge": (255, 255, 255)})
    return draw(pen.shapes, look, side, side)


def at(pixels: np.ndarray, x: float, y: float) -> np.ndarray:
    side = len(pixels)
    return pixels[round(y * side), round(x * side), :3].astype(int)


@pytest.mark.parametrize("colour", [(239, 68, 68), (59, 130, 246), (248, 250, 252), (38, 43, 56)])
def test_the_upper_left_is_lighter_than_the_lower_right(colour: tuple[int, int, int]) -> None:
    made = ball(192, colour)
    assert at(made, 0.33, 0.3).sum() > at(made, 0.7, 0.74).sum() + 15


def test_the_shade_is_deeper_and_no_greyer() -> None:
    made = ball(192, (251, 191, 36))
    saturation = [
        colorsys.rgb_to_hsv(*(at(made, x, y) / 255))[1] for x, y in ((0.5, 0.5), (0.7, 0.72))
    ]
    assert saturation[1] >= saturation[0] > 0.8


def test_it_looks_the_same_at_every_size() -> None:
    small, large = ball(96, (239, 68, 68)), ball(768, (239, 68, 68))
    for x, y in ((0.5, 0.5), (0.3, 0.35), (0.7, 0.7)):
        assert np.abs(at(small, x, y) - at(large, x, y)).max() <= 14


def test_it_throws_a_soft_shade_downwards() -> None:
    alpha = ball(192, (239, 68, 68))[..., 3]
    middle = alpha[:, 96]
    rows = np.flatnonzero(middle == 255)
    below, above = middle[rows[-1] + 3 : rows[-1] + 8], middle[rows[0] - 8 : rows[0] - 3]
    assert below.min() > 10
    assert above.max() < below.min()


def test_a_stickers_border_is_seen_on_white_and_on_a_colour() -> None:
    pen = Pen()
    pen.disc("main", 50, 50, 30)
    look = Look("sticker", {"main": (248, 250, 252), "ink": INK, "badge": (255, 255, 255)})
    row = draw(pen.shapes, look, 192, 192)[:, 96].astype(int)
    on = [row[:, :3] * row[:, 3:] // 255 + g * (255 - row[:, 3:]) // 255 for g in (255, 120)]
    assert on[0].min() < 225  # the shade around the border
    assert (on[1] > 250).all(axis=1).sum() > 8  # the border itself


def test_a_slope_is_that_of_a_straight_edge() -> None:
    coverage = np.zeros((80, 80), np.float32)
    coverage[20:60, 40:70] = 1
    facing, edge = gloss._bent(coverage, 6.0)
    assert edge.max() == pytest.approx(1, abs=0.12)
    assert abs(int(edge[40, :55].argmax()) - 40) <= 2
    assert facing[40, 40] == pytest.approx(0.6, abs=0.12)  # it faces left, where light is from


def test_the_edge_away_from_the_light_is_lit_from_behind() -> None:
    made = ball(256, (37, 99, 235))
    along = [at(made, 0.5 + 0.36 * r * 0.6, 0.5 + 0.36 * r * 0.8).sum() for r in (0.8, 0.95)]
    assert along[1] > along[0] + 20


def test_it_is_told_from_flat_at_the_size_of_an_icon() -> None:
    pen = Pen()
    pen.box("main", 15, 15, 85, 85, 10)
    colours = {"main": (59, 130, 246), "ink": INK, "badge": (255, 255, 255)}
    flat, glossy = (draw(pen.shapes, Look(style, colours), 88, 88) for style in ("flat", "glossy"))
    both = (flat[..., 3] == 255) & (glossy[..., 3] == 255)
    assert np.ptp(flat[both][:, :3].astype(int), axis=0).max() < 8
    assert np.ptp(glossy[both][:, :3].astype(int), axis=0).max() > 90


def test_corners_are_round_and_straight_edges_stay() -> None:
    pen = Pen()
    pen.box("main", 20, 20, 80, 80)
    colours = {"main": (59, 130, 246), "ink": INK, "badge": (255, 255, 255)}
    flat, glossy = (
        draw(pen.shapes, Look(style, colours), 200, 200) for style in ("flat", "glossy")
    )
    solid = flat[..., 3] == 255
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    assert glossy[rows[0], columns[0], 3] < 60
    assert abs(int(glossy[rows[0] + 1, 100, 3]) - 255) < 10
    assert abs(int(glossy[100, columns[0] + 1, 3]) - 255) < 10


def test_thin_things_keep_their_points() -> None:
    mask = Image.new("L", (60, 60))
    ImageDraw.Draw(mask).rectangle((10, 28, 50, 31), fill=255)
    assert gloss.rounded(mask, 0.4) is mask
    assert np.asarray(gloss.rounded(mask, 1.0)).sum() > 0.9 * np.asarray(mask).sum()


def test_a_wide_blur_is_that_of_a_gaussian() -> None:
    values = np.zeros((120, 120), np.float32)
    values[:, :60] = 1
    blurred = gloss.blurred(values, 12.0)[60]
    for x, expected in ((60, 0.5), (48, 0.841), (72, 0.159)):
        assert blurred[x] == pytest.approx(expected, abs=0.03)


def test_a_drawn_highlight_is_left_out_where_light_is_computed() -> None:
    plain, shining = Pen(), Pen()
    for pen in (plain, shining):
        pen.disc("main", 50, 50, 40)
    shining.shine(5, "M24 40 C25 28 32 20 42 17")
    colours = {
        "main": (239, 68, 68),
        "light": (255, 255, 255),
        "ink": INK,
        "badge": (255, 255, 255),
    }

    def made(pen: Pen, style: str) -> np.ndarray:
        return draw(pen.shapes, Look(style, colours), 96, 96)

    np.testing.assert_array_equal(made(plain, "glossy"), made(shining, "glossy"))
    assert (made(plain, "flat") != made(shining, "flat")).any()
