"""An operator whose work runs in a thread while Blender goes on.

Called from a script, or without a window, it waits for the end instead.
"""

from collections.abc import Callable
from typing import Any

import bpy

from .environment import EngineMissingError, ensure_engine

_INTERVAL = 0.05
"""Seconds between two looks at the thread."""


class Background:
    """For operators. They have `begin(context)`, which returns a `work.Work`, and
    `finish(context, result)`, which puts its result into Blender; both are called on the main
    thread and may raise. One runs at a time."""

    _work: Any = None
    _timer: Any = None
    # What Blender's own class, which stands beside this one, has.
    report: Callable[[set[str], str], None]
    begin: Callable[[Any], Any]
    finish: Callable[[Any, Any], None]

    def execute(self, context):
        """For scripts: do it all, and wait."""
        return attempt(self, lambda: self.finish(context, self.begin(context).result()))

    def invoke(self, context, _event):
        """For people: begin, and go on in `modal`."""
        if bpy.app.background or context.window is None:
            return self.execute(context)

        def begin():
            self._work = self.begin(context)

        status = attempt(self, begin)
        if self._work is None:
            return status
        manager = context.window_manager
        self._timer = manager.event_timer_add(_INTERVAL, window=context.window)
        manager.modal_handler_add(self)
        _show(self._work, context)
        return {"RUNNING_MODAL"}

    def modal(self, context, event):
        """Esc stops; all else is left to Blender."""
        if event.type == "ESC" and event.value == "PRESS":
            self._work.cancel()
            self._work.text = "Stopping"
            return {"RUNNING_MODAL"}
        if event.type != "TIMER":
            return {"PASS_THROUGH"}
        if not self._work.done:
            _show(self._work, context)
            return {"PASS_THROUGH"}
        work = self._work
        self._clear(context)
        return attempt(self, lambda: self.finish(context, work.result()))

    def cancel(self, context):
        """Blender ends the operator: another file is opened, or a window closed."""
        if self._work is not None:
            self._work.cancel()
        self._clear(context)

    def _clear(self, context):
        if self._timer is not None:
            context.window_manager.event_timer_remove(self._timer)
        self._timer = self._work = None
        _show(None, context)


_shown = None


def shown():
    """The work that the panel shows, if any."""
    return _shown


def busy(operator):
    """Whether one runs; then none else can be begun. The reason is set."""
    if _shown is None:
        return False
    operator.poll_message_set("Alla Prima is still at work; Esc stops it")
    return True


def forget():
    """Show none any more."""
    global _shown
    _shown = None


def redraw():
    """Have the panels drawn anew, and not the views beside them, which may take long."""
    for window in bpy.context.window_manager.windows:
        for area in window.screen.areas:
            wanted = {"VIEW_3D": "UI", "PROPERTIES": "WINDOW"}.get(area.type)
            for region in area.regions:
                if region.type == wanted:
                    region.tag_redraw()


_said = ""


def _show(work, context):
    global _said, _shown
    _shown = work
    said = "" if work is None else f"{work.text}, {work.fraction:.0%}"
    if said == _said:
        return
    _said = said
    context.workspace.status_text_set(f"Alla Prima: {said}    Esc: Stop" if said else None)
    redraw()


def attempt(operator, act):
    """Call `act()`, turn what it raises into a report of Blender's, and return the status."""
    try:
        ensure_engine()
    except EngineMissingError as error:
        operator.report({"ERROR"}, str(error))
        return {"CANCELLED"}
    from allaprima import AllaPrimaError, Cancelled

    try:
        act()
    except Cancelled as error:
        operator.report({"INFO"}, error.message)
    except AllaPrimaError as error:
        operator.report({"ERROR"}, str(error))
    except MemoryError:
        operator.report(
            {"ERROR"}, "The memory ran out. Choose a smaller size, or close other programs."
        )
    except Exception as error:
        import logging

        logging.getLogger("allaprima").exception("%s failed.", operator.bl_idname)
        operator.report(
            {"ERROR"}, f"It failed: {type(error).__name__}: {error}. The console has more."
        )
    else:
        return {"FINISHED"}
    return {"CANCELLED"}
