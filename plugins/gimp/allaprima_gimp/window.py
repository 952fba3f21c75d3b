"""The window: words on top, the picture below them as it will be, the rest beside it.

Return puts the picture into the image, Escape closes. What is seen is what comes: a picture that
is shown in full is put in as it is, without being made a second time.
"""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("GimpUi", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gimp, GimpUi, GLib, Gtk  # noqa: E402 - after their versions

from allaprima import AllaPrimaError  # noqa: E402
from allaprima_gimp import gestures  # noqa: E402
from allaprima_gimp.dialogs import show_message  # noqa: E402
from allaprima_gimp.errands import Errand  # noqa: E402
from allaprima_gimp.fields import Fields  # noqa: E402
from allaprima_gimp.foot import Foot  # noqa: E402
from allaprima_gimp.messages import in_words  # noqa: E402
from allaprima_gimp.painter import Painter  # noqa: E402
from allaprima_gimp.preview import Preview  # noqa: E402
from allaprima_gimp.prompts import keep_prompt, recent_prompts  # noqa: E402
from allaprima_gimp.scenes import Scene  # noqa: E402
from allaprima_gimp.settings import Settings  # noqa: E402
from allaprima_gimp.thumbnails import COUNT, Thumbnails  # noqa: E402

if TYPE_CHECKING:
    from allaprima import Engine, Picture, Progress, Request
    from allaprima_gimp.studio import Studio

_TYPING = 150
"""Milliseconds without a key after which a word counts as typed."""
_THINKING = 700
"""The same where several pictures are made at once."""
_INVITATION = "Say above what to make, and see it here."

_open: dict[tuple[str, int], Window] = {}
_last: dict[str, Settings] = {}


def open_window(errand: Errand, studio: Studio, folder: Path) -> None:
    """Show the window for an errand; the one that is open, if there is one. Returns at once."""
    GimpUi.init("allaprima")
    key = (errand.gesture.name, errand.image.get_id() if errand.image is not None else 0)
    if key in _open and errand.memory is None:
        _open[key].present()
        return
    if key in _open:
        _open[key].close()
    _open[key] = Window(errand, studio, folder, lambda: _open.pop(key, None))
    _open[key].present()


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """What was asked for last, and all that is needed to put it in."""

    request: Request
    scene: Scene | None
    settings: Settings


class Window:
    """See the module. `closed` is called once it is closed."""

    def __init__(
        self, errand: Errand, studio: Studio, folder: Path, closed: Callable[[], object]
    ) -> None:
        self._errand, self._studio, self._folder, self._on_closed = errand, studio, folder, closed
        self._engine: Engine | None = None
        self._painter: Painter | None = None
        self._asked: _Asked | None = None
        self._shown: Picture | None = None  # of what was asked, in full
        self._scenes: dict[object, Scene | None] = {}
        self._wanted = False  # the picture shall go into the image as soon as it is there
        self._ready = 0  # of several
        self._several: dict[int, Picture] = {}
        self._timer = 0
        self._is_closed = False
        if errand.memory is not None:
            settings = errand.memory.settings()
        else:
            settings = _last.get(errand.gesture.name, Settings())
        self._build(settings)
        studio.warm_up()
        threading.Thread(target=self._fetch_engine, daemon=True).start()

    def present(self) -> None:
        """Bring it to the front."""
        self._window.present()
        self._prompt.get_child().grab_focus()

    def close(self) -> None:
        """Close it; what is being made is stopped."""
        self._window.destroy()

    # What is seen

    def _build(self, settings: Settings) -> None:
        gesture = self._errand.gesture
        title = gesture.title if self._errand.memory is None else gestures.RECIPE.title
        self._window = Gtk.Window(title=f"{title} - Alla Prima", role="allaprima", border_width=12)
        self._window.set_default_size(760, 540)
        GimpUi.window_set_transient(self._window)
        self._preview = Preview()
        self._thumbnails = None
        if gesture is gestures.VARIATIONS:
            self._thumbnails = Thumbnails(lambda picture: self._deliver([picture]))
        self._fields = Fields(gesture, settings, self._changed)
        self._foot = Foot(
            gesture.verb, commit=self._committed, stop=self._stopped, close=self.close
        )
        self._foot.say("Starting the engine…")
        shown = self._preview.widget if self._thumbnails is None else self._thumbnails.widget
        middle = Gtk.Box(spacing=18)
        middle.pack_start(shown, True, True, 0)
        middle.pack_start(self._fields.widget, False, False, 0)
        content = Gtk.Box(orientation=Gtk.Orientation.VERTICAL, spacing=12)
        content.pack_start(self._build_prompt(settings.prompt), False, False, 0)
        content.pack_start(middle, True, True, 0)
        content.pack_start(self._foot.widget, False, False, 0)
        self._window.add(content)
        self._window.connect("key-press-event", self._key_pressed)
        self._window.connect("focus-in-event", self._focused)
        self._window.connect("destroy", self._destroyed)
        self._preview.say(_INVITATION)
        content.show_all()
        self._foot.grab_default()

    def _build_prompt(self, prompt: str) -> Any:
        self._prompt = Gtk.ComboBoxText.new_with_entry()
        for old in recent_prompts(self._folder):
            self._prompt.append_text(old)
        entry = self._prompt.get_child()
        entry.set_text(prompt)
        gesture = self._errand.gesture
        entry.set_placeholder_text(gesture.blurb)
        entry.set_activates_default(True)
        self._prompt.connect("changed", lambda _: self._changed())
        label = Gtk.Label.new_with_mnemonic("_Prompt")
        label.set_mnemonic_widget(entry)
        self._prompt.set_hexpand(True)
        grid = Gtk.Grid(column_spacing=12, row_spacing=4)
        grid.attach(label, 0, 0, 1, 1)
        grid.attach(self._prompt, 1, 0, 1, 1)
        if gesture.hint:
            # Not in the field itself: GTK shows no placeholder where the keyboard is, as it is at first.
            hint = Gtk.Label(label=gesture.hint, xalign=0.0)
            hint.get_style_context().add_class("dim-label")
            grid.attach(hint, 1, 1, 1, 1)
        return grid

    # What the user does

    def _changed(self, *_: Any) -> None:
        # Fields tell of changes while they are taken down, too.
        if self._is_closed:
            return
        if self._timer:
            GLib.source_remove(self._timer)
        wait = _TYPING if self._thumbnails is None else _THINKING
        self._timer = GLib.timeout_add(wait, self._settled)

    def _settled(self) -> bool:
        self._timer = 0
        self._guard(self._ask)
        return False

    def _committed(self) -> None:
        self._guard(self._commit_now)

    def _stopped(self) -> None:
        if self._painter is not None:
            self._painter.stop()
        self._wanted = False
        self._foot.working(False)
        self._foot.say("Stopped.")

    def _key_pressed(self, _: Any, event: Any) -> bool:
        if event.keyval == Gdk.KEY_Escape:
            self.close()
            return True
        alt = event.state & Gdk.ModifierType.MOD1_MASK
        if self._thumbnails is not None and alt and Gdk.KEY_1 <= event.keyval <= Gdk.KEY_9:
            self._thumbnails.choose(event.keyval - Gdk.KEY_1)
            return True
        return False

    def _focused(self, *_: Any) -> bool:
        # The user may have been in the image, and selected something else.
        self._scenes.clear()
        if self._asked is not None and self._thumbnails is None and not self._wanted:
            self._changed()
        return False

    def _destroyed(self, _: Any) -> None:
        self._is_closed = True
        if self._timer:
            GLib.source_remove(self._timer)
        if self._painter is not None:
            self._painter.stop()
        self._on_closed()

    def _guard(self, act: Callable[[], None]) -> None:
        """Do it; what goes wrong is told."""
        try:
            act()
        except Exception as error:
            self.failed(error)

    # What is done about it

    def _fetch_engine(self) -> None:
        try:
            engine = self._studio.engine()
            cards = engine.models()
        except Exception as error:
            self._post(lambda error=error: self.failed(error))  # type: ignore[misc]
            return
        self._post(lambda: self._started(engine, cards))

    def _started(self, engine: Engine, cards: Sequence[Any]) -> None:
        self._engine = engine
        self._painter = Painter(engine, self, self._post)
        self._fields.offer(cards)
        self._foot.say("")
        self._guard(self._commit_now if self._wanted else self._ask)

    def _said(self) -> Settings:
        return self._fields.settings(self._prompt.get_child().get_text())

    def _understand(self) -> _Asked | None:
        """What the window says now; None if it says nothing yet."""
        settings = self._said()
        gesture = self._errand.gesture
        if self._engine is None or not (settings.prompt.strip() or gesture.wordless):
            return None
        if not self._errand.alive():
            raise AllaPrimaError("The image has been closed.", "Close this window, too.")
        key = (settings.added, settings.strength is None, settings.wordless)
        if key not in self._scenes:
            self._scenes[key] = self._errand.scene(settings)
        scene = self._scenes[key]
        return _Asked(self._errand.request(settings, scene, self._engine), scene, settings)

    def _ask(self) -> None:
        if self._errand.gesture is gestures.EXTEND and not any(self._said().added):
            self._preview.say("Say how far it shall go on, and see it here. It needs no words.")
            return
        asked = self._understand()
        if asked is None or self._painter is None:
            if self._engine is not None:
                self._preview.say(_INVITATION)
            return
        self._asked, self._shown, self._wanted = asked, None, False
        self._foot.working(True)
        if self._thumbnails is None:
            self._painter.ask(asked.request)
            return
        self._thumbnails.clear()
        self._ready = 0
        self._painter.make([self._numbered(asked.request, n) for n in range(COUNT)])

    def _commit_now(self) -> None:
        if self._timer:
            GLib.source_remove(self._timer)
            self._timer = 0
        if self._engine is None or self._painter is None:
            self._wanted = True
            return
        if self._thumbnails is not None:
            self._fields.roll()
            self._ask()
            return
        asked = self._understand()
        if asked is None:
            self._foot.say("The prompt is empty. Say in words what to make.", error=True)
            return
        if asked.settings.count > 1:
            self._asked, self._several, self._wanted = asked, {}, True
            self._foot.working(True)
            requests = [self._numbered(asked.request, n) for n in range(asked.settings.count)]
            self._painter.make(requests)
            return
        last = self._asked
        # The scene is another one as soon as the user has been in the image.
        same = last is not None and (last.settings, last.scene) == (asked.settings, asked.scene)
        if same and self._shown is not None:
            self._deliver([self._shown])
            return
        if not same:
            self._asked, self._shown = asked, None
        self._wanted = True
        self._foot.working(True)
        assert self._asked is not None
        self._painter.ask(self._asked.request)

    def _numbered(self, request: Request, number: int) -> Request:
        assert request.seed is not None
        return request.replace(seed=request.seed + number)

    def _deliver(self, pictures: Sequence[Picture]) -> None:
        self._guard(lambda: self._put(pictures))

    def _put(self, pictures: Sequence[Picture]) -> None:
        asked, self._wanted = self._asked, False
        assert asked is not None
        assert self._engine is not None
        if not self._errand.alive():
            raise AllaPrimaError("The image has been closed.", "Close this window, too.")
        made = self._errand.deliver(pictures, asked.scene, asked.settings, self._engine)
        if self._errand.image is None and made:
            Gimp.Display.new(made[0].get_image())
        keep_prompt(self._folder, asked.settings.prompt)
        # The same seed once more would give the same picture; a canvas is seldom extended twice.
        seed = asked.settings.seed if self._fields.seed_locked else None
        again = dataclasses.replace(asked.settings, seed=seed, added=Settings().added)
        _last[self._errand.gesture.name] = again
        self._scenes.clear()
        self._foot.working(False)
        notes = [note for picture in pictures for note in picture.notes]
        told = "Added to the image." if made else "Added to GIMP's patterns."
        self._foot.say(" ".join([told, *dict.fromkeys(notes)]))
        if self._errand.gesture is gestures.EXTEND:
            # The same numbers once more would mean yet another canvas.
            self.close()
            if notes:
                show_message(" ".join(dict.fromkeys(notes)))
        elif self._thumbnails is None:
            self._fields.roll()

    # What the painter tells

    def pictured(self, picture: Picture, request: Request, final: bool) -> None:
        if self._is_closed or self._asked is None or request is not self._asked.request:
            return
        pixels = picture.pixels
        self._preview.show(
            _repeated(pixels) if self._errand.gesture is gestures.PATTERN else pixels
        )
        if not final:
            return
        self._shown = picture
        self._foot.working(False)
        seconds = sum(picture.recipe.timings.values())
        width, height = picture.size
        kind = picture.recipe.kind.capitalize()
        told = f"{kind}, {width}×{height}, in {seconds:.2f} s. Return adds it to the image."
        self._foot.say(" ".join([told, *picture.notes]))
        if self._wanted:
            self._deliver([picture])

    def progressed(self, progress: Progress) -> None:
        if self._is_closed:
            return
        done = (self._ready + progress.fraction) / self._pieces()
        self._foot.progress(progress.stage, done)

    def failed(self, error: Exception) -> None:
        if self._is_closed:
            return
        self._wanted = False
        self._foot.working(False)
        self._foot.say(in_words(error), error=True)

    def made(self, number: int, pictures: Sequence[Picture]) -> None:
        if self._is_closed:
            return
        self._ready = number + 1
        if self._thumbnails is not None:
            self._thumbnails.show(number, pictures[0])
            if self._ready == COUNT:
                self._foot.working(False)
                self._foot.say(
                    "Click a picture, or press Alt and its number, to add it as a layer."
                )
            return
        self._several[number] = pictures[0]
        self._preview.show(pictures[0].pixels)
        if self._ready == self._pieces():
            several, self._several = self._several, {}
            self._ready = 0
            self._deliver([several[n] for n in sorted(several)])

    def _pieces(self) -> int:
        if self._thumbnails is not None:
            return COUNT
        several = self._asked is not None and self._wanted and self._asked.settings.count
        return several or 1

    def _post(self, act: Callable[[], None]) -> None:
        def once() -> bool:
            if not self._is_closed:
                act()
            return False

        GLib.idle_add(once)


def _repeated(pixels: Any) -> Any:
    import numpy as np

    return np.tile(pixels, (2, 2, 1))
