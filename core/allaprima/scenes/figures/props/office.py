"""What is read, written on, carried about and telephoned with."""

from __future__ import annotations

import random

from allaprima.scenes.figures.body import Body
from allaprima.scenes.figures.props.planes import cuboid, plane, printed, quad, stick
from allaprima.scenes.figures.props.registry import prop
from allaprima.scenes.sketch import scaled

# fmt: off

PAPER = "e9e3d3"


@prop("book, open book, novel, textbook, story book, storybook, diary, journal, bible, picture book, comic book, comic, magazine", arms="reading")
def book(b: Body, rng: random.Random) -> None:
    cover = b.colour(rng.choice(("8e3b34", "35597a", "3f6a4c", "7a5230")))
    open_book(b, cover)


def open_book(b: Body, cover: str, *, scale: float = 1.0) -> None:
    """A book that opens towards its holder, to the left: the near cover from outside, the far page from inside."""
    with b.placed(0.025, 0.03, scale=scale, tilt=-12):
        with b.far(0.85):
            b.face(cover, (0.055, -0.05), (-0.075, -0.03), (-0.075, 0.132), (0.055, 0.108))
        page = plane((0.05, -0.042), (-0.117, 0.018), (0.0, 0.152))
        for k, tone in enumerate((0.8, 0.9, 1.0)):
            s = 1 - 0.03 * k
            b.face(scaled(PAPER, tone), (0.05, -0.042), (-0.067 * s, -0.026 + 0.004 * k), (-0.067 * s, 0.126 + 0.004 * k), (0.0, 0.132), (0.05, 0.11), faces=(-0.35, 0.1))
        printed(b, page, u0=0.2, u1=0.9, v0=0.1, v1=0.9, count=8)
        # The near pages' edges stand out above their cover.
        b.part("d8cfba", (0.052, -0.048), (0.052, -0.048), (-0.03, -0.056), (-0.03, -0.056), (-0.036, 0.09), (-0.036, 0.09), (0.0, 0.1), (0.052, 0.108), (0.052, 0.108), swell=0.2)
        for x in (0.0, 0.004):
            b.stripe("a89f8c", (-0.034, 0.094 - x, 0.002), (0.0, 0.1 - x, 0.002), (0.05, 0.107 - x, 0.002))
        b.part(cover, (0.06, -0.06), (0.06, -0.06), (-0.038, -0.068), (-0.038, -0.068), (-0.044, 0.084), (-0.044, 0.084), (0.056, 0.1), (0.064, 0.11), (0.068, 0.1), (0.068, -0.05), swell=0.15, grain=0.25)
        b.stripe(scaled(cover, 0.7), (0.047, -0.08, 0.005), (0.047, 0.12, 0.005))
        b.mark(scaled(cover, 1.55), (-0.024, 0.03), (0.032, 0.038), (0.032, 0.064), (-0.025, 0.056), smooth=False)
        b.stripe(scaled(cover, 1.4), (-0.02, -0.04, 0.004), (0.03, -0.036, 0.004))


@prop("newspaper, paper, daily paper, news", arms="reading")
def newspaper(b: Body, rng: random.Random) -> None:
    _spread(b, "dcd8cc", 0.2, 0.26)
    at = plane((-0.09, -0.12), (0.15, -0.012), (-0.004, 0.25))
    b.mark("3c3a38", *quad(at, 0.08, 0.88, 0.92, 0.94), smooth=False)
    b.mark("8c8a84", *quad(at, 0.5, 0.5, 0.92, 0.78), smooth=False)
    b.mark("5c5a56", *quad(at, 0.58, 0.5, 0.74, 0.68), smooth=False)
    for u0, u1, v0, v1, count in ((0.08, 0.44, 0.06, 0.8, 15), (0.52, 0.92, 0.06, 0.44, 8)):
        printed(b, at, code="8f8c86", u0=u0, u1=u1, v0=v0, v1=v1, count=count, wide=0.005)


def _spread(b: Body, code: str, wide: float, high: float) -> None:
    """A sheet held open in front of its holder: its far half, and its near half from outside."""
    half = high / 2
    far = plane((0.062, -half + 0.006), (-wide * 0.9, 0.03), (-0.004, high * 0.98))
    with b.far(0.78):
        b.face(code, *quad(far), faces=(-0.4, 0.1))
        printed(b, far, code=scaled(code, 0.7), count=12, u0=0.3, wide=0.005)
    b.face(code, (0.06, -half - 0.002), (-0.09, -half + 0.01), (-0.094, half + 0.0), (-0.02, half - 0.012), (0.056, half - 0.012), faces=(0.25, 0))


@prop("map, treasure map, street map, blueprint, chart", arms="reading")
def map_(b: Body, rng: random.Random) -> None:
    code = b.colour("dccfa6")
    _spread(b, code, 0.2, 0.22)
    at = plane((-0.09, -0.1), (0.15, -0.012), (-0.004, 0.21))
    b.mark("a9bd8a", at(0.0, 0.55), at(0.2, 0.6), at(0.45, 0.5), at(0.5, 0.8), at(0.35, 1.05), at(0, 1.05))
    b.mark("8fb0bd", at(0.6, 0.0), at(1.02, 0), at(1.02, 0.4), at(0.85, 0.42), at(0.7, 0.3))
    b.stripe("b0573e", (*at(0.1, 0.12), 0.006), (*at(0.3, 0.34), 0.006), (*at(0.55, 0.4), 0.006), (*at(0.7, 0.66), 0.006), (*at(0.9, 0.85), 0.006))
    b.stripe("7d9fae", (*at(0.2, 1.0), 0.005), (*at(0.45, 0.7), 0.005), (*at(0.6, 0.35), 0.006), (*at(0.7, 0.1), 0.007))
    for u in (0.34, 0.67):
        b.stripe(scaled(code, 0.8), (*at(u, -0.1), 0.004), (*at(u, 1.1), 0.004))
    b.stripe(scaled(code, 0.8), (*at(-0.1, 0.5), 0.004), (*at(1.1, 0.5), 0.004))


@prop("letter, note, document, contract, sheet, sheet of paper, piece of paper, manuscript, report, homework, love letter, bill, list", arms="reading")
def letter(b: Body, rng: random.Random) -> None:
    with b.placed(0.02, 0.03, tilt=-12):
        at = plane((-0.05, -0.055), (0.095, -0.012), (0, 0.14))
        b.face(b.colour(PAPER), *quad(at), faces=(-0.3, 0.1))
        printed(b, at, count=8, wide=0.0045)


@prop("photo, photograph, picture, postcard, card, greeting card", arms="reading")
def photo(b: Body, rng: random.Random) -> None:
    with b.placed(0.02, 0.02, tilt=-12):
        at = plane((-0.055, -0.04), (0.105, -0.012), (0, 0.1))
        b.face("efeae0", *quad(at), faces=(-0.3, 0.1))
        b.mark("9cc0d6", *quad(at, 0.07, 0.08, 0.93, 0.92), smooth=False)
        b.mark("6f9460", at(0.07, 0.08), at(0.93, 0.08), at(0.93, 0.4), at(0.7, 0.56), at(0.45, 0.34), at(0.25, 0.48), at(0.07, 0.36), smooth=False)
        b.spot("f2d890", *at(0.72, 0.74), 0.009)


@prop("scroll, parchment", arms="reading")
def scroll(b: Body, rng: random.Random) -> None:
    code = b.colour("dcc99a")
    with b.placed(0.02, 0.03, tilt=-10):
        at = plane((-0.055, -0.07), (0.11, -0.012), (0, 0.17))
        b.face(code, *quad(at), faces=(-0.3, 0.1))
        printed(b, at, code="8a7350", count=9, wide=0.0045)
        for v in (0.0, 1.0):
            b.limb(scaled(code, 0.9), (*at(-0.06, v), 0.026), (*at(1.06, v), 0.026), blunt=True)
            b.ball(scaled(code, 0.6), *at(-0.06, v), 0.006, 0.012)


@prop("notebook, notepad, sketchbook, sketch pad, pad, menu", arms="reading")
def notebook(b: Body, rng: random.Random) -> None:
    with b.placed(0.02, 0.03, tilt=-16):
        at = plane((-0.05, -0.055), (0.095, -0.012), (0, 0.135))
        b.face(b.colour("3f6486"), *[(x + 0.008, y - 0.006) for x, y in quad(at)])
        b.face(PAPER, *quad(at), faces=(-0.3, 0.1))
        printed(b, at, code="8ea0b0", count=6, v1=0.8)
        for k in range(6):
            b.limb("6c6e70", (*at(0.1 + 0.16 * k, 0.94), 0.004), (*at(0.1 + 0.16 * k, 1.05), 0.006), swell=0.3)


@prop("clipboard, checklist", arms="reading")
def clipboard(b: Body, rng: random.Random) -> None:
    with b.placed(0.02, 0.03, tilt=-16):
        at = plane((-0.055, -0.06), (0.105, -0.013), (0, 0.155))
        b.face(b.colour("8a623c"), *quad(at), faces=(-0.3, 0.1))
        b.face(PAPER, *quad(at, 0.1, 0.06, 0.9, 0.88), faces=(-0.3, 0.1))
        printed(b, at, count=7, u0=0.2, u1=0.8, v1=0.74)
        b.part("9a9c9e", at(0.32, 0.84), at(0.68, 0.84), at(0.66, 0.95), at(0.5, 1.02), at(0.34, 0.95), swell=0.4, shiny=0.6)


@prop("folder, file, binder", arms="carrying")
def folder(b: Body, rng: random.Random) -> None:
    code = b.colour("c8a45c")
    with b.placed(0.0, 0.02, tilt=-8):
        b.face(scaled(code, 0.8), (-0.085, -0.05), (0.095, -0.05), (0.095, 0.09), (0.03, 0.09), (0.02, 0.105), (-0.05, 0.105), (-0.058, 0.09), (-0.085, 0.09))
        b.face(PAPER, (-0.075, -0.04), (0.088, -0.04), (0.088, 0.086), (-0.075, 0.086))
        b.face(code, (-0.09, -0.055), (0.088, -0.055), (0.092, 0.076), (-0.086, 0.076))
        b.mark(PAPER, (-0.03, 0.02), (0.04, 0.02), (0.04, 0.045), (-0.03, 0.045), smooth=False)


@prop("laptop, computer, laptop computer, keyboard, typewriter", arms="keying")
def laptop(b: Body, rng: random.Random) -> None:
    shell = b.colour("a8acb0")
    # It stands open under the hands, its screen turned to the holder and a little to the viewer.
    at = plane((0.066, -0.027), (0.064, 0.03), (0.05, 0.165))
    with b.far(0.85):
        b.face(scaled(shell, 0.7), *[(x + 0.007, y - 0.003) for x, y in quad(at, -0.06, 0, 1.06, 1.03)])
    b.face(shell, *quad(at, -0.06, 0, 1.06, 1.03), faces=(-0.5, 0.1))
    b.face("bcd6e6", *quad(at, 0.05, 0.08, 0.95, 0.95), faces=(-0.5, 0.1))
    b.mark("6f9cc0", *quad(at, 0.05, 0.72, 0.95, 0.95), smooth=False)
    printed(b, at, code="7c8a94", u0=0.16, u1=0.86, v0=0.2, v1=0.62, count=5)
    b.face(scaled(shell, 0.92), (-0.105, -0.03), (0.07, -0.03), (0.134, 0.0), (-0.045, 0.0), faces=(0, 0.8))
    b.mark("4a4c50", (-0.05, -0.022), (0.05, -0.022), (0.095, -0.005), (-0.015, -0.005), smooth=False)
    b.part(scaled(shell, 0.8), (-0.107, -0.03), (-0.107, -0.03), (0.07, -0.03), (0.07, -0.03), (0.068, -0.04), (-0.1, -0.04), swell=0.3, shiny=0.4)
    b.glow(0.1, 0.06, 0.12, "a8c8e8")


@prop("tablet, ipad, e-reader", arms="reading")
def tablet(b: Body, rng: random.Random) -> None:
    with b.placed(0.02, 0.03, tilt=-16):
        at = plane((-0.05, -0.055), (0.095, -0.012), (0, 0.14))
        b.part(b.colour("2e3034"), *(p for p in quad(at, 0, 0, 1, 1) for _ in (0, 1)), swell=0.1, shiny=0.3)
        b.face("b8d4e4", *quad(at, 0.08, 0.08, 0.92, 0.92), faces=(-0.3, 0.1))
        b.mark("7fa8c8", *quad(at, 0.08, 0.6, 0.92, 0.92), smooth=False)
        printed(b, at, u0=0.2, u1=0.8, v0=0.2, v1=0.5, count=4)
        b.glow(0, 0.02, 0.1, "a8c8e8")


@prop("phone, smartphone, mobile phone, cell phone, cellphone, mobile, iphone", arms="holding")
def phone(b: Body, rng: random.Random) -> None:
    with b.placed(0.012, 0.036, tilt=-14):
        b.part(b.colour("26282c"), (-0.026, -0.058), (0.024, -0.064), (0.03, -0.058), (0.03, 0.05), (0.024, 0.057), (-0.026, 0.062), (-0.031, 0.056), (-0.031, -0.052), swell=0.2, shiny=0.4)
        b.mark("b4d2e8", (-0.026, -0.045), (0.024, -0.05), (0.024, 0.044), (-0.026, 0.049), smooth=False)
        b.mark("6f9cc8", (-0.026, 0.015), (0.024, 0.01), (0.024, 0.044), (-0.026, 0.049), smooth=False)
        b.spot("f2f0ea", -0.008, -0.018, 0.008)
        b.spot("f2f0ea", 0.01, -0.02, 0.005)
        b.glow(0, 0, 0.08, "a8c8e8")


@prop("phone call, telephone, telephone receiver, handset", arms="drinking")
def phone_call(b: Body, rng: random.Random) -> None:
    with b.placed(-0.068, 0.05, tilt=34):
        b.limb(b.colour("2a2c30"), (0, -0.062, 0.03), (0, 0.066, 0.03), swell=0.4, shiny=0.4)


@prop("selfie, selfie stick", arms="raising")
def selfie(b: Body, rng: random.Random) -> None:
    stick(b, "3a3c40", (-0.02, -0.03), (0.12, 0.15), wide=0.012)
    b.limb("26282a", (-0.022, -0.034, 0.022), (0.02, 0.02, 0.022), grain=0.4)
    with b.placed(0.13, 0.165, tilt=10):
        b.part(b.colour("26282c"), (-0.03, -0.052), (0.022, -0.056), (0.026, -0.05), (0.026, 0.05), (0.022, 0.056), (-0.03, 0.052), (-0.034, 0.046), (-0.034, -0.046), swell=0.2, shiny=0.4)
        b.mark("b4d2e8", (-0.028, -0.043), (0.019, -0.046), (0.019, 0.045), (-0.028, 0.042), smooth=False)
    b.glow(0.13, 0.165, 0.08, "a8c8e8")


@prop("pen, pencil, crayon, marker, quill, chalk", arms="reaching")
def pen(b: Body, rng: random.Random) -> None:
    code = b.colour("d09a34")
    with b.placed(0, 0, tilt=-32):
        b.limb(code, (-0.07, 0, 0.013), (0.055, 0, 0.013), blunt=True, shiny=0.3)
        b.limb("e4cfa4", (0.054, 0, 0.013), (0.076, 0, 0.004), blunt=True)
        b.limb("2c2a2a", (0.07, 0, 0.007), (0.08, 0, 0.002), blunt=True)
        b.limb("b86a64", (-0.082, 0, 0.014), (-0.068, 0, 0.014), blunt=True)


@prop("briefcase, attache case", arms="hanging")
def briefcase(b: Body, rng: random.Random) -> None:
    code = b.colour("6a4630")
    b.limb(scaled(code, 0.7), (-0.045, -0.05, 0.012), (-0.04, -0.012, 0.012), (0, 0.0, 0.015), (0.04, -0.012, 0.012), (0.045, -0.05, 0.012))
    b.part(code, (-0.13, -0.19), (-0.125, -0.196), (0.125, -0.196), (0.13, -0.19), (0.13, -0.054), (0.122, -0.044), (-0.122, -0.044), (-0.13, -0.054), swell=0.15, grain=0.3, shiny=0.2)
    b.stripe(scaled(code, 0.6), (-0.14, -0.09, 0.004), (0.14, -0.09, 0.004))
    for x in (-0.07, 0.07):
        b.mark("c8a85a", (x - 0.012, -0.105), (x + 0.012, -0.105), (x + 0.012, -0.08), (x - 0.012, -0.08), smooth=False)
    for x, y in ((-0.13, -0.196), (0.13, -0.196)):
        b.spot(scaled(code, 0.6), x, y, 0.024)


@prop("magnifying glass, magnifier, loupe", arms="holding")
def magnifying_glass(b: Body, rng: random.Random) -> None:
    with b.placed(0, 0, tilt=-28):
        b.limb(b.colour("5a3a26"), (0, -0.05, 0.02), (0, 0.03, 0.016), shiny=0.3)
        b.limb("b8944a", (0, 0.026, 0.018), (0, 0.046, 0.014), blunt=True, shiny=0.6)
        b.ball("b8944a", 0, 0.092, 0.052, swell=0.5, shiny=0.7)
        b.ball("c8dde2", 0, 0.092, 0.043, swell=0.3, shiny=0.8)
        b.spot("eef6f6", -0.016, 0.108, 0.012, 0.007, tilt=35)


@prop("sign, placard, protest sign, poster, cardboard sign", arms="raising")
def sign(b: Body, rng: random.Random) -> None:
    board = b.colour("ded4ba")
    stick(b, "9a7448", (0, -0.1), (0.0, 0.2), wide=0.018)
    at = plane((-0.15, 0.12), (0.3, 0.0), (0, 0.2))
    b.face(board, *quad(at), faces=(0.05, 0))
    for v, lines in ((0.74, ((0.12, 0.3), (0.42, 0.56), (0.68, 0.88))), (0.5, ((0.12, 0.42), (0.56, 0.88))), (0.26, ((0.2, 0.44), (0.58, 0.8)))):
        for u0, u1 in lines:
            b.stripe("33312f" if v != 0.5 else "a03a30", (*at(u0, v), 0.024), (*at(u1, v), 0.024))


@prop("calculator, remote control, remote", arms="holding")
def calculator(b: Body, rng: random.Random) -> None:
    with b.placed(0.012, 0.03, tilt=-14):
        b.part(b.colour("3c3e42"), *(p for p in ((-0.03, -0.05), (0.03, -0.055), (0.03, 0.052), (-0.03, 0.057)) for _ in (0, 1)), swell=0.2)
        b.mark("a8b89a", (-0.023, 0.025), (0.023, 0.02), (0.023, 0.04), (-0.023, 0.045), smooth=False)
        for i in range(3):
            for j in range(3):
                b.spot("d8d4ca", -0.017 + 0.017 * i, 0.008 - 0.019 * j - 0.001 * i, 0.006)


@prop("key, golden key", arms="reaching")
def key(b: Body, rng: random.Random) -> None:
    code = b.colour("c49a3e")
    b.ball(code, -0.0, 0, 0.028, shiny=0.7)
    b.spot(scaled(code, 0.4), 0, 0, 0.012)
    b.limb(code, (0.02, 0, 0.013), (0.1, 0, 0.012), blunt=True, shiny=0.7)
    for x, low in ((0.075, 0.03), (0.095, 0.036)):
        b.limb(code, (x, 0.0, 0.012), (x, -low, 0.012), blunt=True, shiny=0.7)


@prop("money, banknote, cash, dollar, dollar bill, ticket", arms="reaching")
def money(b: Body, rng: random.Random) -> None:
    code = b.colour("8aa878")
    for k in range(3):
        with b.placed(0.0, 0.004, tilt=34 - 18 * k):
            b.face(scaled(code, 0.86 + 0.07 * k), (-0.01, -0.028), (0.12, -0.028), (0.12, 0.028), (-0.01, 0.028))
            b.stripe(scaled(code, 0.66), (0.0, 0.022, 0.003), (0.114, 0.022, 0.003), )
            b.stripe(scaled(code, 0.66), (0.0, -0.022, 0.003), (0.114, -0.022, 0.003))
            b.spot(scaled(code, 0.66), 0.06, 0, 0.017, 0.019)
            b.spot(scaled(code, 1.2), 0.06, 0, 0.011, 0.013)


@prop("coin, gold coin, token", arms="reaching")
def coin(b: Body, rng: random.Random) -> None:
    code = b.colour("cfa23c")
    # Drawn large and made small, so that its edge is round.
    with b.placed(0.032, 0.018, scale=0.1):
        b.ball(code, 0, 0, 0.36, swell=0.3, shiny=0.8)
        b.spot(scaled(code, 0.8), 0, 0, 0.28)
        b.spot(scaled(code, 1.1), 0, 0, 0.24)
        b.stripe(scaled(code, 0.7), (0, -0.16, 0.06), (0, 0.16, 0.06))


@prop("envelope, invitation, sealed letter", arms="reaching")
def envelope(b: Body, rng: random.Random) -> None:
    code = b.colour("e4dcc8")
    with b.placed(0.05, 0.02, tilt=6):
        b.box(code, -0.07, -0.05, 0.08, 0.05)
        for s in (-1, 1):
            b.stripe(scaled(code, 0.76), (0.005 + s * 0.077, -0.05, 0.004), (0.005 + s * 0.012, -0.004, 0.004))
        b.stripe(scaled(code, 0.66), (-0.07, 0.05, 0.004), (-0.07, 0.05, 0.004), (0.005, -0.012, 0.004))
        b.stripe(scaled(code, 0.66), (0.08, 0.05, 0.004), (0.005, -0.012, 0.004))
        b.spot("a8403a", 0.005, -0.006, 0.013)


@prop("gift, present, gift box, wrapped present, birthday present, christmas present, wrapped gift", arms="carrying")
def gift(b: Body, rng: random.Random) -> None:
    paper, ribbon = b.colour(rng.choice(("a8403c", "3f7460", "46688c"))), b.colour("e0bc5c", 1)
    x0, x1, y0, y1, deep = -0.09, 0.07, -0.045, 0.085, 0.035
    cuboid(b, paper, x0, y0, x1, y1, deep, grain=0.1)
    b.mark(ribbon, (-0.024, y0), (0.006, y0), (0.006, y1), (-0.024, y1), smooth=False)
    b.face(ribbon, (-0.024, y1), (0.006, y1), (0.006 + deep, y1 + 0.55 * deep), (-0.024 + deep, y1 + 0.55 * deep), faces=(0, 0.8))
    b.face(scaled(ribbon, 0.86), (x1 + 0.012, y0 + 0.007), (x1 + 0.024, y0 + 0.014), (x1 + 0.024, y1 + 0.014), (x1 + 0.012, y1 + 0.007), faces=(0.75, 0))
    for s in (-1, 1):
        with b.placed(0.008, y1 + 0.012, flip=s < 0):
            b.part(ribbon, (0, 0.0), (0.024, 0.035), (0.056, 0.046), (0.066, 0.03), (0.05, 0.008), swell=0.7, shiny=0.2)
            b.mark(scaled(ribbon, 0.62), (0.02, 0.016), (0.04, 0.03), (0.054, 0.03), (0.046, 0.016))
    b.ball(ribbon, 0.008, y1 + 0.014, 0.013, 0.011)


@prop("box, package, parcel, cardboard box, carton, crate, delivery, boxes", arms="carrying")
def box(b: Body, rng: random.Random) -> None:
    code = b.colour("b98d5a")
    x0, x1, y0, y1, deep = -0.12, 0.1, -0.06, 0.1, 0.05
    cuboid(b, code, x0, y0, x1, y1, deep, grain=0.3)
    b.mark("d6bd8c", (-0.026, y1 - 0.04), (0.006, y1 - 0.04), (0.006, y1 + 0.01), (-0.026, y1 + 0.01), smooth=False)
    b.mark("e6ddca", (0.03, -0.035), (0.08, -0.035), (0.08, 0.0), (0.03, 0.0), smooth=False)
    b.stripe("6a6258", (0.036, -0.012, 0.004), (0.07, -0.012, 0.004))
    b.stripe("6a6258", (0.036, -0.024, 0.004), (0.06, -0.024, 0.004))
    b.face("d6bd8c", (-0.026, y1), (0.006, y1), (0.006 + deep, y1 + 0.55 * deep), (-0.026 + deep, y1 + 0.55 * deep), faces=(0, 0.8))
