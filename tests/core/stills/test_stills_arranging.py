"""Where things stand."""

import itertools

import numpy as np
import pytest

from allaprima.stills.arranging import Placed, arranged
from allaprima.stills.catalogue import THINGS, made
from allaprima.stills.reading import read
from allaprima.stills.solid import Coat


def placed(
    prompt: str, seed: int = 1, aspect: float = 1.0, palette: tuple[str, ...] = ()
) -> Placed:
    return arranged(read(prompt).items, palette, aspect, seed)


def low(found: Placed) -> float:
    return min(float(part.mesh.points[:, 1].min()) for part in found.parts)


def centres(found: Placed, each: int) -> np.ndarray:
    """Middles of things that have so many parts."""
    parts = [found.parts[k : k + each] for k in range(0, len(found.parts), each)]
    return np.array([np.concatenate([p.mesh.points for p in group]).mean(0) for group in parts])


@pytest.mark.parametrize("seed", range(4))
def test_as_many_as_said_stand_beside_one_another_on_the_ground(seed: int) -> None:
    found = placed("five oranges", seed)
    each = len(made("orange", "", Coat(), 1).parts)
    assert len(found.parts) == 5 * each
    assert low(found) == pytest.approx(0, abs=0.05)
    apart = [np.hypot(*(a - b)[[0, 2]]) for a, b in itertools.combinations(centres(found, each), 2)]
    assert min(apart) > 6


@pytest.mark.parametrize(
    "prompt",
    ["a bowl of lemons", "a basket of apples", "an apple on a plate", "cupcakes on a cake stand"],
)
def test_what_is_in_something_stays_within_it(prompt: str) -> None:
    [item] = read(prompt).items
    alone = made(item.thing, "", Coat(), 1)
    found = placed(prompt)
    box = np.concatenate([part.mesh.points for part in found.parts[: len(alone.parts)]])
    inner = np.concatenate([part.mesh.points for part in found.parts[len(alone.parts) :]])
    reach = np.hypot(box[:, 0], box[:, 2]).max()
    assert np.hypot(inner[:, 0], inner[:, 2]).max() < reach * 1.15
    assert inner[:, 1].min() > -0.2


def test_something_too_large_for_its_plate_gets_a_larger_one() -> None:
    alone = placed("a plate")
    found = placed("a watermelon on a plate")
    wide = [
        max(float(np.ptp(part.mesh.points[:, 0])) for part in each.parts[:1])
        for each in (alone, found)
    ]
    assert wide[1] >= wide[0]


def test_a_stack_is_as_high_as_its_parts_together() -> None:
    one = placed("a book")
    four = placed("a stack of old books")
    tall = [
        max(float(part.mesh.points[:, 1].max()) for part in found.parts) for found in (one, four)
    ]
    assert tall[1] == pytest.approx(4 * tall[0], rel=0.25)


def test_flowers_lean_out_of_their_vase() -> None:
    found = placed("a vase of tulips")
    vase = made("vase", "", Coat(), 1)
    rim = max(float(part.mesh.points[:, 1].max()) for part in vase.parts)
    heads = max(float(part.mesh.points[:, 1].max()) for part in found.parts)
    assert heads > rim * 1.2
    assert found.left_out == ()


def test_on_what_is_flat_others_stand_and_beside_what_is_not() -> None:
    on = placed("a padlock on a keyboard")
    keyboard = len(made("keyboard", "", Coat(), 1).parts)
    assert min(float(part.mesh.points[:, 1].min()) for part in on.parts[keyboard:]) > 0.5
    beside = placed("a camera on a suitcase")
    assert low(beside) == pytest.approx(0, abs=0.1)
    camera = len(made("camera", "", Coat(), 1).parts)
    assert min(
        float(part.mesh.points[:, 1].min()) for part in beside.parts[:camera]
    ) == pytest.approx(0, abs=0.1)


def test_a_palette_colours_what_has_no_colour_of_its_own() -> None:
    found = placed("a mug and a red cushion", palette=("11aa55", "3322bb"))
    colours = {part.matter.colour for part in found.parts}
    assert "11aa55" in colours
    assert "3322bb" not in colours


def test_wide_pictures_have_their_things_in_a_wide_row() -> None:
    wide = np.concatenate([part.mesh.points for part in placed("six apples", aspect=2.4).parts])
    tall = np.concatenate([part.mesh.points for part in placed("six apples", aspect=0.5).parts])
    assert np.ptp(wide[:, 0]) > np.ptp(tall[:, 0])


def test_the_same_seed_places_them_alike_and_another_does_not() -> None:
    one, same, other = (
        placed("five oranges", 1),
        placed("five oranges", 1),
        placed("five oranges", 2),
    )
    assert all(
        (a.mesh.points == b.mesh.points).all() for a, b in zip(one.parts, same.parts, strict=True)
    )
    assert any(
        (a.mesh.points != b.mesh.points).any() for a, b in zip(one.parts, other.parts, strict=True)
    )


def test_it_is_seen_from_where_the_first_is_best_seen() -> None:
    assert placed("a pizza").seen == THINGS["pizza"].seen
