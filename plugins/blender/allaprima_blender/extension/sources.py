"""Pictures out of Blender: of images, files, and materials that were made here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import bpy

from . import images, nodes

if TYPE_CHECKING:
    from allaprima import Picture, Recipe


def pixels_of(image_name: str, path: str) -> tuple[Any, str]:
    """The pixels of an image in this .blend, or else of a file, and a title.

    Returns:
        (H, W, 3 or 4) uint8 sRGB.

    Raises:
        InvalidImage: there is no such image, or it cannot be read.
    """
    from allaprima import InvalidImage, read_image

    if not image_name:
        if not path:
            raise InvalidImage("No image was chosen.", "Choose a file.")
        return read_image(path), Path(path).stem
    image = bpy.data.images.get(image_name)
    if image is None:
        raise InvalidImage(f"There is no image {image_name!r} in this file.", "Choose another one.")
    data = images.file_of(image)
    if data is not None and not image.is_dirty:
        return read_image(data), image.name
    return _drawn(image), image.name


def picture_of(material: Any, recipe: Recipe) -> Picture:
    """The picture, with its maps, that a material was made of.

    Raises:
        InvalidImage: its images were changed in size, or taken away.
    """
    import numpy as np

    from allaprima import InvalidImage, Picture, read_image

    shown = nodes.images_in(material)
    data = images.file_of(shown["basecolor"]) if "basecolor" in shown else None
    if data is None or "height" not in shown:
        raise InvalidImage(
            f"The images of the material {material.name} are no longer there.", "Make it again."
        )
    pixels = read_image(data)
    maps = {
        name: np.ascontiguousarray(values if name == "normal" else values[..., 0])
        for name, values in (
            (n, floats_of(i)[..., :3]) for n, i in shown.items() if n != "basecolor"
        )
    }
    return Picture(pixels=pixels, maps=maps, recipe=recipe)


def _drawn(image: Any) -> Any:
    """An image as it is now, painted on or rendered."""
    import numpy as np

    values = floats_of(image)
    if image.is_float and not image.colorspace_settings.is_data:
        # Floats are linear light. The sRGB curve of IEC 61966-2-1.
        rgb = values[..., :3].clip(0, 1)
        curve = np.where(rgb <= 0.0031308, 12.92 * rgb, 1.055 * rgb ** (1 / 2.4) - 0.055)
        values = np.concatenate([curve, values[..., 3:]], axis=2)
    pixels = np.rint(values.clip(0, 1) * 255).astype(np.uint8)
    return np.ascontiguousarray(pixels[..., :3] if (pixels[..., 3] == 255).all() else pixels)


def floats_of(image: Any) -> Any:
    """(H, W, 4) float32, rows from the top."""
    import numpy as np

    from allaprima import InvalidImage

    width, height = image.size
    if not width or not height:
        raise InvalidImage(
            f"The image {image.name} has no pixels.", "Reload it, or choose another."
        )
    values = np.empty(width * height * image.channels, np.float32)
    image.pixels.foreach_get(values)
    values = values.reshape(height, width, image.channels)[::-1]
    if image.channels == 4:
        return values
    full = np.ones((height, width, 4), np.float32)
    full[..., : image.channels] = values if image.channels == 3 else values[..., :1]
    return full
