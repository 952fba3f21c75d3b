"""The architectures are the published ones: their parameters are counted, without making them."""

from __future__ import annotations

from typing import Any

import pytest
from single_files import networks, original_layout

from allaprima.adding.architectures import ARCHITECTURES, SD1, SD2, SDXL

PUBLISHED = {
    SD1: {"unet": 859_520_964, "vae": 83_653_863, "text_encoder": 123_060_480},
    SD2: {"unet": 865_910_724, "vae": 83_653_863, "text_encoder": 340_387_840},
    SDXL: {
        "unet": 2_567_463_684,
        "vae": 83_653_863,
        "text_encoder": 123_060_480,
        "text_encoder_2": 694_659_840,
    },
}
"""Parameters of the checkpoints that their authors published."""


def counted(title: str) -> dict[str, Any]:
    import torch

    with torch.device("meta"):
        return networks(ARCHITECTURES[title])


@pytest.mark.slow
@pytest.mark.parametrize("title", [SD1, SD2, SDXL])
def test_each_network_has_as_many_parameters_as_the_published_one(title: str) -> None:
    made = counted(title)
    found = {name: sum(p.numel() for p in part.parameters()) for name, part in made.items()}
    assert found == PUBLISHED[title]


@pytest.mark.slow
def test_a_single_file_names_its_tensors_as_the_published_ones_do() -> None:
    state = original_layout(ARCHITECTURES[SD1], counted(SD1))
    # v1-5-pruned-emaonly has 1,131, these among them.
    assert len(state) == 1131
    shapes = {
        "model.diffusion_model.output_blocks.11.0.skip_connection.weight": (320, 640, 1, 1),
        "model.diffusion_model.input_blocks.7.1.transformer_blocks.0.attn2.to_k.weight": (
            1280,
            768,
        ),
        "model.diffusion_model.output_blocks.8.2.conv.weight": (640, 640, 3, 3),
        "model.diffusion_model.middle_block.1.proj_in.weight": (1280, 1280, 1, 1),
        "first_stage_model.decoder.mid.attn_1.q.weight": (512, 512, 1, 1),
        "first_stage_model.encoder.down.2.block.0.nin_shortcut.weight": (512, 256, 1, 1),
        "cond_stage_model.transformer.text_model.encoder.layers.11.mlp.fc1.weight": (3072, 768),
    }
    assert {name: tuple(state[name].shape) for name in shapes} == shapes
    state = original_layout(ARCHITECTURES[SDXL], counted(SDXL))
    # sd_xl_base_1.0 has 2,515.
    assert len(state) == 2515
    shapes = {
        "model.diffusion_model.label_emb.0.0.weight": (1280, 2816),
        "model.diffusion_model.output_blocks.2.2.conv.weight": (1280, 1280, 3, 3),
        "model.diffusion_model.input_blocks.8.1.transformer_blocks.9.attn2.to_k.weight": (
            1280,
            2048,
        ),
        "conditioner.embedders.1.model.transformer.resblocks.9.mlp.c_proj.bias": (1280,),
        "conditioner.embedders.1.model.transformer.resblocks.31.attn.in_proj_weight": (3840, 1280),
        "conditioner.embedders.1.model.text_projection": (1280, 1280),
    }
    assert {name: tuple(state[name].shape) for name in shapes} == shapes
