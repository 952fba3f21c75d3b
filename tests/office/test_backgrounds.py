"""Generated backgrounds: behind everything, for one slide or many, and text stays readable."""

import json
import shutil

import numpy as np
import pytest
from click.testing import CliRunner
from conftest import parts
from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Inches

from allaprima import Output, read_image
from allaprima.cli import command_line
from allaprima_office import sample_deck
from allaprima_office.backgrounds import VEIL
from allaprima_office.contrast import ENOUGH, Veil, contrast, veiled
from allaprima_office.deck import open_deck
from allaprima_office.text_colours import text_colours

BLANK = 6


@pytest.fixture
def talk(tmp_path):
    return shutil.copy(sample_deck(), tmp_path / "talk.pptx")


@pytest.fixture
def noisy(painter):
    """The painter paints every brightness there is."""

    def generate(request, seed, report):
        width, height = request.size
        draw = np.random.default_rng(seed)
        return Output(pixels=draw.integers(0, 256, (height, width, 3), dtype=np.uint8))

    painter.generate = generate


@pytest.fixture
def set_background(plugins, talk):
    def run(where, *more, deck=talk):
        arguments = ["slides", deck, "--background", where, "--prompt", "linen", *more, "--json"]
        result = CliRunner().invoke(command_line(plugins), [*map(str, arguments)])
        assert result.exit_code == 0, result.output
        report = json.loads(result.stdout)
        return open_deck(deck.with_name(report["deck"].rpartition("/")[2])), report

    return run


def fills(surface):
    return surface._element.cSld.findall(f"{qn('p:bg')}/{qn('p:bgPr')}/{qn('a:blipFill')}")


def veils(surface):
    return [shape for shape in surface.shapes if shape.name == VEIL]


def test_a_master_s_background_is_on_the_master_and_on_nothing_else(set_background, talk):
    deck, report = set_background("master")
    assert len(fills(deck.presentation.slide_masters[0])) == 1
    before, after = parts(talk), parts(deck.path)
    lost = {name for name in before if before[name] != after.get(name)}
    assert lost <= {
        "ppt/slideMasters/slideMaster1.xml",
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        "[Content_Types].xml",
    }
    assert report["background"].startswith("master")


def test_a_material_keeps_its_own_colours_and_a_scene_has_the_theme_s(set_background, painter):
    set_background("slide", "--slide", 2, "--kind", "material")
    set_background("slide", "--slide", 2, "--kind", "picture")
    material, picture = painter.asked
    assert (material.kind, material.palette) == ("material", ())
    assert picture.palette[0] == "#b4532f"


def test_a_layout_or_a_slide_can_have_its_own(set_background):
    deck, report = set_background("layout", "--slide", 2)
    assert len(fills(deck.slide(2).slide_layout)) == 1
    assert report["background"] == "layout Text and landscape picture"
    deck, report = set_background("slide", "--slide", 2)
    assert len(fills(deck.slide(2))) == 1
    assert report["background"] == "slide 2"


def test_a_picture_covers_the_slide_undistorted(set_background, painter):
    deck, _report = set_background("master")
    [request] = painter.asked
    assert request.size == (512, 288)  # 16 : 9, as the slides are
    [fill] = fills(deck.presentation.slide_masters[0])
    assert [child.tag for child in fill] == [qn("a:blip"), qn("a:srcRect"), qn("a:stretch")]
    assert set(fill.find(qn("a:srcRect")).attrib.values()) == {"0"}


def test_a_material_is_laid_as_a_tile_at_150_dpi(set_background, painter):
    deck, _report = set_background("master", "--kind", "material")
    [request] = painter.asked
    assert (request.size, request.tile) == ((256, 256), True)
    [fill] = fills(deck.presentation.slide_masters[0])
    tile = fill.find(qn("a:tile"))
    assert (tile.get("sx"), tile.get("sy"), tile.get("algn")) == ("64000", "64000", "tl")


def test_every_pixel_below_the_veil_goes_with_every_text(set_background, noisy):
    deck, report = set_background("master")
    master = deck.presentation.slide_masters[0]
    assert report["contrast_before"] < ENOUGH <= report["contrast"]
    [shape] = veils(master)
    assert master.shapes[0].name == VEIL  # behind everything, and read first: it says nothing
    assert (shape.left, shape.top, shape.width, shape.height) == (0, 0, *deck.size)
    assert shape._element.nvSpPr.cNvPr.get("descr") == ""
    assert b"decorative" in parts(deck.path)["ppt/slideMasters/slideMaster1.xml"]
    colour = shape._element.spPr.xpath("./a:solidFill/a:srgbClr")[0]
    opacity = int(colour.find(qn("a:alpha")).get("val")) / 100_000
    veil = Veil(tuple(bytes.fromhex(colour.get("val"))), opacity)
    # Measured anew, from what stands in the file.
    [image] = [data for name, data in parts(deck.path).items() if "media/" in name]
    texts = set().union(*map(text_colours, [master, *master.slide_layouts, *deck.slides]))
    texts -= {tuple(colour) for colour in report["left_aside"]}
    assert len(texts) > 1
    assert contrast(veiled(read_image(image), veil), texts) == pytest.approx(report["contrast"])


def test_what_can_be_read_gets_no_veil(set_background, painter):
    def generate(request, seed, report):
        return Output(pixels=np.full((*reversed(request.size), 3), 250, np.uint8))

    painter.generate = generate
    deck, report = set_background("master")
    assert report["veil"]["opacity"] == 0
    assert veils(deck.presentation.slide_masters[0]) == []


def test_a_slide_that_hides_its_master_s_forms_gets_a_veil_of_its_own(
    set_background, noisy, talk, tmp_path
):
    hiding = open_deck(talk)
    hiding.slide(3)._element.set("showMasterSp", "0")
    hiding.touch(hiding.slide(3).part)
    hiding.save(tmp_path / "hiding.pptx")
    deck, _report = set_background("master", deck=tmp_path / "hiding.pptx")
    assert [len(veils(slide)) for slide in deck.slides] == [0, 0, 1, 0, 0]
    assert len(veils(deck.presentation.slide_masters[0])) == 1


def test_a_slide_with_its_own_background_does_not_count(set_background, deck, add_slide, tmp_path):
    light = add_slide(BLANK)
    box = light.shapes.add_textbox(0, 0, Inches(2), Inches(1))
    box.text_frame.text = "white on black"
    box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(255, 255, 255)
    light.background.fill.solid()
    light.background.fill.fore_color.rgb = RGBColor(0, 0, 0)
    deck.save(str(tmp_path / "apart.pptx"))
    made, report = set_background("master", deck=tmp_path / "apart.pptx")
    assert fills(made.slide(1)) == []
    assert [255, 255, 255] not in report["left_aside"]


def test_text_that_was_not_to_be_read_before_is_left_aside_and_named(
    set_background, noisy, deck, add_slide, tmp_path
):
    slide = add_slide(BLANK)
    for value in (0, 255):  # the white words may stand on a photograph
        box = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1))
        box.text_frame.text = "words"
        box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(value, value, value)
    deck.save(str(tmp_path / "both.pptx"))
    _made, report = set_background("slide", "--slide", 1, deck=tmp_path / "both.pptx")
    assert report["left_aside"] == [[255, 255, 255]]
    assert report["contrast"] >= ENOUGH
    assert report["veil"]["colour"] == [255, 255, 255]


def test_on_a_dark_slide_the_veil_is_dark_and_stays_so_the_second_time(
    set_background, noisy, deck, add_slide, tmp_path
):
    slide = add_slide(BLANK)
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = RGBColor(10, 20, 60)
    box = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1))
    box.text_frame.text = "words"
    box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(255, 255, 255)
    deck.save(str(tmp_path / "dark.pptx"))
    once, report = set_background("slide", "--slide", 1, deck=tmp_path / "dark.pptx")
    assert report["veil"]["colour"] == [10, 20, 60]
    assert report["left_aside"] == []
    _twice, report = set_background("slide", "--slide", 1, deck=once.path)
    assert sum(report["veil"]["colour"]) < 100
    assert report["contrast"] >= ENOUGH


def test_a_second_background_takes_the_place_of_the_first(set_background, noisy):
    first, _report = set_background("master")
    second, _report = set_background("master", "--seed", 3, deck=first.path)
    master = second.presentation.slide_masters[0]
    assert len(fills(master)) == len(veils(master)) == 1
    assert len([name for name in parts(second.path) if "media/" in name]) == 1


def test_a_background_is_listed_with_its_recipe(plugins, set_background):
    deck, report = set_background("master", "--seed", 3)
    result = CliRunner().invoke(
        command_line(plugins), ["slides", str(deck.path), "--list", "--json"]
    )
    [row] = json.loads(result.stdout)["backgrounds"]
    assert row["of"] == report["background"]
    assert row["recipe"] == report["recipe"]
    assert row["recipe"]["seed"] == 3
