"""Stage 4, `teacher`: learn to undo noise, with the prompt and without.

An even loss would spend most of itself on grain that nobody can predict, so each latent weighs
about what it does in pixels, and high noise, where structure is decided, is drawn more often.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from training import averaging, denoiser, shards
from training.architecture import Architecture
from training.batches import Batches
from training.device import DEVICE, compiled
from training.loop import Loop
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
    minutes: float | None = None, met: Callable[[nn.Module, int], None] | None = None,
) -> bool:  # fmt: skip
    """Train to step `steps`, going on from `out` if it is there.

    Args:
        linear: of stage `analysis`.
        minutes: stop after so long, to be gone on with later.
        met: called with the network and the step after each; see `workers`.

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
        averaging.put(model, averaging.live(state), out)
        average.load_state_dict(averaging.averaged(state))
        averaging.restore(optimiser, state)
        first = facts["step"]
    compiled(model)
    schedule = denoiser.Schedule()
    weights = channel_weights(shards.read(linear)[0]).to(DEVICE)

    def save(done: int) -> None:
        state = averaging.pack(model, average) | averaging.optimiser_state(optimiser)
        shards.write(out, state, step=done)

    loop = Loop("teacher", first, steps, save, minutes)
    for step in loop:
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, steps)
        x, text, g = batches.batch(step, seed)
        even = torch.rand(len(x), generator=g, device=DEVICE)
        t = (999 * even**HIGH_NOISE).round().long()
        noise = torch.randn(x.shape, generator=g, device=DEVICE)
        a, s = schedule.at(t)
        made = schedule.clean(model, a * x + s * noise, t, text)
        weight = weights * (1 + a / s.clamp(min=1e-4)).clamp(max=WEIGHT)
        loss = ((made - x).square() * weight).mean()
        averaging.update(loss, model, average, optimiser, step, 0.998)
        if met is not None:
            met(model, step)
        loop.note(loss)
    return loop.done


def load(of: Architecture, path: Path) -> nn.Module:
    """The averaged weights of a run, for sampling."""
    state, _ = shards.read(path)
    model = denoiser.new(of)
    averaging.put(model, averaging.averaged(state), path)
    if of.seamless:
        wrap(model)
    return model.to(DEVICE, memory_format=torch.channels_last).eval().requires_grad_(False)
