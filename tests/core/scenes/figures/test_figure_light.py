"""Figures as pixels, in the light of a scene."""

import math
import random

import pytest
import torch

from allaprima.scenes.colours import linear
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.lit import Falling, blown, falling, lit
from allaprima.scenes.light import TIMES, light_of
from allaprima.scenes.noise import Noise

SUN = (0.8, 0.5, math.sqrt(1 - 0.8**2 - 0.5**2))
NOISE = Noise(random.Random(1))


def light(**more: object) -> Falling:
    ones = torch.ones(3, 1, 1)
    values: dict[str, object] = {"towards": SUN, "rim": 0.0} | more
    return Falling(2 * ones, 0.4 * ones, 0.2 * ones, **values)  # type: ignore[arg-type]


def shown(body: Body, size: float = 60, **more: object) -> tuple[torch.Tensor, torch.Tensor]:
    colour, alpha, _, _ = lit(body.parts, size, 0, 0, light(**more), NOISE)
    return colour, alpha


def ball(code: str = "808080", **more: float) -> Body:
    body = Body()
    body.ball(code, 0, 0.5, 0.5, **more)
    return body


def test_a_strip_is_blown_up_to_half_a_disc() -> None:
    cover = torch.zeros(40, 260)
    cover[10:30] = 1
    height = blown(cover)[:, 130]
    assert float(height.max()) == pytest.approx(10, rel=0.15)
    assert float(height[12]) == pytest.approx(math.sqrt(10**2 - 7.5**2), rel=0.4)
    assert float(height[:10].max()) == float(height[30:].max()) == 0


def test_round_things_are_light_where_the_sun_is() -> None:
    colour, alpha = shown(ball())
    middle = alpha.shape[0] // 2
    row = colour[0, middle][alpha[middle] > 0.9]
    assert row[-6] > 1.5 * row[5]
    column = colour[0, :, middle][alpha[:, middle] > 0.9]
    assert column[5] > 1.3 * column[-6]


def test_flat_things_are_of_one_light() -> None:
    colour, alpha = shown(ball(), flat=True)
    inside = colour[:, alpha > 0.99]
    assert float(inside.std(1).max()) < 1e-4


def test_a_face_that_is_turned_to_the_sun_is_lighter() -> None:
    body = Body()
    body.box("808080", -1, 0, 0, 1, faces=(-0.7, 0.0))
    body.box("808080", 0, 0, 1, 1, faces=(0.7, 0.0))
    colour, alpha = shown(body)
    middle = alpha.shape[0] // 2
    assert colour[0, middle, -20] > 2 * colour[0, middle, 20]


def test_what_is_painted_on_a_part_ends_where_that_ends() -> None:
    plain, body = ball(), ball()
    body.mark("ff0000", (-2, 0.5), (2, 0.5), (2, 2), (-2, 2), smooth=False)
    before, alpha = shown(plain)
    after, marked = shown(body)
    middle = alpha.shape[1] // 2
    # The mark makes the figure's box larger, not the figure.
    assert float(marked.sum()) == pytest.approx(float(alpha.sum()), rel=1e-3)
    red = (after[0] > 3 * after[1]) & (marked > 0.9)
    assert 0.4 < float(red.sum() / (marked > 0.9).sum()) < 0.6
    assert before[0, :, middle].max() > 0


def test_a_mark_on_nothing_is_nothing() -> None:
    body = Body()
    body.mark("ff0000", (0, 0), (1, 0), (0, 1))
    _, alpha = shown(body)
    assert float(alpha.max()) == 0


def test_a_part_that_joins_has_no_edge_on_what_is_behind_it() -> None:
    def seam(joins: float) -> float:
        body = Body()
        body.box("808080", -1, 0, 1, 1)
        body.ball("808080", 0, 0.5, 0.3, joins=joins)
        colour, alpha = shown(body, size=100)
        row = colour[0, alpha.shape[0] // 2]
        return float((row[1:] - row[:-1]).abs()[10:-10].max())

    assert seam(0.12) < 0.5 * seam(0.0)


def test_what_is_behind_is_darker_near_what_is_before_it() -> None:
    def behind(joins: float, far: bool) -> float:
        body = Body()
        with body.far(0.6 if far else 1.0):
            body.box("808080", -1, 0, 1, 1)
        body.ball("808080", 0, 0.5, 0.3, joins=joins)
        colour, alpha = shown(body, size=100)
        middle = alpha.shape[0] // 2
        row = colour[0, middle]
        return float(row[alpha.shape[1] // 2 - 33] / row[5])

    assert behind(0.0, far=False) < 0.96
    assert behind(0.1, far=False) > behind(0.0, far=False)


def test_varnish_mirrors_the_sky() -> None:
    dull, varnished = shown(ball("202020"))[0], shown(ball("202020", shiny=1.0))[0]
    assert float(varnished.max()) > 2 * float(dull.max())


def test_fur_is_seen_where_it_is_large_enough() -> None:
    def rough(size: float, grain: float) -> float:
        colour, alpha = shown(ball(grain=grain), size=size)
        smooth, _ = shown(ball(), size=size)
        return float((colour - smooth)[:, alpha > 0.9].abs().max())

    assert rough(100, 1.0) > 0.02
    assert rough(30, 1.0) == rough(100, 0.0) == 0


@pytest.mark.parametrize("time", TIMES)
def test_at_any_time_a_figure_is_lit_by_what_lights_the_scene(time: str) -> None:
    scene = light_of(time, "clear", random.Random(1), 0.6)
    colour, alpha, _, _ = lit(ball().parts, 60, 0, 0, falling(scene, linear("607040")), NOISE)
    mean = colour[:, alpha > 0.9].mean(1)
    assert torch.isfinite(colour).all()
    assert float(colour.min()) >= 0
    assert 0.004 < float(mean.mean()) < 1.0


def test_the_darker_the_scene_the_darker_the_figure() -> None:
    def mean(time: str) -> float:
        scene = light_of(time, "clear", random.Random(1), 0.6)
        colour, alpha, _, _ = lit(ball().parts, 60, 0, 0, falling(scene, linear("607040")), NOISE)
        return float(colour[:, alpha > 0.9].mean())

    assert mean("night") < mean("dusk") < mean("noon")


def test_where_it_stands_is_where_it_is_said() -> None:
    _, alpha, left, top = lit(ball().parts, 50, 200, 300, light(), NOISE)
    rows, columns = (alpha > 0.5).any(1).nonzero()[:, 0], (alpha > 0.5).any(0).nonzero()[:, 0]
    assert top + int(rows[-1]) + 1 == pytest.approx(300, abs=1)
    assert left + (int(columns[0]) + int(columns[-1]) + 1) / 2 == pytest.approx(200, abs=1)
    assert int(rows[-1] - rows[0]) == pytest.approx(50, abs=2)


def test_thin_lines_fade_and_do_not_vanish() -> None:
    def ink(size: float) -> float:
        body = Body()
        body.line("000000", 0.01, (0, 0), (1, 0.5), smooth=False)
        return float(shown(body, size)[1].sum()) / size**2

    assert ink(20) == pytest.approx(ink(200), rel=0.35)


def test_edges_shine_towards_a_low_sun() -> None:
    assert float(shown(ball(), rim=1.0)[0].max()) > float(shown(ball())[0].max())
