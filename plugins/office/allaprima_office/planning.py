"""Which pictures slides are to get: where, of what, with which seed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from allaprima import AllaPrimaError, DocumentError
from allaprima_office.captions import Caption, caption_of
from allaprima_office.distinct import Claim, distinct
from allaprima_office.origin import Origin
from allaprima_office.outline import Place, Said, SlideOutline
from allaprima_office.places import find_place, find_places, largest_first
from allaprima_office.prompts import (
    ALL_WORDS,
    Words,
    has_words_beside_its_title,
    prompts_in_notes,
)

SEEDS = 2**32
_WORTH_IT = 0.3
"""Of the slide's height: the least side of a picture that nobody asked for on that slide."""


@dataclass(frozen=True)
class Task:
    """One picture to make.

    Attributes:
        prompt: what to make, without a style; also the alternative text.
        seed: the place's own; the same for the same deck.
        origin: of the picture that is made again, if one is.
        is_asked: whether the prompt is the user's own, and not made of what the slide says.
        kind: of picture that the place calls for, unless the user names one; None leaves it open.
        doubt: the thing that the slide's words name and that it was not thought to be about; "" if there is none.
    """

    outline: SlideOutline
    place: Place
    prompt: str
    seed: int
    origin: Origin | None = None
    is_asked: bool = False
    kind: Literal["picture", "material"] | None = None
    doubt: str = ""

    @property
    def number(self) -> int:
        """Of its slide, from 1."""
        return self.outline.number

    @property
    def notes(self) -> tuple[str, ...]:
        """What the user should be told about its prompt."""
        if not self.doubt or self.kind is not None:
            return ()
        return (
            f'Not about "{self.doubt}", it seems, so a sign for what the slide says: {self.prompt}. A line '
            "`image: ...` in its notes asks for another picture.",
        )


@dataclass(frozen=True)
class Plan:
    """What to do for several slides.

    Attributes:
        wordless: numbers of slides with an empty picture placeholder and no words at all.
        homeless: numbers and errors of slides whose notes ask for a picture that has no room.
        full: numbers of slides of nothing but text that leaves no room, where that was asked for.
        vague: numbers of slides of nothing but text that no thing stands for, likewise.
    """

    tasks: list[Task]
    wordless: list[int]
    homeless: list[tuple[int, AllaPrimaError]]
    full: list[int] = field(default_factory=list)
    vague: list[int] = field(default_factory=list)


def place_seed(slide: int | str, what: str) -> int:
    """The seed of a place on a slide, 0 to 2**32 - 1: it survives moving slides about."""
    digest = hashlib.sha256(f"{slide}:{what}".encode()).digest()
    return int.from_bytes(digest[:4], "big")


def task_for(
    slide: SlideOutline,
    prompt: str | None,
    place: Place | None = None,
    words: Words = ALL_WORDS,
    others: Iterable[SlideOutline] = (),
) -> Task:
    """One picture for a slide: of the prompt, or else of what the slide says.

    Args:
        place: where it goes; None looks for the best place.
        words: tells what to make of what the slide says; see `kinds.words_of`.
        others: slides whose pictures are not to come again; asked for only where they matter.

    Raises:
        DocumentError: there is no room on the slide, or no words and no prompt.
    """
    if prompt is not None:
        task = _task(slide, find_place(slide) if place is None else place, prompt)
        return replace(task, is_asked=True)
    if not words(slide, 1):
        raise DocumentError(
            f"Slide {slide.number} has no words to make a picture from.",
            "Give a prompt, or write `image: ...` into its notes.",
        )
    others = list(others)
    draft = _drafted(slide, find_place(slide) if place is None else place, words, others)
    return _without_twins([draft], words, others)[0]


def task_again(slide: SlideOutline, place: Place, origin: Origin, prompt: str | None) -> Task:
    """A generated picture once more, with its own prompt and seed unless others are given."""
    words = origin.prompt if prompt is None else prompt
    return Task(slide, place, words, origin.recipe.seed, origin)


def plan_slides(
    slides: Iterable[SlideOutline], words: Words = ALL_WORDS, *, free_room: bool = False
) -> Plan:
    """A picture for each place that waits for one.

    These are empty picture placeholders; empty content placeholders on slides that say something
    beside their title; and, where the notes have more lines `image: ...` than that, the largest
    free areas. What a line of the notes asked for and got is not made again. A place that has a
    caption of its own gets a picture of that (`captions.caption_of`), and things that stand for what
    slides say come once, as far as there are enough of them (`distinct.distinct`).

    Args:
        words: as for `task_for`.
        free_room: whether slides that are nothing but text get a picture as well, in the largest
            free area; where prompts are things, only of one that stands for what the slide says.
    """
    slides = list(slides)
    plan = Plan([], [], [])
    drafts: list[_Draft] = []
    for slide in slides:
        drafted = list(_plan_slide(slide, plan, words, slides))
        if free_room and not drafted and _is_only_text(slide):
            drafted = list(_plan_free_room(slide, plan, words, slides))
        drafts += drafted
    plan.tasks.extend(_without_twins(drafts, words, slides))
    return plan


def nothing_to_do(anything_made: bool) -> DocumentError:
    """The error for a deck without a place that waits for a picture."""
    if anything_made:
        return DocumentError(
            "Every place for a picture in this deck is filled.",
            "Choose one of its pictures to replace or to make again.",
        )
    return DocumentError(
        "No slide with words has an empty picture placeholder or a line `image: ...` in its notes.",
        "Choose one slide, or give slides a layout with a picture.",
    )


@dataclass(frozen=True)
class _Draft:
    """A task, and what its thing stands for; None where its prompt was asked for as it is."""

    task: Task
    said: Said | None = None


def _plan_slide(
    slide: SlideOutline, plan: Plan, words: Words, deck: Sequence[SlideOutline]
) -> Iterator[_Draft]:
    asked = prompts_in_notes(slide)
    places = slide.picture_places
    # A place keeps its line of the notes whether or not the places before it are filled.
    # Words cost time to understand, so only those are asked for that are needed.
    prompts = words(slide, len(places)) if any(places) else []
    if not prompts and any(places):
        plan.wordless.append(slide.number)
    taken: list[Place] = []
    for place, prompt in zip(places, prompts, strict=False):
        if place is not None:
            yield (
                _Draft(_task(slide, place, prompt))
                if asked
                else _drafted(slide, place, words, deck)
            )
            taken.append(place)
    more = asked[len(places) :]
    missing = _missing(slide.made, more, len(places)) if more else []
    if not asked and not places and has_words_beside_its_title(slide):
        for place in largest_first(slide.content_places)[:1]:
            yield _drafted(slide, place, words, deck)
    if not missing:
        return
    try:
        rooms = find_places(slide, len(missing), taken)
    except DocumentError as error:
        plan.homeless.append((slide.number, error))
        return
    for (index, prompt), place in zip(missing, rooms, strict=True):
        yield _Draft(_task(slide, place, prompt, f"note {index}"))


def _is_only_text(slide: SlideOutline) -> bool:
    """Whether a slide shows nothing but text, and its notes ask for nothing."""
    shows = any(form.what != "drawn" for form in slide.forms if form.is_own)
    return not (shows or slide.picture_places or prompts_in_notes(slide))


def _plan_free_room(
    slide: SlideOutline, plan: Plan, words: Words, deck: Sequence[SlideOutline]
) -> Iterator[_Draft]:
    if not words(slide, 1):
        return
    try:
        [place] = find_places(slide, 1, smallest=_WORTH_IT)
    except DocumentError:
        plan.full.append(slide.number)
        return
    if words.things and not words.things(slide):
        plan.vague.append(slide.number)  # nobody asked for a picture, and this would be any
        return
    yield _drafted(slide, place, words, deck)


def _drafted(
    slide: SlideOutline, place: Place, words: Words, deck: Sequence[SlideOutline]
) -> _Draft:
    """A picture of what the place's caption says, or else of what the slide says, or else of that in its deck."""
    if prompts_in_notes(slide):
        return _Draft(_task(slide, place, words(slide, 1)[0]))
    said: Said = slide
    caption = caption_of(slide, place)
    if words.things is None:
        said = caption or slide
    elif caption is not None and words.things(caption):
        said = caption
    elif not words.things(slide):
        among = _among(slide, deck)
        said = among if words.things(among) else slide
    task = replace(_task(slide, place, words(said, 1)[0]), doubt=words.doubts(said))
    return _Draft(task, said)


def _among(slide: SlideOutline, deck: Sequence[SlideOutline]) -> Caption:
    """What a slide says that says little: its title, and those of the slides around it for points, the nearest first."""
    own = _one_line(slide.title)
    around = sorted(deck, key=lambda other: abs(other.number - slide.number))
    titles = dict.fromkeys(_one_line(other.title) for other in around)
    return Caption(own, [title for title in titles if title and title != own])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _without_twins(
    drafts: Sequence[_Draft], words: Words, slides: Iterable[SlideOutline]
) -> list[Task]:
    """Their tasks, with other things for those that would show what another one shows.

    Args:
        slides: whose pictures are there already.
    """
    tasks = [replace(draft.task, is_asked=draft.said is None) for draft in drafts]
    if words.things is None:
        return tasks
    claims, claiming = [], []
    for index, (task, said) in enumerate((draft.task, draft.said) for draft in drafts):
        things = words.things(said) if said is not None else []
        if things:
            title = said.title if said is not None else ""
            claims.append(Claim(task.number, title, things, task.seed))
            claiming.append(index)
    if claims:
        shown = [(each.number, each.title, thing) for each in slides for thing in each.described]
        shown += [
            (draft.task.number, draft.task.outline.title, draft.task.prompt)
            for draft in drafts
            if draft.said is None
        ]
        for index, thing in zip(claiming, distinct(claims, shown), strict=True):
            tasks[index] = replace(tasks[index], prompt=thing)
    return tasks


def _missing(there: Sequence[str], asked: list[str], first: int) -> list[tuple[int, str]]:
    """The lines, with their numbers, that no picture outside picture placeholders came from."""
    made = list(there)
    missing = []
    for index, prompt in enumerate(asked, start=first):
        if prompt in made:
            made.remove(prompt)
        else:
            missing.append((index, prompt))
    return missing


def _task(slide: SlideOutline, place: Place, prompt: str, what: str | None = None) -> Task:
    if what is None:
        what = "free" if place.shape is None else slide.key(place.shape)
    return Task(slide, place, prompt, place_seed(slide.identity, what))
