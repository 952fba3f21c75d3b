"""Blocks of attention with fewer products make the same of their tokens."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from diffusers.models.attention import BasicTransformerBlock
from diffusers.models.attention_processor import AttnProcessor
from torch import Tensor

from allaprima.models import packed
from allaprima.models.fused import Fused
from allaprima.models.fused_attention import Block, fits

TYPES = packed.available()
pytestmark = pytest.mark.skipif(
    torch.float32 not in TYPES, reason="this torch has no such operators"
)


def block(dtype: torch.dtype = torch.float32, **more: Any) -> Any:
    torch.manual_seed(5)
    arguments: dict[str, Any] = {"cross_attention_dim": 48} | more
    made = BasicTransformerBlock(64, 4, 16, **arguments)
    made.train(False)
    return made.requires_grad_(False).to(dtype)


def tokens(count: int, length: int, width: int = 64, seed: int = 1) -> Tensor:
    return torch.randn(count, length, width, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("more", [{}, {"attention_bias": True}, {"ff_bias": False}])
@pytest.mark.parametrize(("count", "length"), [(1, 1), (1, 64), (3, 100)])
def test_tokens_are_the_same_but_for_rounding(
    count: int, length: int, more: dict[str, Any]
) -> None:
    own = block(**more)
    assert fits(own, TYPES)
    x, states = tokens(count, length), tokens(count, 7, 48)
    wanted = own(x, encoder_hidden_states=states)
    with torch.inference_mode(), Fused([own]).running():
        assert isinstance(own.forward, Block)
        for _ in range(2):
            made = own(x, encoder_hidden_states=states)
            assert torch.allclose(made, wanted, atol=1e-5)


@pytest.mark.skipif(torch.bfloat16 not in TYPES, reason="this processor has no such operators")
def test_in_bfloat16_it_is_no_further_from_float32_than_diffusers_is() -> None:
    x, states = tokens(1, 50), tokens(1, 7, 48)
    exact = block()(x, encoder_hidden_states=states)
    coarse = block(torch.bfloat16)
    inputs = x.bfloat16(), states.bfloat16()
    with torch.inference_mode():
        theirs = coarse(inputs[0], encoder_hidden_states=inputs[1])
        with Fused([coarse]).running():
            ours = coarse(inputs[0], encoder_hidden_states=inputs[1])
    assert (ours - exact).square().mean() <= 1.5 * (theirs - exact).square().mean()


def test_another_prompt_is_read_anew_and_the_same_is_not() -> None:
    own, x = block(), tokens(1, 20)
    one, other = tokens(1, 7, 48, seed=2), tokens(1, 7, 48, seed=3)
    wanted = [own(x, encoder_hidden_states=states) for states in (one, other, one)]
    with torch.inference_mode(), Fused([own]).running():
        made = [own(x, encoder_hidden_states=states) for states in (one, other, one)]
        read = own.forward._read
        own(x, encoder_hidden_states=one)
        assert own.forward._read is read
    assert all(torch.allclose(m, w, atol=1e-5) for m, w in zip(made, wanted, strict=True))


def test_with_a_mask_diffusers_own_way_is_taken() -> None:
    own, x, states = block(), tokens(1, 20), tokens(1, 7, 48)
    mask = torch.zeros(1, 1, 7)
    mask[..., 4:] = -10000.0
    wanted = own(x, encoder_hidden_states=states, encoder_attention_mask=mask)
    assert not torch.allclose(wanted, own(x, encoder_hidden_states=states), atol=1e-3)
    with torch.inference_mode(), Fused([own]).running():
        made = own(x, encoder_hidden_states=states, encoder_attention_mask=mask)
        assert torch.allclose(made, wanted, atol=1e-5)


def other_processor() -> Any:
    own = block()
    own.attn1.set_processor(AttnProcessor())
    return own


def in_chunks() -> Any:
    own = block()
    own.set_chunk_feed_forward(8, dim=1)
    return own


@pytest.mark.parametrize(
    "make",
    [
        other_processor,
        in_chunks,
        lambda: block(activation_fn="gelu"),
        lambda: block(cross_attention_dim=None),
        lambda: block(only_cross_attention=True, double_self_attention=False),
        lambda: block(norm_type="ada_norm", num_embeds_ada_norm=10),
        lambda: block(attention_type="gated"),
        lambda: block(positional_embeddings="sinusoidal", num_positional_embeddings=64),
        lambda: block(torch.float64),
    ],
)
def test_blocks_that_are_built_in_another_way_stay_what_they_are(make: Any) -> None:
    assert not fits(make(), TYPES)
