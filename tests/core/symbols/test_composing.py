"""Things in, on and under others, in one picture."""

import random

import pytest

from allaprima.symbols.composing import MOST, composed
from allaprima.symbols.generator import left_out
from allaprima.symbols.layout import box_of
from allaprima.symbols.pen import Pen, Shape
from allaprima.symbols.reading import read
from allaprima.symbols.things import THINGS


def put_together(prompt: str, seed: int = 1) -> tuple[list[str], list[Shape]]:
    wish = read(prompt)
    chosen = [(THINGS[subject.things[0]], subject) for subject in wish.subjects]
    picture = composed(wish, chosen, random.Random(seed))
    return [thing.id for thing in picture.things], list(picture.shapes)


def of(shapes: list[Shape], number: int) -> list[Shape]:
    return [shape for shape in shapes if shape.part.split()[0] == str(number)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("prompt", "outer"),
    [
        ("three hearts on a laptop", 3), ("nine stars on a laptop", 9), ("two birds in a cage", 2),
        ("a chart on a laptop", 1), ("a lock on a smartphone", 1), ("a heart on a mug", 1),
        ("a star in a speech bubble", 1), ("a fish in a bowl", 1), ("a bird in a cage", 1),
        ("a brain in a light bulb", 1), ("a check mark on a shield", 1),
    ],
)  # fmt: skip
def test_what_is_on_a_screen_or_in_a_cage_lies_within_it(
    prompt: str, outer: int, seed: int
) -> None:
    _, shapes = put_together(prompt, seed)
    inner = box_of([shape for number in range(outer) for shape in of(shapes, number)])
    around = box_of(of(shapes, outer))
    assert around[0] < inner[0] < inner[2] < around[2]
    assert around[1] < inner[1] < inner[3] < around[3]
    assert inner[2] - inner[0] > 10


@pytest.mark.parametrize("name", [n for n, thing in THINGS.items() if thing.rooms])
def test_a_thing_with_room_for_others_has_it_in_all_its_drawings(name: str) -> None:
    for seed in range(8):
        for how in THINGS[name].rooms:
            pen = Pen(chance=random.Random(seed), holds=how)
            THINGS[name].draw(pen)
            room = pen.rooms[how]
            assert room.box[0] < room.box[2]
            assert room.box[1] < room.box[3]
            assert 0 <= room.at <= len(pen.shapes)


@pytest.mark.parametrize(
    "prompt", ["a sunflower in a pot", "a cat in a box", "apples in a basket", "a dog in a bathtub"]
)
def test_what_stands_in_something_looks_out_of_it_and_is_behind_its_front(prompt: str) -> None:
    things, shapes = put_together(prompt)
    outer = len(things) - 1
    assert box_of(of(shapes, 0))[3] < box_of(of(shapes, outer))[3]
    first = [k for k, shape in enumerate(shapes) if shape.part.startswith("0 ")]
    front = [k for k, shape in enumerate(shapes) if shape.part.startswith(f"{outer} ")]
    assert front[-1] > first[-1]
    left, _, right, _ = box_of(of(shapes, outer))
    for number in range(outer):
        assert left < sum(box_of(of(shapes, number))[::2]) / 2 < right
    front_top = box_of([shapes[k] for k in front if k > first[-1]])[1]
    assert box_of(of(shapes, 0))[1] < front_top


def test_a_hole_shows_what_is_behind_it() -> None:
    _, shapes = put_together("a gear on a laptop")
    assert not [shape for shape in shapes if shape.part == "cut"]


@pytest.mark.parametrize("prompt", ["ten candles on a cake", "twelve apples on a table"])
def test_more_than_find_room_leave_it_to_be_seen_on_what_they_are(prompt: str) -> None:
    things, shapes = put_together(prompt)
    assert len(things) == MOST + 1
    assert things[-1] in ("cake", "table")
    assert of(shapes, MOST)
    [note] = left_out(read(prompt))
    assert note.startswith(("10 things", "12 things"))


def test_so_many_as_find_room_are_not_spoken_of() -> None:
    assert left_out(read("nine apples on a table")) == []


@pytest.mark.parametrize("seed", range(4))
def test_what_is_under_a_tree_is_beside_its_trunk(seed: int) -> None:
    _, shapes = put_together("a house under a tree", seed)
    tree, house = box_of(of(shapes, 0)), box_of(of(shapes, 1))
    assert house[1] > (tree[1] + tree[3]) / 2
    assert house[3] == pytest.approx(tree[3], abs=6)
    assert house[2] - house[0] < 0.7 * (tree[2] - tree[0])


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat wearing a hat", "two cats with hats", "a dog under an umbrella", "a sunflower in a pot",
        "a woman with a laptop and a coffee", "a car with a gift on the roof", "eight books on a table",
    ],
)  # fmt: skip
def test_all_of_it_is_on_the_sheet(prompt: str) -> None:
    for seed in range(6):
        _, shapes = put_together(prompt, seed)
        box = box_of(shapes)
        assert min(box) > -6
        assert max(box) < 106


def test_what_is_atop_is_the_smaller_one() -> None:
    _, shapes = put_together("a mountain with a flag on top")
    flag, mountain = box_of(of(shapes, 0)), box_of(of(shapes, 1))
    assert flag[3] - flag[1] < 0.75 * (mountain[3] - mountain[1])
    assert flag[1] < mountain[1]


def test_a_place_without_room_has_its_thing_beside_it() -> None:
    things, shapes = put_together("a fox in the snow")
    assert things == ["fox", "snowflake"]
    fox, snow = box_of(of(shapes, 0)), box_of(of(shapes, 1))
    assert fox[2] - fox[0] > snow[2] - snow[0]


@pytest.mark.parametrize(
    ("prompt", "upper", "lower"),
    [
        ("three birds above a house", (0, 1, 2), (3,)),
        ("a rocket above three mountains", (0,), (1, 2, 3)),
        ("the sun above a house", (0,), (1,)),
    ],
)
def test_what_is_above_is_above_all_that_is_below(
    prompt: str, upper: tuple[int, ...], lower: tuple[int, ...]
) -> None:
    _, shapes = put_together(prompt)
    middles = {k: sum(box_of(of(shapes, k))[1::2]) / 2 for k in (*upper, *lower)}
    assert max(middles[k] for k in upper) < min(middles[k] for k in lower)


@pytest.mark.parametrize(
    "prompt", ["a gift with a crown", "a gift with a crown on a table", "stars in the snow"]
)
def test_nothing_that_is_named_is_lost(prompt: str) -> None:
    things, shapes = put_together(prompt)
    assert all(of(shapes, number) for number in range(len(things)))
