"""`allaprima slides`, from the words of the command to the deck on the disk."""

import io
import json
import shutil

import numpy as np
import pytest
from click.testing import CliRunner
from conftest import empty_picture_placeholders, parts
from pptx import Presentation
from pptx.util import Inches

from allaprima import Engine, hookimpl, read_image
from allaprima.cli import command_line
from allaprima_office import sample_deck
from allaprima_office.deck import open_deck
from allaprima_office.deck_tasks import task_for_slide, tasks_for_deck
from allaprima_office.filling import fill
from allaprima_office.marks import alternative_text, is_decorative, read_origin
from allaprima_office.pictures import pictures_in

CONTENT, TWO_CONTENTS, BLANK, PICTURE = 1, 3, 6, 8


@pytest.fixture
def talk(tmp_path):
    return shutil.copy(sample_deck(), tmp_path / "talk.pptx")


@pytest.fixture
def slides(plugins):
    def run(*arguments):
        return CliRunner().invoke(command_line(plugins), ["slides", *map(str, arguments)])

    return run


@pytest.fixture
def done(slides):
    """`done(...)`: the same, for what must succeed."""

    def run(*arguments):
        result = slides(*arguments)
        assert result.exit_code == 0, result.output
        return result

    return run


def made(path):
    """The generated pictures in a deck."""
    return [picture for picture in pictures_in(open_deck(path)) if picture.origin]


def seeds(path):
    return [picture.origin.recipe.seed for picture in made(path)]


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def full_of_text(slide):
    """A slide without room."""
    box = slide.shapes.add_textbox(0, 0, Inches(10), Inches(7.5))
    box.text_frame.word_wrap = True
    box.text_frame.text = "word " * 2000


# The whole deck


def test_every_empty_picture_placeholder_is_filled(done, talk, tmp_path):
    before = talk.read_bytes()
    result = done(talk)
    assert result.stdout.strip() == str(tmp_path / "talk-pictures.pptx")
    assert [p.number for p in made(tmp_path / "talk-pictures.pptx")] == [1, 2, 3, 4, 4, 4, 5]
    for slide in open_deck(tmp_path / "talk-pictures.pptx").slides:
        assert empty_picture_placeholders(slide) == []
    assert talk.read_bytes() == before


def test_all_says_the_same_in_words(done, talk, tmp_path):
    done(talk, "-o", tmp_path / "a.pptx")
    done(talk, "--all", "-o", tmp_path / "b.pptx")
    assert seeds(tmp_path / "a.pptx") == seeds(tmp_path / "b.pptx")


def test_the_same_deck_gets_the_same_pictures_wherever_a_slide_stands(done, talk, tmp_path):
    done(talk, "-o", tmp_path / "a.pptx")
    moved = Presentation(str(talk))
    order = moved.slides._sldIdLst
    order.append(order[0])
    moved.save(str(tmp_path / "moved.pptx"))
    done(tmp_path / "moved.pptx", "-o", tmp_path / "b.pptx")
    first, second = seeds(tmp_path / "a.pptx"), seeds(tmp_path / "b.pptx")
    assert second == [*first[1:], first[0]]
    assert len(set(first)) == 7


def test_a_seed_for_the_deck_changes_all_its_pictures(done, talk, tmp_path):
    done(talk, "-o", tmp_path / "a.pptx")
    done(talk, "--seed", 1, "-o", tmp_path / "b.pptx")
    first, second = seeds(tmp_path / "a.pptx"), seeds(tmp_path / "b.pptx")
    assert [(b - a) % 2**32 for a, b in zip(first, second, strict=True)] == [1] * 7


def test_running_it_again_makes_only_what_is_missing(done, slides, talk, tmp_path, painter):
    def fail_on_brick(request):
        if request.prompt == "red brick wall":
            raise RuntimeError("no brick today")

    painter.act = fail_on_brick
    result = slides(talk, "-o", tmp_path / "first.pptx")
    assert result.exit_code == 1
    assert "slide 3: failed. " in result.stderr
    assert "no brick today" in result.stderr
    assert [p.number for p in made(tmp_path / "first.pptx")] == [1, 2, 4, 4, 4, 5]
    painter.act = lambda request: None
    painter.asked.clear()
    done(tmp_path / "first.pptx", "-o", tmp_path / "second.pptx")
    assert [request.prompt for request in painter.asked] == ["red brick wall"]
    done(talk, "-o", tmp_path / "at-once.pptx")
    assert seeds(tmp_path / "second.pptx") == seeds(tmp_path / "at-once.pptx")
    result = slides(tmp_path / "second.pptx")
    assert result.exit_code == 1
    assert "is filled" in result.stderr


def test_a_place_keeps_its_line_of_the_notes_when_the_one_before_is_filled(
    done, slides, talk, tmp_path, painter
):
    def fail_on_tiles(request):
        if "tiles" in request.prompt:
            raise RuntimeError

    painter.act = fail_on_tiles
    assert slides(talk, "-o", tmp_path / "first.pptx").exit_code == 1
    painter.act = lambda request: None
    painter.asked.clear()
    done(tmp_path / "first.pptx", "-o", tmp_path / "second.pptx")
    assert [request.prompt for request in painter.asked] == ["teal hexagon tiles"]


def test_when_every_picture_fails_nothing_is_written(slides, talk, tmp_path, painter):
    def fail(_request):
        raise RuntimeError("broken")

    painter.act = fail
    result = slides(talk)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert files(tmp_path) == ["talk.pptx"]


def test_ctrl_c_stops_it_and_nothing_is_written(slides, talk, tmp_path, monkeypatch):
    made_so_far = []

    def interrupted(self, request, **_more):
        made_so_far.append(request)
        if len(made_so_far) == 3:
            raise KeyboardInterrupt
        return generate(self, request)

    generate = Engine.generate
    monkeypatch.setattr(Engine, "generate", interrupted)
    result = slides(talk)
    assert result.exit_code == 1
    assert "Stopped." in result.stderr
    assert files(tmp_path) == ["talk.pptx"]


def test_an_unknown_model_ends_it_at_once(slides, talk, tmp_path, painter):
    result = slides(talk, "--model", "nobody")
    assert result.exit_code == 1
    assert "'nobody'" in result.stderr
    assert painter.asked == []
    assert files(tmp_path) == ["talk.pptx"]


def test_a_line_in_the_notes_is_enough(done, deck, add_slide, tmp_path, painter):
    add_slide(CONTENT, "Floor", "Oak planks", notes="image: oak\nimage: pine")
    add_slide(CONTENT, "Nothing asked", "for here")
    deck.save(str(tmp_path / "notes.pptx"))
    done(tmp_path / "notes.pptx", "-o", tmp_path / "a.pptx")
    assert [request.prompt for request in painter.asked] == ["oak", "pine"]
    assert [p.number for p in made(tmp_path / "a.pptx")] == [1, 1]
    # And again, with one of two taken out: only that one is made.
    half = Presentation(str(tmp_path / "a.pptx"))
    pine = half.slides[0].shapes[-1]._element
    pine.getparent().remove(pine)
    half.save(str(tmp_path / "half.pptx"))
    painter.asked.clear()
    done(tmp_path / "half.pptx", "-o", tmp_path / "b.pptx")
    assert [request.prompt for request in painter.asked] == ["pine"]
    assert seeds(tmp_path / "b.pptx") == seeds(tmp_path / "a.pptx")


def test_a_slide_with_no_room_is_reported_and_the_rest_goes_on(
    slides, deck, add_slide, tmp_path, painter
):
    full_of_text(add_slide(BLANK, notes="image: oak"))
    add_slide(PICTURE, "Granite")
    deck.save(str(tmp_path / "full.pptx"))
    result = slides(tmp_path / "full.pptx")
    assert result.exit_code == 1
    assert "slide 1: failed. The slide has no room" in result.stderr
    assert [p.number for p in made(tmp_path / "full-pictures.pptx")] == [2]


def test_a_wish_that_cannot_be_met_is_told_by_a_plan_too_with_its_slide(
    slides, deck, add_slide, tmp_path
):
    add_slide(PICTURE, "Granite")
    add_slide(PICTURE, "A story", notes=f"image: {'oak ' * 1500}")
    deck.save(str(tmp_path / "story.pptx"))
    result = slides(tmp_path / "story.pptx", "--dry-run")
    assert result.exit_code == 1
    assert "Granite" in result.stdout
    assert "slide 2: failed. The prompt has" in result.stderr


@pytest.mark.parametrize("more", [[], ["--dry-run"]])
def test_where_no_picture_can_be_made_each_slide_is_told_why(
    slides, deck, add_slide, tmp_path, more
):
    add_slide(PICTURE, "A story", notes=f"image: {'oak ' * 1500}")
    deck.save(str(tmp_path / "story.pptx"))
    result = slides(tmp_path / "story.pptx", *more)
    assert result.exit_code == 2
    assert "slide 1: failed. The prompt has" in result.stderr
    assert "nothing is written" in result.stderr
    assert files(tmp_path) == ["story.pptx"]


@pytest.mark.parametrize("more", [[], ["--dry-run"]])
def test_a_reason_that_holds_for_all_slides_is_told_once(slides, talk, more):
    result = slides(talk, "--size", "5000x5000", *more)
    assert result.exit_code == 2
    assert result.stderr.count("out of range") == 1
    assert "failed." not in result.stderr


def test_an_empty_content_placeholder_beside_text_is_a_place(done, deck, add_slide, tmp_path):
    slide = add_slide(TWO_CONTENTS, "Floor", "Oak planks")
    add_slide(TWO_CONTENTS, "A title alone")
    deck.save(str(tmp_path / "two.pptx"))
    done(tmp_path / "two.pptx")
    [picture] = made(tmp_path / "two-pictures.pptx")
    assert (picture.number, picture.shape_id) == (1, slide.placeholders[2].shape_id)


def test_slides_that_are_only_text_get_a_picture_where_that_is_asked_for(
    done, slides, deck, add_slide, tmp_path, png
):
    add_slide(CONTENT, "Floor", "Oak")
    add_slide(CONTENT, "Shown", "Already").shapes.add_picture(io.BytesIO(png(40, 30)), 0, 0)
    full_of_text(add_slide(BLANK))
    add_slide(PICTURE, "Granite")
    add_slide(BLANK)
    deck.save(str(tmp_path / "text.pptx"))
    done(tmp_path / "text.pptx", "-o", tmp_path / "usual.pptx")
    assert [p.number for p in made(tmp_path / "usual.pptx")] == [4]
    result = done(tmp_path / "text.pptx", "--free-room", "-o", tmp_path / "a.pptx")
    assert [p.number for p in made(tmp_path / "a.pptx")] == [1, 4]
    assert "slide 3: left as it is, its text leaves no room." in result.stderr
    plan = json.loads(done(tmp_path / "text.pptx", "--free-room", "--dry-run", "--json").stdout)
    assert plan["full"] == [3]
    assert [row["place"] for row in plan["pictures"]] == ["free area", "picture placeholder"]
    # Again: there is nothing left to do.
    again = slides(tmp_path / "a.pptx", "--free-room")
    assert again.exit_code == 1
    assert files(tmp_path) == ["a.pptx", "text.pptx", "usual.pptx"]


def test_free_room_of_a_deck_that_has_none_is_an_error(slides, deck, add_slide, tmp_path):
    full_of_text(add_slide(BLANK))
    deck.save(str(tmp_path / "text.pptx"))
    result = slides(tmp_path / "text.pptx", "--free-room")
    assert result.exit_code == 1
    assert "No slide gets a picture: the text leaves no room on slide 1." in result.stderr


def test_a_deck_without_slides_is_said_to_have_none(slides, deck, tmp_path):
    deck.save(str(tmp_path / "none.pptx"))
    result = slides(tmp_path / "none.pptx")
    assert result.exit_code == 1
    assert "The deck has no slides." in result.stderr


def test_a_slide_without_words_is_left_empty_and_named(done, deck, add_slide, tmp_path):
    add_slide(PICTURE)
    add_slide(PICTURE, "Granite")
    deck.save(str(tmp_path / "some.pptx"))
    result = done(tmp_path / "some.pptx")
    assert "slide 1: left empty" in result.stderr
    assert [p.number for p in made(tmp_path / "some-pictures.pptx")] == [2]


def test_a_style_and_the_theme_s_colours_go_through_the_whole_deck(done, talk, painter, tmp_path):
    done(talk, "--style", "flat, muted", "-o", tmp_path / "out.pptx")
    assert {request.prompt.rpartition(", flat, ")[2] for request in painter.asked} == {"muted"}
    assert {request.palette for request in painter.asked} == {
        ("#b4532f", "#7a8567", "#c79a4b", "#5c7a86", "#8c5a55", "#a79f93")
    }
    first = made(tmp_path / "out.pptx")[0]
    assert first.alternative_text == "terrazzo floor, ivory with large chips"
    assert (first.origin.style, first.origin.prompt) == ("flat, muted", first.alternative_text)


def test_materials_on_slides_keep_their_own_colours(done, talk, painter, tmp_path):
    done(talk, "--kind", "material", "-o", tmp_path / "out.pptx")
    assert {(request.kind, request.palette) for request in painter.asked} == {("material", ())}


def test_a_plan_is_shown_and_nothing_is_made(done, talk, tmp_path, painter):
    result = done(talk, "--dry-run")
    for words in ("hammered copper", "picture placeholder", "416x512"):
        assert words in result.stdout
    plan = json.loads(done(talk, "--dry-run", "--json").stdout)
    assert [row["slide"] for row in plan["pictures"]] == [1, 2, 3, 4, 4, 4, 5]
    assert plan["pictures"][3]["prompt"] == "hammered copper"
    assert plan["pictures"][3]["size"] == [416, 512]
    assert plan["failed"] == plan["skipped"] == []
    assert painter.asked == []
    assert files(tmp_path) == ["talk.pptx"]
    done(talk)
    assert [row["seed"] for row in plan["pictures"]] == seeds(tmp_path / "talk-pictures.pptx")


def test_the_prompt_comes_from_the_notes_and_is_the_alternative_text(done, talk, painter):
    done(talk)
    said = [picture.alternative_text for picture in made(talk.with_name("talk-pictures.pptx"))]
    assert said == [request.prompt for request in painter.asked]
    assert said[3:6] == ["hammered copper", "teal hexagon tiles", "navy knitted wool"]


def test_sizes_have_the_proportions_of_the_places(done, talk, painter):
    done(talk)
    assert [request.size for request in painter.asked] == [
        (352, 512), (512, 352), (512, 512), (416, 512), (416, 512), (416, 512), (512, 144),
    ]  # fmt: skip


def test_decorative_pictures_are_marked(done, talk, tmp_path):
    done(talk, "--decorative")
    pictures = made(tmp_path / "talk-pictures.pptx")
    assert all(picture.is_decorative for picture in pictures)
    assert {picture.alternative_text for picture in pictures} == {""}


# One slide


def test_the_bytes_in_the_deck_are_the_signed_ones(done, talk, tmp_path, plugins):
    class Signer:
        @hookimpl
        def allaprima_sign(self, data):
            return data + b"signed"

    plugins.register(Signer(), "signer")
    done(talk, "--slide", 2, "--seed", 77, "-o", tmp_path / "out.pptx")
    [image] = [d for name, d in parts(tmp_path / "out.pptx").items() if "media/" in name]
    assert image.endswith(b"IEND\xaeB`\x82signed")
    [picture] = made(tmp_path / "out.pptx")
    pixels = read_image(image)
    assert picture.number == 2
    assert picture.origin.recipe.seed == 77
    assert pixels.shape == (*reversed(picture.origin.recipe.size), 3)
    assert np.unique(pixels).tolist() == [77]


def test_a_prompt_of_the_user_wins(done, talk, painter, tmp_path):
    done(talk, "--slide", 3, "--prompt", "mossy stone", "-o", tmp_path / "o.pptx")
    assert [request.prompt for request in painter.asked] == ["mossy stone"]


def test_json_says_what_was_made(done, talk, tmp_path):
    report = json.loads(done(talk, "--slide", 2, "--seed", 5, "--json").stdout)
    assert report["deck"] == str(tmp_path / "talk-pictures.pptx")
    assert report["backup"] is None
    assert report["skipped"] == report["failed"] == []
    [picture] = report["pictures"]
    assert picture["slide"] == 2
    assert picture["place"] == "picture placeholder"
    assert picture["alternative_text"] == "warm oak planks, wooden floor"
    assert picture["recipe"]["seed"] == 5
    assert picture["recipe"]["model"] == "fake/painter"


def test_in_place_replaces_the_deck_and_keeps_a_backup(done, talk, tmp_path):
    before = talk.read_bytes()
    result = done(talk, "--in-place")
    assert result.stdout.strip() == str(talk)
    assert "talk-backup.pptx" in result.stderr
    assert len(made(talk)) == 7
    assert (tmp_path / "talk-backup.pptx").read_bytes() == before
    assert files(tmp_path) == ["talk-backup.pptx", "talk.pptx"]


def test_a_second_run_does_not_replace_the_first_one_s_result(done, talk, tmp_path):
    done(talk)
    first = (tmp_path / "talk-pictures.pptx").read_bytes()
    done(talk)
    assert (tmp_path / "talk-pictures.pptx").read_bytes() == first
    assert len(made(tmp_path / "talk-pictures-2.pptx")) == 7


def test_kind_model_size_and_fit_are_handed_on(done, talk, painter):
    done(
        talk, "--slide", 5, "--kind", "material", "--model", "fake/painter", "--fit", "contain",
        "--size", "64x128",
    )  # fmt: skip
    [request] = painter.asked
    assert (request.kind, request.size) == ("material", (64, 128))
    [picture] = made(talk.with_name("talk-pictures.pptx"))
    shape = picture.shape
    assert shape.crop_top == 0
    shown = shape.width / (1 - 2 * shape.crop_left), shape.height
    assert shown[1] == pytest.approx(2 * shown[0], rel=1e-3)


def test_an_illustration_is_shown_whole_by_default(done, talk, tmp_path):
    for kind, fit in (("illustration", "contain"), ("picture", "cover")):
        out = tmp_path / f"{kind}.pptx"
        done(talk, "--slide", 3, "--kind", kind, "--size", "64x128", "-o", out)
        [picture] = made(out)
        assert picture.origin.fit == fit
        assert (picture.shape.crop_top == 0) == (fit == "contain")


# Replacing, making again, choosing


@pytest.fixture
def filled(done, talk, tmp_path):
    """The sample deck with all its pictures."""
    done(talk, "-o", tmp_path / "filled.pptx")
    return tmp_path / "filled.pptx"


def test_a_picture_is_replaced_by_name_id_or_as_the_only_one(done, filled, tmp_path, painter):
    only = made(filled)[1]
    for what in ("picture", only.name, only.shape_id):
        done(filled, "--slide", 2, "--replace", what, "--prompt", "pine", "-o", tmp_path / "o.pptx")
        changed = made(tmp_path / "o.pptx")[1]
        assert (changed.name, changed.shape_id) == (only.name, only.shape_id)
        assert changed.alternative_text == "pine"
        assert changed.origin.recipe.prompt == "pine"
    assert [p.alternative_text for p in made(tmp_path / "o.pptx")].count("pine") == 1


def test_only_the_slide_of_a_replaced_picture_changes(done, filled, tmp_path):
    done(
        filled, "--slide", 2, "--replace", "picture", "--prompt", "pine", "-o", tmp_path / "o.pptx"
    )
    before, after = parts(filled), parts(tmp_path / "o.pptx")
    images = [name for name in before if name.startswith("ppt/media/")]
    assert {name for name in before if before[name] != after.get(name)} <= {
        "ppt/slides/slide2.xml", "ppt/slides/_rels/slide2.xml.rels", *images,
    }  # fmt: skip
    gone = {name for name in before if name not in after}
    assert len(gone) == 1
    assert len(after) == len(before)


def test_list_says_what_was_generated_and_by_what(done, filled):
    rows = json.loads(done(filled, "--list", "--json").stdout)
    assert [row["slide"] for row in rows["pictures"]] == [1, 2, 3, 4, 4, 4, 5]
    assert rows["backgrounds"] == []
    row = rows["pictures"][1]
    assert row["alternative_text"] == row["prompt"] == "warm oak planks, wooden floor"
    assert row["recipe"]["model"] == "fake/painter"
    assert row["recipe"]["model_hash"]
    table = done(filled, "--list", "--slide", 3).stdout
    assert "brick" in table
    assert "copper" not in table


def test_list_of_a_deck_without_generated_pictures_is_empty(done, talk):
    assert "Nothing in this deck" in done(talk, "--list").stderr
    assert json.loads(done(talk, "--list", "--json").stdout)["pictures"] == []


def test_all_pictures_are_made_again_in_another_style(done, filled, tmp_path, painter):
    before = made(filled)
    painter.asked.clear()
    done(filled, "--remake", "all", "--style", "ink", "-o", tmp_path / "ink.pptx")
    after = made(tmp_path / "ink.pptx")
    assert [r.prompt for r in painter.asked] == [f"{p.origin.prompt}, ink" for p in before]
    assert seeds(tmp_path / "ink.pptx") == seeds(filled)
    assert [p.alternative_text for p in after] == [p.alternative_text for p in before]
    assert {p.origin.style for p in after} == {"ink"}


def test_a_style_stays_unless_another_is_given(done, filled, tmp_path, painter):
    done(filled, "--remake", "all", "--style", "ink", "-o", tmp_path / "ink.pptx")
    painter.asked.clear()
    done(tmp_path / "ink.pptx", "--remake", "picture", "--slide", 2, "-o", tmp_path / "b.pptx")
    done(
        tmp_path / "ink.pptx", "--remake", "picture", "--slide", 2, "--style", "", "-o",
        tmp_path / "c.pptx",
    )  # fmt: skip
    assert [r.prompt for r in painter.asked] == [
        "warm oak planks, wooden floor, ink",
        "warm oak planks, wooden floor",
    ]


def test_one_picture_is_made_again_at_another_size_or_seed(done, filled, tmp_path, painter):
    painter.asked.clear()
    done(filled, "--remake", "picture", "--slide", 2, "--size", "128x96", "-o", tmp_path / "a.pptx")
    done(filled, "--remake", "picture", "--slide", 2, "--seed", 9, "-o", tmp_path / "b.pptx")
    assert painter.asked[0].size == (128, 96)
    assert painter.asked[1].seed == 9
    assert made(tmp_path / "b.pptx")[1].shape.width == made(filled)[1].shape.width


def test_a_frame_that_was_made_larger_gets_a_larger_picture(done, deck, add_slide, tmp_path):
    add_slide(BLANK)
    deck.save(str(tmp_path / "a.pptx"))
    done(tmp_path / "a.pptx", "--slide", 1, "--prompt", "oak", "--size", "64x64")
    grown = Presentation(str(tmp_path / "a-pictures.pptx"))
    [shape] = grown.slides[0].shapes
    shape.width, shape.height = Inches(2), Inches(1)
    grown.save(str(tmp_path / "grown.pptx"))
    done(tmp_path / "grown.pptx", "--remake", "all", "-o", tmp_path / "out.pptx")
    [picture] = made(tmp_path / "out.pptx")
    assert picture.origin.recipe.size == (304, 144)


def test_words_put_better_by_hand_and_decoration_are_kept(done, filled, tmp_path):
    edited = Presentation(str(filled))
    [by_hand] = [s for s in edited.slides[1].shapes if read_origin(s)]
    by_hand._element.nvPicPr.cNvPr.set("descr", "Our own floor in Linz")
    edited.save(str(tmp_path / "edited.pptx"))
    done(
        tmp_path / "edited.pptx", "--slide", 3, "--replace", "picture", "--decorative", "--in-place"
    )
    done(tmp_path / "edited.pptx", "--remake", "all", "--style", "ink", "-o", tmp_path / "o.pptx")
    after = made(tmp_path / "o.pptx")
    assert after[1].alternative_text == "Our own floor in Linz"
    assert [picture.is_decorative for picture in after] == [False, False, True, *[False] * 4]


def test_a_picture_of_someone_else_is_not_made_again(slides, deck, add_slide, tmp_path, png):
    add_slide(BLANK).shapes.add_picture(io.BytesIO(png(8, 8)), 0, 0)
    deck.save(str(tmp_path / "a.pptx"))
    result = slides(tmp_path / "a.pptx", "--remake", "picture", "--slide", 1)
    assert result.exit_code == 1
    assert "was not made by Alla Prima" in result.stderr
    assert "--replace" in result.stderr


def test_a_contact_sheet_shows_the_variations_and_one_is_picked(done, talk, tmp_path, painter):
    words = ("--slide", 2, "--prompt", "pine", "--seed", 50)
    result = done(talk, *words, "--count", 7)
    sheet = tmp_path / "talk-variations.pptx"
    assert result.stdout.strip() == str(sheet)
    assert "--pick" in result.stderr
    assert files(tmp_path) == ["talk-variations.pptx", "talk.pptx"]
    assert seeds(sheet) == [*range(50, 57)]
    assert [picture.number for picture in made(sheet)] == [1] * 6 + [2]
    assert made(sheet)[3].alternative_text == "4: pine"
    done(talk, *words, "--pick", 4)
    [picked] = made(tmp_path / "talk-pictures.pptx")
    assert picked.origin.recipe.seed == 53
    on_sheet = {data for name, data in parts(sheet).items() if "media/" in name}
    [in_deck] = [d for n, d in parts(tmp_path / "talk-pictures.pptx").items() if "media/" in n]
    assert in_deck in on_sheet


def test_what_a_sheet_shows_lies_on_its_slide_and_apart(done, talk, tmp_path):
    for count in (1, 2, 4, 5, 6):
        out = tmp_path / f"{count}.pptx"
        done(talk, "--slide", 4, "--prompt", "pine", "--count", count, "-o", out)
        sheet = Presentation(str(out))
        boxes = [
            (s.left, s.top, s.left + s.width, s.top + s.height) for s in sheet.slides[0].shapes
        ]
        assert all(b[0] >= 0 and b[2] <= sheet.slide_width for b in boxes)
        assert all(b[1] >= 0 and b[3] <= sheet.slide_height for b in boxes)
        for i, a in enumerate(boxes):
            for b in boxes[:i]:
                assert a[0] >= b[2] or b[0] >= a[2] or a[1] >= b[3] or b[1] >= a[3]


def test_variations_of_a_picture_that_is_there(done, filled, tmp_path):
    done(filled, "--slide", 2, "--replace", "picture", "--count", 2, "--json")
    done(filled, "--slide", 2, "--replace", "picture", "--pick", 2, "-o", tmp_path / "o.pptx")
    assert (
        made(tmp_path / "o.pptx")[1].origin.recipe.seed
        == seeds(tmp_path / "filled-variations.pptx")[1]
    )


# Bad use


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--prompt", "oak"], 2, "--prompt needs --slide"),
        (["--slide", "0"], 2, "--slide"),
        (["--slide", "9"], 1, "no slide 9; the deck has 5"),
        (["--slide", "2", "--all"], 2, "do not go together"),
        (["--list", "--remake", "all"], 2, "--remake and --list do not go together"),
        (["--replace", "picture"], 2, "needs --slide"),
        (["--replace", "nothing"], 1, "There is no picture 'nothing'"),
        (["--remake", "all"], 1, "no picture here"),
        (["--count", "3"], 2, "--slide or --replace"),
        (["--slide", "2", "--count", "3", "--pick", "1"], 2, "--pick"),
        (["--slide", "2", "--count", "3", "--in-place"], 2, "--in-place"),
        (["--list", "--in-place"], 2, "--in-place"),
        (["--in-place", "-o", "other.pptx"], 2, "do not go together"),
        (["--background", "slide", "--prompt", "linen"], 2, "needs --slide"),
        (["--background", "master"], 2, "needs --prompt"),
        (["--background", "master", "--prompt", "x", "--fit", "cover"], 2, "covers the slide"),
        (["--background", "master", "--prompt", "x", "--dry-run"], 2, "--dry-run"),
        (["--background", "page", "--prompt", "x"], 2, "page"),
        (["--fit", "squeeze"], 2, "squeeze"),
        (["--size", "large"], 2, "512x512"),
        (["--slide", "2", "--size", "7x7"], 2, "out of range"),
        (["--slide", "2", "--size", "900x900"], 1, "cannot make 900x900"),
        (["--seed", "-3"], 2, "seed"),
        (["--slide", "2", "--prompt", "  "], 2, "prompt is empty"),
        (["-o", "missing/out.pptx"], 1, "does not exist"),
        (["-o", "out.key"], 1, "same ending"),
        (["-o", "talk.pptx"], 1, "Use --in-place"),
    ],
)
def test_bad_use_is_said_in_a_sentence_and_nothing_is_written(
    slides, talk, tmp_path, monkeypatch, arguments, status, said
):
    monkeypatch.chdir(tmp_path)
    result = slides(talk, *arguments)
    assert result.exit_code == status, result.output
    assert said in result.stderr
    assert "Traceback" not in result.output
    assert files(tmp_path) == ["talk.pptx"]


def test_a_file_that_is_no_deck_is_refused(slides, tmp_path):
    (tmp_path / "notes.pptx").write_text("just words")
    result = slides(tmp_path / "notes.pptx")
    assert result.exit_code == 1
    assert "is not a .pptx deck" in result.stderr
    assert files(tmp_path) == ["notes.pptx"]


def test_a_deck_without_a_place_says_what_to_do(slides, deck, add_slide, tmp_path):
    add_slide(CONTENT, "Floor", "Oak")
    deck.save(str(tmp_path / "plain.pptx"))
    result = slides(tmp_path / "plain.pptx")
    assert result.exit_code == 1
    assert "with --free-room, choose a slide with --slide" in result.stderr


def test_a_slide_without_words_asks_for_a_prompt(slides, deck, add_slide, tmp_path):
    add_slide(PICTURE)
    deck.save(str(tmp_path / "mute.pptx"))
    result = slides(tmp_path / "mute.pptx", "--slide", 1)
    assert result.exit_code == 1
    assert "Give a prompt" in result.stderr


# In Python


def test_without_someone_to_tell_the_first_failure_is_raised(engine, painter):
    def fail(_request):
        raise RuntimeError("broken")

    painter.act = fail
    given = open_deck(sample_deck())
    tasks, _wordless = tasks_for_deck(given)
    with pytest.raises(Exception, match="broken"):
        fill(engine, given, tasks, on_progress=lambda *_: None)


def test_progress_runs_over_all_pictures(engine):
    told = []
    given = open_deck(sample_deck())
    tasks, wordless = tasks_for_deck(given)
    fill(engine, given, tasks, on_progress=lambda what, share: told.append((what, share)))
    shares = [share for _, share in told]
    assert wordless == []
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 1 / 7
    assert shares[-1] > 6 / 7
    assert {what for what, _ in told} == {f"slide {number}" for number in range(1, 6)}


def test_a_picture_can_go_onto_a_slide_without_placeholders(engine, opened, deck, add_slide):
    add_slide(BLANK)
    given = opened(deck)
    task = task_for_slide(given, 1, "marble")
    [filled] = fill(engine, given, [task], on_progress=lambda *_: None)
    assert filled.place.kind == "free area"
    [shape] = given.slides[0].shapes
    assert read_origin(shape).recipe == filled.recipe
    assert (alternative_text(shape), is_decorative(shape)) == ("marble", False)
