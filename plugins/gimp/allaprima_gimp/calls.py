"""One call of a procedure: a window is opened, or the work is done at once; errors are told."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gi.repository import Gimp, GLib, GObject

from allaprima import Cancelled, InvalidRequest, __version__
from allaprima_gimp import gestures
from allaprima_gimp.gestures import Gesture
from allaprima_gimp.messages import in_words, start_log
from allaprima_gimp.settings import Settings
from allaprima_gimp.studio import STUDIO

if TYPE_CHECKING:
    from allaprima import Engine, Job

log = logging.getLogger("allaprima.gimp")

_BEST = 0
"""The seed with which what is around fills a hole as well as it can; others give others."""


@dataclass(frozen=True, slots=True)
class Call:
    """What GIMP passes to a procedure. `folder` is the plug-in's own."""

    folder: Path
    gesture: Gesture
    procedure: Any
    image: Any
    drawables: Any
    config: Any

    def answer(self, *, interactive: bool) -> Any:
        """Do it, and return what GIMP wants back. Raises nothing."""
        start_log(self.folder)
        try:
            if interactive:
                self._open()
                return self._done()
            return self._do()
        except Cancelled:
            return self._done() if interactive else self._failed("Cancelled.")
        except Exception as error:
            if not interactive:
                return self._failed(in_words(error))
            from allaprima_gimp.dialogs import show_error

            show_error(error)
            return self._done()

    def _open(self) -> None:
        if self.gesture is gestures.RELEASE:
            from allaprima_gimp.dialogs import show_message

            show_message(_released())
        elif self.gesture is gestures.EXPORT:
            from allaprima_gimp.export import choose_and_export

            choose_and_export(self.image, STUDIO)
        elif self.gesture is gestures.HEAL:
            from allaprima_gimp.waiting import Waiting

            with Waiting("Heal Selection") as waiting:
                self._make(waiting.fetch(STUDIO.engine), waiting.until)
        else:
            from allaprima_gimp.errands import Errand
            from allaprima_gimp.window import open_window

            errand = Errand.begin(self.gesture, self.image, self.drawables)
            open_window(errand, STUDIO, self.folder)

    def _do(self) -> Any:
        if self.gesture is gestures.RELEASE:
            _released()
            return self._done()
        if self.gesture is gestures.EXPORT:
            from allaprima_gimp.export import export

            file = self.config.get_property("file")
            if not file:
                raise InvalidRequest("No file was named.", "Give its path as the argument `file`.")
            export(self.image, Path(file), STUDIO.engine())
            return self._done()
        made = self._make(STUDIO.engine(), _wait)
        return self._done(made[-1] if made else None)

    def _make(self, engine: Engine, wait: Callable[[Job], None]) -> list[Any]:
        """The new layers, the topmost last."""
        from allaprima_gimp.errands import Errand

        names = [argument.name for argument in self.gesture.arguments]
        values = {name: self.config.get_property(name) for name in names}
        errand = Errand.begin(self.gesture, self.image, self.drawables)
        settings = Settings.from_arguments(values)
        if errand.memory is not None and not settings.prompt:
            settings = errand.memory.settings()
        if self.gesture is gestures.HEAL:
            settings = replace(settings, seed=_BEST)
        scene = errand.scene(settings)
        request = errand.request(settings, scene, engine).replace(count=settings.count)
        job = engine.submit(request)
        wait(job)
        pictures = job.result()
        for note in dict.fromkeys(note for picture in pictures for note in picture.notes):
            log.warning("%s", note)
        return errand.deliver(pictures, scene, settings, engine)

    def _done(self, layer: Any = None) -> Any:
        values = self.procedure.new_return_values(Gimp.PDBStatusType.SUCCESS, None)
        if layer is not None:
            values.remove(1)
            values.insert(1, GObject.Value(Gimp.Layer, layer))
        return values

    def _failed(self, message: str) -> Any:
        error = GLib.Error.new_literal(Gimp.PlugIn.error_quark(), message, 0)
        return self.procedure.new_return_values(Gimp.PDBStatusType.EXECUTION_ERROR, error)


def write_check(file: Path) -> None:
    """Write what works in this process into `file`, as JSON; for `allaprima install gimp`."""
    told: dict[str, Any] = {"version": __version__, "python": sys.executable, "error": None}
    try:
        import torch

        told["torch"] = torch.__version__
        told["models"] = [card.id for card in STUDIO.engine().models()]
    except Exception as error:  # a broken library shows itself as anything
        told["error"] = str(error) or type(error).__name__
    file.write_text(json.dumps(told), "utf-8")


def _released() -> str:
    model = STUDIO.release()
    return f"{model} was released." if model else "No model was in memory."


def _wait(job: Job) -> None:
    """Until the job has ended; windows that are open go on living meanwhile."""
    context = GLib.MainContext.default()
    # The engine's thread wakes the loop.
    job.add_done_callback(lambda _: GLib.idle_add(lambda: False))
    while not job.done():
        context.iteration(True)
