"""Putting pictures into a presentation, with their veils; see `undo` for how that is undone.

`page.add` cannot be undone; `.uno:InsertGraphic` can, and its undo keeps the shape alive with all
that was set on it. It also fills an empty placeholder, the selected one first.
"""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uno

from allaprima import DocumentError
from allaprima_office.backdrops import wants_veil
from allaprima_office.fitting import Fit, fitted
from allaprima_office.impress.document import Presentation
from allaprima_office.impress.graphics import full_size, graphic_from
from allaprima_office.impress.marks import is_decorative, set_alternative_text, store_origin
from allaprima_office.impress.new_shapes import new_shape
from allaprima_office.impress.outline import ImpressOutline
from allaprima_office.impress.undo import by_its_place, remember
from allaprima_office.impress.units import from_emu, point, size
from allaprima_office.impress.veils import renew_veil, veil_of
from allaprima_office.outline import Place
from allaprima_office.planning import Task
from allaprima_office.wishes import Wishes, origin_of, words_for

if TYPE_CHECKING:
    from allaprima import Engine, Picture


def put(
    engine: Engine, presentation: Presentation, task: Task, picture: Picture, wishes: Wishes
) -> Any:
    """Put a picture into its task's place, and return its shape.

    The bytes in the document are those of `engine.encode`. Call it within `one_step`.

    Raises:
        DocumentError: the place is gone, or Impress refused the picture or its veil.
    """
    outline: ImpressOutline = task.outline  # type: ignore[assignment]
    origin = origin_of(task, picture, wishes)
    data = engine.encode(picture, "image/png")
    there, decorative = "", wishes.decorative
    veils = wants_veil(task)
    if task.place.kind == "picture":
        shape = task.place.shape
        # First, for Impress may refuse the form that it is.
        if veils or veil_of(outline.page, shape) is not None:
            renew_veil(presentation, outline, shape, picture.pixels)
        if task.origin is not None:
            there, decorative = str(shape.Description), decorative or is_decorative(shape)
        graphic = graphic_from(presentation.context, data)
        _exchange(presentation, shape, graphic, task.place, picture.size, origin)
    else:
        shape = _insert(presentation, task, data)
        _lay(shape, task.place, picture.size, origin.fit)
        store_origin(shape, origin)
        if not shape.Name:
            shape.Name = _free_name(task)
        if veils:
            renew_veil(presentation, outline, shape, picture.pixels)
    set_alternative_text(shape, words_for(task, there), decorative=decorative)
    return shape


def _insert(presentation: Presentation, task: Task, data: bytes) -> Any:
    page, place = task.outline.page, task.place  # type: ignore[attr-defined]
    if place.shape is not None and place.shape not in list(page):
        raise DocumentError("The placeholder for this picture is gone.", "Try again.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture.png"
        path.write_bytes(data)
        # Nothing else must be selected: it would take the picture.
        return new_shape(
            presentation,
            page,
            ".uno:InsertGraphic",
            selected=place.shape,
            FileName=path.as_uri(),
            AsLink=False,
        )


def _lay(shape: Any, place: Place, pixels: tuple[int, int], fit: Fit) -> None:
    where = fitted(place, pixels, fit)
    shape.setPosition(point(from_emu(where.left), from_emu(where.top)))
    shape.setSize(size(from_emu(where.width), from_emu(where.height)))
    shape.GraphicCrop = _crop(shape.Graphic, where.crop_x, where.crop_y)


def _crop(graphic: Any, across: float, down: float) -> Any:
    """What is cropped at each side, as shares of the graphic's width and height."""
    width, height = full_size(graphic)
    x, y = round(width * across), round(height * down)
    return uno.createUnoStruct("com.sun.star.text.GraphicCrop", y, y, x, x)


def _free_name(task: Task) -> str:
    names = {shape.Name for shape in task.outline.page}  # type: ignore[attr-defined]
    number = 1
    while f"Picture {number}" in names:
        number += 1
    return f"Picture {number}"


def _exchange(
    presentation: Presentation,
    shape: Any,
    graphic: Any,
    place: Place,
    pixels: tuple[int, int],
    origin: Any,
) -> None:
    """Give a picture another image; its frame stays as it is."""
    where = fitted(place, pixels, origin.fit)
    before = Look.of(shape)
    shape.Graphic = graphic
    shape.GraphicCrop = _crop(graphic, where.crop_x, where.crop_y)
    store_origin(shape, origin)
    after, there = Look.of(shape), by_its_place(shape)
    remember(
        presentation, "Change Picture", partial(there, before.give), partial(there, after.give)
    )


class Look:
    """What of a shape `_exchange` changes and Impress does not remember."""

    def __init__(self, graphic: Any, crop: Any, attributes: Any) -> None:
        self.graphic, self.crop, self.attributes = graphic, crop, attributes

    @classmethod
    def of(cls, shape: Any) -> Look:
        return cls(shape.Graphic, shape.GraphicCrop, shape.UserDefinedAttributes)

    def give(self, shape: Any) -> None:
        shape.Graphic = self.graphic
        shape.GraphicCrop = self.crop
        shape.UserDefinedAttributes = self.attributes
