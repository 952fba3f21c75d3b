"""The cards of the trained models, and a way to look at what a run makes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from allaprima.models.palette import palette_tokens
from training import analysis, autoencoder, denoiser, shards, teacher, text
from training.architecture import Architecture
from training.batches import condition
from training.device import autocast

CARDS: dict[str, dict[str, Any]] = {
    "material": {
        "id": "lite/material",
        "name": "Alla Prima Lite: material",
        "family": "material",
        "kinds": ["material"],
        "tasks": ["text-to-image", "image-to-image", "inpaint"],
        "licence": "Apache-2.0",
        "languages": ["en"],
        "description": (
            "Text to a seamless material with height, roughness and metallic maps. 204 families of "
            "procedural stone, wood, fabric, metal and ground; no objects, no scenes, no photographs."
        ),
        "guidance": 1.0,
        "strength": 0.5,
        "size": [256, 256],
        "multiple": 32,
        "max_side": 1024,
        "channels": ["rgb", "height", "roughness", "metallic"],
        "tiles": True,
    },
    "illustration": {
        "id": "lite/illustration",
        "name": "Alla Prima Lite: illustration",
        "family": "illustration",
        "kinds": ["illustration"],
        "tasks": ["text-to-image"],
        "licence": "Apache-2.0",
        "languages": ["en"],
        "description": (
            "Text to a small picture on transparent ground: things, animals, food, people and "
            "symbols, in the way of emoji. No scenes, no letters, no photographs."
        ),
        "guidance": 1.0,
        "strength": 0.6,
        "size": [256, 256],
        "multiple": 64,
        "max_side": 512,
        "channels": ["rgb", "alpha"],
        "matte": "#808080",
        "palette": 3,
        "shares": {"text_encoder": "material", "tokenizer": "material"},
        "tiles": False,
    },
}
"""Fields of `allaprima.Card`, but for the steps, which depend on the weights that are shipped."""


class Painter:
    """Draws with the weights of a run.

    Args:
        weights: of a teacher or student.
        decoder: of stage `decoder`; without one, latents are decoded by the linear map.
        linear: of stage `analysis`, for that.
        guidance: above 1 for a teacher.
        size: pixels a side.
    """

    def __init__(
        self, of: Architecture, weights: Path, decoder: Path | None, steps: int,
        guidance: float = 1.0, size: int = 256, linear: Path | None = None,
    ) -> None:  # fmt: skip
        self.of, self.model = of, teacher.load(of, weights)
        self.decoder = autoencoder.load(of, decoder).decoder if decoder else None
        self.linear = shards.read(linear)[0] if linear else {}
        self.steps, self.guidance, self.size = steps, guidance, size

    def tiles(self, prompts: list[str], seed: int, palette: tuple[str, ...] = ()) -> Tensor:
        """uint8 (B, C, H, W), in the channels of the architecture."""
        words = text.encode([*prompts, ""]).float()
        told = None
        if self.of.palette:
            told = torch.zeros(len(words), self.of.palette, words.shape[2])
            told[:-1] = palette_tokens(palette)
        words = condition(self.of, words, told)
        side = self.size // self.of.scale
        z = denoiser.sample(
            self.model, words[:-1], words[-1:], (side, side), self.steps, self.guidance, seed
        )
        return self.pixels(z)

    @torch.no_grad()
    def pixels(self, z: Tensor) -> Tensor:
        """uint8 (B, C, H, W) of latents."""
        if self.decoder is None:
            x = analysis.decode(self.of, self.linear, z.float().cpu())
        else:
            with autocast():
                x = self.decoder(z)
        return ((x.float().clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8).cpu()

    def __call__(self, prompt: str, seed: int) -> npt.NDArray[np.uint8]:
        """(H, W, 3) sRGB; what is transparent is laid over white."""
        return seen(self.of, self.tiles([prompt], seed))[0]


def seen(of: Architecture, tiles: Tensor) -> npt.NDArray[np.uint8]:
    """(B, H, W, 3) sRGB of uint8 tiles (B, C, H, W), over white."""
    colour = tiles[:, :3].float()
    if "alpha" in of.channels:
        # Tiles have their colour laid over grey, see illustration/tiles.py.
        colour = colour + (255 - 128) * (1 - tiles[:, 3:].float() / 255)
    return colour.clamp(0, 255).round().to(torch.uint8).permute(0, 2, 3, 1).numpy()
