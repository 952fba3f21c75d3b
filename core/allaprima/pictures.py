"""Image files to arrays and back: PNG, JPEG, WebP and TIFF, always sRGB inside.

Reading never trusts a file: its size is looked at before its pixels are decoded, and only these
four formats are tried at all. Pillow is imported on first use, since it takes its time.
"""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from allaprima import validation
from allaprima.errors import InvalidImage, OutputError
from allaprima.request import Float32Array, UInt8Array

if TYPE_CHECKING:
    from PIL.Image import Image

MEDIA_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
}
MAX_PIXELS = 2**26
"""Largest image that is read: 67 million pixels, a 4096x4096 request four times over."""

_FORMATS = ("PNG", "JPEG", "WEBP", "TIFF")
_PNG = b"\x89PNG\r\n\x1a\n"
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_XMP = b"XML:com.adobe.xmp\0"
# Level 3 writes a picture three times faster than Pillow's default, for a file slightly larger. Pictures without
# transparency are grainy or marked: looking for runs alone takes two thirds of that, and files are up to a ninth
# smaller. Flat ones on transparent ground would become larger.
_GRAINY = {"compress_level": 1, "compress_type": zlib.Z_RLE}
_SAVE: dict[str, tuple[str, dict[str, Any]]] = {
    "image/png": ("PNG", {"compress_level": 3}),
    "image/jpeg": ("JPEG", {"quality": 95, "subsampling": 0}),
    "image/webp": ("WEBP", {"lossless": True, "exact": True, "method": 2}),
    "image/tiff": ("TIFF", {"compression": "tiff_adobe_deflate"}),
}


def media_type_of(path: str | os.PathLike[str]) -> str:
    """The media type that a file name's suffix stands for, e.g. "image/png".

    Raises:
        OutputError: no image format that is written here has this suffix.
    """
    suffix = Path(path).suffix
    try:
        return MEDIA_TYPES[suffix.lower()]
    except KeyError:
        raise OutputError(
            f"{Path(path).name or str(path)!r} does not end like an image file.",
            f"Use one of {', '.join(MEDIA_TYPES)}.",
        ) from None


def encode_pixels(pixels: UInt8Array, media_type: str = "image/png") -> bytes:
    """An image file's bytes.

    Args:
        pixels: (H, W, 3 or 4) uint8 sRGB, straight alpha.
        media_type: "image/png", "image/webp" and "image/tiff" keep every value; "image/jpeg"
            (quality 95, full colour resolution) does not, and puts transparent parts on white.

    Raises:
        InvalidImage: the array has another shape or dtype.
        OutputError: the media type is not one of these, or its format cannot hold this size.
    """
    from PIL import Image

    validation.image(pixels)
    if media_type not in _SAVE:
        raise OutputError(
            f"Images cannot be written as {media_type!r}.", f"Use one of {', '.join(_SAVE)}."
        )
    if media_type == "image/jpeg" and pixels.shape[2] == 4:
        alpha = pixels[..., 3:].astype(np.uint16)
        over_white = (pixels[..., :3] * alpha + 255 * (255 - alpha) + 127) // 255
        pixels = over_white.astype(np.uint8)
    return _save(Image.fromarray(np.ascontiguousarray(pixels)), media_type)


def encode_map(values: Float32Array) -> bytes:
    """A PNG file's bytes of a material map; the values are linear and are stored as they are.

    Args:
        values: float32 in 0..1 (clipped), rounded to the nearest that the file holds: (H, W) becomes 16-bit
            grey; (H, W, 3), a normal map or three maps in one, 8-bit RGB; (H, W, 4) 8-bit RGBA.

    Raises:
        InvalidImage: the array has another shape or dtype, or holds NaN.
    """
    from PIL import Image

    if (
        not isinstance(values, np.ndarray)
        or values.dtype != np.float32
        or values.ndim not in (2, 3)
        or values.shape[2:] not in ((), (3,), (4,))
    ):
        raise InvalidImage(
            f"A map must be float32 (height, width) or (height, width, 3 or 4), "
            f"not {validation.kind(values)}."
        )
    if 0 in values.shape or np.isnan(values).any():
        raise InvalidImage("The map is empty or holds values that are not numbers.")
    clipped = np.clip(values, 0.0, 1.0)
    if values.ndim == 2:
        # float64: float32 has too few digits to add a half to 65535ths and round them right.
        stored = np.rint(clipped.astype(np.float64) * 65535).astype(np.uint16)
        return _save(Image.fromarray(stored), "image/png")
    return _save(Image.fromarray(np.rint(clipped * 255).astype(np.uint8)), "image/png")


def read_image(source: str | os.PathLike[str] | bytes) -> UInt8Array:
    """The pixels of a PNG, JPEG, WebP or TIFF file, or of such a file's bytes.

    The EXIF orientation is applied, an embedded ICC profile is converted to sRGB (a broken one
    is ignored, as other programs do), greyscale, palette, 16-bit and CMYK images become RGB. Of
    an animation, the first frame is read.

    Returns:
        (H, W, 3) uint8 sRGB, or (H, W, 4) with straight alpha where the file has transparency.

    Raises:
        InvalidImage: it cannot be read, is truncated, empty, larger than `MAX_PIXELS`, of
            another format, or its values are not 8 or 16 bits wide.
    """
    return _read(source, "image", _to_srgb)


def read_mask(source: str | os.PathLike[str] | bytes) -> UInt8Array:
    """The mask that an image file, or its bytes, holds: white is painted anew, black is kept.

    Colours count by their luma (ITU-R BT.601, as Pillow weighs them), transparent parts as
    black. No ICC profile is applied: the values are amounts, not colours.

    Returns:
        (H, W) uint8.

    Raises:
        InvalidImage: as for `read_image`.
    """
    return _read(source, "mask", _to_mask)


def _save(image: Image, media_type: str) -> bytes:
    file_format, options = _SAVE[media_type]
    if file_format == "PNG" and image.mode == "RGB":
        options = _GRAINY
    buffer = io.BytesIO()
    try:
        image.save(buffer, file_format, **options)
    except (OSError, ValueError) as error:
        raise OutputError(
            f"An image of {image.width}x{image.height} pixels cannot be written as {media_type}: "
            f"{error}.",
            "Use image/png.",
        ) from error
    return buffer.getvalue()


def _read(
    source: str | os.PathLike[str] | bytes, what: str, convert: Callable[[Image], UInt8Array]
) -> UInt8Array:
    from PIL import Image, UnidentifiedImageError

    if isinstance(source, bytes):
        name, data = f"The {what}", source
    else:
        name = f"The {what} {Path(source)}"
        try:
            data = Path(source).read_bytes()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise InvalidImage(
                f"{name} cannot be opened: {reason}.", "Check the file's name and permissions."
            ) from error
    if not data:
        raise InvalidImage(f"{name} is empty.", "Save it again.")
    try:
        with Image.open(io.BytesIO(_without_texts(data)), formats=_FORMATS) as image:
            if image.width * image.height > MAX_PIXELS:
                raise Image.DecompressionBombError(f"{image.width}x{image.height} pixels")
            if 0 in image.size:
                raise InvalidImage(f"{name} has no pixels.", "Save it again.")
            image.load()
            return convert(_upright(image))
    except InvalidImage:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise InvalidImage(
            f"{name} is too large: more than {MAX_PIXELS // 10**6} million pixels.",
            "Make it smaller.",
        ) from error
    except UnidentifiedImageError as error:
        raise InvalidImage(
            f"{name} is not a PNG, JPEG, WebP or TIFF file.", "Save it as one of these."
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # decoders raise nearly anything on a damaged file
        raise InvalidImage(
            f"{name} is truncated or damaged: {error}.", "Save or copy it again."
        ) from error


def _without_texts(data: bytes) -> bytes:
    """A PNG file without the texts that nothing here reads: Pillow takes one of more than a megabyte, such as
    the workflow that made a picture, for damage. All but XMP, which may say how a picture is turned."""
    if not data.startswith(_PNG):
        return data
    kept, start, at = [], 0, len(_PNG)
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        kind, name = data[at + 4 : at + 8], data[at + 8 : at + 8 + len(_XMP)]
        if kind in _TEXTS and name != _XMP and end <= len(data):
            kept.append(data[start:at])
            start = end
        at = end
    return b"".join([*kept, data[start:]]) if kept else data


def _upright(image: Image) -> Image:
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # damaged EXIF data is no reason to refuse whole pixels
        return image


def _to_srgb(image: Image) -> UInt8Array:
    profile = image.info.get("icc_profile")
    image = _eight_bit(image)
    if image.has_transparency_data:
        # An ICC transform carries no alpha, so the colours go through it alone.
        image = image.convert("RGBA")
        colours = _apply_profile(image.convert("RGB"), profile)
        return np.dstack([np.asarray(colours), np.asarray(image.getchannel("A"))])
    if image.mode not in ("RGB", "L", "CMYK"):
        image = image.convert("RGB")
    return np.array(_apply_profile(image, profile).convert("RGB"))


def _to_mask(image: Image) -> UInt8Array:
    image = _eight_bit(image)
    if not image.has_transparency_data:
        return np.array(image.convert("L"))
    image = image.convert("RGBA")
    grey = np.asarray(image.convert("L"), dtype=np.uint16)
    alpha = np.asarray(image.getchannel("A"), dtype=np.uint16)
    return ((grey * alpha + 127) // 255).astype(np.uint8)


def _eight_bit(image: Image) -> Image:
    from PIL import Image as Images

    if not image.mode.startswith(("I", "F")):
        return image
    values = np.asarray(image)
    # Pillow opens 16-bit greys as "I;16" or, in some cases, as 32-bit integers.
    if values.dtype.kind == "f" or values.min() < 0 or values.max() > 65535:
        raise InvalidImage(
            "The image's values are wider than 16 bits.", "Save it with 8 or 16 bits a channel."
        )
    return Images.fromarray(((values.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8))


def _apply_profile(image: Image, profile: bytes | None) -> Image:
    """`image` (RGB, L or CMYK) in sRGB; unchanged if the profile is missing, broken or sRGB."""
    if not profile:
        return image
    from PIL import Image as Images
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        srgb = ImageCms.createProfile("sRGB")
        transform = ImageCms.buildTransform(source, srgb, image.mode, "RGB")
        if image.mode == "RGB":
            # The many files tagged as sRGB must keep their pixels exactly, and profiles have no
            # dependable name. So ask what this one does to a sample of all colours.
            ramp = np.linspace(0, 255, 16).astype(np.uint8)
            cube = np.stack(np.meshgrid(ramp, ramp, ramp), axis=-1).reshape(64, 64, 3)
            seen = np.asarray(ImageCms.applyTransform(Images.fromarray(cube), transform))
            if np.abs(seen.astype(np.int16) - cube).max() <= 2:
                return image
        converted = ImageCms.applyTransform(image, transform)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return image if converted is None else converted
