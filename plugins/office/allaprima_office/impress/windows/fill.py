"""Fill Placeholders: a picture for each place that waits for one, in the whole presentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima import AllaPrimaError, Picture
from allaprima_office.impress.commands import TITLES
from allaprima_office.impress.document import origin_and_words
from allaprima_office.impress.insertion import put
from allaprima_office.impress.undo import one_step
from allaprima_office.impress.windows.several import SeveralWindow
from allaprima_office.impress.windows.window import FIELD, GAP, LINE, MARGIN
from allaprima_office.kinds import default_kind, words_of
from allaprima_office.planning import Task, nothing_to_do, plan_slides
from allaprima_office.wishes import Wishes

if TYPE_CHECKING:
    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session

_COLUMN = 190


class FillWindow(SeveralWindow):
    def __init__(self, session: Session, presentation: Presentation) -> None:
        kind = default_kind(session.engine.models())
        self.plan = plan_slides(presentation.outlines, words_of(kind))
        if not self.plan.tasks:
            if self.plan.homeless:
                raise self.plan.homeless[0][1]
            made = any(origin_and_words(shape)[0] for _, shape in presentation.pictures())
            raise nothing_to_do(made)
        self.ready: list[tuple[Task, Picture]] = []
        self.errors: list[str] = []
        super().__init__(session, presentation, TITLES["fill"], (400, 214), "Fill")
        self.say(self._left_out())

    def build(self) -> None:
        tasks = self.plan.tasks
        top, room = MARGIN, self.foot - MARGIN
        self.add_label("~Places that wait for a picture", (MARGIN, top, _COLUMN, LINE))
        top += LINE + 1
        below = LINE + 1 + FIELD + GAP
        self.add(
            "ListBox",
            "places",
            (MARGIN, top, _COLUMN, room - top - below),
            MultiSelection=True,
            StringItemList=tuple(map(_told, tasks)),
            SelectedItems=tuple(range(len(tasks))),
        )
        self.add_field(
            "style", "~Style, added to every prompt", "", (MARGIN, room - below + GAP, _COLUMN, 0)
        )
        left = MARGIN + _COLUMN + MARGIN
        box = (left, MARGIN, self.size[0] - MARGIN - left, room - MARGIN)
        self.add_image("preview", box)

    def act(self) -> None:
        if self.making is not None:
            return
        chosen = self.control("places").SelectedItemsPos
        if not chosen:
            self.say("Choose one place or more.")
            return
        self.ready, self.errors = [], []
        self.model("act").Enabled = self.model("places").Enabled = False
        self.make([self.plan.tasks[index] for index in chosen], self.wishes)

    @property
    def wishes(self) -> Wishes:
        return Wishes(style=self.model("style").Text)

    def came(self, index: int, task: Task, picture: Picture, data: bytes) -> None:
        self.ready.append((task, picture))
        self.show_image("preview", data)

    def failed(self, task: Task, error: AllaPrimaError) -> None:
        self.errors.append(f"Slide {task.number}: {error}")

    def ended(self) -> None:
        self.model("act").Enabled = self.model("places").Enabled = True
        if self.ready and not self.attempt(self._put):
            return
        if not self.errors:
            self.close()
            return
        self.say(" ".join(self.errors))

    def _gave_up(self, said: str) -> None:
        super()._gave_up(said)
        self.model("act").Enabled = self.model("places").Enabled = True

    def _put(self) -> None:
        self.presentation.check_writable()
        with one_step(self.presentation, TITLES["fill"]):
            for task, picture in self.ready:
                put(self.session.engine, self.presentation, task, picture, self.wishes)

    def _left_out(self) -> str:
        said = []
        if wordless := [str(number) for number in self.plan.wordless]:
            *most, last = wordless
            those = f"s {', '.join(most)} and {last} have" if most else f" {last} has"
            said.append(f"Slide{those} no words, and stay{'' if most else 's'} empty.")
        said += [f"Slide {number}: {error}" for number, error in self.plan.homeless]
        return " ".join(said)


def _told(task: Task) -> str:
    """What goes where; what is drawn need not say what it stands for, so the title does."""
    title = " ".join(task.outline.title.split())
    meant = "" if not title or title in task.prompt else f" ({title})"
    return f"{task.number}   {task.prompt}{meant}"
