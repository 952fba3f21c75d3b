"""Which pictures a deck is to get: for which slide, where, of what, with which seed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from allaprima import AllaPrimaError, DocumentError
from allaprima_office.deck import Deck
from allaprima_office.marks import Origin, read_origin
from allaprima_office.pictures import DeckPicture, pictures_in, place_of
from allaprima_office.places import (
    Place,
    empty_content_placeholders,
    find_place,
    find_places,
    picture_placeholders,
)
from allaprima_office.prompts import has_words_beside_its_title, prompts_for, prompts_in_notes

SEEDS = 2**32


@dataclass(frozen=True)
class Task:
    """One picture to make.

    Attributes:
        number: of its slide, from 1.
        prompt: what to make, without a style; also the alternative text.
        seed: the place's own; the same for the same deck.
        origin: of the picture that is made again, if one is.
    """

    deck: Deck
    number: int
    slide: Any
    place: Place
    prompt: str
    seed: int
    origin: Origin | None = None


@dataclass(frozen=True)
class Plan:
    """What to do for a whole deck.

    Attributes:
        wordless: numbers of slides with an empty picture placeholder and no words at all.
        homeless: numbers and errors of slides whose notes ask for a picture that has no room.
    """

    tasks: list[Task]
    wordless: list[int]
    homeless: list[tuple[int, AllaPrimaError]]


def place_seed(slide_id: int, what: str) -> int:
    """The seed of a place on a slide, 0 to 2**32 - 1: it survives moving slides about."""
    digest = hashlib.sha256(f"{slide_id}:{what}".encode()).digest()
    return int.from_bytes(digest[:4], "big")


def task_for_slide(deck: Deck, number: int, prompt: str | None) -> Task:
    """What to do for one slide, counted from 1.

    Raises:
        DocumentError: there is no such slide, no room on it, or no words and no prompt.
    """
    slide = deck.slide(number)
    prompts = prompts_for(slide) if prompt is None else [prompt]
    if not prompts:
        raise _without_words(number)
    return _task(deck, number, slide, find_place(slide, deck.size), prompts[0])


def task_for_picture(deck: Deck, picture: DeckPicture, prompt: str | None) -> Task:
    """Another image for a picture: of the prompt, or else of what its slide says.

    Raises:
        DocumentError: there is no prompt, and no words on the slide.
    """
    prompts = prompts_for(picture.slide) if prompt is None else [prompt]
    if not prompts:
        raise _without_words(picture.number)
    place = place_of(picture)
    return _task(deck, picture.number, picture.slide, place, prompts[0])


def task_to_remake(deck: Deck, picture: DeckPicture, prompt: str | None = None) -> Task:
    """A generated picture once more, with its own prompt and seed unless others are given.

    Raises:
        DocumentError: it was not generated here, or its origin was lost.
    """
    origin = picture.origin
    if origin is None:
        raise DocumentError(
            f"The picture {picture.name!r} on slide {picture.number} was not made by Alla Prima.",
            "Use --replace to put another one in its place.",
        )
    return Task(
        deck,
        picture.number,
        picture.slide,
        place_of(picture),
        origin.prompt if prompt is None else prompt,
        origin.recipe.seed,
        origin,
    )


def plan_deck(deck: Deck) -> Plan:
    """A picture for each place that waits for one.

    These are empty picture placeholders; empty content placeholders on slides that say something
    beside their title; and, where the notes have more lines `image: ...` than that, the largest
    free areas. What a line of the notes asked for and got is not made again.
    """
    plan = Plan([], [], [])
    for number, slide in enumerate(deck.slides, start=1):
        _plan_slide(deck, number, slide, plan)
    return plan


def tasks_for_deck(deck: Deck) -> tuple[list[Task], list[int]]:
    """The tasks of `plan_deck`, and the slides that have a place but no words.

    Raises:
        DocumentError: there is nothing to do.
    """
    plan = plan_deck(deck)
    if not plan.tasks:
        raise nothing_to_do(deck)
    return plan.tasks, plan.wordless


def nothing_to_do(deck: Deck) -> DocumentError:
    """The error for a deck without a place that waits for a picture."""
    if any(picture.origin for picture in pictures_in(deck)):
        return DocumentError(
            "Every place for a picture in this deck is filled.",
            "See --replace and --remake to change what is there.",
        )
    return DocumentError(
        "No slide with words has an empty picture placeholder or a line `image: ...` in its notes.",
        "Choose a slide with --slide, or give slides a layout with a picture.",
    )


def _plan_slide(deck: Deck, number: int, slide: Any, plan: Plan) -> None:
    asked = prompts_in_notes(slide)
    places = picture_placeholders(slide)
    # A place keeps its line of the notes whether or not the places before it are filled.
    prompts = prompts_for(slide, len(places))
    if not prompts and any(places):
        plan.wordless.append(number)
    taken: list[Place] = []
    for place, prompt in zip(places, prompts, strict=False):
        if place is not None:
            plan.tasks.append(_task(deck, number, slide, place, prompt))
            taken.append(place)
    missing = _missing(slide, asked[len(places) :], len(places))
    if not asked and not places and has_words_beside_its_title(slide):
        for place in empty_content_placeholders(slide)[:1]:
            plan.tasks.append(_task(deck, number, slide, place, prompts_for(slide)[0]))
    if not missing:
        return
    try:
        rooms = find_places(slide, deck.size, len(missing), taken)
    except DocumentError as error:
        plan.homeless.append((number, error))
        return
    for (index, prompt), place in zip(missing, rooms, strict=True):
        plan.tasks.append(_task(deck, number, slide, place, prompt, f"note {index}"))


def _missing(slide: Any, asked: list[str], first: int) -> list[tuple[int, str]]:
    """The lines, with their numbers, that no picture outside picture placeholders came from."""
    made = [origin.prompt for shape in _pictures(slide) if (origin := read_origin(shape))]
    missing = []
    for index, prompt in enumerate(asked, start=first):
        if prompt in made:
            made.remove(prompt)
        else:
            missing.append((index, prompt))
    return missing


def _pictures(slide: Any) -> list[Any]:
    from pptx.enum.shapes import PP_PLACEHOLDER
    from pptx.oxml.ns import qn

    return [
        shape
        for shape in slide.shapes
        if shape._element.tag == qn("p:pic")
        and not (shape.is_placeholder and shape.placeholder_format.type == PP_PLACEHOLDER.PICTURE)
    ]


def _task(
    deck: Deck, number: int, slide: Any, place: Place, prompt: str, what: str | None = None
) -> Task:
    if what is None:
        shape = place.shape
        what = "free" if shape is None else f"shape {shape.shape_id}"
    return Task(deck, number, slide, place, prompt, place_seed(slide.slide_id, what))


def _without_words(number: int) -> DocumentError:
    return DocumentError(
        f"Slide {number} has no words to make a picture from.",
        "Give a prompt, or write `image: ...` into its notes.",
    )
