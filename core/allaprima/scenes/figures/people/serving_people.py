"""People who cook, serve and sell."""

from __future__ import annotations

import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.acts import turn_of
from allaprima.scenes.figures.people.outfits import (
    BLACK,
    WHITE,
    apron,
    badge,
    buttons,
    flat_cap,
    headscarf,
    outfit,
    shirt_front,
    style_of,
    tie_of,
    toque,
    trade,
    vest,
)
from allaprima.scenes.figures.people.people import anyone
from allaprima.scenes.figures.people.person import Person
from allaprima.scenes.figures.people.wardrobe import SKINS, TROUSERS, Wear
from allaprima.scenes.sketch import scaled

# fmt: off


@trade("chef, cook, head chef, master chef, sushi chef, pizza chef, pizzaiolo", tall=1.02, home="room")
def chef(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour("e8e6e0")
    wear = Wear(code, b.colour("4a4c52", 1), BLACK, hem=0.49, flare=0.01, style="bun" if woman else "short", loose=1.15, beard="" if woman else rng.choice(("", "", "3a2a20")))

    def over(p: Person) -> None:
        apron(p, scaled(code, 0.96), bib=False)
        buttons(p, "8a8a88", (0.79, 0.74, 0.69, 0.64))
        buttons(p, "8a8a88", (0.79, 0.74, 0.69, 0.64), 0.046)
        b.limb("a8332f", (*p.spine(-0.036, 0.852), 0.028), (*p.spine(0.0, 0.846), 0.034), (*p.spine(0.032, 0.838), 0.03), joins=0)
        b.part("a8332f", *(p.spine(x, y) for x, y in ((0.022, 0.84), (0.05, 0.838), (0.06, 0.8), (0.046, 0.79), (0.03, 0.81))), joins=0)

    outfit(b, rng, wear, woman=woman, over=over, hat=toque, wide=1.0 if woman else 1.06).draw()


@trade("baker, pastry chef, pastry cook, confectioner", tall=1.0, home="room")
def baker(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour("dcd8ce")
    wear = Wear(code, "5a5652", "4a4038", hem=0.5, sleeve=0.4, style="bun" if woman else "short")

    def hat(b: Body) -> None:
        b.part(WHITE, (0.4, 0.86), (0.46, 1.04), (0.2, 1.2), (-0.2, 1.2), (-0.52, 1.06), (-0.54, 0.86), (0.0, 0.84), joins=0, grain=0.1)
        b.limb(scaled(WHITE, 0.95), (-0.46, 0.74, 0.16), (0.0, 0.8, 0.16), (0.37, 0.84, 0.15), joins=0)

    outfit(b, rng, wear, woman=woman, over=lambda p: apron(p, "eeece6"), hat=hat, wide=1.06).draw()


@trade("butcher, fishmonger", tall=1.02, home="street")
def butcher(b: Body, rng: random.Random) -> None:
    wear = Wear(b.colour("e0ddd6"), "4a4a50", "2a2726", hem=0.5, sleeve=0.45, beard="4a3424")

    def over(p: Person) -> None:
        apron(p, "8a3530", down=0.86)

    outfit(b, rng, wear, over=over, hat=lambda b: flat_cap(b, WHITE), wide=1.1, skins=SKINS[:4]).draw()


def _waiter(b: Body, rng: random.Random, *, woman: bool) -> None:
    code = b.colour("2c2c32")
    wear = Wear("e4e1d9", "26262b", "1c1b1c", hem=0.5, style="bun" if woman else "short")
    if woman:
        wear = replace(wear, legs="", skirt="26262b", skirt_hem=0.26, skirt_flare=0.006, hem=0.58)

    def over(p: Person) -> None:
        vest(p, code, 0.56)
        shirt_front(p, "e4e1d9", low=0.73)
        tie_of(p, "1c1b1c")
        buttons(p, "a8a49a", (0.7, 0.64, 0.58))
        apron(p, WHITE if woman else "1f1f23", bib=False, down=0.72)

    outfit(b, rng, wear, woman=woman, over=over).draw()


@trade("waiter, butler, bartender, barman, steward", tall=1.02, home="street")
def waiter(b: Body, rng: random.Random) -> None:
    _waiter(b, rng, woman=False)


@trade("waitress, barmaid, stewardess", tall=0.97, home="street")
def waitress(b: Body, rng: random.Random) -> None:
    _waiter(b, rng, woman=True)


@trade("flight attendant, air hostess, cabin crew", tall=0.98, home="street")
def flight_attendant(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("2f4a72", "7a2a38")))
    wear = Wear(code, "", "26242a", skirt=code, skirt_hem=0.27, skirt_flare=0.0, hem=0.51, flare=0.012, style="bun")

    def over(p: Person) -> None:
        b.limb("c8a04a", (*p.spine(-0.036, 0.852), 0.024), (*p.spine(0.0, 0.846), 0.03), (*p.spine(0.03, 0.836), 0.026), joins=0)
        badge(p, "c9a040", 0.76)

    outfit(b, rng, wear, woman=True, over=over, hat=lambda b: b.part(code, (0.22, 0.98), (0.16, 1.16), (-0.24, 1.18), (-0.42, 1.0), (-0.1, 1.0), joins=0)).draw()


@trade("barista, coffee maker", tall=1.0, home="street")
def barista(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("3f5a48", "5a4030", "3a4450")))
    wear = Wear(rng.choice(("2f2f33", "d8d2c6", "8a8f94")), "3f4a5a", "3a2a20", hem=0.5, sleeve=0.4, style="ponytail" if woman else "short", beard="" if woman else rng.choice(("", "4a3424")))

    def over(p: Person) -> None:
        apron(p, code)
        badge(p, "e4dfd2", 0.71)

    outfit(b, rng, wear, woman=woman, over=over, hat=(lambda b: flat_cap(b, scaled(code, 0.85))) if rng.random() < 0.5 else None).draw()


@trade("shopkeeper, shop assistant, cashier, seller, vendor, street vendor, salesman, saleswoman, merchant, grocer, florist, market woman", tall=1.0, home="street")
def shopkeeper(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("3f6a4a", "8a3f38", "4a5f80")))
    wear = Wear(rng.choice(("d8cfbc", "b8c4c8", "c9b48a")), rng.choice(TROUSERS), "3a2a20", hem=0.5, sleeve=rng.choice((0.4, 1.0)), style=style_of(rng, woman))
    scarf = woman and rng.random() < 0.3
    outfit(b, rng, wear, woman=woman, over=lambda p: apron(p, code), hat=(lambda b: headscarf(b, scaled(code, 1.1))) if scarf else None, hair=rng.choice(("", "8f8a84"))).draw()


# Who helps and guards.


@trade("customer, shopper, shopping woman", tall=0.98, home="street")
def customer(b: Body, rng: random.Random) -> None:
    anyone(b, rng, woman=rng.random() < 0.6, turn=turn_of(b.pose)).draw()
# fmt: on
