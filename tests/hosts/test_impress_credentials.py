"""Recipes and credentials that outlive Impress: its saving, its opening, its exporting."""

# ruff: noqa: F811 - fixtures have the names of what is imported

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from impress_session import deck, impress, installed  # noqa: F401 - fixtures

from allaprima import plugin_manager, read_image, verify_file
from allaprima.cli import command_line

EDITED = "compositeWithTrainedAlgorithmicMedia"


def what_is_told(rows):
    return [
        (row["slide"], row["prompt"], row["style"], row["fit"], row["recipe"]["seed"])
        for row in rows
    ]


@pytest.mark.parametrize(
    ("suffix", "kind"), [("odp", "impress8"), ("pptx", "Impress MS PowerPoint 2007 XML")]
)
def test_recipes_are_found_again_after_impress_saved_and_opened(
    impress, deck, tmp_path, suffix, kind
):
    told = impress.run(
        f"""
        assert dispatch("fill", Style="flat")[0]
        assert dispatch("insert", Slide=4, Prompt="granite", Seed=5)[0]
        told["before"] = dispatch("list", Silent=True)[1]["pictures"]
        path = os.environ["OUT"] + "/saved.{suffix}"
        save(path, "{kind}")
        document = open_deck(path, Hidden=True)
        told["after"] = dispatch("list", Silent=True)[1]["pictures"]
        told["changed"] = dispatch("change", Slide=1, Shape="picture", Strength=0.5)
        """,
        deck,
    )
    assert len(told["before"]) == 3
    assert what_is_told(told["after"]) == what_is_told(told["before"])
    good, said = told["changed"]
    assert good
    assert said["pictures"][0]["recipe"]["prompt"] == "oiled oak, flat"
    assert said["pictures"][0]["alternative_text"] == "oiled oak"
    if suffix == "pptx":
        runner = CliRunner()
        listed = runner.invoke(
            command_line(plugin_manager()),
            ["slides", str(tmp_path / "saved.pptx"), "--list", "--json"],
        )
        rows = json.loads(listed.stdout)["pictures"]
        assert what_is_told(rows) == what_is_told(told["before"])


def test_the_window_begins_with_what_the_picture_was_made_from(impress, deck):
    told = impress.run(
        """
        assert dispatch("insert", Slide=1, Prompt="oiled oak", Style="flat", Seed=7)[0]
        path = os.environ["OUT"] + "/saved.pptx"
        save(path, "Impress MS PowerPoint 2007 XML")
        document.setModified(False); document.close(True)
        document = open_deck(path)
        fill_screen()
        [shape] = pictures(1)
        document.CurrentController.select(shape)
        dispatch("change"); until(lambda: window("Change Picture"), "the window")
        time.sleep(2); shot("prefilled"); key("Return")
        until(lambda: not window("Change Picture"), "its end")
        told["listed"] = dispatch("list", Silent=True)[1]["pictures"]
        """,
        deck,
        window=True,
    )
    [row] = told["listed"]
    assert (row["prompt"], row["style"]) == ("oiled oak", "flat")
    assert (row["recipe"]["prompt"], row["recipe"]["seed"]) == ("oiled oak, flat", 7)


def test_what_is_exported_says_that_it_was_edited(impress, deck, tmp_path):
    told = impress.run(
        """
        assert dispatch("insert", Slide=1, Prompt="oak", Seed=7)[0]
        out = os.environ["OUT"]
        told["slide"] = dispatch("export", File=out + "/slide.png", Slide=1)
        told["jpeg"] = dispatch("export", File=out + "/slide.jpg")
        [shape] = pictures(1)
        shape.AdjustLuminance = 20
        told["picture"] = dispatch("export", File=out + "/picture.png", Slide=1, Shape="picture")
        told["steps"] = steps()
        told["nothing made"] = dispatch("export", File=out + "/no.png", Slide=2)
        told["ending"] = dispatch("export", File=out + "/no.gif", Slide=1)
        told["no file"] = dispatch("export", Slide=1)
        told["no folder"] = dispatch("export", File=out + "/none/no.png", Slide=1)
        """,
        deck,
    )
    for name in ("slide.png", "slide.jpg", "picture.png"):
        [verdict] = verify_file(tmp_path / name)
        assert verdict.status in ("valid", "trusted"), verdict
        assert verdict.claims.source_type == EDITED
        assert verdict.claims.prompt == "oak"
        # The generated picture's own credentials are a part of the file's.
        assert (tmp_path / name).read_bytes().count(b"allaprima.recipe\0") >= 2
    slide = read_image(tmp_path / "slide.png")
    assert slide.shape == (1125, 1500, 3)  # 10 by 7.5 inches at 150 dpi
    assert (slide[5, 5] == 255).all()
    picture = read_image(tmp_path / "picture.png")
    assert picture.shape[:2] == (192, 256)
    before = slide[400, 750].astype(int)
    assert (picture[100, 128, :3].astype(int) >= before).all()  # brighter, as it is seen
    expected = {
        "nothing made": "Nothing that is seen on this slide was made by Alla Prima",
        "ending": ".gif",
        "no file": "no File",
        "no folder": "none",
    }
    for name, words in expected.items():
        good, said = told[name]
        assert not good
        assert words in said["error"], said
    assert told["steps"][-1] == "Insert Picture"


def test_the_menu_asks_for_a_file_and_writes_it(impress, deck, tmp_path):
    told = impress.run(
        """
        assert dispatch("insert", Slide=1, Prompt="oak", Seed=7)[0]
        dispatch("export"); until(lambda: window("Export with Credentials"), "the window")
        time.sleep(1); key("ctrl+a"); write(os.environ["OUT"] + "/written.png")
        shot("export"); key("Return")
        until(lambda: window("Alla Prima"), "a box")
        time.sleep(0.5); shot("box"); key("Return")
        until(lambda: not window("^Alla Prima$"), "its end")
        """,
        deck,
        window=True,
    )
    [verdict] = verify_file(tmp_path / "written.png")
    assert verdict.claims.source_type == EDITED
    assert told["status"] == 0
