"""A language's words, as they are looked up."""

import pytest

from allaprima.languages.forms import forms_of, words_of
from allaprima.languages.table import Meaning, Table, languages, table_of

GERMAN = """
# a comment
[little]
a: ein, eine
: bitte
[relations]
by: am, bei
[adjectives]
red: rot
old: alt
orange: orange
[nouns]
oak: eiche, eichen
wood: holz
floor: boden, böden
cherry: kirsche
tree: baum, bäume
orange: orange
wall: mauer
fire brigade: feuerwehr
Christmas tree: tannenbaum, der weihnachtsbaum
"""


@pytest.fixture
def german():
    return Table("de", GERMAN)


def test_words_come_without_marks_and_capital_letters():
    assert words_of("L'arc-en-ciel, Straße: ŒUVRE!") == [
        "l",
        "arc",
        "en",
        "ciel",
        ",",
        "straße",
        ",",
        "œuvre",
        ",",
    ]
    assert words_of("猫と3Dの犬、ё") == ["猫", "と", "3d", "の", "犬", ",", "ё"]
    assert words_of("") == words_of("☃") == []


@pytest.mark.parametrize(
    ("language", "word", "base"),
    [
        ("de", "rotes", "rot"), ("de", "gruen", "grun"), ("nl", "rode", "rood"), ("nl", "bomen", "boom"),
        ("nl", "natte", "nat"), ("nl", "huizen", "huis"), ("nl", "kerkje", "kerk"), ("fr", "anciennes", "ancien"),
        ("fr", "chevaux", "cheval"), ("fr", "neuve", "neuf"), ("es", "rojas", "rojo"), ("es", "luces", "luz"),
        ("pt", "baloes", "balao"), ("pt", "azuis", "azul"), ("pt", "jardins", "jardim"), ("it", "rosse", "rosso"),
        ("it", "bianche", "bianco"), ("it", "laghi", "lago"),
    ],
)  # fmt: skip
def test_inflected_words_are_found_by_what_a_dictionary_has(language, word, base):
    assert base in forms_of(word, language)


def test_a_word_has_what_it_means_for_each_part_it_may_play(german):
    assert german.parted(["orange", "rotes", "ding"]) == [
        (("orange",), (Meaning("orange", "adjectives"), Meaning("orange", "nouns"))),
        (("rotes",), (Meaning("red", "adjectives"),)),
        (("ding",), ()),
    ]
    assert german.parted([]) == []


def test_accents_tell_words_apart_that_are_the_same_without():
    table = Table("pt", "[relations]\nin: no\n[nouns]\nknot: nó\nsofa: sofá")
    assert [m.english for _, [m] in table.parted(["no", "nó", "sofá", "sofa"])] == [
        "in",
        "knot",
        "sofa",
        "sofa",
    ]


def test_the_longest_phrase_counts_and_no_mark_is_part_of_one(german):
    assert [said for said, _ in german.parted(["der", "weihnachtsbaum"])] == [
        ("der", "weihnachtsbaum")
    ]
    assert [said for said, _ in german.parted(["der", ",", "weihnachtsbaum"])][:2] == [
        ("der",),
        (",",),
    ]


@pytest.mark.parametrize(
    ("compound", "english"),
    [
        ("eichenholz", "oak wood"),
        ("eichenholzboden", "oak wood floor"),
        ("kirschbaum", "cherry tree"),
        ("altholz", "old wood"),
        ("kirschbäume", "cherry trees"),
    ],
)
def test_compounds_are_put_together_of_their_parts(german, compound, english):
    [word] = words_of(compound)
    assert german.parted([word]) == [((word,), (Meaning(english, "nouns"),))]


def test_what_is_no_compound_of_known_parts_is_not_known(german):
    assert german.parted(["betonboden"]) == [(("betonboden",), ())]
    assert Table("fr", GERMAN).parted(["eichenholz"]) == [(("eichenholz",), ())]


@pytest.mark.parametrize("line", ["[things]", "red rot", "red:", "red: "])
def test_a_table_of_another_form_says_which_line_is_wrong(line):
    with pytest.raises(ValueError, match="line 2"):
        Table("de", f"[nouns]\n{line}")
    with pytest.raises(ValueError, match="line 1"):
        Table("de", "red: rot")


@pytest.mark.parametrize("language", languages())
def test_each_language_has_a_word_for_everything_that_can_be_drawn(language):
    from allaprima.symbols.things import THINGS

    known = set(table_of(language).english())
    names = [thing.names for thing in THINGS.values()]
    missing = [own[0] for own in names if not known & set(own)]
    assert len(missing) < len(names) / 10, missing
