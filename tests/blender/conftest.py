"""Blender as a Python module, with the extension and a model without weights.

`bpy` needs another NumPy than the rest, so it is not in the usual environment: `make test-hosts`
makes one that has it. Elsewhere these tests are skipped.
"""

from __future__ import annotations

import os
import sys
from types import SimpleNamespace

import pytest
from fakes import FakeGenerator, FakeModels

from allaprima import Engine, plugin_manager

try:
    import bpy
except ImportError:
    bpy = None
    if os.environ.get("ALLAPRIMA_BPY"):
        raise


_status = 0


def pytest_sessionfinish(exitstatus):
    global _status
    _status = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure():
    """Leave without bpy's own clean-up, in which it waits for a thread of its own, now and then for ever."""
    if bpy is not None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_status)


@pytest.fixture(scope="session")
def extension():
    """The extension, registered."""
    from allaprima_blender import extension

    extension.register()
    yield extension
    extension.unregister()


@pytest.fixture
def models() -> FakeModels:
    """The models: "fake" does everything, and gives pictures without maps."""
    return FakeModels()


@pytest.fixture
def painter(models: FakeModels) -> FakeGenerator:
    """The generator behind them."""
    assert isinstance(models.generator, FakeGenerator)
    return models.generator


@pytest.fixture
def scene(extension, models: FakeModels, monkeypatch):
    """Blender's startup scene with the cube selected, and an engine with the fake models."""
    from importlib import metadata

    from allaprima.plugins import BUILT_IN
    from allaprima_blender.extension import work

    # Whatever else is installed here has no part in these tests.
    monkeypatch.setattr(metadata, "entry_points", lambda **_group: ())
    # What changes pixels or keeps them is not of interest here.
    plugins = plugin_manager(disabled=set(BUILT_IN) - {"materials", "credentials"})
    plugins.register(models, "fake")
    bpy.ops.wm.read_factory_settings(use_empty=False)
    work._engine = Engine(plugins=plugins, idle_seconds=None)
    yield bpy.context.scene
    work.stop_all()


@pytest.fixture
def cube(scene):
    """The startup scene's cube: 2 m wide, with a UV map, selected and active."""
    return bpy.data.objects["Cube"]


@pytest.fixture
def ops(scene):
    """`bpy.ops.allaprima`."""
    return bpy.ops.allaprima


@pytest.fixture
def counts(scene):
    """`counts()`: how many materials, images and meshes there are."""
    return lambda: SimpleNamespace(
        materials=len(bpy.data.materials), images=len(bpy.data.images), meshes=len(bpy.data.meshes)
    )
