"""Streets: in central perspective, in any time and weather, with what the words ask for."""

import itertools
import random

import numpy as np
import pytest
import torch

from allaprima.scenes.frame import Frame
from allaprima.scenes.generator import paint
from allaprima.scenes.light import light_of
from allaprima.scenes.places import PLACES
from allaprima.scenes.places.street import ALLEY, CITY, SHOPS
from allaprima.scenes.reading import read
from allaprima.scenes.streets.pixels import Pixel, between
from allaprima.scenes.streets.plan import planned
from allaprima.scenes.streets.seen import FRONT, GROUND, Street
from allaprima.scenes.streets.words import ROADS, STREETS, is_a_surface, places_of
from allaprima.wording import tokens

MANNERS = {"city": CITY, "shops": SHOPS, "alley": ALLEY}


def painted(prompt: str, width: int = 128, height: int = 72, seed: int = 3, palette=()):
    return paint(read(prompt), palette, width, height, seed, lambda *_: None)


def street_of(manner, seed: int = 1, *, rain: bool = False) -> Street:
    frame = Frame(256, 144, 86, 170.0, manner.eye)
    rng = random.Random(seed)
    plan = planned(manner, frame, rng)
    light = light_of("noon", "clear", rng, frame.half)
    air = torch.ones(3, 1, 1)
    return Street(plan, frame, light, air, rng, rain=rain, snow=False, leaves=False, flat=False)


@pytest.mark.parametrize(
    ("prompt", "places"),
    [
        ("a street", STREETS),
        ("narrow old town alley at night", STREETS),
        ("umbrellas in a city street", STREETS),
        ("tree-lined avenue", STREETS),
        ("highway at dusk", ROADS),
        ("city road", STREETS),
        ("country lane", ROADS),
        ("forest path", ROADS),
        ("street sign", ()),
        ("a cat in the street", ()),
        ("bowling alley", ()),
        ("career path", ()),
        ("city skyline", ()),
        ("", ()),
    ],
)
def test_a_street_is_meant_where_the_first_thing_that_is_named_is_one(prompt, places) -> None:
    assert places_of(tokens(prompt)) == places


@pytest.mark.parametrize(
    ("prompt", "surface"),
    [
        ("cobblestone street", True),
        ("wet asphalt road", True),
        ("old town street", False),
        ("cobbled alley", False),
        ("cobblestone street in Prague", False),
        ("street", False),
    ],
)
def test_a_street_of_which_only_the_paving_is_said_is_a_surface(prompt, surface) -> None:
    assert is_a_surface(tokens(prompt)) is surface


def test_what_stands_in_a_street_is_no_part_of_its_name_and_not_left_out() -> None:
    wish = read("rainy city street with umbrellas and neon signs")
    assert {"umbrellas", "neon"} <= set(wish.things)
    assert (wish.text, wish.weather, wish.left_out) == ("city street", "rain", ())
    assert read("city street with a casino").left_out == ("casino",)


@pytest.mark.parametrize("manner", MANNERS.values(), ids=MANNERS)
def test_houses_stand_on_both_sides_without_gaps_in_the_middle_of_a_row(manner) -> None:
    street = street_of(manner)
    for side in (-1, 1):
        row = [f for f in street.plan.fronts if f.side == side and f.base]
        assert row[0].near < 0
        assert row[-1].far >= street.plan.end
        assert all(
            a.far <= b.near + 1e-9 and b.near - a.far <= 10.5 for a, b in itertools.pairwise(row)
        )
        assert all(f.high > f.base > 2 for f in row)


@pytest.mark.parametrize("manner", MANNERS.values(), ids=MANNERS)
def test_lines_along_the_street_meet_in_the_vanishing_point(manner) -> None:
    street = street_of(manner)
    eye, vanish = street.frame.eye, street.plan.vanish
    z = torch.tensor([9.0, 14.0, 20.0])
    for side, front in ((-1, street.plan.left), (1, street.plan.right)):
        x = vanish + side * front / z  # at the height of the eye
        depth, house, kind = street.meet(x, torch.zeros(3), eye)
        assert (kind >= FRONT).all()
        assert depth == pytest.approx(z, rel=0.2)  # fronts stand a little forward or back
        assert all(street.plan.fronts[k].side == side for k in house.tolist())
    at = vanish + street.plan.middle / z
    depth, _, kind = street.meet(at, -eye / z, eye)
    assert (kind == GROUND).all()
    assert depth == pytest.approx(z, rel=1e-4)
    # Where it leads, it is closed.
    depth, house, _ = street.meet(torch.tensor([vanish]), torch.zeros(1), eye)
    assert float(depth) == pytest.approx(street.plan.end, rel=0.01)
    assert street.plan.fronts[int(house)].side == 0


def test_the_order_of_rays_makes_no_difference() -> None:
    street = street_of(SHOPS)
    x = torch.linspace(-0.7, 0.7, 301).repeat(3)
    up = torch.tensor([-0.3, 0.05, 0.4]).repeat_interleave(301)
    mixed = torch.randperm(len(x), generator=torch.Generator().manual_seed(1))
    plain, other = street.meet(x, up, 1.7), street.meet(x[mixed], up[mixed], 1.7)
    for a, b in zip(plain, other, strict=True):
        assert torch.equal(a[mixed], b)


def test_a_pattern_seen_from_afar_is_its_mean() -> None:
    at = torch.linspace(0, 0.999, 1000)
    for size in (0.01, 0.2, 0.6, 3.0):
        inside = Pixel(torch.full_like(at, size)).within(at, 0.3, 0.7)
        assert float(inside.mean()) == pytest.approx(0.4, abs=0.06)
        assert float(inside.min()) >= 0
        assert float(inside.max()) <= 1
    assert float(inside.max() - inside.min()) < 1e-5
    thin = between(torch.tensor([0.5]), 0.45, 0.55, torch.tensor([1.0]))
    assert float(thin) == pytest.approx(0.1)


@pytest.mark.parametrize("place", STREETS)
@pytest.mark.parametrize("size", [(16, 16), (72, 128), (128, 40), (33, 17)])
def test_every_shape_is_filled(place: str, size: tuple[int, int]) -> None:
    pixels = painted(PLACES[place].names[0], *size)
    assert pixels.shape == (size[1], size[0], 3)
    assert pixels.std() > 6


@pytest.mark.parametrize("place", STREETS)
@pytest.mark.parametrize("look", ["flat vector", "paper cut", "watercolour", "oil painting of"])
def test_looks_change_it(place: str, look: str) -> None:
    name = PLACES[place].names[0]
    plain, other = painted(f"{name} at noon"), painted(f"{look} {name} at noon")
    assert np.abs(plain.astype(int) - other).mean() > 1.5


def test_windows_and_lamps_shine_by_night() -> None:
    for place in STREETS:
        name = PLACES[place].names[0]
        noon, night = (painted(f"{name} at {when}", 256, 144) for when in ("noon", "night"))
        assert noon.mean() > 1.3 * night.mean()
        red, _, blue = (
            night.astype(int)[night.max(-1) > 170].mean(0)
            if (night.max(-1) > 170).any()
            else (0, 0, 9)
        )
        assert red > blue + 20  # what is bright is warm


def test_wet_ground_mirrors_what_stands_over_it_most_where_it_is_seen_flatly() -> None:
    street = street_of(SHOPS, rain=True)
    x = torch.full((400,), street.plan.vanish)
    up = torch.linspace(-0.3, -0.03, 400)
    seen = []
    for light in (0.0, 1.0):
        street.mirror = torch.full((3, 43, 128), light)
        seen.append(street.seen(x, up)[0][:3])
    mirrored = (seen[1] - seen[0]).mean(0)
    assert float(mirrored.min()) > 0.01
    assert float(mirrored[-100:].mean()) > 1.5 * float(mirrored[:100].mean())


def test_snow_lies_on_the_ground_and_leaves_in_autumn() -> None:
    bare = painted("shopping street at noon in summer, overcast", 256, 144)[110:].astype(int)
    snow = painted("shopping street at noon in winter, overcast", 256, 144)[110:].astype(int)
    assert snow.mean() > bare.mean() + 25
    autumn = painted("shopping street at noon in autumn, overcast", 256, 144)[110:].astype(int)
    assert (autumn[..., 0] - autumn[..., 2]).mean() > (bare[..., 0] - bare[..., 2]).mean() + 2


@pytest.mark.parametrize("words", ["umbrellas", "people", "trees", "neon signs", "parked cars"])
def test_what_the_words_add_is_seen(words: str) -> None:
    seen = []
    for seed in range(3):
        bare, more = (
            painted(prompt, 256, 144, seed).astype(int)
            for prompt in ("city street at night", f"city street at night with {words}")
        )
        seen.append(int((np.abs(bare - more).max(-1) > 24).sum()))
    assert max(seen) > 60


def test_an_empty_street_has_nobody_in_it() -> None:
    crowd, empty = (
        painted(prompt, 256, 144).astype(int)
        for prompt in ("shopping street at noon with people", "empty shopping street at noon")
    )
    assert int((np.abs(crowd - empty).max(-1) > 24).sum()) > 200
