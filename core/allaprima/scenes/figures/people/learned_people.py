"""People who heal, teach and find out."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.outdoors_people import rucksack
from allaprima.scenes.figures.people.outfits import (
    WHITE,
    apron,
    badge,
    buttons,
    face_mask,
    glasses,
    nurse_cap,
    outfit,
    panel,
    shirt_front,
    stethoscope,
    style_of,
    surgeon_cap,
    trade,
)
from allaprima.scenes.figures.people.person import Person
from allaprima.scenes.figures.people.wardrobe import Wear
from allaprima.scenes.sketch import scaled

# fmt: off


@trade("doctor, physician, medic, general practitioner, family doctor", tall=1.0, home="room")
def doctor(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code, shirt = b.colour("e4e3df"), rng.choice(("8fa8bc", "7d93a4", "b7c3c9"))
    wear = Wear(code, b.colour(rng.choice(("3f4652", "4a4a50")), 1), "2a2726", hem=0.3, flare=0.014, style=style_of(rng, woman, tidy=True))

    def over(p: Person) -> None:
        shirt_front(p, shirt, "" if woman else "5a3040")
        b.stripe(scaled(code, 0.85), (*p.spine(0.0, 0.56), 0.006), (*p.spine(0.03, 0.555), 0.008), (*p.spine(0.055, 0.56), 0.006))
        stethoscope(p)

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses if rng.random() < 0.3 else None).draw()


@trade("surgeon, heart surgeon, anaesthetist, anesthetist", tall=1.0, home="room")
def surgeon(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour(rng.choice(("5f9488", "5a8a9a")))
    wear = Wear(code, code, "d8d6d0", hem=0.46, flare=0.012, sleeve=0.4, style="short", gloves="cfdad8", loose=1.2)

    def hat(b: Body) -> None:
        face_mask(b)
        surgeon_cap(b, scaled(code, 0.94))

    outfit(b, rng, wear, woman=woman, over=lambda p: panel(p, scaled(code, 0.93), 0.5, 0.6, 0.1), hat=hat).draw()


@trade("nurse, caregiver, carer, hospital nurse, midwife, paramedic", tall=0.97, home="room")
def nurse(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.8
    code = b.colour(rng.choice(("9db9c6", "a9c4bd", "dfe3e2")))
    if woman:
        wear = Wear(code, "", "d8d6d0", skirt=code, skirt_hem=0.24, skirt_flare=0.02, hem=0.6, flare=0.0, sleeve=0.35, style="bun", collar=WHITE)
    else:
        wear = Wear(code, code, "d8d6d0", hem=0.46, flare=0.012, sleeve=0.35, loose=1.15)

    def over(p: Person) -> None:
        if woman:
            apron(p, WHITE, down=0.78)
        badge(p, "b03a34", 0.72 if woman else 0.75)

    outfit(b, rng, wear, woman=woman, over=over, hat=nurse_cap if woman else None).draw()


@trade("dentist, orthodontist", tall=1.0, home="room")
def dentist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour("dbe6e6")
    wear = Wear(code, "c9d2d2", "d8d6d0", hem=0.42, flare=0.014, sleeve=0.4, style=style_of(rng, woman, tidy=True), gloves="8fb3c6")
    outfit(b, rng, wear, woman=woman, over=lambda p: buttons(p, "8a9a9c", (0.8, 0.73, 0.66, 0.59)), hat=face_mask).draw()


@trade("veterinarian, vet, animal doctor", tall=1.0, home="room")
def veterinarian(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.6
    code = b.colour(rng.choice(("5d8a76", "4f7f86")))
    wear = Wear(code, "4a5058", "3a3a38", hem=0.45, flare=0.014, sleeve=0.4, style=style_of(rng, woman, tidy=True), loose=1.15)
    outfit(b, rng, wear, woman=woman, over=stethoscope).draw()


# Who teaches, learns and finds out.


@trade("teacher, schoolteacher, professor, lecturer, tutor, headmaster, librarian", tall=1.0, home="room")
def teacher(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("6f6248", "56684e", "7a4a44", "4f5f74")))
    if woman:
        legs = b.colour(rng.choice(("4a4440", "3c4250", "5a4a52")), 1)
        wear = Wear(code, "", "3a2a20", skirt=legs, skirt_hem=0.2, skirt_flare=0.016, hem=0.52, flare=0.01, style=rng.choice(("bun", "bob")))
    else:
        wear = Wear(code, b.colour(rng.choice(("4f4a42", "3f4046")), 1), "3a2a20", hem=0.455, flare=0.014)

    def over(p: Person) -> None:
        shirt_front(p, "dedad0", "" if woman else rng.choice(("7a2f30", "34506a")), 0.66)
        buttons(p, scaled(code, 0.6), (0.61, 0.56))

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses, hair=rng.choice(("", "8f8a84"))).draw()


@trade("student, pupil, college student, university student, schoolchild, undergraduate", tall=0.95, home="street")
def student(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour(rng.choice(("8a3a34", "3f5f80", "4f6a52", "a8873f", "6a5a7a")))
    wear = Wear(code, b.colour(rng.choice(("3a4a62", "54606b")), 1), "d8d4ca", hem=0.49, flare=0.004, style=style_of(rng, woman), loose=1.15)
    bag = rng.choice(("3f4a5a", "6a4a34", "4a5a48"))

    def under(p: Person) -> None:
        if not b.pose.startswith("lying"):
            rucksack(b, p, bag, large=False)

    def over(p: Person) -> None:
        b.limb(scaled(code, 0.94), (*p.spine(-0.056, 0.83), 0.05), (*p.spine(-0.02, 0.845), 0.04), (*p.spine(0.028, 0.836), 0.026), joins=0.01)
        if not b.pose.startswith("lying"):
            b.limb(scaled(bag, 0.8), (*p.spine(-0.03, 0.835), 0.02), (*p.spine(0.036, 0.78), 0.022), (*p.spine(0.02, 0.68), 0.022), (*p.spine(-0.04, 0.63), 0.016), joins=0, swell=0.4)

    outfit(b, rng, wear, woman=woman, under=under, over=over).draw()


@trade("graduate, new graduate, graduating student", tall=1.0, home="meadow")
def graduate(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.5
    code = b.colour("2a2a32")
    wear = Wear(code, "", "1f1d1e", skirt=code, skirt_hem=0.16, skirt_flare=0.05, hem=0.58, flare=0.0, loose=1.5, style=style_of(rng, woman))

    def over(p: Person) -> None:
        b.limb("a8332f", (*p.spine(-0.05, 0.82), 0.03), (*p.spine(0.01, 0.82), 0.036), (*p.spine(0.05, 0.74), 0.03), (*p.spine(0.04, 0.64), 0.026), joins=0, swell=0.5)

    def hat(b: Body) -> None:
        b.part(code, (0.38, 0.78), (0.36, 1.02), (-0.42, 1.0), (-0.46, 0.66), (0.0, 0.72), joins=0)
        b.face(scaled(code, 1.2), (-0.62, 1.04), (0.0, 0.96), (0.62, 1.08), (0.02, 1.2))
        b.line("c9a040", 0.006, (0.0, 1.09), (-0.4, 1.05), (-0.56, 0.98), (-0.58, 0.7))
        b.limb("c9a040", (-0.58, 0.74, 0.06), (-0.585, 0.66, 0.09), (-0.59, 0.56, 0.1), joins=0, grain=0.5)

    outfit(b, rng, wear, woman=woman, over=over, hat=hat).draw()


@trade("scientist, researcher, chemist, mad scientist, physicist, biologist, inventor", tall=1.0, home="room")
def scientist(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour("e6e5e1")
    wear = Wear(code, b.colour(rng.choice(("4a4640", "3f4652")), 1), "3a2a20", hem=0.27, flare=0.018, style=style_of(rng, woman, tidy=True), gloves=rng.choice(("", "6f9fb4")))
    wild = not woman and rng.random() < 0.6

    def over(p: Person) -> None:
        shirt_front(p, rng.choice(("6f8567", "7d5a58", "6a7f94")), "" if woman else "4a3a30")
        buttons(p, "9a9a98", (0.63, 0.56, 0.49))
        b.line("3a5a8a", 0.008, p.spine(0.045, 0.77), p.spine(0.046, 0.735), smooth=False)

    def hat(b: Body) -> None:
        if wild:
            b.part("d6d2ca", (0.16, 0.9), (0.2, 1.06), (0.02, 1.06), (0.0, 1.2), (-0.16, 1.08), (-0.34, 1.18), (-0.4, 1.0), (-0.62, 0.98), (-0.54, 0.78), (-0.7, 0.62), (-0.52, 0.5), (-0.56, 0.32), (-0.34, 0.3), (-0.16, 0.4), (-0.12, 0.6), (0.0, 0.72), joins=0, grain=1)
        glasses(b)

    outfit(b, rng, wear, woman=woman, over=over, hat=hat, hair="d6d2ca" if wild else "").draw()


@trade("programmer, developer, software developer, software engineer, coder, hacker", tall=1.0, home="room")
def programmer(b: Body, rng: random.Random) -> None:
    woman = rng.random() < 0.4
    code = b.colour(rng.choice(("3a4048", "4a5f52", "5a4a5e")))
    wear = Wear(code, b.colour("3f4e66", 1), "c9c6be", hem=0.49, flare=0.004, style=style_of(rng, woman), loose=1.2)

    def over(p: Person) -> None:
        b.limb(scaled(code, 0.94), (*p.spine(-0.058, 0.825), 0.06), (*p.spine(-0.02, 0.842), 0.046), (*p.spine(0.03, 0.834), 0.028), joins=0.01)
        b.line("d8d4ca", 0.007, p.spine(0.05, 0.815), p.spine(0.064, 0.74))

    outfit(b, rng, wear, woman=woman, over=over, hat=glasses).draw()


# Who cooks and serves.
