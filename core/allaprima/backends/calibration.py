"""Pictures for the ways that have to see what networks are given before they can be used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol, runtime_checkable

from allaprima.models.cards import Card
from allaprima.request import Kind, Request
from allaprima.resolution import fill

PROMPTS: Mapping[Kind, tuple[str, ...]] = {
    "material": (
        "oak planks, oiled",
        "grey granite, polished",
        "rusty steel plates",
        "blue denim",
        "dry cracked mud",
        "white marble tiles",
    ),
    "picture": (
        "a lighthouse on a cliff, evening sun",
        "a bowl of lemons on a wooden table",
        "portrait of an old fisherman",
        "a green forest path in fog",
        "a busy street at night, rain",
        "a white cat asleep on a sofa",
    ),
    "illustration": (
        "a red apple",
        "a blue sailing boat",
        "a green tree",
        "a yellow bicycle",
        "a house with a garden",
        "a black cat",
    ),
}
"""None of them is the one that ways are compared by."""
_STRENGTH = 0.5


@runtime_checkable
class Calibrated(Protocol):
    """An `Accelerator` that has to be calibrated."""

    def calibrating(self, say: Callable[[str], None]) -> AbstractContextManager[None]:
        """Pictures made within calibrate it; they are right, if not fast. On leaving, it becomes
        ready, which may take minutes.

        Args:
            say: told what begins.
        """
        ...


def calibrate(
    way: Calibrated,
    card: Card,
    kind: Kind,
    size: tuple[int, int],
    make: Callable[[Request], Any],
    say: Callable[[str], None],
) -> None:
    """Calibrate a way with pictures of built-in prompts, from words, and from images too where the
    model takes them: their noise is another.

    Args:
        make: makes a picture that way; (H, W, C) uint8.
        say: told what begins.
    """
    prompts = PROMPTS[kind]
    with way.calibrating(say):
        image = None
        for number, prompt in enumerate(prompts):
            say(f"calibrating, picture {number + 1} of {len(prompts)}")
            request = Request(prompt=prompt, kind=kind, size=size, seed=1000 + number)
            if image is not None and number % 3 == 2 and "image-to-image" in card.tasks:
                request = request.replace(image=image, strength=_STRENGTH)
            image = make(fill(request, card))
