"""Blender in the root, with Alla Prima installed into it once for all tests."""

from __future__ import annotations

import json
from typing import Any

from checkpoints import depth_controlnet, material
from rooms import HOME, Root

ENV = {"ALLAPRIMA_MODELS": str(HOME / "models"), "ALLAPRIMA_DEVICE": "cpu"}
"""Where the tiny model is."""


_installed = False


def install(allaprima: Any) -> None:
    """`allaprima install blender`, unless that has been done."""
    global _installed
    if not _installed:
        allaprima.run("install", "blender", network=True, timeout=900)
        _installed = True


def uninstall(allaprima: Any) -> None:
    """`allaprima uninstall blender`."""
    global _installed
    _installed = False
    allaprima.run("uninstall", "blender")


def tiny_model(root: Root) -> None:
    """Put a tiny model with random weights into the home folder; its id is "tiny"."""
    if not (root.home / "models/tiny").exists():
        material(root.home / "models/tiny")


def depth_model(root: Root) -> None:
    """Put a tiny model that takes a depth image beside it; its id is "tiny-depth"."""
    folder = root.home / "models/tiny-depth"
    if not folder.exists():
        depth_controlnet(folder)
    # Its family's own size and steps would take minutes where other programs compute.
    card = {"id": folder.name, "name": folder.name, "family": "stable-diffusion"}
    card |= {"tasks": ["text-to-image", "image-to-image", "inpaint"], "depth": "needed"}
    (folder / "allaprima.json").write_text(json.dumps(card | {"size": [64, 64], "steps": 2}))
