"""Which pictures slides are to get: where, of what, with which seed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from allaprima import AllaPrimaError, DocumentError
from allaprima_office.origin import Origin
from allaprima_office.outline import Place, SlideOutline
from allaprima_office.places import find_place, find_places, largest_first
from allaprima_office.prompts import has_words_beside_its_title, prompts_for, prompts_in_notes

if TYPE_CHECKING:
    from allaprima_office.kinds import Words

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
    """

    outline: SlideOutline
    place: Place
    prompt: str
    seed: int
    origin: Origin | None = None

    @property
    def number(self) -> int:
        """Of its slide, from 1."""
        return self.outline.number


@dataclass(frozen=True)
class Plan:
    """What to do for several slides.

    Attributes:
        wordless: numbers of slides with an empty picture placeholder and no words at all.
        homeless: numbers and errors of slides whose notes ask for a picture that has no room.
        full: numbers of slides of nothing but text that leaves no room, where that was asked for.
    """

    tasks: list[Task]
    wordless: list[int]
    homeless: list[tuple[int, AllaPrimaError]]
    full: list[int] = field(default_factory=list)


def place_seed(slide: int | str, what: str) -> int:
    """The seed of a place on a slide, 0 to 2**32 - 1: it survives moving slides about."""
    digest = hashlib.sha256(f"{slide}:{what}".encode()).digest()
    return int.from_bytes(digest[:4], "big")


def task_for(
    slide: SlideOutline,
    prompt: str | None,
    place: Place | None = None,
    words: Words = prompts_for,
) -> Task:
    """One picture for a slide: of the prompt, or else of what the slide says.

    Args:
        place: where it goes; None looks for the best place.
        words: tells what to make of what the slide says; see `kinds.words_of`.

    Raises:
        DocumentError: there is no room on the slide, or no words and no prompt.
    """
    prompts = words(slide, 1) if prompt is None else [prompt]
    if not prompts:
        raise DocumentError(
            f"Slide {slide.number} has no words to make a picture from.",
            "Give a prompt, or write `image: ...` into its notes.",
        )
    return _task(slide, find_place(slide) if place is None else place, prompts[0])


def task_again(slide: SlideOutline, place: Place, origin: Origin, prompt: str | None) -> Task:
    """A generated picture once more, with its own prompt and seed unless others are given."""
    words = origin.prompt if prompt is None else prompt
    return Task(slide, place, words, origin.recipe.seed, origin)


def plan_slides(
    slides: Iterable[SlideOutline], words: Words = prompts_for, *, free_room: bool = False
) -> Plan:
    """A picture for each place that waits for one.

    These are empty picture placeholders; empty content placeholders on slides that say something
    beside their title; and, where the notes have more lines `image: ...` than that, the largest
    free areas. What a line of the notes asked for and got is not made again.

    Args:
        words: as for `task_for`.
        free_room: whether slides that are nothing but text get a picture as well, in the largest
            free area.
    """
    plan = Plan([], [], [])
    for slide in slides:
        planned = len(plan.tasks)
        _plan_slide(slide, plan, words)
        if free_room and len(plan.tasks) == planned and _is_only_text(slide):
            _plan_free_room(slide, plan, words)
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


def _plan_slide(slide: SlideOutline, plan: Plan, words: Words) -> None:
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
            plan.tasks.append(_task(slide, place, prompt))
            taken.append(place)
    more = asked[len(places) :]
    missing = _missing(slide.made, more, len(places)) if more else []
    if not asked and not places and has_words_beside_its_title(slide):
        for place in largest_first(slide.content_places)[:1]:
            plan.tasks.append(_task(slide, place, words(slide, 1)[0]))
    if not missing:
        return
    try:
        rooms = find_places(slide, len(missing), taken)
    except DocumentError as error:
        plan.homeless.append((slide.number, error))
        return
    for (index, prompt), place in zip(missing, rooms, strict=True):
        plan.tasks.append(_task(slide, place, prompt, f"note {index}"))


def _is_only_text(slide: SlideOutline) -> bool:
    """Whether a slide shows nothing but text, and its notes ask for nothing."""
    shows = any(form.what != "drawn" for form in slide.forms if form.is_own)
    return not (shows or slide.picture_places or prompts_in_notes(slide))


def _plan_free_room(slide: SlideOutline, plan: Plan, words: Words) -> None:
    try:
        [place] = find_places(slide, 1, smallest=_WORTH_IT)
    except DocumentError:
        plan.full.append(slide.number)
        return
    if prompts := words(slide, 1):
        plan.tasks.append(_task(slide, place, prompts[0]))


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
