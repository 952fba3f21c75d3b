"""LoRAs, fused into a model's weights: W + s * (alpha / r) * up @ down, with r the rank (Hu et al., "LoRA",
2021). The result is a checkpoint like any other: it takes no more time and needs nothing more.

By the formula rather than by diffusers' `fuse_lora`, which needs the package peft and leaves out silently what
it cannot place.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from allaprima.adding.conversion import Report
from allaprima.adding.header import Header
from allaprima.adding.lora_file import Lora
from allaprima.adding.lora_names import layer_names, plain
from allaprima.errors import DamagedModel, UnsupportedRequest

_DOWN = re.compile(
    r"(?P<layer>.+?)(?:\.lora_down|\.lora_A(?:\.default)?|[._]lora\.down|\.lora_linear_layer\.down)\.weight"
)
_UP = re.compile(
    r"(?P<layer>.+?)(?:\.lora_up|\.lora_B(?:\.default)?|[._]lora\.up|\.lora_linear_layer\.up)\.weight"
)
_SETTINGS = "lora_adapter_metadata"
"""Where diffusers writes the settings of peft that a LoRA was trained with."""
_BESIDE = "adapter_config.json"
_PEFT = "base_model.model."
"""How the names begin in a file that peft itself wrote."""


@dataclass(frozen=True, slots=True)
class _Change:
    """What it does to one layer, by the names of its tensors."""

    down: str
    up: str
    alpha: str | None


def fuse(lora: Lora, parts: Mapping[str, nn.Module], report: Report) -> tuple[int, int]:
    """Add a LoRA to the weights of a model's networks, which keep their precision.

    Args:
        parts: the networks by the names of their folders.
        report: told of progress, in shares of this LoRA.

    Returns:
        How many layers it changed, and how many it names that the model does not have.

    Raises:
        UnsupportedRequest: most of its layers are none of the model's, or of another size.
        DamagedModel: tensors of it belong to nothing, or its numbers are not finite.
    """
    from safetensors import safe_open

    header = lora.header
    changes = _changes(header)
    places = layer_names(parts)
    found = {layer: places[layer] for layer in changes if layer in places}
    if 2 * len(found) <= len(changes):
        first = next(layer for layer in changes if layer not in places)
        raise UnsupportedRequest(
            f"The LoRA {header.path.name} changes {len(changes)} layers, of which the model has "
            f"{len(found)}; it has no {first}.",
            "Use a LoRA that was made for this family of models.",
        )
    with safe_open(header.path, framework="pt") as file:
        for number, (layer, (part, own)) in enumerate(found.items()):
            report(f"fuse {header.path.stem}", number / len(found))
            change = changes[layer]
            down, up = file.get_tensor(change.down), file.get_tensor(change.up)
            alpha = float(file.get_tensor(change.alpha)) if change.alpha else None
            scale = lora.weight * _scale(header, part, own, down.shape[0], alpha)
            target = parts[part].get_submodule(own)
            target.weight = _fused(header, own, target, up, down, scale)
    return len(found), len(changes) - len(found)


def _changes(header: Header) -> dict[str, _Change]:
    """By layer, as the file calls it."""
    downs: dict[str, str] = {}
    ups: dict[str, str] = {}
    rest: set[str] = set()
    for name in header.tensors:
        if match := _DOWN.fullmatch(name):
            downs[plain(match["layer"])] = name
        elif match := _UP.fullmatch(name):
            ups[plain(match["layer"])] = name
        else:
            rest.add(name)
    alphas = {plain(n.removesuffix(".alpha")): n for n in rest if n.endswith(".alpha")}
    strange = sorted((downs.keys() ^ ups.keys()) | (rest - set(alphas.values())))
    if strange or not downs:
        what = f"{len(strange)} tensors that belong to no pair, {strange[0]}" if strange else "none"
        raise DamagedModel(
            f"The LoRA {header.path.name} holds pairs of small matrices and {what} among them.",
            "Fetch it again, or take another version of it.",
        )
    return {layer: _Change(downs[layer], ups[layer], alphas.get(layer)) for layer in downs}


def _scale(header: Header, part: str, own: str, rank: int, alpha: float | None) -> float:
    """What up @ down is multiplied with. Without an alpha that is 1."""
    if alpha is not None:
        return alpha / rank
    try:
        settings = _settings(header, part)
        patterns = settings.get("alpha_pattern") or {}
        own_alpha = next((v for k, v in patterns.items() if own.endswith(k)), None)
        given = own_alpha if own_alpha is not None else settings.get("lora_alpha")
        if given is None:
            return 1.0
        return float(given) / (math.sqrt(rank) if settings.get("use_rslora") else rank)
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise DamagedModel(
            f"The LoRA {header.path.name} has settings that cannot be read: {error}.",
            "Take another version of it.",
        ) from error


def _settings(header: Header, part: str) -> dict[str, Any]:
    """What a LoRA was trained with, by peft's names: diffusers writes it into the file, peft itself beside it."""
    beside = header.path.with_name(_BESIDE)
    if _SETTINGS not in header.metadata and header.has(_PEFT) and beside.is_file():
        found: dict[str, Any] = json.loads(beside.read_text("utf-8"))
        return found
    values = json.loads(header.metadata.get(_SETTINGS, "{}"))
    return {k.removeprefix(f"{part}."): v for k, v in values.items() if k.startswith(f"{part}.")}


def _fused(
    header: Header, own: str, target: Any, up: torch.Tensor, down: torch.Tensor, scale: float
) -> nn.Parameter:
    """The layer's new weight, computed in float32."""
    weight: torch.Tensor = target.weight
    try:
        # A convolution's second half is 1 x 1, so both are matrices with the window laid out in rows.
        change = (up.float().flatten(1) @ down.float().flatten(1)).reshape(weight.shape)
    except RuntimeError as error:
        raise UnsupportedRequest(
            f"The LoRA {header.path.name} was made for layers of another size than this model's: "
            f"{own} is {tuple(weight.shape)}, the LoRA's {tuple(up.shape)} and {tuple(down.shape)}.",
            "Use a LoRA that was made for this family of models.",
        ) from error
    fused = (weight.float() + scale * change).to(weight.dtype)
    if not bool(torch.isfinite(fused).all()):
        raise DamagedModel(
            f"The LoRA {header.path.name} makes numbers that are not finite, in {own}.",
            "Fetch it again, or fuse it with a smaller weight.",
        )
    return nn.Parameter(fused, requires_grad=False)
