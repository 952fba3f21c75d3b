"""A small window with progress and Cancel, for what has no window of its own; not seen where it is quick."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("GimpUi", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GimpUi, GLib, Gtk  # noqa: E402 - after their versions are chosen

from allaprima import Cancelled  # noqa: E402

if TYPE_CHECKING:
    from typing import Self

    from allaprima import Job

T = TypeVar("T")

_PATIENCE = 500
"""Milliseconds before it is shown."""
_PULSE = 100


class Waiting:
    """A context manager. `title` is the window's.

    Windows that are open go on living while it waits.
    """

    def __init__(self, title: str) -> None:
        GimpUi.init("allaprima")
        self._cancelled = False
        self._job: Job | None = None
        self._bar = Gtk.ProgressBar(valign=Gtk.Align.CENTER)
        cancel = Gtk.Button.new_with_mnemonic("_Cancel")
        cancel.connect("clicked", lambda _: self._cancel())
        row = Gtk.Box(spacing=12)
        row.pack_start(self._bar, True, True, 0)
        row.pack_start(cancel, False, False, 0)
        self._window = Gtk.Window(title=f"{title} - Alla Prima", role="allaprima", border_width=12)
        self._window.set_default_size(360, -1)
        # Else it stands beside GIMP's window, or behind it.
        self._window.set_type_hint(Gdk.WindowTypeHint.DIALOG)
        self._window.add(row)
        self._window.connect("delete-event", lambda *_: self._cancel())
        self._window.connect("key-press-event", self._key_pressed)
        self._timers = [
            GLib.timeout_add(_PATIENCE, self._show),
            GLib.timeout_add(_PULSE, self._pulse),
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for timer in self._timers:
            GLib.source_remove(timer)
        self._window.destroy()

    def fetch(self, get: Callable[[], T]) -> T:
        """What a function returns, or raises, that takes its time.

        Raises:
            Cancelled: the user did not wait for it. It goes on all the same.
        """
        results: list[T] = []
        errors: list[Exception] = []

        def work() -> None:
            try:
                results.append(get())
            except Exception as error:
                errors.append(error)
            GLib.idle_add(lambda: False)  # wakes the loop

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        self._live(lambda: bool(results or errors) or self._cancelled)
        if errors:
            raise errors[0]
        if not results:
            raise Cancelled
        return results[0]

    def until(self, job: Job) -> None:
        """Wait until a job has ended, which Cancel stops."""
        self._job = job
        job.add_done_callback(lambda _: GLib.idle_add(lambda: False))
        self._live(lambda: job.done() or self._cancelled)
        if not job.done():
            job.cancel()
            self._live(job.done)

    def _live(self, until: Callable[[], bool]) -> None:
        context = GLib.MainContext.default()
        while not until():
            context.iteration(True)

    def _show(self) -> Any:
        if not self._cancelled and not self._window.get_visible():
            GimpUi.window_set_transient(self._window)
            self._window.show_all()
        return True

    def _pulse(self) -> Any:
        progress = self._job.progress if self._job is not None else None
        if progress is not None and progress.fraction > 0:
            self._bar.set_fraction(progress.fraction)
        else:
            self._bar.pulse()
        return True

    def _key_pressed(self, _: Any, event: Any) -> bool:
        return self._cancel() if event.keyval == Gdk.KEY_Escape else False

    def _cancel(self) -> bool:
        self._cancelled = True
        self._window.hide()
        return True
