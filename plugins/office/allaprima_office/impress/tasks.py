"""The tasks of a picture that is open in Impress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from allaprima_office.impress.graphics import pixels_of
from allaprima_office.impress.marks import read_origin
from allaprima_office.impress.outline import ImpressOutline, place_of
from allaprima_office.planning import Task, task_again, task_for
from allaprima_office.prompts import ALL_WORDS, Words
from allaprima_office.wishes import request_for

if TYPE_CHECKING:
    from allaprima import Engine, Request
    from allaprima_office.impress.document import Presentation
    from allaprima_office.wishes import Wishes


def task_to_change(
    outline: ImpressOutline, shape: Any, prompt: str | None, words: Words = ALL_WORDS
) -> Task:
    """Another image for a picture: of its own prompt if it was made here, unless one is given;
    else of its alternative text, or of what its slide says (`words`, as for `task_for`).

    Raises:
        DocumentError: there are no words at all.
    """
    origin, place = read_origin(shape), place_of(shape)
    if origin is not None:
        return task_again(outline, place, origin, prompt)
    described = " ".join(shape.Description.split())
    return task_for(outline, prompt or described or None, place, words)


def change_of(
    engine: Engine, presentation: Presentation, task: Task, wishes: Wishes, strength: float | None
) -> Request:
    """The request for a picture to be changed: what is seen of it now is what it starts from.

    Raises:
        AllaPrimaError: as `request_for`; or the picture cannot be read.
    """
    pixels = pixels_of(presentation.context, task.place.shape)
    return request_for(engine, task, wishes, image=pixels, strength=strength)
