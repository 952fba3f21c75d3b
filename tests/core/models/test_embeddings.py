"""What a prompt became is kept, and nothing else changes by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from allaprima import Request
from allaprima.models import embeddings
from allaprima.models.embeddings import Embeddings


class Pipeline:
    """Counts how often it encodes."""

    def __init__(self, size: int = 4) -> None:
        self.seen: list[tuple[Any, ...]] = []
        self.size = size

    def encode_prompt(self, *args: Any, **kwargs: Any) -> tuple[Any, ...]:
        self.seen.append((args, kwargs))
        return torch.zeros(self.size), [torch.ones(self.size)]


def encode(kept: Embeddings, pipeline: Pipeline, *args: Any, **kwargs: Any) -> tuple[Any, ...]:
    with kept.used_by(pipeline):
        return pipeline.encode_prompt(*args, **kwargs)


def test_the_same_prompt_is_encoded_once() -> None:
    kept, pipeline = Embeddings(), Pipeline()
    first, second = (encode(kept, pipeline, "a tree", device=torch.device("cpu")) for _ in "12")
    assert len(pipeline.seen) == 1
    assert first[0] is second[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [("a", "b"), (1, True), (1, 1.0), ([1, 2], [1, 3]), ({"a": 1}, {"a": 2}), (None, "")],
)
def test_any_other_argument_is_another_prompt(one: object, other: object) -> None:
    kept, pipeline = Embeddings(), Pipeline()
    for value in (one, other):
        encode(kept, pipeline, "a tree", value)
    assert len(pipeline.seen) == 2


def test_tensors_of_the_caller_s_own_are_not_kept() -> None:
    kept, pipeline = Embeddings(), Pipeline()
    for _ in range(2):
        encode(kept, pipeline, "a tree", prompt_embeds=torch.zeros(1))
    assert len(pipeline.seen) == 2


def test_a_list_that_a_pipeline_appends_to_is_its_own() -> None:
    kept, pipeline = Embeddings(), Pipeline()
    for _ in range(3):
        _, several = encode(kept, pipeline, "a tree")
        assert len(several) == 1
        several.append("more")


def test_the_oldest_are_forgotten_by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings, "MAX_ENTRIES", 2)
    kept, pipeline = Embeddings(), Pipeline()
    for prompt in ("a", "b", "a", "c", "a", "b"):
        encode(kept, pipeline, prompt)
    assert [args for args, _ in pipeline.seen] == [("a",), ("b",), ("c",), ("b",)]


def test_what_is_too_large_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings, "MAX_BYTES", 100)
    kept, pipeline = Embeddings(), Pipeline(size=100)
    for _ in range(2):
        result = encode(kept, pipeline, "a")
        assert result[0].shape == (100,)
    assert len(pipeline.seen) == 2


def test_the_pipeline_is_as_before_afterwards() -> None:
    kept, pipeline = Embeddings(), Pipeline()
    encode(kept, pipeline, "a")
    assert "encode_prompt" not in vars(pipeline)


@pytest.mark.parametrize(
    "family",
    ["stable-diffusion", "sdxl-turbo", "sana-sprint", "flux2-klein", "z-image-turbo", "material"],
)
def test_pictures_are_the_same_with_and_without(
    generator: Callable[..., Any], family: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = generator(family)
    request = Request(
        prompt="a red brick wall", size=(64, 64), steps=1, guidance=3.0, seed=1, model="m"
    )
    calls: list[int] = []
    pipeline = warm._pipeline("text-to-image", by_depth=False)
    encode_prompt = pipeline.encode_prompt
    monkeypatch.setattr(
        pipeline, "encode_prompt", lambda *a, **k: calls.append(1) or encode_prompt(*a, **k)
    )

    def made() -> np.ndarray:
        pixels: np.ndarray = warm.generate(request, 1, lambda *_: None).pixels
        return pixels

    monkeypatch.setattr(warm, "_embeddings", Embeddings())
    first, second = made(), made()
    count = len(calls)
    monkeypatch.setattr(warm, "_embeddings", Embeddings())
    third = made()
    assert len(calls) == 2 * count
    assert (first == second).all()
    assert (first == third).all()
