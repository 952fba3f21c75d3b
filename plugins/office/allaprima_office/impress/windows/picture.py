"""What the windows that make one picture at a time share: a live preview of what is asked for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from allaprima import AllaPrimaError, Picture, Progress, Request, encode_pixels
from allaprima_office.impress.windows.window import MARGIN, Window
from allaprima_office.wishes import request_for

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session
    from allaprima_office.planning import Task
    from allaprima_office.wishes import Wishes


@dataclass(eq=False)
class Asked:
    """What a window asks for, and what has come of it."""

    task: Task
    wishes: Wishes
    image: npt.NDArray[np.uint8] | None = None
    strength: float | None = None
    request: Request | None = None
    picture: Picture | None = None


class PictureWindow(Window):
    """A window with a preview that follows what is typed, chosen and dragged.

    Its picture goes into the document when the main button is pressed; if that is before it is
    ready, as soon as it is.
    """

    def __init__(
        self,
        session: Session,
        presentation: Presentation,
        title: str,
        size: tuple[int, int],
        action: str,
    ) -> None:
        self.asked: Asked | None = None
        self.pressed = False
        # Requests are resolved there: what reviews a prompt may take its time, the first time.
        self.resolving = ThreadPoolExecutor(1, "allaprima-window")
        self.live = session.engine.live(
            self._on_picture, on_error=self._on_error, on_progress=self._on_progress
        )
        try:
            super().__init__(session, presentation, title, size, action)
        except BaseException:
            self.stop()
            raise
        self.begin_typing()
        self.ask()

    def what(self) -> Asked:
        """What the window asks for now.

        Raises:
            AllaPrimaError: that cannot be made.
        """
        raise NotImplementedError

    def put(self, asked: Asked, picture: Picture) -> None:
        """Put the picture into the document.

        Raises:
            AllaPrimaError: that did not work.
        """
        raise NotImplementedError

    def settled(self, asked: Asked) -> Task:
        """The task as it is made, with what the engine has to tell of it. On a thread of its own, from
        where nothing of LibreOffice's is called.

        Raises:
            AllaPrimaError: that cannot be made.
        """
        return asked.task

    def seen(self, asked: Asked, picture: Picture) -> npt.NDArray[np.uint8]:
        """What is shown of a picture, (H, W, 3 or 4) uint8 sRGB. On the engine's thread, likewise."""
        return picture.pixels

    def shown(self, data: bytes) -> None:
        """A picture, or a preview of it, is there as a PNG file's bytes."""
        self.show_image("preview", data)

    @property
    def prompt(self) -> str:
        return " ".join(self.model("prompt").Text.split())

    def ask(self) -> None:
        """Have a picture made of what the window says now."""
        self.asked, self.pressed = None, False
        if not self.prompt:
            self.say("Say in words what the picture shows.")
            return
        self.attempt(self._ask)

    def typed(self) -> None:
        """The prompt's field was written in; a space or a line more at its end asks for nothing."""
        if self.asked is None or self.asked.task.prompt != self.prompt:
            self.ask()

    def act(self) -> None:
        if self.asked is None:
            self.ask()
        asked = self.asked
        if asked is None:
            return
        picture = asked.picture
        if picture is None:
            self.pressed = True
            self.say("Making it ...")
        elif self.attempt(lambda: self.put(asked, picture)):
            self.close()

    def stop(self) -> None:
        self.resolving.shutdown(wait=False, cancel_futures=True)
        self.live.close()

    def follow(self, *names: str) -> None:
        """Ask anew when one of these lists is chosen from."""
        for name in names:
            self.on_choice(name, self.ask)

    def preview_box(self, left: int) -> tuple[int, int, int, int]:
        """The room from `left` to the right edge, down to the foot."""
        return left, MARGIN, self.size[0] - MARGIN - left, self.foot - 2 * MARGIN

    def _ask(self) -> None:
        self.asked = asked = self.what()
        self.progress(0.0)
        self.resolving.submit(self._resolve, asked)

    def _resolve(self, asked: Asked) -> None:
        """On a thread of its own."""
        if self.asked is not asked:
            return
        try:
            asked.task = self.settled(asked)
            request = request_for(
                self.session.engine,
                asked.task,
                asked.wishes,
                image=asked.image,
                strength=asked.strength,
            )
            if self.asked is asked:
                asked.request = request
                self.live.ask(request)
        except AllaPrimaError as error:
            said = str(error)
            self._then(asked, lambda: self._fail(said))
        except RuntimeError:  # it was closed meanwhile
            return

    # On the engine's thread

    def _on_picture(self, picture: Picture, request: Request, final: bool) -> None:
        asked = self.asked
        if asked is not None and asked.request is request:
            data = encode_pixels(self.seen(asked, picture))
            self._then(asked, lambda: self._take(asked, picture, data, final))

    def _on_error(self, error: AllaPrimaError, request: Request) -> None:
        said, asked = str(error), self.asked
        if asked is not None and asked.request is request:
            self._then(asked, lambda: self._fail(said))

    def _on_progress(self, progress: Progress) -> None:
        asked = self.asked
        if asked is not None:
            self._then(asked, lambda: self._told(asked, progress))

    def _then(self, asked: Asked, work: Any) -> None:
        # By then something else may have been asked for.
        self.later(lambda: work() if self.asked is asked else None)

    # On the main thread

    def _told(self, asked: Asked, progress: Progress) -> None:
        if asked.picture is not None:
            return
        self.progress(progress.fraction)
        if progress.stage == "load":
            self.say("Loading the model; only the first picture waits for that ...")
        elif not self.pressed:
            self._say_what(asked)

    def _take(self, asked: Asked, picture: Picture, data: bytes, final: bool) -> None:
        self.shown(data)
        if not final:
            return
        asked.picture = picture
        self.progress(1.0)
        self._say_what(asked)
        if self.pressed:
            self.act()

    def _fail(self, said: str) -> None:
        self.asked, self.pressed = None, False
        self.progress(0.0)
        self.say(said)

    def _say_what(self, asked: Asked) -> None:
        if asked.picture is not None and asked.picture.notes:
            self.say(" ".join(asked.picture.notes))
        elif asked.request is not None and asked.request.size is not None:
            width, height = asked.request.size
            self.say(f"{width} x {height} pixels, {asked.request.model}")
