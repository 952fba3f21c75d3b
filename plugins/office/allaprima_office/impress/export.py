"""Export with Credentials: a slide, or a picture on it, as a file that says, signed, how it was made.

Impress writes images anew when it exports them, and what was signed in them is lost; so the signature
comes last, here. It states an edit of the picture that was generated: of the topmost on the slide, or else of
its background.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import uno

from allaprima import (
    DocumentError,
    InvalidImage,
    Picture,
    media_type_of,
    read_image,
    write_atomically,
)
from allaprima_office.credentials import signed_origin
from allaprima_office.fitting import DPI
from allaprima_office.impress.backgrounds import (
    background_data,
    background_origin,
    page_of_background,
)
from allaprima_office.impress.document import is_picture
from allaprima_office.impress.graphics import data_of, pixels_of
from allaprima_office.impress.marks import read_origin
from allaprima_office.impress.outline import all_shapes
from allaprima_office.impress.units import properties

if TYPE_CHECKING:
    from allaprima import Engine, Recipe
    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.outline import ImpressOutline

_SAVE_WITH_ENDING = 10  # com.sun.star.ui.dialogs.TemplateDescription.FILESAVE_AUTOEXTENSION
_CHOSEN = 1  # com.sun.star.ui.dialogs.ExecutableDialogResults.OK
_FORMATS = (("PNG", "png"), ("JPEG", "jpg"), ("WebP", "webp"), ("TIFF", "tif"))
_HUNDREDTHS = 2540  # of a millimetre, an inch


def export(
    engine: Engine, presentation: Presentation, outline: ImpressOutline, shape: Any, file: Path
) -> None:
    """Write what is seen of a slide, or of one picture on it, replacing the file.

    Args:
        shape: the picture; None for the whole slide, at 150 dpi.

    Raises:
        DocumentError: it was not made by Alla Prima, or nothing that is seen of the slide was.
        OutputError: the file cannot be written, or its suffix is unknown.
        PluginError: it cannot be signed.
    """
    media_type = media_type_of(file)
    made = generated(presentation, outline, shape)
    try:
        pixels = read_image(made.data)
    except InvalidImage:  # a format that LibreOffice alone knows
        if made.shape is None:
            raise
        pixels = pixels_of(presentation.context, made.shape)
    original, data = Picture(pixels=pixels, recipe=made.recipe), made.data
    unchanged = signed_origin(data, "") is not None
    seen = _seen(presentation.context, outline.page if shape is None else shape)
    write_atomically(file, engine.encode_edited(seen, original, media_type, unchanged=unchanged))


class Generated(NamedTuple):
    """What was generated: its shape (None for a background), its file's bytes, and its recipe."""

    shape: Any | None
    data: bytes
    recipe: Recipe


def generated(presentation: Presentation, outline: ImpressOutline, shape: Any) -> Generated:
    """The picture itself if Alla Prima made it, or else the topmost one on the slide that it made; or
    the slide's background.

    Raises:
        DocumentError: there is none.
    """
    there = list(all_shapes(outline.page)) if shape is None else [shape]
    for each in reversed(there):
        if is_picture(each) and each.Visible and (origin := read_origin(each)) is not None:
            return Generated(each, data_of(each), origin.recipe)
    page = None if shape is not None else page_of_background(outline)
    if page is not None and (origin := background_origin(presentation, page)) is not None:
        return Generated(None, background_data(presentation, page), origin.recipe)
    what = "Nothing that is seen on this slide" if shape is None else "The selected picture"
    raise DocumentError(
        f"{what} was {'not ' if shape else ''}made by Alla Prima, so there is nothing to certify.",
        "Use File > Export, or select a picture that was.",
    )


def choose_and_export(engine: Engine, presentation: Presentation) -> Path | None:
    """Ask where to, and export there the picture that is selected, or else the slide that is shown.

    Returns:
        The file, or None if the user thought better of it.

    Raises:
        AllaPrimaError: as `export`.
    """
    try:
        outline, shape = presentation.selected_picture()
    except DocumentError:
        outline, shape = presentation.outline(), None
    generated(presentation, outline, shape)  # before a name is asked for
    services, context = presentation.context.ServiceManager, presentation.context
    picker = services.createInstanceWithContext("com.sun.star.ui.dialogs.FilePicker", context)
    picker.initialize((_SAVE_WITH_ENDING,))
    picker.setTitle("Export with Credentials")
    for name, ending in _FORMATS:
        picker.appendFilter(f"{name} (.{ending})", f"*.{ending}")
    picker.setCurrentFilter(f"{_FORMATS[0][0]} (.{_FORMATS[0][1]})")
    picker.setDefaultName(
        shape.Name if shape is not None and shape.Name else str(outline.page.Name)
    )
    if picker.execute() != _CHOSEN:
        return None
    file = Path(uno.fileUrlToSystemPath(picker.getSelectedFiles()[0]))
    if not file.suffix:
        file = file.with_suffix(f".{_FORMATS[0][1]}")
    export(engine, presentation, outline, shape, file)
    return file


def _seen(context: Any, what: Any) -> Any:
    """A slide or a shape as it is seen, (H, W, 3 or 4) uint8 sRGB."""
    if hasattr(what, "Graphic"):
        height, width = pixels_of(context, what).shape[:2]  # as many as it has
    else:
        width, height = (round(n * DPI / _HUNDREDTHS) for n in (what.Width, what.Height))
    drawing = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.drawing.GraphicExportFilter", context
    )
    drawing.setSourceDocument(what)
    settings = properties(
        PixelWidth=width, PixelHeight=height, Translucent=hasattr(what, "Graphic")
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "seen.png"
        done = drawing.filter(
            properties(
                URL=file.as_uri(),
                MediaType="image/png",
                FilterData=uno.Any("[]com.sun.star.beans.PropertyValue", settings),
            )
        )
        if not done or not file.is_file():
            raise DocumentError("Impress did not draw what was to be exported.", "Try again.")
        return read_image(file)
