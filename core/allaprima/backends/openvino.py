"""Networks run by OpenVINO, on the CPU or an Intel GPU or NPU.

A network is traced by torch for each kind of call (which tensors, of how many dimensions, and what
else), converted, and compiled for each shape. Traces are kept on disk. OpenVINO's own converter
function is not used, only its reader of torch's graphs: the function reports its use over the
network where telemetry is allowed, and Alla Prima opens no sockets.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from allaprima.backends.reports import import_openvino
from allaprima.backends.traced import Arrays, Call, Run, TracedWay, clear_older


class OpenVino(TracedWay):
    """See `TracedWay`.

    Args:
        device: OpenVINO's name: "CPU", "GPU", "NPU" or "AUTO".
    """

    def __init__(
        self,
        *,
        sizes: set[tuple[int, int]] | None,
        device: str = "CPU",
        folder: Path | None = None,
    ) -> None:
        super().__init__(sizes=sizes, folder=folder)
        self._device, self._core = device, import_openvino().Core()

    @property
    def name(self) -> str:
        return "openvino" if self._device == "CPU" else f"openvino:{self._device}"

    def _compiler(self, module: nn.Module, label: str) -> Callable[[Call], Run]:
        return Compiler(module, self._core, self._device, self._folder, label)


class Compiler:
    """Compiles one network for the calls that come."""

    def __init__(
        self, module: nn.Module, core: Any, device: str, folder: Path | None, label: str
    ) -> None:
        self._module, self._core, self._device = module, core, device
        self._folder, self._label = folder, label
        self._traced: dict[str, Any] = {}

    def __call__(self, call: Call) -> Run:
        model = self._shaped(call)
        low = next(self._module.parameters()).dtype != torch.float32
        options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY"}
        if self._device == "CPU":
            options["INFERENCE_NUM_THREADS"] = torch.get_num_threads()
            options["INFERENCE_PRECISION_HINT"] = "bf16" if low else "f32"
            if not low:
                # With them OpenVINO 2026.4 crashes while compiling some networks in float32.
                options["SNIPPETS_MODE"] = "DISABLE"
        request = self._core.compile_model(model, self._device, options).create_infer_request()

        def run(inputs: Arrays) -> Any:
            return request.infer(inputs)[0]

        return run

    def _shaped(self, call: Call) -> Any:
        """The network for a call, of its shapes."""
        openvino = import_openvino()
        model = self._model(call).clone()
        by_input = dict(zip(model.inputs, call.shapes, strict=True))
        model.reshape({i: openvino.PartialShape(list(shape)) for i, shape in by_input.items()})
        return model

    def _model(self, call: Call) -> Any:
        """The traced network for a kind of call, from the disk if it is there."""
        if call.kind in self._traced:
            return self._traced[call.kind]
        path = None
        if self._folder is not None:
            path = self._folder / f"{self._label}-{call.name()}.xml"
        if path is not None and path.exists() and path.with_suffix(".bin").exists():
            self._traced[call.kind] = self._read(path)
        else:
            self._traced[call.kind] = _trace(self._module, call)
            if path is not None:
                save(self._traced[call.kind], path)
        return self._traced[call.kind]

    def _read(self, path: Path) -> Any:
        try:
            return self._core.read_model(path)
        except Exception:
            path.unlink(missing_ok=True)  # the next time it is made anew
            raise


def _trace(module: nn.Module, call: Call) -> Any:
    import warnings

    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    with warnings.catch_warnings(), torch.no_grad(), call.positional(module) as network:
        warnings.simplefilter("ignore")  # of what depends on the example
        trace: Any = torch.jit.trace
        traced = trace(network, tuple(call.tensors), check_trace=False)
        frontend = FrontEndManager().load_by_framework("pytorch")
        decoder = TorchScriptPythonDecoder(traced)
        read = frontend.load(decoder)  # it does not keep the decoder alive itself
        return frontend.convert(read)


def save(model: Any, path: Path) -> None:
    """Write a network, as two files: `path`, which ends in ".xml", and beside it one in ".bin"."""
    clear_older(path.parent)
    part = path.with_name(f"{path.stem}.{os.getpid()}.xml")
    import_openvino().save_model(model, part, compress_to_fp16=False)
    part.with_suffix(".bin").replace(path.with_suffix(".bin"))
    part.replace(path)
