"""Computers and telephones with something on their screens."""

from __future__ import annotations

from allaprima.symbols.pen import Pen
from allaprima.symbols.things.registry import thing


@thing(
    "smartphone", "mobile phone", "app", "mobile", "cell phone", "iphone",
    main="1e293b", second="38bdf8", light="f8fafc", third="10b981",
)  # fmt: skip
def smartphone(p: Pen) -> None:
    p.box("main", 24, 4, 76, 96, 9)
    tall = p.pick(False, True)
    p.box("second", 29, 11 if tall else 14, 71, 89 if tall else 82, 5 if tall else 2)
    shown = "" if p.holds else p.pick("apps", "chat", "bars", "tick")
    p.room("on in", 32, 18, 68, 78, behind="second")
    if shown == "apps":
        for k, (x, y) in enumerate((x, y) for y in (22, 40) for x in (35, 53)):
            p.box("third" if k in (1, 2) else "light", x, y, x + 12, y + 12, 3)
    elif shown == "chat":
        for x0, y, x1, part in (
            (34, 22, 58, "light"),
            (42, 38, 66, "third"),
            (34, 54, 54, "light"),
        ):
            p.box(part, x0, y, x1, y + 11, 5)
    elif shown == "bars":
        for k, high in enumerate((14, 22, 30)):
            p.box("third" if k == 2 else "light", 36 + 10 * k, 64 - high, 43 + 10 * k, 64, 2)
    elif shown:
        p.disc("third", 50, 46, 15)
        p.line("light", 4.5, (43, 46), (48, 52), (58, 40))
    if tall:
        p.box("main", 42, 11, 58, 15, 2)
    else:
        p.disc("light", 50, 89, 3.5)


@thing(
    "laptop", "computer", "software", "notebook computer", "pc", "programming",
    "website", "digital",
    main="334155", second="38bdf8", third="94a3b8", light="ffffff",
)  # fmt: skip
def laptop(p: Pen) -> None:
    frame = p.pick(5, 9)
    p.box("main", 16, 16, 84, 68, frame)
    p.box("second", 22, 22, 78, 62, frame - 3)
    p.room("on in", 27, 25, 73, 59, behind="second")
    if not p.holds:
        _shown(p, 50, 42, p.pick("code", "bars", "lines", "play"))
    if p.pick(False, True):
        p.path("third", "M4 72 L96 72 L96 75 C96 80 92 83 88 83 L12 83 C8 83 4 80 4 75")
    else:
        p.poly("third", (4, 72), (96, 72), (90, 82), (10, 82))
    p.box("main", 42, 72, 58, 76, 2)


def _shown(p: Pen, x: float, y: float, what: str) -> None:
    """What is on a screen, around its middle."""
    if what == "code":
        p.line("light", 4, (x - 10, y - 8), (x - 18, y), (x - 10, y + 8))
        p.line("light", 4, (x + 10, y - 8), (x + 18, y), (x + 10, y + 8))
    elif what == "bars":
        for k, high in enumerate((9, 16, 12, 24)):
            p.box("light", x - 19 + 10.4 * k, y + 12 - high, x - 12 + 10.4 * k, y + 12, 1.5)
    elif what == "lines":
        for k, long in enumerate((18, 36, 28)):
            p.line("light", 4, (x - 18, y - 10 + 10 * k), (x - 18 + long, y - 10 + 10 * k))
    else:
        p.disc("light", x, y, 13)
        p.poly("main", (x - 4, y - 7), (x - 4, y + 7), (x + 8, y))


@thing(
    "monitor", "desktop computer", "screen", "desktop", "display", "tv",
    main="334155", second="38bdf8", third="94a3b8",
)  # fmt: skip
def monitor(p: Pen) -> None:
    if p.pick(False, True):
        p.line("third", 6, (36, 74), (30, 90))
        p.line("third", 6, (64, 74), (70, 90))
    else:
        p.poly("third", (42, 70), (58, 70), (62, 88), (38, 88))
        p.box("third", 28, 86, 72, 93, 3)
    p.box("main", 6, 10, 94, 74, 6)
    p.box("second", 12, 16, 88, 66, 2)
    p.room("on in", 20, 19, 80, 63, behind="second")
    if not p.holds and (shown := p.pick("", "code", "bars", "lines", "play")):
        _shown(p, 50, 41, shown)
