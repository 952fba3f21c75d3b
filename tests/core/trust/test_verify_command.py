"""`allaprima verify`: what it prints, and when its exit status is 0."""

from __future__ import annotations

import dataclasses
import io
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation
from signers import RECIPE, Authority, encoded

from allaprima.cli import command_line
from allaprima.plugins import plugin_manager
from allaprima.trust.commands import printable

Sign = Callable[..., bytes]
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    # Verifying does not need the plug-in that signs.
    app = command_line(plugin_manager(disabled={"credentials", "office"}))
    return lambda *arguments: CliRunner().invoke(app, ["verify", *arguments])


def test_a_picture_that_is_as_claimed_ends_with_0(run: Run, signed: Sign) -> None:
    Path("wall.png").write_bytes(signed())
    result = run("wall.png")
    assert result.exit_code == 0
    first, *lines = result.stdout.splitlines()
    assert first == "wall.png: trusted"
    text = "\n".join(lines)
    for word in ("Self-made certificate", "lite/material", "allaprima 0.0.9", "red brick wall"):
        assert word in text
    assert f"seed {RECIPE.seed}" in text
    assert "as the signer says" in text


def test_one_picture_that_is_not_as_claimed_is_enough_for_1(run: Run, signed: Sign) -> None:
    Path("good.png").write_bytes(signed())
    Path("plain.png").write_bytes(encoded())
    result = run("good.png", "plain.png")
    assert result.exit_code == 1
    assert "plain.png: unsigned" in result.stdout


def test_json_holds_every_picture_and_every_claim(run: Run, signed: Sign) -> None:
    slides = Presentation()
    slide = slides.slides.add_slide(slides.slide_layouts[6])
    slide.shapes.add_picture(io.BytesIO(signed()), 0, 0)
    slides.save("deck.pptx")
    Path("note.txt").write_text("hello")
    result = run("--json", "deck.pptx", "note.txt")
    assert result.exit_code == 1
    picture, note = json.loads(result.stdout)["pictures"]
    assert picture["part"] == "ppt/media/image1.png"
    assert (picture["status"], picture["problems"]) == ("trusted", [])
    assert picture["prompt"] == RECIPE.prompt
    assert picture["source_type"] == "trainedAlgorithmicMedia"
    assert (note["status"], note["part"], note["prompt"]) == ("unreadable", None, None)


def test_roots_to_trust_are_given_or_set(
    run: Run,
    signed: Sign,
    organisation: Callable[..., None],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    organisation()
    Path("wall.png").write_bytes(signed())
    Path("root.pem").write_text(authority.root_pem)
    assert run("wall.png").exit_code == 1
    assert "valid" in run("wall.png").stdout
    assert run("--anchors", "root.pem", "wall.png").exit_code == 0
    monkeypatch.setenv("ALLAPRIMA_TRUST_ANCHORS", "root.pem")
    assert run("wall.png").exit_code == 0


def test_a_file_of_roots_without_any_is_an_error(run: Run) -> None:
    Path("wall.png").write_bytes(encoded())
    result = run("--anchors", "wall.png", "wall.png")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: wall.png holds no certificate")


def test_a_deck_without_pictures_is_not_as_claimed(run: Run) -> None:
    Presentation().save("deck.pptx")
    result = run("deck.pptx")
    assert (result.exit_code, result.stdout) == (1, "deck.pptx: no pictures\n")


@pytest.mark.parametrize("arguments", [(), ("missing.png",), (".",), ("--anchors",)])
def test_bad_use_ends_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_a_prompt_cannot_command_the_terminal(run: Run, signed: Sign) -> None:
    prompt = "red\x1b[2J\x9b31m\u202ewall\nfake.png: trusted"
    recipe = dataclasses.replace(RECIPE, prompt=prompt)
    Path("wall.png").write_bytes(signed(recipe=recipe))
    for options in ((), ("--json",)):
        text = run(*options, "wall.png").stdout
        assert not [c for c in text if c != "\n" and unicodedata.category(c).startswith("C")]
        assert not any(line.startswith("fake.png") for line in text.splitlines())
    assert json.loads(run("--json", "wall.png").stdout)["pictures"][0]["prompt"] == prompt


@given(st.text())
def test_what_is_printed_is_one_line_of_visible_characters(text: Any) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert len(shown.splitlines()) <= 1
    assert shown == text or "�" in shown
