"""A torch without oneDNN, such as that for Macs, makes the same pictures with torch's own operators."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from allaprima import Engine, Request, plugin_manager

PROMPTS = {
    "lite/material": "oak planks",
    "lite/procedural": "red brick wall",
    "lite/scenes": "a mountain lake at sunset",
    "lite/symbols": "a rocket",
}
"""Of each embedded model that works from words. The others draw with these, or with NumPy."""

# In a process of its own: what reads the prompts holds its weights in oneDNN's order once it was used.
WITHOUT = """
import sys
import torch

class Missing:
    def __getattr__(self, name):
        raise AttributeError(f"torch.ops.mkldnn has no operator {name}")

def refuse(*_, **__):
    raise RuntimeError("torch was built without oneDNN")

torch._C._has_mkldnn = False
torch._C._set_mkldnn_enabled(False)
torch.ops.mkldnn = Missing()
torch.Tensor.to_mkldnn = refuse
if hasattr(torch._C._nn, "mkldnn_reorder_conv2d_weight"):
    del torch._C._nn.mkldnn_reorder_conv2d_weight

from test_without_onednn import make
make(sys.argv[1])
"""


def make(folder: str | Path) -> None:
    """A picture of each model, with its maps, into files in `folder`."""
    with Engine(device="cpu", plugins=plugin_manager()) as engine:
        for model, prompt in PROMPTS.items():
            [made] = engine.generate(Request(prompt=prompt, model=model, size=(64, 64), seed=4))
            np.savez(Path(folder, model.replace("/", "-")), pixels=made.pixels, **made.maps)


@pytest.mark.slow
def test_pictures_are_the_same_but_for_rounding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The watermark is of the process's own key.
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "watermark")
    folders = tmp_path / "with", tmp_path / "without"
    for folder in folders:
        folder.mkdir()
    make(folders[0])
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, folders[1]],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for model in PROMPTS:
        with_it, without = (np.load(f / f"{model.replace('/', '-')}.npz") for f in folders)
        assert set(with_it) == set(without), model
        difference = np.abs(with_it["pixels"].astype(int) - without["pixels"].astype(int))
        assert difference.mean() < 0.5, model
        for name in set(with_it) - {"pixels"}:
            assert np.allclose(with_it[name], without[name], atol=0.02), (model, name)
