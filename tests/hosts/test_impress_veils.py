"""Pictures behind titles in LibreOffice Impress, and the veils over them, driven for real."""

# ruff: noqa: F811 - fixtures have the names of what is imported

from __future__ import annotations

import pytest
from impress_session import DARK, KINDS, LIGHT, LOOK, impress, installed, saved  # noqa: F401 - fixtures
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Inches, Pt

from allaprima import read_image
from allaprima_office.contrast import contrast

WHITE = (255, 255, 255)

VEILS = (
    LOOK
    + """
# LibreOffice 25.2 crashes now and then where something is undone while shapes that a script outside
# had are let go of, which another thread does. So slides are looked at, and at shapes only at last.
def look(name):
    "What is on the first slide that was made here; what is seen is in a PNG file."
    shown(1, name)
    return dispatch("list", Slide=1)[1]["pictures"]
def shapes():
    return [
        [shape.Name, shape.ShapeType.rpartition(".")[2], shape.Decorative]
        for shape in document.DrawPages[0]
    ]
"""
)
WITH_VEIL = [
    ["Picture Placeholder 2", "GraphicObjectShape", False],
    ["Veil over the picture", "RectangleShape", True],
    ["Title 1", "TitleTextShape", False],
]
"""Directly above the picture, and passed over by screen readers."""


@pytest.fixture
def cover(tmp_path):
    """A title slide with a place for a picture all over it, and a white title upon that; then one
    without pictures."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[8])
    place, title = slide.placeholders[1], slide.shapes.title
    place.left, place.top, place.width, place.height = 0, 0, deck.slide_width, deck.slide_height
    title.left, title.top, title.width, title.height = map(Inches, (1, 5, 8, 1))
    title.text = "Sea and sky"
    run = title.text_frame.paragraphs[0].runs[0]
    run.font.size, run.font.color.rgb = Pt(40), RGBColor(*WHITE)
    tree = slide.shapes._spTree
    tree.remove(slide.placeholders[2]._element)
    tree.remove(title._element)
    tree.append(title._element)
    deck.slides.add_slide(deck.slide_layouts[5]).shapes.title.text = "Next"
    return saved(deck, tmp_path / "given" / "cover.pptx")


def seen(impress, name):
    return read_image(impress.folder / f"{name}.png")[..., :3]


def assert_same(impress, one, other):
    assert (seen(impress, one) == seen(impress, other)).all(), (one, other)


def assert_legible_and_faded(impress, name):
    pixels = seen(impress, name)
    assert contrast(pixels[370, 10], [WHITE]) >= 2.9, name  # left of the title
    assert contrast(pixels[100, 10], [WHITE]) < 2, name  # far above it


def assert_bare(impress, name):
    pixels = seen(impress, name)[:, :50]
    assert abs(pixels[90:110].mean() - pixels[360:380].mean()) < 2, name  # but for the watermark


def test_a_picture_behind_a_title_gets_a_veil_which_follows_it(impress, cover):
    told = impress.run(
        VEILS
        + f"""
there = [look("step0")]
for name, more in (
    ("fill", {{"Seed": {LIGHT}}}),
    ("change", {{"Shape": "picture", "Prompt": "fog", "Strength": 1.0, "Seed": {LIGHT}}}),
    ("change", {{"Shape": "picture", "Prompt": "night", "Strength": 1.0, "Seed": {DARK}}}),
    ("change", {{"Shape": "picture", "Prompt": "day", "Strength": 1.0, "Seed": {LIGHT}}}),
    ("variations", {{"Shape": "picture", "Count": 2, "Pick": 2, "Seed": {LIGHT - 1}}}),
):
    good, said = dispatch(name, **more)
    assert good, said
    there.append(look(f"step{{len(there)}}"))
told["there"], told["steps"] = there, steps()
back, forth = [], []
for step in range(5):
    document.UndoManager.undo(); back.append(look(f"back{{4 - step}}"))
for step in range(5):
    document.UndoManager.redo(); forth.append(look(f"forth{{step + 1}}"))
told["back"], told["forth"], told["shapes"] = back, forth, shapes()
""",
        cover,
    )
    for name in ("step2", "step4", "step5"):
        assert_legible_and_faded(impress, name)
    assert_bare(impress, "step3")  # the dark one needs no veil
    assert told["shapes"] == WITH_VEIL
    names = ["Insert Variation", *["Change Picture"] * 3, "Fill Placeholders"]
    assert told["steps"] == names
    assert told["back"] == told["there"][-2::-1]
    assert told["forth"] == told["there"][1:]
    for step in range(5):
        assert_same(impress, f"back{step}", f"step{step}")
        assert_same(impress, f"forth{step + 1}", f"step{step + 1}")
    assert told["status"] == 0


@pytest.mark.parametrize("suffix", KINDS)
def test_it_is_saved_and_known_when_the_file_is_opened_again(impress, cover, suffix):
    told = impress.run(
        VEILS
        + f"""
told["inserted"] = dispatch("insert", Slide=1, Seed={LIGHT})
look("before")
save(os.environ["OUT"] + "/saved.{suffix}", "{KINDS[suffix]}")
document = open_deck(os.environ["OUT"] + "/saved.{suffix}")
look("opened")
change = lambda seed: dispatch("change", Shape="picture", Prompt="fog", Strength=1.0, Seed=seed)[0]
told["changed"] = [change({DARK}), look("darker") and True, change({LIGHT})]
look("lighter")
document.UndoManager.undo(); document.UndoManager.undo(); look("undone")
told["shapes"] = shapes()
""",
        cover,
    )
    good, said = told["inserted"]
    assert good, said
    assert said["pictures"][0]["recipe"]["kind"] == "picture"
    assert told["changed"] == [True] * 3
    assert told["shapes"][0] == WITH_VEIL[0]
    name, _, is_decorative = told["shapes"][1]
    assert (name, is_decorative) == ("Veil over the picture", True)
    assert len(told["shapes"]) == 3
    for name in ("before", "opened", "lighter", "undone"):
        assert_legible_and_faded(impress, name)
    assert_same(impress, "opened", "undone")
    assert_bare(impress, "darker")
    assert told["status"] == 0
    if suffix == "pptx":
        from allaprima_office.deck import open_deck
        from allaprima_office.pictures import pictures_in
        from allaprima_office.veils import drop_veil

        [picture] = pictures_in(open_deck(impress.folder / "saved.pptx"))
        assert drop_veil(picture.shape)  # `allaprima slides` knows it, too


CLOSED = """
# What Python still holds it lets go of after the document, in which the shapes were.
document.setModified(False)
document.close(True)
document = open_deck(os.environ["OUT"] + "/cover.pptx")
told["lives"] = dispatch("insert", Slide=2, Prompt="oak")[0]
"""


def test_its_windows_show_the_picture_below_its_veil(impress, cover):
    told = impress.run(
        VEILS
        + f"""
def choose():
    "Select the picture; with time to let go of it."
    document.CurrentController.select(pictures(1)[0])
    time.sleep(1)
def differs(name):
    shown(1, "now")
    return open(os.environ["OUT"] + "/now.png", "rb").read() != open(f"{{os.environ['OUT']}}/{{name}}.png", "rb").read()

look("empty")
dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
until(lambda: any(" pixels, " in text for text in texts("Insert Picture")), "its size")
shot("insert"); key("Return"); until(lambda: not window("Insert Picture"), "its end")
told["inserted"] = [look("inserted"), steps()]
document.UndoManager.undo(); look("undone")

dispatch("fill"); until(lambda: window("Fill Placeholders"), "the window")
time.sleep(1); shot("fill"); key("Return")
until(lambda: not window("Fill Placeholders"), "its end")
look("filled")
assert dispatch("change", Shape="picture", Prompt="day", Strength=1.0, Seed={LIGHT})[0]
there = look("light")
choose()
dispatch("change"); until(lambda: window("Change Picture"), "the window")
until(lambda: differs("light"), "a preview on the slide")
look("preview"); shot("change")
key("Escape"); until(lambda: not window("Change Picture"), "its end")
told["as before"] = look("cancelled") == there
dispatch("change"); until(lambda: window("Change Picture"), "the window")
time.sleep(1); key("ctrl+a"); write("dusk"); time.sleep(1); key("Return")
until(lambda: not window("Change Picture"), "its end")
told["changed"] = look("changed")
choose()
dispatch("variations"); until(lambda: window("Variations"), "the window")
until(lambda: "Choose one." in texts("Variations"), "six of them")
key("alt+1"); shot("variations"); key("Return")
until(lambda: not window("Variations"), "its end")
look("varied")
told["steps"] = steps()
for _ in steps():
    document.UndoManager.undo()
look("all undone")
"""
        + CLOSED,
        cover,
        window=True,
    )
    [row], steps = told["inserted"]
    assert (row["prompt"], steps) == ("Sea and sky", ["Insert Picture"])
    assert told["as before"]
    assert_same(impress, "cancelled", "light")
    assert [row["prompt"] for row in told["changed"]] == ["dusk"]
    for name in ("preview", "changed", "varied"):  # as light as they are
        assert_legible_and_faded(impress, name)
    for name in ("undone", "all undone"):
        assert_same(impress, name, "empty")
    names = ["Insert Variation", "Change Picture", "Change Picture", "Fill Placeholders"]
    assert told["steps"] == names
    assert told["lives"]
    assert told["status"] == 0


@pytest.mark.parametrize("name", ["insert", "fill"])
def test_what_was_undone_does_no_harm_after_its_document(impress, cover, name):
    told = impress.run(
        VEILS
        + f"""
assert dispatch("{name}", Seed={LIGHT})[0]
for seed in ({LIGHT}, {DARK}, {LIGHT}):
    assert dispatch("change", Shape="picture", Prompt="fog", Strength=1.0, Seed=seed)[0]
for _ in steps():
    document.UndoManager.undo()
"""
        + CLOSED,
        cover,
    )
    assert told["lives"]
    assert told["status"] == 0
