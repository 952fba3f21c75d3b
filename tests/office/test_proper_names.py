"""Names and figures on slides."""

import pytest

from allaprima_office.proper_names import bearer_of, figure_of
from allaprima_office.subjects import subject_of
from allaprima_office.things import things


@pytest.mark.parametrize(
    "name",
    ["Dr. Jane Smith", "Prof. Müller", "Sarah Connor, CFO", "Björn Åkesson", "Mohammed Al-Sayed",
     "Priya Patel - Head of Design", "Jean-Luc de la Tour", "Tom", "Kwame Mensah (Director)"],
)  # fmt: skip
def test_a_name_is_a_persons_of_whom_it_does_not_say_whether_it_is_a_woman(name):
    assert bearer_of(name) == "person"
    assert subject_of(name) == "person"


def test_a_title_of_address_says_whether_it_is_a_woman():
    assert bearer_of("Frau Dr. Weber") == bearer_of("Mrs Brown") == "woman"
    assert bearer_of("Mr. Baker") == bearer_of("Herr Koch") == "man"
    assert bearer_of("Herr und Frau Koch") == bearer_of("Lisa & Tom") == "group of people"


def test_a_role_below_an_unknown_name_tells_a_person():
    assert bearer_of("Kwame Mensah", ["Managing director"]) == "person"
    assert bearer_of("Kwame Mensah") is None


@pytest.mark.parametrize("name", ["Acme Ltd", "Siemens AG", "Müller GmbH & Co. KG", "Foo S.p.A."])
def test_a_company_is_an_office_building(name):
    assert bearer_of(name) == subject_of(name) == "office building"


def test_a_registered_club_is_people():
    assert bearer_of("Turnverein Aalen e. V.") == "group of people"


@pytest.mark.parametrize(
    "text",
    ["Grace period", "Market share", "Professor", "Our team", "Tom's diner is open", "LTD", "AG", "", "?!",
     "Peter and the wolf", "the mark of a good teacher", "Customer group", "数据"],
)  # fmt: skip
def test_other_titles_are_no_names(text):
    assert bearer_of(text) is None


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("+27 %", "rising bar chart"),
        ("−12.5%", "falling line chart"),
        ("27%", "doughnut chart"),
        ("€ 4.2m", "money bag"),
        ("3 500 000 €", "money bag"),
        ("$1.5 billion", "money bag"),
        ("2026", "calendar"),
        ("Q3 2026", "calendar"),
        ("12. März 2027", "calendar"),
        ("May 4, 2027", "calendar"),
        ("12:30", "clock"),
        ("9:00 - 17:30", "clock"),
        ("4.8 / 5", "star"),
        ("No. 1", "trophy"),
        ("3x", "arrow going up"),
        ("5,000+", "bar chart"),
        ("+49 89 123456", "telephone"),
        ("info@example.com", "envelope"),
        ("www.example.com", "browser window"),
    ],
)
def test_a_figure_alone_has_what_stands_for_it(text, thing):
    assert figure_of(text) == subject_of(text) == thing
    assert thing in dict(things())


@pytest.mark.parametrize("text", ["27% of sales", "Phase 2", "Agenda 2030", "", "May", "%", "数据"])
def test_what_says_more_than_a_figure_is_none(text):
    assert figure_of(text) is None


def test_what_is_counted_tells_more_than_how_much():
    assert subject_of("27%", ["more bicycles"]) == "bicycle"
    assert subject_of("27%", ["Πρόγευμα"]) == "doughnut chart"
