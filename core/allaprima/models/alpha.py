"""Image to image for an autoencoder of four channels, colour and transparency."""

from __future__ import annotations

from typing import Any

import torch
from diffusers.image_processor import VaeImageProcessor
from diffusers.utils.torch_utils import randn_tensor
from torch import Tensor

from allaprima.models.strength import EvenStrengthPipeline


class AlphaImg2ImgPipeline(EvenStrengthPipeline):
    """The stock pipeline takes any image of four channels for latents that are ready to use; this
    one encodes it. Only for autoencoders without a distribution (`AutoencoderDC`, `AutoencoderTiny`)."""

    vae: Any
    scheduler: Any
    vae_scale_factor: int

    def use_alpha(self) -> None:
        """Call once, when it is assembled: the image processor as well must not see latents."""
        self.image_processor = VaeImageProcessor(
            vae_scale_factor=self.vae_scale_factor, vae_latent_channels=-1
        )

    def prepare_latents(
        self,
        image: Tensor,
        timestep: Tensor,
        batch_size: int,
        num_images_per_prompt: int,
        dtype: torch.dtype,
        device: torch.device,
        generator: torch.Generator | None = None,
    ) -> Tensor:
        """Latents (1, C, h, w) of `image` (1, 4, H, W) in -1..1, with noise added."""
        encoded: Any = self.vae.encode(image.to(device=device, dtype=dtype))
        latents = encoded.latents * self.vae.config.scaling_factor
        noise = randn_tensor(latents.shape, generator=generator, device=device, dtype=dtype)
        noised: Tensor = self.scheduler.add_noise(latents, noise, timestep)
        return noised
