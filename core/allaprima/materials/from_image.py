"""A material from a photograph or any other picture of a surface, without a model."""

from __future__ import annotations

from allaprima import validation
from allaprima.errors import InvalidImage
from allaprima.materials.maps import derive_maps
from allaprima.materials.relief import relief_maps
from allaprima.materials.seamless import LEAST, check_large_enough, make_seamless
from allaprima.request import Float32Array, UInt8Array


def material_from_image(
    image: UInt8Array, *, size: tuple[int, int] | None = None, seamless: bool = True
) -> tuple[UInt8Array, dict[str, Float32Array]]:
    """The base colour and the maps of the surface that a picture shows.

    Nothing is generated: the picture is made seamless (`seamless.make_seamless`), its middle
    square is taken if a square is wanted, and the maps are guessed from it (`maps.derive_maps`).

    Args:
        image: (H, W, 3 or 4) uint8 sRGB.
        size: (width, height) of the result; None leaves what is left after cutting.
        seamless: False for a picture that repeats already.

    Returns:
        (H, W, 3) uint8 sRGB, and all that `Picture.maps` has of a material.

    Raises:
        InvalidImage: the picture is too small, or no such array.
    """
    from allaprima.models.framing import on_white, resize  # here, since it imports Pillow

    validation.image(image)
    if seamless:
        check_large_enough(image)
        image = make_seamless(_of_shape(on_white(image), size))
    if size is not None:
        image = resize(image, size, wrap=True)
    pixels = on_white(image)
    maps = derive_maps(pixels, tile=True)
    return pixels, maps | relief_maps(maps["height"])


def _of_shape(image: UInt8Array, size: tuple[int, int] | None) -> UInt8Array:
    """The middle of the picture in the shape that is wanted, so that nothing is stretched."""
    if size is None:
        return image
    height, width = image.shape[:2]
    scale = min(width / size[0], height / size[1])
    w, h = round(size[0] * scale), round(size[1] * scale)
    if min(w, h) < LEAST:
        raise InvalidImage(
            f"In the shape of {size[0]}x{size[1]} the photo of {width}x{height} pixels has only {w}x{h}.",
            "Use a larger photo, or ask for a shape that is more like its own.",
        )
    left, top = (width - w) // 2, (height - h) // 2
    return image[top : top + h, left : left + w]
