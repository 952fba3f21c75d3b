"""Sentences as vectors: the embedded text encoder by itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from allaprima import meaning
from allaprima.errors import DamagedModel, InvalidRequest


def test_what_means_alike_lies_close() -> None:
    cat, kitten, bank = meaning.embed(["a cat asleep", "a kitten sleeping", "a bank statement"])
    assert cat @ kitten > 0.6 > 0.3 > cat @ bank


def test_vectors_have_length_one_and_do_not_depend_on_what_else_is_asked_for() -> None:
    texts = ["short", "a somewhat longer sentence about a wall of bricks", "", "ö " * 400]
    together = meaning.embed(texts)
    assert together.shape == (4, meaning.DIMENSIONS)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    meaning._vectors.clear()
    assert np.allclose(meaning.embed(texts[:1]), together[:1], atol=1e-5)


def test_nothing_gives_nothing_and_twice_the_same_gives_two_rows() -> None:
    assert meaning.embed([]).shape == (0, meaning.DIMENSIONS)
    one, two = meaning.embed(["twice", "twice"])
    assert np.array_equal(one, two)


@pytest.mark.parametrize("texts", ["oak", [5], ["oak", None]])
def test_what_is_no_list_of_texts_is_refused(texts: Any) -> None:
    with pytest.raises(InvalidRequest, match="no list of texts"):
        meaning.embed(texts)


def test_no_more_vectors_are_kept_than_planned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "_KEPT", 3)
    meaning.embed([f"number {i}" for i in range(5)])
    assert len(meaning._vectors) == 3


def test_a_missing_or_changed_encoder_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("allaprima.models.store.embedded_folders", list)
    with pytest.raises(DamagedModel, match="missing"):
        meaning.folder()
    for name in ("text_encoder/model.safetensors", "allaprima.json"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"other" if "model" in name else CARD)
    monkeypatch.setattr("allaprima.models.store.embedded_folders", lambda: [tmp_path])
    for held in ("_reader", "_encoder", "_model"):
        monkeypatch.setattr(meaning, held, None)
    with pytest.raises(DamagedModel, match="not the one that was installed"):
        meaning.embed(["nobody has asked for this before"])


def test_pipelines_get_a_bert_model_that_computes_with_the_same_weights() -> None:
    model = meaning.text_encoder()
    assert model is meaning.text_encoder()
    encoder = meaning._load()[1]
    name = "encoder.layer.3.output.dense.weight"
    assert dict(model.named_parameters())[name].data_ptr() == encoder.weights[name].data_ptr()
    ids = torch.tensor([[101, 2417, 5318, 2813, 102, 0, 0]])
    mask = (ids > 0).long()
    with torch.inference_mode():
        made = model(ids, attention_mask=mask)
        own = type(model).forward(model, ids, attention_mask=mask)
        assert torch.allclose(made[0], own.last_hidden_state, atol=1e-5)
        # With what else transformers can be asked for it is transformers that answers.
        assert len(model(ids, output_hidden_states=True).hidden_states) == 7


CARD = b'{"id": "x", "name": "x", "family": "material", "hashes": {"text_encoder/model.safetensors": "00"}}'
