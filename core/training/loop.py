"""What all training loops do beside a step: report, write checkpoints, and stop when the time is up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import torch
from torch import Tensor

SAVE_SECONDS = 60.0
"""Between two checkpoints: what an interruption costs at most. By time and not by steps, which take
seconds on a CPU and milliseconds on a GPU."""


class Loop:
    """The steps from `first` up to `steps`, in a `for`.

    Args:
        name: for the log.
        save: writes a checkpoint, given the number of steps done.
        minutes: stop after so long.
        every: steps between two lines of the log.
        said: what `note`d values, (N, ...), are in words.
    """

    def __init__(
        self, name: str, first: int, steps: int, save: Callable[[int], None],
        minutes: float | None = None, every: int = 50,
        said: Callable[[Tensor], str] = lambda losses: f"loss {losses.mean():.4f}",
    ) -> None:  # fmt: skip
        self.name, self.first, self.steps, self.minutes = name, first, steps, minutes
        self._save, self._every, self._said = save, every, said
        self._noted: list[Tensor] = []
        self.done = first >= steps
        """Whether all steps are done; if not, the stage is to be called again."""

    def __iter__(self) -> Iterator[int]:
        began = saved = time.monotonic()
        for step in range(self.first, self.steps):
            yield step
            now, finished = time.monotonic(), step + 1
            if finished % self._every == 0 or finished == self.steps:
                # Read here alone: each reading waits for the GPU.
                said = self._said(torch.stack(self._noted[-self._every :]).float().cpu())
                speed = (finished - self.first) / (now - began)
                print(
                    f"{self.name} {finished}/{self.steps} {said}, {speed:.2f} steps/s", flush=True
                )
                self._noted.clear()
            self.done = finished == self.steps
            over = self.minutes is not None and now - began > self.minutes * 60
            if self.done or over or now - saved > SAVE_SECONDS:
                self._save(finished)
                saved = now
            if over:
                return

    def note(self, value: Tensor) -> None:
        """A loss, or the like, of the step; detached."""
        self._noted.append(value.detach())
