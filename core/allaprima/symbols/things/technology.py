"""Computers, laboratories and energy."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


@thing(
    "server", "server rack", "hosting", "data centre", "storage", "backend",
    main="475569", second="64748b", third="10b981", light="f8fafc",
)  # fmt: skip
def server(p: Pen) -> None:
    for y in (8, 38, 68):
        p.box("main", 10, y, 90, y + 24, 5)
        p.disc("third", 24, y + 12, 4)
        p.disc("light", 37, y + 12, 4)
        p.line("second", 5, (54, y + 12), (80, y + 12))


@thing(
    "robot", "artificial intelligence", "ai", "bot", "machine learning", "chatbot", "android",
    main="94a3b8", second="38bdf8", third="f97316", light="ffffff",
)  # fmt: skip
def robot(p: Pen) -> None:
    p.heads(50, 20, 52, eyes=(50, 45), apart=28, face=76, neck=(50, 86), collar=58)
    whole = p.pick(False, True)
    antennas = p.pick((50,), (34, 66), (50,))
    for x in antennas if "head" not in p.wears else ():
        p.line("dark", 4, (x, 18), (x, 8))
        p.disc("third", x, 8, 5)
    ears = p.pick("box", "disc")
    for s in (-1, 1):
        if ears == "box":
            p.box("third", 50 + s * 40 - 6, 40, 50 + s * 40 + 6, 62, 5)
        else:
            p.disc("third", 50 + s * 37, 51, 9)
    p.box("main", 14, 18, 86, 84, p.pick(14, 22, 7))
    eyes = p.pick("visor", "round", "square")
    if eyes == "visor":
        p.box("second", 23, 32, 77, 58, 10)
        p.disc("light", 37, 45, 7)
        p.disc("light", 63, 45, 7)
    else:
        for x in (35, 65):
            if eyes == "round":
                p.disc("light", x, 45, 12)
                p.disc("second", x, 45, 6.5)
            else:
                p.box("second", x - 9, 36, x + 9, 54, 4)
                p.box("light", x - 4, 41, x + 4, 49, 2)
    mouth = p.pick("line", "smile", "teeth")
    if mouth == "smile":
        p.curve("dark", 5, "M36 66 C42 76 58 76 64 66")
    else:
        p.box("dark", 34, 65 if mouth == "teeth" else 67, 66, 75 if mouth == "teeth" else 73, 3)
        for x in (42, 50, 58) if mouth == "teeth" else ():
            p.line("light", 2, (x, 66), (x, 74))
    if whole:
        head = Pen(shapes=p.shapes, head=p.head)
        p.shapes = []
        p.line("third", 9, (28, 66), (12, 80))
        p.line("third", 9, (72, 66), (88, 80))
        p.line("dark", 8, (40, 86), (40, 95))
        p.line("dark", 8, (60, 86), (60, 95))
        p.box("main", 26, 58, 74, 88, 9)
        p.box("second", 38, 66, 62, 78, 4)
        p.add(head, 50, 31, 0.62, 50, 50)


@thing(
    "circuit board", "computer chip", "processor", "semiconductor", "hardware", "electronics",
    "microchip",
    main="334155", second="94a3b8", light="38bdf8",
)  # fmt: skip
def chip(p: Pen) -> None:
    for k in (30, 50, 70):
        p.line("second", 5, (k, 4), (k, 96))
        p.line("second", 5, (4, k), (96, k))
    p.box("main", 18, 18, 82, 82, 7)
    p.box("light", 35, 35, 65, 65, 4)


@thing(
    "browser window", "homepage", "web page", "landing page", "user interface", "online",
    main="f8fafc", second="3b82f6", third="cbd5e1", light="ffffff",
)  # fmt: skip
def browser(p: Pen) -> None:
    p.box("main", 4, 12, 96, 88, 6)
    p.box("second", 4, 12, 96, 32, 6)
    p.box("second", 4, 24, 96, 32)
    for x in (14, 24, 34):
        p.disc("light", x, 22, 3.5)
    p.box("third", 12, 42, 44, 78, 3)
    for y in (45, 56, 67):
        p.line("third", 5, (54, y), (86, y))


@thing("bug", "software error", "debugging", "beetle", "defect", "ladybird", main="ef4444")
def bug(p: Pen) -> None:
    for s in (-1, 1):
        for y0, y1 in ((40, 30), (58, 58), (74, 86)):
            p.line("dark", 4, (50 + s * 24, y0), (50 + s * 44, y1))
        p.curve("dark", 4, f"M{50 + s * 8} 18 C{50 + s * 12} 10 {50 + s * 16} 6 {50 + s * 22} 6")
    p.disc("dark", 50, 26, 16, 14)
    p.disc("main", 50, 60, 31, 34)
    p.line("dark", 4, (50, 28), (50, 92))
    for x, y in ((36, 50), (64, 50), (34, 70), (66, 70)):
        p.disc("dark", x, y, 5)


@thing(
    "camera", "photo", "photography", "picture", "snapshot", "tripod", "video camera",
    main="334155", second="64748b", third="38bdf8", light="f8fafc",
)  # fmt: skip
def camera(p: Pen) -> None:
    p.poly("main", (34, 14), (66, 14), (74, 28), (26, 28))
    p.box("main", 4, 26, 96, 86, 9)
    p.box("light", 12, 34, 24, 40, 2)
    p.disc("light", 50, 56, 23)
    p.disc("third", 50, 56, 16)
    p.disc("dark", 50, 56, 8)
    p.disc("light", 55, 51, 3)


@thing(
    "video", "film", "movie", "play button", "cinema", "video clip",     main="ef4444", light="ffffff",
)  # fmt: skip
def video(p: Pen) -> None:
    p.box("main", 4, 18, 96, 82, 14)
    p.poly("light", (40, 34), (68, 50), (40, 66))


@thing(
    "headphones", "listening", "podcast", "call centre", "music headphones", "customer service",
    main="334155", second="ef4444",
)  # fmt: skip
def headphones(p: Pen) -> None:
    p.curve("main", 8, "M12 62 C8 -2 92 -2 88 62")
    p.box("second", 6, 54, 26, 92, 8)
    p.box("second", 74, 54, 94, 92, 8)


@thing(
    "microphone", "speech", "interview", "speaker", "karaoke", "press",
    main="64748b", second="334155",
)  # fmt: skip
def microphone(p: Pen) -> None:
    p.curve("second", 6, "M20 46 C20 86 80 86 80 46")
    p.line("second", 6, (50, 78), (50, 92))
    p.box("second", 32, 89, 68, 96, 3)
    p.box("main", 33, 4, 67, 66, 17)
    for y in (20, 32, 44):
        p.line("dark", 3, (42, y), (58, y))


@thing(
    "game controller", "gaming", "video game", "joystick", "entertainment",
    main="8b5cf6", light="f8fafc", second="fbbf24",
)  # fmt: skip
def gamepad(p: Pen) -> None:
    p.path(
        "main",
        "M26 26 L74 26 C90 26 96 44 97 64 C98 84 84 86 76 74 L70 66 L30 66 L24 74 C16 86 2 84 3 64 C4 44 10 26 26 26",
    )
    p.line("light", 6, (20, 46), (38, 46))
    p.line("light", 6, (29, 37), (29, 55))
    p.disc("second", 64, 50, 5)
    p.disc("light", 76, 42, 5)


@thing(
    "satellite", "telecommunications", "space technology", "remote sensing", "orbit",
    main="94a3b8", second="3b82f6", third="f59e0b",
)  # fmt: skip
def satellite(p: Pen) -> None:
    p.line("main", 5, (20, 20), (80, 80))
    p.poly("second", (6, 24), (24, 6), (42, 24), (24, 42))
    p.poly("second", (58, 76), (76, 58), (94, 76), (76, 94))
    p.poly("main", (36, 50), (50, 36), (64, 50), (50, 64))
    p.ring("third", 62, 38, 12, 4, -100, 10)
    p.ring("third", 62, 38, 22, 4, -100, 10)


@thing(
    "telescope", "astronomy", "observatory", "foresight", "forecast", "outlook",
    main="475569", second="94a3b8", third="92400e", light="bfdbfe",
)  # fmt: skip
def telescope(p: Pen) -> None:
    for x in (26, 50, 74):
        p.line("third", 5, (50, 56), (x, 94))
    p.poly("main", (14, 56), (72, 20), (82, 36), (24, 70))
    p.poly("second", (70, 14), (86, 5), (98, 25), (82, 36))
    p.poly("light", (8, 58), (14, 54), (25, 70), (18, 74))


@thing(
    "microscope", "science", "laboratory", "biology", "experiment", "research lab",
    main="475569", second="94a3b8", third="38bdf8",
)  # fmt: skip
def microscope(p: Pen) -> None:
    p.curve("main", 9, "M50 24 C82 24 94 66 64 86")
    p.box("main", 14, 85, 88, 95, 5)
    p.box("second", 16, 69, 58, 77, 4)
    p.soft("main", 4, (24, 17), (42, 9), (60, 46), (42, 55))
    p.soft("second", 3, (22, 9), (37, 2), (43, 13), (28, 20))
    p.soft("third", 3, (44, 55), (58, 48), (62, 57), (50, 63))
    p.disc("second", 76, 56, 7)


@thing(
    "test tube", "chemistry", "flask", "laboratory test", "formula", "pharma", "vaccine", "test tube rack",
    main="e2e8f0", second="a855f7", light="ffffff",
)  # fmt: skip
def flask(p: Pen) -> None:
    kind = p.pick("cone", "round", "tubes")
    if kind == "tubes":
        for x, level in ((20, 44), (42, 58), (64, 34)):
            p.box("main", x, 12, x + 16, 90, 8)
            p.box("second", x + 3.5, level, x + 12.5, 86, 4.5)
            p.box("main", x - 2, 8, x + 18, 16, 3)
        p.box("dark", 8, 50, 92, 56, 2)
        return
    if kind == "round":
        with p.joined():
            p.box("main", 40, 8, 60, 50)
            p.disc("main", 50, 64, 32)
        p.poly("second", *arc(50, 64, 27, 27, -8, 188))
    else:
        p.path(
            "main", "M38 10 L62 10 L62 38 L88 84 C92 92 88 96 80 96 L20 96 C12 96 8 92 12 84 L38 38"
        )
        p.path("second", "M29 62 L71 62 L83 83 C86 90 83 91 78 91 L22 91 C17 91 14 90 17 83")
    p.box("main", 32, 4, 68, 13, 4)
    p.disc("light", 44, 76, 4.5)
    p.disc("light", 58, 82, 3.5)
    p.disc("light", 55, 70, 2.5)


@thing(
    "atom", "physics", "nuclear", "molecule", "quantum", "particle",
    main="3b82f6", second="ef4444",
)  # fmt: skip
def atom(p: Pen) -> None:
    for turn in (0, 60, 120):
        a = math.radians(turn)
        points = [
            (50 + x * math.cos(a) - y * math.sin(a), 50 + x * math.sin(a) + y * math.cos(a))
            for x, y in (
                (44 * math.cos(t), 16 * math.sin(t))
                for t in (math.radians(6 * k) for k in range(61))
            )
        ]
        p.line("main", 4, *points)
    p.disc("second", 50, 50, 9)


@thing(
    "dna", "genetics", "gene", "biotechnology", "genome", "heredity",
    main="3b82f6", second="ec4899", third="cbd5e1",
)  # fmt: skip
def dna(p: Pen) -> None:
    left, right = [], []
    for k in range(33):
        y, a = 4 + 92 * k / 32, 2 * math.pi * k / 21
        left.append((50 + 26 * math.sin(a), y))
        right.append((50 - 26 * math.sin(a), y))
    for k in (2, 4, 7, 9, 13, 15, 18, 20, 23, 26, 29):
        p.line("third", 4, left[k], right[k])
    p.line("main", 7, *left)
    p.line("second", 7, *right)


@thing(
    "battery", "charge", "energy storage", "power supply", "accumulator", "power bank", "car battery",
    main="334155", second="22c55e", light="f8fafc",
)  # fmt: skip
def battery(p: Pen) -> None:
    p.box("main", 88, 40, 97, 60, 3)
    p.box("main", 4, 24, 90, 76, 8)
    p.box("light", 10, 30, 84, 70, 4)
    for x in (14, 32, 50):
        p.box("second", x, 35, x + 13, 65, 2)


@thing(
    "plug", "electric plug", "plug-in", "charging", "socket", "electromobility", "charger", "extension lead", "power strip",
    main="334155", second="94a3b8",
)  # fmt: skip
def plug(p: Pen) -> None:
    p.line("second", 7, (36, 6), (36, 30))
    p.line("second", 7, (64, 6), (64, 30))
    p.path("main", "M20 28 L80 28 L80 44 C80 62 68 70 56 72 L44 72 C32 70 20 62 20 44")
    p.curve("main", 7, "M50 70 C50 86 66 82 66 96")


@thing(
    "windmill", "wind energy", "wind turbine", "renewable energy", "green energy",
    main="e2e8f0", second="94a3b8",
)  # fmt: skip
def turbine(p: Pen) -> None:
    p.poly("second", (47, 42), (53, 42), (56, 96), (44, 96))
    for turn in (-90, 30, 150):
        a = math.radians(turn)
        cos, sin = math.cos(a), math.sin(a)
        p.poly(
            "main",
            (50, 40),
            (50 + 14 * cos - 6 * sin, 40 + 14 * sin + 6 * cos),
            (50 + 40 * cos, 40 + 40 * sin),
            (50 + 3 * sin, 40 - 3 * cos),
        )
    p.disc("dark", 50, 40, 5)


@thing(
    "stethoscope", "medical examination", "health check", "diagnosis", "general practitioner",
    main="334155", second="94a3b8", third="ef4444",
)  # fmt: skip
def stethoscope(p: Pen) -> None:
    p.curve("main", 6, "M22 8 L22 34 C22 60 58 60 58 34 L58 8")
    p.curve("main", 6, "M40 54 L40 72 C40 98 78 98 78 72 L78 58")
    p.disc("second", 22, 8, 5)
    p.disc("second", 58, 8, 5)
    p.disc("second", 78, 48, 13)
    p.disc("third", 78, 48, 6)


@thing(
    "pill", "medicine tablet", "drug", "medication", "pharmaceuticals", "treatment", "vitamins", "vitamin tablets",
    main="ef4444", second="f8fafc", light="fecaca",
)  # fmt: skip
def pill(p: Pen) -> None:
    p.poly("second", *arc(31, 69, 18, 18, 45, 225), (37.3, 37.3), (62.7, 62.7))
    p.poly("main", *arc(69, 31, 18, 18, 225, 405), (62.7, 62.7), (37.3, 37.3))
    p.shine(5, "M54 28 C60 20 68 18 74 22")


@thing(
    "syringe", "vaccination", "injection", "immunisation", "vaccine shot",
    main="e2e8f0", second="38bdf8", third="64748b",
)  # fmt: skip
def syringe(p: Pen) -> None:
    p.line("third", 3, (6, 94), (26, 74))
    p.line("third", 6, (72, 28), (86, 14))
    p.line("third", 7, (78, 6), (94, 22))
    p.poly("main", (22, 64), (64, 22), (78, 36), (36, 78))
    p.poly("second", (22, 64), (44, 42), (58, 56), (36, 78))
    p.line("third", 7, (58, 16), (84, 42))


@thing(
    "magnet", "attraction", "customer acquisition", "attract", "magnetism",
    main="ef4444", second="e2e8f0",
)  # fmt: skip
def magnet(p: Pen) -> None:
    p.path(
        "main", "M10 36 L10 52 C10 104 90 104 90 52 L90 36 L66 36 L66 52 C66 72 34 72 34 52 L34 36"
    )
    p.box("second", 10, 14, 34, 36)
    p.box("second", 66, 14, 90, 36)
