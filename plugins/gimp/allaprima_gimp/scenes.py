"""What of an image a gesture works on: an area of the canvas, its pixels, and a mask.

All arrays are in canvas pixels: (H, W, 3 or 4) uint8 sRGB with straight alpha, and (H, W) uint8.
GIMP converts from and to the image's own precision, profile and colour model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from gi.repository import Gegl, Gimp

from allaprima import InvalidRequest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.uint8]

COLOUR, COLOUR_ALPHA, VALUE = "R'G'B' u8", "R'G'B'A u8", "Y u8"

# What is painted must match what is around it, so the model sees some of that.
_CONTEXT = 0.25
_LEAST_CONTEXT = 32
# What is filled from what is around it is copied from there, so it needs much; as far as it can be had at once.
_WIDE_CONTEXT = 1.5
_LEAST_WIDE_CONTEXT = 128
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in canvas pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height

    def clipped(self, other: Box) -> Box:
        """The part of it that lies in `other`; its sides are 0 where there is none."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        below = min(self.y + self.height, other.y + other.height)
        return Box(x, y, max(0, right - x), max(0, below - y))

    def grown(self, margin: int) -> Box:
        return Box(
            self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin
        )

    def with_context(self, canvas: Box, *, wide: bool) -> Box:
        """With what is around it on the canvas; with much of that if it is `wide`."""
        longest = max(self.size)
        margin = max(_LEAST_CONTEXT, round(_CONTEXT * longest))
        if wide:
            room = (_LONGEST - longest) // 2
            wanted = max(_LEAST_WIDE_CONTEXT, round(_WIDE_CONTEXT * longest))
            margin = max(margin, min(wanted, room))
        return self.grown(margin).clipped(canvas)

    def part(self, values: NDArray[Any], of: Box) -> NDArray[Any]:
        """The part of an array over the box `of` that lies in this one."""
        x, y = self.x - of.x, self.y - of.y
        return values[y : y + self.height, x : x + self.width]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What a gesture works on.

    Attributes:
        box: what the picture will cover.
        area: the part of it that becomes a layer.
        pixels: of the box, to start from; None starts from nothing.
        mask: of the box, 255 where it is painted anew; None paints everything.
        cover: of the area, how much of the new layer is seen; None is all of it.
        alpha: of the area, how solid the layer itself is; None is as the picture is.
        canvas: the canvas's new (width, height) and the old one's offset in it, if it grows.
        transparent: whether some of what is there is seen through.
    """

    box: Box
    area: Box
    pixels: Array | None = None
    mask: Array | None = None
    cover: Array | None = None
    alpha: Array | None = None
    canvas: tuple[tuple[int, int], tuple[int, int]] | None = None
    transparent: bool = False


def canvas_of(image: Any) -> Box:
    return Box(0, 0, image.get_width(), image.get_height())


def selection_of(image: Any) -> Box | None:
    """The bounds of the selection; None if nothing is selected."""
    _, selected, left, top, right, bottom = Gimp.Selection.bounds(image)
    return Box(left, top, right - left, bottom - top) if selected else None


def for_generating(image: Any) -> Scene:
    """A new layer over the selection, or else the canvas."""
    area = selection_of(image) or canvas_of(image)
    transparent = not _is_solid(image, area) and _has_alpha(visible(image, area))
    return Scene(area, area, cover=_cover(image, area), transparent=transparent)


def for_filling(image: Any, *, wide: bool) -> Scene:
    """What is selected is painted anew, to match what is seen around it.

    Args:
        wide: whether much of what is around is needed.

    Raises:
        InvalidRequest: nothing is selected, or nothing is seen around it from which it could be filled.
    """
    area = selection_of(image)
    if area is None:
        raise InvalidRequest("Nothing is selected.", "Select what shall be filled.")
    box = area.with_context(canvas_of(image), wide=wide)
    selected = _selection_values(image, box)
    # Whatever is selected at all is painted; how much of it is seen, the layer's mask says.
    mask = np.where(selected > 0, np.uint8(255), np.uint8(0))
    pixels, cover = visible(image, box), _cover(image, area)
    if wide and _has_alpha(pixels) and not pixels[..., 3][mask == 0].any() and (mask == 0).any():
        raise InvalidRequest(
            "Nothing is seen around what is selected.", "Show a layer that has something there."
        )
    return Scene(box, area, pixels, mask, cover, transparent=_has_alpha(pixels))


def for_editing(image: Any, layer: Any) -> Scene:
    """A layer's pixels, or those of them that are selected.

    Raises:
        InvalidRequest: nothing of the layer is selected.
    """
    area = whole = area_of(layer)
    cover = None
    if (selected := selection_of(image)) is not None:
        area = area.clipped(selected)
        if 0 in area.size:
            raise InvalidRequest(
                "Nothing of the active layer is selected.", "Select some of it, or nothing at all."
            )
        # A selection ends at the canvas; a layer may not.
        cover = _cover(image, area)
    inside = Box(area.x - whole.x, area.y - whole.y, *area.size)
    pixels = read(layer, inside, alpha=layer.has_alpha())
    alpha = pixels[..., 3] if pixels.shape[2] == 4 else None
    if alpha is not None and (alpha == 255).all():
        pixels, alpha = np.ascontiguousarray(pixels[..., :3]), None
    transparent = alpha is not None
    return Scene(area, area, pixels=pixels, cover=cover, alpha=alpha, transparent=transparent)


def for_extending(image: Any, added: tuple[int, int, int, int]) -> Scene:
    """The canvas with more on its sides: left, right, top, bottom, in pixels.

    Raises:
        InvalidRequest: nothing is added.
    """
    if not any(added):
        raise InvalidRequest("No side shall be extended.", "Say by how many pixels.")
    left, right, top, bottom = added
    old = canvas_of(image)
    new = Box(0, 0, left + old.width + right, top + old.height + bottom)
    beyond = ((top, bottom), (left, right))
    pixels = np.pad(visible(image, old), (*beyond, (0, 0)), mode="edge")
    mask = np.pad(np.zeros(old.size[::-1], np.uint8), beyond, constant_values=255)
    canvas = new.size, (left, top)
    seen_through = _has_alpha(pixels)
    return Scene(new, new, pixels, mask, alpha=mask, canvas=canvas, transparent=seen_through)


def for_replacing(layer: Any) -> Scene:
    """Something else where a layer is, seen as much as that is."""
    area = area_of(layer)
    return Scene(area, area, cover=mask_of(layer, area))


def for_repainting(image: Any, layer: Any, *, wide: bool) -> Scene:
    """What a layer covers is painted anew, as if that were selected; see `for_filling`."""
    area = area_of(layer)
    inside = Box(0, 0, *area.size)
    alpha = read(layer, inside, alpha=True)[..., 3]
    cover = mask_of(layer, area)
    painted = alpha > 0 if cover is None else (alpha > 0) & (cover > 0)
    canvas = canvas_of(image)
    box = area.with_context(canvas, wide=wide)
    area_seen = area.clipped(canvas)
    mask = np.zeros(box.size[::-1], np.uint8)
    area_seen.part(mask, box)[...] = np.where(area_seen.part(painted, area), 255, 0)
    return Scene(
        box,
        area_seen,
        pixels=visible(image, box),
        mask=mask,
        cover=None if cover is None else area_seen.part(cover, area),
        alpha=None if (alpha == 255).all() else area_seen.part(alpha, area),
    )


def area_of(layer: Any) -> Box:
    _, x, y = layer.get_offsets()
    return Box(x, y, layer.get_width(), layer.get_height())


def mask_of(layer: Any, area: Box) -> Array | None:
    """The values of a layer's mask over an area of the canvas; None if it has no mask."""
    mask = layer.get_mask()
    if mask is None:
        return None
    _, x, y = layer.get_offsets()
    return read_values(mask, Box(area.x - x, area.y - y, *area.size))


def read(drawable: Any, box: Box, *, alpha: bool) -> Array:
    """Pixels of a drawable, in its own coordinates: (H, W, 4 or 3)."""
    layout = COLOUR_ALPHA if alpha else COLOUR
    data = _get(drawable, box, layout)
    return np.frombuffer(data, np.uint8).reshape(box.height, box.width, 4 if alpha else 3)


def read_values(drawable: Any, box: Box) -> Array:
    """Values of a mask or the selection, in its own coordinates: (H, W)."""
    return np.frombuffer(_get(drawable, box, VALUE), np.uint8).reshape(box.height, box.width)


def _get(drawable: Any, box: Box, layout: str) -> bytes:
    rectangle = Gegl.Rectangle.new(box.x, box.y, box.width, box.height)
    data: bytes = drawable.get_buffer().get(rectangle, 1.0, layout, Gegl.AbyssPolicy.CLAMP)
    return data


def _selection_values(image: Any, box: Box) -> Array:
    return read_values(image.get_selection(), box)


def _cover(image: Any, area: Box) -> Array | None:
    """How much of each pixel is selected; None if it is all, or nothing is selected."""
    if Gimp.Selection.is_empty(image):
        return None
    values = _selection_values(image, area)
    return None if (values == 255).all() else values


def visible(image: Any, box: Box) -> Array:
    """What is seen of the image in a box."""
    layer = Gimp.Layer.new_from_visible(image, image, "allaprima")
    try:
        pixels = read(layer, box, alpha=layer.has_alpha())
    finally:
        layer.delete()
    if pixels.shape[2] == 4 and (pixels[..., 3] == 255).all():
        return np.ascontiguousarray(pixels[..., :3])
    return pixels


def _is_solid(image: Any, box: Box) -> bool:
    """Whether the lowest layer alone says that nothing is seen through; a photograph's does."""
    layers = [layer for layer in image.get_layers() if layer.get_visible()]
    if not layers or layers[-1].has_alpha() or layers[-1].get_mask() is not None:
        return False
    return bool(layers[-1].get_opacity() == 100) and box.clipped(area_of(layers[-1])) == box


def _has_alpha(pixels: Array) -> bool:
    """Whether `visible` found something to see through."""
    return bool(pixels.shape[2] == 4)
