"""The windows of the menu's entries: one at a time, beside the presentation and not in its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session
    from allaprima_office.impress.windows.window import Window

_open: list[Window] = []


def open_window(session: Session, presentation: Presentation, name: str) -> None:
    """Open a window for an entry of the menu; another one that is open is closed.

    Raises:
        AllaPrimaError: what it is for cannot be done here.
    """
    from allaprima_office.impress.windows.background import BackgroundWindow
    from allaprima_office.impress.windows.change import ChangeWindow
    from allaprima_office.impress.windows.fill import FillWindow
    from allaprima_office.impress.windows.insert import InsertWindow
    from allaprima_office.impress.windows.variations import VariationsWindow

    presentation.check_writable()
    close_windows()
    kinds = {
        "insert": InsertWindow,
        "fill": FillWindow,
        "change": ChangeWindow,
        "variations": VariationsWindow,
        "background": BackgroundWindow,
    }
    _open.append(kinds[name](session, presentation))


def ask_and_export(session: Session, presentation: Presentation) -> None:
    """Have the user choose a file for what is selected or shown, write it, and say so.

    Raises:
        AllaPrimaError: that did not work.
    """
    from allaprima_office.impress.export import choose_and_export

    close_windows()
    file = choose_and_export(session.engine, presentation)
    if file is not None:
        frame = presentation.controller.Frame
        tell(session.context, frame, f"{file} was written, with credentials.", error=False)


def close_windows() -> None:
    """Close the window that is open, if one is; what it is doing stops."""
    while _open:
        _open.pop().close()


def tell(context: Any, frame: Any, text: str, *, error: bool = True) -> None:
    """Tell what went wrong, or what was done, in a box of its own."""
    from com.sun.star.awt.MessageBoxButtons import BUTTONS_OK
    from com.sun.star.awt.MessageBoxType import ERRORBOX, INFOBOX

    services = context.ServiceManager
    toolkit = services.createInstanceWithContext("com.sun.star.awt.Toolkit", context)
    window = None if frame is None else frame.ContainerWindow
    kind = ERRORBOX if error else INFOBOX
    toolkit.createMessageBox(window, kind, BUTTONS_OK, "Alla Prima", text).execute()
