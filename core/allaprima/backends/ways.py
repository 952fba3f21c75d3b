"""The ways to run a model that this machine has, by name."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.backends.reports import import_openvino
from allaprima.backends.tuned import PLAIN

if TYPE_CHECKING:
    from allaprima.models.acceleration import Accelerator

COMPILED, OPENVINO, ONNX, TORCHAO = "torch.compile", "openvino", "onnxruntime", "torchao"
GRAPHS, INT8 = "graphs", "int8"


def ways(device: str) -> list[str]:
    """Names of the ways to try on a device of torch's, plain torch first."""
    found = [PLAIN]
    on_cuda = device.startswith("cuda")
    if on_cuda or (device == "cpu" and _has_compiler()):
        found.append(COMPILED)
        if on_cuda:
            found.append(f"{COMPILED}:{GRAPHS}")
        if _has(TORCHAO):
            from allaprima.backends.torchao import kinds

            found += [f"{TORCHAO}:{kind}" for kind in kinds(device)]
    if device == "cpu" and _has("onnx") and _has("onnxruntime"):
        found += [ONNX, f"{ONNX}:{INT8}"]
    if device == "cpu" and _has("openvino"):
        # Only what runs on the CPU, or beside it in the same memory.
        for name in import_openvino().Core().available_devices:
            found.append(OPENVINO if name == "CPU" else f"{OPENVINO}:{name}")
        if _has("nncf"):  # to make it; what was made needs OpenVINO alone
            found.append(f"{OPENVINO}:{INT8}")
    return found


def accelerator(
    way: str, *, sizes: set[tuple[int, int]] | None, folder: Path | None
) -> Accelerator | None:
    """The accelerator of a way; None for plain torch.

    Args:
        sizes: (width, height) that it shall cover; None covers all.
        folder: for what it keeps on disk.

    Raises:
        ImportError: its library is not installed.
        ValueError: there is no such way.
    """
    if way == PLAIN:
        return None
    name, _, variant = way.partition(":")
    if name == COMPILED and variant in ("", GRAPHS):
        from allaprima.backends.compiled import Compiled

        return Compiled(sizes=sizes, graphs=variant == GRAPHS, folder=folder)
    if name == TORCHAO:
        from allaprima.backends.torchao import KINDS, Torchao

        if variant in KINDS:
            return Torchao(variant, sizes=sizes, folder=folder)
    if name == ONNX and variant in ("", INT8):
        from allaprima.backends.onnx import OnnxRuntime

        return OnnxRuntime(sizes=sizes, int8=variant == INT8, folder=folder)
    if way == f"{OPENVINO}:{INT8}":
        from allaprima.backends.openvino_int8 import OpenVinoInt8

        return OpenVinoInt8(sizes=sizes, folder=folder)
    if name == OPENVINO:
        from allaprima.backends.openvino import OpenVino

        return OpenVino(sizes=sizes, device=variant or "CPU", folder=folder)
    raise ValueError(f"there is no way {way!r}")


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _has_compiler() -> bool:
    return any(shutil.which(name) for name in ("c++", "g++", "clang++", "cl"))
