"""Figures of speech on slides, in plain words."""

import pytest

from allaprima_office.figures_of_speech import figures, in_plain_words
from allaprima_office.thing_vectors import phrases_of_table


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Moving the needle in 2027", "making progress in 2027"),
        ("Our fans", "fan base"),
        ("Deep dives: pricing", "deeper look: pricing"),
        ("The elephant in the room", "The unspoken problem"),
        ("A 30,000-foot view of Spain", "A big picture of Spain"),
    ],
)
def test_a_figure_of_speech_is_said_plainly_however_its_words_end(said, meant):
    assert in_plain_words(said) == meant


@pytest.mark.parametrize(
    "text", ["Our vision", "Needles and thread", "A dive into the sea", "Größe", "数据", "?!", ""]
)
def test_what_is_none_stays_as_it_is(text):
    assert in_plain_words(text) == text


def test_what_figures_mean_is_known():
    known = {phrase for _, phrase in phrases_of_table()}
    assert [meant for meant, _ in figures() if meant not in known] == []


def test_no_figure_means_two_things():
    said = [figure for _, figures_ in figures() for figure in figures_]
    assert len(said) == len(set(said))
    assert all(in_plain_words(figure) != figure for figure in said)
