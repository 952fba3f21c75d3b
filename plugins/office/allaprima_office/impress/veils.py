"""A veil over a picture in Impress: a rectangle of one colour, thin, with which text on it is legible.

It lies directly above its picture and has the name that veils have in .pptx files, so that either
program knows those of the other.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import uno

from allaprima_office.impress.marks import set_alternative_text
from allaprima_office.impress.new_shapes import new_shape
from allaprima_office.impress.texts import texts_above
from allaprima_office.impress.undo import by_its_place, remember
from allaprima_office.impress.units import from_emu, point, size
from allaprima_office.legibility import NAME

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.outline import ImpressOutline
    from allaprima_office.legibility import FadingVeil
    from allaprima_office.outline import Box

_DIRECTLY = 8192  # the Control key, with which a command draws its form at once, without the mouse
_FROM_BELOW = 1800  # tenths of a degree


def veil_of(page: Any, shape: Any) -> Any | None:
    """The veil over a picture, if there is one."""
    above = shape.ZOrder + 1
    return next((each for each in page if each.ZOrder == above and each.Name == NAME), None)


def renew_veil(
    presentation: Presentation, outline: ImpressOutline, shape: Any, pixels: npt.NDArray[np.uint8]
) -> None:
    """Lay a veil over a picture that fills its frame, as far as texts above it need one, in the
    stead of the one there. Call it within `one_step`.

    Args:
        pixels: (H, W, 3 or 4) sRGB, of the picture; one that is cut out of its background needs none.

    Raises:
        DocumentError: Impress made none; nothing was changed.
    """
    page = outline.page
    there, over = veil_of(page, shape), texts_above(outline, shape)
    laid = over.veil(pixels) if pixels.shape[2] == 3 else None
    if laid is not None:
        veil = new_shape(presentation, page, ".uno:Rect", KeyModifier=_DIRECTLY)
        _dress(presentation.document, veil, laid, over.whole)
        _order(presentation, veil, shape.ZOrder + 1)
        presentation.controller.select(shape)
    if there is not None:
        page.remove(there)


def _order(presentation: Presentation, veil: Any, order: int) -> None:
    """Put a new veil in its place; Impress remembers that it was added, and not this."""
    last, on_top = veil.ZOrder, by_its_place(veil)
    veil.ZOrder = order
    remember(
        presentation,
        "Arrange",
        partial(by_its_place(veil), lambda each: setattr(each, "ZOrder", last)),
        partial(on_top, lambda each: setattr(each, "ZOrder", order)),
    )


def _dress(document: Any, veil: Any, laid: FadingVeil, whole: Box) -> None:
    """Make a rectangle a veil, which screen readers pass over."""
    veil.Name = NAME
    veil.FillStyle = uno.Enum("com.sun.star.drawing.FillStyle", "SOLID")
    red, green, blue = laid.veil.colour
    veil.FillColor = red << 16 | green << 8 | blue
    veil.LineStyle = uno.Enum("com.sun.star.drawing.LineStyle", "NONE")
    veil.Shadow = False
    set_alternative_text(veil, "", decorative=True)
    top, bottom = whole.top, whole.bottom
    if laid.stops:
        top, bottom = _fade(document, veil, laid, whole)
    else:
        veil.FillTransparence = int(100 * (1 - laid.veil.opacity))
    veil.setPosition(point(from_emu(whole.left), from_emu(top)))
    veil.setSize(size(from_emu(whole.right - whole.left), from_emu(bottom - top)))
    veil.MoveProtect = veil.SizeProtect = True  # who clicks there means what lies on it or below


def _fade(document: Any, veil: Any, laid: FadingVeil, whole: Box) -> tuple[int, int]:
    """Give a veil its gradient, and say where in EMU it begins and ends: the part of the picture that
    it leaves as it is needs none."""
    # One end is whole and the other nothing; with a border, that is a gradient of all versions.
    seen = [at for at, share in laid.stops if share]
    nothing = next(at for at, share in laid.stops if not share and 0 < at < 1)
    height = whole.bottom - whole.top
    from_below = not laid.stops[0][1]
    top, bottom = whole.top, whole.top + round(nothing * height)
    border = seen[-1] / nothing
    if from_below:
        top, bottom = bottom, whole.bottom
        border = (1 - seen[0]) / (1 - nothing)
    gradient = uno.createUnoStruct("com.sun.star.awt.Gradient")
    gradient.Style = uno.Enum("com.sun.star.awt.GradientStyle", "LINEAR")
    level = int(255 * (1 - laid.veil.opacity))
    gradient.StartColor, gradient.EndColor = level * 0x010101, 0xFFFFFF
    gradient.StartIntensity = gradient.EndIntensity = 100
    gradient.Angle = _FROM_BELOW if from_below else 0
    gradient.Border = round(100 * border)
    # It is drawn only if the document knows it by a name.
    name = f"Veil {level} {gradient.Border} {'below' if from_below else 'above'}"
    table = document.createInstance("com.sun.star.drawing.TransparencyGradientTable")
    if not table.hasByName(name):
        table.insertByName(name, gradient)
    veil.FillTransparenceGradientName = name
    return top, bottom
