"""Castles, churches, temples and other sights."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.registry import figure
from allaprima.scenes.figures.sights.masonry import (
    arch,
    battlements,
    block,
    column,
    drum,
    merlons,
    pole,
    roof,
    round_tower,
    rugged,
    spire,
    stones,
    wall,
    window,
)
from allaprima.scenes.sketch import scaled

# fmt: off


@figure("castle, fortress, medieval castle, fort, citadel, stronghold", tall=2.6, home="hills", distance="middle")
def castle(b: Body, rng: random.Random) -> None:
    stone = b.colour("b3a791")
    dark = scaled(stone, 0.86)
    with b.far(0.85):
        block(b, stone, -0.3, 0.1, 0.14, 0.86)
        stones(b, stone, -0.3, 0.4, 0.14, 0.84, rng)
        for x in (-0.18, 0.03):
            window(b, x, 0.62, 0.03, 0.09)
        block(b, stone, 0.14, 0.1, 0.3, 0.86, faces=(0.7, 0))
        stones(b, stone, 0.14, 0.4, 0.3, 0.86, rng)
        block(b, stone, -0.32, 0.86, 0.15, 0.9)
        block(b, stone, 0.15, 0.86, 0.32, 0.9, faces=(0.7, 0))
        merlons(b, stone, -0.085, 0.47, 0.9, 0.04, count=6)
        round_tower(b, stone, 0.27, 0.15, 0.2, 0.97, rng)
        window(b, 0.27, 0.74, 0.024, 0.07)
        battlements(b, stone, 0.27, 0.15, 0.97)
        b.line("4a4038", 0.008, (-0.08, 0.9), (-0.08, 1.16))
        b.face("a83a30", (-0.08, 1.155), (0.02, 1.14), (0.07, 1.12), (0.02, 1.105), (-0.08, 1.09))
    block(b, dark, -0.66, 0.1, 0.66, 0.47)
    stones(b, dark, -0.66, 0.1, 0.66, 0.46, rng, share=0.4)
    for x in (-0.45, -0.31, 0.33, 0.47):
        b.mark("2b2824", *arch(x, 0.29, 0.016, 0.075), smooth=False)
    merlons(b, dark, -0.4, 0.5, 0.47, 0.04, count=6)
    merlons(b, dark, 0.4, 0.5, 0.47, 0.04, count=6)
    for x, w, y in ((-0.68, 0.25, 0.6), (0.68, 0.25, 0.66)):
        round_tower(b, stone, x, w, 0.06, y, rng)
        window(b, x + 0.02, y - 0.18, 0.026, 0.08)
        window(b, x - 0.03, y - 0.36, 0.02, 0.06, glow="")
        battlements(b, stone, x, w, y)
    block(b, scaled(stone, 1.04), -0.15, 0.08, 0.15, 0.56)
    stones(b, stone, -0.15, 0.08, 0.15, 0.55, rng, share=0.4)
    b.mark(scaled(stone, 0.72), *arch(0, 0.08, 0.2, 0.29), smooth=False)
    b.mark("3a2c22", *arch(0, 0.08, 0.16, 0.26), smooth=False)
    for k in range(5):
        b.stripe("1e1814", (-0.06 + 0.03 * k, 0.08, 0.006), (-0.06 + 0.03 * k, 0.36, 0.006))
    for x in (-0.06, 0.06):
        window(b, x, 0.43, 0.022, 0.06)
    for x in (-0.19, 0.19):
        round_tower(b, stone, x, 0.14, 0.07, 0.6, rng)
        window(b, x, 0.44, 0.02, 0.07)
        battlements(b, stone, x, 0.14, 0.6)
    merlons(b, scaled(stone, 1.04), 0, 0.25, 0.56, 0.035, count=4)
    with b.far(0.9):
        rugged(b, "7a7463", [(-1.0, 0), (1.0, 0), (0.93, 0.06), (0.8, 0.11), (0.62, 0.1), (0.4, 0.13), (0.2, 0.09), (-0.05, 0.075), (-0.3, 0.12), (-0.5, 0.1), (-0.7, 0.12), (-0.88, 0.07)], rng)
    rugged(b, "6c6a50", [(-0.8, 0), (0.3, 0), (0.12, 0.05), (-0.1, 0.06), (-0.35, 0.045), (-0.6, 0.06)], rng)
    rugged(b, "726c58", [(0.2, 0), (0.95, 0), (0.8, 0.05), (0.55, 0.06), (0.35, 0.05)], rng)
    b.anchor("top", 0.68, 0.73)
    b.face("a39676", (-0.075, 0.095), (0.075, 0.095), (0.09, 0.06), (0.05, 0.03), (0.1, 0.0), (-0.14, 0.0), (-0.1, 0.035), (-0.07, 0.06), faces=(0, 0.5))


@figure("fairytale castle, fairy tale castle, fairy castle, enchanted castle, magic castle, princess castle, palace", tall=2.8, home="mountains", distance="middle")
def fairytale_castle(b: Body, rng: random.Random) -> None:
    stone, blue = b.colour("e2d8c6"), b.colour("56708e", 1)

    def tower(x: float, w: float, y0: float, y1: float, top: float) -> None:
        round_tower(b, stone, x, w, y0, y1 + 0.03, rng, foot=1.0)
        window(b, x, y1 - 0.11, w * 0.2, 0.065)
        if y1 - y0 > 0.45:
            window(b, x - w * 0.15, y1 - 0.33, w * 0.16, 0.055)
        drum(b, scaled(stone, 0.8), x, w * 1.05, y1 - 0.02, y1 - 0.008)
        drum(b, stone, x, w * 1.16, y1 - 0.008, y1 + 0.03)
        spire(b, blue, x, w * 1.32, y1 + 0.025, top, knob="c8a458")

    rugged(b, "7b7468", [(-0.75, 0), (0.8, 0), (0.66, 0.12), (0.5, 0.24), (0.1, 0.26), (-0.35, 0.25), (-0.58, 0.13)], rng)
    with b.far(0.84):
        tower(-0.1, 0.13, 0.3, 0.84, 1.17)
        tower(0.22, 0.1, 0.3, 0.72, 0.98)
        block(b, stone, -0.26, 0.2, 0.34, 0.56)
        window(b, -0.02, 0.44, 0.03, 0.08)
        roof(b, blue, (-0.28, 0.55), (0.35, 0.55), (0.28, 0.68), (-0.2, 0.68))
    tower(-0.36, 0.14, 0.18, 0.55, 0.82)
    tower(0.08, 0.11, 0.3, 0.64, 0.88)
    block(b, stone, -0.3, 0.16, 0.3, 0.44)
    stones(b, stone, -0.3, 0.16, 0.3, 0.42, rng, by=0.92)
    for x in (-0.2, -0.1, 0.2):
        window(b, x, 0.3, 0.028, 0.075, frame=scaled(stone, 0.8))
    roof(b, blue, (-0.32, 0.43), (0.32, 0.43), (0.24, 0.54), (-0.24, 0.54))
    wall(b, stone, (-0.06, 0.16), (0.14, 0.16), (0.14, 0.46), (0.04, 0.59), (-0.06, 0.46))
    window(b, 0.04, 0.4, 0.04, 0.09, frame=scaled(stone, 0.8), pointed=True)
    b.mark(scaled(stone, 0.7), *arch(0.04, 0.16, 0.12, 0.19, pointed=True), smooth=False)
    b.mark("4a3626", *arch(0.04, 0.16, 0.09, 0.165, pointed=True), smooth=False)
    tower(0.37, 0.15, 0.12, 0.5, 0.8)
    block(b, stone, -0.56, 0.08, -0.3, 0.28)
    stones(b, stone, -0.56, 0.08, -0.3, 0.27, rng, by=0.92)
    merlons(b, stone, -0.43, 0.26, 0.28, 0.03, count=6)
    block(b, stone, 0.42, 0.08, 0.58, 0.26)
    merlons(b, stone, 0.5, 0.16, 0.26, 0.03, count=4)
    tower(-0.58, 0.11, 0.06, 0.34, 0.54)
    tower(0.6, 0.12, 0.04, 0.33, 0.54)
    rugged(b, "868072", [(-0.74, 0), (0.8, 0), (0.7, 0.1), (0.45, 0.13), (0.2, 0.19), (-0.05, 0.17), (-0.4, 0.14), (-0.66, 0.09)], rng)
    rugged(b, "6e6a54", [(-0.84, 0), (0.1, 0), (-0.04, 0.07), (-0.3, 0.1), (-0.5, 0.07), (-0.7, 0.06)], rng)
    rugged(b, "787260", [(-0.1, 0), (0.88, 0), (0.74, 0.06), (0.5, 0.08), (0.3, 0.07), (0.12, 0.09)], rng)
    b.face("a89c80", (-0.005, 0.17), (0.085, 0.17), (0.11, 0.13), (0.05, 0.09), (0.08, 0.04), (0.16, 0.0), (-0.06, 0.0), (-0.05, 0.05), (-0.02, 0.1), (0.02, 0.13), faces=(0, 0.5), smooth=True)


@figure("church, parish church", tall=2.3, home="hills", distance="middle")
def church(b: Body, rng: random.Random) -> None:
    stone, slate = b.colour("d0c4ae"), b.colour("5c6068", 1)
    edge = scaled(stone, 0.8)
    with b.placed(-0.17):
        wall(b, stone, (0.02, 0), (0.7, 0), (0.7, 0.34), (0.02, 0.34), faces=(0.45, 0))
        stones(b, stone, 0.02, 0, 0.7, 0.33, rng, high=0.028)
        for k in range(4):
            window(b, 0.13 + 0.155 * k, 0.09, 0.05, 0.18, frame=edge, pointed=True)
        for k in range(4):
            block(b, scaled(stone, 0.95), 0.195 + 0.155 * k, 0, 0.22 + 0.155 * k, 0.27, faces=(0.45, 0))
        roof(b, slate, (-0.01, 0.325), (0.73, 0.325), (0.66, 0.57), (0.02, 0.57), faces=(0.3, 0.62), rows=9)
        b.line(scaled(slate, 0.7), 0.012, (0.02, 0.572), (0.665, 0.572))
        # The tower shows two sides.
        block(b, stone, -0.36, 0, -0.04, 0.66, faces=(-0.35, 0))
        stones(b, stone, -0.36, 0, -0.04, 0.66, rng, high=0.028)
        window(b, -0.2, 0.5, 0.075, 0.12, frame=edge)
        b.mark("f0eadc", *[(-0.2 + 0.045 * x, 0.42 + 0.045 * y) for x, y in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))])
        b.stripe("3a3630", (-0.2, 0.42, 0.008), (-0.2, 0.45, 0.006))
        b.stripe("3a3630", (-0.2, 0.42, 0.008), (-0.178, 0.41, 0.006))
        window(b, -0.2, 0.24, 0.05, 0.1, frame=edge)
        b.mark(edge, *arch(-0.2, 0, 0.15, 0.2, pointed=True), smooth=False)
        b.mark("54382a", *arch(-0.2, 0, 0.11, 0.17, pointed=True), smooth=False)
        block(b, stone, -0.04, 0, 0.1, 0.66, faces=(0.6, 0))
        stones(b, stone, -0.04, 0, 0.1, 0.66, rng, high=0.028)
        window(b, 0.03, 0.5, 0.035, 0.12, frame=edge)
        block(b, scaled(stone, 0.93), -0.38, 0.655, -0.035, 0.68, faces=(-0.35, 0.2))
        block(b, scaled(stone, 0.93), -0.035, 0.655, 0.12, 0.68, faces=(0.6, 0.2))
        wall(b, slate, (-0.39, 0.675), (-0.03, 0.675), (-0.13, 1.13), faces=(-0.3, 0.3))
        wall(b, slate, (-0.03, 0.675), (0.13, 0.675), (-0.13, 1.13), faces=(0.75, 0.25))
        b.line("c8a458", 0.01, (-0.13, 1.12), (-0.13, 1.21))
        b.line("c8a458", 0.01, (-0.155, 1.18), (-0.105, 1.18))


@figure("chapel, mountain chapel", tall=1.6, home="mountains", distance="middle")
def chapel(b: Body, rng: random.Random) -> None:
    white, shingle = b.colour("d8d0c0"), b.colour("7a4c3a", 1)
    wall(b, white, (-0.06, 0), (0.62, 0.03), (0.62, 0.42), (-0.06, 0.42), faces=(0.65, 0), grain=0.25)
    for k in range(3):
        window(b, 0.13 + 0.17 * k, 0.14, 0.06, 0.18, frame=scaled(white, 0.82))
    wall(b, white, (-0.52, 0), (-0.06, 0), (-0.06, 0.42), (-0.29, 0.76), (-0.52, 0.42), faces=(-0.25, 0), grain=0.25)
    b.mark(scaled(white, 0.8), *arch(-0.29, 0, 0.17, 0.29), smooth=False)
    b.mark("5e412c", *arch(-0.29, 0, 0.13, 0.26), smooth=False)
    b.stripe("3e2a1c", (-0.29, 0, 0.008), (-0.29, 0.26, 0.008))
    b.mark(scaled(white, 0.8), *[(-0.29 + 0.05 * x, 0.45 + 0.05 * y) for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1))])
    b.spot("33363c", -0.29, 0.45, 0.036)
    b.glow(-0.29, 0.45, 0.05, "ffc778")
    roof(b, shingle, (-0.04, 0.385), (0.67, 0.385), (0.5, 0.78), (-0.29, 0.78), faces=(0.4, 0.6), rows=9)
    wall(b, scaled(shingle, 0.75), (-0.55, 0.4), (-0.515, 0.38), (-0.29, 0.72), (-0.065, 0.38), (-0.03, 0.4), (-0.29, 0.785))
    block(b, white, -0.27, 0.7, -0.15, 0.9, faces=(-0.25, 0), grain=0.2)
    b.mark("3a3530", *arch(-0.21, 0.77, 0.06, 0.11), smooth=False)
    b.spot("a8874a", -0.21, 0.81, 0.02, 0.025)
    block(b, white, -0.15, 0.7, -0.07, 0.9, faces=(0.65, 0), grain=0.2)
    wall(b, shingle, (-0.29, 0.89), (-0.15, 0.88), (-0.18, 1.07), faces=(-0.3, 0.4))
    wall(b, shingle, (-0.15, 0.88), (-0.05, 0.89), (-0.18, 1.07), faces=(0.7, 0.3))
    b.line("3a3836", 0.01, (-0.18, 1.06), (-0.18, 1.17))
    b.line("3a3836", 0.01, (-0.208, 1.13), (-0.152, 1.13))


@figure("temple, greek temple, roman temple, parthenon, ancient temple", tall=2.0, home="hills", distance="middle")
def temple(b: Body, rng: random.Random) -> None:
    stone = b.colour("e0d3b8")
    for k in range(3):
        x, y = 0.98 - 0.04 * k, 0.045 * k
        block(b, stone, -x, y, x, y + 0.034)
        block(b, scaled(stone, 1.05), -x, y + 0.034, x, y + 0.045, faces=(0, 0.8))
    with b.far(0.55):
        block(b, scaled(stone, 0.9), -0.72, 0.13, 0.72, 0.7)
        stones(b, scaled(stone, 0.9), -0.72, 0.13, 0.72, 0.7, rng, high=0.05)
        b.mark("40342a", (-0.12, 0.13), (0.12, 0.13), (0.1, 0.56), (-0.1, 0.56), smooth=False)
    for k in range(6):
        column(b, stone, -0.8 + 0.32 * k, 0.115, 0.135, 0.69)
    block(b, stone, -0.89, 0.705, 0.89, 0.765)
    block(b, stone, -0.89, 0.77, 0.89, 0.83)
    for k in range(16):
        x = -0.84 + 0.112 * k
        b.mark(scaled(stone, 0.78), (x - 0.02, 0.77), (x + 0.02, 0.77), (x + 0.02, 0.83), (x - 0.02, 0.83), smooth=False)
    with b.far(0.85):
        wall(b, scaled(stone, 0.92), (-0.88, 0.84), (0.88, 0.84), (0, 1.1))
    block(b, scaled(stone, 1.03), -0.94, 0.828, 0.94, 0.858, faces=(0, 0.2))
    wall(b, scaled(stone, 1.03), (-0.94, 0.855), (-0.84, 0.855), (0, 1.1), (0, 1.145), faces=(-0.1, 0.3))
    wall(b, scaled(stone, 1.03), (0.94, 0.855), (0.84, 0.855), (0, 1.1), (0, 1.145), faces=(0.1, 0.3))


@figure("temple ruin, ruins, ruin, ancient ruins, greek ruins, roman ruins, broken column", tall=1.8, home="hills", distance="middle")
def temple_ruin(b: Body, rng: random.Random) -> None:
    stone = b.colour("d6c8ac")
    grey = scaled(stone, 0.94)
    for k in range(2):
        block(b, grey, -1.0 + 0.05 * k, 0.055 * k, 0.9 - 0.06 * k, 0.045 + 0.055 * k, grain=0.9)
        block(b, scaled(stone, 1.05), -1.0 + 0.05 * k, 0.045 + 0.055 * k, 0.9 - 0.06 * k, 0.057 + 0.055 * k, faces=(0, 0.8))
    with b.far(0.8):
        column(b, stone, -0.5, 0.11, 0.11, 0.78)
        column(b, stone, 0.1, 0.11, 0.11, 0.46, doric=False)
    column(b, stone, -0.72, 0.13, 0.11, 0.84)
    column(b, stone, -0.3, 0.13, 0.11, 0.84)
    wall(b, stone, (-0.84, 0.855), (-0.16, 0.855), (-0.12, 0.9), (-0.17, 0.95), (-0.84, 0.95), grain=0.8)
    wall(b, scaled(stone, 1.04), (-0.88, 0.95), (-0.2, 0.95), (-0.3, 1.0), (-0.42, 1.02), (-0.5, 1.08), (-0.62, 1.05), (-0.88, 0.99), faces=(0, 0.15), grain=0.9)
    for x, y in ((0.28, 0.62), (0.7, 0.3)):
        b.part(stone, (x - 0.065, 0.11), (x - 0.065, 0.11), (x - 0.06, y), (x - 0.06, y), (x - 0.02, y + 0.05), (x + 0.02, y - 0.02), (x + 0.058, y + 0.03), (x + 0.058, y + 0.03), (x + 0.065, 0.11), (x + 0.065, 0.11), grain=0.5, joins=0)
        for u in (-0.28, -0.1, 0.1, 0.28):
            b.stripe(scaled(stone, 0.8), (x + u * 0.13, 0.11, 0.009), (x + u * 0.12, y + 0.1, 0.009))
    b.limb(stone, (0.36, 0.08, 0.14), (0.6, 0.075, 0.13), blunt=True, grain=0.6)
    b.ball(scaled(stone, 0.85), 0.6, 0.075, 0.03, 0.065, grain=0.5)
    rugged(b, grey, [(-0.2, 0), (0.06, 0), (0.05, 0.1), (-0.08, 0.15), (-0.2, 0.08)], rng)
    rugged(b, grey, [(0.78, 0), (1.02, 0), (0.98, 0.1), (0.88, 0.12)], rng)
    b.ball("76804a", -0.95, 0.02, 0.09, 0.05, grain=1)
    b.ball("6c7844", 0.3, 0.01, 0.08, 0.04, grain=1)


@figure("pagoda, japanese temple, chinese temple, buddhist temple, shrine, asian temple", tall=2.6, home="mountains", distance="middle")
def pagoda(b: Body, rng: random.Random) -> None:
    red, tile = b.colour("9c3f2e"), b.colour("4a5256", 1)
    cream, wood = "e6dcc6", "54382a"
    block(b, "a29a8c", -0.42, 0, 0.42, 0.05)
    block(b, "b4ac9c", -0.42, 0.05, 0.42, 0.062, faces=(0, 0.8))
    for k in range(5):
        y, w = 0.06 + 0.178 * k, 0.29 - 0.034 * k
        block(b, cream, -w, y, w, y + 0.12, grain=0.2)
        for x in (-1, -0.36, 0.36, 1):
            b.mark(red, (x * w - 0.014, y), (x * w + 0.014, y), (x * w + 0.014, y + 0.12), (x * w - 0.014, y + 0.12), smooth=False)
        b.mark(red, (-w, y + 0.09), (w, y + 0.09), (w, y + 0.12), (-w, y + 0.12), smooth=False)
        b.mark(wood, (-0.3 * w, y), (0.3 * w, y), (0.3 * w, y + 0.085), (-0.3 * w, y + 0.085), smooth=False)
        b.glow(0, y + 0.04, 0.06, "ffb866")
        if k:
            b.line(red, 0.008, (-w - 0.05, y + 0.035), (w + 0.05, y + 0.035))
            block(b, red, -w - 0.05, y - 0.004, w + 0.05, y + 0.014)
        e, t = w + 0.19, w - 0.02
        wall(b, wood, (-e + 0.03, y + 0.125), (-w, y + 0.105), (w, y + 0.105), (e - 0.03, y + 0.125), faces=(0, -0.6))
        top = y + 0.2 if k < 4 else y + 0.26
        t = t if k < 4 else 0.03
        b.face(tile, (-e, y + 0.142), (-e, y + 0.142), (-e * 0.8, y + 0.12), (-e * 0.4, y + 0.114), (e * 0.4, y + 0.114), (e * 0.8, y + 0.12), (e, y + 0.142), (e, y + 0.142), (e * 0.78, y + 0.145), (t, top), (t, top), (-t, top), (-t, top), (-e * 0.78, y + 0.145), faces=(0, 0.55), smooth=True)
        for j in range(-6, 7):
            b.stripe(scaled(tile, 0.74), (j / 6.4 * e, y + 0.11, 0.007), (j / 6.4 * e * 0.85, y + 0.15, 0.006), (j / 6.4 * t, top, 0.005))
    b.limb("8a7a52", (0, 1.03, 0.02), (0, 1.1, 0.012), (0, 1.24, 0.006))
    for k in range(4):
        b.ball("8a7a52", 0, 1.07 + 0.035 * k, 0.022 - 0.003 * k, 0.008)


@figure("torii gate, torii, shinto gate, japanese gate", tall=1.9, home="mountain lake", poses="standing floating@water")
def torii(b: Body, rng: random.Random) -> None:
    red = b.colour("c04a2c")
    dark = "33302e"
    for x in (-1, 1):
        b.limb(red, (x * 0.56, 0.0, 0.1), (x * 0.53, 0.45, 0.092), (x * 0.5, 0.9, 0.085), blunt=True, grain=0.2)
        block(b, dark, x * 0.56 - 0.062, 0, x * 0.56 + 0.062, 0.1)
    block(b, red, -0.68, 0.63, 0.68, 0.7, grain=0.2)
    for u in (-0.6, 0.6):
        b.box(scaled(red, 0.8), u - 0.012, 0.61, u + 0.012, 0.72)
    block(b, red, -0.035, 0.7, 0.035, 0.86, grain=0.2)
    b.box(dark, -0.06, 0.715, 0.06, 0.845)
    b.mark("c8a458", (-0.045, 0.73), (0.045, 0.73), (0.045, 0.83), (-0.045, 0.83), smooth=False)
    b.mark("3a3228", (-0.036, 0.74), (0.036, 0.74), (0.036, 0.82), (-0.036, 0.82), smooth=False)
    b.face(red, (-0.78, 0.875), (-0.78, 0.875), (-0.4, 0.85), (0.4, 0.85), (0.78, 0.875), (0.78, 0.875), (0.83, 0.955), (0.83, 0.955), (0.4, 0.92), (-0.4, 0.92), (-0.83, 0.955), (-0.83, 0.955), smooth=True)
    b.face(dark, (-0.83, 0.945), (-0.83, 0.945), (-0.4, 0.908), (0.4, 0.908), (0.83, 0.945), (0.83, 0.945), (0.88, 1.03), (0.88, 1.03), (0.4, 0.975), (-0.4, 0.975), (-0.88, 1.03), (-0.88, 1.03), faces=(0, 0.35), smooth=True)


@figure("pyramid, egyptian pyramid, great pyramid, giza pyramid", tall=2.4, home="dunes", distance="far", group=3)
def pyramid(b: Body, rng: random.Random) -> None:
    stone = b.colour("d2b078")
    wall(b, stone, (-0.95, 0), (0.28, 0), (0.0, 1.0), faces=(-0.3, 0.45), grain=0.6)
    for k in range(1, 22):
        t = k / 22
        b.stripe(scaled(stone, 0.88), (-0.95 + 0.95 * t, t, 0.006), (0.28 - 0.28 * t, t, 0.006))
    stones(b, stone, -0.95, 0, 0.28, 1, rng, high=1 / 22, share=0.3, by=0.93)
    wall(b, stone, (0.28, 0), (0.95, 0), (0.0, 1.0), faces=(0.72, 0.3), grain=0.6)
    for k in range(1, 22):
        t = k / 22
        b.stripe(scaled(stone, 0.88), (0.28 - 0.28 * t, t, 0.006), (0.95 - 0.95 * t, t, 0.006))
    stones(b, stone, 0.0, 0, 0.95, 1, rng, high=1 / 22, share=0.3, by=0.93)


@figure("mosque, taj mahal", tall=2.4, home="hills", distance="middle")
def mosque(b: Body, rng: random.Random) -> None:
    white, gold = b.colour("e8dfce"), "c2a050"
    dome = b.colour("c9d0cc", 1)
    edge = scaled(white, 0.8)

    def onion(x: float, y: float, r: float) -> None:
        drum(b, white, x, r * 1.7, y - 0.4 * r, y + 0.02)
        b.part(dome, (x - 0.84 * r, y), (x - 0.84 * r, y), (x - r, y + 0.45 * r), (x - 0.72 * r, y + 1.05 * r), (x - 0.2 * r, y + 1.45 * r), (x, y + 1.8 * r), (x, y + 1.8 * r), (x + 0.2 * r, y + 1.45 * r), (x + 0.72 * r, y + 1.05 * r), (x + r, y + 0.45 * r), (x + 0.84 * r, y), (x + 0.84 * r, y), grain=0.15, shiny=0.25, joins=0)
        b.line(gold, 0.008, (x, y + 1.75 * r), (x, y + 2.1 * r + 0.02))
        b.ball(gold, x, y + 1.86 * r, 0.012, joins=0)

    def minaret(x: float) -> None:
        b.limb(white, (x, 0, 0.085), (x, 0.5, 0.072), (x, 1.0, 0.06), blunt=True, grain=0.2)
        for y in (0.4, 0.72, 0.97):
            drum(b, scaled(white, 0.75), x, 0.085, y - 0.016, y)
            drum(b, white, x, 0.11, y, y + 0.022)
        onion(x, 1.02, 0.04)

    with b.far(0.85):
        onion(-0.3, 0.56, 0.12)
        onion(0.3, 0.56, 0.12)
    minaret(-0.82)
    minaret(0.82)
    onion(0, 0.62, 0.24)
    block(b, white, -0.6, 0.04, 0.6, 0.5, grain=0.2)
    for x in (-0.5, -0.34, 0.34, 0.5):
        for y, h in ((0.07, 0.17), (0.29, 0.15)):
            window(b, x, y, 0.09, h, frame=edge, pane="8c8478" if y > 0.2 else "5a544c", pointed=True)
    block(b, edge, -0.62, 0.495, 0.62, 0.515)
    block(b, scaled(white, 1.03), -0.21, 0.04, 0.21, 0.6, grain=0.2)
    b.mark(edge, (-0.18, 0.04), (0.18, 0.04), (0.18, 0.565), (-0.18, 0.565), smooth=False)
    b.mark(white, (-0.165, 0.04), (0.165, 0.04), (0.165, 0.55), (-0.165, 0.55), smooth=False)
    b.mark("6c645a", *arch(0, 0.04, 0.26, 0.47, pointed=True), smooth=False)
    b.mark("3e3832", *arch(0, 0.04, 0.1, 0.2, pointed=True), smooth=False)
    b.glow(0, 0.16, 0.12, "ffc778")
    block(b, scaled(white, 0.9), -0.95, 0, 0.95, 0.04)
    block(b, white, -0.95, 0.036, 0.95, 0.05, faces=(0, 0.8))
    pole(b, gold, (0, 1.05), (0, 1.06), 0.01)
