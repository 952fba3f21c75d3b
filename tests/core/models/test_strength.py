"""Image to image with few steps: the strength is a slider and not a switch of four positions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from allaprima import Request

STRENGTHS = [round(0.05 * i, 2) for i in range(1, 21)]


def times(warm: Any, photo: np.ndarray, strength: float, steps: int, **more: Any) -> list[int]:
    """The timesteps that the denoiser is called for."""
    seen: list[int] = []
    hook = warm._parts.denoiser.register_forward_pre_hook(lambda _, args: seen.append(int(args[1])))
    request = Request(
        prompt="gold", size=(64, 64), steps=steps, guidance=1.0, tile=False, image=photo,
        strength=strength, **more,
    )  # fmt: skip
    warm.generate(request, 1, lambda *_: None)
    hook.remove()
    return seen


def test_the_way_begins_where_the_strength_says(
    generator: Callable[..., Any], photo: np.ndarray
) -> None:
    warm = generator("material")
    for strength in STRENGTHS:
        seen = times(warm, photo, strength, 4)
        assert seen[0] == round(1000 * strength) - 1
        assert len(seen) == max(1, round(4 * strength))
        gaps = {a - b for a, b in zip(seen, [*seen[1:], -1], strict=True)}
        assert max(gaps) - min(gaps) <= len(seen)


@pytest.mark.parametrize(
    ("strength", "expected"),
    [(1.0, [999, 749, 499, 249]), (0.75, [749, 499, 249]), (0.5, [499, 249]), (0.25, [249])],
)
def test_whole_numbers_of_steps_are_the_schedules_own(
    generator: Callable[..., Any], photo: np.ndarray, strength: float, expected: list[int]
) -> None:
    assert times(generator("material"), photo, strength, 4) == expected


@pytest.mark.parametrize("steps", [1, 3, 7, 50, 400, 1000])
@pytest.mark.parametrize("strength", [0.002, 0.1, 0.33, 0.999])
def test_any_number_of_steps_ends_at_the_clean_picture(
    generator: Callable[..., Any], photo: np.ndarray, steps: int, strength: float
) -> None:
    from allaprima.models.strength import EvenStrengthPipeline

    pipeline = generator("material")._pipeline("image-to-image", by_depth=False)
    assert isinstance(pipeline, EvenStrengthPipeline)
    scheduler = pipeline.scheduler
    scheduler.set_timesteps(steps)
    timesteps, count = pipeline.get_timesteps(steps, strength, "cpu")
    assert count == len(timesteps) >= 1
    gap = 1000 // scheduler.num_inference_steps
    following = [*timesteps[1:].tolist(), None]
    for now, after in zip(timesteps.tolist(), following, strict=True):
        assert now - gap == after if after is not None else now - gap < 0


def test_a_stronger_one_goes_farther_from_the_image(
    generator: Callable[..., Any], photo: np.ndarray
) -> None:
    from diffusers import DDIMScheduler

    scheduler = generator("material")._parts.components["scheduler"]
    assert isinstance(scheduler, DDIMScheduler)
    kept = [float(scheduler.alphas_cumprod[round(1000 * s) - 1]) for s in STRENGTHS]
    assert kept == sorted(kept, reverse=True)


def test_making_from_words_is_as_before_afterwards(
    generator: Callable[..., Any], photo: np.ndarray
) -> None:
    warm = generator("material")
    request = Request(prompt="gold", size=(64, 64), steps=4, guidance=1.0, tile=False)
    before = warm.generate(request, 1, lambda *_: None).pixels
    times(warm, photo, 0.33, 4)
    assert np.array_equal(warm.generate(request, 1, lambda *_: None).pixels, before)


def test_inpainting_follows_the_same_steps(
    generator: Callable[..., Any], photo: np.ndarray, hole: np.ndarray
) -> None:
    assert times(generator("material"), photo, 0.62, 4, mask=hole)[0] == 619


def test_other_schedulers_keep_their_own_steps(
    generator: Callable[..., Any], photo: np.ndarray
) -> None:
    assert len(times(generator("stable-diffusion"), photo, 0.5, 8)) == 4
    assert len(times(generator("stable-diffusion-turbo"), photo, 0.5, 8)) == 4
