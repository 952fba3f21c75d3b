"""Backdrops of a studio and stages for products."""

import numpy as np
import pytest
import torch

from allaprima.scenes.frame import Frame
from allaprima.scenes.generator import paint
from allaprima.scenes.indoors.asked import asked
from allaprima.scenes.indoors.gather import Lamp, gathered
from allaprima.scenes.indoors.solids import Ball, Block, Drum, Slab, Solid
from allaprima.scenes.indoors.sweep import Sweep
from allaprima.scenes.meant import SURELY, score
from allaprima.scenes.reading import read
from allaprima.wording import tokens


def painted(prompt: str, width: int = 160, height: int = 90, seed: int = 3, palette=()):
    return paint(read(prompt), palette, width, height, seed, lambda *_: None)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("studio backdrop, teal", "studio"),
        ("seamless paper backdrop", "studio"),
        ("infinity cove", "studio"),
        ("grey canvas backdrop", "studio"),
        ("podium, pastel pink", "podium"),
        ("round pedestal, pink pastel", "podium"),
        ("three podiums", "podium"),
        ("product display stage with arch", "podium"),
    ],
)
def test_backdrops_and_stages_are_pictures_by_their_words(prompt: str, place: str) -> None:
    assert read(prompt).place == place
    assert score(prompt) == SURELY


@pytest.mark.parametrize(
    "prompt", ["podium", "winners' podium", "a podium", "concert stage", "art studio"]
)
def test_what_may_be_a_thing_stays_one(prompt: str) -> None:
    assert score(prompt) < SURELY


def test_colours_belong_to_the_parts_that_they_stand_before() -> None:
    found = asked(tuple(tokens("white podium on a teal background")))
    assert set(found.of) == {"podium", "wall"}
    assert float(found.of["podium"][0].min()) > 0.7
    assert float(found.of["wall"][0][0]) < 0.1
    assert asked(tuple(tokens("podium, pastel pink"))).free


def test_pastel_makes_a_colour_paler() -> None:
    [pink], [pale] = (asked(tuple(tokens(f"podium, {c}"))).free for c in ("pink", "pastel pink"))
    assert float(pale.mean()) > float(pink.mean())
    [after] = asked(tuple(tokens("podium, pink pastel"))).free
    assert torch.equal(pale, after)


def test_what_cannot_be_drawn_is_left_out() -> None:
    assert read("podium with a perfume bottle").left_out == ("perfume bottle",)
    assert read("a red stapler in a white room").left_out == ("stapler",)
    assert read("round pedestal, pink pastel, soft light").left_out == ()


@pytest.mark.parametrize("prompt", ["studio backdrop, teal", "three podiums with an arch"])
def test_the_same_seed_gives_the_same_pixels_and_another_one_others(prompt: str) -> None:
    one = painted(prompt)
    assert np.array_equal(one, painted(prompt))
    assert np.abs(one.astype(int) - painted(prompt, seed=4)).mean() > 2


@pytest.mark.parametrize("size", [(16, 16), (90, 160), (400, 40), (33, 17)])
@pytest.mark.parametrize(
    "prompt", ["infinity cove", "three podiums, blinds", "podium with arch, palm leaves"]
)
def test_every_shape_is_filled(prompt: str, size: tuple[int, int]) -> None:
    pixels = painted(prompt, *size)
    assert pixels.shape == (size[1], size[0], 3)
    assert pixels.std() > 1


def test_a_palette_colours_the_wall_and_what_stands_before_it() -> None:
    pixels = painted("podium", palette=("#1030b0", "#e0d040")).reshape(-1, 3).astype(int)
    blue = (pixels[:, 2] > pixels[:, 0] + 40).mean()
    yellow = (pixels[:, 0] > pixels[:, 2] + 40).mean()
    assert blue > 0.5
    assert 0.01 < yellow < 0.4


def test_words_for_colours_are_the_colours_of_the_picture() -> None:
    teal, pink = (painted(f"studio backdrop, {c}").reshape(-1, 3).mean(0) for c in ("teal", "pink"))
    assert teal[0] < teal[1]
    assert pink[0] > pink[1]


def test_a_spot_is_dark_around() -> None:
    plain, spot = (painted(f"grey studio backdrop{more}") for more in ("", " with spotlight"))
    assert spot[:10, :10].mean() < 0.6 * plain[:10, :10].mean()


LAMP = Lamp((4.0, 6.0, 4.0), (0.5, 0.0, 0.0), (0.0, 0.5, 0.0))
DARK = torch.zeros(3, 1, 1)


def dome(o, d):
    return torch.ones(3, *d[0].shape)


def floor(x0: float, x1: float, z0: float, z1: float):
    x = torch.linspace(x0, x1, 48)[None].expand(48, 48)
    z = torch.linspace(z0, z1, 48)[:, None].expand(48, 48)
    zero = torch.zeros_like(x)
    return (x, zero, z), (zero, zero + 1, zero)


def test_a_podium_casts_a_shadow_away_from_the_lamp_and_darkens_the_floor_around_it() -> None:
    drum = Drum(0.0, 8.0, 1.0, 1.0)
    there = gathered(floor(-6, 6, 6.0, 10.0), LAMP, [drum], [DARK], None, dome)
    none = gathered(floor(-6, 6, 6.0, 10.0), LAMP, [], [], None, dome)
    share = there / none.clamp(min=1e-6)
    column = lambda x: round((x + 6) / 12 * 47)  # noqa: E731
    row = round((8.4 - 6) / 4 * 47)
    assert float(share[0, row, column(-1.3)]) < 0.1  # behind it, seen from the lamp
    assert float(share[0, row, column(3.0)]) > 0.95
    assert float(share[1, row, column(-1.2)]) < 0.8  # of the light from all around
    assert float(share[1, row, column(-5.0)]) > 0.97


def test_light_of_a_dome_without_anything_is_one() -> None:
    light = gathered(floor(-1, 1, 1, 3), LAMP, [], [], None, dome)
    assert torch.allclose(light[1:], torch.ones_like(light[1:]), atol=1e-4)


def test_a_larger_lamp_has_softer_shadows() -> None:
    widths = []
    for size in (0.05, 2.0):
        lamp = Lamp((4.0, 6.0, 8.0), (size, 0.0, 0.0), (0.0, 0.0, size))
        block = Block(0.0, 8.0, 1.0, 6.0, 1.5)
        there, none = (
            gathered(floor(-2.6, -0.6, 7.5, 8.5), lamp, s, [DARK] * len(s), None, dome)[0]
            for s in ([block], [])
        )
        share = (there / none)[24]
        widths.append(int(((share > 0.1) & (share < 0.9)).sum()))
    assert widths[1] > 2 * widths[0]


@pytest.mark.parametrize(
    "solid",
    [Drum(0.3, 8.0, 1.0, 0.7), Block(-0.4, 7.0, 1.0, 2.0, 1.5), Ball(0.0, 1.0, 7.0, 0.9),
     Slab(0.0, 9.0, 1.2, 1.5, 0.3), Slab(0.0, 9.0, 1.2, 1.4, 0.3, disc=True)],
)  # fmt: skip
def test_what_a_ray_meets_lies_on_the_solid_and_on_its_map(solid: Solid) -> None:
    draw = torch.Generator().manual_seed(1)
    x, up = (torch.rand(4000, generator=draw) - 0.5 for _ in range(2))
    o = (torch.zeros(()), torch.tensor(2.0), torch.zeros(()))
    t = solid.first(o, (x, up, torch.ones_like(x)))
    hit = torch.isfinite(t)
    assert hit.sum() > 50
    p = (x[hit] * t[hit], 2 + up[hit] * t[hit], t[hit])
    for axis in range(3):
        assert float(p[axis].min()) > solid.box[0][axis] - 1e-3
        assert float(p[axis].max()) < solid.box[1][axis] + 1e-3
    face, u, v, bent, straight = solid.seen(p)
    assert int(face.max()) < len(solid.faces())
    assert float(torch.stack((u, v)).min()) > -0.02
    assert float(torch.stack((u, v)).max()) < 1.02
    for n in (bent, straight):
        assert torch.allclose(sum(c * c for c in n), torch.ones(len(face)), atol=1e-3)
    # What is seen faces the camera.
    facing = straight[0] * x[hit] + straight[1] * up[hit] + straight[2]
    assert float((facing < 1e-3).float().mean()) > 0.98


@pytest.mark.parametrize("bend", [0.0, 1.5])
def test_paper_is_met_where_its_map_says(bend: float) -> None:
    frame = Frame(100, 60, 20, 100.0, 2.0)
    sweep = Sweep(10.0, bend, 6.0, frame.nearest, 6.0)
    x, up = frame.across.expand(60, 100).flatten(), frame.up().expand(60, 100).flatten()
    t, along = sweep.first(
        (torch.zeros(()), torch.tensor(2.0), torch.zeros(())), (x, up, torch.ones_like(x))
    )
    y, z = sweep.point(along)
    assert torch.allclose(z, t, atol=2e-3)
    assert torch.allclose(y, 2 + up * t, atol=2e-3)
