"""The linear encoder in stock layers, the decoder beside it, and the noise schedule."""

from pathlib import Path

import pytest
import torch

from training import analysis, autoencoder, denoiser, pool, shards
from training.architecture import ILLUSTRATION, MATERIAL, Architecture
from training.wrap import wrap

BOTH = pytest.mark.parametrize("of", [MATERIAL, ILLUSTRATION], ids=lambda of: of.name)


def some_tiles(of: Architecture, count: int = 4) -> torch.Tensor:
    g = torch.Generator().manual_seed(3)
    side = 2 * of.scale
    coarse = torch.rand(count, len(of.channels), 2, 2, generator=g)
    smooth = torch.nn.functional.interpolate(coarse, (side, side), mode="bilinear")
    return (smooth * 255).round().to(torch.uint8)


@pytest.fixture
def linear(of: Architecture, tmp_path: Path) -> dict[str, torch.Tensor]:
    tiles = some_tiles(of, 300).repeat(
        1, 1, of.native // (2 * of.scale), of.native // (2 * of.scale)
    )
    shards.write(
        tmp_path / "pool" / f"{of.native}x{of.native}-0.safetensors", {"tiles": tiles[:24]}
    )
    analysis.analyse(of, tmp_path / "pool", tmp_path / "analysis.safetensors")
    return shards.read(tmp_path / "analysis.safetensors")[0]


@BOTH
def test_patches_can_be_put_back(of: Architecture) -> None:
    x = torch.rand(2, len(of.channels), 2 * of.scale, 3 * of.scale)
    assert torch.equal(analysis.unpatch(of, analysis.patches(of, x)), x)


@BOTH
def test_components_hold_most_of_smooth_tiles(
    of: Architecture, linear: dict[str, torch.Tensor]
) -> None:
    tiles = some_tiles(of, 24)
    back = analysis.decode(of, linear, analysis.encode(of, linear, tiles))
    error = (back - (tiles.float() / 127.5 - 1)).square().mean().sqrt()
    assert error < 0.05


@BOTH
def test_the_stock_encoder_holds_the_linear_map_exactly(
    of: Architecture, linear: dict[str, torch.Tensor]
) -> None:
    model = autoencoder.new(of)
    autoencoder.hold(of, model, linear)
    tiles = some_tiles(of)
    with torch.no_grad():
        stock = model.encode(tiles.float() / 127.5 - 1).latent
    assert torch.allclose(stock, analysis.encode(of, linear, tiles), atol=1e-3)


def test_rolling_latents_rolls_pixels() -> None:
    model = wrap(autoencoder.new(MATERIAL)).eval()
    z = torch.randn(1, MATERIAL.latents, 8, 8)
    with torch.no_grad():
        straight = model.decode(z).sample
        rolled = model.decode(z.roll((3, 1), (2, 3))).sample
    scale = MATERIAL.scale
    assert torch.allclose(rolled, straight.roll((3 * scale, scale), (2, 3)), atol=1e-4)


def test_the_critic_is_given_real_and_made_tiles_of_any_size() -> None:
    critic = autoencoder.Critic(4)
    verdict, seen = critic(torch.rand(2, 4, 64, 32))
    assert verdict.shape == (2, 1, 8, 4)
    assert len(seen) == 6


def test_analysis_without_a_pool_says_which_stage_is_missing(tmp_path: Path) -> None:
    with pytest.raises(shards.TrainingError, match="stage `pool` first"):
        analysis.analyse(MATERIAL, tmp_path / "pool", tmp_path / "analysis.safetensors")


def test_tiles_of_the_pool_have_the_channels_that_the_architecture_names() -> None:
    assert pool.mixed(2, 64, 64, seed=3)[0].shape == (2, len(MATERIAL.channels), 64, 64)


def test_a_damaged_shard_is_named(tmp_path: Path) -> None:
    path = tmp_path / "128x128-000000.safetensors"
    path.write_bytes(b"\x00" * 7)
    with pytest.raises(shards.TrainingError, match="128x128-000000"):
        shards.read(path)


def test_the_last_timestep_is_pure_noise() -> None:
    alpha, sigma = denoiser.Schedule().at(torch.tensor([999]))
    assert float(alpha) == pytest.approx(0.0, abs=1e-6)
    assert float(sigma) == pytest.approx(1.0, abs=1e-6)


def test_a_step_with_the_true_clean_picture_lands_on_it() -> None:
    schedule = denoiser.Schedule()
    x, noise, t = torch.randn(2, 3, 4, 4), torch.randn(2, 3, 4, 4), torch.tensor([700, 300])
    a, s = schedule.at(t)
    half = torch.tensor([400, 100])
    landed = schedule.step(a * x + s * noise, x, t, half)
    b, r = schedule.at(half)
    assert torch.allclose(landed, b * x + r * noise, atol=1e-5)
    assert torch.allclose(schedule.step(landed, x, half, torch.tensor([-1, -1])), x, atol=1e-5)


def test_trailing_steps_begin_at_pure_noise() -> None:
    assert denoiser.trailing(4) == [999, 749, 499, 249]
    assert denoiser.trailing(2) == [999, 499]
