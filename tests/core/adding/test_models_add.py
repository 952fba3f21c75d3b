"""`allaprima models add`: one command, and a model is there."""

from __future__ import annotations

import json
import shlex
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from allaprima import checks
from allaprima.adding.architectures import SD1, Architecture
from allaprima.adding.commands import parse_lora, stopped_cleanly
from allaprima.cli import command_line
from allaprima.errors import InvalidRequest
from allaprima.plugins import plugin_manager

Make = Callable[..., Path]
Narrow = dict[str, Architecture]


def run(*words: str) -> tuple[int, str, str]:
    """Exit status, stdout and stderr."""
    done = CliRunner().invoke(command_line(plugin_manager()), words)
    return done.exit_code, done.stdout, done.stderr


def test_a_file_is_added_and_then_listed(single_file: Make, narrow: Narrow, models: Path) -> None:
    status, out, err = run("models", "add", str(single_file("whole-1.x", SD1)), "--name", "mine")
    assert (status, out) == (0, f"{models / 'mine'}\n")
    assert "is a Stable Diffusion 1.x" in err
    assert "--model mine" in err
    status, out, _ = run("models", "--json")
    assert status == 0
    assert "mine" in [card["id"] for card in json.loads(out)["models"]]
    assert run("models")[0] == 0


def test_json_has_the_card_the_place_and_the_notes(
    single_file: Make, narrow: Narrow, models: Path
) -> None:
    status, out, _ = run("models", "add", str(single_file("sd-turbo", SD1)), "--json")
    values = json.loads(out)
    assert status == 0
    assert (values["id"], values["steps"]) == ("sd-turbo", 2)
    assert values["path"] == str(models / "sd-turbo")
    assert len(values["notes"]) == 2


def test_what_cannot_be_added_is_one_sentence_and_what_to_do(tmp_path: Path, models: Path) -> None:
    path = tmp_path / "old.ckpt"
    path.write_bytes(b"\x80\x02.")
    status, out, err = run("models", "add", str(path))
    assert (status, out) == (1, "")
    assert err.startswith("Error: old.ckpt is a Python pickle, which can run any code")
    assert not models.exists()


def test_a_file_that_is_not_there_is_told(tmp_path: Path, models: Path) -> None:
    status, _, err = run("models", "add", str(tmp_path / "x.safetensors"))
    assert status == 1
    assert "x.safetensors does not exist" in err


def test_a_weight_that_is_none_is_bad_use(tmp_path: Path, models: Path) -> None:
    status, _, err = run("models", "add", str(tmp_path), "--lora", "ink.safetensors:much")
    assert status == 2
    assert "'much' is no weight of a LoRA" in err


@pytest.mark.parametrize(
    ("text", "path", "weight"),
    [
        ("ink.safetensors", "ink.safetensors", 1.0),
        ("a/ink.safetensors:0.8", "a/ink.safetensors", 0.8),
        ("ink.safetensors:-1", "ink.safetensors", -1.0),
        (r"C:\loras\ink.safetensors", r"C:\loras\ink.safetensors", 1.0),
        (r"C:\loras\ink.safetensors:.5", r"C:\loras\ink.safetensors", 0.5),
    ],
)
def test_a_lora_has_a_weight_after_a_colon(text: str, path: str, weight: float) -> None:
    assert parse_lora(text) == (Path(path), weight)


@pytest.mark.parametrize("weight", ["0", "nan", "inf", "much", ""])
def test_a_weight_is_a_number_other_than_nothing(weight: str) -> None:
    with pytest.raises(InvalidRequest, match="is no weight"):
        parse_lora(f"ink.safetensors:{weight}")


def test_a_request_to_end_is_taken_for_ctrl_c_meanwhile() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(KeyboardInterrupt), stopped_cleanly():
        signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) == before


def test_the_doctor_s_remedy_for_a_single_file_works_as_it_is_printed(
    single_file: Make, narrow: Narrow, models: Path
) -> None:
    models.mkdir()
    file = models / "my checkpoint.safetensors"
    file.write_bytes(single_file("whole-1.x", SD1).read_bytes())
    finding = checks.model_folders()
    assert finding.status == "warning"
    assert file.name in finding.message
    program, *words = shlex.split(finding.remedy.split("`")[1])
    assert program == "allaprima"
    assert run(*words)[0] == 0
    assert (models / "my-checkpoint" / "model_index.json").exists()
