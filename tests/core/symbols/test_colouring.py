"""Which colours parts have, and lines in the style "outline"."""

import colorsys
import random

import numpy as np
import pytest

from allaprima.symbols import coats
from allaprima.symbols.colouring import DULL, SKINS, coloured, lines
from allaprima.symbols.generator import paint
from allaprima.symbols.reading import read
from allaprima.symbols.shades import INK, contrast, legible, luminance, rgb
from allaprima.symbols.things import THINGS

WHITE, NAVY = (255, 255, 255), (30, 58, 138)


def opaque(prompt: str, palette: tuple[str, ...] = (), seed: int = 1) -> np.ndarray:
    pixels = paint(read(prompt), palette, 128, 128, seed)
    return pixels[pixels[..., 3] == 255][:, :3].astype(int)


@pytest.mark.parametrize(
    ("word", "code"), [("purple", "9b4fe6"), ("red", "ef4444"), ("dark green", "166534")]
)
def test_outlines_have_the_colour_that_is_asked_for(word: str, code: str) -> None:
    seen = opaque(f"{word} car, outline")
    assert (np.abs(seen - rgb(code)).max(axis=1) <= 2).mean() > 0.9


def test_a_second_colour_fills_a_part_within_the_lines() -> None:
    seen = opaque("blue and yellow rocket, outline")
    for code, least in (("3b82f6", 0.4), ("facc15", 0.08)):
        assert (np.abs(seen - rgb(code)).max(axis=1) <= 2).mean() > least


def test_a_colour_too_pale_for_lines_fills_the_thing() -> None:
    seen = opaque("white cat, outline")
    assert (np.abs(seen - rgb("f8fafc")).max(axis=1) <= 2).mean() > 0.3
    assert (seen.max(axis=1) < 160).mean() > 0.1  # and its lines are seen


def test_of_a_palette_the_darkest_colour_that_can_be_read_is_that_of_lines() -> None:
    seen = opaque("car, outline", ("#fde68a", "#1d4ed8", "#f97316"))
    assert (np.abs(seen - rgb("1d4ed8")).max(axis=1) <= 2).mean() > 0.9


def test_outlines_that_nobody_asked_a_colour_for_are_dark() -> None:
    assert lines([THINGS["car"]], [], WHITE, by_words=True) == {}
    assert opaque("car, outline").max() < 80


@pytest.mark.parametrize("code", ["facc15", "93c5fd", "22c55e", "f8fafc"])
@pytest.mark.parametrize("ground", [WHITE, NAVY])
def test_a_legible_colour_differs_from_its_ground(code: str, ground: tuple[int, int, int]) -> None:
    made = legible(rgb(code), ground)
    assert contrast(made, ground) >= 1.9
    if contrast(rgb(code), ground) >= 1.9:
        assert made == rgb(code)


def test_luminance_and_contrast_are_those_of_wcag() -> None:
    assert luminance(WHITE) == pytest.approx(1)
    assert contrast(WHITE, (0, 0, 0)) == pytest.approx(21)
    assert contrast((119, 119, 119), WHITE) == pytest.approx(4.478, abs=0.01)


def test_skin_is_spread_evenly_over_seeds_and_can_be_asked_for() -> None:
    person = [THINGS["person"]]
    tones = [
        coloured(person, [], random.Random(seed), by_words=False)["0 skin"] for seed in range(600)
    ]
    counts = [tones.count(rgb(code)) for code in SKINS]
    assert sum(counts) == 600
    assert min(counts) > 70
    asked = coloured(person, [], random.Random(1), by_words=False, skin="7b4f36", hair="e0b050")
    assert asked["0 skin"] == rgb("7b4f36")
    assert asked["0 hair"] == rgb("e0b050")


def test_the_three_of_a_group_differ() -> None:
    made = coloured([THINGS["team"]], [], random.Random(5), by_words=False)
    assert len({made["0 skin"], made["0 skin b"], made["0 skin c"]}) == 3


def test_things_that_may_have_any_colour_exist_and_have_several() -> None:
    assert coats.ANY | set(coats.COATS) <= set(THINGS)
    for name in ("umbrella", "cat"):
        seen = {coats.own(THINGS[name], random.Random(seed))["main"] for seed in range(40)}
        assert len(seen) >= 4
    fixed = {coats.own(THINGS["check"], random.Random(seed))["main"] for seed in range(9)}
    assert fixed == {THINGS["check"].own["main"]}


@pytest.mark.parametrize("name", sorted(coats.ANY | set(coats.COATS)))
def test_every_coat_can_be_drawn(name: str) -> None:
    for seed in range(8):
        made = coloured([THINGS[name]], [], random.Random(seed), by_words=False)
        assert {"0 main", "0 light", "0 dark", "0 skin", "0 hair"} <= set(made)


@pytest.mark.parametrize("main", ["#0b3954", "#1f2430", "#1e3a8a"])
def test_dark_parts_are_seen_on_a_dark_colour_and_on_white(main: str) -> None:
    parts = coloured([THINGS["lock"]], [main], random.Random(1), by_words=False)
    assert contrast(parts["0 dark"], rgb(main)) > 1.4
    assert contrast(parts["0 dark"], WHITE) > 1.4


def test_on_other_colours_dark_parts_stay_dark() -> None:
    parts = coloured([THINGS["lock"]], ["#f57900"], random.Random(1), by_words=False)
    assert parts["0 dark"] == INK


@pytest.mark.parametrize(
    "prompt", ["rocket app icon", "snowman badge", "white cat app icon", "ghost button"]
)
def test_a_ground_that_nobody_gives_a_colour_is_seen_on_white(prompt: str) -> None:
    pixels = paint(read(f"flat {prompt}"), (), 128, 128, 1)
    ground = tuple(pixels[64, 12, :3].tolist())
    assert pixels[64, 12, 3] == 255
    assert 1.04 < contrast(ground, WHITE) < 1.6


def hue(colour: tuple[int, int, int]) -> float:
    return colorsys.rgb_to_hsv(*(value / 255 for value in colour))[0]


def test_no_part_has_a_colour_that_is_in_no_palette() -> None:
    """A fourth bar was lilac on slides of every theme."""
    palette = ("#b5532e", "#7c8763", "#c89a4a")
    wanted = [hue(rgb(code[1:])) for code in palette]
    for thing in THINGS.values():
        if "light" not in thing.own:
            continue
        table = coloured([thing], palette, random.Random(1), by_words=False)
        light = table["0 light"]
        if max(light) - min(light) > DULL:
            assert min(abs(hue(light) - one) for one in wanted) < 0.02, thing


def test_the_seed_arranges_a_palette_but_for_its_first_colour() -> None:
    palette = ("#1f4e79", "#e07b39", "#5b9a68")
    made = [
        coloured([THINGS["lock"]], palette, random.Random(seed), by_words=False)
        for seed in range(12)
    ]
    assert {colours["0 main"] for colours in made} == {rgb("1f4e79")}
    assert {colours["0 second"] for colours in made} == {rgb("e07b39"), rgb("5b9a68")}
    named = [
        coloured([THINGS["lock"]], palette, random.Random(seed), by_words=True)
        for seed in range(12)
    ]
    assert {colours["0 second"] for colours in named} == {rgb("e07b39")}
