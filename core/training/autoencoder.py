"""Stage 5, `decoder`: pixels from latents, in stock layers, trained to look real.

The encoder holds the linear map of stage `analysis` exactly. The decoder of the same class
(`diffusers.AutoencoderDC`) is trained to bring back what those components do not hold. It sees latents
as diffusion makes them, a little wrong or smoothed by the denoiser's last step, and a network that
tells its pictures from real ones makes it paint edges and grain in place of their average (Isola et
al., "Image-to-Image Translation with Conditional Adversarial Networks", 2017).

A decoder that upsamples by repetition (`AutoencoderTiny`, `AutoencoderKL`) was tried first and
learned little: it turns constant latents into constant colour, so weaves of about four pixels a
thread are out of its reach. Shuffling pixels has no such limit.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
import torch.nn.functional as F
from diffusers import AutoencoderDC
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from training import analysis, averaging, denoiser, shards
from training.architecture import Architecture
from training.device import DEVICE, autocast, generator
from training.loop import Loop
from training.wrap import wrap

RATE = 1.2e-3
NOISE = 0.12
"""Largest deviation of the noise on latents, whose own is about 1."""
LAST_STEP = (120, 300)
"""Timesteps from which the denoiser's guess is decoded in training: those of its last step."""
REAL_FROM = 0.3
"""Share of the training after which the other network has its say."""
REAL_WEIGHT = 0.06


def inner(of: Architecture) -> tuple[int, ...]:
    """Channels of the encoder after each of its halvings."""
    if of.encoder:
        return (*of.encoder, of.latents)
    return tuple(len(of.channels) * 4**k for k in range(1, of.levels + 1))


def new(of: Architecture) -> AutoencoderDC:
    levels, widths = of.levels + 1, inner(of)
    return AutoencoderDC(
        in_channels=len(of.channels), latent_channels=of.latents,
        downsample_block_type="conv" if of.encoder else "pixel_unshuffle",
        encoder_block_out_channels=(widths[0], *widths),
        encoder_layers_per_block=(0, *[1] * (levels - 2), 0),
        encoder_qkv_multiscales=((),) * levels, encoder_out_shortcut=False,
        decoder_block_out_channels=of.decoder, decoder_layers_per_block=of.blocks,
        decoder_qkv_multiscales=((),) * levels, decoder_in_shortcut=False,
    )  # fmt: skip


@torch.no_grad()
def hold(of: Architecture, model: AutoencoderDC, linear: dict[str, Tensor]) -> None:
    """Put the linear map of `linear` into the encoder's stock layers."""
    encoder, channels = model.encoder, len(of.channels)
    for weight in encoder.parameters():
        weight.zero_()  # a block that adds nothing, an unshuffling that learns nothing
    if of.encoder:
        last = torch.eye(of.latents)
        for conv, weight in zip(halvings(model), halved(of, linear["encode"]), strict=True):
            conv.weight.copy_(weight)
    else:
        last = linear["encode"].T
        encoder.conv_in.conv.weight[range(channels), range(channels), 1, 1] = 1
    encoder.conv_out.weight[:, :, 1, 1] = last
    encoder.conv_out.bias.copy_(-linear["mean"] @ linear["encode"])


def halvings(model: AutoencoderDC) -> list[nn.Conv2d]:
    """The convolutions of the encoder that halve what they are given, in order."""
    blocks = model.encoder.down_blocks
    return [
        model.encoder.conv_in.conv,
        *(part.conv for block in blocks for part in list(block)[-1:] if len(block)),
    ]


def halved(of: Architecture, encode: Tensor) -> list[Tensor]:
    """Weights (out, in, 3, 3) of the encoder's halvings, of stride 2, that come to `encode` (patch, C) in turn.

    What a halving keeps of parts of a patch is what `encode` looks at in any of them: `analysis.basis` sees to it that
    this is no more than it has channels for. Each but the first adds means of its input by itself ("shortcut"), which
    are taken off here.
    """
    weights, before = [], torch.eye(len(of.channels))
    for k, width in enumerate(inner(of)):
        parts = torch.kron(before, torch.eye(4))
        if width == of.latents and k == of.levels - 1:
            here = encode
        elif width == parts.shape[1]:
            here = parts
        else:
            here = torch.linalg.svd(encode.reshape(len(parts), -1), full_matrices=False)[0]
            here = here[:, :width].contiguous()
        joined = (parts.T @ here).reshape(before.shape[1], 2, 2, width)
        if k:
            group = 4 * before.shape[1] // width
            means = torch.eye(width).repeat_interleave(group, 0) / group
            joined = joined - means.reshape(joined.shape)
        weight = torch.zeros(width, before.shape[1], 3, 3)
        weight[:, :, 1:, 1:] = joined.permute(3, 0, 1, 2)
        weights.append(weight)
        before = here
    return weights


class Critic(nn.Module):
    """Tells real tiles from made ones, patch by patch: (B, C, H, W) to (B, 1, H/8, W/8)."""

    def __init__(self, channels: int, width: int = 40) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for out in (width, 2 * width, 4 * width):
            layers += [spectral_norm(nn.Conv2d(channels, out, 4, 2, 1)), nn.LeakyReLU(0.2)]
            channels = out
        self.layers = nn.ModuleList(layers)
        self.last = spectral_norm(nn.Conv2d(channels, 1, 3, 1, 1))

    def forward(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The verdicts, and what the layers saw."""
        seen = []
        for layer in self.layers:
            x = layer(x)
            seen.append(x)
        return self.last(x), seen


def slopes(x: Tensor) -> tuple[Tensor, Tensor]:
    return x[..., 1:] - x[..., :-1], x[..., 1:, :] - x[..., :-1, :]


def difference(of: Architecture, made: Tensor, real: Tensor) -> Tensor:
    """L1 of values and of slopes, and the mean square, by the weight of each channel."""
    weights = torch.tensor(of.weights, device=real.device).view(1, -1, 1, 1)
    value = ((made - real).abs() * weights).mean() + 2 * ((made - real).square() * weights).mean()
    slope = sum(
        ((a - b).abs() * weights).mean() for a, b in zip(slopes(made), slopes(real), strict=True)
    )
    return value + 0.5 * slope


class Decoding:
    """A decoder in training, with its critic, its average and what it learns from.

    Args:
        pool: of tiles.
        linear: of stage `analysis`.
        guesser: a denoiser whose last step's guesses are decoded as often as true latents; None
            for true latents alone.
        text: (1, T, 384), the empty condition, for it.
    """

    def __init__(
        self, of: Architecture, pool: Path, linear: Path, guesser: nn.Module | None, text: Tensor
    ) -> None:
        self.of, self.guesser, self.text = of, guesser, text.to(DEVICE)
        self.linear = {k: v.to(DEVICE) for k, v in shards.read(linear)[0].items()}
        files = sorted(pool.glob(f"{of.native}x{of.native}-*.safetensors"))
        if not files:
            raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
        self.tiles = torch.cat([shards.read(p)[0]["tiles"] for p in files[:12]]).to(DEVICE)
        self.model, self.average = new(of), new(of)
        hold(of, self.model, shards.read(linear)[0])
        self.average.load_state_dict(self.model.state_dict())
        self.critic = Critic(len(of.channels)).to(DEVICE, memory_format=torch.channels_last)
        if of.seamless:
            wrap(self.model)
        for module in (self.model, self.average):
            module.to(DEVICE, memory_format=torch.channels_last)
        self.decoder = self.model.decoder
        options = {"betas": (0.5, 0.98), "weight_decay": 0.0, "fused": True}
        self.optimiser = torch.optim.AdamW(self.decoder.parameters(), RATE, **options)
        self.critics = torch.optim.AdamW(self.critic.parameters(), 3e-4, **options)
        self.schedule = denoiser.Schedule()

    def sample(self, g: torch.Generator, batch: int) -> tuple[Tensor, Tensor]:
        """Latents as diffusion makes them, and the real pixels (B, C, H, W) in -1..1."""
        side = self.tiles.shape[2]
        x = self.tiles[torch.randint(len(self.tiles), (batch,), generator=g).to(DEVICE)]
        if self.of.seamless:
            dy, dx = torch.randint(side, (2,), generator=g).tolist()
            x = x.roll((dy, dx), (2, 3))
        z = analysis.encode(self.of, self.linear, x).contiguous(memory_format=torch.channels_last)
        on_device = generator(int(torch.randint(2**31, (), generator=g)))
        noise = torch.randn(z.shape, generator=on_device, device=DEVICE)
        if self.guesser is not None and torch.rand((), generator=g) < 0.5:
            t = torch.randint(*LAST_STEP, (batch,), generator=g).to(DEVICE)
            a, s = self.schedule.at(t)
            text = self.text.expand(batch, -1, -1)
            with torch.no_grad():
                z = self.schedule.clean(self.guesser, a * z + s * noise, t, text)
        else:
            amount = NOISE * torch.rand(batch, 1, 1, 1, generator=g)
            z = z + noise * amount.to(DEVICE)
        return z.contiguous(memory_format=torch.channels_last), x.float() / 127.5 - 1

    def step(self, step: int, steps: int, seed: int, batch: int) -> Tensor:
        """One step of both networks. Returns the mean square error by channel."""
        rate = min(1.0, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * step / steps))
        for optimiser, full in ((self.optimiser, RATE), (self.critics, 3e-4)):
            for group in optimiser.param_groups:
                group["lr"] = full * rate + 1e-5
        g = torch.Generator().manual_seed(seed * 1_000_003 + step)
        z, real = self.sample(g, batch)
        judged = step >= REAL_FROM * steps
        with autocast():
            made = self.decoder(z)
        loss = difference(self.of, made.float(), real)
        if judged:
            self.critic.requires_grad_(False)
            with autocast():
                verdict, seen = self.critic(made)
                with torch.no_grad():
                    _, wanted = self.critic(real)
            alike = sum(
                (a.float() - b.float()).abs().mean() for a, b in zip(seen, wanted, strict=True)
            )
            loss = loss + REAL_WEIGHT * (alike - verdict.float().mean())
        averaging.update(loss, self.decoder, self.average.decoder, self.optimiser, step, 0.996)
        if step >= 0.8 * REAL_FROM * steps:
            self.critic.requires_grad_(True)
            with autocast():
                on_real, on_made = self.critic(real)[0], self.critic(made.detach())[0]
            against = F.relu(1 - on_real.float()).mean() + F.relu(1 + on_made.float()).mean()
            self.critics.zero_grad()
            against.backward()
            self.critics.step()
        return (made.detach().float() - real).square().mean((0, 2, 3))


def train(
    of: Architecture, pool: Path, linear: Path, out: Path, steps: int,
    pixels: int = 12 * 128 * 128, seed: int = 0, guesser: nn.Module | None = None, text: Tensor | None = None,
    minutes: float | None = None,
) -> bool:  # fmt: skip
    """Train to step `steps`, going on from `out` if it is there.

    Returns:
        Whether all steps are done.
    """
    torch.manual_seed(seed)
    it = Decoding(of, pool, linear, guesser, torch.zeros(1, 1, 1) if text is None else text)
    first = 0
    if out.exists():
        state, facts = shards.read(out)
        averaging.put(it.model, averaging.live(state), out)
        it.average.load_state_dict(averaging.averaged(state))
        if critic := {k[2:]: v for k, v in state.items() if k.startswith("c.")}:
            it.critic.load_state_dict(critic)  # what was adopted has none, and gets a new one
        averaging.restore(it.optimiser, state)
        averaging.restore(it.critics, state, "p")
        first = facts["step"]

    def said(errors: Tensor) -> str:
        psnr = ", ".join(f"{10 * math.log10(4 / e):.1f}" for e in errors.mean(0).tolist())
        return f"PSNR by channel {psnr} dB"

    def save(done: int) -> None:
        state = averaging.pack(it.model, it.average)
        state |= {f"c.{name}": value for name, value in it.critic.state_dict().items()}
        state |= averaging.optimiser_state(it.optimiser)
        state |= averaging.optimiser_state(it.critics, "p")
        shards.write(out, state, step=done)

    loop = Loop("decoder", first, steps, save, minutes, every=100, said=said)
    for step in loop:
        loop.note(it.step(step, steps, seed, max(2, pixels // of.native**2)))
    return loop.done


def load(of: Architecture, path: Path) -> AutoencoderDC:
    """The averaged weights of a run."""
    model = new(of)
    averaging.put(model, averaging.averaged(shards.read(path)[0]), path)
    if of.seamless:
        wrap(model)
    return model.to(DEVICE).eval().requires_grad_(False)
