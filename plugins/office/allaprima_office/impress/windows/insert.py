"""Insert Picture: a prompt, and the best place on the slide that is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from allaprima import DocumentError, Picture
from allaprima_office.backdrops import as_backdrop, is_behind_text
from allaprima_office.fitting import FITS
from allaprima_office.impress.commands import TITLES
from allaprima_office.impress.insertion import put
from allaprima_office.impress.texts import texts_above
from allaprima_office.impress.texts_over import TextsOver
from allaprima_office.impress.undo import one_step
from allaprima_office.impress.windows.picture import Asked, PictureWindow
from allaprima_office.impress.windows.window import BUTTON, FIELD, GAP, LINE, MARGIN
from allaprima_office.kinds import BY_WORDS, default_kind, words_of
from allaprima_office.planning import task_for
from allaprima_office.wishes import Wishes

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session
    from allaprima_office.planning import Task

KINDS = {
    BY_WORDS: "Best for this",
    "picture": "Picture",
    "illustration": "Illustration",
    "material": "Material",
}
_COLUMN = 150


class InsertWindow(PictureWindow):
    def __init__(self, session: Session, presentation: Presentation) -> None:
        self.outline = presentation.outline()
        # Before the window opens: without room there is nothing to open it for.
        self.task = task_for(self.outline, " ")
        self.over = self._texts_over()
        super().__init__(session, presentation, TITLES["insert"], (360, 214), "Insert")

    def build(self) -> None:
        # What the slide itself suggests is of the kind that slides get.
        self.usual = default_kind(self.session.engine.models())
        words, outlines = words_of(self.usual), self.presentation.outlines
        try:
            task = task_for(self.outline, None, self.task.place, words, outlines)
            self.suggested = task.prompt
        except DocumentError:  # it has no words
            self.suggested = ""
        row = LINE + FIELD + GAP + 1
        top = MARGIN
        place = f"Slide {self.outline.number}, {self.task.place.kind}"
        self.add_label(place, (MARGIN, top, _COLUMN, LINE))
        top += LINE + GAP
        self.add_prompt(self.suggested, (MARGIN, top, _COLUMN, LINE + 42))
        top += LINE + 42 + GAP
        self.add_field("style", "~Style, added to the prompt", "", (MARGIN, top, _COLUMN, 0))
        top += row
        half = (_COLUMN - GAP) // 2
        box = (MARGIN, top, half, 0)
        self.add_choice("kind", "~Kind", [*KINDS.values()], 0, box)
        fits = ["Best for this", *(fit.capitalize() for fit in FITS)]
        self.add_choice("fit", "~Fit", fits, 0, (MARGIN + half + GAP, top, half, 0))
        top += row
        self.add(
            "Button", "another", (MARGIN, top, BUTTON[0] + 20, BUTTON[1]), Label="~Another one"
        )
        self.add_image("preview", self.preview_box(MARGIN + _COLUMN + MARGIN))
        self.on_text("prompt", self.typed)
        self.on_text("style", self.ask)
        self.follow("kind", "fit")
        self.on_press("another", self._another)

    def what(self) -> Asked:
        is_asked = self.prompt != self.suggested
        return Asked(replace(self.task, prompt=self.prompt, is_asked=is_asked), self.wishes)

    def settled(self, asked: Asked) -> Task:
        if self.over is None or asked.wishes.kind is not None:
            return asked.task
        return as_backdrop(self.session.engine, asked.task)

    def seen(self, asked: Asked, picture: Picture) -> npt.NDArray[np.uint8]:
        if self.over is None or asked.task.kind is None:
            return picture.pixels
        return self.over.seen(picture.pixels)

    def shown(self, data: bytes) -> None:
        super().shown(data)
        settled = "" if self.asked is None else self.asked.task.prompt
        if self.prompt == self.suggested != settled:
            # What a place behind text gets of what the slide says.
            self.suggested = self.model("prompt").Text = settled
            self.begin_typing()

    def _texts_over(self) -> TextsOver | None:
        """The texts that lie on the place, if it is behind text."""
        place = self.task.place
        if not is_behind_text(self.outline, place):
            return None
        return texts_above(self.outline, place.shape)

    @property
    def wishes(self) -> Wishes:
        fit = self.control("fit").SelectedItemPos
        kind: str | None = [*KINDS][max(0, self.control("kind").SelectedItemPos)]
        if kind == BY_WORDS and self.over is not None:
            kind = None  # what suits a place behind text
        elif kind == BY_WORDS and self.prompt == self.suggested:
            kind = self.usual
        return Wishes(
            kind=kind,
            style=self.model("style").Text,
            fit=FITS[fit - 1] if fit > 0 else None,
        )

    def put(self, asked: Asked, picture: Picture) -> None:
        self.presentation.check_writable()
        with one_step(self.presentation, TITLES["insert"]):
            put(self.session.engine, self.presentation, asked.task, picture, asked.wishes)

    def _another(self) -> None:
        self.task = replace(self.task, seed=self.task.seed + 1)
        self.ask()
