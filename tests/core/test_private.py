"""Nothing goes over a network: every command and every adapter, without one and watched."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(__file__).with_name("every_command.py")
EXPECTED = {"install": 2, "uninstall": 2, "tune": 1}
"""Exit statuses other than 0; of `generate`, the refused prompt's is looked at by itself."""


def without_network() -> list[str] | None:
    """The beginning of a command line that runs the rest in a namespace without a network."""
    for words in (
        ["unshare", "--net", "--map-root-user"],
        ["bwrap", "--dev-bind", "/", "/", "--unshare-net"],
    ):
        program = shutil.which(words[0])
        if program is None:
            continue
        tried = subprocess.run([program, *words[1:], "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return [program, *words[1:]]
    return None


@pytest.fixture(scope="module")
def namespace() -> list[str] | None:
    return without_network()


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory, namespace: list[str] | None) -> dict[str, Any]:
    """What the program found; in a namespace without a network where there can be one."""
    folder = tmp_path_factory.mktemp("every-command")
    home = tmp_path_factory.mktemp("home")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ALLAPRIMA_")}
    # Nothing tells the libraries to stay offline: that they do is what is tested.
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        environment.pop(name, None)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        environment[name] = str(home)
    environment |= {"ALLAPRIMA_DEVICE": "cpu", "OMP_NUM_THREADS": "1"}
    command = [*(namespace or []), sys.executable, "-W", "ignore", str(PROGRAM), str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found = dict(json.loads(done.stdout.splitlines()[-1]))
    return found | {"home": sorted(path.name for path in home.iterdir())}


@pytest.mark.slow
def test_every_command_works_without_a_network(
    result: dict[str, Any], namespace: list[str] | None
) -> None:
    if namespace is None:
        message = "this system lets nobody make a network namespace"
        assert os.environ.get("CI") != "true", message
        pytest.skip(message)
    assert set(result["interfaces"]) <= {"lo"}
    refused = [row for row in result["statuses"] if "refused by the rule" in row[2]]
    assert [row[:2] for row in refused] == [["generate", 1]]
    for name, status, output in result["statuses"]:
        if [name, status, output] not in refused:
            assert status == EXPECTED.get(name, 0), f"{name}: {output}"


@pytest.mark.slow
def test_no_command_and_no_adapter_opens_a_socket(result: dict[str, Any]) -> None:
    assert result["tried"] == []
    assert result["open"] == []


@pytest.mark.slow
def test_no_library_leaves_anything_in_the_home_folder(result: dict[str, Any]) -> None:
    """A number for the user, or events to be sent later, would lie there."""
    assert set(result["home"]) - {"dconf"} == {
        "allaprima"
    }  # dconf's file is that of the desktop's libraries


@pytest.mark.slow
def test_no_command_and_no_adapter_was_left_out(result: dict[str, Any]) -> None:
    """A new command belongs into `every_command.py`, a new adapter into `every_adapter.py`."""
    assert {row[0] for row in result["statuses"]} == set(result["commands"])
    assert result["adapters"] == [
        "allaprima_blender",
        "allaprima_gimp",
        "allaprima_mcp",
        "allaprima_office",
    ]
    assert sorted(result["done"]) == result["adapters"]
    assert {name.split(".")[0] for name in result["modules"]} == set(result["adapters"])


@pytest.mark.slow
def test_every_adapter_made_signed_pictures(result: dict[str, Any]) -> None:
    done = result["done"]
    assert [row.split()[0] for row in done["allaprima_office"]] == ["put"] * 3 + ["trusted"] * 2
    assert done["allaprima_gimp"] == ["showed moss", "trusted", "trusted"]
    assert done["allaprima_blender"] == ["trusted"] * 6
    assert done["allaprima_mcp"] == ["trusted"]
