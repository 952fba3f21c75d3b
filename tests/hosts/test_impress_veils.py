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
def veils(number):
    return [
        [shape.ZOrder, shape.Decorative, shape.FillColor, shape.Visible]
        for shape in document.DrawPages[number - 1] if shape.Name == "Veil over the picture"
    ]
def everything():
    return [slide(1), veils(1), digests(1)]
def digests(number):
    return [digest(shape) for shape in pictures(number)]
"""
)
BLACK_VEIL = [1, True, 0, True]
"""Directly above the picture, passed over by screen readers, black, seen."""


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


def assert_legible_and_faded(path):
    pixels = read_image(path)[..., :3]
    assert contrast(pixels[370, 10], [WHITE]) >= 2.9, path.name  # left of the title
    assert contrast(pixels[100, 10], [WHITE]) < 2, path.name  # far above it


def test_a_picture_behind_a_title_gets_a_veil_which_follows_it(impress, cover):
    told = impress.run(
        VEILS
        + f"""
seen = [everything()]
for name, more in (
    ("fill", {{"Seed": 0}}),
    ("change", {{"Shape": "picture", "Prompt": "fog", "Strength": 1.0, "Seed": {LIGHT}}}),
    ("change", {{"Shape": "picture", "Prompt": "night", "Strength": 1.0, "Seed": {DARK}}}),
    ("change", {{"Shape": "picture", "Prompt": "day", "Strength": 1.0, "Seed": {LIGHT}}}),
    ("variations", {{"Shape": "picture", "Count": 2, "Pick": 2, "Seed": {LIGHT - 1}}}),
):
    good, said = dispatch(name, **more)
    assert good, said
    seen.append(everything())
    shown(1, f"cover{{len(seen) - 1}}")
told["seen"], told["steps"] = seen, steps()
told["order"] = [shape.Name for shape in document.DrawPages[0]]
back, forth = [], []
for _ in seen[1:]:
    document.UndoManager.undo(); back.append(everything())
for _ in seen[1:]:
    document.UndoManager.redo(); forth.append(everything())
told["back"], told["forth"] = back, forth
shown(1, "last")
""",
        cover,
    )
    veils = [veils for _, veils, _ in told["seen"]]
    assert veils[2] == [BLACK_VEIL]
    assert veils[3] == []  # the dark one needs none
    assert veils[4] == veils[5] == [BLACK_VEIL]
    assert told["order"] == ["Picture Placeholder 2", "Veil over the picture", "Title 1"]
    names = ["Insert Variation", *["Change Picture"] * 3, "Fill Placeholders"]
    assert told["steps"] == names
    assert told["back"] == told["seen"][-2::-1]
    assert told["forth"] == told["seen"][1:]
    for name in ("cover2", "cover4", "cover5", "last"):
        assert_legible_and_faded(impress.folder / f"{name}.png")
    assert told["status"] == 0


@pytest.mark.parametrize("suffix", KINDS)
def test_it_is_saved_and_known_when_the_file_is_opened_again(impress, cover, suffix):
    told = impress.run(
        VEILS
        + f"""
told["inserted"] = dispatch("insert", Slide=1, Seed={LIGHT})
shown(1, "before")
save(os.environ["OUT"] + "/saved.{suffix}", "{KINDS[suffix]}")
document = open_deck(os.environ["OUT"] + "/saved.{suffix}")
told["opened"] = veils(1); shown(1, "opened")
change = lambda seed: dispatch("change", Shape="picture", Prompt="fog", Strength=1.0, Seed=seed)[0]
told["darker"] = change({DARK}); told["then"] = veils(1)
told["lighter"] = change({LIGHT}); told["at last"] = veils(1); shown(1, "last")
document.UndoManager.undo(); document.UndoManager.undo(); shown(1, "undone")
""",
        cover,
    )
    good, said = told["inserted"]
    assert good, said
    assert said["pictures"][0]["recipe"]["kind"] == "picture"
    [veil] = told["opened"]
    assert veil[:2] == BLACK_VEIL[:2]
    assert (told["darker"], told["then"]) == (True, [])
    assert (told["lighter"], told["at last"]) == (True, [BLACK_VEIL])
    for name in ("before", "opened", "last", "undone"):
        assert_legible_and_faded(impress.folder / f"{name}.png")
    opened, undone = (read_image(impress.folder / f"{n}.png") for n in ("opened", "undone"))
    assert (opened == undone).all()
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
open(os.environ["PAINTER"] + "/collect", "w").close()
document = open_deck(os.environ["OUT"] + "/cover.pptx")
told["lives"] = dispatch("insert", Slide=2, Prompt="oak")[0]
"""


def test_its_windows_show_the_picture_below_its_veil(impress, cover):
    told = impress.run(
        VEILS
        + f"""
dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
until(lambda: any(" pixels, " in text for text in texts("Insert Picture")), "its size")
shot("insert"); key("Return"); until(lambda: not window("Insert Picture"), "its end")
told["inserted"], told["first"] = veils(1), steps()
document.UndoManager.undo()
told["undone"] = [slide(1), steps()]

dispatch("fill"); until(lambda: window("Fill Placeholders"), "the window")
time.sleep(1); shot("fill"); key("Return")
until(lambda: not window("Fill Placeholders"), "its end")
assert dispatch("change", Shape="picture", Prompt="day", Strength=1.0, Seed={LIGHT})[0]
[shape] = pictures(1)
before = everything()
document.CurrentController.select(shape)
dispatch("change"); until(lambda: window("Change Picture"), "the window")
until(lambda: digests(1) != before[2], "a preview on the slide")
# The veil of the preview is in it.
told["previewed"] = veils(1)
time.sleep(1); shown(1, "preview"); shot("change")
key("Escape"); until(lambda: not window("Change Picture"), "its end")
told["as before"] = everything() == before
dispatch("change"); until(lambda: window("Change Picture"), "the window")
time.sleep(1); key("ctrl+a"); write("dusk"); time.sleep(1); key("Return")
until(lambda: not window("Change Picture"), "its end")
told["changed"] = [veils(1), digests(1) != before[2]]
shown(1, "changed")
document.CurrentController.select(shape)
dispatch("variations"); until(lambda: window("Variations"), "the window")
until(lambda: "Choose one." in texts("Variations"), "six of them")
key("alt+3"); shot("variations"); key("Return")
until(lambda: not window("Variations"), "its end")
told["varied"] = [len(veils(1)) <= 1, slide(1)[0][1], steps()]
for _ in steps():
    document.UndoManager.undo()
told["all undone"] = slide(1)
"""
        + CLOSED,
        cover,
        window=True,
    )
    assert told["first"] == ["Insert Picture"]
    assert told["undone"][1] == []
    assert told["previewed"] == [[*BLACK_VEIL[:3], False]]
    assert told["as before"]
    assert told["changed"][1]
    for name in ("preview", "changed"):
        assert contrast(read_image(impress.folder / f"{name}.png")[370, 10, :3], [WHITE]) >= 2.9
    names = ["Insert Variation", "Change Picture", "Change Picture", "Fill Placeholders"]
    assert told["varied"] == [True, "Picture Placeholder 2", names]
    assert told["all undone"] == told["undone"][0]
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
