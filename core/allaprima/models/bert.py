"""BERT's encoder from its weights alone, for short texts.

transformers takes two seconds to import, and for a short text more time between the operations than in them. Query,
key and value are one product here; what is added after a product, and the activation, ride on it where torch
has oneDNN's operators (see `packed`). The states are transformers' own but for rounding. Architecture: Devlin et
al., "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding", 2019, section 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.models.packed import Linear, available

_Norm = tuple[Tensor, Tensor]


@dataclass(frozen=True, slots=True)
class _Layer:
    into: Any
    out: Any
    attended: _Norm
    wider: Any
    back: Any
    done: _Norm


class Encoder:
    """What tokens become in an encoder on the CPU.

    Args:
        weights: as `BertModel` names them, of one floating-point type; what is left over is not used.
        config: of its config.json.

    Attributes:
        weights: the same.

    Raises:
        KeyError: a weight is missing.
        ValueError: it is built in another way, and cannot be computed here.
    """

    def __init__(self, weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> None:
        usual = {
            "hidden_act": "gelu",
            "position_embedding_type": "absolute",
            "is_decoder": False,
            "add_cross_attention": False,
        }
        for name, value in usual.items():
            if config.get(name, value) != value:
                raise ValueError(f"its {name} is {config[name]!r} and not {value!r}")
        self.weights = weights
        self._heads = int(config["num_attention_heads"])
        self._eps = float(config["layer_norm_eps"])
        self._words = weights["embeddings.word_embeddings.weight"]
        # Every text is a first sentence.
        first = weights["embeddings.token_type_embeddings.weight"][0]
        self._places = weights["embeddings.position_embeddings.weight"] + first
        self._begun = self._pair("embeddings.LayerNorm")
        layers = range(int(config["num_hidden_layers"]))
        self._layers = [self._layer(f"encoder.layer.{number}") for number in layers]

    def __call__(self, ids: Tensor, mask: Tensor | None = None) -> Tensor:
        """The last layer's states.

        Args:
            ids: (N, L) int64, at most as long as the encoder has places.
            mask: (N, L), not 0 where there is a token to be seen; None where all are.

        Returns:
            (N, L, width).
        """
        x = self._normalised(
            F.embedding(ids, self._words) + self._places[: ids.shape[1]], self._begun
        )
        seen = None
        if mask is not None and not bool(mask.all()):
            seen = mask[:, None, None].bool()
        for layer in self._layers:
            x = self._passed(layer, x, seen)
        return x

    def _passed(self, layer: _Layer, x: Tensor, mask: Tensor | None) -> Tensor:
        n, length, width = x.shape
        query, key, value = layer.into(x).view(n, length, 3, self._heads, -1).permute(2, 0, 3, 1, 4)
        found = F.scaled_dot_product_attention(query, key, value, mask)
        found = found.transpose(1, 2).reshape(n, length, width)
        x = self._normalised(layer.out.plus(found, x), layer.attended)
        return self._normalised(layer.back.plus(layer.wider(x, "gelu"), x), layer.done)

    def _normalised(self, x: Tensor, norm: _Norm) -> Tensor:
        return F.layer_norm(x, x.shape[-1:], *norm, self._eps)

    def _layer(self, name: str) -> _Layer:
        three = [self._pair(f"{name}.attention.self.{part}") for part in ("query", "key", "value")]
        return _Layer(
            _product(*map(torch.cat, zip(*three, strict=True))),
            _product(*self._pair(f"{name}.attention.output.dense")),
            self._pair(f"{name}.attention.output.LayerNorm"),
            _product(*self._pair(f"{name}.intermediate.dense")),
            _product(*self._pair(f"{name}.output.dense")),
            self._pair(f"{name}.output.LayerNorm"),
        )

    def _pair(self, name: str) -> tuple[Tensor, Tensor]:
        return self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]


def _product(weight: Tensor, bias: Tensor) -> Any:
    return (Linear if weight.dtype in available() else _Plain)(weight, bias=bias)


class _Plain:
    """See `packed.Linear`; where torch has no such operators."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self._weight, self._bias = weight, bias

    def __call__(self, x: Tensor, activation: str = "none") -> Tensor:
        made = F.linear(x, self._weight, self._bias)
        return F.gelu(made) if activation == "gelu" else made

    def plus(self, x: Tensor, other: Tensor) -> Tensor:
        return F.linear(x, self._weight, self._bias).add_(other)
