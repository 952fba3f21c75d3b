"""Where a stage computes: a GPU if there is one, else the CPU; in bfloat16 where that is safe."""

from __future__ import annotations

import torch

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def autocast() -> torch.autocast:
    return torch.autocast(DEVICE.type, torch.bfloat16)
