"""docs/scenes.md names every place."""

from pathlib import Path

from allaprima.scenes.places import PLACES

GUIDE = Path(__file__).parents[3] / "docs" / "scenes.md"


def test_every_place_is_in_the_list_with_all_its_names_and_no_other() -> None:
    table = GUIDE.read_text("utf-8").split("<!-- places -->")[1].split("<!-- end -->")[0]
    rows = [line.split("|")[1:3] for line in table.strip().splitlines()[2:]]
    listed = [(name.strip(), called.strip()) for name, called in rows]
    assert listed == [(p.names[0], ", ".join(p.names[1:])) for p in PLACES.values()]
