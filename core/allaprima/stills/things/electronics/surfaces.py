"""Colours and surfaces of devices."""

from __future__ import annotations

import numpy as np

from allaprima.stills.matter import Matter, Paint, made_of, plastic
from allaprima.stills.patterns import between, mixed, step
from allaprima.stills.solid import Solid

_SCREENS = (
    ("27357f", "f3b08f", ("e0728a", "9b4a94", "5a3186", "2a2060")),
    ("12506f", "f6d8a0", ("f0a06a", "d9606a", "7a3b78", "2c2458")),
    ("0f3c6e", "a8e0e0", ("62bfc0", "2f8fae", "235f94", "142f5e")),
)


def wooden(s: Solid) -> Matter:
    """Of wood, or lacquered where a colour is asked for."""
    return plastic("5a3322", 0.25) if s.coat.colours else made_of("walnut wood")


def picture(width: float, height: float, which: int) -> Paint:
    """Dunes at dusk, for screens."""
    low, high, dunes = _SCREENS[which % len(_SCREENS)]

    def colour(p: np.ndarray) -> np.ndarray:
        u, v = p[:, 0] / height, p[:, 1] / height + 0.5
        made = between(high, low, step(0.3, 1.0, v))
        sun = np.hypot(u - 0.12 * width / height, v - 0.63)
        made = mixed(made, "fff0d8", step(0.105, 0.098, sun) * 0.9 + 0.25 * step(0.35, 0.1, sun))
        for k, code in enumerate(dunes):
            edge = 0.56 - 0.14 * k + 0.07 * np.sin(u * (3.1 - 0.4 * k) + 1.9 * k + which) + 0.025 * np.sin(u * 7 + k)
            inside = step(0.003, -0.003, v - edge)
            made = mixed(made, code, inside)
            made = mixed(made, dunes[min(k + 1, 3)], inside * np.clip((edge - v) * 2.5, 0, 0.6))
        return made

    return colour


def lit(width: float, height: float, which: int, glow: float = 0.75) -> Matter:
    return Matter("6a6aa0", roughness=0.06, glow=glow, paint=picture(width, height, which))
