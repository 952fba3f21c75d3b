"""Making the pictures of a plan and putting them on their slides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from allaprima import AllaPrimaError, Cancelled, ModelError, Request, UnsupportedRequest
from allaprima_office.fitting import Fit, default_fit, pixel_size
from allaprima_office.insertion import put_picture
from allaprima_office.marks import Origin, alternative_text, is_decorative
from allaprima_office.places import Place
from allaprima_office.planning import SEEDS, Task, tasks_for_deck
from allaprima_office.prompts import styled
from allaprima_office.theme import accent_colours

if TYPE_CHECKING:
    from allaprima import Engine, Picture, Progress, Recipe

    OnProgress = Callable[[str, float], None]
    OnFailure = Callable[[Task, AllaPrimaError], None]

__all__ = ["Filled", "Wishes", "fill", "put", "request_for", "tasks_for_deck"]


@dataclass(frozen=True)
class Wishes:
    """What the user says about all pictures of a run; None and "" leave it open.

    Attributes:
        style: words added to each prompt; None keeps the style of a picture that is made again.
        seed: added to each task's own.
        size: (width, height) in pixels, in place of what the place asks for.
        decorative: whether screen readers are to pass the pictures over.
    """

    kind: Any = None
    model: str | None = None
    style: str | None = None
    seed: int | None = None
    size: tuple[int, int] | None = None
    fit: Fit | None = None
    decorative: bool = False


@dataclass(frozen=True)
class Filled:
    """One picture made: its slide, place, shape, alternative text and recipe."""

    number: int
    place: Place
    shape: Any
    alternative_text: str
    recipe: Recipe


def request_for(engine: Engine, task: Task, wishes: Wishes) -> Request:
    """The resolved request for a task: the theme's accents as its palette, the place's size.

    A picture that is made again keeps what its recipe says, unless the user wishes otherwise.

    Raises:
        AllaPrimaError: as `Engine.resolve`.
    """
    kept: dict[str, Any] = {}
    old = task.origin
    if old is not None:
        kept = {"kind": old.recipe.kind, "model": old.recipe.model}
        kept |= {"negative_prompt": old.recipe.negative_prompt, "tile": old.recipe.tile}
        if wishes.model in (None, old.recipe.model):  # another model has defaults of its own
            kept |= {"steps": old.recipe.steps, "guidance": old.recipe.guidance}
        if wishes.kind is not None:
            del kept["tile"]
    wanted = {"kind": wishes.kind, "model": wishes.model}
    request = engine.resolve(
        Request(
            prompt=styled(task.prompt, _style(task, wishes)),
            seed=(task.seed + (wishes.seed or 0)) % (SEEDS if old is None else 2**63),
            palette=accent_colours(task.slide),
            **kept | {name: value for name, value in wanted.items() if value is not None},
        )
    )
    card = engine.card(request.model or "")
    return request.replace(size=wishes.size or pixel_size(task.place, card))


def fill(
    engine: Engine,
    tasks: list[Task],
    *,
    on_progress: OnProgress,
    on_failure: OnFailure | None = None,
    wishes: Wishes | None = None,
    **more: Any,
) -> list[Filled]:
    """Make the pictures and put them on their slides, in memory.

    Args:
        on_progress: told what is being done and the fraction of the whole, 0..1, from the
            engine's thread.
        on_failure: told of each picture that could not be made; the others are made all the same.
            Without it the first failure is raised.
        more: fields of `Wishes`, in place of one.

    Raises:
        Cancelled: the user stopped it.
        ModelError: the model cannot be used, so that no picture can be made.
        AllaPrimaError: from the engine, if there is no `on_failure`.
    """
    wishes = wishes or Wishes(**more)

    def failed(task: Task, error: AllaPrimaError) -> None:
        hopeless = isinstance(error, ModelError) and not isinstance(error, UnsupportedRequest)
        if on_failure is None or hopeless or isinstance(error, Cancelled):
            raise error
        on_failure(task, error)

    # All requests first: what is wrong with the last one shall not cost the time of the others.
    requests: list[tuple[Task, Request]] = []
    for task in tasks:
        try:
            requests.append((task, request_for(engine, task, wishes)))
        except AllaPrimaError as error:
            failed(task, error)
    filled = []
    for i, (task, request) in enumerate(requests):

        def show(progress: Progress, i: int = i, task: Task = task) -> None:
            on_progress(f"slide {task.number}", (i + progress.fraction) / len(requests))

        try:
            [picture] = engine.generate(request, on_progress=show)
            filled.append(put(engine, task, picture, wishes))
        except AllaPrimaError as error:
            failed(task, error)
    return filled


def put(engine: Engine, task: Task, picture: Picture, wishes: Wishes) -> Filled:
    """Put a picture into its task's place. The bytes in the deck are those of `engine.encode`."""
    fit = wishes.fit or (task.origin.fit if task.origin else default_fit(picture.recipe.kind))
    if wishes.fit is None and task.place.kind == "picture":
        fit = "cover"  # position and size stay
    data = engine.encode(picture, "image/png")
    words, decorative = task.prompt, wishes.decorative
    if task.origin is not None:
        decorative = decorative or is_decorative(task.place.shape)
        if task.prompt == task.origin.prompt:  # what it shows may have been put better by hand
            words = alternative_text(task.place.shape) or words
    origin = Origin(picture.recipe, task.prompt, _style(task, wishes), fit)
    shape = put_picture(
        task.slide,
        task.place,
        data,
        picture.size,
        fit=fit,
        alternative_text=words,
        origin=origin,
        decorative=decorative,
    )
    task.deck.touch(task.slide.part)
    return Filled(task.number, task.place, shape, words, picture.recipe)


def _style(task: Task, wishes: Wishes) -> str:
    if wishes.style is not None:
        return wishes.style
    return task.origin.style if task.origin else ""
