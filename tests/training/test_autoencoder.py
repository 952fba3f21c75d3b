"""The linear autoencoder in stock layers, and the noise schedule."""

import pytest
import torch

from training import autoencoder, denoiser, pool, shards
from training.wrap import wrap


@pytest.fixture(scope="module")
def analysis(tmp_path_factory: pytest.TempPathFactory) -> dict[str, torch.Tensor]:
    folder = tmp_path_factory.mktemp("run")
    pool.build(folder / "pool", {(128, 128): 64}, seed=1)
    autoencoder.analyse(folder / "pool", folder / "analysis.safetensors")
    return shards.read(folder / "analysis.safetensors")[0]


def some_tiles() -> torch.Tensor:
    return pool.mixed(4, 64, 64, seed=3)[0]


def test_patches_can_be_put_back() -> None:
    x = torch.rand(2, 6, 16, 24)
    assert torch.equal(autoencoder.unpatch(autoencoder.patches(x)), x)


def test_the_stock_encoder_holds_the_linear_map_exactly(analysis: dict[str, torch.Tensor]) -> None:
    model = wrap(autoencoder.new())
    autoencoder.initialise(model, analysis)
    tiles = some_tiles()
    with torch.no_grad():
        stock = model.encode(tiles.float() / 127.5 - 1).latent
    assert torch.allclose(stock, autoencoder.encode(analysis, tiles), atol=1e-4)


def test_the_untrained_decoder_is_close_to_the_linear_inverse(
    analysis: dict[str, torch.Tensor],
) -> None:
    model = wrap(autoencoder.new())
    autoencoder.initialise(model, analysis)
    z = autoencoder.encode(analysis, some_tiles())
    with torch.no_grad():
        error = model.decode(z).sample - autoencoder.decode_linear(analysis, z)
    assert error.square().mean().sqrt() < 0.1


def test_rolling_latents_rolls_pixels(analysis: dict[str, torch.Tensor]) -> None:
    model = wrap(autoencoder.new())
    autoencoder.initialise(model, analysis)
    z = torch.randn(1, autoencoder.LATENT_CHANNELS, 8, 8)
    with torch.no_grad():
        straight = model.decode(z).sample
        rolled = model.decode(z.roll((3, 1), (2, 3))).sample
    assert torch.allclose(
        rolled, straight.roll((3 * autoencoder.SCALE, autoencoder.SCALE), (2, 3)), atol=1e-5
    )


def test_analysis_without_a_pool_says_which_stage_is_missing(tmp_path) -> None:
    with pytest.raises(shards.TrainingError, match="stage `pool` first"):
        autoencoder.analyse(tmp_path / "pool", tmp_path / "analysis.safetensors")


def test_a_damaged_shard_is_named(tmp_path) -> None:
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
