"""Background: a picture behind everything on the slide that is shown, or on all, live on the slide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from allaprima import AllaPrimaError, Picture
from allaprima_office.impress.backgrounds import (
    Look,
    Surface,
    as_background,
    background_origin,
    background_task,
    covering,
    set_background,
    show_background,
    suggested,
    surface_of,
    thing_for,
)
from allaprima_office.impress.commands import TITLES
from allaprima_office.impress.texts import texts_on
from allaprima_office.impress.texts_over import TextsOver
from allaprima_office.impress.undo import one_step
from allaprima_office.impress.windows.picture import Asked, PictureWindow
from allaprima_office.impress.windows.window import BUTTON, FIELD, GAP, LINE, MARGIN
from allaprima_office.kinds import BY_WORDS
from allaprima_office.wishes import Wishes

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from allaprima_office.impress.document import Presentation
    from allaprima_office.impress.session import Session
    from allaprima_office.planning import Task

_KINDS = {BY_WORDS: "Best for this", "picture": "Picture", "material": "Material"}
_COLUMN = 150


@dataclass(eq=False)
class AskedBackground(Asked):
    """What is asked for, what gets it, and the texts on that; None if they get no veil."""

    surface: Surface | None = None
    over: TextsOver | None = None


class BackgroundWindow(PictureWindow):
    def __init__(self, session: Session, presentation: Presentation) -> None:
        self.slide = surface_of(presentation, None, everything=False)
        self.surfaces: dict[bool, tuple[Surface, TextsOver]] = {}
        self.before: list[tuple[Any, Look]] = []  # while slides show what is not put in yet
        self.unchanged = False  # whether the document was, before that
        self.data = b""  # of the picture that was shown last
        self.origin = background_origin(presentation, self.slide.pages[0])
        self.more = 0  # added to the seed, for others of the same words
        self.thing = thing_for(session.engine, self.slide)
        self.reading = self.origin is None  # whether the slide's suggestion is not there yet
        super().__init__(session, presentation, TITLES["background"], (360, 226), "Set")
        if self.reading:
            self.say("Reading the slide ...")
            self.resolving.submit(self._suggest)

    def build(self) -> None:
        origin, top = self.origin, MARGIN
        self.add_label(f"Behind everything, slide {self._number}", (MARGIN, top, _COLUMN, LINE))
        top += LINE + GAP
        prompt = "" if origin is None else origin.prompt
        self.add_prompt(prompt, (MARGIN, top, _COLUMN, LINE + 32))
        top += LINE + 32 + GAP
        half = (_COLUMN - GAP) // 2
        style = "" if origin is None else origin.style
        self.add_field("style", "St~yle", style, (MARGIN, top, half, 0))
        box = (MARGIN + half + GAP, top, half, 0)
        self.add_choice("kind", "~Kind", [*_KINDS.values()], 0, box)
        top += LINE + FIELD + GAP + 1
        for name, label, state in (
            ("veil", "Keep te~xts legible", 1),
            ("everything", "On all slides, by their ~masters", 0),
            ("onslide", "Show it on the s~lide", 1),
        ):
            self.add("CheckBox", name, (MARGIN, top, _COLUMN, LINE), Label=label)
            self.model(name).State = state
            top += LINE + 2
        top += GAP - 2
        self.add(
            "Button", "another", (MARGIN, top, BUTTON[0] + 20, BUTTON[1]), Label="~Another one"
        )
        self.add_image("preview", self.preview_box(MARGIN + _COLUMN + MARGIN))
        self.on_text("prompt", self.typed)
        self.on_text("style", self.ask)
        self.follow("kind", "veil")
        self.on_choice("everything", self._other_surface)
        self.on_choice("onslide", self._on_slide_or_not)
        self.on_press("another", self._another)

    def ask(self) -> None:
        if self.reading and not self.prompt:
            return
        self.reading = False
        super().ask()

    def what(self) -> AskedBackground:
        surface, over = self._surface
        task = background_task(surface, self.prompt)
        seed = task.seed if self.origin is None else self.origin.recipe.seed
        kind = [*_KINDS][max(0, self.control("kind").SelectedItemPos)]
        wishes = Wishes(kind=None if kind == BY_WORDS else kind, style=self.model("style").Text)
        asked = AskedBackground(replace(task, seed=seed + self.more), wishes)
        asked.surface, asked.over = surface, over if self.model("veil").State else None
        return asked

    def settled(self, asked: Asked) -> Task:
        return as_background(self.session.engine, asked.task, asked.wishes)

    def seen(self, asked: Asked, picture: Picture) -> npt.NDArray[np.uint8]:
        assert isinstance(asked, AskedBackground)
        assert asked.surface is not None
        return covering(picture, asked.surface, asked.over)[0]

    def shown(self, data: bytes) -> None:
        super().shown(data)
        self.data = data
        if self.model("onslide").State:
            self._show_on_slide()

    def put(self, asked: Asked, picture: Picture) -> None:
        assert isinstance(asked, AskedBackground)
        assert asked.surface is not None
        self.presentation.check_writable()
        self._as_before()
        with one_step(self.presentation, TITLES["background"]):
            set_background(
                self.session.engine,
                self.presentation,
                asked.surface,
                asked.task,
                picture,
                asked.wishes,
                legible=asked.over is not None,
            )

    def stop(self) -> None:
        super().stop()
        self._as_before()

    @property
    def _number(self) -> int:
        return self.slide.outlines[0].number

    @property
    def _surface(self) -> tuple[Surface, TextsOver]:
        everything = bool(self.model("everything").State)
        if everything not in self.surfaces:
            self._as_before()  # what is only shown is no background of the slide's own
            surface = (
                surface_of(self.presentation, None, everything=True) if everything else self.slide
            )
            self.surfaces[everything] = surface, texts_on(surface.outlines)
        return self.surfaces[everything]

    def _suggest(self) -> None:
        """On a thread of its own."""
        try:
            prompt = suggested(self.session.engine, self.slide, self.thing)
        except AllaPrimaError as error:
            said = str(error)
            self.later(lambda: self.say(said))
        else:
            self.later(lambda: self._propose(prompt))

    def _propose(self, prompt: str) -> None:
        if self.reading and not self.prompt:
            self.model("prompt").Text = prompt
            self.begin_typing()
            self.typed()

    def _show_on_slide(self) -> None:
        """For now, and in no list of what can be undone."""
        asked = self.asked
        if not isinstance(asked, AskedBackground) or asked.surface is None or not self.data:
            return
        if not self.before:
            self.before = [(page, Look.of(self.presentation, page)) for page in asked.surface.pages]
            self.unchanged = not self.presentation.document.isModified()
        for page in asked.surface.pages:
            show_background(self.presentation, page, self.data)

    def _as_before(self) -> None:
        before, self.before = self.before, []
        for page, look in before:
            look.give(page)
        if before and self.unchanged:
            self.presentation.document.setModified(False)

    def _other_surface(self) -> None:
        self._as_before()
        self.ask()

    def _on_slide_or_not(self) -> None:
        if self.model("onslide").State:
            self._show_on_slide()
        else:
            self._as_before()

    def _another(self) -> None:
        self.more += 1
        self.ask()
