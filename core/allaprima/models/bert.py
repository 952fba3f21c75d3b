"""BERT's layers in fewer steps than transformers takes, for short texts, whose time goes into the steps.

Query, key and value are one product; what is added after a product, and the activation, ride on it, by oneDNN's operators
(see `packed`). The states are the same but for rounding. Architecture: Devlin et al., "BERT:
Pre-training of Deep Bidirectional Transformers for Language Understanding", 2019, section 3.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor
from transformers import BertModel
from transformers.modeling_outputs import BaseModelOutputWithPoolingAndCrossAttentions

from allaprima.models.packed import Linear, available


def shorten(model: BertModel) -> None:
    """Have an encoder on the CPU, whose weights nobody changes any more, compute so from now on, where that can be."""
    config = model.config
    plain = (
        model.dtype in available()
        and config.hidden_act == "gelu"
        and not config.is_decoder
        and model.pooler is None
        and getattr(config, "position_embedding_type", "absolute") == "absolute"
    )
    if plain:
        vars(model)["forward"] = _Encoder(model)


@dataclass(frozen=True, slots=True)
class _Layer:
    """One layer's products, and the weights and biases of its two normalisations."""

    into: Linear
    out: Linear
    attended: tuple[Tensor, Tensor]
    wider: Linear
    back: Linear
    done: tuple[Tensor, Tensor]


class _Encoder:
    def __init__(self, model: BertModel) -> None:
        # Not itself, of which this becomes a part: such circles stay in memory for a while.
        self._model = weakref.ref(model)
        config, embeddings = model.config, model.embeddings
        self._heads, self._eps = config.num_attention_heads, config.layer_norm_eps
        self._words = embeddings.word_embeddings.weight
        # Every text is a first sentence.
        self._places = (
            embeddings.position_embeddings.weight + embeddings.token_type_embeddings.weight[0]
        )
        self._first = _weights(embeddings.LayerNorm)
        self._layers = [self._layer(layer) for layer in model.encoder.layer]

    def __call__(
        self, input_ids: Tensor | None = None, attention_mask: Tensor | None = None, **more: Any
    ) -> Any:
        """See `BertModel.forward`; with anything but these two that is what runs."""
        model = self._model()
        assert model is not None
        if input_ids is None or any(value is not None for value in more.values()):
            return BertModel.forward(model, input_ids, attention_mask, **more)
        x = F.embedding(input_ids, self._words) + self._places[: input_ids.shape[1]]
        x = self._normalised(x, self._first)
        mask = None
        if attention_mask is not None and not bool(attention_mask.all()):
            mask = attention_mask[:, None, None].bool()
        for layer in self._layers:
            x = self._passed(layer, x, mask)
        return BaseModelOutputWithPoolingAndCrossAttentions(last_hidden_state=x)

    def _passed(self, layer: _Layer, x: Tensor, mask: Tensor | None) -> Tensor:
        n, length, width = x.shape
        query, key, value = layer.into(x).view(n, length, 3, self._heads, -1).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(query, key, value, mask)
        seen = seen.transpose(1, 2).reshape(n, length, width)
        x = self._normalised(layer.out.plus(seen, x), layer.attended)
        return self._normalised(layer.back.plus(layer.wider(x, "gelu"), x), layer.done)

    def _normalised(self, x: Tensor, weights: tuple[Tensor, Tensor]) -> Tensor:
        return F.layer_norm(x, x.shape[-1:], *weights, self._eps)

    @staticmethod
    def _layer(layer: Any) -> _Layer:
        attention = layer.attention.self
        three = attention.query, attention.key, attention.value
        return _Layer(
            Linear(torch.cat([p.weight for p in three]), torch.cat([p.bias for p in three])),
            Linear(*_weights(layer.attention.output.dense)),
            _weights(layer.attention.output.LayerNorm),
            Linear(*_weights(layer.intermediate.dense)),
            Linear(*_weights(layer.output.dense)),
            _weights(layer.output.LayerNorm),
        )


def _weights(part: Any) -> tuple[Tensor, Tensor]:
    return part.weight, part.bias
