"""Cars as solids of a few faces."""

from __future__ import annotations

import math
import random

from allaprima.scenes.sketch import scaled

Place = tuple[float, float, float]
Solid = tuple[str, list[Place], str, float]
"""As in `Sketch.shapes`, of points (x, y, z) in metres."""
PAINTS = ("c8ccd0", "2a2d32", "8a9096", "34507a", "8a2428", "e8e8e4", "4a5a50", "6a6258", "1f2c44")
# Along the car from its tail, height, and half of its width.
_OUTLINE = (
    (0.0, 0.34, 0.8), (0.04, 0.62, 0.85), (0.12, 0.92, 0.84), (0.62, 1.44, 0.6), (2.2, 1.46, 0.62), (3.0, 0.96, 0.8),
    (4.1, 0.78, 0.82), (4.3, 0.56, 0.83), (4.32, 0.3, 0.8),
)  # fmt: skip
_BELT = (2, 5)
"""Between these corners are the windows."""


def car(
    x: float, z: float, eye: float, rng: random.Random, *, tail: bool, lit: bool
) -> tuple[list[Solid], list[tuple[float, float, float, float, str]]]:
    """Shapes from far to near, and glows (x, y, z, radius, "rrggbb") of its lights.

    Args:
        x: of its middle, from the camera's axis; z: of its near end.
        tail: whether that is its tail.
    """
    paint = rng.choice(PAINTS)
    long = _OUTLINE[-1][0]
    outline = [(p if tail else long - p, y, w) for p, y, w in _OUTLINE]
    if not tail:
        outline.reverse()
    belt = _BELT if tail else (len(_OUTLINE) - 1 - _BELT[1], len(_OUTLINE) - 1 - _BELT[0])
    side = -1.0 if x > 0 else 1.0  # the one that the camera sees
    shapes: list[Solid] = []
    for end in (0.72, 3.5):  # wheels, the far side's below the floor
        at = z + (end if tail else long - end)
        for off in (-side, side):
            wheel = [
                (x + off * 0.8, 0.32 + 0.32 * math.sin(a), at + 0.32 * math.cos(a))
                for a in (k * math.tau / 20 for k in range(20))
            ]
            shapes.append(("polygon", wheel, "15161a", 0.0))
    under = [(x + s * 0.8, 0.26, z + p) for s, p in ((-1, 0.1), (1, 0.1), (1, 4.2), (-1, 4.2))]
    shapes.append(("polygon", under, "0e0f11", 0.0))
    # The flank: below the windows, with the wheels before it, then the windows, which lean inwards.
    lower = [
        (x + side * w, y, z + p) for k, (p, y, w) in enumerate(outline) if not belt[0] < k < belt[1]
    ]
    shapes.append(("polygon", lower, scaled(paint, 0.74), 0.0))
    upper = [(x + side * w, y, z + p) for p, y, w in outline[belt[0] : belt[1] + 1]]
    shapes.append(("polygon", upper, scaled(paint, 0.66), 0.0))
    middle = [sum(v[i] for v in upper) / len(upper) for i in range(3)]
    glass = [
        tuple(m + (v - m) * 0.86 for v, m in zip(point, middle, strict=True)) for point in upper
    ]
    shapes.append(("polygon", glass, "1d242b", 0.0))  # type: ignore[arg-type]
    for end in (0.72, 3.5):
        at = z + (end if tail else long - end)
        for r, code in ((0.36, "0c0d0f"), (0.31, "1a1b1e"), (0.18, "8a8e92")):
            wheel = [
                (x + side * 0.83, 0.32 + r * math.sin(a), at + r * math.cos(a))
                for a in (k * math.tau / 20 for k in range(20))
            ]
            shapes.append(("polygon", wheel, code, 0.0))
    # What is across: from far to near, what turns to the camera.
    for k in range(len(outline) - 2, -1, -1):
        (p0, y0, w0), (p1, y1, w1) = outline[k], outline[k + 1]
        if (y1 - y0) * (z + p0) - (p1 - p0) * (y0 - eye) <= 0:
            continue
        quad = [
            (x - w0, y0, z + p0),
            (x + w0, y0, z + p0),
            (x + w1, y1, z + p1),
            (x - w1, y1, z + p1),
        ]
        flat = abs(p1 - p0) > abs(y1 - y0)
        shapes.append(("polygon", quad, scaled(paint, 1.12 if flat else 0.9), 0.0))
        if k == belt[0]:  # the rear window or the windscreen
            c = [sum(v[i] for v in quad) / 4 for i in range(3)]
            pane = [
                tuple(m + (v - m) * 0.86 for v, m in zip(point, c, strict=True)) for point in quad
            ]
            shapes.append(("polygon", pane, "222a32", 0.0))  # type: ignore[arg-type]
    glows = []
    lamp = "d8281e" if tail else "f6f0dc"
    for s in (-1, 1):
        a, b = x + s * 0.5, x + s * 0.8
        low, high = (0.66, 0.84) if tail else (0.56, 0.7)
        shapes.append(
            (
                "polygon",
                [(a, low, z), (b, low, z), (b, high, z + 0.06), (a, high, z + 0.06)],
                lamp,
                0.0,
            )
        )
        if lit:
            glows.append(
                (
                    (a + b) / 2,
                    (low + high) / 2,
                    z,
                    0.16 if tail else 0.24,
                    "ff3a28" if tail else "fff0d0",
                )
            )
    plate = [(x - 0.26, 0.48, z), (x + 0.26, 0.48, z), (x + 0.26, 0.6, z), (x - 0.26, 0.6, z)]
    shapes.append(("polygon", plate, "d8d8d0", 0.0))
    shapes.append(
        (
            "polygon",
            [(x - 0.78, 0.3, z), (x + 0.78, 0.3, z), (x + 0.8, 0.42, z), (x - 0.8, 0.42, z)],
            "24262a",
            0.0,
        )
    )
    return shapes, glows
