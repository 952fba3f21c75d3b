"""The outline of a slide that is open in Impress."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from allaprima_office.impress.marks import read_origin
from allaprima_office.impress.units import to_emu
from allaprima_office.outline import Box, Form, Paragraph, Place, PlaceKind, TextBody

_PRESENTATION, _DRAWING = "com.sun.star.presentation.", "com.sun.star.drawing."
TITLE = f"{_PRESENTATION}TitleTextShape"
CONTENT = f"{_PRESENTATION}OutlinerShape"
_SPOKEN = (CONTENT, f"{_PRESENTATION}SubtitleShape")
_PICTURE_PLACE = f"{_PRESENTATION}GraphicObjectShape"
_PICTURE = f"{_DRAWING}GraphicObjectShape"
_GROUP = f"{_DRAWING}GroupShape"
_LINES = tuple(f"{_DRAWING}{name}" for name in ("ConnectorShape", "LineShape", "MeasureShape"))
# What the master shows on a slide if the slide says so, and the slide's property that says it.
_FOOT = {
    f"{_PRESENTATION}DateTimeShape": "IsDateTimeVisible",
    f"{_PRESENTATION}FooterShape": "IsFooterVisible",
    f"{_PRESENTATION}SlideNumberShape": "IsPageNumberVisible",
}
_ANCHORS: dict[str, Literal["top", "bottom"]] = {"TOP": "top", "BOTTOM": "bottom"}
_LEFT, _JUSTIFIED = 0, (2, 4)  # com.sun.star.style.ParagraphAdjust: left; block, stretch
_FROM_RIGHT = 1  # com.sun.star.text.WritingMode2.RL_TB
_POINT = 12_700  # EMU


@dataclass(frozen=True)
class ImpressOutline:
    """A slide (XDrawPage), as the rules see it (`allaprima_office.outline.SlideOutline`)."""

    page: Any

    def __post_init__(self) -> None:
        # Read now, on the main thread. Requests are resolved, and progress is told, on others, from
        # where a call into LibreOffice waits for the main thread, which may be waiting for Python:
        # both for ever.
        _ = self.palette, self.ground, self.title, self.number

    @cached_property
    def number(self) -> int:
        return int(self.page.Number)

    @property
    def identity(self) -> str:
        # Impress keeps no number for a slide. The name is the user's, or says where it stands.
        return str(self.page.Name)

    @property
    def size(self) -> tuple[int, int]:
        return to_emu(self.page.Width), to_emu(self.page.Height)

    @cached_property
    def title(self) -> str:
        return next((text_of(shape) for shape in self.page if shape.ShapeType == TITLE), "")

    @property
    def points(self) -> list[str]:
        return [
            line
            for shape in self.page
            if shape.ShapeType in _SPOKEN
            for line in text_of(shape).split("\n")
        ]

    @property
    def other_lines(self) -> list[str]:
        return [
            line
            for shape in all_shapes(self.page)
            if is_drawn(shape) and not shape.IsPresentationObject
            for line in text_of(shape).split("\n")
        ]

    @property
    def notes(self) -> str:
        kind = f"{_PRESENTATION}NotesShape"
        return "\n".join(text_of(s) for s in self.page.NotesPage if s.ShapeType == kind)

    @property
    def theme(self) -> tuple[int, ...]:
        """The theme's colours (com.sun.star.util.XTheme): dark, light, dark, light, six accents, ..."""
        # LibreOffice 7.6 and later; before, themes were not kept.
        theme: Any = getattr(self.page.MasterPage, "Theme", None)
        return tuple(theme.getColorSet()) if hasattr(theme, "getColorSet") else ()

    @cached_property
    def palette(self) -> tuple[str, ...]:
        accents = self.theme[4:10]
        return tuple(dict.fromkeys(f"#{colour & 0xFFFFFF:06x}" for colour in accents))

    @cached_property
    def ground(self) -> tuple[int, int, int] | None:
        for page in (self.page, self.page.MasterPage):
            background: Any = getattr(page, "Background", None)
            if background is None:
                continue
            if background.FillStyle.value == "SOLID":
                colour = int(background.FillColor)
                return colour >> 16 & 255, colour >> 8 & 255, colour & 255
            if background.FillStyle.value != "NONE":
                return None  # a picture, a gradient, a hatch
        return None

    @property
    def picture_places(self) -> list[Place | None]:
        return [
            _place("picture placeholder", shape) if shape.IsEmptyPresentationObject else None
            for shape in self.page
            if shape.ShapeType == _PICTURE_PLACE
        ]

    @property
    def content_places(self) -> list[Place]:
        found = [
            _place("content placeholder", shape)
            for shape in self.page
            if shape.ShapeType == CONTENT and shape.IsEmptyPresentationObject
        ]
        return [place for place in found if place is not None]

    @property
    def forms(self) -> list[Form]:
        return list(self._forms())

    @property
    def made(self) -> list[str]:
        found = [read_origin(shape) for shape in self.page if shape.ShapeType == _PICTURE]
        return [origin.prompt for origin in found if origin is not None]

    @property
    def described(self) -> list[str]:
        pictures = [shape for shape in self.page if shape.ShapeType in (_PICTURE, _PICTURE_PLACE)]
        return [shape.Description for shape in pictures if shape.Description]

    def key(self, shape: Any) -> str:
        return f"shape {shape.Name or shape.ZOrder}"

    def _forms(self) -> Iterator[Form]:
        yield from (_form(shape) for shape in self.page)
        for shape in shapes_of_master(self.page):
            if shape.ShapeType in _FOOT:
                yield Form(box_of(shape), "other", is_own=False)
            else:
                yield _form(shape, is_own=False)


def shapes_of_master(page: Any) -> Iterator[Any]:
    """What a slide's master shows on it, from back to front, groups opened: such a
    group may be a logo, or decoration with room for pictures between its pieces."""
    if not page.IsBackgroundObjectsVisible:
        return
    for shape in page.MasterPage:
        if shape.ShapeType in _FOOT:
            if getattr(page, _FOOT[shape.ShapeType]):
                yield shape
        elif not shape.IsPresentationObject:
            yield from all_shapes([shape])


def all_shapes(shapes: Any) -> Iterator[Any]:
    """The shapes from back to front, groups opened."""
    for shape in shapes:
        if shape.ShapeType == _GROUP:
            yield from all_shapes(shape)
        else:
            yield shape


def _form(shape: Any, *, is_own: bool = True) -> Form:
    drawn = is_drawn(shape)
    picture = shape.ShapeType in (_PICTURE, _PICTURE_PLACE)
    empty = shape.IsEmptyPresentationObject
    piece = not is_own and hasattr(shape.Parent, "ZOrder")  # of a group, and not of the master
    return Form(
        # As its place has it, which lines and shadows do not make larger.
        frame_of(shape) if picture and not shape.RotateAngle else box_of(shape),
        "drawn" if (drawn or empty) and not piece else "picture" if picture else "other",
        text_body(shape) if drawn and not empty and text_of(shape).strip() else None,
        bool(shape.IsPresentationObject),
        is_own,
    )


def is_drawn(shape: Any) -> bool:
    """Whether it is a text box or a drawn form, not a picture, table, chart, line, ..."""
    kind = shape.ShapeType
    if kind in (_PICTURE, _PICTURE_PLACE, *_LINES):
        return False
    return bool(shape.supportsService(f"{_DRAWING}Text")) and hasattr(shape, "createEnumeration")


def text_of(shape: Any) -> str:
    """A shape's text, "" if it has none or is an empty mould."""
    if getattr(shape, "IsEmptyPresentationObject", False):
        return ""
    return str(getattr(shape, "String", "")).replace("\r\n", "\n")


def box_of(shape: Any) -> Box:
    """The box around a shape, turned ones included."""
    bounds = shape.BoundRect  # of the turned shape
    left, top = to_emu(bounds.X), to_emu(bounds.Y)
    return Box(left, top, left + to_emu(bounds.Width), top + to_emu(bounds.Height))


def frame_of(shape: Any) -> Box:
    """Where a shape lies before it is turned."""
    at, size = shape.Position, shape.Size
    left, top = to_emu(at.X), to_emu(at.Y)
    return Box(left, top, left + to_emu(size.Width), top + to_emu(size.Height))


def _place(kind: PlaceKind, shape: Any) -> Place | None:
    at, size = shape.Position, shape.Size
    if size.Width <= 0 or size.Height <= 0:
        return None
    return Place(kind, to_emu(at.X), to_emu(at.Y), to_emu(size.Width), to_emu(size.Height), shape)


def place_of(shape: Any) -> Place:
    """Where a picture lies, as the place of another image."""
    place = _place("picture", shape)
    return place or Place("picture", 0, 0, 1, 1, shape)


def text_body(shape: Any) -> TextBody:
    """The text of a shape that `is_drawn`."""
    turned = bool(shape.RotateAngle)
    upright = shape.TextWritingMode.value in ("LR_TB", "RL_TB")
    columns = getattr(shape, "TextColumns", None)
    return TextBody(
        box_of(shape) if turned else frame_of(shape),
        list(_paragraphs(shape)),
        wraps=not shape.TextAutoGrowWidth,
        anchor=_ANCHORS.get(shape.TextVerticalAdjust.value, "middle"),
        fills=turned or not upright or (columns is not None and columns.ColumnCount > 1),
    )


def _paragraphs(shape: Any) -> Iterator[Paragraph]:
    paragraphs = shape.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        yield Paragraph(
            paragraph.String.split("\n"),
            round(_largest_letters(paragraph) * _POINT),
            to_emu(_indent(paragraph)),
            _is_from_left(paragraph),
        )


def _is_from_left(paragraph: Any) -> bool:
    # A justified paragraph's last line lies where its letters begin.
    from_right = getattr(paragraph, "WritingMode", 0) == _FROM_RIGHT
    adjusted = int(paragraph.ParaAdjust)
    return adjusted == _LEFT or (adjusted in _JUSTIFIED and not from_right)


def _largest_letters(paragraph: Any) -> float:
    """In points. A paragraph's own size is that of its end."""
    heights = []
    portions = paragraph.createEnumeration()
    while portions.hasMoreElements():
        heights.append(portions.nextElement().CharHeight)
    return float(max(heights, default=paragraph.CharHeight))


def _indent(paragraph: Any) -> int:
    indent = int(paragraph.ParaLeftMargin)
    level, rules = paragraph.NumberingLevel, paragraph.NumberingRules
    if level is None or level < 0 or rules is None or level >= rules.Count:
        return indent
    margins = [each.Value for each in rules.getByIndex(level) if each.Name == "LeftMargin"]
    return max([indent, *map(int, margins)])
