"""LibreOffice Impress with the extension, driven for real and without a window."""

# ruff: noqa: F811 - fixtures have the names of what is imported

from __future__ import annotations

import hashlib
import json
import zipfile

import pytest
from click.testing import CliRunner
from impress_session import deck, impress, installed  # noqa: F401 - fixtures
from pptx.util import Emu

from allaprima import plugin_manager, verify_file
from allaprima.cli import command_line
from allaprima_office import sample_deck

ROUNDING = 3 * 360  # EMU; Impress counts in hundredths of a millimetre


def test_doctor_finds_it_well(installed):
    said = json.loads(installed.run("doctor", "--json", check=False).stdout)
    text = json.dumps(said)
    assert "The extension is in /usr/lib/libreoffice/program." in text


def test_a_picture_is_one_step_to_undo_and_has_its_words_and_its_recipe(impress, deck):
    told = impress.run(
        """
        told["done"] = dispatch("insert", Slide=1, Seed=7)
        told["after"], told["steps"] = slide(1), steps()
        told["listed"] = dispatch("list", Silent=True)
        document.UndoManager.undo()
        told["undone"], told["left"] = slide(1), steps()
        document.UndoManager.redo()
        told["again"] = slide(1)
        told["listed again"] = dispatch("list", Silent=True)
        """,
        deck,
    )
    good, said = told["done"]
    assert good
    [picture] = said["pictures"]
    assert (picture["slide"], picture["prompt"], picture["recipe"]["seed"]) == (1, "oiled oak", 7)
    assert picture["recipe"]["palette"][0] == "#4f81bd"
    assert told["steps"] == ["Insert Picture"]
    assert told["after"][1][:3] == ["GraphicObjectShape", "Picture Placeholder 2", "oiled oak"]
    assert told["undone"][1][2] == ""
    assert told["left"] == []
    assert told["again"] == told["after"]
    assert (
        told["listed"] == told["listed again"] == [True, {"pictures": [picture], "backgrounds": []}]
    )
    assert told["status"] == 0


def test_each_thing_is_undone_without_touching_the_others(impress, deck):
    told = impress.run(
        """
        everything = lambda: [slide(n) for n in (1, 2, 3, 4)]
        seen = [everything()]
        for name, more in (
            ("insert", {"Slide": 4, "Prompt": "granite"}),
            ("fill", {"Style": "flat"}),
            ("change", {"Slide": 4, "Shape": "picture", "Prompt": "slate", "Strength": 0.5}),
            ("variations", {"Slide": 2, "Prompt": "clay", "Count": 3, "Pick": 2}),
            ("variations", {"Slide": 1, "Shape": "picture", "Prompt": "teak", "Pick": 2}),
        ):
            good, said = dispatch(name, **more)
            assert good, said
            seen.append(everything())
        told["seen"], told["steps"] = seen, steps()
        told["digests"] = [digest(shape) for n in (1, 2, 3, 4) for shape in pictures(n)]
        back = []
        for _ in seen[1:]:
            document.UndoManager.undo()
            back.append(everything())
        told["back"] = back
        forth = []
        for _ in seen[1:]:
            document.UndoManager.redo()
            forth.append(everything())
        told["forth"] = forth
        told["digests again"] = [digest(shape) for n in (1, 2, 3, 4) for shape in pictures(n)]
        told["listed"] = dispatch("list", Silent=True)[1]["pictures"]
        """,
        deck,
    )
    # The one that was put into a placeholder is a picture of that slide, by LibreOffice's own step.
    assert told["steps"][::-1] == [
        "Insert Picture", "Fill Placeholders", "Change Picture", "Insert Variation",
        "Insert Variation",
    ]  # fmt: skip
    assert told["back"] == told["seen"][-2::-1]
    assert told["forth"] == told["seen"][1:]
    assert told["digests again"] == told["digests"]
    prompts = {(row["slide"], row["alternative_text"], row["style"]) for row in told["listed"]}
    assert prompts == {
        (1, "teak", "flat"), (2, "clay", ""), (3, "Two: point one, point two", "flat"),
        (4, "slate", ""),
    }  # fmt: skip
    changed = next(row for row in told["listed"] if row["slide"] == 4)["recipe"]
    assert changed["strength"] == 0.5
    assert changed["image_hash"]


def test_the_rules_are_those_of_a_pptx_file(impress, tmp_path):
    """The same slides get the same prompts, in the same places."""
    runner = CliRunner()
    given = sample_deck()
    planned = runner.invoke(
        command_line(plugin_manager()),
        ["slides", str(given), "--dry-run", "--json", "--kind", "picture"],
    )
    expected = json.loads(planned.stdout)["pictures"]
    told = impress.run(
        """
        good, said = dispatch("fill", Silent=True)
        told["good"], told["said"] = good, said
        told["frames"] = [
            [row["slide"], next(s for s in slide(row["slide"]) if s[1] == row["name"])[3]]
            for row in said["pictures"]
        ]
        """,
        given,
    )
    assert told["good"], told["said"]
    made = [(row["slide"], row["prompt"]) for row in told["said"]["pictures"]]
    assert made == [(row["slide"], row["prompt"]) for row in expected]
    palettes = {tuple(row["recipe"]["palette"]) for row in told["said"]["pictures"]}
    assert len(palettes) == 1
    places = places_in(given)
    for number, frame in told["frames"]:
        near = [
            all(abs(360 * a - b) <= ROUNDING for a, b in zip(frame, place, strict=True))
            for place in places[number]
        ]
        assert any(near), (number, frame, places[number])


def places_in(path):
    """By slide, where `allaprima slides` puts its pictures."""
    from allaprima_office.deck import open_deck
    from allaprima_office.deck_tasks import plan_deck

    found: dict[int, list[tuple[int, ...]]] = {}
    for task in plan_deck(open_deck(path)).tasks:
        place = task.place
        frame = (place.left, place.top, place.width, place.height)
        found.setdefault(task.number, []).append(tuple(int(Emu(n)) for n in frame))
    return found


@pytest.mark.parametrize(
    ("suffix", "kind"), [("odp", "impress8"), ("pptx", "Impress MS PowerPoint 2007 XML")]
)
def test_the_signed_bytes_are_in_the_file(impress, deck, tmp_path, suffix, kind):
    told = impress.run(
        f"""
        assert dispatch("insert", Slide=1)[0]
        [shape] = pictures(1)
        told["digest"] = digest(shape)
        save(os.environ["OUT"] + "/saved.{suffix}", "{kind}")
        """,
        deck,
    )
    with zipfile.ZipFile(tmp_path / f"saved.{suffix}") as package:
        contents = {name: package.read(name) for name in package.namelist()}
    [name] = [n for n, d in contents.items() if hashlib.sha256(d).hexdigest() == told["digest"]]
    picture = tmp_path / "picture.png"
    picture.write_bytes(contents[name])
    [verdict] = verify_file(picture)
    assert verdict.status in ("valid", "trusted")
    if suffix == "odp":
        assert b"oiled oak" in contents["content.xml"]


def test_what_cannot_be_done_says_why_and_changes_nothing(impress, deck):
    told = impress.run(
        """
        told["unknown"] = dispatch("paint", Silent=True)
        told["argument"] = dispatch("insert", Promt="oak")
        told["type"] = dispatch("insert", Prompt=7)
        told["slide"] = dispatch("insert", Slide=9)
        told["nothing selected"] = dispatch("change", Prompt="oak")
        told["no such picture"] = dispatch("change", Shape="picture", Prompt="oak")
        told["no words"] = dispatch("insert", Slide=4)
        told["half a size"] = dispatch("insert", Slide=1, Width=64)
        open(os.environ["PAINTER"] + "/fail", "w").close()
        told["broken model"] = dispatch("insert", Slide=1)
        told["broken fill"] = dispatch("fill", Silent=True)
        told["steps"], told["modified"] = steps(), document.isModified()
        drawing = desktop.loadComponentFromURL(
            "private:factory/sdraw", "_blank", 0, properties(Hidden=True)
        )
        told["drawing"] = dispatch("insert", at=drawing, Prompt="oak")
        locked = open_deck(deck, ReadOnly=True, Hidden=True)
        told["read-only"] = dispatch("insert", at=locked, Prompt="oak")
        """,
        deck,
    )
    expected = {
        "unknown": "no 'paint'",
        "argument": "no argument 'Promt'",
        "type": "Prompt is 7",
        "slide": "no slide 9",
        "nothing selected": "No picture is selected",
        "no such picture": "no picture 'picture'",
        "no words": "Slide 4 has no words",
        "half a size": "Only one side",
        "broken model": "no paint",
        "broken fill": "no paint",
        "drawing": "No presentation is open",
        "read-only": "read-only",
    }
    for name, words in expected.items():
        good, said = told[name]
        assert not good
        assert words in said["error"], (name, said)
        assert said["remedy"] or name.startswith("broken")
    assert told["steps"] == []
    assert told["modified"] is False


def test_without_its_engine_it_says_how_to_get_it_back(impress, deck):
    folder = impress.root.home / ".local/share/allaprima/environments"
    away = folder.with_name("environments-away")
    folder.rename(away)
    try:
        told = impress.run('told["done"] = dispatch("insert", Slide=1)', deck)
    finally:
        away.rename(folder)
    good, said = told["done"]
    assert not good
    assert "engine cannot be loaded" in said["error"]
    assert "allaprima install impress" in said["remedy"]


def test_a_prompt_in_another_language_is_read_and_its_picture_keeps_the_user_s_words(impress, deck):
    told = impress.run(
        """
        told["done"] = dispatch("insert", Slide=1, Prompt="ein roter Apfel", Width=64, Height=64)
        told["after"] = slide(1)
        """,
        deck,
        real=True,
    )
    good, said = told["done"]
    assert good, said
    recipe = said["pictures"][0]["recipe"]
    assert recipe["prompt"].startswith("ein roter Apfel")
    assert recipe["english"].startswith("a red apple")
    assert recipe["model"] == "lite/symbols"
    assert "ein roter Apfel" in [shape[2] for shape in told["after"]]


def test_the_embedded_model_paints_in_its_process(impress, deck):
    told = impress.run(
        """
        told["done"] = dispatch("insert", Slide=1, Prompt="red brick wall", Width=64, Height=64)
        told["steps"] = steps()
        """,
        deck,
        real=True,
    )
    good, said = told["done"]
    assert good, said
    assert said["pictures"][0]["recipe"]["model"].startswith("lite/")
    assert told["steps"] == ["Insert Picture"]
