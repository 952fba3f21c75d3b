"""docs/stills.md names every thing."""

import json
from pathlib import Path

from allaprima.stills import FOLDER
from allaprima.stills.catalogue import THINGS

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "stills.md"


def test_every_thing_is_in_the_list_with_its_names_and_no_other() -> None:
    text = GUIDE.read_text("utf-8")
    table = text.split("<!-- stills -->")[1].split("<!-- end -->")[0]
    rows = [line.split("|")[1:4] for line in table.strip().splitlines()[2:]]
    listed = {
        row[0].strip(): {name.strip() for cell in row[1:] for name in cell.split(",")} - {""}
        for row in rows
    }
    assert listed == {thing.id: set(thing.names) - {thing.id} for thing in THINGS.values()}


def test_how_many_there_are_is_said_everywhere() -> None:
    card = json.loads((FOLDER / "allaprima.json").read_text("utf-8"))["description"]
    texts = [
        GUIDE.read_text("utf-8"),
        (FOLDER / "README.md").read_text("utf-8"),
        (ROOT / "README.md").read_text("utf-8"),
        card,
    ]
    assert all(f"{len(THINGS)} things" in text for text in texts)
