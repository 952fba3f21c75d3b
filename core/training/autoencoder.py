"""Stages 2 and 4, `analysis` and `decoder`: six channels of pixels, 24 of latents, a quarter of the size.

The encoder is linear and is computed, not trained: the 96 values of a 4 x 4 patch on their first
24 principal components. It sits in a stock `diffusers.AutoencoderDC`, whose pixel-unshuffling
encoder can hold such a map exactly. The decoder of the same class starts from the inverse map and
is trained to add back what the other 72 components held. Both work on neighbourhoods alone
(normalisation is over channels), so with circular padding they make no seam.

A decoder that upsamples by repetition (`AutoencoderTiny`, `AutoencoderKL`) was tried first and
learned little: it turns constant latents into constant colour, so weaves of about four pixels a
thread are out of its reach. Shuffling pixels has no such limit.
"""

from __future__ import annotations

import math
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from diffusers import AutoencoderDC
from torch import Tensor

from training import averaging, shards
from training.device import DEVICE, autocast
from training.wrap import wrap

CHANNELS = 6
LATENT_CHANNELS = 24
SCALE = 4
PATCH = CHANNELS * SCALE * SCALE
WEIGHTS = (1.0, 1.0, 1.0, 0.8, 0.5, 0.5)
"""Of the channels in principal components and losses: colour is looked at most."""
STEADY = 4.0
"""Value of the decoder's constant channels, which keep its last normalisation nearly linear."""


def new() -> AutoencoderDC:
    return AutoencoderDC(
        in_channels=CHANNELS, latent_channels=LATENT_CHANNELS,
        encoder_block_out_channels=(CHANNELS * 4, CHANNELS * 4, PATCH), encoder_layers_per_block=(0, 1, 0),
        encoder_qkv_multiscales=((), (), ()), encoder_out_shortcut=False,
        decoder_block_out_channels=(48, 48, PATCH), decoder_layers_per_block=(0, 1, 2),
        decoder_qkv_multiscales=((), (), ()), decoder_in_shortcut=False,
    )  # fmt: skip


def patches(x: Tensor) -> Tensor:
    """(B, 6, H, W) to (B, 96, H/4, W/4), in the order of the encoder's two unshufflings."""
    return F.pixel_unshuffle(F.pixel_unshuffle(x, 2), 2)


def unpatch(p: Tensor) -> Tensor:
    """The inverse of `patches`."""
    return F.pixel_shuffle(F.pixel_shuffle(p, 2), 2)


def analyse(pool: Path, out: Path) -> None:
    """Stage `analysis`: mean, components and scales of the patches of the first shards.

    A component is divided by the square root of its deviation (half-whitened): fine detail then
    counts for more in the diffusion loss than in pixels, but for less than structure.
    """
    files = sorted(pool.glob("128x128-*.safetensors"))[:16]
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
    tiles = torch.cat([shards.read(p)[0]["tiles"][::8] for p in files]).float() / 127.5 - 1
    x = patches(tiles).permute(0, 2, 3, 1).reshape(-1, PATCH)
    mean = x.mean(0)
    weights = torch.tensor(WEIGHTS).repeat_interleave(SCALE * SCALE)
    weighted = (x - mean) * weights
    values, vectors = torch.linalg.eigh(weighted.T @ weighted / len(x))
    values, vectors = values.flip(0)[:LATENT_CHANNELS], vectors.flip(1)[:, :LATENT_CHANNELS]
    deviation = values.sqrt()
    scale = deviation.sqrt()
    overall = (deviation / scale).square().mean().sqrt()
    encode = (weights[:, None] * vectors) / (scale * overall)
    decode = (vectors * (scale * overall)).T / weights
    shards.write(out, {"mean": mean, "encode": encode, "decode": decode})


def encode(analysis: dict[str, Tensor], tiles: Tensor) -> Tensor:
    """Latents (B, 24, H/4, W/4) of uint8 tiles (B, 6, H, W)."""
    p = patches(tiles.float() / 127.5 - 1)
    p = p - analysis["mean"].view(1, -1, 1, 1)
    return torch.einsum("bphw,pc->bchw", p, analysis["encode"])


def decode_linear(analysis: dict[str, Tensor], z: Tensor) -> Tensor:
    """Pixels (B, 6, H, W) in -1..1 by the inverse map alone."""
    p = torch.einsum("bchw,cp->bphw", z, analysis["decode"]) + analysis["mean"].view(1, -1, 1, 1)
    return unpatch(p)


@torch.no_grad()
def initialise(model: AutoencoderDC, analysis: dict[str, Tensor]) -> None:
    """Put the linear maps into the stock layers."""
    encoder, decoder = model.encoder, model.decoder
    for block in (encoder.down_blocks[1][0], *decoder.up_blocks[2], decoder.up_blocks[1][1]):
        block.norm.weight.zero_()  # a residual block that begins as the identity
        block.norm.bias.zero_()
    encoder.conv_in.conv.weight.zero_()
    encoder.conv_in.conv.bias.zero_()
    encoder.conv_in.conv.weight[range(CHANNELS), range(CHANNELS), 1, 1] = 1
    down = encoder.down_blocks[1][1]
    down.conv.weight.zero_()
    down.conv.bias.zero_()
    encoder.conv_out.weight.zero_()
    encoder.conv_out.weight[:, :, 1, 1] = analysis["encode"].T
    encoder.conv_out.bias.copy_(-analysis["mean"] @ analysis["encode"])

    decoder.conv_in.weight.zero_()
    decoder.conv_in.weight[:, :, 1, 1] = analysis["decode"].T
    decoder.conv_in.bias.copy_(analysis["mean"])
    up = decoder.up_blocks[1][0]
    # The stock shortcut repeats channels before it shuffles; take it away, put the wanted map in.
    half, inner = CHANNELS * 4, up.repeats
    wanted = torch.zeros(PATCH * inner, PATCH)
    wanted[range(PATCH), range(PATCH)] = 1
    shortcut = torch.eye(PATCH).repeat_interleave(inner, 0)
    up.conv.weight.mul_(0.1)
    up.conv.weight[:, :, 1, 1] = wanted - shortcut
    up.conv.bias.zero_()
    up.conv.bias[half * 4 :] = STEADY
    # rms of 24 values in -1..1 and 24 steady ones is close to STEADY / sqrt(2).
    decoder.norm_out.weight.fill_(STEADY / math.sqrt(2))
    decoder.norm_out.bias.zero_()
    decoder.norm_out.bias[:half] = 1.5  # above zero before the ReLU
    decoder.conv_out.conv.weight.zero_()
    decoder.conv_out.conv.weight[range(half), range(half), 1, 1] = 1
    decoder.conv_out.conv.bias.fill_(-1.5)


def gradients(x: Tensor) -> tuple[Tensor, Tensor]:
    return x - x.roll(1, 3), x - x.roll(1, 2)


def loss_of(made: Tensor, real: Tensor) -> Tensor:
    """L1 of values and of gradients, and the mean square of what is left, by channel."""
    weights = torch.tensor(WEIGHTS, device=real.device).view(1, -1, 1, 1)
    value = ((made - real).abs() * weights).mean() + 2 * ((made - real).square() * weights).mean()
    slope = sum(
        ((a - b).abs() * weights).mean()
        for a, b in zip(gradients(made), gradients(real), strict=True)
    )
    return value + 0.5 * slope


def train(
    pool: Path,
    analysis: Path,
    out: Path,
    steps: int,
    batch: int = 24,
    crop: int = 64,
    seed: int = 0,
) -> None:
    """Stage `decoder`: train it for `steps`; `out` is written every 200 steps and gone on from."""
    torch.manual_seed(seed)
    model, average = wrap(new()), wrap(new())
    linear = shards.read(analysis)[0]
    initialise(model, linear)
    average.load_state_dict(model.state_dict())
    first = 0
    if out.exists():
        state, facts = shards.read(out)
        model.load_state_dict(averaging.live(state))
        average.load_state_dict(averaging.averaged(state))
        first = facts["step"]
    model, average = model.to(DEVICE), average.to(DEVICE)
    decoder = model.decoder.to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(decoder.parameters(), 1e-3, betas=(0.9, 0.98), weight_decay=0.0)
    files = sorted(pool.glob("128x128-*.safetensors"))
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
    tiles = torch.cat([shards.read(p)[0]["tiles"] for p in files[:20]])
    began, shown = time.time(), []
    for step in range(first, steps):
        rate = (
            1e-3 * min(1, (step - first + 1) / 100) * 0.5 * (1 + math.cos(math.pi * step / steps))
        )
        for group in optimiser.param_groups:
            group["lr"] = rate + 1e-5
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        x = tiles[torch.randint(len(tiles), (batch,), generator=g)]
        dy, dx = torch.randint(128, (2,), generator=g).tolist()
        x = x.roll((dy, dx), (2, 3))[:, :, :crop, :crop]
        # The noise makes the decoder forgive what diffusion gets slightly wrong.
        z = encode(linear, x)
        z = (z + torch.randn(z.shape, generator=g) * 0.05).to(DEVICE)
        x = x.to(DEVICE).float() / 127.5 - 1
        with autocast():
            y = decoder(z.to(memory_format=torch.channels_last))
        # The crop does not wrap, so its border is no example.
        y, x = y.float()[:, :, 8:-8, 8:-8], x[:, :, 8:-8, 8:-8]
        loss = loss_of(y, x)
        averaging.update(loss, model, average, optimiser, step, 0.995)
        shown.append((y.detach() - x).square().mean((0, 2, 3)))
        if (step + 1) % 100 == 0 or step == first:
            error = torch.stack(shown[-100:]).mean(0)
            psnr = ", ".join(f"{10 * math.log10(4 / e):.1f}" for e in error.tolist())
            speed = (step + 1 - first) / (time.time() - began)
            print(
                f"decoder {step + 1}/{steps} PSNR by channel {psnr} dB, {speed:.1f} steps/s",
                flush=True,
            )
        if (step + 1) % 200 == 0 or step + 1 == steps:
            state = averaging.pack(model, average)
            shards.write(out, state, step=step + 1)


def load(path: Path) -> AutoencoderDC:
    """The averaged weights of a run, wrapping around."""
    state, _ = shards.read(path)
    model = wrap(new())
    model.load_state_dict(averaging.averaged(state))
    return model.to(DEVICE).eval().requires_grad_(False)
