"""Small dialogs. A click never does nothing: what went wrong is said, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import gi

gi.require_version("GimpUi", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import GimpUi, Gtk  # noqa: E402 - after their versions are chosen

from allaprima_gimp.messages import told  # noqa: E402


@contextmanager
def failures_shown() -> Iterator[None]:
    """Log what goes wrong inside, and show it."""
    try:
        yield
    except Exception as error:
        show_error(error)


def show_error(error: Exception) -> None:
    """Log what went wrong, and say it. Returns at once."""
    _show(Gtk.MessageType.ERROR, *told(error))


def show_message(message: str) -> None:
    """Say what was done. Returns at once."""
    _show(Gtk.MessageType.INFO, message, "")


def _show(kind: Any, message: str, more: str) -> None:
    GimpUi.init("allaprima")
    dialog = Gtk.MessageDialog(message_type=kind, buttons=Gtk.ButtonsType.CLOSE, text=message)
    dialog.set_title("Alla Prima")
    dialog.format_secondary_text(more)
    dialog.connect("response", lambda shown, _: shown.destroy())
    dialog.present()
