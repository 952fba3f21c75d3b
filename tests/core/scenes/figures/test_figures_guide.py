"""docs/figures.md names every figure."""

from pathlib import Path

from allaprima.scenes.figures.catalogue import FIGURES

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
