"""NumPy's own threads, kept out of torch's way."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any


@contextmanager
def one_thread() -> Iterator[None]:
    """Have NumPy's matrix products use one thread meanwhile; before and after it has as many as ever.

    OpenBLAS's threads go on turning for a while after each product, waiting for the next, and take the
    processor from torch's: on two cores a material took 133 ms that takes 61 so. The products that are made
    between torch's work are small.
    """
    with _limited():
        yield


def _limited() -> AbstractContextManager[Any]:
    openblas = _openblas()
    return nullcontext() if openblas is None else openblas.limit(limits=1)


@functools.cache
def _openblas() -> Any:
    """What sets its threads; None where the system does not tell which libraries are loaded."""
    from threadpoolctl import ThreadpoolController

    try:
        # Not all of BLAS: torch brings its own, which does not turn, and has much to multiply.
        return ThreadpoolController().select(internal_api="openblas")
    except (OSError, RuntimeError):  # a sandbox without /proc, for one
        return None
