"""The tool that verifies pictures for programs outside."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from PIL import Image

from allaprima import Engine, InvalidRequest
from allaprima.trust.tools import verify_pictures

TOOL = verify_pictures()


def test_it_says_of_each_picture_what_its_credentials_say(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "plain.png"
    Image.new("RGB", (64, 64), (9, 90, 9)).save(path)
    arguments = {"file": str(path)}
    jsonschema.validate(arguments, TOOL.parameters)
    values = TOOL.call(engine, arguments, lambda _words, _part: None).values
    [row] = json.loads(json.dumps(values))["pictures"]
    assert (row["file"], row["status"], row["ok"]) == (str(path), "unsigned", False)


def test_a_path_that_is_not_absolute_is_refused(engine: Engine) -> None:
    with pytest.raises(InvalidRequest, match="no absolute path"):
        TOOL.call(engine, {"file": "plain.png"}, lambda _words, _part: None)
