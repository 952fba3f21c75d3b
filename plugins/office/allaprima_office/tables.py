"""Tables in .pptx files: which of their cells the background is seen through, and their text's colour.

A cell's looks come from its own properties, or else from its table's style (ECMA-376 part 1, 20.1.4.2
and 21.1.3): for the whole table, its bands, its first and last columns and rows, its corners, each of
which goes before those before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pptx.oxml.ns import qn

from allaprima_office.theme import Colour, colour_in, scheme_colour

_FILLS = [qn(f"a:{name}Fill") for name in ("no", "solid", "grad", "blip", "patt", "grp")]
_TABLE_STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/tableStyles"
# Programs know their styles without a definition in the file. All but these two fill most cells:
# "No Style, No Grid" and "No Style, Table Grid".
_BARE = ("{2D5ABB26-0587-4C30-8999-92F81FD0307C}", "{5940675A-B579-460E-94D1-54222C63F5DA}")
_ALL_LARGE = 18  # points; what text in tables has by default


class Cell(NamedTuple):
    """A cell through which what is behind the table is seen.

    Attributes:
        body: its a:txBody.
        colour: of text in it that has none of its own.
    """

    body: Any
    colour: Colour


def bare_cells(shape: Any, surface: Any) -> Iterator[Cell]:
    """The cells with text and without a fill, of a table or of any other shape, which has none."""
    if not getattr(shape, "has_table", False):
        return
    table = shape._element.graphic.graphicData.tbl
    properties = table.find(qn("a:tblPr"))
    style = _style(properties, surface)
    if style is None or _fills(_fill_in(properties)) or _fills(_table_ground(style)):
        return
    rows = table.findall(qn("a:tr"))
    for i, row in enumerate(rows):
        cells = row.findall(qn("a:tc"))
        for j, cell in enumerate(cells):
            body = cell.find(qn("a:txBody"))
            if body is None or not "".join(body.itertext()).strip():
                continue
            parts = list(_parts(style, properties, (i, j), (len(rows), len(cells))))
            own = [_fill_in(cell.find(qn("a:tcPr")))]
            said = [fill for fill in [*own, *map(_part_fill, parts)] if fill is not None]
            if said and _fills(said[0]):
                continue
            texts = (colour_in(part.find(qn("a:tcTxStyle")), surface) for part in parts)
            colours = (colour for colour in texts if colour is not None)
            yield Cell(body, next(colours, None) or scheme_colour("tx1", surface) or (0, 0, 0))


def has_small_letters(shape: Any, surface: Any) -> bool:
    """Whether a text in a table's bare cells has letters of less than 18 points."""
    sizes = (
        int(properties.get("sz"))
        for cell in bare_cells(shape, surface)
        for properties in cell.body.iter(qn("a:rPr"))
        if properties.get("sz")
    )
    return any(size < 100 * _ALL_LARGE for size in sizes)


def _style(properties: Any, surface: Any) -> Any | None:
    """A table's style; an empty one for a table without; None if it is one that is not known."""
    from pptx.oxml import parse_xml

    empty = parse_xml(
        '<a:tblStyle xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'
    )
    name = None if properties is None else properties.findtext(qn("a:tableStyleId"))
    if not name:
        return empty
    deck = surface.part.package.presentation_part
    try:
        styles = parse_xml(deck.part_related_by(_TABLE_STYLES).blob)
    except KeyError:
        styles = ()
    found = next((style for style in styles if style.get("styleId") == name), None)
    return empty if found is None and name in _BARE else found


def _parts(style: Any, properties: Any, at: tuple[int, int], of: tuple[int, int]) -> Iterator[Any]:
    """What of a style is for a cell, at (row, column), from what goes before to what goes behind."""

    def shown(name: str) -> bool:
        return properties is not None and properties.get(name) in ("1", "true")

    (row, column), (last_row, last_column) = at, (of[0] - 1, of[1] - 1)
    first_row, first_column = shown("firstRow") and row == 0, shown("firstCol") and column == 0
    ends_rows = shown("lastRow") and row == last_row
    ends_columns = shown("lastCol") and column == last_column
    names = [
        ("nwCell", first_row and first_column),
        ("neCell", first_row and ends_columns),
        ("swCell", ends_rows and first_column),
        ("seCell", ends_rows and ends_columns),
        ("firstRow", first_row),
        ("lastRow", ends_rows),
        ("firstCol", first_column),
        ("lastCol", ends_columns),
        (f"band{1 + (row - shown('firstRow')) % 2}H", shown("bandRow")),
        (f"band{1 + (column - shown('firstCol')) % 2}V", shown("bandCol")),
        ("wholeTbl", True),
    ]
    for name, holds in names:
        part = style.find(qn(f"a:{name}")) if holds else None
        if part is not None:
            yield part


def _part_fill(part: Any) -> Any | None:
    style = part.find(qn("a:tcStyle"))
    return None if style is None else _filling(style)


def _table_ground(style: Any) -> Any | None:
    ground = style.find(qn("a:tblBg"))
    return None if ground is None else _filling(ground)


def _filling(holder: Any) -> Any | None:
    """The fill that a part of a style has: written there, or by the number of one of the theme's."""
    reference = holder.find(qn("a:fillRef"))
    return _fill_in(holder.find(qn("a:fill"))) if reference is None else reference


def _fill_in(holder: Any) -> Any | None:
    return None if holder is None else next((e for e in holder if e.tag in _FILLS), None)


def _fills(fill: Any) -> bool:
    """Whether nothing shows through a fill."""
    if fill is None or fill.tag == qn("a:noFill") or fill.get("idx") == "0":
        return False
    return not any(m.get("val") not in ("100000", "100%") for m in fill.iter(qn("a:alpha")))
