"""Checkpoints of other people's architectures with random weights."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIDE = 512
"""Pixels a side that they are made for."""


def sd_turbo(folder: Path) -> Path:
    """SD-Turbo's: Stable Diffusion 2.1's networks, one step without guidance."""
    import diffusers
    import transformers

    text = transformers.CLIPTextConfig(
        vocab_size=49408,
        hidden_size=1024,
        intermediate_size=4096,
        num_hidden_layers=23,
        num_attention_heads=16,
        hidden_act="gelu",
        projection_dim=512,
    )
    unet = diffusers.UNet2DConditionModel(
        sample_size=64,
        block_out_channels=(320, 640, 1280, 1280),
        attention_head_dim=(5, 10, 20, 20),
        cross_attention_dim=1024,
        use_linear_projection=True,
    )
    return _save(folder, text, unet, _autoencoder())


def sdxs(folder: Path) -> Path:
    """SDXS-512's: a UNet of three levels, one layer each and none in the middle, and a tiny
    decoder, which is its own."""
    import diffusers
    import transformers

    text = transformers.CLIPTextConfig(
        vocab_size=49408,
        hidden_size=768,
        intermediate_size=3072,
        num_hidden_layers=12,
        num_attention_heads=12,
        projection_dim=768,
    )
    unet = diffusers.UNet2DConditionModel(
        sample_size=64,
        block_out_channels=(320, 640, 1280),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        mid_block_type=None,
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        layers_per_block=1,
        attention_head_dim=8,
        cross_attention_dim=768,
    )
    return _save(folder, text, unet, _tiny())


def with_tiny_decoder(folder: Path, source: Path) -> Path:
    """The same weights with a tiny autoencoder instead of their own."""
    import os
    import shutil

    import torch

    # Of the same weights there is one file on the disk.
    shutil.copytree(source, folder, copy_function=os.link, ignore=shutil.ignore_patterns("vae"))
    torch.nn.Module.to(tiny := _tiny(), torch.bfloat16)
    tiny.save_pretrained(folder / "vae")
    index = json.loads((source / "model_index.json").read_text())
    index["vae"] = ["diffusers", "AutoencoderTiny"]
    (folder / "model_index.json").unlink()
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


ARCHITECTURES: dict[str, Callable[..., Path]] = {"SDXS": sdxs, "SD-Turbo": sd_turbo}


def _autoencoder() -> Any:
    import diffusers

    return diffusers.AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        block_out_channels=(128, 256, 512, 512),
        layers_per_block=2,
        latent_channels=4,
        sample_size=SIDE,
    )


def _tiny() -> Any:
    import diffusers

    return diffusers.AutoencoderTiny()


def _save(folder: Path, text: Any, unet: Any, vae: Any) -> Path:
    import diffusers
    import torch
    import transformers

    # Letters are enough: the length of what is encoded is always 77.
    letters = [chr(c) for c in range(33, 127)]
    pieces = ["<|startoftext|>", "<|endoftext|>", *letters, *(f"{c}</w>" for c in letters)]
    tokenizer = transformers.CLIPTokenizer(
        {piece: i for i, piece in enumerate(dict.fromkeys(pieces))}, [], model_max_length=77
    )
    text.bos_token_id, text.eos_token_id, text.pad_token_id = 0, 1, 1
    pipeline = diffusers.StableDiffusionPipeline(
        vae=vae,
        text_encoder=transformers.CLIPTextModel(text),
        tokenizer=tokenizer,
        unet=unet,
        scheduler=diffusers.EulerDiscreteScheduler(
            beta_schedule="scaled_linear", timestep_spacing="trailing", steps_offset=1
        ),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    for part in (pipeline.unet, pipeline.vae, pipeline.text_encoder):
        torch.nn.Module.to(part, torch.bfloat16)
    pipeline.save_pretrained(folder)
    return folder
