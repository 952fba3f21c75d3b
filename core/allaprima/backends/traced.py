"""What libraries that run a traced network have in common: a call of the network becomes a list of
arrays, and back."""

from __future__ import annotations

import copy
import hashlib
import shutil
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from allaprima.models.acceleration import replaced_forward

Arrays = list[npt.NDArray[Any]]
Run = Callable[[Arrays], npt.NDArray[Any]]
"""Computes a network. What it returns may be overwritten by the next call."""

_COMPILED = 8
"""Shapes kept compiled; each has the network's weights once more."""


class Call:
    """One call of a network: which tensors, and what else.

    Attributes:
        tensors: contiguous, on the CPU, in float32 where they are floating-point.
        kind: calls of one kind differ in shapes and values of tensors alone.
        shapes: of the tensors.
        name: for files: of the kind, or with the shapes in it.
    """

    def __init__(self, args: Any, kwargs: Any) -> None:
        found: list[Tensor] = []
        pattern = _flatten((args, kwargs), found)
        self._arguments = args, kwargs
        first = next(t for t in found if t.is_floating_point())
        self.device, self.dtype = found[0].device, first.dtype
        inputs = [t.detach().float() if t.is_floating_point() else t.detach() for t in found]
        self.tensors = [t.cpu().contiguous() for t in inputs]
        self.kind = repr((pattern, [(t.dim(), t.dtype) for t in self.tensors]))
        self.shapes = tuple(tuple(t.shape) for t in self.tensors)

    def name(self, *, with_shapes: bool = False) -> str:
        text = self.kind + (repr(self.shapes) if with_shapes else "")
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @contextmanager
    def positional(self, module: nn.Module) -> Iterator[nn.Module]:
        """A copy of `module` in float32 that takes the tensors one by one, the rest being as in
        this call; for tracing with `tensors`."""
        own = vars(module).pop("forward", None)  # the one that leads here
        hooks, module._forward_pre_hooks = module._forward_pre_hooks, OrderedDict()
        try:
            # Contiguous: circular padding is then one operation and not nine.
            plain: Any = copy.deepcopy(module).float()
            plain.to(memory_format=torch.contiguous_format)
        finally:
            module._forward_pre_hooks = hooks
            if own is not None:
                module.forward = own
        yield _Positional(plain, self._arguments).eval()


class TracedWay:
    """An accelerator (see `allaprima.models.acceleration.Accelerator`) for a library that runs traced
    networks; it says its name, and compiles.

    Args:
        sizes: (width, height) that it covers; None covers all.
        folder: where it keeps its files, of this model in this state; None keeps none.
    """

    partial = False

    def __init__(self, *, sizes: set[tuple[int, int]] | None, folder: Path | None) -> None:
        self._sizes, self._folder = sizes, folder
        self._networks: dict[tuple[str, bool], TracedNetwork] = {}

    @property
    def name(self) -> str:
        raise NotImplementedError

    def _compiler(self, module: nn.Module, label: str) -> Callable[[Call], Run]:
        """What compiles calls of a network; its files are named after `label`."""
        raise NotImplementedError

    def covers(self, size: tuple[int, int]) -> bool:
        return self._sizes is None or size in self._sizes

    @contextmanager
    def running(self, networks: Mapping[str, nn.Module], *, tile: bool) -> Iterator[None]:
        with ExitStack() as stack:
            for name, module in networks.items():
                key = name, tile
                if key not in self._networks:
                    label = f"{name}-tiled" if tile else name
                    compiler = self._compiler(module, label)
                    self._networks[key] = TracedNetwork(module, compiler)
                stack.enter_context(replaced_forward(module, self._networks[key].forward))
            yield

    def release(self) -> None:
        self._networks.clear()


class TracedNetwork:
    """One network of a model, with or without wrapping around.

    Args:
        compile: makes what computes a call like the given one, of the same shapes.
    """

    def __init__(self, module: nn.Module, compile: Callable[[Call], Run]) -> None:  # noqa: A002
        self._compile = compile
        # Diffusers' denoisers give a tuple where asked to; decoders give the tensor itself.
        self._gives_tuple = hasattr(module, "config")
        self._compiled: OrderedDict[tuple[str, tuple[tuple[int, ...], ...]], Run] = OrderedDict()

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        """As the module's own, in inference; a tuple if that gives one."""
        call = Call(args, kwargs)
        key = call.kind, call.shapes
        if key not in self._compiled:
            while len(self._compiled) >= _COMPILED:
                self._compiled.popitem(last=False)
            self._compiled[key] = self._compile(call)
        self._compiled.move_to_end(key)
        made = self._compiled[key]([t.numpy() for t in call.tensors])
        result = torch.from_numpy(np.array(made)).to(call.device, call.dtype)
        return (result,) if self._gives_tuple else result


def clear_older(folder: Path) -> None:
    """Make a folder for what belongs to these versions of the libraries, and remove those of
    other versions beside it, which are of no use any more."""
    folder.mkdir(parents=True, exist_ok=True)
    for other in folder.parent.iterdir():
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


class _Positional(nn.Module):
    """A network whose tensors come one by one, and the rest as it was at the tracing."""

    def __init__(self, module: nn.Module, arguments: Any) -> None:
        super().__init__()
        self.module, self._arguments = module, arguments

    def forward(self, *tensors: Tensor) -> Tensor:
        args, kwargs = _filled(self._arguments, iter(tensors))
        made = self.module(*args, **kwargs)
        result: Tensor = made if isinstance(made, Tensor) else made[0]
        return result


def _flatten(value: Any, tensors: list[Tensor]) -> Any:
    """Nested arguments with a word in place of each tensor; these are collected in `tensors`."""
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
