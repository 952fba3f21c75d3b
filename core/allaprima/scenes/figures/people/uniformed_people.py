"""People in uniform, in robes and in suits."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.outfits import (
    WHITE,
    badge,
    band,
    buttons,
    cuffs,
    edge,
    fire_helmet,
    glasses,
    headset,
    outfit,
    peaked_cap,
    shirt_front,
    style_of,
    suited,
    trade,
)
from allaprima.scenes.figures.people.person import Person
from allaprima.scenes.figures.people.wardrobe import SKINS, Wear
from allaprima.scenes.sketch import scaled

# fmt: off


@trade("firefighter, fireman, firewoman, fire fighter", tall=1.04, home="street")
def firefighter(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("4a4038", "8a6a34", "3a3c42")))
    helmet = b.colour(rng.choice(("b0322a", "d0a52c")), 1)
    stripe = "d9d36a"
    wear = Wear(code, code, "26241f", hem=0.44, flare=0.016, loose=1.25, gloves="3a342c", boots="26241f")

    def over(p: Person) -> None:
        for y in (0.5, 0.69):
            band(p, stripe, y, 0.026)
        b.stripe("c9c9c2", *((*p.spine(x, 0.685), 0.006) for x in (-0.08, 0.0, 0.08)))
        b.limb(scaled(code, 0.7), (*p.spine(-0.04, 0.856), 0.03), (*p.spine(0.0, 0.85), 0.036), (*p.spine(0.036, 0.845), 0.03), joins=0)

    outfit(b, rng, wear, over=over, hat=lambda b: fire_helmet(b, helmet), wide=1.06).draw()


def _police(b: Body, rng: random.Random, *, woman: bool) -> None:
    code = b.colour("2c3a58")
    wear = Wear(code, scaled(code, 0.85), "1c1b1e", hem=0.5, sleeve=rng.choice((0.4, 1.0)), style="bun" if woman else "short", collar=scaled(code, 0.8))

    def over(p: Person) -> None:
        b.limb("1c1b1e", (*p.spine(edge(p, 0.545, -1) - 0.003, 0.548), 0.03), (*p.spine(0.0, 0.54), 0.03), (*p.spine(edge(p, 0.545) + 0.003, 0.548), 0.03), joins=0, swell=0.5)
        b.ball("c4c4bc", *p.spine(0.05, 0.545), 0.012, shiny=0.7, joins=0)
        b.box("1c1b1e", *p.spine(-0.045, 0.505), *p.spine(-0.01, 0.56))
        b.limb("1f2028", (*p.spine(edge(p, 0.83) - 0.01, 0.835), 0.016), (*p.spine(edge(p, 0.76) + 0.002, 0.76), 0.014), (*p.spine(edge(p, 0.68) + 0.003, 0.68), 0.018), joins=0)
        badge(p, "c9a040", 0.765)

    outfit(b, rng, wear, woman=woman, over=over, hat=lambda b: peaked_cap(b, code, "1f2430")).draw()


@trade("police officer, policeman, cop, constable, security guard, sheriff, traffic warden", tall=1.02, home="street")
def police_officer(b: Body, rng: random.Random) -> None:
    _police(b, rng, woman=False)


@trade("policewoman, female police officer, lady cop", tall=0.98, home="street")
def policewoman(b: Body, rng: random.Random) -> None:
    _police(b, rng, woman=True)


@trade("judge, magistrate", tall=1.0, home="room")
def judge(b: Body, rng: random.Random) -> None:
    code = b.colour("2a2830")
    wear = Wear(code, "", "1f1d1e", skirt=code, skirt_hem=0.06, skirt_flare=0.04, hem=0.58, flare=0.0, loose=1.6)

    def over(p: Person) -> None:
        b.part("e8e6e0", *(p.spine(x, y) for x, y in ((0.0, 0.85), (0.04, 0.842), (0.074, 0.77), (0.078, 0.73), (0.05, 0.735), (0.03, 0.79))), joins=0)

    def wig(b: Body) -> None:
        b.part("ddd8cc", (0.3, 0.86), (0.28, 1.04), (0.04, 1.14), (-0.26, 1.1), (-0.5, 0.9), (-0.56, 0.6), (-0.54, 0.2), (-0.46, -0.14), (-0.2, -0.18), (0.02, -0.1), (0.04, 0.2), (-0.02, 0.5), (0.1, 0.74), joins=0, grain=0.8)
        for y in (0.62, 0.38, 0.14, -0.04):
            b.limb("cfc9bc", (-0.46, y, 0.14), (-0.24, y - 0.03, 0.16), (-0.04, y, 0.13), joins=0.03, grain=0.6)

    outfit(b, rng, wear, woman=rng.random() < 0.4, over=over, hat=wig, hair="cfcac0", skins=SKINS[:4]).draw()


@trade("lawyer, attorney, politician, president, manager, boss, mayor, banker, salesperson", tall=1.02, home="street")
def lawyer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    suited(b, rng, woman=woman, hat=glasses if rng.random() < 0.4 else None)


@trade("secretary, receptionist, office assistant, call center agent, telephone operator, customer service agent", tall=0.97, home="room")
def secretary(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c9c0b0", "8fa3b8", "b48a8f")))
    wear = Wear(code, "", "26242a", skirt="3a3c48", skirt_hem=0.27, skirt_flare=0.0, hem=0.6, style=rng.choice(("bun", "bob")))
    outfit(b, rng, wear, woman=True, hat=headset).draw()


@trade("journalist, reporter, news reporter, tv presenter", tall=1.0, home="street")
def journalist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("a08a62", "8a7a5e", "5f6a72")))
    wear = Wear(code, "3f4652", "3a2a20", hem=0.36, flare=0.02, belt=scaled(code, 0.75), style=style_of(rng, woman))

    def over(p: Person) -> None:
        shirt_front(p, "d8d4ca", low=0.74)
        b.line("b03a34", 0.007, p.spine(-0.02, 0.855), p.spine(0.03, 0.8), p.spine(0.05, 0.735))
        b.face("ece8dd", *(p.spine(x, y) for x, y in ((0.03, 0.735), (0.066, 0.735), (0.066, 0.69), (0.03, 0.69))))

    outfit(b, rng, wear, woman=woman, over=over).draw()


@trade("pilot, airline pilot, flight captain, aviator", tall=1.02, home="street")
def pilot(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour("2a3144")
    wear = Wear(code, code, "1c1b1e", hem=0.46, flare=0.012, style="bun" if woman else "short")

    def over(p: Person) -> None:
        shirt_front(p, "e6e4de", "1f2026")
        buttons(p, "c9a040", (0.64, 0.59, 0.54))
        badge(p, "c9a040", 0.76)

    p = outfit(b, rng, wear, woman=woman, over=over, hat=lambda b: peaked_cap(b, "e6e4de", "1f2430"))
    cuffs(p, "c9a040")
    p.draw()


@trade("captain, sea captain, ship captain, admiral", tall=1.03, home="beach")
def captain(b: Body, rng: random.Random) -> None:
    code = b.colour("2a3350")
    wear = Wear(code, "e0ddd4", "1c1b1e", hem=0.44, flare=0.014, beard=rng.choice(("d6d2c8", "8f8a84")))

    def over(p: Person) -> None:
        buttons(p, "c9a040", (0.79, 0.72, 0.65, 0.58, 0.51))
        buttons(p, "c9a040", (0.79, 0.72, 0.65, 0.58, 0.51), 0.05)

    p = outfit(b, rng, wear, over=over, hat=lambda b: peaked_cap(b, "e6e4de", code), hair="b8b4aa", wide=1.06, skins=SKINS[:4])
    cuffs(p, "c9a040")
    p.draw()


@trade("sailor, seaman, mariner, navy sailor", tall=1.0, home="beach")
def sailor(b: Body, rng: random.Random) -> None:
    code = b.colour("e2dfd8")
    blue = b.colour("2f4470", 1)
    wear = Wear(code, blue, "1c1b1e", hem=0.49, loose=1.2)

    def over(p: Person) -> None:
        b.part(blue, *(p.spine(x, y) for x, y in ((-0.03, 0.856), (0.02, 0.85), (0.05, 0.8), (0.066, 0.735), (0.04, 0.77), (-0.01, 0.8), (-0.06, 0.79), (-0.062, 0.83))), joins=0, swell=0.6)
        b.part("a8332f", *(p.spine(x, y) for x, y in ((0.066, 0.745), (0.082, 0.72), (0.078, 0.68), (0.062, 0.69), (0.052, 0.73))), joins=0)

    def hat(b: Body) -> None:
        b.part(WHITE, (0.34, 0.92), (0.3, 1.14), (-0.12, 1.2), (-0.42, 1.06), (-0.44, 0.86), joins=0)
        b.part(scaled(WHITE, 0.95), (0.36, 0.78), (0.36, 0.78), (0.42, 1.0), (0.42, 1.0), (0.0, 0.94), (-0.5, 0.92), (-0.5, 0.92), (-0.46, 0.68), (-0.46, 0.68), (0.0, 0.74), joins=0)

    outfit(b, rng, wear, over=over, hat=hat).draw()


# Who brings and mends.


@trade("mailman, postman, mail carrier, postwoman, letter carrier", tall=1.02, home="street")
def mailman(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.25
    code = b.colour(rng.choice(("3f5f8a", "2f4a72")))
    wear = Wear(code, "3a4252", "2a2726", hem=0.49, collar=scaled(code, 0.8), style="ponytail" if woman else "short")

    def over(p: Person) -> None:
        b.limb("5a3a24", (*p.spine(-0.03, 0.845), 0.018), (*p.spine(0.02, 0.74), 0.02), (*p.spine(0.02, 0.6), 0.02), joins=0, swell=0.4)
        badge(p, "c9a040", 0.765)
        b.part("7a5230", *(p.spine(x, y) for x, y in ((-0.09, 0.6), (-0.09, 0.6), (0.07, 0.6), (0.07, 0.6), (0.076, 0.49), (0.06, 0.47), (-0.08, 0.47), (-0.096, 0.49))), joins=0)
        b.face("e8e2d2", *(p.spine(x, y) for x, y in ((-0.05, 0.6), (0.03, 0.6), (0.028, 0.635), (-0.052, 0.63))))
        b.part("6a4628", *(p.spine(x, y) for x, y in ((-0.094, 0.605), (-0.094, 0.605), (0.074, 0.605), (0.074, 0.605), (0.07, 0.555), (-0.01, 0.535), (-0.09, 0.555))), joins=0, swell=0.5)

    outfit(b, rng, wear, woman=woman, over=over, hat=lambda b: peaked_cap(b, code)).draw()


@trade("delivery man, delivery guy, deliveryman, delivery woman, delivery person, delivery driver, delivery boy, courier, pizza delivery guy", tall=1.02, home="street")
def delivery_man(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.25
    code = b.colour(rng.choice(("a8622c", "7a5634", "3f6a4a", "a83a30")))
    wear = Wear(code, scaled(code, 0.6), "2a2726", hem=0.5, sleeve=0.4, style="ponytail" if woman else "short", hat="cap", hat_code=scaled(code, 0.9), collar=scaled(code, 0.8))
    outfit(b, rng, wear, woman=woman, over=lambda p: badge(p, "e8e2d2", 0.75)).draw()
