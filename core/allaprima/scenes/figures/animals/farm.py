"""Animals of farms and homes."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from allaprima.scenes.figures.animals.limbs import Coat, Neck, bib, fringe, slim
from allaprima.scenes.figures.animals.measures import (
    BULL,
    CAT,
    COW,
    DOG,
    DONKEY,
    GOAT,
    HORSE,
    HUSKY,
    LLAMA,
    PIG,
    SHEEP,
    SHEPHERD,
)
from allaprima.scenes.figures.animals.muzzles import (
    bovine,
    canine,
    cervine,
    equine,
    feline,
    porcine,
)
from allaprima.scenes.figures.animals.quadruped import beast
from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled


def _hair(main: str) -> Callable[[Body, Neck], None]:
    def mane(b: Body, neck: Neck) -> None:
        fringe(b, main, neck.at(0.1, 1.02), neck.at(0.4, 1.1), neck.at(0.7, 1.14), neck.at(1.0, 1.25), neck.at(1.04, 0.6), neck.at(0.92, 0.35), neck.at(0.8, 0.1),
            neck.at(0.7, 0.3), neck.at(0.58, 0.05), neck.at(0.46, 0.32), neck.at(0.36, 0.15), neck.at(0.26, 0.5), joins=0.04, grain=1, out=0.01)  # fmt: skip

    return mane


@figure(
    "horse, pony, foal, stallion, mare, mustang, steed",
    tall=1.35,
    home="meadow",
    poses="standing walking running grazing jumping lying",
)
def horse(b: Body, rng: random.Random) -> None:
    usual, dark, sock, blaze = rng.choice([
        ("74421f", "241a16", "2a1e18", ""), ("8a4c26", "6e3a1c", "", "e8ded0"), ("45301f", "201814", "", ""), ("9a6434", "d8c09a", "e6dccc", "e8ded0"), ("6a3c20", "2a1c16", "2a1e18", "e8ded0"),
    ])  # fmt: skip
    main = b.colour(usual)
    hair = b.colour(scaled(main, 0.72) if b.coat else dark, 1)
    coat = Coat(
        main, sock="" if b.coat else sock, foot="3a302a", grain=0.2, mane=_hair(hair), tail=hair
    )
    beast(
        b,
        HORSE,
        coat,
        equine(muzzle=scaled(main, 0.72), mane=hair, blaze="" if b.coat else blaze),
        rng,
    )


@figure(
    "dog, puppy, labrador, golden retriever, retriever, hound, spaniel, beagle, terrier, pup, doggy, mutt, poodle, corgi, dachshund, dalmatian, bulldog, pug, greyhound, chihuahua",
    tall=0.55,
    home="meadow",
    poses="standing walking running sitting lying jumping swimming@water sleeping upright",
)
def dog(b: Body, rng: random.Random) -> None:
    usual, second = rng.choice(
        [("c39a62", ""), ("b07c44", ""), ("6e4528", ""), ("8c5a30", "ece2d4")]
    )
    main, white = b.colour(usual), b.colour(second, 1)

    coat = Coat(
        main, grain=0.5, shag=0.004, sock=white, tip=white, mane=bib(white) if white else None
    )
    beast(b, DOG, coat, canine(drop=True, deep=1.45, long=0.8, stop=0.035, mask=white), rng)


@figure(
    "husky, siberian husky, malamute, sled dog",
    tall=0.6,
    home="snow",
    poses="standing walking running sitting lying howling sleeping upright",
)
def husky(b: Body, rng: random.Random) -> None:
    main, white = b.colour("5a5c62"), b.colour("ece6dc", 1)

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso":
            b.mark(
                white,
                (-0.58, 0.7),
                (-0.3, 0.66),
                (0.0, 0.62),
                (0.26, 0.66),
                (0.4, 0.84),
                (0.6, 0.9),
                (0.6, 0.4),
                (-0.58, 0.4),
            )

    coat = Coat(main, sock=white, tip=white, grain=0.9, shag=0.008, paint=paint, mane=bib(white))
    beast(
        b,
        HUSKY,
        coat,
        canine(mask=white, ear=0.27, inner="d8c8b8", deep=1.3, long=0.76, stop=0.02, iris="86aac8"),
        rng,
    )


@figure(
    "german shepherd, alsatian, shepherd dog, sheepdog, police dog",
    tall=0.6,
    home="meadow",
    poses="standing walking running sitting lying sleeping upright",
)
def german_shepherd(b: Body, rng: random.Random) -> None:
    main = b.colour("96683a")
    dark = b.colour("2e2723" if not b.coat else scaled(main, 0.4), 1)

    def paint(b: Body, part: str, turn: float) -> None:
        if part == "torso" and b.pose != "sleeping":
            fringe(
                b, dark, (-0.52, 0.86), (-0.42, 0.95), (-0.3, 0.965), (-0.1, 0.95), (0.14, 0.98), (0.3, 1.02), (0.44, 0.97), (0.46, 0.82), (0.34, 0.7),
                (0.14, 0.68), (-0.1, 0.7), (-0.32, 0.74), (-0.46, 0.8), out=0.015, joins=0.07, grain=0.8,
            )  # fmt: skip

    def nape(b: Body, neck: Neck) -> None:
        b.mark(
            dark,
            neck.at(-0.4, 0.0),
            neck.at(0.2, 0.15),
            neck.at(0.6, 0.3),
            neck.at(0.96, 0.5),
            neck.at(0.9, 1.4),
            neck.at(-0.4, 1.4),
        )

    def face(b: Body) -> None:
        b.mark(dark, (1.1, 0.2), (0.6, 0.2), (0.5, 0.04), (0.58, -0.08), (0.7, -0.3), (1.1, -0.3))

    coat = Coat(main, grain=0.7, shag=0.005, tip=dark, paint=paint, mane=nape)
    beast(
        b,
        SHEPHERD,
        coat,
        canine(
            ears=scaled(dark, 1.3),
            ear=0.32,
            inner=scaled(main, 0.9),
            deep=1.4,
            long=0.84,
            face=face,
        ),
        rng,
    )


@figure(
    "cat, kitten, tabby, tomcat, house cat, kitty, pussycat",
    tall=0.42,
    home="meadow",
    poses="standing sitting walking lying running jumping sleeping upright",
)
def cat(b: Body, rng: random.Random) -> None:
    usual, stripes = rng.choice(
        [("b3763c", True), ("86807a", True), ("8a7258", True), ("35322f", False)]
    )
    main = b.colour(usual)
    dark = scaled(main, 0.68)
    pale = b.colour(scaled(main, 1.3) if stripes or b.coat else main, 1)
    white = scaled(main, 1.45) if len(b.coat) < 2 else pale

    def paint(b: Body, part: str, turn: float) -> None:
        if b.coat or not stripes:
            return
        if part == "torso" and not turn:
            for k in range(8):
                x = -0.5 + 0.12 * k
                b.stripe(dark, (x, 1.0, 0.03), (x - 0.02, 0.8, 0.03), (x + 0.01, 0.6, 0.006))
        elif part in ("hind", "fore") and b.pose not in ("sitting", "lying"):
            x0, x1, top = (-0.75, -0.2, 0.78) if part == "hind" else (0.2, 0.55, 0.55)
            for k in range(5):
                y = top - 0.1 * k
                b.stripe(
                    dark, (x0, y, 0.03), ((x0 + x1) / 2, y - 0.02, 0.026), (x1 - 0.06, y, 0.006)
                )

    def face(b: Body) -> None:
        if stripes and not b.coat:
            for line in (
                ((0.3, 0.42, 0.02), (0.4, 0.3, 0.026), (0.48, 0.2, 0.006)),
                ((0.1, 0.08, 0.025), (0.3, 0.04, 0.03), (0.52, 0.08, 0.006)),
                ((0.14, -0.1, 0.025), (0.32, -0.12, 0.03), (0.5, -0.06, 0.006)),
            ):
                b.stripe(dark, *line)

    coat = Coat(
        main,
        grain=0.6,
        shag=0.004,
        sock=pale if len(b.coat) > 1 else "",
        tip=dark if stripes and not b.coat else "",
        paint=paint,
    )
    build = (
        replace(slim(CAT, 0.78), reach=0.27, skull=0.43, curls=True) if b.pose == "sitting" else CAT
    )
    beast(
        b,
        build,
        coat,
        feline(
            muzzle=white,
            pointed=True,
            ear=0.3,
            inner="b08a80",
            iris="a8a040",
            long=0.8,
            face=face,
            nose="7a4c46",
        ),
        rng,
        tail=-25.0 if b.pose in ("running", "jumping") else None,
    )


@figure(
    "donkey, mule, ass, burro",
    tall=1.05,
    home="meadow",
    poses="standing walking grazing running lying",
)
def donkey(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["857a70", "7a6a5c", "8f857c"]))
    dark = scaled(main, 0.5)

    def mane(b: Body, neck: Neck) -> None:
        b.part(
            dark,
            neck.at(0.3, 0.85),
            neck.at(0.32, 1.1),
            neck.at(0.7, 1.25),
            neck.at(1.0, 1.4),
            neck.at(1.04, 1.0),
            neck.at(0.7, 0.8),
            joins=0.02,
            grain=1,
        )

    coat = Coat(main, foot="332c28", tuft=dark, belly=scaled(main, 1.4), grain=0.6, mane=mane)
    beast(
        b,
        DONKEY,
        coat,
        equine(muzzle="d8cec2", ear=0.42, inner=scaled(main, 0.5), ring=scaled(main, 1.25)),
        rng,
    )


def _cow_horns(b: Body) -> None:
    b.limb(
        "d8ccb4", (0.1, 0.2, 0.075), (0.08, 0.34, 0.055), (0.2, 0.46, 0.016), grain=0, joins=0.02
    )


@figure(
    "cow, cattle, calf, ox, heifer, dairy cow",
    tall=1.15,
    home="meadow",
    poses="grazing standing walking lying",
)
def cow(b: Body, rng: random.Random) -> None:
    usual, second = rng.choice(
        [
            ("ece4d6", "2c2826"),
            ("ece4d6", "2c2826"),
            ("8a5028", ""),
            ("e8dfd0", "7a4426"),
            ("a87a4c", ""),
        ]
    )
    main = b.colour(usual)
    patch = b.colour("" if b.coat else second, 1)

    shift = rng.uniform(-0.06, 0.05)
    patches = (
        (
            (-0.36, 1.1),
            (-0.38, 0.9),
            (-0.3, 0.74),
            (-0.14, 0.66),
            (-0.02, 0.72),
            (0.0, 0.86),
            (-0.06, 1.1),
        ),
        (
            (0.22, 1.1),
            (0.2, 0.9),
            (0.14, 0.72),
            (0.2, 0.56),
            (0.36, 0.52),
            (0.54, 0.6),
            (0.62, 0.76),
            (0.6, 1.1),
        ),
        ((-0.8, 0.84), (-0.58, 0.8), (-0.46, 0.66), (-0.5, 0.52), (-0.6, 0.48), (-0.8, 0.5)),
        ((-0.16, 0.34), (-0.18, 0.46), (-0.06, 0.52), (0.08, 0.46), (0.06, 0.34)),
    )

    def paint(b: Body, part: str, turn: float) -> None:
        if patch and part in (
            ("torso",) if b.pose == "lying" else ("torso", "neck", "hind", "fore")
        ):
            for points in patches:
                b.mark(patch, *((x + shift, y) for x, y in points))

    def udder(b: Body, neck: Neck) -> None:
        if b.pose == "lying":
            return
        b.ball("cfa79a", -0.3, 0.43, 0.12, 0.1, grain=0)
        b.limb("c4988c", (-0.27, 0.36, 0.035), (-0.265, 0.31, 0.025), grain=0)
        b.limb("c4988c", (-0.34, 0.36, 0.035), (-0.34, 0.315, 0.025), grain=0)

    head = bovine(horns=_cow_horns, blaze="ece4d6" if patch else "", ears=patch)

    def faced(b: Body, coat: Coat) -> None:
        head(b, Coat(patch or coat.main))

    coat = Coat(
        main, foot="3a322c", tuft=patch or scaled(main, 0.5), grain=0.2, paint=paint, behind=udder
    )
    beast(b, COW, coat, faced, rng)


def _bull_horns(b: Body) -> None:
    b.limb(
        "d8ccb4",
        (0.1, 0.19, 0.12),
        (0.05, 0.34, 0.09),
        (0.1, 0.5, 0.06),
        (0.24, 0.6, 0.016),
        grain=0,
        joins=0.02,
    )


@figure(
    "bull, water buffalo", tall=1.25, home="meadow", poses="standing walking running grazing lying"
)
def bull(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["33261f", "2b2422", "4e3122"]))
    coat = Coat(main, foot="241e1a", tuft=scaled(main, 0.7), grain=0.3)
    beast(b, BULL, coat, bovine(muzzle=scaled(main, 1.5), horns=_bull_horns, deep=1.05), rng)


def _fleece(wool: str) -> Callable[[Body, Neck], None]:
    def mane(b: Body, neck: Neck) -> None:
        fringe(b, wool, neck.at(-0.3, 0.6), neck.at(0.0, 1.0), neck.at(0.4, 1.12), neck.at(0.85, 1.1), neck.at(1.02, 0.7), neck.at(0.95, 0.0), neck.at(0.86, -0.8), neck.at(0.6, -1.2), neck.at(0.3, -1.25),
            neck.at(0.0, -1.05), neck.at(-0.3, -0.4), joins=0.08, grain=1.3, out=0.011)  # fmt: skip

    return mane


@figure(
    "sheep, lamb, ram, ewe",
    tall=0.72,
    home="meadow",
    poses="grazing standing walking lying",
    group=4,
)
def sheep(b: Body, rng: random.Random) -> None:
    wool = b.colour("e2d8c6")
    face = b.colour(
        rng.choice(["2e2926", "d6c8b4", "d6c8b4"]) if not b.coat else scaled(wool, 0.8), 1
    )

    head = cervine(muzzle=scaled(face, 0.7), ear=0.28, ears=(104, 112), nose_deep=1.2)

    def faced(b: Body, coat: Coat) -> None:
        head(b, Coat(face))
        b.part(
            wool,
            (-0.1, 0.1),
            (0.0, 0.22),
            (0.14, 0.27),
            (0.28, 0.24),
            (0.3, 0.17),
            (0.16, 0.13),
            (0.02, 0.04),
            joins=0.04,
            grain=1.3,
        )

    coat = Coat(wool, sock=face, foot="2a2522", grain=1.2, shag=0.009, mane=_fleece(wool))
    beast(b, SHEEP, coat, faced, rng)


@figure(
    "goat, billy goat, mountain goat, kid goat, ibex",
    tall=0.8,
    home="meadow",
    poses="standing grazing walking lying jumping",
)
def goat(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["e4dac8", "8a6a4c", "6a5848"]))

    def horns(b: Body) -> None:
        b.limb(
            "6e6050",
            (0.2, 0.16, 0.085),
            (0.14, 0.42, 0.075),
            (-0.06, 0.66, 0.055),
            (-0.34, 0.74, 0.016),
            joins=0.02,
            grain=0.4,
        )

    head = cervine(muzzle=scaled(main, 0.7), ear=0.34, horns=horns, ears=(75, 100))

    def bearded(b: Body, coat: Coat) -> None:
        b.part(
            scaled(main, 0.85),
            (0.62, -0.1),
            (0.86, -0.1),
            (0.85, -0.28),
            (0.72, -0.46),
            (0.72, -0.46),
            (0.64, -0.28),
            joins=0.02,
            grain=1,
        )
        head(b, coat)

    coat = Coat(main, foot="2e2824", grain=0.6, shag=0.006)
    beast(b, GOAT, coat, bearded, rng)


@figure(
    "pig, piglet, hog, sow, swine, piggy",
    tall=0.68,
    home="meadow",
    poses="standing walking lying grazing running",
)
def pig(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["d8a594", "d2a08e"]))
    coat = Coat(main, foot="8a6a5c", grain=0.15)
    beast(b, PIG, coat, porcine(snout=scaled(main, 0.9), long=0.86), rng)


@figure("llama, alpaca", tall=1.15, home="mountains", poses="standing walking grazing lying")
def llama(b: Body, rng: random.Random) -> None:
    main = b.colour(rng.choice(["e2d6c0", "b08a60", "7a5a40"]))

    def wool(b: Body, neck: Neck) -> None:
        b.limb(
            main,
            (*neck.at(-0.02), 0.44),
            (*neck.at(0.25), 0.33),
            (*neck.at(0.55), 0.28),
            (*neck.at(0.8), 0.24),
            (*neck.at(0.93), 0.2),
            grain=1.3,
        )

    head = cervine(muzzle=scaled(main, 0.62), ear=0.4, ears=(2, 6), nose_deep=1.35)

    def tufted(b: Body, coat: Coat) -> None:
        head(b, coat)
        b.part(
            main,
            (-0.04, 0.1),
            (0.06, 0.26),
            (0.2, 0.28),
            (0.3, 0.2),
            (0.18, 0.12),
            joins=0.04,
            grain=1.3,
        )

    coat = Coat(main, foot="3a322c", grain=1.2, shag=0.008, mane=wool)
    beast(b, LLAMA, coat, tufted, rng)
