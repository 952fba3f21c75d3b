"""What every training loop does: a step of the optimiser, a running average, and their checkpoint."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def update(
    loss: Tensor,
    model: nn.Module,
    average: nn.Module,
    optimiser: torch.optim.Optimizer,
    step: int,
    slowest: float,
) -> None:
    """Step down the gradient (clipped to norm 1), and let the average follow.

    Args:
        step: from 0; the average follows fast at first.
        slowest: decay of the average in the long run.
    """
    optimiser.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimiser.step()
    with torch.no_grad():
        decay = min(slowest, (step + 1) / (step + 10))
        torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - decay)


def pack(model: nn.Module, average: nn.Module) -> dict[str, Tensor]:
    """Both as tensors for one checkpoint."""
    live = {f"m.{name}": value for name, value in model.state_dict().items()}
    return live | {f"a.{name}": value for name, value in average.state_dict().items()}


def live(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The model's own weights of a checkpoint, to go on from."""
    return {name[2:]: value for name, value in state.items() if name.startswith("m.")}


def averaged(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The average of a checkpoint, to use."""
    return {name[2:]: value for name, value in state.items() if name.startswith("a.")}
