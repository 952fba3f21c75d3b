"""What slides say in other languages, put into English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.symbols.things import THINGS
from allaprima_office.foreign_words import meanings
from allaprima_office.languages import in_english, is_english
from allaprima_office.subjects import subject_of
from allaprima_office.things import things


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Quartalsergebnisse Q3", "quarterly results"),
        ("Vielen Dank für Ihre Aufmerksamkeit!", "thank you"),
        ("Nächste Schritte", "next steps"),
        ("Stärken und Schwächen", "strengths weaknesses"),
        ("Datenschutz und IT-Sicherheit", "data protection security"),
        ("Die Rolle der Künstlichen Intelligenz", "artificial intelligence"),
        ("Projektplan", "project plan"),
        ("Kundenfeedback", "customers feedback"),
        ("Zuverlässig", "reliable"),
        ("Offene Punkte", "open points"),
        ("UNSERE MÄRKTE", "market"),
        ("Nos résultats", "results"),
        ("Próximos pasos", "next steps"),
        ("Domande?", "questions"),
        ("Over ons", "about us"),
    ],
)
def test_titles_of_other_languages_say_the_same_in_english(said, meant):
    assert in_english(said) == meant


@pytest.mark.parametrize(
    ("title", "thing"),
    [
        ("四半期の業績", "rising bar chart"),
        ("数据安全", "padlock"),
        ("我们的团队", "group of people"),
        ("Våra mål", "bullseye with an arrow"),
        ("Nasze cele", "bullseye with an arrow"),
        ("Безопасность данных", "padlock"),
        ("우리 팀", "group of people"),
        ("Nye kunder", "group of people"),
    ],
)
def test_titles_in_languages_that_prompts_are_read_in_are_understood_too(title, thing):
    assert subject_of(title) == thing


@pytest.mark.parametrize(
    "text",
    [
        "Our vision",
        "Die hard",
        "Hat and coat",
        "Was it us?",
        "Zither",
        "Śląsk",
        "მონაცემები",
        "?!",
        "",
    ],
)
def test_english_and_what_is_not_known_stay_as_they_are(text):
    assert in_english(text) == text


def test_no_thing_and_nothing_that_it_stands_for_is_taken_for_another_language():
    own = [phrase for thing, stands_for in things() for phrase in (thing, *stands_for)]
    names = [name for thing in THINGS.values() for name in thing.names]
    # In a French title it is a summary.
    assert [text for text in own + names if in_english(text) != text] == ["resume"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Elternabend", "parents' evening"),
        ("Bürgersprechstunde", "citizens' consultation"),
        ("Der rote Faden", "red thread"),
        ("Mitarbeitergespräche 2027", "appraisal interview"),
        ("Xylografieausstellung", "museum"),  # of what is not known it is one
    ],
)
def test_german_compounds_are_what_their_last_part_says(said, meant):
    assert in_english(said) == meant


def test_english_words_that_german_has_as_well_stay_english():
    for title in ("Land survey", "Personal growth", "Brand design", "Digital transformation"):
        assert in_english(title) == title


def test_english_is_told_from_other_languages_by_its_words_and_its_letters():
    for text in (
        "Data lake",
        "Heteroskedasticity",
        "zither",
        "Introduction to the zither",
        "?!",
        "",
    ):
        assert is_english(text), text
    for text in ("Verwahrlosung", "Betriebsgeheimnis", "Śniadanie na trawie", "数据"):
        assert not is_english(text), text


def test_each_phrase_is_understood_by_itself():
    assert [
        phrase
        for meant, said in meanings()
        for phrase in said
        if in_english(phrase) == phrase and phrase != meant
    ] == []


def test_no_phrase_means_two_things():
    said = [phrase for _, phrases in meanings() for phrase in phrases]
    assert len(said) == len(set(said))


@given(st.text())
def test_any_text_has_words_left(text):
    assert in_english(text) or not text


@pytest.mark.parametrize(
    ("title", "thing"),
    [
        ("Quartalsergebnisse", "rising bar chart"),
        ("Unser Team", "group of people"),
        ("Fragen?", "question mark"),
        ("Datenschutz", "padlock"),
        ("Merci de votre attention", "bouquet of flowers"),
    ],
)
def test_slides_in_other_languages_get_what_english_ones_get(title, thing):
    assert subject_of(title) == thing
