"""`allaprima history` and `allaprima forget`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from allaprima import Picture
from allaprima.cli import command_line
from allaprima.memory.history import History
from allaprima.plugins import plugin_manager

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    app = command_line(plugin_manager(disabled={"office"}))
    return lambda *arguments: CliRunner().invoke(app, list(arguments))


@pytest.fixture
def filled(make: Callable[..., Picture]) -> History:
    history = History()
    for seed, prompt in enumerate(("old oak planks", "rusty steel", "fresh snow"), 1):
        picture = make(prompt=prompt, seed=seed, watermark=f"{seed:012x}")
        history.remember(picture, b"", "image/jpeg")
    return history


def test_the_last_pictures_are_listed(run: Run, filled: History) -> None:
    result = run("history", "--limit", "2")
    assert result.exit_code == 0
    _, first, second = result.stdout.splitlines()
    assert "fresh snow" in first
    assert "rusty steel" in second
    assert "24x16" in first


def test_the_time_of_a_picture_stands_on_one_line(
    run: Run, make: Callable[..., Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    picture = make(prompt="red brick wall, worn by the weather, with moss between", seed=2**32)
    History().remember(picture, b"", "image/png")
    shown = run("history", "--like", "wall").stdout
    assert re.search(r"20\d\d-\d\d-\d\d \d\d:\d\d  ", shown)


def test_the_words_of_a_prompt_are_whole_where_pictures_are_found_by_them(
    run: Run, make: Callable[..., Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    picture = make(kind="illustration", prompt="a lighthouse", seed=2**32, size=(1024, 1024))
    History().remember(picture, b"", "image/png")
    assert "a lighthouse" in run("history", "--like", "tower").stdout


def test_pictures_are_found_by_what_they_show(run: Run, filled: History) -> None:
    result = run("history", "--like", "wooden floor", "--json")
    pictures = json.loads(result.stdout)["pictures"]
    assert pictures[0]["recipe"]["prompt"] == "old oak planks"
    assert pictures[0]["likeness"] > pictures[1]["likeness"]
    assert "likeness" in run("history", "--like", "snow").stdout.splitlines()[0]


@pytest.mark.parametrize("mark", ["zz", "", "00000000000g", "0" * 13])
def test_what_is_no_mark_is_not_looked_for(run: Run, mark: str) -> None:
    result = run("history", "--watermark", mark)
    assert result.exit_code == 2
    assert "12 hexadecimal digits" in result.stderr


def test_pictures_are_found_by_their_mark(run: Run, filled: History) -> None:
    [picture] = json.loads(run("history", "--watermark", "000000000002", "--json").stdout)[
        "pictures"
    ]
    assert picture["recipe"]["prompt"] == "rusty steel"


def test_their_thumbnails_can_be_looked_at_together(run: Run, filled: History) -> None:
    assert run("history", "--sheet", "all.png").exit_code == 0
    with Image.open("all.png") as page:
        values = np.asarray(page.convert("RGB"))
    assert values.shape[1] > 3 * 128
    assert values.std() > 10


def test_a_sheet_needs_an_image_s_name(run: Run, filled: History) -> None:
    result = run("history", "--sheet", "all.txt")
    assert result.exit_code == 1
    assert "does not end like an image file" in result.stderr


def test_an_empty_history_says_so(run: Run) -> None:
    assert run("history").stdout == "nothing remembered\n"
    assert json.loads(run("history", "--json").stdout) == {"pictures": []}


def test_a_prompt_cannot_command_the_terminal(run: Run, make: Callable[..., Picture]) -> None:
    History().remember(make(prompt="red\x1b[2J [bold]wall[/bold]"), b"", "image/jpeg")
    text = run("history").stdout
    assert "\x1b" not in text
    assert "[bold]wall[/bold]" in text
    assert "\x1b" not in run("history", "--json").stdout


def test_pictures_are_forgotten_by_number(run: Run, filled: History) -> None:
    number = filled.recent()[0].id
    assert run("forget", str(number)).stdout == "1 picture forgotten\n"
    assert run("forget", str(number)).stdout == "0 pictures forgotten\n"
    assert len(filled.recent()) == 2


def test_everything_is_forgotten_when_that_is_said(run: Run, filled: History) -> None:
    assert run("forget", "--all").stdout == "3 pictures forgotten\n"
    assert filled.recent() == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("forget",),
        ("forget", "1", "--all"),
        ("forget", "0"),
        ("history", "--like", " "),
        ("history", "--like", "a", "--watermark", "b"),
        ("history", "--limit", "0"),
    ],
)
def test_bad_use_ends_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2
