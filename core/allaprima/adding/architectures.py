"""The architectures that single files are read as, by the values that their authors published.

Data only. The values of Stable Diffusion 1.x are those of Rombach et al., "High-Resolution Image Synthesis
with Latent Diffusion Models" (2022), and of the checkpoints published with it; those of 2.x and XL of
Stability AI's checkpoints and of Podell et al., "SDXL" (2023); those of the text encoders of CLIP ViT-L/14
(Radford et al., 2021) and of OpenCLIP ViT-H/14 and ViT-bigG/14. Tests count the parameters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class TextEncoder:
    """Attributes:
    class_name: of transformers.
    config: of its `CLIPTextConfig`; what is left out is CLIP's default.
    pad: what its tokenizer fills up with.
    """

    class_name: str
    config: Mapping[str, Any]
    pad: str


@dataclass(frozen=True, slots=True)
class Architecture:
    """Attributes:
    title: for people.
    pipeline, inpainting: diffusers' classes, the second for a UNet that takes a mask.
    unet, vae: configurations of `UNet2DConditionModel` and `AutoencoderKL`; what is left out is
        diffusers' default.
    text_encoders: by the part's name; its tokenizer's has "tokenizer" for "text_encoder".
    extra: what else `model_index.json` says.
    """

    title: str
    pipeline: str
    inpainting: str
    unet: Mapping[str, Any]
    vae: Mapping[str, Any]
    text_encoders: Mapping[str, TextEncoder]
    extra: Mapping[str, Any]


_END = "<|endoftext|>"
_VIT_L = {
    "hidden_size": 768,
    "intermediate_size": 3072,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "hidden_act": "quick_gelu",
    "projection_dim": 768,
}
# Stable Diffusion 2 reads the last layer but one; the last of 24 is left out.
_VIT_H = {
    "hidden_size": 1024,
    "intermediate_size": 4096,
    "num_hidden_layers": 23,
    "num_attention_heads": 16,
    "hidden_act": "gelu",
    "projection_dim": 512,
}
_VIT_BIG_G = {
    "hidden_size": 1280,
    "intermediate_size": 5120,
    "num_hidden_layers": 32,
    "num_attention_heads": 20,
    "hidden_act": "gelu",
    "projection_dim": 1280,
}

_UNET = {
    "sample_size": 64,
    "in_channels": 4,
    "out_channels": 4,
    "layers_per_block": 2,
    "block_out_channels": [320, 640, 1280, 1280],
    "down_block_types": [*["CrossAttnDownBlock2D"] * 3, "DownBlock2D"],
    "up_block_types": ["UpBlock2D", *["CrossAttnUpBlock2D"] * 3],
}
_VAE = {
    "in_channels": 3,
    "out_channels": 3,
    "latent_channels": 4,
    "layers_per_block": 2,
    "block_out_channels": [128, 256, 512, 512],
    "down_block_types": ["DownEncoderBlock2D"] * 4,
    "up_block_types": ["UpDecoderBlock2D"] * 4,
    "sample_size": 512,
    "scaling_factor": 0.18215,
}

SD1 = "Stable Diffusion 1.x"
SD2 = "Stable Diffusion 2.x"
SDXL = "Stable Diffusion XL"

ARCHITECTURES: Mapping[str, Architecture] = {
    SD1: Architecture(
        title=SD1,
        pipeline="StableDiffusionPipeline",
        inpainting="StableDiffusionInpaintPipeline",
        unet={**_UNET, "cross_attention_dim": 768, "attention_head_dim": 8},
        vae=_VAE,
        text_encoders={"text_encoder": TextEncoder("CLIPTextModel", _VIT_L, _END)},
        extra={"requires_safety_checker": False},
    ),
    SD2: Architecture(
        title=SD2,
        pipeline="StableDiffusionPipeline",
        inpainting="StableDiffusionInpaintPipeline",
        unet={
            **_UNET,
            "cross_attention_dim": 1024,
            "attention_head_dim": [5, 10, 20, 20],
            "use_linear_projection": True,
        },
        vae=_VAE,
        text_encoders={"text_encoder": TextEncoder("CLIPTextModel", _VIT_H, "!")},
        extra={"requires_safety_checker": False},
    ),
    SDXL: Architecture(
        title=SDXL,
        pipeline="StableDiffusionXLPipeline",
        inpainting="StableDiffusionXLInpaintPipeline",
        unet={
            **_UNET,
            "sample_size": 128,
            "block_out_channels": [320, 640, 1280],
            "down_block_types": ["DownBlock2D", *["CrossAttnDownBlock2D"] * 2],
            "up_block_types": [*["CrossAttnUpBlock2D"] * 2, "UpBlock2D"],
            "transformer_layers_per_block": [1, 2, 10],
            "cross_attention_dim": 2048,
            "attention_head_dim": [5, 10, 20],
            "use_linear_projection": True,
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": 256,
            "projection_class_embeddings_input_dim": 2816,
        },
        vae={**_VAE, "sample_size": 1024, "scaling_factor": 0.13025, "force_upcast": True},
        text_encoders={
            "text_encoder": TextEncoder("CLIPTextModel", _VIT_L, _END),
            "text_encoder_2": TextEncoder("CLIPTextModelWithProjection", _VIT_BIG_G, "!"),
        },
        extra={"force_zeros_for_empty_prompt": True},
    ),
}
"""By title."""
