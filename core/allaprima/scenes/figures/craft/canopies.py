"""People under parachutes and wings of cloth."""

from __future__ import annotations

import math
import random

from allaprima.scenes.figures.body import Body, Point
from allaprima.scenes.figures.craft.solid import Solid
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.sketch import scaled

CANOPIES = ("c8442e", "d8942a", "2f7a9c", "5a8a3c", "8a3a6a")


def flyer(b: Body, rng: random.Random, x: float, y: float, size: float, *, seated: bool) -> None:
    """A person in a harness, who hangs from (x, y)."""
    suit, skin = (
        rng.choice(("2f4a66", "3a3d42", "6a2f2a")),
        rng.choice(("d9ab88", "b98561", "8a5a3c")),
    )
    with b.placed(x, y, scale=size):
        if seated:
            with b.far():
                b.limb(
                    suit,
                    (0.0, -0.62, 0.17),
                    (0.3, -0.6, 0.15),
                    (0.5, -0.62, 0.12),
                    (0.78, -0.74, 0.09),
                )
            b.part(
                "2a2c30",
                (-0.28, -0.2),
                (-0.34, -0.5),
                (-0.24, -0.78),
                (0.1, -0.8),
                (0.2, -0.66),
                (-0.06, -0.56),
                (-0.1, -0.2),
                swell=0.6,
            )
            b.limb(suit, (-0.02, -0.6, 0.2), (-0.03, -0.36, 0.24), (0.0, -0.14, 0.2), joins=0.04)
            b.limb(
                suit,
                (-0.04, -0.64, 0.2),
                (0.26, -0.64, 0.17),
                (0.46, -0.68, 0.13),
                (0.72, -0.84, 0.1),
                joins=0.04,
            )
            b.limb("26262a", (0.7, -0.84, 0.1), (0.78, -0.86, 0.1), (0.88, -0.78, 0.08))
            b.ball(skin, 0.05, 0.05, 0.1, 0.12)
            b.part(
                rng.choice(("c8442e", "e2ded2", "2c2e32")),
                (-0.09, 0.0),
                (-0.1, 0.12),
                (-0.02, 0.2),
                (0.1, 0.19),
                (0.15, 0.1),
                (0.06, 0.07),
                (0.02, -0.02),
            )
            b.limb(suit, (0.0, -0.16, 0.11), (0.12, -0.02, 0.09), (0.12, 0.26, 0.07))
            b.ball(skin, 0.12, 0.3, 0.045)
        else:
            with b.far():
                b.limb(suit, (0.04, -0.56, 0.16), (0.12, -0.8, 0.13), (0.0, -1.05, 0.1))
                b.limb("26262a", (0.0, -1.06, 0.1), (0.1, -1.12, 0.08))
            b.part("2a2c30", (-0.1, -0.12), (-0.24, -0.16), (-0.26, -0.46), (-0.1, -0.5), swell=0.7)
            b.limb(suit, (0.0, -0.58, 0.2), (0.02, -0.34, 0.23), (0.0, -0.12, 0.2), joins=0.04)
            b.limb(suit, (-0.01, -0.56, 0.17), (0.06, -0.82, 0.14), (-0.1, -1.06, 0.1), joins=0.04)
            b.limb("26262a", (-0.1, -1.08, 0.1), (0.02, -1.14, 0.08))
            b.ball(skin, 0.05, 0.06, 0.1, 0.12)
            b.part(
                rng.choice(("c8442e", "e2ded2", "2c2e32")),
                (-0.09, 0.0),
                (-0.1, 0.14),
                (-0.02, 0.21),
                (0.1, 0.2),
                (0.15, 0.11),
                (0.06, 0.08),
                (0.02, -0.02),
            )
            b.limb(suit, (-0.02, -0.16, 0.11), (0.12, 0.0, 0.09), (0.12, 0.3, 0.07))
            b.ball(skin, 0.12, 0.34, 0.045)


@figure("paraglider, paraglide", tall=0.85, home="sky", poses="flying@air")
def paraglider(b: Body, rng: random.Random) -> None:
    code = b.colour(rng.choice(CANOPIES))
    second = b.colour("e8e0cc", 1)
    count = 13

    def at(t: float, r: float) -> Point:
        """On the arc of the wing, from the left end to the right one."""
        a = math.radians(158 - 136 * t)
        return 0.98 * r * math.cos(a) + 0.04, 0.62 * r * math.sin(a) + 0.4

    hand = (0.03, 0.2)
    for k in range(count):
        t = (k + 0.5) / count
        b.line(
            "6a6a6a",
            0.004,
            at(t, 0.9),
            (hand[0] + 0.06 * (t - 0.5), hand[1] + 0.14 + 0.05 * (1 - abs(t - 0.5))),
            hand,
            smooth=False,
        )
    for k in range(count):
        t0, t1 = k / count, (k + 1) / count
        end = 1 - 0.35 * abs(2 * (k + 0.5) / count - 1) ** 3
        low = 0.9 - 0.02 * end
        shade = second if k % 4 in (1, 2) and 1 < k < count - 2 else code
        turn = math.cos(math.radians(158 - 136 * (t0 + t1) / 2))
        lower = [at(t0, low), at(t1, low)]
        upper = [at(t1, low + 0.2 * end), at(t0, low + 0.2 * end)]
        b.face(
            scaled(shade, 0.7),
            *lower,
            *(((x + 0.0, y - 0.055 * end)) for x, y in reversed(lower)),
            faces=(0.5 * turn, -0.6),
        )
        b.face(shade, *lower, *upper, faces=(0.7 * turn, 0.55))
        b.line(scaled(shade, 0.8), 0.005, lower[1], upper[0])
    flyer(b, rng, hand[0] - 0.02, hand[1] - 0.03, 0.24, seated=True)


@figure(
    "parachute, skydiver, parachutist, paratrooper, sky diver",
    tall=0.85,
    home="sky",
    poses="flying@air",
)
def parachute(b: Body, rng: random.Random) -> None:
    code, second = b.colour(rng.choice(CANOPIES)), b.colour("ece4d2", 1)
    count, hang = 9, (0.0, 0.2)
    edges = [-0.52 * math.cos(math.pi * k / count) for k in range(count + 1)]

    def rim(x: float) -> float:
        return 0.62 - 0.035 * math.sqrt(max(0.0, 1 - (x / 0.52) ** 2))

    b.part(
        scaled(code, 0.45),
        *(
            (0.52 * math.cos(a), 0.625 + 0.045 * math.sin(a))
            for a in (math.tau * k / 20 for k in range(20))
        ),
        swell=0.1,
    )
    for x in edges:
        b.line("7a766e", 0.004, (x, rim(x)), hang)
    b.part(
        code,
        (-0.52, 0.62),
        (-0.52, 0.62),
        (-0.49, 0.8),
        (-0.34, 0.98),
        (0.0, 1.06),
        (0.34, 0.98),
        (0.49, 0.8),
        (0.52, 0.62),
        (0.52, 0.62),
        (0.26, rim(0.26)),
        (0.0, rim(0)),
        (-0.26, rim(-0.26)),
        swell=0.7,
    )
    for k in range(1, count, 2):
        a, c = edges[k], edges[k + 1]
        b.mark(
            second,
            (a, rim(a)),
            (a * 0.93, 0.82),
            (a * 0.62, 0.98),
            (0.0, 1.06),
            (0.0, 1.06),
            (c * 0.62, 0.98),
            (c * 0.93, 0.82),
            (c, rim(c)),
            (c, rim(c)),
        )
    for x in edges[1:-1]:
        b.stripe(
            scaled(code, 0.75),
            (x, rim(x), 0.004),
            (x * 0.93, 0.82, 0.004),
            (x * 0.62, 0.98, 0.004),
            (0.0, 1.06, 0.004),
        )
    for k in range(count):
        a, c = edges[k], edges[k + 1]
        b.limb(
            scaled(second if k % 2 else code, 0.9),
            (a, rim(a), 0.012),
            ((a + c) / 2, rim((a + c) / 2) + 0.012, 0.016),
            (c, rim(c), 0.012),
        )
    flyer(b, rng, hang[0] - 0.02, hang[1] - 0.02, 0.2, seated=False)


@figure("hang glider, hang-glider, delta glider", tall=0.7, home="sky", poses="flying@air")
def hang_glider(b: Body, rng: random.Random) -> None:
    code, second = b.colour(rng.choice(CANOPIES)), b.colour("e8e0cc", 1)
    suit, skin = rng.choice(("2f4a66", "3a3d42", "6a2f2a")), "d0a07c"
    with b.placed(0.0, 0.56, tilt=5):
        v = Solid(b, 3.5, yaw=34, pitch=12, away=40)
        nose, keel = (1.5, 0.5, 0.0), (-1.35, 0.42, 0.0)

        def half(side: float) -> None:
            tip, mid = (-1.1, 0.62, 4.6 * side), (-1.15, 0.5, 2.2 * side)
            v.face(code, nose, tip, (-1.45, 0.6, 4.5 * side), mid, keel)
            v.mark(
                second,
                (0.85, 0.52, 1.15 * side),
                (0.0, 0.56, 2.6 * side),
                (-1.15, 0.5, 2.2 * side),
                (-1.2, 0.46, 1.0 * side),
            )
            v.line("3a3c3e", 0.07, nose, tip)

        with b.far(0.9):
            half(-1.0)
        v.line("8e9296", 0.05, (0.1, 0.4, 0), (0.35, -1.0, -0.7))
        b.limb(
            suit,
            *(
                (*v.at((x, y, 0.0)), d * v.metre)
                for x, y, d in (
                    (-1.7, -0.62, 0.24),
                    (-0.9, -0.6, 0.4),
                    (-0.2, -0.52, 0.5),
                    (0.2, -0.46, 0.42),
                )
            ),
        )
        b.limb(
            "26262a",
            *(
                (*v.at((x, y, 0.0)), d * v.metre)
                for x, y, d in ((-1.95, -0.64, 0.18), (-1.8, -0.63, 0.22), (-1.6, -0.62, 0.24))
            ),
        )
        v.ball(skin, (0.52, -0.38, 0.0), 0.17)
        v.ball(second, (0.49, -0.32, 0.0), 0.2, 0.18)
        b.limb(
            suit,
            *(
                (*v.at((x, y, 0.1)), d * v.metre)
                for x, y, d in ((0.15, -0.5, 0.2), (0.3, -0.78, 0.16), (0.38, -0.98, 0.13))
            ),
        )
        v.line("8e9296", 0.03, (-0.2, 0.4, 0), (-0.3, -0.4, 0))
        v.line("8e9296", 0.06, (0.1, 0.4, 0), (0.35, -1.0, 0.75))
        v.line("8e9296", 0.06, (0.35, -1.0, -0.7), (0.35, -1.0, 0.75))
        half(1.0)
        v.line("6a6a6a", 0.02, (0.35, -1.0, 0.75), nose)
        v.line("6a6a6a", 0.02, (0.35, -1.0, 0.75), (-0.6, 0.56, 2.8))
