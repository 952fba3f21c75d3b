"""Arrows and the signs of programs and players."""

from __future__ import annotations

import math

from allaprima.symbols.pen import Pen, arc
from allaprima.symbols.things.registry import thing


def _tip(p: Pen, part: str, x: float, y: float, angle: float, r: float) -> None:
    """The head of an arrow that points at an angle, in degrees clockwise from the right."""
    p.poly(
        part,
        *[
            (
                x + r * k * math.cos(math.radians(angle + t)),
                y + r * k * math.sin(math.radians(angle + t)),
            )
            for t, k in ((0, 1), (125, 1.1), (-125, 1.1))
        ],
    )


@thing(
    "arrow left",
    "left arrow",
    "left",
    "arrow pointing left",
    "previous",
    "back",
    "go back",
    "return",
    main="3b82f6",
)
def arrow_left(p: Pen) -> None:
    p.soft("main", 5, (95, 38), (48, 38), (48, 14), (3, 50), (48, 86), (48, 62), (95, 62))


@thing(
    "arrow down",
    "down arrow",
    "arrow going down",
    "down",
    "decrease arrow",
    "downwards",
    main="ef4444",
)
def arrow_down(p: Pen) -> None:
    p.soft("main", 5, (38, 5), (62, 5), (62, 52), (86, 52), (50, 97), (14, 52), (38, 52))


@thing(
    "double arrow",
    "left and right",
    "two-way arrow",
    "both directions",
    "bidirectional",
    "double-headed arrow",
    main="8b5cf6",
)
def double_arrow(p: Pen) -> None:
    p.path("main", "M3 50 L34 22 L34 40 L66 40 L66 22 L97 50 L66 78 L66 60 L34 60 L34 78")


@thing("curved arrow", "turn right", "redo", "arrow with a bend", "jump to", main="0ea5e9")
def curved_arrow(p: Pen) -> None:
    p.line("main", 13, *arc(46, 60, 32, 32, 150, 318))
    _tip(p, "main", 74, 50, 62, 19)


@thing("undo", "turn left", "revert", "take back", "undo arrow", main="f59e0b")
def undo(p: Pen) -> None:
    p.line("main", 13, *arc(54, 60, 32, 32, 30, -138))
    _tip(p, "main", 26, 50, 118, 19)


@thing("u-turn", "turning back", "turnaround", "reversal", "return journey", main="10b981")
def u_turn(p: Pen) -> None:
    p.curve("main", 14, "M26 92 L26 38 C26 2 74 2 74 38 L74 58")
    p.poly("main", (54, 56), (94, 56), (74, 86))


@thing(
    "arrows in all directions",
    "expand",
    "maximize",
    "full screen",
    "expansion arrows",
    "scalability",
    "enlarge",
    main="3b82f6",
)
def expand(p: Pen) -> None:
    for sx in (-1, 1):
        for sy in (-1, 1):
            p.line("main", 9, (50 + sx * 14, 50 + sy * 14), (50 + sx * 36, 50 + sy * 36))
            p.line(
                "main",
                9,
                (50 + sx * 20, 50 + sy * 41),
                (50 + sx * 41, 50 + sy * 41),
                (50 + sx * 41, 50 + sy * 20),
            )


@thing(
    "arrows to the middle",
    "minimize",
    "centralisation",
    "convergence",
    "consolidation",
    "merge",
    main="8b5cf6",
    second="f59e0b",
)
def converge(p: Pen) -> None:
    p.disc("second", 50, 50, 11)
    for k in range(4):
        a = math.radians(90 * k + 45)
        p.line(
            "main",
            9,
            (50 + 46 * math.cos(a), 50 + 46 * math.sin(a)),
            (50 + 30 * math.cos(a), 50 + 30 * math.sin(a)),
        )
        _tip(p, "main", 50 + 27 * math.cos(a), 50 + 27 * math.sin(a), 90 * k + 225, 11)


@thing(
    "share sign",
    "share",
    "sharing",
    "share button",
    "spread the word",
    "referral",
    main="3b82f6",
    second="93c5fd",
)
def share(p: Pen) -> None:
    p.line("second", 6, (26, 50), (74, 22))
    p.line("second", 6, (26, 50), (74, 78))
    for x, y in ((24, 50), (76, 21), (76, 79)):
        p.disc("main", x, y, 15)


@thing("menu button", "menu", "hamburger menu", "list view", "menu bar", main="334155")
def menu(p: Pen) -> None:
    for y in (24, 50, 76):
        p.line("main", 12, (16, y), (84, y))


@thing(
    "grid",
    "tiles view",
    "grid view",
    "apps menu",
    "four squares",
    "matrix",
    "2x2 matrix",
    "swot analysis",
    "swot",
    main="10b981",
    second="ef4444",
    third="3b82f6",
    light="f59e0b",
)
def grid(p: Pen) -> None:
    for x, y, part in ((8, 8, "main"), (53, 8, "second"), (8, 53, "third"), (53, 53, "light")):
        p.box(part, x, y, x + 39, y + 39, 6)


@thing(
    "bookmark", "save for later", "ribbon bookmark", "reading list", main="ef4444", light="fecaca"
)
def bookmark(p: Pen) -> None:
    p.path("main", "M22 4 L78 4 L78 95 L50 72 L22 95")
    p.line("light", 5, (34, 18), (66, 18))


@thing("hash sign", "hashtag", "social media trend", "number sign", main="6366f1")
def hashtag(p: Pen) -> None:
    with p.joined():
        p.line("main", 10, (38, 8), (28, 92))
        p.line("main", 10, (72, 8), (62, 92))
        p.line("main", 10, (10, 34), (94, 34))
        p.line("main", 10, (6, 66), (90, 66))


@thing("at sign", "e-mail address", "at symbol", "internet address", main="0ea5e9")
def at_sign(p: Pen) -> None:
    p.ring("main", 49, 50, 17, 9)
    p.curve(
        "main",
        9,
        "M66 34 L66 56 C66 70 86 68 90 50 C92 24 72 8 50 8 C26 8 8 26 8 50 C8 76 28 92 52 92 C60 92 68 90 74 86",
    )


@thing("power button", "switch on", "on and off", "shut down", "standby", "turn off", main="ef4444")
def power(p: Pen) -> None:
    p.line("main", 11, *arc(50, 55, 36, 36, -50, 230))
    p.line("main", 11, (50, 8), (50, 48))


@thing(
    "play sign",
    "play",
    "start button",
    "press play",
    "triangle play",
    main="10b981",
    light="ffffff",
)
def play(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.path("light", "M38 30 C38 26 42 25 45 27 L73 46 C76 48 76 52 73 54 L45 73 C42 75 38 74 38 70")


@thing(
    "pause sign", "pause button", "on hold", "interruption", "paused", main="f59e0b", light="ffffff"
)
def pause(p: Pen) -> None:
    p.disc("main", 50, 50, 45)
    p.box("light", 31, 29, 44, 71, 4)
    p.box("light", 56, 29, 69, 71, 4)


@thing(
    "speaker volume",
    "volume",
    "loud",
    "sound on",
    "turn up the volume",
    "noise",
    main="334155",
    second="3b82f6",
)
def volume(p: Pen) -> None:
    p.soft("main", 5, (5, 35), (24, 35), (50, 12), (50, 88), (24, 65), (5, 65))
    for r in (14, 27, 40):
        p.line("second", 6.5, *arc(52, 50, r, r, -42, 42))


@thing(
    "muted speaker",
    "mute",
    "sound off",
    "muted",
    "noise protection",
    main="334155",
    second="ef4444",
)
def mute(p: Pen) -> None:
    p.soft("main", 5, (5, 35), (24, 35), (50, 12), (50, 88), (24, 65), (5, 65))
    p.line("second", 8, (64, 36), (92, 64))
    p.line("second", 8, (92, 36), (64, 64))


@thing(
    "sliders",
    "adjustments",
    "preferences",
    "customisation",
    "controls",
    "fine tuning",
    "parameters",
    main="3b82f6",
    second="cbd5e1",
)
def sliders(p: Pen) -> None:
    for y, x in ((22, 64), (50, 32), (78, 72)):
        p.line("second", 7, (8, y), (92, y))
        p.line("main", 7, (8, y), (x, y))
        p.disc("main", x, y, 11)


@thing(
    "toggle switch",
    "switched on",
    "feature toggle",
    "activation",
    "enabled",
    main="22c55e",
    light="ffffff",
)
def toggle(p: Pen) -> None:
    p.box("main", 4, 26, 96, 74, 24)
    p.disc("light", 72, 50, 18)


@thing(
    "open lock",
    "unlocked",
    "unlock",
    "open access",
    "open source",
    "insecure",
    main="22c55e",
    second="64748b",
    light="14532d",
)
def unlocked(p: Pen) -> None:
    p.curve("second", 9, "M28 46 L28 28 C28 2 66 0 68 24")
    p.box("main", 16, 44, 84, 95, 7)
    p.disc("light", 50, 64, 7)
    p.line("light", 6, (50, 66), (50, 80))
