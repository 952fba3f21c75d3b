"""Heads of mammals in profile: from (0, 0) at the neck to the tip of the nose at about (1, 0)."""

from __future__ import annotations

from collections.abc import Callable

from allaprima.scenes.figures.animals.limbs import Coat, Head
from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.sketch import scaled

EYE = "17100c"


def eye(b: Body, x: float, y: float, r: float, iris: str = "") -> None:
    """An eye with a lid, shut where one sleeps; it says where that is."""
    b.anchor("eye", x, y)
    if b.pose == "sleeping":
        b.line(
            EYE,
            0.008,
            (x - 1.3 * r, y + 0.2 * r),
            (x - 0.2 * r, y - 0.6 * r),
            (x + 1.3 * r, y - 0.1 * r),
        )
    elif iris:
        b.ball(EYE, x, y, 1.25 * r, 1.05 * r, joins=0, grain=0)
        b.ball(iris, x, y, r, 0.9 * r, joins=0, grain=0, shiny=1)
        b.ball("0c0806", x + 0.12 * r, y, 0.5 * r, 0.7 * r, joins=0, grain=0, shiny=1)
    else:
        b.ball(EYE, x, y, 1.1 * r, 0.9 * r, joins=0, grain=0, shiny=1)


def pricked(
    b: Body,
    code: str,
    x: float,
    y: float,
    long: float,
    *,
    inner: str = "",
    lean: float = 0.0,
    wide: float = 0.5,
) -> None:
    """A pointed ear that stands."""
    with b.placed(x, y, scale=long, tilt=lean):
        w = wide
        b.part(
            code,
            (-0.62 * w, -0.1),
            (-0.5 * w, 0.5),
            (-0.1 * w, 1.0),
            (-0.1 * w, 1.0),
            (0.42 * w, 0.5),
            (0.6 * w, -0.1),
            joins=0.03,
        )
        if inner:
            b.mark(inner, (-0.05 * w, 0.05), (-0.05 * w, 0.85), (0.42 * w, 0.4), (0.45 * w, 0.05))


def leaf(
    b: Body,
    code: str,
    x: float,
    y: float,
    long: float,
    *,
    inner: str = "",
    lean: float = 0.0,
    wide: float = 0.4,
) -> None:
    """An ear like a leaf."""
    with b.placed(x, y, scale=long, tilt=lean):
        b.part(
            code,
            (-0.12, -0.08),
            (-0.5 * wide, 0.4),
            (-0.12 * wide, 1.0),
            (-0.12 * wide, 1.0),
            (0.5 * wide, 0.55),
            (0.14, -0.08),
            joins=0.03,
        )
        if inner:
            b.mark(
                inner, (0.0, 0.08), (-0.1 * wide, 0.5), (0.0, 0.85), (0.32 * wide, 0.5), (0.12, 0.1)
            )


def round_ear(b: Body, code: str, x: float, y: float, r: float, inner: str = "") -> None:
    b.ball(code, x, y, r, joins=0.03)
    if inner:
        b.spot(inner, x + 0.18 * r, y - 0.12 * r, 0.6 * r)


def canine(
    *, mask: str = "", nose: str = "1a1414", ears: str = "", iris: str = "", inner: str = "", long: float = 1.0, drop: bool = False,
    ear: float = 0.3, deep: float = 1.0, stop: float = 0.0, face: Callable[[Body], None] | None = None,
) -> Head:  # fmt: skip
    """Dogs, wolves and foxes. `mask`: of cheeks and throat; `long`, `deep`: of the muzzle; `drop`: whether ears hang."""

    def draw(b: Body, coat: Coat) -> None:
        main = coat.main
        colour = ears or main
        d = deep

        def at(x: float, y: float) -> Point:
            return (x if x < 0.5 else 0.5 + (x - 0.5) * long), y

        if not drop:
            with b.far():
                pricked(b, colour, 0.2, 0.19, ear, lean=-2)
        b.part(
            main, (-0.06, 0.02), (0.06, 0.18), (0.22, 0.25), (0.38, 0.225 + stop), at(0.5, 0.125 + 0.4 * stop), at(0.62, 0.08), at(0.84, 0.055),
            at(0.97, 0.04), at(1.0, -0.02), at(0.97, -0.09 * d), at(0.84, -0.135 * d), at(0.62, -0.16 * d), (0.42, -0.22), (0.2, -0.3), (0.0, -0.26),
        )  # fmt: skip
        if mask:
            b.mark(
                mask, at(1.02, -0.035), at(0.8, -0.035), at(0.62, -0.03), (0.46, -0.03), (0.36, -0.06), (0.29, -0.12), (0.16, -0.1), (0.2, -0.19), (0.06, -0.2), (0.1, -0.5), (1.1, -0.4),
            )  # fmt: skip
        if face:
            face(b)
        b.stripe(
            scaled(mask or main, 0.4),
            (*at(0.97, -0.06 * d), 0.012),
            (*at(0.8, -0.075 * d), 0.016),
            (*at(0.66, -0.1 * d), 0.014),
            (*at(0.56, -0.125 * d), 0.008),
        )
        x = at(1.0, 0)[0] - 1
        b.part(
            nose,
            (x + 0.91, 0.06),
            (x + 0.99, 0.055),
            (x + 1.025, 0.015),
            (x + 1.005, -0.04),
            (x + 0.94, -0.02),
            joins=0,
            grain=0,
            shiny=0.7,
        )
        eye(b, 0.46, 0.09 + 0.3 * stop, 0.03, iris)
        if drop:
            b.part(
                scaled(colour, 0.72), (0.16, 0.2), (0.04, 0.16), (-0.03, -0.02), (0.0, -0.22), (0.1, -0.33), (0.2, -0.26), (0.28, -0.06), (0.31, 0.1), (0.26, 0.2),
                joins=0,
            )  # fmt: skip
        else:
            pricked(b, colour, 0.12, 0.19, ear, inner=inner, lean=2)
        b.anchor("mouth", *at(0.9, -0.09 * d))
        b.anchor("crown", 0.19, 0.235)

    return draw


def equine(
    *, muzzle: str = "", blaze: str = "", mane: str = "", ear: float = 0.2, inner: str = "", ring: str = "", face: Callable[[Body], None] | None = None,
) -> Head:  # fmt: skip
    """Horses, zebras and donkeys."""

    def draw(b: Body, coat: Coat) -> None:
        main = coat.main
        with b.far():
            leaf(b, main, 0.1, 0.13, ear, lean=22, wide=0.45)
        b.part(
            main, (-0.02, 0.06), (0.05, 0.15), (0.2, 0.19), (0.38, 0.16), (0.6, 0.105), (0.8, 0.07), (0.93, 0.035), (1.0, -0.05),
            (0.985, -0.14), (0.92, -0.19), (0.83, -0.2), (0.76, -0.165), (0.6, -0.16), (0.44, -0.21), (0.27, -0.27), (0.1, -0.25), (-0.02, -0.12),
        )  # fmt: skip
        if face:
            face(b)
        if ring:
            b.spot(ring, 0.32, 0.08, 0.075, 0.06)
        if blaze:
            b.stripe(blaze, (0.24, 0.2, 0.05), (0.6, 0.115, 0.05), (0.88, 0.06, 0.07))
        if muzzle:
            b.mark(muzzle, (0.86, 0.1), (0.81, -0.05), (0.78, -0.25), (1.1, -0.25), (1.1, 0.1))
        b.stripe(
            scaled(main, 0.45), (0.98, -0.125, 0.012), (0.88, -0.13, 0.014), (0.82, -0.12, 0.008)
        )
        b.spot(scaled(muzzle or main, 0.35), 0.925, -0.04, 0.034, 0.02, tilt=50)
        b.stripe(scaled(main, 0.8), (0.48, -0.01, 0.01), (0.66, -0.025, 0.016), (0.8, -0.03, 0.01))
        b.stripe(scaled(main, 0.72), (0.42, -0.1, 0.01), (0.38, -0.17, 0.02), (0.3, -0.21, 0.01))
        eye(b, 0.315, 0.085, 0.034)
        leaf(b, main, 0.05, 0.13, ear * 1.08, inner=inner or scaled(main, 0.55), lean=18, wide=0.48)
        if mane:
            b.part(
                mane,
                (-0.03, 0.14),
                (0.06, 0.2),
                (0.16, 0.215),
                (0.3, 0.2),
                (0.4, 0.12),
                (0.28, 0.13),
                (0.17, 0.1),
                (0.06, 0.1),
                joins=0.02,
                grain=0.9,
            )
        b.anchor("mouth", 0.95, -0.14)
        b.anchor("crown", 0.1, 0.175)

    return draw


def cervine(
    *, muzzle: str = "2a201c", throat: str = "", ear: float = 0.36, ears: tuple[float, float] = (38, 44), horns: Callable[[Body], None] | None = None,
    nose_deep: float = 1.0,
) -> Head:  # fmt: skip
    """Deer and other slender heads."""

    def draw(b: Body, coat: Coat) -> None:
        main = coat.main
        with b.far():
            if horns:
                horns(b)
            leaf(b, main, 0.06, 0.1, ear, lean=ears[0])
        k = nose_deep
        b.part(
            main, (-0.03, 0.02), (0.05, 0.15), (0.2, 0.19), (0.36, 0.16), (0.6, 0.085), (0.84, 0.04 * k), (0.96, 0.0),
            (1.0, -0.07), (0.96, -0.14 * k), (0.86, -0.17 * k), (0.62, -0.18), (0.42, -0.24), (0.24, -0.29), (0.06, -0.25), (-0.04, -0.12),
        )  # fmt: skip
        if throat:
            b.mark(
                throat,
                (0.95, -0.13),
                (0.8, -0.13),
                (0.55, -0.16),
                (0.3, -0.2),
                (0.1, -0.2),
                (0.1, -0.5),
                (1.0, -0.5),
            )
        b.mark(muzzle, (0.9, 0.1), (0.88, -0.03), (0.93, -0.08), (1.1, -0.09), (1.1, 0.1))
        b.stripe(
            scaled(main, 0.4),
            (0.98, -0.11 * k, 0.012),
            (0.88, -0.125 * k, 0.015),
            (0.78, -0.11 * k, 0.008),
        )
        eye(b, 0.36, 0.065, 0.038)
        leaf(b, main, 0.02, 0.1, ear * 1.1, inner=scaled(main, 0.68), lean=ears[1], wide=0.46)
        if horns:
            with b.placed(-0.03, 0.0):
                horns(b)
        b.anchor("mouth", 0.94, -0.12 * k)
        b.anchor("crown", 0.14, 0.17)

    return draw


def feline(
    *, muzzle: str = "f0e6d8", nose: str = "5a3a34", iris: str = "b08a3c", ear: float = 0.24, pointed: bool = False, inner: str = "",
    long: float = 1.0, back: str = "", face: Callable[[Body], None] | None = None,
) -> Head:  # fmt: skip
    """Cats, small and large; `pointed` ears are a house cat's; `face` paints on it."""

    def draw(b: Body, coat: Coat) -> None:
        main = coat.main

        def at(x: float, y: float) -> Point:
            return (x if x < 0.6 else 0.6 + (x - 0.6) * long), y

        with b.far():
            if pointed:
                pricked(b, back or main, 0.46, 0.27, ear, lean=-16, wide=0.9)
            else:
                round_ear(b, back or main, 0.42, 0.31, 0.45 * ear)
        b.part(
            main, (-0.06, 0.05), (0.06, 0.26), (0.24, 0.37), (0.44, 0.36), (0.6, 0.27), at(0.72, 0.17), at(0.88, 0.12), at(0.97, 0.05),
            at(0.985, -0.02), at(0.95, -0.1), at(0.96, -0.18), at(0.9, -0.255), at(0.76, -0.28), (0.56, -0.31), (0.36, -0.36), (0.12, -0.36), (-0.04, -0.22),
        )  # fmt: skip
        if muzzle:
            b.mark(
                muzzle,
                at(1.05, 0.02),
                at(0.9, 0.03),
                at(0.76, 0.01),
                at(0.68, -0.09),
                at(0.62, -0.2),
                (0.4, -0.3),
                (0.3, -0.5),
                (1.1, -0.5),
            )
        if face:
            face(b)
        b.stripe(
            scaled(main, 0.4),
            (*at(0.965, -0.02), 0.012),
            (*at(0.93, -0.1), 0.016),
            (*at(0.84, -0.135), 0.016),
            (*at(0.75, -0.15), 0.006),
        )
        x = at(1.0, 0)[0] - 1
        b.part(
            nose,
            (x + 0.91, 0.09),
            (x + 0.985, 0.055),
            (x + 1.0, 0.015),
            (x + 0.975, -0.025),
            (x + 0.92, 0.02),
            joins=0,
            grain=0,
            shiny=0.4,
        )
        if b.pose != "sleeping":
            b.spot("17100c", 0.615, 0.13, 0.058, 0.036, tilt=-18)
        eye(b, 0.63, 0.13, 0.038, iris)
        if pointed:
            pricked(b, back or main, 0.24, 0.29, ear * 1.05, inner=inner, lean=6, wide=1.0)
        else:
            round_ear(b, back or main, 0.2, 0.32, 0.55 * ear, inner)
        b.anchor("mouth", *at(0.92, -0.13))
        b.anchor("crown", 0.34, 0.375)

    return draw


def ursine(
    *, muzzle: str = "", ears: str = "", patch: str = "", long: float = 1.0, ear: float = 0.11,
    face: Callable[[Body], None] | None = None,
) -> Head:  # fmt: skip
    """Bears; `patch`: around the eye; `face` paints on it."""

    def draw(b: Body, coat: Coat) -> None:
        main = coat.main

        def at(x: float, y: float) -> Point:
            return (x if x < 0.55 else 0.55 + (x - 0.55) * long), y

        with b.far():
            round_ear(b, ears or main, 0.32, 0.33, 0.9 * ear)
        b.part(
            main, (-0.08, 0.08), (0.06, 0.28), (0.24, 0.35), (0.42, 0.31), (0.55, 0.2), at(0.66, 0.13), at(0.84, 0.1), at(0.96, 0.075),
            at(1.0, 0.0), at(0.975, -0.1), at(0.88, -0.17), at(0.7, -0.2), (0.52, -0.26), (0.34, -0.34), (0.1, -0.36), (-0.08, -0.24),
        )  # fmt: skip
        if muzzle:
            b.mark(
                muzzle,
                at(0.66, 0.2),
                at(0.62, 0.02),
                at(0.64, -0.12),
                at(0.72, -0.3),
                at(1.1, -0.3),
                at(1.1, 0.2),
            )
        if face:
            face(b)
        b.stripe(
            scaled(muzzle or main, 0.4),
            (*at(0.97, -0.07), 0.014),
            (*at(0.84, -0.1), 0.018),
            (*at(0.68, -0.13), 0.01),
        )
        if patch:
            b.spot(patch, 0.53, 0.09, 0.075, 0.095, tilt=35)
        x = at(1.0, 0)[0] - 1
        b.part(
            "1a1615",
            (x + 0.9, 0.11),
            (x + 0.985, 0.095),
            (x + 1.02, 0.04),
            (x + 0.99, -0.03),
            (x + 0.92, 0.02),
            joins=0,
            grain=0,
            shiny=0.5,
        )
        eye(b, 0.55, 0.115, 0.026)
        round_ear(b, ears or main, 0.17, 0.32, ear, scaled(ears or main, 0.7))
        b.anchor("mouth", *at(0.93, -0.09))
        b.anchor("crown", 0.25, 0.345)

    return draw


def bovine(
    *, muzzle: str = "c8a294", horns: Callable[[Body], None] | None = None, blaze: str = "", ear: float = 0.3, ears: str = "", nose: str = "", deep: float = 1.0,
) -> Head:  # fmt: skip
    """Cattle."""

    def draw(b: Body, coat: Coat) -> None:
        main = coat.main
        with b.far():
            if horns:
                with b.placed(0.07, 0.02):
                    horns(b)
            leaf(b, ears or main, 0.14, 0.1, 0.8 * ear, lean=20, wide=0.5)
        d = deep
        b.part(
            main, (-0.04, 0.08), (0.04, 0.2), (0.16, 0.235), (0.36, 0.19), (0.6, 0.13), (0.84, 0.1), (0.97, 0.05), (1.02, -0.05),
            (1.0, -0.15), (0.92, -0.22), (0.8, -0.235), (0.64, -0.23 * d), (0.44, -0.28 * d), (0.24, -0.32 * d), (0.06, -0.3), (-0.06, -0.1),
        )  # fmt: skip
        if blaze:
            b.mark(
                blaze, (0.16, 0.3), (0.25, 0.13), (0.5, 0.06), (0.8, 0.0), (1.1, 0.0), (1.1, 0.3)
            )
        if muzzle:
            b.mark(
                muzzle,
                (0.88, 0.2),
                (0.83, 0.0),
                (0.84, -0.15),
                (0.87, -0.3),
                (1.1, -0.3),
                (1.1, 0.2),
            )
        b.stripe(
            scaled(muzzle or main, 0.45),
            (1.0, -0.13, 0.014),
            (0.88, -0.15, 0.016),
            (0.78, -0.14, 0.01),
        )
        b.spot(nose or scaled(muzzle or main, 0.35), 0.945, -0.01, 0.036, 0.024, tilt=45)
        eye(b, 0.34, 0.075, 0.038)
        leaf(b, ears or main, 0.07, 0.06, ear, inner=scaled(ears or main, 0.7), lean=98, wide=0.5)
        if horns:
            horns(b)
        b.anchor("mouth", 0.97, -0.15)
        b.anchor("crown", 0.14, 0.225)

    return draw


def porcine(
    *, snout: str = "", ear: float = 0.32, tusk: bool = False, long: float = 1.0, flop: bool = True
) -> Head:
    """Pigs and boars."""

    def draw(b: Body, coat: Coat) -> None:
        main = coat.main
        pink = snout or scaled(main, 0.88)

        def at(x: float, y: float) -> Point:
            return (x if x < 0.5 else 0.5 + (x - 0.5) * long), y

        with b.far():
            pricked(b, main, 0.28, 0.24, ear, lean=-35 if flop else -8, wide=0.7)
        b.part(
            main, (-0.08, 0.1), (0.08, 0.3), (0.26, 0.32), (0.42, 0.23), at(0.6, 0.13), at(0.8, 0.09), at(0.96, 0.09), at(0.96, 0.09),
            at(1.0, -0.02), at(0.985, -0.13), at(0.985, -0.13), at(0.88, -0.16), at(0.8, -0.21), at(0.62, -0.24), (0.42, -0.34), (0.16, -0.4), (-0.08, -0.3),
        )  # fmt: skip
        b.stripe(
            scaled(main, 0.5),
            (*at(0.9, -0.15), 0.012),
            (*at(0.76, -0.16), 0.018),
            (*at(0.6, -0.12), 0.008),
        )
        b.part(
            pink,
            at(0.93, 0.1),
            at(0.93, 0.1),
            at(0.99, 0.105),
            at(1.03, -0.02),
            at(1.015, -0.14),
            at(0.96, -0.13),
            at(0.96, -0.13),
            joins=0.02,
            grain=0,
            shiny=0.2,
        )
        b.spot(scaled(pink, 0.45), *at(1.0, -0.0), 0.014, 0.026)
        if tusk:
            b.limb(
                "e8dcc4",
                (*at(0.76, -0.15), 0.05),
                (*at(0.82, -0.06), 0.04),
                (*at(0.8, 0.03), 0.01),
                joins=0,
                grain=0,
            )
        eye(b, 0.44, 0.09, 0.026)
        if flop:
            b.part(
                scaled(main, 0.94),
                (0.1, 0.26),
                (0.2, 0.31),
                (0.34, 0.28),
                (0.44, 0.14),
                (0.45, 0.0),
                (0.45, 0.0),
                (0.32, 0.04),
                (0.18, 0.12),
                joins=0.02,
            )
        else:
            pricked(b, main, 0.16, 0.24, ear, inner=scaled(main, 0.6), lean=12, wide=0.75)
        b.anchor("mouth", *at(0.95, -0.15))
        b.anchor("crown", 0.2, 0.31)

    return draw
