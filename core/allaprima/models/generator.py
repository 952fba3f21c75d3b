"""What a loaded model looks like to the engine, whatever library runs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from allaprima.request import Request, UInt8Array

Report = Callable[[str, int, int], None]
"""`report(stage, step, steps)`: called between any two stages and denoising steps. It raises
`Cancelled` when the user has stopped the work; a generator lets that pass through."""


@dataclass(frozen=True, slots=True, eq=False)
class Output:
    """What a generator returns for one seed.

    Attributes:
        pixels: (H, W, 3 or 4) uint8 sRGB, straight alpha.
        maps: material maps made by the model, float32 in 0..1, as in `Picture.maps`.
        timings: seconds of each stage, by name, in order.
        width_m: see `Recipe.width_m`; None where the model does not know.
    """

    pixels: UInt8Array
    maps: Mapping[str, npt.NDArray[np.float32]] = field(default_factory=dict)
    timings: Mapping[str, float] = field(default_factory=dict)
    width_m: float | None = None


class Generator(Protocol):
    """A warm model on one device. Used from one thread at a time."""

    @property
    def device(self) -> str: ...

    @property
    def dtype(self) -> str: ...

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Make one picture.

        Args:
            request: resolved: model, size, steps, guidance and strength (where there is an image)
                are set; the task is one that the card names, and there is a depth image only if the
                card takes one.
            seed: of this picture.
            report: see `Report`.

        Raises:
            Cancelled: from `report`.
            UnsupportedRequest, OutOfMemory: what they say.
        """
        ...

    def release(self) -> None:
        """Give back the memory. The generator is not used afterwards."""
        ...


class BatchGenerator(Generator, Protocol):
    """A generator that can make several pictures in one pass. Optional: the engine asks others for
    one picture after the other."""

    def generate_many(self, requests: Sequence[Request], report: Report) -> list[Output]:
        """Make one picture for each request, with its own seed.

        Args:
            requests: resolved, each with a count of 1; all without an image, of the same model,
                kind, size, steps, guidance, tiling and palette, all with a negative prompt or none.

        Returns:
            In the same order; each with its share of the time.
        """
        ...
