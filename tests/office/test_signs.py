"""What stands on slides that are not about what their titles name."""

from pathlib import Path

import pytest

from allaprima_office.signs import FIELDS, JUDGING, SIGNS
from allaprima_office.subjects import doubts_about, subject_of, things_near
from allaprima_office.things import things

TITLES = [
    [field.strip() for field in line.split("|")]
    for line in Path(__file__).with_name("titles.txt").read_text("utf-8").splitlines()
]
"""Titles that nothing was fitted to: kind, title, points, and for some the thing that is right: a plain name of
something, a figure of speech or what is hard to draw, or the name of a product, a company or a person."""


def of_kind(*kinds):
    return [
        (title, points.split(" ; "), right)
        for kind, title, points, right in TITLES
        if kind in kinds
    ]


def test_signs_are_things_and_stand_for_a_field_or_for_none():
    assert set(dict(things())) | {"person"} >= SIGNS | FIELDS
    assert not SIGNS & FIELDS
    assert SIGNS > JUDGING


def test_what_stands_for_the_points_alone_neither_praises_nor_blames():
    for title, points, _ in of_kind("figure", "name"):
        slide = Slide(title, *points)
        assert not doubts_about(slide) or not JUDGING & {thing for thing, _ in things_near(slide)}


@pytest.mark.parametrize("kind", ["figure", "name"])
def test_titles_that_name_what_their_slides_are_not_about_are_rarely_drawn_by_their_words(kind):
    said = of_kind(kind)
    assert len(said) >= 15
    literal = [
        (title, thing)
        for title, points, right in said
        if (thing := subject_of(title, points)) not in SIGNS | FIELDS and thing != right
    ]
    assert len(literal) < 0.06 * len(said), literal


def test_titles_that_say_what_their_slides_are_about_get_it():
    said = of_kind("plain")
    assert len(said) >= 40
    assert [
        (title, thing)
        for title, points, right in said
        if (thing := subject_of(title, points)) != right
    ] == []


@pytest.mark.parametrize(
    ("title", "points", "thing"),
    [
        ("Penguins of Antarctica", ["Habitat", "Food", "Threats"], "penguin"),
        ("The violin", ["Parts", "Sound", "Famous makers"], "violin"),
        ("Our new coffee machine", ["How to use it", "Cleaning rota", "Beans"], "coffee machine"),
        ("Forest fires", ["Causes", "Fighting", "Prevention"], "fire"),
        ("Why bees matter", ["Pollination", "Pesticides"], "bee"),
    ],
)
def test_what_a_slide_is_about_is_drawn_whatever_its_points_go_into(title, points, thing):
    assert subject_of(title, points) == thing


class Slide:
    def __init__(self, title, *points):
        self.title, self.points, self.other_lines, self.notes = title, points, (), ""


def test_a_sign_for_the_points_is_drawn_instead_and_the_thing_left_out_is_told():
    slide = Slide(
        "Teach a man to fish", "Training instead of handouts", "Local trainers", "Income up 40 %"
    )
    assert things_near(slide)[0][0] == "teacher at a blackboard"
    assert doubts_about(slide) == "fish"
    assert not {thing for thing, _ in things_near(slide)} - SIGNS - FIELDS
    assert doubts_about(Slide("Fishing in rivers", "Trout", "Rods")) == ""
    assert doubts_about(Slide("")) == ""


def test_the_half_of_a_title_that_agrees_with_the_points_tells_what_it_means():
    points = ["Metformin in oncology", "Cheap, safe, off-patent", "No sponsor for trials"]
    assert subject_of("Old wine in new bottles? Repurposed drugs", points) == "pill"
    assert subject_of("Case study: bees", ["The hive", "Flowers", "Honey"]) == "bee"


def test_what_could_go_instead_of_a_sign_is_no_thing_that_the_slide_is_not_about():
    slide = Slide("Skating where the puck is going", "Subscriptions", "Usage billing")
    assert "ice skate" not in {thing for thing, _ in things_near(slide)}


def test_a_name_that_is_a_word_is_not_drawn_as_the_word():
    for title, points, word in (
        ("Snowflake", ["Data warehouse", "Credits used", "Cost control"], "snowflake"),
        ("Golf GTI", ["245 PS", "From 41,000 euros"], "golf"),
        ("Golf GTI", [], "golf"),
        ("Python 3.14", ["Free threading", "Template strings"], "snake"),
    ):
        assert subject_of(title, points) in SIGNS | FIELDS
        assert subject_of(title, points) != word
    assert subject_of("Snowflake", ["Ice crystals", "Six arms", "Cold clouds"]) == "snowflake"
    assert subject_of("Pythons", ["Snakes of Asia", "Prey"]) == "snake"
