"""The audit log on a full disk and in a folder that is mounted read-only: `allaprima generate` makes nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MOUNTED = ["unshare", "--mount", "--map-root-user", "sh", "-ec"]
FULL = """
    mount -t tmpfs -o size=16k none "$LOG"
    head -c 12288 /dev/zero > "$LOG/filler"
    "$@" -o "$OUT/first.png"
    cat /dev/zero > "$LOG/filler2" 2>/dev/null || true
    head -c 3900 /dev/zero >> "$LOG/audit-$(id -un).jsonl" 2>/dev/null || true
    "$@" -o "$OUT/second.png" && exit 99
    echo "lines $(tr -d '\\0' < "$LOG/audit-$(id -un).jsonl" | wc -l)"
"""
READ_ONLY = """
    mount -t tmpfs none "$LOG"
    mount -o remount,ro "$LOG"
    "$@" -o "$OUT/second.png" && exit 99
    echo done
"""


def run(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """`allaprima generate` where the log's folder, `$LOG`, is a disk of its own."""
    log, settings = folder / "log", folder / "config" / "allaprima"
    for each in (log, settings, folder / "out"):
        each.mkdir(parents=True)
    policy = f"[audit]\nenabled = true\nfolder = {json.dumps(str(log))}\n"
    (settings / "policy.toml").write_text(policy, "utf-8")
    environment = os.environ | {
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "LOG": str(log),
        "OUT": str(folder / "out"),
    }
    generate = [sys.executable, "-m", "allaprima", "generate", "red star", "--size", "64x64"]
    return subprocess.run(
        [*MOUNTED, script, "sh", *generate],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(autouse=True)
def mounts() -> None:
    """Skips where nobody may mount anything, even in a namespace of their own."""
    tried = shutil.which("unshare") and subprocess.run(
        [*MOUNTED, "mount -t tmpfs none /mnt"], capture_output=True, check=False
    )
    if not tried or tried.returncode:
        pytest.skip("this system lets nobody mount a file system in a namespace of their own")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("script", "why", "made"),
    [(FULL, "No space left on device", ["first.png"]), (READ_ONLY, "Read-only file system", [])],
    ids=["full", "read-only"],
)
def test_where_the_log_cannot_be_written_nothing_is_made(
    tmp_path: Path, script: str, why: str, made: list[str]
) -> None:
    done = run(tmp_path, script)
    assert done.returncode == 0, done.stdout + done.stderr
    said = [line for line in done.stderr.splitlines() if line.startswith("Error: ")]
    assert len(said) == 1, done.stderr
    assert "The audit log" in said[0]
    assert f"cannot be written: {why}." in said[0]
    assert "Traceback" not in done.stderr
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == made
