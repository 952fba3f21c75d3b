"""What slides of certain fields are about."""

import pytest

from allaprima_office.subjects import subject_of
from allaprima_office.things import rows, things
from allaprima_office.topics import TABLE


def test_topics_are_of_things_that_are_known_and_say_nothing_twice():
    said = [phrase for _, phrases in things() for phrase in phrases]
    topics = [phrase for _, phrases in rows(TABLE) for phrase in phrases]
    assert len(topics) == len(set(topics))
    assert [phrase for phrase in topics if said.count(phrase) > 1] == []
    names = [thing for thing, _ in rows(TABLE)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("title", "thing"),
    [
        ("Intellectual property", "certificate"),
        ("The periodic table", "test tube"),
        ("Side effects", "pill"),
        ("Plate tectonics", "world map"),
        ("Harvest festival", "wheat"),
        ("Away games", "football"),
        ("Burden of proof", "balance scale"),
        ("Fahrplan 2027", "map"),
        ("Krankenstand", "hospital bed"),
    ],
)
def test_what_no_thing_is_called_has_one_that_stands_for_it(title, thing):
    assert subject_of(title) == thing
