"""The text encoder without transformers says what transformers says."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from transformers import BertConfig, BertModel

from allaprima.models import bert, packed
from allaprima.models.bert import Encoder

CONFIG = BertConfig(
    vocab_size=90,
    hidden_size=48,
    num_hidden_layers=3,
    num_attention_heads=4,
    intermediate_size=96,
    max_position_embeddings=40,
)


@pytest.fixture(scope="module")
def model() -> Any:
    torch.manual_seed(3)
    made = BertModel(CONFIG).requires_grad_(False)
    made.train(False)
    for name, values in made.named_parameters():
        if name.endswith(("bias", "LayerNorm.weight")):  # of a new model they are all alike
            values.normal_(1.0, 0.2)
    return made


@pytest.fixture(params=["packed", "plain"])
def encoder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, model: Any) -> Encoder:
    if request.param == "plain":
        monkeypatch.setattr(bert, "available", frozenset)
    elif torch.float32 not in packed.available():
        pytest.skip("this torch has no such operators")
    return Encoder(model.state_dict(), CONFIG.to_dict())


def words(count: int, length: int) -> torch.Tensor:
    return torch.randint(1, 90, (count, length), generator=torch.Generator().manual_seed(length))


@pytest.mark.parametrize(("count", "length"), [(1, 1), (1, 7), (3, 40)])
def test_states_are_the_same_but_for_rounding(
    model: Any, encoder: Encoder, count: int, length: int
) -> None:
    ids = words(count, length)
    wanted = model(input_ids=ids).last_hidden_state
    with torch.inference_mode():
        for mask in (None, torch.ones_like(ids)):
            assert torch.allclose(encoder(ids, mask), wanted, atol=1e-5)


def test_what_is_masked_is_not_seen(model: Any, encoder: Encoder) -> None:
    ids = words(2, 9)
    mask = torch.ones_like(ids)
    mask[1, 5:] = 0
    wanted = model(input_ids=ids, attention_mask=mask).last_hidden_state
    with torch.inference_mode():
        made, alone = encoder(ids, mask), encoder(ids[1:, :5])
    assert torch.allclose(made, wanted, atol=1e-5)
    assert torch.allclose(made[1, :5], alone[0], atol=1e-5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hidden_act", "relu"),
        ("is_decoder", True),
        ("position_embedding_type", "relative_key"),
        ("add_cross_attention", True),
    ],
)
def test_encoders_that_are_built_in_another_way_are_refused(
    model: Any, name: str, value: object
) -> None:
    with pytest.raises(ValueError, match=name):
        Encoder(model.state_dict(), CONFIG.to_dict() | {name: value})


def test_a_missing_weight_is_named(model: Any) -> None:
    weights = model.state_dict()
    del weights["encoder.layer.2.output.dense.bias"]
    with pytest.raises(KeyError, match=r"layer\.2\.output"):
        Encoder(weights, CONFIG.to_dict())
