"""What `allaprima slides` does: open the deck, do one of a few things, write it, and report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima import (
    AllaPrimaError,
    DocumentError,
    Engine,
    InvalidRequest,
    progress_bar,
    write_atomically,
)
from allaprima_office import reports
from allaprima_office.backdrops import with_backdrops
from allaprima_office.backgrounds import backgrounds_in, set_background, surface_for
from allaprima_office.deck import Deck, open_deck, output_for, save_deck, save_in_place
from allaprima_office.deck_tasks import (
    plan_needed,
    task_for_picture,
    task_for_slide,
    task_to_remake,
)
from allaprima_office.filling import fill
from allaprima_office.kinds import default_kind, words_of
from allaprima_office.pictures import find_picture, pictures_in
from allaprima_office.planning import Task
from allaprima_office.wishes import Wishes, request_for, requests_for

if TYPE_CHECKING:
    import pluggy

    from allaprima_office.prompts import Words
    from allaprima_office.wishes import OnFailure

ALL = "all"


@dataclass(frozen=True)
class Options:
    """The command's options, by their names there."""

    deck: Path
    number: int | None
    prompt: str | None
    replace: str | None
    remake: str | None
    background: Any
    listing: bool
    count: int | None
    pick: int | None
    dry_run: bool
    free_room: bool
    output: Path | None
    in_place: bool
    as_json: bool
    wishes: Wishes

    @classmethod
    def of(cls, **values: Any) -> Options:
        wishes = Wishes(**{f.name: values.pop(f.name) for f in fields(Wishes)})
        del values["everything"]
        return cls(**values, wishes=wishes)


@dataclass(frozen=True)
class Work:
    """The tasks of one run, and what it found that cannot be done."""

    tasks: list[Task]
    wordless: list[int]
    failed: list[tuple[int, AllaPrimaError]]
    full: Sequence[int] = ()
    vague: Sequence[int] = ()


def run(plugins: pluggy.PluginManager | None, options: Options) -> bool:
    """Do what the options say. False if a picture of several could not be made.

    Raises:
        AllaPrimaError: nothing was written.
    """
    if options.listing:
        return _list(options)
    target = None
    if options.count:
        sheet = options.deck.with_suffix(".pptx")
        target = output_for(sheet, options.output, "variations")
    elif not options.in_place and not options.dry_run:
        target = output_for(options.deck, options.output)
    deck = open_deck(options.deck)
    with Engine(plugins=plugins) as engine:
        if options.background:
            return _background(engine, deck, options, target)
        kind = options.wishes.kind or default_kind(engine.models(), options.wishes.model)
        work = _work(deck, options, words_of(kind))
        tasks = with_backdrops(engine, work.tasks, options.wishes)
        work = replace(work, tasks=tasks)
        if options.dry_run:
            return _plan(engine, work, options)
        if options.count and target:
            return _sheet(engine, work.tasks[0], options, target)
        return _fill(engine, deck, work, options, target)


def _work(deck: Deck, options: Options, words: Words) -> Work:
    wanted, number, prompt = options.wishes, options.number, options.prompt
    if options.remake == ALL:
        pictures = [picture for picture in pictures_in(deck, number) if picture.origin]
        if not pictures:
            raise DocumentError(
                "There is no picture here that Alla Prima made.",
                "See --list; --replace puts another one in a picture's place.",
            )
        return Work([task_to_remake(deck, picture, prompt) for picture in pictures], [], [])
    if options.remake:
        one = task_to_remake(deck, find_picture(deck, options.remake, number), prompt)
    elif options.replace:
        one = task_for_picture(deck, find_picture(deck, options.replace, number), prompt, words)
    elif number is not None:
        one = task_for_slide(deck, number, prompt, words)
    else:
        plan = plan_needed(deck, words, free_room=options.free_room)
        return Work(plan.tasks, plan.wordless, [*plan.homeless], plan.full, plan.vague)
    # For one picture the seed is the seed, and variations count up from it.
    seed = one.seed if wanted.seed is None else wanted.seed
    return Work([replace(one, seed=seed + (options.pick or 1) - 1)], [], [])


def _wishes(options: Options, work: Work) -> Wishes:
    single = options.number is not None or options.replace or options.remake
    if single and len(work.tasks) == 1 and options.remake != ALL:
        return replace(options.wishes, seed=None)  # it is in the task
    return options.wishes


def _plan(engine: Engine, work: Work, options: Options) -> bool:
    rows = requests_for(engine, work.tasks, _wishes(options, work), _on_failure(options, work))
    if not rows:
        raise _nothing_made(work)
    reports.plan(rows, work.wordless, work.full, work.vague, work.failed, as_json=options.as_json)
    return not work.failed


def _fill(engine: Engine, deck: Deck, work: Work, options: Options, target: Path | None) -> bool:
    failed = work.failed
    with progress_bar() as show:
        filled = fill(
            engine,
            deck,
            work.tasks,
            on_progress=show,
            on_failure=_on_failure(options, work),
            wishes=_wishes(options, work),
        )
    if not filled:
        raise _nothing_made(work)
    written, backup = _write(deck, target)
    reports.filled(
        filled,
        work.wordless,
        work.full,
        work.vague,
        failed,
        written,
        backup,
        as_json=options.as_json,
    )
    return not failed


def _on_failure(options: Options, work: Work) -> OnFailure | None:
    """Who is told of a picture that cannot be made; None for the one picture that was asked for."""
    if options.remake != ALL and (options.number is not None or options.replace or options.remake):
        return None
    return lambda task, error: work.failed.append((task.number, error))


def _nothing_made(work: Work) -> AllaPrimaError:
    """The error of a run of which no picture is left: the reason, if it is the same for several slides, such as a
    size that cannot be; else after telling why of each."""
    errors = [error for _, error in work.failed]
    if len(errors) > 1 and len({str(error) for error in errors}) == 1:
        return errors[0]
    reports.failures(work.failed)
    bad_use = all(isinstance(error, InvalidRequest) for error in errors)
    return (InvalidRequest if bad_use else DocumentError)(
        "No picture can be made, so nothing is written.", "Mend what is told above."
    )


def _write(deck: Deck, target: Path | None) -> tuple[Path, Path | None]:
    if target is None:
        return deck.path, save_in_place(deck)
    save_deck(deck, target)
    return target, None


def _sheet(engine: Engine, task: Task, options: Options, target: Path) -> bool:
    from allaprima_office.sheet import contact_sheet

    wishes = replace(options.wishes, seed=None)
    request = request_for(engine, task, wishes).replace(count=options.count or 1)
    with progress_bar() as show:
        pictures = engine.generate(request, on_progress=lambda p: show("variations", p.fraction))
    write_atomically(target, contact_sheet(engine, task.prompt, pictures, wishes))
    reports.sheet(task, pictures, target, as_json=options.as_json)
    return True


def _background(engine: Engine, deck: Deck, options: Options, target: Path | None) -> bool:
    surface = surface_for(deck, options.background, options.number)
    with progress_bar() as show:
        made = set_background(
            engine, deck, surface, options.prompt or "", options.wishes, on_progress=show
        )
    written, backup = _write(deck, target)
    reports.background(made, written, backup, as_json=options.as_json)
    return True


def _list(options: Options) -> bool:
    deck = open_deck(options.deck)
    pictures = [p for p in pictures_in(deck, options.number) if p.origin]
    grounds = [] if options.number else list(backgrounds_in(deck))
    reports.listing(deck.path, pictures, grounds, as_json=options.as_json)
    return True
