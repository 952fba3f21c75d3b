"""Backgrounds in LibreOffice Impress, driven for real and without a window."""

# ruff: noqa: F811 - fixtures have the names of what is imported

from __future__ import annotations

import hashlib
import zipfile

import numpy as np
import pytest
from impress_session import (  # noqa: F401 - fixtures
    DARK,
    KINDS,
    LIGHT,
    LOOK,
    deck,
    impress,
    installed,
    saved,
)
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from allaprima import read_image, verify_file


def contrast_of(one, other):
    from allaprima_office.contrast import contrast

    return contrast(np.asarray(one)[..., :3], [tuple(int(value) for value in other)])


def test_the_painter_s_seeds_are_a_light_and_a_dark_colour():
    colours = [np.random.default_rng(seed).integers(0, 256, 3) for seed in (LIGHT, DARK)]
    assert contrast_of(colours[0], (0, 0, 0)) > 9
    assert contrast_of(colours[1], (255, 255, 255)) > 9


def test_a_background_is_one_step_and_another_takes_its_place(impress, deck):
    told = impress.run(
        LOOK
        + f"""
told["first"] = dispatch("background", Slide=2, Prompt="linen", Seed={LIGHT})
told["here"], told["steps"] = backgrounds(), steps()
shown(2, "first")
told["second"] = dispatch("background", Slide=2, Prompt="waves", Style="calm", Seed={DARK})
shown(2, "second")
told["listed"], told["shapes"] = listed(), len(slide(2))
document.UndoManager.undo(); told["once"] = listed(); shown(2, "once")
document.UndoManager.undo(); told["twice"] = [listed(), backgrounds(), steps()]
document.UndoManager.redo(); document.UndoManager.redo()
told["again"] = listed(); shown(2, "again")
""",
        deck,
    )
    good, said = told["first"]
    assert good, said
    [row] = said["backgrounds"]
    assert (row["of"], row["prompt"], row["recipe"]["seed"]) == ("slide 2", "linen", LIGHT)
    assert said["slides"] == [2]
    assert told["here"] == [False, True, False, False]
    assert told["steps"] == ["Background"]
    assert told["second"][1]["backgrounds"][0]["style"] == "calm"
    assert told["listed"] == told["again"] == [["slide 2", "waves"]]
    assert told["shapes"] == 2  # a background is no shape
    assert told["once"] == [["slide 2", "linen"]]
    assert told["twice"] == [[], [False] * 4, []]
    first, second, once, again = (
        read_image(impress.folder / f"{name}.png") for name in ("first", "second", "once", "again")
    )
    assert (first == once).all()
    assert (second == again).all()
    assert (first != second).any()
    assert told["status"] == 0


def test_text_on_it_is_legible_and_only_as_far_as_that_needs_it_is_it_veiled(impress, deck):
    told = impress.run(
        LOOK
        + f"""
told["light"] = dispatch("background", Slide=2, Prompt="linen", Seed={LIGHT})[1]["veil"]
told["dark"] = dispatch("background", Slide=2, Prompt="linen", Seed={DARK})[1]["veil"]
shown(2, "veiled")
told["bare"] = dispatch("background", Slide=2, Prompt="linen", Seed={DARK}, Veil=False)[1]["veil"]
shown(2, "bare")
for shape in document.DrawPages[1]:
    shape.String = shape.String or "words"
    cursor = shape.createTextCursor()
    cursor.gotoEnd(True)
    cursor.CharColor = 0xFFFFFF
told["white"] = dispatch("background", Slide=2, Prompt="linen", Seed={DARK})[1]["veil"]
""",
        deck,
    )
    assert told["light"] is None
    assert told["dark"]["colour"] == [255, 255, 255]
    # The painter's picture has a white frame on top, below the title.
    assert told["white"]["colour"] == [0, 0, 0]
    assert told["bare"] is None
    veiled, bare = (read_image(impress.folder / f"{name}.png") for name in ("veiled", "bare"))
    assert contrast_of(veiled[240, 600], (0, 0, 0)) >= 4.4  # LibreOffice rounds as well
    assert contrast_of(bare[240, 600], (0, 0, 0)) < 3


def test_automatic_text_is_legible_whatever_libreoffice_makes_of_it(impress, tmp_path):
    told = impress.run(
        LOOK
        + """
document = desktop.loadComponentFromURL("private:factory/simpress", "_blank", 0, properties(Hidden=True))
page = document.DrawPages[0]
while page.Count:
    page.remove(page.getByIndex(0))
words = document.createInstance("com.sun.star.drawing.TextShape")
page.add(words)
words.setPosition(uno.createUnoStruct("com.sun.star.awt.Point", 2000, 6000))
words.setSize(uno.createUnoStruct("com.sun.star.awt.Size", 20000, 3000))
words.String, words.CharHeight = "HHHHHHHHH", 60
told["colour"], told["veils"] = words.CharColor, []
for seed in range(10):
    good, said = dispatch("background", Slide=1, Prompt="linen", Seed=seed)
    assert good, said
    told["veils"].append(said["veil"])
    shown(1, f"seed{seed}")
""",
    )
    assert told["colour"] == -1
    assert None in told["veils"]
    assert any(told["veils"])
    for seed in range(10):
        pixels = read_image(impress.folder / f"seed{seed}.png")[..., :3]
        ground = pixels[440, 600]
        values, counts = np.unique(pixels[150:300].reshape(-1, 3), axis=0, return_counts=True)
        letters = [
            tuple(value)
            for value, count in zip(values.tolist(), counts, strict=True)
            if count > 500 and tuple(value) in ((0, 0, 0), (255, 255, 255))
        ]
        assert len(letters) == 1, seed
        assert contrast_of(ground, letters[0]) >= 4.4, seed


@pytest.mark.parametrize("suffix", KINDS)
def test_it_is_there_with_its_credentials_when_the_file_is_opened_again(impress, deck, suffix):
    told = impress.run(
        LOOK
        + f"""
for seed in ({LIGHT}, {DARK}):  # with a veil at last
    assert dispatch("background", Slide=2, Prompt="old linen", Style="calm", Seed=seed)[0]
shown(2, "before")
save(os.environ["OUT"] + "/saved.{suffix}", "{KINDS[suffix]}")
document = open_deck(os.environ["OUT"] + "/saved.{suffix}")
told["listed"] = dispatch("list", Silent=True)[1]["backgrounds"]
shown(2, "after")
told["exported"] = dispatch("export", Slide=2, File=os.environ["OUT"] + "/slide.png")
save(os.environ["OUT"] + "/again.{suffix}", "{KINDS[suffix]}")
""",
        deck,
    )
    [row] = told["listed"]
    assert (row["of"], row["recipe"]["seed"]) == ("slide 2", DARK)
    assert row["prompt"].startswith("old linen")
    before, after = (read_image(impress.folder / f"{name}.png") for name in ("before", "after"))
    assert np.abs(before[380:].astype(int) - after[380:]).max() <= 1
    for name in ("saved", "again"):
        with zipfile.ZipFile(impress.folder / f"{name}.{suffix}") as package:
            contents = [package.read(each) for each in package.namelist()]
        signed = {
            hashlib.sha256(data).hexdigest(): data
            for data in contents
            if data[:4] == b"\x89PNG" and b"allaprima.recipe" in data
        }
        # The first one goes once nothing has it any more; undoing has it until the file is closed.
        assert len(signed) in ((1, 2) if name == "saved" else (1,))
        for data in signed.values():
            (impress.folder / "picture.png").write_bytes(data)
            [verdict] = verify_file(impress.folder / "picture.png")
            assert verdict.status in ("valid", "trusted")
    assert told["exported"][0], told["exported"]
    [verdict] = verify_file(impress.folder / "slide.png")
    assert verdict.status in ("valid", "trusted")


def test_all_slides_get_one_by_their_masters_but_those_that_have_their_own(impress, deck):
    told = impress.run(
        LOOK
        + f"""
assert dispatch("background", Slide=4, Prompt="slate", Seed={LIGHT})[0]
shown(2, "given")
told["all"] = dispatch("background", All=True, Prompt="linen", Seed={DARK})
for number in (1, 2, 3, 4):
    shown(number, f"slide{{number}}")
told["own"], told["listed"] = backgrounds(), listed()
told["both"] = dispatch("background", All=True, Slide=1, Prompt="linen")
document.UndoManager.undo()
told["undone"], told["steps"] = listed(), steps()
shown(2, "undone")
""",
        deck,
    )
    good, said = told["all"]
    assert good, said
    assert said["slides"] == [1, 2, 3]
    assert all(row["of"].startswith("master ") for row in said["backgrounds"])
    assert told["own"] == [False, False, False, True]
    assert ["slide 4", "slate"] in told["listed"]
    assert len(told["listed"]) == 1 + len(said["backgrounds"])
    corners = [read_image(impress.folder / f"slide{n}.png")[-1, -1].tolist() for n in (1, 2, 3, 4)]
    assert corners[0] == corners[1] == corners[2] != corners[3]
    assert "do not go together" in told["both"][1]["error"]
    assert told["undone"] == [["slide 4", "slate"]]
    given = read_image(impress.folder / "given.png")
    assert (given == read_image(impress.folder / "undone.png")).all()
    assert told["steps"] == ["Background"]


@pytest.fixture
def charted(tmp_path):
    """A slide with a chart that has no ground of its own, and its number in the corner."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Visitors"
    data = CategoryChartData()
    data.categories = ["a", "b"]
    data.add_series("one", (3, 4))
    place = map(Inches, (1, 2, 8, 5))
    chart = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place, data).chart
    fill = chart.plots[0].series[0].format.fill
    fill.solid()
    fill.fore_color.rgb = RGBColor(0, 0, 160)
    return saved(deck, tmp_path / "given" / "chart.pptx")


def test_a_chart_s_texts_and_bars_are_seen_on_it(impress, charted):
    told = impress.run(
        LOOK
        + f"""
told["dark"] = dispatch("background", Slide=1, Prompt="linen", Seed={DARK})
shown(1, "chart")
""",
        charted,
    )
    assert told["dark"][0], told["dark"]
    assert told["dark"][1]["veil"]["colour"] == [255, 255, 255]
    ground = read_image(impress.folder / "chart.png")[-3, 3]
    assert contrast_of(ground, (0, 0, 0)) >= 4.4
    assert contrast_of(ground, (0, 0, 160)) >= 2.9


@pytest.fixture
def tabled(tmp_path):
    """A slide without a title, with dark text in a table: first in cells without fills, then in filled ones."""
    deck = Presentation()
    for style in ("{5940675A-B579-460E-94D1-54222C63F5DA}", None):
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        shape = slide.shapes.add_table(2, 2, *map(Inches, (1, 2, 8, 3)))
        if style is not None:
            shape._element.graphic.graphicData.tbl.tblPr.find(qn("a:tableStyleId")).text = style
        for cell in shape.table.iter_cells():
            cell.text = "three"
            cell.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(20, 20, 20)
            if style is None:
                cell.fill.solid()
                cell.fill.fore_color.rgb = RGBColor(240, 240, 200)
    return saved(deck, tmp_path / "given" / "table.pptx")


def test_a_table_s_texts_are_read_on_it_where_its_cells_are_not_filled(impress, tabled):
    told = impress.run(
        LOOK
        + f"""
told["veils"] = [
    dispatch("background", Slide=number, Prompt="linen", Seed={DARK})[1]["veil"]
    for number in (1, 2)
]
shown(1, "bare")
""",
        tabled,
    )
    bare, filled = told["veils"]
    assert bare["colour"] == [255, 255, 255]
    assert filled is None or not filled["opacity"]
    seen = read_image(impress.folder / "bare.png")
    height, width = seen.shape[:2]
    beside_the_word = seen[int(0.3 * height), int(0.45 * width)]
    assert contrast_of(beside_the_word, (20, 20, 20)) >= 4.4


def test_without_words_or_a_slide_it_says_so_and_changes_nothing(impress, deck):
    told = impress.run(
        LOOK
        + """
told["slide"] = dispatch("background", Slide=9, Prompt="linen")
told["fit"] = dispatch("background", Slide=1, Prompt="linen", Fit="cover")
told["type"] = dispatch("background", Slide=1, All="yes")
open(os.environ["PAINTER"] + "/fail", "w").close()
told["broken"] = dispatch("background", Slide=1, Prompt="linen")
told["after"] = [steps(), backgrounds(), document.isModified()]
os.remove(os.environ["PAINTER"] + "/fail")
told["wordless"] = dispatch("background", Slide=4)
""",
        deck,
    )
    assert "no slide 9" in told["slide"][1]["error"]
    assert "no argument 'Fit'" in told["fit"][1]["error"]
    assert "All is 'yes'" in told["type"][1]["error"]
    assert "no paint" in told["broken"][1]["error"]
    assert told["after"] == [[], [False] * 4, False]
    # Any background will do for a slide that says nothing.
    good, said = told["wordless"]
    assert good
    assert said["backgrounds"][0]["prompt"] == "abstract waves"
