"""What seeds change about a thing."""

import math
import random

import pytest

from allaprima.symbols.pen import Pen
from allaprima.symbols.things import THINGS
from allaprima.symbols.words import listed

ASKED_FOR_MOST = sorted(
    listed("""
    lighthouse rocket trophy robot laptop smartphone monitor clock calendar growth decline line_chart pie target puzzle
    flask gear key lock medal shield book pencil graduation globe plane bicycle train factory bridge flag bulb car house tree
""")
)


def outlines(name: str, seed: int) -> tuple[tuple[str, int], ...]:
    """What a drawing is made of, whatever its measures."""
    pen = Pen(chance=random.Random(seed))
    THINGS[name].draw(pen)
    return tuple((shape.part, len(shape.points)) for shape in pen.shapes)


@pytest.mark.parametrize("name", ASKED_FOR_MOST)
def test_of_six_drawings_of_what_is_asked_for_most_several_differ_in_their_parts(name: str) -> None:
    assert len({outlines(name, seed) for seed in range(6)}) >= 2
    assert outlines(name, 3) == outlines(name, 3)


@pytest.mark.parametrize("name", ASKED_FOR_MOST)
def test_all_of_them_stay_within_the_sheet(name: str) -> None:
    for seed in range(24):
        pen = Pen(chance=random.Random(seed))
        THINGS[name].draw(pen)
        for shape in pen.shapes:
            reach = max(math.dist(point, (50, 50)) for point in shape.points)
            assert reach + shape.width / 2 < 70, (name, seed, shape.part)


def test_a_person_of_whom_nothing_is_said_has_any_hair_and_no_beard() -> None:
    def hair(who: str | None) -> list[int]:
        found = []
        for seed in range(40):
            pen = Pen(chance=random.Random(seed), who=who)
            THINGS["person"].draw(pen)
            # Full beards have a mouth in the colour of light parts.
            found.append(-1 if any(s.part == "light" for s in pen.shapes) else len(pen.shapes))
        return found

    assert -1 in hair("man")
    assert -1 not in hair(None)
    assert len(set(hair(None))) >= 3


def test_turning_keeps_sizes_but_for_the_scale_and_leaves_icons_alone() -> None:
    pen = Pen()
    pen.line("main", 4, (50, 10), (50, 90))
    pen.turn(90, 0.5)
    [line] = pen.shapes
    assert line.width == 2
    assert [tuple(round(v, 6) for v in point) for point in line.points] == [(70, 50), (30, 50)]
    pen = Pen(upright=True)
    pen.line("main", 4, (50, 10), (50, 90))
    pen.turn(90, 0.5)
    assert pen.shapes[0].points == ((50, 10), (50, 90))
