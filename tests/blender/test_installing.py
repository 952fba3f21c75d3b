"""Finding Blender and getting into it, with programs that only say what a Blender says."""

import io
import json
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import allaprima
from allaprima import OutputError
from allaprima_blender import finding, installing


@pytest.fixture
def program(tmp_path, monkeypatch):
    """`program(version, said="", status=0)`: a program that answers so, and is the only one."""
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setattr(finding.shutil, "which", lambda name: None)
    monkeypatch.setattr(finding.Path, "home", lambda: tmp_path / "home")

    named: list[str] = []

    def make(version, said="", status=0, name="blender"):
        path = tmp_path / name
        path.write_text(
            "#!/bin/sh\n"
            f'if [ "$1" = --version ]; then echo "{version}"; exit 0; fi\n'
            f"cat <<'END'\n{said}\nEND\nexit {status}\n"
        )
        path.chmod(0o755)
        named.append(str(path))
        monkeypatch.setenv(finding.PROGRAMS, ":".join(named))
        return path

    return make


def test_every_version_from_4_2_on_is_found(program):
    new = program("Blender 5.0.1", name="new")
    old = program("Blender 4.2.0 LTS", name="old")
    program("Blender 4.1.9", name="older")
    program("no Blender at all", name="other")
    assert finding.find() == [new, old]


def test_a_program_with_two_names_is_found_once(program, tmp_path, monkeypatch):
    path = program("Blender 4.3.2")
    (tmp_path / "link").symlink_to(path)
    monkeypatch.setenv(finding.PROGRAMS, f"{tmp_path / 'link'}:{path}")
    assert finding.find() == [tmp_path / "link"]


@pytest.mark.parametrize(
    ("system", "variable", "place"),
    [
        ("win32", "PROGRAMFILES", "Blender Foundation/Blender 4.5/blender.exe"),
        ("win32", "LOCALAPPDATA", "Blender Foundation/Blender 4.5/blender.exe"),
        ("darwin", "HOME", "home/Applications/Blender 4.5.app/Contents/MacOS/Blender"),
    ],
)
def test_it_is_found_where_its_installer_puts_it(
    program, tmp_path, monkeypatch, system, variable, place
):
    made = program("Blender 4.5.3")
    monkeypatch.delenv(finding.PROGRAMS)
    monkeypatch.setattr(sys, "platform", system)
    for name in ("PROGRAMFILES", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)  # where nothing is looked for
    (tmp_path / place).parent.mkdir(parents=True)
    made.rename(tmp_path / place)
    if system == "win32":
        assert finding.find() == []
    monkeypatch.setenv(variable, str(tmp_path))
    assert finding.find() == [tmp_path / place]


def test_what_does_not_exist_or_cannot_run_is_passed_over(program, tmp_path, monkeypatch):
    (tmp_path / "text").write_text("Blender 4.3.2")
    monkeypatch.setenv(finding.PROGRAMS, f"{tmp_path / 'none'}:{tmp_path / 'text'}:{tmp_path}")
    assert finding.find() == []


def test_an_old_blender_is_named_with_the_version_that_is_needed(program):
    program("Blender 3.4.1")
    said = finding.missing()
    assert said.status == "warning"
    assert "3.4.1" in said.message
    assert "4.2" in said.remedy


def facts(python=sys.executable, **more):
    values = {"version": [4, 3, 2], "python": python, "python_version": [3, 13], **more}
    return "Read prefs\nallaprima-facts " + json.dumps(values)


def test_blender_says_its_version_and_its_python(program):
    told = finding.ask(program("Blender 4.3.2", facts()))
    assert told.version == (4, 3, 2)
    assert told.python_version == (3, 13)
    assert told.python == Path(sys.executable)


def test_a_blender_that_says_nothing_is_an_error(program):
    with pytest.raises(OutputError, match="does not say which Python"):
        finding.ask(program("Blender 4.3.2", "Blender quit"))


def test_a_blender_that_fails_is_quoted(program):
    with pytest.raises(OutputError, match="no display for you"):
        finding.ask(program("Blender 4.3.2", "no display for you", status=1))


@pytest.mark.parametrize(
    ("said", "status", "words"),
    [
        ("allaprima-works 0.1.0", "ok", "works"),
        ("allaprima-missing", "warning", "does not have"),
        ("allaprima-disabled", "problem", "cannot be enabled"),
        ("allaprima-broken No module named 'torch'", "problem", "No module named 'torch'"),
        ("Blender quit", "problem", "does not answer"),
    ],
)
def test_the_check_tells_what_is_wrong(program, said, status, words):
    found = installing.check(program("Blender 4.3.2", said))
    assert found.status == status
    assert words in found.message
    assert bool(found.remedy) == (status != "ok")


def archive(data):
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_zip_has_the_manifest_and_every_module_and_is_always_the_same():
    data = installing.build()
    assert data == installing.build()
    names = set(archive(data))
    assert {"blender_manifest.toml", "__init__.py", "operators.py"} <= names
    assert "environment.json" not in names
    assert all("/" not in name for name in names)


def test_the_zip_says_where_the_engine_is():
    told = json.loads(archive(installing.build([Path("/somewhere/packages")]))["environment.json"])
    assert told == {"site_packages": ["/somewhere/packages"]}


def test_the_manifest_has_our_version_and_the_oldest_blender():
    manifest = tomllib.loads(archive(installing.build())["blender_manifest.toml"].decode())
    assert manifest["id"] == installing.ID
    assert manifest["version"] == allaprima.__version__
    assert tuple(map(int, manifest["blender_version_min"].split(".")))[:2] == finding.OLDEST


def test_blender_is_a_host_for_the_command_line():
    from allaprima_blender import plugin

    [host] = plugin.allaprima_hosts()
    assert (host.name, host.title) == ("blender", "Blender")
