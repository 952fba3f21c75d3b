"""Networks compiled by torch itself. Needs a C++ compiler on the CPU, and takes a minute or two
the first time; torch keeps what it compiled on disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch import nn

from allaprima.models.acceleration import replaced_forward


class Compiled:
    """An accelerator; see `allaprima.models.acceleration.Accelerator`.

    Args:
        sizes: (width, height) that it covers; None covers all.
    """

    name = "torch.compile"

    def __init__(self, *, sizes: set[tuple[int, int]] | None) -> None:
        self._sizes = sizes
        self._forwards: dict[tuple[str, bool], Any] = {}

    def covers(self, size: tuple[int, int]) -> bool:
        return self._sizes is None or size in self._sizes

    @contextmanager
    def running(self, networks: Mapping[str, nn.Module], *, tile: bool) -> Iterator[None]:
        with ExitStack() as stack:
            for name, module in networks.items():
                key = name, tile
                if key not in self._forwards:
                    # Once with and once without wrapping around: it is compiled into the code.
                    self._forwards[key] = torch.compile(module.forward, dynamic=False)
                stack.enter_context(replaced_forward(module, self._forwards[key]))
            yield

    def release(self) -> None:
        self._forwards.clear()
