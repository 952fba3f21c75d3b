"""What training loops do: a step of the optimiser, a running average, and their checkpoint."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from training.shards import TrainingError


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


def put(model: nn.Module, state: dict[str, Tensor], path: Path) -> None:
    """Load weights of a checkpoint into a network.

    Raises:
        TrainingError: they are of a network of another shape.
    """
    try:
        model.load_state_dict(state)
    except RuntimeError as error:
        raise TrainingError(
            f"{path} holds weights of another version of this recipe. Delete it and run its stage again."
        ) from error


def optimiser_state(optimiser: torch.optim.Optimizer, prefix: str = "o") -> dict[str, Tensor]:
    """The moments of AdamW, for a checkpoint."""
    parameters = optimiser.param_groups[0]["params"]
    return {
        f"{prefix}.{i}.{name}": value
        for i, p in enumerate(parameters)
        for name, value in optimiser.state.get(p, {}).items()
    }


def restore(optimiser: torch.optim.Optimizer, state: dict[str, Tensor], prefix: str = "o") -> None:
    """Put them back from a checkpoint; what it does not have begins anew."""
    for i, p in enumerate(optimiser.param_groups[0]["params"]):
        values = {
            name: state[f"{prefix}.{i}.{name}"]
            for name in ("step", "exp_avg", "exp_avg_sq")
            if f"{prefix}.{i}.{name}" in state
        }
        if values:
            # A fused optimiser has the count of steps where the weights are, too.
            optimiser.state[p] = {name: v.to(p.device) for name, v in values.items()}
