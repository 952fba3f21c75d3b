#!/bin/sh
""":"
if [ -e /.flatpak-info ]; then
    for python in @INSIDE@; do
        [ -x "$python" ] && exec "$python" "$0" "$@"
    done
else
    for python in @OUTSIDE@; do
        [ -x "$python" ] && exec "$python" "$0" "$@"
    done
fi
exit 127
"""
# mypy: ignore-errors
# The file that GIMP runs, as `allaprima install gimp` writes it. The lines above choose the first
# Python that is there: the one with the engine, or else one that can at least say what is missing.
# A GIMP that is a Flatpak looks into the same folder, and has Pythons of its own.
# Hence this file needs nothing but Python and GIMP's own bindings; and little of Python, since GIMP
# waits for it when it starts.

import os
import sys

FOLDER = os.path.dirname(os.path.realpath(__file__))
LOG = os.path.join(FOLDER, "log.txt")
SENTENCE = "Alla Prima cannot be started, since its installation is damaged."
REMEDY = "Run this in a terminal: allaprima install gimp"


def main():
    try:
        from allaprima_gimp.extension import main as start
    except Exception:
        import traceback

        note(traceback.format_exc())
        apologise()
        return
    start(FOLDER)


def note(text):
    try:
        with open(LOG, "a", encoding="utf-8") as log:
            log.write(text)
    except OSError:
        print(text, file=sys.stderr)


def apologise():
    """Be there all the same, with one menu entry that says what is wrong."""
    import gi

    gi.require_version("Gimp", "3.0")
    gi.require_version("GimpUi", "3.0")
    from gi.repository import Gimp, GimpUi, GLib

    def show(procedure, *_):
        message = f"{SENTENCE} {REMEDY}\n\nThe log: {LOG}"
        from gi.repository import Gtk

        GimpUi.init("allaprima")
        dialog = Gtk.MessageDialog(
            message_type=Gtk.MessageType.ERROR, buttons=Gtk.ButtonsType.CLOSE, text=message
        )
        dialog.set_title("Alla Prima")
        dialog.run()
        dialog.destroy()
        return procedure.new_return_values(Gimp.PDBStatusType.SUCCESS, GLib.Error())

    class Apology(Gimp.PlugIn):
        def do_set_i18n(self, name):
            return False

        def do_query_procedures(self):
            return ["extension-allaprima"]

        def do_create_procedure(self, name):
            kind = Gimp.PDBProcType.PERSISTENT
            return Gimp.Procedure.new(self, name, kind, self.start, None)

        def start(self, procedure, config, data):
            kind = Gimp.PDBProcType.TEMPORARY
            entry = Gimp.ImageProcedure.new(self, "allaprima-generate", kind, show, None)
            entry.set_sensitivity_mask(
                Gimp.ProcedureSensitivityMask.ALWAYS | Gimp.ProcedureSensitivityMask.NO_IMAGE
            )
            entry.set_menu_label("Alla Prima Cannot Be Started...")
            entry.add_menu_path("<Image>/Filters/Alla Prima")
            entry.set_documentation(SENTENCE, REMEDY, None)
            self.add_temp_procedure(entry)
            procedure.persistent_ready()
            self.persistent_enable()
            GLib.MainLoop().run()

    Gimp.main(Apology.__gtype__, sys.argv)


if __name__ == "__main__":
    main()
