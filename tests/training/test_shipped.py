"""The figures of models that ship: how they are run, measured, kept, and put into their cards."""

import json
from pathlib import Path

import pytest
import torch

from allaprima.procedural.families import FAMILIES
from training import card, evaluate, measures, prompts, shipped
from training.__main__ import main
from training.architecture import MATERIAL
from training.shards import TrainingError
from training.shipped import FORMULA, Way, drawing, ways

REPORT = {
    "model": "lite/material", "state": "0123456789ab", "prompts": 8, "commit": "abc",
    "real tiles": {evaluate.FOUND: 0.75, evaluate.EDGES: 0.5},
    "4 steps: captioned": {evaluate.FOUND: 0.5, evaluate.EDGES: 0.25},
    "4 steps: colours": {evaluate.COLOUR: 14.04},
    "1 step: captioned": {evaluate.FOUND: 0.125},
    "seams at 256": {"base color": 1.01, "height": 0.99},
    "GFLOP": {"text": 0.5, "denoising": {"4": 20.0, "1": 5.0}, "decoding": 2.0},
    "seconds": {"4 steps": 0.25, "1 step": 0.1},
}  # fmt: skip


def test_the_table_has_a_column_for_each_way_and_a_row_for_each_figure() -> None:
    lines = card.table(REPORT).splitlines()
    assert lines[0] == "| measured | real tiles | 4 steps | 1 step |"
    [found] = [line for line in lines if "judge picks" in line]
    assert found.endswith("| 75 % | 50 % | 12 % |")
    [colour] = [line for line in lines if "colour word" in line]
    assert colour.endswith("|  | 14.04 |  |")
    assert "| 256 | 1.01 | 0.99 |" in lines
    assert any("4 steps 20.0, in all 22.5" in line for line in lines)


def test_a_card_without_a_place_for_figures_says_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("No place.\n")
    with pytest.raises(TrainingError, match="<!-- figures -->"):
        card.write(tmp_path / "README.md", REPORT)


@pytest.mark.parametrize("model", ["material", "procedural", "illustration", "symbols"])
def test_the_cards_say_what_was_measured(model: str) -> None:
    home = shipped.LITE / model
    report = card.read(home / "evaluation.json")
    assert report["model"] == f"lite/{model}"
    assert card.table(report) in (home / "README.md").read_text("utf-8")


def test_a_damaged_report_is_begun_anew(tmp_path: Path) -> None:
    out = tmp_path / "evaluation.json"
    out.write_text("{")
    assert evaluate.answered({"one": lambda: {"a": 1}}, out)
    assert json.loads(out.read_text()) == {"one": {"a": 1}}


def test_figures_of_another_state_of_the_model_are_measured_anew(tmp_path: Path) -> None:
    out = tmp_path / "evaluation.json"
    evaluate.answered({"one": lambda: {"a": 1}}, out, facts={"state": "x"})
    evaluate.answered({"one": lambda: {"a": 2}}, out, facts={"state": "x"})
    assert json.loads(out.read_text())["one"] == {"a": 1}
    evaluate.answered({"one": lambda: {"a": 2}}, out, facts={"state": "y"})
    assert json.loads(out.read_text())["one"] == {"a": 2}


def test_nothing_more_is_begun_when_the_time_is_up(tmp_path: Path) -> None:
    out = tmp_path / "evaluation.json"
    assert not evaluate.answered({"one": lambda: {"a": 1}}, out, minutes=-1.0)
    assert not out.exists()


@pytest.mark.parametrize("model", ["lite/symbols", "lite/nothing"])
def test_a_model_of_another_kind_cannot_be_measured_as_a_material(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [
        "material",
        "card",
        "--run",
        str(tmp_path),
        "--out",
        str(tmp_path),
        "--model-id",
        model,
    ]
    assert main(asked) == 1
    assert "lite/procedural" in capsys.readouterr().err


def test_without_a_judge_the_error_names_its_stage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["material", "card", "--run", str(tmp_path), "--out", str(tmp_path)]
    assert main([*asked, "--model-id", "lite/procedural"]) == 1
    assert "stage `judge` first" in capsys.readouterr().err


def test_the_engine_draws_tiles_with_all_maps_and_a_seed_for_each() -> None:
    with drawing(MATERIAL, "lite/procedural", 64, FORMULA["as it ships"]) as drawer:
        tiles = drawer.tiles(["red brick wall", "red brick wall"], 3)
        again = drawer.tiles(["red brick wall"], 4)
    assert tiles.shape == (2, 6, 64, 64)
    assert tiles.dtype == torch.uint8
    assert not torch.equal(tiles[0], tiles[1])
    assert torch.equal(tiles[1], again[0])


@pytest.mark.parametrize("steps", [1, 2, 4, 8])
def test_a_network_is_measured_as_it_ships_first_and_at_one_two_and_four_steps(steps: int) -> None:
    plain = {title: way.steps for title, way in ways(steps).items() if not way.numbers}
    assert next(iter(plain.values())) is None
    assert {steps if n is None else n for n in plain.values()} == {steps, 1, 2, 4}
    assert len(plain) == len({steps, 1, 2, 4})


def test_a_network_is_measured_with_other_steps_and_numbers() -> None:
    drawn = {}
    for title in ("2 steps", "1 step", "2 steps, int8 weights", "2 steps, float32"):
        with drawing(MATERIAL, "lite/material", 64, ways(2)[title]) as drawer:
            drawn[title] = drawer.tiles(["rusty metal"], 1).float()
    usual = drawn.pop("2 steps")
    apart = {title: float((tiles - usual).abs().mean()) for title, tiles in drawn.items()}
    assert 0 < apart["2 steps, int8 weights"] < apart["1 step"]
    assert apart["2 steps, float32"] < apart["1 step"]


def test_what_a_network_costs_grows_with_its_steps_alone() -> None:
    with drawing(MATERIAL, "lite/material", 64, Way()) as drawer:
        found = drawer.engine.card("lite/material")
    cost = shipped.network_gflop(MATERIAL, found, {"4": Way(4), "1": Way(1)})
    assert cost["denoising"]["4"] == pytest.approx(4 * cost["denoising"]["1"], rel=0.01)
    assert 0 < cost["text"] < cost["decoding"] < cost["denoising"]["1"]


def test_other_words_are_words_that_no_caption_has() -> None:
    assert len(set(prompts.OTHER_WORDS)) == 64
    names = {name for family in FAMILIES.values() for name in family.names}
    assert not {p for p in prompts.OTHER_WORDS if any(f" {n} " in f" {p} " for n in names)}


def test_a_tile_of_the_colour_that_was_asked_for_is_at_distance_none() -> None:
    tile = torch.zeros(6, 32, 32, dtype=torch.uint8)
    tile[:3] = torch.tensor([0x2A, 0x56, 0xA5])[:, None, None]
    assert measures.colour_distance(tile, ("2a56a5", "000000")) == pytest.approx(0, abs=0.5)
    assert measures.colour_distance(tile, ("e0bd2b",)) > 40
