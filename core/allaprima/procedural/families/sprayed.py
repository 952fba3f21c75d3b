"""Walls with graffiti: pieces in thick letters, tags and drips, one over another."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn.functional import interpolate, max_pool2d, pad

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade

_STROKES: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    # Strokes (x, y, x, y) in a box of -0.5..0.5 across and -0.7..0.7 down.
    "A": ((-0.42, 0.7, 0, -0.7), (0, -0.7, 0.42, 0.7), (-0.24, 0.2, 0.24, 0.2)),
    "C": ((0.4, -0.6, -0.1, -0.7), (-0.1, -0.7, -0.42, 0), (-0.42, 0, -0.1, 0.7), (-0.1, 0.7, 0.4, 0.6)),
    "E": ((0.4, -0.7, -0.35, -0.65), (-0.35, -0.65, -0.35, 0.65), (-0.35, 0.65, 0.42, 0.7), (-0.35, 0, 0.28, -0.04)),
    "H": ((-0.38, -0.7, -0.38, 0.7), (0.38, -0.7, 0.38, 0.7), (-0.38, 0.05, 0.38, -0.05)),
    "K": ((-0.36, -0.7, -0.36, 0.7), (0.4, -0.7, -0.3, 0.05), (-0.2, -0.05, 0.44, 0.7)),
    "L": ((-0.3, -0.7, -0.3, 0.65), (-0.3, 0.65, 0.42, 0.7)),
    "M": ((-0.45, 0.7, -0.38, -0.7), (-0.38, -0.7, 0, 0.2), (0, 0.2, 0.38, -0.7), (0.38, -0.7, 0.45, 0.7)),
    "N": ((-0.38, 0.7, -0.38, -0.7), (-0.38, -0.7, 0.38, 0.7), (0.38, 0.7, 0.38, -0.7)),
    "O": ((0, -0.68, 0.4, 0), (0.4, 0, 0, 0.68), (0, 0.68, -0.4, 0), (-0.4, 0, 0, -0.68)),
    "R": ((-0.35, 0.7, -0.35, -0.7), (-0.35, -0.7, 0.34, -0.4), (0.34, -0.4, -0.3, 0), (-0.1, 0, 0.44, 0.7)),
    "S": ((0.38, -0.62, -0.3, -0.55), (-0.3, -0.55, -0.28, -0.1), (-0.28, -0.1, 0.34, 0.12), (0.34, 0.12, 0.3, 0.6), (0.3, 0.6, -0.4, 0.66)),
    "T": ((-0.45, -0.65, 0.45, -0.7), (0, -0.65, 0.04, 0.7)),
    "U": ((-0.38, -0.7, -0.36, 0.45), (-0.36, 0.45, 0, 0.7), (0, 0.7, 0.36, 0.45), (0.36, 0.45, 0.38, -0.7)),
    "V": ((-0.42, -0.7, 0, 0.7), (0, 0.7, 0.42, -0.7)),
    "W": ((-0.48, -0.7, -0.25, 0.7), (-0.25, 0.7, 0, -0.1), (0, -0.1, 0.25, 0.7), (0.25, 0.7, 0.48, -0.7)),
    "X": ((-0.42, -0.7, 0.42, 0.7), (0.42, -0.7, -0.42, 0.7)),
    "Y": ((-0.42, -0.7, 0, 0), (0.42, -0.7, 0, 0), (0, 0, -0.02, 0.7)),
    "Z": ((-0.4, -0.66, 0.4, -0.68), (0.4, -0.68, -0.38, 0.66), (-0.38, 0.66, 0.42, 0.68)),
}  # fmt: skip
_WORDS = (
    "ZONE", "NOVA", "ECHO", "WAVE", "RUSH", "MAZE", "SOUL", "HERO", "ROXY", "LUCKY", "NEON", "VOLT", "KOSMO", "STACK",
)  # fmt: skip
_PAINTS = (
    "e0332e",
    "f2b521",
    "2aa5c9",
    "3fae49",
    "e85a9b",
    "7b3fa8",
    "f07c23",
    "1f5fb8",
    "f1efe8",
    "8fd0c4",
)
_FINE = 1
"""Pixels to the unit that letters are drawn in: their outlines are smooth, and enlarged they stay sharp."""


@family(
    "stone",
    "graffiti wall",
    "graffiti",
    "wall with graffiti",
    "street art wall",
    "spray paint wall",
    "tagged wall",
)
def graffiti(c: Canvas) -> Surface:
    metres = c.scale(100, 0.9)
    base, level, rough = _wall(c)
    colour = base
    soft, fine, grit = c.noise(30, 2.2, finest=5), c.noise(4, 1.0), c.noise(1.7, 0.4)
    main = c.colour(*_PAINTS[:8], named=0.2)
    paints = [main, *(c.second(p) for p in _PAINTS)]
    letters = _Letters(c)
    overspray = smoothstep(-0.6, 1.0, grit + fine * 0.4)
    film = torch.zeros_like(level)
    tall = float(metres.mean()) * 0.8
    # Old tags first, then large pieces, then who came last.
    for _ in range(5):
        letters.tag(tall * 0.34)
        colour = mix(colour, _paint(c, paints).expand_as(colour), letters.ink() * 0.82)
    for k in range(4):
        outline, within, behind, down, shine = letters.piece(tall, k)
        line = c.fixed("17161a", "1c1a22", "241a3a") if k % 3 else c.fixed("f1efe8", "17161a")
        fill, second = _paint(c, paints), _paint(c, paints)
        # Fades from one can to the other, in clouds of droplets.
        fade = smoothstep(-0.15, 0.15, down + soft * 0.08 + (overspray - 0.5) * 0.16)
        body = mix(fill, second, fade)
        body = shade(body, soft * 0.03 + fine * 0.012)
        haze = behind[1] * overspray * 0.55
        colour = mix(colour, _paint(c, paints).expand_as(colour), haze)
        colour = mix(colour, line.expand_as(colour), behind[0] * 0.94)
        colour = mix(colour, body, within)
        colour = mix(colour, c.fixed("faf9f4").expand_as(colour), shine * within * 0.9)
        colour = mix(colour, line.expand_as(colour), outline * 0.96)
        film = torch.maximum(film, torch.maximum(within, behind[0]))
    for _ in range(2):
        letters.tag(tall * 0.46)
        ink = letters.ink()
        colour = mix(colour, _paint(c, paints).expand_as(colour), ink * 0.95)
        film = torch.maximum(film, ink)
    # Paint wears off where the wall stands out, and dust lies on all of it.
    worn = smoothstep(1.55, 2.0, fine * 0.6 + grit * 0.3 + level * 3.2 - 1.2 + soft * 0.35)
    colour = mix(colour, base, worn * 0.85)
    colour = shade(colour, soft * 0.015 + grit * 0.014 - smoothstep(0.3, 0.0, level) * 0.2)
    film = film * (1 - worn)
    return c.surface(colour, level + film * 0.012, mix(rough, 0.5 + fine * 0.03, film))


def _paint(c: Canvas, paints: list[Tensor]) -> Tensor:
    return paints[c.integers(len(paints))[0]]


def _wall(c: Canvas) -> tuple[Tensor, Tensor, Tensor]:
    """Of painted bricks, or of concrete or plaster where those are named."""
    kind = float(
        c.name(
            {"graffiti": 0.0, "concrete graffiti": 1.0, "plaster graffiti|stucco graffiti": 2.0}
        )[0, 0, 0]
    )
    soft, fine, grit = c.noise(50, 1.9), c.noise(5, 1.1), c.noise(1.7, 0.4)
    base = c.fixed("b9b2a6", "a8a39b", "c4bbab") if kind < 1 else c.fixed("a3a29e", "b0ada6")
    colour = shade(
        base.expand(c.batch, 3, c.height, c.width), soft * 0.035 + fine * 0.02 + grit * 0.015
    )
    if kind == 1:
        pits = smoothstep(2.0, 2.5, c.noise(3.0, 0.7))
        return (
            shade(colour, -pits * 0.2),
            0.6 + soft * 0.02 + fine * 0.01 - pits * 0.1,
            c.full(0.82),
        )
    if kind == 2:
        return colour, 0.56 + soft * 0.05 + c.noise(10, 1.4) * 0.05 + fine * 0.012, c.full(0.88)
    bend = c.warp(0.3, 14)
    b = c.courses(25.0, 8.4, 0.5, at=bend)
    own = c.per_cell(b.index + 5)
    face = smoothstep(0.25, 1.5, b.edge + fine * 0.12)
    colour = shade(colour, (own - 0.5) * 0.05 - (1 - face) * 0.1)
    level = (
        0.22 + face * (0.36 + (own - 0.5) * 0.05) + fine * 0.014 * face + grit * 0.006 + soft * 0.01
    )
    return colour, level, 0.84 - face * 0.06 + fine * 0.02


class _Letters:
    """Draws words on a coarse tile and gives them in the tile's own pixels."""

    def __init__(self, c: Canvas) -> None:
        self.c = c
        self.high, self.wide = max(8, round(c.high * _FINE)), max(8, round(c.wide * _FINE))
        self.y, self.x = torch.meshgrid(
            (torch.arange(self.high, device=c.device) + 0.5) * (c.high / self.high),
            (torch.arange(self.wide, device=c.device) + 0.5) * (c.wide / self.wide),
            indexing="ij",
        )
        self._order = c.rand(64)

    def _at(self, lean: float, across: float, down: float) -> tuple[Tensor, Tensor]:
        """Coordinates about a place, in units, around the torus."""
        c = self.c
        dx, dy = self.x - across * c.wide, self.y - down * c.high
        dx, dy = dx - (dx / c.wide).round() * c.wide, dy - (dy / c.high).round() * c.high
        cos, sin = math.cos(lean), math.sin(lean)
        return dx * cos + dy * sin, dy * cos - dx * sin

    def _word(
        self, x: Tensor, y: Tensor, word: str, tall: float, pitch: float, drawn: list[float]
    ) -> Tensor:
        """Distance from the strokes of a word, in units."""
        best = torch.full_like(x, 1e3)
        unit = tall / 1.4
        for k, name in enumerate(word):
            # Each letter hops, leans and swells a little.
            hop, lean, swell = (drawn[(3 * k + j) % len(drawn)] - 0.5 for j in range(3))
            big = unit * (1 + 0.28 * swell)
            lx = (x - (k - (len(word) - 1) / 2) * pitch) / big
            ly = y / big - hop * 0.28
            lx, ly = lx + ly * lean * 0.34, ly - lx * lean * 0.2
            near = torch.full_like(x, 1e3)
            for ax, ay, bx, by in _STROKES[name]:
                dx, dy = bx - ax, by - ay
                t = (((lx - ax) * dx + (ly - ay) * dy) / (dx * dx + dy * dy)).clamp_(0, 1)
                away = (lx - ax - t * dx).square_().add_((ly - ay - t * dy).square_())
                near = torch.minimum(near, away)
            near = near.sqrt_() * big
            best = torch.minimum(best, near)
        return best

    def _large(self, *fields: Tensor) -> tuple[Tensor, ...]:
        """Fields of the coarse tile in the tile's own pixels."""
        stacked = torch.stack(fields)[None]
        c = self.c
        wide = pad(stacked, (2, 2, 2, 2), mode="circular")
        v = (torch.arange(c.height, device=c.device) + 0.5) / c.height
        u = (torch.arange(c.width, device=c.device) + 0.5) / c.width
        if (c.height, c.width) == (self.high, self.wide):
            return tuple(stacked[0][:, None])
        size = (
            round(wide.shape[2] * c.height / self.high),
            round(wide.shape[3] * c.width / self.wide),
        )
        if c.height % self.high == 0 and c.width % self.wide == 0:
            large = interpolate(wide, size=size, mode="bilinear")
            m, n = 2 * c.height // self.high, 2 * c.width // self.wide
            return tuple(large[0, :, None, m : m + c.height, n : n + c.width])
        sy = (v * self.high + 2) / wide.shape[2] * 2 - 1
        sx = (u * self.wide + 2) / wide.shape[3] * 2 - 1
        grid = torch.stack(torch.meshgrid(sy, sx, indexing="ij")[::-1], 2)[None]
        large = torch.nn.functional.grid_sample(wide, grid, mode="bilinear", align_corners=False)
        return tuple(large[0][:, None])

    def piece(
        self, tall: float, number: int
    ) -> tuple[Tensor, Tensor, tuple[Tensor, Tensor], Tensor, Tensor]:
        """One word in thick letters: the outline, what is within it, the block and the haze behind it, how far
        down in it a place is, and the highlights."""
        c = self.c
        drawn = c.rand(20).tolist()
        word = _WORDS[int(drawn[0] * len(_WORDS))]
        # One a quarter of the tile, in any order, so that each is seen.
        spot = (
            (number * 2 + int(float(self._order[0]) * 4)) % 4
            if number < 2
            else (number * 2 + 1 + int(float(self._order[0]) * 4)) % 4
        )
        across = (spot % 2) * 0.5 + 0.25 + (drawn[1] - 0.5) * 0.3
        down = (spot // 2) * 0.5 + 0.25 + (drawn[2] - 0.5) * 0.24
        x, y = self._at((drawn[3] - 0.5) * 0.34, across, down)
        y = y + (x * x) * (drawn[4] - 0.5) * 0.004
        pitch = tall * 0.6
        thick = tall * 0.15
        away = self._word(x, y, word, tall * (0.9 + 0.3 * drawn[5]), pitch, drawn[6:])
        # A later letter lies over the one before: a line stays between them.
        inner = self._word(
            x + thick * 0.4, y + thick * 0.45, word, tall * (0.9 + 0.3 * drawn[5]), pitch, drawn[6:]
        )
        body = thick - away
        shift = round(thick * 0.75 * _FINE), round(thick * 0.6 * _FINE)
        cast = torch.maximum(body, body.roll((shift[0] // 2, shift[1] // 2), (0, 1)))
        cast = torch.maximum(cast, body.roll(shift, (0, 1)))
        drips = self._drips(body + 1.2, tall)
        body_, cast_, shine, down_, drip = self._large(
            body.clamp(-30, 9), cast.clamp(-30, 9), inner - thick * 0.16, y / tall, drips
        )
        px = 0.6 / c.unit + 0.25
        within = smoothstep(-px, px, body_)
        outline = smoothstep(px, -px, (body_ + 0.4).abs() - 1.5)
        behind = torch.maximum(smoothstep(-px, px, cast_ + 2.2), drip)
        haze = smoothstep(-16.0, 2.0, cast_)
        light = smoothstep(px, -px, shine) * smoothstep(2.2, 3.2, body_)
        return outline, within, (behind, haze), down_, light

    def _drips(self, body: Tensor, tall: float) -> Tensor:
        """Where paint has run down from it: 0..1 on the coarse tile."""
        some = (body > 0).float()[None, None]
        columns = self.c.rand(max(8, round(self.c.wide)))
        line = interpolate(columns[None, None], size=(self.wide,), mode="nearest")[0, 0]
        run = torch.zeros_like(body)
        for share, low, high in ((0.5, 0.945, 0.96), (0.3, 0.96, 0.98), (0.75, 0.98, 1.01)):
            reach = max(1, round(tall * share * _FINE))
            tail = max_pool2d(
                pad(some, (0, 0, min(reach, self.high), 0), mode="circular"),
                (min(reach, self.high) + 1, 1),
                stride=1,
            )
            run = torch.maximum(run, tail[0, 0] * ((line >= low) & (line < high)))
        return run

    def tag(self, tall: float) -> None:
        """One word, written with one thin line; `ink` gives it."""
        c = self.c
        drawn = c.rand(20).tolist()
        word = _WORDS[int(drawn[0] * len(_WORDS))]
        x, y = self._at((drawn[3] - 0.6) * 0.5, drawn[1], drawn[2])
        away = self._word(x - y * 0.3, y, word, tall, tall * 0.62, drawn[4:])
        # A stroke below it, thrown out with the arm.
        swing = y - tall * 0.72 + 0.05 * x + 0.004 * x * x
        under = torch.hypot(swing, (x.abs() - tall * 1.3).clamp(min=0) * 2)
        away = torch.minimum(away, under) if drawn[5] > 0.5 else away
        width = 0.9 + 0.9 * drawn[6]
        self._tag = (
            (width - away).clamp(-4, 3),
            self._drips(width - away, tall * 0.8) * (drawn[7] > 0.4),
        )

    def ink(self) -> Tensor:
        body, drip = self._large(*self._tag)
        return torch.maximum(smoothstep(-0.8, 0.5, body), drip * 0.9)
