"""Pictures as image datablocks: their files' bytes packed into the .blend as they are.

So what is in the .blend is the file that was signed, and Blender reads the pixels from it exactly:
8 bits for the base color and the normals, 16 for the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import bpy

if TYPE_CHECKING:
    from allaprima import Picture

MAPS = ("basecolor", "roughness", "metallic", "normal", "height", "ambient_occlusion")
_LABELS = {"basecolor": "base color", "ambient_occlusion": "ambient occlusion"}
# An ID's name has 63 bytes before Blender 5; some are for the label and Blender's own ".001".
_ROOM = 40


def label_of(name: str) -> str:
    """A map's name for people, e.g. "base color"."""
    return _LABELS.get(name, name)


def name_of(title: str, name: str) -> str:
    """The name of a map's image."""
    return f"{title} {label_of(name)}"


def title_of(prompt: str) -> str:
    """A name for datablocks: the prompt, shortened to whole words where it is long."""
    words = " ".join(prompt.split())
    if len(words.encode()) <= _ROOM:
        return words
    cut = words.encode()[:_ROOM].decode(errors="ignore")
    if " " in cut and words[len(cut)] != " ":
        cut = cut.rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:.")


def new_images(title: str, files: Mapping[str, bytes]) -> dict[str, Any]:
    """New images of these PNG files, by map. None is left behind if one cannot be made."""
    made: dict[str, Any] = {}
    try:
        for name in MAPS:
            if name in files:
                image = bpy.data.images.new(name_of(title, name), 1, 1)
                made[name] = image
                replace_file(image, files[name], is_data=name != "basecolor")
                if 0 in image.size or not image.has_data:
                    raise MemoryError(f"{image.name} could not be decoded")
    except BaseException:
        remove(made.values())
        raise
    return made


def replace_file(image: Any, data: bytes, *, is_data: bool) -> None:
    """Have an image, which keeps its identity and its users, show this PNG file instead."""
    image.pack(data=data, data_len=len(data))
    image.source = "FILE"
    _set_colour_space(image, is_data=is_data)
    # Not reload(), which complains about a file that was never there.
    image.buffers_free()
    image.update_tag()
    # Decoded now rather than while Blender draws.
    _ = image.size[0]


def show_pixels(image: Any, values: Any) -> None:
    """Have an image show an array for the moment: what live pictures do. Its file stays.

    Args:
        values: (H, W, 3 or 4) uint8, or (H, W) or (H, W, 3) float32 in 0..1; rows from the top.
    """
    import numpy as np

    height, width = values.shape[:2]
    if tuple(image.size) != (width, height):
        image.scale(width, height)
    pixels = np.ones((height, width, 4), np.float32)
    scaled = values.astype(np.float32) / 255 if values.dtype == np.uint8 else values
    if scaled.ndim == 2:
        scaled = scaled[..., None]
    pixels[..., : scaled.shape[2] if scaled.shape[2] > 1 else 3] = scaled
    image.pixels.foreach_set(pixels[::-1].ravel())  # Blender's rows run upwards
    image.update()


def arrays_of(picture: Picture) -> dict[str, Any]:
    """A picture's arrays, by map."""
    return {"basecolor": picture.pixels, **picture.maps}


def file_of(image: Any) -> bytes | None:
    """The bytes of the file that is packed in an image, if one is."""
    return bytes(image.packed_file.data) if image.packed_file is not None else None


def use_as_preview(image: Any, datablock: Any) -> None:
    """Have a datablock's preview be this image, thinned out to at most 128 pixels a side."""
    import numpy as np

    if image is None:
        return
    width, height = image.size
    values = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(values)
    step = max(1, -(-max(width, height) // 128))
    thin = np.ascontiguousarray(values.reshape(height, width, 4)[::step, ::step])
    preview = datablock.preview_ensure()
    preview.image_size = (thin.shape[1], thin.shape[0])
    preview.image_pixels_float.foreach_set(thin.ravel())


def mean_colour(image: Any) -> tuple[float, float, float, float]:
    """The mean of an image in sRGB, in linear light: what a view without textures shows."""
    import numpy as np

    width, height = image.size
    values = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(values)
    step = max(1, min(width, height) // 64)
    coded = values.reshape(height, width, 4)[::step, ::step, :3]
    # The sRGB curve of IEC 61966-2-1.
    linear = np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)
    red, green, blue = (float(value) for value in linear.mean((0, 1)))
    return red, green, blue, 1.0


def remove(images: Any) -> None:
    """Delete images that nothing shall use."""
    for image in list(images):
        bpy.data.images.remove(image)


def _set_colour_space(image: Any, *, is_data: bool) -> None:
    settings = image.colorspace_settings
    if is_data:
        # By its role, since a studio's own configuration may call it something else.
        settings.is_data = True
        if not settings.is_data:
            settings.name = "Non-Color"
        return
    try:
        settings.name = "sRGB"
    except TypeError:
        # That configuration has no sRGB: its own default for 8-bit images is the nearest.
        settings.is_data = False
