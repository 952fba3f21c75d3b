"""The pen that figures are drawn with."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima.scenes.figures.body import SHADE, Body, mirrored

SQUARE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
numbers = st.floats(-2, 2, allow_nan=False, allow_subnormal=False)


def area(points: tuple[tuple[float, float], ...]) -> float:
    """Of a polygon, by the shoelace formula."""
    after = (*points[1:], points[0])
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(points, after, strict=True))) / 2


def test_an_outline_goes_through_its_points() -> None:
    body = Body()
    body.part("808080", *SQUARE)
    assert set(SQUARE) <= set(body.parts[0].points)
    assert area(body.parts[0].points) > 1.1  # it bulges between them


def test_a_point_given_twice_is_a_corner() -> None:
    body = Body()
    body.part("808080", *(point for point in SQUARE for _ in range(2)))
    assert area(body.parts[0].points) == pytest.approx(1.0, abs=0.02)


def test_a_flat_face_has_straight_edges_and_faces_where_it_is_said() -> None:
    body = Body()
    body.box("808080", 0, 0, 2, 1, faces=(0.7, 0.0))
    [part] = body.parts
    assert (area(part.points), part.swell, part.faces) == (2.0, 0.0, (0.7, 0.0))


def test_a_limb_is_as_wide_as_said_at_each_of_its_points() -> None:
    body = Body()
    body.limb("808080", (0, 0, 0.4), (0, 1, 0.2), (0, 2, 0.1))
    points = body.parts[0].points
    for y, width in ((0, 0.4), (1, 0.2), (2, 0.1)):
        xs = [x for x, py in points if abs(py - y) < 0.02]
        assert max(xs) - min(xs) == pytest.approx(width, abs=0.03)
    assert min(y for _, y in points) == pytest.approx(-0.2, abs=0.02)  # its ends are round


def test_a_blunt_limb_ends_where_its_points_do() -> None:
    body = Body()
    body.limb("808080", (0, 0, 0.4), (0, 1, 0.4), blunt=True)
    assert {round(y, 9) for _, y in body.parts[0].points} == {0, 1}


def test_what_lies_on_the_far_side_gets_less_light() -> None:
    body = Body()
    with body.far():
        body.ball("808080", 0, 0, 1)
    body.ball("808080", 0, 0, 1)
    assert [part.light for part in body.parts] == [SHADE, 1.0]


def test_what_is_placed_is_turned_enlarged_and_moved() -> None:
    body = Body()
    with body.placed(5, 1, scale=2, tilt=90, about=(1, 0)):
        body.face("808080", (1, 0), (2, 0), (1, 1))
        body.glow(2, 0, 0.1, "ffffff")
    for point, expected in zip(body.parts[0].points, ((5, 1), (5, 3), (3, 1)), strict=True):
        assert point == pytest.approx(expected)
    assert body.glows[0][:2] == pytest.approx((5, 3))


def test_places_lie_within_one_another() -> None:
    body = Body()
    with body.placed(1, 0), body.placed(0, 1, scale=2):
        body.face("808080", (0, 0), (1, 0), (0, 1))
    assert body.parts[0].points == ((1, 1), (3, 1), (1, 3))


def test_words_may_change_its_colours() -> None:
    assert [Body(coat=("112233",)).colour("aabbcc", k) for k in (0, 1)] == ["112233", "aabbcc"]


def test_mirrored_it_looks_to_the_other_side() -> None:
    body = Body()
    body.box("808080", 1, 0, 2, 1, faces=(0.5, 0.2))
    [part] = mirrored(body.parts)
    assert (part.points, part.faces) == (((-1, 0), (-2, 0), (-2, 1), (-1, 1)), (-0.5, 0.2))
    assert mirrored([part]) == body.parts


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(numbers, numbers), min_size=3, max_size=12))
def test_curves_are_finite_and_do_not_run_away(points: list[tuple[float, float]]) -> None:
    body = Body()
    body.part("808080", *points)
    reach = 1 + max(math.hypot(x, y) for x, y in points)
    assert all(math.hypot(x, y) < 3 * reach for x, y in body.parts[0].points)
