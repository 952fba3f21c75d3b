"""A palette as tokens for a denoiser: up to three colours beside the tokens of the prompt.

Nothing here is learned, so training and the engine need to agree on this file only. A colour is
described by sines and cosines of its CIELAB coordinates at several wavelengths: the long ones say
which colour it is roughly, the short ones tell near shades apart.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

from allaprima.errors import InvalidRequest

COLOURS = 3
"""Colours that a palette holds; the tokens of a prompt are followed by so many."""

WIDTH = 384
"""Features of a token, as the text encoder has them."""

WAVES = 60
"""Wavelengths for each of the three coordinates; a sine and a cosine of each."""

LONGEST, SHORTEST = 400.0, 8.0
"""Wavelengths in CIELAB units. Half of the longest spans any coordinate once, so that no two
colours look alike; a just noticeable difference is about 2.3, well below the shortest."""

SCALE = 0.65
"""Amplitude, which makes a token about as long as one of the text encoder's."""

_M = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750),
      (0.0193339, 0.1191920, 0.9503041))  # fmt: skip
_WHITE = tuple(sum(row) for row in _M)
"""Linear sRGB to XYZ (IEC 61966-2-1, D65); white is what the matrix makes of (1, 1, 1)."""


def cielab(colours: Tensor) -> Tensor:
    """CIELAB (D65, 2 degrees) of sRGB, after CIE 15 and IEC 61966-2-1.

    Args:
        colours: (..., 3), uint8, or float in 0..1.

    Returns:
        float32 (..., 3): L* in 0..100, a* and b* in about -108..99.
    """
    import torch

    srgb = colours.float() / 255 if colours.dtype == torch.uint8 else colours.float()
    linear = torch.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    xyz = linear @ linear.new_tensor(_M).T / linear.new_tensor(_WHITE)
    root = torch.where(
        xyz > (6 / 29) ** 3, xyz.clamp_min(1e-9) ** (1 / 3), xyz * (29 / 6) ** 2 / 3 + 4 / 29
    )
    x, y, z = root.unbind(-1)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], -1)


def tokens(palettes: Tensor, counts: Tensor) -> Tensor:
    """Tokens of many palettes at once, on the device of `palettes`.

    Args:
        palettes: (N, 3, 3), sRGB, uint8 or float in 0..1, the most important colour first.
        counts: integers (N,): how many of the three are colours; what is after them is ignored.

    Returns:
        float32 (N, 3, 384); zeros for a colour that is not there.
    """
    import torch

    lab = cielab(palettes)
    device = lab.device
    steps = torch.arange(WAVES, device=device) / (WAVES - 1)
    wavelengths = LONGEST * (SHORTEST / LONGEST) ** steps
    phase = 2 * math.pi * lab[..., None] / wavelengths
    waves = torch.cat([phase.sin(), phase.cos()], -1).flatten(-2)
    # Which of the three it is: attention does not see the order of its tokens.
    place = torch.eye(COLOURS, device=device).repeat_interleave(
        (WIDTH - waves.shape[-1]) // COLOURS, dim=1
    )
    both = torch.cat([waves, place.expand(len(lab), -1, -1)], -1)
    there = torch.arange(COLOURS, device=device) < counts.to(device)[:, None]
    return SCALE * both * there[..., None]


def colours_in(text: str) -> tuple[str, ...]:
    """The colours that a user wrote, "#rrggbb" with commas or spaces between them.

    Raises:
        InvalidRequest: one is not a colour.
    """
    words = re.split(r"[\s,;]+", text.strip(" \t,;"))
    for word in words:
        if not re.fullmatch("#[0-9a-fA-F]{6}", word):
            raise InvalidRequest(f"{word!r} is not a colour.", 'Write it as "#rrggbb".')
    return tuple(words)


def palette_tokens(colours: Sequence[str] | Sequence[tuple[int, int, int]]) -> Tensor:
    """Tokens of one palette, to be appended to the prompt's.

    Args:
        colours: "#rrggbb" or (red, green, blue) in 0..255; those after the third are ignored.

    Returns:
        float32 (3, 384).

    Raises:
        ValueError: not a colour.
    """
    import torch

    values = [_triple(colour) for colour in colours[:COLOURS]]
    missing = [(0, 0, 0)] * (COLOURS - len(values))
    palette = torch.tensor([values + missing], dtype=torch.uint8)
    return tokens(palette, torch.tensor([len(values)]))[0]


def _triple(colour: str | tuple[int, int, int]) -> tuple[int, int, int]:
    if isinstance(colour, str):
        code = colour.removeprefix("#")
        if not re.fullmatch("[0-9a-fA-F]{6}", code):
            raise ValueError(f"{colour!r} is not a colour; write it as #rrggbb.")
        red, green, blue = bytes.fromhex(code)
        return red, green, blue
    if len(colour) != 3 or not all(0 <= value <= 255 for value in colour):
        raise ValueError(f"{colour!r} is not a colour; give red, green and blue in 0..255.")
    return colour
