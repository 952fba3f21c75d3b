"""A host's environment holds this same Alla Prima, is shared, and goes with its last user.

Real environments are made here, by venv, with a pip that installs nothing: what pip does with its
arguments is pip's own affair, and tests/hosts has the real thing.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from allaprima import (
    OutputError,
    environment_for,
    environments,
    leave_environment,
    site_packages_of,
)
from allaprima.environments import environments_folder, leave_environments_of

PYTHON = Path(sys.executable)


class Pip:
    """Stands in for pip: notes how it was called, and makes a module named allaprima.

    Attributes:
        calls: arguments of each call.
        acts: whether it makes the module, and what status it ends with.
    """

    def __init__(self, folder: Path) -> None:
        self.calls: list[list[str]] = []
        self.constraints: list[str] = []
        self.works = True
        self.status = 0

    def command(self, folder: Path, arguments: list[str]) -> list[str | Path]:
        self.calls.append(list(arguments))
        for option, value in itertools.pairwise(arguments):
            if option == "--constraint":
                self.constraints.append(Path(value).read_text("utf-8"))
        code = "import sys, sysconfig, pathlib; print('Collecting everything')\n"
        if self.works:
            code += "pathlib.Path(sysconfig.get_path('purelib'), 'allaprima.py').touch()\n"
        code += f"print('no such luck.'); sys.exit({self.status})"
        return [environments._python_of(folder), "-c", code]


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Pip:
    pip = Pip(tmp_path)
    monkeypatch.setattr(environments, "_pip", pip.command)
    # ensurepip takes seconds, and this pip needs none.
    monkeypatch.setattr(
        environments,
        "_venv_options",
        lambda base, system: ["--without-pip", *(["--system-site-packages"] if system else [])],
    )
    return pip


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch):
    """Says what Alla Prima was installed from; a function of pip's direct_url.json, or None."""

    class Distribution:
        version = "9.8.7"
        requires = ("torch>=2.6",)

        def __init__(self, origin: dict[str, object] | None) -> None:
            self.origin = origin

        def read_text(self, name: str) -> str | None:
            if name == "direct_url.json":
                return json.dumps(self.origin) if self.origin else None
            return "the same"

    def install(origin: dict[str, object] | None) -> None:
        monkeypatch.setattr(metadata, "distribution", lambda name: Distribution(origin))

    return install


def record() -> dict[str, object]:
    [file] = environments_folder().glob("*.json")
    return json.loads(file.read_text("utf-8"))


def names() -> list[str]:
    return sorted(
        entry.name for entry in environments_folder().parent.rglob("*") if entry.is_file()
    )


def test_it_is_made_with_the_given_python_and_can_import_alla_prima(pip: Pip) -> None:
    told: list[str] = []
    python = environment_for(PYTHON, user="spam", report=told.append)
    prefix = "import sys, allaprima; print(sys.prefix)"
    run = subprocess.run([python, "-c", prefix], capture_output=True, text=True, check=True)
    assert Path(run.stdout.strip()).parent == environments_folder()
    assert record()["users"] == ["spam"]
    assert any("environment" in line for line in told)
    assert "Collecting everything" in told


def test_it_is_made_once_and_shared(pip: Pip) -> None:
    first = environment_for(PYTHON, user="spam")
    assert environment_for(PYTHON, user="eggs") == first
    assert environment_for(PYTHON, user="spam") == first
    assert len(pip.calls) == 1
    assert record()["users"] == ["eggs", "spam"]


def test_with_and_without_the_systems_packages_are_two(pip: Pip) -> None:
    first = environment_for(PYTHON, user="spam")
    assert environment_for(PYTHON, user="spam", system_site_packages=True) != first


def test_a_python_without_venv_is_told_and_nothing_is_left(
    pip: Pip, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As LibreOffice's own, which leaves it out."""
    has = environments._has
    monkeypatch.setattr(
        environments, "_has", lambda python, name: name != "venv" and has(python, name)
    )
    with pytest.raises(OutputError, match="leaves out the module venv") as caught:
        environment_for(PYTHON, user="spam")
    assert "distribution" in caught.value.remedy
    assert not pip.calls
    assert [name for name in names() if not name.endswith(".log")] == []


def test_dependencies_are_never_left_out(pip: Pip) -> None:
    environment_for(PYTHON, user="spam")
    assert "--no-deps" not in pip.calls[0]


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (None, ["allaprima==9.8.7"]),
        (
            {
                "url": "https://example.org/x.git",
                "vcs_info": {"vcs": "git", "commit_id": "abc"},
            },
            ["allaprima @ git+https://example.org/x.git@abc"],
        ),
        (
            {"url": "https://example.org/allaprima.whl", "archive_info": {}},
            ["allaprima @ https://example.org/allaprima.whl"],
        ),
    ],
)
def test_it_holds_the_same_alla_prima_as_the_one_that_runs(
    pip: Pip, installed, origin: dict[str, object] | None, expected: list[str]
) -> None:
    installed(origin)
    environment_for(PYTHON, user="spam")
    assert pip.calls[0][-len(expected) :] == expected


@pytest.mark.parametrize("editable", [True, False])
def test_what_was_installed_from_a_folder_is_installed_from_there(
    pip: Pip, installed, editable: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "with a space"
    folder.mkdir()
    installed({"url": folder.as_uri(), "dir_info": {"editable": editable}})
    environment_for(PYTHON, user="spam")
    assert pip.calls[0][-1] == str(folder)
    assert (pip.calls[0][-2] == "--editable") is editable


def test_a_folder_that_is_gone_is_told(pip: Pip, installed, tmp_path: Path) -> None:
    installed({"url": (tmp_path / "gone").as_uri(), "dir_info": {}})
    with pytest.raises(OutputError, match="gone"):
        environment_for(PYTHON, user="spam")


def test_another_version_is_brought_up_to_date_in_place(pip: Pip, installed) -> None:
    installed(None)
    first = environment_for(PYTHON, user="spam")
    installed({"url": "https://example.org/newer.whl", "archive_info": {}})
    assert environment_for(PYTHON, user="spam") == first
    assert len(pip.calls) == 2


def test_one_that_no_longer_works_is_made_anew(pip: Pip) -> None:
    python = environment_for(PYTHON, user="spam")
    [module] = site_packages_of(python)[0].glob("allaprima.py")
    module.unlink()
    environment_for(PYTHON, user="spam")
    assert len(pip.calls) == 2
    assert module.exists()


@pytest.mark.parametrize("broken", ["status", "works"])
def test_one_that_cannot_be_made_leaves_nothing_but_the_log(pip: Pip, broken: str) -> None:
    setattr(pip, broken, 1 if broken == "status" else False)
    with pytest.raises(OutputError) as error:
        environment_for(PYTHON, user="spam")
    [log] = environments_folder().iterdir()
    assert log.suffix == ".log"
    assert str(log) in error.value.remedy
    if broken == "status":
        assert "no such luck" in error.value.message


def test_a_failed_update_leaves_the_environment(pip: Pip, installed) -> None:
    python = environment_for(PYTHON, user="spam")
    installed(None)
    pip.status = 1
    with pytest.raises(OutputError):
        environment_for(PYTHON, user="spam")
    assert python.exists()
    pip.status = 0
    environment_for(PYTHON, user="spam")
    assert len(pip.calls) == 3  # the failed one did not count as done


def test_it_goes_with_its_last_user(pip: Pip) -> None:
    python = environment_for(PYTHON, user="spam")
    environment_for(PYTHON, user="eggs")
    leave_environment("spam")
    assert python.exists()
    assert record()["users"] == ["eggs"]
    leave_environment("nobody")
    assert python.exists()
    leave_environment("eggs")
    assert names() == []


def test_a_program_leaves_in_every_version_that_it_had(pip: Pip) -> None:
    environment_for(PYTHON, user="spam 4.3")
    python = environment_for(PYTHON, user="spamalot")
    environment_for(PYTHON, user="spam")
    assert leave_environments_of("spam")
    assert record()["users"] == ["spamalot"]
    assert python.exists()
    assert not leave_environments_of("spam")
    assert leave_environments_of("spamalot")
    assert names() == []


def test_leaving_where_nothing_is_does_nothing() -> None:
    leave_environment("spam")
    assert names() == []


def test_the_systems_torch_is_kept_where_it_is_new_enough(
    pip: Pip, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("1.13.0", "2.6.0+debian"):
        code = f"import json; print(json.dumps(['{version}']))"
        monkeypatch.setattr(environments, "_TORCH", code)
        monkeypatch.setattr(metadata, "requires", lambda name: ["torch>=2.6", "numpy"])
        environment_for(PYTHON, user="spam", system_site_packages=True)
        leave_environment("spam")
    assert pip.constraints == ["torch==2.6.0+debian\n"]


def test_without_the_systems_packages_their_torch_does_not_matter(
    pip: Pip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environments, "_TORCH", "import json; print(json.dumps(['2.6.0']))")
    environment_for(PYTHON, user="spam")
    assert pip.constraints == []


def test_a_python_that_cannot_be_run_is_told(pip: Pip, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not work"):
        environment_for(tmp_path / "nowhere", user="spam")
    nonsense = tmp_path / "python"
    nonsense.write_text("#!/bin/sh\necho what >&2; exit 3\n")
    nonsense.chmod(0o755)
    with pytest.raises(OutputError, match="what"):
        environment_for(nonsense, user="spam")


def test_a_python_that_is_too_old_is_told(pip: Pip, tmp_path: Path) -> None:
    old = tmp_path / "python"
    facts = {"version": "3.9", "base": str(old), "packages": []}
    old.write_text(f"#!/bin/sh\necho '{json.dumps(facts)}'\n")
    old.chmod(0o755)
    with pytest.raises(OutputError, match=r"3\.9"):
        environment_for(old, user="spam")


def test_a_damaged_record_is_no_reason_to_fail(pip: Pip) -> None:
    environment_for(PYTHON, user="spam")
    [file] = environments_folder().glob("*.json")
    file.write_text("[1]")
    environment_for(PYTHON, user="eggs")
    assert record()["users"] == ["eggs"]


def test_a_full_disk_is_told(pip: Pip, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object, **_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(environments, "_run", full)
    with pytest.raises(OutputError, match="No space left"):
        environment_for(PYTHON, user="spam")


@pytest.mark.parametrize("depth", [1, 2])
def test_a_data_folder_that_is_a_file_is_told(
    pip: Pip, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, depth: int
) -> None:
    file = tmp_path / "a file"
    file.write_text("not a folder")
    place = file.joinpath(*["environments"] * depth)
    monkeypatch.setattr(environments, "environments_folder", lambda: place)
    with pytest.raises(OutputError, match=r"The environment .* cannot be made: \w") as failure:
        environment_for(PYTHON, user="gimp")
    assert "None" not in failure.value.message
    assert failure.value.remedy
    assert file.read_text() == "not a folder"
    leave_environment("gimp")
