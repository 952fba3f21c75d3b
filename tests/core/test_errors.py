"""Every error says what happened and what to do about it."""

from __future__ import annotations

import inspect
import re

import pytest

import allaprima
from allaprima import AllaPrimaError, Cancelled, InvalidImage, InvalidRequest, errors
from allaprima.errors import ran_out_of_memory

CLASSES = [c for _, c in inspect.getmembers(errors, inspect.isclass)]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_is_one_of_alla_prima_s_own_and_public(kind: type) -> None:
    assert issubclass(kind, AllaPrimaError)
    assert kind.__name__ in allaprima.__all__


def test_the_tree_on_top_of_the_module_is_the_hierarchy() -> None:
    """The base of each class is the line above it that is indented one level less."""
    tree = (errors.__doc__ or "").splitlines()
    parents: dict[str, str] = {}
    path: list[str] = []
    for line in tree:
        found = re.match(r"    ([│├└─ ]*)([A-Z]\w+)(?:\s|$)", line)
        if found is None:
            continue
        level = len(found[1]) // 4
        path[level:] = [found[2]]
        if level:
            parents[found[2]] = path[level - 1]
    assert parents == {
        c.__name__: c.__base__.__name__ for c in CLASSES if c is not AllaPrimaError and c.__base__
    }


def test_the_text_is_what_happened_and_then_the_remedy() -> None:
    error = AllaPrimaError("It broke.", "Mend it.")
    assert str(error) == "It broke. Mend it."
    assert (error.message, error.remedy) == ("It broke.", "Mend it.")


def test_without_a_remedy_the_text_is_what_happened() -> None:
    assert str(AllaPrimaError("It broke.")) == "It broke."


def test_cancelled_needs_no_words() -> None:
    assert str(Cancelled()) == "Stopped."


@pytest.mark.parametrize("kind", [InvalidRequest, InvalidImage])
def test_wrong_requests_are_value_errors_too(kind: type[Exception]) -> None:
    assert issubclass(kind, ValueError)


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried"),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes"),
        RuntimeError("MPS backend out of memory (MPS allocated: 1 GB)"),
    ],
)
def test_a_lack_of_memory_is_recognised(error: Exception) -> None:
    assert ran_out_of_memory(error)


def test_torch_s_own_error_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    from types import SimpleNamespace

    class OutOfMemoryError(RuntimeError):
        pass

    # Not torch itself, whose import would take longer than all of these tests.
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(OutOfMemoryError=OutOfMemoryError))
    assert ran_out_of_memory(OutOfMemoryError("CUDA: tried to allocate 2 GiB"))


@pytest.mark.parametrize(
    "error", [RuntimeError("shapes do not match"), OSError("out of memory"), ValueError()]
)
def test_other_errors_are_not_taken_for_a_lack_of_memory(error: Exception) -> None:
    assert not ran_out_of_memory(error)
