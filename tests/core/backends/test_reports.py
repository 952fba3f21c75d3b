"""OpenVINO and NNCF report their use to nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from allaprima.backends.reports import import_nncf, import_openvino

SOCKETS = Path(__file__).parents[1]
NOTHING_SENT = """
import json, socket, sys
sys.path.insert(0, sys.argv[1])
from every_command import TRIED, open_sockets, watch
sys.addaudithook(watch)
socket.socket().close()
assert TRIED, "the hook does not work"
TRIED.clear()
STARTED = []
# The reports would be sent from a process of their own, which the hook does not see.
processes = ("os.fork", "os.forkpty", "os.posix_spawn", "subprocess.Popen")
sys.addaudithook(lambda event, _: STARTED.append(event) if event in processes else None)
import torch
from allaprima.backends.ways import accelerator
network = torch.nn.Sequential(torch.nn.Conv2d(4, 8, 3), torch.nn.ReLU(), torch.nn.Conv2d(8, 4, 3))
picture = torch.linspace(-1, 1, 4 * 16 * 16).reshape(1, 4, 16, 16)
way = accelerator(sys.argv[2], sizes=None, folder=None)
with torch.no_grad():
    plain = network(picture)
    if hasattr(way, "calibrating"):
        with way.calibrating(lambda _: None), way.running({"decoder": network}, tile=False):
            network(picture)
    with way.running({"decoder": network}, tile=False):
        made = network(picture)
found = "openvino_telemetry" in sys.modules
print(json.dumps([float((made - plain).abs().max()), TRIED, open_sockets(), STARTED, found]))
"""


def needs(way: str) -> None:
    pytest.importorskip("openvino", reason="the extra openvino is not installed")
    if way == "openvino:int8":
        pytest.importorskip("nncf", reason="the extra openvino-int8 is not installed")


@pytest.mark.slow
@pytest.mark.parametrize("way", ["openvino", "openvino:int8"])
def test_nothing_is_sent_and_nothing_is_written_at_home(way: str, tmp_path: Path) -> None:
    needs(way)
    # Neither may tell NNCF to be quiet: that it is kept so is what is tested.
    environment = {k: v for k, v in os.environ.items() if k not in ("CI", "NNCF_CI", "NNCF_DEV")}
    command = [sys.executable, "-W", "ignore", "-c", NOTHING_SENT, str(SOCKETS), way]
    done = subprocess.run(
        command,
        env=environment | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    difference, tried, opened, started, found = json.loads(done.stdout.splitlines()[-1])
    assert 0 < difference < 0.1
    assert tried == []
    assert opened == []
    assert started == []
    assert not found
    assert list(tmp_path.iterdir()) == []


def test_an_nncf_that_would_report_its_use_is_not_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    needs("openvino:int8")
    import_nncf()
    from nncf.telemetry import decorator, wrapper

    reporting = object.__new__(wrapper.NNCFTelemetry)
    monkeypatch.setattr(decorator, "telemetry", reporting)
    with pytest.raises(RuntimeError, match="report"):
        import_nncf()


def test_what_others_imported_to_report_stays_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    needs("openvino")
    theirs = ModuleType("openvino_telemetry")
    monkeypatch.setitem(sys.modules, "openvino_telemetry", theirs)
    import_openvino()
    assert sys.modules["openvino_telemetry"] is theirs
    monkeypatch.delitem(sys.modules, "openvino_telemetry")
    import_openvino()
    assert "openvino_telemetry" not in sys.modules
