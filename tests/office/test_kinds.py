"""What is made where the user leaves the kind open: illustrations, where a model is made for them."""

import json
from dataclasses import replace

import numpy as np
import pytest
from click.testing import CliRunner
from conftest import Painter, outlined
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Inches

from allaprima import Card, Engine, Output, hookimpl, name_in, plugin_manager
from allaprima.cli import command_line
from allaprima_office.deck import open_deck
from allaprima_office.deck_tasks import plan_deck, task_for_slide
from allaprima_office.kinds import (
    background_kind,
    default_background,
    default_kind,
    kind_asked_for,
    words_of,
)
from allaprima_office.outline import Place
from allaprima_office.pictures import pictures_in
from allaprima_office.planning import task_again
from allaprima_office.signs import FIELDS, SIGNS
from allaprima_office.subjects import NEUTRAL
from allaprima_office.wishes import Wishes, can_start_from_it, request_for

CONTENT, PICTURE = 1, 8


def card(name, *kinds):
    return Card(id=name, name=name, family="fake", path=None, kinds=kinds)


MATERIAL = card("material", "material", "picture")
FIGURE = card("figure", "illustration", "picture")
PHOTO = card("photo", "picture", "illustration", "material")
PLACES = replace(card("places", "picture"), trained=False)


@pytest.mark.parametrize(
    ("cards", "model", "kind"),
    [
        ([MATERIAL], None, "picture"),
        ([PHOTO], None, "picture"),
        ([MATERIAL, FIGURE], None, "illustration"),
        ([PHOTO, FIGURE], None, "illustration"),
        ([PHOTO, FIGURE], "photo", "picture"),
        ([PHOTO, FIGURE], "figure", "illustration"),
        ([FIGURE], "unknown", "picture"),
        ([], None, "picture"),
    ],
)
def test_illustrations_are_made_where_the_model_is_made_for_them(cards, model, kind):
    assert default_kind(cards, model) == kind


@pytest.mark.parametrize(
    ("cards", "model", "kind"),
    [
        ([FIGURE], None, "picture"),
        ([MATERIAL, FIGURE], None, "material"),
        ([MATERIAL, PHOTO, FIGURE], None, "picture"),
        ([MATERIAL, PHOTO], "material", "material"),
        ([MATERIAL, PHOTO], "photo", "picture"),
        ([MATERIAL, PLACES, FIGURE], None, "material"),
        ([], None, "picture"),
    ],
)
def test_a_background_is_never_an_illustration(cards, model, kind):
    assert default_background(cards, model) == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("mountains at sunset", "picture"),
        ("soft blue waves", "picture"),
        ("light linen", "material"),
        ("paper, torn edge", "material"),
        ("a rocket", "picture"),
        ("a stapler", "picture"),
        ("strategy", "material"),
    ],
)
def test_a_background_is_a_scene_where_the_words_mean_one(prompt, kind):
    with Engine(plugins=plugin_manager(disabled=["history"])) as engine:
        assert background_kind(engine, prompt) == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("warm oak planks, wooden floor", "material"),
        ("mountains at dawn", "picture"),
        ("a red rocket", "illustration"),
        ("red brick wall, flat icon", "illustration"),
    ],
)
def test_a_prompt_of_the_user_s_own_is_made_as_what_it_means(prompt, kind):
    with Engine(plugins=plugin_manager(disabled=["history"])) as engine:
        assert kind_asked_for(engine, prompt) == kind


@pytest.mark.parametrize("cards", [[PHOTO], [PHOTO, FIGURE], [MATERIAL]])
def test_where_a_trained_model_would_make_it_it_is_made_as_any_other(cards):
    class Given:
        def card_for(self, request):
            return cards[0]

        def models(self):
            return cards

    assert kind_asked_for(Given(), "warm oak planks") == default_kind(cards)


def test_what_notes_ask_for_is_asked_for_and_what_titles_mean_is_not(deck, add_slide, opened):
    add_slide(PICTURE, "Floor", notes="image: warm oak planks")
    add_slide(PICTURE, "Floor")
    first, second = plan_deck(opened(deck), words_of("illustration")).tasks
    assert (first.is_asked, second.is_asked) == (True, False)
    given = opened(deck)
    assert task_for_slide(given, 2, "oak").is_asked
    assert not task_for_slide(given, 2, None, words_of("illustration")).is_asked
    with Engine(plugins=plugin_manager(disabled=["history"])) as engine:
        requests = [request_for(engine, task, Wishes()) for task in (first, second)]
        assert [request.kind for request in requests] == ["material", "illustration"]
        assert request_for(engine, first, Wishes(kind="illustration")).kind == "illustration"


class Illustrator(Painter):
    """Paints a disc in the middle of nothing."""

    trained = True

    @hookimpl
    def allaprima_models(self):
        return [
            Card(
                id="fake/illustrator", name="Illustrator", family="fake", path=self.folder,
                kinds=("illustration", "picture"), steps=1, guidance=1.0, size=(256, 256),
                multiple=16, max_side=512, channels=("rgb", "alpha"), hashes={"weights": "1" * 64},
                trained=self.trained,
            )
        ]  # fmt: skip

    @hookimpl
    def allaprima_load(self, card, device):
        return self if card.id == "fake/illustrator" else None

    def generate(self, request, seed, report):
        self.asked.append(request)
        width, height = request.size
        y, x = np.mgrid[:height, :width]
        disc = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (min(width, height) / 3) ** 2
        pixels = np.zeros((height, width, 4), np.uint8)
        pixels[disc] = (200, 40, 40, 255)
        return Output(pixels=pixels)


@pytest.fixture
def illustrator(tmp_path_factory):
    return Illustrator(tmp_path_factory.mktemp("illustrator"))


@pytest.fixture
def slides(plugins, illustrator):
    plugins.register(illustrator, "illustrator")

    def run(*arguments):
        result = CliRunner().invoke(command_line(plugins), ["slides", *map(str, arguments)])
        assert result.exit_code == 0, result.output
        return result

    return run


@pytest.fixture
def talk(deck, add_slide, tmp_path):
    """A wide picture place under "Quarterly results", and a note that says what to draw."""
    slide = add_slide(PICTURE, "Quarterly results")
    place = slide.placeholders[1]
    place.left, place.top, place.width, place.height = (Inches(n) for n in (1, 1, 6, 2))
    add_slide(PICTURE, "Anything", notes="image: a blue fish")
    deck.save(str(tmp_path / "talk.pptx"))
    return tmp_path / "talk.pptx"


def test_a_deck_gets_illustrations_of_things_in_the_themes_colours(slides, talk, illustrator):
    slides(talk)
    first, second = illustrator.asked
    assert (first.kind, second.kind) == ("illustration", "illustration")
    assert (first.prompt, second.prompt) == ("rising bar chart", "a blue fish")
    assert first.palette[:3] == ("#4f81bd", "#c0504d", "#9bbb59")


def test_trained_ones_are_squares_shown_whole_in_the_middle_of_their_place(slides, talk, tmp_path):
    slides(talk, "-o", tmp_path / "out.pptx")
    picture = next(pictures_in(open_deck(tmp_path / "out.pptx"), 1))
    shape = picture.shape
    assert picture.origin.fit == "contain"
    assert picture.origin.recipe.size == (304, 304)  # two inches at 150 dpi
    # The place stays 6 by 2 inches; of a square in it, one is left free at each side.
    assert (shape.left, shape.top) == (Inches(1), Inches(1))
    assert (shape.width, shape.height) == (Inches(6), Inches(2))
    assert (shape.crop_left, shape.crop_right, shape.crop_top) == (-1, -1, 0)
    assert picture.alternative_text == "rising bar chart"


def test_ones_by_formula_have_the_shape_of_their_place(slides, talk, tmp_path, illustrator):
    illustrator.trained = False
    slides(talk, "-o", tmp_path / "out.pptx")
    first, second = pictures_in(open_deck(tmp_path / "out.pptx"))
    assert first.origin.recipe.size == (512, 176)  # 3 to 1 as near as steps of 16 go
    for picture in (first, second):
        shape, recipe = picture.shape, picture.origin.recipe
        shown = (
            recipe.size[0] * (1 - 2 * shape.crop_left),
            recipe.size[1] * (1 - 2 * shape.crop_top),
        )
        assert shown[0] / shown[1] == pytest.approx(shape.width / shape.height, rel=0.01)
    assert second.shape._element.spPr.find(qn("a:xfrm")) is None  # inherited from the layout


def test_the_plan_says_what_is_drawn_for_which_title(slides, talk, illustrator):
    table = slides(talk, "--dry-run").stdout
    for words in ("title", "Quarterly", "rising bar"):
        assert words in table
    [row, _] = json.loads(slides(talk, "--dry-run", "--json").stdout)["pictures"]
    assert row["title"] == "Quarterly results"
    assert (row["prompt"], row["kind"]) == ("rising bar chart", "illustration")
    assert illustrator.asked == []


def test_in_a_pictures_stead_it_keeps_that_ones_proportions(slides, talk, tmp_path, illustrator):
    slides(talk, "-o", tmp_path / "out.pptx")
    slides(tmp_path / "out.pptx", "--slide", 2, "--replace", "picture", "--prompt", "fish")
    again = illustrator.asked[-1]
    assert again.kind == "illustration"
    shape = next(pictures_in(open_deck(tmp_path / "out.pptx"), 2)).shape
    assert again.size[0] / again.size[1] == pytest.approx(shape.width / shape.height, rel=0.05)


def test_two_slides_of_a_talk_show_different_things(slides, deck, add_slide, tmp_path):
    for title in ("Agenda", "Summary", "Agenda"):
        add_slide(PICTURE, title)
    deck.save(str(tmp_path / "talk.pptx"))
    slides(tmp_path / "talk.pptx", "-o", tmp_path / "out.pptx")
    first, second, third = pictures_in(open_deck(tmp_path / "out.pptx"))
    assert [p.origin.prompt for p in (first, second, third)] == [
        "checklist", "document", "checklist",
    ]  # fmt: skip
    assert first.origin.recipe.seed != third.origin.recipe.seed
    # One slide alone, when the others have their pictures: not what those show.
    given = open_deck(tmp_path / "out.pptx")
    again = task_for_slide(given, 2, None, words_of("illustration"))
    assert again.prompt not in ("checklist", "document")


def test_making_one_again_leaves_the_others_as_they_are(slides, deck, add_slide, tmp_path):
    for title in ("Agenda", "Summary"):
        add_slide(PICTURE, title)
    deck.save(str(tmp_path / "talk.pptx"))
    slides(tmp_path / "talk.pptx", "-o", tmp_path / "a.pptx")
    slides(tmp_path / "a.pptx", "--slide", 2, "--remake", "picture", "--seed", 5,
           "-o", tmp_path / "b.pptx")  # fmt: skip
    before, after = (list(pictures_in(open_deck(tmp_path / f"{n}.pptx"))) for n in "ab")
    assert before[0].origin == after[0].origin
    assert after[1].origin.prompt == before[1].origin.prompt
    assert after[1].origin.recipe.seed == 5


def test_free_room_gets_only_what_stands_for_the_slide(slides, deck, add_slide, tmp_path):
    add_slide(CONTENT, "Quarterly results", "Revenue up")
    add_slide(CONTENT, "Πρόγευμα στο γρασίδι", "Édouard")
    deck.save(str(tmp_path / "text.pptx"))
    result = slides(tmp_path / "text.pptx", "--free-room", "-o", tmp_path / "out.pptx")
    assert [p.number for p in pictures_in(open_deck(tmp_path / "out.pptx"))] == [1]
    assert "slide 2: left as it is, nothing known stands for its words." in result.stderr
    plan = json.loads(slides(tmp_path / "text.pptx", "--free-room", "--dry-run", "--json").stdout)
    assert plan["vague"] == [2]


def test_a_thing_that_a_slide_names_but_is_not_about_is_told(slides, deck, add_slide, tmp_path):
    slide = add_slide(PICTURE, "Golf GTI")
    slide.placeholders[2].text_frame.text = "245 PS\n0 to 100 in 6.2 s\nFrom 41,000 euros"
    deck.save(str(tmp_path / "cars.pptx"))
    said = slides(tmp_path / "cars.pptx", "--dry-run").stderr
    assert 'slide 1: Not about "golf", it seems, so a sign for what the slide says: coins.' in said
    [row] = json.loads(slides(tmp_path / "cars.pptx", "--dry-run", "--json").stdout)["pictures"]
    assert (row["prompt"], len(row["notes"])) == ("coins", 1)
    assert 'Not about "golf"' in slides(tmp_path / "cars.pptx").stderr


def test_a_slide_that_says_little_gets_a_sign_for_what_its_deck_is_about(deck, add_slide, opened):
    for title in ("Hypertension", "Diagnosis", "Zoetisol", "Medication", "Side effects"):
        add_slide(PICTURE, title)
    prompts = [task.prompt for task in plan_deck(opened(deck), words_of("illustration")).tasks]
    assert prompts[2] in SIGNS | FIELDS
    assert prompts[2] not in NEUTRAL
    assert len(set(prompts)) == 5
    lone = Presentation()
    lone.slides.add_slide(lone.slide_layouts[PICTURE]).shapes.title.text = "Zoetisol"
    [task] = plan_deck(opened(lone), words_of("illustration")).tasks
    assert task.prompt in NEUTRAL


def test_a_picture_with_a_caption_of_its_own_shows_that(slides, deck, add_slide, tmp_path):
    slide = add_slide(4, "Buy or build", "Buy")
    slide.placeholders[2].text_frame.text = "Fast"
    slide.placeholders[3].text_frame.text = "Padlock"
    deck.save(str(tmp_path / "talk.pptx"))
    slides(tmp_path / "talk.pptx", "-o", tmp_path / "out.pptx")
    [picture] = pictures_in(open_deck(tmp_path / "out.pptx"))
    assert picture.origin.prompt == "padlock"


def test_on_a_dark_slide_they_are_stickers_and_what_is_told_leaves_that_out(
    slides, deck, add_slide, tmp_path, illustrator
):
    slide = add_slide(PICTURE, "Quarterly results")
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = RGBColor(0x1F, 0x24, 0x30)
    deck.save(str(tmp_path / "talk.pptx"))
    slides(tmp_path / "talk.pptx", "-o", tmp_path / "out.pptx")
    [request] = illustrator.asked
    assert request.prompt == "rising bar chart, sticker"
    [picture] = pictures_in(open_deck(tmp_path / "out.pptx"))
    assert picture.alternative_text == "rising bar chart"
    assert (picture.origin.prompt, picture.origin.style) == ("rising bar chart", "sticker")


def test_another_kind_is_made_when_it_is_asked_for_and_from_all_the_words(
    slides, talk, painter, illustrator
):
    slides(talk, "--slide", 1, "--kind", "picture", "--model", "fake/painter")
    [request] = painter.asked
    assert (request.kind, request.prompt) == ("picture", "Quarterly results")
    assert illustrator.asked == []


def test_what_was_drawn_by_formula_is_drawn_anew_without_the_image(
    plugins, painter, illustrator, origin, add_slide
):
    plugins.register(illustrator, "illustrator")
    recipe = replace(origin.recipe, model="fake/illustrator", kind="illustration")
    place = Place("picture", 0, 0, 914_400, 914_400)
    drawn = task_again(outlined(add_slide(CONTENT)), place, replace(origin, recipe=recipe), None)
    painted = task_again(outlined(add_slide(CONTENT)), place, origin, None)
    image = np.zeros((8, 8, 3), np.uint8)
    painter.tasks = ("text-to-image", "image-to-image")
    with Engine(plugins=plugins) as engine:
        anew = request_for(engine, drawn, Wishes(), image=image, strength=0.5)
        assert (anew.image, anew.strength) == (None, None)
        assert not can_start_from_it(engine, drawn, Wishes())
        again = request_for(engine, painted, Wishes(), image=image, strength=0.5)
        assert (again.strength, again.model) == (0.5, "fake/painter")
        # A picture from elsewhere is changed by a model that can.
        foreign = replace(painted, origin=None)
        assert request_for(engine, foreign, Wishes(), image=image).model == "fake/painter"


@pytest.mark.parametrize(
    ("title", "language"),
    [("Datenschutz", "de"), ("Protection des données", "fr"), ("Ochrona danych", "pl")],
)
def test_the_alternative_text_names_the_thing_in_the_slide_s_language(
    slides, deck, add_slide, tmp_path, title, language
):
    add_slide(PICTURE, title)
    deck.save(str(tmp_path / "talk.pptx"))
    slides(tmp_path / "talk.pptx", "-o", tmp_path / "a.pptx")
    [picture] = pictures_in(open_deck(tmp_path / "a.pptx"))
    assert picture.origin.prompt == "padlock"
    assert picture.alternative_text == name_in("padlock", language)
