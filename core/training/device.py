"""Where a stage computes: a GPU if there is one, else the CPU; in bfloat16 where that is safe."""

from __future__ import annotations

import torch
from torch import nn

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def autocast() -> torch.autocast:
    return torch.autocast(DEVICE.type, torch.bfloat16)


def compiled(model: nn.Module) -> None:
    """Compile `model` in place, on a GPU: on a CPU it takes longer than it saves."""
    if DEVICE.type == "cuda":
        model.compile()
