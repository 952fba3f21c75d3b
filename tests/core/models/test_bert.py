"""The text encoder in fewer steps says what transformers says."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest
import torch
from transformers import BertConfig, BertModel

from allaprima.models import packed
from allaprima.models.bert import shorten

pytestmark = pytest.mark.skipif(
    torch.float32 not in packed.available(), reason="this torch has no such operators"
)


def encoder(*, pooler: bool = False, **more: Any) -> BertModel:
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=90,
        hidden_size=48,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=96,
        max_position_embeddings=40,
        **more,
    )
    model: BertModel = BertModel(config, add_pooling_layer=pooler).requires_grad_(False)
    model.train(False)
    for name, values in model.named_parameters():
        if name.endswith(("bias", "LayerNorm.weight")):  # of a new model they are all alike
            values.normal_(1.0, 0.2)
    return model


def shortened(model: BertModel) -> bool:
    shorten(model)
    return "forward" in vars(model)


def words(count: int, length: int) -> torch.Tensor:
    return torch.randint(1, 90, (count, length), generator=torch.Generator().manual_seed(length))


@pytest.mark.parametrize(("count", "length"), [(1, 1), (1, 7), (3, 40)])
def test_states_are_the_same_but_for_rounding(count: int, length: int) -> None:
    model, ids = encoder(), words(count, length)
    wanted = model(input_ids=ids).last_hidden_state
    assert shortened(model)
    with torch.inference_mode():
        for made in (model(ids), model(input_ids=ids, attention_mask=torch.ones_like(ids))):
            assert torch.allclose(made.last_hidden_state, wanted, atol=1e-5)
            assert made[0] is made.last_hidden_state


def test_what_is_masked_is_not_seen() -> None:
    model, ids = encoder(), words(2, 9)
    mask = torch.ones_like(ids)
    mask[1, 5:] = 0
    wanted = model(input_ids=ids, attention_mask=mask).last_hidden_state
    assert shortened(model)
    with torch.inference_mode():
        made = model(ids, attention_mask=mask).last_hidden_state
        alone = model(ids[1:, :5]).last_hidden_state
    assert torch.allclose(made, wanted, atol=1e-5)
    assert torch.allclose(made[1, :5], alone[0], atol=1e-5)


def test_what_else_is_asked_of_it_transformers_answers() -> None:
    model, ids = encoder(), words(1, 6)
    wanted = model(input_ids=ids, output_hidden_states=True).hidden_states
    assert shortened(model)
    made = model(ids, output_hidden_states=True).hidden_states
    assert len(made) == len(wanted) == 4
    assert all(torch.equal(one, other) for one, other in zip(made, wanted, strict=True))
    by_vectors = model(inputs_embeds=torch.zeros(1, 6, 48)).last_hidden_state
    assert by_vectors.shape == (1, 6, 48)


def test_encoders_that_are_other_inside_stay_what_they_are() -> None:
    assert not shortened(encoder(hidden_act="relu"))
    assert not shortened(encoder(is_decoder=True))
    assert not shortened(encoder(pooler=True))
    assert not shortened(encoder().double())


def test_its_memory_is_given_back_at_once() -> None:
    model = encoder()
    assert shortened(model)
    with torch.inference_mode():
        model(words(1, 4))
    seen = weakref.ref(model)
    gc.disable()
    try:
        del model
        assert seen() is None
    finally:
        gc.enable()
