"""sRGB colours as bytes: how well one is seen on another, and shades."""

from __future__ import annotations

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
INK: Colour = (38, 43, 56)
"""Of dark lines and parts."""
LEGIBLE, PALE = 1.9, 1.35
"""Contrast (WCAG 2.2) of a line with what it is on that suffices; and below which a colour is an area's and not
a line's."""


def contrast(a: Colour, b: Colour) -> float:
    """Of two sRGB colours, 1..21 (WCAG 2.2)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: Colour) -> float:
    """Relative luminance of an sRGB colour, 0..1 (WCAG 2.2)."""
    red, green, blue = (
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (c / 255 for c in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def legible(colour: Colour, ground: Colour, least: float = LEGIBLE) -> Colour:
    """The colour, as much darker (on a dark ground lighter) as it needs for a contrast; its hue stays."""
    on_light = luminance(ground) > 0.18
    changed = colour
    for step in range(1, 20):
        if contrast(changed, ground) >= least:
            break
        if on_light:
            red, green, blue = (round(c * (1 - step / 20)) for c in colour)
            changed = (red, green, blue)
        else:
            changed = mixed(colour, WHITE, step / 20)
    return changed


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    """From one sRGB colour to another, `share` 0..1 of the way."""
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue


def rgb(code: str) -> Colour:
    """ "#rrggbb" or "rrggbb" as bytes."""
    red, green, blue = bytes.fromhex(code.removeprefix("#"))
    return red, green, blue
