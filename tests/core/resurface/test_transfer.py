"""Colours take on another picture's statistics, and maps follow colours."""

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from allaprima.resurface.transfer import from_oklab, goes_with, moved, to_oklab

colours = arrays(np.float32, (3, 4, 5), elements=st.floats(0, 1, width=32))


def noise(mean: float, spread: float, seed: int) -> torch.Tensor:
    random = torch.Generator().manual_seed(seed)
    return mean + spread * torch.randn(3, 40, 40, generator=random)


@given(colours)
def test_oklab_and_back_is_the_same_colour(values):
    colour = torch.from_numpy(values)
    assert (from_oklab(to_oklab(colour)) - colour).abs().max() < 2e-3


def test_oklab_has_the_published_values():
    # Ottosson's own table: white has a lightness of one and no hue; red lies at these.
    white, red = to_oklab(torch.tensor([[1.0, 1.0], [1.0, 0.0], [1.0, 0.0]])).T
    assert torch.allclose(white, torch.tensor([1.0, 0.0, 0.0]), atol=1e-3)
    assert torch.allclose(red, torch.tensor([0.628, 0.225, 0.126]), atol=1e-3)


def test_the_mean_and_the_spread_become_the_targets():
    made = moved(noise(0.3, 0.1, 1), noise(0.6, 0.15, 2))
    assert torch.allclose(made.mean((1, 2)), noise(0.6, 0.15, 2).mean((1, 2)), atol=1e-4)
    assert 0.14 < made.std() < 0.16


def test_with_its_own_statistics_a_picture_stays_as_it_is():
    lab = noise(0.4, 0.1, 3)
    assert (moved(lab, lab) - lab).abs().max() < 1e-4


def test_a_plain_target_does_not_wipe_out_what_is_seen():
    lab = noise(0.4, 0.1, 4)
    assert moved(lab, torch.full((3, 8, 8), 0.7)).std() > 0.5 * lab.std()


def test_a_varied_target_does_not_blow_up_noise():
    made = moved(noise(0.4, 0.004, 5), noise(0.5, 0.3, 6))
    assert (made - made.mean((1, 2), keepdim=True)).std() < 0.01


@settings(max_examples=30)
@given(colours, colours)
def test_any_two_pictures_give_finite_colours(first, second):
    made = moved(to_oklab(torch.from_numpy(first)), to_oklab(torch.from_numpy(second)))
    assert torch.isfinite(made).all()


def test_what_is_lighter_stays_lighter():
    ramp = torch.linspace(0.2, 0.8, 50)[None, None].repeat(3, 1, 1) * torch.tensor(
        [1.0, 0.1, 0.1]
    ).reshape(3, 1, 1)
    lightness = moved(ramp, noise(0.5, 0.1, 7))[0, 0]
    assert (lightness.diff() > 0).all()


def test_maps_go_with_colours():
    target = torch.zeros(3, 10, 20)
    target[0, :, :10], target[0, :, 10:] = 0.2, 0.8
    maps = torch.zeros(2, 10, 20)
    maps[0, :, :10], maps[1, :, 10:] = 0.9, 1.0
    asked = torch.zeros(3, 1, 3)
    asked[0, 0] = torch.tensor([0.2, 0.5, 0.8])
    found = goes_with(asked, target, maps)
    assert torch.allclose(found[:, 0, 0], torch.tensor([0.9, 0.0]), atol=1e-3)
    assert torch.allclose(found[:, 0, 2], torch.tensor([0.0, 1.0]), atol=1e-3)


def test_a_picture_of_one_colour_has_maps_too():
    found = goes_with(torch.full((3, 2, 2), 0.4), noise(0.4, 0.1, 8), torch.full((1, 40, 40), 0.3))
    assert torch.allclose(found, torch.full((1, 2, 2), 0.3))
