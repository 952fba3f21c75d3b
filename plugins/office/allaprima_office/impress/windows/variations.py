"""Variations: six pictures of the same words, one of which goes onto the slide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from allaprima import AllaPrimaError, DocumentError, Picture
from allaprima_office.impress.commands import TITLES
from allaprima_office.impress.insertion import put
from allaprima_office.impress.tasks import task_to_change
from allaprima_office.impress.undo import one_step
from allaprima_office.impress.windows.several import SeveralWindow
from allaprima_office.impress.windows.window import BUTTON, GAP, LINE, MARGIN
from allaprima_office.kinds import default_kind, words_of
from allaprima_office.planning import task_for
from allaprima_office.wishes import Wishes

if TYPE_CHECKING:
    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session
    from allaprima_office.planning import Task
    from allaprima_office.prompts import Words

_COLUMNS, _ROWS = 3, 2
_COUNT = _COLUMNS * _ROWS
_CELL = (92, 72)
_COLUMN = 120


class VariationsWindow(SeveralWindow):
    def __init__(self, session: Session, presentation: Presentation) -> None:
        self.task = _task(presentation, words_of(default_kind(session.engine.models())))
        self.pictures: dict[int, tuple[Task, Picture]] = {}
        self.wishes = Wishes()
        self.chosen = 0
        width = MARGIN + _COLUMN + MARGIN + _COLUMNS * (_CELL[0] + GAP) - GAP + MARGIN
        height = MARGIN + _ROWS * (_CELL[1] + LINE + GAP) + GAP + 4 + BUTTON[1] + GAP + MARGIN
        super().__init__(session, presentation, "Variations", (width, height), "Insert")
        self.begin_typing()
        if self.task.prompt.strip():
            self._make_six()

    def build(self) -> None:
        top = MARGIN
        where = f"Slide {self.task.number}, {self.task.place.kind}"
        self.add_label(where, (MARGIN, top, _COLUMN, LINE))
        top += LINE + GAP
        self.add_prompt(self.task.prompt.strip(), (MARGIN, top, _COLUMN, LINE + 52))
        top += LINE + 52 + GAP
        style = self.task.origin.style if self.task.origin is not None else ""
        self.add_field("style", "~Style, added to the prompt", style, (MARGIN, top, _COLUMN, 0))
        top += 2 * LINE + 4 + GAP + GAP
        self.add("Button", "make", (MARGIN, top, BUTTON[0] + 20, BUTTON[1]), Label="~Make six")
        for index in range(_COUNT):
            row, column = divmod(index, _COLUMNS)
            left = MARGIN + _COLUMN + MARGIN + column * (_CELL[0] + GAP)
            above = MARGIN + row * (_CELL[1] + LINE + GAP)
            self.add_image(f"image{index}", (left, above, *_CELL))
        # After the images: what is added one after the other is one group.
        for index in range(_COUNT):
            row, column = divmod(index, _COLUMNS)
            left = MARGIN + _COLUMN + MARGIN + column * (_CELL[0] + GAP)
            above = MARGIN + row * (_CELL[1] + LINE + GAP) + _CELL[1] + 1
            self.add(
                "RadioButton",
                f"choice{index}",
                (left, above, _CELL[0], LINE),
                Label=f"~{index + 1}",
                State=int(index == 0),
                Enabled=False,
            )
        for index in range(_COUNT):
            self.on_click(f"image{index}", lambda index=index: self._choose(index))  # type: ignore[misc]
            self.on_choice(f"choice{index}", lambda index=index: self._choose(index))  # type: ignore[misc]
        self.on_press("make", self._make_six)

    def act(self) -> None:
        """Put in the chosen one; with none made yet of what the window says, make them."""
        changed = (self._words, self.wishes.style) != (self.task.prompt, self.model("style").Text)
        if self.chosen in self.pictures and not changed:
            if self.attempt(self._put):
                self.close()
        elif changed or self.making is None:
            self._make_six()

    @property
    def _words(self) -> str:
        return " ".join(self.model("prompt").Text.split())

    def came(self, index: int, task: Task, picture: Picture, data: bytes) -> None:
        place = task.seed - self.task.seed
        if task.prompt != self.task.prompt and self._words == self.task.prompt:
            # What a place behind text gets of what the slide says.
            self.task = replace(self.task, prompt=task.prompt)
            self.model("prompt").Text = task.prompt
        self.pictures[place] = (task, picture)
        self.show_image(f"image{place}", data)
        self.model(f"choice{place}").Enabled = True

    def doing(self, what: str, share: float) -> str:
        return f"Making variation {min(_COUNT, 1 + int(share * _COUNT))} of {_COUNT} ..."

    def failed(self, task: Task, error: AllaPrimaError) -> None:
        self.say(str(error))

    def ended(self) -> None:
        if self.pictures:
            notes = [note for _, picture in self.pictures.values() for note in picture.notes]
            self.say(" ".join(["Choose one.", *dict.fromkeys(notes)]))

    def _make_six(self) -> None:
        words = self._words
        if not words:
            self.say("Say in words what the pictures show.")
            return
        # Another press makes six others.
        seed = self.task.seed + _COUNT if self.pictures else self.task.seed
        asked = self.task.is_asked or words != self.task.prompt
        self.task = replace(self.task, prompt=words, seed=seed, is_asked=asked)
        self.pictures = {}
        for index in range(_COUNT):
            self.model(f"image{index}").Graphic = None
            self.model(f"choice{index}").Enabled = False
        self.wishes = Wishes(style=self.model("style").Text)
        tasks = [replace(self.task, seed=seed + index) for index in range(_COUNT)]
        self.make(tasks, self.wishes)

    def _choose(self, index: int) -> None:
        if index not in self.pictures:
            return
        self.chosen = index
        self.model(f"choice{index}").State = 1

    def _put(self) -> None:
        self.presentation.check_writable()
        task, picture = self.pictures[self.chosen]
        with one_step(self.presentation, TITLES["variations"]):
            put(self.session.engine, self.presentation, task, picture, self.wishes)


def _task(presentation: Presentation, words: Words) -> Task:
    """For the selected picture, or else for the best place on the slide that is shown."""
    try:
        outline, shape = presentation.selected_picture()
    except DocumentError:
        outline = presentation.outline()
        prompt = None if words(outline, 1) else " "
        return task_for(outline, prompt, words=words, others=presentation.outlines)
    try:
        return task_to_change(outline, shape, None, words)
    except DocumentError:  # it has no words
        return task_for(outline, " ", task_to_change(outline, shape, " ").place)
