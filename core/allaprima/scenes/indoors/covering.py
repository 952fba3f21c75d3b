"""Materials on flat surfaces in perspective, drawn by `lite/procedural` and filtered in both directions by themselves.

A tile and its means over 2, 4, 8, ... texels along u, v and both (rip-maps) are kept; a pixel takes what is as long and
as wide as what it sees, so that nothing shimmers towards the horizon and nothing is more blurred than it must be.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from allaprima.procedural.generator import paint
from allaprima.procedural.reading import read
from allaprima.scenes.colours import decoded

SIDE = 512
"""Texels of a tile."""
LEVELS = 9
"""Means over 2**0 to 2**9 texels, the whole tile."""
RELIEF = 0.012
"""Metres between black and white of a height map of a metre's width."""
Step = Callable[[], None]


class Covering:
    """A material that repeats.

    Args:
        prompt: what it is, as for `lite/procedural`; its colours may be named there.
        seed: of the tile.
        times: how much larger than in reality it is.
        turned: whether it lies turned by a right angle.

    Attributes:
        metres: width of the tile.
        mean: (3, 1, 1) linear, of its colour.
    """

    def __init__(self, prompt: str, seed: int, *, times: float = 1.0, turned: bool = False) -> None:
        surface, metres = paint(read(prompt), SIDE, SIDE, seed, lambda *_: None)
        self.metres = (metres or 1.0) * times
        if turned:
            surface = surface.transpose(1, 2).flip(2)
        height = surface[3]
        wrapped = F.pad(height[None, None], (1, 1, 1, 1), mode="circular")[0, 0]
        steep = RELIEF * SIDE / 2
        across = (wrapped[1:-1, 2:] - wrapped[1:-1, :-2]) * steep
        along = (wrapped[2:, 1:-1] - wrapped[:-2, 1:-1]) * steep
        texels = torch.cat((decoded(surface[:3]), surface[4:5], torch.stack((across, along))))
        self.mean = texels[:3].mean((1, 2))[:, None, None]
        self._levels: dict[tuple[int, int], Tensor] = {(0, 0): texels}

    def at(self, u: Tensor, v: Tensor, du: Tensor, dv: Tensor) -> Tensor:
        """(6, N) at places in metres, of a footprint in metres along u and v: linear red, green and blue, roughness,
        and the slopes of its relief along u and v."""
        texel = self.metres / SIDE
        across = (du / texel).clamp(min=1).log2().clamp(max=LEVELS - 0.001)
        along = (dv / texel).clamp(min=1).log2().clamp(max=LEVELS - 0.001)
        s, t = u / self.metres, v / self.metres
        s, t = s - s.floor(), t - t.floor()
        out = torch.empty(6, len(s))
        key = across.long() * (LEVELS + 1) + along.long()
        for number in torch.unique(key).tolist():
            here = (key == number).nonzero()[:, 0] if len(s) else key
            i, j = divmod(int(number), LEVELS + 1)
            x, y = s[here], t[here]
            a, b = across[here] - i, along[here] - j
            near = torch.lerp(self._look(i, j, x, y), self._look(i + 1, j, x, y), a)
            far = torch.lerp(self._look(i, j + 1, x, y), self._look(i + 1, j + 1, x, y), a)
            out[:, here] = torch.lerp(near, far, b)
        return out

    def _level(self, i: int, j: int) -> Tensor:
        """(6, H, W) means over 2**i texels along u and 2**j along v; made when it is first asked for."""
        if (i, j) not in self._levels:
            before, window = ((i - 1, j), (1, 2)) if i else ((i, j - 1), (2, 1))
            self._levels[i, j] = F.avg_pool2d(self._level(*before)[None], window)[0]
        return self._levels[i, j]

    def _look(self, i: int, j: int, s: Tensor, t: Tensor) -> Tensor:
        tile = F.pad(self._level(i, j)[None], (1, 1, 1, 1), mode="circular")
        high, wide = tile.shape[2] - 2, tile.shape[3] - 2
        x = (s * wide + 1) / (wide + 2) * 2 - 1
        y = (t * high + 1) / (high + 2) * 2 - 1
        grid = torch.stack((x, y), -1)[None, None]
        return F.grid_sample(
            tile, grid, mode="bilinear", padding_mode="border", align_corners=False
        )[0, :, 0]


def shine_of(cosine: Tensor, roughness: Tensor) -> Tensor:
    """How much of what it mirrors a surface shows, by Schlick's approximation (1994) of Fresnel's equations for
    lacquer and glass, less where it is rough."""
    mirrored = 0.04 + 0.96 * (1 - cosine.clamp(0, 1)) ** 5
    return mirrored * (1 - roughness).clamp(0, 1) ** 1.4


def plain(colour: Tensor, u: Tensor) -> Tensor:
    """(6, N): as `Covering.at`, of paint without a texture."""
    return torch.cat(
        (colour[:, :, 0].expand(3, len(u)), torch.full((1, len(u)), 0.6), torch.zeros(2, len(u)))
    )


def footprint(depth: Tensor, focal: float, eye: float) -> tuple[Tensor, Tensor]:
    """How wide and how deep what a pixel sees of a level surface is.

    Args:
        depth: of the surface there.
        focal: in pixels.
        eye: height of the camera over it.
    """
    return depth / focal, depth * depth / (focal * max(1e-3, math.fabs(eye)))
