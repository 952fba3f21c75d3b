"""What prompts say that somebody does with something or with somebody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.people.acts import ARMS, LEGS
from allaprima.scenes.figures.props.catalogue import PROPS
from allaprima.scenes.figures.reading import words
from allaprima.scenes.figures.reading.acting import act_at, table
from allaprima.scenes.figures.reading.cast import cast
from allaprima.scenes.figures.reading.naming import prop_at
from allaprima.scenes.figures.roles import Role
from allaprima.wording import tokens


def only(prompt: str) -> Role:
    [role] = cast(tokens(prompt)).roles
    return role


@pytest.mark.parametrize(
    ("prompt", "who", "how", "whom"),
    [
        ("an astronaut riding a horse", "astronaut", "on", "horse"),
        ("a mouse riding on the back of a turtle", "mouse", "on", "turtle"),
        ("a cat sleeping on a sofa", "cat", "on", "sofa"),
        ("an owl perched on a stack of books", "owl", "on", "stack of books"),
        ("a ghost in an armchair", "ghost", "in", "armchair"),
        ("a boy hiding under his bed", "boy", "under", "bed"),
        ("a girl under a tree", "girl", "under", "apple tree"),
        ("a cow looking over a fence", "cow", "behind", "wooden fence"),
        ("a dog in front of a sofa", "dog", "before", "sofa"),
        ("a lion sleeping next to a zebra", "lion", "beside", "zebra"),
        ("a fox jumping over a log", "fox", "over", "log"),
        ("a knight fighting a dragon", "knight", "fighting", "dragon"),
        ("a woman hugging a man", "woman", "hugging", "man"),
        ("a girl feeding ducks", "girl", "facing", "duck"),
        ("an alien shaking hands with an astronaut", "alien", "facing", "astronaut"),
        ("a dog chasing a cat", "dog", "chasing", "cat"),
        ("a man running away from a dog", "man", "fleeing", "dog"),
        ("a shepherd leading his sheep", "shepherd", "leading", "sheep"),
        ("a horse pulling a carriage", "horse", "pulling", "carriage"),
        ("a rabbit pushing a wheelbarrow", "rabbit", "pushing", "wheelbarrow"),
        ("a girl holding a cat", "girl", "carrying", "cat"),
        ("two kids playing chess", "child", "at", "chess table"),
        ("two people shaking hands", "person", "facing", None),
    ],
)
def test_who_is_tied_to_whom(prompt: str, who: str, how: str, whom: str | None) -> None:
    role = only(prompt)
    assert (role.figure, role.how, role.to.figure if role.to else None) == (who, how, whom)


@pytest.mark.parametrize(
    ("prompt", "thing", "arms"),
    [
        ("a girl reading a book", "book", "reading"),
        ("a man reading", "book", "reading"),
        ("a boy flying a kite", "kite", "raising"),
        ("a woman with a red umbrella", "umbrella", "holding"),
        ("a man playing guitar", "guitar", "strumming"),
        ("a man carrying a box", "box", "carrying"),
        ("a pirate digging", "shovel", "sweeping"),
        ("a woman talking on the phone", "phone call", "drinking"),
        ("kids throwing snowballs", "snowball", "throwing"),
    ],
)
def test_what_is_in_their_hands(prompt: str, thing: str, arms: str) -> None:
    role = only(prompt)
    assert role.held is not None
    assert (role.held.thing, role.arms) == (thing, arms)


def test_colours_and_sizes_go_to_what_they_stand_before() -> None:
    role = only("a woman in a blue dress with a big red umbrella")
    assert role.coat == ("2f6fd0",)
    assert role.held is not None
    assert role.held.coat == ("d43a3a",)
    assert role.held.scale > 1
    rider = only("a queen riding a white unicorn")
    assert rider.coat == ()
    assert rider.to is not None
    assert rider.to.coat == ("f6f4ee",)


def test_several_do_it_together() -> None:
    role = only("a cat and a dog sleeping on a sofa")
    assert {role.figure, *(other.figure for other in role.along)} == {"cat", "dog"}
    assert role.how == "on"
    assert all(each.pose in ("sleeping", "lying") for each in (role, *role.along))
    both = only("a knight and a king shaking hands")
    assert both.how == "facing"
    assert both.to is None
    assert len(both.along) == 1


def test_where_somebody_is_while_they_do_it() -> None:
    role = only("an old man feeding pigeons on a bench")
    assert role.how == "facing"
    assert role.seat is not None
    assert role.seat.figure == "bench"
    reading = only("a girl sitting on a bench reading a book")
    assert reading.how == "on"
    assert reading.held is not None
    assert reading.held.thing == "book"


def test_what_is_between_two() -> None:
    role = only("a mouse between a cat and a dog")
    assert role.how == "between"
    assert role.to is not None
    assert [role.to.figure, *(other.figure for other in role.to.along)] == ["cat", "dog"]


@pytest.mark.parametrize(
    "prompt",
    [
        "a fox walking in a forest", "a couple on a beach", "a dog on a hill", "an eagle over the mountains", "a man in the rain",
        "a castle by the sea", "a boat at sunset", "a horse in front of the mountains", "a hare in the snow at night",
    ],
)  # fmt: skip
def test_places_and_times_tie_nobody(prompt: str) -> None:
    assert all(role.how is None and role.held is None for role in cast(tokens(prompt)).roles)


@pytest.mark.parametrize(
    "prompt", ["a sofa on a rug", "a chair next to a table", "a tree behind a fence"]
)
def test_things_do_nothing(prompt: str) -> None:
    assert all(role.how is None for role in cast(tokens(prompt)).roles)


def test_who_has_no_hands_holds_nothing() -> None:
    assert all(role.held is None for role in cast(tokens("a car with a book")).roles)


@given(
    st.lists(
        st.sampled_from(
            [
                "a", "cat", "girl", "two", "horses", "and", "riding", "on", "sofa", "under", "tree", "holding", "book", "red", "while", ",", "reading",
                "between", "knights", "fighting", "with", "shaking", "hands", "bench", "is", "feeding", "his", "dog", "at", "table", "to", "of", "in",
            ]
        ),
        max_size=14,
    )
)  # fmt: skip
def test_any_words_in_any_order_are_read(said: list[str]) -> None:
    found = cast(said)
    every = [each for role in found.roles for each in role.everyone]
    assert all(each.figure in FIGURES and each.count >= 1 for each in every)
    assert all(each.held is None or each.held.thing in PROPS for each in every)
    assert all(role.how != "on" or role.to is not None for role in every)
    act_at(said, 0)


@pytest.mark.parametrize("prop", PROPS.values(), ids=PROPS)
def test_each_thing_to_be_held_is_found_by_each_of_its_names(prop) -> None:
    assert prop.arms in ARMS
    for name in prop.names:
        assert prop_at(name.replace("-", " ").split(), 0)[1] == prop.id


def test_poses_of_legs_and_arms_have_names_of_their_own() -> None:
    assert not LEGS.keys() & ARMS.keys()


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a cat wearing a top hat", ["top hat"]),
        ("a dog with sunglasses on the beach", ["sunglasses"]),
        ("a bear in a santa hat and a red scarf", ["santa hat", "scarf"]),
        ("a cat sitting on a sofa wearing a party hat", ["party hat"]),
        ("a boy in a superhero cape", ["cape"]),
    ],
)
def test_what_they_wear(prompt: str, worn: list[str]) -> None:
    role = only(prompt)
    assert [one.thing for one in role.worn] == worn
    assert role.held is None
    if "scarf" in worn:
        assert role.worn[-1].coat == ("d43a3a",)


def test_what_cannot_wear_anything_wears_nothing() -> None:
    assert all(not role.worn for role in cast(tokens("a car with sunglasses")).roles)


def test_all_that_verbs_say_can_be_drawn() -> None:
    for said, act in table().items():
        assert not act.prop or act.prop in PROPS, said
        assert not act.arms or act.arms in ARMS, said
    known = {*LEGS, *(pose for figure in FIGURES.values() for pose in figure.poses)}
    assert {act.pose for act in table().values()} - known <= {"", "climbing", "astride"}


def test_who_are_several_and_who_is_meant_by_a_word_are_figures() -> None:
    assert words.TOGETHER.keys() <= FIGURES.keys()
    assert {each for ids in words.TOGETHER.values() for each in ids} <= FIGURES.keys()
    assert set(words.SORTS.values()) <= FIGURES.keys()
    assert FIGURES.keys() >= words.ALIVE


@pytest.mark.parametrize(
    ("prompt", "who", "how", "whom"),
    [
        ("a snowman with two kids standing next to it", "snowman", "beside", "child"),
        ("a goldfish in a bowl with a cat watching it", "cat", "facing", "goldfish"),
        ("a man playing the guitar, friends sitting around him", "friend", "around", "man"),
    ],
)
def test_words_for_who_was_named_before(prompt: str, who: str, how: str, whom: str) -> None:
    role = only(prompt)
    assert role.to is not None
    assert (role.figure, role.how, role.to.figure) == (who, how, whom)


def test_her_dog_is_a_dog() -> None:
    role = only("a girl hugging her dog")
    assert role.to is not None
    assert (role.how, role.to.figure) == ("hugging", "dog")
