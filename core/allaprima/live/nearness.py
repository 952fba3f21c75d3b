"""Whether two requests are so near that one picture answers both."""

from __future__ import annotations

import dataclasses

import numpy as np

from allaprima.request import DepthArray, Request

STEP_OF_256 = 2
"""An image whose every value is this near is the same image: colour management and another
program's rounding change that much, a brush stroke changes more."""
NUMBER = 0.005
"""Strengths and guidance scales this near give pictures that nobody tells apart."""

_IMAGES = ("image", "mask", "depth")
_NUMBERS = ("strength", "guidance")


def nearly_equal(one: Request, other: Request) -> bool:
    """Whether `other` would give the picture of `one`, as far as anybody sees.

    Prompts may differ in white space, which tokenizers drop; images, strength and guidance by a
    little; nothing else may.
    """
    if one is other:
        return True
    for field in dataclasses.fields(Request):
        a, b = getattr(one, field.name), getattr(other, field.name)
        if field.name in _IMAGES:
            same = _same_image(a, b)
        elif field.name in _NUMBERS:
            same = a == b or (a is not None and b is not None and abs(a - b) <= NUMBER)
        elif field.name in ("prompt", "negative_prompt"):
            same = a.split() == b.split()
        else:
            same = a == b
        if not same:
            return False
    return True


def _same_image(a: DepthArray | None, b: DepthArray | None) -> bool:
    if a is b:
        return True
    if a is None or b is None or a.shape != b.shape or a.dtype != b.dtype:
        return False
    # A depth image may be in 0..1.
    step = STEP_OF_256 if a.dtype == np.uint8 else STEP_OF_256 / 255
    # In bytes: the larger minus the smaller never wraps around.
    return not bool(np.any(np.maximum(a, b) - np.minimum(a, b) > step))
