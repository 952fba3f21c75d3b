"""The plug-in as GIMP sees it: one process that stays, and its procedures.

GIMP starts the procedure `extension-allaprima` with itself; that adds the others and waits for
them to be called. So the model stays warm from one call to the next. What is imported here delays
GIMP's start, and is therefore little; a window, and the engine, come with the first use.

GIMP's own progress bar is not used: its Cancel button ends the whole process.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

import gi

gi.require_version("Gimp", "3.0")
gi.require_version("Gegl", "0.4")
from gi.repository import Gimp, GLib, GObject  # noqa: E402 - after its version is chosen

from allaprima_gimp import gestures  # noqa: E402
from allaprima_gimp.gestures import Argument, Gesture  # noqa: E402

_RW = GObject.ParamFlags.READWRITE
_SUCCESS = Gimp.PDBStatusType.SUCCESS


def main(folder: str) -> None:
    """Serve GIMP until it ends. `folder` is the plug-in's own, for its log and its history."""
    Extension.folder = folder
    Gimp.main(Extension.__gtype__, sys.argv)


class Extension(Gimp.PlugIn):  # type: ignore[misc]
    """See the module."""

    folder: str

    def do_set_i18n(self, name: str) -> bool:
        return False

    def do_query_procedures(self) -> list[str]:
        return [gestures.EXTENSION]

    def do_create_procedure(self, name: str) -> Any:
        kind = Gimp.PDBProcType.PERSISTENT
        procedure = Gimp.Procedure.new(self, name, kind, self._serve, None)
        procedure.set_documentation("Keeps Alla Prima's engine warm", "Started by GIMP.", name)
        return procedure

    def _serve(self, procedure: Any, config: Any, data: object) -> Any:
        for gesture in gestures.GESTURES:
            self.add_temp_procedure(self._make(gesture))
        self.add_temp_procedure(self._make_check())
        procedure.persistent_ready()
        self.persistent_enable()
        GLib.MainLoop().run()
        return procedure.new_return_values(_SUCCESS, None)

    def _make(self, gesture: Gesture) -> Any:
        def run(procedure: Any, mode: Any, image: Any, drawables: Any, config: Any, _: Any) -> Any:
            try:
                from pathlib import Path

                from allaprima_gimp import calls
            except Exception as error:
                # GIMP itself shows this where a menu entry was clicked.
                return _damaged(procedure, error)
            call = calls.Call(Path(self.folder), gesture, procedure, image, drawables, config)
            return call.answer(interactive=mode != Gimp.RunMode.NONINTERACTIVE)

        kind = Gimp.PDBProcType.TEMPORARY
        procedure = Gimp.ImageProcedure.new(self, gesture.procedure, kind, run, None)
        procedure.set_image_types("RGB*, GRAY*")
        procedure.set_sensitivity_mask(_sensitivity(gesture.needs))
        procedure.set_documentation(gesture.blurb, gesture.blurb + ".", gesture.procedure)
        procedure.set_menu_label(gesture.label)
        for menu in gesture.menus:
            procedure.add_menu_path(menu)
        for argument in gesture.arguments:
            _add(procedure, argument)
        if gesture.gives_layer:
            # The topmost; PyGObject cannot read arrays of layers.
            procedure.add_layer_return_value("layer", "Layer", "The new layer", True, _RW)
        return procedure

    def _make_check(self) -> Any:
        def run(procedure: Any, config: Any, _: Any) -> Any:
            try:
                from pathlib import Path

                from allaprima_gimp import calls

                calls.write_check(Path(config.get_property("file")))
            except Exception as error:
                return _damaged(procedure, error)
            return procedure.new_return_values(_SUCCESS, None)

        kind = Gimp.PDBProcType.TEMPORARY
        procedure = Gimp.Procedure.new(self, gestures.CHECK, kind, run, None)
        blurb = "Write what works here into a file, as JSON"
        procedure.set_documentation(blurb, "For `allaprima install gimp`.", gestures.CHECK)
        _add(procedure, gestures.FILE)
        return procedure


def _damaged(procedure: Any, error: Exception) -> Any:
    message = (
        f"Alla Prima's installation is damaged: {type(error).__name__}: {error}. "
        "Run this in a terminal: allaprima install gimp"
    )
    told = GLib.Error.new_literal(Gimp.PlugIn.error_quark(), message, 0)
    return procedure.new_return_values(Gimp.PDBStatusType.EXECUTION_ERROR, told)


def _sensitivity(needs: str) -> Any:
    mask = Gimp.ProcedureSensitivityMask
    some = mask.DRAWABLE | mask.DRAWABLES
    if needs == "layer":
        return some
    return some | mask.NO_DRAWABLES | (mask.NO_IMAGE if needs == "nothing" else 0)


def _add(procedure: Any, argument: Argument) -> None:
    words: Sequence[Any] = (argument.name, argument.nick, argument.blurb)
    value, limits = argument.default, (argument.low, argument.high)
    if argument.choices:
        choices = Gimp.Choice.new()
        for number, choice in enumerate(argument.choices):
            choices.add(choice, number, choice.capitalize(), choice)
        procedure.add_choice_argument(*words, choices, value, _RW)
        return
    add: Callable[..., None]
    if isinstance(value, str):
        procedure.add_string_argument(*words, value, _RW)
        return
    add = procedure.add_int_argument if isinstance(value, int) else procedure.add_double_argument
    add(*words, *limits, value, _RW)
