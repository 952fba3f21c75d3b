"""How sure it is that a slide is about what its title names."""

from dataclasses import replace

import pytest

from allaprima_office.confidence import Evidence, coverage, is_told, names_model, parts_of, telling

ABOUT = Evidence(clearness=6, coverage=1, is_told=False, agreement=0.4)


def test_each_kind_of_evidence_counts():
    assert ABOUT.is_enough
    assert not replace(ABOUT, is_told=True).is_enough
    assert not replace(ABOUT, clearness=1).is_enough
    unclear = replace(ABOUT, clearness=4.5)
    assert unclear.is_enough
    assert not replace(unclear, agreement=0.0, coverage=0.3).is_enough


def test_a_word_that_is_said_however_clearly_is_not_enough():
    assert not Evidence(clearness=100, coverage=0, is_told=False).is_enough
    assert not Evidence(clearness=100, coverage=1, is_told=True).is_enough


def test_a_title_without_points_must_be_about_little_else():
    alone = replace(ABOUT, agreement=None)
    assert alone.is_enough
    assert not replace(alone, coverage=0.3).is_enough


@pytest.mark.parametrize(
    "title",
    ["Burning the boats", "Too many cooks", "Where the rubber meets the road", "Don\u2019t drop the ball",
     "Out of the frying pan", "Das Rad nicht neu erfinden", "Zwischen allen Stühlen"],
)  # fmt: skip
def test_sentences_are_no_plain_names_of_things(title):
    assert is_told(title)


@pytest.mark.parametrize(
    "title", ["Golf GTI", "Jaguar F-Type", "Model XR500", "XR-500 series", "Python 3.14"]
)
def test_names_and_numbers_of_models_are_told(title):
    assert names_model(title)


@pytest.mark.parametrize(
    "title",
    ["Penguins of Antarctica", "Swimming lessons", "Why bees matter", "How to bake bread", "World War II",
     "Warum Bienen wichtig sind", "Cycling to work", "Bus line 42", "COVID-19 in Europe", "HR", "", "?!", "数据"],
)  # fmt: skip
def test_other_titles_may_be_plain_names(title):
    assert not is_told(title)
    assert not names_model(title)


def test_coverage_is_of_the_words_that_say_something():
    assert coverage("The lighthouses of the coast", telling("lighthouse")) == 0.5
    assert coverage("Our new bus 42", telling("bus, public transport")) == 1
    assert coverage("", ["bus"]) == coverage("The", ["the"]) == 0


def test_a_title_of_two_halves_has_them():
    assert parts_of("Old wine in new bottles? Repurposed drugs") == [
        "Old wine in new bottles",
        "Repurposed drugs",
    ]
    assert parts_of("Herding cats: twelve\nagencies") == ["Herding cats", "twelve agencies"]
    assert parts_of("Spades \u2013 the basics") == ["Spades", "the basics"]
    for one in ("Questions?", "One - two - three", "Twenty-one", ""):
        assert parts_of(one) == []
