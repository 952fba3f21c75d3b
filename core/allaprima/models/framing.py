"""Fitting a request to what a model can make: sizes, resizing, and pasting back.

Arrays only; no model. A picture is made larger where the size wanted is no multiple of what the
model needs, and then cropped right and below. A seamless one cannot be cropped: it is made at the
next multiple and resized around its edges.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from allaprima.request import Float32Array, UInt8Array

_LANCZOS = Image.Resampling.LANCZOS
_NEARLY = 4 / 255
"""So near to 0 or 1, decoded alpha is that."""
_REACH = 3
"""Of the Lanczos filter, in pixels of the coarser side."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A size that is wanted, and the size that it is made at.

    Attributes:
        wanted, made: (width, height) in pixels; `made` is not smaller.
        tile: whether the picture is seamless.
    """

    wanted: tuple[int, int]
    made: tuple[int, int]
    tile: bool

    @classmethod
    def around(cls, wanted: tuple[int, int], multiple: int, *, tile: bool) -> Frame:
        """The smallest frame whose sides are multiples of `multiple`."""
        width, height = (-(-side // multiple) * multiple for side in wanted)
        return cls(wanted, (width, height), tile)

    def to_made(self, image: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """An input of any size at the made size: (H, W) or (H, W, C) uint8.

        It is resized to the wanted size, and repeated from its edges beyond; or, if seamless,
        resized to the made size.
        """
        if self.tile:
            return resize(image, self.made, wrap=True)
        image = resize(image, self.wanted)
        right, below = self.made[0] - self.wanted[0], self.made[1] - self.wanted[1]
        if not right and not below:
            return image
        return np.pad(image, [(0, below), (0, right)] + [(0, 0)] * (image.ndim - 2), mode="edge")

    def to_wanted(self, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """A result, (H, W) or (H, W, C), uint8 or float32, at the wanted size."""
        if values.shape[1::-1] != self.made:
            # Some pipelines bring a large input down to a size of their own.
            values = resize(values, self.made, wrap=self.tile)
        if self.tile:
            return resize(values, self.wanted, wrap=True)
        return values[: self.wanted[1], : self.wanted[0]]


def resize(
    values: npt.NDArray[Any], size: tuple[int, int], *, wrap: bool = False
) -> npt.NDArray[Any]:
    """Lanczos resampling.

    Args:
        values: (H, W) or (H, W, 3 or 4) uint8; or (H, W) float32, whose range is kept. Of straight
            alpha, colours count by how much of them is seen; where nothing is seen it is black.
        size: (width, height).
        wrap: what lies beyond an edge is the opposite edge, so that a seamless picture stays so.
    """
    height, width = values.shape[:2]
    if (width, height) == size:
        return values
    box = (0.0, 0.0, float(width), float(height))
    if wrap:
        # The filter reaches past the edges by this much; Pillow looks beyond the box for it.
        x, y = (
            int(np.ceil(_REACH * max(1, old / new))) + 1
            for old, new in zip((width, height), size, strict=True)
        )
        values = np.pad(values, [(y, y), (x, x)] + [(0, 0)] * (values.ndim - 2), mode="wrap")
        box = (float(x), float(y), float(x + width), float(y + height))
    # In float32, a channel at a time: with 8 bits Pillow clips between its two passes, and in an
    # order that depends on the size, so what meets at a seam would not be treated alike.
    planes = values.reshape(*values.shape[:2], -1).astype(np.float32)
    if planes.shape[2] == 4:
        planes[..., :3] *= planes[..., 3:] / np.float32(255)
    resized = np.stack(
        [
            np.asarray(Image.fromarray(plane).resize(size, _LANCZOS, box))
            for plane in np.moveaxis(planes, 2, 0)
        ],
        axis=2,
    )
    if planes.shape[2] == 4:
        seen = resized[..., 3:] / np.float32(255)
        resized[..., :3] = np.where(seen > 1 / 512, resized[..., :3] / seen.clip(1 / 512), 0)
    resized = resized.reshape(size[1], size[0], *values.shape[2:])
    if values.dtype == np.float32:
        return resized.clip(values.min(), values.max())
    return (resized.clip(0, 255) + np.float32(0.5)).astype(np.uint8)


def on_white(image: UInt8Array) -> UInt8Array:
    """(H, W, 3) uint8: an image with transparency put on white, another as it is."""
    if image.shape[2] == 3:
        return image
    return _over(image, np.uint8(255))


def _over(image: UInt8Array, below: UInt8Array | np.uint8) -> UInt8Array:
    """(H, W, 3) uint8: an image of straight alpha, (H, W, 4), laid over opaque colours."""
    alpha = image[..., 3:].astype(np.uint16)
    over = (image[..., :3] * alpha + below * (255 - alpha) + 127) // 255
    return over.astype(np.uint8)


def cells(mask: UInt8Array, size: int) -> UInt8Array:
    """A mask whose cells of `size` pixels are 255 where `mask` has anything, else 0.

    Models paint whole latents. Without this, a stroke thinner than a latent can fall between
    the points at which a pipeline samples its mask, and nothing would be painted.
    """
    height, width = mask.shape
    grid = (mask > 0).reshape(height // size, size, width // size, size).any(axis=(1, 3))
    return np.where(grid, 255, 0).astype(np.uint8).repeat(size, 0).repeat(size, 1)


def paste_back(made: UInt8Array, image: UInt8Array, mask: UInt8Array) -> UInt8Array:
    """The new picture inside the mask, the old one outside, blended by the mask's grey values.

    Into an old picture that is opaque everywhere no holes are made: where the new one is transparent,
    the old one is seen through it.

    Args:
        made: (H, W, 3 or 4) uint8, the new picture.
        image: (H, W, 3 or 4) uint8, the old one.
        mask: (H, W) uint8: at 0 the old pixels come back exactly, at 255 the new ones.

    Returns:
        (H, W, 4) if the old one has alpha (blended premultiplied), else (H, W, 3).
    """
    if made.shape[2] == 4 and (image.shape[2] == 3 or image[..., 3].min() == 255):
        made = _over(made, image[..., :3])
    weight = mask[..., None].astype(np.uint32)
    if made.shape[2] == 3 and image.shape[2] == 3:
        return ((made * weight + image * (255 - weight) + 127) // 255).astype(np.uint8)
    new, old = (_with_alpha(p).astype(np.uint32) for p in (made, image))
    new_share, old_share = new[..., 3:] * weight, old[..., 3:] * (255 - weight)
    total = new_share + old_share
    some = np.maximum(total, 1)
    colour = (new[..., :3] * new_share + old[..., :3] * old_share + some // 2) // some
    blended = np.concatenate([colour, (total + 127) // 255], axis=2).astype(np.uint8)
    # Where nothing is seen the sums are 0, yet a kept pixel keeps its hidden colour as well.
    return np.where(weight == 0, _with_alpha(image), blended)


def _with_alpha(image: UInt8Array) -> UInt8Array:
    if image.shape[2] == 4:
        return image
    return np.concatenate([image, np.full((*image.shape[:2], 1), 255, np.uint8)], axis=2)


def from_channels(
    planes: Float32Array, channels: tuple[str, ...], frame: Frame, matte: str | None = None
) -> tuple[UInt8Array, dict[str, Float32Array]]:
    """Pixels and maps from what an autoencoder decoded.

    Args:
        planes: (C, H, W) float32 in 0..1.
        channels, matte: their meaning, as on a card.

    Returns:
        Pixels (H, W, 3 or 4) uint8, and the maps (H, W) float32, at the wanted size.
    """
    deep = 4 if "alpha" in channels else 3
    if matte is not None:
        planes = _without_matte(planes, matte)
    # Half is added to round, so that casting need not.
    pixels = (planes[:deep] * np.float32(255) + np.float32(0.5)).astype(np.uint8)
    maps = {
        name: np.ascontiguousarray(frame.to_wanted(plane))
        for name, plane in zip(channels[1:] if deep == 3 else (), planes[3:], strict=False)
    }
    return np.ascontiguousarray(frame.to_wanted(pixels.transpose(1, 2, 0))), maps


def _without_matte(planes: Float32Array, matte: str) -> Float32Array:
    """Straight colours of such as lie over a matte.

    They are `(colour - matte (1 - alpha)) / alpha`, the reverse of "over" (Porter and Duff,
    "Compositing Digital Images", 1984), and black where alpha is 0. Small errors of a colour grow as
    its alpha falls, and weigh as little as before when it is laid over anything.
    """
    alpha = planes[3]
    # A network never quite reaches the ends; a veil of 1 % everywhere would be a part of the picture.
    alpha = np.where(alpha < _NEARLY, 0, np.where(alpha > 1 - _NEARLY, 1, alpha))
    colours = planes[:3] - _colour(matte) * (1 - alpha)
    colours = np.where(alpha > 0, colours / np.maximum(alpha, _NEARLY), 0).clip(0, 1)
    return np.concatenate([colours, alpha[None]]).astype(np.float32)


def _colour(code: str) -> Float32Array:
    """(3, 1, 1) float32 in 0..1 of "#rrggbb"."""
    values = np.frombuffer(bytes.fromhex(code.removeprefix("#")), np.uint8)
    return values.astype(np.float32).reshape(3, 1, 1) / np.float32(255)


def to_channels(
    image: UInt8Array, channels: tuple[str, ...], matte: str | None = None
) -> Float32Array:
    """(C, H, W) float32 in 0..1, what an autoencoder of these channels is to encode.

    Of a material only the colour is known: it starts half high, half rough and not metallic.
    """
    rgb = image if "alpha" in channels and image.shape[2] == 4 else on_white(image)
    if "alpha" in channels:
        rgb = _with_alpha(rgb)
    planes = rgb.transpose(2, 0, 1).astype(np.float32) / np.float32(255)
    if matte is not None:
        planes[:3] = planes[:3] * planes[3] + _colour(matte) * (1 - planes[3])
    if "height" not in channels:
        return planes
    unknown = {"height": 0.5, "roughness": 0.5, "metallic": 0.0}
    rest = [np.full((1, *planes.shape[1:]), unknown[name], np.float32) for name in channels[1:]]
    return np.concatenate([planes, *rest])
