"""Which layer a LoRA's tensors are for, in the names that trainers give.

Trainers name layers after the code that they train with: diffusers' own names ("unet.mid_block.attentions.0.proj_in"),
or Kohya's, which have underscores for dots, after diffusers for Stable Diffusion 1.x and 2.x and after
Stability AI's code for XL ("lora_unet_middle_block_1_proj_in").
"""

from __future__ import annotations

from collections.abc import Mapping

from torch import nn

from allaprima.adding.unet_names import original_name

_ATTENTION = {
    ".to_q": ".q_proj",
    ".to_k": ".k_proj",
    ".to_v": ".v_proj",
    ".to_out": ".out_proj",
}
"""A text encoder's layers in the names of diffusers' first LoRAs."""


def layer_names(parts: Mapping[str, nn.Module]) -> dict[str, tuple[str, str]]:
    """Every name that a LoRA may call a layer by, with the part and the layer's own name in it.

    Args:
        parts: a model's networks by the names of their folders: "unet" or "transformer", "text_encoder",
            "text_encoder_2".
    """
    names: dict[str, tuple[str, str]] = {}
    for part, network in parts.items():
        for own, layer in network.named_modules():
            if isinstance(layer, nn.Linear | nn.Conv2d):
                names |= dict.fromkeys(_called(part, own, network), (part, own))
    return names


def plain(name: str) -> str:
    """A layer's name without what diffusers' first LoRAs put between, "processor"."""
    name = name.replace(".processor.", ".")
    if name.startswith("text_encoder"):
        for old, new in _ATTENTION.items():
            if name.endswith(old):
                return name.removesuffix(old) + new
    return f"{name}.0" if name.endswith(".to_out") else name


def _called(part: str, own: str, network: nn.Module) -> list[str]:
    if part.startswith("text_encoder"):
        # transformers 5.6 took away a level of CLIP's text model, whose name most LoRAs still have.
        full = own if own.startswith(("text_model.", "text_projection")) else f"text_model.{own}"
        kohya = ("lora_te_", "lora_te1_") if part == "text_encoder" else ("lora_te2_",)
        joined = [start + full.replace(".", "_") for start in kohya]
        return [f"{part}.{own}", f"{part}.{full}", *joined]
    names = {own}
    if part == "unet":
        config = getattr(network, "config")  # noqa: B009 - diffusers' networks have one
        attends = tuple("CrossAttn" in kind for kind in config["up_block_types"])
        names.add(original_name(own, config["layers_per_block"], attends))
    starts = (f"{part}.", "diffusion_model.", "base_model.model.", "")
    dotted = [start + name for start in starts for name in names]
    kohya = ("lora_unet_", f"lora_{part}_")
    return dotted + [start + name.replace(".", "_") for start in kohya for name in names]
