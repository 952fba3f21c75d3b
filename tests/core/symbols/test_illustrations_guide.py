"""docs/illustrations.md names every thing."""

from pathlib import Path

from allaprima.symbols.things import THINGS

GUIDE = Path(__file__).parents[3] / "docs" / "illustrations.md"


def test_every_thing_is_in_the_list_and_no_other() -> None:
    table = GUIDE.read_text("utf-8").split("<!-- things -->")[1].split("<!-- end -->")[0]
    listed = [line.split("|")[1].strip() for line in table.strip().splitlines()[2:]]
    assert listed == [thing.names[0] for thing in THINGS.values()]
