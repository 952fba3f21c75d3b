"""Material maps from other maps, or, as a fallback, from the picture alone.

All arrays are (H, W) or (H, W, 3); maps are float32 in 0..1 and linear.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from allaprima.errors import InvalidImage
from allaprima.request import Float32Array, UInt8Array

RELIEF = 0.02
"""Default depth of the relief: black to white in the height map is 2 % of the picture's width,
two centimetres on a surface one metre wide."""


def normal_from_height(
    height: Float32Array, *, strength: float = RELIEF, tile: bool = True
) -> Float32Array:
    """The normal map of a height map.

    The height's slopes are measured with 3x3 Sobel differences (divided by 8, so that a ramp of
    one per pixel has slope one), the surface normal is (-dz/dx, -dz/dy, 1) made one long, with x
    to the right and y up (the OpenGL convention: green points up), and stored as n / 2 + 1/2.

    Args:
        height: (H, W) float32 in 0..1; 1 is nearest to the viewer.
        strength: how high 1 is, in widths of the picture. Slopes are therefore those of the real
            surface, and the same at every resolution. Negative turns hills into pits.
        tile: whether the picture repeats: then its last row and column are neighbours of its
            first. Otherwise the surface is continued straight beyond the border.

    Returns:
        (H, W, 3) float32 in 0..1; (0.5, 0.5, 1) where the surface is flat.

    Raises:
        InvalidImage: the height is not a (H, W) array.
    """
    if height.ndim != 2 or 0 in height.shape:
        raise InvalidImage(f"A height map of shape {height.shape} is not (height, width).")
    z = height.astype(np.float64) * strength * height.shape[1]
    # Odd reflection continues a slope beyond the border, where repeating the edge would halve it.
    z = np.pad(z, 1, mode="wrap") if tile else np.pad(z, 1, mode="reflect", reflect_type="odd")
    across = z[:, 2:] - z[:, :-2]
    down = z[2:] - z[:-2]
    dx = (across[:-2] + 2 * across[1:-1] + across[2:]) / 8
    down = (down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:]) / 8
    # Rows run down, y runs up: dz/dy = -down, hence the plus.
    normal = np.stack([-dx, down, np.ones_like(dx)], axis=-1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    return (normal * 0.5 + 0.5).astype(np.float32)


def derive_maps(pixels: UInt8Array, *, tile: bool) -> dict[str, Float32Array]:
    """Guess height, roughness and metallic from a picture of a surface.

    One picture does not say which of its differences are paint and which are relief, so these
    are heuristics, for models that make no maps of their own:

    - height: luma without its coarse part (a Gaussian blur of a quarter of the longer side),
      since light falls off slowly but cracks and joints are dark; spread so that 1 % of the
      pixels lie below 0 and 1 % above 1. Dark paint on a flat surface comes out as a pit.
    - roughness: 0.6, more where the fine detail (within 1/64 of the longer side) is strong, less
      where a pixel is bright and colourless like a reflection; within 0.3 to 0.9.
    - metallic: 0. Whether something is metal cannot be told from its colour, most surfaces are
      not, and a wrong 1 turns a surface black in a renderer.

    Args:
        pixels: (H, W, 3 or 4) uint8 sRGB; alpha is not looked at.
        tile: whether the picture repeats; then the maps do, too.

    Returns:
        "height", "roughness" and "metallic", each (H, W) float32 in 0..1.

    Raises:
        InvalidImage: the array is no such picture.
    """
    if pixels.ndim != 3 or pixels.shape[2] not in (3, 4) or 0 in pixels.shape:
        raise InvalidImage(f"A picture of shape {pixels.shape} is not (height, width, 3 or 4).")
    colour = pixels[..., :3].astype(np.float64) / 255
    luma = colour @ (0.2126, 0.7152, 0.0722)
    longer = max(luma.shape)

    relief = luma - blur(luma, longer / 4, tile)
    low, high = np.percentile(relief, (1, 99))
    # A picture of one flat colour has no relief; do not blow its rounding errors up.
    flat = high - low < 1 / 255
    height = np.full_like(luma, 0.5) if flat else np.clip((relief - low) / (high - low), 0, 1)

    radius = max(1.0, longer / 128)
    fine = luma - blur(luma, radius, tile)
    contrast = np.sqrt(np.maximum(blur(fine**2, radius, tile), 0))
    saturation = colour.max(axis=-1) - colour.min(axis=-1)
    gloss = np.clip((luma - 0.8) / 0.2, 0, 1) * (1 - saturation)
    roughness = np.clip(0.6 + 2 * contrast - 0.3 * gloss, 0.3, 0.9)

    return {
        "height": height.astype(np.float32),
        "roughness": roughness.astype(np.float32),
        "metallic": np.zeros(luma.shape, np.float32),
    }


def blur(values: npt.NDArray[Any], sigma: float, tile: bool) -> npt.NDArray[Any]:
    """Gaussian blur of (H, W) by `sigma` pixels: periodic, or mirrored at the borders.

    By Fourier transform, where a Gaussian stays one (exp(-2 (pi sigma f)^2)), so that a radius of
    hundreds of pixels costs no more than one of two.
    """
    rows, columns = values.shape
    if not tile:
        values = np.pad(values, ((0, rows), (0, columns)), mode="symmetric")
    fy = np.fft.fftfreq(values.shape[0])[:, None]
    fx = np.fft.rfftfreq(values.shape[1])[None, :]
    kernel = np.exp(-2 * (np.pi * sigma) ** 2 * (fx**2 + fy**2))
    blurred = np.fft.irfft2(np.fft.rfft2(values) * kernel, s=values.shape)
    return blurred[:rows, :columns]
