"""Where everything in a hole should come from, found from coarse to fine.

Each patch over the hole is given a known patch that looks like it, and the hole becomes what those patches agree
on, in turns (Wexler, Shechtman and Irani, 2007). How steep brightness is around a pixel is a further channel,
by which fine texture is known at coarse levels (Newson, Almansa, Gousseau and Pérez, "Non-local patch-based
image inpainting", 2017). At the coarsest level all known patches are compared, as a product of matrices; at finer
ones those that a patch's neighbours go on from, and what is next to its own (Ashikhmin, "Synthesizing natural
textures", 2001).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.exemplar.patches import Choice, Descriptors, Level, alike, around, spread, vote
from allaprima.pieces import Step

RADIUS = 3
_STEEPNESS = 7.0
"""How much a difference in steepness counts against one in colour."""
_MANY = 25_000_000
"""Pairs of patches, from which on a picture is reduced though few sources are left; so many: """
_LEFT = 30
_THIN = 3
"""Pixels: a hole that is nowhere thicker than twice this is no further reduced."""
_FEWEST, _FEWEST_OPEN = 800, 80
"""Sources that a reduced picture needs; and where a hole runs along a whole side of the picture. Then it is wide,
and what is filled in from one edge alone repeats itself, unless its patches show much at a time."""
_PAIRS = 8_000_000
"""Of patches that are compared at a time; and once more at a finer level."""
_LONG, _SHORT = 24, 12
"""Principal components where all are compared, and where a few are."""
_NEARNESS = (0.3, 0.1)
"""Things look more like what is beside them than like what is above: down, and across."""
_COHERENT = 0.6
"""What a patch counts that goes on from a neighbour's, against one that does not."""
_TURNS, _MORE, _LAST = 8, 3, 2
"""Of search and vote at the coarsest level, at others and at the finest."""
_WORN, _WORN_OPEN = 0.1, 0.3
"""How much less a source is liked that has been taken often, since it would repeat; and in a hole along a side."""
_WHIM = 0.3
"""How much a seed makes a source look worse, against how much sources differ."""


def choose(
    colours: Tensor, hole: Tensor, usable: Tensor, *, tile: bool, seed: int, step: Step
) -> Choice | None:
    """Find out where everything in a hole should come from.

    Args:
        colours: (C, H, W) float32 in 0..1, premultiplied.
        hole, usable: (H, W) bool: what is to be made, and what may be copied.
        tile: whether what lies beyond an edge is the opposite edge.
        seed: 0 finds what fits best; another what fits well, each its own.
        step: called between any two steps; it may raise.

    Returns:
        None where nothing may be copied.
    """
    edges = (hole[0], hole[-1], hole[:, 0], hole[:, -1])
    is_open = not tile and any(bool(edge.all()) for edge in edges)
    levels = _pyramid(colours, hole, usable & ~hole, tile, _FEWEST_OPEN if is_open else _FEWEST)
    if not levels:
        return None
    taste = _taste(levels[-1], seed)
    choice = _first(levels[-1], taste, step)
    for level in reversed(levels):
        if level is not levels[-1]:
            choice = _finer(choice, level)
        if level is levels[-1]:
            choice = _agreed(choice, taste, is_open, step)
        else:
            choice = _refined(choice, _LAST if level is levels[0] else _MORE, step)
    return choice


def _pyramid(colours: Tensor, hole: Tensor, usable: Tensor, tile: bool, fewest: int) -> list[Level]:
    """Finest first; none where there is nothing to copy."""
    known = usable.float()
    values = torch.cat([colours, _steepness(colours, known, tile) * _STEEPNESS])
    levels: list[Level] = []
    while True:
        smooth = _smoothed(values, known, len(colours))
        level = Level.of(smooth, hole, usable, RADIUS, tile)
        for radius in range(RADIUS - 1, -1, -1):
            if levels or len(level.sources):
                break
            level = Level.of(smooth, hole, usable, radius, tile)
        enough = fewest if levels else 1
        if levels and len(levels[-1].sources) * len(levels[-1].targets) > _MANY:
            enough = _LEFT
        if len(level.sources) < enough:
            return levels
        levels.append(level)
        if not (~spread(~hole, _THIN, tile)).any():
            return levels
        values, known, hole, usable = halved(values, known, hole, usable)


def halved(
    values: Tensor, known: Tensor, hole: Tensor, usable: Tensor
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """A picture at half the resolution: the mean of what is known; what is in a hole in part is so as a whole.

    Args:
        values: (C, H, W) float32.
        known: (H, W) float32, how much is known of each pixel.
        hole, usable: (H, W) bool.

    Returns:
        Likewise, of (H + 1) // 2 rows and (W + 1) // 2 columns.
    """

    def mean(planes: Tensor) -> Tensor:
        return F.avg_pool2d(planes[None], 2, 2, ceil_mode=True, count_include_pad=False)[0]

    share = mean(known[None])
    values = mean(values * known) / share.clamp(min=1e-6)
    hole = mean(hole[None].float())[0] > 0
    usable = (mean(usable[None].float())[0] > 0.999) & ~hole
    return values, (share[0] > 0).float(), hole, usable


def _steepness(colours: Tensor, known: Tensor, tile: bool) -> Tensor:
    """(2, H, W): how much brightness changes along each axis, where it is known."""
    grey = colours.mean(0)
    made = []
    for axis in (0, 1):
        along = (grey - grey.roll(1, axis)).abs() * known * known.roll(1, axis)
        if not tile:
            along.select(axis, 0).zero_()
        made.append(along)
    return torch.stack(made)


def _smoothed(values: Tensor, known: Tensor, colours: int) -> Tensor:
    """The channels beyond the colours averaged over the neighbours that are known."""
    share = F.avg_pool2d(known[None], 5, 1, 2)
    mean = F.avg_pool2d(values[colours:] * known, 5, 1, 2) / share.clamp(min=1e-6)
    return torch.cat([values[:colours], torch.where(share > 0, mean, 0)])


def _taste(level: Level, seed: int) -> Tensor:
    """(S,) float32 in 0..1: how much less each source is liked, alike for those near each other."""
    if seed == 0:
        return torch.zeros(len(level.sources))
    chance = torch.Generator().manual_seed(seed)
    coarse = torch.rand(1, 1, 5, 5, generator=chance)
    field = F.interpolate(coarse, tuple(level.hole.shape), mode="bilinear", align_corners=True)
    return field.flatten()[level.sources]


def _first(level: Level, taste: Tensor, step: Step) -> Choice:
    """The hole filled from its edge inwards, each patch with the source that fits what is there."""
    shape = level.hole.shape
    missing = level.hole.flatten().clone()
    values = level.values.flatten(1).T.clone()
    channels = values.shape[1]
    known = values[around(level, level.sources)].flatten(1)  # (S, P * C)
    squares = known**2
    whim = taste * (_WHIM * known.var(0, correction=0).mean())
    while missing.any():
        step()
        rim = spread(~missing.view(shape), 1, level.tile).flatten() & missing
        border = rim.nonzero()[:, 0]
        centres = level.moved(border, 0, 0)
        patches = around(level, centres)
        share = (~missing[patches]).float()[..., None].expand(-1, -1, channels).flatten(1)
        seen = values[patches].flatten(1) * share
        found = []
        for part, weight in zip(_parts(seen, known), _parts(share, known), strict=True):
            distance = weight @ squares.T - 2 * part @ known.T
            found.append((distance + weight.sum(1, keepdim=True) * whim).argmin(1))
        sources = level.sources[torch.cat(found)]
        values[border] = values[alike(level, border, centres, sources)]
        missing[border] = False
    level.values = values.T.reshape(level.values.shape).contiguous()
    nearest = torch.zeros(missing.numel(), dtype=torch.int64)
    return Choice(nearest, torch.zeros(missing.numel()), level)


def _parts(rows: Tensor, against: Tensor) -> tuple[Tensor, ...]:
    return torch.split(rows, max(1, _PAIRS // len(against)))


def _finer(choice: Choice, level: Level) -> Choice:
    """The choice at twice the resolution."""
    width, coarse_width = level.hole.shape[1], choice.level.hole.shape[1]
    y, x = level.targets // width, level.targets % width
    parents = choice.level.moved((y // 2) * coarse_width + x // 2, 0, 0)
    source = choice.nearest[parents]
    nearest = torch.zeros(level.hole.numel(), dtype=torch.int64)
    nearest[level.targets] = level.moved(
        (source // coarse_width) * 2 * width + (source % coarse_width) * 2,
        y - parents // coarse_width * 2,
        x - parents % coarse_width * 2,
    )
    weights = torch.zeros(level.hole.numel())
    # What wraps around an odd side may land where nothing is known.
    weights[level.targets] = 1e-6 + level.is_source[nearest[level.targets]].float()
    made = Choice(nearest, weights, level)
    vote(made, 1)
    return made


def _agreed(choice: Choice, taste: Tensor, is_open: bool, step: Step) -> Choice:
    """Search among all sources and vote, in turns."""
    level, nearest = choice.level, choice.nearest.clone()
    described, trust = Descriptors(level, _LONG, _NEARNESS), _trust(level)
    known, worn = described.of(level.sources), _WORN_OPEN if is_open else _WORN
    for turn in range(_TURNS):
        step()
        dislike = taste + worn * _used(level, nearest) if turn else taste
        distance = _searched(level, nearest, known, described.of(level.targets), dislike)
        choice = _weighted(level, nearest, distance, trust)
        vote(choice, level.radius)
    return choice


def _refined(choice: Choice, turns: int, step: Step) -> Choice:
    """Search near what has been chosen and vote, in turns."""
    level, nearest = choice.level, choice.nearest.clone()
    described, trust = Descriptors(level, _SHORT, _NEARNESS), _trust(level)
    few = len(level.sources) * len(level.targets) <= _PAIRS
    for turn in range(turns):
        step()
        table = described.of_all()
        if few and turn == 0:
            known, wanted = table[level.sources], table[level.targets]
            distance = _searched(level, nearest, known, wanted, torch.zeros(len(known)))
        else:
            distance = _improved(level, nearest, table)
        choice = _weighted(level, nearest, distance, trust)
        vote(choice, min(1, level.radius))
    return choice


def _weighted(level: Level, nearest: Tensor, distance: Tensor, trust: Tensor) -> Choice:
    """The choice, where a target counts the more, the more its source is like it."""
    some = distance[:: max(1, len(distance) // 10_000)].sort().values
    usual = some[int(0.75 * (len(some) - 1))].clamp(min=1e-6)
    weights = torch.zeros(level.hole.numel())
    weights[level.targets] = (torch.exp(-distance / (2 * usual)) + 1e-4) * trust
    return Choice(nearest, weights, level)


def _used(level: Level, nearest: Tensor) -> Tensor:
    """(S,) float32 in 0..2: how often each source has been taken, 0.5 being the usual."""
    used = torch.bincount(nearest[level.targets], minlength=level.hole.numel()).float()
    used = F.avg_pool2d(used.view(1, *level.hole.shape), 2 * level.radius + 1, 1, level.radius)
    used = used.flatten()[level.sources]
    return (used / (2 * used.mean().clamp(min=1e-6))).clamp(max=2)


def _searched(
    level: Level, nearest: Tensor, known: Tensor, wanted: Tensor, dislike: Tensor
) -> Tensor:
    """Give each target the source that is most like it. (T,) float32, the squared distances."""
    dislike = dislike * (_WHIM * known.var(0, correction=0).sum())
    squares = (known**2).sum(1) + dislike
    found = [torch.addmm(squares, part, known.T, alpha=-2).min(1) for part in _parts(wanted, known)]
    indices = torch.cat([least.indices for least in found])
    nearest[level.targets] = level.sources[indices]
    least = torch.cat([least.values for least in found]) - dislike[indices]
    return (least + (wanted**2).sum(1)).clamp(min=0)


_NEIGHBOURS = ((0, 1), (0, -1), (1, 0), (-1, 0), (0, 3), (0, -3), (3, 0), (-3, 0))
_BESIDE = ((0, 1), (0, -1), (1, 0), (-1, 0))


def _improved(level: Level, nearest: Tensor, described: Tensor) -> Tensor:
    """Give each target the best of what it has, what goes on from its neighbours', and what is beside it."""
    targets = level.targets
    wanted, own = described[targets], nearest[targets]
    best = torch.full((len(targets),), torch.inf)
    chosen = own
    for number, (dy, dx) in enumerate(((0, 0), *_NEIGHBOURS, *_BESIDE)):
        if number == 0:
            places = own
        elif number <= len(_NEIGHBOURS):
            others = level.moved(targets, dy, dx)
            places = level.moved(nearest[others], -dy, -dx)
        else:
            places = level.moved(own, dy, dx)
        distance = (described[places] - wanted).square_().sum(1)
        if number <= len(_NEIGHBOURS):
            distance *= _COHERENT
        distance[~level.is_source[places]] = torch.inf
        better = distance < best
        best = torch.where(better, distance, best)
        chosen = torch.where(better, places, chosen)
    nearest[targets] = chosen
    return best.nan_to_num(posinf=1e6)


def _trust(level: Level) -> Tensor:
    """(T,) float32: how much a target counts, the more, the nearer it is to what is known."""
    depth = torch.zeros(level.hole.shape)
    left = level.hole
    for _ in range(16):
        depth += left
        left = ~spread(~left, 1, level.tile)
        if not left.any():
            break
    return torch.pow(1.3, -depth.flatten()[level.targets])
