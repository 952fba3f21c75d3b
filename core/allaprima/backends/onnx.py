"""Networks run by ONNX Runtime on the CPU, in float32, or with matrix products in 8-bit integers.

A network is exported by torch for each kind of call and its shapes, and kept on disk. The integers
are ONNX Runtime's dynamic quantisation: weights are rounded once, inputs as they come, a scale for
each; convolutions stay in float32, for which ONNX Runtime has no integers that are faster.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from allaprima.backends.traced import Arrays, Call, Run, TracedWay, clear_older
from allaprima.onnx_runtime import import_onnxruntime

_OPSET = 20


class OnnxRuntime(TracedWay):
    """See `TracedWay`.

    Args:
        int8: whether matrix products are computed in 8-bit integers.

    Raises:
        ImportError: onnx or onnxruntime is not installed.
    """

    def __init__(
        self,
        *,
        sizes: set[tuple[int, int]] | None,
        int8: bool = False,
        folder: Path | None = None,
    ) -> None:
        import onnx  # noqa: F401 - the exporter needs it, much later

        import_onnxruntime()

        super().__init__(sizes=sizes, folder=folder)
        self._int8 = int8

    @property
    def name(self) -> str:
        return "onnxruntime:int8" if self._int8 else "onnxruntime"

    def _compiler(self, module: nn.Module, label: str) -> Callable[[Call], Run]:
        return _Compiler(module, self._int8, self._folder, label)


class _Compiler:
    """Exports one network for the calls that come."""

    def __init__(self, module: nn.Module, int8: bool, folder: Path | None, label: str) -> None:
        self._module, self._int8, self._folder = module, int8, folder
        self._label = f"{label}-int8" if int8 else label

    def __call__(self, call: Call) -> Run:
        if self._folder is not None:
            path = self._folder / f"{self._label}-{call.name(with_shapes=True)}.onnx"
            if not path.exists():
                clear_older(self._folder)
                self._export(call, path)
            try:
                return _session(path)
            except Exception:
                path.unlink(missing_ok=True)  # the next time it is exported anew
                raise
        with tempfile.TemporaryDirectory(prefix="allaprima-") as folder:
            path = Path(folder) / "network.onnx"
            self._export(call, path)
            return _session(path)

    def _export(self, call: Call, path: Path) -> None:
        part = path.with_name(f"{path.stem}.{os.getpid()}.part")
        export(self._module, call, part)
        if self._int8:
            _quantise(part)
        part.replace(path)


def export(module: nn.Module, call: Call, path: Path) -> None:
    """Write a network as ONNX, for calls like this one and of its shapes."""
    import warnings

    import onnx

    with warnings.catch_warnings(), torch.no_grad(), call.positional(module) as network:
        # Of what depends on the example; and of the age of this exporter: the newer one needs two
        # packages more, and its files cannot be read by all.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            tuple(call.tensors),
            str(path),
            input_names=_names(len(call.tensors)),
            opset_version=_OPSET,
            dynamo=False,
        )
    model = onnx.load(path)
    for node in model.graph.node:
        for attribute in node.attribute:
            if node.op_type == "Transpose" and attribute.name == "perm":
                # The exporter writes the -1 of a movedim as it is, which ONNX does not know.
                axes = [axis % len(attribute.ints) for axis in attribute.ints]
                attribute.ints[:] = axes
    onnx.save(model, path)


def _quantise(path: Path) -> None:
    import onnx

    import_onnxruntime()
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.quant_utils import add_pre_process_metadata

    model = onnx.load(path)
    # Else it warns that the network was not simplified, which ONNX Runtime does on loading it.
    add_pre_process_metadata(model)
    quantize_dynamic(
        model, path, op_types_to_quantize=["MatMul", "Gemm"], weight_type=QuantType.QInt8
    )


def _session(path: Path) -> Run:
    onnxruntime = import_onnxruntime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    names = [one.name for one in session.get_inputs()]

    def run(inputs: Arrays) -> Any:
        # A tensor that the network does not use is no input of the exported one.
        given = dict(zip(_names(len(inputs)), inputs, strict=True))
        return session.run(None, {name: given[name] for name in names})[0]

    return run


def _names(count: int) -> list[str]:
    return [f"input_{i}" for i in range(count)]
