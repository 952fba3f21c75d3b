"""Heads of people: faces that are hinted at, hair, beards and hats."""

from __future__ import annotations

import math

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.people.wardrobe import Wear
from allaprima.scenes.sketch import scaled


def draw_head(
    b: Body,
    wear: Wear,
    skin: str,
    hair: str,
    look: float,
    *,
    woman: bool = False,
    child: bool = False,
    asleep: bool = False,
) -> None:
    """A head whose chin is at 0 and whose crown is at 1; it looks away by `look` degrees, or its eyes are closed."""
    if look >= 68:
        _from_behind(b, wear, skin, hair)
    elif look <= -40:
        _from_front(b, wear, skin, hair)
    else:
        _profile(b, wear, skin, hair, look, woman=woman, child=child, asleep=asleep)
    if wear.hat:
        hat(b, wear.hat, wear.hat_code, look)


def _profile(
    b: Body, wear: Wear, skin: str, hair: str, look: float, *, woman: bool, child: bool,
    asleep: bool,
) -> None:  # fmt: skip
    c = math.cos(math.radians(look))
    f = 0.62 + 0.38 * c  # how far the face reaches forward
    nose = 0.485 if c > 0.9 else 0.43
    chin = 0.02 if not child else 0.05
    style = wear.style
    if style in ("long", "bob"):
        _hair_down(b, hair, style, f)
    if style == "ponytail":
        b.limb(
            hair,
            (-0.36, 0.74, 0.2),
            (-0.56, 0.62, 0.22),
            (-0.62, 0.3, 0.2),
            (-0.54, -0.02, 0.08),
            grain=0.7,
            joins=0,
        )
    b.part(
        skin, (0.0, 0.97), (0.2 * f, 0.93), (0.35 * f, 0.78), (0.385 * f, 0.66), (0.39 * f, 0.6), (0.365 * f, 0.55), (0.42 * f, 0.45),
        (nose * f, 0.365), (nose * f, 0.345), (0.385 * f, 0.31), (0.395 * f, 0.26), (0.375 * f, 0.225), (0.392 * f, 0.19), (0.362 * f, 0.14), (0.375 * f, 0.07),
        (0.33 * f, 0.0 + chin * 0.3), (0.22, 0.0 + chin), (0.06, 0.09), (-0.06, 0.17), (-0.22, 0.18), (-0.36, 0.36), (-0.41, 0.6), (-0.35, 0.84), (-0.18, 0.95),
        joins=0,
    )  # fmt: skip
    if c > 0.7:
        b.stripe(
            scaled(hair, 0.9),
            (0.25 * f, 0.605, 0.015),
            (0.32 * f, 0.622, 0.022),
            (0.375 * f, 0.607, 0.016),
        )
        if asleep:
            b.stripe(
                scaled(skin, 0.45),
                (0.26 * f, 0.53, 0.012),
                (0.31 * f, 0.505, 0.018),
                (0.36 * f, 0.52, 0.012),
            )
        else:
            b.stripe(
                scaled(skin, 0.45),
                (0.285 * f, 0.535, 0.016),
                (0.325 * f, 0.54, 0.03),
                (0.35 * f, 0.532, 0.016),
            )
        b.stripe(
            scaled(skin, 0.74),
            (0.31 * f, 0.235, 0.014),
            (0.4 * f, 0.238, 0.016),
            (0.43 * f, 0.238, 0.016),
        )
    if wear.beard:
        b.mark(
            wear.beard,
            (0.46, 0.3),
            (0.3, 0.29),
            (0.16, 0.24),
            (0.06, 0.4),
            (-0.02, 0.4),
            (-0.02, 0.0),
            (0.3, -0.1),
            (0.5, 0.0),
        )
    if style not in ("none",):
        _ear(b, skin, 0.0)
    if style in ("none", "bald"):
        return
    # The hair on the skull: from the forehead around the ear to the nape.
    full = 0.03 if woman else 0.015
    b.part(
        hair, (0.3 * f, 0.84), (0.34 * f, 0.87), (0.22 * f, 0.975 + full), (0.0, 1.02 + full), (-0.22, 0.985 + full), (-0.4 - full, 0.84), (-0.455 - full, 0.6),
        (-0.42, 0.38), (-0.33, 0.21), (-0.22, 0.2), (-0.1, 0.34), (-0.085, 0.52), (-0.03, 0.6), (0.045, 0.57), (0.07, 0.44), (0.1, 0.6), (0.15, 0.74), (0.22 * f, 0.8),
        grain=0.7, joins=0,
    )  # fmt: skip
    if style in ("long", "bob"):
        low = -0.1 if style == "long" else 0.16
        b.part(
            hair, (0.2 * f, 0.86), (0.08, 0.66), (0.09, 0.4), (0.05, 0.1), (-0.02, low - 0.1), (-0.2, low - 0.06), (-0.44, low), (-0.5, 0.4), (-0.46, 0.74), (-0.2, 0.98),
            (0.1, 0.98), grain=0.7, joins=0.03,
        )  # fmt: skip
    if style == "bun":
        b.ball(hair, -0.43, 0.8, 0.17, 0.16, grain=0.7, joins=0)
    if style == "ponytail":
        b.ball(scaled(hair, 0.7), -0.42, 0.74, 0.06, joins=0)


def _hair_down(b: Body, hair: str, style: str, f: float) -> None:
    """Long hair behind the neck."""
    low = -0.72 if style == "long" else 0.02
    b.part(
        hair, (0.06, 0.8), (0.04, 0.3), (0.0, low * 0.6), (-0.14, low), (-0.34, low + 0.02), (-0.5, low * 0.5), (-0.52, 0.4), (-0.44, 0.8), (-0.2, 0.95),
        grain=0.7, joins=0,
    )  # fmt: skip


def _ear(b: Body, skin: str, x: float) -> None:
    b.ball(scaled(skin, 0.93), x, 0.46, 0.055, 0.1, tilt=10, joins=0)
    b.spot(scaled(skin, 0.72), x + 0.012, 0.47, 0.022, 0.05)


def _from_behind(b: Body, wear: Wear, skin: str, hair: str) -> None:
    style = wear.style
    for side in (-1, 1):
        if style not in ("long", "bob", "none"):
            b.ball(skin, 0.335 * side, 0.47, 0.045, 0.1, tilt=-8 * side, joins=0)
    b.part(
        skin, (0.0, 1.0), (0.2, 0.95), (0.33, 0.76), (0.34, 0.52), (0.28, 0.25), (0.16, 0.1), (-0.16, 0.1), (-0.28, 0.25), (-0.34, 0.52), (-0.33, 0.76), (-0.2, 0.95), joins=0,
    )  # fmt: skip
    if style in ("none", "bald"):
        return
    if style in ("short", "bun", "ponytail"):
        b.part(
            hair, (0.0, 1.03), (0.21, 0.98), (0.345, 0.8), (0.36, 0.58), (0.31, 0.4), (0.2, 0.22), (0.1, 0.17), (0.0, 0.15), (-0.1, 0.17), (-0.2, 0.22), (-0.31, 0.4),
            (-0.36, 0.58), (-0.345, 0.8), (-0.21, 0.98), grain=0.7, joins=0,
        )  # fmt: skip
    if style == "bun":
        b.ball(hair, 0.0, 0.78, 0.19, 0.17, grain=0.7, joins=0)
    if style == "ponytail":
        b.limb(
            hair,
            (0.0, 0.7, 0.15),
            (0.02, 0.45, 0.2),
            (0.03, 0.15, 0.2),
            (-0.02, -0.2, 0.07),
            grain=0.7,
            joins=0,
        )
        b.ball(scaled(hair, 0.6), 0.0, 0.68, 0.07, 0.05, joins=0)
    if style in ("long", "bob"):
        low = -0.75 if style == "long" else 0.0
        b.part(
            hair, (0.0, 1.04), (0.23, 0.98), (0.38, 0.76), (0.4, 0.45), (0.43, low * 0.5 + 0.12), (0.36, low + 0.06), (0.16, low), (-0.04, low - 0.05), (-0.22, low + 0.01),
            (-0.38, low + 0.08), (-0.43, low * 0.5 + 0.12), (-0.4, 0.45), (-0.38, 0.76), (-0.23, 0.98), grain=0.8, joins=0,
        )  # fmt: skip
        for x in (-0.2, 0.02, 0.22):
            b.stripe(
                scaled(hair, 0.82),
                (x * 0.5, 0.8, 0.01),
                (x * 0.9, 0.3, 0.03),
                (x * 1.15, low + 0.1, 0.015),
            )


def _from_front(b: Body, wear: Wear, skin: str, hair: str) -> None:
    if wear.style in ("long", "bob"):
        _from_behind(b, wear, skin, hair)
    b.part(
        skin, (0.0, 1.0), (0.2, 0.95), (0.32, 0.76), (0.33, 0.5), (0.27, 0.2), (0.1, 0.01), (-0.1, 0.01), (-0.27, 0.2), (-0.33, 0.5), (-0.32, 0.76), (-0.2, 0.95), joins=0,
    )  # fmt: skip
    for side in (-1, 1):
        b.stripe(
            scaled(hair, 0.9),
            (0.07 * side, 0.6, 0.02),
            (0.14 * side, 0.62, 0.026),
            (0.22 * side, 0.595, 0.018),
        )
        b.stripe(
            scaled(skin, 0.42),
            (0.09 * side, 0.525, 0.018),
            (0.14 * side, 0.53, 0.035),
            (0.19 * side, 0.522, 0.018),
        )
    b.stripe(scaled(skin, 0.78), (-0.06, 0.34, 0.02), (0.0, 0.325, 0.03), (0.06, 0.34, 0.02))
    b.stripe(scaled(skin, 0.66), (-0.1, 0.205, 0.014), (0.0, 0.2, 0.026), (0.1, 0.205, 0.014))
    if wear.beard:
        b.mark(
            wear.beard,
            (-0.4, 0.45),
            (-0.24, 0.36),
            (-0.12, 0.29),
            (0.12, 0.29),
            (0.24, 0.36),
            (0.4, 0.45),
            (0.3, -0.1),
            (-0.3, -0.1),
        )
    if wear.style not in ("none", "bald"):
        b.part(
            hair, (0.0, 1.03), (0.21, 0.98), (0.345, 0.78), (0.34, 0.52), (0.29, 0.66), (0.2, 0.8), (0.0, 0.84), (-0.2, 0.8), (-0.29, 0.66), (-0.34, 0.52), (-0.345, 0.78),
            (-0.21, 0.98), grain=0.7, joins=0,
        )  # fmt: skip


def hat(b: Body, kind: str, code: str, look: float) -> None:
    """A hat on a head whose crown is at 1."""
    behind = abs(look) >= 68
    x = 0.0 if behind else -0.03
    half = 0.37 if behind else 0.435
    dark = scaled(code, 0.6)
    if kind in ("brim", "straw", "cowboy"):
        reach = {"brim": 0.62, "straw": 0.78, "cowboy": 0.74}[kind]
        tall = {"brim": 1.2, "straw": 1.16, "cowboy": 1.28}[kind]
        curl = 0.1 if kind == "cowboy" else -0.03
        b.part(
            code, (x - reach, 0.79 + curl), (x - reach * 0.6, 0.8), (x, 0.81), (x + reach * 0.6, 0.8), (x + reach, 0.78 + curl), (x + reach * 0.6, 0.7), (x, 0.69), (x - reach * 0.6, 0.71),
            joins=0, swell=0.7,
        )  # fmt: skip
        b.part(
            code, (x + half, 0.76), (x + half, 0.76), (x + half * 0.94, 1.0), (x + half * 0.72, tall), (x + half * 0.1, tall - (0.07 if kind != "straw" else 0.0)), (x - half * 0.7, tall),
            (x - half * 0.95, 1.0), (x - half, 0.76), (x - half, 0.76), (x, 0.73), joins=0,
        )  # fmt: skip
        b.stripe(dark, (x - half * 1.1, 0.83, 0.09), (x, 0.8, 0.09), (x + half * 1.1, 0.83, 0.09))
    elif kind == "cap":
        b.part(
            code, (x + half, 0.76), (x + half * 0.9, 0.98), (x + half * 0.3, 1.08), (x - half * 0.4, 1.07), (x - half * 0.95, 0.92), (x - half, 0.66), (x - half * 0.9, 0.62), (x, 0.72), joins=0,
        )  # fmt: skip
        if not behind:
            b.part(
                code,
                (x + 0.2, 0.78),
                (x + 0.44, 0.83),
                (x + 0.72, 0.72),
                (x + 0.74, 0.69),
                (x + 0.5, 0.73),
                (x + 0.3, 0.72),
                joins=0,
            )
    elif kind in ("beanie", "bobble"):
        b.part(
            code, (x + half, 0.72), (x + half * 1.0, 0.94), (x + half * 0.4, 1.12), (x - half * 0.3, 1.13), (x - half * 0.95, 0.98), (x - half * 1.1, 0.66), (x - half, 0.56), (x, 0.62), joins=0, grain=0.4,
        )  # fmt: skip
        b.limb(
            scaled(code, 0.86),
            (x - half * 1.0, 0.6, 0.14),
            (x, 0.68, 0.15),
            (x + half * 0.96, 0.76, 0.13),
            joins=0,
            grain=0.4,
        )
        if kind == "bobble":
            b.ball(scaled(code, 1.15), x, 1.18, 0.11, joins=0, grain=1)
    elif kind in ("helmet", "hard"):
        b.part(
            code, (x + half * 1.06, 0.74), (x + half * 1.02, 0.96), (x + half * 0.5, 1.13), (x - half * 0.3, 1.14), (x - half * 1.0, 0.96), (x - half * 1.08, 0.66), (x - half * 0.9, 0.64), (x, 0.7),
            joins=0, shiny=0.5,
        )  # fmt: skip
        if kind == "hard":
            b.limb(
                code,
                (x - half * 1.15, 0.7, 0.05),
                (x, 0.75, 0.06),
                (x + half * 1.45, 0.72, 0.04),
                joins=0,
                shiny=0.5,
            )
        else:
            for k in (-0.5, 0.0, 0.5):
                b.stripe(
                    dark,
                    (x + half * (k - 0.22), 0.96 - 0.1 * abs(k), 0.05),
                    (x + half * (k + 0.2), 1.0 - 0.1 * abs(k), 0.05),
                )
    elif kind == "hood":
        b.part(
            code, (0.18, 1.0), (0.3, 0.86), (0.2, 0.62), (0.16, 0.3), (0.08, 0.0), (-0.1, -0.2), (-0.4, -0.1), (-0.52, 0.3), (-0.5, 0.7), (-0.32, 1.02), (-0.06, 1.1), joins=0, grain=0.2,
        ) if not behind else b.part(
            code, (0.0, 1.1), (0.25, 1.02), (0.42, 0.7), (0.46, 0.3), (0.44, -0.1), (0.2, -0.2), (-0.2, -0.2), (-0.44, -0.1), (-0.46, 0.3), (-0.42, 0.7), (-0.25, 1.02), joins=0, grain=0.2,
        )  # fmt: skip
