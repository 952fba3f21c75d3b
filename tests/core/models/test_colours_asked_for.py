"""A model that takes a palette gets its colours as three tokens after those of the prompt."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from checkpoints import embedded_pair

from allaprima import Request
from allaprima.errors import DamagedModel
from allaprima.models import parts
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.palette import palette_tokens
from allaprima.models.store import card_for_folder

RED, BLUE, GREEN = "#d02030", "#2040d0", "#20a040"


@pytest.fixture(scope="module", params=["float32", "bfloat16"])
def warm(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = embedded_pair(tmp_path_factory.mktemp("pair"))
    dtype = getattr(torch, request.param)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "choose_dtype", lambda *_, **__: dtype)
        yield allaprima_load(card_for_folder(folder / "illustration"), "cpu")


@pytest.fixture
def seen(warm: Any) -> Any:
    """What the denoiser is given of words, at each step."""
    states: list[torch.Tensor] = []
    hook = warm._parts.denoiser.register_forward_pre_hook(
        lambda _, args, kwargs: states.append(kwargs["encoder_hidden_states"].float()),
        with_kwargs=True,
    )
    yield states
    hook.remove()


def ask(*palette: str, **changes: Any) -> Request:
    values = {"prompt": "a red brick wall", "size": (64, 64), "steps": 1, "guidance": 1.0}
    values |= {"kind": "illustration", "seed": 1, "tile": False, "palette": palette}
    return Request(**(values | changes))


def make(warm: Any, *requests: Request) -> list[Any]:
    made: list[Any] = warm.generate_many(list(requests), lambda *_: None)
    return made


def tokens(*palette: str) -> torch.Tensor:
    return palette_tokens(palette)


def near(one: torch.Tensor, other: torch.Tensor) -> bool:
    return torch.allclose(one, other.expand_as(one), atol=0.02)


def test_the_words_are_followed_by_three_tokens(warm: Any, seen: list[torch.Tensor]) -> None:
    make(warm, ask())
    make(warm, ask(RED, BLUE))
    assert [s.shape for s in seen] == [(1, 35, 384)] * 2
    assert torch.equal(seen[0][:, :32], seen[1][:, :32])
    assert seen[0][:, 32:].eq(0).all()
    assert near(seen[1][:, 32:], tokens(RED, BLUE))


def test_the_fourth_colour_and_those_after_it_change_nothing(warm: Any) -> None:
    [three] = make(warm, ask(RED, BLUE, GREEN))
    [five] = make(warm, ask(RED, BLUE, GREEN, "#000000", "#ffffff"))
    [other] = make(warm, ask(RED, GREEN, BLUE))
    assert np.array_equal(three.pixels, five.pixels)
    assert not np.array_equal(three.pixels, other.pixels)


def test_the_negative_prompt_has_no_colours(warm: Any, seen: list[torch.Tensor]) -> None:
    make(warm, ask(RED, guidance=3.0, negative_prompt="gold"))
    make(warm, ask(RED, guidance=3.0))
    for states in seen:
        assert states.shape == (2, 35, 384)
        assert states[0, 32:].eq(0).all()
        assert near(states[1, 32:], tokens(RED))


def test_all_pictures_of_a_pass_have_them(warm: Any, seen: list[torch.Tensor]) -> None:
    together = make(warm, ask(RED), ask(RED, prompt="gold", seed=2))
    assert seen[0].shape == (2, 35, 384)
    assert near(seen[0][:, 32:], tokens(RED))
    [alone] = make(warm, ask(RED, prompt="gold", seed=2))
    if warm.dtype == "float32":  # in bfloat16 a pass of another size rounds otherwise
        assert np.abs(together[1].pixels.astype(int) - alone.pixels).max() <= 1


def test_they_are_there_from_an_image_and_into_a_mask(
    warm: Any, seen: list[torch.Tensor], photo: np.ndarray, hole: np.ndarray
) -> None:
    make(warm, ask(BLUE, image=photo, strength=0.5, steps=2))
    make(warm, ask(BLUE, image=photo, mask=hole, strength=1.0, steps=2))
    assert len(seen) == 3
    assert all(near(states[:, 32:], tokens(BLUE)) for states in seen)


def test_what_a_prompt_became_is_kept_by_palette(
    warm: Any, seen: list[torch.Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    warm._embeddings.clear()
    texts: list[int] = []
    encoder = warm._parts.components["text_encoder"]
    hook = encoder.register_forward_pre_hook(lambda *_: texts.append(1))
    for palette in ((RED,), (BLUE,), (RED,), (), (BLUE,)):
        make(warm, ask(*palette))
    hook.remove()
    assert len(texts) == 3
    assert torch.equal(seen[0], seen[2])
    assert torch.equal(seen[1], seen[4])
    assert not torch.equal(seen[0], seen[1])


def test_a_model_that_takes_none_is_given_none(warm: Any, tmp_path: Path) -> None:
    folder = embedded_pair(tmp_path)
    plain: Any = allaprima_load(card_for_folder(folder / "material"), "cpu")
    shapes: list[Any] = []
    plain._parts.denoiser.register_forward_pre_hook(
        lambda _, args, kwargs: shapes.append(kwargs["encoder_hidden_states"].shape),
        with_kwargs=True,
    )
    make(plain, ask(RED, kind="material"))
    assert shapes == [(1, 32, 384)]


def test_a_card_that_promises_what_the_network_cannot_is_refused(checkpoint: Any) -> None:
    card = dataclasses.replace(card_for_folder(checkpoint("material")), palette=3)
    with pytest.raises(DamagedModel, match="takes a palette"):
        allaprima_load(card, "cpu")
