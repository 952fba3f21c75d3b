"""Colours of the style "two-colour": lines, an accent, paper, and a tint of the accent for what must be told from both."""

from __future__ import annotations

import colorsys
import random
from collections.abc import Mapping, Sequence

import numpy as np
from PIL import Image, ImageDraw

from allaprima.symbols import coats
from allaprima.symbols.colouring import SKIN, UNLIKE, UNSEEN
from allaprima.symbols.pen import Shape
from allaprima.symbols.shades import (
    INK,
    LEGIBLE,
    WHITE,
    Colour,
    contrast,
    legible,
    luminance,
    mixed,
    rgb,
)
from allaprima.symbols.things import Thing

SIDE = 64
"""Pixels of the picture in which it is counted what is seen of each part."""
LEAST = 0.05
"""Share of a thing that an accent takes at least, if any part is as large."""
BLANK, ALIKE = 1.12, 1.15
"""Contrast (WCAG 2.2) below which a colour is as good as paper; and below which of two none is better seen."""
VIVID = 0.25
"""Difference of the channels, 0..1, from which on a thing's colour is an accent."""
TINT, SKIN_TINTS = 0.6, ((0.14, 0.62), (0.26, 0.78))
"""How much paper is in a tint; and in that of skin, below which luminance."""


def duotone(
    things: Sequence[Thing], shapes: Sequence[Shape], own: Mapping[str, Colour], asked: Sequence[str],
    chance: random.Random, *, ground: Colour | None = None,
) -> dict[str, Colour]:  # fmt: skip
    """sRGB by part, as `drawing.Look` wants it, of which "ink" is that of lines, "accent" the other one and "paper" what
    is left white; on a dark ground lines are light, and paper is the ground.

    Args:
        shapes: of the things, in the order in which they lie on one another; parts are "0 main".
        own: which colours the parts would have, if nobody asked for any: they say what is dark, pale or bright.
        asked: "#rrggbb", of which the first two count. One is the accent, or that of lines where it is dark. Of two the one
            that is better seen is that of lines and the other one the accent, both exactly; where neither can be seen as
            a line, they are accent and tint. What can hardly be told from paper is that.
        chance: chooses an accent for things that have no colour.
        ground: of what the things lie on, where the prompt names it.
    """
    areas = seen(shapes)
    roles: dict[str, str] = {}
    for k in range(len(things)):
        mine = {part: area for part, area in areas.items() if part.startswith(f"{k} ")}
        roles |= _roles(mine, own, is_hand=things[k].own["main"] == SKIN, k=k)
    accents = [part for part, role in roles.items() if role == "accent"]
    bright = next((own[part] for part in accents if _chroma(own[part]) >= VIVID), None)
    named = _named([rgb(code) for code in asked[:2]], bright, chance, ground)
    table = named | {"badge": ground or mixed(named["accent"], WHITE, 0.8)}
    for part in (part for part in own if " " in part):
        role = roles.get(part, "paper")
        if role != "skin":
            table[part] = named[role]
            continue
        shares = (share for below, share in SKIN_TINTS if luminance(own[part]) < below)
        table[part] = mixed(named["ink"], named["paper"], next(shares, 1.0))
    return table


def seen(shapes: Sequence[Shape]) -> dict[str, float]:
    """Share of what is seen that each part takes, 0..1."""
    parts = sorted({shape.part for shape in shapes if shape.part != "cut"})
    image = Image.new("L", (SIDE, SIDE))
    pen, unit = ImageDraw.Draw(image), SIDE / 100
    for shape in shapes:
        value = 0 if shape.part == "cut" else parts.index(shape.part) + 1
        places = [(x * unit, y * unit) for x, y in shape.points]
        if shape.width:
            pen.line(places, fill=value, width=max(1, round(shape.width * unit)))
        else:
            pen.polygon(places, fill=value)
    counts = np.bincount(np.asarray(image).ravel(), minlength=len(parts) + 1)[1:]
    return {part: float(n) / max(1, int(counts.sum())) for part, n in zip(parts, counts, strict=False)}  # fmt: skip


def _roles(
    areas: Mapping[str, float], own: Mapping[str, Colour], *, is_hand: bool, k: int
) -> dict[str, str]:
    """Of one thing's parts: "ink", "accent", "tint", "paper" or "skin"."""
    whole = max(1e-6, sum(areas.values()))
    roles: dict[str, str] = {}
    for part in areas:
        colour, name = own[part], part.split(" ")[1]
        if name == "skin" or (is_hand and name == "main"):
            roles[part] = "skin"
        elif _is_dark(colour) or (name == "hair" and luminance(colour) < 0.2):
            roles[part] = "ink"
        else:
            roles[part] = "paper" if _is_pale(colour) else "tint"
    large = [part for part in roles if areas[part] >= LEAST * whole]
    for among in (("tint", "paper"), ("skin",), ("ink",)):
        if fit := [part for part in large if roles[part] in among]:
            roles[max(fit, key=lambda part: _weight(part, areas[part], own[part]))] = "accent"
            break
    return roles


def _weight(part: str, area: float, colour: Colour) -> float:
    """How much a part looks like the one that an accent is for: large, vivid and not pale; the main one before others."""
    main = 1.5 if part.endswith(" main") else 1.0
    return main * area * (_chroma(colour) + 0.05) * (1.1 - luminance(colour))


def _named(
    asked: Sequence[Colour], bright: Colour | None, chance: random.Random, ground: Colour | None
) -> dict[str, Colour]:
    """The colours of lines ("ink"), accent, paper and tint."""
    dark_ground = ground is not None and luminance(ground) < 0.18
    paper = ground if ground and dark_ground else WHITE
    plain = WHITE if dark_ground else INK
    asked = [colour for colour in asked if contrast(colour, paper) >= BLANK] or asked[:1]
    if len(asked) == 2:
        by_sight = sorted(asked, key=lambda colour: contrast(colour, paper), reverse=True)
        ink, accent = asked if contrast(*asked) < ALIKE else by_sight
        if contrast(ink, paper) >= LEGIBLE:
            return _table(ink, accent, paper)
        return _table(plain, asked[0], paper) | {"tint": asked[1]}
    if asked:
        accent = asked[0]
        if contrast(accent, plain) < LEGIBLE:
            return _table(accent, mixed(accent, paper, 0.5), paper)
        if ground and _apart(accent, ground) < UNSEEN:
            accent = WHITE
        return _table(plain, accent, paper)
    accent = bright or rgb(chance.choice(coats.BRIGHT))
    if ground and _apart(accent, ground) < UNLIKE:
        accent = max(map(rgb, coats.BRIGHT), key=lambda colour: _apart(colour, ground))
    return _table(plain, legible(accent, plain, LEGIBLE + 0.3), paper)


def _table(ink: Colour, accent: Colour, paper: Colour) -> dict[str, Colour]:
    return {"ink": ink, "accent": accent, "paper": paper, "tint": mixed(accent, paper, TINT)}


def _apart(a: Colour, b: Colour) -> int:
    return max(abs(x - y) for x, y in zip(a, b, strict=True))


def _is_dark(colour: Colour) -> bool:
    return luminance(colour) < (0.05 if _saturation(colour) > 0.35 else 0.13)


def _is_pale(colour: Colour) -> bool:
    return luminance(colour) > 0.35 and _saturation(colour) < 0.36


def _chroma(colour: Colour) -> float:
    return (max(colour) - min(colour)) / 255


def _saturation(colour: Colour) -> float:
    return colorsys.rgb_to_hsv(*(value / 255 for value in colour))[1]
