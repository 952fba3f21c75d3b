"""Furnished rooms, and who is in them."""

import numpy as np
import pytest

from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.generator import paint
from allaprima.scenes.indoors.furnishing import furnished, is_furnished
from allaprima.scenes.meant import score
from allaprima.scenes.reading import read


def painted(prompt: str, width: int = 144, height: int = 96, seed: int = 3) -> np.ndarray:
    return paint(read(prompt), (), width, height, seed, lambda *_: None)


def who(prompt: str) -> list[str]:
    return [role.figure for role in read(prompt).figures]


@pytest.mark.parametrize(
    ("prompt", "first"),
    [
        ("a living room with a grey sofa and a bookshelf", ["sofa", "bookshelf"]),
        ("a grand piano in a white room", ["grand piano"]),
        ("a cat in an empty room", ["cat"]),
        ("a man in a room with a large window", ["man"]),
    ],
)
def test_what_is_named_is_in_the_room(prompt: str, first: list[str]) -> None:
    assert read(prompt).place == "room"
    assert who(prompt)[: len(first)] == first
    assert read(prompt).left_out == ()
    assert score(prompt) > 0.9


def test_where_little_is_named_there_is_what_such_a_room_has() -> None:
    found = who("a cosy living room at night")
    assert {"sofa", "bookshelf"} <= set(found)
    assert set(who("a cat in a living room")) >= {"cat", "sofa"}
    assert "sofa" not in who("a modern bedroom with white walls")


def test_where_enough_is_named_or_it_is_empty_there_is_nothing_else() -> None:
    assert who("a living room with a sofa and a bookshelf") == ["sofa", "bookshelf"]
    assert who("a dog in an empty living room") == ["dog"]
    assert furnished(["empty", "kitchen"], ()) == ()
    assert not is_furnished(["empty", "kitchen"])


def test_nothing_comes_twice() -> None:
    roles = furnished(["living", "room"], (Role("sofa", "couch"),))
    assert [role.figure for role in roles].count("sofa") == 1
    assert all(role.figure in FIGURES for role in roles)


@pytest.mark.parametrize(
    "prompt", ["bedroom", "living room", "kitchen", "office", "a bed", "an armchair"]
)
def test_a_room_by_its_name_alone_is_no_picture(prompt: str) -> None:
    assert score(prompt) < 0.5


@pytest.mark.parametrize(
    "prompt", ["empty room with oak floor and white walls", "gallery wall with spotlights"]
)
def test_rooms_stay_empty_where_nobody_is_named(prompt: str) -> None:
    assert who(prompt) == []
    assert score(prompt) > 0.9


def test_a_colour_is_of_what_it_stands_before() -> None:
    red, blue = (
        painted(f"a {colour} armchair in a white room at noon").astype(int)
        for colour in ("red", "blue")
    )
    differ = np.abs(red - blue).max(2) > 40
    assert 0.005 < differ.mean() < 0.3
    assert (red[differ][:, 0] > red[differ][:, 2]).mean() > 0.8


def test_what_stands_there_hides_the_wall_and_not_the_ceiling() -> None:
    bare, mine = painted("white room, noon"), painted("a sofa in a white room, noon")
    apart = np.abs(bare.astype(int) - mine.astype(int)).max(2) > 24
    assert apart.mean() > 0.01
    assert not apart[:20].any()


@pytest.mark.parametrize(
    "prompt", ["a busy kitchen with a dog", "a bedroom with six cats and a man"]
)
@pytest.mark.parametrize(("width", "height"), [(48, 160), (160, 48), (16, 16)])
def test_any_frame_will_do(prompt: str, width: int, height: int) -> None:
    assert painted(prompt, width, height).shape == (height, width, 3)


@pytest.mark.parametrize("time", ["dawn", "noon", "sunset", "dusk", "night"])
def test_at_any_hour_it_can_be_seen(time: str) -> None:
    bare = painted(f"white room at {time}").astype(int)
    mine = painted(f"a man in a white room at {time}").astype(int)
    assert (np.abs(bare - mine).max(2) > 16).mean() > 0.005


@pytest.mark.parametrize(
    ("prompt", "pieces"),
    [
        ("a doctor examining a child", {"hospital bed"}),
        ("a teacher reading a book to two children", {"blackboard"}),
        ("a chef cutting an apple", {"kitchen counter", "stove"}),
        ("a cat sleeping on a bed", {"wardrobe"}),
        ("two friends talking in a cafe", {"table set for two"}),
        ("a cat sleeping on a sofa", {"bookshelf", "floor lamp"}),
    ],
)
def test_who_does_something_inside_is_in_a_room_for_it(prompt: str, pieces: set[str]) -> None:
    assert pieces <= set(who(prompt))
    assert score(prompt) > 0.9
