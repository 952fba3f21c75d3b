"""What is typed becomes the thing that is meant."""

import pytest

from allaprima.symbols.reading import names, read, stem, tokens
from allaprima.symbols.things import THINGS

MEANT = {
    "a rocket": "rocket", "quarterly results": "bars", "our team": "team", "revenue growth": "growth",
    "cyber security": "lock", "data privacy": "lock", "roadmap 2027": "calendar",
    "thank you": "handshake", "Q&A": "question", "agenda": "calendar",
    "market share in Europe": "pie", "supply chain risks": "truck", "machine learning": "robot",
    "a red sports car": "car", "sailing boat at sea": "boat", "pizza": "pizza",
    "new product launch": "rocket", "working from home": "house", "mobile app": "smartphone",
    "cloud migration": "cloud", "wind power": "turbine", "recycling": "cycle", "forest": "tree",
    "mountain landscape": "mountain", "gold medal winner": "medal", "money": "money",
    "innovation": "bulb", "brainstorming": "bulb", "health insurance": "shield",
    "international expansion": "globe", "climate change": "globe", "lessons learned": "presentation",
    "electric car charging": "plug", "project timeline": "calendar", "christmas": "snowflake",
}  # fmt: skip


@pytest.mark.parametrize(("prompt", "thing"), MEANT.items())
def test_a_prompt_is_the_thing_that_people_mean(prompt: str, thing: str) -> None:
    [subject] = read(prompt).subjects
    assert subject.things[0] == thing


def test_every_name_of_a_thing_means_that_thing() -> None:
    wrong = [(text, key) for key, text, _ in names() if read(text).subjects[0].things[0] != key]
    assert len(wrong) <= len(names()) // 50, wrong


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("a blue heart", ("3b82f6",)),
        ("dark green leaf", ("166534",)),
        ("red and white umbrella", ("ef4444", "f8fafc")),
        ("a heart", ()),
    ],
)
def test_colours_are_read_in_order(prompt: str, colours: tuple[str, ...]) -> None:
    assert read(prompt).colours == colours


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("3D trophy", "glossy"), ("flat design rocket", "flat"), ("line art house", "outline"),
        ("hand-drawn arrow", "hand-drawn"), ("cat sticker", "sticker"), ("cartoon dog", "two-colour"),
        ("a dog", None),
    ],
)  # fmt: skip
def test_the_style_is_read(prompt: str, style: str | None) -> None:
    assert read(prompt).style == style


def test_several_things_are_drawn_side_by_side() -> None:
    subjects = read("coffee and cake").subjects
    assert [s.things[0] for s in subjects] == ["coffee", "cake"]
    [stars] = read("three stars").subjects
    assert (stars.things[0], stars.count) == ("star", 3)


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    for prompt in ("a unicorn", "a cooking pot", "asdf qwer"):
        assert not all(s.is_known for s in read(prompt).subjects)
    for prompt in ("rocket", "quarterly results", "lawyer"):
        assert all(s.is_known for s in read(prompt).subjects)


@pytest.mark.parametrize("prompt", ["red", "3D", "the", "?!", "🚀", "x" * 5000, ", , ,"])
def test_odd_prompts_still_mean_something(prompt: str) -> None:
    assert read(prompt).subjects


def test_plurals_and_hyphens_do_not_matter() -> None:
    assert tokens("Hand-drawn Cats!") == ["hand", "drawn", "cats"]
    assert [stem(w) for w in ("cats", "batteries", "glass", "bus")] == [
        "cat",
        "battery",
        "glass",
        "bus",
    ]


def test_no_name_belongs_to_two_things() -> None:
    said = [name for thing in THINGS.values() for name in thing.names]
    assert sorted({n for n in said if said.count(n) > 1}) == []
