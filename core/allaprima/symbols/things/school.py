"""What lies on a pupil's desk, and plain shapes."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "ballpoint pen",
    "pen",
    "biro",
    "ink pen",
    "writing pen",
    "gel pen",
    main="2563eb",
    second="94a3b8",
    third="1e40af",
    light="93c5fd",
)
def ballpoint(p: Pen) -> None:
    p.line("second", 7, (86, 14), (90, 10))
    p.line("main", 17, (80, 20), (36, 64))
    p.poly("second", (30, 58), (42, 70), (12, 92), (8, 88))
    p.line("third", 5, (86, 22), (92, 36), (74, 54))
    p.line("light", 3.4, (68, 24), (46, 46))


@thing(
    "fountain pen",
    "nib",
    "calligraphy",
    "calligraphy pen",
    "author's pen",
    main="1f2937",
    second="fbbf24",
    third="e2e8f0",
)
def fountain_pen(p: Pen) -> None:
    p.line("main", 19, (84, 16), (54, 46))
    p.line("second", 20, (56, 44), (52, 48))
    p.path("second", "M42 46 L56 60 C48 76 30 84 8 94 C18 72 26 54 42 46")
    p.line("main", 2.6, (10, 92), (36, 66))
    p.disc("main", 38, 64, 3.6)
    p.line("third", 3, (74, 18), (62, 30))


@thing(
    "crayon",
    "crayons",
    "wax crayon",
    "coloured pencils",
    "colouring in",
    main="ef4444",
    second="facc15",
    third="22c55e",
    light="3b82f6",
)
def crayons(p: Pen) -> None:
    for x, part, top in ((20, "main", 16), (40, "second", 6), (60, "third", 14), (80, "light", 8)):
        p.poly(part, (x - 8, top + 18), (x - 3, top), (x + 3, top), (x + 8, top + 18))
        p.box(part, x - 9, top + 17, x + 9, 95, 2)
        for y in (44, 84):
            p.line("dark", 2.4, (x - 8, y), (x + 8, y))


@thing(
    "eraser",
    "rubber",
    "rubber eraser",
    "erase",
    "correction",
    main="f472b6",
    second="3b82f6",
    light="fbcfe8",
    third="1d4ed8",
)
def eraser(p: Pen) -> None:
    p.poly("main", (6, 62), (36, 36), (54, 62), (24, 90))
    p.poly("second", (36, 36), (70, 8), (94, 34), (54, 66), (50, 62))
    p.poly("second", (36, 36), (70, 8), (90, 36), (54, 62))
    p.poly("third", (54, 62), (90, 36), (92, 50), (56, 78))
    p.poly("light", (24, 90), (54, 62), (56, 78), (30, 97))


@thing(
    "set square",
    "protractor",
    "geometry set",
    "triangle ruler",
    "geometry",
    "technical drawing tools",
    main="38bdf8",
    second="0369a1",
    light="e0f2fe",
)
def set_square(p: Pen) -> None:
    p.poly("main", (8, 92), (92, 92), (8, 8))
    p.poly("cut", (24, 77), (56, 77), (24, 45))
    for k in range(7):
        p.line("second", 2.4, (16 + 10 * k, 91), (16 + 10 * k, 86 if k % 2 else 83))
    for k in range(5):
        p.line("second", 2.4, (9, 80 - 12 * k), (14 if k % 2 else 17, 80 - 12 * k))


@thing(
    "pencil sharpener",
    "sharpener",
    "sharpening pencils",
    main="94a3b8",
    second="ef4444",
    third="e2e8f0",
    light="f5deb3",
)
def sharpener(p: Pen) -> None:
    p.curve("light", 7, "M62 30 C52 22 52 8 64 6 C76 4 80 16 71 19 C65 20 63 14 67 12")
    p.box("second", 0, 42, 34, 62)
    p.box("light", 30, 44, 36, 60)
    p.path("main", "M30 30 L96 30 C90 40 90 64 96 76 L30 76 C35 64 35 42 30 30")
    p.path("third", "M44 40 L86 34 L86 62 L44 62")
    p.line("dark", 2.6, (44, 62), (86, 62))
    p.disc("main", 66, 49, 7)
    p.line("dark", 2.6, (62.5, 46), (69.5, 52))
    for x in (52, 60, 68, 76, 84):
        p.line("third", 2.2, (x - 8, 69), (x - 8, 73))


@thing(
    "alphabet blocks",
    "toy blocks",
    "abc",
    "alphabet",
    "building blocks",
    "letter blocks",
    "abc blocks",
    main="ef4444",
    second="3b82f6",
    third="22c55e",
    light="fef3c7",
)
def abc_blocks(p: Pen) -> None:
    for x, y, part in ((27, 72, "main"), (73, 72, "second"), (50, 27, "third")):
        p.box(part, x - 22, y - 22, x + 22, y + 22, 5)
        p.box("light", x - 16, y - 16, x + 16, y + 16, 3)
    p.line("main", 5, (18, 83), (27, 61), (36, 83))
    p.line("main", 4, (22, 76), (32, 76))
    p.line("second", 5, (66, 61), (66, 83))
    p.curve("second", 5, "M66 61 C80 61 80 71 67 71.5 C84 72 82 83 66 83")
    p.curve("third", 5, "M58 20 C52 14 41 17 41 27 C41 37 52 40 58 34")


@thing(
    "numbers",
    "one two three",
    "digits",
    "123",
    "learning to count",
    main="2563eb",
    second="ef4444",
    third="16a34a",
)
def digits(p: Pen) -> None:
    p.line("main", 10, (10, 36), (20, 26), (20, 76))
    p.curve("second", 10, "M37 38 C37 20 63 22 61 40 C60 52 42 62 38 75 L63 75")
    p.curve(
        "third",
        10,
        "M76 30 C84 20 98 28 92 42 C90 48 84 49 80 49 C98 50 98 74 84 76 C78 76 75 73 73 70",
    )


@thing(
    "hole punch",
    "paper punch",
    "punch holes",
    "hole puncher",
    main="475569",
    second="1f2937",
    third="94a3b8",
    light="f8fafc",
)
def hole_punch(p: Pen) -> None:
    p.box("light", 16, 58, 84, 82, 2)
    for x in (26, 74):
        p.box("third", x - 4, 40, x + 4, 74, 1)
        p.box("main", x - 11, 52, x + 11, 72, 4)
    p.soft("main", 5, (6, 28), (94, 28), (86, 48), (14, 48))
    p.line("third", 4, (22, 36), (78, 36))
    p.box("second", 3, 78, 97, 93, 5)
    for x in (26, 74):
        p.disc("light", x, 85.5, 4)


@thing("circle", "round shape", "disc shape", "dot", "full circle", main="3b82f6", light="bfdbfe")
def circle(p: Pen) -> None:
    p.disc("main", 50, 50, 44)


@thing("square", "square shape", "quadrilateral", "rectangle", main="22c55e")
def square(p: Pen) -> None:
    p.box("main", 12, 12, 88, 88, 3)


@thing("triangle", "triangle shape", "equilateral triangle", "three corners", main="f59e0b")
def triangle(p: Pen) -> None:
    corners = ((50.0, 14.0), (90.0, 84.0), (10.0, 84.0))
    with p.joined():
        p.poly("main", *corners)
        p.line("main", 7, *corners, corners[0])


@thing("hexagon", "six-sided shape", "honeycomb cell", "polygon", main="8b5cf6")
def hexagon(p: Pen) -> None:
    p.poly(
        "main",
        *(
            (
                50 + 45 * math.cos(math.radians(60 * k - 90)),
                50 + 45 * math.sin(math.radians(60 * k - 90)),
            )
            for k in range(6)
        ),
    )


@thing("sphere", "ball shape", "round body", "orb", main="14b8a6", second="0f766e", light="ccfbf1")
def sphere(p: Pen) -> None:
    p.disc("main", 50, 50, 44)
    p.path("second", "M8 60 C30 76 76 74 93 60 C88 82 70 94 50 94 C30 94 12 82 8 60")
    p.disc("light", 34, 30, 9, 7)


@thing(
    "cylinder", "cylinder shape", "tube shape", "geometric solid", main="0ea5e9", second="7dd3fc"
)
def cylinder(p: Pen) -> None:
    p.path("main", "M18 20 L82 20 L82 82 C82 98 18 98 18 82")
    p.disc("second", 50, 20, 32, 12)


@thing("minus", "minus sign", "subtract", "subtraction", main="ef4444")
def minus(p: Pen) -> None:
    p.box("main", 8, 40, 92, 60, 6)


@thing("fast forward", "skip forward", "next track", "speed up playback", main="3b82f6")
def fast_forward(p: Pen) -> None:
    for x in (8, 50):
        p.poly("main", (x, 18), (x + 42, 50), (x, 82))


@thing("rewind", "rewind button", "skip back", "previous track", main="3b82f6")
def rewind(p: Pen) -> None:
    for x in (92, 50):
        p.poly("main", (x, 18), (x - 42, 50), (x, 82))


@thing(
    "stop button", "stop playing", "stop recording", "record button", main="ef4444", light="ffffff"
)
def stop_button(p: Pen) -> None:
    p.disc("main", 50, 50, 46)
    p.box("light", 32, 32, 68, 68, 4)


@thing(
    "zebra crossing",
    "pedestrian crossing",
    "crosswalk",
    "crossing the road",
    "school crossing",
    main="475569",
    light="f8fafc",
)
def zebra_crossing(p: Pen) -> None:
    p.poly("main", (26, 8), (74, 8), (98, 92), (2, 92))
    for t0, t1 in ((0.06, 0.2), (0.3, 0.47), (0.6, 0.82)):
        y0, y1 = 8 + 84 * t0, 8 + 84 * t1
        a0, a1 = 24 + 24 * t0 - 6, 24 + 24 * t1 - 7
        p.poly("light", (50 - a0, y0), (50 + a0, y0), (50 + a1, y1), (50 - a1, y1))
