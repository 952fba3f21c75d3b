"""Finding GIMP, putting the plug-in into it, and saying what is wrong with it.

A script stands in for GIMP here: it says its version and, asked to run the plug-in's check, writes
the answer. The real one is driven in tests/hosts.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from allaprima import Finding, OutputError, __version__
from allaprima_gimp import inspection, installation, programs
from allaprima_gimp.installation import plugin_file
from allaprima_gimp.plugin import allaprima_hosts

ANSWER = {"version": __version__, "python": sys.executable, "error": None}


class Machine:
    """A machine whose only programs are those put into `bin`."""

    def __init__(self, folder: Path) -> None:
        self.bin, self.configuration = folder / "bin", folder / "config"
        self.bin.mkdir()
        self.python = self.program("python3", "exit 0")

    def program(self, name: str, script: str) -> Path:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    def gimp(self, version: str, *, name: str = "", answer: object = ANSWER) -> Path:
        """A GIMP that says its version and gives the answer; without one it says nothing."""
        reply = ""
        if answer is not None:
            # The name of the file to write is the last text in quotes.
            reply = f'file=${{last%\\"*}}; echo \'{json.dumps(answer)}\' > "${{file##*\\"}}"'
        script = f"""
            for last; do :; done
            [ "$last" = --version ] && echo "GNU Image Manipulation Program version {version}"
            case "$last" in *allaprima-check*) {reply};; esac
            true"""
        self.program(name or f"gimp-console-{version}", script)
        return self.configuration / "GIMP" / version.rpartition(".")[0] / "plug-ins"


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    monkeypatch.setenv("PATH", f"{machine.bin}{os.pathsep}/usr/bin{os.pathsep}/bin")
    # /usr/bin is there for the scripts' own needs.
    monkeypatch.setattr(os, "get_exec_path", lambda env=None: [str(machine.bin)])
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(machine.configuration))
    monkeypatch.delenv("GIMP3_DIRECTORY", raising=False)
    monkeypatch.setattr(programs, "_pythons", lambda: iter([machine.python]))
    return machine


class Sandbox:
    """A Flatpak of GIMP on that machine, whose sandbox is none: its programs run as they are.

    Attributes:
        python: what is run for the sandbox's Python; a shell script that makes an environment.
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.python = f"echo Collecting; echo '{json.dumps({'python': sys.executable})}'"

    def gimp(self, version: str, *, answer: object = ANSWER) -> Path:
        """Install it; returns its folder of plug-ins."""
        folder = self.machine.gimp(version, name="inside", answer=answer)
        self.machine.program(
            "flatpak",
            f"""
            [ "$1" = info ] && exit 0
            program="${{2#--command=}}"; shift 3
            case "$program" in
                gimp-console) exec inside "$@";;
                python3) {self.python};;
                *) exec "$program" "$@";;
            esac""",
        )
        return folder


@pytest.fixture
def sandbox(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    monkeypatch.setattr("shutil.which", lambda name: name if name == "flatpak" else None)
    return Sandbox(machine)


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes what is asked of the environments, and makes none."""
    asked: list[str] = []

    def make(python: Path, *, user: str, system_site_packages: bool, report: object) -> Path:
        asked.append(f"make for {user} with {python}")
        return Path(sys.executable)

    monkeypatch.setattr(installation, "environment_for", make)
    monkeypatch.setattr(installation, "leave_environment", lambda user: asked.append("leave"))
    return asked


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """This Python has all that the plug-in needs, as far as `check` can see."""
    told = {"gi": None, "version": __version__, "torch": True}
    monkeypatch.setattr(inspection, "_LOOK", f"print('''{json.dumps(told)}''')")


def silent(line: str) -> None:
    pass


def test_every_gimp_3_is_found_with_its_own_folder(machine: Machine) -> None:
    folders = [machine.gimp("3.2.6"), machine.gimp("3.0.4")]
    machine.gimp("2.10.34")
    machine.gimp("3.0.4", name="gimp-console")  # another name for the same
    assert programs.plugin_folders() == folders


def test_a_folder_where_the_plugin_was_left_behind_is_found(machine: Machine) -> None:
    old = machine.configuration / "GIMP/3.0/plug-ins"
    plugin_file(old).parent.mkdir(parents=True)
    assert programs.plugin_folders() == [old]
    finding = inspection.check(old)
    assert finding.status == "warning"
    assert "uninstall" in finding.remedy


def test_gimps_own_variable_for_its_folder_holds(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    machine.gimp("3.0.4")
    monkeypatch.setenv("GIMP3_DIRECTORY", str(tmp_path / "mine"))
    assert programs.plugin_folders() == [tmp_path / "mine/plug-ins"]


def test_no_gimp_is_told(machine: Machine) -> None:
    assert programs.plugin_folders() == []
    finding = programs.why_missing()
    assert (finding.status, "not on this machine" in finding.message) == ("ok", True)
    assert "Install GIMP 3" in finding.remedy


def test_gimp_2_alone_is_told(machine: Machine) -> None:
    machine.gimp("2.10.34")
    assert programs.plugin_folders() == []
    assert "GIMP 2" in programs.why_missing().message
    assert "Install GIMP 3" in programs.why_missing().remedy


def test_on_windows_the_truth_is_told_and_nothing_half_installed(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.gimp("3.0.4")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delenv("APPDATA", raising=False)
    assert programs.plugin_folders() == []
    assert "cannot run in GIMP for Windows" in programs.why_missing().message
    assert "Linux" in programs.why_missing().remedy


def test_on_windows_what_was_left_behind_can_be_taken_away(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path / "Roaming"))
    old = tmp_path / "Roaming/GIMP/3.0/plug-ins"
    plugin_file(old).parent.mkdir(parents=True)
    assert programs.plugin_folders() == [old]


def test_on_macos_gimps_own_package_is_closed_and_another_is_found(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path / "ada"))
    assert "not on this machine" in programs.why_missing().message
    inside = tmp_path / "ada/Applications/GIMP.app/Contents/MacOS"
    inside.mkdir(parents=True)
    machine.gimp("3.0.4", name="gimp-console")
    (machine.bin / "gimp-console").rename(inside / "gimp-console")
    (machine.bin / "gimp-console").symlink_to(inside / "gimp-console")
    assert programs.plugin_folders() == []
    assert "signed with GIMP's key" in programs.why_missing().message
    machine.gimp("3.2.6")
    folder = tmp_path / "ada/Library/Application Support/GIMP/3.2/plug-ins"
    assert programs.plugin_folders() == [folder]


def test_a_flatpak_looks_into_the_same_folder(machine: Machine, sandbox: Sandbox) -> None:
    folder = sandbox.gimp("3.2.6")
    assert programs.plugin_folders() == [folder]
    assert folder == machine.gimp("3.2.4")
    assert programs.plugin_folders() == [folder]
    names = [program.name for program in programs.programs_for(folder)]
    assert names == ["GIMP 3.2.6 (Flatpak)", "GIMP 3.2.4"]


def test_a_flatpak_of_gimp_2_alone_is_told(sandbox: Sandbox) -> None:
    sandbox.gimp("2.10.38")
    assert programs.plugin_folders() == []
    assert "Only GIMP 2" in programs.why_missing().message


def test_a_program_that_does_not_answer_is_no_gimp(machine: Machine) -> None:
    machine.program("gimp-console-3.0", "exit 1")
    machine.program("gimp-console-broken", "echo what")
    assert programs.plugin_folders() == []


@pytest.mark.usefixtures("whole")
def test_it_is_installed_proved_and_found_well(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    told: list[str] = []
    installation.install(folder, told.append)
    assert environment == [f"make for gimp with {machine.python}"]
    assert os.access(plugin_file(folder), os.X_OK)
    assert any("GIMP 3.0.4" in line for line in told)
    assert inspection.check(folder).status == "ok"


def test_the_file_runs_with_the_first_python_that_is_there(
    machine: Machine, environment: list[str], tmp_path: Path
) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    file = plugin_file(folder)
    ast.parse(file.read_text("utf-8"))  # a shell script to the shell, Python to Python
    assert installation.pythons_of(file) == [Path(sys.executable), machine.python]
    # With the environment gone, the other one gets it.
    file.write_text(file.read_text("utf-8").replace(sys.executable, "/nowhere/python"))
    machine.program("python3", 'echo "the other one: $@"')
    said = subprocess.run([file, "-x"], capture_output=True, text=True, check=True).stdout
    assert said == f"the other one: {file} -x\n"


@pytest.mark.usefixtures("whole")
def test_in_a_flatpak_it_runs_with_the_sandboxs_own_environment(
    sandbox: Sandbox, environment: list[str]
) -> None:
    folder = sandbox.gimp("3.2.6")
    told: list[str] = []
    installation.install(folder, told.append)
    assert environment == []  # outside there is no GIMP to make one for
    assert "Collecting" in told
    assert "Starting GIMP 3.2.6 (Flatpak) to see whether it works" in told
    file = plugin_file(folder)
    inside = [Path(sys.executable), Path("/usr/bin/python3")]
    assert installation.pythons_of(file, sandboxed=True) == inside
    assert installation.pythons_of(file) == []
    finding = inspection.check(folder)
    assert (finding.status, "(Flatpak)" in finding.message) == ("ok", True)


@pytest.mark.usefixtures("whole")
def test_one_file_serves_a_flatpak_and_another_gimp(
    machine: Machine, sandbox: Sandbox, environment: list[str]
) -> None:
    folder = machine.gimp("3.2.6")
    installation.install(folder, silent)
    assert inspection.check(folder).status == "ok"
    sandbox.gimp("3.2.6")
    assert "GIMP 3.2.6 (Flatpak) has come since" in problem(folder)
    installation.install(folder, silent)
    finding = inspection.check(folder)
    assert (finding.status, finding.message.count("GIMP 3.2.6")) == ("ok", 2)
    # This is no sandbox, so the other list holds.
    assert installation.pythons_of(plugin_file(folder)) == [Path(sys.executable), machine.python]


def test_what_goes_wrong_in_the_sandbox_is_told(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/proc/nowhere")  # where no folder can be made
    sandbox.python = f'exec {sys.executable} "$@"'
    folder = sandbox.gimp("3.2.6")
    with pytest.raises(OutputError, match="cannot be made"):
        installation.install(folder, silent)
    sandbox.python = "echo no such file; exit 1"
    sandbox.gimp("3.2.6")
    with pytest.raises(OutputError, match="no such file") as error:
        installation.install(folder, silent)
    assert "home folder" in error.value.remedy


def test_uninstalling_leaves_the_sandbox_too(
    sandbox: Sandbox, environment: list[str], tmp_path: Path
) -> None:
    folder = sandbox.gimp("3.2.6")
    installation.install(folder, silent)
    sandbox.python = f'echo "$@" > {tmp_path}/asked; echo "{{}}"'
    sandbox.gimp("3.2.6")
    installation.uninstall(folder)
    assert environment == ["leave"]
    assert "leave_environment" in (tmp_path / "asked").read_text()


def test_paths_with_spaces_and_quotes_survive(tmp_path: Path) -> None:
    python = tmp_path / 'it\'s a "place"' / "python"
    python.parent.mkdir()
    python.write_text('#!/bin/sh\necho "here: $1"\n')
    python.chmod(0o755)
    file = tmp_path / "plug-ins/alla-prima/alla-prima.py"
    installation._write(file, [python], [Path("/usr/bin/python3")])
    assert installation.pythons_of(file)[0] == python
    ast.parse(file.read_text("utf-8"))
    said = subprocess.run([file], capture_output=True, text=True, check=True).stdout
    assert said == f"here: {file}\n"


def test_installing_again_replaces_the_file(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    plugin_file(folder).write_text("old")
    installation.install(folder, silent)
    assert "old" not in plugin_file(folder).read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("answer", "words"),
    [(None, "did not answer"), ({**ANSWER, "error": "No module named torch"}, "torch")],
)
def test_a_gimp_in_which_it_does_not_work_is_told(
    machine: Machine, environment: list[str], answer: object, words: str
) -> None:
    folder = machine.gimp("3.0.4", answer=answer)
    with pytest.raises(OutputError, match=words) as error:
        installation.install(folder, silent)
    assert "log.txt" in error.value.remedy


def test_no_python_with_bindings_is_told(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    machine.program("python3", "exit 1")
    with pytest.raises(OutputError, match="bindings") as error:
        installation.install(folder, silent)
    assert "apt install" in error.value.remedy


def test_a_folder_that_cannot_be_written_is_told(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    folder.parent.mkdir(parents=True)
    folder.write_text("a file in its place")
    with pytest.raises(OutputError, match="cannot be written"):
        installation.install(folder, silent)


def test_uninstalling_leaves_nothing_behind(machine: Machine, environment: list[str]) -> None:
    folders = [machine.gimp("3.2.6"), machine.gimp("3.0.4")]
    for folder in folders:
        installation.install(folder, silent)
        (folder / "alla-prima/prompts.txt").write_text("moss\n")
    installation.uninstall(folders[0])
    assert list(folders[0].iterdir()) == []
    assert "leave" not in environment  # the other GIMP needs it still
    installation.uninstall(folders[1])
    assert list(folders[1].iterdir()) == []
    assert environment[-1] == "leave"


def test_uninstalling_what_is_not_there_does_nothing(
    machine: Machine, environment: list[str]
) -> None:
    installation.uninstall(machine.gimp("3.0.4"))


def test_a_gimp_without_the_plugin_is_well_and_told(machine: Machine) -> None:
    finding = inspection.check(machine.gimp("3.0.4"))
    assert finding.status == "ok"
    assert "allaprima install gimp" in finding.message


def problem(folder: Path) -> str:
    finding = inspection.check(folder)
    assert finding.status == "problem"
    assert "allaprima install gimp" in finding.remedy
    return finding.message


def test_a_file_that_may_not_be_run_is_told(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    plugin_file(folder).chmod(0o644)
    assert "may not be run" in problem(folder)


def test_a_damaged_file_is_told(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    plugin_file(folder).write_text("#!/bin/sh\n")
    assert "damaged" in problem(folder)


def test_an_environment_that_is_gone_is_told(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    file = plugin_file(folder)
    file.write_text(file.read_text("utf-8").replace(sys.executable, "/nowhere/python"))
    assert "gone" in problem(folder)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"gi": "No module named gi", "version": __version__, "torch": True}, "bindings"),
        ({"gi": None, "version": None, "torch": True}, "no Alla Prima"),
        ({"gi": None, "version": __version__, "torch": False}, "no torch"),
        ({"gi": None, "version": "0.0.1", "torch": True}, "version 0.0.1"),
    ],
)
def test_what_the_environment_lacks_is_told(
    machine: Machine,
    environment: list[str],
    monkeypatch: pytest.MonkeyPatch,
    told: object,
    words: str,
) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    monkeypatch.setattr(inspection, "_LOOK", f"print('''{json.dumps(told)}''')")
    assert words in problem(folder)


@pytest.mark.usefixtures("whole")
def test_a_plugin_that_gimp_did_not_take_is_told(machine: Machine, environment: list[str]) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    cache = folder.parent / "pluginrc"
    cache.write_text('(plug-in-def "something else")')
    later = plugin_file(folder).stat().st_mtime + 10
    os.utime(cache, (later, later))
    assert "no menu entry" in problem(folder)
    cache.write_text('(proc-def "extension-allaprima" 2)')
    os.utime(cache, (later, later))
    assert inspection.check(folder).status == "ok"


@pytest.mark.usefixtures("whole")
def test_a_plugin_that_gimp_has_not_seen_yet_is_well(
    machine: Machine, environment: list[str]
) -> None:
    folder = machine.gimp("3.0.4")
    installation.install(folder, silent)
    cache = folder.parent / "pluginrc"
    cache.write_text("(something older)")
    os.utime(cache, (1, 1))
    assert inspection.check(folder).status == "ok"


def test_the_plugin_names_the_host() -> None:
    [host] = allaprima_hosts()
    assert host.name == "gimp"
    assert host.missing is not None
    assert isinstance(host.missing(), Finding)
