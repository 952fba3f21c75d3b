"""The watermark in what is verified: it leads a picture without credentials back to its recipe."""

from __future__ import annotations

import dataclasses
import functools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from signers import RECIPE, encoded

from allaprima import Picture, Recipe
from allaprima.cli import command_line
from allaprima.memory.history import History
from allaprima.plugins import plugin_manager
from allaprima.trust import marks
from allaprima.trust.verify import verify_file
from allaprima.trust.watermark.plugin import allaprima_finish

Sign = Callable[..., bytes]
OTHER = "0123456789ab"


@functools.cache
def made() -> Picture:
    """A marked picture of 128 pixels a side."""
    ramp = np.linspace(20, 235, 128).astype(np.uint8)
    pixels = np.stack([np.broadcast_to(ramp, (128, 128)), np.full((128, 128), 90, np.uint8)], -1)
    pixels = np.dstack([pixels, ramp[:, None].repeat(128, 1)])
    recipe = dataclasses.replace(RECIPE, size=(128, 128), tile=False)
    finished = allaprima_finish(picture=Picture(pixels=pixels, recipe=recipe))
    assert finished is not None
    return finished


def file(folder: Path, data: bytes, name: str = "wall.png") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.fixture
def stripped(tmp_path: Path) -> Path:
    return file(tmp_path, encoded("image/jpeg", made().pixels), "wall.jpg")


def test_a_signed_picture_has_the_mark_that_it_says(tmp_path: Path, signed: Sign) -> None:
    data = signed(recipe=made().recipe, data=encoded(pixels=made().pixels))
    [verdict] = verify_file(file(tmp_path, data))
    assert verdict.status == "trusted"
    assert verdict.ok
    assert verdict.mark is not None
    assert verdict.mark.watermark == verdict.claims.watermark == made().recipe.watermark
    assert verdict.mark.recipe is None  # nothing was remembered


def test_a_picture_without_credentials_leads_back_to_its_recipe(stripped: Path) -> None:
    History().remember(made(), b"", "image/jpeg")
    [verdict] = verify_file(stripped)
    assert verdict.status == "unsigned"
    assert not verdict.ok
    assert verdict.mark is not None
    assert verdict.mark.recipe == made().recipe
    assert verdict.mark.made_at is not None


def test_a_mark_of_someone_else_s_is_told_but_leads_nowhere(stripped: Path) -> None:
    [verdict] = verify_file(stripped)
    assert verdict.mark == marks.Mark(str(made().recipe.watermark))


def test_a_picture_without_a_mark_has_none(tmp_path: Path, signed: Sign) -> None:
    [verdict] = verify_file(file(tmp_path, signed()))
    assert verdict.mark is None
    assert verdict.ok


def test_one_that_signs_another_mark_than_is_there_is_not_as_claimed(
    tmp_path: Path, signed: Sign
) -> None:
    recipe = dataclasses.replace(made().recipe, watermark=OTHER)
    [verdict] = verify_file(
        file(tmp_path, signed(recipe=recipe, data=encoded(pixels=made().pixels)))
    )
    assert verdict.status == "trusted"
    assert verdict.wrong_mark
    assert not verdict.ok


def test_a_claimed_mark_that_cannot_be_read_proves_nothing(tmp_path: Path, signed: Sign) -> None:
    recipe = dataclasses.replace(RECIPE, watermark=OTHER)
    [verdict] = verify_file(file(tmp_path, signed(recipe=recipe)))
    assert verdict.claims.watermark == OTHER
    assert verdict.mark is None
    assert verdict.ok


def test_marks_need_not_be_looked_for(stripped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("allaprima.trust.verify.find_mark", None)
    assert verify_file(stripped, marks=False)[0].mark is None


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", encoded()[:200]])
def test_a_file_that_cannot_be_read_has_no_mark(data: bytes) -> None:
    assert marks.find_mark(data) is None


def test_a_damaged_history_does_not_hinder(stripped: Path) -> None:
    History().remember(made(), b"", "image/jpeg")
    for path in History().folder.iterdir():
        path.write_bytes(b"no database" * 100)
    assert marks.find_mark(stripped.read_bytes()) == marks.Mark(str(made().recipe.watermark))


def test_the_command_says_it(stripped: Path) -> None:
    History().remember(made(), b"", "image/jpeg")
    app = command_line(plugin_manager(disabled={"credentials", "office"}))

    def run(*options: str) -> Any:
        return CliRunner().invoke(app, ["verify", *options, str(stripped)])

    result = run()
    assert result.exit_code == 1
    for word in (made().recipe.watermark, made().recipe.prompt, "lite/material", "history"):
        assert str(word) in result.stdout
    [picture] = json.loads(run("--json").stdout)["pictures"]
    assert picture["watermark"] == made().recipe.watermark
    assert Recipe.from_json(json.dumps(picture["remembered"]["recipe"])) == made().recipe
    [picture] = json.loads(run("--json", "--no-watermark").stdout)["pictures"]
    assert picture["watermark"] is None


def test_the_command_says_when_a_mark_is_wrong_or_missing(tmp_path: Path, signed: Sign) -> None:
    recipe = dataclasses.replace(made().recipe, watermark=OTHER)
    app = command_line(plugin_manager(disabled={"credentials", "office"}))
    wrong = file(tmp_path, signed(recipe=recipe, data=encoded(pixels=made().pixels)))
    result = CliRunner().invoke(app, ["verify", str(wrong)])
    assert result.exit_code == 1
    assert f"not the one that the credentials say, {OTHER}" in result.stdout
    missing = file(tmp_path, signed(recipe=dataclasses.replace(RECIPE, watermark=OTHER)))
    result = CliRunner().invoke(app, ["verify", str(missing)])
    assert result.exit_code == 0
    assert "none is found" in result.stdout
    # It is not said that there is none where nobody looked.
    result = CliRunner().invoke(app, ["verify", "--no-watermark", str(missing)])
    assert result.exit_code == 0
    assert f"watermark {OTHER}, it says; nobody looked" in result.stdout
    assert "none is found" not in result.stdout
