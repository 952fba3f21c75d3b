"""The doctor looks at everything, and survives what it finds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pluggy
import pytest
from click.testing import CliRunner

from allaprima import AllaPrimaError, Card, checks, hookspecs
from allaprima.cli import command_line, main
from allaprima.doctor import Check, Finding, examine


def manager(*plugins: object) -> pluggy.PluginManager:
    """A plug-in manager with these plug-ins and no others."""
    plugins_manager = pluggy.PluginManager("allaprima")
    plugins_manager.add_hookspecs(hookspecs)
    for i, plugin in enumerate(plugins):
        plugins_manager.register(plugin, f"test-{i}")
    return plugins_manager


def finder(*findings: Finding) -> object:
    class Plugin:
        @hookspecs.hookimpl
        def allaprima_checks(self) -> Iterable[Check]:
            return [Check(f"check {i}", lambda f=f: f) for i, f in enumerate(findings)]

    return Plugin()


class BrokenPlugin:
    @hookspecs.hookimpl
    def allaprima_checks(self) -> Iterable[Check]:
        raise ImportError("no module named spam")


def test_every_check_of_every_plugin_is_run() -> None:
    good = Finding("ok", "All is well.")
    bad = Finding("problem", "It is broken.", "Mend it.")
    found = examine(manager(finder(good), finder(bad, good)))
    assert [(c.name, f) for c, f in found] == [
        ("check 0", good),
        ("check 0", bad),
        ("check 1", good),
    ]


def test_a_check_that_fails_becomes_a_problem_and_the_others_still_run() -> None:
    def fall_over() -> Finding:
        raise RuntimeError("oops")

    class Plugin:
        @hookspecs.hookimpl
        def allaprima_checks(self) -> Iterable[Check]:
            return [Check("a", fall_over), Check("b", lambda: Finding("ok", "Fine."))]

    (_, first), (_, second) = examine(manager(Plugin()))
    assert first.status == "problem"
    assert "RuntimeError: oops" in first.message
    assert first.remedy
    assert second.status == "ok"


def test_a_check_that_meets_an_error_of_alla_prima_s_passes_on_what_it_says() -> None:
    def meet() -> Finding:
        raise AllaPrimaError("The settings are wrong.", "Correct that file.")

    class Plugin:
        @hookspecs.hookimpl
        def allaprima_checks(self) -> Iterable[Check]:
            return [Check("a", meet)]

    [(_, finding)] = examine(manager(Plugin()))
    assert finding == Finding("problem", "The settings are wrong.", "Correct that file.")


def test_a_check_that_returns_no_finding_is_a_problem() -> None:
    class Plugin:
        @hookspecs.hookimpl
        def allaprima_checks(self) -> Iterable[Check]:
            return [Check("a", lambda: None)]  # type: ignore[arg-type,return-value]

    [(_, finding)] = examine(manager(Plugin()))
    assert finding.status == "problem"


def test_a_plugin_whose_checks_cannot_be_listed_is_named() -> None:
    found = examine(manager(finder(Finding("ok", "Fine.")), BrokenPlugin()))
    assert [f.status for _, f in found] == ["ok", "problem"]
    assert found[1][0].name == "plug-in test-1"
    assert "no module named spam" in found[1][1].message


def test_the_command_exits_0_when_there_are_only_warnings() -> None:
    plugins = manager(finder(Finding("ok", "Fine."), Finding("warning", "Slow.", "Wait.")))
    result = CliRunner().invoke(command_line(plugins), ["doctor"])
    assert result.exit_code == 0
    assert "Slow." in result.stdout
    assert "Wait." in result.stdout


def test_the_command_exits_1_when_there_is_a_problem() -> None:
    plugins = manager(finder(Finding("problem", "Broken [badly].", "Mend it.")))
    result = CliRunner().invoke(command_line(plugins), ["doctor"])
    assert result.exit_code == 1
    assert "Broken [badly]." in result.stdout  # brackets are no markup
    assert "Mend it." in result.stdout


def test_json_has_every_finding() -> None:
    plugins = manager(finder(Finding("problem", "Broken.", "Mend it.")))
    result = CliRunner().invoke(command_line(plugins), ["doctor", "--json"])
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {
        "findings": [
            {"check": "check 0", "status": "problem", "message": "Broken.", "remedy": "Mend it."}
        ]
    }


def test_the_built_in_checks_name_a_remedy_for_all_that_is_not_ok() -> None:
    found = examine(manager(checks))
    assert {"Python", "torch", "memory", "disk", "device", "plug-ins"} <= {c.name for c, _ in found}
    for check, finding in found:
        assert finding.message, check.name
        assert (finding.status == "ok") or finding.remedy, check.name


@pytest.mark.parametrize(
    ("version", "status"),
    [((3, 10), "problem"), ((3, 11), "ok"), ((3, 14), "ok"), ((3, 15), "warning")],
)
def test_python_is_judged_by_its_version(version: tuple[int, int], status: str) -> None:
    assert checks.python_version((*version, 0)).status == status


@pytest.mark.parametrize(
    ("free", "status"), [(8 * 2**30, "ok"), (2**30, "warning"), (2**28, "problem")]
)
def test_little_memory_is_told(monkeypatch: pytest.MonkeyPatch, free: int, status: str) -> None:
    import psutil

    memory = SimpleNamespace(available=free, total=16 * 2**30)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    assert checks.memory().status == status


@pytest.mark.parametrize(
    ("free", "status"), [(10 * 2**30, "ok"), (2**29, "warning"), (2**20, "problem")]
)
def test_little_disk_space_is_told(monkeypatch: pytest.MonkeyPatch, free: int, status: str) -> None:
    usage = SimpleNamespace(total=2**40, used=0, free=free)
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage)
    assert checks.disk().status == status


def test_missing_torch_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    finding = checks.torch_installed()
    assert finding.status == "problem"
    assert "torch" in finding.remedy


@pytest.fixture
def eggs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plug-in named eggs is installed, whose module is missing."""
    entry_point = metadata.EntryPoint("eggs", "module_that_is_not_there", "allaprima")
    monkeypatch.setattr(metadata, "entry_points", lambda **_: [entry_point])


@pytest.mark.usefixtures("eggs")
def test_a_plugin_that_cannot_be_loaded_is_named() -> None:
    finding = checks.plugins_loadable()
    assert finding.status == "problem"
    assert "eggs" in finding.message
    assert "module_that_is_not_there" in finding.message
    assert "ALLAPRIMA_DISABLE=eggs" in finding.remedy


@pytest.mark.usefixtures("eggs")
def test_a_plugin_that_is_switched_off_is_told_and_not_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "eggs")
    assert checks.plugins_loadable().status == "ok"
    finding = checks.plugins_disabled()
    assert finding.status == "warning"
    assert "eggs" in finding.message


def test_a_name_to_switch_off_that_no_plugin_has_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "histroy,watermark")
    finding = checks.plugins_disabled()
    assert finding.status == "warning"
    assert finding.message.endswith("no plug-in is called so: histroy.")
    assert "history" in (finding.remedy or "")


@pytest.mark.usefixtures("eggs")
def test_the_program_examines_the_rest_although_a_plugin_is_broken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["allaprima", "doctor", "--json"])
    monkeypatch.setattr("sys.warnoptions", ["error"])  # main leaves the tests' filters alone
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 1
    shown = capsys.readouterr()
    assert "eggs" in shown.err
    findings = {f["check"]: f["status"] for f in json.loads(shown.out)["findings"]}
    assert findings["plug-ins"] == "problem"
    assert findings["Python"] == "ok"


@pytest.mark.usefixtures("eggs")
def test_any_other_command_stops_at_a_broken_plugin(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # A plug-in may be one that refuses things, so nothing is made without it.
    monkeypatch.setattr("sys.argv", ["allaprima", "models"])
    monkeypatch.setattr("sys.warnoptions", ["error"])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 1
    assert "ALLAPRIMA_DISABLE=eggs" in capsys.readouterr().err


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Stands in for the embedded models: one folder with one file and its hash."""
    (tmp_path / "weights").write_bytes(b"whole")
    card = Card(
        id="lite/fake",
        name="Fake",
        family="material",
        path=tmp_path,
        hashes={"weights": hashlib.sha256(b"whole").hexdigest()},
    )
    (tmp_path / "allaprima.json").write_text(card.to_json())
    monkeypatch.setattr("allaprima.models.store.embedded_folders", lambda: [tmp_path])
    return tmp_path


@pytest.mark.usefixtures("embedded")
def test_an_embedded_model_that_is_whole_is_ok() -> None:
    assert checks.embedded_models() == Finding("ok", "lite/fake: intact")


@pytest.mark.parametrize("damage", ["change", "remove", "forget"])
def test_an_embedded_model_that_is_not_the_one_installed_is_a_problem(
    embedded: Path, damage: str
) -> None:
    if damage == "change":
        (embedded / "weights").write_bytes(b"halves")
    elif damage == "remove":
        (embedded / "weights").unlink()
    else:
        card = json.loads((embedded / "allaprima.json").read_text())
        (embedded / "allaprima.json").write_text(json.dumps(card | {"hashes": {}}))
    finding = checks.embedded_models()
    assert finding.status == "problem"
    assert "Install Alla Prima again." in finding.remedy


def test_no_embedded_model_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("allaprima.models.store.embedded_folders", list)
    assert checks.embedded_models().status == "problem"


def test_a_model_folder_that_is_missing_is_a_problem(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(tmp_path / "nowhere"))
    [finding] = [f for c, f in examine(manager(checks)) if c.name == "model folders"]
    assert finding.status == "problem"
    assert "nowhere" in finding.message


def test_a_wrong_settings_file_is_told_by_the_doctor_not_fallen_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from allaprima import AllaPrimaError

    def wrong() -> None:
        raise AllaPrimaError("The settings are wrong.", "Mend them.")

    monkeypatch.setattr("allaprima.config.load_config", wrong)
    findings = {c.name: f for c, f in examine(manager(checks))}
    assert findings["settings"] == Finding("problem", "The settings are wrong.", "Mend them.")
    assert findings["Python"].status == "ok"
