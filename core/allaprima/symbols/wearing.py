"""How things are worn: on the head, before the eyes, over the ears, around the neck.

What is worn is drawn in the units of the thing that wears it, in the place and of the size that its head says.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace

from allaprima.symbols.pen import Head, Pen, Point, Shape, arc
from allaprima.symbols.things import THINGS, figures

HATS: dict[str, tuple[float, float]] = {
    "hat": (84, 54), "cap": (64, 76), "beanie": (82, 82), "cowboy_hat": (71, 52), "crown": (90, 92), "witch": (79, 54),
    "helmet": (71, 78), "graduation": (66, 56), "santa_hat": (80, 82), "party_hat": (94, 78), "chef_hat": (90, 64),
    "bow": (66, 92),
}  # fmt: skip
"""Where the rim of a hat is in its drawing, and how wide it is there, without its brim."""
BEFORE_EYES: dict[str, tuple[float, float]] = {"sunglasses": (51, 48), "goggles": (56, 46)}
"""Where the middle of two lenses is in a drawing, and how far they are apart."""
ON_FACES: dict[str, tuple[float, float, float]] = {
    "vr": (58, 92, 0.0), "surgical_mask": (49, 86, 0.36), "moustache": (52, 176, 0.36)
}  # fmt: skip
"""The middle of what covers a part of the face, how wide the face is in its drawing, and how far below the eyes it lies,
as a share of that."""
AROUND_NECKS: dict[str, tuple[float, float]] = {
    "bow_tie": (50, 124), "tie": (4, 116), "medal": (10, 62), "necklace": (6, 80)
}  # fmt: skip
"""The middle of what is at the neck, and how wide a scarf would be in its drawing."""
LENS, LENS_ASIDE = 0.42, 0.16
"""Radius of a lens: share of what is between the eyes; and, of a head seen from the side, of its width."""


def worn(head: Head, what: str, chance: random.Random | None) -> list[Shape]:
    """The shapes of a thing as a head wears it; none where it cannot.

    Args:
        what: id of the thing.
    """
    p = Pen(chance=chance, upright=True)
    if what in HATS:
        y, wide = HATS[what]
        _put(p, what, (50, y), (head.x, head.y), head.width / wide, head, turned=True)
    elif what in BEFORE_EYES and head.apart:
        y, wide = BEFORE_EYES[what]
        _put(p, what, (50, y), head.eyes, head.apart / wide, head, turned=True)
    elif what in ON_FACES and head.apart:
        y, wide, below = ON_FACES[what]
        at = head.eyes[0], head.eyes[1] + below * head.face
        _put(p, what, (50, y), at, head.face / wide, head, turned=True)
    elif what in AROUND_NECKS:
        y, wide = AROUND_NECKS[what]
        _put(p, what, (50, y), head.neck, head.collar / wide, head)
    elif what in DRAWN_ANEW:
        DRAWN_ANEW[what](p, head)
    return p.shapes


def place_of(what: str) -> str:
    """Where a thing is worn: "head", "eyes" or "neck"."""
    if what in HATS:
        return "head"
    return "neck" if what in AROUND_NECKS or what == "scarf" else "eyes"


def _put(
    p: Pen, what: str, of: Point, at: Point, scale: float, head: Head, *, turned: bool = False
) -> None:
    """A thing as it is drawn alone: its point `of` is there, it leans as the head does, and looks where that looks."""
    drawn = Pen(chance=p.chance, upright=True)
    THINGS[what].draw(drawn)
    lean = math.radians(head.tilt if turned else 0.0)
    cos, sin = math.cos(lean) * scale, math.sin(lean) * scale
    side = -1 if head.apart == 0 and head.faces < 0 else 1  # caps have their shade on the right

    def to(point: Point) -> Point:
        x, y = side * (point[0] - of[0]), point[1] - of[1]
        return at[0] + x * cos - y * sin, at[1] + x * sin + y * cos

    p.shapes += [replace(s.mapped(to), width=s.width * scale) for s in drawn.shapes]


def _glasses(p: Pen, head: Head) -> None:
    """Frames without glass, so that the eyes are seen."""
    x, y = head.eyes
    if not head.apart:
        r = head.face * LENS_ASIDE
        p.line(
            "main",
            r * 0.3,
            (x - head.faces * r, y),
            (x - head.faces * head.face * 0.52, y - r * 0.2),
        )
        p.ring("main", x, y, r, r * 0.36)
        return
    r, half = head.apart * LENS, head.apart / 2
    for side in (-1, 1):
        reach = max(head.face / 2, half + r)
        p.line("main", r * 0.3, (x + side * (half + r), y), (x + side * reach, y - r * 0.25))
        p.ring("main", x + side * half, y, r, r * 0.32)
    inner = half - r
    p.curve(
        "main", r * 0.32,
        f"M{x - inner:.2f} {y:.2f} C{x - inner / 2:.2f} {y - r * 0.3:.2f} {x + inner / 2:.2f} {y - r * 0.3:.2f} {x + inner:.2f} {y:.2f}",
    )  # fmt: skip


def _dark_lens(p: Pen, head: Head) -> None:
    """Sunglasses of a head that is seen from the side."""
    (x, y), r = head.eyes, head.face * LENS_ASIDE * 1.15
    p.line(
        "main",
        r * 0.36,
        (x + head.faces * r, y - r * 0.6),
        (x - head.faces * head.face * 0.52, y - r * 0.7),
    )
    p.path(
        "main",
        f"M{x - r:.2f} {y - r * 0.7:.2f} L{x + r:.2f} {y - r * 0.7:.2f} C{x + r:.2f} {y + r * 1.2:.2f} {x - r:.2f} {y + r * 1.2:.2f} {x - r:.2f} {y - r * 0.7:.2f}",
    )


def _headphones(p: Pen, head: Head) -> None:
    """A band over the head from ear to ear."""
    x, y = head.eyes
    top, size = head.y - 0.3 * head.width, head.face * 0.2
    if not head.apart:
        x -= head.faces * head.face * 0.36
        p.curve("main", size * 0.5, f"M{x:.2f} {y:.2f} C{x:.2f} {(y + top) / 2:.2f} {head.x:.2f} {(y + top) / 2:.2f} {head.x:.2f} {top:.2f}")  # fmt: skip
        p.box("second", x - size * 0.8, y - size, x + size * 0.8, y + size, size * 0.7)
        return
    p.line("main", size * 0.5, *arc(x, y, head.face / 2, max(size, y - top), 180, 360))
    for side in (-1, 1):
        at = x + side * head.face * 0.51
        p.box(
            "second",
            at - size * 0.62,
            y - size * 0.75,
            at + size * 0.62,
            y + size * 1.15,
            size * 0.5,
        )


def _headset(p: Pen, head: Head) -> None:
    """Headphones with a microphone."""
    _headphones(p, head)
    (x, y), far = head.eyes, head.face / 2
    p.curve("main", far * 0.12, f"M{x + far:.2f} {y + far * 0.4:.2f} C{x + far:.2f} {y + far * 0.9:.2f} {x + far * 0.7:.2f} {y + far:.2f} {x + far * 0.35:.2f} {y + far:.2f}")  # fmt: skip
    p.disc("second", x + far * 0.32, y + far, far * 0.13)


def _scarf(p: Pen, head: Head) -> None:
    """Around the neck, with one end that hangs down."""
    (x, y), wide = head.neck, head.collar
    left, right = x + wide * 0.1, x + wide * 0.34
    end = y + wide * 0.56
    for k in range(4):
        at = left + (right - left) * (0.14 + 0.24 * k)
        p.line("main", wide * 0.045, (at, end - 2), (at, end + wide * 0.07))
    p.soft("main", wide * 0.05, (left, y), (right, y), (right + wide * 0.02, end), (left, end))
    p.line("second", wide * 0.07, (left + 1, end - wide * 0.14), (right - 0.6, end - wide * 0.14))
    p.curve(
        "main", wide * 0.26,
        f"M{x - wide * 0.4:.2f} {y - wide * 0.03:.2f} C{x - wide * 0.2:.2f} {y + wide * 0.1:.2f} {x + wide * 0.2:.2f} {y + wide * 0.1:.2f} {x + wide * 0.4:.2f} {y - wide * 0.03:.2f}",
    )  # fmt: skip
    for at in (-0.2, 0.02):
        p.line("second", wide * 0.06, (x + wide * at, y - wide * 0.04), (x + wide * (at - 0.02), y + wide * 0.14))  # fmt: skip


def _beard(p: Pen, head: Head) -> None:
    if not head.apart:
        return
    drawn = Pen()
    figures.beard(drawn, "full")
    (x, y), (_, _, wide, _) = head.eyes, figures.HEAD
    for shape in drawn.shapes:
        p.add(
            shape.played(shape.part.replace("light", "second")),
            x,
            y,
            head.face / (2 * wide),
            50,
            42,
        )


DRAWN_ANEW: dict[str, Callable[[Pen, Head], None]] = {
    "glasses": _glasses, "sunglasses": _dark_lens, "headphones": _headphones, "headset": _headset, "scarf": _scarf,
    "beard": _beard,
}  # fmt: skip
"""What looks otherwise when it is worn than when it lies there."""
WORN = frozenset([*HATS, *BEFORE_EYES, *ON_FACES, *AROUND_NECKS, *DRAWN_ANEW])
"""Ids of what can be worn."""
