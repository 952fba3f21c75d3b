"""Random LoRAs for the tiny networks, in the forms in which trainers write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from allaprima.adding.unet_names import original_name

Pair = tuple[torch.Tensor, torch.Tensor]
RANK = 2


def attention(name: str) -> bool:
    """Whether a layer is one of those that LoRAs change at least."""
    return name.endswith((".to_q", ".to_k", ".to_v", ".to_out.0", ".q_proj", ".fc1"))


def any_layer(name: str) -> bool:
    """As LoCon, which changes convolutions, too."""
    return not name.startswith(("text_projection", "embeddings"))


def pairs(
    parts: Mapping[str, Any], chosen: Callable[[str], bool] = attention
) -> dict[tuple[str, str], Pair]:
    """Random down and up matrices, by part and layer."""
    torch.manual_seed(11)
    made = {}
    for part, network in parts.items():
        for name, layer in network.named_modules():
            if isinstance(layer, torch.nn.Linear | torch.nn.Conv2d) and chosen(name):
                window = layer.weight.shape[2:]
                down = 0.1 * torch.randn(RANK, layer.weight.shape[1], *window)
                up = 0.1 * torch.randn(layer.weight.shape[0], RANK, *([1] * len(window)))
                made[part, name] = (down, up)
    return made


def fused(parts: Mapping[str, Any], changes: Mapping[tuple[str, str], Pair], scale: float) -> None:
    """What fusing means, layer by layer: the two halves in turn, applied to every unit of input."""
    for (part, name), (down, up) in changes.items():
        layer = parts[part].get_submodule(name)
        with torch.no_grad():
            if layer.weight.ndim == 2:
                layer.weight += scale * (up @ down)
            else:
                layer.weight += scale * torch.einsum("orab,rixy->oixy", up, down)


def as_kohya(
    path: Path, parts: Mapping[str, Any], changes: Mapping[tuple[str, str], Pair], alpha: float
) -> Path:
    """Written as Kohya's scripts do; of XL, whose second text encoder is there, by Stability AI's names."""
    is_xl = "text_encoder_2" in parts
    state: dict[str, torch.Tensor] = {}
    for (part, name), (down, up) in changes.items():
        if part == "unet":
            config = parts["unet"].config
            attends = tuple("CrossAttn" in kind for kind in config.up_block_types)
            called = original_name(name, config.layers_per_block, attends) if is_xl else name
            start = "lora_unet_"
        else:
            called = name if name.startswith("text_model.") else f"text_model.{name}"
            start = (
                "lora_te2_" if part == "text_encoder_2" else "lora_te1_" if is_xl else "lora_te_"
            )
        layer = start + called.replace(".", "_")
        state[f"{layer}.lora_down.weight"], state[f"{layer}.lora_up.weight"] = down, up
        state[f"{layer}.alpha"] = torch.tensor(alpha)
    save_file(state, path)
    return path


def as_diffusers(
    path: Path,
    changes: Mapping[tuple[str, str], Pair],
    down: str = ".lora_A.weight",
    up: str = ".lora_B.weight",
    rename: Callable[[str], str] = lambda name: name,
    metadata: dict[str, str] | None = None,
) -> Path:
    """Written as diffusers does, with these endings."""
    state = {}
    for (part, name), (first, second) in changes.items():
        state[rename(f"{part}.{name}") + down] = first
        state[rename(f"{part}.{name}") + up] = second
    save_file(state, path, metadata=metadata)
    return path
