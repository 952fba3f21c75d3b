"""Image to image with few steps: the strength says where to begin, and not only how many steps.

The stock pipeline leaves out the first of the schedule's steps, so that a model of four steps knows
four strengths. Here the first step is at the noise that the strength says, and the steps after it
divide the way from there evenly; at a whole number of steps both are the same.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from diffusers import DDIMScheduler, StableDiffusionImg2ImgPipeline


class _Gap(int):
    """Given to the scheduler for its number of steps: it divides the trained timesteps by that to
    learn how far one step goes, and the answer shall be this, which need not divide them evenly."""

    def __rfloordiv__(self, trained: int, /) -> int:
        return int(self)


class EvenStrengthPipeline(StableDiffusionImg2ImgPipeline):
    """For DDIM with trailing steps; with any other scheduler it is the stock pipeline."""

    scheduler: Any

    @property
    def begins_anywhere(self) -> bool:
        """Whether a strength needs no whole number of steps."""
        spacing = self.scheduler.config.get("timestep_spacing")
        return isinstance(self.scheduler, DDIMScheduler) and spacing == "trailing"

    def get_timesteps(
        self, num_inference_steps: int, strength: float, device: torch.device
    ) -> tuple[torch.Tensor, int]:
        """The timesteps to take, falling, and how many."""
        if not self.begins_anywhere:
            stock: Any = super()
            taken: tuple[torch.Tensor, int] = stock.get_timesteps(
                num_inference_steps, strength, device
            )
            return taken
        trained = int(self.scheduler.config.num_train_timesteps)
        way = max(1, round(strength * trained))
        # The nearest whole number keeps each step about as long as those that a few-step model
        # was trained to take.
        gap = math.ceil(way / max(1, round(strength * num_inference_steps)))
        timesteps = torch.arange(way - 1, -1, -gap, device=self.scheduler.timesteps.device)
        self.scheduler.num_inference_steps = _Gap(gap)
        self.scheduler.timesteps = timesteps
        return timesteps, len(timesteps)
