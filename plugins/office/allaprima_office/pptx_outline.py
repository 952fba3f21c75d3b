"""The outline of a slide in a .pptx file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.shapes.shapetree import SlideShapeFactory
from pptx.util import Pt

from allaprima_office.extents import bounding_box
from allaprima_office.groups import all_shapes, on_slide
from allaprima_office.marks import alternative_text
from allaprima_office.outline import Box, Form, Paragraph, Place, TextBody
from allaprima_office.pictures import origin_of
from allaprima_office.styles import (
    hides_master,
    is_ellipse,
    levels,
    paragraph_text,
    text_of,
    text_styles,
)
from allaprima_office.theme import Colour, accent_colours, fill_of, ground_of

if TYPE_CHECKING:
    from allaprima_office.deck import Deck

_PICTURES = (PP_PLACEHOLDER.PICTURE, PP_PLACEHOLDER.BITMAP)
_SPOKEN = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.SUBTITLE)
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_ANCHORS: dict[str, Literal["top", "bottom"]] = {"t": "top", "b": "bottom"}


@dataclass(frozen=True)
class PptxOutline:
    """A slide of python-pptx's, as the rules see it (`outline.SlideOutline`)."""

    deck: Deck
    slide: Any
    number: int
    size: tuple[int, int]

    @property
    def identity(self) -> int:
        return int(self.slide.slide_id)

    @property
    def title(self) -> str:
        title = self.slide.shapes.title
        return "" if title is None else text_of(title)

    @property
    def points(self) -> list[str]:
        return [
            line
            for shape in self.slide.placeholders
            if shape.placeholder_format.type in _SPOKEN and shape.has_text_frame
            for line in text_of(shape).split("\n")
        ]

    @property
    def other_lines(self) -> list[str]:
        return [
            line
            for shape in all_shapes(self.slide.shapes)
            if shape.has_text_frame and not shape.is_placeholder
            for line in text_of(shape).split("\n")
        ]

    @property
    def notes(self) -> str:
        if not self.slide.has_notes_slide:  # asking for the notes would make some
            return ""
        frame = self.slide.notes_slide.notes_text_frame
        return "" if frame is None else str(frame.text)

    @cached_property
    def palette(self) -> tuple[str, ...]:
        return accent_colours(self.slide)

    @cached_property
    def ground(self) -> Colour | None:
        return ground_of(self.slide, about=True)

    @property
    def picture_places(self) -> list[Place | None]:
        return [
            _place("picture placeholder", shape, self.slide) if _is_empty(shape) else None
            for shape in self.slide.placeholders
            if shape.placeholder_format.type in _PICTURES
        ]

    @property
    def content_places(self) -> list[Place]:
        found = [
            _place("content placeholder", shape, self.slide)
            for shape in self.slide.placeholders
            if shape.placeholder_format.type == PP_PLACEHOLDER.OBJECT and _is_empty(shape)
        ]
        return [place for place in found if place is not None]

    @property
    def forms(self) -> list[Form]:
        return list(self._forms())

    @property
    def made(self) -> list[str]:
        found = [
            origin_of(self.deck, shape)
            for shape in self.slide.shapes
            if shape._element.tag == qn("p:pic")
            and not (shape.is_placeholder and shape.placeholder_format.type in _PICTURES)
        ]
        return [origin.prompt for origin in found if origin is not None]

    @property
    def described(self) -> list[str]:
        pictures = [shape for shape in self.slide.shapes if shape._element.tag == qn("p:pic")]
        return [text for text in map(alternative_text, pictures) if text]

    def key(self, shape: Any) -> str:
        return f"shape {shape.shape_id}"

    def _forms(self) -> Iterator[Form]:
        slide = self.slide
        shapes = [(shape, True) for shape in slide.shapes]
        for below in _shown_below(slide):
            # A layout's placeholders are only moulds; they are not shown. A group there may be a
            # logo, or decoration with room for pictures between its pieces.
            shapes += [
                (shape, False) for shape in all_shapes(below.shapes) if not shape.is_placeholder
            ]
        for shape, own in shapes:
            drawn = shape.has_text_frame  # a text box or a drawn form, not a picture, table, ...
            picture = shape._element.tag == qn("p:pic")
            piece = not own and shape._element.getparent().tag == qn("p:grpSp")
            box = box_of(shape)
            yield Form(
                box,
                "picture" if picture else "drawn" if drawn and not piece else "other",
                text_body(shape, slide) if box and drawn and text_of(shape).strip() else None,
                bool(shape.is_placeholder),
                own,
            )
        # Equations, ink and newer charts stand in the file with a fallback for older programs, and
        # python-pptx passes them over.
        for element in slide.shapes._spTree.iterchildren(_ALTERNATIVES):
            yield Form(_box_in(element, slide), "other")


def outline_of(deck: Deck, number: int) -> PptxOutline:
    """The outline of the deck's slide with this number, counted from 1.

    Raises:
        DocumentError: there is no such slide.
    """
    return PptxOutline(deck, deck.slide(number), number, deck.size)


def box_of(shape: Any) -> Box | None:
    """A shape's bounding box on the slide, turned shapes and those in groups included; None if the
    file gives it no place."""
    left, top, width, height = shape.left, shape.top, shape.width, shape.height
    if None in (left, top, width, height):
        return None
    angle = getattr(shape, "rotation", 0.0) or 0.0
    return on_slide(bounding_box(left, top, width, height, angle), shape)


def text_body(shape: Any, slide: Any) -> TextBody | None:
    """A text shape's text; None if the file gives it no place."""
    box = box_of(shape)
    if box is None:
        return None
    sources = text_styles(shape, slide)
    bodies = [source for source in sources if source.tag == qn("p:txBody")]
    fills = (
        bool(getattr(shape, "rotation", 0.0))
        or _body_property(bodies, "vert", "horz") != "horz"
        or int(_body_property(bodies, "numCol", "1")) > 1
    )
    return TextBody(
        box,
        [_paragraph(sources, each) for each in shape._element.txBody.findall(qn("a:p"))],
        wraps=_body_property(bodies, "wrap", "square") != "none",
        anchor=_ANCHORS.get(_body_property(bodies, "anchor", "t"), "middle"),
        fills=fills,
    )


def _shown_below(slide: Any) -> list[Any]:
    """The layout and the master, as far as their forms are seen on the slide."""
    if hides_master(slide):
        return []
    layout = slide.slide_layout
    return [layout] if hides_master(layout) else [layout, layout.slide_master]


def _box_in(alternatives: Any, slide: Any) -> Box | None:
    """Where that lies which stands in alternatives: in the first frame inside, which is the outermost.
    A placeholder with an equation in its text may have none, and then lies where its layout says."""
    for frame in alternatives.iter(qn("a:xfrm"), qn("p:xfrm")):
        off, extent = frame.find(qn("a:off")), frame.find(qn("a:ext"))
        if off is not None and extent is not None:
            x, y = int(off.get("x")), int(off.get("y"))
            return Box(x, y, x + int(extent.get("cx")), y + int(extent.get("cy")))
    shape = next(alternatives.iter(qn("p:sp")), None)
    return None if shape is None else box_of(SlideShapeFactory(shape, slide.shapes))


def _paragraph(sources: list[Any], paragraph: Any) -> Paragraph:
    runs = [run.find(qn("a:rPr")) for run in paragraph.findall(qn("a:r"))]
    sizes = [int(run.get("sz")) for run in runs if run is not None and run.get("sz")]
    caps = {run.get("cap") for run in runs if run is not None} - {None}
    text = paragraph_text(paragraph)
    shown = text.upper() if "all" in (caps or {_letters(sources, paragraph, "cap")}) else text
    return Paragraph(
        shown.split("\v"),
        int(Pt(max(sizes) / 100)) if sizes else _font_size(sources, paragraph),
        int(_paragraph_property(sources, paragraph, "marL", "0")),
        _is_from_left(sources, paragraph),
    )


def _is_from_left(sources: list[Any], paragraph: Any) -> bool:
    alignment = _paragraph_property(sources, paragraph, "algn", "l")
    from_right = _paragraph_property(sources, paragraph, "rtl", "0") in ("1", "true")
    # A justified paragraph's last line lies where its letters begin.
    return alignment == "l" or (alignment == "just" and not from_right)


def _paragraph_property(sources: list[Any], paragraph: Any, name: str, default: str) -> str:
    own = paragraph.find(qn("a:pPr"))
    for properties in [] if own is None else [own], levels(sources, paragraph):
        for element in properties:
            if (value := element.get(name)) is not None:
                return str(value)
    return default


def _font_size(sources: list[Any], paragraph: Any) -> int:
    size = _letters(sources, paragraph, "sz")
    return int(Pt(18 if size is None else int(size) / 100))


def _letters(sources: list[Any], paragraph: Any, name: str) -> str | None:
    """What is said of a paragraph's letters where its runs say nothing."""
    for level in levels(sources, paragraph):
        run = level.find(qn("a:defRPr"))
        if run is not None and (value := run.get(name)) is not None:
            return str(value)
    return None


def _body_property(bodies: list[Any], name: str, default: str) -> str:
    for body in bodies:
        if (value := body.find(qn("a:bodyPr")).get(name)) is not None:
            return str(value)
    return default


def _place(kind: Any, shape: Any, slide: Any) -> Place | None:
    # An edge may be None: the placeholder has no place of its own nor one to inherit.
    left, top, width, height = shape.left, shape.top, shape.width, shape.height
    if None in (left, top) or not width or not height:
        return None
    return Place(
        kind, left, top, width, height, shape, is_ellipse(shape, slide), fill_of(shape, slide)
    )


def _is_empty(shape: Any) -> bool:
    # A placeholder that holds something is a p:pic or a p:graphicFrame, and has no text frame.
    return bool(shape.has_text_frame and not text_of(shape).strip())
