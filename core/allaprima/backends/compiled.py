"""Networks compiled by torch itself.

Needs a C++ compiler on the CPU: torch writes a small program for each group of operations and has
it compiled in a process of its own, some seventy of them for the embedded model, which takes
minutes the first time. Kept on disk, they are found again in half a minute.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import nn

from allaprima.models.acceleration import replaced_forward


class Compiled:
    """An accelerator; see `allaprima.models.acceleration.Accelerator`.

    Args:
        sizes: (width, height) that it covers; None covers all.
        folder: where torch keeps what it compiled; None leaves that to torch.
    """

    name = "torch.compile"

    def __init__(self, *, sizes: set[tuple[int, int]] | None, folder: Path | None = None) -> None:
        self._sizes = sizes
        self._forwards: dict[tuple[str, bool], Any] = {}
        if folder is not None:
            # torch's own place is the folder for temporary files, which is lost on a restart.
            os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(folder / "inductor"))

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
