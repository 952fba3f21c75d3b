"""Stage 4, `teacher`: learn to undo noise, with the prompt and without.

An even loss would spend most of itself on grain that nobody can predict, so each latent weighs
about what it does in pixels, and high noise, where structure is decided, is drawn more often.
"""

from __future__ import annotations

import time
from pathlib import Path

import torch
from torch import Tensor, nn

from training import averaging, denoiser, shards
from training.architecture import Architecture
from training.batches import Batches
from training.device import DEVICE, compiled
from training.wrap import wrap

RATE = 8e-4
HIGH_NOISE = 0.6
"""Exponent on an even draw in 0..1 that makes a timestep; below 1, noise is high more often."""
WEIGHT = 4.0
"""The loss of clean latents weighs 1 + sqrt(SNR), at most so much: equal to SNR it would all be near
clean pictures, constant it would all be near noise."""


def channel_weights(linear: dict[str, Tensor]) -> Tensor:
    """(1, C, 1, 1), of mean 1: three quarters what a channel counts in pixels, a quarter even."""
    energy = linear["decode"].square().sum(1)
    return (0.75 * energy / energy.mean() + 0.25).view(1, -1, 1, 1)


def rate_at(step: int, steps: int) -> float:
    """The last third, with a falling rate, sharpens most; until then it stays high."""
    return max(1e-6, RATE * min(1.0, (step + 1) / 200, (steps - step) / (0.35 * steps)))


def train(
    of: Architecture, batches: Batches, linear: Path, out: Path, steps: int, seed: int = 0,
    minutes: float | None = None,
) -> bool:  # fmt: skip
    """Train to step `steps`, going on from `out` if it is there.

    Args:
        linear: of stage `analysis`.
        minutes: stop after so long, to be gone on with later.

    Returns:
        Whether all steps are done.
    """
    torch.manual_seed(seed)
    model = denoiser.trainable(of)
    average = denoiser.new(of).to(DEVICE).requires_grad_(False)
    average.load_state_dict(model.state_dict())
    optimiser = torch.optim.AdamW(
        model.parameters(), RATE, betas=(0.9, 0.98), weight_decay=0.01, fused=True
    )
    first = 0
    if out.exists():
        state, facts = shards.read(out)
        model.load_state_dict(averaging.live(state))
        average.load_state_dict(averaging.averaged(state))
        _restore(optimiser, state)
        first = facts["step"]
    compiled(model)
    schedule = denoiser.Schedule()
    weights = channel_weights(shards.read(linear)[0]).to(DEVICE)
    began, losses = time.time(), []
    for step in range(first, steps):
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, steps)
        x, text, g = batches.batch(step, seed)
        t = (999 * torch.rand(len(x), generator=g) ** HIGH_NOISE).round().long().to(DEVICE)
        noise = torch.randn(x.shape, generator=g).to(DEVICE)
        a, s = schedule.at(t)
        made = schedule.clean(model, a * x + s * noise, t, text)
        weight = weights * (1 + a / s.clamp(min=1e-4)).clamp(max=WEIGHT)
        loss = ((made - x).square() * weight).mean()
        averaging.update(loss, model, average, optimiser, step, 0.998)
        losses.append(loss.item())
        done = step + 1
        if done % 50 == 0:
            speed = (done - first) / (time.time() - began)
            print(
                f"teacher {done}/{steps} loss {sum(losses[-50:]) / 50:.4f} {speed:.2f} steps/s",
                flush=True,
            )
        over = minutes is not None and time.time() - began > minutes * 60
        if done % 250 == 0 or done == steps or over:
            _save(out, model, average, optimiser, done)
        if over:
            return done == steps
    return True


def _save(
    out: Path, model: nn.Module, average: nn.Module, optimiser: torch.optim.Optimizer, step: int
) -> None:
    state = averaging.pack(model, average)
    for i, p in enumerate(optimiser.param_groups[0]["params"]):
        if p in optimiser.state:
            state |= {f"o.{i}.{k}": v for k, v in optimiser.state[p].items()}
    shards.write(out, state, step=step)


def _restore(optimiser: torch.optim.Optimizer, state: dict[str, torch.Tensor]) -> None:
    for i, p in enumerate(optimiser.param_groups[0]["params"]):
        values = {
            k: state[f"o.{i}.{k}"]
            for k in ("step", "exp_avg", "exp_avg_sq")
            if f"o.{i}.{k}" in state
        }
        if values:
            optimiser.state[p] = {
                k: v if k == "step" else v.to(p.device) for k, v in values.items()
            }


def load(of: Architecture, path: Path) -> nn.Module:
    """The averaged weights of a run, for sampling."""
    state, _ = shards.read(path)
    model = denoiser.new(of)
    model.load_state_dict(averaging.averaged(state))
    if of.seamless:
        wrap(model)
    return model.to(DEVICE, memory_format=torch.channels_last).eval().requires_grad_(False)
