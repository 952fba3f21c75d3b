"""Other pictures from one picture, and only those that its words still hold for."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from allaprima.models.palette import cielab
from training.illustration.colours import MENTIONED, WORDS, parsed
from training.illustration.lists import listed
from training.illustration.packing import Entry
from training.illustration.rendering import Frame

MIRRORED = 0.5
TURNED = 0.4
"""Shares of the variants that may be mirrored or turned in hue."""
BLACK_INK = 0.4
"""Share of single-colour icons that are black."""
COLOURFUL = 18.0
"""CIELAB chroma from which a palette has a hue that can be turned."""

SAME_BOTH_WAYS = listed("""
    animals-nature food-drink smileys-emotion people-body travel-places activities objects
    """)
ONE_WAY = listed("""
    time book-paper place-map office computer phone music game award-medal transport-sign mail
    money light-video sound transport-ground hand-fingers-open hand-single-finger
    hand-fingers-partial hand-fingers-closed hand-prop
    """)
"""Subgroups with writing, dials, or a left hand that is not a right one."""
SIDED = listed("""
    left right clockwise counterclockwise back backhand forward east west asia australia americas africa
    europe map globe clock watch calendar newspaper number arrow facing text banknote ticket store
    police ambulance engine hospital hotel bank school post station convenience question
    exclamation leftwards rightwards first second third passport jersey abacus barber waxing waning
    crescent quarter gibbous japan atm love sake medal mahjong flower joker saxophone violin guitar
    """)

_SIZED = re.compile(r"\b(small|medium|medium-small|dot|tiny|little)\b")


@dataclass(frozen=True)
class Variant:
    """Attributes:
    frame: where it lies.
    hue: degrees by which all colours turn; 0 for its own.
    ink: of a single-colour icon.
    colour_said: whether its words must name its colours, because they are not the usual ones.
    """

    frame: Frame = field(default_factory=Frame)
    hue: float = 0.0
    ink: str = "#000000"
    colour_said: bool = False


def variant(entry: Entry, number: int, rng: random.Random) -> Variant:
    """The first (0) is the picture as it is, the others are drawn at random."""
    ink, said = "#000000", False
    if "currentColor" in entry.svg and rng.random() >= BLACK_INK:
        ink, said = random_ink(rng), True
    if number == 0:
        return Variant(ink=ink, colour_said=said)
    frame = Frame(
        scale=1 - 0.2 * rng.random() if not keeps_size(entry) else 1.0,
        x=rng.uniform(-0.8, 0.8),
        y=rng.uniform(-0.8, 0.8),
        mirror=rng.random() < MIRRORED and may_be_mirrored(entry),
    )
    # Both are always drawn, so that one rule more changes no other picture of the same seed.
    turn, hue = rng.random() < TURNED, rng.uniform(35, 325)
    if turn and not said and may_turn(entry):
        return Variant(frame, hue, ink, True)
    return Variant(frame, 0.0, ink, said)


def random_ink(rng: random.Random) -> str:
    """Any colour that has a word, but none too pale to be seen on white."""
    codes = [c for word, codes in WORDS.items() if word not in ("white", "cream") for c in codes]
    values = [value + rng.randint(-6, 6) for value in parsed(rng.choice(codes))]
    return "#" + "".join(f"{min(255, max(0, v)):02x}" for v in values)


def keeps_size(entry: Entry) -> bool:
    """Whether its name speaks of its size."""
    return any(_SIZED.search(name) for name in entry.names)


def may_be_mirrored(entry: Entry) -> bool:
    """Whether left and right do not matter: not for writing, dials, arrows, hands and maps."""
    group, _, subgroup = entry.group.partition("/")
    words = {w for name in (*entry.names, *entry.tags) for w in re.findall("[a-z]+", name.lower())}
    return group in SAME_BOTH_WAYS and subgroup not in ONE_WAY and not words & SIDED


def may_turn(entry: Entry) -> bool:
    """Whether another hue makes sense: not where the name says a colour, nor for skin."""
    words = {w for name in entry.names for w in re.findall("[a-z]+", name.lower())}
    return not words & MENTIONED and not entry.group.startswith("people-body")


def is_colourful(palette: NDArray[np.uint8]) -> bool:
    """Whether a palette (n, 3) has a hue at all."""
    lab = cielab(torch.from_numpy(palette)).numpy()
    return bool(np.hypot(lab[:, 1], lab[:, 2]).max(initial=0) >= COLOURFUL)
