"""Cloth, leather and what is worn or sat upon."""

from __future__ import annotations

import torch

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade

TAU = 6.2831853


def threads(c: Canvas, pixels: torch.Tensor, twill: bool = False) -> tuple[torch.Tensor, ...]:
    """Warp and weft: height, which thread is on top (1 is weft), and ids of both."""
    even = 4 if twill else 2
    nx = c.count(pixels * even, c.wide) * even
    ny = c.count(pixels * even, c.high) * even
    x, y = c.u * nx, c.v * ny
    ix, iy = x.floor(), y.floor()
    fx, fy = x - ix - 0.5, y - iy - 0.5
    over = ((ix + iy) % 4 < 2).float() if twill else (ix + iy) % 2
    weft = torch.cos(fy * TAU / 2) * (0.72 + 0.28 * torch.cos(fx * TAU / 2))
    warp = torch.cos(fx * TAU / 2) * (0.72 + 0.28 * torch.cos(fy * TAU / 2))
    shape = (c.batch, c.height, c.width)
    height = torch.where(over > 0.5, weft, warp)
    return (
        height.expand(shape), over.expand(shape),
        (ix % nx).long().expand(shape), (iy % ny).long().expand(shape),
    )  # fmt: skip


@family(
    "fabric",
    "linen",
    "woven cloth",
    "canvas fabric",
    "cotton cloth",
    "table cloth",
    "burlap",
    "sofa fabric",
    "curtain fabric",
)
def linen(c: Canvas) -> Surface:
    height, over, ix, iy = threads(c, c.scale(4.2))
    slub = mix(c.per_cell(ix), c.per_cell(iy + 2000), over) - 0.5
    main = c.colour("cdbf9f", "d8cdb6", "b9a888", "8a8f94", named=0.45)
    colour = shade(main, (height - 0.75) * 0.55 + slub * 0.28 + c.noise(40) * 0.02)
    return c.surface(colour, 0.15 + height * 0.6 + slub * 0.12, 0.93)


@family("fabric", "denim", "jeans", "blue jeans", "jean fabric", "denim jacket")
def denim(c: Canvas) -> Surface:
    height, over, ix, iy = threads(c, c.scale(3.4), twill=True)
    slub = mix(c.per_cell(ix), c.per_cell(iy + 2000), over) - 0.5
    fade = c.noise(50, 1.8) * c.pick({"": 0.06, "faded": 0.28, "worn": 0.2})
    blue = c.colour("2c4470", "35527f", "22355c", "466690", named=0.15)
    weft = shade(blue, c.full(0.42))
    colour = shade(mix(blue, weft, over), (height - 0.75) * 0.4 + slub * 0.25 + fade)
    return c.surface(colour, 0.2 + height * 0.5 + slub * 0.1, 0.93)


@family(
    "fabric",
    "knitted wool",
    "knit",
    "wool sweater",
    "knitted fabric",
    "jumper",
    "knitwear",
    "chunky knit",
)
def knit(c: Canvas) -> Surface:
    size = c.scale(11)
    nx, ny = c.count(size, c.wide), c.count(size * 0.8, c.high)
    x = c.u * nx
    fx = (x - x.floor()) * 2 - 1
    y = c.v * ny - fx.abs() * 0.75
    fy = y - y.floor()
    across = (1 - (2 * fx.abs() - 1) ** 2).clamp(min=0).sqrt()
    along = (1 - (2 * fy - 1) ** 2).clamp(min=0) ** 0.4
    height = across * (0.55 + 0.45 * along)
    twist = torch.sin(TAU * (fy * 2.5 + fx * 1.2 * torch.sign(fx)))
    fuzz = c.noise(2.6, 0.6)
    main = c.colour("d9cdb8", "8c8c90", "a33a3a", "41577a", "c8b48c", named=0.5)
    colour = shade(main, (height - 0.72) * 0.85 + twist * 0.05 + fuzz * 0.045)
    return c.surface(colour, 0.08 + height * 0.75 + twist * 0.03 + fuzz * 0.02, 0.96)


@family(
    "fabric",
    "carpet",
    "rug",
    "plush carpet",
    "office carpet",
    "bedroom carpet",
    "towel",
    "terry cloth",
)
def carpet(c: Canvas) -> Surface:
    q = c.cells(c.scale(4.4), jitter=0.9)
    tuft = (1 - q.near * 1.15).clamp(0, 1)
    fuzz = c.noise(2.2, 0.4)
    lay = c.noise(42, 1.8)
    main = c.colour("8f8578", "a59b8c", "6b6f78", "b3a58f", named=0.5)
    colour = shade(
        main, (tuft - 0.6) * 0.75 + (c.per_cell(q.index) - 0.5) * 0.25 + fuzz * 0.06 + lay * 0.06
    )
    return c.surface(colour, 0.15 + tuft * 0.6 + fuzz * 0.05 + lay * 0.03, 0.98)


@family(
    "fabric", "felt", "wool felt", "billiard table", "pool table cloth", "suede", "velvet", "velour"
)
def felt(c: Canvas) -> Surface:
    a, b = c.noise(7, 0.7, stretch=3.0), c.noise(7, 0.7, stretch=0.33)
    fibre, lay = (a + b) * 0.5, c.noise(90, 2.4)
    main = c.colour("2f6b46", "7a7f84", "6d2434", "3a4f78", named=0.55)
    return c.surface(shade(main, fibre * 0.1 + lay * 0.03), 0.5 + fibre * 0.09 + lay * 0.02, 0.97)


@family(
    "fabric", "tartan", "plaid", "plaid flannel", "scottish kilt", "checked shirt", "flannel shirt"
)
def tartan(c: Canvas) -> Surface:
    height, over, _, _ = threads(c, c.full(3.2)[:, :1, :1], twill=True)
    n, m = c.count(c.scale(44), c.wide), c.count(c.scale(44) * 0 + 44, c.high)

    def sett(
        t: torch.Tensor, w1: torch.Tensor, w2: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        s = (t - t.floor() - 0.5).abs()
        return (s < w1).float(), ((s > 0.36) & (s < 0.36 + w2)).float()

    w1, w2 = c.uniform(0.14, 0.24), c.uniform(0.025, 0.05)
    bx, lx = sett(c.u * n, w1, w2)
    by, ly = sett(c.v * m, w1, w2)
    main = c.colour("9b2323", "23452f", "22345c", "7d6a4a", named=0.5)
    second, line = c.second("16261d", "141a2c", "2a1a1a"), c.second("d9b93a", "e6e1d4", "c9a23c")
    colour_x = mix(mix(main, second, bx), line, lx)
    colour_y = mix(mix(main, second, by), line, ly)
    colour = shade(mix(colour_x, colour_y, over), (height - 0.75) * 0.3)
    return c.surface(colour, 0.25 + height * 0.4, 0.94)


@family("fabric", "striped fabric", "stripes", "striped cloth", "awning", "deck chair fabric")
def stripes(c: Canvas) -> Surface:
    height, _, _, iy = threads(c, c.full(3.0)[:, :1, :1])
    n = c.count(c.scale(26), c.wide)
    s = c.u * n - (c.u * n).floor()
    band = smoothstep(0.25, 0.27, (s - 0.5).abs())
    main, other = (
        c.colour("b23a35", "2d4f7c", "3d6b52", "c98a3a", named=0.5),
        c.second("efe9dc", "e2d8c4", "f4f1ea"),
    )
    colour = shade(
        mix(main, other, band).expand(c.batch, 3, c.height, c.width),
        (height - 0.75) * 0.35 + (c.per_cell(iy) - 0.5) * 0.06,
    )
    return c.surface(colour, 0.3 + height * 0.35, 0.92)


@family("fabric", "polka dot fabric", "polka dots", "dotted cloth", "spotted fabric")
def dots(c: Canvas) -> Surface:
    height, _, _, _ = threads(c, c.full(3.0)[:, :1, :1])
    size = c.scale(20)
    q = c.cells(size, jitter=0.0, offset_rows=True, aspect=0.866)
    dot = 1 - smoothstep(0.0, 0.05, q.near - c.uniform(0.22, 0.32))
    main, other = (
        c.colour("b5303a", "23324f", "2f6f68", "d98aa0", named=0.5),
        c.second("f4f0e6", "f7f5ef"),
    )
    colour = shade(mix(main, other, dot), (height - 0.75) * 0.3)
    return c.surface(colour, 0.3 + height * 0.35, 0.92)


@family(
    "fabric",
    "leather",
    "leather sofa",
    "saddle leather",
    "car seat leather",
    "cowhide",
    "leather jacket",
    "old book cover",
)
def leather(c: Canvas) -> Surface:
    at = c.warp(1.4, 14)
    q, r = c.cells(c.scale(8), at=at), c.cells(4.0, at=at)
    crease = smoothstep(0.02, 0.24, q.edge)
    fine = smoothstep(0.0, 0.3, r.edge)
    crumple = c.noise(40, 1.7)
    fold = (1 - c.noise(34, 1.6).abs() * 7).clamp(0, 1) * c.pick(
        {"": 0.0, "soft": 0.0, "wrinkled": 1.0, "cracked": 0.8}
    )
    height = (
        0.2
        + crease * 0.4 * (0.85 + 0.15 * c.per_cell(q.index))
        + fine * 0.12
        + crumple * 0.05
        - fold * 0.18
    )
    gloss = c.pick({"": 0.45, "glossy": 0.2, "matte": 0.72})
    main = c.colour("6b3f23", "4a2a19", "8a5a34", "27201d", "a8713f", named=0.4)
    colour = shade(main, (crease - 0.75) * 0.4 + (fine - 0.7) * 0.12 + crumple * 0.07 - fold * 0.25)
    return c.surface(colour, height, gloss + (1 - crease) * 0.2 + crumple * 0.03)


@family(
    "fabric",
    "quilted leather",
    "quilted fabric",
    "padded leather",
    "tufted leather",
    "chesterfield sofa",
    "quilted jacket",
    "padded cell wall",
)
def quilted(c: Canvas) -> Surface:
    size = c.scale(32)
    n, m = c.count(size, c.wide), c.count(size, c.high)
    a, b = c.u * n + c.v * m, c.u * n - c.v * m
    fa, fb = (a - a.floor() - 0.5).abs() * 2, (b - b.floor() - 0.5).abs() * 2
    puff = ((1 - fa**2.4) * (1 - fb**2.4)).clamp(min=0) ** 0.5
    seam = torch.maximum(smoothstep(0.92, 0.99, fa), smoothstep(0.92, 0.99, fb))
    q = c.cells(5.0)
    fine = smoothstep(0.0, 0.3, q.edge) * 0.06
    main = c.colour("3a2a22", "7a4e2c", "1f1f22", "ddd5c6", "8c1f26", named=0.5)
    colour = shade(main, (puff - 0.7) * 0.45 + fine - seam * 0.45)
    return c.surface(colour, 0.12 + puff * 0.72 - seam * 0.08 + fine * 0.4, 0.4 + seam * 0.3)


@family("fabric", "camouflage", "camo", "army uniform", "military fabric")
def camouflage(c: Canvas) -> Surface:
    height, _, _, _ = threads(c, c.full(3.0)[:, :1, :1])
    size = c.scale(34)
    a, b, d = c.noise(size, 2.2), c.noise(size, 2.2), c.noise(size * 0.7, 2.2)
    main = c.colour("5e6440", "6d6a48", "4f5b3c", named=0.2)
    colour = shade(main.expand(c.batch, 3, c.height, c.width), c.full(0.28))
    colour = mix(colour, main * 0.75, smoothstep(-0.02, 0.02, a - 0.1))
    colour = mix(
        colour,
        main * torch.tensor([0.75, 0.55, 0.5], device=c.device).view(1, 3, 1, 1),
        smoothstep(-0.02, 0.02, b - 0.55),
    )
    colour = mix(colour, main * 0.25, smoothstep(-0.02, 0.02, d - 1.0))
    return c.surface(shade(colour, (height - 0.75) * 0.25), 0.3 + height * 0.3, 0.94)


@family("fabric", "fur", "animal fur", "shaggy fur", "bear fur", "teddy bear")
def fur(c: Canvas) -> Surface:
    at = c.warp(7, 36)
    n = c.count(3.2, c.wide)
    lean = c.noise(44, 2.0)
    strand = c.noise(26, 0.8, stretch=0.11)
    clump = c.noise(c.scale(26), 1.2, stretch=0.45)
    wave = torch.sin(TAU * (at[0] * n + lean * 0.8)) * 0.3
    height = 0.45 + strand * 0.13 + clump * 0.12 + wave * 0.05
    main = c.colour("8a5f3a", "5d4630", "b99a74", "d9cdbb", "3a322c", named=0.4)
    return c.surface(shade(main, strand * 0.16 + clump * 0.17 + wave * 0.05), height, 0.95)
