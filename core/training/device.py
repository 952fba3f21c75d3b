"""Where a stage computes: a GPU if there is one, else the CPU; in bfloat16 where that is safe."""

from __future__ import annotations

import os

import torch
from torch import nn

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")

COMPILE = os.environ.get("ALLAPRIMA_TRAINING_COMPILE", "1") != "0"
"""Whether networks are compiled on a GPU; 0 switches it off, should it take longer than it saves."""


def autocast() -> torch.autocast:
    return torch.autocast(DEVICE.type, torch.bfloat16)


def generator(seed: int) -> torch.Generator:
    """Of random numbers that are made where they are needed."""
    return torch.Generator(DEVICE).manual_seed(seed)


def compiled(model: nn.Module) -> None:
    """Compile `model` in place, on a GPU: on a CPU it takes longer than it saves.

    Each size of tiles is compiled by itself, since shapes that are left open make slower code. What
    cannot be compiled runs as it is, with a line in the log.
    """
    if DEVICE.type == "cuda" and COMPILE:
        import torch._dynamo

        torch._dynamo.config.suppress_errors = True
        model.compile(dynamic=False)
