"""Colours: their words, and turning their hue."""

from __future__ import annotations

import functools
import math

import numpy as np
import torch
from numpy.typing import NDArray

from allaprima.models.palette import cielab
from training.illustration.lists import listed

WORDS: dict[str, tuple[str, ...]] = {
    # sRGB values that people call so, in pictures that are drawn rather than photographed.
    "white": ("ffffff", "f4f4f4"), "light grey": ("d0d3d6", "c0c0c0"), "grey": ("9a9a9a", "7f8488"),
    "dark grey": ("5a5d60", "46484b"), "black": ("000000", "26282b", "1c1426", "2b2233"),
    "red": ("e02424", "f03a2e", "c81e1e"),
    "dark red": ("8f1414", "701318"), "coral": ("ff7a66",), "orange": ("ff8c1a", "f57c1f", "e8701a"),
    "gold": ("c9962a", "b88a2c"), "yellow": ("ffd93b", "ffe14d", "f7c815", "fcc21b", "ffb52e"),
    "light yellow": ("fff2a8",),
    "cream": ("fbf0d9", "f3e3c3"), "beige": ("e3cda4", "d9bf98"), "brown": ("8b5a2b", "7a4a28", "a0653a"),
    "dark brown": ("4d2f1c", "3d2418"), "light brown": ("bd8a5c",),
    "olive": ("7d7a2a",), "lime": ("a6d72a", "c0e02e"), "green": ("2ea043", "3fb04f", "57b83c"),
    "dark green": ("1c5a2b", "0f4d3a"), "light green": ("a9dd9a", "8fd19e"), "mint": ("a5e6cf",),
    "teal": ("138a8a", "1f9a90"), "turquoise": ("35c9c0", "4fd6d6"), "sky blue": ("7cc8f5", "57b6f0"),
    "light blue": ("b3dcf7", "a6c8f5", "d7e0ff"), "blue": ("2f6fe0", "1f86e8", "2b59c3", "0f7bd8"),
    "dark blue": ("1d3f8c", "23408f"), "navy": ("14244d", "1a2b5c"), "indigo": ("4338b8", "3b46c4"),
    "purple": ("8a3fc0", "7a35a8", "9b51d4"), "dark purple": ("4a3070", "3d2b56", "533566"),
    "lavender": ("c5b3ee", "b39ddb"), "magenta": ("cf2ea0", "d6249f"),
    "pink": ("f78fb8", "f472a0", "f9a8c4"), "hot pink": ("f0408a",), "light pink": ("fbd0df", "fcc9d4"),
    "peach": ("fcc7a0", "f9c09a"),
}  # fmt: skip

MENTIONED = frozenset(name.split()[-1] for name in WORDS) | listed(
    "gray silver golden violet cyan crimson scarlet colored coloured rainbow blonde"
)
"""Words by which a name says a colour of its own ("red apple", "orange")."""


def parsed(code: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(code)
    return red, green, blue


@functools.cache
def _examples() -> tuple[list[str], NDArray[np.float32]]:
    pairs = [(word, code) for word, codes in WORDS.items() for code in codes]
    values = torch.tensor([parsed(code) for _, code in pairs], dtype=torch.uint8)
    return [word for word, _ in pairs], cielab(values).numpy()


def word(colour: NDArray[np.uint8]) -> str:
    """The word for an sRGB colour (3,): that of the nearest example in CIELAB."""
    words, examples = _examples()
    lab = cielab(torch.from_numpy(np.ascontiguousarray(colour)[None])).numpy()
    distance = np.linalg.norm((examples - lab) * _WEIGHTS, axis=1)
    return words[int(distance.argmin())]


# Lightness changes with shading far more than the hue does, and matters less to the word.
_WEIGHTS = np.array([0.7, 1.0, 1.0], dtype=np.float32)


def turn_hue(rgb: NDArray[np.uint8], degrees: float) -> NDArray[np.uint8]:
    """Turn the hue of sRGB colours (..., 3) in CIELAB, keeping lightness.

    Where the turned colour is outside sRGB its chroma is lowered until it is inside, so that the
    hue is right everywhere.
    """
    lab = cielab(torch.from_numpy(np.ascontiguousarray(rgb)))
    angle = math.radians(degrees)
    a, b = lab[..., 1], lab[..., 2]
    turned_a = a * math.cos(angle) - b * math.sin(angle)
    turned_b = a * math.sin(angle) + b * math.cos(angle)
    out = torch.zeros_like(lab)
    done = torch.zeros(lab.shape[:-1], dtype=torch.bool)
    for chroma in (1.0, 0.85, 0.7, 0.55, 0.4, 0.25, 0.0):
        candidate = _srgb(torch.stack([lab[..., 0], turned_a * chroma, turned_b * chroma], -1))
        inside = ((candidate > -0.004) & (candidate < 1.004)).all(-1) & ~done
        out[inside] = candidate[inside]
        done |= inside
    return (out.clamp(0, 1) * 255).round().to(torch.uint8).numpy()


_TO_LINEAR = (
    (3.2404542, -1.5371385, -0.4985314), (-0.9692660, 1.8760108, 0.0415560),
    (0.0556434, -0.2040259, 1.0572252),
)  # fmt: skip
"""XYZ to linear sRGB (IEC 61966-2-1, D65)."""
_WHITE = (0.95047, 1.0, 1.08883)


def _srgb(lab: torch.Tensor) -> torch.Tensor:
    """The inverse of `cielab`, not clamped."""
    y = (lab[..., 0] + 16) / 116
    root = torch.stack([y + lab[..., 1] / 500, y, y - lab[..., 2] / 200], -1)
    xyz = torch.where(root > 6 / 29, root**3, 3 * (6 / 29) ** 2 * (root - 4 / 29))
    linear = (xyz * xyz.new_tensor(_WHITE)) @ xyz.new_tensor(_TO_LINEAR).T
    high = 1.055 * linear.clamp_min(1e-9) ** (1 / 2.4) - 0.055
    return torch.where(linear <= 0.0031308, linear * 12.92, high)
