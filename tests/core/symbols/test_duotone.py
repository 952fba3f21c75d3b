"""The style "two-colour": lines and an accent, paper, and tints of these."""

import colorsys
import random

import numpy as np
import pytest

from allaprima.symbols.colouring import coloured
from allaprima.symbols.drawing import STYLES, Look, draw
from allaprima.symbols.duotone import duotone, seen
from allaprima.symbols.generator import paint
from allaprima.symbols.pen import Pen
from allaprima.symbols.reading import read
from allaprima.symbols.shades import INK, WHITE, Colour, contrast, luminance, rgb
from allaprima.symbols.things import THINGS

BLUE, ORANGE = "#204a87", "#f57900"
DIVERSE = ("team", "rocket", "spider", "panda", "flag", "wifi", "laughing face", "pie chart")


def opaque(prompt: str, palette: tuple[str, ...] = (), seed: int = 1) -> np.ndarray:
    """(N, 3) the colours of what is opaque."""
    pixels = paint(read(prompt), palette, 160, 160, seed)
    return pixels[pixels[..., 3] == 255][:, :3].astype(int)


def share(pixels: np.ndarray, colour: Colour) -> float:
    return float((np.abs(pixels - colour).max(axis=1) <= 2).mean())


def between(pixels: np.ndarray, *corners: Colour) -> np.ndarray:
    """How far each colour is from the nearest mixture of three others: 0 within their triangle."""
    a, b, c = (np.asarray(corner, float) for corner in corners)
    grid = [(u, v) for u in np.linspace(0, 1, 41) for v in np.linspace(0, 1 - u, 41)]
    mixtures = np.array([a + u * (b - a) + v * (c - a) for u, v in grid])
    distinct = np.unique(pixels, axis=0)
    return np.abs(distinct[:, None] - mixtures[None]).max(axis=2).min(axis=1)


def colours_of(name: str, *asked: str, ground: Colour | None = None) -> dict[str, Colour]:
    pen = Pen()
    THINGS[name].draw(pen)
    shapes = [s if s.part == "cut" else s.played(f"0 {s.part}") for s in pen.shapes]
    own = coloured([THINGS[name]], [], random.Random(1), by_words=False)
    return duotone([THINGS[name]], shapes, own, asked, random.Random(1), ground=ground)


@pytest.mark.parametrize("name", DIVERSE)
def test_a_palette_of_two_is_taken_exactly_and_nothing_else_but_white_is_mixed_in(
    name: str,
) -> None:
    made = opaque(f"{name}, two-colour", (BLUE, ORANGE))
    assert share(made, rgb(BLUE)) > 0.04
    assert share(made, rgb(ORANGE)) > 0.04
    assert between(made, rgb(BLUE), rgb(ORANGE), WHITE).max() < 12


def test_of_two_colours_the_one_that_is_better_seen_is_that_of_lines() -> None:
    for asked in ((BLUE, ORANGE), (ORANGE, BLUE)):
        made = colours_of("rocket", *asked)
        assert (made["ink"], made["accent"]) == (rgb(BLUE), rgb(ORANGE))
    on_dark = colours_of("rocket", BLUE, ORANGE, ground=(20, 22, 30))
    assert (on_dark["ink"], on_dark["accent"]) == (rgb(ORANGE), rgb(BLUE))


def test_two_colours_too_pale_for_lines_are_both_seen_within_dark_ones() -> None:
    made = colours_of("pie", "#fde68a", "#fbcfe0")
    assert made["ink"] == INK
    assert (made["accent"], made["tint"]) == (rgb("fde68a"), rgb("fbcfe0"))


@pytest.mark.parametrize("name", DIVERSE)
def test_a_named_colour_is_the_accent(name: str) -> None:
    made = opaque(f"purple {name}, duotone")
    assert share(made, rgb("9b4fe6")) > 0.06
    assert share(made, INK) > 0.04
    assert between(made, rgb("9b4fe6"), INK, WHITE).max() < 12


def test_a_dark_colour_is_that_of_lines_and_its_tint_the_accent() -> None:
    made = colours_of("car", "#1e3a8a")
    assert made["ink"] == rgb("1e3a8a")
    assert contrast(made["accent"], made["ink"]) > 1.9


def test_white_beside_a_colour_is_paper() -> None:
    made = colours_of("umbrella", "#ef4444", "#f8fafc")
    assert (made["ink"], made["accent"]) == (INK, rgb("ef4444"))


@pytest.mark.parametrize("name", THINGS)
def test_everything_has_an_accent_that_differs_from_its_lines_and_from_paper(name: str) -> None:
    made = colours_of(name)
    assert contrast(made["accent"], made["ink"]) >= 1.9
    assert max(abs(a - b) for a, b in zip(made["accent"], made["paper"], strict=True)) > 60
    assert made["accent"] in {colour for part, colour in made.items() if part.startswith("0 ")}


def test_skin_stays_told_apart_and_faces_are_read_on_it() -> None:
    tones = []
    for skin in ("light", "dark"):
        made = paint(read(f"woman with {skin} skin, two-colour"), (), 160, 160, 3)
        tones.append(made[74, 80, :3].astype(int).tolist())
    assert luminance(tones[0]) > luminance(tones[1]) + 0.2
    assert contrast(tones[1], INK) > 4


def test_things_that_stand_together_share_one_accent() -> None:
    made = opaque("rose and wine glass, two-colour")
    vivid = made[made.max(axis=1) - made.min(axis=1) > 60] / 255
    hues = {round(12 * colorsys.rgb_to_hsv(*colour)[0]) % 12 for colour in vivid}
    assert len(hues) == 1
    asked = opaque("a lemon and a blue car, two-colour", ("#dc2626",))
    assert between(asked, INK, WHITE, rgb("3b82f6")).max() < 12


@pytest.mark.parametrize("ground", ["navy", "black", "dark green"])
def test_on_a_dark_ground_lines_are_light(ground: str) -> None:
    made = opaque(f"rocket, duotone, on a {ground} background")
    assert share(made, WHITE) > 0.02
    assert share(made, INK) < 0.005 or ground == "black"


def test_lines_and_dark_parts_are_seen_on_dark_ones() -> None:
    pen = Pen()
    pen.box("0 dark", 10, 10, 90, 90)
    pen.line("0 dark", 6, (30, 50), (70, 50))
    colours = {"0 dark": INK, "ink": INK, "accent": (239, 68, 68), "paper": WHITE, "badge": WHITE}
    made = draw(pen.shapes, Look("two-colour", colours), 100, 100)
    assert contrast(tuple(made[50, 50, :3].tolist()), INK) > 3


def test_a_dark_line_along_an_outline_stays_dark() -> None:
    pen = Pen()
    pen.disc("0 main", 50, 50, 30)
    pen.ring("0 dark", 50, 50, 30, 3)
    colours = {"0 main": (239, 68, 68), "0 dark": INK, "ink": INK, "accent": (239, 68, 68), "paper": WHITE, "badge": WHITE}  # fmt: skip
    made = draw(pen.shapes, Look("two-colour", colours), 200, 200)
    assert (made[100, 46:49, :3].astype(int) - INK).max() < 4


def test_what_is_hidden_counts_nothing() -> None:
    pen = Pen()
    pen.box("0 main", 20, 20, 80, 80)
    pen.box("0 second", 10, 10, 90, 60)
    areas = seen(pen.shapes)
    assert areas["0 second"] == pytest.approx(80 * 50 / (80 * 50 + 60 * 20), abs=0.03)
    assert sum(areas.values()) == pytest.approx(1)


def test_cartoons_have_all_colours_of_a_thing_within_dark_lines() -> None:
    assert {"cartoon", "two-colour"} <= set(STYLES)
    made = opaque("gift, cartoon", ("#cc2288", "#226699", "#ddaa00"))
    for code in ("cc2288", "226699"):
        assert share(made, rgb(code)) > 0.05
    assert share(made, INK) > 0.05
