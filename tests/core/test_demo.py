"""The demo: every plug-in shows what it can do, and a table says what, where and how long."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pluggy
import pytest
from click.testing import CliRunner
from fakes import FakeGenerator, FakeModels

from allaprima import Engine, Output, Request, hookimpl, read_image
from allaprima.cli import command_line
from allaprima.demo import (
    ILLUSTRATOR,
    MODEL,
    DemoResult,
    DemoStep,
    contact_sheet,
    demonstrate,
    on_backgrounds,
    tile_2x2,
)
from allaprima.plugins import plugin_manager
from allaprima.request import MAPS

MATERIAL_FILES = {f"material_{name}.png" for name in ("basecolor", *MAPS, "sheet", "tiled")}


def ramp(request: Request, seed: int) -> Output:
    """A material that rises from left to right."""
    values = np.linspace(0, 1, 32, dtype=np.float32)[None].repeat(32, axis=0)
    pixels = np.repeat((values * 255).astype(np.uint8)[..., None], 3, axis=2)
    maps = {"height": values, "roughness": 1 - values, "metallic": values * 0}
    return Output(pixels=pixels, maps=maps, timings={"denoise": 0.25})


@pytest.fixture
def plugins() -> pluggy.PluginManager:
    """The built-in plug-ins, but those that look for models on the disk."""
    return plugin_manager(
        disabled=[
            "models",
            "procedural",
            "resurface",
            "exemplar",
            "symbols",
            "scenes",
            "stills",
            "diffusers",
            "office",
        ]
    )


@pytest.fixture(autouse=True)
def material_model(fake: FakeModels, generator: FakeGenerator) -> None:
    """Stands in for the embedded model."""
    fake.cards[:] = [dataclasses.replace(fake.cards[0], id=MODEL, size=(32, 32))]
    generator.make = ramp


def test_it_makes_a_material_with_its_maps_a_tiled_view_and_a_sheet(
    plugins: pluggy.PluginManager, tmp_path: Path
) -> None:
    out = tmp_path / "deep" / "out"
    result = CliRunner().invoke(command_line(plugins), ["demo", "-o", str(out), "--json"])
    assert result.exit_code == 0, result.stderr
    [made] = json.loads(result.stdout)["made"]
    assert {Path(name).name for name in made["files"]} == MATERIAL_FILES
    assert {p.name for p in out.iterdir()} == MATERIAL_FILES
    assert made["timings"]["denoise"] == 0.25
    assert made["timings"]["write"] > 0
    tiled = read_image(out / "material_tiled.png")
    once = read_image(out / "material_basecolor.png")
    assert np.array_equal(tiled, tile_2x2(once))


def test_it_may_be_run_twice(plugins: pluggy.PluginManager, tmp_path: Path) -> None:
    app = command_line(plugins)
    for _ in range(2):
        assert CliRunner().invoke(app, ["demo", "-o", str(tmp_path)]).exit_code == 0
    assert {p.name for p in tmp_path.iterdir()} == MATERIAL_FILES


def test_the_table_says_what_where_and_how_long(
    plugins: pluggy.PluginManager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = CliRunner().invoke(command_line(plugins), ["demo", "-o", "out"]).stdout
    assert "seamless material" in shown
    assert "Made in out" in shown
    assert "material_sheet.png" in shown
    assert "denoise 0.250" in shown


def test_plugins_add_steps_and_progress_is_passed_on(
    plugins: pluggy.PluginManager, tmp_path: Path
) -> None:
    def step(engine: Engine, folder: Path, show: Callable[[str, float], None]) -> DemoResult:
        show("fold", 0.5)
        (folder / "hat.txt").write_text("hat")
        return DemoResult((folder / "hat.txt",), {"fold": 1.5})

    class Hats:
        @hookimpl
        def allaprima_demo(self) -> list[DemoStep]:
            return [DemoStep("paper hat", step)]

    plugins.register(Hats())
    shown: list[tuple[str, float]] = []
    with Engine(plugins=plugins) as engine:
        results = demonstrate(engine, plugins, tmp_path, lambda *told: shown.append(told))
    assert [name for name, _ in results] == ["paper hat", "seamless material"]
    assert results[0][1].timings == {"fold": 1.5}
    assert shown[0] == ("paper hat: fold", 0.25)  # half of the first of two steps
    fractions = [fraction for _, fraction in shown]
    assert fractions == sorted(fractions)
    assert shown[-1][0].startswith("seamless material: ")


def test_illustrations_are_shown_where_their_model_is(
    plugins: pluggy.PluginManager, fake: FakeModels, generator: FakeGenerator, tmp_path: Path
) -> None:
    material = fake.cards[0]
    other = dataclasses.replace(material, id=ILLUSTRATOR, palette=3)
    fake.cards.append(other)

    def half_seen(request: Request, seed: int) -> Output:
        if request.kind == "material":
            return ramp(request, seed)
        pixels = np.full((32, 32, 4), 100, np.uint8)
        pixels[..., 3] = np.repeat([0, 255], 16)
        return Output(pixels=pixels, timings={"denoise": 0.25})

    generator.make = half_seen
    result = CliRunner().invoke(command_line(plugins), ["demo", "-o", str(tmp_path), "--json"])
    assert result.exit_code == 0, result.stderr
    first, second = json.loads(result.stdout)["made"]
    assert [first["what"], second["what"]] == ["illustration", "seamless material"]
    assert [Path(name).name for name in first["files"]] == [
        "illustration_sheet.png",
        "illustration.png",
        "illustration_palette.png",
    ]
    assert first["timings"]["denoise"] == 0.5
    assert read_image(tmp_path / "illustration.png").shape == (32, 32, 4)
    plain, coloured = [r.palette for r in generator.seen if r.kind == "illustration"]
    assert (plain, len(coloured)) == ((), 3)


def test_transparency_is_shown_over_white_over_dark_and_over_checks() -> None:
    pixels = np.zeros((32, 32, 4), np.uint8)
    pixels[:, 16:] = [200, 100, 50, 255]
    white, dark, checks = on_backgrounds(pixels)
    assert (white[:, :16] == 255).all()
    assert dark[:, :16].max() < 64
    assert len(np.unique(checks[:, :16])) == 2
    for shown in (white, dark, checks):
        assert (shown[:, 16:] == [200, 100, 50]).all()


def test_without_the_embedded_model_it_says_so(tmp_path: Path) -> None:
    app = command_line(
        plugin_manager(
            disabled=[
                "models",
                "procedural",
                "resurface",
                "exemplar",
                "symbols",
                "scenes",
                "stills",
                "diffusers",
                "office",
            ]
        )
    )
    result = CliRunner().invoke(app, ["demo", "-o", str(tmp_path)])
    assert result.exit_code == 1
    assert MODEL in result.stderr
    assert "Traceback" not in result.stderr


def test_a_folder_that_cannot_be_made_is_told(
    plugins: pluggy.PluginManager, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    result = CliRunner().invoke(command_line(plugins), ["demo", "-o", str(tmp_path / "file/out")])
    assert result.exit_code == 1
    assert "cannot be made" in result.stderr
    assert (tmp_path / "file").read_text() == "mine"


def test_the_sheet_shows_all_the_maps_side_by_side(plugins: pluggy.PluginManager) -> None:
    with Engine(plugins=plugins) as engine:
        [picture] = engine.generate(Request(prompt="oak", kind="material", model=MODEL, seed=1))
    sheet = contact_sheet(picture)
    assert sheet.dtype == np.uint8
    assert sheet.shape[1] == (1 + len(MAPS)) * (32 + 8) + 8
    height_tile = sheet[8:40, 8 + 40 : 8 + 72]
    expected = np.round(picture.maps["height"] * 255).astype(np.uint8)
    assert np.array_equal(height_tile, np.repeat(expected[..., None], 3, axis=2))
