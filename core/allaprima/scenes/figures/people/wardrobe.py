"""What people wear, and the natural colours of their clothes, skin and hair."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.sketch import scaled

SKINS = ("c89877", "c08c67", "b07c57", "a2704a", "80533a", "5e3e2c")
HAIRS = ("2a211c", "3a2a20", "5a3d28", "7a5534", "a87f4c", "c9a468", "8a4a2a", "8f8a84")
COATS = (
    "5b6b58",
    "7a3836",
    "3f5468",
    "7a7448",
    "6b5a6a",
    "2f4a48",
    "8a3a2c",
    "55606a",
    "94905f",
    "7c2f30",
)
SHIRTS = ("c9c0ae", "8fa3b0", "a8462f", "6f8567", "8f9a7a", "56708a", "a8534a", "e2dccf", "7d7f86")
TROUSERS = ("3a4254", "4f4a42", "6b6250", "2f3238", "7d7058", "54606b", "40382f")
DRESSES = ("a8433c", "5f7fa0", "c9a03a", "6f8a78", "a85a6a", "e4dac8", "56546e", "8a5068")
SHOES = ("3a2a20", "2a2726", "6a4a30", "57504a")


@dataclass(frozen=True)
class Wear:
    """Clothes, and what they are coloured.

    Attributes:
        top, legs, shoes: their colours; `legs` is "" for bare ones.
        sleeve: how much of the arm is covered, 0..1. `leg`: likewise of the leg.
        hem: how far down the top goes. `flare`: how far its hem stands out.
        skirt: its colour, "" without one; `skirt_hem` how far down, `skirt_flare` how far it stands out.
        style: of the hair: short, long, bob, bun, ponytail, bald, none (nothing, as under a hood).
        hat: "" or one of those that `Person.hat` knows, with its colour.
        gloves, belt, boots, collar: colours, "" without.
        loose: how much wider sleeves and trousers are than what is in them.
        beard: its colour.
    """

    top: str = "55606a"
    legs: str = "3a4254"
    shoes: str = "3a2a20"
    sleeve: float = 1.0
    leg: float = 1.0
    hem: float = 0.49
    flare: float = 0.006
    skirt: str = ""
    skirt_hem: float = 0.26
    skirt_flare: float = 0.03
    waist: float = 0.62
    style: str = "short"
    hat: str = ""
    hat_code: str = "6b5a44"
    gloves: str = ""
    belt: str = ""
    boots: str = ""
    collar: str = ""
    loose: float = 1.1
    beard: str = ""
    neck_line: float = 0.0
    grain: float = 0.12


def _apart(rng: random.Random, codes: tuple[str, ...], skin: str) -> str:
    """One of these colours that nobody takes for skin."""

    def far(code: str) -> float:
        return sum(abs(int(code[k : k + 2], 16) - int(skin[k : k + 2], 16)) for k in (0, 2, 4))

    return rng.choice([code for code in codes if far(code) > 70])


def dressed(
    rng: random.Random, b: Body, *, woman: bool, child: bool = False, skins: tuple[str, ...] = SKINS
) -> tuple[Wear, str, str]:
    """Everyday clothes, skin and hair by the seed."""
    skin = rng.choice(skins)
    hair = rng.choice(HAIRS if skin in SKINS[:2] else HAIRS[:3])
    if child and hair == HAIRS[-1]:
        hair = HAIRS[4]
    shoes = rng.choice(SHOES)
    if woman:
        style = rng.choice(("long", "ponytail", "bob", "bun"))
        kind = rng.randrange(4)
        if kind == 0:
            code = b.colour(_apart(rng, DRESSES, skin))
            return dress(code, shoes, style), skin, hair
        top = b.colour(_apart(rng, SHIRTS + COATS, skin))
        if kind == 1:
            return (
                Wear(
                    top,
                    "",
                    shoes,
                    skirt=b.colour(_apart(rng, TROUSERS + DRESSES, skin), 1),
                    style=style,
                    hem=0.58,
                    skirt_hem=0.2,
                ),
                skin,
                hair,
            )
        hem = rng.choice((0.5, 0.47, 0.34))
        return (
            Wear(
                top,
                b.colour(rng.choice(TROUSERS), 1),
                shoes,
                hem=hem,
                flare=0.012,
                style=style,
                loose=0.9,
            ),
            skin,
            hair,
        )
    short = rng.random() < (0.6 if child else 0.35)
    top = b.colour(_apart(rng, SHIRTS if short else COATS, skin))
    legs = b.colour(rng.choice(TROUSERS), 1)
    wear = Wear(
        top,
        legs,
        shoes,
        style="short",
        sleeve=0.28 if short else 1.0,
        hem=0.495 if short else 0.475,
    )
    if short and child:
        wear = replace(wear, leg=0.5, loose=1.05)
    return wear, skin, hair


def dress(code: str, shoes: str = "6a4a30", style: str = "long", hem: float = 0.22) -> Wear:
    """A summer dress."""
    return Wear(
        code,
        "",
        shoes,
        skirt=code,
        style=style,
        hem=0.6,
        flare=0.0,
        skirt_hem=hem,
        skirt_flare=0.05,
        sleeve=0.2,
        belt=scaled(code, 0.8),
    )
