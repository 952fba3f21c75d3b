"""The presentation that is worked on: its slides, and what is selected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from allaprima import DocumentError
from allaprima_office.impress.marks import is_decorative, read_origin
from allaprima_office.impress.outline import ImpressOutline, all_shapes
from allaprima_office.origin import Origin

_PICTURES = (
    "com.sun.star.drawing.GraphicObjectShape",
    "com.sun.star.presentation.GraphicObjectShape",
)


@dataclass(frozen=True)
class Presentation:
    """A document that is open in Impress, in a window or hidden.

    Attributes:
        context: the component context (XComponentContext).
        document: the model (XModel).
    """

    context: Any
    document: Any

    @property
    def controller(self) -> Any:
        return self.document.CurrentController

    @property
    def outlines(self) -> list[ImpressOutline]:
        return [ImpressOutline(page) for page in self.document.DrawPages]

    def outline(self, number: int | None = None) -> ImpressOutline:
        """The slide with this number, from 1; None is the one that is shown.

        Raises:
            DocumentError: there is no such slide.
        """
        pages = self.document.DrawPages
        if number is None:
            page = getattr(self.controller, "CurrentPage", None)
            # In the views of masters, notes and handouts it is no slide.
            if page is None or not any(page == each for each in pages):
                raise DocumentError("No slide is shown.", "Choose a slide in the normal view.")
            return ImpressOutline(page)
        if not 1 <= number <= pages.Count:
            raise DocumentError(
                f"There is no slide {number}; the presentation has {pages.Count}.",
                f"Choose one from 1 to {pages.Count}.",
            )
        return ImpressOutline(pages.getByIndex(number - 1))

    def check_writable(self) -> None:
        """Raise DocumentError if it must not be changed."""
        if self.document.isReadonly():
            raise DocumentError(
                "This presentation is read-only.", "Choose Edit > Edit Mode, or save a copy."
            )

    def pictures(self, number: int | None = None) -> Iterator[tuple[ImpressOutline, Any]]:
        """The pictures of all slides, or of one: its outline, and the shape."""
        outlines = self.outlines if number is None else [self.outline(number)]
        for outline in outlines:
            for shape in all_shapes(outline.page):
                if is_picture(shape):
                    yield outline, shape

    def selected_picture(self) -> tuple[ImpressOutline, Any]:
        """The picture that is selected, with its slide.

        Raises:
            DocumentError: it is not exactly one picture.
        """
        selection = self.controller.Selection
        shapes = list(selection) if hasattr(selection, "getByIndex") else []
        if len(shapes) == 1 and is_picture(shapes[0]):
            return self.outline(), shapes[0]
        raise DocumentError("No picture is selected.", "Click on the picture to change, once.")

    def find_picture(self, name: str, number: int | None) -> tuple[ImpressOutline, Any]:
        """The picture with this name, on one slide or on any.

        Args:
            name: a shape's name, or "picture" for the only one.

        Raises:
            DocumentError: there is none, or more than one.
        """
        there = list(self.pictures(number))
        found = [pair for pair in there if pair[1].Name == name]
        if not found and name == "picture":
            found = there
        if len(found) == 1:
            return found[0]
        said = "more than one picture" if found else "no picture"
        raise DocumentError(
            f"There is {said} {name!r} here.", "Name one that is there once, and its slide."
        )


def is_picture(shape: Any) -> bool:
    """Whether it holds an image, and not a film or an empty placeholder."""
    if shape.ShapeType not in _PICTURES or shape.Graphic is None:
        return False
    return not shape.IsEmptyPresentationObject


def current_presentation(context: Any, document: Any = None) -> Presentation:
    """The presentation that is given, or else the one in front.

    Raises:
        DocumentError: there is none.
    """
    if document is None:
        services = context.ServiceManager
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        document = desktop.CurrentComponent
    kind = "com.sun.star.presentation.PresentationDocument"
    if not hasattr(document, "supportsService") or not document.supportsService(kind):
        raise DocumentError("No presentation is open.", "Open one in Impress first.")
    if document.CurrentController is None:
        raise DocumentError("The presentation has no window.", "Open it in one.")
    return Presentation(context, document)


def origin_and_words(shape: Any) -> tuple[Origin | None, str, bool]:
    """A picture's origin, its alternative text, and whether it is decoration."""
    return read_origin(shape), str(shape.Description), is_decorative(shape)
