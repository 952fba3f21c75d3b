"""The texts that lie over a picture or a background in Impress: where, and in which colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from allaprima_office.contrast import ENOUGH, ENOUGH_FOR_LARGE
from allaprima_office.extents import text_extent
from allaprima_office.impress.outline import (
    CONTENT,
    TITLE,
    ImpressOutline,
    all_shapes,
    box_of,
    frame_of,
    is_drawn,
    shapes_of_master,
    text_body,
    text_of,
)
from allaprima_office.impress.texts_over import TextsOver, Writing, automatic_on
from allaprima_office.legibility import least_contrast, overlap
from allaprima_office.outline import Box

if TYPE_CHECKING:
    from allaprima_office.theme import Colour

_AUTOMATIC = -1
_WHITE = (255, 255, 255)
_LARGE = 18  # points
_TABLE = "com.sun.star.drawing.TableShape"
_CHART = "12dcae26-281f-416f-a234-c3086127382e"
_FOR_GRAPHICS = 3.0
"""The contrast of what is no text but must be seen (WCAG 2.2, 1.4.11)."""
_WRITTEN = (TITLE, CONTENT, "com.sun.star.presentation.SubtitleShape")


def texts_above(outline: ImpressOutline, shape: Any) -> TextsOver:
    """The texts of a slide that lie over one of its pictures."""
    whole = frame_of(shape)
    # The picture is not the ground that decides the automatic colour.
    automatic = automatic_on(outline.ground or _WHITE)
    writings = [
        writing._replace(colours={automatic if c is None else c for c in writing.colours})
        for each in outline.page
        if each.ZOrder > shape.ZOrder
        for writing in (*_written(each), *_written_in_table(each))
        if overlap(writing.box, whole)
    ]
    return TextsOver(whole, writings, (outline.ground, *_theme_grounds(outline)))


def texts_on(outlines: Sequence[ImpressOutline]) -> TextsOver:
    """The texts of slides that have one background: their own, also those that an empty placeholder
    will hold, those of tables and charts without a ground, and what their masters show on them.

    Args:
        outlines: at least one.
    """
    writings: list[Writing] = []
    graphics: list[Writing] = []
    for outline in outlines:
        for shape in all_shapes(outline.page):
            writings += [*_written(shape), *_to_be_written(shape)]
            writings += [*_written_in_table(shape), *_written_in_chart(shape)]
            graphics += _drawn_in_chart(shape)
        for shape in shapes_of_master(outline.page):
            writings += _written(shape)
    # There is more to read than a title: large letters have the contrast of small ones, too.
    writings = [writing._replace(good=ENOUGH) for writing in writings] + graphics
    grounds = [colour for each in outlines for colour in (each.ground, *_theme_grounds(each))]
    whole = Box(0, 0, *outlines[0].size)
    own = [writing for writing in writings if overlap(writing.box, whole)]
    return TextsOver(whole, own, tuple(dict.fromkeys(grounds)))


def _written(shape: Any) -> Iterator[Writing]:
    """A shape's text, if it lies on what is behind the shape."""
    if not is_drawn(shape) or not text_of(shape).strip() or _has_ground(shape):
        return
    body = text_body(shape)
    box, least = text_extent(body), least_contrast(body)
    # Text that is shrunk to fit has smaller letters than it says.
    if shape.TextFitToSize.value == "AUTOFIT" and (
        box.bottom > body.box.bottom or box.top < body.box.top
    ):
        box, least = body.box, ENOUGH
    yield Writing(
        box,
        {_colour(portion.CharColor) for portion in _portions(shape)},
        least,
        is_title=shape.ShapeType == TITLE,
    )


def _to_be_written(shape: Any) -> Iterator[Writing]:
    if shape.ShapeType in _WRITTEN and shape.IsEmptyPresentationObject and not _has_ground(shape):
        least = ENOUGH_FOR_LARGE if shape.CharHeight >= _LARGE else ENOUGH
        is_title = shape.ShapeType == TITLE
        yield Writing(box_of(shape), {_colour(shape.CharColor)}, least, is_title=is_title)


def _written_in_table(shape: Any) -> Iterator[Writing]:
    """A table's texts in cells that are not filled, somewhere in its box."""
    if shape.ShapeType != _TABLE:
        return
    table = shape.Model
    cells = [
        table.getCellByPosition(column, row)
        for row in range(table.RowCount)
        for column in range(table.ColumnCount)
    ]
    # A cell's own enumeration is empty.
    texts = [cell.getText() for cell in cells if cell.String.strip() and not _has_ground(cell)]
    seen = [portion for text in texts for portion in _portions(text)]
    if seen:
        large = min(portion.CharHeight for portion in seen) >= _LARGE
        colours = {_colour(portion.CharColor) for portion in seen}
        yield Writing(box_of(shape), colours, ENOUGH_FOR_LARGE if large else ENOUGH)


def _written_in_chart(shape: Any) -> Iterator[Writing]:
    """A chart's texts, somewhere in its box."""
    chart = _chart_in(shape)
    if chart is None:
        return
    diagram = chart.Diagram
    said = [(chart.HasMainTitle, chart.Title), (chart.HasSubTitle, chart.SubTitle)]
    said.append((chart.HasLegend, chart.Legend))
    for axis in ("X", "Y"):
        shown = getattr(diagram, f"Has{axis}AxisDescription", False)  # a pie has none
        said.append((shown, getattr(diagram, f"{axis}Axis", None)))
        shown = getattr(diagram, f"Has{axis}AxisTitle", False)
        said.append((shown, getattr(diagram, f"{axis}AxisTitle", None)))
    seen = [each for shown, each in said if shown and each is not None]
    if seen:
        large = min(each.CharHeight for each in seen) >= _LARGE
        colours = {_colour(each.CharColor) for each in seen}
        yield Writing(box_of(shape), colours, ENOUGH_FOR_LARGE if large else ENOUGH)


def _drawn_in_chart(shape: Any) -> Iterator[Writing]:
    """What a chart shows in colours, if no wall is behind it."""
    chart = _chart_in(shape)
    if chart is not None and not _has_ground(getattr(chart.Diagram, "Wall", None)):
        yield Writing(box_of(shape), set(_series_colours(chart)), _FOR_GRAPHICS)


def _chart_in(shape: Any) -> Any | None:
    """The chart in a shape, if there is one and it has no ground of its own."""
    if getattr(shape, "CLSID", "").lower() != _CHART:
        return None
    chart = shape.Model
    return None if chart is None or _has_ground(chart.Area) else chart


def _series_colours(chart: Any) -> Iterator[Colour | None]:
    data, diagram = chart.Data, chart.Diagram
    in_columns = diagram.DataRowSource.value == "COLUMNS"
    names = data.ColumnDescriptions if in_columns else data.RowDescriptions
    for index in range(len(names)):
        series = diagram.getDataRowProperties(index)
        colour = series.FillColor if hasattr(series, "FillColor") else series.LineColor
        yield _colour(colour & 0xFFFFFF)


def _has_ground(shape: Any) -> bool:
    """Whether it is filled, and nothing shows through."""
    style = getattr(shape, "FillStyle", None)
    if style is None or style.value == "NONE":
        return False
    return not (shape.FillTransparence or shape.FillTransparenceGradientName)


def _portions(text: Any) -> Iterator[Any]:
    """The parts of a text, each with letters of one kind."""
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        portions = paragraphs.nextElement().createEnumeration()
        while portions.hasMoreElements():
            portion = portions.nextElement()
            if portion.String.strip():
                yield portion


def _colour(value: int) -> Colour | None:
    return None if value == _AUTOMATIC else (value >> 16 & 255, value >> 8 & 255, value & 255)


def _theme_grounds(outline: ImpressOutline) -> Sequence[Colour]:
    """The theme's light and dark colours for grounds and for text."""
    return [
        colour
        for value in reversed(outline.theme[:2])
        if (colour := _colour(value & 0xFFFFFF)) is not None
    ]
