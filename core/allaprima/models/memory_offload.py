"""Models that are on the device in part only: the part, or the layer, that computes now."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from allaprima.models.integrity import Component, weight_files
from allaprima.models.precision import name_of
from allaprima.models.quiet import quiet


class InTurn:
    """Keeps one part at a time on the device, from its first call until another one's.

    On a graphics card the others wait in the computer's memory; on a CPU they are read from the
    disk again, which the system keeps in memory as long as nobody else wants it.

    Args:
        read: reads a part again; asked on a CPU only.
    """

    def __init__(self, device: torch.device, read: Callable[[str], nn.Module]) -> None:
        self._device, self._read = device, read
        self._parts: dict[str, nn.Module] = {}
        self._waiting: dict[str, dict[str, torch.Tensor]] = {}
        self._hooks: list[Any] = []
        self._present: str | None = None

    @property
    def present(self) -> str | None:
        """The part that is on the device now."""
        return self._present

    def add(self, name: str, part: nn.Module) -> None:
        """Look after a part, which is on the CPU now. Its weights are taken away."""
        self._parts[name] = part
        for module in part.modules():
            for key, buffer in module.named_buffers(recurse=False):
                setattr(module, key, buffer.to(self._device))
        self._leave(name)
        self.watch(name, part)

    def watch(self, name: str, part: nn.Module) -> None:
        """Have no other part on the device while this one computes, which is not looked after."""
        # An autoencoder is entered through its encoder or its decoder.
        for module in (part, *part.children()):
            self._hooks.append(module.register_forward_pre_hook(lambda *_: self._enter(name)))

    def release(self) -> None:
        """Leave the parts alone, without their weights."""
        for hook in self._hooks:
            hook.remove()
        self._hooks.clear()
        self._parts.clear()
        self._waiting.clear()

    def _enter(self, name: str) -> None:
        if self._present == name:
            return
        if self._present is not None:
            self._leave(self._present)
            self._present = None
        if name in self._parts:
            self._fetch(name)
            self._present = name

    def _fetch(self, name: str) -> None:
        if self._device.type == "cpu":
            weights = {key: p.data for key, p in self._read(name).named_parameters()}
        else:
            weights = {key: v.to(self._device) for key, v in self._waiting[name].items()}
        for key, parameter in self._parts[name].named_parameters():
            parameter.data = weights[key]

    def _leave(self, name: str) -> None:
        parameters = dict(self._parts[name].named_parameters())
        if self._device.type != "cpu" and name not in self._waiting:
            self._waiting[name] = {key: p.data.cpu() for key, p in parameters.items()}
        for parameter in parameters.values():
            parameter.data = torch.empty(0, dtype=parameter.dtype)


def by_layer(component: Component, dtype: torch.dtype, device: torch.device) -> nn.Module | None:
    """A part whose layers read their weights from its files each time that they compute.

    Returns:
        None if the files name weights otherwise than the class does; then that is not possible.
    """
    from accelerate.big_modeling import init_empty_weights
    from accelerate.hooks import attach_align_device_hook
    from accelerate.utils.offload import OffloadedWeightsLoader
    from safetensors import safe_open

    if component.library != "diffusers":
        return None
    cls: Any = getattr(importlib.import_module("diffusers"), component.class_name)
    with quiet(), init_empty_weights():
        module: nn.Module = cls.from_config(cls.load_config(component.folder))
    nn.Module.to(module, dtype)
    index: dict[str, dict[str, str]] = {}
    for path in weight_files(component)[0]:
        with safe_open(path, framework="pt") as file:
            for key in file.keys():  # noqa: SIM118 - it is no dictionary
                index[key] = {
                    "safetensors_file": str(path),
                    "weight_name": key,
                    "dtype": name_of(dtype),
                }
    if not index.keys() >= module.state_dict().keys():
        return None
    attach_align_device_hook(
        module.eval().requires_grad_(False),
        execution_device=device,
        offload=True,
        weights_map=OffloadedWeightsLoader(index=index),
        offload_buffers=True,
    )
    return module
