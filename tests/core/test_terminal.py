"""Where the terminal, or what reads in its place, is not there or takes nothing more."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from allaprima.terminal import escape_output, length

PROGRAM = [sys.executable, "-W", "ignore", "-c", "from allaprima.cli import main; main()"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device full")
@pytest.mark.parametrize("words", [["models"], ["models", "--json"]], ids=" ".join)
def test_a_full_disk_under_the_output_is_told_in_a_sentence(words: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.decode() == "Error: There is no room left on the disk. Make some.\n"


def test_a_name_to_switch_off_that_no_plugin_has_is_told_where_something_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who misspelled the history would go on being remembered."""
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "histroy,office")
    done = subprocess.run([*PROGRAM, "models"], capture_output=True, check=True)
    assert done.stderr.decode() == "Note: There is no plug-in histroy to switch off.\n"


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_what_the_encoding_of_the_output_lacks_is_written_as_json_may_have_it(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    """As on Windows, where what is piped has the system's code page."""
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding))
    escape_output()
    name = "B\u00e4ume \u677e \U0001f332 \udc80.png"  # the last as of a file whose name is no text
    print(json.dumps(name, ensure_ascii=False), end="", flush=True)
    said = written.getvalue().decode(encoding)
    assert json.loads(said) == name
    assert said.startswith('"B\\u00e4ume' if encoding == "ascii" else '"B\u00e4ume')
    assert ("\\ud83c\\udf32" in said) == (encoding != "utf-8")


def test_an_output_that_escapes_already_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), "ascii", errors="replace"))
    escape_output()
    assert sys.stdout.errors == "replace"


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_program_without_a_terminal_works(closed: str) -> None:
    number = 1 if closed == "stdout" else 2
    shell = ["sh", "-c", f'"$@" {number}>&-', "sh", *PROGRAM, "models"]
    done = subprocess.run(shell, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""


def test_ids_and_paths_of_models_are_never_cut(tmp_path: Path) -> None:
    done = subprocess.run([*PROGRAM, "models"], capture_output=True, check=True)
    shown = done.stdout.decode()
    assert "…" not in shown
    assert "image-to-image" in shown


@pytest.mark.parametrize(
    ("metres", "told"),
    [(47.4, "47 m"), (1.049, "1 m"), (0.6, "0.6 m"), (0.0499, "50 mm"), (0.00034, "0.34 mm")],
)
def test_a_length_is_told_to_two_digits(metres: float, told: str) -> None:
    assert length(metres) == told
