"""Stages 6 and 7, `student4` and `student2`: the same pictures in fewer steps and without guidance.

Progressive distillation (Salimans and Ho, ICLR 2022): a student learns to do in one step what its
teacher does in two. The first round's teacher is guided, so that the guidance is baked in.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from torch import Tensor, nn

from training import averaging, denoiser, shards
from training.architecture import Architecture
from training.batches import Batches
from training.device import DEVICE, compiled
from training.loop import Loop
from training.teacher import channel_weights

RATE = 2.5e-4


@torch.no_grad()
def target(
    teacher: nn.Module, schedule: denoiser.Schedule, x: Tensor, text: Tensor, empty: Tensor,
    t: Tensor, middle: Tensor, end: Tensor, guidance: float,
) -> Tensor:  # fmt: skip
    """The clean x (B, C, h, w) that one step from t to `end` must predict to land where the
    teacher lands by way of `middle`."""
    z = x
    for now, to in ((t, middle), (middle, end)):
        clean = schedule.clean(teacher, z, now, text)
        if guidance != 1.0:
            free = schedule.clean(teacher, z, now, empty.expand_as(text))
            clean = free + guidance * (clean - free)
        z = schedule.step(z, clean, now, to)
    a, s = schedule.at(t)
    b, r = schedule.at(end)
    return (z - r / s * x) / (b - r / s * a)


def distil(
    of: Architecture,
    batches: Batches,
    linear: Path,
    teacher: nn.Module,
    start: dict[str, Tensor],
    out: Path,
    steps: int,
    to_steps: int,
    guidance: float,
    seed: int = 0,
    minutes: float | None = None,
) -> bool:
    """Train a student of `to_steps` sampling steps for `steps` training steps.

    Args:
        linear: of stage `analysis`.
        teacher: good at 2 x `to_steps` steps (with `guidance`).
        start: weights to begin from.

    Returns:
        Whether all steps are done; if not, call again to go on from `out`.
    """
    torch.manual_seed(seed)
    model = denoiser.trainable(of)
    average = denoiser.new(of).to(DEVICE).requires_grad_(False)
    model.load_state_dict(start)
    average.load_state_dict(start)
    first, state = 0, dict[str, Tensor]()
    if out.exists():
        state, facts = shards.read(out)
        if facts["to_steps"] != to_steps:
            raise shards.TrainingError(
                f"{out} is of a student of {facts['to_steps']} steps. Give another name."
            )
        averaging.put(model, averaging.live(state), out)
        average.load_state_dict(averaging.averaged(state))
        first = facts["step"]
    optimiser = torch.optim.AdamW(
        model.parameters(), RATE, betas=(0.9, 0.98), weight_decay=0.0, fused=True
    )
    averaging.restore(optimiser, state)
    compiled(model)
    schedule = denoiser.Schedule()
    weights = channel_weights(shards.read(linear)[0]).to(DEVICE)
    fine = [*denoiser.trailing(2 * to_steps), -1]
    triples = torch.tensor([fine[2 * i : 2 * i + 3] for i in range(to_steps)], device=DEVICE)
    empty = batches.empty

    def save(done: int) -> None:
        state = averaging.pack(model, average) | averaging.optimiser_state(optimiser)
        shards.write(out, state, step=done, to_steps=to_steps)

    loop = Loop(f"student of {to_steps}", first, steps, save, minutes, every=25)
    for step in loop:
        rate = RATE * min(1, (step + 1) / 40) * 0.5 * (1 + math.cos(math.pi * step / steps))
        for group in optimiser.param_groups:
            group["lr"] = max(rate, 2e-6)
        x, text, g = batches.batch(step, seed + 7919, drop=0.02)
        which = torch.randint(to_steps, (len(x),), generator=g, device=DEVICE)
        t, middle, end = triples[which].unbind(1)
        a, s = schedule.at(t)
        noisy = a * x + s * torch.randn(x.shape, generator=g, device=DEVICE)
        goal = target(teacher, schedule, noisy, text, empty, t, middle, end, guidance)
        made = schedule.clean(model, noisy, t, text)
        loss = ((made - goal).square() * weights * (1 + a / s)).mean()
        averaging.update(loss, model, average, optimiser, step, 0.99)
        loop.note(loss)
    return loop.done
