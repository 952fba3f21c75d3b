"""More instruments, and what musicians need beside them."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "saxophone", "sax", "jazz", "alto saxophone", "jazz music", "saxophonist",
    main="eab308", second="a16207", third="1f2937", light="fef08a",
)  # fmt: skip
def saxophone(p: Pen) -> None:
    p.curve("third", 7, "M22 20 L12 24")
    p.curve("main", 9, "M24 19 C32 14 42 12 46 20")
    p.path(
        "main",
        "M42 18 L52 18 C56 40 56 54 54 66 C53 80 70 82 74 68 L78 40 L70 30 L98 30 L92 42 C92 60 90 74 84 84 C74 100 42 98 40 72 C40 54 44 36 42 18",
    )
    for y in (32, 44, 56, 68):
        p.disc("second", 48, y, 3.8)
    p.shine(3.4, "M84 46 C84 60 82 70 78 78")


@thing(
    "flute", "recorder flute", "recorder", "piccolo", "wind instrument", "tin whistle", "bamboo flute",
    main="c98a4b", second="7c4a1e", third="f5deb3",
)  # fmt: skip
def flute(p: Pen) -> None:
    p.line("main", 13, (14, 86), (84, 16))
    p.line("second", 16, (66, 34), (72, 28))
    p.line("third", 16, (88, 12), (82, 18))
    p.line("second", 16, (12, 88), (15, 85))
    for k in range(5):
        p.disc("second", 26 + 8 * k, 74 - 8 * k, 2.8)


@thing(
    "clarinet",
    "oboe",
    "woodwind",
    "bassoon",
    "woodwinds",
    main="1f2937",
    second="cbd5e1",
    third="475569",
)
def clarinet(p: Pen) -> None:
    p.line("main", 11, (82, 18), (30, 70))
    p.poly("main", (28, 60), (40, 72), (26, 96), (4, 74))
    p.line("main", 7, (82, 18), (93, 7))
    for k in range(6):
        p.disc("second", 38 + 8 * k, 62 - 8 * k, 3)
    for x in (33, 56, 78):
        p.line("second", 3, (x - 5, 100 - x - 5), (x + 5, 100 - x + 5))


@thing(
    "harp", "celtic harp", "lyre", "concert harp", main="c98a2b", second="8f5f12", third="fde68a"
)
def harp(p: Pen) -> None:
    for k in range(6):
        x = 33 + 9 * k
        p.line("third", 2.4, (x, 26 - (0 if k < 3 else 3 * (k - 3))), (x, 88 - 10.6 * k))
    p.curve("main", 9, "M22 14 C36 34 52 28 62 16 C70 8 84 6 90 18")
    p.line("main", 10, (22, 14), (22, 90))
    p.line("second", 11, (24, 90), (88, 22))
    p.box("second", 10, 88, 40, 96, 3)


@thing(
    "accordion", "squeezebox", "concertina", "folk music", "bandoneon",
    main="dc2626", second="1f2937", third="f8fafc", light="fbbf24",
)  # fmt: skip
def accordion(p: Pen) -> None:
    for k in range(6):
        x = 32 + 6.4 * k
        p.poly(
            "second" if k % 2 else "light",
            (x, 14 + (k % 2) * 4),
            (x + 6.4, 18 - (k % 2) * 4),
            (x + 6.4, 82 + (k % 2) * 4),
            (x, 86 - (k % 2) * 4),
        )
    p.box("main", 4, 12, 34, 88, 8)
    p.box("main", 68, 12, 96, 88, 8)
    p.box("third", 9, 22, 25, 78, 2)
    for y in (31, 40, 50, 60, 69):
        p.line("second", 3.4, (16, y), (25, y))
    for y in (28, 42, 56, 70):
        p.disc("third", 78, y, 3)
        p.disc("third", 88, y + 5, 3)


@thing(
    "harmonica",
    "mouth organ",
    "blues harp",
    "blues",
    main="94a3b8",
    second="1f2937",
    light="e2e8f0",
)
def harmonica(p: Pen) -> None:
    p.box("main", 4, 30, 96, 70, 8)
    p.box("second", 8, 46, 92, 66, 3)
    for k in range(8):
        p.box("light", 12 + 9.8 * k, 49, 18 + 9.8 * k, 63, 1)
    p.line("light", 3.4, (14, 38), (86, 38))


@thing(
    "triangle instrument",
    "musical triangle",
    "triangle and beater",
    main="94a3b8",
    second="64748b",
    third="b45309",
)
def musical_triangle(p: Pen) -> None:
    p.curve("third", 3, "M48 14 C44 8 52 3 56 8")
    p.line("main", 7.5, (62, 82), (90, 82), (48, 16), (8, 82), (48, 82))
    p.line("second", 6, (60, 60), (96, 40))


@thing(
    "xylophone", "glockenspiel", "marimba", "percussion mallets", "music lesson for children",
    main="ef4444", second="f59e0b", third="22c55e", light="3b82f6", dark="7c4a1e",
)  # fmt: skip
def xylophone(p: Pen) -> None:
    p.poly("dark", (6, 34), (94, 46), (94, 52), (6, 40))
    p.poly("dark", (6, 76), (94, 64), (94, 70), (6, 82))
    for k, part in enumerate(("main", "second", "third", "light", "main")):
        x, d = 9 + 17.4 * k, 3.4 * k
        p.box(part, x, 22 + d, x + 13, 92 - d, 4)
    p.line("dark", 4, (40, 4), (76, 30))
    p.disc("main", 77, 31, 6.5)


@thing(
    "maracas",
    "maraca",
    "rattle shaker",
    "salsa music",
    "latin music",
    main="ef4444",
    second="d9a066",
    third="facc15",
    light="fecaca",
)
def maracas(p: Pen) -> None:
    for s in (-1, 1):
        p.line("second", 8, (50 + s * 16, 48), (50 - s * 14, 94))
    for s in (-1, 1):
        x = 50 + s * 24
        p.disc("main", x, 26, 20, 23)
        p.curve("third", 5, f"M{x - 19} 27 C{x - 8} 33 {x + 8} 33 {x + 19} 27")
        p.shine(3.4, f"M{x - 10} 15 C{x - 7} 11 {x - 4} 9 {x} 8.5")


@thing("french horn", "tuba", "horn", "post horn", main="eab308", second="a16207", light="fef08a")
def french_horn(p: Pen) -> None:
    p.ring("main", 44, 46, 30, 9)
    p.ring("second", 44, 46, 17, 6)
    p.line("main", 7, (44, 16), (16, 10))
    p.path("main", "M62 58 L74 66 C80 74 90 78 97 76 L70 98 C72 90 68 80 58 76 L52 68")
    for x in (34, 44, 54):
        p.box("second", x - 3.4, 36, x + 3.4, 56, 3)
    p.shine(3, "M24 34 C28 27 34 23 41 22")


@thing(
    "sheet music", "musical score", "staff notation", "composition", "musical notation",
    main="f8fafc", second="475569", third="1f2937",
)  # fmt: skip
def sheet_music(p: Pen) -> None:
    p.box("main", 12, 4, 88, 96, 4)
    for top in (18, 58):
        for k in range(5):
            p.line("second", 1.8, (20, top + 5 * k), (80, top + 5 * k))
    for x, y in ((34, 32), (54, 27), (72, 37), (30, 72), (50, 77), (70, 67)):
        p.disc("third", x, y, 4.6, 3.6)
        p.line("third", 2.6, (x + 4, y), (x + 4, y - 17))
    p.line("third", 4, (38, 15.5), (58, 10.5))


@thing(
    "metronome",
    "tempo",
    "beat",
    "ticking metronome",
    "keeping the beat",
    main="92400e",
    second="fde68a",
    third="94a3b8",
    light="f8fafc",
)
def metronome(p: Pen) -> None:
    p.poly("main", (36, 6), (64, 6), (86, 94), (14, 94))
    p.poly("second", (42, 16), (58, 16), (68, 68), (32, 68))
    p.line("third", 4, (50, 70), (70, 16))
    p.poly("third", (58, 32), (70, 36), (66, 46), (56, 43))
    p.disc("light", 50, 81, 5)


@thing(
    "drum kit",
    "drum set",
    "drummer",
    "percussion set",
    main="dc2626",
    second="eab308",
    third="f8fafc",
    light="94a3b8",
)
def drum_kit(p: Pen) -> None:
    for s in (-1, 1):
        x = 50 + s * 36
        p.line("light", 4, (x, 22), (x, 94))
        p.disc("second", x, 20, 15, 5)
        p.box("main", x - 14, 54, x + 14, 76, 3)
        p.disc("third", x, 54, 14, 4)
    for s in (-1, 1):
        p.box("main", 50 + s * 14 - 12, 30, 50 + s * 14 + 12, 48, 3)
        p.disc("third", 50 + s * 14, 30, 12, 3.6)
    p.disc("main", 50, 70, 26)
    p.disc("third", 50, 70, 20)
    p.disc("main", 50, 70, 6)
