"""The plug-in "history": saving remembers, and recalling is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pluggy
import pytest
from fakes import FakeGenerator, FakeModels

from allaprima import Engine, Picture, Request
from allaprima.memory import plugin, settings
from allaprima.memory.database import FILE
from allaprima.memory.history import History
from allaprima.models import hashes, store

Make = Callable[..., Picture]
A_TREE = Request(prompt="a tree", size=(16, 16), seed=1)


@pytest.fixture
def remembering(plugins: pluggy.PluginManager, fake: FakeModels) -> pluggy.PluginManager:
    plugins.register(plugin, "history")
    return plugins


def test_what_is_saved_is_remembered_and_what_is_only_made_is_not(
    remembering: pluggy.PluginManager, tmp_path: Path
) -> None:
    with Engine(plugins=remembering, idle_seconds=None) as engine:
        [one] = engine.generate(A_TREE)
        assert History().recent() == []
        engine.save(one, tmp_path / "tree.png")
        [other] = engine.generate(A_TREE.replace(seed=2))
        engine.encode(other)
    assert [entry.recipe for entry in History().recent()] == [other.recipe, one.recipe]


def test_a_history_that_fails_withholds_no_picture(
    remembering: pluggy.PluginManager, tmp_path: Path
) -> None:
    folder = settings.history_folder()
    folder.mkdir(parents=True)
    (folder / FILE).write_bytes(b"no database" * 100)
    with Engine(plugins=remembering, idle_seconds=None) as engine:
        [made] = engine.generate(A_TREE)
        assert engine.save(made, tmp_path / "tree.png")[0].exists()


def test_recalling_is_off_unless_it_is_asked_for(
    remembering: pluggy.PluginManager,
    fake: FakeModels,
    generator: FakeGenerator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(store, "allaprima_models", lambda: fake.cards)
    with Engine(plugins=remembering, idle_seconds=None) as engine:
        [made] = engine.generate(A_TREE)
        engine.encode(made)
        engine.generate(A_TREE)
        assert len(generator.seen) == 2
        monkeypatch.setenv(settings.RECALL, "1")
        [again] = engine.generate(A_TREE)
        assert len(generator.seen) == 2
        assert (again.pixels == made.pixels).all()
        assert again.recipe == made.recipe
        engine.generate(A_TREE.replace(image=np.zeros((16, 16, 3), np.uint8)))
        engine.generate(A_TREE.replace(seed=2))
        assert len(generator.seen) == 4
        # Another model under the same name makes it anew.
        monkeypatch.setattr(hashes, "model_hash", lambda card: "00" * 32)
        engine.generate(A_TREE)
        assert len(generator.seen) == 5


def test_a_model_that_this_does_not_know_is_asked(
    remembering: pluggy.PluginManager, generator: FakeGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(settings.RECALL, "1")
    with Engine(plugins=remembering, idle_seconds=None) as engine:
        [made] = engine.generate(A_TREE)
        engine.encode(made)
        engine.generate(A_TREE)
    assert len(generator.seen) == 2


def test_the_doctor_says_how_much_there_is(make: Make) -> None:
    [check] = plugin.allaprima_checks()
    assert check.run().status == "ok"
    assert not settings.history_folder().exists()
    History().remember(make(), b"", "image/jpeg")
    assert check.run().message.startswith("1 pictures")


def test_the_doctor_says_that_nothing_new_can_be_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("allaprima.folders.can_be_written", lambda folder: False)
    finding = plugin.history()
    assert finding.status == "warning"
    assert "ALLAPRIMA_DISABLE=history" in finding.remedy


def test_the_doctor_says_when_none_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.MEGABYTES, "0")
    assert plugin.history().message == "none is kept"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (settings.MEGABYTES, "much"),
        (settings.MEGABYTES, "-1"),
        (settings.MEGABYTES, "9" * 30),
        (settings.MEGABYTES, "²"),
        (settings.RECALL, "perhaps"),
    ],
)
def test_a_wrong_setting_is_a_problem(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    finding = plugin.history()
    assert finding.status == "problem"
    assert name in finding.message
    assert finding.remedy
