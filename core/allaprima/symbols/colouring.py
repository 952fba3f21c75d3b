"""Which colour each part of the things in a picture has."""

from __future__ import annotations

import colorsys
import random
from collections.abc import Sequence

from allaprima.symbols import coats
from allaprima.symbols.shades import (
    INK,
    LEGIBLE,
    PALE,
    WHITE,
    Colour,
    contrast,
    legible,
    luminance,
    mixed,
    rgb,
)
from allaprima.symbols.things import Thing
from allaprima.symbols.things.figures import OF_GROUP

PARTS = ("main", "second", "third")
SKIN = "f2b88a"
"""What the main colour of hands is, of which nobody asked for another one: that of skin."""
SKINS = ("fcd9bd", "f2b88a", "dc9d6b", "bb7c4e", "99643f", "7b4f36")
"""Skin, from light to dark; the seed chooses evenly."""
HAIRS = ("2b211e", "3d2a20", "5c3a21", "8a5a2b", "c98f3f", "a8481f")
"""Hair; of dark skin the first ones."""
UNSEEN, UNLIKE = 40, 100
"""Colours nearer than this to a ground, in their farthest channel, are not seen on it; and what those that nobody asked
for are to differ by."""
SUNK = 1.4
"""Contrast below which dark parts are not seen on the main colour."""
BADGE, DULL = 1.05, 40
"""Contrast of a pale ground with white that it needs to be seen; and the difference of a colour's channels up to which
it is grey."""
GREY: Colour = (226, 232, 240)
READABLE = 3.0
"""Contrast of a line for which a palette's colours are to choose from."""


def coloured(
    things: Sequence[Thing], asked: Sequence[str], chance: random.Random, *, by_words: bool,
    ground: Colour | None = None, skin: str | None = None, hair: str | None = None,
    each: Sequence[Sequence[str]] = (),
) -> dict[str, Colour]:  # fmt: skip
    """sRGB by part, as `drawing.Look` wants it: "0 main" is that of the first thing.

    Args:
        asked: "#rrggbb", of which the first three are those of main, second and third parts; of a palette the last
            two may change places.
        chance: of what is left open: the colour of a cat, of skin and of hair.
        by_words: whether the prompt names them, and not a palette.
        skin: and `hair`: "rrggbb" where the words say it.
        ground: of what the things lie on, where the prompt names it.
        each: "#rrggbb" of each thing instead, where the prompt names them for one and not for another.
    """
    values = [rgb(code) for code in asked[:3]]
    if not by_words and len(values) == len(PARTS) and chance.random() < 0.5:
        values[1:] = values[:0:-1]  # the main colour of a palette stays that of all pictures
    table: dict[str, Colour] = {"ink": INK, "badge": ground or _pale(values, things[0])}
    for k, thing in enumerate(things):
        if each:
            values = [rgb(code) for code in each[k][:3]]
        own = coats.own(thing, chance)
        parts = _of(own, thing.own, values, by_words=by_words) | _people(chance, skin, hair)
        if own["main"] == SKIN and not values:
            parts["main"] = parts["skin"]
        least = UNSEEN if values else UNLIKE
        if ground and max(abs(a - b) for a, b in zip(parts["main"], ground, strict=True)) < least:
            parts["main"] = WHITE
        table |= {f"{k} {part}": colour for part, colour in parts.items()}
    return table


def lines(
    things: Sequence[Thing], asked: Sequence[str], ground: Colour, *, by_words: bool
) -> dict[str, Colour]:
    """Of the style "outline" in colours that are asked for: "line" is that of lines, "wash 0 main" of what
    a part is filled with.

    Lines have the first colour, or of a palette the darkest that can be read; a second one fills a part
    beside the main one. A colour that is too pale for lines fills the thing, and its lines are a darker shade.
    """
    values = [rgb(code) for code in asked[:3]]
    if not values:
        return {}
    first = values[0] if by_words else _darkest(values, ground)
    pale = by_words and contrast(first, ground) < PALE
    line = legible(first, ground, READABLE if pale or not by_words else LEGIBLE)
    table: dict[str, Colour] = {"line": line}
    for k, thing in enumerate(things):
        if pale:
            table[f"wash {k} main"] = first
        if by_words and len(values) > 1:
            for part, colour in zip(("second", "third"), values[1:], strict=False):
                table[f"wash {k} {part if part in thing.own else 'light'}"] = colour
    return table


def _pale(values: Sequence[Colour], thing: Thing) -> Colour:
    """What a thing lies on where nobody says it: a pale shade of its colour, or of a part's where it is grey or white
    itself; and where nothing else is seen on white, grey."""
    parts = [rgb(thing.own["main"]), *map(rgb, thing.own.values())]
    vivid = next((colour for colour in parts if max(colour) - min(colour) > DULL), parts[0])
    shade = mixed(values[0] if values else vivid, WHITE, 0.8)
    return shade if contrast(shade, WHITE) >= BADGE else GREY


def _of(
    own: dict[str, str], usual: dict[str, str], values: Sequence[Colour], *, by_words: bool
) -> dict[str, Colour]:
    """Of one thing: its own, those that are asked for, and their shades."""
    codes = {part: rgb(code) for part, code in own.items()}
    parts = {"light": WHITE, "dark": INK} | codes
    # Where another coat brings its own shades, they stay.
    varied = own["main"] != usual["main"] and all(
        own[part] == usual.get(part) for part in own if part != "main"
    )
    chosen = values or ([codes["main"]] if varied else [])
    main = rgb(usual["main"])
    for n, part in enumerate(PARTS):
        if n < len(chosen):
            parts[part] = chosen[n]
        elif chosen and values and not by_words:
            # A palette of fewer colours than parts: shades of its first.
            parts[part] = mixed(chosen[0], WHITE, 0.5) if n == 1 else mixed(chosen[0], INK, 0.35)
        elif chosen and n and part in codes and _alike(codes[part], main):
            # A darker or lighter shade of the main colour follows it.
            parts[part] = _shade_like(chosen[0], main, codes[part])
    if chosen and "light" in codes:
        if (by_words or not values) and _alike(codes["light"], main):
            parts["light"] = _shade_like(chosen[0], main, codes["light"])
        elif values and not by_words and max(codes["light"]) - min(codes["light"]) > DULL:
            # A colour that is in no palette would stand out of a deck's.
            parts["light"] = mixed(chosen[0], WHITE, 0.75)
    if values and "dark" not in codes and contrast(parts["main"], INK) < SUNK:
        # Between the main colour and white, on which dark parts may lie as well.
        parts["dark"] = mixed(parts["main"], WHITE, 0.5)
    return parts


def _people(chance: random.Random, skin: str | None, hair: str | None) -> dict[str, Colour]:
    """Skin and hair: of one, or of the three of a group."""
    tones = chance.sample(range(len(SKINS)), len(OF_GROUP))
    parts: dict[str, Colour] = {}
    for tone, which in zip(tones, OF_GROUP, strict=True):
        head = chance.choice(HAIRS[: 6 if tone < 2 else 4 if tone < 3 else 2])
        parts[f"skin{which}"] = rgb(skin or SKINS[tone])
        parts[f"hair{which}"] = rgb(hair or head)
    return parts


def _darkest(values: Sequence[Colour], ground: Colour) -> Colour:
    """Of a palette the darkest colour that is readable on a ground; on a dark one the lightest."""
    on_light = luminance(ground) > 0.18
    readable = [c for c in values if contrast(c, ground) >= READABLE] or list(values)
    return (min if on_light else max)(readable, key=luminance)


def _alike(a: Colour, b: Colour) -> bool:
    """Whether two colours are shades of one."""
    (ha, sa, _), (hb, sb, _) = (colorsys.rgb_to_hsv(*(v / 255 for v in c)) for c in (a, b))
    apart = abs(ha - hb)
    return min(apart, 1 - apart) < 0.07 and min(sa, sb) > 0.08


def _shade_like(colour: Colour, main: Colour, shade: Colour) -> Colour:
    """As much lighter or darker than `colour` as `shade` is than `main`."""
    difference = (sum(shade) - sum(main)) / (3 * 255)
    return mixed(colour, WHITE if difference > 0 else INK, min(0.75, 1.6 * abs(difference)))
