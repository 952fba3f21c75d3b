"""Memory kept between pictures, and given back."""

from __future__ import annotations

import subprocess
import sys

import pytest

from allaprima import heap

needs_glibc = pytest.mark.skipif(heap._library() is None, reason="the C library is another")

MEASURED = """
import resource, sys
from allaprima import heap
if sys.argv[1] == "kept":
    heap.keep_freed()
import numpy as np

def pages():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def picture():
    return [np.ones(2**k, np.float32).sum() for k in range(15, 24)]

picture()
before = pages()
for _ in range(10):
    picture()
print(pages() - before)
"""


@needs_glibc
def test_what_was_freed_is_used_again_and_not_asked_for_anew() -> None:
    anew, kept = (int(run(MEASURED, way)) for way in ("as ever", "kept"))
    assert kept < anew / 4


@needs_glibc
def test_it_is_given_back() -> None:
    said = run("""
import psutil
from allaprima import heap
heap.keep_freed()
import numpy as np
# In between something stays, so that the heap does not end with what is freed.
held = [(np.ones(2**18), np.ones(2**14)) for _ in range(40)]
held = [small for _, small in held]
full = psutil.Process().memory_info().rss
heap.give_back()
print((full - psutil.Process().memory_info().rss) // 2**20)
""")
    assert int(said) >= 60  # of 80 MiB


def test_on_other_systems_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heap, "_library", lambda: None)
    heap.keep_freed.cache_clear()
    heap.keep_freed()
    heap.give_back()
    heap.keep_freed.cache_clear()


def run(program: str, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    ).stdout
