"""What all tests share: an isolated machine, a bare plug-in manager, and a model without weights."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pluggy
import pytest
from fakes import FakeGenerator, FakeModels
from hypothesis import settings

from allaprima import Engine, hookspecs
from allaprima.remembering import REMEMBERING

# Before anything imports torch: one thread is fastest for small work, and always the same.
for _name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

# Deterministic, and never failing because the machine was busy.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def isolated_machine(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """No settings of the user's own, and the CPU."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    for name in ("ALLAPRIMA_MODELS", "ALLAPRIMA_DISABLE", "ALLAPRIMA_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    # Where these are not asked: macOS and Windows.
    for name in ("user_config_path", "user_cache_path", "user_data_path"):
        if os.name == "nt" or os.uname().sysname == "Darwin":
            monkeypatch.setattr(f"platformdirs.{name}", lambda *_, **__: home)
    # Named, so that an engine need not import torch to find out.
    monkeypatch.setenv("ALLAPRIMA_DEVICE", "cpu")
    yield
    # Before these settings go: it would write into the user's own history.
    REMEMBERING.wait()


@pytest.fixture
def plugins() -> pluggy.PluginManager:
    """A plug-in manager that knows the hooks and has no plug-in, not even a built-in one."""
    manager = pluggy.PluginManager("allaprima")
    manager.add_hookspecs(hookspecs)
    return manager


@pytest.fixture
def fake(plugins: pluggy.PluginManager) -> Iterator[FakeModels]:
    """The fake models, registered on `plugins` under the name "fake"."""
    plugin = FakeModels()
    plugins.register(plugin, "fake")
    try:
        yield plugin
    finally:
        plugins.unregister(plugin)


@pytest.fixture
def generator(fake: FakeModels) -> FakeGenerator:
    """The generator that the fake models' plug-in hands out."""
    assert isinstance(fake.generator, FakeGenerator)
    return fake.generator


@pytest.fixture
def engine(plugins: pluggy.PluginManager, fake: FakeModels) -> Iterator[Engine]:
    """An engine with the fake models, that keeps them warm until it is closed."""
    with Engine(plugins=plugins, idle_seconds=None) as engine:
        yield engine
