"""Importing Intel's libraries without their reports.

OpenVINO and NNCF report their use over the network through a package of its own, openvino-telemetry, which
also writes a number for this user into the home folder as soon as OpenVINO is imported. Both go on
without that package; so it is not found while they are imported.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_PACKAGE = "openvino_telemetry"


def import_openvino() -> Any:
    """OpenVINO.

    Raises:
        ImportError: it is not installed.
    """
    with _unfound():
        import openvino

        return openvino


def import_nncf() -> Any:
    """NNCF.

    Raises:
        ImportError: it is not installed.
        RuntimeError: something imported it before, with its reports on.
    """
    with _unfound():
        import nncf
        from nncf.telemetry import decorator, wrapper
    if isinstance(decorator.telemetry, wrapper.NNCFTelemetry):
        raise RuntimeError("something imported NNCF before, and it would report its use")
    return nncf


@contextmanager
def _unfound() -> Iterator[None]:
    modules: dict[str, Any] = sys.modules
    there = {name: module for name, module in modules.items() if name == _PACKAGE}
    modules[_PACKAGE] = None  # importing it fails
    try:
        yield
    finally:
        del modules[_PACKAGE]
        modules.update(there)
