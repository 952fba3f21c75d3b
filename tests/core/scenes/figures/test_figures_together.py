"""Figures that do something with one another, as drawings."""

import random
from typing import get_args

import pytest

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.props.catalogue import PROPS
from allaprima.scenes.figures.reading.cast import cast
from allaprima.scenes.figures.roles import Held, How, Role
from allaprima.scenes.figures.together.wholes import drawn_role, sort_of
from allaprima.wording import tokens

Box = tuple[float, float, float, float]


def role_of(prompt: str) -> Role:
    [role] = cast(tokens(prompt)).roles
    return role


def drawn(role: Role, seed: int = 1) -> Body:
    figure = sort_of(role)
    return drawn_role(role, role.pose or next(iter(figure.poses)), seed)


def box(body: Body) -> Box:
    xs, ys = zip(*(p for part in body.parts if not part.mark for p in part.points), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_a_rider_is_on_the_horse() -> None:
    alone, ridden = drawn(Role("horse", "horse")), drawn(role_of("an astronaut riding a horse"))
    horse = (
        sort_of(Role("horse", "horse")).tall / sort_of(role_of("an astronaut riding a horse")).tall
    )
    assert box(ridden)[3] > 1.15 * horse * box(alone)[3]
    assert box(ridden)[1] > -0.1  # nobody's feet are below the ground


def test_who_is_on_something_is_higher_than_on_the_ground() -> None:
    for prompt in (
        "a cat on a sofa",
        "a frog on a mushroom",
        "a bird on a fence",
        "a man in an armchair",
    ):
        together = drawn(role_of(prompt))
        assert len(together.parts) > 5
        assert box(together)[1] > -0.15


def test_those_who_shake_hands_face_each_other() -> None:
    body = drawn(role_of("two men shaking hands"))
    left, _, right, top = box(body)
    assert right - left > 0.3
    assert top > 0.85
    hands = [anchor for name, anchor in body.anchors.items() if name == "hand"]
    assert len(hands) <= 1  # those of a whole are nobody's


def test_who_hugs_somebody_smaller_kneels() -> None:
    low = box(drawn(role_of("a woman hugging a girl")))[3]
    high = box(drawn(role_of("a woman hugging a man")))[3]
    assert low < 0.9 * high


def test_who_chases_is_behind() -> None:
    body = drawn(role_of("a dog chasing a cat"))
    left, _, right, _ = box(body)
    assert right - left > 1.5


def test_what_jumps_over_something_is_above_it() -> None:
    log = sort_of(Role("log", "log")).tall
    role = role_of("a fox jumping over a log")
    assert box(drawn(role))[3] * sort_of(role).tall > log + 0.3


@pytest.mark.parametrize("who", ["man", "girl", "squirrel", "dog", "knight", "robot"])
def test_a_thing_that_is_held_adds_to_the_drawing(who: str) -> None:
    bare = drawn(Role(who, who, arms="holding"))
    holding = drawn(Role(who, who, arms="holding", held=Held("balloon", "balloon")))
    assert len(holding.parts) > len(bare.parts)
    assert box(holding)[3] > box(bare)[3]


def test_marks_stay_with_the_part_that_they_are_on() -> None:
    """What is put between parts never parts one from what is painted on it."""
    role = Role("man", "man", arms="reading", held=Held("book", "book"))
    body = drawn(role)
    alone = drawn(Role("man", "man", arms="reading"))
    thing = Body()
    PROPS["book"].draw(thing, random.Random(0))
    assert len(body.parts) == len(alone.parts) + len(thing.parts)
    assert not body.parts[0].mark
    where = next(k for k, part in enumerate(body.parts) if part not in alone.parts)
    assert not body.parts[where + len(thing.parts)].mark


def test_colours_of_what_is_held_are_its_own() -> None:
    role = role_of("a woman with a red umbrella")
    assert any(part.code == "d43a3a" for part in drawn(role).parts)


@pytest.mark.parametrize("prop", PROPS.values(), ids=PROPS)
def test_each_thing_to_be_held_is_about_as_large_as_it_is(prop) -> None:
    body = Body()
    prop.draw(body, random.Random(1))
    left, low, right, top = box(body)
    assert 0.03 < max(right - left, top - low) < 2.4
    assert left < 0.35
    assert right > -0.35
    again = Body()
    prop.draw(again, random.Random(1))
    assert again.parts == body.parts


@pytest.mark.parametrize("figure", [f for f in FIGURES.values() if f.acts], ids=lambda f: f.id)
@pytest.mark.parametrize(
    "pose", ["seated+reading", "astride+steering", "standing+holding", "kneeling+reaching", "lying"]
)
def test_people_can_take_any_pose(figure, pose: str) -> None:
    body = Body(pose=pose)
    figure.draw(body, random.Random(1))
    left, low, right, top = box(body)
    assert -1.2 < left < right < 1.9
    assert -0.75 < low < top < 1.75
    assert "hips" in body.anchors or pose == "lying"
    again = Body(pose=pose)
    figure.draw(again, random.Random(1))
    assert again.parts == body.parts


def test_the_same_words_are_the_same_drawing_and_another_seed_is_another() -> None:
    role = role_of("a girl reading a book under a tree")
    assert drawn(role).parts == drawn(role).parts
    assert drawn(role, 1).parts != drawn(role, 2).parts


@pytest.mark.parametrize(
    ("prompt", "home"),
    [
        ("a cat sleeping on a sofa", "room"), ("a camel next to a man", "dunes"), ("a girl hugging a boy", "meadow"),
        ("a ghost in an armchair", "room"),
    ],
)  # fmt: skip
def test_they_are_at_home_where_all_of_them_can_be(prompt: str, home: str) -> None:
    assert sort_of(role_of(prompt)).home == home


def test_one_who_does_nothing_is_the_figure_itself() -> None:
    assert sort_of(Role("fox", "fox")) is FIGURES["fox"]


@pytest.mark.parametrize("who", ["cat", "dog", "horse", "penguin", "man", "girl", "robot", "owl"])
def test_a_hat_is_on_the_head(who: str) -> None:
    bare = drawn(Role(who, who, arms="hanging"))
    hat = drawn(Role(who, who, arms="hanging", worn=(Held("top hat", "top hat"),)))
    assert len(hat.parts) > len(bare.parts)
    assert hat.parts[: len(bare.parts)] == bare.parts  # it lies before all
    ys = [y for part in hat.parts[len(bare.parts) :] for _, y in part.points]
    mouth = bare.anchors["mouth"]
    assert max(ys) > mouth.y
    assert abs((max(ys) + min(ys)) / 2 - mouth.y) < 0.6


def test_who_flies_beside_somebody_on_the_ground_is_above_it() -> None:
    role = role_of("a cat watching a butterfly")
    assert set(sort_of(role).poses.values()) == {"ground"}


def test_who_has_tea_together_is_of_one_height() -> None:
    body = drawn(role_of("a bear and a mouse having tea at a table"))
    assert box(body)[3] * sort_of(role_of("a bear and a mouse having tea at a table")).tall < 1.2


def test_an_audience_looks_at_who_is_in_front_of_it() -> None:
    body = drawn(role_of("a girl singing in front of an audience"))
    assert len(body.parts) > 50


PAIRS = [
    ("man", "horse"), ("girl", "chair"), ("cat", "sofa"), ("frog", "water lily"), ("bee", "sunflower"), ("whale", "rowing boat"), ("dragon", "knight"),
    ("robot", "table"), ("fish", "fish bowl"), ("elephant", "beach ball"), ("car", "truck"), ("fairy", "mushroom"), ("baby", "baby"), ("ghost", "bed"),
]  # fmt: skip


@pytest.mark.parametrize("how", get_args(How))
@pytest.mark.parametrize(("who", "whom"), PAIRS, ids=lambda each: str(each))
def test_anybody_can_be_tied_to_anything(who: str, whom: str, how: How) -> None:
    for count in (1, 3):
        role = Role(who, who, count=count, how=how, to=Role(whom, whom))
        left, low, right, top = box(drawn(role))
        assert right - left < 60
        assert -2.5 < low < top < 12
        assert sort_of(role).tall > 0
    both = Role(who, who, how=how, along=(Role(whom, whom),))
    assert len(drawn(both).parts) > 1
