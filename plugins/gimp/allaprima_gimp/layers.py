"""Pictures put into an image, each gesture as one step to undo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
from gi.repository import Gegl, Gimp

from allaprima_gimp.scenes import COLOUR_ALPHA, VALUE, Box, Scene, read

if TYPE_CHECKING:
    from allaprima import Picture
    from allaprima_gimp.scenes import Array

_LONGEST_NAME = 60


@contextmanager
def one_step(image: Any) -> Iterator[None]:
    """What is done inside is undone by one Ctrl+Z, and then shown."""
    image.undo_group_start()
    try:
        yield
    finally:
        image.undo_group_end()
        Gimp.displays_flush()


def put(
    image: Any, picture: Picture, scene: Scene, above: Any | None, *, repeated: bool = False
) -> Any:
    """Make a layer of a picture, above another one or on top. To be called in `one_step`.

    Args:
        picture: of the scene's box, in any size.
        above: a layer, in whose group it goes; None is on top of all.
        repeated: it is a tile, laid from the area's upper left corner.

    Returns:
        The layer.
    """
    # Made whole before the image is touched.
    layer = _layer(image, picture, scene, repeated)
    if scene.canvas is not None:
        (width, height), (x, y) = scene.canvas
        if canvas_size(image) != (width, height):
            image.resize(width, height, x, y)
    _insert(image, layer, scene, above)
    return layer


def _insert(image: Any, layer: Any, scene: Scene, above: Any | None) -> None:
    parent = above.get_parent() if above is not None else None
    position = image.get_item_position(above) if above is not None else 0
    image.insert_layer(layer, parent, position)
    if scene.cover is not None:
        mask = layer.create_mask(Gimp.AddMaskType.WHITE)
        layer.add_mask(mask)
        _write(mask, scene.cover, VALUE)
        # The next stroke goes onto the layer, not onto its mask.
        layer.set_edit_mask(False)


def canvas_size(image: Any) -> tuple[int, int]:
    return image.get_width(), image.get_height()


def layer_name(prompt: str) -> str:
    """The prompt on one line, not too long for the list of layers."""
    words = " ".join(prompt.split()) or "filled from around"
    return words if len(words) <= _LONGEST_NAME else f"{words[: _LONGEST_NAME - 1].rstrip()}…"


def _layer(image: Any, picture: Picture, scene: Scene, repeated: bool) -> Any:
    pixels = _with_alpha(picture.pixels)
    if repeated:
        across, down = (
            -(-side // tile) for side, tile in zip(scene.box.size, picture.size, strict=True)
        )
        pixels = np.tile(pixels, (down, across, 1))[: scene.box.height, : scene.box.width]
    elif picture.size != scene.box.size:
        pixels = _scaled(pixels, scene.box.size)
    pixels = scene.area.part(pixels, scene.box)
    if scene.alpha is not None:
        pixels = pixels.copy()
        pixels[..., 3] = np.minimum(pixels[..., 3], scene.alpha)
    grey = image.get_base_type() == Gimp.ImageBaseType.GRAY
    kind = Gimp.ImageType.GRAYA_IMAGE if grey else Gimp.ImageType.RGBA_IMAGE
    name = layer_name(picture.recipe.prompt)
    layer = Gimp.Layer.new(image, name, *scene.area.size, kind, 100.0, Gimp.LayerMode.NORMAL)
    _write(layer, pixels, COLOUR_ALPHA)
    layer.set_offsets(scene.area.x, scene.area.y)
    return layer


def _scaled(pixels: Array, size: tuple[int, int]) -> Array:
    """As GIMP scales; it does so only with what is in an image, so in one that nobody sees."""
    height, width = pixels.shape[:2]
    kinds = Gimp.ImageBaseType.RGB, Gimp.ImageType.RGBA_IMAGE
    image = Gimp.Image.new(width, height, kinds[0])
    try:
        layer = Gimp.Layer.new(image, "", width, height, kinds[1], 100.0, Gimp.LayerMode.NORMAL)
        image.insert_layer(layer, None, 0)
        _write(layer, pixels, COLOUR_ALPHA)
        layer.scale(*size, False)
        return read(layer, Box(0, 0, *size), alpha=True)
    finally:
        image.delete()


def _with_alpha(pixels: Array) -> Array:
    if pixels.shape[2] == 4:
        return pixels
    return np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)])


def _write(drawable: Any, values: Array, layout: str) -> None:
    height, width = values.shape[:2]
    buffer = drawable.get_buffer()
    rectangle = Gegl.Rectangle.new(0, 0, width, height)
    buffer.set(rectangle, layout, np.ascontiguousarray(values).tobytes())
    buffer.flush()
    drawable.update(0, 0, width, height)
