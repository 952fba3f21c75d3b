"""A diffusers checkpoint, warm on one device."""

from __future__ import annotations

import inspect
import math
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any, cast

import diffusers
import numpy as np
import torch

from allaprima.cores import FREE_CORES
from allaprima.errors import DamagedModel, RequestRefused, ran_out_of_memory
from allaprima.models import depth, framing, palette, tiling
from allaprima.models.acceleration import Accelerator
from allaprima.models.blending import LatentBlend
from allaprima.models.cards import Card, Task
from allaprima.models.embeddings import Embeddings
from allaprima.models.fallbacks import Fallbacks
from allaprima.models.families import family_of
from allaprima.models.generator import Output, Report
from allaprima.models.integrity import ModelIndex
from allaprima.models.loading import assemble
from allaprima.models.memory import Layout, next_layout
from allaprima.models.memory_tiles import decoding_in_pieces
from allaprima.models.parts import Parts
from allaprima.models.quiet import quiet
from allaprima.models.stages import Stages
from allaprima.request import Request

_BLEND_SEED = 0x5EED
"""Added to a picture's seed, so that the two noises of blended inpainting differ."""

_LEAST_STRENGTH = 1e-3
"""Below it not even one step of a thousand would be taken."""


class DiffusersGenerator:
    """Runs every task of a checkpoint with one set of weights.

    Args:
        card: of the checkpoint.
        index: of its folder, inspected.
        device: "cpu", "cuda", "mps".

    Raises:
        DamagedModel: a part is missing or unreadable.
        UnsupportedRequest: no family runs its pipeline.

    Where memory runs out, torch's own error passes; the engine explains it.
    """

    def __init__(self, card: Card, index: ModelIndex, device: str) -> None:
        family = family_of(index.pipeline_class, card.path)
        parts = {component.name for component in index.components}
        missing = [name for name in ("vae", family.denoiser) if name not in parts]
        if missing:
            raise DamagedModel(f"The model {card.path} has no {missing[0]}.", "Install it again.")
        self._card, self._family, self._config = card, family, index.config
        self._pipelines: dict[str, Any] = {}
        self._embeddings = Embeddings()
        self._fallbacks = Fallbacks(card)
        self._parts = Parts(card, index, family, device, self._forget)
        width = getattr(self._parts.denoiser.config, "cross_attention_dim", None)
        if card.palette and (family.name != "stable-diffusion" or width != palette.WIDTH):
            raise DamagedModel(
                f"The card of the model {card.path} says that it takes a palette, but its network "
                f"reads no tokens of {palette.WIDTH} features.",
                "Correct the card, or install the model again.",
            )

    @property
    def device(self) -> str:
        return str(self._parts.device)

    @property
    def dtype(self) -> str:
        """What it computes in, and what the weights are rounded to besides."""
        return self._parts.dtype_name

    @property
    def layout(self) -> Layout:
        """How much of the model is in memory."""
        return self._parts.layout

    def release(self) -> None:
        """Give back the memory."""
        self._parts.release()

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Make one picture; see `Generator.generate`.

        The noise is drawn on the CPU, so that machines with different devices agree on what a
        seed means. An image is resized to the size wanted. What inpainting keeps is the image's
        own pixels, exactly.

        Raises:
            RequestRefused: the checkpoint's own safety checker refused the picture.
            DamagedModel: what it made are no numbers.
            Cancelled: from `report`.
        """
        [output] = self.generate_many([request.replace(seed=seed)], report)
        return output

    def generate_many(self, requests: Sequence[Request], report: Report) -> list[Output]:
        """Make several pictures in one pass; see `BatchGenerator.generate_many`.

        Each has its own noise, so a picture is the same as if it had been made alone, as far as
        the device's arithmetic does not depend on the size of the pass.
        """
        request = requests[0]
        frame = self._frame(request)
        if request.strength is not None and request.strength < _LEAST_STRENGTH:
            return [self._as_it_is(r, frame) for r in requests]
        while (made := self._planes_if_they_fit(requests, frame, report)) is None:
            self._parts.shrink()
        stages, planes = made
        timings = {name: spent / len(requests) for name, spent in stages.timings.items()}
        return [
            self._output(one, frame, made, timings)
            for one, made in zip(requests, planes.numpy(), strict=True)
        ]

    @property
    def accelerator(self) -> Accelerator | None:
        """How the networks are run, if not in plain torch; None again once that has failed."""
        return self._fallbacks.accelerator

    def accelerate(self, accelerator: Accelerator) -> None:
        """Run the networks another way from now on, for the sizes that it covers."""
        self._fallbacks.accelerator = accelerator

    def _forget(self) -> None:
        """Forget what was made of parts that go now."""
        if self.accelerator is not None:
            self.accelerator.release()
        self._pipelines.clear()
        self._embeddings.clear()

    def _planes_if_they_fit(
        self, requests: Sequence[Request], frame: framing.Frame, report: Report
    ) -> tuple[Stages, torch.Tensor] | None:
        """What the autoencoder decoded; None if the memory ran out and less of it may do.

        Of several pictures that run out of memory fewer should be made at once, by the caller.
        """
        try:
            return self._sound_planes(requests, frame, report)
        except Exception as error:
            if (
                not ran_out_of_memory(error)
                or len(requests) > 1
                or next_layout(self.layout) is None
            ):
                raise
        # After the block, where nothing holds the tensors that were too many any more.
        return None

    def _sound_planes(
        self, requests: Sequence[Request], frame: framing.Frame, report: Report
    ) -> tuple[Stages, torch.Tensor]:
        """What the autoencoder decoded, made again another way where it is broken, and its stages.

        Raises:
            DamagedModel: it is broken in every way.
        """
        request, accelerator = requests[0], self.accelerator
        stages = Stages(report, self._parts.device)

        def make(accelerator: Accelerator | None) -> torch.Tensor:
            nonlocal stages
            stages = Stages(report, self._parts.device)
            return self._planes(requests, frame, stages, accelerator)

        planes = self._fallbacks.sound(
            self._parts,
            make,
            # What a ControlNet adds to the denoiser is no input of the accelerated one.
            accelerated=accelerator is not None
            and request.depth is None
            and accelerator.covers(frame.wanted),
            # From an even image an even picture may come.
            even=request.image is not None,
        )
        return stages, planes

    def _planes(
        self,
        requests: Sequence[Request],
        frame: framing.Frame,
        stages: Stages,
        accelerator: Accelerator | None,
    ) -> torch.Tensor:
        """What the autoencoder decoded: (N, C, H, W) float32 in 0..1, on the CPU."""
        request, parts = requests[0], self._parts
        seeds = [one.seed or 0 for one in requests]
        blend = self._blend(request, seeds[0], frame)
        task: Task = "image-to-image" if blend else cast("Task", request.task)
        pipeline = self._pipeline(task, by_depth=request.depth is not None)

        def after_step(_: Any, step: int, __: Any, tensors: dict[str, Any]) -> dict[str, Any]:
            stages.step(step + 1)
            if blend is not None:
                tensors["latents"] = blend.after_step(pipeline, step, tensors["latents"])
            return tensors

        generators = [torch.Generator().manual_seed(seed) for seed in seeds]
        arguments = self._arguments(request, frame, pipeline) | {
            "generator": generators if len(generators) > 1 else generators[0],
            "callback_on_step_end": after_step,
        }
        if len(requests) > 1:
            arguments["prompt"] = [one.prompt for one in requests]
            if arguments.get("negative_prompt"):
                arguments["negative_prompt"] = [one.negative_prompt for one in requests]
        with ExitStack() as stack:
            if frame.tile:
                stack.enter_context(tiling.circular(parts.convolutions, parts.downsamplers))
            if accelerator is not None:
                networks = {
                    "denoiser": parts.denoiser,
                    "decoder": parts.components["vae"].decoder,
                }
                stack.enter_context(accelerator.running(networks, tile=frame.tile))
            if parts.fused is not None and (accelerator is None or accelerator.partial):
                stack.enter_context(parts.fused.running())
            if parts.fused is not None and accelerator is None:
                # Only so are pixels the same with any number of threads, but for rounding.
                stack.enter_context(FREE_CORES.followed())
            if parts.fused_text is not None:
                stack.enter_context(parts.fused_text.running())
            if parts.layout.tiled:
                scale = int(pipeline.vae_scale_factor)
                stack.enter_context(decoding_in_pieces(pipeline.vae, scale, wrap=frame.tile))
            remember = blend.remember if blend else None
            controlnet = parts.controlnet if request.depth is not None else None
            stack.enter_context(stages.watching(pipeline, controlnet or parts.denoiser, remember))
            colours = request.palette[: self._card.palette] if self._card.palette else None
            stack.enter_context(
                self._embeddings.used_by(pipeline, dtype=parts.text_dtype, palette=colours)
            )
            stages.enter("text")
            stack.enter_context(quiet(importing=False))
            result = pipeline(**arguments)
        if any(getattr(result, "nsfw_content_detected", None) or ()):
            raise RequestRefused(
                "The model's own safety checker refused the picture.",
                "Change the prompt or the seed.",
            )
        return torch.stack(list(result.images)).float().cpu()

    def _frame(self, request: Request) -> framing.Frame:
        card = self._card
        size = request.size or card.size
        multiple = card.multiple
        if request.tiles:
            multiple = math.lcm(multiple, self._stride())
        return framing.Frame.around(size, multiple, tile=request.tiles)

    @property
    def _has_alpha(self) -> bool:
        return "alpha" in self._card.channels

    def _stride(self) -> int:
        """Pixels between places that all layers treat alike: rounding to less would make a
        wrapped row meet a row of another phase."""
        by_depth = not self._family.pipelines
        scale = int(self._pipeline("text-to-image", by_depth=by_depth).vae_scale_factor)
        levels = len(getattr(self._parts.denoiser.config, "down_block_types", ()))
        return scale << max(0, levels - 1)

    def _pipeline(self, task: Task, *, by_depth: bool) -> Any:
        names = self._family.depth_pipelines if by_depth else self._family.pipelines
        name = names[task]
        if name not in self._pipelines:
            with quiet():  # the class is imported here
                cls = getattr(diffusers, name)
                if name == "StableDiffusionImg2ImgPipeline":
                    from allaprima.models.alpha import AlphaImg2ImgPipeline
                    from allaprima.models.strength import EvenStrengthPipeline

                    cls = AlphaImg2ImgPipeline if self._has_alpha else EvenStrengthPipeline
            pipeline = assemble(cls, self._parts.components, self._config, self._parts.device)
            if self._has_alpha and hasattr(pipeline, "use_alpha"):
                pipeline.use_alpha()
            self._pipelines[name] = pipeline
        return self._pipelines[name]

    def _blend(self, request: Request, seed: int, frame: framing.Frame) -> LatentBlend | None:
        """For inpainting with a family, or a number of latents, that has no pipeline for it."""
        if request.mask is None:
            return None
        # diffusers' pipelines for UNets know latents of four channels only, and no transparency.
        stock = self._family.denoiser != "unet" or (
            self._parts.denoiser.config.in_channels in (4, 9) and not self._has_alpha
        )
        if stock and "inpaint" in self._family.pipelines:
            return None
        mask = torch.from_numpy((frame.to_made(request.mask) > 0).astype(np.float32))
        return LatentBlend(mask, seed ^ _BLEND_SEED)

    def _arguments(self, request: Request, frame: framing.Frame, pipeline: Any) -> dict[str, Any]:
        """What the pipeline's call takes of everything that there is to say."""
        width, height = frame.made
        steps = request.steps or self._card.steps
        guidance = self._card.guidance if request.guidance is None else request.guidance
        arguments: dict[str, Any] = {
            "prompt": request.prompt,
            "negative_prompt": request.negative_prompt or None,
            "width": width,
            "height": height,
            "guidance_scale": guidance,
            "output_type": "pt",
            # Of SANA: bins would make other sizes than those asked for.
            "use_resolution_binning": False,
        }
        if request.image is not None:
            strength = self._card.strength if request.strength is None else request.strength
            if not getattr(pipeline, "begins_anywhere", False):
                steps = self._steps_for(steps, strength)
            image = frame.to_made(request.image)
            planes = framing.to_channels(image, self._card.channels, self._card.matte)
            arguments |= {"strength": strength, "image": torch.from_numpy(planes)[None]}
            mask = frame.to_made(
                np.full(request.image.shape[:2], 255, np.uint8)
                if request.mask is None
                else request.mask
            )
            mask = framing.cells(mask, math.gcd(width, height, self._card.multiple))
            arguments["mask_image"] = torch.from_numpy(mask.astype(np.float32) / 255)[None, None]
        if request.depth is not None:
            arguments |= depth.arguments_for(
                depth.planes_of(request.depth, frame),
                image_given=request.image is not None,
                controlnet=self._parts.controlnet is not None,
            )
        most = getattr(pipeline.scheduler.config, "original_inference_steps", None)
        if most is not None and steps > most:  # of a latent consistency model
            steps = most
            if "strength" in arguments:
                arguments["strength"] = max(arguments["strength"], 1 / steps)
        arguments["num_inference_steps"] = steps
        # SANA-Sprint's second of two steps begins at an angle of its own; other counts have none.
        arguments["intermediate_timesteps"] = 1.3 if steps == 2 else None
        accepted = inspect.signature(type(pipeline).__call__).parameters
        return {name: value for name, value in arguments.items() if name in accepted}

    def _steps_for(self, steps: int, strength: float) -> int:
        """So many steps that a strength, which leaves out the first of them, neither leaves out
        all nor, below 0.8, none: then the image would have no say."""

        def taken(steps: int) -> int:
            if self._family.rounds_up:
                return steps - int(steps - steps * strength)
            return int(steps * strength)

        while taken(steps) < 1 or (taken(steps) == steps and strength < 0.8):
            steps += 1
        return steps

    def _output(
        self, request: Request, frame: framing.Frame, planes: Any, timings: dict[str, float]
    ) -> Output:
        card = self._card
        pixels, maps = framing.from_channels(planes, card.channels, frame, card.matte)
        if request.kind == "material":
            pixels = framing.on_white(pixels)
        if request.image is not None and request.mask is not None:
            image = framing.resize(request.image, frame.wanted, wrap=frame.tile)
            mask = framing.resize(request.mask, frame.wanted, wrap=frame.tile)
            pixels = framing.paste_back(pixels, image, mask)
        return Output(pixels, maps, timings)

    def _as_it_is(self, request: Request, frame: framing.Frame) -> Output:
        """No strength: nothing may change but the size."""
        assert request.image is not None
        image = framing.resize(request.image, frame.wanted, wrap=frame.tile)
        if "alpha" not in self._card.channels and request.mask is None:
            image = framing.on_white(image)
        return Output(np.ascontiguousarray(image))
