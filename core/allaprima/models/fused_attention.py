"""Blocks of attention as Stable Diffusion's UNets have them, with fewer products and passes over the tokens.

Query, key and value are one product; sums ride on the product before them, and so does the gate of the feed-forward
part. What becomes of the prompt is computed once, and not at every step.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import torch
import torch.nn.functional as F
from diffusers.models.activations import GEGLU
from diffusers.models.attention import BasicTransformerBlock
from diffusers.models.attention_processor import Attention, AttnProcessor2_0
from torch import Tensor, nn

from allaprima.models.packed import Linear


def fits(block: nn.Module, types: Collection[torch.dtype]) -> bool:
    """Whether a layer is a block that `Block` computes, with weights of one of these types."""
    if type(block) is not BasicTransformerBlock:
        return False
    own: Any = block
    first, second, feed = own.attn1, own.attn2, own.ff.net
    return (
        own.norm_type == "layer_norm"
        and own.pos_embed is None
        and not hasattr(own, "fuser")
        and not own.only_cross_attention
        and own._chunk_size is None
        and second is not None
        and all(_plain(part, types) for part in (first, second))
        and type(feed[0]) is GEGLU
        and all(_product(part, types) for part in (feed[0].proj, feed[2]))
    )


class Block:
    """See `BasicTransformerBlock.forward`."""

    def __init__(self, block: Any) -> None:
        self._block = block
        first, second, feed = block.attn1, block.attn2, block.ff.net
        self._heads = first.heads, second.heads
        self._into = Linear(
            *(part.weight for part in (first.to_q, first.to_k, first.to_v)),
            bias=_biases(first.to_q, first.to_k, first.to_v),
        )
        self._out = _linear(first.to_out[0])
        self._query = _linear(second.to_q)
        self._pair = Linear(
            second.to_k.weight, second.to_v.weight, bias=_biases(second.to_k, second.to_v)
        )
        self._out_again = _linear(second.to_out[0])
        value, gate = feed[0].proj.weight.chunk(2)
        biases = (None, None) if feed[0].proj.bias is None else feed[0].proj.bias.chunk(2)
        self._value, self._gate = Linear(value, bias=biases[0]), Linear(gate, bias=biases[1])
        self._back = _linear(feed[2])
        self._read: tuple[Tensor, Tensor, Tensor] | None = None
        """The prompt's states, and key and value made of them."""

    def __call__(
        self,
        hidden_states: Tensor,
        attention_mask: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        timestep: Tensor | None = None,
        cross_attention_kwargs: dict[str, Any] | None = None,
        **more: Any,
    ) -> Tensor:
        """With masks and the like the block's own forward runs."""
        block, x = self._block, hidden_states
        if (
            encoder_hidden_states is None
            or attention_mask is not None
            or encoder_attention_mask is not None
            or cross_attention_kwargs
        ):
            own: Any = BasicTransformerBlock.forward
            made: Tensor = own(
                block,
                x,
                attention_mask,
                encoder_hidden_states,
                encoder_attention_mask,
                timestep,
                cross_attention_kwargs,
                **more,
            )
            return made
        ours, theirs = self._heads
        found = _attended(*_heads(self._into(block.norm1(x)), 3, ours))
        x = self._out.plus(found, x)
        [query] = _heads(self._query(block.norm2(x)), 1, theirs)
        found = _attended(query, *self._prompt(encoder_hidden_states))
        x = self._out_again.plus(found, x)
        normed = block.norm3(x)
        return self._back.plus(self._value.times(normed, self._gate(normed, "gelu")), x)

    def _prompt(self, states: Tensor) -> tuple[Tensor, Tensor]:
        if self._read is None or self._read[0] is not states:
            key, value = _heads(self._pair(states), 2, self._heads[1])
            self._read = states, key, value
        return self._read[1:]


def _attended(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """(N, L, width) of three (N, heads, L, features)."""
    return F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)


def _heads(x: Tensor, count: int, heads: int) -> tuple[Tensor, ...]:
    """`count` times (N, heads, L, features) of what lies side by side in (N, L, width)."""
    n, length, _ = x.shape
    return x.view(n, length, count, heads, -1).permute(2, 0, 3, 1, 4).unbind()


def _plain(attention: Any, types: Collection[torch.dtype]) -> bool:
    products = attention.to_q, attention.to_k, attention.to_v, attention.to_out[0]
    left_out = "spatial_norm", "group_norm", "norm_cross", "norm_q", "norm_k"
    kinds: list[Any] = [type(attention), type(attention.processor)]
    return (
        kinds == [Attention, AttnProcessor2_0]
        and all(_product(part, types) for part in products)
        and len({part.bias is None for part in products[:3]}) == 1
        and all(getattr(attention, name, None) is None for name in left_out)
        and not attention.residual_connection
        and attention.rescale_output_factor == 1
    )


def _product(part: nn.Module, types: Collection[torch.dtype]) -> bool:
    return type(part) is nn.Linear and part.weight.dtype in types


def _linear(layer: nn.Linear) -> Linear:
    return Linear(layer.weight, bias=layer.bias)


def _biases(*layers: nn.Linear) -> Tensor | None:
    biases: list[Tensor] = [layer.bias for layer in layers if layer.bias is not None]
    return torch.cat(biases) if biases else None
