"""Bodies moved, mirrored, put before and into one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from allaprima.scenes.figures.body import Anchor, Body, Part, mirrored


def put(body: Body, scale: float, x: float = 0.0, y: float = 0.0, *, flip: bool = False) -> Body:
    """A body made larger, mirrored and moved."""
    side = -1 if flip else 1
    parts = mirrored(body.parts) if flip else body.parts
    out = Body(parts=[_moved(part, scale, x, y) for part in parts])
    out.glows = [
        (x + side * gx * scale, y + gy * scale, r * scale, code) for gx, gy, r, code in body.glows
    ]
    out.anchors = {
        name: Anchor(x + side * anchor.x * scale, y + anchor.y * scale, anchor.before)
        for name, anchor in body.anchors.items()
    }
    return out


def _moved(part: Part, scale: float, x: float, y: float) -> Part:
    return replace(
        part,
        points=tuple((x + px * scale, y + py * scale) for px, py in part.points),
        width=part.width * scale,
        joins=part.joins * scale,
    )


def over(body: Body, before: Body) -> Body:
    """Two bodies as one, the second before the first, whose anchors are kept."""
    return inserted(body, before, len(body.parts))


def inserted(body: Body, other: Body, before: int) -> Body:
    """A body with another one between its parts, of which so many lie behind it."""
    # Marks belong to the part before them.
    while before < len(body.parts) and body.parts[before].mark:
        before += 1
    out = Body(parts=[*body.parts[:before], *other.parts, *body.parts[before:]])
    out.glows = [*body.glows, *other.glows]
    out.anchors = {
        name: anchor
        if anchor.before <= before
        else replace(anchor, before=anchor.before + len(other.parts))
        for name, anchor in body.anchors.items()
    }
    return out


def row(bodies: Sequence[Body], gap: float, *, flips: Sequence[bool] = ()) -> Body:
    """Side by side from the left to the right.

    Args:
        flips: which of them look to the left.
    """
    out, x = Body(), 0.0
    for k, body in enumerate(bodies):
        placed = put(body, 1.0, flip=bool(flips) and flips[k])
        left, right, _ = ends(placed)
        out = over(out, put(placed, 1.0, x - left))
        x += right - left + gap
    return out


def ends(body: Body) -> tuple[float, float, float]:
    """Left, right and upper end of what is seen of a body."""
    xs, ys = zip(
        *(point for part in body.parts if not part.mark for point in part.points), strict=True
    )
    return min(xs), max(xs), max(ys)


def wide(body: Body) -> float:
    """How wide a body is."""
    left, right, _ = ends(body)
    return right - left


def low(body: Body) -> float:
    """The lower end of what is seen of a body."""
    return min(y for part in body.parts if not part.mark for _, y in part.points)


def upper(body: Body, x: float, *, within: float = 0.12) -> float:
    """How high a body is near a place: nearer than so much of its width."""
    left, right, top = ends(body)
    reach = within * (right - left)
    near = [
        y for part in body.parts if not part.mark for px, y in part.points if abs(px - x) <= reach
    ]
    return max(near, default=top)


def in_middle(body: Body, x: float, y: float, scale: float = 1.0) -> Body:
    """A body made larger and moved so that its middle is at `x`, and its y = 0 at `y`."""
    left, right, _ = ends(body)
    return put(body, scale, x - (left + right) / 2 * scale, y)
