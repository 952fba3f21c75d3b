"""Depth images, as the pipelines that take one want them."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from allaprima.errors import InvalidImage
from allaprima.models.framing import Frame, resize
from allaprima.request import DepthArray, Float32Array


def planes_of(depth: DepthArray, frame: Frame) -> Float32Array:
    """A depth image at the size that is made: (H, W) float32 in 0..1, the nearest 1."""
    values = depth.astype(np.float32)
    if depth.dtype == np.uint8:
        values /= np.float32(255)
    if frame.tile:
        return resize(values, frame.made, wrap=True)
    return frame.to_made(values)


def arguments_for(planes: Float32Array, *, image_given: bool, controlnet: bool) -> dict[str, Any]:
    """What a pipeline's call takes of a depth image, besides what it takes without one.

    Args:
        planes: (H, W), as `planes_of` gives them.
        image_given: whether the picture starts from an image.
        controlnet: whether a ControlNet reads it; if not, the denoiser itself does.

    Raises:
        InvalidImage: it is the same everywhere, and the pipeline would divide by its range.
    """
    values = torch.from_numpy(np.ascontiguousarray(planes))
    if controlnet:
        # Trained on pictures in three channels. Without an image, this one bears its name.
        control = values.expand(1, 3, -1, -1).contiguous()
        return {"control_image" if image_given else "image": control}
    if not float(np.ptp(planes)) > 0:
        raise InvalidImage(
            "The depth image is the same everywhere, so it says nothing.",
            "Give one in which something is nearer, or make the picture without.",
        )
    arguments: dict[str, Any] = {"depth_map": values[None]}
    if not image_given:
        # The pipeline starts from an image always. At full strength nothing but a trace of it is
        # left under the noise, and of grey that trace says least.
        grey = torch.full((1, 3, *values.shape), 0.5)
        arguments |= {"image": grey, "strength": 1.0}
    return arguments
