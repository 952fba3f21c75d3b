"""Tiny single files with random weights, in the layouts and by the names in which real ones are published, and LoRAs
for them.

The names are those of CompVis' and Stability AI's code and OpenCLIP's; the networks have the blocks of the real
ones, and are narrow.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from allaprima.adding.architectures import ARCHITECTURES, SDXL, Architecture, TextEncoder
from allaprima.adding.unet_names import original_name

NARROW = {320: 8, 640: 8, 1280: 16, 128: 8, 256: 8, 512: 8}
"""Channels of the tiny networks, by those of the real ones."""


def narrow(real: Architecture) -> Architecture:
    """An architecture with the blocks of a real one, a hundredth as wide."""
    channels = [NARROW[c] for c in real.unet["block_out_channels"]]
    encoders = {
        name: TextEncoder(
            encoder.class_name,
            {
                **encoder.config,
                "hidden_size": 8 * number,
                "intermediate_size": 8,
                "num_hidden_layers": 2,
                "num_attention_heads": 2,
                "projection_dim": 8 * number,
            },
            encoder.pad,
        )
        for number, (name, encoder) in enumerate(real.text_encoders.items(), start=1)
    }
    heads = real.unet["attention_head_dim"]
    unet = {
        **real.unet,
        "block_out_channels": channels,
        "norm_num_groups": 4,
        "attention_head_dim": 2 if isinstance(heads, int) else [2] * len(heads),
        "cross_attention_dim": sum(e.config["hidden_size"] for e in encoders.values()),
    }
    if real.title == SDXL:
        # The pooled prompt, and six numbers of which each becomes as many as `addition_time_embed_dim`.
        unet |= {"addition_time_embed_dim": 4, "projection_class_embeddings_input_dim": 16 + 6 * 4}
        unet["transformer_layers_per_block"] = [1, 1, 2]
    vae = {
        **real.vae,
        "block_out_channels": [NARROW[c] for c in real.vae["block_out_channels"]],
        "norm_num_groups": 4,
    }
    return dataclasses.replace(real, unet=unet, vae=vae, text_encoders=encoders)


def networks(architecture: Architecture, *, inputs: int = 4, seed: int = 0) -> dict[str, Any]:
    """The networks of an architecture with random weights, by the names of their folders."""
    import diffusers
    import transformers

    torch.manual_seed(seed)
    made: dict[str, Any] = {
        "unet": diffusers.UNet2DConditionModel(**{**architecture.unet, "in_channels": inputs}),
        "vae": diffusers.AutoencoderKL(**architecture.vae),
    }
    for name, encoder in architecture.text_encoders.items():
        config = transformers.CLIPTextConfig(vocab_size=49408, **encoder.config)
        made[name] = getattr(transformers, encoder.class_name)(config)
    return made


def original_layout(architecture: Architecture, made: Mapping[str, Any]) -> dict[str, torch.Tensor]:
    """Networks' weights by the names that a single file of their family gives them."""
    state = {f"model.diffusion_model.{n}": v for n, v in _unet(made["unet"])}
    state |= {f"first_stage_model.{n}": v for n, v in _vae(made["vae"])}
    if architecture.title == SDXL:
        state |= _clip(made["text_encoder"], "conditioner.embedders.0.transformer.")
        state |= _open_clip(made["text_encoder_2"], "conditioner.embedders.1.model.")
    elif architecture.text_encoders["text_encoder"].config["hidden_act"] == "gelu":
        state |= _open_clip(made["text_encoder"], "cond_stage_model.model.")
    else:
        state |= _clip(made["text_encoder"], "cond_stage_model.transformer.")
    return {name: value.detach().clone().contiguous() for name, value in state.items()}


def single_file(
    path: Path,
    title: str,
    *,
    dtype: torch.dtype = torch.float16,
    inputs: int = 4,
    leave_out: Iterable[str] = (),
    more: Mapping[str, torch.Tensor] | None = None,
    metadata: dict[str, str] | None = None,
) -> Path:
    """Write a tiny single file of the family `title`.

    Args:
        leave_out: beginnings of names of tensors that it lacks.
        more: further tensors.
    """
    architecture = narrow(ARCHITECTURES[title])
    state = original_layout(architecture, networks(architecture, inputs=inputs))
    start = tuple(leave_out)
    kept = {n: v.to(dtype) for n, v in state.items() if not (start and n.startswith(start))}
    save_file({**kept, **(more or {})}, path, metadata=metadata)
    return path


def _unet(unet: Any) -> Iterable[tuple[str, torch.Tensor]]:
    attends = tuple("CrossAttn" in kind for kind in unet.config.up_block_types)
    for name, value in unet.state_dict().items():
        module, _, kind = name.rpartition(".")
        yield f"{original_name(module, unet.config.layers_per_block, attends)}.{kind}", value


def _vae(vae: Any) -> Iterable[tuple[str, torch.Tensor]]:
    levels = len(vae.config.block_out_channels)
    for name, value in vae.state_dict().items():
        name = re.sub(r"down_blocks\.(\d+)\.resnets", r"down.\1.block", name)
        name = re.sub(r"down_blocks\.(\d+)\.downsamplers\.0", r"down.\1.downsample", name)
        name = re.sub(
            r"up_blocks\.(\d+)\.resnets", lambda m: f"up.{levels - 1 - int(m[1])}.block", name
        )
        name = re.sub(
            r"up_blocks\.(\d+)\.upsamplers\.0",
            lambda m: f"up.{levels - 1 - int(m[1])}.upsample",
            name,
        )
        name = re.sub(r"mid_block\.resnets\.(\d)", lambda m: f"mid.block_{int(m[1]) + 1}", name)
        name = name.replace("conv_norm_out", "norm_out").replace("conv_shortcut", "nin_shortcut")
        if "mid_block.attentions.0" in name:
            name = name.replace("mid_block.attentions.0", "mid.attn_1").replace(
                "group_norm", "norm"
            )
            for ours, theirs in (("to_q", "q"), ("to_k", "k"), ("to_v", "v")):
                name = name.replace(ours, theirs)
            name = name.replace("to_out.0", "proj_out")
            # There, attention is made of convolutions of one pixel.
            value = value[:, :, None, None] if value.ndim == 2 else value
        yield name, value


def _clip(encoder: Any, prefix: str) -> dict[str, torch.Tensor]:
    names = {
        n if n.startswith("text_model.") else f"text_model.{n}": n for n in encoder.state_dict()
    }
    state = {prefix + name: encoder.state_dict()[own] for name, own in names.items()}
    # Real files have it, from an older transformers.
    state[f"{prefix}text_model.embeddings.position_ids"] = torch.arange(77)[None]
    return state


def _open_clip(encoder: Any, prefix: str) -> dict[str, torch.Tensor]:
    own = {n.removeprefix("text_model."): v for n, v in encoder.state_dict().items()}
    state = {
        "positional_embedding": own["embeddings.position_embedding.weight"],
        "token_embedding.weight": own["embeddings.token_embedding.weight"],
        "ln_final.weight": own["final_layer_norm.weight"],
        "ln_final.bias": own["final_layer_norm.bias"],
        "logit_scale": torch.tensor(4.6),
    }
    if "text_projection.weight" in own:
        state["text_projection"] = own["text_projection.weight"].T
    layers = {int(m[1]) for n in own if (m := re.match(r"encoder\.layers\.(\d+)\.", n))}
    for layer in layers:
        theirs, ours = f"transformer.resblocks.{layer}", f"encoder.layers.{layer}"
        for kind in ("weight", "bias"):
            three = [own[f"{ours}.self_attn.{p}_proj.{kind}"] for p in "qkv"]
            state[f"{theirs}.attn.in_proj_{kind}"] = torch.cat(three)
            state[f"{theirs}.attn.out_proj.{kind}"] = own[f"{ours}.self_attn.out_proj.{kind}"]
            state[f"{theirs}.ln_1.{kind}"] = own[f"{ours}.layer_norm1.{kind}"]
            state[f"{theirs}.ln_2.{kind}"] = own[f"{ours}.layer_norm2.{kind}"]
            state[f"{theirs}.mlp.c_fc.{kind}"] = own[f"{ours}.mlp.fc1.{kind}"]
            state[f"{theirs}.mlp.c_proj.{kind}"] = own[f"{ours}.mlp.fc2.{kind}"]
    return {prefix + name: value for name, value in state.items()}
