"""The generator of the model "lite/exemplar": what a mask marks, filled from what is around it."""

from __future__ import annotations

import time

import torch

from allaprima.cores import FREE_CORES
from allaprima.devices import one_torch_thread
from allaprima.exemplar.filling import fill
from allaprima.formulas import FormulaGenerator
from allaprima.models.framing import on_white, paste_back, resize
from allaprima.models.generator import Output, Report
from allaprima.request import Request

_STEPS = 40
"""About as many steps as a hole takes."""
_SHARED = 1_000_000
"""Pixels of a picture from which on several threads are faster than one."""


class ExemplarGenerator(FormulaGenerator):
    """See `allaprima.models.generator.Generator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Fill one picture. The stage is "fill".

        All of the mask that is not 0 is filled; its grey values blend the result with what was there.

        Raises:
            InvalidImage: nothing is left to fill it from.
            Cancelled: from `report`.
        """
        begun = time.perf_counter()
        assert request.image is not None
        assert request.mask is not None
        assert request.size is not None
        given = on_white(request.image) if request.kind == "material" else request.image
        image, mask = resize(given, request.size), resize(request.mask, request.size)
        done = 0

        def step() -> None:
            nonlocal done
            report("fill", min(done, _STEPS - 1), _STEPS)
            done += 1

        step()
        if mask.any():
            most = torch.get_num_threads() if mask.size >= _SHARED else 1
            threads = FREE_CORES.free(most)
            with torch.inference_mode(), one_torch_thread():
                made = fill(
                    image,
                    mask > 0,
                    alpha=request.kind == "illustration",
                    tile=bool(request.tile),
                    seed=seed,
                    step=step,
                    threads=threads,
                )
            image = paste_back(made, image, mask)
        report("fill", _STEPS, _STEPS)
        return Output(image, timings={"fill": time.perf_counter() - begun})
