"""Importing ONNX Runtime without its reports.

Its official builds report over the network, by themselves, which models are run where: from version 1.31 on Linux
and macOS, too. As soon as the module is imported, they also write a number for this user and a database of what
is to be sent into the folder for caches. Both are left undone where a variable says so before the import.
"""

from __future__ import annotations

import os
from typing import Any

_OFF = "ORT_DISABLE_TELEMETRY"


def import_onnxruntime() -> Any:
    """ONNX Runtime.

    Raises:
        ImportError: it is not installed.
    """
    os.environ[_OFF] = "1"
    import onnxruntime

    # For one that something else imported before, and for Windows, where it hands events to the system.
    onnxruntime.disable_telemetry_events()
    return onnxruntime
