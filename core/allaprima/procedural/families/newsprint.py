"""Printed pages. The letters are made of stems and bars, and spell nothing."""

from __future__ import annotations

import torch
from torch import Tensor

from allaprima.procedural.families.registry import family
from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.plates import plates
from allaprima.procedural.strewn import strokes
from allaprima.procedural.surface import Canvas, Surface, shade


@family("other", "newspaper page", "newsprint", "old newspaper", "book page", wear=False)
def newspaper(c: Canvas) -> Surface:
    return c.variant(
        {
            "newspaper|newsprint|tabloid|article": _newspaper,
            "book page|book|novel|typescript": _book,
        }
    )


def _letters(c: Canvas, x: Tensor, y: Tensor, line: Tensor, unit: Tensor | float) -> Tensor:
    """Ink of letters, 0..1: two in three of the places hold a stem, some a second one, and bars at three heights.

    Args:
        x: places of letters along the line, each one wide.
        y: from the top of the capitals to the foot of the line, 0..1.
        line: number of the line.
        unit: width of a place, in units.
    """
    place = x.floor()
    number = (line * 97 + place).int()
    kind, more, space, tall = c.per_cell(number, 4).unbind(1)
    fx, low = x - place, (tall > 0.62).float()
    top = 0.3 * (1 - low)
    soft = 0.16 / torch.as_tensor(unit, device=c.device)

    def stroke(away: Tensor, half: float) -> Tensor:
        return smoothstep(half + soft, half - soft, away.abs())

    within = smoothstep(top - 0.06, top, y) * smoothstep(1.03, 0.97, y)
    left = stroke(fx - 0.22, 0.1) * (kind < 0.88)
    right = stroke(fx - 0.68, 0.1) * (more < 0.6) * smoothstep(0.27, 0.33, y)
    middle = (fx > 0.12) & (fx < 0.78)
    bars = torch.zeros_like(fx)
    for at, chance in ((0.36, 0.62), (0.66, 0.4), (0.93, 0.5)):
        here = ((kind * 7.3 + more * 3.1 + at) % 1 < chance).float()
        bars = torch.maximum(bars, smoothstep(0.1, 0.05, (y - at).abs()) * here * middle)
    return torch.maximum(torch.maximum(left, right), bars) * within * (space > 0.17)


def _page(c: Canvas, ink: Tensor, *colours: str) -> Surface:
    """Paper with this much ink on it, which spread along the fibres."""
    fibre, grit, cloud = c.noise(4, 0.9), c.noise(1.6, 0.2), c.noise(80, 1.9)
    hairs = strokes(c, 1400, (3, 12), (0.2, 0.5), bend=1.8)
    old = c.pick({"": 0.0, "old": 1.0, "aged": 1.0, "vintage": 0.8, "worn": 0.7, "antique": 1.0})
    main = c.colour(*colours, named=0.15)
    sere = old * (0.6 + 0.12 * cloud).clamp(0, 1)
    brown = torch.tensor([0.84, 0.72, 0.52], device=c.device).view(1, 3, 1, 1)
    paper = mix(main.expand(c.batch, 3, c.height, c.width), main * brown, sere)
    paper = shade(paper, fibre * 0.014 + grit * 0.012 + cloud * 0.014 + hairs * 0.03 - 0.01)
    press = (0.86 + fibre * 0.05 + grit * 0.04 - cloud * 0.03).clamp(0, 1) * (1 - 0.2 * old)
    colour = mix(paper, c.second("262524", "2b2a29").expand_as(paper), ink * press)
    height = 0.5 + fibre * 0.003 + hairs * 0.006 + c.noise(60, 2.2, finest=16) * 0.012 - ink * 0.002
    return c.surface(colour, height, 0.9 + fibre * 0.02 - ink * press * 0.05)


def _newspaper(c: Canvas) -> Surface:
    size = c.scale(51.2, 0.05)
    p = plates(c, size, ((3, 2), (2, 3), (2, 2), (1, 2), (2, 1), (1, 3)), tries=1.5)
    column = c.wide / c.count(size, c.wide)
    own, kind = c.per_cell(p.index + 3), c.per_cell(p.index + 9)
    number, broad = p.index.float(), (p.wide > column * 1.5).float()
    margin = 2.2
    x, y = p.x - margin, p.y - 3.0
    inner = p.wide - 2 * margin
    # A headline of one line or two over the whole article, then columns.
    tall = 7.0 + 4.5 * broad
    rows = 1.0 + (own > 0.55).float() * (p.high > column * 1.5)
    head_row = (y / (tall * 1.16)).floor()
    in_head = (y > 0) & (head_row < rows)
    wide = tall * 0.56
    cut = 1 - 0.45 * c.per_cell((number * 5 + head_row + 700).int())
    head = _letters(
        c, x / wide, (y / (tall * 1.16) - head_row) / 0.86, number * 3 + head_row + 900, wide
    )
    head = head * in_head * (x > 0) * (x < inner * cut)
    below = y - rows * tall * 1.16 - 2.0
    # A picture in dots, darker ones larger.
    shot = (kind < 0.36) & (p.high > column * 1.5)
    depth = torch.where(shot, (p.high - rows * tall * 1.16) * 0.55, torch.zeros_like(own))
    in_shot = (below > 0) & (below < depth) & (x > 0) & (x < inner) & shot
    tone = (
        c.noise(40, 2.1) * 0.3 + c.noise(12, 1.7) * 0.16 + below / depth.clamp(min=1) * 0.55 + 0.18
    )
    turned = (p.x + p.y) * 0.7071, (p.x - p.y) * 0.7071
    dot = torch.hypot(*(t / 1.5 - (t / 1.5).round() for t in turned))
    screen = smoothstep(0.1, -0.1, dot - tone.clamp(0.04, 0.96).sqrt() * 0.66)
    caption = torch.where(shot, depth + 2.0, torch.zeros_like(depth))
    text = below - caption
    columns = (inner / column).round().clamp(min=1)
    at = (x / inner * columns).floor().clamp(min=0)
    along = x - at * inner / columns
    length = inner / columns - 2.4
    row = (text / 3.3).floor()
    line = number * 131 + at * 53 + row + 2000
    last = (c.per_cell((line + 5).int()) < 0.13).float()
    end = length * (1 - last * (0.25 + 0.6 * c.per_cell((line + 9).int())))
    start = c.per_cell((line + 4).int()) < 0.13
    body = _letters(c, along / 1.5, (text / 3.3 - row) / 0.8, line, 1.5) * 0.86
    fits = (
        (text > 0) & (p.y < p.high - 4.0) & (along > torch.where(start, 2.4, 0.0)) & (along < end)
    )
    rule = smoothstep(0.42, 0.2, p.edge) * 0.5
    frame = smoothstep(0.5, 0.2, (below - depth).abs()) * in_shot
    ink = torch.maximum(torch.maximum(head, body * fits), torch.maximum(screen * in_shot, frame))
    return _page(c, torch.maximum(ink, rule), "d8d2c3", "d3ccbb", "dcd7ca")


def _book(c: Canvas) -> Surface:
    m = c.count(c.scale(11.0, 0.005), c.high)
    pitch = c.high / m
    shape = (c.batch, c.height, c.width)
    y = (c.v * m).expand(shape)
    row = y.floor()
    wide = c.wide / c.count(pitch * 0.42, c.wide)
    x = (c.u * c.wide / wide).expand(shape)
    text = _letters(c, x, (y - row - 0.12) / 0.7, row * 3 + 17, wide)
    short = c.per_cell((row + 40).int()) < 0.16
    end = 0.25 + 0.6 * c.per_cell((row + 80).int())
    ink = text * ~(short & (c.u > end)) * 0.92
    return _page(c, ink, "f0e9d8", "ede4cf", "f3eee2")
