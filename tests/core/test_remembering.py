"""Pictures are remembered beside what comes next, in order, and nothing is lost at the end."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator

import pluggy
import pytest

from allaprima import Engine, Picture, Request, hookimpl
from allaprima.memory import plugin as history
from allaprima.memory.history import History
from allaprima.remembering import _WAITING, Remembering

A_TREE = Request(prompt="a tree", size=(16, 16), seed=1)


class Slow:
    """A plug-in that remembers once it may."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self.seeds: list[int] = []

    @hookimpl
    def allaprima_remember(self, picture: Picture) -> None:
        assert self.may.wait(30)
        self.seeds.append(picture.recipe.seed)


@pytest.fixture
def slow(plugins: pluggy.PluginManager) -> Iterator[Slow]:
    plugin = Slow()
    plugins.register(plugin, "slow")
    yield plugin
    plugin.may.set()


def test_a_picture_is_handed_out_before_it_is_remembered_and_closing_waits(
    engine: Engine, slow: Slow
) -> None:
    for seed in (3, 1, 2):
        [picture] = engine.generate(A_TREE.replace(seed=seed))
        assert engine.encode(picture)
    assert slow.seeds == []
    threading.Timer(0.05, slow.may.set).start()
    engine.close()
    assert slow.seeds == [3, 1, 2]


def test_what_was_made_a_moment_ago_is_in_the_history(
    engine: Engine, plugins: pluggy.PluginManager, slow: Slow
) -> None:
    plugins.register(history, "history")
    [picture] = engine.generate(A_TREE)
    engine.encode(picture)
    threading.Timer(0.05, slow.may.set).start()
    assert [entry.recipe for entry in History().recent()] == [picture.recipe]


def test_whoever_brings_too_many_waits() -> None:
    remembering, may, added, done = Remembering(), threading.Event(), [], []

    def bring() -> None:
        for number in range(_WAITING + 3):
            remembering.add(lambda number=number: (may.wait(30), done.append(number))[0])  # type: ignore[misc]
            added.append(number)

    bringing = threading.Thread(target=bring)
    bringing.start()
    bringing.join(0.3)
    assert bringing.is_alive()
    assert len(added) == _WAITING
    may.set()
    bringing.join(30)
    remembering.wait()
    assert done == list(range(_WAITING + 3))


def test_what_remembers_may_add_and_wait_itself() -> None:
    remembering, done = Remembering(), []

    def work() -> None:
        remembering.add(lambda: done.append("inner"))
        remembering.wait()
        done.append("outer")

    remembering.add(work)
    remembering.wait()
    assert done == ["inner", "outer"]


def test_after_an_error_there_is_room_again() -> None:
    remembering, done = Remembering(), []
    for _ in range(_WAITING + 1):
        remembering.add(lambda: 1 / 0)  # type: ignore[arg-type, return-value]
    remembering.add(lambda: done.append(1))
    remembering.wait()
    assert done == [1]


def test_what_waits_at_the_end_of_the_process_is_still_done() -> None:
    program = """
import atexit, time
from allaprima.remembering import REMEMBERING
atexit.register(lambda: REMEMBERING.add(lambda: print("at the end", flush=True)))
for number in range(3):
    REMEMBERING.add(lambda number=number: (time.sleep(0.05), print(number, flush=True)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split("\n") == ["0", "1", "2", "at the end", ""]
    assert done.stderr == ""
