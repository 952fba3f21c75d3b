"""The card of the trained model, and a way to look at what a run makes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from training import autoencoder, denoiser, teacher, text
from training.device import autocast

CARD: dict[str, Any] = {
    "id": "lite/material",
    "name": "Alla Prima Lite: material",
    "family": "material",
    "kinds": ["material", "picture"],
    "tasks": ["text-to-image", "image-to-image", "inpaint"],
    "licence": "Apache-2.0",
    "description": (
        "Text to a seamless material with height, roughness and metallic maps. 73 families of "
        "procedural stone, wood, fabric, metal and ground; no objects, no scenes, no photographs."
    ),
    "steps": 2,
    "guidance": 1.0,
    "strength": 0.5,
    "size": [256, 256],
    "multiple": 32,
    "max_side": 512,
    "channels": ["rgb", "height", "roughness", "metallic"],
    "tiles": True,
}


class Painter:
    """Draws with the weights of a run: `painter(prompt, seed)` is (H, W, 3) uint8 sRGB.

    Args:
        weights: of a teacher or student.
        decoder: of stage `decoder`.
        guidance: above 1 for a teacher.
    """

    def __init__(
        self, weights: Path, decoder: Path, steps: int, guidance: float = 1.0, size: int = 256
    ) -> None:
        self.model, self.decoder = teacher.load(weights), autoencoder.load(decoder).decoder
        self.steps, self.guidance, self.size = steps, guidance, size

    def six(self, prompts: list[str], seed: int) -> torch.Tensor:
        """uint8 (B, 6, H, W): colour, height, roughness, metallic."""
        words = text.encode([*prompts, ""]).float()
        side = self.size // autoencoder.SCALE
        z = denoiser.sample(
            self.model, words[:-1], words[-1:], (side, side), self.steps, self.guidance, seed
        )
        with torch.no_grad(), autocast():
            x = self.decoder(z)
        return ((x.float().clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8).cpu()

    def __call__(self, prompt: str, seed: int) -> npt.NDArray[np.uint8]:
        return self.six([prompt], seed)[0, :3].permute(1, 2, 0).numpy()
