"""Where a call from the menu, the toolbar or a script arrives."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

from allaprima import AllaPrimaError, InvalidRequest
from allaprima_office.impress import commands
from allaprima_office.impress.document import current_presentation
from allaprima_office.impress.session import session

log = logging.getLogger("allaprima")


def call(context: Any, frame: Any, name: str, given: dict[str, Any]) -> tuple[bool, str]:
    """Do what a name says: with arguments at once, without them in a window, soon.

    Returns:
        Whether it went well, and in JSON the result, or the error and its remedy.
    """
    if given or name == "list":
        said = ""

        def work() -> None:
            nonlocal said
            _check(name)
            presentation = current_presentation(context, _document_in(frame))
            said = commands.run(session(context).engine, presentation, name, given)

        error = _attempt(name, work)
        return error is None, said if error is None else json.dumps(error, ensure_ascii=False)

    def open_soon() -> None:
        _check(name)
        # On the main thread, wherever the call comes from: others cannot open windows.
        session(context).when_ready(lambda: _told(context, frame, _attempt(name, open_it)))

    def open_it() -> None:
        from allaprima_office.impress.windows import ask_and_export, open_window

        presentation = current_presentation(context, _document_in(frame))
        if name == "export":
            ask_and_export(session(context), presentation)
        else:
            open_window(session(context), presentation, name)

    error = _attempt(name, open_soon)
    _told(context, frame, error)
    return error is None, json.dumps(error or {}, ensure_ascii=False)


def _check(name: str) -> None:
    if name not in commands.NAMES:
        raise InvalidRequest(f"There is no {name!r} here.", f"Known: {', '.join(commands.NAMES)}.")


def _attempt(name: str, work: Callable[[], None]) -> dict[str, str] | None:
    """Do it; what went wrong, if something did, and what to do about it."""
    try:
        work()
    except AllaPrimaError as error:
        return {"error": error.message, "remedy": error.remedy}
    except Exception as error:  # UNO would turn it into one without a message
        log.exception("%s failed.", name)
        message = f"Something went wrong: {type(error).__name__}: {error}"
        return {"error": message, "remedy": "Undo, and try again; please report it."}
    return None


def _told(context: Any, frame: Any, error: dict[str, str] | None) -> None:
    if error is not None:
        from allaprima_office.impress.windows import tell

        tell(context, frame, f"{error['error']}\n\n{error['remedy']}".strip())


def _document_in(frame: Any) -> Any:
    controller = None if frame is None else frame.Controller
    return None if controller is None else controller.Model
