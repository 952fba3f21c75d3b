"""Signing and verifying open no socket and need no network."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from signers import RECIPE

SCRIPT = """
import os
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.")):
        raise RuntimeError(event)

sys.addaudithook(refuse)

import socket
try:
    socket.socket()
except RuntimeError:
    pass
else:
    sys.exit("the hook does not work")

from pathlib import Path
import numpy as np
from allaprima import Recipe
from allaprima.pictures import encode_pixels
from allaprima.trust.credentials import allaprima_sign
from allaprima.trust.verify import verify_file

recipe = Recipe.from_json(sys.argv[1])
pixels = np.zeros((16, 24, 3), np.uint8)
for media_type in ("image/png", "image/jpeg", "image/webp", "image/tiff"):
    data = encode_pixels(pixels, media_type)
    path = Path(sys.argv[2]) / "picture"
    path.write_bytes(allaprima_sign(data=data, media_type=media_type, recipe=recipe, source=None))
    print(verify_file(path)[0].status)

# What the native library opens, no hook in Python sees.
folder = Path("/proc/self/fd")
if folder.is_dir():
    opened = [os.readlink(fd) for fd in folder.iterdir() if fd.is_symlink()]
    print("sockets", sum(name.startswith("socket:") for name in opened))
else:
    print("sockets 0")
"""


@pytest.mark.parametrize("namespace", [False, True], ids=["no socket", "no network"])
def test_no_socket_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, namespace: bool
) -> None:
    command = [sys.executable, "-c", SCRIPT, RECIPE.to_json(), str(tmp_path)]
    if namespace:
        unshare = [shutil.which("unshare") or "unshare", "--net", "--map-root-user"]
        try:
            subprocess.run([*unshare, "true"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("this system lets nobody make a network namespace")
        command = [*unshare, *command]
    # The patches of `own_folder` do not reach another process; platformdirs asks these.
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split("\n")[:-1] == ["trusted"] * 4 + ["sockets 0"]
