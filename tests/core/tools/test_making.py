"""The tool that makes pictures for programs outside."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pluggy
import pytest
from fakes import FakeGenerator
from PIL import Image

from allaprima import (
    AllaPrimaError,
    Engine,
    InvalidImage,
    InvalidRequest,
    Output,
    OutputError,
    Request,
    Tool,
    ToolResult,
    hookimpl,
)
from allaprima.tools import plugin
from allaprima.tools.making import PARAMETERS, generate_pictures

TOOL = generate_pictures()


def call(engine: Engine, **arguments: Any) -> ToolResult:
    arguments = {"prompt": "a tree", "seed": 4} | arguments
    jsonschema.validate(arguments, PARAMETERS)
    return TOOL.call(engine, arguments, lambda _words, _part: None)


def image_of(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def a_file(folder: Path) -> Path:
    path = folder / "given.png"
    Image.new("RGB", (24, 16), (200, 30, 30)).save(path)
    return path


def test_a_picture_comes_back_with_its_recipe(engine: Engine, generator: FakeGenerator) -> None:
    made = call(engine, width=32, height=16)
    [row], [(media_type, data)] = made.values["pictures"], made.pictures
    assert (row["recipe"]["prompt"], row["recipe"]["seed"]) == ("a tree", 4)
    assert row["files"] == []
    assert json.loads(json.dumps(made.values)) == made.values
    assert media_type == "image/png"
    assert image_of(data).size == (32, 16)


def test_several_are_written_under_numbered_names_and_sent_back(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    made = call(engine, count=2, file=str(tmp_path / "tree.png"))
    paths = [Path(row["files"][0]) for row in made.values["pictures"]]
    assert paths == [tmp_path / "tree-1.png", tmp_path / "tree-2.png"]
    assert [data for _, data in made.pictures] == [path.read_bytes() for path in paths]
    assert [row["recipe"]["seed"] for row in made.values["pictures"]] == [4, 5]


def test_nothing_comes_back_where_nothing_is_to_be_shown(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    assert call(engine, file=str(tmp_path / "tree.webp"), show=False).pictures == []
    assert (tmp_path / "tree.webp").exists()


def test_what_cannot_be_shown_as_it_is_written_is_encoded_for_it(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    [(media_type, data)] = call(engine, file=str(tmp_path / "tree.tif")).pictures
    assert (media_type, image_of(data).format) == ("image/png", "PNG")


def test_a_large_picture_is_shown_reduced(
    engine: Engine, generator: FakeGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("allaprima.tools.making._SHOWN", 64)
    [(_, data)] = call(engine, width=256, height=64).pictures
    assert image_of(data).size == (64, 16)


def test_what_is_there_is_replaced_only_if_that_is_said(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    path = tmp_path / "tree.png"
    path.write_bytes(b"mine")
    with pytest.raises(InvalidRequest, match="is there already"):
        call(engine, file=str(path))
    assert path.read_bytes() == b"mine"
    call(engine, file=str(path), overwrite=True)
    assert path.read_bytes() != b"mine"


def test_a_material_s_maps_are_packed_as_a_game_engine_takes_them(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    def with_maps(request: Request, seed: int) -> Output:
        maps = {"height": np.full((16, 16), 0.5, np.float32)}
        return Output(pixels=np.full((16, 16, 3), seed, np.uint8), maps=maps)

    generator.make = with_maps
    asked: dict[str, Any] = {"kind": "material", "width": 16, "height": 16, "maps": "unreal"}
    made = call(engine, **asked, file=str(tmp_path / "wall"))
    files = [Path(file) for file in made.values["pictures"][0]["files"]]
    assert len(files) > 1
    assert all(file.is_file() for file in files)
    [(_, data)] = made.pictures
    assert data == files[0].read_bytes()
    with pytest.raises(InvalidRequest, match="is there already"):
        call(engine, **asked, file=str(tmp_path / "wall"))
    with pytest.raises(InvalidRequest, match="is for materials"):
        call(engine, kind="picture", maps="unity", file=str(tmp_path / "wall.png"))


def test_an_image_and_a_mask_are_read_from_paths_or_data(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    path = a_file(tmp_path)
    data = "data:image/png;base64," + base64.b64encode(path.read_bytes()).decode()
    seen = [
        call(engine, image=given, mask=given, strength=0.5).values["pictures"][0]["recipe"]
        for given in (str(path), data)
    ]
    assert seen[0]["image_hash"] == seen[1]["image_hash"] is not None
    assert seen[0]["mask_hash"] == seen[1]["mask_hash"] is not None
    assert seen[0]["strength"] == 0.5


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"width": 64}, InvalidRequest, "one side"),
        ({"mask": "/m.png"}, InvalidRequest, "without an image"),
        ({"image": "photo.png"}, InvalidRequest, "no absolute path"),
        ({"image": "data:image/png;base64,%%"}, InvalidImage, "cannot be read"),
        ({"image": "data:text/plain,hello"}, InvalidImage, "cannot be read"),
        ({"file": "tree.png"}, InvalidRequest, "no absolute path"),
        ({"model": "none"}, AllaPrimaError, "none"),
    ],
)
def test_bad_arguments_are_told_in_a_sentence(
    engine: Engine,
    generator: FakeGenerator,
    arguments: dict[str, Any],
    error: type[AllaPrimaError],
    said: str,
) -> None:
    with pytest.raises(error, match=said):
        call(engine, **arguments)


def test_files_that_cannot_be_read_or_written_are_told_before_the_work(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    with pytest.raises(InvalidImage, match="cannot be read"):
        call(engine, image=str(tmp_path / "missing.png"))
    # No option of the command line is named: whoever calls a tool has none.
    with pytest.raises(OutputError, match=r"does not exist\. Make it first, or choose another\.$"):
        call(engine, file=str(tmp_path / "missing" / "tree.png"))
    with pytest.raises(InvalidRequest, match="not a format"):
        call(engine, file=str(tmp_path / "tree.exe"))
    assert generator.seen == []


def test_progress_is_told_and_may_stop_it(engine: Engine, generator: FakeGenerator) -> None:
    told: list[tuple[str, float]] = []
    TOOL.call(engine, {"prompt": "a tree"}, lambda words, part: told.append((words, part)))
    assert told[-1] == ("finishing", 1.0)

    class StoppedError(Exception):
        pass

    def stop(_words: str, _part: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        TOOL.call(engine, {"prompt": "a tree"}, stop)


def test_of_tools_with_one_name_the_first_counts_and_others_are_in_order(
    plugins: pluggy.PluginManager, fake: Any
) -> None:
    own = Tool("list_models", "Mine.", {"type": "object"}, TOOL.call)

    class Mine:
        @hookimpl
        def allaprima_tools(self) -> list[Tool]:
            return [own]

    plugins.register(plugin, "tools")
    plugins.register(Mine(), "mine")
    with Engine(plugins=plugins, idle_seconds=None) as engine:
        tools = engine.tools()
    assert [tool.name for tool in tools] == ["generate_pictures", "list_models"]
    assert tools[1] is own


def test_models_are_listed_without_their_hashes(
    engine: Engine, plugins: pluggy.PluginManager
) -> None:
    plugins.register(plugin, "tools")
    [tool] = [tool for tool in engine.tools() if tool.name == "list_models"]
    cards = tool.call(engine, {}, lambda _words, _part: None).values["models"]
    assert [card["id"] for card in cards] == [card.id for card in engine.models()]
    assert all("hashes" not in card for card in cards)


def test_the_pixels_sent_back_are_the_picture_s(engine: Engine, generator: FakeGenerator) -> None:
    [(_, data)] = call(engine, width=32, height=32).pictures
    [picture] = engine.generate(Request(prompt="a tree", seed=4, size=(32, 32)))
    assert (np.asarray(image_of(data)) == picture.pixels).all()
