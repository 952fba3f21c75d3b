"""Parts of people: heads with hair and a face, shoulders, what they wear. The seed chooses hair, beard and whether it
is a woman or a man, where the words leave it open."""

from __future__ import annotations

from collections.abc import Callable

from allaprima.symbols.pen import Pen, Shape

OF_GROUP = ("", " b", " c")
"""After "skin" and "hair": those of the second and third in a group, who differ."""
HEAD = (50.0, 41.0, 19.5, 21.5)
"""Middle and radii."""
CROWN = "M29 43 C23 9 77 9 71 43 "
"""The outer line of hair that lies on the head, from ear to ear."""


def bust(
    p: Pen,
    dress: Callable[[Pen], None] | None = None,
    hat: Callable[[Pen], None] | None = None,
    *,
    body: str = "main",
    bald: bool = True,
    face: bool = True,
    anyone: bool = False,
) -> str:
    """Head and shoulders.

    Args:
        dress: draws what is worn over the shoulders, below the head.
        hat: draws what is on the head; less hair is seen then.
        body: part of the shoulders.
        bald: whether a man may be.
        anyone: whether it is someone of whom nothing is said: any hair, but no beard, no bald head, nothing long.

    Returns:
        "woman" or "man".
    """
    who = p.person()
    if "head" in p.wears:
        hat = None  # but that which is put on
    if anyone:
        style = p.pick("parted", "pixie", "bob", "curly", "curls", "short", "bun")
    elif who == "woman":
        style = p.pick(
            "long",
            "bob",
            *(["curls", "ponytail"] if "head" in p.wears else ["bun", "curls", "ponytail"]),
        )
    else:
        style = p.pick("parted", "short", "quiff", "curly", "cropped", *(["bald"] if bald else []))
    behind(p, style)
    shoulders(p, body)
    if dress:
        dress(p)
    head(p, face=face)
    if who == "man" and not hat and style != "parted" and not anyone:
        beard(p, p.pick("", "", "full", "moustache"))
    if hat:
        under_hat(p, style)
        hat(p)
    else:
        hair(p, style)
    return who


def shoulders(p: Pen, body: str = "main") -> None:
    p.path(body, "M7 97 C7 76 24 70 42 67 L58 67 C76 70 93 76 93 97")
    p.path("skin", "M42.5 56 L57.5 56 L57.5 66 C57.5 75 42.5 75 42.5 66")


def head(p: Pen, *, face: bool = True) -> None:
    x, y, rx, ry = HEAD
    p.heads(50, 28, 41, eyes=(50, 42), apart=15.2, face=39, neck=(50, 69), collar=40)
    with p.joined():
        p.disc("skin", x, y, rx, ry)
        for side in (-1, 1):
            p.disc("skin", x + side * rx, y + 2.5, 4, 5)
    if face:
        features(p)


def features(p: Pen, x: float = 50, y: float = 42, scale: float = 1.0) -> None:
    """Eyes and a smile."""
    for side in (-1, 1):
        p.line(
            "dark", 4.4 * scale, (x + side * 7.6 * scale, y - 0.9 * scale), (x + side * 7.6 * scale, y + 0.9 * scale)
        )  # fmt: skip
    a, b, c = 5.5 * scale, y + 9 * scale, 3.6 * scale
    p.curve("dark", 2.6 * scale, f"M{x - a:.2f} {b:.2f} C{x - a / 2:.2f} {b + c:.2f} {x + a / 2:.2f} {b + c:.2f} {x + a:.2f} {b:.2f}")  # fmt: skip


def behind(p: Pen, style: str, part: str = "hair") -> None:
    """Hair that is seen behind the head and the shoulders."""
    if style == "long":
        p.path(part, "M24 80 C16 4 84 4 76 80 C66 86 34 86 24 80")
    elif style == "bob":
        p.path(part, "M25 60 C18 6 82 6 75 60 C70 65 64 64 60 60 L40 60 C36 64 30 65 25 60")
    elif style == "bun":
        p.disc(part, 50, 12.5, 9.5)
    elif style == "ponytail":
        p.path(part, "M64 20 C88 12 97 42 83 70 C80 58 76 48 66 40")
    elif style == "curls":
        with p.joined():
            for x, y, r in (
                (50, 22, 16), (34, 26, 11), (66, 26, 11), (26, 40, 10.5), (74, 40, 10.5),
                (24, 55, 10), (76, 55, 10), (29, 67, 9), (71, 67, 9),
            ):  # fmt: skip
                p.disc(part, x, y, r)


def hair(p: Pen, style: str, part: str = "hair") -> None:
    """Hair on the head, without a hat."""
    if style == "long":
        p.path(part, CROWN + "C69 35 60 30 54 22 C48 32 36 35 29 43")
    elif style == "bob":
        p.path(part, CROWN + "C69 34 62 31 50 31 C38 31 31 34 29 43")
    elif style in ("bun", "ponytail"):
        p.path(part, CROWN + "C69 33 60 27 50 26 C40 27 31 33 29 43")
    elif style == "parted":
        p.path(part, CROWN + "C69 36 66 32 63 28 C54 33 42 33 34 31 C31 35 30 39 29 43")
    elif style == "short":
        p.path(part, CROWN + "C70 37 67 31 62 29 C54 27 46 27 38 29 C33 31 30 37 29 43")
    elif style == "pixie":
        p.path(
            part,
            "M28 48 C24 26 28 9 48 9 C70 6 77 26 71 47 C70 40 69 34 66 29 C56 36 44 35 36 30 C33 34 32 40 31 48",
        )
    elif style == "quiff":
        p.path(
            part,
            "M29 43 C26 31 27 24 33 19 C36 7 66 5 72 17 C76 24 74 34 71 43 C70 36 67 31 62 28 C52 30 44 26 38 26 C33 30 30 37 29 43",
        )
    elif style == "cropped":
        p.path(part, "M30 38 C27 12 73 12 70 38 C66 27 58 25 50 25 C42 25 34 27 30 38")
    elif style in ("curly", "curls"):
        with p.joined():
            for x, y, r in ((50, 20, 9), (38, 22, 8.5), (62, 22, 8.5), (31, 31, 7), (69, 31, 7)):
                p.disc(part, x, y, r)


def under_hat(p: Pen, style: str, part: str = "hair") -> None:
    """Hair on the temples, below a hat."""
    if style != "bald":
        p.path(part, "M29 47 L29 30 L71 30 L71 47 C69 42 67 38 66 34 L34 34 C33 38 31 42 29 47")


def beard(p: Pen, kind: str) -> None:
    if kind == "full":
        p.path(
            "hair",
            "M30.5 42 C33 46 33 50 38 50.5 C44 47 56 47 62 50.5 C67 50 67 46 69.5 42 C72 58 62 66.5 50 66.5 C38 66.5 28 58 30.5 42",
        )
        p.curve("light", 2.2, "M45 54.5 C48 57 52 57 55 54.5")
    elif kind == "moustache":
        p.path("hair", "M41 50.5 C44 46 48 46.5 50 48 C52 46.5 56 46 59 50.5 C55 51.5 52 51 50 50 C48 51 45 51.5 41 50.5")  # fmt: skip


def small(
    p: Pen, x: float, y: float, size: float, style: str, which: str = "", *, face: bool = True
) -> None:
    """A head of that radius elsewhere, with all its hair.

    Args:
        which: of OF_GROUP.
    """
    whole = Pen(chance=p.chance, who=p.who)
    behind(whole, style)
    head(whole, face=face)
    hair(whole, style)
    for shape in whole.shapes:
        p.add(of_group(shape, which), x, y, size / 20, 50, 41)


def small_behind(p: Pen, x: float, y: float, size: float, style: str, which: str = "") -> None:
    """The hair of such a head that lies behind the shoulders."""
    back = Pen()
    behind(back, style)
    for shape in back.shapes:
        p.add(of_group(shape, which), x, y, size / 20, 50, 41)


def of_group(shape: Shape, which: str) -> Shape:
    """The shape, with the skin and hair of another one in a group."""
    return shape.played(shape.part + which) if shape.part in ("skin", "hair") else shape


def glasses(p: Pen, y: float = 42.5) -> None:
    for x in (42, 58):
        p.ring("dark", x, y, 6, 2)
    p.line("dark", 2, (48, y - 0.5), (52, y - 0.5))


def lapels(p: Pen, shirt: str = "light", collar: str = "main", tie: str = "") -> None:
    """A jacket that is open over a shirt, with a tie."""
    p.poly(shirt, (40, 67), (60, 67), (56, 84), (50, 97), (44, 84))
    p.path("skin", "M42.5 58 L57.5 58 L57.5 66 L50 75 L42.5 66")
    if tie:
        p.poly(tie, (47, 74), (53, 74), (52, 79), (55, 90), (50, 97), (45, 90), (48, 79))
    for s in (-1, 1):
        p.poly(collar, (50 + s * 8, 66), (50 + s * 16, 70), (50 + s * 13, 82), (50 + s * 1, 97))


def neckline(p: Pen, part: str = "second") -> None:
    """The seam of a pullover."""
    p.curve(part, 3.4, "M41 67.5 C43 77 57 77 59 67.5")


def v_neck(p: Pen, part: str = "second") -> None:
    p.line(part, 3.4, (40.5, 67.5), (50, 80), (59.5, 67.5))
    p.poly("skin", (42.5, 66), (57.5, 66), (50, 77))


def collar(p: Pen, part: str = "light") -> None:
    """Of a shirt."""
    for s in (-1, 1):
        p.poly(part, (50, 75), (50 + s * 9, 65), (50 + s * 15, 71), (50 + s * 7, 80))


def profile(p: Pen, x: float, y: float, r: float, turn: float = 0.0, hat: str = "") -> None:
    """A small head with hair, seen from the side that it goes to (1 right, -1 left, 0 towards us)."""
    who = p.person()
    if who == "woman" and not hat:
        back = p.pick("tail", "bob")
        if back == "tail":
            p.curve(
                "hair", r * 0.7,
                f"M{x - turn * r * 0.6} {y - r * 0.5} C{x - (turn or 1) * r * 1.6} {y - r * 0.6} {x - (turn or 1) * r * 1.9} {y} {x - (turn or 1) * r * 1.7} {y + r * 0.9}",
            )  # fmt: skip
        else:
            p.disc("hair", x - turn * r * 0.3, y + r * 0.1, r * 1.12, r * 1.15)
    p.disc("skin", x, y, r)
    part, low = hat or "hair", 0.05 if hat else 0.2
    p.path(
        part,
        f"M{x - r * 1.05} {y + r * low} C{x - r * 1.3} {y - r * 1.55} {x + r * 1.3} {y - r * 1.55} {x + r * 1.05} {y + r * (low - 0.25)} C{x + r * 0.5} {y - r * 0.5} {x - r * 0.3} {y - r * 0.6} {x - r * 1.05} {y + r * low}",
    )
