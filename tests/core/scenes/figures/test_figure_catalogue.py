"""Every figure, in every pose."""

import random
from collections import Counter

import pytest

from allaprima.scenes import words as known
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.homes import fitting, wheres
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.places import PLACES

POSED = [(figure, pose) for figure in FIGURES.values() for pose in figure.poses]
NAMED = [f"{figure.id} {pose}" for figure, pose in POSED]


def drawn(figure, pose: str, seed: int = 1, coat: tuple[str, ...] = ()) -> Body:
    body = Body(pose=pose, coat=coat)
    figure.draw(body, random.Random(seed))
    return body


@pytest.mark.parametrize(("figure", "pose"), POSED, ids=NAMED)
def test_it_is_about_one_high_and_stands_on_the_ground(figure, pose: str) -> None:
    for seed in range(2):
        body = drawn(figure, pose, seed)
        seen = [part for part in body.parts if not part.mark]
        xs, ys = zip(*(point for part in seen for point in part.points), strict=True)
        assert 1 <= len(seen) <= 260
        assert len(body.parts) <= 700
        assert 0.1 < max(xs) - min(xs) < 10
        assert abs(max(xs) + min(xs)) < 0.8 * (max(xs) - min(xs)) + 0.1  # about the middle
        where = figure.poses[pose]
        if where == "ground":
            lift = 0.4 if pose == "jumping" else 0.08
            assert -0.15 < min(ys) < lift
            assert (0.1 if pose == "lying" else 0.24) < max(ys) < 1.7
        elif where == "water":
            assert min(ys) < 0.1 < max(ys) < 1.9
        else:
            assert -1.2 < min(ys) < max(ys) < 2.2


@pytest.mark.parametrize(("figure", "pose"), POSED, ids=NAMED)
def test_the_seed_decides_all_that_is_left_open(figure, pose: str) -> None:
    assert drawn(figure, pose).parts == drawn(figure, pose).parts


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_it_is_at_home_where_it_can_be(figure) -> None:
    place = fitting(figure.home, [Role(figure.id, figure.id)])
    assert place in PLACES
    assert set(figure.poses.values()) & set(wheres(place))


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_its_measures_are_sensible(figure) -> None:
    assert 0.08 <= figure.tall <= 4
    assert 1 <= figure.group <= 12
    assert figure.distance in ("near", "middle", "far")
    assert set(figure.poses.values()) <= {"ground", "water", "air", "deep", "space"}


def test_a_name_is_of_one_figure_and_of_no_other_thing() -> None:
    names = Counter(name for figure in FIGURES.values() for name in figure.names)
    assert [name for name, count in names.items() if count > 1] == []
    assert sorted(names.keys() & known.THINGS.keys()) == []


def test_there_are_many() -> None:
    assert len(FIGURES) >= 400


@pytest.mark.parametrize(
    "name", ["dog", "cat", "horse", "car", "bicycle", "sports car", "woman", "tulip"]
)
def test_words_may_change_their_colour(name: str) -> None:
    figure = next(each for each in FIGURES.values() if name in each.names)
    pose = next(iter(figure.poses))
    codes = {part.code for part in drawn(figure, pose, coat=("12ab34",)).parts}
    assert "12ab34" in codes
    assert "12ab34" not in {part.code for part in drawn(figure, pose).parts}
