"""Where a text's looks come from: its own body, its placeholder's parents, the master, the deck.

The search goes from near to far, as in a slide: what is not said here is said further up.
"""

from __future__ import annotations

from typing import Any

from pptx.oxml.ns import qn

_TITLES = ("title", "ctrTitle")
_TEXTS = ("body", "subTitle", "obj")


def text_of(shape: Any) -> str:
    """A shape's text, "" if it can have none. (`shape.text_frame` would add an empty text.)"""
    body = shape._element.find(qn("p:txBody"))
    if body is None:
        return ""
    return "\n".join(paragraph_text(paragraph) for paragraph in body.findall(qn("a:p")))


def paragraph_text(paragraph: Any) -> str:
    """The text of an a:p, with "\\v" for each line break."""
    return "".join(
        "\v" if part.tag == qn("a:br") else part.findtext(qn("a:t")) or "" for part in paragraph
    )


def surfaces_below(surface: Any) -> list[Any]:
    """What shows through a slide or a layout: its layout and its master."""
    if hasattr(surface, "slide_layout"):
        return [surface.slide_layout, surface.slide_layout.slide_master]
    return [surface.slide_master] if hasattr(surface, "slide_master") else []


def hides_master(surface: Any) -> bool:
    """Whether a slide or a layout does not show the forms of what is below it."""
    return surface._element.get("showMasterSp") in ("0", "false")


def parents(shape: Any, surface: Any) -> list[Any]:
    """The placeholders that a placeholder on `surface` inherits from, nearest first."""
    if not shape.is_placeholder:
        return []
    own = shape._element.ph
    kind = own.get("type", "obj")
    found = []
    below = surfaces_below(surface)
    for level in below:
        on_master = level is below[-1]
        for placeholder in level.placeholders:
            theirs = placeholder._element.ph
            if (
                family(theirs.get("type", "obj")) == family(kind)
                if on_master
                else theirs.get("idx", "0") == own.get("idx", "0")
            ):
                found.append(placeholder)
                break
    return found


def family(kind: str) -> str:
    """The kind of placeholder on the master that one of this kind inherits from."""
    if kind in _TITLES:
        return "title"
    return "text" if kind in _TEXTS else kind


def text_styles(shape: Any, surface: Any) -> list[Any]:
    """Elements that a text's properties come from, nearest first: its own body and those of the
    placeholders that it inherits from, then the master's and the deck's text styles."""
    bodies = [each._element.find(qn("p:txBody")) for each in (shape, *parents(shape, surface))]
    sources = [body for body in bodies if body is not None]
    kind = shape._element.ph.get("type", "obj") if shape.is_placeholder else "other"
    style = {"title": "p:titleStyle", "text": "p:bodyStyle"}.get(family(kind), "p:otherStyle")
    master = (surfaces_below(surface) or [surface])[-1]
    sources += master._element.findall(f"{qn('p:txStyles')}/{qn(style)}")
    sources += surface.part.package.presentation_part._element.findall(qn("p:defaultTextStyle"))
    return sources


def levels(sources: list[Any], paragraph: Any) -> list[Any]:
    """The list styles for the level of a paragraph (an a:p), nearest first."""
    own = paragraph.find(qn("a:pPr"))
    level = int(own.get("lvl", "0")) if own is not None else 0
    name = qn(f"a:lvl{level + 1}pPr")
    lists = [s.find(qn("a:lstStyle")) if s.tag == qn("p:txBody") else s for s in sources]
    found = [style.find(name) for style in lists if style is not None]
    return [each for each in found if each is not None]


def effective_frame(shape: Any, surface: Any) -> Any | None:
    """The a:xfrm that says where a shape lies and how it is turned: its own or an inherited one."""
    for each in (shape, *parents(shape, surface)):
        properties = each._element.find(qn("p:spPr"))
        frame = None if properties is None else properties.find(qn("a:xfrm"))
        if frame is not None and frame.find(qn("a:off")) is not None:
            return frame
    return None


def is_ellipse(shape: Any, surface: Any) -> bool:
    """Whether a shape has the outline of an ellipse, of its own or an inherited one."""
    for each in (shape, *parents(shape, surface)):
        properties = each._element.find(qn("p:spPr"))
        if properties is None or properties.find(qn("a:custGeom")) is not None:
            return False
        if (outline := properties.find(qn("a:prstGeom"))) is not None:
            return outline.get("prst") in ("ellipse", "flowChartConnector")
    return False
