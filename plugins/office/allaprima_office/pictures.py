"""The pictures that are in a deck: finding them, and what is known of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pptx.oxml.ns import qn

from allaprima import DocumentError
from allaprima_office.credentials import signed_origin
from allaprima_office.deck import Deck
from allaprima_office.groups import all_shapes
from allaprima_office.marks import (
    alternative_text,
    is_decorative,
    properties_of,
    read_origin,
)
from allaprima_office.origin import Origin
from allaprima_office.outline import Place
from allaprima_office.styles import effective_frame, is_ellipse
from allaprima_office.theme import fill_of

ONLY = "picture"
"""Names the only picture on a slide."""


@dataclass(frozen=True)
class DeckPicture:
    """A picture in a deck.

    Attributes:
        deck: that it is in.
        number: of its slide, from 1.
        shape: python-pptx's; it may stand in a group.
    """

    deck: Deck
    number: int
    slide: Any
    shape: Any

    @property
    def shape_id(self) -> int:
        return int(self.shape.shape_id)

    @property
    def name(self) -> str:
        return str(self.shape.name)

    @cached_property
    def origin(self) -> Origin | None:
        return origin_of(self.deck, self.shape)

    @property
    def alternative_text(self) -> str:
        return alternative_text(self.shape)

    @property
    def is_decorative(self) -> bool:
        return is_decorative(self.shape)


def pictures_in(deck: Deck, number: int | None = None) -> Iterator[DeckPicture]:
    """The pictures of the deck, or of one slide, from back to front; no videos and sounds.

    Raises:
        DocumentError: there is no such slide.
    """
    numbers = range(1, len(deck.slides) + 1) if number is None else (number,)
    for each in numbers:
        slide = deck.slide(each)
        for shape in all_shapes(slide.shapes):
            if shape._element.tag == qn("p:pic") and not _is_media(shape):
                yield DeckPicture(deck, each, slide, shape)


def origin_of(deck: Deck, shape: Any) -> Origin | None:
    """How a picture came to be: as is kept with it, or else as its own credentials say."""
    if origin := read_origin(shape):
        return origin
    names = shape._element.xpath("./p:blipFill/a:blip/@r:embed")
    try:
        data = deck.media(shape.part.related_part(names[0]))
    except (IndexError, KeyError):  # a link to a file elsewhere, or none at all
        return None
    return signed_origin(data, alternative_text(shape))


def find_picture(deck: Deck, what: str, number: int | None) -> DeckPicture:
    """The picture with this name or id, on the slide with this number or anywhere.

    Args:
        what: a shape's name, an id, or "picture" for the only picture of the slide.

    Raises:
        DocumentError: there is none, or more than one.
    """
    there = list(pictures_in(deck, number))
    found = [picture for picture in there if picture.name == what]
    if not found and what.isdecimal():
        found = [picture for picture in there if picture.shape_id == int(what)]
    if not found and what == ONLY:
        found = there
    where = "the deck" if number is None else f"slide {number}"
    if len(found) == 1:
        return found[0]
    if found:
        listed = _listed(found)
        raise DocumentError(
            f"{len(found)} pictures in {where} go by {what!r}: {listed}.",
            "Name one of them by its id and its --slide.",
        )
    raise DocumentError(
        f"There is no picture {what!r} in {where}.",
        f"There are: {_listed(there)}." if there else "It has no pictures at all.",
    )


def place_of(picture: DeckPicture) -> Place:
    """Where a picture lies, as large as it is shown: within a group, in the group's scale.

    Raises:
        DocumentError: the file gives it no size.
    """
    frame = effective_frame(picture.shape, picture.slide)
    extent = None if frame is None else frame.find(qn("a:ext"))
    width, height = (0, 0) if extent is None else (int(extent.get(n)) for n in ("cx", "cy"))
    for group in picture.shape._element.iterancestors(qn("p:grpSp")):
        shown, inner = (group.xpath(f"./p:grpSpPr/a:xfrm/a:{n}") for n in ("ext", "chExt"))
        if shown and inner:
            width = round(width * int(shown[0].get("cx")) / max(1, int(inner[0].get("cx"))))
            height = round(height * int(shown[0].get("cy")) / max(1, int(inner[0].get("cy"))))
    if width <= 0 or height <= 0:
        raise DocumentError(
            f"The picture {picture.name!r} on slide {picture.number} has no size.",
            "Give it one, or remove it.",
        )
    offset = frame.find(qn("a:off"))  # type: ignore[union-attr]
    left, top = int(offset.get("x")), int(offset.get("y"))
    shape, slide = picture.shape, picture.slide
    return Place(
        "picture", left, top, width, height, shape, is_ellipse(shape, slide), fill_of(shape, slide)
    )


def _is_media(shape: Any) -> bool:
    """Whether this is the poster of a video or a sound, or stands for an embedded object."""
    marks = ("a:videoFile", "a:audioFile", "a:wavAudioFile", "a:quickTimeFile", "a:audioCd")
    return any(next(shape._element.iter(qn(mark)), None) is not None for mark in marks)


def _listed(pictures: list[DeckPicture]) -> str:
    shown = [
        f"{properties_of(p.shape).get('name')!r} (id {p.shape_id}, slide {p.number})"
        for p in pictures[:8]
    ]
    more = len(pictures) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")
