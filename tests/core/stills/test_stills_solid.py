"""The pen: what surfaces become by what the words ask, and where things go."""

import random

import numpy as np
import pytest

from allaprima.stills.matter import ceramic, gold, made_of, plastic
from allaprima.stills.patterns import fbm
from allaprima.stills.solid import Coat, Solid


def test_a_surface_of_its_own_gets_the_colour_that_is_asked_for_and_loses_its_paint() -> None:
    usual = ceramic("efebe2").painted(lambda p: p)
    assert Solid().own(usual) is usual
    own = Solid(Coat(("c03030", "3050c0"))).own(usual)
    assert own.colour == "c03030"
    assert own.paint is None
    assert Solid(Coat(("c03030", "3050c0"))).own(usual, 1).colour == "3050c0"
    assert Solid(Coat(("c03030",))).own(usual, 1) is usual


def test_another_matter_keeps_the_relief_unless_it_has_one() -> None:
    def bump(p: np.ndarray) -> np.ndarray:
        return fbm(p, 1.0)

    usual = plastic("d8483e").bumped(bump)
    golden = Solid(Coat(matter=gold())).own(usual)
    assert (golden.metal, golden.bump) == (1.0, bump)
    assert Solid(Coat(matter=made_of("oak wood"))).own(usual).bump is None


def test_what_is_made_within_is_moved_there_from_the_innermost_outwards() -> None:
    solid = Solid()
    with solid.at(10, 0, 0, turn=90):
        with solid.at(0, 0, 5):
            solid.ball((0, 1, 0), 1, plastic("ffffff"))
            solid.lamp((0, 1, 0))
        solid.ball((0, 1, 0), 1, plastic("ffffff"))
    solid.ball((0, 1, 0), 1, plastic("ffffff"))
    middles = [part.mesh.points.mean(0) for part in solid.parts]
    assert np.allclose([m[[0, 2]] for m in middles], [(15, 0), (10, 0), (0, 0)], atol=0.1)
    assert np.allclose(solid.lamps[0].at, (15, 1, 0), atol=1e-6)


def test_paints_go_by_points_as_they_were_before_they_were_moved() -> None:
    solid = Solid()
    with solid.at(7, 8, 9, turn=40, scale=2):
        solid.box((0, 0, 0), (2, 2, 2), plastic("ffffff"))
    [part] = solid.parts
    assert np.abs(part.local).max() == pytest.approx(1)
    assert np.allclose(part.turn @ part.turn.T, np.eye(3), atol=1e-6)
    assert np.allclose(part.local @ part.turn.T * 2 + (7, 8, 9), part.mesh.points, atol=1e-4)


def test_a_thing_within_another_brings_its_parts_and_its_lights() -> None:
    def other(name: str, rng: random.Random, coat: Coat) -> Solid:
        inner = Solid(coat)
        inner.ball((0, 1, 0), 1, inner.own(plastic("ffffff")))
        inner.lamp((0, 3, 0), strength=2)
        return inner

    solid = Solid(put=other)
    with solid.at(0, 5, 0):
        solid.put("whatever", random.Random(1), coat=Coat(("102030",)))
    assert solid.parts[0].matter.colour == "102030"
    assert solid.lamps[0].at == (0, 8, 0)
    assert solid.lamps[0].strength == 2


@pytest.mark.parametrize("bend", [-60, 0, 90])
@pytest.mark.parametrize("tip", [0.0, 1.0])
def test_a_leaf_is_as_long_and_as_wide_as_said_and_turns_down(bend: float, tip: float) -> None:
    solid = Solid()
    solid.leaf(10, 4, plastic("4d8a3a"), bend=bend, tip=tip, fold=0)
    points = solid.parts[0].mesh.points
    assert 3 < np.ptp(points[:, 0]) <= 5
    end = points[np.argmax(np.hypot(points[:, 1], points[:, 2]))]
    assert np.linalg.norm(end) <= 10.1
    assert np.sign(end[1]) == -np.sign(bend) or bend == 0
