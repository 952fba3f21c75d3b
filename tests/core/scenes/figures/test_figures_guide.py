"""docs/figures.md names every figure."""

from pathlib import Path

from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.props.catalogue import PROPS

GUIDE = Path(__file__).parents[4] / "docs" / "figures.md"


def test_every_figure_is_in_the_list_with_its_names_and_poses_and_no_other() -> None:
    text = GUIDE.read_text("utf-8")
    table = text.split("<!-- figures -->")[1].split("<!-- end -->")[0]
    rows = [line.split("|")[1:4] for line in table.strip().splitlines()[2:]]
    listed = {row[0].strip(): tuple(cell.strip() for cell in row[1:]) for row in rows}
    assert listed == {
        figure.id: (", ".join(figure.names[1:]), ", ".join(figure.poses))
        for figure in FIGURES.values()
    }
    assert f"**Who**: {len(FIGURES)} " in text


def test_everything_that_can_be_held_is_in_the_list_with_its_names_and_nothing_else() -> None:
    text = GUIDE.read_text("utf-8")
    table = text.split("<!-- props -->")[1].split("<!-- end -->")[0]
    rows = [line.split("|")[1:3] for line in table.strip().splitlines()[2:]]
    assert {row[0].strip(): row[1].strip() for row in rows} == {
        prop.id: ", ".join(prop.names[1:]) for prop in PROPS.values()
    }
    assert f"{len(PROPS)} things" in text
    acting = sum(figure.acts for figure in FIGURES.values())
    assert f"{acting} people and beings" in text
