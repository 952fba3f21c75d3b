"""While the engine works NumPy computes with one thread, and afterwards as it did."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest


def told(script: str) -> list[str]:
    """What a script says in a process in which NumPy has two threads."""
    begin = """
        import numpy
        from threadpoolctl import ThreadpoolController
        from allaprima.blas import one_thread
        from allaprima.jobs import Task, Worker

        def threads():
            pools = ThreadpoolController().select(internal_api="openblas")
            return max((pool["num_threads"] for pool in pools.info()), default=0)
    """
    lines = textwrap.dedent(begin) + textwrap.dedent(script)
    run = subprocess.run(
        [sys.executable, "-c", lines],
        env={**os.environ, "OPENBLAS_NUM_THREADS": "2"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, *rest = run.stdout.split()
    if first != "2":
        pytest.skip("NumPy has no OpenBLAS with threads here.")
    return rest


def test_within_there_is_one_thread_and_after_it_as_many_as_before() -> None:
    script = """
        print(threads())
        with one_thread():
            print(threads())
        print(threads())
    """
    assert told(script) == ["1", "2"]


def test_so_it_is_after_an_error() -> None:
    script = """
        print(threads())
        try:
            with one_thread():
                1 / 0
        except ZeroDivisionError:
            print(threads())
    """
    assert told(script) == ["2"]


def test_the_worker_works_so() -> None:
    script = """
        print(threads())
        worker, task = Worker(), Task(threads)
        worker.add(task)
        print(task.result())
        worker.stop()
        print(threads())
    """
    assert told(script) == ["1", "2"]


def test_where_the_system_does_not_tell_which_libraries_are_loaded_it_works_all_the_same() -> None:
    script = """
        print(threads())
        import threadpoolctl
        def refuse(*_):
            raise FileNotFoundError(2, "No such file or directory", "/proc/self/maps")
        threadpoolctl.ThreadpoolController.__init__ = refuse
        worker, task = Worker(), Task(lambda: "made")
        worker.add(task)
        print(task.result(60))
        worker.stop()
    """
    assert told(script) == ["made"]
