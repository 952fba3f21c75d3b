"""New shapes by Impress's own commands, which remember how to undo them; `page.add` does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from allaprima import DocumentError
from allaprima_office.impress.main_thread import on_main_thread
from allaprima_office.impress.units import properties

if TYPE_CHECKING:
    from allaprima_office.impress.document import Presentation


def new_shape(
    presentation: Presentation, page: Any, command: str, *, selected: Any = None, **arguments: Any
) -> Any:
    """The one shape that a command puts on a slide.

    Args:
        command: a dispatch, as ".uno:InsertGraphic".
        selected: what it is to act on; nothing else is selected meanwhile.

    Raises:
        DocumentError: it put none there.
    """
    # Not between an event and another; and LibreOffice 25.2 crashes at its end now and then if
    # another thread than its main one has turned to another slide.
    new = on_main_thread(
        presentation.context, lambda: _added(presentation, page, command, selected, arguments)
    )
    if len(new) == 1:
        return new[0]
    if presentation.document.Presentation.isRunning():
        # It inserts nothing then, though pictures that are there can be given other images.
        raise DocumentError(
            "Impress takes no new picture while its slide show has the keyboard.",
            "Click on the presentation's window; the show goes on, and shows the picture.",
        )
    raise DocumentError(
        f"Impress did not take the picture for slide {page.Number}.",
        "Close its other windows, and try again.",
    )


def _added(
    presentation: Presentation, page: Any, command: str, selected: Any, arguments: dict[str, Any]
) -> list[Any]:
    """The shapes that were not on the slide before the command."""
    controller = presentation.controller
    shown = controller.CurrentPage
    if shown != page:
        controller.CurrentPage = page
    before = list(page)
    controller.select(selected)
    context = presentation.context
    dispatcher = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.DispatchHelper", context
    )
    dispatcher.executeDispatch(controller.Frame, command, "", 0, properties(**arguments))
    # By comparing, never by its index: it may have taken a placeholder's.
    new = [shape for shape in page if shape not in before]
    if shown != page:
        controller.CurrentPage = shown
    return new
