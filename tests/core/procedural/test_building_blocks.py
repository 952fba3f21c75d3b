"""What materials are built of: relief, pieces that lie over one another, threads, cuts through a tree."""

from __future__ import annotations

import math

import pytest
import torch

from allaprima.procedural.families.fabric import cloth
from allaprima.procedural.fields import Field
from allaprima.procedural.plates import plates
from allaprima.procedural.relief import (
    blur,
    one_repeat,
    outline,
    raised,
    repeated,
    runs,
    sampled,
    shadow,
)
from allaprima.procedural.strewn import polygon, strew, strokes
from allaprima.procedural.surface import Canvas
from allaprima.procedural.timber import around_knots, fibres, rings
from allaprima.procedural.weave import woven


def field(side: int = 256, seed: int = 0, batch: int = 1, unit: float = 1.0) -> Field:
    return Field(batch, side, side, torch.Generator().manual_seed(seed), unit)


def disc(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
    return 1 - (x * x + y * y) * 4


def seam_over_inside(x: torch.Tensor, axis: int) -> float:
    """The mean step across the wrap over the largest between neighbours inside."""
    steps = (x - x.roll(1, axis)).abs().movedim(axis, 0).flatten(1).mean(1)
    return float(steps[0] / steps[1:].max())


# Relief


@pytest.mark.parametrize("size", [2.0, 12.0])
def test_a_blur_keeps_the_mean_and_takes_the_detail(size: float) -> None:
    c = field()
    x = c.noise(3) + 5
    smooth = blur(c, x, size)
    assert smooth.mean() == pytest.approx(5, abs=1e-3)
    assert smooth.std() < x.std() * 0.5


def test_a_blur_of_a_point_is_as_wide_as_was_asked() -> None:
    for unit in (1.0, 4.0):
        c = field(unit=unit)
        point = torch.zeros(1, 256, 256)
        point[0, 128, 128] = 1
        spread = blur(c, point, 8.0)[0]
        places = torch.arange(256) - 128.0
        deviation = (spread.sum(0) * places**2).sum().sqrt()
        assert float(deviation) == pytest.approx(8.0 * unit, rel=0.08)


def test_ridges_are_raised_and_hollows_lie_in_shadow() -> None:
    c = field()
    x = torch.zeros(1, 256, 256)
    x[:, 100:110] = 1
    x[:, 180:190] = -1
    high, dark = raised(c, x, 8.0), shadow(c, x, 8.0)
    assert high[0, 105].mean() > 0.3
    assert high[0, 185].mean() < -0.3
    assert dark[0, 185].mean() > 0.5
    assert dark[0, 105].mean() == pytest.approx(0, abs=1e-6)


def test_stains_run_down_and_not_up() -> None:
    c = field()
    x = torch.zeros(1, 256, 256)
    x[0, 128, 40] = 1
    column = runs(c, x, 20.0)[0, :, 40]
    assert column[132:160].sum() > 20 * column[96:124].abs().sum()
    assert column.sum() == pytest.approx(1, abs=1e-3)


def test_an_outline_is_as_far_away_as_it_says() -> None:
    c = field(unit=2.0)
    circle = (torch.hypot((c.u - 0.5) * c.wide, (c.v - 0.5) * c.high) - 30)[None]
    away = outline(c, circle * 0.01)
    near = (circle.abs() < 4) & (circle.abs() > 0.5)
    assert (away - circle.abs())[near].abs().max() < 0.3


def test_a_field_is_sampled_around_the_torus() -> None:
    c = field(seed=3)
    x = c.noise(9)
    moved = sampled(c, x, c.u + 16 / 256, c.v - 300 / 256)
    assert torch.allclose(moved, x.roll((-16, 300), (2, 1)), atol=2e-3)


def test_one_repeat_is_drawn_and_repeated_around_the_torus() -> None:
    c = field(unit=2.0)

    def wave(u: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        return torch.cos(2 * math.pi * u) + torch.sin(2 * math.pi * v)

    u, v = one_repeat(c, 32.0, 64.0)
    assert u.shape == v.shape == (1, 160, 80)
    seen = repeated(c, wave(u, v)[:, None], (c.u * 4 + 0.3)[None], (c.v * 2 - 5.1)[None])
    assert torch.allclose(seen[:, 0], wave(c.u * 4 + 0.3, c.v * 2 - 5.1)[None], atol=0.01)


# Plates


SIZES = ((4, 3), (2, 2), (3, 1))


def test_bands_of_a_tile_are_those_of_the_whole_at_any_size() -> None:
    for side in (8, 300, 700):  # one band, and several, the last one not full
        c = field(side, batch=2)
        noise, own = c.noise(9), c.numbers()

        def paint(
            x: torch.Tensor, u: torch.Tensor, colour: torch.Tensor, own: object = own
        ) -> tuple[torch.Tensor, torch.Tensor]:
            number = (x * 99).int()
            return x * u + own(number), colour * x[:, None]  # type: ignore[operator]

        colour = torch.stack([noise, -noise, noise * 2], 1)
        whole = paint(noise, c.u[:1], colour)
        banded = c.in_bands(paint, noise, c.u[:1], colour)
        assert all(torch.equal(a, b) for a, b in zip(whole, banded, strict=True))


def test_numbers_of_cells_are_the_same_wherever_they_are_looked_up() -> None:
    c = field(64)
    own = c.numbers()
    index = torch.arange(64)[None, None, :].expand(1, 64, 64).int()
    assert torch.equal(own(index)[:, :1], own(index[:, :1]))


def test_courses_are_the_same_bent_by_nothing() -> None:
    plain, bent = field().courses(30, 17, 0.5), field()
    for a, b in zip(
        (plain.x, plain.y, plain.edge, plain.index),
        (lambda q: (q.x, q.y, q.edge, q.index))(bent.courses(30, 17, 0.5, at=(bent.u, bent.v))),
        strict=True,
    ):
        assert torch.equal(a, b)


def test_plates_cover_every_place_once_and_have_the_sizes_that_were_asked() -> None:
    p = plates(field(seed=8), 16.0, SIZES)
    assert (p.edge >= 0).all()
    assert (p.x <= p.wide).all()
    assert (p.y <= p.high).all()
    for number in p.index.unique().tolist():
        of = p.index == number
        wide, high = p.wide[of][0], p.high[of][0]
        assert of.sum() == wide * high
        filled_up = ((2, 2), (2, 1), (1, 2), (1, 1))
        assert (round(float(wide) / 16), round(float(high) / 16)) in (*SIZES, *filled_up)


def test_plates_go_on_across_the_edges() -> None:
    p = plates(field(seed=9), 16.0, SIZES)
    for across in ((p.index[:, :, 0] == p.index[:, :, -1]), (p.index[:, 0] == p.index[:, -1])):
        assert across.any()
    joined = p.index[:, :, 0] == p.index[:, :, -1]
    assert torch.allclose((p.x[:, :, 0] - p.x[:, :, -1])[joined].abs(), torch.ones(1))


def test_plates_are_the_same_at_every_size() -> None:
    small = plates(field(128, seed=4, unit=0.5), 16.0, SIZES)
    large = plates(field(512, seed=4, unit=2.0), 16.0, SIZES)
    assert torch.equal(small.index, large.index[:, 2::4, 2::4])


def test_very_long_tiles_repeat_what_was_laid() -> None:
    c = Field(1, 2048, 16, torch.Generator().manual_seed(0), 1 / 16)
    p = plates(c, 16.0, SIZES)
    assert p.index.max() < 16 * 96
    assert seam_over_inside(p.edge, 1) < 1.3


# Pieces


def test_of_pieces_the_highest_is_on_top_everywhere() -> None:
    c = field(seed=1)
    s = strew(c, 12.0, 0.6, disc, size=20.0, layers=2)
    assert s.some.mean() > 0.9
    free = s.index == 0
    assert (s.height[free] == 0).all()
    assert (s.height[~free] > 0).all()
    # On a piece its own frame says how high it is, but for what it was lifted by.
    inside = disc(s.x, s.y, s.x)[~free]
    assert (inside > -1e-3).all()
    assert (s.height[~free] >= inside - 1e-3).all()


def test_pieces_lie_across_the_edges() -> None:
    c = field(seed=2)
    s = strew(c, 14.0, 0.6, disc, size=24.0)
    for axis in (1, 2):
        assert seam_over_inside(s.height, axis) < 1.3


def test_pieces_are_the_same_at_every_size() -> None:
    small = strew(field(128, seed=4, unit=1.0), 16.0, 0.6, disc)
    large = strew(field(512, seed=4, unit=4.0), 16.0, 0.6, disc)
    shrunk = large.height.reshape(1, 128, 4, 128, 4).mean((2, 4))
    assert torch.corrcoef(torch.stack([small.height.flatten(), shrunk.flatten()]))[0, 1] > 0.97


def test_tiles_of_a_batch_have_pieces_of_their_own() -> None:
    s = strew(field(64, batch=2), 16.0, 0.6, disc)
    assert not torch.equal(s.height[0], s.height[1])


def test_a_breadth_only_saves_work() -> None:
    def blade(x: torch.Tensor, y: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
        return (0.5 - x.abs()).clamp(min=0) * (y.abs() < 0.1)

    whole = strew(field(seed=5), 16.0, 0.6, blade)
    saved = strew(field(seed=5), 16.0, 0.6, blade, breadth=0.12)
    assert torch.equal(whole.index, saved.index)


def test_polygons_are_whole_and_differ() -> None:
    line = torch.linspace(-0.7, 0.7, 200)
    y, x = torch.meshgrid(line, line, indexing="ij")
    areas = []
    for own in (0.1, 0.4, 0.9):
        inside = polygon(x, y, torch.tensor(own)) > 0
        assert inside[100, 100]
        assert not inside[0].any()
        areas.append(int(inside.sum()))
    assert len(set(areas)) == 3


@pytest.mark.parametrize("lean", [0.0, math.pi / 2])
def test_strokes_run_as_they_lean(lean: float) -> None:
    ink = strokes(field(), 60, (40, 60), (0.8, 1.2), lean=lean, turn=0.0)
    assert 0 < ink.mean() < 0.2
    assert ink.max() <= 1
    along = 2 if lean == 0 else 1
    steps = [(ink - ink.roll(1, axis)).abs().mean() for axis in (1, 2)]
    assert steps[along - 1] < steps[2 - along] * 0.5


# Cloth and wood


def test_a_plain_weave_shows_as_much_of_both_threads_and_a_twill_as_it_says() -> None:
    c = field(seed=6)
    assert woven(c, 8.0, uneven=0.0).weft.mean() == pytest.approx(0.5, abs=0.02)
    assert woven(c, 8.0, 3, 1, uneven=0.0).weft.mean() == pytest.approx(0.25, abs=0.02)


def test_threads_of_a_plain_weave_go_over_and_under_by_turns() -> None:
    w = woven(field(), 16.0, uneven=0.0).weft[0]
    first, below = w[8, 8::16], w[24, 8::16]
    assert (first != first.roll(1)).all()
    assert (first != below).all()


def test_threads_are_higher_than_what_is_between_them() -> None:
    w = woven(field(seed=7), 12.0, uneven=0.0, full=0.8)
    assert w.gap.max() > 0.9
    assert w.height[w.gap > 0.5].mean() < 0.3 < w.height[w.gap < 0.1].mean()


def test_rings_close_about_the_pith() -> None:
    c = field()
    across, deep = (c.v[None] - 0.5) * c.high, (c.u[None] - 0.5) * c.wide
    late = rings(c, across, deep, 8.0)
    assert torch.allclose(late, late.transpose(1, 2), atol=1e-4)
    assert late.min() < 0.05 < 0.95 < late.max()


def test_fibres_lie_along_the_grain_and_turn_with_it() -> None:
    c = field(unit=4.0)
    for turned, long in ((None, 2), (torch.ones(1, 256, 256), 1)):
        fibre, _ = fibres(c, turned)
        steps = {axis: float((fibre - fibre.roll(1, axis)).abs().mean()) for axis in (1, 2)}
        assert steps[long] < steps[3 - long] * 0.4


def test_the_grain_parts_at_a_knot_and_is_straight_away_from_it() -> None:
    c = Canvas(1, 256, 256, torch.Generator().manual_seed(1))
    push, away, inside = around_knots(c, 64, 1.0)
    assert inside.max() == 1
    assert (inside[away > 1.1] == 0).all()
    assert push.abs().max() > 1
    assert push[away > 12].abs().max() < 0.2
    assert around_knots(c, 64, 0.0)[0].abs().max() == 0


def test_a_weave_knows_its_pitch_and_coarse_cloth_is_the_higher() -> None:
    c = Canvas(1, 256, 256, torch.Generator().manual_seed(2))
    coarse, fine = woven(c, 8.0), woven(c, 2.0)
    assert float(coarse.pitch) == pytest.approx(8.0, rel=0.1)
    high, low = (cloth(c, c.fixed("808080"), w).height for w in (coarse, fine))
    assert high.std() > low.std() * 2
