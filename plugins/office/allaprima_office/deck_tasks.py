"""The tasks of a .pptx deck, of its slides and of its pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from allaprima import DocumentError
from allaprima_office.deck import Deck
from allaprima_office.outline import SlideOutline
from allaprima_office.pictures import DeckPicture, pictures_in, place_of
from allaprima_office.planning import Plan, Task, nothing_to_do, plan_slides, task_again, task_for
from allaprima_office.pptx_outline import outline_of
from allaprima_office.prompts import ALL_WORDS, Words


def task_for_slide(deck: Deck, number: int, prompt: str | None, words: Words = ALL_WORDS) -> Task:
    """What to do for one slide, counted from 1.

    Raises:
        DocumentError: there is no such slide, no room on it, or no words and no prompt.
    """
    return task_for(outline_of(deck, number), prompt, words=words, others=_outlines(deck))


def task_for_picture(
    deck: Deck, picture: DeckPicture, prompt: str | None, words: Words = ALL_WORDS
) -> Task:
    """Another image for a picture: of the prompt, or else of what its slide says.

    Raises:
        DocumentError: there is no prompt, and no words on the slide.
    """
    outline = outline_of(deck, picture.number)
    others = (other for other in _outlines(deck) if other.number != picture.number)
    return task_for(outline, prompt, place_of(picture), words, others)


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
    return task_again(outline_of(deck, picture.number), place_of(picture), origin, prompt)


def plan_deck(deck: Deck, words: Words = ALL_WORDS, *, free_room: bool = False) -> Plan:
    """A picture for each place of the deck that waits for one; see `plan_slides`."""
    return plan_slides(_outlines(deck), words, free_room=free_room)


def tasks_for_deck(deck: Deck) -> tuple[list[Task], list[int]]:
    """The tasks of `plan_deck`, and the slides that have a place but no words.

    Raises:
        DocumentError: there is nothing to do.
    """
    plan = plan_deck(deck)
    if not plan.tasks:
        raise _nothing_in(deck)
    return plan.tasks, plan.wordless


def plan_needed(deck: Deck, words: Words, *, free_room: bool) -> Plan:
    """As `plan_deck`, where there must be something to do.

    Raises:
        DocumentError: no slide waits for a picture.
    """
    plan = plan_deck(deck, words, free_room=free_room)
    if plan.tasks or plan.homeless:
        return plan
    raise _no_room(plan.full, plan.vague) if plan.full or plan.vague else _nothing_in(deck)


def _no_room(full: Sequence[int], vague: Sequence[int]) -> DocumentError:
    """The error for a deck whose slides of nothing but text are full, or say what no thing stands
    for."""
    said = []
    if full:
        said.append(f"the text leaves no room on slide {', '.join(map(str, full))}")
    if vague:
        said.append(f"nothing known stands for the words of slide {', '.join(map(str, vague))}")
    return DocumentError(
        f"No slide gets a picture: {'; '.join(said)}.",
        "Write `image: ...` into a slide's notes, shorten some text, or choose one with --slide and "
        "--prompt.",
    )


def _nothing_in(deck: Deck) -> DocumentError:
    """The error for a deck without a place that waits for a picture."""
    if not deck.slides:
        return DocumentError("The deck has no slides.", "Add one first.")
    made = any(picture.origin for picture in pictures_in(deck))
    remedy = (
        "See --replace and --remake to change what is there."
        if made
        else "Fill the free room of slides that are only text with --free-room, choose a slide with "
        "--slide, or give slides a layout with a picture."
    )
    return DocumentError(nothing_to_do(made).message, remedy)


def _outlines(deck: Deck) -> Iterator[SlideOutline]:
    return (outline_of(deck, number) for number in range(1, len(deck.slides) + 1))
