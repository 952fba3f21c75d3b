"""Outside the mask the latents are the original's, with the noise that each step expects."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import torch
from diffusers import DDIMScheduler, SCMScheduler

from allaprima.models.blending import LatentBlend

MASK = torch.zeros(16, 16)
MASK[:, 9:] = 1
"""With latents of 4 pixels, the two columns on the right, of four, are touched."""


def pipeline(scheduler: Any, steps: int, used: int) -> Any:
    vae = SimpleNamespace(config=SimpleNamespace(scaling_factor=0.5))
    scheduler.set_timesteps(steps)
    return SimpleNamespace(vae=vae, scheduler=scheduler, num_timesteps=used)


def blend(seed: int = 1) -> LatentBlend:
    made = LatentBlend(MASK, seed)
    made.remember(torch.full((1, 2, 4, 4), 6.0))
    return made


def test_after_the_last_step_the_original_is_back_without_noise() -> None:
    latents = torch.zeros(1, 2, 4, 4)
    after = blend().after_step(pipeline(DDIMScheduler(), 4, 3), 2, latents)
    assert (after[..., :2] == 3).all()  # 6, scaled
    assert (after[..., 2:] == 0).all()


def test_before_it_the_original_has_the_noise_of_the_next_step() -> None:
    pipe = pipeline(DDIMScheduler(), 4, 3)
    kept = blend().after_step(pipe, 0, torch.zeros(1, 2, 4, 4))[..., :2]
    later = blend().after_step(pipe, 1, torch.zeros(1, 2, 4, 4))[..., :2]
    noise = torch.randn(1, 2, 4, 4, generator=torch.Generator().manual_seed(1))[..., :2]
    # Three of four steps are used: the schedule's second, third and fourth.
    for step, made in ((2, kept), (3, later)):
        share = pipe.scheduler.alphas_cumprod[pipe.scheduler.timesteps[step]]
        assert torch.allclose(made, 3 * share.sqrt() + noise * (1 - share).sqrt(), atol=1e-5)


def test_trigflow_mixes_by_angle() -> None:
    pipe = pipeline(SCMScheduler(), 2, 2)
    kept = blend().after_step(pipe, 0, torch.zeros(1, 2, 4, 4))[..., :2]
    noise = torch.randn(1, 2, 4, 4, generator=torch.Generator().manual_seed(1))[..., :2]
    sigma = pipe.scheduler.config.sigma_data
    expected = sigma * (3 * math.cos(1.3) + noise * math.sin(1.3))
    assert torch.allclose(kept, expected, atol=1e-5)


def test_what_is_masked_is_not_touched_and_the_seed_decides_the_rest() -> None:
    pipe = pipeline(DDIMScheduler(), 4, 4)
    latents = torch.randn(1, 2, 4, 4, generator=torch.Generator().manual_seed(0))
    first, again, other = (blend(seed).after_step(pipe, 0, latents) for seed in (1, 1, 2))
    assert torch.equal(first[..., 2:], latents[..., 2:])
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
