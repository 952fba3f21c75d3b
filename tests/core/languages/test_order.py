"""The order that English has."""

import pytest

from allaprima.languages.translating import translate


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        # Adjectives before their noun.
        ("une maison rouge", "a red house"),
        ("un chat noir et blanc sur un canapé vert", "a black and white cat on a green sofa"),
        ("una vieja casa blanca", "an old white house"),
        ("um farol vermelho e branco", "a red and white lighthouse"),
        ("una rosa rosa", "a pink rose"),
        ("un gato naranja", "an orange cat"),
        # Verbs before what they are about.
        ("Ein Hund, der ein Buch liest", "a dog reading a book"),
        ("een hond die een boek leest", "a dog reading a book"),
        ("un chien qui lit un livre", "a dog reading a book"),
        ("Hund, der schläft", "dog sleeping"),
        ("hund der schlaeft", "dog sleeping"),
        # What something is of, before it; the adjectives of both before that.
        ("muro viejo de ladrillo rojo con musgo", "old red brick wall with moss"),
        ("une table en bois clair", "a light wooden table"),
        ("das Symbol einer Rakete", "the icon of a rocket"),
        # Adjectives that come late.
        ("Holzdielen, alt, grau", "old grey wooden planks"),
        ("Edelstahl gebürstet", "brushed stainless steel"),
        # More than one, and one.
        ("drei Ballons", "three balloons"),
        ("fünf Äpfel", "five apples"),
        ("ein Bild von einem Löwen", "a lion"),
        ("des livres empilés", "stacked books"),
        # A word that is both is what its place makes it.
        ("eine orange Katze", "an orange cat"),
        ("eine Orange", "an orange"),
    ],
)  # fmt: skip
def test_sentences_have_the_order_of_english(said, meant):
    found = translate(said)
    assert found is not None
    assert found.text == meant


def test_marks_stay_where_they_part_what_is_said():
    found = translate("ein roter Apfel; zwei Birnen, flach, auf Weiß")
    assert found is not None
    assert found.text == "a red apple, two pears, flat, on white"
