"""Networks compiled by torch itself.

Needs a C++ compiler on the CPU: torch writes a small program for each group of operations and has
it compiled in a process of its own, some seventy of them for the embedded model, which takes
minutes the first time. Kept on disk, they are found again in half a minute.

Weights are not frozen into what is compiled: with oneDNN's order of them in it, the embedded model's
network took an eighth less time, but torch keeps nothing of that on disk, and every start took three
times as long.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from allaprima.backends.traced import clear_older
from allaprima.models.acceleration import replaced_forward

Forward = Callable[..., Any]

_PLACE = "TORCHINDUCTOR_CACHE_DIR"
_KEPT_IN: set[str] = set()
"""Places that were named here, of models before."""


class Compiled:
    """An accelerator; see `allaprima.models.acceleration.Accelerator`.

    Args:
        sizes: (width, height) that it covers; None covers all.
        graphs: whether what is compiled is recorded as CUDA graphs, one for each shape: a network is
            then started once, and not kernel by kernel. For CUDA alone.
        folder: where torch keeps what it compiled; None leaves that to torch.
    """

    partial = False

    def __init__(
        self,
        *,
        sizes: set[tuple[int, int]] | None,
        graphs: bool = False,
        folder: Path | None = None,
    ) -> None:
        self._sizes, self._graphs = sizes, graphs
        self._forwards: dict[tuple[str, bool], Forward] = {}
        if folder is not None:
            clear_older(folder)
            _keep_in(folder / "inductor")

    @property
    def name(self) -> str:
        return "torch.compile:graphs" if self._graphs else "torch.compile"

    def covers(self, size: tuple[int, int]) -> bool:
        return self._sizes is None or size in self._sizes

    @contextmanager
    def running(self, networks: Mapping[str, nn.Module], *, tile: bool) -> Iterator[None]:
        with ExitStack() as stack:
            for name, module in networks.items():
                key = name, tile
                if key not in self._forwards:
                    # Once with and once without wrapping around: it is compiled into the code.
                    self._forwards[key] = self._forward(name, module)
                stack.enter_context(replaced_forward(module, self._forwards[key]))
            yield

    def release(self) -> None:
        if self._forwards:
            self._forwards.clear()
            # torch holds what it compiled, and graphs' memory with it, by the code of the network's
            # class, which outlives the network.
            torch.compiler.reset()

    def _forward(self, name: str, module: nn.Module) -> Forward:
        """What computes a network from now on.

        Args:
            name: "denoiser" or "decoder".
        """
        mode = "reduce-overhead" if self._graphs else None
        compiled = torch.compile(module.forward, dynamic=False, mode=mode)
        if not self._graphs:
            return compiled

        def forward(*args: Any, **kwargs: Any) -> Any:
            # Without it the next picture's first step would count as this picture's: torch keeps
            # apart what belongs to one step only.
            torch.compiler.cudagraph_mark_step_begin()  # type: ignore[no-untyped-call]
            # The next run of the graph writes into the same memory.
            return cloned(compiled(*args, **kwargs))

        return forward


def _keep_in(folder: Path) -> None:
    """Have torch keep there what it compiles from now on, unless the user has named a place.

    torch's own is the folder for temporary files, which is lost on a restart; it is in the environment as soon as
    something has imported the compiler, as diffusers does.
    """
    named = Path(os.environ.get(_PLACE, ""))
    own = named.parent == Path(tempfile.gettempdir()) and named.name.startswith("torchinductor_")
    if _PLACE not in os.environ or own or str(named) in _KEPT_IN:
        os.environ[_PLACE] = str(folder)
        _KEPT_IN.add(str(folder))


def cloned(made: Any) -> Any:
    """What a network made, in memory of its own.

    Raises:
        TypeError: it is neither a tensor nor tensors in tuples and lists, so something in it might not be
            copied.
    """
    if isinstance(made, Tensor):
        return made.clone()
    if type(made) in (tuple, list):
        return type(made)(cloned(item) for item in made)
    raise TypeError(f"it gave a {type(made).__name__}, which cannot be copied")
