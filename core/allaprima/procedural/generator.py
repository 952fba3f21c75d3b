"""The generator of the model "lite/procedural": reads the prompt, paints the family.

It runs on the CPU whatever device there is, so that the same request gives the same pixels with and
without a graphics card.
"""

from __future__ import annotations

import functools
import math
import time
from contextlib import AbstractContextManager, nullcontext

import torch

from allaprima.devices import one_torch_thread
from allaprima.formulas import FormulaGenerator
from allaprima.models.generator import Output, Report
from allaprima.procedural.asked import AskedCanvas, Step
from allaprima.procedural.families import FAMILIES
from allaprima.procedural.reading import Wish, read
from allaprima.procedural.surface import Surface
from allaprima.request import Request

UNITS = 256
"""Of the shorter side; the families' features have sizes in these."""
PAINTED = 512
"""Smaller tiles are painted at a multiple of their size, of at least so many pixels on the shorter
side, and averaged down: edges are clean, and what is smaller than a pixel becomes its mean."""
_FEW = 1100**2
"""Pixels of a tile that one thread paints, and steadily: 1024x1024 took one 0.2 to 0.4 s beside programs that held
both cores, and two 0.8 to 1.9 s."""
_MOST = 2**24
"""Pixels to paint at a time; longer tiles are painted at a smaller multiple."""


class ProceduralGenerator(FormulaGenerator):
    """See `allaprima.models.generator.BatchGenerator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Draw one material. The stages are "read", "draw" and "finish".

        Raises:
            DamagedModel: the text encoder cannot be used.
            Cancelled: from `report`.
        """
        begun = time.perf_counter()
        report("read", 0, 1)
        wish = read(request.prompt, request.palette)
        read_at = time.perf_counter()
        assert request.size is not None
        width, height = request.size
        with torch.inference_mode():
            surface, metres = paint(wish, width, height, seed, report)
            painted_at = time.perf_counter()
            report("finish", 0, 1)
            pixels = (surface[:3] * 255).round_().to(torch.uint8).permute(1, 2, 0).contiguous()
            maps = {
                name: surface[3 + i].clone().numpy()
                for i, name in enumerate(("height", "roughness", "metallic"))
            }
        timings = {
            "read": read_at - begun,
            "draw": painted_at - read_at,
            "convert": time.perf_counter() - painted_at,
        }
        return Output(pixels=pixels.numpy(), maps=maps, timings=timings, width_m=metres)


def paint(
    wish: Wish, width: int, height: int, seed: int, report: Report
) -> tuple[torch.Tensor, float | None]:
    """What was read in a prompt, as (6, H, W) float32 in 0..1: red, green, blue (sRGB), height,
    roughness and metallic; and how many metres wide that is in reality, None for what has no size.

    Args:
        width, height: in pixels, 16 to 4096.
        report: see `Report`; told of the stage "draw".
    """
    times = _times(width, height)
    unit = min(width, height) * times / UNITS
    steps, step = _steps(wish), 0

    def tell() -> None:
        nonlocal step
        report("draw", min(step, steps), steps)
        step += 1

    with threads_for(width * times * height * times):
        painted, metres = _painted(wish, width * times, height * times, seed, unit, tell)
        surface = painted.stack()
        if times > 1:
            surface = torch.nn.functional.avg_pool2d(surface, times)
    report("draw", steps, steps)
    return surface[0], metres


def threads_for(pixels: int) -> AbstractContextManager[None]:
    """One of torch's threads for a tile of so few pixels, else as many as there are. It goes by nothing else:
    sums of several threads are added up in another order, and the same request gives the same pixels."""
    return one_torch_thread() if pixels <= _FEW else nullcontext()


def _times(width: int, height: int) -> int:
    """How many times larger than asked for a tile is painted."""
    wanted = math.ceil(PAINTED / min(width, height))
    return max(1, min(wanted, math.isqrt(_MOST // (width * height))))


def _painted(
    wish: Wish, width: int, height: int, seed: int, unit: float, tell: Step
) -> tuple[Surface, float | None]:
    canvas = AskedCanvas(height, width, seed, unit, wish, tell)
    surface = canvas.worn(FAMILIES[wish.family].paint(canvas))
    return surface, canvas.metres[0]


@functools.lru_cache(512)
def _steps(wish: Wish) -> int:
    """How many steps a family reports, counted on a tile of a few pixels."""
    count = 0

    def tell() -> None:
        nonlocal count
        count += 1

    _painted(wish, 8, 8, 0, 8 / UNITS, tell)
    return max(1, count)
