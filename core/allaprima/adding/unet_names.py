"""What Stability AI's code calls the parts of a UNet, by diffusers' names."""

from __future__ import annotations

import re

_RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
_OUTSIDE = {
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "add_embedding.linear_1": "label_emb.0.0",
    "add_embedding.linear_2": "label_emb.0.2",
    "conv_in": "input_blocks.0.0",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
}
_BLOCK = re.compile(
    r"(down|up)_blocks\.(\d+)\.(resnets|attentions|downsamplers|upsamplers)\.(\d+)\.(.*)"
)
_MIDDLE = re.compile(r"mid_block\.(resnets|attentions)\.(\d+)\.(.*)")


def original_name(name: str, layers_per_block: int, attends: tuple[bool, ...]) -> str:
    """The name in Stability AI's code of a part of a UNet.

    Args:
        name: diffusers', e.g. "down_blocks.1.resnets.0.conv1".
        layers_per_block: of the UNet's configuration.
        attends: for each of its `up_blocks` whether it has cross attention.
    """
    if name in _OUTSIDE:
        return _OUTSIDE[name]
    if found := _MIDDLE.fullmatch(name):
        kind, number, rest = found.groups()
        place = 1 if kind == "attentions" else 2 * int(number)
        return f"middle_block.{place}.{_inside(kind, rest)}"
    found = _BLOCK.fullmatch(name)
    if found is None:
        return name
    way, block, kind, layer, rest = found.groups()
    if way == "down":
        # The first is `conv_in`; a block's last makes it smaller.
        place = 1 + int(block) * (layers_per_block + 1)
        place += layers_per_block if kind == "downsamplers" else int(layer)
        inner = {"resnets": "0", "attentions": "1", "downsamplers": "0"}[kind]
        return f"input_blocks.{place}.{inner}.{_inside(kind, rest)}"
    place = int(block) * (layers_per_block + 1)
    place += layers_per_block if kind == "upsamplers" else int(layer)
    larger = "2" if attends[int(block)] else "1"
    inner = {"resnets": "0", "attentions": "1", "upsamplers": larger}[kind]
    return f"output_blocks.{place}.{inner}.{_inside(kind, rest)}"


def _inside(kind: str, rest: str) -> str:
    if kind == "resnets":
        first, dot, more = rest.partition(".")
        return f"{_RESNET.get(first, first)}{dot}{more}"
    return rest.replace("conv", "op", 1) if kind == "downsamplers" else rest
