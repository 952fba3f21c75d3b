"""Making the pictures of a plan and putting them on the slides of a .pptx deck."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from allaprima import AllaPrimaError
from allaprima_office.backdrops import wants_veil
from allaprima_office.insertion import put_picture
from allaprima_office.marks import alternative_text, is_decorative
from allaprima_office.outline import Place
from allaprima_office.planning import Task
from allaprima_office.veils import drop_veil, veil_over
from allaprima_office.wishes import Wishes, make_pictures, origin_of, words_for

if TYPE_CHECKING:
    from allaprima import Engine, Picture, Recipe
    from allaprima_office.deck import Deck
    from allaprima_office.wishes import OnFailure, OnProgress


@dataclass(frozen=True)
class Filled:
    """One picture made: its slide, place, shape, alternative text and recipe, and what the user
    should be told about it."""

    number: int
    place: Place
    shape: Any
    alternative_text: str
    recipe: Recipe
    notes: tuple[str, ...] = ()


def fill(
    engine: Engine,
    deck: Deck,
    tasks: list[Task],
    *,
    on_progress: OnProgress,
    on_failure: OnFailure | None = None,
    wishes: Wishes | None = None,
    **more: Any,
) -> list[Filled]:
    """Make the pictures and put them on their slides, in memory.

    Args:
        on_progress, on_failure: as for `make_pictures`; what goes wrong when a picture is put in
            is told too.
        more: fields of `Wishes`, in place of one.

    Raises:
        AllaPrimaError: as `make_pictures`.
    """
    wishes = wishes or Wishes(**more)
    filled = []
    for task, picture in make_pictures(
        engine, tasks, wishes, on_progress=on_progress, on_failure=on_failure
    ):
        try:
            filled.append(put(engine, deck, task, picture, wishes))
        except AllaPrimaError as error:
            if on_failure is None:
                raise
            on_failure(task, error)
    return filled


def put(engine: Engine, deck: Deck, task: Task, picture: Picture, wishes: Wishes) -> Filled:
    """Put a picture into its task's place. The bytes in the deck are those of `engine.encode`."""
    slide = deck.slide(task.number)
    origin = origin_of(task, picture, wishes)
    there, decorative = "", wishes.decorative
    if task.origin is not None:
        there = alternative_text(task.place.shape)
        decorative = decorative or is_decorative(task.place.shape)
    words = words_for(task, there)
    shape = put_picture(
        slide,
        task.place,
        engine.encode(picture, "image/png"),
        picture.size,
        fit=origin.fit,
        alternative_text=words,
        origin=origin,
        decorative=decorative,
    )
    if (drop_veil(shape) or wants_veil(task)) and picture.pixels.shape[2] == 3:
        veil_over(slide, shape, picture.pixels)
    deck.touch(slide.part)
    return Filled(task.number, task.place, shape, words, picture.recipe, picture.notes + task.notes)
