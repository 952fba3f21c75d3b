"""A seamless picture has no beginning: rolling the noise rolls the picture, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from allaprima.models import tiling
from allaprima.models.generator import Output
from allaprima.request import Request

Get = Callable[..., Any]
seamless = pytest.mark.parametrize(
    ("family", "scale", "step"),
    # Pixels a latent, and the latents that make a whole step of the deepest layer.
    [
        ("stable-diffusion", 2, 2),
        ("sdxl-turbo", 2, 2),
        ("sana-sprint", 2, 1),
        ("material", 4, 4),
    ],
)


def make(warm: Any, roll: tuple[int, int], *, tile: bool, **changes: Any) -> Output:
    """A picture from noise that was rolled by `roll` latents, down and to the right."""
    values = {"prompt": "brick", "size": (96, 64), "steps": 2, "guidance": 0.0, "tile": tile}
    request = Request(**(values | changes))
    with rolled_noise(roll):
        return warm.generate(request, 1, lambda *_: None)


@contextmanager
def rolled_noise(roll: tuple[int, int]) -> Iterator[None]:
    randn = torch.randn

    def rolled(*args: Any, **kwargs: Any) -> torch.Tensor:
        return randn(*args, **kwargs).roll(roll, (-2, -1))

    with pytest.MonkeyPatch.context() as patch:
        # All noise of diffusers' pipelines and schedulers is drawn through this.
        patch.setattr(torch, "randn", rolled)
        yield


def planes(made: Output) -> np.ndarray:
    """All that was made, (H, W, C) in 0..1."""
    return np.dstack([made.pixels / 255, *made.maps.values()])


@seamless
def test_rolling_the_noise_rolls_the_picture(
    family: str, scale: int, step: int, generator: Get
) -> None:
    down, right = step, 3 * step
    still = planes(make(generator(family), (0, 0), tile=True))
    moved = planes(make(generator(family), (down, right), tile=True))
    expected = np.roll(still, (down * scale, right * scale), (0, 1))
    assert still.std() > 0.01
    assert np.abs(moved - expected).max() <= 1 / 255 + 1e-4


@seamless
def test_without_tiling_it_does_not(family: str, scale: int, step: int, generator: Get) -> None:
    down, right = step, 3 * step
    still = planes(make(generator(family), (0, 0), tile=False))
    moved = planes(make(generator(family), (down, right), tile=False))
    expected = np.roll(still, (down * scale, right * scale), (0, 1))
    assert np.abs(moved - expected).max() > 2 / 255


@seamless
def test_image_to_image_is_seamless_too(family: str, scale: int, step: int, generator: Get) -> None:
    rng = np.random.default_rng(0)
    image = rng.integers(0, 256, (64, 96, 3), np.uint8)
    down, right = step, 3 * step
    pixels = (down * scale, right * scale)
    options: dict[str, Any] = {"tile": True, "strength": 0.5}
    still = make(generator(family), (0, 0), image=image, **options)
    image = np.roll(image, pixels, (0, 1))
    moved = make(generator(family), (down, right), image=image, **options)
    assert np.abs(planes(moved) - np.roll(planes(still), pixels, (0, 1))).max() <= 1 / 255 + 1e-4


@seamless
def test_all_is_as_before_afterwards(family: str, scale: int, step: int, generator: Get) -> None:
    warm = generator(family)
    before = make(warm, (0, 0), tile=False)
    make(warm, (0, 0), tile=True)
    after = make(warm, (0, 0), tile=False)
    assert np.array_equal(before.pixels, after.pixels)
    modules = [
        m for part in (warm._parts.denoiser, warm._parts.components["vae"]) for m in part.modules()
    ]
    assert {m.padding_mode for m in modules if isinstance(m, nn.Conv2d)} == {"zeros"}
    assert not any(m._forward_pre_hooks for m in modules)
    assert "decode" not in vars(warm._parts.components["vae"])


@pytest.mark.parametrize("family", ["stable-diffusion", "sana-sprint", "material"])
def test_a_size_between_multiples_is_seamless_as_well(family: str, generator: Get) -> None:
    made = make(generator(family), (0, 0), tile=True, size=(70, 50))
    assert made.pixels.shape == (50, 70, 3)
    values = planes(made)
    # A seam would be an outlier among the steps from row to row, and from column to column.
    for axis in (0, 1):
        steps = np.abs(values - np.roll(values, 1, axis)).mean(axis=(1 - axis, 2))
        assert steps[0] < 1.5 * steps.max(initial=0, where=np.arange(len(steps)) > 0)


def test_it_is_made_at_a_multiple_of_the_deepest_layers_step(generator: Get) -> None:
    request = Request(prompt="brick", size=(72, 56), tile=True)
    # Latents of 4 pixels, halved twice: a row of 18 of them would have no middle to wrap around.
    assert generator("material")._frame(request).made == (80, 64)
    assert generator("material")._frame(request.replace(tile=False)).made == (72, 56)


def test_layers_are_put_back_even_if_the_work_is_stopped() -> None:
    layers = nn.Sequential(nn.Conv2d(1, 1, 3, padding=1), nn.Conv2d(1, 1, 1))
    padded = tiling.padded_convolutions([layers])
    assert padded == [layers[0]]
    seen = []

    def stop() -> None:
        with tiling.circular(padded, []):
            seen.append(layers[0].padding_mode)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    assert seen == ["circular"]
    assert layers[0].padding_mode == "zeros"


def test_a_layer_that_wrapped_before_still_does() -> None:
    layer = nn.Conv2d(1, 1, 3, padding=1, padding_mode="reflect")
    with tiling.circular([layer], []):
        pass
    assert layer.padding_mode == "reflect"


def test_a_downsampler_that_pads_by_itself_wraps() -> None:
    from diffusers.models.downsampling import Downsample2D

    torch.manual_seed(0)
    layer = Downsample2D(2, use_conv=True, padding=0)
    found = tiling.padding_downsamplers([nn.Sequential(layer, Downsample2D(2, use_conv=True))])
    assert found == [layer]
    image = torch.randn(1, 2, 8, 8)
    with torch.no_grad():
        plain = layer(image)
        with tiling.circular([], found):
            wrapped = layer(image)
            rolled = layer(image.roll((2, 4), (2, 3)))
        assert torch.allclose(rolled, wrapped.roll((1, 2), (2, 3)), atol=1e-6)
        assert torch.allclose(wrapped[..., :-1, :-1], plain[..., :-1, :-1])
        assert not torch.allclose(wrapped, plain)
        assert torch.equal(layer(image), plain)


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
@pytest.mark.parametrize(
    "options",
    [
        {"kernel_size": 3, "padding": 1},
        {"kernel_size": 3, "padding": 1, "stride": 2},
        {"kernel_size": 5, "padding": 2, "groups": 4},
        {"kernel_size": (1, 5), "padding": (0, 2)},
        {"kernel_size": 3, "padding": 2, "dilation": 2, "bias": False},
        {"kernel_size": 3, "padding": "same"},
    ],
)
def test_a_wrapped_convolution_gives_what_torch_s_own_circular_one_gives(
    options: dict[str, Any], layout: torch.memory_format
) -> None:
    torch.manual_seed(0)
    layer = nn.Conv2d(4, 8, **options).to(memory_format=layout)
    expected = nn.Conv2d(4, 8, **options, padding_mode="circular")
    expected.load_state_dict(layer.state_dict())
    x = torch.randn(2, 4, 6, 8).to(memory_format=layout)
    with torch.inference_mode(), tiling.circular([layer], []):
        made = layer(x)
    torch.testing.assert_close(made, expected(x).detach(), atol=1e-5, rtol=1e-5)
    assert "_conv_forward" not in vars(layer)
