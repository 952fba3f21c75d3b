"""Different slides get different things, wherever the slides stand."""

from hypothesis import given
from hypothesis import strategies as st

from allaprima_office.distinct import Claim, distinct
from allaprima_office.things import looks_like, things

SUMMARY = Claim(9, "Summary", [("checklist", 1.0), ("document", 0.7), ("map", 0.65)], 90)
AGENDA = Claim(2, "Agenda", [("checklist", 1.0), ("bullseye", 0.5)], 20)


def test_a_thing_goes_to_the_slide_that_has_the_least_near_one_besides():
    assert distinct([AGENDA, SUMMARY]) == ["checklist", "document"]
    assert distinct([SUMMARY, AGENDA]) == ["document", "checklist"]


def test_a_slide_that_is_about_a_thing_gets_it_before_one_that_is_about_it_by_the_way():
    team = Claim(2, "Our team", [("people", 1.0), ("trophy", 0.8)], 20)
    risk = Claim(3, "Betting the farm on one customer", [("people", 0.6), ("scales", 0.35)], 30)
    assert distinct([team, risk]) == ["people", "scales"]


def test_what_looks_the_same_is_the_same_thing():
    status = Claim(3, "Status", [("clipboard", 1.0)], 30)
    assert distinct([AGENDA, status]) == ["bullseye", "clipboard"]
    twice = Claim(3, "Coffee", [("cup of coffee", 0.9), ("coffee cup", 0.8), ("palm", 0.7)], 30)
    other = Claim(4, "Cup", [("coffee cup", 0.9)], 40)
    assert distinct([twice, other]) == ["palm", "coffee cup"]


def test_what_is_shown_already_is_not_shown_again():
    assert distinct([SUMMARY], [(2, "Agenda", "checklist")]) == ["document"]
    assert distinct([SUMMARY], [(2, "Agenda", "clipboard"), (3, "", "document")]) == ["map"]


def test_slides_of_the_same_title_may_show_the_same():
    again = Claim(7, " AGENDA ", AGENDA.things, 70)
    assert distinct([AGENDA, again, SUMMARY]) == ["checklist", "checklist", "document"]
    assert distinct([again], [(2, "Agenda", "checklist")]) == ["checklist"]


def test_places_on_one_slide_show_different_things():
    second = Claim(2, "Agenda", AGENDA.things, 21)
    assert sorted(distinct([AGENDA, second])) == ["bullseye", "checklist"]
    assert distinct([AGENDA], [(2, "Agenda", "checklist")]) == ["bullseye"]


def test_slides_without_a_title_are_told_apart():
    ones = [Claim(n, "", [("key", 1.0), ("lock", 0.8)], n) for n in (1, 2)]
    assert sorted(distinct(ones)) == ["key", "lock"]


def test_where_nothing_is_left_the_nearest_comes_again():
    ones = [Claim(n, f"Results {n}", [("bars", 1.0)], n) for n in (1, 2, 3)]
    assert distinct(ones) == ["bars"] * 3
    assert distinct([SUMMARY], [(1, "", thing) for thing, _ in SUMMARY.things]) == ["checklist"]


CLAIMS = st.lists(
    st.builds(
        Claim,
        slide=st.integers(1, 4),
        title=st.sampled_from(["", "Agenda", "Summary", "Risks"]),
        things=st.lists(
            st.tuples(st.sampled_from("abcde"), st.sampled_from([0.7, 0.8, 0.9])),
            min_size=1,
            unique_by=lambda thing: thing[0],
        ).map(lambda them: sorted(them, key=lambda thing: -thing[1])),
        seed=st.integers(0, 10**9),
    ),
    max_size=6,
    unique_by=lambda claim: claim.seed,
)


@given(CLAIMS, st.randoms(use_true_random=False))
def test_the_order_of_the_slides_does_not_matter(claims, random):
    chosen = dict(zip((c.seed for c in claims), distinct(claims), strict=True))
    random.shuffle(claims)
    assert dict(zip((c.seed for c in claims), distinct(claims), strict=True)) == chosen


@given(CLAIMS)
def test_each_claim_gets_one_of_its_own_things(claims):
    for claim, thing in zip(claims, distinct(claims), strict=True):
        assert thing in [name for name, _ in claim.things]


def test_things_that_look_alike_are_known_things_and_go_by_one_name():
    names = {thing for thing, _ in things()}
    alike = {thing: looks_like(thing) for thing in names if looks_like(thing) != thing}
    assert len(alike) > 30
    assert set(alike.values()) <= names
    assert all(looks_like(first) == first for first in alike.values())
