"""What the menu's entries do without a window, for scripts.

A script dispatches `org.allaprima.impress:NAME` with arguments, and gets JSON as the result:

    insert       Prompt, Slide
    fill
    change       Prompt, Strength (0..1), Slide, Shape (its name, or "picture" for the only one)
    variations   Prompt, Count, Pick, Slide, Shape
    background   Prompt, Slide, All (every slide, by its master), Veil (False: none, whatever texts need)
    list         Slide
    export       File (a path), Slide, Shape (a picture; the whole slide without)

All but the last two take Kind, Model, Style, Seed, Width and Height (pixels), and all that put in
pictures Fit and Decorative too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima import AllaPrimaError, Engine, InvalidRequest
from allaprima_office.backdrops import with_backdrops
from allaprima_office.impress.backgrounds import (
    as_background,
    background_origin,
    background_task,
    set_background,
    suggested,
    surface_of,
    thing_for,
)
from allaprima_office.impress.document import Presentation, origin_and_words
from allaprima_office.impress.insertion import put
from allaprima_office.impress.tasks import change_of, task_to_change
from allaprima_office.impress.undo import one_step
from allaprima_office.kinds import default_kind, words_of
from allaprima_office.planning import Task, nothing_to_do, plan_slides, task_for
from allaprima_office.wishes import Wishes, make_pictures, request_for

if TYPE_CHECKING:
    from allaprima_office.prompts import Words

TITLES = {
    "insert": "Insert Picture",
    "fill": "Fill Placeholders",
    "change": "Change Picture",
    "variations": "Insert Variation",
    "background": "Background",
}
"""What each step is called in the list of what can be undone."""

NAMES = (*TITLES, "list", "export")

_WISHES = {"Kind": str, "Model": str, "Style": str, "Seed": int}
_LAID = {"Fit": str, "Decorative": bool}
_KNOWN: dict[str, dict[str, type]] = {
    "insert": {"Prompt": str, "Slide": int, **_LAID},
    "fill": _LAID,
    "change": {"Prompt": str, "Strength": float, "Slide": int, "Shape": str, **_LAID},
    "variations": {"Prompt": str, "Count": int, "Pick": int, "Slide": int, "Shape": str, **_LAID},
    "background": {"Prompt": str, "Slide": int, "All": bool, "Veil": bool},
}
_SIZE = {"Width": int, "Height": int}


def run(engine: Engine, presentation: Presentation, name: str, given: dict[str, Any]) -> str:
    """Do one thing, wait for it, and say in JSON what was done.

    Raises:
        AllaPrimaError: nothing was changed.
    """
    if name == "list":
        number = _checked(given, {"Slide": int}).get("Slide")
        pictures, backgrounds = _listed(presentation, number), _backgrounds(presentation, number)
        return _said(pictures=pictures, backgrounds=backgrounds)
    if name == "export":
        return _export(engine, presentation, given)
    values = _checked(given, {**_KNOWN[name], **_WISHES, **_SIZE})
    presentation.check_writable()
    done: Callable[..., str] = {
        "insert": _insert,
        "fill": _fill,
        "change": _change,
        "variations": _vary,
        "background": _set_background,
    }[name]
    return done(engine, presentation, values, _wishes(values))


def _insert(engine: Engine, at: Presentation, values: dict[str, Any], wishes: Wishes) -> str:
    outline = at.outline(values.get("Slide"))
    words = _words(engine, wishes)
    task = task_for(outline, values.get("Prompt"), words=words, others=at.outlines)
    [task] = with_backdrops(engine, [task], wishes)
    return _made_one(engine, at, _seeded(task, wishes), wishes, TITLES["insert"])


def _fill(engine: Engine, at: Presentation, _values: dict[str, Any], wishes: Wishes) -> str:
    plan = plan_slides(at.outlines, _words(engine, wishes))
    failed = list(plan.homeless)
    if not plan.tasks:
        if failed:
            raise failed[0][1]
        raise nothing_to_do(any(origin_and_words(shape)[0] for _, shape in at.pictures()))

    def on_failure(task: Task, error: AllaPrimaError) -> None:
        failed.append((task.number, error))

    made = list(
        make_pictures(
            engine,
            with_backdrops(engine, plan.tasks, wishes),
            wishes,
            on_progress=lambda _what, _share: None,
            on_failure=on_failure,
        )
    )
    if not made:
        raise failed[0][1]
    rows = []
    with one_step(at, TITLES["fill"]):
        for task, picture in made:
            shape = put(engine, at, task, picture, wishes)
            rows.append(_row(task.number, shape))
    return _said(
        pictures=rows,
        skipped=plan.wordless,
        failed=[{"slide": number, "error": str(error)} for number, error in failed],
    )


def _change(engine: Engine, at: Presentation, values: dict[str, Any], wishes: Wishes) -> str:
    task = _task_to_change(at, values, _words(engine, wishes))
    request = change_of(
        engine, at, _seeded(task, wishes), _seedless(wishes), values.get("Strength")
    )
    [picture] = engine.generate(request)
    with one_step(at, TITLES["change"]):
        shape = put(engine, at, task, picture, wishes)
    return _said(pictures=[_row(task.number, shape)])


def _vary(engine: Engine, at: Presentation, values: dict[str, Any], wishes: Wishes) -> str:
    if "Shape" in values:
        task = _task_to_change(at, values, _words(engine, wishes))
    else:
        outline = at.outline(values.get("Slide"))
        words = _words(engine, wishes)
        task = task_for(outline, values.get("Prompt"), words=words, others=at.outlines)
    [task] = with_backdrops(engine, [_seeded(task, wishes)], wishes)
    pick = values.get("Pick", 1)
    count = max(values.get("Count", pick), pick)
    if not 1 <= pick <= count <= 60:
        raise InvalidRequest(f"There is no variation {pick} of {count}.", "Use 1 to 60.")
    request = request_for(engine, task, _seedless(wishes)).replace(count=count)
    pictures = engine.generate(request)
    with one_step(at, TITLES["variations"]):
        shape = put(engine, at, task, pictures[pick - 1], wishes)
    return _said(pictures=[_row(task.number, shape)], count=count, pick=pick)


def _set_background(
    engine: Engine, at: Presentation, values: dict[str, Any], wishes: Wishes
) -> str:
    if values.get("All") and "Slide" in values:
        raise InvalidRequest("All and Slide do not go together.", "Leave one of them out.")
    surface = surface_of(at, values.get("Slide"), everything=values.get("All", False))
    prompt = values.get("Prompt") or suggested(engine, surface, thing_for(engine, surface))
    task = as_background(engine, _seeded(background_task(surface, prompt), wishes), wishes)
    wishes = _seedless(wishes)
    [picture] = engine.generate(request_for(engine, task, wishes))
    with one_step(at, TITLES["background"]):
        legible = values.get("Veil", True)
        laid = set_background(engine, at, surface, task, picture, wishes, legible=legible)
    veil = None if laid is None else {"colour": laid.veil.colour, "opacity": laid.veil.opacity}
    rows = [_background_row(at, page) for page in surface.pages]
    return _said(backgrounds=rows, veil=veil, slides=[each.number for each in surface.outlines])


def _export(engine: Engine, at: Presentation, given: dict[str, Any]) -> str:
    from allaprima_office.impress.export import export

    values = _checked(given, {"File": str, "Slide": int, "Shape": str})
    if "File" not in values:
        raise InvalidRequest("There is no File to write.", "Give its path; its ending says how.")
    file = Path(values["File"])
    if "Shape" in values:
        outline, shape = at.find_picture(values["Shape"], values.get("Slide"))
    else:
        outline, shape = at.outline(values.get("Slide")), None
    export(engine, at, outline, shape, file)
    return _said(file=str(file), slide=outline.number)


def _made_one(engine: Engine, at: Presentation, task: Task, wishes: Wishes, title: str) -> str:
    [picture] = engine.generate(request_for(engine, task, _seedless(wishes)))
    with one_step(at, title):
        shape = put(engine, at, task, picture, wishes)
    return _said(pictures=[_row(task.number, shape)])


def _words(engine: Engine, wishes: Wishes) -> Words:
    return words_of(wishes.kind or default_kind(engine.models(), wishes.model))


def _task_to_change(at: Presentation, values: dict[str, Any], words: Words) -> Task:
    if "Shape" in values:
        outline, shape = at.find_picture(values["Shape"], values.get("Slide"))
    else:
        outline, shape = at.selected_picture()
    return task_to_change(outline, shape, values.get("Prompt"), words)


def _seeded(task: Task, wishes: Wishes) -> Task:
    """For one picture the seed is the seed; for several it is added to each place's own."""
    return task if wishes.seed is None else replace(task, seed=wishes.seed)


def _seedless(wishes: Wishes) -> Wishes:
    return replace(wishes, seed=None)


def _listed(presentation: Presentation, number: int | None) -> list[dict[str, Any]]:
    pictures = presentation.pictures(number)
    return [
        _row(outline.number, shape) for outline, shape in pictures if origin_and_words(shape)[0]
    ]


def _backgrounds(presentation: Presentation, number: int | None) -> list[dict[str, Any]]:
    """Of the slides, or of one, and of their masters."""
    outlines = presentation.outlines if number is None else [presentation.outline(number)]
    pages: list[Any] = []
    for page in (page for each in outlines for page in (each.page, each.page.MasterPage)):
        if page not in pages and background_origin(presentation, page) is not None:
            pages.append(page)
    return [_background_row(presentation, page) for page in pages]


def _background_row(presentation: Presentation, page: Any) -> dict[str, Any]:
    origin = background_origin(presentation, page)
    told = {} if origin is None else json.loads(origin.to_json())
    slides = presentation.document.DrawPages
    of = f"slide {page.Number}" if any(page == each for each in slides) else f"master {page.Name}"
    return {"of": of, **told}


def _row(number: int, shape: Any) -> dict[str, Any]:
    origin, words, decorative = origin_and_words(shape)
    told = {} if origin is None else json.loads(origin.to_json())
    about = {"slide": number, "name": shape.Name, "alternative_text": words}
    return {**about, "decorative": decorative, **told}


def _said(**values: Any) -> str:
    return json.dumps(values, ensure_ascii=False)


def _checked(given: dict[str, Any], known: dict[str, type]) -> dict[str, Any]:
    """The arguments, each of its type.

    Raises:
        InvalidRequest: one is unknown, or of another type.
    """
    values: dict[str, Any] = {}
    for name, value in given.items():
        if name == "Silent":
            continue
        if name not in known:
            raise InvalidRequest(
                f"There is no argument {name!r} here.", f"Known: {', '.join(known) or 'none'}."
            )
        kind = known[name]
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:
            raise InvalidRequest(f"{name} is {value!r}.", f"Give a value of type {kind.__name__}.")
        values[name] = value
    return values


def _wishes(values: dict[str, Any]) -> Wishes:
    width, height = values.get("Width"), values.get("Height")
    if (width is None) != (height is None):
        raise InvalidRequest("Only one side of the size was given.", "Give Width and Height.")
    return Wishes(
        kind=values.get("Kind"),
        model=values.get("Model"),
        style=values.get("Style"),
        seed=values.get("Seed"),
        size=None if width is None or height is None else (width, height),
        fit=values.get("Fit"),
        decorative=values.get("Decorative", False),
    )
