"""`allaprima install gimp`, `doctor` and `uninstall gimp`, as a user runs them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from rooms import Command


@pytest.fixture
def installed(allaprima: Command, gimp_plugin: None) -> Iterator[None]:
    """What a test takes away is there again for the next one."""
    yield
    allaprima.run("install", "gimp", network=True, timeout=900)


def finding(allaprima: Command) -> dict[str, Any]:
    """What the doctor says of GIMP."""
    said = allaprima.run("doctor", "--json", check=False).stdout
    values = json.loads(said[said.index("{") :])
    [found] = [f for f in values["findings"] if f["check"] == "GIMP 3"]
    return found


@pytest.mark.usefixtures("gimp_plugin")
def test_the_doctor_finds_it_well(allaprima: Command) -> None:
    assert finding(allaprima)["status"] == "ok"


@pytest.mark.usefixtures("installed")
def test_the_doctor_names_what_is_wrong_and_installing_again_mends_it(allaprima: Command) -> None:
    home = allaprima.root.home
    [file] = (home / ".config/GIMP").glob("3.*/plug-ins/alla-prima/alla-prima.py")
    file.chmod(0o644)
    found = finding(allaprima)
    assert (found["status"], "may not be run" in found["message"]) == ("problem", True)
    assert "allaprima install gimp" in found["remedy"]
    said = allaprima.run("install", "gimp", network=True, timeout=900).stdout
    assert "Starting GIMP 3." in said
    assert finding(allaprima)["status"] == "ok"


@pytest.mark.usefixtures("installed")
def test_uninstalling_takes_all_of_it_away(allaprima: Command) -> None:
    home = allaprima.root.home
    # Somebody else needs the environment too, so that it need not be made once more for the
    # next test; that one without users is deleted, tests/core/test_environments.py shows.
    records = list((home / ".local/share/allaprima/environments").glob("*.json"))
    for file in records:
        record = json.loads(file.read_text())
        file.write_text(json.dumps(record | {"users": [*record["users"], "somebody"]}))
    allaprima.run("uninstall", "gimp")
    assert not list((home / ".config/GIMP").glob("3.*/plug-ins/*"))
    assert not any("gimp" in json.loads(file.read_text())["users"] for file in records)
    assert "without Alla Prima" in finding(allaprima)["message"]


def test_a_host_that_nobody_knows_is_bad_use(allaprima: Command) -> None:
    done = allaprima.run("install", "krita", check=False)
    assert done.returncode == 2
    assert "gimp" in done.stdout
