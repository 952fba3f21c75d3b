"""What the windows that make several pictures share: a thread that waits for them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from allaprima import AllaPrimaError, Cancelled, Picture, encode_pixels
from allaprima_office.backdrops import as_backdrop, is_behind_text
from allaprima_office.impress.windows.window import Window
from allaprima_office.wishes import make_pictures

if TYPE_CHECKING:
    from allaprima_office.planning import Task
    from allaprima_office.wishes import Wishes


class SeveralWindow(Window):
    """A window that makes the pictures of several tasks, and tells of each as it comes."""

    making: object | None = None
    """What is being made; another one once something else is."""

    def came(self, index: int, task: Task, picture: Picture, data: bytes) -> None:
        """A picture is there, as a PNG file's bytes too; `index` counts those that came, from 0."""
        raise NotImplementedError

    def failed(self, task: Task, error: AllaPrimaError) -> None:
        """A picture could not be made; the others are made all the same."""
        raise NotImplementedError

    def ended(self) -> None:
        """All have come or failed."""
        raise NotImplementedError

    def doing(self, what: str, share: float) -> str:
        """What is said meanwhile.

        Args:
            what: which slide's picture is being made.
            share: how much of all is done, 0..1.
        """
        return f"Making {what} ..."

    def make(self, tasks: list[Task], wishes: Wishes) -> None:
        """Begin to make these, and stop what is being made."""
        self.making = turn = object()
        self.progress(0.0)
        # Read here; what is made there the engine has to tell, and not on the main thread.
        behind = [is_behind_text(task.outline, task.place) for task in tasks]
        threading.Thread(
            target=self._make,
            args=(turn, tasks, behind, wishes),
            name="allaprima-window",
            daemon=True,
        ).start()

    def stop(self) -> None:
        self.making = None

    # On a thread of its own, and on the engine's

    def _make(self, turn: object, tasks: list[Task], behind: list[bool], wishes: Wishes) -> None:
        def on_progress(what: str, share: float) -> None:
            if self.making is not turn:
                raise Cancelled
            self.later(lambda: self._told(turn, what, share))

        def on_failure(task: Task, error: AllaPrimaError) -> None:
            self._then(turn, lambda: self.failed(task, error))

        try:
            engine = self.session.engine
            tasks = [
                as_backdrop(engine, task) if is_behind else task
                for task, is_behind in zip(tasks, behind, strict=True)
            ]
            made = make_pictures(
                engine, tasks, wishes, on_progress=on_progress, on_failure=on_failure
            )
            for index, (task, picture) in enumerate(made):
                self._come(turn, index, task, picture)
        except Cancelled:
            return
        except AllaPrimaError as error:
            said = str(error)
            self._then(turn, lambda: self._gave_up(said))
            return
        except RuntimeError:  # the engine was closed: the program ends
            return
        self._then(turn, self._all_came)

    def _come(self, turn: object, index: int, task: Task, picture: Picture) -> None:
        data = encode_pixels(picture.pixels)
        self._then(turn, lambda: self.came(index, task, picture, data))

    def _then(self, turn: object, work: object) -> None:
        assert callable(work)
        self.later(lambda: work() if self.making is turn else None)

    # On the main thread

    def _told(self, turn: object, what: str, share: float) -> None:
        if self.making is turn:
            self.progress(share)
            self.say(self.doing(what, share))

    def _all_came(self) -> None:
        self.making = None
        self.progress(1.0)
        self.ended()

    def _gave_up(self, said: str) -> None:
        self.making = None
        self.progress(0.0)
        self.say(said)
