"""People by their trade: who repair, build, cut and sew, and who hunt and steal."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.outfits import (
    apron,
    band,
    flat_cap,
    glasses,
    hard_hat,
    outfit,
    overall,
    shirt_front,
    style_of,
    trade,
    vest,
)
from allaprima.scenes.figures.people.person import Person
from allaprima.scenes.figures.people.wardrobe import HAIRS, SHIRTS, Wear
from allaprima.scenes.sketch import scaled

# fmt: off


@trade("mechanic, car mechanic, repairman, technician, handyman, plumber", tall=1.02, home="street")
def mechanic(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.25
    code = b.colour(rng.choice(("3a5578", "4a5f80")))
    wear = Wear(rng.choice(("b0aca2", "7d8086", "a8462f")), code, "3a2a20", hem=0.52, sleeve=0.4, style="ponytail" if woman else "short", hat="cap", hat_code=b.colour("8a3a30", 1), loose=1.15)

    def over(p: Person) -> None:
        overall(p, code)
        b.part("a8462f", *(p.spine(x, y) for x, y in ((-0.05, 0.52), (-0.03, 0.525), (-0.034, 0.46), (-0.05, 0.44), (-0.066, 0.46))), joins=0)

    outfit(b, rng, wear, woman=woman, over=over).draw()


@trade("electrician, welder, miner, foreman, surveyor", tall=1.02, home="street")
def electrician(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("34547a", "4a4f58")))
    wear = Wear(rng.choice(("c9c0ae", "8f9aa2")), code, "4a3a2a", hem=0.52, sleeve=1.0, loose=1.15)

    def over(p: Person) -> None:
        overall(p, code)
        band(p, "6a4628", 0.53, 0.03)
        b.limb("b03a34", (*p.spine(-0.03, 0.53), 0.016), (*p.spine(-0.034, 0.47), 0.014), joins=0)

    helmet = b.colour("d8b030", 1)
    outfit(b, rng, wear, over=over, hat=lambda b: hard_hat(b, helmet)).draw()


@trade("carpenter, woodworker, blacksmith, cobbler, potter, craftsman", tall=1.02, home="street")
def carpenter(b: Body, rng: random.Random) -> None:
    wear = Wear(b.colour(rng.choice(("8a4a38", "5a6a52", "4f5f74"))), "5a5040", "4a3626", hem=0.5, sleeve=0.45, beard=rng.choice(("5a3d28", "8f8a84", "")))

    def over(p: Person) -> None:
        apron(p, "6f4f30", down=0.7)
        b.line("d8b84a", 0.011, p.spine(0.04, 0.74), p.spine(0.045, 0.69), smooth=False)

    outfit(b, rng, wear, over=over, hat=lambda b: flat_cap(b, "5a5040"), wide=1.05).draw()


@trade("hairdresser, barber, hair stylist, beautician, makeup artist", tall=0.98, home="room")
def hairdresser(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.7
    code = b.colour("2f2d33")
    wear = Wear(rng.choice(("8a5068", "6f8a8f", "c9c0b0")), "3a3c44", "26242a", hem=0.5, sleeve=0.35, style=style_of(rng, woman))

    def over(p: Person) -> None:
        apron(p, code, down=0.6)
        x, y = p.spine(0.03, 0.6)
        b.line("c4c8cc", 0.008, (x - 0.01, y + 0.045), (x + 0.006, y - 0.01), smooth=False)

    outfit(b, rng, wear, woman=woman, over=over, hair="" if woman else HAIRS[1]).draw()


@trade("tailor, seamstress, dressmaker, fashion designer", tall=0.99, home="room")
def tailor(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("4a3f4a", "3f4a42", "5a4434")))
    wear = Wear(rng.choice(SHIRTS[:2]), "3f3c3a", "2a2726", hem=0.5, style=style_of(rng, woman, tidy=True))

    def over(p: Person) -> None:
        vest(p, code)
        b.limb("d8b84a", (*p.spine(-0.035, 0.85), 0.016), (*p.spine(0.03, 0.82), 0.016), (*p.spine(0.052, 0.72), 0.016), (*p.spine(0.045, 0.6), 0.016), joins=0, swell=0.3)

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses).draw()


# Who seeks and hides.


@trade("detective, private detective, private eye, inspector, spy, secret agent, sherlock holmes", tall=1.02, home="street")
def detective(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a08a62", "8a7c62", "5f5a50")))
    wear = Wear(code, "3a3a3e", "2a2320", hem=0.29, flare=0.026, belt=scaled(code, 0.72), hat="brim", hat_code=b.colour("5a5044", 1), loose=1.2)

    def over(p: Person) -> None:
        shirt_front(p, "dcd8ce", "4a3030", 0.76)
        b.part(scaled(code, 0.92), *(p.spine(x, y) for x, y in ((-0.05, 0.85), (-0.02, 0.875), (0.02, 0.85), (0.05, 0.79), (0.02, 0.8), (-0.03, 0.83))), joins=0)

    outfit(b, rng, wear, over=over).draw()


@trade("thief, burglar, robber, bandit, bank robber, criminal", tall=1.0, home="street")
def thief(b: Body, rng: random.Random) -> None:
    code = b.colour("d8d4ca")
    wear = Wear(code, "2c2c32", "1f1d1e", hem=0.5, hat="beanie", hat_code="26262b", gloves="26262b")

    def over(p: Person) -> None:
        for y in (0.53, 0.58, 0.63, 0.68, 0.73, 0.78):
            band(p, "2c2c32", y, 0.022)

    def mask(b: Body) -> None:
        b.part("1f1e22", (0.2, 0.62), (0.36, 0.63), (0.41, 0.55), (0.4, 0.47), (0.3, 0.45), (0.2, 0.47), (-0.06, 0.5), (-0.06, 0.6), joins=0, swell=0.4)
        b.ball("e8e4da", 0.325, 0.54, 0.045, 0.035, joins=0, swell=0.3)
        b.spot("1a1512", 0.34, 0.54, 0.02, 0.025)

    outfit(b, rng, wear, over=over, hat=mask).draw()


@trade("hunter, huntsman, gamekeeper, forester, park ranger, ranger", tall=1.02, home="forest path")
def hunter(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("5a6244", "6a5f42", "4f5a44")))
    wear = Wear(code, "5a4f3c", "3a2a1e", hem=0.44, flare=0.016, belt="3a2a1e", hat="brim", hat_code=scaled(code, 0.8), boots="4a3422", beard=rng.choice(("", "5a3d28")))
    outfit(b, rng, wear, over=lambda p: b.limb("4a3422", (*p.spine(-0.04, 0.845), 0.018), (*p.spine(0.02, 0.74), 0.02), (*p.spine(0.066, 0.63), 0.018), joins=0, swell=0.4),
           hat=lambda b: b.limb("a8462f", (-0.3, 0.86, 0.05), (-0.42, 1.14, 0.09), (-0.62, 1.3, 0.02), joins=0, grain=0.6)).draw()
