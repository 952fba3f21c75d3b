"""All things: sound, of a sensible size, on the ground, and quickly made."""

import numpy as np
import pytest

from allaprima.stills.catalogue import THINGS, made
from allaprima.stills.matter import gold
from allaprima.stills.solid import Coat, Solid

LOOKS = [
    (thing.id, variant)
    for thing in THINGS.values()
    for variant in dict.fromkeys(thing.names.values())
]
MOST_FACES = 46_000
FLOATING = ("balloon", "bubble", "planet", "cloud", "moon", "kite", "satellite", "snowflake")
"""What hovers."""


def extent(solid: Solid) -> tuple[np.ndarray, np.ndarray]:
    points = np.concatenate([part.mesh.points for part in solid.parts])
    return points.min(0), points.max(0)


@pytest.mark.parametrize(("name", "variant"), LOOKS)
def test_each_is_sound_and_stands_on_the_ground(name: str, variant: str) -> None:
    solid = made(name, variant, Coat(), 1)
    for part in solid.parts:
        mesh = part.mesh
        assert np.isfinite(mesh.points).all()
        assert np.isfinite(mesh.normals).all()
        assert mesh.faces.min() >= 0
        assert mesh.faces.max() < len(mesh.points)
        assert len(part.local) == len(mesh.points)
        for function in (part.matter.paint, part.matter.bump):
            if function is not None:
                values = np.asarray(function(part.local[:50].astype(np.float32)))
                assert values.shape[0] == min(50, len(part.local))
                assert np.isfinite(values).all()
    low, high = extent(solid)
    size = high - low
    assert 0.3 < size.max() < 300, size
    assert -0.6 < low[1] < (0.5 if not any(word in name for word in FLOATING) else 60), low
    middle = (low + high) / 2
    assert abs(middle[0]) < 0.45 * size.max() + 1, middle
    assert sum(len(part.mesh.faces) for part in solid.parts) <= MOST_FACES
    assert all(np.isfinite(lamp.at).all() for lamp in solid.lamps)


def test_there_are_many() -> None:
    assert len(THINGS) > 600


def test_the_same_seed_makes_the_same_thing() -> None:
    made.cache_clear()
    one = made("potted plant", "", Coat(), 5)
    made.cache_clear()
    two = made("potted plant", "", Coat(), 5)
    for a, b in zip(one.parts, two.parts, strict=True):
        assert (a.mesh.points == b.mesh.points).all()


@pytest.mark.parametrize(
    "name",
    ["mug", "sneaker", "skull", "teapot", "chess piece", "guitar", "suitcase", "watch", "toy car"],
)
def test_the_words_colour_it_and_say_what_it_is_made_of(name: str) -> None:
    coloured = made(name, "", Coat(("2040c0",)), 1)
    assert any(part.matter.colour == "2040c0" for part in coloured.parts)
    golden = made(name, "", Coat(matter=gold()), 1)
    assert any(
        part.matter.metal == 1 and part.matter.colour == gold().colour for part in golden.parts
    )


@pytest.mark.parametrize(
    "name", sorted(thing.id for thing in THINGS.values() if thing.holds[1] > 0)
)
def test_what_holds_others_has_room_for_them(name: str) -> None:
    thing = THINGS[name]
    low, high = extent(made(name, "", Coat(), 1))
    level, radius = thing.holds
    assert -0.1 <= level <= high[1] + 0.5
    assert radius <= max(high[0], high[2], -low[0], -low[2]) * 1.05


@pytest.mark.parametrize(
    "name", sorted(thing.id for thing in THINGS.values() if "cut" in thing.names.values())
)
def test_flowers_for_vases_stand_upright_on_the_end_of_their_stem(name: str) -> None:
    solid = made(name, "cut", Coat(), 1)
    low, high = extent(solid)
    assert 14 < high[1] < 60
    points = np.concatenate([part.mesh.points for part in solid.parts])
    foot = points[points[:, 1] < low[1] + 1]
    assert np.hypot(foot[:, 0], foot[:, 2]).max() < 4
