"""A slide as the rules see it: what is on it and where, whatever program it is in.

The rules of prompts, places and palettes are written over this alone, so that a slide in a .pptx
file and one that is open in Impress get the same pictures in the same places. Lengths are in EMU
(914,400 an inch, 360 a hundredth of a millimetre).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, Protocol

PlaceKind = Literal["picture placeholder", "content placeholder", "free area", "picture"]


class Box(NamedTuple):
    """A rectangle on a slide, in EMU."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class Place:
    """A rectangle for a picture, in EMU.

    Attributes:
        kind: an empty picture placeholder, an empty content placeholder, free room, or a picture
            that another one is to replace.
        shape: the program's own shape that the picture takes the place of, if any.
        is_round: whether the shape is an ellipse, which cuts off the corners.
        ground: the colour that the shape is filled with, 8-bit sRGB; None if it has none, or none
            that is known.
    """

    kind: PlaceKind
    left: int
    top: int
    width: int
    height: int
    shape: Any = field(default=None, compare=False, repr=False)
    is_round: bool = False
    ground: tuple[int, int, int] | None = None

    @property
    def box(self) -> Box:
        """The same rectangle by its edges."""
        return Box(self.left, self.top, self.left + self.width, self.top + self.height)


class Paragraph(NamedTuple):
    """A paragraph: its lines, the height of its letters and its indent in EMU, and whether it is
    set from the left."""

    lines: Sequence[str]
    size: int
    indent: int = 0
    from_left: bool = True


@dataclass(frozen=True)
class TextBody:
    """A text in its box.

    Attributes:
        wraps: whether lines break at the box's edge.
        anchor: where in the box the text hangs.
        fills: whether it takes the whole box: text that is turned, vertical or in columns.
    """

    box: Box
    paragraphs: Sequence[Paragraph]
    wraps: bool = True
    anchor: Literal["top", "middle", "bottom"] = "top"
    fills: bool = False


@dataclass(frozen=True)
class Form:
    """Something that is seen on a slide.

    Attributes:
        box: its bounding box, turned forms included; None if it has no place.
        what: a text box or drawn form, a picture, or anything else (a table, a chart, a film, a piece
            of a group on the layout or the master).
        text: what it says, None if it says nothing.
        is_placeholder: whether it is an empty mould, or holds what it was made for.
        is_own: False for what shows through from the layout or the master.
    """

    box: Box | None
    what: Literal["drawn", "picture", "other"]
    text: TextBody | None = None
    is_placeholder: bool = False
    is_own: bool = True


class Said(Protocol):
    """What a slide, or a text on it, says."""

    @property
    def title(self) -> str: ...

    @property
    def points(self) -> Sequence[str]:
        """The lines of text in placeholders for text, other than the title."""
        ...

    @property
    def other_lines(self) -> Sequence[str]:
        """The lines of text in boxes and forms that are no placeholders."""
        ...

    @property
    def notes(self) -> str:
        """The speaker's notes, "" if there are none."""
        ...


class SlideOutline(Said, Protocol):
    """One slide. What is asked for is read then, and nothing on the slide is changed by it."""

    @property
    def number(self) -> int:
        """From 1."""
        ...

    @property
    def identity(self) -> int | str:
        """What stays the same when slides are moved about; seeds come from it."""
        ...

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in EMU."""
        ...

    @property
    def palette(self) -> tuple[str, ...]:
        """The theme's accent colours as "#rrggbb", each once."""
        ...

    @property
    def ground(self) -> tuple[int, int, int] | None:
        """The colour of the slide's background, 8-bit sRGB, or about that of a gradient; None if it
        is not known."""
        ...

    @property
    def picture_places(self) -> Sequence[Place | None]:
        """The picture placeholders in order; None for those that hold a picture."""
        ...

    @property
    def content_places(self) -> Sequence[Place]:
        """The empty placeholders that take a picture among other things."""
        ...

    @property
    def forms(self) -> Sequence[Form]:
        """What is seen, from the slide itself, its layout and its master."""
        ...

    @property
    def made(self) -> Sequence[str]:
        """The prompts of pictures that Alla Prima put outside picture placeholders."""
        ...

    @property
    def described(self) -> Sequence[str]:
        """The alternative texts of its pictures, as far as they have one."""
        ...

    def key(self, shape: Any) -> str:
        """What tells a shape that is a place from the slide's others, for as long as it is there."""
        ...
