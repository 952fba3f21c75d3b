"""Groups in .pptx files: what is in them, and where on the slide it lies."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from pptx.oxml.ns import qn

from allaprima_office.extents import bounding_box
from allaprima_office.outline import Box

_FRAME = ("off", "ext", "chOff", "chExt")
_DEGREE = 60_000  # in DrawingML's angles


def all_shapes(shapes: Any) -> Iterator[Any]:
    """The shapes from back to front, groups opened."""
    for shape in shapes:
        if shape._element.tag == qn("p:grpSp"):
            yield from all_shapes(shape.shapes)
        else:
            yield shape


def on_slide(box: Box, shape: Any) -> Box:
    """A box in a shape's own coordinates, which are those of its group, as it lies on the slide."""
    for group in shape._element.iterancestors(qn("p:grpSp")):
        frame = group.find(f"{qn('p:grpSpPr')}/{qn('a:xfrm')}")
        parts = [] if frame is None else [frame.find(qn(f"a:{n}")) for n in _FRAME]
        if parts and None not in parts:
            box = _shown(box, frame, *parts)
    return box


def _shown(box: Box, frame: Any, off: Any, ext: Any, inner_off: Any, inner_ext: Any) -> Box:
    """A box within a group as its frame shows it: scaled, mirrored and turned."""
    left, right = _scaled((box.left, box.right), ("x", "cx"), off, ext, inner_off, inner_ext)
    top, bottom = _scaled((box.top, box.bottom), ("y", "cy"), off, ext, inner_off, inner_ext)
    middle_x, middle_y = (
        int(off.get(at)) + int(ext.get(size)) / 2 for at, size in (("x", "cx"), ("y", "cy"))
    )
    if frame.get("flipH") in ("1", "true"):
        left, right = 2 * middle_x - right, 2 * middle_x - left
    if frame.get("flipV") in ("1", "true"):
        top, bottom = 2 * middle_y - bottom, 2 * middle_y - top
    angle = int(frame.get("rot", "0")) / _DEGREE
    if not angle:
        return Box(round(left), round(top), round(right), round(bottom))
    x, y = (left + right) / 2 - middle_x, (top + bottom) / 2 - middle_y
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    width, height = right - left, bottom - top
    return bounding_box(
        round(middle_x + x * cosine - y * sine - width / 2),
        round(middle_y + x * sine + y * cosine - height / 2),
        round(width),
        round(height),
        angle,
    )


def _scaled(
    edges: tuple[int, int], names: tuple[str, str], off: Any, ext: Any, inner_off: Any, inner: Any
) -> tuple[float, float]:
    at, size = names
    scale = int(ext.get(size)) / (int(inner.get(size)) or 1)
    first, last = (int(off.get(at)) + (n - int(inner_off.get(at))) * scale for n in edges)
    return first, last
