"""Diffusers checkpoints make several pictures in one pass, each the same as alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from allaprima import Request

BOUND = 1
"""Of 255. In float32 a pass of another size may round the last bit otherwise."""


@pytest.mark.parametrize(
    ("family", "guidance"),
    [
        ("stable-diffusion", 3.0),
        ("stable-diffusion-turbo", 0.0),
        ("sdxl-turbo", 3.0),
        ("sana-sprint", 3.0),
        ("flux2-klein", 1.0),
        ("z-image-turbo", 3.0),
        ("material", 3.0),
    ],
)
@pytest.mark.parametrize("negative", ["", "red"])
def test_pictures_of_one_pass_are_those_made_alone(
    generator: Callable[..., Any], family: str, guidance: float, negative: str
) -> None:
    warm = generator(family)
    requests = [
        Request(
            prompt=prompt,
            negative_prompt=negative,
            size=(64, 64),
            steps=1,
            guidance=guidance,
            seed=seed,
            model="m",
            tile=False,
        )
        for prompt, seed in (("a red brick wall", 1), ("gold", 2))
    ]
    together = warm.generate_many(requests, lambda *_: None)
    assert len(together) == 2
    for request, output in zip(requests, together, strict=True):
        alone = warm.generate(request, request.seed, lambda *_: None)
        difference = alone.pixels.astype(int) - output.pixels.astype(int)
        assert np.abs(difference).max() <= BOUND
        assert output.maps.keys() == alone.maps.keys()
    assert (together[0].pixels != together[1].pixels).any()


def test_seamless_pictures_share_a_pass_too(generator: Callable[..., Any]) -> None:
    warm = generator("material")
    requests = [
        Request(
            prompt="gold", kind="material", size=(64, 64), steps=1, guidance=1.0, seed=s, model="m"
        )
        for s in (1, 2)
    ]
    together = warm.generate_many(requests, lambda *_: None)
    alone = warm.generate(requests[1], 2, lambda *_: None)
    assert np.abs(together[1].maps["height"] - alone.maps["height"]).max() < 1e-3
