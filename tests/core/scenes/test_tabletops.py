"""Tables before walls and before what is out of focus, and materials in perspective."""

import numpy as np
import pytest
import torch

from allaprima.scenes.frame import Frame
from allaprima.scenes.generator import paint
from allaprima.scenes.indoors.asked import asked
from allaprima.scenes.indoors.blurred import out_of_focus
from allaprima.scenes.indoors.covering import SIDE, Covering, footprint, shine_of
from allaprima.scenes.meant import SURELY, score
from allaprima.scenes.reading import read
from allaprima.wording import tokens


def painted(prompt: str, width: int = 160, height: int = 90, seed: int = 3, palette=()):
    return paint(read(prompt), palette, width, height, seed, lambda *_: None)


@pytest.fixture(scope="module")
def bricks() -> Covering:
    return Covering("red brick wall", 5)


@pytest.mark.parametrize(
    "prompt",
    [
        "wooden table top with blurred background",
        "white desk against a brick wall",
        "rustic wooden table in front of a garden",
        "marble countertop with a blurred kitchen background",
    ],
)
def test_a_table_before_something_is_a_picture(prompt: str) -> None:
    assert read(prompt).place == "tabletop"
    assert score(prompt) == SURELY
    assert read(prompt).left_out == ()


@pytest.mark.parametrize(
    "prompt",
    ["wooden table", "desk", "wooden table top", "marble countertop", "multiplication table"],
)
def test_a_table_alone_is_a_thing_or_a_material(prompt: str) -> None:
    assert score(prompt) < SURELY


def test_a_table_alone_is_a_scene_where_it_is_to_be_one() -> None:
    assert read("marble countertop").place == "tabletop"


def test_materials_belong_to_their_parts() -> None:
    found = asked(tuple(tokens("dark walnut desk against an exposed brick wall")))
    assert found.material("table") == "dark walnut table top"
    assert found.material("wall") == "exposed brick wall"
    plain = asked(tuple(tokens("white desk before a sage green wall")))
    assert plain.material("table") == plain.material("wall") == ""
    assert {"table", "wall"} <= set(plain.of)


def test_the_same_seed_gives_the_same_pixels_and_another_one_others() -> None:
    one = painted("oak table against a concrete wall")
    assert np.array_equal(one, painted("oak table against a concrete wall"))
    assert np.abs(one.astype(int) - painted("oak table against a concrete wall", seed=4)).mean() > 2


@pytest.mark.parametrize("size", [(16, 16), (90, 160), (400, 40), (33, 17)])
def test_every_shape_is_filled(size: tuple[int, int]) -> None:
    for prompt in (
        "wooden table top with bokeh, night",
        "white desk against a brick wall",
        "table in front of a garden",
    ):
        pixels = painted(prompt, *size)
        assert pixels.shape == (size[1], size[0], 3)
        assert pixels.std() > 3


def test_the_wall_and_the_table_have_their_colours() -> None:
    pixels = painted("white desk against a red brick wall").astype(int)
    wall, desk = pixels[:40].reshape(-1, 3).mean(0), pixels[-12:].reshape(-1, 3).mean(0)
    assert wall[0] > 1.4 * wall[2]
    assert desk.min() > 150
    assert np.ptp(desk) < 30


def test_a_palette_colours_the_wall() -> None:
    wall = painted("oak table against a wall", palette=("#1a3f9c",))[:40].reshape(-1, 3).mean(0)
    assert wall[2] > 1.5 * wall[0]


def test_night_is_darker_than_day() -> None:
    day, night = (
        painted(f"wooden table top with blurred background, {when}").mean()
        for when in ("noon", "night")
    )
    assert night < 0.7 * day


def test_the_table_is_darker_where_it_meets_a_wall() -> None:
    pixels = painted("white desk against a white wall", 320, 180).mean((1, 2))
    rows = range(90, 150)
    corner = min(rows, key=lambda row: pixels[row])
    assert pixels[corner] < 0.92 * pixels[corner + 15]
    assert pixels[corner] < 0.92 * pixels[corner - 15]


def test_a_covering_repeats_after_its_width(bricks: Covering) -> None:
    u = torch.linspace(-0.7, 1.9, 200)
    v = torch.linspace(0.3, 2.2, 200)
    small = torch.full_like(u, 1e-4)
    here, there = (
        bricks.at(u, v, small, small),
        bricks.at(u + 2 * bricks.metres, v - bricks.metres, small, small),
    )
    assert torch.allclose(here, there, atol=0.03)


def test_a_large_footprint_shows_the_mean_and_a_small_one_the_detail(bricks: Covering) -> None:
    u, v = (
        torch.rand(500, generator=torch.Generator().manual_seed(1)),
        torch.rand(500, generator=torch.Generator().manual_seed(2)),
    )
    fine = bricks.at(u, v, torch.full_like(u, 1e-4), torch.full_like(u, 1e-4))
    coarse = bricks.at(u, v, torch.full_like(u, bricks.metres), torch.full_like(u, bricks.metres))
    assert float(coarse[:3].std(1).max()) < 0.15 * float(fine[:3].std(1).min())
    assert torch.allclose(coarse[:3].mean(1), bricks.mean[:, 0, 0], atol=0.02)


def test_detail_along_one_direction_stays_where_the_other_is_far_away(bricks: Covering) -> None:
    u = torch.linspace(0, bricks.metres, 400)
    v = torch.full_like(u, 0.1)
    one = bricks.at(u, v, torch.full_like(u, 1e-3), torch.full_like(u, bricks.metres / 2))
    both = bricks.at(
        u, v, torch.full_like(u, bricks.metres / 2), torch.full_like(u, bricks.metres / 2)
    )
    assert float(one[:3].std(1).mean()) > 2 * float(both[:3].std(1).mean())


def test_nothing_shimmers_towards_the_horizon(bricks: Covering) -> None:
    """A floor moved on by part of a pixel's footprint hardly changes, and far away it is its mean."""
    frame = Frame(200, 120, 10, 200.0, 1.5)
    depth = (-1.5 / frame.up(12, 120)).expand(-1, 200).flatten()
    x = (frame.across.expand(108, 200).flatten()) * depth
    wide, deep = footprint(depth, frame.focal, frame.eye)
    one = bricks.at(x, depth, wide, deep)[:3].view(3, 108, 200)
    moved = bricks.at(x + 0.5 * wide, depth + 0.5 * deep, wide, deep)[:3].view(3, 108, 200)
    apart = (one - moved).abs().mean((0, 2))
    plain = bricks.at(x, depth, torch.full_like(x, 1e-5), torch.full_like(x, 1e-5))[:3].view(
        3, 108, 200
    )
    wild = bricks.at(
        x + 0.5 * wide, depth + 0.5 * deep, torch.full_like(x, 1e-5), torch.full_like(x, 1e-5)
    )[:3]
    unfiltered = (plain - wild.view(3, 108, 200)).abs().mean((0, 2))
    assert float(apart[:20].mean()) < 0.25 * float(unfiltered[:20].mean())
    assert float(one[:, 0].std(1).max()) < 0.02


def test_squares_of_a_floor_meet_in_the_vanishing_point(bricks: Covering) -> None:
    """Where a ray meets the floor is so far to the side as it is away, times the tangent: lines away from the camera
    meet on the horizon."""
    frame = Frame(200, 120, 20, 200.0, 1.5)
    depth = -1.5 / frame.up(30, 120)
    columns = 0.4 / depth * frame.focal + 100  # of a line at x = 0.4
    rows = torch.arange(30, 120)[:, None] + 0.5
    slope = (columns - 100) / (rows - frame.horizon)
    assert torch.allclose(slope, slope[0].expand_as(slope), atol=1e-4)
    wide, deep = footprint(depth, frame.focal, frame.eye)
    assert torch.allclose(depth[:-1] - depth[1:], ((deep[:-1] + deep[1:]) / 2), rtol=0.15)
    assert torch.all(wide * 1.5 <= deep * 1.5 + depth)
    assert SIDE == 512


def test_smooth_things_mirror_more_at_a_flat_angle() -> None:
    flat, steep = (float(shine_of(torch.tensor(c), torch.tensor(0.2))) for c in (0.1, 0.9))
    assert flat > 5 * steep
    assert float(shine_of(torch.tensor(0.1), torch.tensor(0.95))) < 0.1 * flat


def test_a_point_out_of_focus_is_a_disc_and_no_light_is_lost() -> None:
    light = torch.zeros(3, 41, 41)
    light[:, 20, 20] = 100.0
    disc = out_of_focus(light, 8.0)
    assert float(disc.sum()) == pytest.approx(300.0, rel=1e-3)
    assert float(disc[0, 20, 13]) > 0.8 * float(disc[0, 20, 20])
    assert float(disc[0, 20, 9]) < 1e-3
