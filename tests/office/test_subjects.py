"""What is drawn for a slide that says something nobody can draw."""

import pytest
from conftest import outlined

from allaprima_office.subjects import NEUTRAL, subject_of, subjects_for, things_near
from allaprima_office.thing_vectors import phrases_of_table
from allaprima_office.things import things

CONTENT, BLANK = 1, 6


@pytest.mark.parametrize(
    ("title", "thing"),
    [
        ("Quarterly results", "rising bar chart"),
        ("Agenda", "checklist"),
        ("Our team", "group of people"),
        ("Questions?", "question mark"),
        ("Data protection", "padlock"),
        ("Project\nstatus", "clipboard"),
        ("Why bees matter", "bee"),
        ("Why our bicycles sell", "bicycle"),
        ("Where we stand", "speedometer"),
        ("Strengths and weaknesses", "balance scale"),
        ("Lessons learned", "light bulb"),
        ("Thank you for your attention", "bouquet of flowers"),
        ("The waterfalls of Norway", "waterfall"),
        ("Reliable", "anchor"),
        ("Fewer errors", "green check mark"),
        ("Teamwork", "group of people"),
    ],
)
def test_a_title_is_drawn_as_a_thing_that_means_it(title, thing):
    assert subject_of(title) == thing


@pytest.mark.parametrize(
    ("title", "thing"),
    [
        ("Our fan base", "group of people"),
        ("Low-hanging fruit", "trophy"),
        ("Moving the needle", "arrow going up"),
        ("Bottlenecks in production", "conveyor belt"),
        ("Deep dive", "magnifying glass"),
        ("Skin in the game", "link of a chain"),
    ],
)
def test_a_figure_of_speech_is_drawn_as_what_it_means(title, thing):
    assert subject_of(title) == thing


@pytest.mark.parametrize(
    ("title", "thing"), [("Data lake", "frog"), ("Greenwashing", "broccoli"), ("War room", "sofa")]
)
def test_what_is_only_near_to_a_thing_is_not_that_thing(title, thing):
    assert subject_of(title) != thing
    assert subject_of("Pond life in spring", ["Frogs", "Newts", "Dragonflies"]) == "frog"


def test_what_is_not_understood_is_drawn_as_what_is_wrong_for_none():
    for title in ("Πρόγευμα στο γρασίδι", "მონაცემები", "Gschwerl"):
        assert subject_of(title) in NEUTRAL
    assert subject_of("Πρόγευμα στο γρασίδι", ["Data protection"]) == "padlock"
    assert set(NEUTRAL) <= {thing for thing, _ in things()}


def test_the_points_tell_one_meaning_from_another():
    assert subject_of("The sea") == "wave"
    assert subject_of("The sea", ["Whales", "Dolphins", "Sharks"]) == "dolphin"


@pytest.mark.parametrize(
    "title", ["Introduction to the zither", "Lorem ipsum dolor sit amet consectetur", "?!"]
)
def test_what_nothing_comes_near_to_gets_what_is_wrong_for_none(title):
    assert subject_of(title) in NEUTRAL


def test_a_line_of_the_notes_is_drawn_as_it_stands(add_slide):
    slide = outlined(add_slide(CONTENT, "Quarterly results", notes="image: a blue fish"))
    assert subjects_for(slide, 2) == ["a blue fish", "a blue fish"]


def test_points_alone_are_enough_and_no_words_are_none(add_slide):
    slide = add_slide(CONTENT)
    slide.placeholders[1].text_frame.text = "Thank you\nfor listening"
    assert subjects_for(outlined(slide)) == ["bouquet of flowers"]
    assert subjects_for(outlined(add_slide(BLANK))) == []


def test_things_nearly_as_near_are_told_too_the_nearest_first(add_slide):
    (first, near), (second, less), *_ = things_near(outlined(add_slide(CONTENT, "Summary")))
    assert (first, second) == ("checklist", "document")
    assert 1 >= near > less > 0.65
    assert things_near(outlined(add_slide(CONTENT, "Πρόγευμα στο γρασίδι"))) == []
    assert things_near(outlined(add_slide(BLANK))) == []


def test_every_thing_is_there_once_and_stands_for_something():
    names = [thing for thing, _ in things()]
    assert len(names) == len(set(names))
    assert all(stands_for and all(stands_for) for _, stands_for in things())


def test_what_slides_ask_for_is_known_to_the_model_that_comes_along():
    from allaprima.symbols.reading import read

    for thing, _ in things()[::9]:
        wish = read(thing)
        assert all(subject.is_known for subject in wish.subjects), thing
        assert not wish.left_out, thing


def test_a_slide_that_names_a_thing_gets_it():
    named = [thing for thing, _ in things()][::11]
    assert [subject_of(f"The {thing}") for thing in named] == named


def test_all_that_the_model_draws_can_stand_for_a_slide():
    from allaprima.symbols.things import THINGS
    from allaprima.wording import stem, tokens

    def key(phrase):
        return tuple(map(stem, tokens(phrase)))

    known = {key(phrase) for _, phrase in phrases_of_table()}
    missing = [
        thing.names[0] for thing in THINGS.values() if not known & set(map(key, thing.names))
    ]
    # Buttons of programs, which no slide is about.
    assert set(missing) == {
        "arrow left", "arrow down", "double arrow", "curved arrow", "menu button", "hash sign",
    }  # fmt: skip
