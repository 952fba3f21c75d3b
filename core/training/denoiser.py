"""The denoiser and its noise schedule, shared by teacher and student: stock diffusers classes."""

from __future__ import annotations

import itertools

import torch
from diffusers import DDIMScheduler, UNet2DConditionModel
from torch import Tensor, nn

from training.architecture import TEXT_WIDTH, Architecture
from training.device import DEVICE, autocast
from training.wrap import wrap


def new(of: Architecture) -> UNet2DConditionModel:
    """Latents in and out.

    Text goes in twice: pooled, with the time, into every block (what the whole picture is), and
    token by token through cross-attention at the coarse levels (which word belongs to which).
    There is no position embedding: with edges that wrap around, the network does not know where a
    tile begins, and a rolled input gives the rolled output.
    """
    last = len(of.widths) - 1
    return UNet2DConditionModel(
        sample_size=of.native // of.scale, in_channels=of.latents,
        out_channels=of.latents, block_out_channels=of.widths, layers_per_block=1,
        norm_num_groups=16,
        down_block_types=tuple("CrossAttnDownBlock2D" if k in of.attention else "DownBlock2D" for k in range(last + 1)),
        up_block_types=tuple("CrossAttnUpBlock2D" if last - k in of.attention else "UpBlock2D" for k in range(last + 1)),
        mid_block_type="UNetMidBlock2DCrossAttn",
        cross_attention_dim=TEXT_WIDTH, attention_head_dim=tuple(max(1, width // 32) for width in of.widths),
        use_linear_projection=True, addition_embed_type="text", addition_embed_type_num_heads=6,
        resnet_time_scale_shift="scale_shift",
    )  # fmt: skip


def trainable(of: Architecture) -> nn.Module:
    """A new one on the device, laid out for training."""
    from diffusers.models.attention_processor import AttnProcessor

    model = new(of)
    if DEVICE.type == "cpu":
        # The fused attention's backward pass is several times as slow there for so few tokens.
        model.set_attn_processor(AttnProcessor())
    if of.seamless:
        wrap(model)
    return model.to(DEVICE, memory_format=torch.channels_last).train()


def scheduler() -> DDIMScheduler:
    """The network predicts the clean latents: it is too narrow to carry the noise of every channel
    through, as predicting velocity asks of it. Zero terminal SNR and trailing steps, so that the
    first step starts from pure noise (Lin et al., "Common Diffusion Noise Schedules and Sample
    Steps are Flawed", 2023)."""
    return DDIMScheduler(
        num_train_timesteps=1000, beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear",
        prediction_type="sample", timestep_spacing="trailing", rescale_betas_zero_snr=True,
        clip_sample=False, set_alpha_to_one=True, steps_offset=1,
    )  # fmt: skip


class Schedule:
    """alpha and sigma by timestep: x_t = alpha x + sigma noise."""

    def __init__(self) -> None:
        cumulative = scheduler().alphas_cumprod.double().clamp(min=0)
        self.alpha = cumulative.sqrt().float().to(DEVICE)
        self.sigma = (1 - cumulative).sqrt().float().to(DEVICE)

    def at(self, t: Tensor) -> tuple[Tensor, Tensor]:
        """Both at timesteps t (B,), shaped (B, 1, 1, 1); t = -1 is clean."""
        clean = (t < 0).view(-1, 1, 1, 1)
        a = self.alpha[t.clamp(min=0)].view(-1, 1, 1, 1)
        s = self.sigma[t.clamp(min=0)].view(-1, 1, 1, 1)
        return torch.where(clean, 1.0, a), torch.where(clean, 0.0, s)

    @staticmethod
    def clean(model: nn.Module, z: Tensor, t: Tensor, text: Tensor) -> Tensor:
        """The clean latents (B, C, h, w), float32, that the network sees in z at timesteps t (B,)."""
        with autocast():
            made = model(z, t, text).sample
        return torch.as_tensor(made.float())

    def step(self, z: Tensor, clean: Tensor, t: Tensor, to: Tensor) -> Tensor:
        """One deterministic DDIM step of z from t to `to`, given the predicted clean latents."""
        a, s = self.at(t)
        b, r = self.at(to)
        return b * clean + r * (z - a * clean) / s


def trailing(steps: int) -> list[int]:
    """The timesteps that `DDIMScheduler` uses for `steps` with trailing spacing."""
    s = scheduler()
    s.set_timesteps(steps)
    return [int(t) for t in s.timesteps]


@torch.no_grad()
def sample(
    model: UNet2DConditionModel, text: Tensor, empty: Tensor, size: tuple[int, int], steps: int,
    guidance: float = 1.0, seed: int = 0, noise: Tensor | None = None,
) -> Tensor:  # fmt: skip
    """Latents (B, C, h, w) for conditions (B, T, 384).

    Args:
        empty: condition (1, T, 384) of the empty prompt, for guidance above 1.
        size: (h, w) of the latents.
    """
    schedule = Schedule()
    if noise is None:
        noise = torch.randn(
            len(text),
            model.config.in_channels,
            *size,
            generator=torch.Generator().manual_seed(seed),
        )
    x = noise.to(DEVICE, memory_format=torch.channels_last)
    text, empty = text.to(DEVICE), empty.to(DEVICE)
    times = [*trailing(steps), -1]
    for now, after in itertools.pairwise(times):
        t = torch.full((len(x),), now, device=DEVICE)
        clean = schedule.clean(model, x, t, text)
        if guidance != 1.0:
            free = schedule.clean(model, x, t, empty.expand_as(text))
            clean = free + guidance * (clean - free)
        x = schedule.step(x, clean, t, torch.full((len(x),), after, device=DEVICE))
    return x
