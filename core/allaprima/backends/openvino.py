"""Networks run by OpenVINO, on the CPU or an Intel GPU or NPU.

A network is traced by torch for each kind of call (which tensors, of how many dimensions, and what
else), converted, and compiled for each shape. Traces are kept on disk. OpenVINO's own converter
function is not used, only its reader of torch's graphs: the function reports its use over the
network where telemetry is allowed, and Alla Prima opens no sockets.
"""

from __future__ import annotations

import copy
import hashlib
import os
import shutil
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from allaprima.models.acceleration import replaced_forward

_COMPILED = 8
"""Shapes kept compiled; each has the network's weights once more."""


class OpenVino:
    """An accelerator; see `allaprima.models.acceleration.Accelerator`.

    Args:
        sizes: (width, height) that it covers; None covers all.
        device: OpenVINO's name: "CPU", "GPU", "NPU" or "AUTO".
        folder: where traces are kept, of this model in this state; None keeps none.
    """

    def __init__(
        self,
        *,
        sizes: set[tuple[int, int]] | None,
        device: str = "CPU",
        folder: Path | None = None,
    ) -> None:
        import openvino

        self._sizes, self._device, self._folder = sizes, device, folder
        self._core = openvino.Core()
        self._networks: dict[tuple[str, bool], _Network] = {}

    @property
    def name(self) -> str:
        return "openvino" if self._device == "CPU" else f"openvino:{self._device}"

    def covers(self, size: tuple[int, int]) -> bool:
        return self._sizes is None or size in self._sizes

    @contextmanager
    def running(self, networks: Mapping[str, nn.Module], *, tile: bool) -> Iterator[None]:
        with ExitStack() as stack:
            for name, module in networks.items():
                key = name, tile
                if key not in self._networks:
                    label = f"{name}-tiled" if tile else name
                    self._networks[key] = _Network(
                        module, self._core, self._device, self._folder, label
                    )
                stack.enter_context(replaced_forward(module, self._networks[key].forward))
            yield

    def release(self) -> None:
        self._networks.clear()


class _Network:
    """One network of a model, with or without wrapping around."""

    def __init__(
        self, module: nn.Module, core: Any, device: str, folder: Path | None, label: str
    ) -> None:
        self._module, self._core, self._device = module, core, device
        self._folder, self._label = folder, label
        self._traced: dict[str, Any] = {}
        self._compiled: OrderedDict[tuple[str, tuple[tuple[int, ...], ...]], Any] = OrderedDict()

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        """As the module's own, in inference; a tuple if that gives one."""
        tensors: list[Tensor] = []
        shape_of_call = _flatten((args, kwargs), tensors)
        dtype = next(t.dtype for t in tensors if t.is_floating_point())
        inputs = [t.detach().float() if t.is_floating_point() else t.detach() for t in tensors]
        inputs = [t.cpu().contiguous() for t in inputs]
        kind = repr((shape_of_call, [(t.dim(), t.dtype) for t in inputs]))
        shapes = tuple(tuple(t.shape) for t in inputs)
        if (kind, shapes) not in self._compiled:
            model = self._model(kind, args, kwargs, inputs)
            while len(self._compiled) >= _COMPILED:
                self._compiled.popitem(last=False)
            self._compiled[kind, shapes] = self._compile(model, shapes)
        self._compiled.move_to_end((kind, shapes))
        request, single = self._compiled[kind, shapes]
        results = request.infer([t.numpy() for t in inputs])
        # Copied: the next run writes into the same memory.
        made = torch.from_numpy(results[0].copy()).to(tensors[0].device, dtype)
        return made if single else (made,)

    def _model(self, kind: str, args: Any, kwargs: Any, inputs: Sequence[Tensor]) -> Any:
        """The traced network for a kind of call, from the disk if it is there."""
        if kind in self._traced:
            return self._traced[kind]
        path = None
        if self._folder is not None:
            name = hashlib.sha256(kind.encode()).hexdigest()[:16]
            path = self._folder / f"{self._label}-{name}.xml"
        if path is not None and path.exists() and path.with_suffix(".bin").exists():
            self._traced[kind] = self._core.read_model(path)
        else:
            self._traced[kind] = _trace(self._module, args, kwargs, inputs)
            if path is not None:
                _save(self._traced[kind], path)
        return self._traced[kind]

    def _compile(self, model: Any, shapes: tuple[tuple[int, ...], ...]) -> tuple[Any, bool]:
        import openvino

        model = model.clone()
        by_input = dict(zip(model.inputs, shapes, strict=True))
        model.reshape({i: openvino.PartialShape(list(shape)) for i, shape in by_input.items()})
        low = self._module_dtype() != torch.float32
        options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY"}
        if self._device == "CPU":
            options["INFERENCE_NUM_THREADS"] = torch.get_num_threads()
            options["INFERENCE_PRECISION_HINT"] = "bf16" if low else "f32"
            if not low:
                # With them OpenVINO 2026.4 crashes while compiling some networks in float32.
                options["SNIPPETS_MODE"] = "DISABLE"
        compiled = self._core.compile_model(model, self._device, options)
        return compiled.create_infer_request(), self._gives_tensor()

    def _module_dtype(self) -> torch.dtype:
        return next(self._module.parameters()).dtype

    def _gives_tensor(self) -> bool:
        # Diffusers' denoisers give a tuple where asked to; decoders give the tensor itself.
        return not hasattr(self._module, "config")


class _Positional(nn.Module):
    """A network whose tensors come one by one, and the rest as it was at the tracing."""

    def __init__(self, module: nn.Module, args: Any, kwargs: Any) -> None:
        super().__init__()
        self.module, self._call = module, (args, kwargs)

    def forward(self, *tensors: Tensor) -> Tensor:
        args, kwargs = _filled(self._call, iter(tensors))
        made = self.module(*args, **kwargs)
        result: Tensor = made if isinstance(made, Tensor) else made[0]
        return result


def _trace(module: nn.Module, args: Any, kwargs: Any, inputs: Sequence[Tensor]) -> Any:
    import warnings

    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    own = vars(module).pop("forward", None)  # ours
    hooks, module._forward_pre_hooks = module._forward_pre_hooks, OrderedDict()
    try:
        # In float32, and contiguous: circular padding is then one operation and not nine.
        plain: Any = copy.deepcopy(module).float()
        plain.to(memory_format=torch.contiguous_format)
    finally:
        module._forward_pre_hooks = hooks
        if own is not None:
            module.forward = own
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # of what depends on the example
        trace: Any = torch.jit.trace
        traced = trace(_Positional(plain, args, kwargs).eval(), tuple(inputs), check_trace=False)
        frontend = FrontEndManager().load_by_framework("pytorch")
        decoder = TorchScriptPythonDecoder(traced)
        read = frontend.load(decoder)  # it does not keep the decoder alive itself
        return frontend.convert(read)


def _save(model: Any, path: Path) -> None:
    import openvino

    path.parent.mkdir(parents=True, exist_ok=True)
    # Traces of other versions, beside this folder, are of no use any more.
    for other in path.parent.parent.iterdir():
        if other != path.parent:
            shutil.rmtree(other, ignore_errors=True)
    part = path.with_name(f"{path.stem}.{os.getpid()}.xml")
    openvino.save_model(model, part, compress_to_fp16=False)
    part.with_suffix(".bin").replace(path.with_suffix(".bin"))
    part.replace(path)


def _flatten(value: Any, tensors: list[Tensor]) -> Any:
    """The structure of nested arguments; their tensors go into `tensors`."""
    if isinstance(value, Tensor):
        tensors.append(value)
        return "tensor"
    if isinstance(value, Mapping):
        return {name: _flatten(item, tensors) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_flatten(item, tensors) for item in value]
    return value


def _filled(value: Any, tensors: Iterator[Tensor]) -> Any:
    """The same arguments with other tensors, in the order of `_flatten`."""
    if isinstance(value, Tensor):
        return next(tensors)
    if isinstance(value, Mapping):
        return {name: _filled(item, tensors) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_filled(item, tensors) for item in value)
    return value
