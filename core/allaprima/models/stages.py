"""Progress, cancelling and times of a pipeline's run, from the outside.

A pipeline calls back once a step, no earlier. Here its autoencoder and its denoiser report as
well when they are first called, which is when the stage before them ends.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from allaprima.models.generator import Report


class Stages:
    """The stages of one run: "text", "encode" (of an image), "denoise", "decode".

    Args:
        report: told of each stage's beginning and end, and of each step; see `Report`.
        device: whose queue is waited for before the clock is read.
    """

    def __init__(self, report: Report, device: torch.device) -> None:
        self.timings: dict[str, float] = {}
        self._report = report
        self._wait = {"cuda": torch.cuda.synchronize, "mps": torch.mps.synchronize}.get(device.type)
        self._stage: str | None = None
        self._total = 1
        self._began = 0.0

    def enter(self, stage: str, total: int = 1) -> None:
        """End the stage before and begin this one, of `total` steps."""
        self.leave()
        self._stage, self._total, self._began = stage, total, time.perf_counter()
        self._report(stage, 0, total)

    def step(self, number: int) -> None:
        """Say that `number` steps of the stage are done."""
        if self._stage is not None and number < self._total:
            self._report(self._stage, number, self._total)

    def leave(self) -> None:
        """End the stage."""
        if self._stage is None:
            return
        if self._wait is not None:
            self._wait()
        stage, self._stage = self._stage, None
        spent = time.perf_counter() - self._began
        self.timings[stage] = self.timings.get(stage, 0.0) + spent
        self._report(stage, self._total, self._total)

    @contextmanager
    def watching(
        self,
        pipeline: Any,
        denoiser: nn.Module,
        on_encoded: Callable[[Tensor], None] | None = None,
    ) -> Iterator[None]:
        """Follow a pipeline's parts; they are as before on leaving.

        Args:
            on_encoded: given the latents of the first image that is encoded, unscaled.
        """
        vae = pipeline.vae
        encode, decode = vae.encode, vae.decode
        # Stable Diffusion's pipelines pass a generator, which AutoencoderDC does not take.
        unknown = {"generator"} - inspect.signature(decode).parameters.keys()

        def watched_encode(image: Tensor, *args: Any, **kwargs: Any) -> Any:
            nonlocal on_encoded
            self.enter("encode")
            # A part may be kept in another precision than the pipeline believes.
            encoded = encode(image.to(vae.dtype), *args, **kwargs)
            if hasattr(encoded, "latent"):
                # Of AutoencoderDC; Stable Diffusion's pipelines look for the plural.
                encoded.latents = encoded.latent
            if hasattr(encoded, "latents") and image.dtype != vae.dtype:
                encoded.latents = encoded.latents.to(image.dtype)
            if on_encoded is not None:
                on_encoded(_latents(encoded))
                on_encoded = None
            self.leave()
            return encoded

        def watched_decode(latents: Tensor, *args: Any, **kwargs: Any) -> Any:
            self.enter("decode")
            kwargs = {name: value for name, value in kwargs.items() if name not in unknown}
            return decode(latents.to(vae.dtype), *args, **kwargs)

        def before_denoising(*_: Any) -> None:
            if self._stage != "denoise":
                self.enter("denoise", pipeline.num_timesteps)

        hook = denoiser.register_forward_pre_hook(before_denoising)
        try:
            vae.encode, vae.decode = watched_encode, watched_decode
            yield
            self.leave()
        finally:
            hook.remove()
            for name in ("encode", "decode"):
                vae.__dict__.pop(name, None)


def _latents(encoded: Any) -> Tensor:
    """What autoencoders of several kinds call their latents."""
    if hasattr(encoded, "latent_dist"):
        mode: Tensor = encoded.latent_dist.mode()
        return mode
    latents: Tensor = encoded.latents
    return latents
