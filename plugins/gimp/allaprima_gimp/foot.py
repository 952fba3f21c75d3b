"""The foot of the window: how far the work is, what there is to say, and the buttons."""

from __future__ import annotations

from collections.abc import Callable

from gi.repository import Gtk

_STAGES = {
    "prepare": "Getting ready",
    "load": "Loading the model",
    "text": "Reading the words",
    "denoise": "Painting",
    "decode": "Painting",
    "fill": "Filling from what is around",
    "finish": "Finishing",
}


class Foot:
    """Attributes: `widget`, to be put into a window.

    Args:
        verb: on the button that puts the picture in, with its mnemonic.
        commit, stop, close: what the buttons do.
    """

    def __init__(
        self,
        verb: str,
        *,
        commit: Callable[[], None],
        stop: Callable[[], None],
        close: Callable[[], None],
    ) -> None:
        self._bar = Gtk.ProgressBar(valign=Gtk.Align.CENTER)
        self._status = Gtk.Label(xalign=0.0, wrap=True, max_width_chars=60, selectable=True)
        self._status.set_can_focus(False)
        self._stop = Gtk.Button.new_with_mnemonic("_Cancel")
        self._stop.set_tooltip_text("Stop what is being made")
        self._stop.set_sensitive(False)
        shut = Gtk.Button.new_with_mnemonic("C_lose")
        self._commit = Gtk.Button.new_with_mnemonic(verb)
        self._commit.set_can_default(True)
        self._commit.get_style_context().add_class("suggested-action")
        buttons = Gtk.ButtonBox(spacing=6, layout_style=Gtk.ButtonBoxStyle.END)
        for button, act in ((shut, close), (self._stop, stop), (self._commit, commit)):
            button.connect("clicked", lambda _, act=act: act())
            buttons.add(button)
        row = Gtk.Box(spacing=12)
        row.pack_start(self._status, True, True, 0)
        row.pack_start(buttons, False, False, 0)
        self.widget = Gtk.Box(orientation=Gtk.Orientation.VERTICAL, spacing=8)
        self.widget.pack_start(self._bar, False, False, 0)
        self.widget.pack_start(row, False, False, 0)

    def grab_default(self) -> None:
        """Have Return press the button that puts the picture in. To be called in the window."""
        self._commit.grab_default()

    def say(self, sentence: str, *, error: bool = False) -> None:
        """Show a sentence."""
        self._status.set_text(sentence)
        style = self._status.get_style_context()
        style.add_class("error") if error else style.remove_class("error")

    def working(self, working: bool) -> None:
        """Whether there is something to cancel."""
        self._stop.set_sensitive(working)
        if not working:
            self._bar.set_fraction(0.0)

    def progress(self, stage: str, fraction: float) -> None:
        """Show a stage of the engine's, and how much of all is done, in 0..1."""
        self._bar.set_fraction(min(1.0, fraction))
        self.say(f"{_STAGES.get(stage, stage.capitalize())}…")
