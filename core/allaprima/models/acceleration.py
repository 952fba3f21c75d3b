"""Running a model's networks elsewhere than in plain torch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

import torch
from torch import nn

EVEN = "a picture of one colour"


class Accelerator(Protocol):
    """Another way to run networks, such as a compiler."""

    @property
    def name(self) -> str:
        """For people and for the log, e.g. "openvino"."""
        ...

    @property
    def partial(self) -> bool:
        """Whether it leaves layers of the networks to plain torch, which may compute them as it does by itself."""
        ...

    def covers(self, size: tuple[int, int]) -> bool:
        """Whether pictures of this (width, height) shall be made this way."""
        ...

    def running(
        self, networks: Mapping[str, nn.Module], *, tile: bool
    ) -> AbstractContextManager[None]:
        """Let these networks, by name, run this way; they are as before on leaving.

        Args:
            tile: whether their convolutions wrap around now. They look the same otherwise.
        """
        ...

    def release(self) -> None:
        """Give back the memory, and forget the networks. It may be used again, with others."""
        ...


@contextmanager
def replaced_forward(module: nn.Module, forward: Any) -> Iterator[None]:
    """Let `module` compute with `forward`; hooks are called all the same."""
    own = vars(module).get("forward")
    module.forward = forward
    try:
        yield
    finally:
        del module.forward
        if own is not None:
            module.forward = own


def trouble(planes: torch.Tensor) -> str | None:
    """What is wrong with decoded pictures, to follow "it made"; None if nothing is.

    Args:
        planes: (N, C, H, W), the first three channels being colours in 0..1.
    """
    if not bool(torch.isfinite(planes).all()):
        return "values that are no numbers"
    colours = planes[:, :3]
    spread = colours.amax((2, 3)) - colours.amin((2, 3))
    # Not one of 255 steps anywhere: black, white, or one even colour.
    if bool((spread.amax(1) < 1 / 255).any()):
        return EVEN
    return None
