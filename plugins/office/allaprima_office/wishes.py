"""What the user wishes of the pictures, and the request that comes of it for each place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from allaprima import (
    AllaPrimaError,
    Cancelled,
    ModelError,
    Request,
    UnsupportedRequest,
    name_in,
    translate,
)
from allaprima_office.fitting import Fit, default_fit, pixel_size
from allaprima_office.kinds import BY_WORDS, default_kind, kind_asked_for
from allaprima_office.on_ground import ON_DARK, is_dark, seen_on
from allaprima_office.origin import Origin
from allaprima_office.planning import SEEDS, Task
from allaprima_office.prompts import styled

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from allaprima import Engine, Picture, Progress
    from allaprima_office.on_ground import Ground

    OnProgress = Callable[[str, float], None]
    OnFailure = Callable[[Task, AllaPrimaError], None]


_FROM_IMAGE = "image-to-image"


@dataclass(frozen=True)
class Wishes:
    """What the user says about all pictures of a run; None leaves it open.

    Attributes:
        kind: of picture, or `BY_WORDS`; None is what slides get.
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


def request_for(
    engine: Engine,
    task: Task,
    wishes: Wishes,
    *,
    image: npt.NDArray[np.uint8] | None = None,
    strength: float | None = None,
) -> Request:
    """The resolved request for a task: the theme's accents as its palette, but for materials, which
    have colours of their own; the place's size.

    A picture that is made again keeps what its recipe says, unless the user wishes otherwise.

    Args:
        image, strength: to start from a picture, as in `Request`; see `can_start_from_it`.

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
    if image is not None and not can_start_from_it(engine, task, wishes):
        image = strength = None
    kind = wishes.kind or task.kind
    if kind is None and old is None:
        if task.is_asked and image is None:
            said = styled(task.prompt, style_for(task, wishes, None))
            kind = kind_asked_for(engine, said, wishes.model)
        else:
            able = [card for card in engine.models() if image is None or _FROM_IMAGE in card.tasks]
            kind = default_kind(able, wishes.model)
    if kind == BY_WORDS:
        kind = kept["kind"] = None
    wanted = {"kind": kind, "model": wishes.model}
    request = engine.resolve(
        Request(
            prompt=styled(task.prompt, style_for(task, wishes, None)),
            seed=(task.seed + (wishes.seed or 0)) % (SEEDS if old is None else 2**63),
            palette=task.outline.palette,
            image=image,
            strength=strength,
            **kept | {name: value for name, value in wanted.items() if value is not None},
        )
    )
    ground = task.place.ground or task.outline.ground
    request = request.replace(
        prompt=styled(task.prompt, style_for(task, wishes, request.kind)),
        palette=palette_for(request.kind, request.palette, ground),
    )
    card = engine.card(request.model or "")
    fit = fit_for(task, wishes, str(request.kind))
    return request.replace(size=wishes.size or pixel_size(task.place, card, fit))


def palette_for(
    kind: str | None, accents: tuple[str, ...], ground: Ground | None
) -> tuple[str, ...]:
    """The theme's accents, but none for materials: oak is no blue because the theme is. An
    illustration takes none that it would not be seen in on its ground."""
    if kind == "illustration":
        return seen_on(ground, accents)
    return () if kind == "material" else accents


def can_start_from_it(engine: Engine, task: Task, wishes: Wishes) -> bool:
    """Whether another image can start from the picture there. One that draws by formula cannot; what
    it drew is drawn anew from its words.

    Raises:
        UnknownModel: the model is not installed.
    """
    model = wishes.model or (task.origin.recipe.model if task.origin else None)
    return model is None or _FROM_IMAGE in engine.card(model).tasks


def requests_for(
    engine: Engine, tasks: list[Task], wishes: Wishes, on_failure: OnFailure | None = None
) -> list[tuple[Task, Request]]:
    """The resolved requests for the tasks of a plan.

    Args:
        on_failure: told of each that there cannot be. Without it the first failure is raised.

    Raises:
        ModelError: the model cannot be used, so that no picture can be made.
        AllaPrimaError: from the engine, if there is no `on_failure`.
    """
    requests = []
    for task in tasks:
        try:
            requests.append((task, request_for(engine, task, wishes)))
        except AllaPrimaError as error:
            _failed(task, error, on_failure)
    return requests


def _failed(task: Task, error: AllaPrimaError, on_failure: OnFailure | None) -> None:
    hopeless = isinstance(error, ModelError) and not isinstance(error, UnsupportedRequest)
    if on_failure is None or hopeless or isinstance(error, Cancelled):
        raise error
    on_failure(task, error)


def make_pictures(
    engine: Engine,
    tasks: list[Task],
    wishes: Wishes,
    *,
    on_progress: OnProgress,
    on_failure: OnFailure | None = None,
) -> Iterator[tuple[Task, Picture]]:
    """Make the pictures of a plan, one after the other.

    Args:
        on_progress: told what is being done and the fraction of the whole, 0..1, from the
            engine's thread.
        on_failure: told of each picture that could not be made; the others are made all the same.
            Without it the first failure is raised.

    Raises:
        Cancelled: the user stopped it.
        ModelError: the model cannot be used, so that no picture can be made.
        AllaPrimaError: from the engine, if there is no `on_failure`.
    """

    # All requests first: what is wrong with the last one shall not cost the time of the others.
    requests = requests_for(engine, tasks, wishes, on_failure)
    for i, (task, request) in enumerate(requests):

        def show(progress: Progress, i: int = i, task: Task = task) -> None:
            on_progress(f"slide {task.number}", (i + progress.fraction) / len(requests))

        try:
            [picture] = engine.generate(request, on_progress=show)
        except AllaPrimaError as error:
            _failed(task, error, on_failure)
        else:
            yield task, picture


def fit_for(task: Task, wishes: Wishes, kind: str) -> Fit:
    """How a picture of this kind comes to lie in its task's place."""
    if wishes.fit is not None:
        return wishes.fit
    return task.origin.fit if task.origin else default_fit(kind)


def style_for(task: Task, wishes: Wishes, kind: str | None) -> str:
    """The words that end a task's prompt: the user's, or else those of the picture that is made
    again, or for an illustration on a dark slide or place `ON_DARK`."""
    if wishes.style is not None:
        return wishes.style
    if task.origin is not None:
        return task.origin.style
    dark = is_dark(task.outline.ground) or is_dark(task.place.ground)
    return ON_DARK if dark and kind == "illustration" else ""


def words_for(task: Task, there: str) -> str:
    """The alternative text of a task's picture.

    Args:
        there: that of the picture that it takes the place of, or "".
    """
    if task.origin is not None and task.prompt == task.origin.prompt and there:
        return there  # what it shows may have been put better by hand
    if task.is_asked:
        return task.prompt
    # The thing that stands for the slide, as the slide's own language calls it.
    found = translate(" ".join((task.outline.title, *task.outline.points)))
    return (found and name_in(task.prompt, found.language)) or task.prompt


def origin_of(task: Task, picture: Picture, wishes: Wishes) -> Origin:
    """What is kept with a task's picture."""
    kind = picture.recipe.kind
    style, fit = style_for(task, wishes, kind), fit_for(task, wishes, kind)
    return Origin(picture.recipe, task.prompt, style, fit)
