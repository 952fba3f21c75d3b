"""Change Picture: the selected picture, made anew from itself as the strength says, live."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from allaprima import Picture
from allaprima_office.backdrops import wants_veil
from allaprima_office.impress.commands import TITLES
from allaprima_office.impress.graphics import graphic_from, pixels_of
from allaprima_office.impress.insertion import Look, put
from allaprima_office.impress.tasks import task_to_change
from allaprima_office.impress.texts import texts_above
from allaprima_office.impress.undo import one_step
from allaprima_office.impress.veils import veil_of
from allaprima_office.impress.windows.picture import Asked, PictureWindow
from allaprima_office.impress.windows.window import BUTTON, GAP, LINE, MARGIN
from allaprima_office.wishes import Wishes, can_start_from_it

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session

_COLUMN = 150


class ChangeWindow(PictureWindow):
    def __init__(self, session: Session, presentation: Presentation) -> None:
        outline, self.shape = presentation.selected_picture()
        words = str(self.shape.Description) or " "
        self.task = task_to_change(outline, self.shape, None if words.strip() else " ")
        self.pixels = pixels_of(presentation.context, self.shape)
        self.starts_from_it = can_start_from_it(session.engine, self.task, Wishes())
        self.veil = veil_of(outline.page, self.shape)
        veiled = self.veil is not None or wants_veil(self.task)
        self.over = texts_above(outline, self.shape) if veiled else None
        self.before: Look | None = None  # while the slide shows what is not put in yet
        self.unchanged = False  # whether the document was, before that
        super().__init__(session, presentation, TITLES["change"], (360, 214), "Change")

    def build(self) -> None:
        top = MARGIN
        name = self.shape.Name or "picture"
        place = f"Slide {self.task.number}, {name}"
        self.add_label(place, (MARGIN, top, _COLUMN, LINE))
        top += LINE + GAP
        self.add_prompt(self.task.prompt.strip(), (MARGIN, top, _COLUMN, LINE + 42))
        top += LINE + 42 + GAP
        if self.starts_from_it:
            top = self._add_strength(top)
        else:
            self.add_label("Drawn anew from its words.", (MARGIN, top, _COLUMN, LINE))
            top += LINE + GAP
        self.add("CheckBox", "onslide", (MARGIN, top, _COLUMN, LINE), Label="Show it on the s~lide")
        self.model("onslide").State = 1
        top += LINE + GAP
        self.add(
            "Button", "another", (MARGIN, top, BUTTON[0] + 20, BUTTON[1]), Label="~Another one"
        )
        self.add_image("preview", self.preview_box(MARGIN + _COLUMN + MARGIN))
        self.on_text("prompt", self.typed)
        if self.starts_from_it:
            self.on_slide("strength", self.ask)
        self.on_press("another", self._another)
        self.on_choice("onslide", self._on_slide_or_not)

    def _add_strength(self, top: int) -> int:
        """The slider with its words; returns where what is below it begins."""
        self.add_label("S~trength", (MARGIN, top, _COLUMN - 34, LINE))
        self.add_label("", (MARGIN + _COLUMN - 30, top, 30, LINE), "percent")
        self.model("percent").Align = 2  # right
        top += LINE + 1
        self.add(
            "ScrollBar",
            "strength",
            (MARGIN, top, _COLUMN, 10),
            Orientation=0,
            ScrollValueMin=0,
            ScrollValueMax=100,
            ScrollValue=50,
            VisibleSize=1,
            LineIncrement=5,
            BlockIncrement=10,
            LiveScroll=True,
            Tabstop=True,
        )
        top += 11
        self.add_label("as it is", (MARGIN, top, 60, LINE))
        self.add_label("all new", (MARGIN + _COLUMN - 60, top, 60, LINE), "all new")
        self.model("all new").Align = 2
        return top + LINE + GAP

    def ask(self) -> None:
        if self.strength is not None:
            self.model("percent").Label = f"{self.strength:.0%}"
        super().ask()

    @property
    def strength(self) -> float | None:
        """None where the picture is drawn anew."""
        return float(self.control("strength").Value) / 100 if self.starts_from_it else None

    def what(self) -> Asked:
        task = replace(self.task, prompt=self.prompt)
        return Asked(task, Wishes(), self.pixels, self.strength)

    def seen(self, asked: Asked, picture: Picture) -> npt.NDArray[np.uint8]:
        return picture.pixels if self.over is None else self.over.seen(picture.pixels)

    def shown(self, data: bytes) -> None:
        super().shown(data)
        if self.model("onslide").State:
            self._show_on_slide(graphic_from(self.session.context, data))

    def put(self, asked: Asked, picture: Picture) -> None:
        self.presentation.check_writable()
        self._as_before()
        with one_step(self.presentation, TITLES["change"]):
            put(self.session.engine, self.presentation, asked.task, picture, asked.wishes)

    def stop(self) -> None:
        super().stop()
        self._as_before()

    def _show_on_slide(self, graphic: Any) -> None:
        """For now, and in no list of what can be undone."""
        if self.before is None:
            self.before = Look.of(self.shape)
            self.unchanged = not self.presentation.document.isModified()
        self.shape.Graphic = graphic
        if self.veil is not None:
            self.veil.Visible = False  # the new picture's is in the preview

    def _as_before(self) -> None:
        before, self.before = self.before, None
        if before is not None:
            before.give(self.shape)
            if self.veil is not None:
                self.veil.Visible = True
            if self.unchanged:
                self.presentation.document.setModified(False)

    def _on_slide_or_not(self) -> None:
        graphic = self.model("preview").Graphic
        if not self.model("onslide").State:
            self._as_before()
        elif graphic is not None:
            self._show_on_slide(graphic)

    def _another(self) -> None:
        self.task = replace(self.task, seed=self.task.seed + 1)
        self.ask()
