"""People on a stage and in sports, and of stories: clowns, musicians, boxers, princes, vampires."""

from __future__ import annotations

import random
from dataclasses import replace

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.outfits import (
    WHITE,
    Hat,
    band,
    buttons,
    edge,
    outfit,
    panel,
    shirt_front,
    tie_of,
    trade,
)  # fmt: skip
from allaprima.scenes.figures.people.person import Person
from allaprima.scenes.figures.people.wardrobe import HAIRS, SKINS, Wear, dress
from allaprima.scenes.sketch import scaled

# fmt: off


def cape(p: Person, code: str, hem: float, lining: str = "") -> None:
    """From the shoulders down the back, as far as somebody stands upright."""
    b = p.b
    upright = p.pose.kind in ("", "striding")
    top = [p.spine(x, y) for x, y in ((0.02, 0.855), (-0.05, 0.84), (-0.092, 0.78), (-0.104, 0.62))]
    if not upright:
        b.part(code, *top, p.spine(-0.125, 0.5), p.spine(-0.13, 0.47), p.spine(-0.13, 0.47), p.spine(-0.03, 0.47), p.spine(0.0, 0.6), p.spine(0.03, 0.8), joins=0, grain=0.1)
        return
    x, y = p.at
    x += p.spine(0.0, 0.52)[0] - p.at[0]
    blown = 0.1 if b.pose in ("walking", "running") else 0.0
    b.part(code, *top, (x - 0.15 - blown * 0.4, y + (0.5 + hem) / 2), (x - 0.18 - blown, y + hem + 0.3 * blown), (x - 0.18 - blown, y + hem + 0.3 * blown), (x - 0.05 - blown * 0.5, y + hem - 0.012), (x + 0.04, y + hem), (x + 0.04, y + hem), p.spine(0.03, 0.6), p.spine(0.03, 0.8), joins=0, grain=0.1)
    if lining:
        b.mark(lining, (x - 0.06, y + hem - 0.05), (x - 0.04, y + 0.5), p.spine(-0.03, 0.8), p.spine(0.05, 0.8), (x + 0.06, y + 0.4), (x + 0.06, y + hem - 0.05))
    for k in (0.35, 0.7):
        b.stripe(scaled(code, 0.8), (*p.spine(-0.07, 0.78), 0.004), (x - 0.14 * k - 0.03, y + 0.45, 0.012), (x - 0.17 * k - 0.02 - blown * k, y + hem + 0.02, 0.018))


def crown(code: str = "c9a040", *, small: bool = True) -> Hat:
    """Of a prince or a princess."""
    high = 1.12 if small else 1.22

    def hat(b: Body) -> None:
        spikes = [(-0.34, high), (-0.24, 0.99), (-0.14, high + 0.03), (-0.04, 1.0), (0.06, high + 0.05), (0.15, 1.0), (0.24, high)]
        b.part(code, (-0.36, 0.92), (-0.36, 0.92), *(q for s in spikes for q in (s, s)), (0.28, 0.9), (0.28, 0.9), (-0.04, 0.9), shiny=0.9, joins=0)
        b.spot("a8332f", 0.06, 0.99, 0.03, 0.035)

    return hat


def top_hat(b: Body, code: str = "232227", ribbon: str = "8a2f34") -> None:
    b.part(code, (0.35, 0.82), (0.35, 0.82), (0.38, 1.5), (0.38, 1.5), (-0.03, 1.54), (-0.44, 1.48), (-0.44, 1.48), (-0.41, 0.78), (-0.41, 0.78), (0.0, 0.76), joins=0, shiny=0.3)
    b.stripe(ribbon, (-0.46, 0.9, 0.12), (0.0, 0.88, 0.12), (0.4, 0.92, 0.12))
    b.part(code, (-0.62, 0.82), (-0.4, 0.84), (0.0, 0.86), (0.4, 0.86), (0.6, 0.84), (0.4, 0.77), (0.0, 0.74), (-0.4, 0.74), joins=0, swell=0.7, shiny=0.3)


def sweatband(code: str) -> Hat:
    def hat(b: Body) -> None:
        b.limb(code, (-0.44, 0.7, 0.1), (0.0, 0.79, 0.11), (0.35, 0.76, 0.1), joins=0, grain=0.3, blunt=True)

    return hat


def beret(code: str) -> Hat:
    def hat(b: Body) -> None:
        b.part(code, (0.4, 0.86), (0.36, 1.0), (0.06, 1.12), (-0.36, 1.12), (-0.64, 0.94), (-0.6, 0.78), (-0.4, 0.76), (0.0, 0.82), joins=0, grain=0.3)
        b.limb(code, (-0.14, 1.1, 0.04), (-0.16, 1.2, 0.03), (-0.15, 1.22, 0.02), joins=0)

    return hat


def gloved(p: Person, code: str, size: float = 0.05, far: bool = True) -> None:
    """Large gloves over the hands."""
    hand = p.hand

    def padded(k: int) -> None:
        hand(k)
        if k or far:
            (rx, ry), (x, y) = p.wrists[k], p.palms[k]
            p.b.limb(code, (rx, ry, size * 0.75), (x, y, size * 1.35), (x + (x - rx) * 0.3, y + (y - ry) * 0.3, size * 1.3), joins=0, shiny=0.3)

    p.hand = padded  # type: ignore[method-assign]


# On a stage.


@trade("clown, circus clown, jester, harlequin, joker", tall=1.0, home="meadow")
def clown(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c9a23a", "3f7fa8", "a85a8a")))
    other = b.colour(rng.choice(("b0403a", "4a8a5a")), 1)
    wear = Wear(code, code, "a8332f", hem=0.47, flare=0.0, loose=1.55, gloves="ece8e0", style="bald", grain=0.1)

    def over(p: Person) -> None:
        for x, y in ((0.0, 0.78), (-0.04, 0.68), (0.035, 0.65), (-0.01, 0.57), (0.05, 0.53), (-0.05, 0.5)):
            b.ball(other, *p.spine(x, y), 0.017, joins=0, swell=0.25)
        buttons(p, other, (0.74, 0.66, 0.58))
        b.limb(WHITE, (*p.spine(-0.08, 0.84), 0.03), (*p.spine(-0.03, 0.85), 0.05), (*p.spine(0.03, 0.845), 0.05), (*p.spine(0.075, 0.825), 0.03), joins=0, grain=0.4)
        for x in (-0.06, -0.02, 0.02, 0.06):
            b.stripe(other, (*p.spine(x * 0.8, 0.865), 0.004), (*p.spine(x, 0.84), 0.008), (*p.spine(x * 1.15, 0.82), 0.008))

    def hat(b: Body) -> None:
        b.part(WHITE, (0.42, 0.28), (0.42, 0.14), (0.34, 0.08), (0.22, 0.14), (0.2, 0.26), (0.3, 0.32), joins=0.02, swell=0.3)
        b.stripe("b0302c", (0.24, 0.22, 0.02), (0.32, 0.19, 0.05), (0.44, 0.22, 0.03))
        b.part(WHITE, (0.24, 0.64), (0.32, 0.7), (0.37, 0.6), (0.36, 0.5), (0.26, 0.44), (0.22, 0.54), joins=0.02, swell=0.3)
        b.spot("1f1a18", 0.325, 0.54, 0.025, 0.045)
        for x, y, r in ((-0.36, 0.72, 0.2), (-0.46, 0.5, 0.22), (-0.34, 0.32, 0.2), (-0.2, 0.52, 0.2), (-0.16, 0.74, 0.17)):
            b.ball("c4552a", x, y, r, grain=1, joins=0.03)
        b.ball("c8302c", 0.47, 0.38, 0.1, shiny=0.6, joins=0)
        b.part(other, (0.16, 0.92), (0.16, 0.92), (0.06, 1.4), (0.06, 1.4), (-0.28, 0.9), (-0.28, 0.9), (-0.06, 0.93), joins=0)
        b.ball(WHITE, 0.06, 1.42, 0.07, grain=1, joins=0)

    p = outfit(b, rng, wear, over=over, hat=hat, wide=1.08)
    feet = p.foot

    def shoes(k: int) -> None:
        feet(k)
        x, y = p.ankles[k]
        if abs(p.knees[k][1] - y) > 0.12:
            b.ball("a8332f", x + 0.1, y - 0.012, 0.05, 0.03, joins=0, shiny=0.4)

    p.foot = shoes  # type: ignore[method-assign]
    p.draw()


@trade("illusionist, stage magician, conjurer, ringmaster, circus director", tall=1.03, home="street")
def illusionist(b: Body, rng: random.Random) -> None:
    code = b.colour("27262e")
    wear = Wear(code, code, "1a191c", hem=0.47, flare=0.006, gloves="e8e5de", beard=rng.choice(("", "26201c")))

    def over(p: Person) -> None:
        shirt_front(p, "e8e5de", low=0.64)
        tie_of(p, "8a2f34")

    outfit(b, rng, wear, under=lambda p: cape(p, code, 0.2, "8a2f34"), over=over, hat=top_hat).draw()


@trade("pianist, piano player, conductor, orchestra conductor, composer, maestro", tall=1.02, home="room")
def pianist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour("26252b")
    if woman:
        outfit(b, rng, replace(dress(code, style=rng.choice(("bun", "long")), hem=0.06), sleeve=0.0, neck_line=0.07, belt=""), woman=True).draw()
        return
    wear = Wear(code, code, "1a191c", hem=0.48, flare=0.004)

    def under(p: Person) -> None:
        ends = ((-0.13, 0.36), (-0.13, 0.36), (-0.085, 0.34)) if p.pose.kind in ("", "striding") else ((-0.12, 0.46), (-0.12, 0.46), (-0.08, 0.45))
        b.part(code, *(p.spine(x, y) for x, y in ((0.0, 0.6), (-0.065, 0.6), (-0.1, 0.5), *ends, (-0.02, 0.5))), joins=0, grain=0.1)

    def over(p: Person) -> None:
        shirt_front(p, "e8e5de", low=0.58)
        tie_of(p, "e8e5de")

    outfit(b, rng, wear, under=under, over=over, hair=rng.choice(("8f8a84", "", ""))).draw()


@trade("opera singer, pop star, rock star, pop singer, rapper, diva, female singer, male singer", tall=0.99, home="street")
def pop_star(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.65
    code = b.colour(rng.choice(("a83a5a", "4a4a8a", "b8963a", "2c2b33")))
    if woman:
        wear = replace(dress(code, "26242a", "long", 0.1), sleeve=0.0, neck_line=0.06, skirt_flare=0.06)
        outfit(b, rng, wear, woman=True).draw()
        return
    wear = Wear("26252b", "2f3036", "1f1d1e", hem=0.5, style="short")

    def over(p: Person) -> None:
        shirt_front(p, code, low=0.52)
        b.line("c9a040", 0.008, p.spine(-0.01, 0.845), p.spine(0.04, 0.79), p.spine(0.056, 0.74))

    outfit(b, rng, wear, over=over).draw()


@trade("drummer, percussionist, bassist, bass player, saxophonist, trumpeter, trumpet player, cellist, rock musician, band member", tall=1.0, home="street")
def drummer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.25
    code = b.colour(rng.choice(("2f2e34", "6a3034", "3f4a5a")))
    wear = Wear(code, "3a4458", "26242a", hem=0.5, sleeve=0.22, style="long" if woman or rng.random() < 0.4 else "short", hat=rng.choice(("", "", "cap")), hat_code="2c2b30", beard="" if woman else rng.choice(("", "3a2a20")))
    outfit(b, rng, wear, woman=woman, hat=None if wear.hat else sweatband("a8332f") if rng.random() < 0.3 else None).draw()


@trade("dj, disc jockey, deejay", tall=1.0, home="street")
def dj(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.35
    code = b.colour(rng.choice(("2c2b33", "5a3a6a", "3a5a6a")))
    wear = Wear(code, "2f3036", "d8d4ca", hem=0.48, sleeve=rng.choice((0.3, 1.0)), style="long" if woman else "short", hat="cap", hat_code=scaled(code, 0.8), loose=1.2)

    def hat(b: Body) -> None:
        b.limb("c8402f", (-0.02, 0.55, 0.09), (-0.1, 0.95, 0.09), (-0.06, 1.14, 0.1), (0.06, 1.16, 0.08), joins=0)
        b.ball("2a2a2e", -0.01, 0.47, 0.15, 0.19, joins=0)
        b.ball("c8402f", -0.005, 0.47, 0.08, 0.11, joins=0, swell=0.4)

    outfit(b, rng, wear, woman=woman, hat=hat).draw()


@trade("actor, actress, film star, movie star, celebrity, comedian", tall=1.0, home="street")
def actor(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("7a2436", "26262c", "2f4a5a")))
    if woman:
        outfit(b, rng, replace(dress(code, "1f1d1e", rng.choice(("long", "bun")), 0.05), sleeve=0.0, neck_line=0.08, skirt_flare=0.07), woman=True).draw()
        return
    wear = Wear(code, code if code == "26262c" else "26262c", "1a191c", hem=0.46, flare=0.01)

    def over(p: Person) -> None:
        shirt_front(p, "e8e5de", low=0.64)
        tie_of(p, "1f1d20")

    outfit(b, rng, wear, over=over).draw()


@trade("model, fashion model, supermodel", tall=1.02, home="street")
def model(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("b8503f", "3f5f6a", "c9b48a", "6a4a6a")))
    wear = replace(dress(code, "1f1d1e", rng.choice(("long", "ponytail")), rng.choice((0.3, 0.12))), sleeve=0.0, skirt_flare=0.03, neck_line=0.05)
    outfit(b, rng, wear, woman=True).draw()


@trade("street artist, sculptor, sketch artist, mime, graffiti artist", tall=1.0, home="street")
def street_artist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour("dcd8ce")
    wear = Wear(code, "34363e", "26242a", hem=0.49, style="bob" if woman else "short")

    def over(p: Person) -> None:
        for y in (0.53, 0.585, 0.64, 0.695, 0.75):
            band(p, "34405a", y, 0.016)
        b.limb("a8332f", (*p.spine(-0.036, 0.852), 0.024), (*p.spine(0.0, 0.846), 0.03), (*p.spine(0.03, 0.838), 0.026), joins=0)

    outfit(b, rng, wear, woman=woman, over=over, hat=beret("3a2f38")).draw()


# In sports.


def _player(b: Body, rng: random.Random, *, woman: bool, tank: bool = False, wide: float = 1.0, hat: Hat | None = None, style: str = "", loose: float = 1.15) -> Person:
    """Somebody in a shirt and shorts of one colour."""
    code = b.colour(rng.choice(("b0403a", "3f5f9a", "3f7f5a", "c9a23a", "5a4a8a")))
    legs = b.colour(rng.choice(("e4e0d6", scaled(code, 0.8))), 1)
    wear = Wear(code, legs, "e4e0d8", hem=0.48, sleeve=0.0 if tank else 0.3, leg=0.5, style=style or ("ponytail" if woman else "short"), loose=loose)

    def over(p: Person) -> None:
        b.stripe("ece8de", (*p.spine(-0.08, 0.52), 0.012), (*p.spine(0.0, 0.515), 0.012), (*p.spine(0.08, 0.52), 0.012))

    return outfit(b, rng, wear, woman=woman, over=over, hat=hat, wide=wide)


@trade("basketball player, volleyball player, handball player, streetball player", tall=1.08, home="street")
def basketball_player(b: Body, rng: random.Random) -> None:
    _player(b, rng, woman=rng.random() < 0.25, tank=True, hat=sweatband("e4e0d6") if rng.random() < 0.5 else None, loose=1.3).draw()


@trade("athlete, sportsman, sportswoman, rugby player, track athlete", tall=1.02, home="meadow")
def athlete(b: Body, rng: random.Random) -> None:
    _player(b, rng, woman=rng.random() < 0.45, tank=rng.random() < 0.5).draw()


@trade("tennis player, badminton player, table tennis player, ping pong player", tall=1.0, home="meadow")
def tennis_player(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour("e6e4dc")
    if woman:
        wear = Wear(code, "", "e4e0d8", skirt=code, skirt_hem=0.37, skirt_flare=0.035, hem=0.58, sleeve=0.15, style="ponytail")
    else:
        wear = Wear(code, scaled(code, 0.95), "e4e0d8", hem=0.49, sleeve=0.3, leg=0.5)
    outfit(b, rng, wear, woman=woman, hat=sweatband(b.colour("3f6a9a", 1))).draw()


@trade("goalkeeper, goalie", tall=1.03, home="meadow")
def goalkeeper(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("c9c23a", "4a8a5a", "c8702f")))
    wear = Wear(code, "2a2a30", "2a2a2c", hem=0.48, leg=0.5)
    p = outfit(b, rng, wear)
    gloved(p, "e4e0d8", 0.032)
    p.draw()


@trade("baseball player, cricketer, cricket player", tall=1.02, home="meadow")
def baseball_player(b: Body, rng: random.Random) -> None:
    code = b.colour("e0ddd4")
    trim = b.colour(rng.choice(("a8332f", "2f4a7a")), 1)
    wear = Wear(code, code, "26242a", hem=0.5, sleeve=0.45, hat="cap", hat_code=trim, belt="26242a", leg=0.86, loose=1.15)

    def over(p: Person) -> None:
        for dx in (0.0, -0.035, 0.032):
            b.line(trim, 0.003, p.spine(dx, 0.8), p.spine(dx, 0.53))

    outfit(b, rng, wear, over=over).draw()


@trade("boxer, kickboxer, prize fighter, prizefighter", tall=1.02, home="street")
def boxer(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a8332f", "2f4f8a")))
    skin = rng.choice(SKINS)
    wear = Wear(skin, code, "e4e0d8", sleeve=0.0, hem=0.6, leg=0.55, loose=1.3, grain=0.05)

    def over(p: Person) -> None:
        panel(p, code, 0.47, 0.6)
        band(p, "ece8de", 0.595, 0.03)

    p = outfit(b, rng, wear, over=over, skins=(skin,), wide=1.1)
    gloved(p, code)
    p.draw()


@trade("wrestler, luchador, strongman, bodybuilder, weightlifter, weight lifter", tall=1.05, home="street")
def wrestler(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a8332f", "2f4f8a", "3a3a40")))
    skin = rng.choice(SKINS[:5])
    wear = Wear(skin, code, "2a2a2c", sleeve=0.0, hem=0.6, leg=0.34, loose=1.1, boots="2a2a2c", style=rng.choice(("bald", "short")), beard=rng.choice(("", "3a2a20")), grain=0.05)

    def over(p: Person) -> None:
        panel(p, code, 0.47, 0.72)
        b.limb(code, (*p.spine(0.05, 0.715), 0.024), (*p.spine(0.03, 0.8), 0.02), (*p.spine(-0.02, 0.848), 0.02), joins=0, swell=0.4)
        band(p, "c9a040", 0.58, 0.036)

    outfit(b, rng, wear, over=over, skins=(skin,), wide=1.28).draw()


@trade("karate fighter, karateka, judoka, martial artist, karate master, kung fu master, kung fu fighter, karate kid, taekwondo fighter", tall=1.0, home="hills")
def karateka(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour("e6e3db")
    belt = b.colour(rng.choice(("26242a", "6a4628", "b0802f")), 1)
    wear = Wear(code, scaled(code, 0.97), "", hem=0.45, flare=0.016, sleeve=1.0, loose=1.5, style="ponytail" if woman else "short", leg=0.98)

    def over(p: Person) -> None:
        skin = p.skin
        b.part(skin, *(p.spine(x, y) for x, y in ((-0.004, 0.85), (0.03, 0.846), (edge(p, 0.79), 0.79), (edge(p, 0.74), 0.74), (0.03, 0.8))), joins=0, swell=0.5)
        b.stripe(scaled(code, 0.82), (*p.spine(0.0, 0.84), 0.006), (*p.spine(0.05, 0.72), 0.008), (*p.spine(0.06, 0.62), 0.005))
        band(p, belt, 0.585, 0.03)
        for dx in (-0.012, 0.02):
            b.limb(belt, (*p.spine(0.045, 0.58), 0.02), (*p.spine(0.05 + dx, 0.53), 0.018), (*p.spine(0.045 + 1.6 * dx, 0.48), 0.018), joins=0, swell=0.4, blunt=True)

    outfit(b, rng, wear, woman=woman, over=over).draw()


@trade("ice skater, figure skater, roller skater, speed skater", tall=0.98, home="snow")
def ice_skater(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.75
    code = b.colour(rng.choice(("5a6fa8", "a84a6a", "4a8a8f")))
    if woman:
        wear = Wear(code, "", "ece8e0", skirt=code, skirt_hem=0.4, skirt_flare=0.05, hem=0.58, flare=0.0, style=rng.choice(("bun", "ponytail")), boots="ece8e0")
    else:
        wear = Wear(code, "2a2b33", "26242a", hem=0.5, loose=1.0, boots="26242a")
    p = outfit(b, rng, wear, woman=woman)
    p.seat(p.at[0], p.hip_y + 0.03)  # on the blades
    foot = p.foot

    def bladed(k: int) -> None:
        (f, u, o), pitch = p.legs[k][2], (p.pose.far_leg, p.pose.near_leg)[k].foot
        ax, ay = p.seen((f, u, o))
        with b.placed(ax, ay, tilt=-pitch):
            b.line("aeb3ba", 0.012, (-0.045, -0.066), (0.08, -0.066), (0.108, -0.052), smooth=False)
            for x in (-0.015, 0.05):
                b.line("8a8e94", 0.012, (x, -0.03), (x, -0.064), smooth=False)
        foot(k)

    p.foot = bladed  # type: ignore[method-assign]
    p.draw()


@trade("gymnast, acrobat, trapeze artist, tightrope walker, rhythmic gymnast", tall=0.93, home="meadow")
def gymnast(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.75
    code = b.colour(rng.choice(("7a3a6a", "2f5a8a", "a8333f")))
    skin = rng.choice(SKINS)
    wear = Wear(code, "" if woman else "e6e3db", "" if woman else "e6e3db", hem=0.455, flare=-0.004, sleeve=1.0 if woman else 0.0, style="bun" if woman else "short", loose=1.0, grain=0.05)

    def over(p: Person) -> None:
        b.stripe(scaled(code, 1.6), (*p.spine(-0.06, 0.78), 0.008), (*p.spine(0.03, 0.66), 0.014), (*p.spine(0.05, 0.54), 0.006))

    outfit(b, rng, wear, woman=woman, over=over, skins=(skin,)).draw()


@trade("referee, umpire, linesman", tall=1.0, home="meadow")
def referee(b: Body, rng: random.Random) -> None:
    code = b.colour("e4e1d8")
    wear = Wear(code, "26262b", "26242a", hem=0.49, sleeve=0.3, hat=rng.choice(("", "cap")), hat_code="26262b")

    def over(p: Person) -> None:
        for x in (-0.05, -0.022, 0.006, 0.034, 0.058):
            b.stripe("26262b", (*p.spine(x, 0.85), 0.012), (*p.spine(x * 1.1, 0.66), 0.012), (*p.spine(x, 0.47), 0.012))
        b.line("8a2f2a", 0.006, p.spine(-0.01, 0.855), p.spine(0.045, 0.79), p.spine(0.06, 0.74))

    outfit(b, rng, wear, over=over).draw()


@trade("trainer, football coach, sports coach, personal trainer, gym teacher, fitness instructor, sports teacher", tall=1.02, home="meadow")
def trainer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour(rng.choice(("2f4f7a", "7a2f34", "3a5a44")))
    wear = Wear(code, code, "e0ddd6", hem=0.49, hat="cap", hat_code=scaled(code, 0.85), style="ponytail" if woman else "short", loose=1.15)

    def over(p: Person) -> None:
        b.stripe("e4e0d8", (*p.spine(edge(p, 0.84) - 0.01, 0.84), 0.005), (*p.spine(edge(p, 0.68) - 0.012, 0.68), 0.006), (*p.spine(edge(p, 0.52) - 0.012, 0.52), 0.006))
        b.line("8a2f2a", 0.006, p.spine(-0.01, 0.855), p.spine(0.04, 0.79), p.spine(0.05, 0.72))
        b.ball("c9ccd0", *p.spine(0.05, 0.712), 0.011, shiny=0.7, joins=0)

    outfit(b, rng, wear, woman=woman, over=over).draw()


# Of stories.


@trade("young princess, fairy tale princess, little princess, fairytale princess, princess in a dress, duchess, noblewoman", tall=0.96, home="hills")
def young_princess(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("b87a92", "7a92b8", "c9a04a", "8f7ab0")))
    wear = Wear(code, "", "e4dccc", skirt=code, skirt_hem=0.012, skirt_flare=0.13, hem=0.6, flare=0.0, sleeve=0.22, style="long", neck_line=0.05, belt=scaled(code, 0.78))
    outfit(b, rng, wear, woman=True, hat=crown()).draw()


@trade("prince, young king, nobleman, duke", tall=1.02, home="hills")
def prince(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("34507a", "7a2f3a", "3f6a54")))
    wear = Wear(code, b.colour("d8d2c4", 1), "3a2a1e", hem=0.43, flare=0.02, belt="c9a040", boots="4a3422", loose=1.15, collar="c9a040")

    def over(p: Person) -> None:
        buttons(p, "c9a040", (0.79, 0.74, 0.69, 0.64), 0.02)
        b.stripe("c9a040", (*p.spine(-0.1, 0.462), 0.012), (*p.spine(0.0, 0.455), 0.012), (*p.spine(0.11, 0.462), 0.012))

    outfit(b, rng, wear, under=lambda p: cape(p, scaled(code, 0.7), 0.22), over=over, hat=crown()).draw()


@trade("giant, friendly giant, human giant", tall=2.2, home="hills")
def giant(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("6a5a44", "5a6248", "7a5a40")))
    wear = Wear(code, "4f463a", "3a2c20", hem=0.4, flare=0.03, belt="2f2218", sleeve=0.5, boots="4a3a28", loose=1.2, beard="5a3a24", style="short", grain=0.4)

    def over(p: Person) -> None:
        b.limb("7a6a54", (*p.spine(-0.075, 0.82), 0.06), (*p.spine(-0.02, 0.84), 0.06), (*p.spine(0.05, 0.815), 0.05), joins=0, grain=1)
        b.face(scaled(code, 1.2), *(p.spine(x, y) for x, y in ((-0.04, 0.56), (0.02, 0.565), (0.025, 0.5), (-0.035, 0.5))))

    p = outfit(b, rng, wear, over=over, hair="5a3a24", wide=1.3, skins=SKINS[:4])
    p.draw()


@trade("archer, bowman, robin hood, elven archer", tall=1.0, home="forest path")
def archer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.3
    code = b.colour(rng.choice(("4f6a42", "6a5a3c")))
    wear = Wear(code, "6a5a44", "4a3422", hem=0.43, flare=0.02, belt="4a3422", boots="5a4028", hat="hood" if woman else "", hat_code=scaled(code, 0.85), style="long" if woman else "short", gloves="5a4028")

    def under(p: Person) -> None:
        b.limb("6a4628", (*p.spine(-0.02, 0.6), 0.05), (*p.spine(-0.08, 0.74), 0.06), (*p.spine(-0.13, 0.88), 0.06), joins=0, blunt=True)
        for dx in (-0.02, 0.0, 0.02):
            b.line("c8b088", 0.005, p.spine(-0.12 + dx, 0.86), p.spine(-0.155 + dx, 0.95), smooth=False)
            b.limb("e0dace", (*p.spine(-0.148 + dx, 0.925), 0.012), (*p.spine(-0.154 + dx, 0.945), 0.012), (*p.spine(-0.16 + dx, 0.965), 0.008), joins=0, swell=0.4)

    def hat(b: Body) -> None:
        if not woman:
            b.part(code, (0.62, 0.76), (0.34, 0.92), (0.14, 1.14), (-0.2, 1.16), (-0.46, 0.96), (-0.56, 0.78), (-0.4, 0.7), (0.0, 0.76), (0.3, 0.78), joins=0, grain=0.2)
            b.limb("a8332f", (-0.1, 0.86, 0.03), (-0.34, 1.14, 0.08), (-0.66, 1.3, 0.01), joins=0, grain=0.6)

    outfit(b, rng, wear, woman=woman, under=under, over=lambda p: b.limb("5a4028", (*p.spine(0.03, 0.82), 0.016), (*p.spine(0.02, 0.72), 0.018), (*p.spine(-0.07, 0.62), 0.016), joins=0, swell=0.4), hat=hat).draw()


@trade("ninja warrior, shinobi, ninja girl, assassin", tall=1.0, home="hills")
def shinobi(b: Body, rng: random.Random) -> None:
    code = b.colour("2c2d36")
    wear = Wear(code, code, "1f1f26", hem=0.46, flare=0.012, belt=b.colour("7a2a2c", 1), gloves=scaled(code, 0.8), loose=1.3, style="none")

    def under(p: Person) -> None:
        b.limb("1c1a1e", (*p.spine(-0.06, 0.56), 0.02), (*p.spine(-0.08, 0.72), 0.022), (*p.spine(-0.1, 0.88), 0.022), joins=0)
        b.limb("7a6a4a", (*p.spine(-0.1, 0.88), 0.02), (*p.spine(-0.105, 0.92), 0.02), (*p.spine(-0.11, 0.97), 0.02), joins=0)

    def hood(b: Body) -> None:
        b.part(code, (0.3, 0.66), (0.36, 0.8), (0.24, 0.98), (0.0, 1.06), (-0.26, 1.02), (-0.46, 0.82), (-0.48, 0.5), (-0.38, 0.16), (-0.2, 0.02), (0.06, -0.08), (0.3, -0.02), (0.42, 0.1), (0.45, 0.3), (0.42, 0.44), (0.2, 0.45), (0.12, 0.55), (0.18, 0.65), joins=0, grain=0.1)
        b.limb(code, (-0.42, 0.74, 0.08), (-0.6, 0.62, 0.1), (-0.7, 0.4, 0.03), joins=0)

    outfit(b, rng, wear, under=under, hat=hood).draw()


@trade("caveman, cavewoman, neanderthal, stone age man, cave man", tall=0.98, home="hills")
def caveman(b: Body, rng: random.Random) -> None:
    skin = rng.choice(SKINS[:4])
    code = b.colour(rng.choice(("a07a48", "8a6a44")))
    wear = Wear(skin, "", "", sleeve=0.0, hem=0.6, skirt=code, skirt_hem=0.34, skirt_flare=0.03, style="long", beard="3a2a20", grain=0.1)

    def over(p: Person) -> None:
        panel(p, code, 0.56, 0.74)
        b.part(code, *(p.spine(x, y) for x, y in ((0.07, 0.73), (0.05, 0.81), (-0.01, 0.85), (-0.06, 0.83), (-0.04, 0.78), (-0.06, 0.72))), joins=0.03, grain=0.8)
        for x, y in ((-0.03, 0.7), (0.03, 0.64), (-0.05, 0.6), (0.02, 0.77)):
            b.spot(scaled(code, 0.55), *p.spine(x, y), 0.012, 0.009)

    outfit(b, rng, wear, over=over, hair="3a2a20", skins=(skin,), wide=1.12).draw()


@trade("vampire, count dracula, dracula", tall=1.03, home="forest path")
def vampire(b: Body, rng: random.Random) -> None:
    code = b.colour("26242b")
    wear = Wear(code, code, "1a191c", hem=0.47, flare=0.006)

    def over(p: Person) -> None:
        panel(p, "7a2430", 0.56, 0.72, 0.3)
        shirt_front(p, "e8e5de", low=0.7)
        b.part("8a2430", *(p.spine(x, y) for x, y in ((-0.055, 0.84), (-0.1, 0.92), (-0.1, 0.92), (-0.05, 0.9), (0.02, 0.855), (0.0, 0.83))), joins=0)

    def face(b: Body) -> None:
        b.mark("1c1a1e", (0.34, 0.9), (0.16, 0.84), (0.24, 0.78), smooth=False)
        b.part("efece4", (0.37, 0.225), (0.37, 0.225), (0.385, 0.16), (0.385, 0.16), (0.395, 0.225), (0.395, 0.225), joins=0, swell=0.3)

    p = outfit(b, rng, wear, under=lambda p: cape(p, code, 0.08, "7a2430"), over=over, hat=face, hair="1c1a1e")
    p.skin = "cfc9c0"
    p.draw()


@trade("bridesmaid, maid of honor, flower girl, debutante", tall=0.96, home="meadow")
def bridesmaid(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("a9b8a4", "c9a09a", "9aa8c0")))
    wear = replace(dress(code, "d8d0c4", rng.choice(("bun", "long")), 0.06), sleeve=0.0, neck_line=0.08, skirt_flare=0.06)

    def hat(b: Body) -> None:
        for x, y in ((-0.3, 0.94), (-0.14, 1.0), (0.02, 1.02), (0.18, 0.98)):
            b.ball("e8d8d0", x, y, 0.065, joins=0, grain=0.5)

    outfit(b, rng, wear, woman=True, hat=hat).draw()


@trade("genie, djinn, belly dancer, sultan", tall=1.02, home="desert road")
def genie(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(("3f6a8a", "6a4a8a")))
    wear = Wear(code, "d8cfb8", "8a6a2f", hem=0.55, sleeve=1.0, loose=1.45, belt="c9a040", beard=HAIRS[0])

    def turban(b: Body) -> None:
        b.part("e0d8c4", (0.4, 0.78), (0.44, 0.98), (0.2, 1.22), (-0.14, 1.26), (-0.46, 1.06), (-0.52, 0.76), (-0.3, 0.66), (0.0, 0.72), joins=0)
        for y in (0.84, 0.98, 1.1):
            b.stripe("c0b69c", (-0.52, y - 0.06, 0.03), (0.0, y + 0.02, 0.03), (0.46, y - 0.02, 0.03))
        b.ball("a8332f", 0.34, 0.96, 0.06, 0.07, joins=0, shiny=0.8)

    outfit(b, rng, wear, hat=turban, skins=SKINS[1:5]).draw()
# fmt: on
