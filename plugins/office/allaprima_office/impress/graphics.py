"""Image files and Impress's graphics: the bytes go in and come out as they are."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uno

from allaprima import DocumentError, InvalidImage, read_image
from allaprima_office.impress.units import properties

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_DPI = 96  # LibreOffice's, for images that do not say


def graphic_from(context: Any, data: bytes) -> Any:
    """The graphic (XGraphic) of an image file's bytes, which it keeps."""
    services = context.ServiceManager
    stream = services.createInstanceWithContext("com.sun.star.io.SequenceInputStream", context)
    stream.initialize((uno.ByteSequence(data),))
    return _provider(context).queryGraphic(properties(InputStream=stream))


def data_of(shape: Any) -> bytes:
    """The bytes of a picture's image file, as they stand in the document; b"" if it has none."""
    stream = shape.GraphicStream
    if stream is None:
        return b""
    read = bytearray()
    while True:
        # A count and a sequence: what comes of an out parameter.
        count, chunk = stream.readBytes(None, 2**20)
        read += chunk.value
        if count < 2**20:
            return bytes(read)


def pixels_of(context: Any, shape: Any) -> npt.NDArray[np.uint8]:
    """What is seen of a picture, (H, W, 3 or 4) uint8 sRGB, without what is cropped.

    Raises:
        DocumentError: it is none that can be read.
    """
    try:
        pixels = read_image(data_of(shape))
    except InvalidImage:  # a drawing, or a format that LibreOffice alone knows
        pixels = _drawn(context, shape)
    height, width = pixels.shape[:2]
    full, crop = full_size(shape.Graphic), shape.GraphicCrop
    left, right = (round(width * max(0, n) / full[0]) for n in (crop.Left, crop.Right))
    top, bottom = (round(height * max(0, n) / full[1]) for n in (crop.Top, crop.Bottom))
    if left + right >= width or top + bottom >= height:
        return pixels
    return pixels[top : height - bottom, left : width - right]


def full_size(graphic: Any) -> tuple[int, int]:
    """(width, height) in hundredths of a millimetre of a graphic, which crops are counted in."""
    size = graphic.Size100thMM
    if size.Width > 0 and size.Height > 0:
        return size.Width, size.Height
    size = graphic.SizePixel
    return max(1, round(size.Width * 2540 / _DPI)), max(1, round(size.Height * 2540 / _DPI))


def _drawn(context: Any, shape: Any) -> npt.NDArray[np.uint8]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture.png"
        where = properties(URL=path.as_uri(), MimeType="image/png")
        try:
            _provider(context).storeGraphic(shape.Graphic, where)
            return read_image(path)
        except Exception as error:  # UNO's errors have no common base of their own
            raise DocumentError(
                "The selected picture cannot be read.", "Save it as PNG, and insert that."
            ) from error


def _provider(context: Any) -> Any:
    return context.ServiceManager.createInstanceWithContext(
        "com.sun.star.graphic.GraphicProvider", context
    )
