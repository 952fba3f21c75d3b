"""Hosts: found by name, installed into, looked at by the doctor, and left again."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pluggy
import pytest
from click.testing import CliRunner, Result

from allaprima import Host, InvalidRequest, OutputError, hookimpl
from allaprima.cli import command_line
from allaprima.doctor import Finding, examine
from allaprima.environments import environments_folder
from allaprima.hosts import find_host, why_missing


class Canvas:
    """A plug-in with a host "canvas" in two places; it notes what was done to it."""

    def __init__(self) -> None:
        self.places = [Path("one"), Path("two")]
        self.done: list[str] = []
        self.finding = Finding("ok", "Well.")
        self.host = Host(
            name="canvas",
            title="Canvas 3",
            find=lambda: self.places,
            install=self.install,
            uninstall=lambda place: self.done.append(f"uninstall {place}"),
            check=lambda place: self.finding,
        )

    def install(self, place: Path, report: Callable[[str], None]) -> None:
        report(f"Stretching {place}")
        self.done.append(f"install {place}")

    @hookimpl
    def allaprima_hosts(self) -> list[Host]:
        return [self.host]


@pytest.fixture
def canvas(plugins: pluggy.PluginManager) -> Canvas:
    plugin = Canvas()
    plugins.register(plugin, "canvas")
    return plugin


def run(plugins: pluggy.PluginManager, *arguments: str) -> Result:
    return CliRunner().invoke(command_line(plugins), arguments)


def test_a_host_is_found_by_its_name(plugins: pluggy.PluginManager, canvas: Canvas) -> None:
    assert find_host(plugins, "canvas") is canvas.host
    with pytest.raises(InvalidRequest, match="easel") as error:
        find_host(plugins, "easel")
    assert "canvas" in error.value.remedy


def test_install_does_every_place_and_tells_what_it_does(
    plugins: pluggy.PluginManager, canvas: Canvas
) -> None:
    result = run(plugins, "install", "canvas")
    assert result.exit_code == 0
    assert canvas.done == ["install one", "install two"]
    assert "Stretching one" in result.stderr
    assert "Canvas 3: Well." in result.stdout


def test_install_fails_if_it_is_not_well_afterwards(
    plugins: pluggy.PluginManager, canvas: Canvas
) -> None:
    canvas.finding = Finding("problem", "It hangs askew.", "Straighten it.")
    result = run(plugins, "install", "canvas")
    assert result.exit_code == 1
    assert "It hangs askew. Straighten it." in result.stderr


def test_install_says_what_went_wrong(plugins: pluggy.PluginManager, canvas: Canvas) -> None:
    def tear(place: Path, report: Callable[[str], None]) -> None:
        raise OutputError("It is torn.", "Buy another.")

    canvas.host = dataclasses.replace(canvas.host, install=tear)
    result = run(plugins, "install", "canvas")
    assert result.exit_code == 1
    assert "It is torn. Buy another." in result.stderr


def test_a_host_that_is_not_there_cannot_be_installed_into(
    plugins: pluggy.PluginManager, canvas: Canvas
) -> None:
    canvas.places = []
    result = run(plugins, "install", "canvas")
    assert result.exit_code == 1
    assert "Canvas 3 is not on this machine. Install Canvas 3" in result.stderr
    canvas.host = dataclasses.replace(
        canvas.host, missing=lambda: Finding("warning", "Only Canvas 2 is here.", "Get Canvas 3.")
    )
    assert "Only Canvas 2 is here. Get Canvas 3." in run(plugins, "install", "canvas").stderr


def test_uninstall_does_every_place(plugins: pluggy.PluginManager, canvas: Canvas) -> None:
    result = run(plugins, "uninstall", "canvas")
    assert result.exit_code == 0
    assert canvas.done == ["uninstall one", "uninstall two"]


def test_uninstall_of_what_is_not_there_is_no_error(
    plugins: pluggy.PluginManager, canvas: Canvas
) -> None:
    canvas.places = []
    result = run(plugins, "uninstall", "canvas")
    assert result.exit_code == 0
    assert "not on this machine" in result.stdout


def test_uninstall_takes_away_what_was_installed_for_a_program_that_is_gone(
    plugins: pluggy.PluginManager, canvas: Canvas
) -> None:
    canvas.places = []
    environment = environments_folder() / "python3.13-1f0c9a3e"
    environment.mkdir(parents=True)
    record = environments_folder() / f"{environment.name}.json"
    record.write_text(json.dumps({"users": ["canvas 2"]}), "utf-8")
    result = run(plugins, "uninstall", "canvas")
    assert result.exit_code == 0
    assert "what was installed for it is gone" in result.stdout
    assert not environment.exists()
    assert not record.exists()


@pytest.mark.parametrize("command", ["install", "uninstall"])
def test_an_unknown_host_is_bad_use(
    plugins: pluggy.PluginManager, canvas: Canvas, command: str
) -> None:
    assert run(plugins, command, "easel").exit_code == 2


def test_the_doctor_looks_at_every_place(plugins: pluggy.PluginManager, canvas: Canvas) -> None:
    canvas.finding = Finding("problem", "It hangs askew.", "Straighten it.")
    assert [(c.name, f) for c, f in examine(plugins)] == [("Canvas 3", canvas.finding)] * 2


def test_the_doctor_says_that_a_host_is_missing(
    plugins: pluggy.PluginManager, canvas: Canvas
) -> None:
    canvas.places = []
    [(_, finding)] = examine(plugins)
    assert finding == why_missing(canvas.host)
    assert finding.status == "ok"


def test_the_doctor_names_a_plugin_whose_hosts_cannot_be_looked_for(
    plugins: pluggy.PluginManager, canvas: Canvas
) -> None:
    def fall() -> list[Path]:
        raise OSError("the easel fell")

    canvas.host = dataclasses.replace(canvas.host, find=fall)
    [(check, finding)] = examine(plugins)
    assert check.name == "plug-in canvas"
    assert finding.status == "problem"
    assert "the easel fell" in finding.message
