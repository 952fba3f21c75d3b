"""Places for pictures that text lies on, as on a title slide: a scene goes there, not a figure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from allaprima import Request
from allaprima_office.extents import text_extent
from allaprima_office.outline import Box, Place, SlideOutline
from allaprima_office.planning import Task

if TYPE_CHECKING:
    from allaprima import Engine
    from allaprima_office.wishes import Wishes

ANY = "abstract waves"
"""Where nothing that the slide says is a view of something."""
_ON_IT = 0.5  # of a text: how much of it lies on a place that is behind it


def with_backdrops(engine: Engine, tasks: list[Task], wishes: Wishes) -> list[Task]:
    """The tasks, those of places behind text for a picture that fills its place: of what was to be
    drawn, or of the slide's title, if a model makes a picture of that; else of `ANY`.

    What the user wishes of the kind or the model goes before. What a prompt or the notes ask for is
    made as they say, a material where they mean one.

    Raises:
        AllaPrimaError: from the engine.
    """
    if wishes.kind is not None or wishes.model is not None:
        return tasks
    return [
        as_backdrop(engine, task)
        if task.origin is None and is_behind_text(task.outline, task.place)
        else task
        for task in tasks
    ]


def is_behind_text(slide: SlideOutline, place: Place) -> bool:
    """Whether a placeholder for a picture is below a text of its slide, for the most part of that."""
    return place.kind == "picture placeholder" and _is_below_text(slide, place)


def wants_veil(task: Task) -> bool:
    """Whether a veil goes over a task's picture where the texts on it need one: a picture for a place
    behind text does, and one that was made here and is made again, if text lies on it."""
    if task.kind is not None:
        return True
    return task.origin is not None and _is_below_text(task.outline, task.place)


def as_backdrop(engine: Engine, task: Task) -> Task:
    """One task of a place behind text, as `with_backdrops` has it.

    Raises:
        AllaPrimaError: from the engine.
    """
    if task.is_asked:
        meant = engine.card_for(Request(prompt=task.prompt)).kinds[0]
        return replace(task, kind="material" if meant == "material" else "picture")
    title = " ".join(task.outline.title.split())
    for prompt in dict.fromkeys((task.prompt, title, ANY)):
        if prompt and _is_a_view(engine, prompt):
            return replace(task, kind="picture", prompt=prompt)
    return task


def _is_below_text(slide: SlideOutline, place: Place) -> bool:
    """Whether a text lies over a place, for the most part of the text."""
    forms = [form for form in slide.forms if form.is_own]
    below = [i for i, form in enumerate(forms) if form.box == place.box and form.text is None]
    if not below:
        return False
    return any(
        form.text is not None and _share(text_extent(form.text), place.box) >= _ON_IT
        for form in forms[below[0] + 1 :]
    )


def _is_a_view(engine: Engine, prompt: str) -> bool:
    """Whether the model that would make a picture of it is made for pictures."""
    return engine.card_for(Request(prompt=prompt, kind="picture")).kinds[0] == "picture"


def _share(part: Box, of: Box) -> float:
    """How much of a box lies on another one."""
    across = min(part.right, of.right) - max(part.left, of.left)
    down = min(part.bottom, of.bottom) - max(part.top, of.top)
    area = (part.right - part.left) * (part.bottom - part.top)
    return max(0, across) * max(0, down) / area if area > 0 else 0.0
