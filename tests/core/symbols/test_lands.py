"""Continents on a globe."""

import math

import pytest

from allaprima.symbols.things.lands import LANDS, seen_from_afar

AUSTRALIA = next(land for land in LANDS if (114, -22) in land)


@pytest.mark.parametrize("lon", range(-180, 180, 30))
def test_what_is_seen_lies_on_the_globe(lon: int) -> None:
    for land in LANDS:
        assert all(math.hypot(*point) <= 1 + 1e-9 for point in seen_from_afar(land, lon, 22))


def test_what_is_nearest_lies_in_the_middle_and_what_is_behind_is_not_seen() -> None:
    seen = seen_from_afar(AUSTRALIA, 134, -25)
    x, y = (sum(values) / len(values) for values in zip(*seen, strict=True))
    assert math.hypot(x, y) < 0.1
    assert seen_from_afar(AUSTRALIA, 134 - 180, 25) == []


def test_north_is_up_and_east_is_right() -> None:
    place = ((10.0, 10.0), (11.0, 10.0), (10.0, 11.0))
    assert all(x > 0 and y > 0 for x, y in seen_from_afar(place, 0, 0))
    assert all(x < 0 and y < 0 for x, y in seen_from_afar(place, 30, 30))
