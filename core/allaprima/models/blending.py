"""Inpainting with a model that has no pipeline for it: after every step of image to image, the
latents outside the mask are put back to the original's, with the noise of that step.

The method of Avrahami et al., "Blended Latent Diffusion" (2023), section 4.1.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor


class LatentBlend:
    """Keeps the original outside a mask, step by step.

    Args:
        mask: (H, W) float32 of the made picture; 1 is painted anew.
        seed: of the noise that the original is given.
    """

    def __init__(self, mask: Tensor, seed: int) -> None:
        self._mask = mask
        self._generator = torch.Generator().manual_seed(seed)
        self._original: Tensor | None = None
        self._noise: Tensor | None = None

    def remember(self, latents: Tensor) -> None:
        """What the autoencoder made of the original, before any scaling."""
        self._original = latents

    def after_step(self, pipeline: Any, step: int, latents: Tensor) -> Tensor:
        """The latents to go on with, after `step` (from 0)."""
        assert self._original is not None, "the pipeline encoded no image"
        original = self._original.to(latents) * pipeline.vae.config.scaling_factor
        if self._noise is None:
            noise = torch.randn(original.shape, generator=self._generator)
            self._noise = noise.to(latents)
            self._mask = F.interpolate(self._mask[None, None], original.shape[-2:], mode="area")
            # A latent that the mask touches is painted: what is painted is cut to the mask later.
            self._mask = (self._mask > 0).to(latents)
        kept = self._at(pipeline, step + 1, original)
        blended: Tensor = self._mask * latents + (1 - self._mask) * kept
        return blended

    def _at(self, pipeline: Any, step: int, original: Tensor) -> Tensor:
        """The original with the noise that latents have before `step`; clean at the end."""
        scheduler = pipeline.scheduler
        count = pipeline.num_timesteps
        if step >= count:
            return original
        assert self._noise is not None
        if hasattr(scheduler.config, "sigma_data"):
            # TrigFlow (Lu and Song, 2024): the timestep is an angle. One more than are used is kept.
            angle = scheduler.timesteps[-count - 1 :][step]
            sigma = scheduler.config.sigma_data
            turned: Tensor = sigma * (torch.cos(angle) * original + torch.sin(angle) * self._noise)
            return turned
        timestep = scheduler.timesteps[-count:][step].reshape(1)
        noised: Tensor = scheduler.add_noise(original, self._noise, timestep)
        return noised
