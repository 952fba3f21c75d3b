"""What of an illustration is seen on the colour that it lies on."""

from __future__ import annotations

from collections.abc import Sequence

from allaprima_office.light import luminance_of

ON_DARK = "sticker"
"""The style on dark grounds: a light border, without which wheels, lines and hair are not seen."""
_DARK = 0.17
"""Relative luminance below which dark lines are not seen: less than 3:1 to #262b38 (WCAG 2.2, 1.4.11)."""
_NEAR = 40.0
"""Distance of 8-bit sRGB values at which a colour is taken for the ground's own."""

Ground = tuple[int, int, int]
"""8-bit sRGB."""


def is_dark(ground: Ground | None) -> bool:
    """Whether dark lines are lost on it. What is not known is not dark."""
    return ground is not None and luminance_of(ground) < _DARK


def seen_on(ground: Ground | None, palette: Sequence[str]) -> tuple[str, ...]:
    """The "#rrggbb" colours of a palette without those of the ground itself; all of them if none
    would be left."""
    if ground is None:
        return tuple(palette)
    seen = [colour for colour in palette if _distance(colour, ground) > _NEAR]
    return tuple(seen or palette)


def _distance(colour: str, ground: Ground) -> float:
    values = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return float(sum((a - b) ** 2 for a, b in zip(values, ground, strict=True)) ** 0.5)
