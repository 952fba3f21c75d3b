"""The model "lite/figures": the figures of scenes by themselves, on transparent ground."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

import torch
import torch.nn.functional as F

from allaprima.devices import one_torch_thread
from allaprima.formulas import FormulaGenerator
from allaprima.models.generator import Output, Report
from allaprima.request import Request, UInt8Array
from allaprima.scenes import finish
from allaprima.scenes.alone import roles_of
from allaprima.scenes.colours import encoded, linear
from allaprima.scenes.figures.body import Part, mirrored
from allaprima.scenes.figures.lit import Falling, lit
from allaprima.scenes.figures.reading.cast import MOST
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.figures.together.wholes import drawn_role, sort_of
from allaprima.scenes.laying import overlap
from allaprima.scenes.noise import Noise

MARGIN, GAP = 0.04, 0.1
"""Of the picture, what stays free at its edges; of a figure's height, what is between two."""
FINE = 700
"""Pixels of the longer side up to which it is drawn twice as large and made smaller."""


class FiguresGenerator(FormulaGenerator):
    """See `allaprima.models.generator.BatchGenerator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Draw who is asked for. The stages are "read" and "draw".

        Raises:
            DamagedModel: the text encoder cannot be used.
            Cancelled: from `report`.
        """

        def draw(known: tuple[tuple[Role, ...], bool], width: int, height: int) -> UInt8Array:
            return paint(_coloured(known[0], request.palette), width, height, seed, report)

        return self.drawn(request, report, roles_of, draw)


def _coloured(roles: tuple[Role, ...], palette: Sequence[str]) -> tuple[Role, ...]:
    """The same, the first without colours of its own in those of a palette."""
    if not palette:
        return roles
    coat = tuple(code.removeprefix("#") for code in palette[:2])
    bare = next((k for k, role in enumerate(roles) if not role.coat), None)
    return tuple(replace(role, coat=coat) if k == bare else role for k, role in enumerate(roles))


def paint(roles: Sequence[Role], width: int, height: int, seed: int, report: Report) -> UInt8Array:
    """(H, W, 4) uint8 sRGB with straight alpha: figures side by side, as large as fits.

    Args:
        roles: those that are drawn, 14 figures at most.
        width, height: in pixels, 16 to 4096.
        seed: decides what the words leave open.
        report: see `Report`; told of the stage "draw".
    """
    rng = random.Random(f"{seed} figures")
    noise = Noise(random.Random(f"{seed} fur"))
    cast = _measured(roles, rng)
    times = 2 if max(width, height) <= FINE else 1
    wide, high = width * times, height * times
    lefts, rights, lows, tops, sizes = zip(*(each[1:] for each in cast), strict=True)
    spans = [(right - left) * size for left, right, size in zip(lefts, rights, sizes, strict=True)]
    gap = GAP * max(sizes)
    whole = sum(spans) + gap * (len(cast) - 1)
    tall = max((top - low) * size for top, low, size in zip(tops, lows, sizes, strict=True))
    unit = (1 - 2 * MARGIN) * min(wide / whole, high / tall)
    foot = (high + tall * unit) / 2
    x = (wide - whole * unit) / 2
    colour, alpha = torch.zeros(3, high, wide), torch.zeros(high, wide)
    with torch.inference_mode(), one_torch_thread():
        for k, (body, left, _, low, _, size) in enumerate(cast):
            report("draw", k, len(cast))
            place = x - left * size * unit, foot + low * size * unit
            _lay(colour, alpha, lit(body, size * unit, *place, STUDIO, noise))
            x += spans[k] * unit + gap * unit
        if times > 1:
            covered = colour * alpha
            alpha = F.avg_pool2d(alpha[None], times)[0]
            colour = F.avg_pool2d(covered, times) / alpha.clamp(min=1e-4)
        srgb = torch.cat((encoded(finish.toned(colour)), alpha[None].clamp(0, 1)))
        pixels: UInt8Array = (srgb * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()
    report("draw", len(cast), len(cast))
    return pixels


STUDIO = Falling(
    linear("fff6ea") * 2.1, linear("c4d0e4") * 0.8, torch.full((3, 1, 1), 0.22),
    (-0.55, 0.62, math.sqrt(1 - 0.55**2 - 0.62**2)), 0.3,
)  # fmt: skip
"""From the upper left, as in a photographer's studio."""
_Drawn = tuple[Sequence[Part], float, float, float, float, float]


def _measured(roles: Sequence[Role], rng: random.Random) -> list[_Drawn]:
    """Parts, left, right, lower and upper end, and size of each figure. Small ones are larger beside large ones than
    they are."""
    out: list[_Drawn] = []
    for role in roles:
        figure = sort_of(role)
        flip = role.copies < 3 and rng.random() < 0.5
        for _ in range(min(role.copies, MOST - len(out))):
            pose = role.pose or next(iter(figure.poses))
            body = drawn_role(role, pose, rng.getrandbits(32))
            parts = mirrored(body.parts) if flip else body.parts
            points = [point for part in parts if not part.mark for point in part.points]
            xs, ys = zip(*points, strict=True)
            size = (figure.tall * (1.0 if role.how else role.scale)) ** 0.6
            out.append((parts, min(xs), max(xs), min(ys), max(ys), size))
    return out


def _lay(
    colour: torch.Tensor, alpha: torch.Tensor, one: tuple[torch.Tensor, torch.Tensor, int, int]
) -> None:
    """Lay a figure over what is there."""
    mine, cover, left, top = one
    if (both := overlap(cover, left, top, alpha)) is None:
        return
    part, here = both
    over, under = cover[part], alpha[here] * (1 - cover[part])
    whole = (over + under).clamp(min=1e-4)
    colour[here] = (mine[part] * over + colour[here] * under) / whole
    alpha[here] = over + under
