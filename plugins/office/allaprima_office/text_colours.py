"""The colours of the texts that lie directly on a slide's, layout's or master's background."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pptx.oxml.ns import qn

from allaprima_office.groups import all_shapes
from allaprima_office.styles import levels, parents, text_styles
from allaprima_office.tables import bare_cells
from allaprima_office.theme import Colour, colour_in, scheme_colour

_FILLS = ("a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill")


def text_colours(surface: Any) -> set[Colour]:
    """The colours of a surface's own texts, without those on a fill of their own.

    Empty placeholders count with the colour that text in them will have; charts with the theme's
    text colour.
    """
    return {colour for shape in all_shapes(surface.shapes) for colour in _colours(shape, surface)}


def colours_of(shape: Any, surface: Any) -> set[Colour]:
    """The colours of one shape's text, as `text_colours` has them."""
    return set(_colours(shape, surface))


def _colours(shape: Any, surface: Any) -> Iterator[Colour]:
    if getattr(shape, "has_chart", False):
        yield scheme_colour("tx1", surface) or (0, 0, 0)
    for cell in bare_cells(shape, surface):
        for run in (*cell.body.iter(qn("a:r")), *cell.body.iter(qn("a:fld"))):
            if (run.findtext(qn("a:t")) or "").strip():
                yield _own(run.find(qn("a:rPr")), surface) or cell.colour
    body = shape._element.find(qn("p:txBody"))
    if body is None or _has_fill(shape, surface):
        return
    sources = text_styles(shape, surface)
    for paragraph in body.findall(qn("a:p")):
        runs = paragraph.findall(qn("a:r")) + paragraph.findall(qn("a:fld"))
        inherited = _inherited(shape, surface, sources, paragraph)
        if not runs and shape.is_placeholder:
            yield inherited
        for run in runs:
            if (run.findtext(qn("a:t")) or "").strip():
                yield _own(run.find(qn("a:rPr")), surface) or inherited


def _own(properties: Any, surface: Any) -> Colour | None:
    if properties is None:
        return None
    if properties.find(qn("a:hlinkClick")) is not None:
        return scheme_colour("hlink", surface)
    return colour_in(properties.find(qn("a:solidFill")), surface)


def _inherited(shape: Any, surface: Any, sources: list[Any], paragraph: Any) -> Colour:
    placeholder = shape.is_placeholder
    style = shape._element.find(qn("p:style"))
    # What a drawn form's style says goes before the deck's defaults for other text.
    font = None if style is None else colour_in(style.find(qn("a:fontRef")), surface)
    if font is not None and not placeholder:
        return font
    for level in levels(sources, paragraph):
        run = level.find(qn("a:defRPr"))
        fill = None if run is None else run.find(qn("a:solidFill"))
        if (colour := colour_in(fill, surface)) is not None:
            return colour
    return scheme_colour("tx1", surface) or (0, 0, 0)


def _has_fill(shape: Any, surface: Any) -> bool:
    """Whether the text lies on a fill of its shape's own and not on the background."""
    for each in (shape, *parents(shape, surface)):
        properties = each._element.find(qn("p:spPr"))
        if properties is None:
            continue
        if properties.find(qn("a:noFill")) is not None:
            return False
        for name in _FILLS:
            if (fill := properties.find(qn(name))) is not None:
                return not any(_sees_through(mark) for mark in fill.iter(qn("a:alpha")))
    reference = shape._element.find(f"{qn('p:style')}/{qn('a:fillRef')}")
    return reference is not None and reference.get("idx", "0") != "0"


def _sees_through(mark: Any) -> bool:
    return str(mark.get("val", "")) not in ("100000", "100%")
