"""docs/materials.md names every family."""

from pathlib import Path

from allaprima.procedural.families import FAMILIES

GUIDE = Path(__file__).parents[3] / "docs" / "materials.md"


def test_every_family_is_in_the_list_and_no_other() -> None:
    table = GUIDE.read_text("utf-8").split("<!-- families -->")[1].split("<!-- end -->")[0]
    listed = [line.split("|")[1].strip() for line in table.strip().splitlines()[2:]]
    assert listed == [family.names[0] for family in FAMILIES.values()]
