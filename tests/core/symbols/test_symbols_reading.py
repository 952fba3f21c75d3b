"""What is typed becomes the thing that is meant."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allaprima.symbols import words as known
from allaprima.symbols.names import names
from allaprima.symbols.reading import read
from allaprima.symbols.things import THINGS
from allaprima.wording import stem, tokens

MEANT = {
    "a rocket": "rocket", "quarterly results": "bars", "our team": "team", "revenue growth": "growth",
    "cyber security": "lock", "data privacy": "lock", "roadmap 2027": "calendar",
    "thank you": "bouquet", "Q&A": "question", "agenda": "calendar",
    "market share in Europe": "pie", "supply chain risks": "truck", "machine learning": "robot",
    "a red sports car": "sports_car", "sailing boat at sea": "boat", "pizza": "pizza",
    "new product launch": "rocket", "working from home": "work_from_home", "mobile app": "smartphone",
    "cloud migration": "cloud", "wind power": "turbine", "recycling": "cycle", "forest": "forest",
    "mountain landscape": "mountain", "gold medal winner": "medal", "money": "money",
    "innovation": "bulb", "brainstorming": "bulb", "health insurance": "shield",
    "international expansion": "globe", "climate change": "globe", "lessons learned": "presentation",
    "electric car charging": "electric_car", "project timeline": "timeline", "christmas": "snowflake",
}  # fmt: skip


@pytest.mark.parametrize(("prompt", "thing"), MEANT.items())
def test_a_prompt_is_the_thing_that_people_mean(prompt: str, thing: str) -> None:
    [subject] = read(prompt).subjects
    assert subject.things[0] == thing


def test_every_thing_is_drawn_by_the_name_that_it_is_listed_under() -> None:
    for thing in THINGS.values():
        assert [s.things for s in read(thing.names[0]).subjects] == [(thing.id,)], thing.names[0]


def test_every_name_of_a_thing_means_that_thing() -> None:
    some = names()[::7]
    wrong = [(text, key) for key, text, _ in some if read(text).subjects[0].things[0] != key]
    assert len(wrong) <= len(some) // 50, wrong


def test_things_are_called_by_their_names_as_icons_too() -> None:
    for name in (
        "hand with a heart",
        "crescent and star",
        "face with glasses",
        "worker carrying a box",
    ):
        assert read(f"flat design {name} icon").subjects == read(name).subjects


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
    ("prompt", "thing", "colours"),
    [
        ("a red rose", "rose", ("ef4444",)), ("a rose dress", "dress", ("fb7185",)), ("rose", "rose", ()),
        ("an orange car", "car", ("f97316",)), ("an orange", "orange", ()), ("orange juice", "juice", ()),
        ("orange and white fish", "fish", ("f97316", "f8fafc")), ("a peach", "peach", ()),
        ("peach umbrella", "umbrella", ("fdc39a",)), ("a violet", "violet", ()), ("violet star", "star", ("8b5cf6",)),
        ("a slice of lime", "lime", ()), ("lime t-shirt", "shirt", ("95d01c",)), ("an olive", "olive", ()),
        ("olive backpack", "backpack", ("65741c",)), ("salmon", "salmon", ()), ("salmon scarf", "scarf", ("fb9a86",)),
        ("a purple plum", "plum", ("9b4fe6",)), ("plum dress", "dress", ("8e3a6e",)),
        ("chocolate", "chocolate", ()), ("chocolate horse", "horse", ("5c3317",)), ("coral", "coral", ()),
        ("coral heart", "heart", ("ff7a66",)), ("mint", "mint", ()), ("mint car", "car", ("98e8c8",)),
        ("lavender", "lavender", ()), ("lavender balloon", "balloon", ("c4b5fd",)), ("gold", "gold", ()),
        ("gold star", "star", ("dba514",)), ("silver car", "car", ("cbd5e1",)), ("a heart in rose", "heart", ("fb7185",)),
        ("heart, coral", "heart", ("ff7a66",)), ("light yellow lemon", "lemon", ("fdf09a",)),
    ],
)  # fmt: skip
def test_a_word_that_is_a_colour_and_a_thing_is_what_it_is_used_as(
    prompt: str, thing: str, colours: tuple[str, ...]
) -> None:
    wish = read(prompt)
    assert [s.things[0] for s in wish.subjects] == [thing]
    assert wish.colours == colours


def test_things_whose_names_are_colours_stand_beside_others() -> None:
    assert [s.things[0] for s in read("an orange and an apple").subjects] == ["orange", "apple"]
    assert [s.things[0] for s in read("apple, banana and orange").subjects] == [
        "apple",
        "banana",
        "orange",
    ]


def test_every_colour_that_is_a_thing_is_known_as_one() -> None:
    called = {text for _, text, _ in names()}
    assert called >= known.NOUNS
    assert set(known.COLOURS) >= known.NOUNS


@pytest.mark.parametrize(
    ("prompt", "thing", "who", "skin", "hair"),
    [
        ("female doctor", "doctor", "woman", None, None), ("a woman doctor", "doctor", "woman", None, None),
        ("male nurse", "nurse", "man", None, None), ("businesswoman", "manager", "woman", None, None),
        ("doctor with dark skin", "doctor", None, "7b4f36", None), ("a black woman", "woman", "woman", "7b4f36", None),
        ("blonde woman", "woman", "woman", None, "e0b050"), ("man with red hair", "man", "man", None, "b5521f"),
        ("a black cat", "cat", None, None, None), ("a doctor", "doctor", None, None, None),
    ],
)  # fmt: skip
def test_people_are_as_the_words_say(
    prompt: str, thing: str, who: str | None, skin: str | None, hair: str | None
) -> None:
    wish = read(prompt)
    assert [s.things[0] for s in wish.subjects] == [thing]
    assert (wish.who, wish.skin, wish.hair) == (who, skin, hair)


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("3D trophy", "glossy"), ("flat design rocket", "flat"), ("line art house", "outline"),
        ("hand-drawn arrow", "hand-drawn"), ("cat sticker", "sticker"), ("cartoon dog", "cartoon"),
        ("comic style dog", "cartoon"), ("dog with a bold outline", "cartoon"), ("cute dog", "cartoon"),
        ("dog, two-colour", "two-colour"), ("two-color dog icon", "two-colour"), ("dog in 2 colours", "two-colour"),
        ("two-tone dog", "two-colour"), ("duotone dog", "two-colour"), ("dog outline", "outline"),
        ("a dog", None),
    ],
)  # fmt: skip
def test_the_style_is_read(prompt: str, style: str | None) -> None:
    assert read(prompt).style == style


@pytest.mark.parametrize(
    ("prompt", "things", "order"),
    [
        ("coffee and cake", {"coffee": 1, "cake": 1}, "beside"),
        ("a cat, a dog and a bird", {"cat": 1, "dog": 1, "bird": 1}, "beside"),
        ("three stars", {"star": 3}, "beside"),
        ("nine red balloons", {"balloon": 9}, "beside"),
        ("two cats and a dog", {"cat": 2, "dog": 1}, "beside"),
        ("a laptop with a heart", {"laptop": 1, "heart": 1}, "with"),
        ("a rocket over a mountain", {"rocket": 1, "mountain": 1}, "above"),
        ("the sun above a house", {"sun": 1, "house": 1}, "above"),
        ("moon and stars", {"moon_stars": 1}, "beside"),
        ("person at a desk", {"desk": 1}, "beside"),
        ("a rocket made of glass, flat style", {"rocket": 1}, "beside"),
        ("a robot drinking tea", {"robot": 1, "teapot": 1}, "with"),
        ("an astronaut riding a horse", {"astronaut": 1, "horse": 1}, "on"),
        ("three apples on a table", {"apple": 3, "table": 1}, "on"),
        ("a cat under a table", {"table": 1, "cat": 1}, "above"),
        ("a boat on the sea", {"boat": 1, "water": 1}, "in"),
        ("a duck on a pond", {"duck": 1, "water": 1}, "in"),
        ("two eggs on a plate", {"egg": 2, "plate": 1}, "on"),
        ("a fox in the snow", {"fox": 1, "snowflake": 1}, "in"),
        ("a sunflower in a pot", {"sunflower": 1, "plant_pot": 1}, "in"),
        ("a fish in a bowl", {"fish": 1, "fishbowl": 1}, "in"),
        ("flowers in a vase", {"flower": 3, "vase": 1}, "in"),
        ("a basket with apples", {"apple": 3, "basket": 1}, "in"),
        ("ten candles on a cake", {"cake_candle": 10, "cake": 1}, "on"),
        ("a plant growing from a book", {"seedling": 1, "book": 1}, "on"),
        ("a rocket launching from a laptop", {"rocket": 1, "laptop": 1}, "in"),
        ("a bug under a magnifying glass", {"magnifier": 1, "bug": 1}, "above"),
        ("an owl reading a book", {"owl": 1, "book": 1}, "with"),
        ("people in a boat", {"team": 1, "boat": 1}, "in"),
        ("a mountain with a flag on top", {"flag": 1, "mountain": 1}, "atop"),
        ("a hand holding a flower", {"flower": 1, "open_hand": 1}, "on"),
        ("a night sky with stars and a comet", {"moon_stars": 1, "comet": 1}, "with"),
        ("a woman with a laptop and a coffee", {"woman": 1, "laptop": 1, "coffee": 1}, "with"),
        ("two people shaking hands over a desk", {"handshake": 1, "writing_desk": 1}, "above"),
        ("a woman with a sign", {"woman": 1, "signpost": 1}, "with"),
        ("a teacher in front of a blackboard", {"teacher": 1, "blackboard": 1}, "with"),
        ("a bird sitting on the house", {"bird": 1, "house": 1}, "on"),
        ("a woman drinking coffee", {"woman": 1, "coffee": 1}, "with"),
        ("a tree on fire", {"tree": 1, "fire": 1}, "with"),
    ],
)
def test_how_many_of_what_and_how_they_lie(prompt: str, things: dict[str, int], order: str) -> None:
    wish = read(prompt)
    assert {s.things[0]: s.count for s in wish.subjects} == things
    assert wish.order == order
    assert wish.left_out == ()


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a cat wearing a hat", ["cat", "hat worn"]),
        ("a bear in a hat", ["bear", "hat worn"]),
        ("a cat wearing a hat and glasses", ["cat", "hat worn", "glasses worn"]),
        ("a doctor with a stethoscope and glasses", ["doctor", "glasses worn", "stethoscope"]),
        ("two cats with hats", ["cat", "hat worn"]),
        ("a cat and a dog with hats", ["cat", "hat worn", "dog", "hat worn"]),
        ("a cat and a hat", ["cat", "hat"]),
        ("a hat with glasses", ["hat", "glasses"]),
        ("a cat under a hat", ["hat", "cat"]),
    ],
)
def test_what_someone_wears_is_told_from_what_is_beside_them(prompt: str, worn: list[str]) -> None:
    subjects = read(prompt).subjects
    assert [f"{s.things[0]}{' worn' if s.is_worn else ''}" for s in subjects] == worn


@pytest.mark.parametrize(
    ("prompt", "thing", "count"),
    [
        ("an owl on a branch", "owl", 1), ("three apples on a worktop", "apple", 3),
        ("person at a desk", "desk", 1), ("man in a wheelchair", "wheelchair", 1), ("work in progress", "cone", 1),
        ("woman in a red dress", "dress", 1), ("return on investment", "money", 1),
    ],
)  # fmt: skip
def test_what_is_somewhere_is_drawn_and_not_a_place_that_has_no_picture(
    prompt: str, thing: str, count: int
) -> None:
    [subject] = read(prompt).subjects
    assert (subject.things[0], subject.count) == (thing, count)


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [
        ("open book", "book"), ("textbook", "closed_book"), ("comic book", "closed_book"), ("stack of books", "books"),
        ("diary", "notebook"), ("stack of coins", "coin_stacks"), ("euro coin", "euro"), ("stack of money", "cash_bundle"),
        ("zip file", "zip_file"), ("zipper", "zipper"), ("spreadsheet", "spreadsheet"), ("toast", "toast"),
        ("toast with butter", "toast"), ("bottle of red wine", "wine_bottle"), ("cola", "soda_can"),
        ("cup of tea", "mug"), ("carrot cake", "cake_slice"), ("saxophone", "saxophone"), ("hockey stick", "hockey"),
        ("knife", "kitchen_knife"), ("sweater", "sweater"), ("crow", "crow"), ("armchair", "armchair"),
        ("table", "table"), ("circle", "circle"), ("pie chart", "pie"), ("apple pie", "fruit_pie"),
        ("crayon", "crayons"), ("racing car", "racing_car"), ("carbon neutral", "leaf"), ("sales growth", "growth"),
    ],
)  # fmt: skip
def test_everyday_prompts_are_what_they_say(prompt: str, thing: str) -> None:
    subject = read(prompt).subjects[0]
    assert subject.things[0] == thing
    assert subject.is_known


def test_a_part_that_is_not_known_is_left_out_beside_one_that_surely_is() -> None:
    wish = read("a cat and a zither")
    assert [s.things[0] for s in wish.subjects] == ["cat"]
    assert wish.left_out == ("zither",)
    assert read("terms and conditions").left_out == ()


@pytest.mark.parametrize(
    ("prompt", "badge", "ground", "colours"),
    [
        ("a rocket in a blue circle", "disc", "3b82f6", ()),
        ("red heart on a yellow background", "full", "facc15", ("ef4444",)),
        ("heart, light blue background", "full", "93c5fd", ()),
        ("a key on a green square", "square", "22c55e", ()),
        ("a rocket badge", "disc", None, ()),
        ("transparent background", "", None, ()),
    ],
)
def test_a_ground_is_read_with_its_colour(
    prompt: str, badge: str, ground: str | None, colours: tuple[str, ...]
) -> None:
    wish = read(prompt)
    assert (wish.badge, wish.ground, wish.colours) == (badge, ground, colours)


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    for prompt in ("a theodolite", "a trebuchet", "asdf qwer"):
        assert not all(s.is_known for s in read(prompt).subjects)
    for prompt in ("ice cream", "rocket", "quarterly results", "lawyer"):
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


@pytest.mark.parametrize(
    ("prompt", "thing", "colours"),
    [
        ("ice cream", "icecream", ()),
        ("orange juice", "juice", ()),
        ("three oranges", "orange", ()),
        ("a green bottle", "bottle", ("22c55e",)),
    ],
)
def test_a_colour_in_the_name_of_a_thing_is_none(
    prompt: str, thing: str, colours: tuple[str, ...]
) -> None:
    wish = read(prompt)
    assert (wish.subjects[0].things[0], wish.colours) == (thing, colours)


@pytest.mark.parametrize(
    "prompt", ["at sign", "at symbol icon", "flat at sign icon", "blue at sign", "two at signs"]
)
def test_a_name_of_words_that_say_nothing_elsewhere_is_heard(prompt: str) -> None:
    assert read(prompt).subjects[0].things == ("at_sign",)


@pytest.mark.parametrize(
    ("prompt", "colours", "style", "count"),
    [
        ("icon", (), None, 1),
        ("a flat blue icon", ("3b82f6",), "flat", 1),
        ("two red symbols", ("ef4444",), None, 2),
        ("24 icons", (), None, 1),
        ("minimal logo", (), "flat", 1),
        ("", (), None, 1),
    ],
)
def test_words_that_name_no_thing_are_a_star_as_they_say_and_are_not_known(
    prompt: str, colours: tuple[str, ...], style: str | None, count: int
) -> None:
    wish = read(prompt)
    [subject] = wish.subjects
    assert (subject.things, subject.text, subject.count) == (("star",), "", count)
    assert not subject.is_known
    assert (wish.colours, wish.style) == (colours, style)


@pytest.mark.parametrize(
    ("prompt", "thing"), [("a sign", "signpost"), ("drawing", "pencil"), ("orange", "orange")]
)
def test_a_word_for_drawings_that_stands_alone_is_a_thing_where_it_can_be(
    prompt: str, thing: str
) -> None:
    [subject] = read(prompt).subjects
    assert subject.things == (thing,)
    assert subject.is_known


def test_who_asks_for_an_icon_is_heard() -> None:
    assert read("flat key icon").is_icon
    assert read("icon").is_icon
    assert not read("flat key").is_icon


def test_the_words_for_drawings_mean_things_that_there_are() -> None:
    assert known.ALONE.keys() <= known.SILENT
    assert set(known.ALONE.values()) <= THINGS.keys()


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("a red apple and a green pear", [("ef4444",), ("22c55e",)]),
        ("a red apple and a pear", [("ef4444",), ()]),
        ("an apple on a blue plate", [(), ("3b82f6",)]),
        ("a cat in a box in red and white", [(), ("ef4444", "f8fafc")]),
        ("a cow on a green meadow", [()]),
        ("a red vintage car", [("ef4444",)]),
        ("a red owl on a white branch", [("ef4444",)]),
        ("a car in blue", [("3b82f6",)]),
        ("a boat with a dark red lighthouse", [(), ("991b1b",)]),
    ],
)
def test_a_colour_is_that_of_the_thing_it_stands_before(
    prompt: str, colours: list[tuple[str, ...]]
) -> None:
    assert [subject.colours for subject in read(prompt).subjects] == colours


@pytest.mark.parametrize(
    ("prompt", "thing", "ignored"),
    [
        ("vintage car", "car", ("vintage",)),
        ("a muted red apple", "apple", ("muted",)),
        ("a fluffy cat by itself", "cat", ("fluffy", "itself")),
        ("a happy dog running in vain", "dog", ("happy", "running in vain")),
        ("happy dog", "dog", ("happy",)),
        ("a rocket made of glass", "rocket", ("made of glass",)),
        ("an owl on a branch", "owl", ("branch",)),
        ("a red apple", "apple", ()),
        ("minimalist flat line icon of a tree", "tree", ()),
        ("three colourful balloons", "balloon", ()),
        ("a female doctor", "doctor", ()),
        ("a black cat, high quality, 4k", "cat", ()),
        ("quantum entanglement", "entanglement", None),
    ],
)
def test_what_is_said_beside_a_name_and_not_shown_is_known(
    prompt: str, thing: str, ignored: tuple[str, ...] | None
) -> None:
    [subject] = read(prompt).subjects
    assert subject.ignored == (ignored or ())
    if ignored is not None:
        assert subject.things[0] == thing


@pytest.mark.parametrize(
    "how",
    [
        ", muted colours", ", pastel colors", " in warm and muted tones", ", soft colour palette", " with bright colours",
        ", ink drawing", ", pencil sketch", ", line drawing", ", watercolour",
    ],
)  # fmt: skip
def test_how_it_is_drawn_is_no_thing_beside_it(how: str) -> None:
    wish = read(f"padlock{how}")
    assert [subject.things for subject in wish.subjects] == [read("padlock").subjects[0].things]
    assert wish.left_out == wish.colours == ()


@pytest.mark.parametrize(
    "how",
    [" in red tones", " in muted red tones", ", red palette", " in shades of red", ", red hues"],
)
def test_colours_that_are_named_stay_colours(how: str) -> None:
    wish = read(f"a padlock{how}")
    assert len(wish.subjects) == 1
    assert wish.colours == read("a red padlock").colours


def test_how_colours_are_alone_is_what_it_says() -> None:
    assert read("pastel colours").subjects[0].is_known


def test_praise_alone_is_what_it_says() -> None:
    assert read("high quality").subjects[0].is_known
    assert len(read("sailing boat, high quality, trending on artstation").subjects) == 1


SAID = (
    "a", "the", "two", "red", "dark blue", "young", "woman", "man", "happy", "vintage", "cat", "dogs", "horse", "fire", "plate",
    "branch", "xyzzy", "riding", "sitting", "reading", "made", "on", "in", "under", "front", "of", "with", "and", "over", ",",
    "icon", "flat", "gold", "orange", "by", "9", "-", "ing",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(SAID), max_size=9))
def test_words_in_any_order_can_be_read(said: list[str]) -> None:
    wish = read(" ".join(said))
    assert wish.order in ("beside", "with", "on", "in", "atop", "above")
    assert 1 <= len(wish.subjects) <= 9
    for subject in wish.subjects:
        assert set(subject.things) <= THINGS.keys()
        assert set(subject.colours) <= set(known.COLOURS.values())


@pytest.mark.parametrize(
    ("prompt", "things", "order"),
    [
        ("airplane in the sky", ["plane", "cloud"], "above"),
        ("bird in the sky", ["bird", "cloud"], "above"),
        ("birthday cake with candles", ["cake_candle", "cake"], "on"),
        ("cupcake with a candle", ["cake_candle", "cupcake"], "on"),
        ("moose with antlers", ["deer"], "beside"),
        ("dog with glasses reading a book", ["dog", "glasses", "book"], "with"),
    ],
)
def test_nothing_hides_what_is_named_and_nothing_is_drawn_twice(prompt, things, order) -> None:
    wish = read(prompt)
    assert ([subject.things[0] for subject in wish.subjects], wish.order) == (things, order)


def test_five_stars_are_five() -> None:
    [stars] = read("five yellow stars").subjects
    assert (stars.things[0], stars.count) == ("star", 5)
