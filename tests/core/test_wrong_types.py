"""Whatever is handed to the engine instead of a request or a picture is told so at the door, by its kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from allaprima import (
    AllaPrimaError,
    Engine,
    InvalidImage,
    InvalidRequest,
    Request,
    encode_map,
    encode_pixels,
    material_from_image,
    refine_material,
)

IMAGE = np.zeros((8, 8, 3), np.uint8)
THINGS = [5, None, b"a tree", ["a tree"], {"prompt": "a tree"}, Request]


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: type(thing).__name__)
@pytest.mark.parametrize(
    "ask",
    [
        lambda engine, thing: engine.generate(thing),
        lambda engine, thing: engine.submit(thing),
        lambda engine, thing: engine.submit_all([thing]),
        lambda engine, thing: engine.resolve(thing),
        lambda engine, thing: engine.card_for(thing),
    ],
    ids=["generate", "submit", "submit_all", "resolve", "card_for"],
)
def test_what_is_no_request_is_invalid(
    engine: Engine, ask: Callable[[Engine, Any], Any], thing: Any
) -> None:
    with pytest.raises(InvalidRequest, match=f"not {type(thing).__name__}"):
        ask(engine, thing)


def test_a_live_session_takes_requests_and_shows_them_to_a_function(engine: Engine) -> None:
    with pytest.raises(TypeError, match="on_picture must be a function"):
        engine.live(5)  # type: ignore[arg-type]
    with (
        engine.live(lambda *_: None) as live,
        pytest.raises(InvalidRequest, match="not str"),
    ):
        live.ask("a tree")  # type: ignore[arg-type]


@pytest.mark.parametrize("thing", [5, None, []], ids=lambda thing: type(thing).__name__)
def test_what_is_no_picture_is_a_type_error(engine: Engine, tmp_path: Path, thing: Any) -> None:
    for use in (
        lambda: engine.save(thing, tmp_path / "a.png"),
        lambda: engine.encode(thing),
        lambda: engine.encode_material(thing),
        lambda: engine.encode_edited(IMAGE, thing),
        lambda: refine_material(engine, thing, (64, 64)),
    ):
        with pytest.raises(TypeError, match=f"Picture is needed.*not {type(thing).__name__}"):
            use()
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_array_is_an_invalid_image() -> None:
    for thing in (5, None, IMAGE[..., 0]):
        with pytest.raises(InvalidImage, match=r"uint8 array|height, width"):
            material_from_image(thing)  # type: ignore[arg-type]
    with pytest.raises(InvalidImage, match="uint8 array, not list"):
        encode_pixels([1, 2, 3])  # type: ignore[arg-type]
    with pytest.raises(InvalidImage, match="not list"):
        encode_map([0.5])  # type: ignore[arg-type]


def test_an_engine_is_made_of_plug_ins_and_a_time_that_passes() -> None:
    with pytest.raises(TypeError, match="plugin_manager"):
        Engine(plugins=5)  # type: ignore[arg-type]
    for seconds in (-1.0, float("nan")):
        with pytest.raises(AllaPrimaError, match="cannot stay warm"):
            Engine(idle_seconds=seconds)
